import { browser } from 'wxt/browser';
import { dueCounts, nextChange } from '@/lib/commitments/standing';
import type { Commitment } from '@/lib/domain/commitment';

/** Fires when the number on the icon changes. */
export const PROMISE_DUE = 'promise-due';
/** Fires now and then while anything is promised: the clock may have been changed, or the database in another window. */
export const PROMISE_LOOK = 'promise-look';

const LOOK_MINUTES = 15;
const AMBER = '#b06c00';

/** Firefox still calls it by its old name. */
const icon = () => browser.action ?? (browser as unknown as { browserAction: typeof browser.action }).browserAction;

/**
 * Puts the number of promises that are overdue or due soon on the icon, and sets the alarms at which it changes. To be called whenever promises
 * changed, on start and on each alarm; safe to repeat, from any page of the extension.
 * @param open every open promise
 * @param now milliseconds
 */
export async function showDue(open: readonly Commitment[], now: number): Promise<void> {
  const { overdue, soon } = dueCounts(open, now);
  const count = overdue + soon;
  const words = [
    browser.i18n.getMessage('openHeard'),
    overdue ? browser.i18n.getMessage('badgeOverdue', [String(overdue)]) : '',
    soon ? browser.i18n.getMessage('badgeSoon', [String(soon)]) : '',
  ].filter(Boolean);
  await Promise.all([
    icon().setBadgeText({ text: count ? String(count) : '' }),
    icon().setBadgeBackgroundColor({ color: AMBER }),
    icon().setTitle({ title: words.join('. ') }),
  ]);
  const next = nextChange(open, now);
  if (next === null) await browser.alarms.clear(PROMISE_DUE);
  else await browser.alarms.create(PROMISE_DUE, { when: next });
  if (open.some(({ dueAt }) => dueAt !== null)) {
    // Made anew each time it would never come round.
    if (!(await browser.alarms.get(PROMISE_LOOK))) {
      await browser.alarms.create(PROMISE_LOOK, { periodInMinutes: LOOK_MINUTES });
    }
  } else await browser.alarms.clear(PROMISE_LOOK);
}
