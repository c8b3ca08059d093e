import { mayStandIn, SearchedText } from '@/lib/analysis/search';
import { plainWords } from '../plainWords';
import { mayBeOf, type Sector } from '../sectors';
import { type Nearby, nearbyTo, type PostLabels } from './learned';
import { rowsOfOtherSectors } from './otherSectors';
import type { Situation } from './situation';
import { TRADES, type Trade } from './trades';

export type { Question, Situation } from './situation';
export { TRADES } from './trades';

/** From this probability on, a category speaks against rows of other trades. */
const LIKELY = 0.35;
/** From this probability on, a category vouches for rows of plain words. */
const SURE = 0.8;
/** Words of somebody who is glad: plain words beside them are no trouble. */
const GLAD =
  /\b(?:thank you so|many thanks|impressed|lovely|love (?:it|this|how|the|my|your)|loved|adore|brilliant|amazing|fantastic|perfect|legends?|kiss|made my (?:day|week)|fair play|well done|hats off|big respect|kudos|never leaving|sorted (?:it|now|in)|all sorted|best (?:\w+ )?(?:ever|in years))\b/i;

/** Said without a case behind it: words alone, however near, make none of it. */
const AWAY_FROM_CASES: ReadonlySet<PostLabels['intent']> = new Set(['praise', 'thanks_closure', 'commentary']);

export interface Read extends PostLabels {
  /** What the brand does; `null`: not known. */
  sectors: ReadonlySet<Sector> | null;
}

/** The words of a post as the rows look at them, made once however many rows there are. */
interface Looked {
  words: string;
  /** Every two sentences that follow each other: what stands further apart seldom belongs together. */
  near: readonly string[];
  /** All of them in a row, to tell quickly which rows cannot hold. */
  searched: SearchedText;
}

/** Words that are looked at together, and how far the next stretch begins behind the last. */
const TOGETHER = 22;
const STEP = 5;

/** Long sentences in stretches that overlap: of two words at its ends, one seldom speaks of the other. */
function stretchesOf(sentences: string): string[] {
  const words = sentences.split(/\s+/);
  if (words.length <= TOGETHER) return [sentences];
  const starts = Array.from({ length: Math.ceil((words.length - TOGETHER) / STEP) + 1 }, (_, at) => at * STEP);
  return starts.map((start) => words.slice(start, start + TOGETHER).join(' '));
}

function lookedAt(text: string): Looked {
  const words = plainWords(text);
  const sentences = words.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\w/.test(sentence));
  const pairs =
    sentences.length < 3 ? [words] : sentences.slice(1).map((sentence, before) => `${sentences[before]} ${sentence}`);
  const searched = new SearchedText(sentences.length < 3 ? words : sentences.join(' '));
  return { words, near: pairs.flatMap(stretchesOf), searched };
}

const holds = ({ when, not }: Pick<Situation, 'when' | 'not'>, { words, near, searched }: Looked) =>
  when.length > 0 &&
  when.every((pattern) => mayStandIn(pattern, searched)) &&
  near.some((window) => when.every((pattern) => pattern.test(window))) &&
  !not?.test(words);

export function isIn(situation: Pick<Situation, 'when' | 'not'>, text: string): boolean {
  return holds(situation, lookedAt(text));
}

/**
 * What the post's own words say it is about; `null` where no row is sure. First the rows whose patterns hold, if the post stands near what is written about
 * them; then the row it stands nearest to; then rows of plain words where the category is sure.
 */
export function situationOf(text: string, read: Read): Situation | null {
  const { intent, category, certainty, sectors } = read;
  const looked = lookedAt(text);
  const nearby = nearbyTo(text, read, rowsOfOtherSectors(sectors));
  const likely = certainty >= LIKELY ? category : null;
  const isSure = likely !== null && certainty >= SURE;
  const possible = TRADES.filter(({ intents }) => !intents || intents.includes(intent)).map((trade) => ({
    ...trade,
    rows: trade.rows.filter((row) => mayBeOf(row.sectors, sectors)),
  }));
  const speaking = possible.filter(({ categories }) => !likely || !categories || categories.includes(likely));
  const narrow = speaking.filter(({ isVouched }) => !isVouched).flatMap(({ rows }) => rows);
  const named = narrow.find((row) => nearby.isNear(row.id) && holds(row, looked));
  if (named) return named;
  const nearest = AWAY_FROM_CASES.has(intent) ? null : nearestOf(nearby, possible, looked);
  if (nearest) return nearest;
  if (!isSure || GLAD.test(looked.words)) return null;
  const wide = speaking.filter(({ isVouched }) => isVouched).flatMap(({ rows }) => rows);
  return wide.find((row) => holds(row, looked)) ?? null;
}

const nearestOf = ({ nearest }: Nearby, trades: readonly Trade[], { words }: Looked): Situation | null =>
  trades.flatMap(({ rows }) => rows).find(({ id, needs }) => id === nearest && (!needs || needs.test(words))) ?? null;

/** The lines that the post neither answers nor makes senseless, each with an id that does not hang on the post. */
export function openLines(
  id: string,
  kind: 'ask' | 'quick',
  lines: Situation['ask'] | undefined,
  text: string,
): { id: string; text: string }[] {
  const words = plainWords(text);
  return (lines ?? []).flatMap((line, at) =>
    line.unless?.test(words) ? [] : [{ id: `${id}.${kind}.${at + 1}`, text: line.text }],
  );
}
