import { describe, expect, it } from 'vitest';
import { BANK_MATTERS } from '../../../lib/replies/local/situations/bankMatters';
import { CABLE_TV } from '../../../lib/replies/local/situations/cableTv';
import { CHANNEL_RULES } from '../../../lib/replies/local/situations/channelRules';
import { DEALS_AND_REPS } from '../../../lib/replies/local/situations/dealsAndReps';
import { HOME_LINES } from '../../../lib/replies/local/situations/homeLines';
import { isIn } from '../../../lib/replies/local/situations/index';
import { LISTENING } from '../../../lib/replies/local/situations/listening';
import { MOBILE_MATTERS } from '../../../lib/replies/local/situations/mobileMatters';
import { MONEY_THAT_GOES, PLAYS } from '../../../lib/replies/local/situations/moneyAndPlays';
import { NET_AND_DATA } from '../../../lib/replies/local/situations/netAndData';
import { PHONE_ORDERS } from '../../../lib/replies/local/situations/phoneOrders';
import type { Situation } from '../../../lib/replies/local/situations/situation';
import { TRADES } from '../../../lib/replies/local/situations/trades';
import { WATCHING } from '../../../lib/replies/local/situations/watching';

const TABLES: Record<string, readonly Situation[]> = {
  bank: BANK_MATTERS,
  cable: CABLE_TV,
  channels: CHANNEL_RULES,
  deals: DEALS_AND_REPS,
  home: HOME_LINES,
  listening: LISTENING,
  mobile: MOBILE_MATTERS,
  money: MONEY_THAT_GOES,
  net: NET_AND_DATA,
  phones: PHONE_ORDERS,
  plays: PLAYS,
  watching: WATCHING,
};

describe.each(Object.entries(TABLES))('%s matters', (_, rows) => {
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
    expect(row.ack.length).toBeGreaterThanOrEqual(3);
    expect(row.ack.filter((text) => /sorry|apolog|!|—|\p{Extended_Pictographic}/iu.test(text))).toEqual([]);
    expect(row.ack.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(asks.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});

it('gives every situation a name of its own', () => {
  const ids = TRADES.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
