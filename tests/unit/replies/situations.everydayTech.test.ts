import { describe, expect, it } from 'vitest';
import { CALLS_AND_LINES } from '../../../lib/replies/local/situations/callsAndLines';
import { DESKS_AND_POCKETS } from '../../../lib/replies/local/situations/desksAndPockets';
import { isIn } from '../../../lib/replies/local/situations/index';
import { MATCHES_AND_SEASONS } from '../../../lib/replies/local/situations/matchesAndSeasons';
import { OFFICE_HOURS } from '../../../lib/replies/local/situations/officeHours';
import { POSTED_AND_FOLLOWED } from '../../../lib/replies/local/situations/postedAndFollowed';
import type { Situation } from '../../../lib/replies/local/situations/situation';
import { WATCHED_AT_HOME } from '../../../lib/replies/local/situations/watchedAtHome';

const TABLES: Record<string, readonly Situation[]> = {
  callsAndLines: CALLS_AND_LINES,
  desksAndPockets: DESKS_AND_POCKETS,
  matchesAndSeasons: MATCHES_AND_SEASONS,
  officeHours: OFFICE_HOURS,
  postedAndFollowed: POSTED_AND_FOLLOWED,
  watchedAtHome: WATCHED_AT_HOME,
};

describe.each(Object.entries(TABLES))('%s situations', (_, rows) => {
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
