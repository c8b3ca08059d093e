// Starts a real browser with the built extension and reaches its real docked side panel. Used by `npm start`, the browser tests and the bench.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, ROOT, Stop } from './machine.mjs';

/** Where `wxt build` leaves the extension. */
export const EXTENSION = path.resolve(ROOT, process.env.HEARD_OUT_DIR ?? '.output', 'chrome-mv3');

const PANEL = 'sidepanel.html';
const WORKER_MS = 15_000;
const PANEL_MS = 10_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Starts the browser with a new, empty profile. No name resolves in it, so nothing can leave the machine: pages come from `servePages`.
 * @param {{extensionPath?: string|null, headless?: boolean, viewport?: {width: number, height: number}|null, args?: string[]}} [options]
 *   `extensionPath: null` starts it without Heard, for comparison.
 * @returns {Promise<{context: import('@playwright/test').BrowserContext, port: number, profile: string,
 *   worker: import('@playwright/test').Worker|null, extensionId: string, close: () => Promise<void>}>}
 *   `port` is the debugging port for `dockedPanel`; `close` ends the browser and removes the profile.
 */
export async function launchWithExtension({
  extensionPath = EXTENSION,
  headless = true,
  viewport = headless ? { width: 1280, height: 800 } : null,
  args = [],
} = {}) {
  const browser = findBrowser();
  if (!browser) throw new Stop('No browser found. `npm test` and `npm start` say what to install.');
  if (extensionPath && !fs.existsSync(path.join(extensionPath, 'manifest.json'))) {
    throw new Stop(`The extension is not built: ${extensionPath} has no manifest.json. Run \`npm run build\` first.`);
  }
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    viewport,
    args: [
      '--test-type', // no bar about --no-sandbox
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--remote-debugging-port=${port}`,
      '--enable-unsafe-extension-debugging', // lets `loadByProtocol` work where --load-extension is ignored
      ...(extensionPath ? [`--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`] : []),
      ...args,
    ],
  });
  const close = async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!extensionPath) return { context, port, profile, worker: null, extensionId: '', close };
  try {
    const worker = (await startedWorker(context)) ?? (await loadByProtocol(context, extensionPath));
    if (!worker) throw new Stop(notLoaded(browser));
    return { context, port, profile, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The extension's service worker, or null when none shows up. */
async function startedWorker(context) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: WORKER_MS }).catch(() => null);
}

/** Google Chrome ignores `--load-extension` since version 137; its debugging protocol still takes an unpacked extension. */
async function loadByProtocol(context, extensionPath) {
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    const started = startedWorker(context);
    await session?.send('Extensions.loadUnpacked', { path: extensionPath });
    return await started;
  } catch {
    return null;
  }
}

const notLoaded = (browser) =>
  `${browser.path} started, but did not load the extension. Chromium and Microsoft Edge do; Google Chrome's own builds may refuse.
Install one of them, or name it: CHROMIUM=/path/to/chromium npm start`;

/**
 * Answers every address that matches `sites` from local files and refuses all others.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{sites: RegExp, answer: (url: string) => object}} pages
 * @returns {Promise<{refused: string[]}>} `refused` grows with each address something asked for and did not get.
 */
export async function servePages(context, { sites, answer }) {
  const refused = [];
  await context.route(/^(https?|wss?):/, (route) => {
    const url = route.request().url();
    if (sites.test(url)) return route.fulfill(answer(url));
    refused.push(url);
    return route.abort();
  });
  return { refused };
}

/**
 * The docked side panel as a page. Playwright does not list it with the browser's own pages; a second connection, made after the panel
 * opened, does. End that connection with `leavePanel(page)`.
 * @param {number} port debugging port of the browser
 * @param {number} [timeout] milliseconds to wait for the panel
 * @returns {Promise<import('@playwright/test').Page>}
 */
export async function dockedPanel(port, timeout = PANEL_MS) {
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + timeout;
  for (;;) {
    const targets = await (await fetch(`${address}/json/list`)).json();
    if (targets.some((target) => target.type === 'page' && target.url.includes(PANEL))) break;
    if (Date.now() > until) throw new Error(`The side panel did not open within ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const connection = await chromium.connectOverCDP(address);
  const panel = connection
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().includes(PANEL));
  if (panel) return panel;
  await connection.close();
  throw new Error('The side panel is open but cannot be reached.');
}

/** Ends the connection `dockedPanel` made; the panel stays open. */
export async function leavePanel(panel) {
  await panel.context().browser()?.close();
}

/** The button Heard shows at the post being pointed at or focused. Playwright looks into the open shadow root. */
export const pageButton = (page) => page.locator('heard-button').getByRole('button').first();

/**
 * Points at `post`, clicks Heard's button there with the real mouse (the panel opens on a user's gesture only) and gives the panel.
 * @param {{page: import('@playwright/test').Page, post: import('@playwright/test').Locator, port: number}} where
 */
export async function openPanelAt({ page, post, port }) {
  await page.bringToFront();
  await post.hover();
  await pageButton(page).click();
  return dockedPanel(port);
}
