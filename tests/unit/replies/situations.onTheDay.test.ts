import { describe, expect, it } from 'vitest';
import { isIn } from '@/lib/replies/local/situations';
import { ON_THE_DAY } from '@/lib/replies/local/situations/onTheDay';

const ROWS = ON_THE_DAY.flatMap(({ rows }) => rows);
const byId = ROWS.map((row) => [row.id, row] as const);

describe('matters of the day itself', () => {
  it.each(byId)('%s knows its posts from their look-alikes', (_, row) => {
    expect(row.hits.filter((post) => !isIn(row, post))).toEqual([]);
    expect(row.misses.filter((post) => isIn(row, post))).toEqual([]);
    expect(row.hits.length).toBeGreaterThanOrEqual(3);
    expect(row.misses.length).toBeGreaterThanOrEqual(3);
  });

  it.each(byId)('%s is written plainly and names its matter', (_, row) => {
    const asked = [...row.ask, ...(row.quick ?? [])].map(({ text }) => text);
    const lines = [...row.ack, ...asked, row.detail, ...row.act, row.matter ?? ''];
    expect(lines.filter((line) => /sorry|apolog|[!—]|\p{Extended_Pictographic}/iu.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length >= 130)).toEqual([]);
    expect((row.quick ?? []).filter(({ text }) => text.length > 100 || !text.endsWith('.'))).toEqual([]);
    expect(row.ask.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
    expect(row.ack.filter((line) => !line.endsWith('.'))).toEqual([]);
    expect(row.ack.length).toBeGreaterThanOrEqual(3);
    expect(row.matter).toBeTruthy();
  });
});
