import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAnalyser } from '@/lib/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { ALL_ENQUIRIES, isForm } from '../enquiryRows';
import { labelsOf, type Near, NO_ROW, nearestRows, openHead } from '../learned/head';
import { TRADES } from '../trades';
import { headOf } from './centroids';
import { partOf, readReal, readWritten, type Told } from './texts';

/** The category of each row that has one. */
type Categories = Readonly<Record<string, string | null>>;

const HERE = path.dirname(fileURLToPath(import.meta.url));
const USAGE = 'npm run -s train:situations -- --data FOLDER [--report]';
const PARTS = 5;

/** What was really sent is what will be read. */
const weightOf = ({ source }: Told) => (source === 'real' ? 2 : 1);

/** The rows' own examples. Rows that stand on a sure category are too wide to be learned. */
function examples(): Told[] {
  const situations = TRADES.filter(({ isVouched }) => !isVouched).flatMap(({ rows }) => rows);
  const enquiries = ALL_ENQUIRIES.filter((row) => !isForm(row));
  return [...situations, ...enquiries].flatMap(({ id, hits }) =>
    hits.map((text): Told => ({ row: id, text, also: [], source: 'written' })),
  );
}

/** From so many posts on it is known what a row's posts are like; before, its patterns speak alone. */
const FEWEST_OF_ROW = 40;

/** The posts of rows that have enough of them. */
function taught(posts: readonly Told[]): Told[] {
  const many = new Map<string, number>();
  for (const { row } of posts) many.set(row, (many.get(row) ?? 0) + 1);
  return posts.filter(({ row }) => (many.get(row) ?? 0) >= FEWEST_OF_ROW);
}

/** What is not known of a post that stands in a list. */
const UNKNOWN = { language: 'en', platform: 'x', author: { name: null, handle: null, url: null } } as const;

type Judged = { one: Told; first: Near | undefined };

/** Written posts are read one in so many, as there are many and reading takes time. */
const READ_OF_WRITTEN = 10;

/** The row that is likeliest for posts that were not learned from. */
async function judgedUnseen(told: readonly Told[], categories: Categories): Promise<Judged[]> {
  const analyser = await loadAnalyser();
  return Array.from({ length: PARTS }, (_, part) => {
    const isKept = ({ text }: Told) => partOf(text, PARTS) === part;
    const learned = told.filter((one) => !isKept(one));
    const head = openHead(headOf(learned, weightOf, categories));
    return told
      .filter((one) => isKept(one) && (one.source === 'real' || partOf(`${one.text} `, READ_OF_WRITTEN) === 0))
      .map((one) => {
        const analysis = analyser.analyse({ text: one.text, ...UNKNOWN }, [], UNNAMED_BRAND);
        const [first] = nearestRows(one.text, labelsOf(analysis), head);
        return { one, first };
      });
  }).flat();
}

const isRight = ({ one, first }: Judged) => [one.row, ...one.also].includes(first?.id ?? '');

/** How often the likeliest row is given and right, from which likelihood on. */
async function report(told: readonly Told[], categories: Categories): Promise<void> {
  const judged = await judgedUnseen(told, categories);
  for (const source of ['real', 'written'] as const) {
    const of = judged.filter(({ one }) => one.source === source);
    const share = (list: readonly Judged[], whole: number) => `${Math.round((list.length / (whole || 1)) * 100)} %`;
    console.error(`${source}, ${of.length} unseen: the likeliest is right for ${share(of.filter(isRight), of.length)}`);
    for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      const given = of.filter(({ first }) => first && first.id !== NO_ROW && first.likelihood >= least);
      console.error(
        `  from ${least}: given for ${share(given, of.length)}, right ${share(given.filter(isRight), given.length)}`,
      );
    }
  }
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, report: { type: 'boolean', default: false }, out: { type: 'string' } },
});
if (!values.data) {
  console.error(`Say where the training data is.\n${USAGE}`);
  process.exit(1);
}
const all = [
  ...readWritten(path.join(HERE, 'posts')),
  // Timelines: posts as they arrive, labelled for the analysis and with their row.
  ...readWritten(path.join(HERE, '../../../../analysis/training/posts')),
  ...examples(),
  ...readReal(values.data, path.join(HERE, 'labels.jsonl')),
];
const told = taught(all);
console.error(`${told.length} posts, ${new Set(told.map(({ row }) => row)).size} rows`);
const categories: Categories = JSON.parse(readFileSync(path.join(HERE, 'categories.json'), 'utf8'));
if (values.report) await report(told, categories);
else {
  const out = values.out ?? path.join(HERE, '../learned/weights.json');
  writeFileSync(out, `${JSON.stringify(headOf(told, weightOf, categories), null, 2)}\n`);
  console.error(`Wrote ${out}`);
}
