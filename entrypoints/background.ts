import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { promisesIn } from '@/lib/commitments/made';
import { openPromises, promiseOf } from '@/lib/db/commitments';
import { openDatabase } from '@/lib/db/database';
import { keepHouse } from '@/lib/db/housekeeping';
import { openIncidents } from '@/lib/db/incidents';
import { recordPosted } from '@/lib/db/interactions';
import { attempt } from '@/lib/db/stored';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { isOpenPanel, type OpenPanelAnswer } from '@/lib/messaging/openPanel';
import { onMessage } from '@/lib/messaging/protocol';
import { PROMISE_DUE, PROMISE_LOOK, showDue } from '@/lib/reminders/badge';
import { INCIDENT_TICK, showIncidentClock } from '@/lib/reminders/incidentBadge';
import { promiseOfNotice, tellDue } from '@/lib/reminders/notice';
import { retentionDays, selectedText, toldPromises } from '@/lib/settings/items';
import { recordKeptReplies, recordPostedReply } from '@/lib/settings/postedReplies';

const HOUSEKEEPING = 'housekeeping';
const MENU = { reply: 'reply-to-selection', snippet: 'save-selection' } as const;

/** Every listener is registered in the worker's first tick: a message that wakes the worker would otherwise be lost. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, answer: (answer: OpenPanelAnswer) => void) => {
    if (!isOpenPanel(message)) return;
    openPanel(sender.tab).then(
      () => answer({ ok: true }),
      () => answer({ ok: false }),
    );
    return true; // the answer comes later
  });
  onMessage('replyPosted', ({ data }) => recordPostedReply(record, data));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    openPanel(tab).catch(() => {});
    void selectedText.setValue({
      text: info.selectionText ?? '',
      url: info.pageUrl ?? null,
      wantedAs: info.menuItemId === MENU.snippet ? 'snippet' : 'post',
      at: new Date().toISOString(),
    });
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === HOUSEKEEPING) await keepHouse(await openDatabase(), await retentionDays.getValue(), new Date());
    if (name === PROMISE_DUE || name === PROMISE_LOOK || name === INCIDENT_TICK) await remind();
  });
  // Alarms are lost with an update, and the number on the icon with the browser.
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#welcome') });
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: MENU.reply,
        contexts: ['selection'],
        title: browser.i18n.getMessage('menuReplyToSelection'),
      });
      browser.contextMenus.create({
        id: MENU.snippet,
        contexts: ['selection'],
        title: browser.i18n.getMessage('menuSaveSelection'),
      });
    });
    void browser.alarms.create(HOUSEKEEPING, { periodInMinutes: 24 * 60 });
  });
  openOnToolbarClick();
  openOnNotice();
  browser.permissions.onAdded.addListener(() => {
    openOnNotice();
    void remind();
  });
  void recordKeptReplies(record).then(remind);
});

const record = async (evidence: PostedEvidence) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stored = await recordPosted(await openDatabase(), evidence, (posted, brand) => promisesIn(posted, brand, zone));
  await remind();
  return stored;
};

/** The number of promises due, or the clock of an open incident, on the icon. Where it cannot be shown the panel still tells. */
async function remind(): Promise<void> {
  const open = await attempt(async () => openPromises(await openDatabase()));
  if (open.ok) {
    await showDue(open.value, Date.now()).catch(() => {});
    await attempt(async () => {
      await toldPromises.setValue(await tellDue(open.value, Date.now(), await toldPromises.getValue()));
    });
  }
  const incidents = await attempt(async () => openIncidents(await openDatabase()));
  if (incidents.ok) await showIncidentClock(incidents.value, Date.now()).catch(() => {});
}

/** Nothing may be awaited before this in a listener: it is only allowed in the turn of the user's gesture. */
function openPanel(tab: { id?: number } | undefined): Promise<void> {
  if (browser.sidePanel && tab?.id !== undefined) return browser.sidePanel.open({ tabId: tab.id });
  return sidebar()?.open() ?? Promise.reject(new Error('This browser has no side panel'));
}

/** There is nothing to listen to before the user allowed notifications; the same listener counts once. */
function openOnNotice(): void {
  browser.notifications?.onClicked.addListener(openPromised);
}

async function openPromised(noticeId: string): Promise<void> {
  void browser.notifications.clear(noticeId);
  const id = promiseOfNotice(noticeId);
  const promise = id === null ? null : await attempt(async () => promiseOf(await openDatabase(), id));
  const thread = promise?.ok ? promise.value?.permalink : null;
  const url = thread?.startsWith('https://') ? thread : browser.runtime.getURL('/workspace.html#history');
  await browser.tabs.create({ url });
}

function openOnToolbarClick() {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/** Firefox's sidebar, which the shared types do not know. */
function sidebar(): { open(): Promise<void>; toggle(): Promise<void> } | undefined {
  return 'sidebarAction' in browser
    ? (browser.sidebarAction as { open(): Promise<void>; toggle(): Promise<void> })
    : undefined;
}
