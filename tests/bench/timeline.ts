import type { CDPSession, Page } from '@playwright/test';
import { answer, SITES, TIMELINE } from '../pages/serve.mjs';
import { launchWithExtension, servePages } from '../run/browser.mjs';
import { atMost, type Figure, median, saying } from './figures';

const POSTS = 2000;
const SECONDS = 40;
const STEP_MS = 50;
const REPEATS = 2;
/** Percent of the main thread. */
const SHARE_TARGET = 1;

type Host = Awaited<ReturnType<typeof launchWithExtension>>;

async function openTimeline(host: Host): Promise<{ page: Page; session: CDPSession }> {
  await servePages(host.context, { sites: SITES, answer });
  const page = await host.context.newPage();
  const session = await host.context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** A fresh start at the top. Before measuring: the browser may answer it with a new process, whose counters begin at zero. */
async function loadTop(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(TIMELINE.x2000);
  await page.bringToFront();
  await page.locator('article').first().waitFor();
  await page.mouse.move(500, 400);
  await page.waitForTimeout(1000);
}

/** Scrolls from top to bottom with the wheel, the pointer over the posts. Gives the wall time in seconds; throws when the page did not move. */
async function scrollPast(page: Page): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = height / ((SECONDS * 1000) / STEP_MS);
  const started = Date.now();
  for (let at = 0; at < SECONDS * 1000; at += STEP_MS) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(Math.max(0, started + at + STEP_MS - Date.now()));
  }
  const wall = (Date.now() - started) / 1000;
  const passed = await page.evaluate(() => window.scrollY / document.documentElement.scrollHeight);
  if (passed < 0.9) throw new Error(`Only ${Math.round(passed * 100)} % of the timeline scrolled past`);
  return wall;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration');
  if (!task) throw new Error('The browser reports no TaskDuration');
  return task.value;
}

/** Percent of the wall time in which the page's main thread was busy with anything. */
async function busyPercent(page: Page, session: CDPSession): Promise<number> {
  await loadTop(page);
  const before = await taskSeconds(session);
  const wall = await scrollPast(page);
  return ((await taskSeconds(session)) - before) * (100 / wall);
}

/** Percent of the wall time in which code of the extension, or something it called, was running, by samples of the stack. */
async function ownPercent(page: Page, session: CDPSession, extensionId: string): Promise<number> {
  await loadTop(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const wall = await scrollPast(page);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const visit = (id: number, under: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const isOwn = under || node.callFrame.url.startsWith(`chrome-extension://${extensionId}`);
    if (isOwn) own.add(id);
    for (const child of node.children ?? []) visit(child, isOwn);
  };
  const root = profile.nodes[0];
  if (root) visit(root.id, false);
  const micros = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (own.has(id) ? (profile.timeDeltas?.[index] ?? 0) : 0),
    0,
  );
  return (micros / 1e6) * (100 / wall);
}

const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

/** What the content script costs the page while a long virtualised timeline scrolls past. */
export async function timelineCost(extensionPath: string): Promise<Figure[]> {
  const bare = await launchWithExtension({ extensionPath: null });
  try {
    const heard = await launchWithExtension({ extensionPath });
    try {
      const [without, withHeard] = [await openTimeline(bare), await openTimeline(heard)];
      saying(`scrolling ${POSTS} posts past in ${SECONDS} s, sampled`);
      const own = await ownPercent(withHeard.page, withHeard.session, heard.extensionId);
      await withHeard.session.send('Profiler.disable');
      const busy = { bare: [] as number[], heard: [] as number[] };
      for (let repeat = 1; repeat <= REPEATS; repeat++) {
        saying(`the same with and without Heard (${repeat} of ${REPEATS})`);
        busy.bare.push(await busyPercent(without.page, without.session));
        busy.heard.push(await busyPercent(withHeard.page, withHeard.session));
      }
      const [bareBusy, heardBusy] = [median(busy.bare), median(busy.heard)];
      const added = heardBusy - bareBusy;
      const noise = { 'spread without': spread(busy.bare), 'spread with': spread(busy.heard) };
      // The whole page's work varies from run to run; where it varies by more than the target, the difference proves nothing
      const telling = Math.max(...Object.values(noise)) < SHARE_TARGET;
      const peers = { 'busy without Heard': bareBusy, 'busy with Heard': heardBusy, ...noise };
      const area = 'speed';
      const scene = `${POSTS} posts in ${SECONDS} s`;
      return [
        atMost(SHARE_TARGET, { area, name: `main thread, own share (sampled), ${scene}`, value: own, unit: '%' }),
        atMost(telling ? SHARE_TARGET : null, {
          area,
          name: `main thread, with − without, ${scene}`,
          value: added,
          unit: '%',
          peers,
        }),
      ];
    } finally {
      await heard.close();
    }
  } finally {
    await bare.close();
  }
}
