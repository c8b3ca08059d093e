import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addIncident,
  adoptIncident,
  changeIncident,
  changeSheet,
  incidentsOf,
  removeIncident,
  setBelongs,
  settleConflict,
} from '@/lib/db/incidents';
import { HeardDatabase } from '@/lib/db/schema';
import type { Incident } from '@/lib/domain/incident';
import { templateFor } from '@/lib/incidents';

const NOW = new Date('2026-11-10T10:00:00.000Z');
const LATER = new Date('2026-11-10T11:00:00.000Z');
let db: HeardDatabase;
let names = 0;

beforeEach(async () => {
  db = new HeardDatabase(`incidents-${names++}`);
  await db.open();
});
afterEach(() => db.delete());

const incident = (more: Partial<Incident> = {}): Incident => ({
  ...templateFor('outage', NOW, {
    id: 'i1',
    brandId: 'b1',
    timeZone: 'Europe/London',
    title: 'Checkout',
    known: 'Checkout fails.',
  }),
  state: 'open',
  ...more,
});
const written = <T>(stored: { ok: true; value: T } | { ok: false }): T => {
  if (!stored.ok) throw new Error('not stored');
  return stored.value;
};

describe('a changed sheet', () => {
  it('is the next version, and the one before is kept', async () => {
    const first = incident();
    await addIncident(db, first);
    const sheet = { ...first.sheet, advice: 'Please wait.' };
    const change = written(await changeSheet(db, 'i1', sheet, 1, LATER));
    expect(change).toMatchObject({ ok: true, incident: { version: 2, sheet: { advice: 'Please wait.' } } });
    const [row] = await incidentsOf(db, 'b1');
    expect(row?.earlier).toEqual([{ version: 1, until: LATER.toISOString(), sheet: first.sheet }]);
  });

  it('is no new version when nothing changed', async () => {
    await addIncident(db, incident());
    written(await changeSheet(db, 'i1', incident().sheet, 1, LATER));
    expect((await incidentsOf(db, 'b1'))[0]?.version).toBe(1);
  });

  it('does not go over what another window published meanwhile', async () => {
    await addIncident(db, incident());
    await changeSheet(db, 'i1', { ...incident().sheet, advice: 'From the first window.' }, 1, LATER);
    const second = written(await changeSheet(db, 'i1', { ...incident().sheet, advice: 'From the second.' }, 1, LATER));
    expect(second).toMatchObject({ ok: false, reason: 'newer', current: { version: 2 } });
    expect((await incidentsOf(db, 'b1'))[0]?.sheet.advice).toBe('From the first window.');
  });

  it('says that the incident is gone', async () => {
    expect(written(await changeSheet(db, 'nowhere', incident().sheet, 1, LATER))).toEqual({
      ok: false,
      reason: 'gone',
    });
  });
});

describe('an incident from a colleague', () => {
  it('replaces ours where ours is one of its earlier versions, and keeps what was said here', async () => {
    const mine = incident({
      updates: [{ id: 'u1', at: NOW.toISOString(), platform: 'x', text: 'We are on it.', kind: 'update' }],
      match: { ...incident().match, yes: ['p1'] },
    });
    await addIncident(db, mine);
    const theirs = incident({
      version: 2,
      sheet: { ...mine.sheet, advice: 'Theirs.' },
      earlier: [{ version: 1, until: LATER.toISOString(), sheet: mine.sheet }],
    });
    expect(written(await adoptIncident(db, theirs, LATER))).toMatchObject({ ok: true, was: 'replaced' });
    expect(await db.incidents.get('i1')).toMatchObject({
      version: 2,
      sheet: { advice: 'Theirs.' },
      updates: [{ id: 'u1' }],
      match: { yes: ['p1'] },
    });
  });

  it('is a conflict where both were changed, and the choice keeps the other', async () => {
    await addIncident(db, incident());
    await changeSheet(db, 'i1', { ...incident().sheet, advice: 'Mine.' }, 1, LATER);
    const theirs = incident({ version: 2, sheet: { ...incident().sheet, advice: 'Theirs.' } });
    expect(written(await adoptIncident(db, theirs, LATER))).toMatchObject({ ok: false, reason: 'conflict' });
    expect((await db.incidents.get('i1'))?.sheet.advice).toBe('Mine.');
    const settled = written(await settleConflict(db, theirs, 'theirs', LATER));
    expect(settled).toMatchObject({ version: 3, sheet: { advice: 'Theirs.' } });
    expect(settled?.earlier.at(-1)?.sheet.advice).toBe('Mine.');
  });

  it('changes nothing when it is older or no incident', async () => {
    await addIncident(db, incident());
    await changeSheet(db, 'i1', { ...incident().sheet, advice: 'Newer.' }, 1, LATER);
    expect(written(await adoptIncident(db, incident(), LATER))).toMatchObject({ ok: false, reason: 'older' });
    expect(written(await adoptIncident(db, { id: 'i1', sheet: 7 }, LATER))).toEqual({ ok: false, reason: 'malformed' });
    expect((await db.incidents.get('i1'))?.sheet.advice).toBe('Newer.');
  });
});

describe('an incident', () => {
  it('remembers what the user said of a post, the last word counting', async () => {
    await addIncident(db, incident());
    await setBelongs(db, 'i1', 'p1', false, NOW);
    await setBelongs(db, 'i1', 'p1', true, NOW);
    expect((await db.incidents.get('i1'))?.match).toMatchObject({ yes: ['p1'], no: [] });
  });

  it('can be removed as a draft only', async () => {
    await addIncident(db, incident());
    expect(written(await removeIncident(db, 'i1'))).toBeNull();
    await changeIncident(db, 'i1', (row) => ({ ...row, state: 'draft' }), NOW);
    expect(written(await removeIncident(db, 'i1'))).toMatchObject({ id: 'i1' });
    expect(await incidentsOf(db, 'b1')).toEqual([]);
  });
});
