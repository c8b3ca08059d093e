import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Incident } from '@/lib/domain/incident';
import { withUpdate } from '@/lib/incidents';
import { isLogged, isStatement, notePosted, noticeStatements, statementsAmong } from '@/lib/queries/statements';
import { outage } from '../incidents/incident';

const world = vi.hoisted(() => ({ copied: [] as unknown[], row: null as unknown }));
vi.mock('@/lib/settings/items', () => ({
  copiedStatements: {
    getValue: async () => world.copied,
    setValue: async (copied: unknown[]) => {
      world.copied = copied;
    },
  },
}));
const noteUpdate = vi.hoisted(() => vi.fn());
vi.mock('@/lib/queries/incidentRoom', () => ({ incidentActions: { noteUpdate } }));
vi.mock('@/lib/queries/clipboard', () => ({ writeClipboard: async () => undefined }));

const COPIED_AT = '2026-11-22T11:04:00.000Z';
const AT = Date.parse('2026-11-22T11:06:00.000Z');
const SAID = 'Checkout has been failing for some people since 9:50. Next update by 12:05 GMT.';
const EARLIER = SAID.replace('12:05', '11:05');
const copied = (more = {}) => ({
  incidentId: 'i1',
  kind: 'update' as const,
  platform: 'x' as const,
  text: SAID,
  at: COPIED_AT,
  ...more,
});
const posted = (text: string, more = {}) => ({ isOwn: true, text, createdAt: '2026-11-22T11:05:00.000Z', ...more });
const logged = (text: string, platform: 'x' | 'facebook' | null = 'x', at = COPIED_AT): Incident => ({
  ...outage(),
  updates: [{ id: 'u1', at, platform, text, kind: 'update' }],
});

describe('a statement seen posted', () => {
  it.each([
    ['the same words with a sign-off', `${SAID} ^MK`, true],
    ['a link that the site writes in another way', `${SAID} More: halden.example/status/24`, true],
    ['another text', 'Checkout is working again.', false],
    ['the update before, whose hour differs', EARLIER, false],
    ['a figure more', `${SAID} Since 10:15 also on the phone.`, false],
  ])('%s', (_, text, expected) => expect(isStatement(text, SAID)).toBe(expected));

  it('is only one of ours, at the place it was copied for, and not from before it was copied', () => {
    const among = (post: ReturnType<typeof posted>, platform: 'x' | 'facebook' = 'x') =>
      statementsAmong([post], platform, [copied()], AT).length;
    expect(among(posted(SAID))).toBe(1);
    expect(among(posted(SAID, { isOwn: false }))).toBe(0);
    expect(among(posted(SAID), 'facebook')).toBe(0);
    expect(among(posted(SAID, { createdAt: '2026-11-22T10:05:00.000Z' }))).toBe(0);
    expect(among(posted(SAID, { createdAt: '2026-11-22T11:03:30.000Z' }))).toBe(1);
    expect(among(posted(SAID, { createdAt: null }))).toBe(1);
  });

  it('is in the log already where the same words stand there, for that place or none', () => {
    const at = { platform: 'x', text: SAID } as const;
    expect(isLogged(logged(`${SAID} `), at)).toBe(true);
    expect(isLogged(logged(SAID, null), at)).toBe(true);
    expect(isLogged(logged(SAID, 'facebook'), at)).toBe(false);
    expect(isLogged(logged(EARLIER), at)).toBe(false);
  });
});

describe('noting', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: AT });
    world.copied = [copied()];
    world.row = outage();
    noteUpdate.mockReset();
    noteUpdate.mockImplementation(async (_id, { kind, platforms, text }, isNoted) => {
      const before = world.row as Incident;
      if (isNoted?.(before)) return { ok: true, value: { before, after: before } };
      const update = { id: 'new', at: COPIED_AT, kind, platform: platforms[0] ?? null, text };
      return { ok: true, value: { before, after: withUpdate(before, update) } };
    });
    return () => vi.useRealTimers();
  });

  it('tells what was noted, once, so that it can be taken back', async () => {
    const [noticed] = await noticeStatements([posted(SAID)], 'x');
    expect(noticed?.taken.after.updates.map(({ text }) => text)).toEqual([SAID]);
    expect(await noticeStatements([posted(SAID)], 'x')).toEqual([]);
  });

  it('leaves alone what was marked by hand before it was seen', async () => {
    world.row = logged(SAID);
    expect(await noticeStatements([posted(SAID)], 'x')).toEqual([]);
    expect(world.copied).toEqual([]);
  });

  it('by hand takes the words copied for that place since the last update, and none where none were', async () => {
    await notePosted(outage(), 'x');
    expect(noteUpdate).toHaveBeenLastCalledWith('i1', { kind: 'update', platforms: ['x'], text: SAID });
    await notePosted(outage(), 'facebook');
    expect(noteUpdate).toHaveBeenLastCalledWith('i1', { kind: 'update', platforms: ['facebook'], text: '' });
    await notePosted(logged(EARLIER, 'x', '2026-11-22T11:05:00.000Z'), 'x');
    expect(noteUpdate).toHaveBeenLastCalledWith('i1', { kind: 'update', platforms: ['x'], text: '' });
    await notePosted(outage(), null);
    expect(noteUpdate).toHaveBeenLastCalledWith('i1', { kind: 'update', platforms: [], text: '' });
  });
});
