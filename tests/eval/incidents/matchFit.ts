// Fits the weights of the incident matching: `npx tsx tests/eval/incidents/matchFit.ts` prints what they reach on incidents that were left out of the fit,
// which is the figure to go by while tuning; `--misses` prints what is wrong then; `--write` fits on all of them and writes weights.json. The same posts give the
// same weights: there is no chance in it.

import fs from 'node:fs';
import path from 'node:path';
import { loadAnalyser } from '@/lib/analysis';
import { seenPost } from '@/lib/incidents';
import { judgePost } from '@/lib/incidents/match';
import { ANCHORS } from '@/lib/incidents/match/anchors';
import { FEATURES } from '@/lib/incidents/match/featureNames';
import { readPost } from '@/lib/incidents/match/reading';
import type { SeenPost } from '@/lib/incidents/types';
import { type Read, readings } from './judge';
import { type Column, chanceOf, fitted } from './logistic';
import type { SetName } from './sets';

const ROOT = path.join(import.meta.dirname, '../../..');
const EVERYDAY = path.join(ROOT, 'lib/analysis/training/posts');
const SETS: readonly SetName[] = ['development', 'fresh', 'trades', 'later', 'crises', 'voices'];
/** Everyday posts say what is no incident at all; more weight for them would cost posts that belong. */
const WEIGHT: Partial<Record<Example['set'], number>> = { everyday: 0.12 };
/** How hard weights are pulled towards nothing. */
const PULL = { feature: 1, anchor: 1, phrase: 3 };
/** A phrase of fewer incidents may be of their trade. */
const LEAST = { posts: 6, incidents: 4, everyday: 10 };
/** One in so many of the everyday posts is fitted on. */
const EVERYDAY_STEP = 3;
/** So many fits, each without its share of the incidents. */
const PARTS = 8;
const FROM = [0.3, 0.5, 0.6, 0.65, 0.7, 0.74, 0.76, 0.78, 0.8, 0.82, 0.85, 0.9];

interface Example {
  id: string;
  incident: string;
  set: SetName | 'everyday';
  text: string;
  belongs: boolean;
  values: readonly number[];
  anchored: readonly number[];
  phrases: ReadonlySet<string>;
  hasCode: boolean;
}

function exampleOf({ incident, brand }: Read, seen: SeenPost): Omit<Example, 'set' | 'belongs'> {
  const reading = readPost(seen);
  const judged = judgePost(seen, incident, { names: [brand.name, brand.name.replace(/\W/g, '')] }, reading, true);
  return {
    id: seen.id,
    incident: incident.id,
    text: seen.text,
    values: FEATURES.map((feature) => judged.values[feature]),
    phrases: reading.phrases,
    anchored: reading.anchored,
    hasCode: judged.codes.length > 0 && judged.values.joke === 0,
  };
}

async function examplesOf(set: SetName): Promise<Example[]> {
  return (await readings(set)).map((read) => ({
    ...exampleOf(read, seenPost(read.post, read.analysis)),
    set,
    belongs: read.row.belongs,
  }));
}

/** Everyday posts to brands of all trades, in turn taken for posts to one of the incidents' brands: none belongs. */
async function everydayExamples(): Promise<Example[]> {
  const reads = (await Promise.all(SETS.map(readings))).flat();
  const incidents = [...new Map(reads.map((read) => [read.incident.id, read])).values()];
  const lines = fs
    .readdirSync(EVERYDAY)
    .sort()
    .flatMap((file) => fs.readFileSync(path.join(EVERYDAY, file), 'utf8').split('\n'))
    .filter((line) => line.trim());
  const analyser = await loadAnalyser();
  return lines
    .filter((_, at) => at % EVERYDAY_STEP === 0)
    .flatMap((line, at): Example[] => {
      const { text } = JSON.parse(line) as { text: string };
      const read = incidents[at % incidents.length];
      if (!read) return [];
      const post = { ...read.post, id: `everyday-${at}`, text };
      const seen = seenPost(post, analyser.analyse(post, [], read.brand));
      // What could be about the incident after all is no example of what is not.
      if (seen.category !== null && read.incident.match.categories.includes(seen.category)) return [];
      if (text.length < 40 || seen.intent === 'abuse' || seen.intent === 'press') return [];
      return [{ ...exampleOf(read, seen), set: 'everyday', belongs: false }];
    });
}

/** The phrases of enough posts on enough incidents, or of enough everyday posts, in the order of the alphabet. */
function knownPhrases(examples: readonly Example[]): string[] {
  const found = new Map<string, { posts: number; incidents: Set<string>; everyday: number }>();
  for (const { set, phrases, incident } of examples)
    for (const phrase of phrases) {
      const known = found.get(phrase) ?? { posts: 0, incidents: new Set(), everyday: 0 };
      if (set === 'everyday') known.everyday++;
      else {
        known.posts++;
        known.incidents.add(incident);
      }
      found.set(phrase, known);
    }
  return [...found]
    .filter(
      ([, { posts, incidents, everyday }]) =>
        (posts >= LEAST.posts && incidents.size >= LEAST.incidents) || everyday >= LEAST.everyday,
    )
    .map(([phrase]) => phrase)
    .sort();
}

interface Learned {
  phrases: readonly string[];
  weights: Float64Array;
}

function columnsOf(examples: readonly Example[], phrases: readonly string[]): Column[] {
  const column = (pull: number): Column => ({ pull, rows: [], values: [] });
  const features = FEATURES.map((feature) => column(feature === 'bias' ? 0.01 : PULL.feature));
  const anchors = ANCHORS.map(() => column(PULL.anchor));
  const ofPhrase = new Map(phrases.map((phrase) => [phrase, column(PULL.phrase)]));
  const put = (to: Column | undefined, row: number, value: number) => {
    if (!to || value === 0) return;
    to.rows.push(row);
    to.values.push(value);
  };
  examples.forEach(({ values, anchored, phrases: said }, row) => {
    values.forEach((value, at) => {
      put(features[at], row, value);
    });
    anchored.forEach((value, at) => {
      put(anchors[at], row, value);
    });
    for (const phrase of said) put(ofPhrase.get(phrase), row, 1);
  });
  return [...features, ...anchors, ...ofPhrase.values()];
}

function learned(examples: readonly Example[]): Learned {
  const phrases = knownPhrases(examples);
  const columns = columnsOf(examples, phrases);
  const shares = examples.map(({ set }) => WEIGHT[set] ?? 1);
  return {
    phrases,
    weights: fitted(
      columns,
      examples.map(({ belongs }) => belongs),
      shares,
    ),
  };
}

function chances({ phrases, weights }: Learned, examples: readonly Example[]): number[] {
  const logOdds = new Float64Array(examples.length);
  columnsOf(examples, phrases).forEach(({ rows, values }, column) => {
    rows.forEach((row, at) => {
      logOdds[row] = (logOdds[row] ?? 0) + (values[at] ?? 0) * (weights[column] ?? 0);
    });
  });
  return examples.map(({ hasCode }, row) => (hasCode ? 1 : chanceOf(logOdds[row] ?? 0)));
}

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Tested extends Example {
  chance: number;
}

function rateOf(some: readonly Tested[], from: number): string {
  const found = some.filter(({ belongs, chance }) => belongs && chance >= from).length;
  const wrong = some.filter(({ belongs, chance }) => !belongs && chance >= from).length;
  const all = some.filter(({ belongs }) => belongs).length;
  return `${((100 * found) / (found + wrong)).toFixed(1)} / ${((100 * found) / all).toFixed(1)}`;
}

function printTested(tested: readonly Tested[]): void {
  const everyday = tested.filter(({ set }) => set === 'everyday');
  const others = tested.filter(({ set }) => set !== 'everyday' && set !== 'development');
  for (const from of FROM) {
    const bySet = SETS.map((set) => {
      const some = tested.filter((example) => example.set === set);
      return `${set} ${rateOf(some, from)}`;
    });
    const taken = everyday.filter(({ chance }) => chance >= from).length;
    print(`from ${from}: ${rateOf(others, from)}  everyday ${taken} of ${everyday.length}  ${bySet.join('  ')}`);
  }
}

function write({ phrases, weights }: Learned): void {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  const from = FEATURES.length + ANCHORS.length;
  const stored = {
    features: Object.fromEntries(FEATURES.map((feature, at) => [feature, round(weights[at])])),
    anchors: [...weights.slice(FEATURES.length, from)].map(round),
    phrases: Object.fromEntries(
      phrases.map((phrase, at) => [phrase, round(weights[from + at])]).filter(([, weight]) => weight !== 0),
    ),
  };
  fs.writeFileSync(path.join(ROOT, 'lib/incidents/match/weights.json'), `${JSON.stringify(stored)}\n`);
}

async function main(): Promise<void> {
  const examples = [...(await Promise.all(SETS.map(examplesOf))).flat(), ...(await everydayExamples())];
  if (process.argv.includes('--write')) {
    write(learned(examples));
    return;
  }
  const incidents = [...new Set(examples.map(({ incident }) => incident))];
  const tested = Array.from({ length: PARTS }, (_, part) => {
    const left = new Set(incidents.filter((_, at) => at % PARTS === part));
    const some = examples.filter(({ incident }) => left.has(incident));
    const found = chances(learned(examples.filter(({ incident }) => !left.has(incident))), some);
    return some.map((example, at) => ({ ...example, chance: found[at] ?? 0 }));
  }).flat();
  printTested(tested);
  if (process.argv.includes('--misses'))
    for (const { id, belongs, chance, text } of tested)
      if (belongs !== chance >= 0.6) print(`${belongs ? 'missed' : 'wrong '} ${chance.toFixed(2)} ${id} ${text}`);
}

await main();
