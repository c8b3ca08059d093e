import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** What a brand answers, each entry in all the ways it is put (its answer among them), and what people asked. */
export interface Questions {
  name: string;
  entries: string[][];
  /** `entry`: the place of the entry that answers it; `null`: none does. */
  asked: { text: string; entry: number | null }[];
}

const INTENTS = path.resolve(import.meta.dirname, 'intents');
const BRANDS = path.resolve(import.meta.dirname, 'brands');
const EARLIER_BRANDS = path.resolve(import.meta.dirname, '../../../tests/eval/faq');
/** What the other files of that folder hold only measures. */
const FITTED_ON = /^(?:dev|fresh)-(?!6-).*\.jsonl$/;

const entrySchema = v.object({
  id: v.string(),
  question: v.string(),
  variants: v.optional(v.array(v.string()), []),
  answer: v.string(),
});
const askedSchema = v.object({ ask: v.string(), entry: v.nullable(v.string()) });

/** Written questions to invented brands. */
export function brandQuestions(): Questions[] {
  return [...brandsIn(BRANDS, /\.jsonl$/), ...brandsIn(EARLIER_BRANDS, FITTED_ON)];
}

const filesIn = (folder: string, names: RegExp) =>
  fs
    .readdirSync(folder)
    .filter((file) => names.test(file))
    .sort();
const linesOf = (...parts: string[]) =>
  fs
    .readFileSync(path.join(...parts), 'utf8')
    .split('\n')
    .filter(Boolean);

function brandsIn(folder: string, names: RegExp): Questions[] {
  return filesIn(folder, names).map((file) => {
    const rows: object[] = linesOf(folder, file).map((line) => JSON.parse(line));
    const entries = rows.filter((row) => !('ask' in row)).map((row) => v.parse(entrySchema, row));
    const asked = rows.filter((row) => 'ask' in row).map((row) => v.parse(askedSchema, row));
    const placeOf = new Map(entries.map(({ id }, at) => [id, at]));
    return {
      name: file.replace('.jsonl', ''),
      entries: entries.map(({ question, variants, answer }) => [question, ...variants, answer]),
      asked: asked.map(({ ask, entry }) => ({
        text: ask,
        entry: entry === null ? null : (placeOf.get(entry) ?? null),
      })),
    };
  });
}

/** Written questions of many trades, each section as if it were a brand: `# section`, `Q question / in other words`, `A answer`, then what people write, parted by ` | `. */
export function trades(): Questions[] {
  const all: Questions[] = [];
  for (const file of filesIn(INTENTS, /\.txt$/)) {
    for (const line of linesOf(INTENTS, file)) {
      const last = all.at(-1);
      const [kind, rest] = [line.slice(0, 2), line.slice(2).trim()];
      if (kind === '# ') all.push({ name: `${file}: ${rest}`, entries: [], asked: [] });
      else if (kind === 'Q ') last?.entries.push(rest.split(' / '));
      else if (kind === 'A ') last?.entries.at(-1)?.push(rest);
      else last?.asked.push(...line.split(' | ').map((text) => ({ text, entry: last.entries.length - 1 })));
    }
  }
  return all;
}
