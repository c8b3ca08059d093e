// Learns what words mean from a larger model that knows whole sentences: `npx tsx lib/meaning/training/learn.ts --data FOLDER --teacher FOLDER` writes
// lib/meaning/table.json (MEANING.md tells what the two folders hold). The same texts and teacher give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { wordsIn } from '../words';
import { along, mainAxes } from './axes';
import { type Lesson, learned, type Plan } from './student';
import { taught } from './teacher';
import { trainingTexts } from './texts';

const SIZE = 48;
const WORDS = 10_000;
const PAIRS = 2000;
const PIECES = 1000;
/** Seen less often among all texts, a word is a name or a slip. */
const SEEN = 4;
/** What people write to companies counts more than what they write to anybody. */
const SERVICE_SHARE = 3;
/** Every so many texts tell the axes. */
const EVERY = 3;
const OUT = path.resolve(import.meta.dirname, '../table.json');

const { values } = parseArgs({ options: { data: { type: 'string' }, teacher: { type: 'string' } } });
if (!values.data || !values.teacher) throw new Error('Give the public sets with --data and the teacher with --teacher');

type Counts = Map<string, number>;
const { service, general, drawn } = trainingTexts(values.data);
const [inService, inGeneral] = [countedIn(service), countedIn(general)];
const words = commonest(
  new Map(
    [...new Set([...inService.keys(), ...inGeneral.keys()])].map((word) => [
      word,
      (inService.get(word) ?? 0) * SERVICE_SHARE + (inGeneral.get(word) ?? 0),
    ]),
  ),
  WORDS,
);
const texts = [...new Set([...service, ...drawn])];
const singles = words.filter((word) => word.length > 1);
const pairCounts: Counts = new Map();
for (const text of texts) {
  const said = wordsIn(text);
  said.slice(1).forEach((word, at) => {
    const pair = `${said[at]} ${word}`;
    pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
  });
}
const plan: Plan = { words, pairs: commonest(pairCounts, PAIRS), pieces: PIECES, size: SIZE };

const vectors = await taught([...texts, ...singles], values.teacher);
const axes = mainAxes(
  vectors.slice(0, texts.length).filter((_, at) => at % EVERY === 0),
  SIZE,
);
const lessons: Lesson[] = [...texts, ...singles].map((text, at) => ({
  text,
  target: along(axes, vectors[at] ?? new Float32Array(0)),
}));
const rows = learned(lessons, plan);
fs.writeFileSync(OUT, `${JSON.stringify(stored(rows, plan))}\n`);
process.stdout.write(`${words.length} words and ${plan.pairs.length} pairs from ${lessons.length} texts\n`);

/** In how many texts each word stands. */
function countedIn(some: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const text of some) for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function commonest(counts: Counts, most: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= SEEN)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/** One digit 0 … 9 a word: 9 for words written seldom, to companies and to anybody. */
function tellingOf(word: string): string {
  const seen = ((inService.get(word) ?? 0) + 1) / service.length;
  const elsewhere = ((inGeneral.get(word) ?? 0) + 1) / general.length;
  const rarity = -Math.log(Math.max(seen, elsewhere)) / 10;
  return String(Math.max(0, Math.min(9, Math.round(rarity * 10))));
}

/** Four bits a number, two numbers a byte, and one byte a row for the size of its steps. */
function stored(numbers: Float32Array, { words: names, pairs, pieces, size }: Plan) {
  const count = numbers.length / size;
  const largest = Array.from({ length: count }, (_, row) =>
    numbers.subarray(row * size, (row + 1) * size).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  const step = Math.max(...largest) / 7.5 / 255;
  const steps = largest.map((most) => Math.max(1, Math.round(most / 7.5 / step)));
  const halves = Buffer.alloc(numbers.length / 2);
  const level = (at: number) => {
    const unit = (steps[Math.floor(at / size)] ?? 1) * step;
    return Math.max(0, Math.min(15, Math.round((numbers[at] ?? 0) / unit + 7.5)));
  };
  for (let at = 0; at < halves.length; at++) halves[at] = level(at * 2) * 16 + level(at * 2 + 1);
  return {
    size,
    pieces,
    step,
    words: names.join(' '),
    pairs: pairs.join('|'),
    telling: names.map(tellingOf).join(''),
    steps: Buffer.from(steps).toString('base64'),
    rows: halves.toString('base64'),
  };
}
