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
/** The first-run page comes right after the worker; nobody waits longer for it. */
const WELCOME_MS = 3000;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * A proxy that reaches nothing and writes down what was asked for. Routes set in Playwright see neither the docked panel nor the worker; the
 * proxy sees every request of the browser that no route answered.
 * @returns {Promise<{port: number, attempts: string[], close: () => void}>}
 */
function deadEnd() {
  const attempts = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (head) => {
      const target = head.toString('latin1').split(' ')[1];
      if (target) attempts.push(target);
      socket.end('HTTP/1.1 502 Nothing is reachable from here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      resolve({ port, attempts, close: () => server.close() });
    });
  });
}

/**
 * Starts the browser with a new, empty profile and loads the extension. Nothing can leave the machine: names do not resolve and all traffic
 * ends in a proxy that answers nothing; pages come from `servePages`.
 * @param {{extensionPath?: string|null, headless?: boolean, viewport?: {width: number, height: number}|null, args?: string[],
 *   keepWelcome?: boolean}} [options] `extensionPath: null` starts it without Heard, for comparison; `keepWelcome` leaves the first-run page open.
 * @returns {Promise<{context: import('@playwright/test').BrowserContext, port: number, profile: string,
 *   worker: import('@playwright/test').Worker|null, extensionId: string, attempts: string[], close: () => Promise<void>}>}
 *   `port` is the debugging port for `dockedPanel`; `attempts` grows with every address page, panel or worker asked for in vain;
 *   `close` ends the browser and removes the profile.
 */
export async function launchWithExtension({
  extensionPath = EXTENSION,
  headless = true,
  viewport = headless ? { width: 1280, height: 900 } : null, // a fixed size leaves no room for the docked panel when headed
  args = [],
  keepWelcome = false,
} = {}) {
  const browser = findBrowser();
  if (!browser) throw new Stop('No browser found. `npm test` and `npm start` say what to install.');
  if (extensionPath && !fs.existsSync(path.join(extensionPath, 'manifest.json'))) {
    throw new Stop(`The extension is not built: ${extensionPath} has no manifest.json. Run \`npm run build\` first.`);
  }
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-'));
  const network = await deadEnd();
  const port = await freePort();
  const removeProfile = () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile); // also when interrupted
  let context;
  const close = async () => {
    await context?.close();
    network.close();
    removeProfile();
    process.off('exit', removeProfile);
  };
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless,
      viewport,
      env: { ...process.env, LANGUAGE: 'en_GB' }, // Linux takes the extension's language from here
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--test-type', // no bar about --no-sandbox
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=OptimizationHints,MediaRouter',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--proxy-server=http://127.0.0.1:${network.port}`,
        `--remote-debugging-port=${port}`,
        '--enable-unsafe-extension-debugging',
        '--lang=en-GB',
        ...args,
      ],
    });
    const welcomed = extensionPath && !keepWelcome ? closeFirstRunPage(context) : null;
    const worker = extensionPath ? await load(context, extensionPath, browser) : null;
    await Promise.race([welcomed, new Promise((resolve) => setTimeout(resolve, WELCOME_MS))]);
    const extensionId = worker ? new URL(worker.url()).host : '';
    return { context, port, profile, worker, extensionId, attempts: network.attempts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The page that greets after installing would lie over the pages that are looked at; also where it comes late. */
async function closeFirstRunPage(context) {
  const isWelcome = (page) =>
    page.waitForURL(/#welcome$/).then(
      () => true,
      () => false,
    );
  const page = await context.waitForEvent('page', { predicate: isWelcome, timeout: WORKER_MS }).catch(() => null);
  await page?.close().catch(() => {});
}

/** Through the debugging protocol, because Google Chrome ignores `--load-extension` since version 137. Gives the started worker. */
async function load(context, extensionPath, browser) {
  const started = context.waitForEvent('serviceworker', { timeout: WORKER_MS }).catch(() => null);
  let reason = 'Its background worker did not start.';
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: path.resolve(extensionPath) });
    const worker = await started;
    if (worker) return worker;
  } catch (error) {
    reason = String(error);
  }
  throw new Stop(`${browser.path} started, but did not load the extension. ${reason}
Use a current Chromium or Microsoft Edge, or name another browser: CHROMIUM=/path/to/chromium npm start`);
}

/**
 * Answers every address that matches `sites` from local files. The rest ends in the proxy above.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{sites: RegExp, answer: (url: string) => object}} pages
 */
export async function servePages(context, { sites, answer }) {
  await context.route(sites, (route) => route.fulfill(answer(route.request().url())));
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
