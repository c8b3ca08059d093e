import { describe, expect, it } from 'vitest';
import { ALOFT } from '@/lib/replies/local/situations/aloft';
import { APPOINTMENTS } from '@/lib/replies/local/situations/appointments';
import { BAGS } from '@/lib/replies/local/situations/bags';
import { BANKING } from '@/lib/replies/local/situations/banking';
import { CABS } from '@/lib/replies/local/situations/cabs';
import { DEPARTURES } from '@/lib/replies/local/situations/departures';
import { ENQUIRIES } from '@/lib/replies/local/situations/enquiries';
import { GOODS_ENQUIRIES } from '@/lib/replies/local/situations/enquiriesGoods';
import { FLIGHT_CHANGES } from '@/lib/replies/local/situations/flightChanges';
import { FLIGHT_CLAIMS } from '@/lib/replies/local/situations/flightClaims';
import { FLIGHT_SERVICE } from '@/lib/replies/local/situations/flightService';
import { FLIGHTS } from '@/lib/replies/local/situations/flights';
import { GROUNDINGS } from '@/lib/replies/local/situations/groundings';
import { INSURANCE } from '@/lib/replies/local/situations/insurance';
import { LODGINGS } from '@/lib/replies/local/situations/lodgings';
import { PARCELWAYS } from '@/lib/replies/local/situations/parcelways';
import { PARKING } from '@/lib/replies/local/situations/parking';
import { RAILWAY } from '@/lib/replies/local/situations/railway';
import { RIDES } from '@/lib/replies/local/situations/rides';
import { RUNNERS } from '@/lib/replies/local/situations/runners';
import type { Situation } from '@/lib/replies/local/situations/situation';
import { STAYS } from '@/lib/replies/local/situations/stays';
import { TIDINGS } from '@/lib/replies/local/situations/tidings';
import { TRAINS } from '@/lib/replies/local/situations/trains';
import { TRANSIT } from '@/lib/replies/local/situations/transit';

const TABLES = {
  aloft: ALOFT,
  appointments: APPOINTMENTS,
  bags: BAGS,
  banking: BANKING,
  cabs: CABS,
  departures: DEPARTURES,
  enquiries: ENQUIRIES,
  enquiriesGoods: GOODS_ENQUIRIES,
  flightChanges: FLIGHT_CHANGES,
  flightClaims: FLIGHT_CLAIMS,
  flightService: FLIGHT_SERVICE,
  flights: FLIGHTS,
  groundings: GROUNDINGS,
  insurance: INSURANCE,
  lodgings: LODGINGS,
  parcelways: PARCELWAYS,
  parking: PARKING,
  railway: RAILWAY,
  rides: RIDES,
  runners: RUNNERS,
  stays: STAYS,
  tidings: TIDINGS,
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
