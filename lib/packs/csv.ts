import Papa from 'papaparse';
import * as v from 'valibot';
import type { RefusedRow } from '@/lib/domain/pack';
import { LONGEST_TAG, MOST_TAGS, type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { csvText, plainCell } from '@/lib/tables/csv';
import { type Columns, columnsOf, foreignFields } from './csvColumns';
import { refusalOf } from './refusal';

/** A snippet as a table holds it. */
export interface SnippetRow {
  title: string;
  shortcut: string;
  body: string;
  tags: string[];
}

export interface CsvProgress {
  /** 0 … 1, of the file's length. */
  done: number;
  rows: SnippetRow[];
  refused: RefusedRow[];
}

/** `no_columns`: no heading names the words of a snippet; `no_rows`: nothing but a heading, or nothing. */
export type CsvFault = 'no_columns' | 'no_rows' | 'too_large';

export type ReadCsv = { ok: true; rows: SnippetRow[]; refused: RefusedRow[] } | { ok: false; reason: CsvFault };

const MOST_TEXT = 32_000_000;
/** Rows of one slice; some milliseconds. */
const SLICE = 250;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a table of snippets in slices, so that a page can breathe between two of them. Comma, semicolon, tab or bar; quotes, line breaks in cells
 * and a byte order mark are fine. Headings of other tools are known; two columns without a heading are shortcut and words.
 * Nothing is written anywhere: what is refused can be shown before anything is imported.
 */
export function* readCsvInSlices(text: string): Generator<CsvProgress, ReadCsv> {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too_large' };
  const table = new CsvTable(text.replace(/^\uFEFF/, ''));
  const first = table.next(1)[0];
  if (!first) return { ok: false, reason: 'no_rows' };
  const columns = columnsOf(first.cells);
  if (!columns) return { ok: false, reason: 'no_columns' };
  const progress: CsvProgress = { done: 0, rows: [], refused: [] };
  if (!columns.headed) take(first, columns, progress);
  for (let rows = table.next(SLICE); rows.length > 0; rows = table.next(SLICE)) {
    for (const row of rows) take(row, columns, progress);
    yield { ...progress, done: table.done };
  }
  const { rows, refused } = progress;
  return rows.length + refused.length === 0 ? { ok: false, reason: 'no_rows' } : { ok: true, rows, refused };
}

/** The same at once, for files known to be small. */
export function readCsv(text: string): ReadCsv {
  const slices = readCsvInSlices(text);
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value;
}

interface Line {
  /** Of its beginning, from 1. */
  at: number;
  cells: string[];
  broken: boolean;
}

const HEAD = 10_000;

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const head = text.slice(0, HEAD);
  if (head.includes('\r\n')) return '\r\n';
  return head.includes('\r') && !head.includes('\n') ? '\r' : '\n';
}

/** The one with which the first row has headings that are known, else the one that makes two cells of it: counting signs would count those in cells. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD);
  const columns = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: newlineOf(text), preview: 1, fastMode: false });
    return { delimiter, columns: columnsOf(data[0] ?? []) };
  });
  const wide = ({ columns: found }: (typeof columns)[number]) =>
    found === null
      ? 0
      : [found.title, found.shortcut, found.tags].filter((at) => at !== null).length + (found.headed ? 2 : 0);
  return columns.reduce((best, one) => (wide(one) > wide(best) ? one : best)).delimiter;
}

/** Rows of a text, a few at a time. */
class CsvTable {
  private position = 0;
  private line = 1;
  private readonly format: { delimiter: string; newline: '\r\n' | '\n' | '\r' };

  constructor(private readonly text: string) {
    this.format = { delimiter: delimiterOf(text), newline: newlineOf(text) };
  }

  /** 0 … 1 */
  get done(): number {
    return this.text.length === 0 ? 1 : Math.min(1, this.position / this.text.length);
  }

  /** The next rows that are not empty; none at the end. */
  next(count: number): Line[] {
    while (this.position < this.text.length) {
      const lines = this.parse(count);
      if (lines.length > 0) return lines;
    }
    return [];
  }

  private parse(count: number): Line[] {
    const rest = this.text.slice(this.position);
    const lines: Line[] = [];
    let consumed = 0;
    // One step for each row: the cursor tells where the next begins, which line numbers need.
    Papa.parse<string[]>(rest, {
      ...this.format,
      preview: count,
      fastMode: false,
      step: ({ data, errors, meta }) => {
        const piece = rest.slice(consumed, meta.cursor);
        if (data.some((cell) => cell.trim() !== '')) {
          lines.push({ at: this.line, cells: data, broken: errors.some(({ type }) => type === 'Quotes') });
        }
        this.line += piece.split('\n').length - 1;
        consumed = meta.cursor;
      },
    });
    this.position += consumed > 0 ? consumed : rest.length;
    return lines;
  }
}

const contentSchema = v.object({
  title: v.unwrap(v.optional(snippetSchema.entries.title)),
  body: snippetSchema.entries.body,
  shortcut: v.unwrap(snippetSchema.entries.shortcut),
});

const LONGEST_TITLE = 120;

function take({ at, cells, broken }: Line, columns: Columns, { rows, refused }: CsvProgress): void {
  const cell = (column: number | null) => (column === null ? '' : plainCell(cells[column] ?? '').trim());
  const body = foreignFields(cell(columns.body), columns.tool);
  const title = cell(columns.title) || titleOf(body);
  const name = title.slice(0, 60);
  if (broken) {
    refused.push({ list: 'line', at, name, field: '', problem: 'quotes' });
    return;
  }
  const shortcut = cell(columns.shortcut).replace(/\s+/g, '-');
  const read = v.safeParse(contentSchema, { title, body, shortcut });
  if (!read.success) {
    refused.push({ list: 'line', at, name, ...refusalOf(read.issues[0]) });
    return;
  }
  rows.push({ ...read.output, tags: tagsOf(cell(columns.tags)) });
}

/** Tables of text expanders have no titles: the first words say what it is. */
function titleOf(body: string): string {
  const line = body.split('\n')[0]?.trim() ?? '';
  if (line.length <= 50) return line;
  return `${line.slice(0, 50).replace(/\s+\S*$/, '')}…`.slice(0, LONGEST_TITLE);
}

function tagsOf(cell: string): string[] {
  const tags = cell.split(/[,;|]/).map((tag) => tag.trim().slice(0, LONGEST_TAG));
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MOST_TAGS);
}

/**
 * Snippets as a table that spreadsheets and other tools read. No cell begins a formula; reading it back gives the same title, shortcut, words and tags.
 */
export function writeCsv(snippets: readonly Pick<Snippet, 'title' | 'shortcut' | 'body' | 'tags'>[]): string {
  const rows = snippets.map(({ title, shortcut, body, tags }) => [title, shortcut, body, tags.join(', ')]);
  return csvText(['title', 'shortcut', 'body', 'tags'], rows);
}
