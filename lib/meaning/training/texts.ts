import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { brandQuestions, type Questions, trades } from './questions';
import { drawsFrom } from './random';

const rowSchema = v.object({ text: v.string(), intent: v.optional(v.string()), source: v.optional(v.string()) });
export type TrainingRow = v.InferOutput<typeof rowSchema>;

/** Public sets whose licences allow shipping what was learned from them. */
const SERVICE_SETS = ['banking77-train', 'bitext-train', 'ibm-cdp-customers'];
const GENERAL_SETS = ['goemotions-train', 'semeval-sentiment-train'];
const OWN_POSTS = path.resolve(import.meta.dirname, '../../analysis/training/posts');
const SHORTEST = 4;
const LONGEST = 259;
/** Of what people write to anybody so much is enough. */
const GENERAL_TEXTS = 14_000;
const SEED = 1_234_567;

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

/** The questions of a set with intents. `folder`: where the public sets are kept, outside the repository. */
export function intentRows(folder: string, set: 'banking77' | 'bitext'): { text: string; intent: string }[] {
  return rowsIn(path.join(folder, `${set}-train.jsonl`)).map(({ text, intent }) => ({ text, intent: intent ?? '' }));
}

const cleaned = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\"/g, '"')
    .replace(/@\w+|https?:\S+|<\w+>|#/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export interface TrainingTexts {
  /** What people write to companies. */
  service: string[];
  /** What people write to anybody. */
  general: string[];
  /** Some of those; with `lessons` what the teacher is asked about. */
  drawn: string[];
  /** `service` without the brands' questions, so that a brand can be left out of all learning by leaving it out of the contrasts. */
  lessons: string[];
}

/** `folder`: where the public sets are kept, outside the repository. Throws where one is missing. */
export function trainingTexts(folder: string): TrainingTexts {
  const from = (names: readonly string[]) => names.flatMap((name) => rowsIn(path.join(folder, `${name}.jsonl`)));
  const intents = intentRows(folder, 'banking77').map(({ intent }) => intent);
  const kept = new Set(intents.filter((intent) => isKeptBack(intent, intents)));
  const own = fs
    .readdirSync(OWN_POSTS)
    .sort()
    .flatMap((file) => rowsIn(path.join(OWN_POSTS, file)));
  const rows = [...from(SERVICE_SETS), ...own];
  const service = rows.filter(({ source, intent }) => source !== 'banking77' || !kept.has(intent ?? ''));
  const textsOf = (some: readonly TrainingRow[]) =>
    [...new Set(some.map(({ text }) => cleaned(text)))].filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  const general = from(GENERAL_SETS)
    .map(({ text }) => cleaned(text))
    .filter(({ length }) => length > 10 && length < 220);
  const draw = drawsFrom(SEED);
  const drawn = Array.from({ length: GENERAL_TEXTS }, () => general[Math.floor(draw() * general.length)] ?? '');
  const asText = (some: readonly Questions[]) =>
    some
      .flatMap(({ entries, asked }) => [...entries.flat(), ...asked.map(({ text }) => text)])
      .map((text) => ({ text }));
  const lessons = [...service, ...asText(trades())];
  return {
    service: textsOf([...lessons, ...asText(brandQuestions())]),
    general,
    drawn: [...new Set(drawn)],
    lessons: textsOf(lessons),
  };
}
