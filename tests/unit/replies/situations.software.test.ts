import { describe, expect, it } from 'vitest';
import { ASSISTANTS } from '../../../lib/replies/local/situations/assistants';
import { CLOUD_FILES } from '../../../lib/replies/local/situations/cloudFiles';
import { CLOUDS } from '../../../lib/replies/local/situations/clouds';
import { DOMAINS } from '../../../lib/replies/local/situations/domains';
import { EDITING } from '../../../lib/replies/local/situations/editing';
import { HOSTING } from '../../../lib/replies/local/situations/hosting';
import { isIn } from '../../../lib/replies/local/situations/index';
import { LICENCES } from '../../../lib/replies/local/situations/licences';
import { MEETINGS } from '../../../lib/replies/local/situations/meetings';
import { PROGRAMS } from '../../../lib/replies/local/situations/programs';
import { RECOVERY } from '../../../lib/replies/local/situations/recovery';
import type { Situation } from '../../../lib/replies/local/situations/situation';

const TABLES: Record<string, readonly Situation[]> = {
  assistants: ASSISTANTS,
  'cloud files': CLOUD_FILES,
  clouds: CLOUDS,
  domains: DOMAINS,
  editing: EDITING,
  hosting: HOSTING,
  licences: LICENCES,
  meetings: MEETINGS,
  programs: PROGRAMS,
  recovery: RECOVERY,
};

describe.each(Object.entries(TABLES))('%s situations', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('%s knows its own posts from look-alikes', (_id, row) => {
    expect(row.hits.length).toBeGreaterThanOrEqual(3);
    expect(row.misses.length).toBeGreaterThanOrEqual(2);
    expect(row.hits.filter((post) => !isIn(row, post))).toEqual([]);
    expect(row.misses.filter((post) => isIn(row, post))).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is worded to be sent', (_id, row) => {
    const asks = row.ask.map((question) => question.text);
    const texts = [...row.ack, ...asks, ...(row.quick ?? []).map((step) => step.text), row.detail, ...row.act];
    expect(texts.filter((text) => text.length >= 130)).toEqual([]);
    expect(row.ack.filter((text) => /sorry|apolog|!|—|\p{Extended_Pictographic}/iu.test(text))).toEqual([]);
    expect(row.ack.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(asks.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});

it('gives every situation of software a name of its own', () => {
  const ids = Object.values(TABLES).flatMap((rows) => rows.map((row) => row.id));
  expect(new Set(ids).size).toBe(ids.length);
});
