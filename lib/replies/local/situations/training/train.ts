import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ALL_ENQUIRIES, isForm } from '../enquiryRows';
import { nearestRows, openHead } from '../learned/head';
import { TRADES } from '../trades';
import { headOf } from './centroids';
import { partOf, readReal, readWritten, type Told } from './texts';

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

/** How often the nearest row is right for posts that were not learned from. */
function report(told: readonly Told[]): void {
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const isKept = ({ text }: Told) => partOf(text, PARTS) === part;
    const head = openHead(
      headOf(
        told.filter((one) => !isKept(one)),
        weightOf,
      ),
    );
    return told.filter(isKept).map((one) => ({ one, near: nearestRows(one.text, head) }));
  }).flat();
  for (const source of ['real', 'written'] as const) {
    const of = judged
      .filter(({ one }) => one.source === source)
      .map(({ one, near: [first, second] }) => ({
        nearness: first?.nearness ?? 0,
        lead: (first?.nearness ?? 0) - (second?.nearness ?? 0),
        isRight: [one.row, ...one.also].includes(first?.id ?? ''),
      }));
    const right = (list: typeof of) => (list.filter(({ isRight }) => isRight).length / (list.length || 1)).toFixed(3);
    console.error(`${source}, ${of.length} unseen: right ${right(of)}`);
    for (const by of ['nearness', 'lead'] as const) {
      const sorted = of.toSorted((a, b) => b[by] - a[by]);
      const line = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7].map((share) => {
        const surest = sorted.slice(0, Math.round(of.length * share));
        return `${share} from ${surest.at(-1)?.[by].toFixed(3)}: ${right(surest)}`;
      });
      console.error(`  by ${by}: ${line.join('; ')}`);
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
const told = [
  ...readWritten(path.join(HERE, 'posts')),
  ...examples(),
  ...readReal(values.data, path.join(HERE, 'labels.jsonl')),
];
console.error(`${told.length} posts, ${new Set(told.map(({ row }) => row)).size} rows`);
if (values.report) report(told);
else {
  const out = values.out ?? path.join(HERE, '../learned/weights.json');
  writeFileSync(out, `${JSON.stringify(headOf(told, weightOf), null, 2)}\n`);
  console.error(`Wrote ${out}`);
}
