import Papa from 'papaparse';

export type LineFault = 'too-long' | 'repeated' | 'no-answer' | 'too-many';

/** What became of a pasted list: the rows that can be taken, and every line that cannot, with its number (from 1). */
export interface PastedList<Row> {
  rows: { line: number; row: Row }[];
  faults: { line: number; text: string; fault: LineFault }[];
}

export interface PastedPolicy {
  title: string;
  text: string;
  mayPromise: string;
}

export interface PastedFaq {
  question: string;
  answer: string;
  link: string;
}

/** Longer pastes are cut here: nobody checks more in a preview. Characters. */
export const MOST_PASTED = 1_000_000;
const MOST_ROWS = 1000;

interface Line {
  line: number;
  cells: string[];
}

/** One product a line; a single line is taken apart at its commas. Bullets and numbers before a name go. */
export function pastedProducts(text: string, known: readonly string[]): PastedList<string> {
  const lines = linesOf(text);
  const [only] = lines;
  const single =
    lines.length === 1 && only ? only.text.split(/[,;\t]/).map((part) => ({ line: 1, text: part })) : lines;
  const rows = single.map(({ line, text: words }) => ({ line, cells: [bare(words)] })).filter(({ cells }) => cells[0]);
  return collect(rows, known, MOST_ROWS, ([name = '']) => ({
    row: name,
    key: name,
    fault: name.length > 120 ? 'too-long' : null,
  }));
}

/** `Title: what holds`, one a line, or a table with the columns title, text and perhaps what may be promised. */
export function pastedPolicies(text: string, known: readonly string[]): PastedList<PastedPolicy> {
  const rows = tableOf(text, ['title', 'policy', 'topic']) ?? linesOf(text).map(titled);
  return collect(rows, known, 300, ([title = '', words = '', mayPromise = '']) => ({
    row: { title, text: words, mayPromise },
    key: title,
    fault: words === '' ? 'no-answer' : tooLong([title, 120], [words, 1000], [mayPromise, 500]),
  }));
}

/** `Q: …` and `A: …`, `Question? Answer` a line, or a table with the columns question, answer and perhaps a link. */
export function pastedFaq(text: string, known: readonly string[]): PastedList<PastedFaq> {
  const rows = asked(text) ?? tableOf(text, ['question', 'q']) ?? linesOf(text).map(questioned);
  return collect(rows, known, MOST_ROWS, ([question = '', answer = '', link = '']) => ({
    row: { question, answer, link: /^https?:\/\/\S+$/i.test(link) && link.length <= 500 ? link : '' },
    key: question,
    fault: answer === '' ? 'no-answer' : tooLong([question, 300], [answer, 1500]),
  }));
}

function collect<Row>(
  lines: Line[],
  known: readonly string[],
  most: number,
  read: (cells: string[]) => { row: Row; key: string; fault: LineFault | null },
): PastedList<Row> {
  const seen = new Set(known.map(folded));
  const list: PastedList<Row> = { rows: [], faults: [] };
  for (const { line, cells } of lines) {
    const { row, key, fault } = read(cells.map((cell) => cell.trim()));
    const wrong = fault ?? (seen.has(folded(key)) ? 'repeated' : seen.size >= most ? 'too-many' : null);
    if (wrong) {
      list.faults.push({ line, text: cells.filter(Boolean).join(' · ').slice(0, 120), fault: wrong });
      continue;
    }
    seen.add(folded(key));
    list.rows.push({ line, row });
  }
  return list;
}

function linesOf(text: string): { line: number; text: string }[] {
  return text
    .slice(0, MOST_PASTED)
    .split(/\r\n|\n|\r/)
    .map((words, index) => ({ line: index + 1, text: words.trim() }))
    .filter((one) => one.text !== '');
}

const BULLET = /^\s*(?:[-*•·–]\s+|\d{1,3}[.)]\s+)/;

function bare(words: string): string {
  return words.replace(BULLET, '').trim();
}

const folded = (words: string) => words.trim().toLocaleLowerCase('en').replace(/\s+/g, ' ');

function tooLong(...limits: [string, number][]): LineFault | null {
  return limits.some(([words, most]) => words.length > most) ? 'too-long' : null;
}

function titled({ line, text }: { line: number; text: string }): Line {
  const words = bare(text);
  const at = words.indexOf(':');
  // The colon of an address is none.
  const isTitle = at > 0 && !words.startsWith('//', at + 1);
  return { line, cells: isTitle ? [words.slice(0, at), words.slice(at + 1)] : [words] };
}

function questioned({ line, text }: { line: number; text: string }): Line {
  const words = bare(text);
  const at = words.search(/[?？؟]/);
  return { line, cells: at > 0 ? [words.slice(0, at + 1), words.slice(at + 1)] : [words] };
}

const QUESTION = /^(?:q|question)\s*\d*\s*[:.)]\s*/i;
const ANSWER = /^(?:a|answer)\s*\d*\s*[:.)]\s*/i;

/** Questions and answers that are marked as such; an answer may go on over several lines. `null` when nothing is marked. */
function asked(text: string): Line[] | null {
  const rows: Line[] = [];
  let part = 0;
  for (const { line, text: words } of linesOf(text)) {
    // A question and its answer may share a line.
    const [head = '', tail] = QUESTION.test(words) ? words.split(/\s+(?=(?:A|Answer)\s*[:.)]\s)/, 2) : [words];
    for (const piece of tail === undefined ? [head] : [head, tail]) {
      const row = rows.at(-1);
      if (QUESTION.test(piece)) {
        rows.push({ line, cells: [piece.replace(QUESTION, ''), ''] });
        part = 0;
      } else if (!row) {
        return null;
      } else {
        if (ANSWER.test(piece)) part = 1;
        row.cells[part] = [row.cells[part], piece.replace(ANSWER, '')].filter(Boolean).join('\n');
      }
    }
  }
  return rows.length > 0 ? rows : null;
}

/** Comma, semicolon or tab between the columns, with quotes as spreadsheets write them; `null` when most lines have one column. */
function tableOf(text: string, heads: readonly string[]): Line[] | null {
  const { data, meta } = Papa.parse<string[]>(text.slice(0, MOST_PASTED).trim(), {
    delimitersToGuess: ['\t', ';', ','],
    skipEmptyLines: 'greedy',
  });
  const isTable = data.length > 0 && data.every((cells) => cells.length >= 2) && isEven(data, meta.delimiter);
  if (!isTable) return null;
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  return heads.includes(rows[0]?.cells[0]?.toLowerCase() ?? '') ? rows.slice(1) : rows;
}

/** Prose has commas too: as many in every line only by chance, so a comma table needs the same columns throughout. */
function isEven(rows: string[][], delimiter: string): boolean {
  if (delimiter !== ',') return true;
  const [first] = rows;
  return rows.every((cells) => cells.length === first?.length) && (first?.length ?? 0) <= 3;
}
