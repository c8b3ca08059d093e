import { describe, expect, it } from 'vitest';
import { EVERYDAY_TECH } from '../../../lib/replies/local/situations/everydayTech';
import { isIn } from '../../../lib/replies/local/situations/index';

describe.each(EVERYDAY_TECH.map((rows) => [rows[0]?.id, rows] as const))('the situations from %s on', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('%s knows its own posts from look-alikes', (_id, row) => {
    expect(row.hits.length).toBeGreaterThanOrEqual(3);
    expect(row.misses.length).toBeGreaterThanOrEqual(3);
    expect(row.hits.filter((post) => !isIn(row, post))).toEqual([]);
    expect(row.misses.filter((post) => isIn(row, post))).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is worded to be sent', (_id, row) => {
    const asks = row.ask.map((question) => question.text);
    const steps = (row.quick ?? []).map((step) => step.text);
    const texts = [...row.ack, ...asks, row.detail, ...row.act];
    expect(row.matter).toBeTruthy();
    expect(row.ack.length).toBeGreaterThanOrEqual(3);
    expect(texts.filter((text) => text.length >= 130)).toEqual([]);
    expect(steps.filter((text) => text.length > 100)).toEqual([]);
    expect(row.ack.filter((text) => /sorry|apolog|!|—|\p{Extended_Pictographic}/iu.test(text))).toEqual([]);
    expect(row.ack.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(asks.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});
