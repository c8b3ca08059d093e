import { browser } from 'wxt/browser';
import { dueNotices, stillTold } from '@/lib/commitments/notices';
import type { Commitment } from '@/lib/domain/commitment';

/** More at once would fill the screen of somebody who was away. */
const SINGLY = 3;
const NAMED = 'promise:';

/**
 * Shows a notification of the computer for each promise that became due soon or late, where the user allowed notifications; else nothing.
 * @param open every open promise
 * @param now milliseconds
 * @param told what was told before
 * @returns what is told by now, for the next time
 */
export async function tellDue(open: readonly Commitment[], now: number, told: readonly string[]): Promise<string[]> {
  const known = stillTold(told, open);
  if (!browser.notifications) return known;
  const notices = dueNotices(open, now, known);
  if (notices.length > SINGLY) {
    const count = browser.i18n.getMessage('noticeMany', [String(notices.length)]);
    await show('promises', count, browser.i18n.getMessage('noticeManyText'));
  } else {
    for (const { promise, isLate } of notices) {
      await show(`${NAMED}${promise.id}`, browser.i18n.getMessage(isLate ? 'noticeLate' : 'noticeSoon'), promise.text);
    }
  }
  return [...known, ...notices.map(({ key }) => key)];
}

/** The promise a notification was about; `null`: about several. */
export const promiseOfNotice = (noticeId: string) => (noticeId.startsWith(NAMED) ? noticeId.slice(NAMED.length) : null);

const show = (id: string, title: string, message: string) =>
  browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
