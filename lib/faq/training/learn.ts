// Learns which words stand for each other and how telling each is: `npx tsx lib/faq/training/learn.ts --data FOLDER` writes
// lib/faq/learned.json. The same rows and vocabulary give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tokensOf } from '../words';
import { leadingFactors, type SparseRow } from './factors';
import { type TrainingRow, trainingRows } from './rows';

const WORDS = 2600;
const SIZE = 24;
const SEED = 20;
/** Words this near each other say something of one another. */
const WINDOW = 5;
/** What people write to companies counts more than what they write to anybody. */
const SERVICE_SHARE = 4;
const INTENT_SHARE = 3;
const OUT = path.resolve(import.meta.dirname, '../learned.json');

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Give the folder of the public sets with --data');
const { service, general } = trainingRows(values.data);

interface Line {
  keys: string[];
  intent: string | null;
  share: number;
}

const lineOf = ({ text, intent }: TrainingRow, share: number): Line => ({
  keys: tokensOf(text)
    .filter(({ as }) => as !== 'number')
    .map(({ key }) => key),
  intent: intent ?? null,
  share,
});
const lines = [...service.map((row) => lineOf(row, SERVICE_SHARE)), ...general.map((row) => lineOf(row, 1))];

function countedIn(some: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of some) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
const inService = countedIn(lines.filter(({ share }) => share > 1));
const inGeneral = countedIn(lines.filter(({ share }) => share === 1));
const weighed = (key: string) => (inService.get(key) ?? 0) * SERVICE_SHARE + (inGeneral.get(key) ?? 0);
const words = [...new Set([...inService.keys(), ...inGeneral.keys()])]
  .filter((key) => (inService.get(key) ?? 0) >= 3 && /^[a-z]{2,14}$/.test(key))
  .sort((a, b) => weighed(b) - weighed(a) || (a < b ? -1 : 1))
  .slice(0, WORDS);
const idOf = new Map(words.map((word, at) => [word, at]));
const intents = [...new Set(lines.flatMap(({ intent }) => intent ?? []))].sort();
const columnOf = new Map(intents.map((intent, at) => [intent, words.length + at]));

function counted(): Map<number, number>[] {
  const cells = words.map(() => new Map<number, number>());
  const add = (row: number, column: number, value: number) => {
    const cell = cells[row];
    cell?.set(column, (cell.get(column) ?? 0) + value);
  };
  for (const { keys, intent, share } of lines) {
    const ids = keys.flatMap((key) => idOf.get(key) ?? []);
    const column = intent === null ? undefined : columnOf.get(intent);
    ids.forEach((id, at) => {
      if (column !== undefined) add(id, column, share * INTENT_SHARE);
      for (let next = at + 1; next < Math.min(ids.length, at + 1 + WINDOW); next++) {
        const other = ids[next] ?? 0;
        if (other === id) continue;
        add(id, other, share / (next - at));
        add(other, id, share / (next - at));
      }
    });
  }
  return cells;
}

/** How much more often two stand together than by chance (positive pointwise mutual information, columns smoothed by the power .75). */
function surprising(cells: readonly Map<number, number>[]): SparseRow[] {
  const columns = new Float64Array(words.length + intents.length);
  const rows = cells.map((cell) => {
    let sum = 0;
    for (const [column, value] of cell) {
      columns[column] = (columns[column] ?? 0) + value;
      sum += value;
    }
    return sum;
  });
  const smoothed = columns.map((sum) => sum ** 0.75);
  const total = smoothed.reduce((sum, value) => sum + value, 0);
  return cells.map((cell, row) => {
    const kept = [...cell]
      .map(
        ([column, value]) =>
          [column, Math.log((value * total) / ((rows[row] ?? 1) * (smoothed[column] ?? 1)))] as const,
      )
      .filter(([, value]) => value > 0)
      .sort(([a], [b]) => a - b);
    return {
      columns: Uint32Array.from(kept, ([column]) => column),
      values: Float32Array.from(kept, ([, value]) => value),
    };
  });
}

const factors = leadingFactors(surprising(counted()), words.length + intents.length, SIZE, SEED);

/** Four bits a number, two numbers a byte: 0 … 15 for -7.5 … 7.5 times the step. */
function packed(line: Float64Array): number[] {
  const length = Math.hypot(...line) || 1;
  const scaled = Array.from(line, (value) => Math.max(0, Math.min(15, Math.round((value / length) * 15 + 7.5))));
  return Array.from({ length: SIZE / 2 }, (_, at) => (scaled[at * 2] ?? 0) * 16 + (scaled[at * 2 + 1] ?? 0));
}

/** One digit 0 … 9 a word: 9 for words seen seldom and only when writing to companies. */
function tellingOf(word: string): string {
  const seen = ((inService.get(word) ?? 0) + 1) / service.length;
  const elsewhere = ((inGeneral.get(word) ?? 0) + 1) / general.length;
  const rarity = -Math.log(Math.max(seen, elsewhere)) / 10;
  return String(Math.max(0, Math.min(9, Math.round(rarity * 10))));
}

const bytes = Buffer.from(factors.flatMap(packed));
const table = {
  size: SIZE,
  words: words.join(' '),
  telling: words.map(tellingOf).join(''),
  vectors: bytes.toString('base64'),
};
fs.writeFileSync(OUT, `${JSON.stringify(table)}\n`);
process.stdout.write(`${words.length} words from ${lines.length} texts\n`);
