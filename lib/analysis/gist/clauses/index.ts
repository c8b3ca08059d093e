import { stemOf } from '../grounding';
import { isKnownThing } from '../nouns';
import type { View } from '../view';
import { TIMES } from '../words';
import { type Clause, type Context, isStated, MOST_WORDS } from './gates';
import { isAttempt } from './inVain';
import { clauseAt } from './statement';
import { type Names, NO_NAMES } from './subject';
import { isFiniteVerb } from './verb';
import { type Word, wordsIn } from './word';
import { JOINS, OPENERS } from './words';

export type { Clause } from './gates';

function contentOf(text: string): Set<string> {
  return new Set((text.match(/[a-z']{4,}/gi) ?? []).map(stemOf));
}

/** What is wrong in other words: "you can't get in" and "you're locked out" are one matter, and so are the ways of hearing nothing. */
const MATTERS: readonly (readonly [matter: string, pattern: RegExp])[] = [
  [
    'access',
    /\b(?:log(?:ged|ging)?|sign(?:ed|ing)?) (?:back )?(?:in|out)\b|\b(?:get|got) (?:back )?in(?:to)?\b|\baccess\w*|\b(?:locked|shut|kicked) out\b|\bpassword\b|\brecover\w*|\bhacked\b|\bcompromised\b|\bverification\b|\bauthenticat\w+/,
  ],
  ['closed', /\b(?:blocked|banned|suspended|disabled|deleted|closed|terminated)\b/],
  [
    'silence',
    /\b(?:no (?:reply|response|answer|word|help)|nobody|no one|haven't heard|not heard|hear back|on hold|waiting for (?:a|an|the|any) (?:reply|response|answer))\b/,
  ],
  ['not come', /\b(?:arriv\w+|received?|came|come|comes|delivered|turn(?:ed)? up|missing|lost|get|got|gone)\b/],
  [
    'not running',
    /\b(?:crash\w*|load\w*|work\w*|open\w*|play\w*|freez\w*|froze|start\w*|connect\w*|stuck|down|buffer\w*)\b/,
  ],
];

const mattersOf = (text: string) => MATTERS.flatMap(([matter, pattern]) => (pattern.test(text) ? matter : []));

/** A matter that is already said in other words. */
function isSameMatter(one: string, other: string): boolean {
  const matters = mattersOf(one);
  return mattersOf(other).some((matter) => matters.includes(matter));
}

/** A second statement is given where it is as plainly trouble as the first, and both can be read in one breath. */
const GRAVE_ENOUGH = 7;
const ONE_BREATH = 110;
/** Says that somebody is no help, and not what is wrong. */
const NO_ANSWER =
  /^nobody (?:can|could|is able to|at \w+|knows|cares|wants)\b|straight answer|^you're waiting\b|^you had to\b/;

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
    if (
      !word ||
      !(
        word.fresh ||
        JOINS.has(before) ||
        isAfterLead(words, index) ||
        isCalledOut(before, word) ||
        isNoticed(words, index) ||
        isRunOn(words, index) ||
        isAttempt(words, index)
      )
    )
      continue;
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

/** "got an email that | you suspended my account" */
const isNoticed = (words: readonly Word[], at: number) =>
  /^(?:that|saying|stating)$/.test(words[at - 1]?.lower ?? '') &&
  /^(?:email|e-mail|message|notice|notification|letter|text)$/.test(words[at - 2]?.lower ?? '');

/** "please help | someone hacked my account" */
const isCalledOut = (before: string, { lower }: Word) =>
  /^(?:someone|somebody|my|i|they|it)$/.test(lower) &&
  /^(?:help|please|pls|plz|hello|hi|hey|because|that's)$/.test(before);

/** "replace the kettle | it won't start": a new statement without a stop. */
const isRunOn = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'it' &&
  isKnownThing(words[at - 1]?.lower ?? '') &&
  /^(?:won't|doesn't|isn't|can't|keeps|just|still|never|hasn't|didn't|crashes|freezes|stopped)$/.test(
    words[at + 1]?.lower ?? '',
  );

function isOpener(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (/^(?:u+g+h+|a+r+g+h+|h+m+|a+h+|o+h+|helpp+|hiya*)$/.test(lower)) return true;
  // "but only got one of two": it belongs to the verb.
  if (lower === 'only' && isFiniteVerb(words, at + 1)) return false;
  return OPENERS.has(lower) && (lower !== 'no' || words[at + 1]?.fresh === true);
}

/** Where Every Word Has A Capital no name can be told from the rest. */
function isTitleCase(words: readonly Word[]): boolean {
  const inner = words.filter(({ opens, lower }) => !opens && lower.length > 1 && lower !== 'i');
  return inner.length > 5 && inner.filter(({ token }) => /^\p{Lu}\p{Ll}/u.test(token.text)).length > inner.length * 0.6;
}

/** "for the last week | I can't log in" */
const OF_TIME = /^(?:for|since|last|this|over|in|on|after|yesterday|today|earlier)$/;
const isTimeWord = (lower: string) => TIMES.has(lower) || /^(?:now|ago|christmas|easter)$/.test(lower);

/** "when I open the app | it crashes": a clause after a subordinate one without a comma. */
function isAfterLead(words: readonly Word[], at: number): boolean {
  if (!/^(?:it|i|we|my|our|the)$/.test(words[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= 0 && at - index < 16; index--) {
    const word = words[index];
    if (!word) return false;
    if (word.fresh || word.opens)
      return (
        (at - index > 1 && OF_TIME.test(word.lower) && isTimeWord(words[at - 1]?.lower ?? '')) ||
        (at - index > 2 &&
          (/^(?:when|whenever|after)$/.test(word.lower) ||
            (word.lower === 'every' && words[index + 1]?.lower === 'time')))
      );
  }
  return false;
}

/** What came of it, once something had gone wrong: "you've had to call three times", "you've had no answer". */
const AFTERMATH =
  /^(?:you've had to (?:contact|call|ring|phone|email|message|ask|chase)|you've (?:still )?had no (?:reply|response|answer|explanation|solution|warning|notice)|you're (?:still )?waiting\b|you had to\b|nobody\b|you(?:'re unable to| are not able to| can't| cannot| couldn't) (?:call|ring|phone|contact|reach|speak|talk)\b)/;

/** How much of a point a clause makes: how grave it is, and how much of it names something of the writer's. */
function pointOf({ text, weight }: Clause, isMain: boolean): number {
  return (
    weight -
    (AFTERMATH.test(text) ? 2.5 : 0) +
    (isMain ? 1.5 : 0) +
    (/\byour\b/.test(text) ? 0.5 : 0) +
    Math.min(contentOf(text).size, 5) * 0.15
  );
}

/**
 * At most two statements of different matters, the one that makes the main point first.
 * @param isMain whether another reading of the post has found its matter where the clause stands
 */
export function gravest(clauses: readonly Clause[], isMain: (clause: Clause) => boolean = () => false): Clause[] {
  const [first, ...others] = clauses.toSorted(
    (one, other) => pointOf(other, isMain(other)) - pointOf(one, isMain(one)) || one.start - other.start,
  );
  if (!first) return [];
  const second = others.find(
    (clause) =>
      (clause.start >= first.end || clause.end <= first.start) &&
      clause.weight >= GRAVE_ENOUGH &&
      clause.text.length + first.text.length <= ONE_BREATH &&
      !NO_ANSWER.test(clause.text) &&
      isOther(clause.text, first.text) &&
      !isSameMatter(clause.text, first.text),
  );
  return second ? [first, second] : [first];
}
