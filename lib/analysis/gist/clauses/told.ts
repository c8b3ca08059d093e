import { wordTable } from '@/lib/domain/wordTable';
import { type Clause, type Context, finished, isAsked, LONGEST, tellsDuration } from './gates';
import { triedInVain } from './inVain';
import { thingBefore } from './referent';
import { restAt, shorterEnd } from './rest';
import type { Subject } from './subject';
import { type Predicate, weightOfTrouble } from './trouble';
import { turned } from './turn';
import { isReported, type VerbGroup } from './verb';
import { COMPLETE } from './words';

const PRESENT_ORDEAL = /^you (experience|face|encounter) /;
/** Nobody is sorry that somebody wrote to them, only that it had to be four times. */
const ASKED_IN_VAIN = /^you(?:'ve)? (emailed|called|rang|phoned|messaged|contacted) (.+ (?:times|twice)\b)/;
const ASKED = wordTable<string>({
  emailed: 'email',
  called: 'call',
  rang: 'ring',
  phoned: 'phone',
  messaged: 'message',
  contacted: 'contact',
});

const kindOf = (subject: Subject): Predicate['subject'] =>
  subject.kind === 'agent' || subject.kind === 'it' ? 'thing' : subject.kind;

/** What a subject and its verb say, as a clause. */
export function told(
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
  const vain = subject.kind === 'writer' && !asked ? triedInVain(context, at, verb) : null;
  if (vain) return vain;
  const main = words[verb.main]?.lower ?? '';
  if (subject.kind === 'person' && /^(?:die|died|dies|dead|dying|sick|ill)$/.test(main)) return null;
  const embeds =
    /^(?:tell|told|know|knows|explain|say|understand)$/.test(main) && (verb.negated || subject.kind === 'nobody');
  const rest = restAt(words, verb.main + 1, {
    embeds,
    ofThing: subject.kind === 'thing' || subject.kind === 'it',
    ofPerson: subject.kind === 'person' && subject.text.startsWith('your '),
  });
  if (!rest) return null;
  let { end } = rest;
  // "my packs don't show up?": in the order of a statement, and denied, it is one.
  const isDenied = verb.negated && (subject.kind === 'writer' || /^your /.test(subject.text));
  if (!asked && !isDenied && isAsked(context, end)) return null;
  if (end === verb.main + 1 && !COMPLETE.has(main) && !/^(?:is|are|was|were|am|been|be)/.test(verb.auxiliary))
    return null;
  let it: string | null = null;
  if (rest.it >= 0) {
    const thing = thingBefore(view, words, at);
    if (thing) it = thing.text;
    else {
      // "refusing to take any video | without it crashing": what stands before says enough.
      end = shorterEnd(words, verb.main + 1, rest.it);
      if (end <= verb.main + 2) return null;
    }
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
      .replace(PRESENT_ORDEAL, (_, verb: string) => `you're ${verb.replace(/e$/, '')}ing `)
      .replace(ASKED_IN_VAIN, (_, verb: string, whom: string) => `you've had to ${ASKED[verb]} ${whom}`)
      .trim();
  let text = say(end);
  while (text.length > LONGEST) {
    const shorter = shorterEnd(words, verb.main + 1, end);
    if (shorter >= end || shorter <= verb.main + 1) return null;
    end = shorter;
    text = say(end);
  }
  // "can't use it" names what "it" stands for.
  const said = words
    .slice(verb.main + 1, end)
    .map(({ lower }) => (lower === 'it' && it ? (it.split(' ').at(-1) ?? lower) : lower));
  const weight = weightOfTrouble({
    subject: kindOf(subject),
    negated: verb.negated,
    auxiliary: verb.auxiliary,
    main,
    between: words.slice(Math.min(verb.from, head), verb.main).map(({ lower }) => lower),
    rest: said,
    hasDuration: tellsDuration(view.text.slice(words[verb.main]?.token.start ?? 0, words[end - 1]?.token.end ?? 0)),
  });
  if (weight === 0 && /^only /.test(lead) && /^(?:arrived|came|turned|delivered|works?|loads?)$/.test(main))
    return finished(context, text, 7, at, end);
  return weight > 0 ? finished(context, text, weight, at, end) : null;
}
