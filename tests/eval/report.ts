import fs from 'node:fs';
import { FLAGS, SENTIMENTS } from '@/lib/domain/labels';
import type { Figure } from '../bench/figures';
import { type Miss, missesOf } from './misses';
import { confusionsOf, intervalOf, type Judged } from './scores';
import type { LabelResult, OutsideResults, OwnResults } from './understanding';

const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const percent = (share: number) => (100 * share).toFixed(1);
/** Post text in a table cell: hostile or not, it stays text. */
const cell = (text: string) => `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '¦')}\``;

/** Each figure in a row with its target and what stands beside it. */
export function figureTable(figures: readonly Figure[]): string {
  const mark = { true: 'yes', false: '**no**', null: '' };
  return table(
    ['figure', 'value', 'target', 'met', 'beside it'],
    figures.map(({ name, value, unit, target, ok, peers }) => [
      name,
      `${value} ${unit}`,
      target === null ? '' : `${target} ${unit}`,
      mark[`${ok}`],
      Object.entries(peers)
        .map(([peer, of]) => `${peer} ${of}`)
        .join(', '),
    ]),
  );
}

function sentimentMatrix(items: readonly Judged<unknown>[]): string {
  const count = (gold: string, got: string) => items.filter((item) => item.gold[0] === gold && item.got === got).length;
  return table(
    ['really \\ read as', ...SENTIMENTS],
    SENTIMENTS.map((gold) => [gold, ...SENTIMENTS.map((got) => count(gold, got))]),
  );
}

const MOST_CONFUSED = 10;

function confusions({ set, label, items, scores }: LabelResult): string {
  if (label === 'sentiment') return `### ${label}, ${set}\n\n${sentimentMatrix(items)}`;
  const classes = table(
    ['label', 'posts', 'recall', 'precision', 'F1'],
    Object.entries(scores.perClass)
      .sort((a, b) => b[1].n - a[1].n || a[0].localeCompare(b[0]))
      .map(([name, { n, recall, precision, f1 }]) => [name, n, percent(recall), percent(precision), percent(f1)]),
  );
  const pairs = table(
    ['really', 'read as', 'times'],
    confusionsOf(items)
      .slice(0, MOST_CONFUSED)
      .map(({ gold, got, n }) => [gold, got, n]),
  );
  return `### ${label}, ${set}\n\n${classes}\n\nMost often confused:\n\n${pairs}`;
}

function intervals(results: readonly LabelResult[]): string {
  return table(
    ['set', 'label', 'posts', 'accuracy', '95 % interval'],
    results.map(({ set, label, scores }) => {
      const [low, high] = intervalOf(Math.round(scores.accuracy * scores.n), scores.n);
      return [set, label, scores.n, percent(scores.accuracy), `${percent(low)} to ${percent(high)}`];
    }),
  );
}

function flagTable({ flags }: OwnResults): string {
  return table(
    ['flag', 'posts', 'found', 'recall', 'raised wrongly', 'precision'],
    FLAGS.map((flag) => {
      const { expected, right, raised, recall, precision } = flags.each[flag];
      return [flag, expected, right, expected ? percent(recall) : '', raised - right, raised ? percent(precision) : ''];
    }),
  );
}

function missTable(misses: readonly Miss[]): string {
  return table(
    ['key', 'post', 'really', 'read as', 'why'],
    misses.map(({ key, text, gold, got, why }) => [key, cell(text), gold, got, why ?? '(not read yet)']),
  );
}

/** The part about the project's own held-out posts, as Markdown. */
export function ownReport(results: OwnResults, figures: readonly Figure[]): string {
  const misses = missesOf(results.posts);
  return [
    `${results.posts.length} posts; ${results.leftOut} more are left out because the same few words ("any update?") stand in a training post, or twice here.`,
    figureTable(figures),
    '### How sure these figures are',
    intervals(results.labels),
    '### Flags',
    flagTable(results),
    ...results.labels.map(confusions),
    ...misses.map(({ title, worst, total }) => `### Worst misses: ${title} (${total} in all)\n\n${missTable(worst)}`),
  ].join('\n\n');
}

/** The part about sets outside the repository. None of their posts is quoted: they were written by real people. */
export function outsideReport(results: OutsideResults, figures: readonly Figure[]): string {
  return [
    figureTable(figures),
    '### How sure these figures are',
    intervals(results.labels),
    ...results.labels.map(confusions),
  ].join('\n\n');
}

const marks = (part: string) => ({ start: `<!-- generated: ${part} -->`, end: `<!-- end: ${part} -->` });

/**
 * Puts a part between its marks and leaves everything else, which is written by hand, as it is.
 * Throws when the file has no such marks.
 */
export function withPart(file: string, part: string, content: string): string {
  const { start, end } = marks(part);
  const [from, to] = [file.indexOf(start), file.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`No marks for "${part}"`);
  return `${file.slice(0, from + start.length)}\n\n${content}\n\n${file.slice(to)}`;
}

export function writeParts(path: string, parts: Record<string, string>): void {
  const old = fs.readFileSync(path, 'utf8');
  const now = Object.entries(parts).reduce((file, [part, content]) => withPart(file, part, content), old);
  if (now !== old) fs.writeFileSync(path, now);
}
