import { mayStandIn, SearchedText } from '@/lib/analysis/search';
import type { Industry } from '@/lib/domain/brand';
import type { Category, Intent } from '@/lib/domain/labels';
import type { Situation } from './situation';
import { TRADES, type Trade } from './trades';

export type { Question, Situation } from './situation';
export { TRADES } from './trades';

/** From this probability on, a category speaks against rows of other trades. */
const LIKELY = 0.35;
/** From this probability on, a category vouches for rows of plain words. */
const SURE = 0.7;
/** Words of somebody who is glad: plain words beside them are no trouble. */
const GLAD =
  /\b(?:thank you so|many thanks|impressed|lovely|love (?:it|this|how|the|my|your)|loved|adore|brilliant|amazing|fantastic|perfect|legends?|kiss|made my (?:day|week)|fair play|well done|hats off|big respect|kudos|never leaving|sorted (?:it|now|in)|all sorted|best (?:\w+ )?(?:ever|in years))\b/i;

export interface Read {
  intent: Intent;
  category: Category | null;
  /** Probability of the category. */
  certainty: number;
  /** Of the brand; `null`: not known. */
  industry: Industry | null;
}

/** Mentions, links and tags name other things than the one the post is about. */
const plainWords = (text: string) =>
  text
    .replace(/https?:\/\/\S+|<\w+>|@\w+/g, ' ')
    .replace(/#(?=\w)/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .slice(0, 1500);

/** The words of a post as the rows look at them, made once however many rows there are. */
interface Looked {
  words: string;
  /** Every two sentences that follow each other: what stands further apart seldom belongs together. */
  near: readonly string[];
  /** All of them in a row, to tell quickly which rows cannot hold. */
  searched: SearchedText;
}

function lookedAt(text: string): Looked {
  const words = plainWords(text);
  const sentences = words.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\w/.test(sentence));
  if (sentences.length < 3) return { words, near: [words], searched: new SearchedText(words) };
  const near = sentences.slice(1).map((sentence, before) => `${sentences[before]} ${sentence}`);
  return { words, near, searched: new SearchedText(sentences.join(' ')) };
}

const holds = ({ when, not }: Pick<Situation, 'when' | 'not'>, { words, near, searched }: Looked) =>
  when.every((pattern) => mayStandIn(pattern, searched)) &&
  near.some((window) => when.every((pattern) => pattern.test(window))) &&
  !not?.test(words);

export function isIn(situation: Pick<Situation, 'when' | 'not'>, text: string): boolean {
  return holds(situation, lookedAt(text));
}

/** What the post's own words say it is about; `null` where no row of the tables is sure. */
export function situationOf(text: string, { intent, category, certainty, industry }: Read): Situation | null {
  const looked = lookedAt(text);
  const likely = certainty >= LIKELY ? category : null;
  const isSure = likely !== null && certainty >= SURE;
  const speaksOf = ({ categories, isVouched, intents, industries }: Trade) =>
    (!isVouched || isSure) &&
    (!likely || !categories || categories.includes(likely)) &&
    (!intents || intents.includes(intent)) &&
    (!industry || industry === 'other' || !industries || industries.includes(industry));
  for (const trade of TRADES) {
    if (!speaksOf(trade)) continue;
    const { rows, isVouched } = trade;
    if (isVouched && GLAD.test(looked.words)) continue;
    const row = rows.find((situation) => holds(situation, looked));
    if (row) return row;
  }
  return null;
}

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
