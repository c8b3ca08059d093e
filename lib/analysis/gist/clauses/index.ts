import { stemOf } from '../grounding';
import type { View } from '../phrases';
import { PREPOSITIONS } from '../words';
import { bareAt, elidedBeAt, lackAt, lacksWas } from './bare';
import {
  type Clause,
  type Context,
  finished,
  isAsked,
  isStated,
  LONGEST,
  MOST_WORDS,
  sentenceOf,
  tellsDuration,
} from './gates';
import { passiveOf } from './passive';
import { restAt, shorterEnd } from './rest';
import { type Names, NO_NAMES, type Subject, subjectAt, thingBefore } from './subject';
import { type Predicate, weightOfTrouble } from './trouble';
import { turned } from './turn';
import { isFiniteVerb, isReported, type VerbGroup, verbGroupAt } from './verb';
import { type Word, wordsIn } from './word';
import { BE, COMPLETE, JOINS, NEGATED, NEGATIONS_AND_MIDDLE, NOT, OPENERS, PERSON_HEADS } from './words';

export type { Clause } from './gates';

const kindOf = (subject: Subject): Predicate['subject'] =>
  subject.kind === 'agent' || subject.kind === 'it' ? 'thing' : subject.kind;

/** What a subject and its verb say, as a clause. */
function told(
  context: Context,
  at: number,
  subject: Subject,
  verb: VerbGroup,
  lead: string,
  head: number,
  asked = false,
): Clause | null {
  const { view, words } = context;
  if (isReported(words, verb)) return null;
  const main = words[verb.main]?.lower ?? '';
  if (subject.kind === 'person' && /^(?:die|died|dies|dead|dying|sick|ill)$/.test(main)) return null;
  const embeds =
    /^(?:tell|told|know|knows|explain|say|understand)$/.test(main) && (verb.negated || subject.kind === 'nobody');
  const rest = restAt(words, verb.main + 1, { embeds, ofThing: subject.kind === 'thing' || subject.kind === 'it' });
  if (!rest) return null;
  let { end } = rest;
  if (!asked && isAsked(context, end)) return null;
  if (end === verb.main + 1 && !COMPLETE.has(main) && !/^(?:is|are|was|were|am|been|be)/.test(verb.auxiliary))
    return null;
  let it: string | null = null;
  if (rest.it >= 0) {
    const thing = thingBefore(view, words, at);
    if (!thing) return null;
    it = thing.text;
  }
  const say = (to: number) =>
    `${lead} ${
      rest.it >= head && it && rest.it < to
        ? `${turned(view, words, head, rest.it)} ${it} ${turned(view, words, rest.it + 1, to)}`
        : turned(view, words, head, to)
    }`
      .replace(/\s+/g, ' ')
      .replace(/^you am\b|^you are\b(?! not)/, "you're")
      .replace(/^you was\b/, 'you were')
      .replace(/^you wasn't\b/, "you weren't")
      .replace(
        /^you have (?=been|had|got|just|now|still|already|lost|tried|not|never|asked|paid|called|emailed|waited|ordered|spent|received|\w+ed\b)/,
        "you've ",
      )
      .replace(/^there is\b/, "there's")
      .trim();
  let text = say(end);
  while (text.length > LONGEST) {
    const shorter = shorterEnd(words, verb.main + 1, end);
    if (shorter >= end || shorter <= verb.main + 1) return null;
    end = shorter;
    text = say(end);
  }
  const said = words.slice(verb.main + 1, end).map(({ lower }) => lower);
  const weight = weightOfTrouble({
    subject: kindOf(subject),
    negated: verb.negated,
    auxiliary: verb.auxiliary,
    main,
    between: words.slice(Math.min(verb.from, head), verb.main).map(({ lower }) => lower),
    rest: said,
    hasDuration: tellsDuration(view.text.slice(words[verb.main]?.token.start ?? 0, words[end - 1]?.token.end ?? 0)),
  });
  return weight > 0 ? finished(context, text, weight, at, end) : null;
}

/** "it won't let me log in" → "you can't log in" */
function barredFrom(context: Context, at: number, verb: VerbGroup): Clause | null {
  const { view, words } = context;
  if (
    !verb.negated ||
    !/^let(?:ting)?$/.test(words[verb.main]?.lower ?? '') ||
    !/^(?:me|us)$/.test(words[verb.main + 1]?.lower ?? '')
  )
    return null;
  const from = verb.main + 2;
  const doing = words[from];
  if (!doing || doing.fresh || !/^[a-z]+$/.test(doing.lower) || PREPOSITIONS.has(doing.lower)) return null;
  const rest = restAt(words, from + 1, { embeds: false, ofThing: false });
  if (!rest || isAsked(context, rest.end)) return null;
  if (rest.end === from + 1 && !COMPLETE.has(words[from]?.lower ?? '')) return null;
  if (rest.it >= 0 && rest.it < rest.end) {
    const thing = thingBefore(view, words, at);
    if (!thing) return null;
    return finished(
      context,
      `you ${verb.tense === 'past' ? "couldn't" : "can't"} ${turned(view, words, from, rest.it)} ${thing.text} ${turned(view, words, rest.it + 1, rest.end)}`,
      8,
      at,
      rest.end,
    );
  }
  return finished(
    context,
    `you ${verb.tense === 'past' ? "couldn't" : "can't"} ${turned(view, words, from, rest.end)}`,
    8,
    at,
    rest.end,
  );
}

/** A clause with a subject of its own, or with that of the clause it is joined to: "my phone froze and | won't restart". */
function withSubject(context: Context, at: number, subject: Subject): Clause | null {
  const { view, words } = context;
  if (words[subject.next]?.fresh && subject.next > at) return null;
  const verb = verbGroupAt(words, subject.next, subject.kind === 'nobody');
  if (!verb) {
    const state = subject.kind === 'thing' ? elidedBeAt(words, subject) : -1;
    if (state < 0) return null;
    const be = subject.plural ? 'are' : 'is';
    return told(
      context,
      at,
      subject,
      { auxiliary: be, negated: false, main: state, from: subject.next, tense: 'present' },
      `${subject.text} ${be}`,
      subject.next,
    );
  }
  if (disagrees(words, subject, verb)) return null;
  if (subject.kind === 'thing' && verb.auxiliary === '' && lacksWas(words, verb.main)) {
    const be = subject.plural ? 'were' : 'was';
    return told(context, at, subject, { ...verb, auxiliary: be }, `${subject.text} ${be}`, subject.next);
  }
  if (subject.kind === 'there') {
    if (!/^(?:is|are|was|were|been|isn't|aren't|wasn't|weren't)$/.test(verb.auxiliary)) return null;
    return told(context, at, subject, { ...verb, negated: false }, 'there', subject.next);
  }
  if (subject.kind === 'agent' || subject.kind === 'it' || subject.kind === 'person') {
    const barred = subject.kind === 'person' ? null : barredFrom(context, at, verb);
    if (barred) return barred;
    const passive = passiveOf(view, words, verb);
    if (passive && subject.kind === 'agent') {
      if (isAsked(context, passive.end)) return null;
      const weight = passive.negated
        ? 8
        : weightOfTrouble({ ...passive, between: [], auxiliary: 'was', hasDuration: false }) || 7;
      return finished(context, passive.text, weight, at, passive.end);
    }
    if (subject.kind === 'agent') return null;
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
  return told(context, at, subject, verb, subject.text, subject.next);
}

/** "why can't I log in" says that you can't log in. */
function askedWhy(context: Context, at: number): Clause | null {
  const { view, words, names } = context;
  let index = at;
  const { lower } = words[index] ?? { lower: '' };
  if (!/^(?:why|y)$/.test(lower)) return null;
  index++;
  const verb = words[index];
  if (!verb || !(NEGATED.has(verb.lower) || BE.has(verb.lower) || /^(?:has|have|does|do)$/.test(verb.lower)))
    return null;
  const subject = subjectAt(view, words, index + 1, names);
  if (!subject || !/^(?:writer|thing|person)$/.test(subject.kind) || words[subject.next]?.fresh) return null;
  let main = subject.next;
  let negated = NEGATED.has(verb.lower);
  while (NEGATIONS_AND_MIDDLE.has(words[main]?.lower ?? '')) {
    if (NOT.has(words[main]?.lower ?? '')) negated = true;
    main++;
  }
  if (negated && words[subject.next]?.lower === 'still') return null;
  const does = /^(?:does|do)$/.test(verb.lower);
  let auxiliary = verb.lower;
  let said = `${subject.text} ${subject.kind === 'writer' ? (ARE_YOU[verb.lower] ?? verb.lower) : verb.lower}`;
  if (does && !negated) {
    if (words[main]?.lower !== 'keep' || main !== subject.next) return null;
    said = `${subject.text} ${subject.plural || subject.kind === 'writer' ? 'keep' : 'keeps'}`;
    auxiliary = '';
  } else if (words[main]?.lower === 'been') {
    auxiliary = 'been';
    said += ` ${turned(view, words, subject.next, main)} been`;
    main++;
  } else if (main > subject.next) said += ` ${turned(view, words, subject.next, main)}`;
  const group: VerbGroup = { auxiliary, negated, main, from: main, tense: 'present' };
  return told(context, at, subject, group, said, auxiliary === '' ? main + 1 : main, true);
}

const ARE_YOU: Readonly<Record<string, string>> = { am: 'are', was: 'were', is: 'are', "wasn't": "weren't" };

const BOUGHT = /^(?:ordered|paid|bought|booked)$/;
const NOTHING_BOUGHT =
  /^(?:e-?mails?|texts?|message|messages|confirmation|code|reply|refund|refunded|told|it|them|one|this|home|up|there|here|to|my|the)$/;

/** "ordered black, | got pink", "paid for next day and | nothing came" */
function boughtAndGot(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const own = /^(?:i|we)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const word = words[own];
  if (!word || words[at]?.opens || !/^(?:got|received|nothing|nobody)$/.test(word.lower)) return null;
  const [sentence] = sentenceOf(words, at);
  let from = sentence;
  while (OPENERS.has(words[from]?.lower ?? '')) from++;
  if (/^(?:i|we)$/.test(words[from]?.lower ?? '')) from++;
  if (!BOUGHT.test(words[from]?.lower ?? '')) return null;
  let to = at;
  while (/^(?:and|but|then|still)$/.test(words[to - 1]?.lower ?? '')) to--;
  const first = restAt(words, from + 1, { embeds: false, ofThing: false });
  if (!first || first.it >= 0 || first.end !== to || to - from < 2 || to - from > 9) return null;
  const second = restAt(words, own + 1, { embeds: false, ofThing: false });
  if (!second || second.it >= 0 || isAsked(context, second.end)) return null;
  const got = words.slice(own + 1, second.end).map(({ lower }) => lower);
  if (word.lower === 'nothing' || word.lower === 'nobody') {
    if (!/^(?:came|arrived|turned|showed)$/.test(got[0] ?? '')) return null;
  } else if (
    got.length === 0 ||
    got.length > 5 ||
    NOTHING_BOUGHT.test(got[0] ?? '') ||
    got.some((part) => NOTHING_BOUGHT.test(part) && part.length > 3)
  )
    return null;
  return finished(
    context,
    `you ${turned(view, words, from, to)} and ${turned(view, words, own, second.end)}`,
    7,
    from,
    second.end,
  );
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

function clauseAt(context: Context, at: number, opens: boolean, addressed: boolean): Clause | null {
  const { view, words, names } = context;
  const why = askedWhy(context, at);
  if (why) return why;
  const subject = subjectAt(view, words, at, names);
  const before = words[at - 1]?.lower ?? '';
  if (subject) {
    const named = subject.kind === 'thing' || subject.kind === 'person';
    if (named && /^(?:and|or|&)$/.test(before) && !words[at]?.fresh && !isAfterVerb(words, at - 1)) return null;
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
  const isBeen = bare.lead === "you've";
  const skip = isBeen ? words.slice(bare.from, bare.main).filter(({ lower }) => lower !== 'been') : [];
  const lead = isBeen ? [bare.lead, ...skip.map(({ lower }) => lower), 'been'].join(' ') : bare.lead;
  return told(context, at, subject, verb, lead, isBeen ? bare.main : bare.from);
}

function contentOf(text: string): Set<string> {
  return new Set((text.match(/[a-z']{4,}/gi) ?? []).map(stemOf));
}

function isOther(one: string, other: string): boolean {
  const [left, right] = [contentOf(one), contentOf(other)];
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared++;
  return shared < Math.min(left.size, right.size) / 2;
}

/**
 * Every statement of trouble that can be said back, the gravest first.
 * @param plain the post with its handles in it, as long as `view.text`
 */
export function clausesIn(view: View, plain: string, products: readonly string[], names: Names = NO_NAMES): Clause[] {
  const words = wordsIn(view, plain).slice(0, MOST_WORDS);
  const context: Context = { last: null, view, words, products, names };
  if (isTitleCase(words)) return [];
  const found: Clause[] = [];
  let reached = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1]?.lower ?? '';
    if (!word || !(word.fresh || JOINS.has(before) || isAfterLead(words, index))) continue;
    let at = index;
    let addressed = word.addressed;
    while (isOpener(words, at) && at - index < 4 && at + 1 < words.length) {
      at++;
      addressed ||= words[at]?.addressed ?? false;
    }
    if (at < reached) continue;
    const opens = word.fresh || /^(?:and|but|so|because)$/.test(before);
    for (const start of at > index && !words[index]?.opens ? [at] : at > index ? [at, index] : [at]) {
      if (!isStated(context, start)) continue;
      const clause = clauseAt(context, start, opens, addressed);
      if (!clause) continue;
      found.push(clause);
      reached = view.index(clause.end) > index ? index + 1 : index;
      break;
    }
  }
  return found.sort((one, other) => other.weight - one.weight || one.start - other.start);
}

function isOpener(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (/^(?:u+g+h+|a+r+g+h+|h+m+|a+h+|o+h+|helpp+|hiya*)$/.test(lower)) return true;
  return OPENERS.has(lower) && (lower !== 'no' || words[at + 1]?.fresh === true);
}

/** Where Every Word Has A Capital no name can be told from the rest. */
function isTitleCase(words: readonly Word[]): boolean {
  const inner = words.filter(({ opens, lower }) => !opens && lower.length > 1 && lower !== 'i');
  return inner.length > 5 && inner.filter(({ token }) => /^\p{Lu}\p{Ll}/u.test(token.text)).length > inner.length * 0.6;
}

/** "when I open the app | it crashes": a clause after a subordinate one without a comma. */
function isAfterLead(words: readonly Word[], at: number): boolean {
  if (!/^(?:it|i|my|the)$/.test(words[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= 0 && at - index < 16; index--) {
    const word = words[index];
    if (!word) return false;
    if (word.fresh || word.opens)
      return (
        at - index > 2 &&
        (/^(?:when|whenever|after)$/.test(word.lower) || (word.lower === 'every' && words[index + 1]?.lower === 'time'))
      );
  }
  return false;
}

/** At most two statements of different matters. */
export function gravest(clauses: readonly Clause[]): Clause[] {
  const [first] = clauses;
  if (!first) return [];
  const second = clauses.find(
    (clause) =>
      clause !== first && (clause.start >= first.end || clause.end <= first.start) && isOther(clause.text, first.text),
  );
  return second ? [first, second] : [first];
}
