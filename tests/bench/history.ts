import type { Page } from '@playwright/test';
import { launchWithExtension } from '../run/browser.mjs';
import { atMost, type Figure, quantile, saying } from './figures';
import type { Extent } from './generated';
import type { AnswerTimes, PlainTimes } from './inPageHistory';
import { bundle } from './inPageScript';

const EXTENT: Extent = { interactions: 100_000, people: 20_000, endAt: '2026-11-20T12:00:00.000Z' };
const OPENINGS = 10;
const SCROLL_MS = 6000;
const PACKING_MS = 900_000;
const SEARCHES = 'sofa|kettle o|depot missed slot|refund|"day off work"|mara ellison|vip|orkney|checkout|a'.split('|');

const ROW = '[role=row][aria-rowindex="2"] bdi';

/** Runs in the page. ms from asking for the history until its newest entry is drawn. */
function timeToFirstRow(row: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(row)) return false;
      observer.disconnect();
      resolve(performance.now() - started);
      return true;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    location.hash = '#history';
    look();
  });
}

/** Runs in the page. Types a search as one change; ms until the new number of entries is painted. */
function timeToFound(typed: string): Promise<number> {
  const field = document.querySelector('input[type=search]') as HTMLInputElement;
  const status = () => document.querySelector('main [role=status].tabular-nums')?.textContent ?? '';
  const before = status();
  const started = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (status() === before) return;
      observer.disconnect();
      resolve(performance.now() - started);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(() => resolve(Number.POSITIVE_INFINITY), 5000);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Runs in the page. Scrolls the list by a screen a second and more; gives the time between frames and the long tasks, ms. */
function scrollThrough(duration: number): Promise<{ frames: number[]; long: number[]; empty: number }> {
  const list = document.querySelector('[role=grid]') as HTMLElement;
  const frames: number[] = [];
  const long: number[] = [];
  let empty = 0;
  const observer = new PerformanceObserver((all) => long.push(...all.getEntries().map((one) => one.duration)));
  observer.observe({ type: 'longtask' });
  return new Promise((resolve) => {
    const started = performance.now();
    let last = started;
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      list.scrollTop += 40;
      // Asked now and then: the question itself makes the page be laid out.
      if (
        frames.length % 10 === 0 &&
        !document.elementFromPoint(list.getBoundingClientRect().x + 60, 500)?.closest('[role=row]')
      )
        empty++;
      if (now - started < duration) return void requestAnimationFrame(step);
      observer.disconnect();
      resolve({ frames: frames.slice(1), long, empty });
    };
    requestAnimationFrame(step);
  });
}

async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** Waits until the whole history is known: its head then says since when. */
const whole = (page: Page) => page.getByText(/entries since/).waitFor({ timeout: PACKING_MS });

/** How long the history of a long life of answering lets its user wait, and what it weighs. */
export async function historySpeed(extensionPath: string): Promise<Figure[]> {
  const script = await bundle('inPageHistory.ts');
  const host = await launchWithExtension({ extensionPath });
  try {
    const page = await host.context.newPage();
    // What runs in the page comes through a compiler that names functions by this.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    const address = `chrome-extension://${host.extensionId}/workspace.html`;
    await page.goto(`${address}#settings`);
    await page.locator('h1').waitFor();
    saying(`writing ${EXTENT.interactions} interactions with ${EXTENT.people} people`);
    await page.evaluate(`${script}; heardBench.fillHistory(${JSON.stringify(EXTENT)})`);

    saying('packing them for the first time');
    const packingStarted = Date.now();
    await page.goto('about:blank');
    await page.goto(`${address}#history`);
    await whole(page);
    const packing = (Date.now() - packingStarted) / 1000;

    saying(`opening the history ${OPENINGS} times`);
    const opened: number[] = [];
    const known: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      await page.goto('about:blank');
      await page.goto(`${address}#snippets`);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(500);
      const started = Date.now();
      opened.push(await page.evaluate(timeToFirstRow, ROW));
      await whole(page);
      known.push(Date.now() - started);
    }

    saying('searching, scrolling, weighing');
    const onScreen: number[] = [];
    for (let round = 0; round < 3; round++) {
      for (const typed of SEARCHES) onScreen.push(await page.evaluate(timeToFound, typed));
    }
    await page.evaluate(timeToFound, '').catch(() => undefined);
    await page.waitForTimeout(300);
    const { frames, long, empty } = await page.evaluate(scrollThrough, SCROLL_MS);
    const heap = await heapMegabytes(page);

    // The screen's own reading and its packed history are not to stand in the way of the next.
    await page.goto(`${address}#snippets`);
    await page.reload();
    await page.locator('h1').waitFor();
    const ask = (name: string) => page.evaluate(`${script}; heardBench.${name}(${JSON.stringify(EXTENT)})`);
    const asked = (await ask('sampleAnswers')) as AnswerTimes;
    saying('asking the same of Dexie’s toArray().filter');
    const plainly = (await ask('samplePlain')) as PlainTimes;
    const area = 'history';
    const unit = 'ms';
    const plain = quantile(plainly.answers, 0.5);
    return [
      atMost(200, {
        area,
        name: 'open to the newest entries, median',
        value: quantile(opened, 0.5),
        unit,
        peers: { p95: quantile(opened, 0.95), 'all of it known': quantile(known, 0.5), 'toArray()': plain },
      }),
      atMost(50, {
        area,
        name: 'filter and search, p95',
        value: quantile(asked.packed, 0.95),
        unit,
        peers: { median: quantile(asked.packed, 0.5), 'toArray().filter': plain },
      }),
      atMost(null, {
        area,
        name: 'key to drawn answer, p95',
        value: quantile(onScreen, 0.95),
        unit,
        peers: { median: quantile(onScreen, 0.5) },
      }),
      atMost(10, {
        area,
        name: 'person card, p95',
        value: quantile(asked.cards, 0.95),
        unit,
        peers: {
          median: quantile(asked.cards, 0.5),
          'who wrote most, p95': quantile(asked.busiest, 0.95),
          'toArray().filter': plainly.card,
        },
      }),
      atMost(0, {
        area,
        name: 'frames dropped in scrolling',
        value: (100 * frames.filter((frame) => frame > 34).length) / frames.length,
        unit: '%',
        peers: { 'frame p95 ms': quantile(frames, 0.95), 'tasks over 50 ms': long.length, empty },
      }),
      atMost(150, { area, name: 'memory with all of it known', value: heap, unit: 'MB' }),
      atMost(null, { area, name: 'packing for the first time', value: packing, unit: 's' }),
    ];
  } finally {
    await host.close();
  }
}
