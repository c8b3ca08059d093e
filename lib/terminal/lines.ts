import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Sink {
  write(line: unknown): void;
  end(): Promise<void>;
}

/** One JSON value a line, as it comes, so that a long file never has to fit into memory. `-` reads standard input. */
export async function* readLines(path: string): AsyncGenerator<{ number: number; text: string }> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8');
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim()) yield { number, text };
  }
}

export function openSink(path: string | undefined): Sink {
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
export function idOf(value: unknown, number: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `line ${number}`;
}
