import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SOON_MS } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import { promiseOfNotice, tellDue } from '@/lib/reminders/notice';

const world = vi.hoisted(() => ({ isAllowed: true, shown: [] as { id: string; title: string; message: string }[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (name: string, values: string[] = []) => [name, ...values].join(' ') },
    runtime: { getURL: (file: string) => `extension:/${file}` },
    get notifications() {
      if (!world.isAllowed) return undefined;
      return {
        create: async (id: string, { title, message }: { title: string; message: string }) =>
          void world.shown.push({ id, title, message }),
      };
    },
  },
}));

const DUE = Date.parse('2026-11-17T17:00:00.000Z');
const promise = (id: string, at: number | null = DUE) =>
  ({ id, dueAt: at === null ? null : new Date(at).toISOString(), text: `I'll update you, ${id}.` }) as Commitment;

beforeEach(() => {
  world.isAllowed = true;
  world.shown = [];
});

describe('a notification of a promise', () => {
  it('comes once when it is nearly due and once when it is late, in the words of the promise', async () => {
    const open = [promise('a'), promise('undated', null)];
    let told = await tellDue(open, DUE - SOON_MS - 1, []);
    expect(world.shown).toEqual([]);
    told = await tellDue(open, DUE - SOON_MS, told);
    told = await tellDue(open, DUE - 1, told);
    told = await tellDue(open, DUE + 1, told);
    await tellDue(open, DUE + SOON_MS, told);
    expect(world.shown).toEqual([
      { id: 'promise:a', title: 'noticeSoon', message: "I'll update you, a." },
      { id: 'promise:a', title: 'noticeLate', message: "I'll update you, a." },
    ]);
  });

  it('comes anew for a promise that was moved, and forgets those that ended', async () => {
    const told = await tellDue([promise('a'), promise('b')], DUE + 1, []);
    const moved = promise('a', DUE + SOON_MS);
    const after = await tellDue([moved], DUE + 1, told);
    expect(world.shown.map(({ title }) => title)).toEqual(['noticeLate', 'noticeLate', 'noticeSoon']);
    expect(after).toHaveLength(1);
  });

  it('is one for many, and leads to all of them', async () => {
    await tellDue(
      ['a', 'b', 'c', 'd'].map((id) => promise(id)),
      DUE + 1,
      [],
    );
    expect(world.shown).toEqual([{ id: 'promises', title: 'noticeMany 4', message: 'noticeManyText' }]);
    expect(promiseOfNotice('promises')).toBeNull();
    expect(promiseOfNotice('promise:a')).toBe('a');
  });

  it('does not come unless it was allowed, and is not held to have been told', async () => {
    world.isAllowed = false;
    const told = await tellDue([promise('a')], DUE + 1, []);
    world.isAllowed = true;
    await tellDue([promise('a')], DUE + 1, told);
    expect(world.shown).toHaveLength(1);
  });
});
