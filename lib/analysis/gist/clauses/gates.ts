import { isGrounded } from '../grounding';
import { durationIn } from '../measures';
import { polished } from '../polish';
import { isRepeatable } from '../repeatable';
import { isSound } from '../sound';
import type { View } from '../view';
import { isCutShort, isFree, isWhole } from '../whole';
import { UNSAFE_WORD } from '../words';
import type { Names, Subject } from './subject';
import { isSafe } from './turn';
import type { Word } from './word';
import { CONDITIONS, QUESTION_WORDS, REPORTING } from './words';

/** What a post states as wrong, as the brand may say it to the writer: "your order still hasn't arrived". */
export interface Clause {
  text: string;
  /** How grave, 1 to 10. */
  weight: number;
  start: number;
  end: number;
}

export const LONGEST = 84;
const SHORTEST = 12;
export const MOST_WORDS = 700;
/** Words that turning brings in. */
const BROUGHT = [
  "you've you're you your yours yourself there's there been being has have hasn't haven't hadn't isn't aren't wasn't weren't were was don't doesn't didn't can't cannot couldn't won't wouldn't keeps keep nobody time every today tomorrow before received receive because until our the us still is are and left out anymore day says saying",
];
/** Too heavy to be repeated as a fact, or nobody's business. */
const DELICATE =
  /\b(?:rap(?:e|ed|ist)|racis\w+|sexist|homophob\w+|discriminat\w+|assault\w*|grop\w+|molest\w*|abus\w+|murder\w*|suicid\w+|kill\w*|criminal\w*|illegal\w*|stealing|steals|robbed|robbing|cheat\w*|lied|lies|liar|corruption|miscarr\w+|cancer|funeral|died of|passed away|pregnan\w+|autis\w+|disab(?:led|ility) (?:son|daughter|child|kid|mum|dad)|nazi|drunk|naked|penis|sex\w*|porn\w*|(?:speak|understand) english|foreigners?|accents?)\b/;
const FIRST_PERSON = /\b(?:i|me|my|mine|we|i'm|i've|us(?= \w+ed\b))\b/;
const ENDS_BADLY =
  /\b(?:to (?:do|get|make|have|use|find|take|give|buy|let|put|keep|need|want|see|receive)|the|an?|my|your|our|to|of|for|with|at|from|by|and|or|but|so|because|very|is|are|was|were|has|have|had|been|be|being|that|which|who|than|as|no|into|onto|about|its|it's|don't|doesn't|can't|won't|their|just|when|every)$/;

/** Something that was done to nothing: what followed could not be read. */
const NEEDS_OBJECT =
  /\b(?:accepting|allowing|letting|giving|making|using|needing|including|causing|telling|putting|bringing|been much used|have no (?:interest|idea)\b.*)$/;

export interface Context {
  view: View;
  words: readonly Word[];
  names: Names;
  products: readonly string[];
  /** The subject that a joined verb without one goes with, and where its clause began. */
  last: { subject: Subject; at: number } | null;
  /** The whole is asked, and what it asks about is stated by asking: "how come my bill is wrong?" */
  asked?: boolean;
}

export function sentenceOf(words: readonly Word[], at: number): [from: number, to: number] {
  let from = at;
  while (from > 0 && !words[from]?.opens) from--;
  let to = at + 1;
  while (to < words.length && !words[to]?.opens) to++;
  return [from, to];
}

/** Whether a statement may begin here, and none that is only asked, reported, wished or supposed. */
export function isStated({ view, words }: Context, at: number): boolean {
  const [from] = sentenceOf(words, at);
  // "idk if it's only mine, but my app crashes": what stands before "but" was said of something else.
  let scanned = at;
  while (scanned > from && words[scanned - 1]?.lower !== 'but') scanned--;
  for (let index = scanned; index < at; index++) if (CONDITIONS.has(words[index]?.lower ?? '')) return false;
  const before = words[at - 1];
  // "got an email saying my account is closed": a notice states a fact.
  const isNoticed = /^(?:email|e-mail|message|notice|notification|letter|text)$/.test(words[at - 2]?.lower ?? '');
  if (before && at > from && REPORTING.has(before.lower) && !(isNoticed && before.lower !== 'told')) return false;
  let segment = at;
  while (segment > from && !words[segment]?.fresh) segment--;
  const head = words[segment];
  // "why is my order late and nobody has replied": asked as a whole.
  if (segment < at && head && before?.lower !== 'because' && QUESTION_WORDS.has(head.lower)) {
    const next = words[segment + 1]?.lower ?? '';
    if (!/^(?:when|any|have|has)$/.test(head.lower) || /^(?:will|is|are|can|do|does|i|you|my|the)$/.test(next))
      return head.lower === 'when' && !/^(?:will|is|are|can|do|does)$/.test(next);
    return false;
  }
  return !/["(]$/.test(view.text.slice(Math.max(0, (words[at]?.token.start ?? 0) - 1), words[at]?.token.start ?? 0));
}

/** A question mark ends the clause's own piece of the sentence. */
export function isAsked({ view, words, asked }: Context, end: number): boolean {
  if (asked) return false;
  // "cannot open the gate | where do I go for help?"
  if (end < words.length && /^(?:where|what|how|why|who)$/.test(words[end]?.lower ?? '')) return false;
  let to = end;
  while (to < words.length && !words[to]?.fresh) to++;
  const last = words[to - 1];
  if (!last) return false;
  const mark = view.text.slice(last.token.end, last.token.end + 4).trimStart();
  // "has disappeared???": nobody asks with three marks.
  if (/^[!.]*\?(?!\?)/.test(mark)) return true;
  const next = words[to];
  return !!next && end === to && /^(?:right|correct)$/.test(next.lower);
}

export const tellsDuration = (text: string) =>
  /\d|\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|all|for|weeks?|days?|hours?|months?|years?|ages)\b/i.test(
    text,
  ) &&
  (durationIn(text) !== null || /\b(?:weeks?|months?|hours?|days|years?|ages|minutes|mins|hrs)\b/i.test(text));

export function finished(context: Context, text: string, weight: number, from: number, to: number): Clause | null {
  const { view, words, products } = context;
  const start = words[from]?.token.start ?? 0;
  const end = words[to - 1]?.token.end ?? start;
  const said = polished(text);
  if (!said) return null;
  if (said.length < SHORTEST || said.length > LONGEST || (said.split(' ').length < 3 && !/^nobody/.test(said)))
    return null;
  if (
    /[@#<>{}"]/.test(said) ||
    FIRST_PERSON.test(
      said.replace(
        /\bwe (?=\w+ you\b|(?:sent|gave|sold|made|promised|offered|booked|delivered|quoted|charged|posted)\b)/,
        '',
      ),
    ) ||
    DELICATE.test(said.toLowerCase()) ||
    NEEDS_OBJECT.test(said) ||
    !isWhole(said) ||
    isCutShort(said, view.text) ||
    !isSound(said, view.text) ||
    !isRepeatable(said, view.text) ||
    !isFree(said) ||
    (ENDS_BADLY.test(said) && !/ where .+ (?:is|are|was)$/.test(said))
  )
    return null;
  if (
    words.slice(from, to).some((word, nth) => !isSafe(word, words[from + nth - 1]?.lower, words[from + nth + 1]?.lower))
  )
    return null;
  if (said.split(/[\s-]+/).some((word) => UNSAFE_WORD.test(word))) return null;
  const capitals = said
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  if (capitals > 3) return null;
  const repaired = words.slice(from, to).flatMap(({ repaired: word }) => word ?? []);
  if (!isGrounded(said, view.text, [...products, ...BROUGHT, ...repaired])) return null;
  return { text: said, weight, start, end };
}
