import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const rowSchema = v.object({ text: v.string(), intent: v.optional(v.string()), source: v.optional(v.string()) });
export type TrainingRow = v.InferOutput<typeof rowSchema>;

/** Public sets whose licences allow shipping what was learned from them. */
const SERVICE_SETS = ['banking77-train', 'bitext-train', 'ibm-cdp-customers'];
const GENERAL_SETS = ['semeval-sentiment-train', 'goemotions-train'];
const OWN_POSTS = path.resolve(import.meta.dirname, '../../analysis/training/posts');

function rowsIn(file: string): TrainingRow[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(rowSchema, JSON.parse(line)));
}

/** Every third intent of banking77 by name: kept from all learning, to measure on. */
export function isKeptBack(intent: string, intents: readonly string[]): boolean {
  return [...new Set(intents)].sort().indexOf(intent) % 3 === 2;
}

export interface TrainingRows {
  /** What people write to companies. */
  service: TrainingRow[];
  /** What people write to anybody. */
  general: TrainingRow[];
}

/** `folder`: where the public sets are kept, outside the repository. Throws where one is missing. */
export function trainingRows(folder: string): TrainingRows {
  const from = (names: readonly string[]) => names.flatMap((name) => rowsIn(path.join(folder, `${name}.jsonl`)));
  const banking = intentRows(folder, 'banking77');
  const intents = banking.map(({ intent }) => intent);
  const kept = new Set(intents.filter((intent) => isKeptBack(intent, intents)));
  const own = fs
    .readdirSync(OWN_POSTS)
    .sort()
    .flatMap((file) => rowsIn(path.join(OWN_POSTS, file)))
    // The labels of posts are none of what they ask.
    .map(({ text }) => ({ text }));
  const service = from(SERVICE_SETS).filter(({ source, intent }) => source !== 'banking77' || !kept.has(intent ?? ''));
  return { service: [...service, ...own], general: from(GENERAL_SETS) };
}

/** The questions of a set with intents. */
export function intentRows(folder: string, set: 'banking77' | 'bitext'): { text: string; intent: string }[] {
  return rowsIn(path.join(folder, `${set}-train.jsonl`)).map(({ text, intent }) => ({ text, intent: intent ?? '' }));
}
