import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { answer, SITES } from '../pages/serve.mjs';
import { browserPath, freePort, type NetworkRecord, recordNetwork } from './browser';

const EXTENSION = path.resolve(process.env.HEARD_OUT_DIR ?? '.output', 'chrome-mv3');
const PANEL = 'sidepanel.html';

interface Host {
  context: BrowserContext;
  debuggingPort: number;
  network: NetworkRecord;
}

interface Fixtures {
  /** One browser for all tests of a worker, with the built extension; pages left open are closed after each test. */
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** A tab of the extension that has its APIs and runs none of its code: for sending messages and reading storage. */
  extensionPage: Page;
  /** Opens the REAL docked side panel beside `page` and gives it as a Playwright page. Closed again after the test. */
  openPanel: (page: Page) => Promise<Page>;
  /** Addresses outside the demo sites that were asked for during this test, by pages, panel or worker. Nothing was reached. */
  network: string[];
  /** Empties the extension's database and storage. */
  wipe: () => Promise<void>;
}

export const test = base.extend<Fixtures, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument
    async ({}, use) => {
      if (!fs.existsSync(path.join(EXTENSION, 'manifest.json')))
        throw new Error(`Build the extension first: ${EXTENSION} is empty`);
      const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-e2e-'));
      const debuggingPort = await freePort();
      const network = await recordNetwork();
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: await browserPath(),
        headless: !process.env.HEADED,
        // a fixed size leaves no room for the docked panel when headed
        viewport: process.env.HEADED ? null : { width: 1280, height: 900 },
        args: [
          '--no-sandbox', // needed when run as root
          '--test-type', // hides the --no-sandbox bar when headed
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-features=OptimizationHints,MediaRouter',
          `--proxy-server=http://127.0.0.1:${network.port}`,
          `--remote-debugging-port=${debuggingPort}`,
          `--disable-extensions-except=${EXTENSION}`,
          `--load-extension=${EXTENSION}`,
        ],
      });
      await context.route(SITES, (route) => route.fulfill(answer(route.request().url())));
      await use({ context, debuggingPort, network });
      await context.close();
      network.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  context: async ({ host }, use) => {
    await use(host.context);
    const [keep, ...rest] = host.context.pages();
    await Promise.all(rest.map((page) => page.close()));
    await keep?.goto('about:blank');
  },

  worker: async ({ context }, use) => use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))),

  extensionId: async ({ worker }, use) => use(new URL(worker.url()).host),

  extensionPage: async ({ context, extensionId }, use) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await use(page);
  },

  openPanel: async ({ host, extensionPage }, use) => {
    let devtools: Browser | undefined;
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
      const address = `http://127.0.0.1:${host.debuggingPort}`;
      // Playwright's own context does not list the panel; a second connection does, once the panel is there
      for (let tries = 0; tries < 100; tries++) {
        const targets = (await (await fetch(`${address}/json/list`)).json()) as { url: string }[];
        if (targets.some((target) => target.url.includes(PANEL))) break;
        await page.waitForTimeout(100);
      }
      devtools = await chromium.connectOverCDP(address);
      panel = devtools
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url().includes(PANEL));
      if (!panel) throw new Error('The side panel did not open');
      return panel;
    });
    await panel?.close().catch(() => undefined);
    await devtools?.close();
  },

  network: async ({ host }, use) => {
    host.network.attempts.length = 0;
    await use(host.network.attempts);
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
