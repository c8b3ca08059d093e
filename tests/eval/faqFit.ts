// Fits the coefficients of FAQ matching: `npx tsx tests/eval/faqFit.ts --data FOLDER` prints them, with the threshold that keeps answers
// right. Each development brand is also predicted by a fit without it, and public intents that nothing was learned from are measured, which
// tells how far the figures carry. The same data give the same numbers.
import { parseArgs } from 'node:util';
import { COEFFICIENTS } from '@/lib/faq/coefficients';
import { RIVALS_AT } from '@/lib/faq/evidence';
import { featuresOf, probabilitiesOf } from '@/lib/faq/match';
import { prepare } from '@/lib/faq/prepared';
import { intentBrands } from './faqIntents';
import { type FaqBrand, faqBrands } from './faqMatching';

interface Example {
  brand: string;
  ask: string;
  features: number[];
  right: boolean;
  share: number;
}

/** Written questions are few and are what people ask; public ones are many and of one trade. */
const SHARES = { dev: 6, banking77: 0.4, bitext: 0.1 };
const STEPS = 12;
/** Keeps coefficients small where the questions are few. */
const PULL = 3;
const PRECISION = 0.95;
/** The form of an entry that fits best depends on the coefficients, so they are fitted again. */
const PASSES = 2;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Give the folder of the public sets with --data');

function examplesOf(brands: readonly FaqBrand[], share: number, coefficients: readonly number[]): Example[] {
  return brands.flatMap(({ name, faq, asked }) => {
    const prepared = prepare(faq);
    return asked.flatMap(({ ask, entry }) =>
      featuresOf(ask, prepared, coefficients).map((one) => ({
        brand: name,
        ask,
        features: one.features,
        right: faq[one.entry]?.id === entry,
        share,
      })),
    );
  });
}

/** Newton's method for the choice among the entries and none of them, held towards nought. */
function fitted(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  const groups = [...groupedByAsk(examples).values()];
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at > 0 ? PULL * weight : 0));
    const bend: number[][] = weights.map((_, row) =>
      weights.map((_, column) => (row === column ? (row > 0 ? PULL : 1e-6) : 0)),
    );
    for (const group of groups) {
      const sure = probabilitiesOf(
        group.map(({ features }) => features),
        weights,
      );
      const share = group[0]?.share ?? 0;
      const middle = new Array<number>(size).fill(0);
      group.forEach(({ features, right }, of) => {
        const chance = sure[of] ?? 0;
        features.forEach((feature, row) => {
          if (feature === 0) return;
          slope[row] = (slope[row] ?? 0) + share * (chance - (right ? 1 : 0)) * feature;
          middle[row] = (middle[row] ?? 0) + chance * feature;
          const line = bend[row] ?? [];
          const scale = share * chance * feature;
          features.forEach((other, column) => {
            line[column] = (line[column] ?? 0) + scale * other;
          });
        });
      });
      middle.forEach((value, row) => {
        const line = bend[row] ?? [];
        middle.forEach((other, column) => {
          line[column] = (line[column] ?? 0) - share * value * other;
        });
      });
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights;
}

/** Gauss' elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  for (let column = 0; column < size; column++) {
    const rows = lines.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    lines.splice(column, size, ...rows);
    const pivot = lines[column] ?? [];
    lines.forEach((line, at) => {
      if (at === column) return;
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let each = column; each <= size; each++) line[each] = (line[each] ?? 0) - factor * (pivot[each] ?? 0);
    });
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}

interface Decision {
  score: number;
  right: boolean;
}

function decide(examples: readonly Example[], weights: readonly number[]): Decision[] {
  const byAsk = groupedByAsk(examples);
  return [...byAsk.values()].map((group) => {
    const scores = probabilitiesOf(
      group.map(({ features }) => features),
      weights,
    );
    const scored = group
      .map(({ features, right }, at) => ({ right, score: scores[at] ?? 0, isRival: features[RIVALS_AT] === 1 }))
      .sort((a, b) => b.score - a.score);
    const [first] = scored;
    return { score: first && !first.isRival ? first.score : 0, right: first?.right ?? false };
  });
}

function groupedByAsk(examples: readonly Example[]): Map<string, Example[]> {
  const byAsk = new Map<string, Example[]>();
  for (const example of examples) {
    const key = `${example.brand}\n${example.ask}`;
    const group = byAsk.get(key);
    if (group) group.push(example);
    else byAsk.set(key, [example]);
  }
  return byAsk;
}

const questionsIn = (brands: readonly FaqBrand[]) =>
  brands.flatMap(({ asked }) => asked).filter(({ entry }) => entry !== null).length;

const written = [...faqBrands('dev'), ...faqBrands('fresh')];
const folder = values.data;
const learnedFrom = intentBrands(folder, { set: 'banking77', keptBack: false, rounds: 2, seed: 1 });
const templated = intentBrands(folder, { set: 'bitext', keptBack: false, rounds: 2, seed: 2 });
const keptBack = intentBrands(folder, { set: 'banking77', keptBack: true, rounds: 2, seed: 3 });

let weights: readonly number[] = COEFFICIENTS;
let ofWritten: Example[] = [];
let ofIntents: Example[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  ofWritten = examplesOf(written, SHARES.dev, weights);
  ofIntents = [...examplesOf(learnedFrom, SHARES.banking77, weights), ...examplesOf(templated, SHARES.bitext, weights)];
  weights = fitted([...ofWritten, ...ofIntents]);
}
const crossedOf = (some: readonly FaqBrand[]) =>
  some.flatMap(({ name }) =>
    decide(
      ofWritten.filter(({ brand }) => brand === name),
      fitted([...ofWritten.filter(({ brand }) => brand !== name), ...ofIntents]),
    ),
  );
process.stdout.write(`coefficients [${weights.map((weight) => weight.toFixed(2)).join(', ')}]\n`);
const sets: [string, Decision[], number][] = [
  ['written, each brand by the others', crossedOf(written), questionsIn(written)],
  ['the later ones of them', crossedOf(faqBrands('fresh')), questionsIn(faqBrands('fresh'))],
  ['intents learned from', decide(examplesOf(learnedFrom, 1, weights), weights), questionsIn(learnedFrom)],
  ['intents kept back', decide(examplesOf(keptBack, 1, weights), weights), questionsIn(keptBack)],
];
for (const [what, decisions, questions] of sets) {
  for (let threshold = 0.4; threshold < 0.95; threshold += 0.05) {
    const answered = decisions.filter(({ score }) => score >= threshold);
    const right = answered.filter((one) => one.right).length;
    const mark = right / answered.length >= PRECISION ? '*' : ' ';
    process.stdout.write(
      `${mark} ${what}, from ${threshold.toFixed(2)}: precision ${(right / answered.length).toFixed(3)}, recall ${(right / questions).toFixed(3)} (${right} of ${answered.length} answered, ${questions} asked)\n`,
    );
  }
}
