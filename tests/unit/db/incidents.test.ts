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
} from '@/lib/db/incidents';
import { undoPack, writePack } from '@/lib/db/packs';
import { HeardDatabase } from '@/lib/db/schema';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { draftAgainstSheet, supersededReplies, templateFor } from '@/lib/incidents';
import { applyMerge, previewMerge } from '@/lib/packs/merge';
import { makePack } from '@/lib/packs/pack';
import { interaction } from '../incidents/incident';

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
const NO_PACK = makePack({ name: '', brands: [], snippets: [] }, NOW);
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
  const at = LATER.toISOString();
  const goneOn = (mine: Incident, sheet: Partial<Incident['sheet']>) =>
    incident({
      version: mine.version + 1,
      sheet: { ...mine.sheet, ...sheet },
      earlier: [{ version: mine.version, until: at, sheet: mine.sheet }],
    });

  it('comes in where it is not here', async () => {
    expect(written(await adoptIncident(db, { theirs: incident(), overMine: false, at }))).toMatchObject({ version: 1 });
    expect(await incidentsOf(db, 'b1')).toHaveLength(1);
  });

  it('replaces ours where it goes on from ours, with its versions, and keeps what was said here', async () => {
    const mine = incident({
      updates: [{ id: 'u1', at: NOW.toISOString(), platform: 'x', text: 'We are on it.', kind: 'update' }],
      match: { ...incident().match, yes: ['p1'] },
    });
    await addIncident(db, mine);
    // Theirs calls the brand otherwise.
    const theirs = { ...goneOn(mine, { advice: 'Theirs.' }), brandId: 'brand-of-the-colleague' };
    await adoptIncident(db, { theirs, overMine: false, at });
    expect(await db.incidents.get('i1')).toMatchObject({
      version: 2,
      brandId: 'b1',
      sheet: { advice: 'Theirs.' },
      earlier: [{ version: 1, sheet: mine.sheet }],
      updates: [{ id: 'u1' }],
      match: { yes: ['p1'] },
    });
  });

  it('goes on from ours also where an update moved our clock since', async () => {
    const first = incident();
    await addIncident(db, { ...first, sheet: { ...first.sheet, nextUpdateAt: '2026-11-10T12:00:00.000Z' } });
    await adoptIncident(db, { theirs: goneOn(first, { advice: 'Theirs.' }), overMine: false, at });
    expect((await db.incidents.get('i1'))?.sheet.advice).toBe('Theirs.');
  });

  it('is a choice where both were changed; ours stays among the versions when theirs is taken', async () => {
    await addIncident(db, incident());
    await changeSheet(db, 'i1', { ...incident().sheet, advice: 'Mine.' }, 1, LATER);
    const theirs = incident({ version: 2, sheet: { ...incident().sheet, advice: 'Theirs.' } });
    expect(written(await adoptIncident(db, { theirs, overMine: false, at }))).toBeNull();
    expect((await db.incidents.get('i1'))?.sheet.advice).toBe('Mine.');
    const settled = written(await adoptIncident(db, { theirs, overMine: true, at }));
    expect(settled).toMatchObject({ version: 3, sheet: { advice: 'Theirs.' } });
    expect(settled?.earlier.at(-1)).toMatchObject({ version: 2, sheet: { advice: 'Mine.' } });
  });

  it('changes nothing where it is older or the same', async () => {
    await addIncident(db, incident());
    expect(written(await adoptIncident(db, { theirs: incident(), overMine: true, at }))).toBeNull();
    await changeSheet(db, 'i1', { ...incident().sheet, advice: 'Newer.' }, 1, LATER);
    expect(written(await adoptIncident(db, { theirs: incident(), overMine: true, at }))).toBeNull();
    expect(await db.incidents.get('i1')).toMatchObject({ version: 2, sheet: { advice: 'Newer.' } });
  });

  it('comes in through a pack, makes an open draft an issue, lists who was told the old line, and is taken back whole', async () => {
    const mine = incident();
    await addIncident(db, mine);
    const [line] = mine.sheet.known;
    const theirs = goneOn(mine, { known: [{ ...line, text: 'Payment is refused for everybody.' } as never] });
    const pack = { ...NO_PACK, incidents: [theirs] };
    const existing = { brands: [], snippets: [], incidents: [mine] };
    const rows = previewMerge(pack, existing);
    expect(rows).toMatchObject([{ kind: 'incident', status: 'changed', how: 'newer' }]);
    const undo = written(
      await writePack(
        db,
        applyMerge(rows, new Map(), existing, () => 'new', LATER),
      ),
    );
    const now = await db.incidents.get('i1');
    if (!now) throw new Error('gone');
    expect(draftAgainstSheet('Checkout fails.', now, LATER)).toMatchObject([
      { rule: 'incident.version', fix: 'Payment is refused for everybody.' },
    ]);
    const told = interaction({ text: 'Sorry. Checkout fails. More soon.' });
    expect(supersededReplies([told], now, UNNAMED_BRAND, LATER)).toMatchObject([
      { changes: [{ before: 'Checkout fails.', text: 'Payment is refused for everybody.' }] },
    ]);
    written(await undoPack(db, undo));
    expect(await db.incidents.get('i1')).toEqual(mine);
  });

  it('is looked at again when it is written: what was published meanwhile is not lost', async () => {
    const mine = incident();
    await addIncident(db, mine);
    const theirs = goneOn(mine, { advice: 'Theirs.' });
    const existing = { brands: [], snippets: [], incidents: [mine] };
    const rows = previewMerge({ ...NO_PACK, incidents: [theirs] }, existing);
    const changes = applyMerge(rows, new Map(), existing, () => 'new', LATER);
    await changeSheet(db, 'i1', { ...mine.sheet, advice: 'Mine, meanwhile.' }, 1, LATER);
    const undo = written(await writePack(db, changes));
    expect(await db.incidents.get('i1')).toMatchObject({ version: 2, sheet: { advice: 'Mine, meanwhile.' } });
    expect(undo.before.incidents).toEqual([]);
  });

  it('never stands here twice, whatever is chosen for all rows of a pack', () => {
    const mine = incident();
    const existing = { brands: [], snippets: [], incidents: [{ ...mine, version: 2 }] };
    const theirs = incident({ version: 2, sheet: { ...mine.sheet, advice: 'Theirs.' } });
    const rows = previewMerge({ ...NO_PACK, incidents: [theirs] }, existing);
    expect(rows).toMatchObject([{ status: 'changed', how: 'conflict' }]);
    const both = new Map([[rows[0]?.key ?? '', 'both' as const]]);
    expect(applyMerge(rows, both, existing, () => 'new', LATER).incidents).toEqual([]);
  });

  it('of a brand that nobody has here comes to the one in use', () => {
    const existing = { brands: [], snippets: [], incidents: [], brandId: 'in-use' };
    const rows = previewMerge({ ...NO_PACK, incidents: [incident()] }, existing);
    expect(applyMerge(rows, new Map(), existing, () => 'new', LATER).incidents).toMatchObject([
      { theirs: { brandId: 'in-use' } },
    ]);
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
