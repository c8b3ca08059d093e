import { describe, expect, it } from 'vitest';
import { ACCESS } from '../../../lib/replies/local/situations/access';
import { ACCOUNTS } from '../../../lib/replies/local/situations/accounts';
import { APPS } from '../../../lib/replies/local/situations/apps';
import { COMPUTERS } from '../../../lib/replies/local/situations/computers';
import { CONNECTION } from '../../../lib/replies/local/situations/connection';
import { DEVICES } from '../../../lib/replies/local/situations/devices';
import { ENERGY } from '../../../lib/replies/local/situations/energy';
import { GAMEFAULTS } from '../../../lib/replies/local/situations/gamefaults';
import { GAMES } from '../../../lib/replies/local/situations/games';
import { isIn } from '../../../lib/replies/local/situations/index';
import { MOBILE } from '../../../lib/replies/local/situations/mobile';
import { PAGEPARTS } from '../../../lib/replies/local/situations/pageparts';
import { SIGNIN } from '../../../lib/replies/local/situations/signin';
import type { Situation } from '../../../lib/replies/local/situations/situation';
import { STREAMING } from '../../../lib/replies/local/situations/streaming';

const TABLES: Record<string, readonly Situation[]> = {
  access: ACCESS,
  accounts: ACCOUNTS,
  apps: APPS,
  computers: COMPUTERS,
  connection: CONNECTION,
  devices: DEVICES,
  energy: ENERGY,
  gamefaults: GAMEFAULTS,
  games: GAMES,
  mobile: MOBILE,
  pageparts: PAGEPARTS,
  signin: SIGNIN,
  streaming: STREAMING,
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

it('gives every situation a name of its own', () => {
  const ids = Object.values(TABLES).flatMap((rows) => rows.map((row) => row.id));
  expect(new Set(ids).size).toBe(ids.length);
});
