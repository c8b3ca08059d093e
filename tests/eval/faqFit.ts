// Fits the coefficients of FAQ matching on the development brands: `npx tsx tests/eval/faqFit.ts` prints them, with the threshold that keeps
// answers right. Each brand is also predicted by a fit on the others, which tells how far the figures carry. The same data give the same numbers.
import { featuresOf, prepare } from '@/lib/faq/match';
import { type FaqBrand, faqBrands } from './faqMatching';

interface Example {
  brand: string;
  ask: string;
  features: number[];
  right: boolean;
}

const ROUNDS = 4000;
const RATE = 0.5;
/** Keeps coefficients small where the questions are few. */
const PULL = 0.002;
const PRECISION = 0.97;

function examplesOf({ name, faq, asked }: FaqBrand): Example[] {
  const prepared = prepare(faq);
  return asked.flatMap(({ ask, entry }) =>
    featuresOf(ask, prepared).map((one) => ({ brand: name, ask, features: one.features, right: one.faq.id === entry })),
  );
}

const sum = (weights: readonly number[], features: readonly number[]) =>
  features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), 0);
const probability = (weights: readonly number[], features: readonly number[]) =>
  1 / (1 + Math.exp(-sum(weights, features)));

function fitted(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(size).fill(0);
    for (const { features, right } of examples) {
      const error = probability(weights, features) - (right ? 1 : 0);
      features.forEach((feature, at) => {
        slope[at] = (slope[at] ?? 0) + error * feature;
      });
    }
    weights = weights.map(
      (weight, at) => weight - RATE * (((slope[at] ?? 0) / examples.length) * 10 + (at > 0 ? PULL * weight : 0)),
    );
  }
  return weights;
}

interface Decision {
  ask: string;
  score: number;
  lead: number;
  right: boolean;
}

function decide(examples: readonly Example[], weights: readonly number[]): Decision[] {
  const byAsk = new Map<string, Example[]>();
  for (const example of examples) {
    const key = `${example.brand}\n${example.ask}`;
    byAsk.set(key, [...(byAsk.get(key) ?? []), example]);
  }
  return [...byAsk].map(([ask, group]) => {
    const scored = group
      .map(({ features, right }) => ({ right, score: probability(weights, features) }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    return {
      ask,
      score: first?.score ?? 0,
      lead: (first?.score ?? 0) - (second?.score ?? 0),
      right: first?.right ?? false,
    };
  });
}

const brands = faqBrands('dev');
const examples = brands.flatMap(examplesOf);
const questions = brands.flatMap(({ asked }) => asked).filter(({ entry }) => entry !== null).length;
const crossed = brands.flatMap(({ name }) =>
  decide(
    examples.filter(({ brand }) => brand === name),
    fitted(examples.filter(({ brand }) => brand !== name)),
  ),
);
const weights = fitted(examples);
process.stdout.write(`coefficients [${weights.map((weight) => weight.toFixed(2)).join(', ')}]\n`);
for (const [what, decisions] of Object.entries({
  'fitted on all': decide(examples, weights),
  'fitted on the others': crossed,
})) {
  for (let threshold = 0.3; threshold < 0.95; threshold += 0.05) {
    const answered = decisions.filter(({ score, lead }) => score >= threshold && lead >= 0.06);
    const right = answered.filter((one) => one.right).length;
    const mark = right / answered.length >= PRECISION ? '*' : ' ';
    process.stdout.write(
      `${mark} ${what}, from ${threshold.toFixed(2)}: precision ${(right / answered.length).toFixed(3)}, recall ${(right / questions).toFixed(3)}\n`,
    );
  }
}
