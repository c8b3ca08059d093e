import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SOON_MS } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';
import { PROMISE_DUE, PROMISE_LOOK, showDue } from '@/lib/reminders/badge';

const icon = vi.hoisted(() => ({ text: '', title: '' }));
const alarms = vi.hoisted(() => new Map<string, { when?: number; periodInMinutes?: number }>());
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (name: string, values: string[] = []) => [name, ...values].join(' ') },
    action: {
      setBadgeText: async (shown: { text: string }) => void Object.assign(icon, shown),
      setBadgeBackgroundColor: async () => {},
      setTitle: async (shown: { title: string }) => void Object.assign(icon, shown),
    },
    alarms: {
      create: async (name: string, info: object) => void alarms.set(name, info),
      clear: async (name: string) => alarms.delete(name),
      get: async (name: string) => alarms.get(name),
    },
  },
}));

const DUE = Date.parse('2026-11-17T17:00:00.000Z');
const due = (at: number | null) => ({ dueAt: at === null ? null : new Date(at).toISOString() }) as Commitment;

beforeEach(() => {
  alarms.clear();
  icon.text = '';
});

describe('the number on the icon', () => {
  it('counts what is late and due soon, says both in words, and wakes when it changes', async () => {
    await showDue([due(DUE), due(DUE + SOON_MS), due(null)], DUE + 1);
    expect(icon).toEqual({ text: '2', title: 'openHeard. badgeOverdue 1. badgeSoon 1' });
    expect(alarms.get(PROMISE_DUE)).toEqual({ when: DUE + SOON_MS + 1 });
  });

  it('goes with the last promise, and so do the alarms', async () => {
    await showDue([due(DUE)], DUE + 1);
    await showDue([], DUE + 2);
    expect(icon).toEqual({ text: '', title: 'openHeard' });
    expect(alarms.size).toBe(0);
  });

  it('looks again now and then while anything is promised, and does not begin that anew each time', async () => {
    await showDue([due(DUE)], DUE - 10 * SOON_MS);
    const first = alarms.get(PROMISE_LOOK);
    expect(first).toEqual({ periodInMinutes: 15 });
    await showDue([due(DUE)], DUE - 9 * SOON_MS);
    expect(alarms.get(PROMISE_LOOK)).toBe(first);
  });

  it('goes down again when the clock is set back', async () => {
    await showDue([due(DUE)], DUE + 1);
    expect(icon.text).toBe('1');
    await showDue([due(DUE)], DUE - 2 * SOON_MS);
    expect(icon.text).toBe('');
    expect(alarms.get(PROMISE_DUE)).toEqual({ when: DUE - SOON_MS });
  });
});
