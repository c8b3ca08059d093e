import { describe, expect, it } from 'vitest';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import { withSheet } from '@/lib/domain/incidentAdoption';
import { supersededReplies, withUpdate } from '@/lib/incidents';
import { takenBack } from '@/lib/incidents/undo';
import { BRAND, fact, interaction, NOW, outage } from './incident';

const AT = NOW.toISOString();
const LATER = new Date(NOW.getTime() + 60_000);
const next = (row: Incident, sheet: Partial<FactSheet>) => withSheet(row, { ...row.sheet, ...sheet }, AT);
const noted = (row: Incident) =>
  withUpdate(row, { id: 'u1', at: AT, platform: 'x', text: 'Still on it.', kind: 'update' });
const back = (now: Incident, before: Incident, after: Incident) =>
  takenBack(now, { before, after }, LATER.toISOString());

describe('taking a step back', () => {
  const first = outage();

  it('publishes the former sheet under a number of its own, and keeps what came since', () => {
    const published = next(first, { advice: 'Please wait.' });
    const since = { ...noted(published), lessons: 'Ring earlier.', match: { ...published.match, yes: ['p9'] } };
    const undone = back(since, first, published);
    expect(undone).toMatchObject({ version: 3, lessons: 'Ring earlier.', match: { yes: ['p9'] } });
    expect(undone?.sheet.advice).toBe(first.sheet.advice);
    expect(undone?.sheet.nextUpdateAt).toBe(since.sheet.nextUpdateAt);
    expect(undone?.updates).toEqual(since.updates);
    expect(undone?.earlier.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('leaves nobody out who was told the version that was taken back', () => {
    const published = next(first, { known: [fact('k1', 'All card payments are clear.')] });
    const told = interaction({ incident: { id: 'i1', version: 2, factIds: ['known:k1'] } });
    const undone = back(published, first, published) as Incident;
    const again = next(undone, { known: [fact('k1', 'Some card payments went through twice.')] });
    for (const row of [undone, again])
      expect(supersededReplies([told], row, BRAND, LATER).map((one) => one.interaction.id)).toEqual(['r1']);
  });

  it('takes a noted update out of the log and brings its time back without a new version', () => {
    const since = { ...noted(first), lessons: 'Ring earlier.' };
    const undone = back(since, first, noted(first));
    expect(undone).toEqual({ ...first, lessons: 'Ring earlier.' });
    const set = next(since, { nextUpdateAt: '2026-11-10T13:00:00.000Z' });
    expect(back(set, first, noted(first))).toMatchObject({
      updates: [],
      sheet: { nextUpdateAt: '2026-11-10T13:00:00.000Z' },
    });
  });

  it('makes a draft of what was opened, with its words, under the next number', () => {
    const draft = outage({ advice: 'Please wait.' }, { state: 'draft', openedAt: null });
    const opened: Incident = { ...draft, state: 'open', openedAt: AT };
    expect(back(opened, draft, opened)).toMatchObject({
      state: 'draft',
      openedAt: null,
      version: 2,
      sheet: { advice: 'Please wait.' },
    });
  });

  it('comes too late where another version or state stands by now', () => {
    const published = next(first, { advice: 'Please wait.' });
    expect(back(next(published, { phone: '020 7946 0120' }), first, published)).toBeNull();
    const closed: Incident = { ...first, state: 'closed', closedAt: AT };
    expect(back({ ...first, state: 'monitoring' }, first, closed)).toBeNull();
    expect(back(closed, first, closed)).toEqual(first);
  });
});
