import { thirdPersonOf } from '../inflect';
import { isKnownThing } from '../nouns';
import { askedWhy } from './asked';
import { bareAt, elidedBeAt, lackAt, lackedHead, lacksWas, RECEIVED } from './bare';
import { barredFrom } from './barred';
import { boughtAndGot } from './bought';
import { sufferedBy } from './causative';
import { leftOut } from './forgotten';
import { type Clause, type Context, finished, isAsked, sentenceOf, tellsDuration } from './gates';
import { failedWhenTried } from './inVain';
import { onceMore } from './onceMore';
import { passiveOf } from './passive';
import { thingBefore } from './referent';
import { restAt } from './rest';
import { whatIsShown } from './shown';
import { type Subject, subjectAt } from './subject';
import { told } from './told';
import { weightOfTrouble } from './trouble';
import { turned } from './turn';
import { isFiniteVerb, isPlainPresent, type VerbGroup, verbGroupAt } from './verb';
import type { Word } from './word';
import { NEGATED, PERSON_HEADS } from './words';

/** A clause with a subject of its own, or with that of the clause it is joined to: "my phone froze and | won't restart". */
function withSubject(context: Context, at: number, subject: Subject): Clause | null {
  const { view, words } = context;
  if (words[subject.next]?.fresh && subject.next > at) return null;
  const verb = verbGroupAt(words, subject.next, subject.kind === 'nobody');
  if (!verb) {
    const state = subject.kind === 'thing' || subject.kind === 'person' ? elidedBeAt(words, subject) : null;
    if (!state) return null;
    const be = subject.plural ? 'are' : 'is';
    return told(
      context,
      at,
      subject,
      { auxiliary: be, negated: state.negated, main: state.main, from: subject.next, tense: 'present' },
      `${subject.text} ${be}`,
      subject.next,
    );
  }
  if (disagrees(words, subject, verb)) return null;
  const isUndergoer =
    subject.kind === 'thing' || (subject.kind === 'person' && /^(?:out|off)$/.test(words[verb.main + 1]?.lower ?? ''));
  if (isUndergoer && verb.auxiliary === '' && lacksWas(words, verb.main)) {
    const be = subject.plural ? 'were' : 'was';
    return told(context, at, subject, { ...verb, auxiliary: be }, `${subject.text} ${be}`, subject.next);
  }
  if (subject.kind === 'there') {
    if (!/^(?:is|are|was|were|been|isn't|aren't|wasn't|weren't)$/.test(verb.auxiliary)) return null;
    return isNone(words, verb.main)
      ? wentWithout(context, at, verb)
      : told(context, at, subject, { ...verb, negated: false }, 'there', subject.next);
  }
  if (subject.kind === 'agent' || subject.kind === 'it' || subject.kind === 'person') {
    const barred = subject.kind === 'person' ? null : barredFrom(context, at, verb);
    if (barred) return barred;
    const passive = passiveOf(view, words, verb);
    if (passive && (subject.kind === 'agent' || (subject.kind === 'it' && /^won't$/.test(verb.auxiliary)))) {
      if (isAsked(context, passive.end)) return null;
      const weight = passive.negated
        ? 8
        : weightOfTrouble({ ...passive, between: [], auxiliary: 'was', hasDuration: false }) || 7;
      return finished(context, passive.text, weight, at, passive.end);
    }
    // "lumo crashes on import": the brand's name stands for what it makes.
    if (subject.kind === 'agent')
      return subject.text && isFailing(words, verb)
        ? told(context, at, { ...subject, kind: 'thing' }, verb, subject.text, subject.next)
        : null;
    if (subject.kind === 'it') {
      const next = words[verb.main]?.lower ?? '';
      const timed = /^(?:been|took|taken|takes)$/.test(verb.auxiliary === 'been' ? 'been' : next);
      if (
        timed &&
        tellsDuration(view.text.slice(words[verb.main]?.token.start ?? 0, (words[verb.main]?.token.start ?? 0) + 40))
      )
        return dummyIt(context, at, verb);
      const thing = thingBefore(view, words, at);
      return thing ? told(context, at, thing, verb, thing.text, subject.next) : null;
    }
  }
  return told(mended(context, subject, verb), at, subject, verb, subject.text, subject.next);
}

/** "the bike just kick me off" → "kicks": a single thing with a verb that lacks its -s. */
function mended(context: Context, { kind, plural, head }: Subject, { auxiliary, main }: VerbGroup): Context {
  const verb = context.words[main];
  if (kind !== 'thing' || plural || auxiliary !== '' || !isKnownThing(head) || !verb || !isPlainPresent(verb.lower))
    return context;
  return { ...context, words: context.words.with(main, { ...verb, repaired: thirdPersonOf(verb.lower) }) };
}

const isFailing = (words: readonly Word[], { main, auxiliary, negated }: VerbGroup) => {
  const lower = words[main]?.lower ?? '';
  return (
    (/^(?:crash|freez|lag|glitch|buffer|load|work|open|connect|stutter)(?:e?s|ed|ing)?$|^(?:crashed|froze|down|stuck|buffering)$/.test(
      lower,
    ) &&
      (negated || auxiliary !== '' || !/^(?:load|work|open|connect)/.test(lower))) ||
    (/^keeps?$/.test(lower) &&
      /^(?:crash|freez|lag|glitch|buffer|stutter|logg|kick|clos|stopp|restart)\w*ing$/.test(
        words[main + 1]?.lower ?? '',
      ))
  );
};

const isNone = (words: readonly Word[], main: number) =>
  /^(?:no|nobody|nothing|not|never|zero)$/.test(words[words[main]?.lower === 'still' ? main + 1 : main]?.lower ?? '');

/** "there's no way to pay" → "you have no way to pay", "there has been no hot water" → "you've had no hot water": what the writer lacks, never that the brand has none. */
function wentWithout(context: Context, at: number, { auxiliary, main }: VerbGroup): Clause | null {
  const { view, words } = context;
  const still = words[main]?.lower === 'still';
  const no = still ? main + 1 : main;
  if (words[no]?.lower !== 'no') return null;
  const rest = restAt(words, no + 1, { embeds: false, ofThing: false });
  if (!rest || rest.it >= 0 || rest.end - no > 12 || isAsked(context, rest.end)) return null;
  const isPast = /^w/.test(auxiliary);
  const said = `no ${turned(view, words, no + 1, rest.end)}`;
  const isWay = /^no (?:way|option) to \S+ \S+/.test(said);
  const head = lackedHead(words, no + 1, rest.end);
  if (!isWay && !(head && RECEIVED.test(head))) return null;
  const have = isWay ? (isPast ? 'you had' : 'you have') : isPast ? 'you had' : `you've${still ? ' still' : ''} had`;
  return finished(context, `${have} ${said}`, 7, at, rest.end);
}

/** "comments and my videos have gone": what is joined are nouns, and the subject is both. */
function isAfterVerb(words: readonly Word[], at: number): boolean {
  let from = at;
  while (from > 0 && !words[from]?.fresh) from--;
  for (let index = from; index < at; index++) {
    const lower = words[index]?.lower ?? '';
    if (isFiniteVerb(words, index) || NEGATED.has(lower) || /^(?:no|still|been|unable|can't|paid|ordered)$/.test(lower))
      return true;
  }
  return false;
}

/** "my videos has gone" is mended by nobody, and not said back. */
function disagrees(
  words: readonly Word[],
  { kind, plural, head }: Subject,
  { from, main, auxiliary }: VerbGroup,
): boolean {
  if (kind !== 'thing' && kind !== 'person') return false;
  for (let index = from; index <= (auxiliary ? main - 1 : main); index++) {
    const lower = words[index]?.lower ?? '';
    if (plural && /^(?:is|was|has|isn't|wasn't|hasn't|doesn't|keeps)$/.test(lower)) return true;
    if (!plural && !PERSON_HEADS.has(head) && /^(?:are|were|have|aren't|weren't|haven't|don't|am)$/.test(lower))
      return true;
  }
  return false;
}

/** "the skin and the coins | are not there": two things with a verb in the plural. */
function joinedWith({ view, words, names }: Context, subject: Subject): Subject | null {
  const and = words[subject.next];
  if (!and || and.fresh || and.lower !== 'and' || words[subject.next + 1]?.fresh) return null;
  const other = subjectAt(view, words, subject.next + 1, names);
  if (other?.kind !== 'thing' || /^(?:you|it)$/.test(other.text)) return null;
  const verb = words[other.next];
  if (
    !verb ||
    verb.fresh ||
    !/^(?:are|were|have|don't|aren't|weren't|haven't|won't|didn't|keep|both|do)$/.test(verb.lower)
  )
    return null;
  return { ...other, text: `${subject.text} and ${other.text}`, plural: true };
}

/** "how come | you charged me twice", "why is it that | my bill is wrong": where what is stated begins. */
function statedInQuestion(words: readonly Word[], at: number): number {
  const said = words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^how come /.test(said)) return at + 2;
  return /^why is it that$/.test(said) ? at + 4 : at;
}

export function clauseAt(context: Context, at: number, opens: boolean, addressed: boolean): Clause | null {
  const { view, words, names } = context;
  const why = askedWhy(context, at);
  if (why) return why;
  const stated = statedInQuestion(words, at);
  if (stated > at) return clauseAt({ ...context, asked: true }, stated, false, false);
  const plain =
    failedWhenTried(context, at) ?? leftOut(context, at) ?? whatIsShown(context, at) ?? sufferedBy(context, at);
  if (plain) return plain;
  const again = onceMore(context, at);
  if (again) return again;
  const subject = subjectAt(view, words, at, names);
  const before = words[at - 1]?.lower ?? '';
  if (subject) {
    const named = subject.kind === 'thing' || subject.kind === 'person';
    if (named && /^(?:and|or|&)$/.test(before) && !words[at]?.fresh && !isAfterVerb(words, at - 1)) return null;
    const both = named ? joinedWith(context, subject) : null;
    if (both) return withSubject(context, at, both);
    const verb = verbGroupAt(words, subject.next, subject.kind === 'nobody');
    if (verb || subject.kind === 'agent') context.last = { subject, at };
    const bought = subject.kind === 'nobody' || subject.kind === 'writer' ? boughtAndGot(context, at) : null;
    return bought ?? withSubject(context, at, subject);
  }
  const joined = !words[at]?.opens && /^(?:and|but|&|so|then|still|now|also)$/.test(before);
  const bought = boughtAndGot(context, at);
  if (bought) return bought;
  const { last } = context;
  const verb = joined && last && last.at >= sentenceOf(words, at)[0] ? verbGroupAt(words, at) : null;
  if (verb && last) return withSubject(context, at, { ...last.subject, next: at });
  if (!opens) return null;
  const clause = joined && last && last.subject.kind !== 'writer' ? null : withoutSubject(context, at, addressed);
  return clause;
}

/** "it's been three weeks since I ordered", "it took an hour to get through" */
function dummyIt(context: Context, at: number, verb: VerbGroup): Clause | null {
  const { view, words } = context;
  const rest = restAt(words, verb.main + 1, { embeds: false, ofThing: false });
  if (!rest || rest.it >= 0 || isAsked(context, rest.end)) return null;
  const said = words.slice(verb.main, rest.end).map(({ lower }) => lower);
  if (verb.auxiliary === 'been') {
    if (
      !/^(?:\d|over|more|nearly|almost|a|an|two|three|four|five|six|seven|eight|nine|ten|weeks|months|days|hours)/.test(
        said[0] ?? '',
      )
    )
      return null;
    if (!said.some((word) => word === 'since')) return null;
    return finished(context, `it's been ${turned(view, words, verb.main, rest.end)}`, 5, at, rest.end);
  }
  if (!said.includes('to')) return null;
  return finished(context, `it ${turned(view, words, verb.from, rest.end)}`, 5, at, rest.end);
}

/** Whoever did it: "left my parcel on the wall". */
const UNSAID_DOER =
  /^(?:left|lost|damaged|broke|smashed|ruined|scratched|delivered|charged|overcharged|deleted|suspended)$/;

function withoutSubject(context: Context, at: number, addressed: boolean): Clause | null {
  const { view, words } = context;
  const lack = lackAt(view, words, at);
  if (lack) return isAsked(context, lack.end) ? null : finished(context, lack.text, 7, at, lack.end);
  const passive = UNSAID_DOER.test(words[at]?.lower ?? '')
    ? passiveOf(view, words, { auxiliary: '', negated: false, main: at, from: at, tense: 'past' })
    : null;
  if (passive) return isAsked(context, passive.end) ? null : finished(context, passive.text, 7, at, passive.end);
  const bare = bareAt(words, at, addressed);
  if (!bare) return null;
  const subject: Subject = { kind: 'writer', text: bare.lead, head: 'i', plural: false, next: bare.from };
  const verb: VerbGroup = {
    auxiliary: bare.auxiliary,
    negated: bare.negated,
    main: bare.main,
    from: bare.from,
    tense: 'past',
  };
  // "paid online and | had to pay again": whoever did the first did the second.
  if (/^you(?:'ve|'re| were)?$/.test(bare.lead)) context.last = { subject, at };
  const isBeen = bare.lead === "you've";
  const skip = isBeen ? words.slice(bare.from, bare.main).filter(({ lower }) => lower !== 'been') : [];
  const lead = isBeen ? [bare.lead, ...skip.map(({ lower }) => lower), 'been'].join(' ') : bare.lead;
  return told(context, at, subject, verb, lead, isBeen ? bare.main : bare.from);
}
