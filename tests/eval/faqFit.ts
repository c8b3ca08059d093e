// Fits the coefficients of FAQ matching: `npx tsx tests/eval/faqFit.ts --data FOLDER --teacher FOLDER` (the folders of lib/meaning/MEANING.md) prints
// them, with the thresholds that keep answers right. The brands are parted in five: each part is laid beside a table of meanings that was learned without
// it, so that the coefficients are fitted, and the thresholds chosen, on questions of writers and trades that nothing was learned from. The same data give the
// same numbers.
import { parseArgs } from 'node:util';
import { COEFFICIENTS } from '@/lib/faq/coefficients';
import { RIVALS_AT } from '@/lib/faq/evidence';
import { featuresOf, probabilitiesOf } from '@/lib/faq/match';
import { prepare } from '@/lib/faq/prepared';
import { measureWith } from '@/lib/meaning/table';
import { contrasted } from '@/lib/meaning/training/contrast';
import { distilled } from '@/lib/meaning/training/distil';
import { publicIntents } from '@/lib/meaning/training/publicIntents';
import { brandQuestions, type Questions, trades } from '@/lib/meaning/training/questions';
import { stored } from '@/lib/meaning/training/stored';
import { intentBrands } from './faqIntents';
import type { FaqBrand } from './faqMatching';

interface Example {
  brand: string;
  ask: string;
  features: number[];
  right: boolean;
  share: number;
}

const PARTS = 5;
/** The earlier brands are fewer, and asked for in plainer words. */
const EARLIER_SHARE = 3;
const isEarlier = (brand: string) => /^(?:dev|fresh)-/.test(brand);
const STEPS = 15;
/** Keeps coefficients small where the questions are few. */
const PULL = 3;
const PRECISION = 0.95;
/** The form of an entry that fits best depends on the coefficients, so they are fitted again. */
const PASSES = 2;
/** Of which the first pass knows nothing: it takes the form that means most what is asked. */
const MEANS_AT = 19;

const { values } = parseArgs({ options: { data: { type: 'string' }, teacher: { type: 'string' } } });
if (!values.data || !values.teacher) throw new Error('Give the public sets with --data and the teacher with --teacher');

function examplesOf(brands: readonly FaqBrand[], coefficients: readonly number[]): Example[] {
  return brands.flatMap(({ name, faq, asked }) => {
    const prepared = prepare(faq);
    return asked.flatMap(({ ask, entry }) =>
      featuresOf(ask, prepared, coefficients).map((one) => ({
        brand: name,
        ask,
        features: one.features,
        right: faq[one.entry]?.id === entry,
        share: isEarlier(name) ? EARLIER_SHARE : 1,
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
      const share = group[0]?.share ?? 1;
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
  brand: string;
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
    return {
      brand: group[0]?.brand ?? '',
      score: first && !first.isRival ? first.score : 0,
      right: first?.right ?? false,
    };
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

const faqOf = ({ name, entries, asked }: Questions): FaqBrand => ({
  name,
  faq: entries.map((texts, at) => ({
    id: String(at),
    question: texts[0] ?? '',
    variants: texts.slice(1, -1),
    answer: texts.at(-1) ?? '',
    link: '',
    updatedAt: '',
  })),
  asked: asked.map(({ text, entry }) => ({ ask: text, entry: entry === null ? null : String(entry) })),
});
const questionsIn = (brands: readonly FaqBrand[]) =>
  brands.flatMap(({ asked }) => asked).filter(({ entry }) => entry !== null).length;

const brands = brandQuestions();
const intents = publicIntents(values.data);
const table = await distilled(values.data, values.teacher);
/** A table that nothing of a part of the brands was learned for; of a part that is none: the shipped one. */
const tableWithout = (part: number) => {
  const rows = table.rows.slice();
  contrasted(rows, table.plan, { brands: [...brands.filter((_, at) => at % PARTS !== part), ...trades()], intents });
  return stored({ ...table, rows });
};
const parts = Array.from({ length: PARTS }, (_, part) => ({
  part,
  learned: tableWithout(part),
  some: brands.filter((_, at) => at % PARTS === part).map(faqOf),
}));

let weights: readonly number[] = COEFFICIENTS.map((_, at) => (at === MEANS_AT ? 1 : 0));
let examples: Example[][] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const chosenBy = weights;
  examples = parts.map(({ learned, some }) => {
    measureWith(learned);
    return examplesOf(some, chosenBy);
  });
  weights = fitted(examples.flat());
}
const crossed = parts.flatMap(({ part }) => {
  const others = fitted(examples.filter((_, at) => at !== part).flat());
  return decide(examples[part] ?? [], others);
});
process.stdout.write(`coefficients [${weights.map((weight) => weight.toFixed(2)).join(', ')}]\n`);

measureWith(tableWithout(-1));
const keptBack = intentBrands(values.data, { set: 'banking77', keptBack: true, rounds: 2, seed: 3 });
const written = brands.map(faqOf);
const sets: [string, Decision[], number][] = [
  ['all brands, each by the others', crossed, questionsIn(written)],
  [
    'of them asked for in words of their own',
    crossed.filter(({ brand }) => !isEarlier(brand)),
    questionsIn(written.filter(({ name }) => !isEarlier(name))),
  ],
  [
    'of them the earlier ones',
    crossed.filter(({ brand }) => isEarlier(brand)),
    questionsIn(written.filter(({ name }) => isEarlier(name))),
  ],
  ['intents kept back', decide(examplesOf(keptBack, weights), weights), questionsIn(keptBack)],
];
for (const [what, decisions, questions] of sets) {
  for (let threshold = 0.6; threshold < 0.97; threshold += 0.02) {
    const answered = decisions.filter(({ score }) => score >= threshold);
    const right = answered.filter((one) => one.right).length;
    const mark = right / answered.length >= PRECISION ? '*' : ' ';
    process.stdout.write(
      `${mark} ${what}, from ${threshold.toFixed(2)}: precision ${(right / answered.length).toFixed(3)}, recall ${(right / questions).toFixed(3)} (${right} of ${answered.length} answered, ${questions} asked)\n`,
    );
  }
}
