import type { Interaction } from '@/lib/domain/interaction';

type Cell = string | number | null;

/** The columns of an exported table: what stands in the head, and the cell of a row. Names are stable: other tools read them. */
const COLUMNS: [name: string, cell: (row: Interaction) => Cell][] = [
  ['id', (row) => row.id],
  ['begun_at', (row) => row.startedAt],
  ['posted_at', (row) => row.postedAt],
  ['state', (row) => row.state],
  ['brand', (row) => row.brandId],
  ['platform', (row) => row.post.platform],
  ['person', (row) => row.post.author.name],
  ['handle', (row) => row.post.author.handle],
  ['post', (row) => row.post.text],
  ['post_link', (row) => row.post.permalink],
  ['post_written_at', (row) => row.post.createdAt],
  ['sentiment', (row) => row.analysis?.sentiment.label ?? null],
  ['category', (row) => row.analysis?.category ?? null],
  ['intent', (row) => row.analysis?.intent ?? null],
  ['strategy', (row) => row.strategy],
  ['origin', (row) => row.origin],
  ['reply', (row) => row.postedText ?? row.text],
  ['reply_link', (row) => row.postedPermalink],
  ['response_minutes', (row) => (row.responseMs === null ? null : Math.round(row.responseMs / 60_000))],
  ['agent', (row) => row.agent],
  ['outcome', (row) => row.outcome?.kind ?? null],
  ['answer', (row) => row.followUp?.text ?? null],
  ['sentiment_after', (row) => row.followUp?.sentiment?.label ?? null],
  ['tags', (row) => row.tags.join('; ')],
];

/** Makes a spreadsheet read UTF-8. */
const BOM = '\uFEFF';

/** A file in parts, so that a long history never stands in memory as one text. */
export interface SheetFormat {
  type: string;
  ending: string;
  head: string;
  row(row: Interaction, isFirst: boolean): string;
  foot: string;
}

export const SHEETS = {
  csv: {
    type: 'text/csv',
    ending: 'csv',
    head: `${BOM}${COLUMNS.map(([name]) => name).join(',')}\r\n`,
    row: (row) => `${COLUMNS.map(([, cell]) => csvCell(cell(row))).join(',')}\r\n`,
    foot: '',
  },
  json: {
    type: 'application/json',
    ending: 'json',
    head: '[\n',
    row: (row, isFirst) => `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`,
    foot: '\n]\n',
  },
} as const satisfies Record<string, SheetFormat>;
export type SheetKind = keyof typeof SHEETS;

/** What a spreadsheet would run as a formula is led by an apostrophe, which it hides: anybody can post `=HYPERLINK(…)`. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
