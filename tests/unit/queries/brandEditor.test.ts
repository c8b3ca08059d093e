import { beforeEach, describe, expect, it } from 'vitest';
import { changeBrand, saveBrand } from '@/lib/db/brands';
import { storageHealth } from '@/lib/db/health';
import type { HeardDatabase } from '@/lib/db/schema';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { BrandEditor } from '@/lib/queries/brandEditor';
import type { BrandDraft } from '@/lib/settings/items';
import { fillDisk } from '../db/rows';
import { emptyDatabase } from './pages';

let db: HeardDatabase;
let saved: Brand;
let kept: BrandDraft | null;
let minute: number;
beforeEach(async () => {
  db = await emptyDatabase();
  storageHealth.report('ok');
  kept = null;
  minute = 0;
  saved = await keep({ ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home', products: ['Brae sofa'] });
});

const now = () => new Date(Date.UTC(2026, 10, 20, 12, minute++));
const stored = async () => (await db.brands.get('halden')) as Brand;
async function keep(brand: Brand): Promise<Brand> {
  const answer = await saveBrand(db, brand, now());
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
/** A window with the brand open. It saves only when told to. */
const open = (brand = saved, draft: BrandDraft | null = null) =>
  new BrandEditor(brand, draft, {
    change: (id, change) => changeBrand(db, id, change, now()),
    keepDraft: async (next) => {
      kept = next;
    },
    settleMs: 1e9,
  });

const POLICY: Brand['policies'][number] = {
  id: 'p',
  category: null,
  title: 'Returns',
  text: '45 days',
  mayPromise: '',
  link: '',
  updatedAt: '2026-11-01T09:00:00.000Z',
};

describe('editing a brand', () => {
  it('keeps every change as a draft at once, and lets the draft go when it is saved', async () => {
    const editor = open();
    editor.change({ name: 'Halden' });
    expect(editor.state()).toMatchObject({ step: 'waiting', brand: { name: 'Halden' } });
    await Promise.resolve();
    expect(kept?.fields).toEqual({ name: 'Halden' });
    expect((await stored()).name).toBe('Halden Home');
    await editor.flush();
    expect(editor.state().step).toBe('saved');
    expect((await stored()).name).toBe('Halden');
    await Promise.resolve();
    expect(kept).toBeNull();
  });

  it('saves what is right and keeps what is wrong as it was typed, for the next time too', async () => {
    const editor = open();
    editor.change({ name: '', signOff: '^MK' });
    await editor.flush();
    expect(await stored()).toMatchObject({ name: 'Halden Home', signOff: '^MK' });
    expect(editor.state()).toMatchObject({ step: 'incomplete', faults: { name: 'missing' }, brand: { name: '' } });

    const later = open(await stored(), kept);
    expect(later.state().brand.name).toBe('');
    later.change({ name: 'Halden & Co' });
    await later.flush();
    expect((await stored()).name).toBe('Halden & Co');
  });

  it('takes up a draft that a closed window left, and saves it', async () => {
    open().change({ products: ['Brae sofa', 'Brae lamp'] });
    const next = open(saved, kept);
    await next.flush();
    expect((await stored()).products).toEqual(['Brae sofa', 'Brae lamp']);
  });

  it('saves words that were typed while it was saving', async () => {
    const editor = open();
    editor.change({ name: 'Hal' });
    const saving = editor.flush();
    editor.change({ name: 'Halden' });
    await saving;
    await editor.flush();
    expect((await stored()).name).toBe('Halden');
    expect(editor.state()).toMatchObject({ step: 'saved', brand: { name: 'Halden' } });
  });

  it('shows a row that was only begun, without saving it or finding fault', async () => {
    const editor = open();
    editor.change({ policies: [{ ...POLICY, title: '', text: '' }] });
    await editor.flush();
    expect(editor.state()).toMatchObject({ step: 'saved', faults: {} });
    expect(editor.state().brand.policies).toHaveLength(1);
    expect((await stored()).policies).toEqual([]);
  });

  it('says when the disk is full, and saves when there is room again', async () => {
    const editor = open();
    const makeRoom = fillDisk(db);
    editor.change({ name: 'Halden' });
    await editor.flush();
    expect(editor.state()).toMatchObject({ step: 'failed', reason: 'full', brand: { name: 'Halden' } });
    makeRoom();
    await editor.flush();
    expect((await stored()).name).toBe('Halden');
    expect(editor.state().step).toBe('saved');
  });
});

describe('two windows', () => {
  it('lose nothing when they change different things', async () => {
    const [one, two] = [open(), open()];
    one.change({ name: 'Halden' });
    two.change({ policies: [POLICY] });
    await one.flush();
    await two.flush();
    expect(await stored()).toMatchObject({ name: 'Halden', policies: [POLICY] });
    expect(two.state()).toMatchObject({ step: 'saved', brand: { name: 'Halden' } });
  });

  it('ask when both changed the same thing; neither is lost until then', async () => {
    const [one, two] = [open(), open()];
    one.change({ name: 'Halden' });
    two.change({ name: 'Halden & Co' });
    await one.flush();
    await two.flush();
    expect((await stored()).name).toBe('Halden');
    expect(two.state()).toMatchObject({
      step: 'incomplete',
      brand: { name: 'Halden & Co' },
      conflicts: [{ field: 'name', mine: 'Halden & Co', theirs: 'Halden' }],
    });
    two.settle('name', 'mine');
    await two.flush();
    expect((await stored()).name).toBe('Halden & Co');
    expect(two.state()).toMatchObject({ step: 'saved', conflicts: [] });
  });

  it('take theirs on request', async () => {
    const [one, two] = [open(), open()];
    one.change({ name: 'Halden' });
    two.change({ name: 'Halden & Co' });
    await one.flush();
    await two.flush();
    two.settle('name', 'theirs');
    expect(two.state()).toMatchObject({ brand: { name: 'Halden' }, conflicts: [] });
  });

  it('show what the other one saved, and keep what is typed here', async () => {
    const editor = open();
    editor.change({ signOff: '^M' });
    editor.follow(await keep({ ...saved, name: 'Halden' }));
    expect(editor.state().brand).toMatchObject({ name: 'Halden', signOff: '^M' });
  });

  it('bring a brand back that one removed while the other typed', async () => {
    const editor = open();
    await db.brands.delete('halden');
    editor.change({ name: 'Halden' });
    await editor.flush();
    expect(await stored()).toMatchObject({ name: 'Halden', products: ['Brae sofa'] });
  });

  it('do not bring back a removed brand for a row that was only begun', async () => {
    const editor = open();
    editor.change({ policies: [{ ...POLICY, text: '' }] });
    await editor.flush();
    await db.brands.delete('halden');
    await editor.flush();
    expect(await stored()).toBeUndefined();
  });
});
