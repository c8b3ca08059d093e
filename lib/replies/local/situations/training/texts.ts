import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A post and the row that fits it; `none`: no row does. */
export interface Told {
  row: string;
  text: string;
  /** Rows whose lines would do as well. */
  also: readonly string[];
  source: 'written' | 'real';
}

/** A file of the data folder: public posts to brands. */
const PUBLIC = 'ibm-cdp-customers.jsonl';

function rowsOf(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/**
 * Invented posts with their row, by file name, so that the order does not hang on the disk. Other posts of the folder, which were labelled for the analysis
 * alone, are left out.
 */
export function readWritten(folder: string): Told[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => rowsOf(path.join(folder, name)))
    .filter(({ row }) => row !== undefined)
    .map(({ row, text, also }) => ({
      row: String(row),
      text: String(text),
      also: (also as string[] | undefined) ?? [],
      source: 'written',
    }));
}

export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Public posts, each with the row that somebody gave it by hand. Only their fingerprints are kept here, since real people wrote them. */
export function readReal(data: string, labels: string): Told[] {
  const texts = new Map(rowsOf(path.join(data, PUBLIC)).map(({ text }) => [fingerprint(String(text)), String(text)]));
  return rowsOf(labels).flatMap(({ post, row, also }): Told[] => {
    const text = texts.get(String(post));
    return text ? [{ row: String(row), text, also: (also as string[] | undefined) ?? [], source: 'real' }] : [];
  });
}

/** Which part of a cross-validation a post belongs to: by its text, so that a new batch moves no other post. */
export const partOf = (text: string, parts: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) % parts;
