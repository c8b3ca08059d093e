import { RowIndex, type SearchedText, searchedText } from '@/lib/domain/search';
import { plainWords } from '../plainWords';
import { mayBeOf, type Sector } from '../sectors';
import { nearbyTo, type PostLabels } from './learned';
import { rowsOfOtherSectors } from './otherSectors';
import { believable } from './sectorMeant';
import type { Question, Situation } from './situation';
import { TRADES, type Trade } from './trades';

export type { Question, Situation } from './situation';
export { TRADES } from './trades';

/** From this probability on, a category speaks against rows of other trades. */
const LIKELY = 0.5;
/** From this probability on, a category vouches for rows of plain words: among 400 unread posts such a row was wrong for 4 of 12 there, for 9 of 11 below. */
const SURE = 0.95;
/**
 * Below this likelihood a row that the words name is not believed where another stands nearer. Of 400 unread posts that was so for 16: the reply was wrong for
 * 12 of them, and for 4 of the 11 above it.
 */
const LEAST_BELIEVED = 0.1;
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
  /** All of them in a row, with the white space of either, to tell quickly which rows cannot hold. */
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
  const row = sentences.length < 3 ? words : sentences.join(' ');
  const spaced = row.replace(/\s+/g, ' ');
  const searched = searchedText(row === spaced ? row : `${row}\n${spaced}`);
  return { words, near: pairs.flatMap(stretchesOf), searched };
}

const holds = ({ when, not }: Pick<Situation, 'when' | 'not'>, { words, near }: Looked) =>
  when.length > 0 && near.some((window) => when.every((pattern) => pattern.test(window))) && !not?.test(words);

export function isIn(situation: Pick<Situation, 'when' | 'not'>, text: string): boolean {
  return holds(situation, lookedAt(text));
}

let index: RowIndex<Situation> | null = null;

/** The rows whose words may all stand in a post. */
function possibleIn({ searched }: Looked): ReadonlySet<Situation> {
  index ??= new RowIndex(
    TRADES.flatMap(({ rows }) => rows),
    ({ when }) => when,
  );
  return index.rowsIn(searched);
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
  const isBelievable = believable(text, read, sectors);
  const mayBeMeant = (row: Situation) => mayBeOf(row.sectors, sectors);
  const possibleRows = possibleIn(looked);
  const possible = TRADES.filter(({ intents }) => !intents || intents.includes(intent));
  const speaking = possible.filter(({ categories }) => !likely || !categories || categories.includes(likely));
  const narrow = speaking.filter(({ isVouched }) => !isVouched);
  const named = rowIn(
    narrow,
    (row) =>
      possibleRows.has(row) &&
      nearby.isNear(row.id, LEAST_BELIEVED) &&
      mayBeMeant(row) &&
      isBelievable(row) &&
      holds(row, looked),
  );
  if (named) return named;
  const { nearest } = nearby;
  const isNearest = (row: Situation) =>
    row.id === nearest && mayBeMeant(row) && (!row.needs || row.needs.test(looked.words));
  const believed = nearest === null || AWAY_FROM_CASES.has(intent) ? null : rowIn(possible, isNearest);
  if (believed) return believed;
  if (!isSure || GLAD.test(looked.words)) return null;
  const wide = speaking.filter(({ isVouched }) => isVouched);
  return rowIn(wide, (row) => possibleRows.has(row) && mayBeMeant(row) && holds(row, looked));
}

/** The first row of the trades that does. */
function rowIn(trades: readonly Trade[], does: (row: Situation) => boolean): Situation | null {
  for (const { rows } of trades) {
    const row = rows.find(does);
    if (row) return row;
  }
  return null;
}

/**
 * The lines that the post neither answers nor makes senseless, each with an id that does not hang on the post.
 * @param isMeant which of them are asked about at all
 */
export function openLines(
  id: string,
  kind: 'ask' | 'quick',
  lines: Situation['ask'] | undefined,
  text: string,
  isMeant: (line: Question) => boolean = () => true,
): { id: string; text: string }[] {
  const words = plainWords(text);
  return (lines ?? []).flatMap((line, at) =>
    !isMeant(line) || line.unless?.test(words) ? [] : [{ id: `${id}.${kind}.${at + 1}`, text: line.text }],
  );
}
