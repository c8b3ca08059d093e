import { describe, expect, it } from 'vitest';
import { APPOINTMENTS } from '@/lib/replies/local/situations/appointments';
import { BAGS } from '@/lib/replies/local/situations/bags';
import { BANKING } from '@/lib/replies/local/situations/banking';
import { ENQUIRIES } from '@/lib/replies/local/situations/enquiries';
import { GOODS_ENQUIRIES } from '@/lib/replies/local/situations/enquiriesGoods';
import { FLIGHT_CHANGES } from '@/lib/replies/local/situations/flightChanges';
import { FLIGHT_CLAIMS } from '@/lib/replies/local/situations/flightClaims';
import { FLIGHT_SERVICE } from '@/lib/replies/local/situations/flightService';
import { FLIGHTS } from '@/lib/replies/local/situations/flights';
import { INSURANCE } from '@/lib/replies/local/situations/insurance';
import { PARKING } from '@/lib/replies/local/situations/parking';
import { RIDES } from '@/lib/replies/local/situations/rides';
import type { Situation } from '@/lib/replies/local/situations/situation';
import { STAYS } from '@/lib/replies/local/situations/stays';
import { TRAINS } from '@/lib/replies/local/situations/trains';
import { TRANSIT } from '@/lib/replies/local/situations/transit';

const TABLES = {
  appointments: APPOINTMENTS,
  bags: BAGS,
  banking: BANKING,
  enquiries: ENQUIRIES,
  enquiriesGoods: GOODS_ENQUIRIES,
  flightChanges: FLIGHT_CHANGES,
  flightClaims: FLIGHT_CLAIMS,
  flightService: FLIGHT_SERVICE,
  flights: FLIGHTS,
  insurance: INSURANCE,
  parking: PARKING,
  rides: RIDES,
  stays: STAYS,
  trains: TRAINS,
  transit: TRANSIT,
};

const ENDING = { ack: '.', ask: '?', quick: '.' } as const;

function matches(row: Situation, post: string): boolean {
  return row.when.every((part) => part.test(post)) && !row.not?.test(post);
}

describe.each(Object.entries(TABLES))('situations: %s', (_, table) => {
  it.each(table.map((row) => [row.id, row] as const))(
    '%s matches its own examples and says nothing unsafe',
    (_, row) => {
      for (const post of row.hits) expect(matches(row, post), post).toBe(true);
      for (const post of row.misses) expect(matches(row, post), post).toBe(false);
      const lines = {
        ack: row.ack,
        ask: row.ask.map((question) => question.text),
        quick: (row.quick ?? []).map((tip) => tip.text),
      };
      for (const kind of ['ack', 'ask', 'quick'] as const)
        for (const text of lines[kind]) {
          expect(text.endsWith(ENDING[kind]), text).toBe(true);
          expect(text).not.toMatch(/sorry|apolog|!|—|\p{Extended_Pictographic}/iu);
        }
      for (const text of [...Object.values(lines).flat(), row.detail, ...row.act])
        expect(text.length, text).toBeLessThan(130);
      expect([row.ack.length >= 3, row.hits.length >= 3, row.misses.length >= 2]).toEqual([true, true, true]);
    },
  );
});

it('every situation has an id of its own', () => {
  const ids = Object.values(TABLES).flatMap((table) => table.map((row) => row.id));
  expect(new Set(ids).size).toBe(ids.length);
});
