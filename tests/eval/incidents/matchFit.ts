// Fits the weights of the incident matching: `npx tsx tests/eval/incidents/matchFit.ts` prints them, and what they reach on each incident when fitted on
// the others only, which is the figure to go by while tuning. The same posts give the same weights: there is no chance in it.

import fs from 'node:fs';
import path from 'node:path';
import { loadAnalyser } from '@/lib/analysis';
import { seenPost } from '@/lib/incidents';
import { judgePost } from '@/lib/incidents/match';
import { FEATURES, readSignals } from '@/lib/incidents/match/features';
import { readings } from './judge';
import type { SetName } from './sets';

const EVERYDAY = path.join(import.meta.dirname, '../../../lib/analysis/training/posts');
const SETS: readonly SetName[] = ['development', 'fresh', 'trades', 'later'];
const ROUNDS = 900;
const RATE = 1;
/** Pulls weights towards nothing, so that few posts do not make strong rules. */
const PULL = Number(process.env.PULL ?? 0.006);
/** Posts of incidents that the older word tables were not made from count for more. */
const WEIGHT: Partial<Record<Example['set'], number>> = { fresh: 2, trades: 2, later: 2, everyday: 0.12 };
const FROM = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

interface Example {
  id: string;
  incident: string;
  set: SetName | 'everyday';
  text: string;
  belongs: boolean;
  isDoubted: boolean;
  /** `null`: ruled out by a look-alike. */
  values: readonly number[] | null;
}

async function examplesOf(set: SetName): Promise<Example[]> {
  return (await readings(set)).map(({ row, incident, brand, post, analysis }) => {
    const seen = seenPost(post, analysis);
    const options = { names: [brand.name, brand.name.replace(/\W/g, '')] };
    const judged = judgePost(seen, incident, options, readSignals(seen), true);
    const values =
      judged && FEATURES.map((feature) => (judged.codes.length > 0 && feature === 'bias' ? 9 : judged.values[feature]));
    return {
      id: row.id,
      incident: incident.id,
      set,
      text: row.text,
      belongs: row.belongs,
      isDoubted: judged?.isDoubted === true && judged.codes.length === 0,
      values,
    };
  });
}

/** Everyday posts to brands of all trades, in turn taken for posts to one of the incidents' brands: none belongs. */
async function everydayExamples(): Promise<Example[]> {
  const incidents = [
    ...new Map((await Promise.all(SETS.map(readings))).flat().map((read) => [read.incident.id, read])).values(),
  ];
  const files = fs.readdirSync(EVERYDAY).sort();
  const lines = files.flatMap((file) =>
    fs
      .readFileSync(path.join(EVERYDAY, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim()),
  );
  const analyser = await loadAnalyser();
  return lines
    .filter((_, at) => at % 11 === 5)
    .flatMap((line, at): Example[] => {
      const { text } = JSON.parse(line) as { text: string };
      const read = incidents[at % incidents.length];
      if (!read) return [];
      const post = { ...read.post, id: `everyday-${at}`, text };
      const seen = seenPost(post, analyser.analyse(post, [], read.brand));
      // What could be about the incident after all is no example of what is not.
      if (seen.category !== null && read.incident.match.categories.includes(seen.category)) return [];
      if (text.length < 40 || seen.intent === 'abuse' || seen.intent === 'press') return [];
      const judged = judgePost(seen, read.incident, { names: [read.brand.name] }, readSignals(seen), true);
      const values = judged && FEATURES.map((feature) => judged.values[feature]);
      return [
        {
          id: post.id,
          incident: read.incident.id,
          set: 'everyday',
          text,
          belongs: false,
          isDoubted: judged?.isDoubted === true,
          values,
        },
      ];
    });
}

const sum = (weights: readonly number[], values: readonly number[]) =>
  values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
const chance = (weights: readonly number[], { values }: Example) =>
  values ? (values[0] === 9 ? 1 : 1 / (1 + Math.exp(-sum(weights, values)))) : 0;

function fitted(examples: readonly Example[]): number[] {
  const used = examples.filter(({ values }) => values !== null && values[0] === 1);
  const total = used.reduce((all, { set }) => all + (WEIGHT[set] ?? 1), 0);
  let weights = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = FEATURES.map(() => 0);
    for (const example of used) {
      const error = (chance(weights, example) - Number(example.belongs)) * ((WEIGHT[example.set] ?? 1) / total);
      example.values?.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    }
    weights = weights.map((weight, at) => weight - RATE * ((slope[at] ?? 0) + (at === 0 ? 0 : PULL * weight)));
  }
  return weights;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const examples = [...(await Promise.all(SETS.map(examplesOf))).flat(), ...(await everydayExamples())];
  const incidents = [...new Set(examples.map(({ incident }) => incident))];
  const tested = incidents.flatMap((incident) => {
    const weights = fitted(examples.filter((example) => example.incident !== incident));
    return examples
      .filter((example) => example.incident === incident)
      .map((example) => ({ ...example, chance: Math.min(chance(weights, example), example.isDoubted ? 0.39 : 1) }));
  });
  for (const from of FROM) {
    const rate = (some: typeof tested) => {
      const found = some.filter(({ belongs, chance }) => belongs && chance >= from).length;
      const wrong = some.filter(({ belongs, chance }) => !belongs && chance >= from).length;
      const all = some.filter(({ belongs }) => belongs).length;
      return `${((100 * found) / (found + wrong)).toFixed(1)} / ${((100 * found) / all).toFixed(1)}`;
    };
    const bySet = SETS.map((set) => `${set} ${rate(tested.filter((example) => example.set === set))}`);
    const everyday = tested.filter(({ set }) => set === 'everyday');
    const taken = everyday.filter(({ chance }) => chance >= from).length;
    print(
      `from ${from}: ${rate(tested.filter(({ set }) => set !== 'everyday'))}  everyday ${taken} of ${everyday.length}  ${bySet.join('  ')}`,
    );
  }
  if (process.argv.includes('--misses'))
    for (const { id, belongs, chance, text, values } of tested)
      if (belongs !== chance >= 0.6)
        print(
          `${belongs ? 'missed' : 'wrong '} ${chance.toFixed(2)} ${id} ${text}${
            values
              ? `  [${FEATURES.filter((_, at) => (values[at] ?? 0) > 0.3)
                  .slice(1)
                  .join(' ')}]`
              : ''
          }`,
        );
  const weights = fitted(examples);
  print(`{ ${FEATURES.map((feature, at) => `${feature}: ${(weights[at] ?? 0).toFixed(2)}`).join(', ')} }`);
}

await main();
