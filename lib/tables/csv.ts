import Papa from 'papaparse';

/** Beginnings that make a spreadsheet run a cell instead of showing it. */
const FORMULA = /^[\s"']*[=+\-@|%\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const shown = (cell: string | number | null) => {
  const text = cell === null ? '' : String(cell);
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
};

/** Takes back what `csvText`, or a spreadsheet, put in front of text that would begin a formula. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * A table for spreadsheets: comma, quotes where needed, CRLF, a byte order mark so that UTF-8 is seen. No cell that holds text begins a formula.
 */
export function csvText(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const data = rows.map((row) => row.map(shown));
  return `\uFEFF${Papa.unparse({ fields: [...headings], data }, { newline: '\r\n' })}\r\n`;
}
