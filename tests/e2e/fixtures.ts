import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { answer, SITES } from '../pages/serve.mjs';
import { dockedPanel, launchWithExtension, leavePanel, servePages } from '../run/browser.mjs';

type Host = Awaited<ReturnType<typeof launchWithExtension>>;

/** What the browser asks for by itself, also without any extension: its clock, updates and sign-in, and early connections to opened sites. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|x\.com|facebook\.com|instagram\.com)$/;

/** @param target `host:port` or a full address, as a proxy is asked for it */
const isBrowsersOwn = (target: string) => {
  const host = target.includes('://') ? new URL(target).hostname : target.replace(/:\d+$/, '');
  return BROWSERS_OWN.test(host);
};

/** Requests that only a program makes. The demo pages make none, so these are ours, whichever host they go to. */
const BY_PROGRAM = new Set(['fetch', 'xhr', 'websocket', 'eventsource', 'ping']);

interface Fixtures {
  /** One browser for all tests of a worker, with the built extension; pages left open are closed after each test. */
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** A tab of the extension that has its APIs and runs none of its code: for sending messages and reading storage. */
  extensionPage: Page;
  /** Opens the REAL docked side panel beside `page` and gives it as a Playwright page. Closed again after the test. */
  openPanel: (page: Page) => Promise<Page>;
  /** What pages, panel or worker asked for during this test beyond the demo pages themselves. Nothing of it was reached. */
  network: string[];
  /** Empties the extension's database and storage. */
  wipe: () => Promise<void>;
}

export const test = base.extend<Fixtures, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument
    async ({}, use) => {
      const host = await launchWithExtension({ headless: !process.env.HEADED });
      await servePages(host.context, { sites: SITES, answer });
      const { attempts } = host;
      const record = attempts.push.bind(attempts);
      // not enumerable: the list still equals a plain one
      Object.defineProperty(attempts, 'push', {
        value: (...targets: string[]) => record(...targets.filter((target) => !isBrowsersOwn(target))),
      });
      host.context.on('request', (request) => {
        if (BY_PROGRAM.has(request.resourceType()) && request.url().startsWith('http')) record(request.url());
      });
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ host }, use) => {
    await use(host.context);
    const [keep, ...rest] = host.context.pages();
    await Promise.all(rest.map((page) => page.close()));
    await keep?.goto('about:blank');
  },

  worker: async ({ host }, use) => {
    if (!host.worker) throw new Error('The browser runs without the extension');
    await use(host.worker);
  },

  extensionId: async ({ host }, use) => use(host.extensionId),

  extensionPage: async ({ context, extensionId }, use) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await use(page);
  },

  openPanel: async ({ host, extensionPage }, use) => {
    let panel: Page | undefined;
    await use(async (page) => {
      await page.bringToFront();
      // evaluate() counts as a user gesture, which open() demands
      await extensionPage.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((candidate) => candidate.url === url);
        if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
        await chrome.sidePanel.open({ tabId: tab.id });
      }, page.url());
      panel = await dockedPanel(host.port);
      return panel;
    });
    if (!panel) return;
    await panel.close().catch(() => undefined);
    await leavePanel(panel).catch(() => undefined);
  },

  network: async ({ host }, use) => {
    host.attempts.length = 0;
    await use(host.attempts);
  },

  wipe: async ({ extensionPage }, use) => {
    await use(() =>
      extensionPage.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
        for (const { name } of await indexedDB.databases()) {
          if (!name) continue;
          await new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) {
                database.close();
                resolve();
                return;
              }
              const transaction = database.transaction(stores, 'readwrite');
              for (const store of stores) transaction.objectStore(store).clear();
              transaction.oncomplete = () => {
                database.close();
                resolve();
              };
              transaction.onerror = () => reject(transaction.error);
            };
          });
        }
      }),
    );
  },
});

export { expect } from '@playwright/test';
