import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Incident } from '@/lib/domain/incident';
import type { Sighting } from '@/lib/domain/sighting';
import { incidentActions } from '@/lib/queries/incidentRoom';
import { outage } from '../incidents/incident';
import { emptyDatabase } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

const HOUR_MS = 60 * 60 * 1000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();
const seen = (hours: number): Sighting => ({
  postId: `p${hours}`,
  brandId: 'b1',
  personId: null,
  platform: 'x',
  permalink: null,
  text: 'your checkout is not loading, keeps giving an error',
  createdAt: hoursAgo(hours),
  seenAt: hoursAgo(hours),
  sentiment: 'negative',
  intent: 'complaint',
  category: 'app_site_outage',
  flags: [],
  products: [],
  incidentId: null,
});
const opened = (startedAt: string | null): Incident =>
  outage({ startedAt, nextUpdateAt: null }, { state: 'open', openedAt: hoursAgo(0), createdAt: hoursAgo(0) });

let db: HeardDatabase;
const counted = async () =>
  (await db.sightings.toArray())
    .filter(({ incidentId }) => incidentId === 'i1')
    .map(({ postId }) => postId)
    .sort();

beforeEach(async () => {
  fakeBrowser.reset();
  db = await emptyDatabase();
  await db.sightings.bulkPut([seen(1), seen(6), seen(30)]);
});

describe('posts seen before an incident was opened', () => {
  it('of the day before are counted where nobody knows when it began', async () => {
    await incidentActions.begin(opened(null), true);
    expect(await counted()).toEqual(['p1', 'p6']);
  });

  it('are counted anew when another start is published', async () => {
    const incident = opened(hoursAgo(1));
    await incidentActions.begin(incident, true);
    expect(await counted()).toEqual(['p1']);
    const earlier = { ...incident.sheet, startedAt: hoursAgo(29) };
    await incidentActions.publish(incident, earlier, 1);
    expect(await counted()).toEqual(['p1', 'p30', 'p6']);
    const now = (await db.incidents.get('i1')) as Incident;
    await incidentActions.publish(now, { ...now.sheet, startedAt: hoursAgo(5) }, 2);
    expect(await counted()).toEqual(['p1', 'p6']);
  });
});
