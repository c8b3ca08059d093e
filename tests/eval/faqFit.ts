// Fits the scorer of FAQ matching: `npx tsx tests/eval/faqFit.ts --data FOLDER --teacher FOLDER` (the folders of lib/meaning/MEANING.md) writes
// lib/faq/scorer.json (`npx biome format --write` on it sets its lines) and prints which thresholds keep answers right. The brands are parted in five: each part is laid beside a table of meanings and topics that
// were learned without it, so that the scorer is fitted, and the thresholds chosen, on questions of writers and trades that nothing was learned from. The same data
// give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RIVALS_AT } from '@/lib/faq/evidence';
import { featuresOf, probabilitiesOf } from '@/lib/faq/match';
import { prepare } from '@/lib/faq/prepared';
import { type Scorer, scoreWith } from '@/lib/faq/scorer';
import { measureWith } from '@/lib/meaning/table';
import { measureTopicsWith } from '@/lib/meaning/topics';
import { contrasted } from '@/lib/meaning/training/contrast';
import { distilled } from '@/lib/meaning/training/distil';
import { publicIntents } from '@/lib/meaning/training/publicIntents';
import { brandQuestions, type Questions, trades } from '@/lib/meaning/training/questions';
import { stored } from '@/lib/meaning/training/stored';
import { topicsFrom } from '@/lib/meaning/training/topics';
import { intentBrands } from './faqIntents';
import type { FaqBrand } from './faqMatching';
import { type Choice, fitted } from './faqNetwork';

/** A question and the entries that it was laid beside. */
interface Example extends Choice {
  brand: string;
  /** Put together from an entry's own question; not counted where answers are. */
  isOwn: boolean;
}

const OUT = path.resolve(import.meta.dirname, '../../lib/faq/scorer.json');
const PARTS = 5;
/** The earlier brands are fewer, and asked for in plainer words. */
const EARLIER_SHARE = 3;
const isEarlier = (brand: string) => /^(?:dev|fresh)-/.test(brand);
const PRECISION = 0.95;
/** The form of an entry that fits best depends on the scorer, so it is fitted again. */
const PASSES = 2;
/** Of which the first pass knows nothing: it takes the form that means most what is asked. */
const MEANS_AT = 19;
/** An entry's own question is asked for by it, whatever stands around. */
const OWN_SHARE = 0.4;
const AROUND: readonly ((question: string) => string)[] = [
  (question) => `Hi there! ${question} Thanks`,
  (question) =>
    `My sister told me about you last week and we had a lovely morning. ${question} It would help us a lot.`,
  (question) => `@brand first time writing here, long day, kids finally asleep. ${question}`,
];

const { values } = parseArgs({ options: { data: { type: 'string' }, teacher: { type: 'string' } } });
if (!values.data || !values.teacher) throw new Error('Give the public sets with --data and the teacher with --teacher');

function examplesOf(brands: readonly FaqBrand[], score: (features: readonly number[]) => number): Example[] {
  return brands.flatMap(({ name, faq, asked }) => {
    const prepared = prepare(faq);
    const own = faq.flatMap(({ id, question }, at) => {
      const around = AROUND[at % AROUND.length];
      return around ? [{ ask: around(question), entry: id, isOwn: true }] : [];
    });
    return [...asked.map((one) => ({ ...one, isOwn: false })), ...own].flatMap(({ ask, entry, isOwn }) => {
      const found = featuresOf(ask, prepared, score);
      const share = isOwn ? OWN_SHARE : isEarlier(name) ? EARLIER_SHARE : 1;
      if (found.length === 0) return [];
      const right = found.findIndex((one) => faq[one.entry]?.id === entry);
      return [{ brand: name, isOwn, features: found.map(({ features }) => features), right, share }];
    });
  });
}

interface Decision {
  brand: string;
  score: number;
  right: boolean;
}

function decide(examples: readonly Example[], scorer: Scorer): Decision[] {
  return examples
    .filter(({ isOwn }) => !isOwn)
    .map(({ brand, features, right }) => {
      const scores = probabilitiesOf(features.map((one) => scoreWith(scorer, one)));
      const first = scores.indexOf(Math.max(...scores));
      const isRival = features[first]?.[RIVALS_AT] === 1;
      return { brand, score: isRival ? 0 : (scores[first] ?? 0), right: first === right };
    });
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
/** A table and topics that nothing of a part of the brands was learned for; of a part that is none: the shipped ones. */
const learnedWithout = (part: number) => {
  const rows = table.rows.slice();
  const some = [...brands.filter((_, at) => at % PARTS !== part), ...trades()];
  contrasted(rows, table.plan, { brands: some, intents });
  const learned = stored({ ...table, rows });
  measureWith(learned);
  return { learned, topics: topicsFrom(some) };
};
const parts = Array.from({ length: PARTS }, (_, part) => ({
  part,
  ...learnedWithout(part),
  some: brands.filter((_, at) => at % PARTS === part).map(faqOf),
}));

let score = (features: readonly number[]) => features[MEANS_AT] ?? 0;
let scorer: Scorer = { linear: [], hidden: [] };
let examples: Example[][] = [];
for (let pass = 0; pass < PASSES; pass++) {
  examples = parts.map(({ learned, topics, some }) => {
    measureWith(learned);
    measureTopicsWith(topics);
    return examplesOf(some, score);
  });
  const found = fitted(examples.flat());
  scorer = found;
  score = (features) => scoreWith(found, features);
}
fs.writeFileSync(OUT, `${JSON.stringify(scorer)}\n`);
const crossed = parts.flatMap(({ part }) => {
  const others = fitted(examples.filter((_, at) => at !== part).flat());
  return decide(examples[part] ?? [], others);
});

const shipped = learnedWithout(-1);
measureWith(shipped.learned);
measureTopicsWith(shipped.topics);
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
  ['intents kept back', decide(examplesOf(keptBack, score), scorer), questionsIn(keptBack)],
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
