import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';

interface Sink {
  write(line: unknown): void;
  end(): Promise<void>;
}

/** One JSON value a line, as it comes, so that a long file never has to fit into memory. `-` reads standard input. */
async function* readLines(path: string): AsyncGenerator<{ number: number; text: string }> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim()) yield { number, text };
  }
}

function openSink(path: string | undefined): Sink {
  const output = path ? createWriteStream(path, 'utf8') : process.stdout;
  return {
    write: (line) => output.write(`${JSON.stringify(line)}\n`),
    end: () =>
      path
        ? new Promise((done, failed) => {
            output.once('error', failed);
            output.end(() => done());
          })
        : Promise.resolve(),
  };
}

export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** The id of a line that is otherwise wrong, so that its answer can be matched. */
function idOf(value: unknown, number: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `line ${number}`;
}

/** What is wrong with a line, in one sentence. */
function faultOf([first]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${v.getDotPath(first) ?? 'line'}: ${first.message}`;
}

interface LineOptions {
  in: string;
  out: string | undefined;
  brand: string | undefined;
  /** Those of the allowed flags that were given. */
  flags: Set<string>;
}

/** Reads `--in`, `--out`, `--brand` and the allowed flags; ends the program with `usage` when they are wrong or there is nothing to read. */
export function readOptions(usage: string, flags: string[] = []): LineOptions {
  const text = { type: 'string' } as const;
  const allowed = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const]));
  try {
    const { values } = parseArgs({ options: { ...allowed, in: text, out: text, brand: text } });
    const given = values as Record<string, string | boolean | undefined>;
    const words = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
    const file = words('in');
    if (file === undefined) return stop(`Say which file to read.\n${usage}`);
    const raised = new Set(flags.filter((flag) => given[flag]));
    return { in: file, out: words('out'), brand: words('brand'), flags: raised };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/**
 * Answers every line of `in` in order, one JSON object each. A line that is no JSON or not of the schema is answered with `{id, error}`
 * and makes the program end with 1; a file that cannot be read ends it with 2.
 */
export async function answerLines<Line extends { id: string | number }>(
  files: Pick<LineOptions, 'in' | 'out'>,
  schema: v.GenericSchema<unknown, Line>,
  answer: (line: Line) => object | Promise<object>,
): Promise<void> {
  const sink = openSink(files.out);
  let bad = 0;
  try {
    for await (const { number, text } of readLines(files.in)) {
      const parsed = parseJson(text);
      const line = v.safeParse(schema, parsed.ok ? parsed.value : null);
      if (parsed.ok && line.success) {
        sink.write({ id: line.output.id, ...(await answer(line.output)) });
        continue;
      }
      bad++;
      const error = line.success || !parsed.ok ? `line ${number} is not JSON` : faultOf(line.issues);
      sink.write({ id: idOf(parsed.ok ? parsed.value : null, number), error });
    }
  } catch (error) {
    stop(`${files.in} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  await sink.end();
  if (bad > 0) console.error(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be answered.`);
  process.exitCode = bad > 0 ? 1 : 0;
}
