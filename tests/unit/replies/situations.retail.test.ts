import { describe, expect, it } from 'vitest';
import { DELIVERY } from '../../../lib/replies/local/situations/delivery';
import type { Situation } from '../../../lib/replies/local/situations/situation';

const TABLES: Record<string, readonly Situation[]> = { DELIVERY };

const matches = (row: Situation, post: string): boolean =>
  row.when.every((part) => part.test(post)) && !row.not?.test(post);

const asked = (row: Situation) => [...row.ask, ...(row.quick ?? [])];

describe.each(Object.entries(TABLES))('%s situations', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('%s knows its posts from their look-alikes', (_, row) => {
    expect(row.hits.filter((post) => !matches(row, post))).toEqual([]);
    expect(row.misses.filter((post) => matches(row, post))).toEqual([]);
    expect(row.hits.length).toBeGreaterThanOrEqual(3);
    expect(row.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is written plainly', (_, row) => {
    const lines = [...row.ack, ...asked(row).map(({ text }) => text), row.detail, ...row.act];
    expect(lines.filter((line) => /sorry|apolog|[!—]|\p{Extended_Pictographic}/iu.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length >= 130)).toEqual([]);
    expect(row.ack.filter((line) => !line.endsWith('.'))).toEqual([]);
    expect(row.ask.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  });
});

it('names every situation once', () => {
  const ids = Object.values(TABLES).flatMap((rows) => rows.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
