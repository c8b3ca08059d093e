/** A table of figures: what the screen shows behind a chart is what the files hold. */
export interface FigureTable {
  title: string;
  columns: string[];
  rows: (string | number | null)[][];
}

/** A spreadsheet runs what begins like this. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A number stays a number; a text never begins a formula. */
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All tables one below the other, each with its title: comma, CRLF, a byte order mark so that spreadsheets see UTF-8. */
export function csvOf(tables: readonly FigureTable[]): string {
  const blocks = tables.map(({ title, columns, rows }) =>
    [[title], columns, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n'),
  );
  return `\uFEFF${blocks.join('\r\n\r\n')}\r\n`;
}

/** Text as Markdown shows it, whatever a customer or product was called. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`);

export function markdownTable({ title, columns, rows }: FigureTable): string {
  const cell = (value: string | number | null) => markdownText(value === null ? '' : String(value));
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `## ${markdownText(title)}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
