import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { bin, findBrowser, ROOT } from '../run/machine.mjs';
import { PANEL_SCREENS, type Screen, WORKSPACE_SCREENS } from './gallery/screens';

/**
 * Every screen in every state, the real components with played data: nothing runs out of the panel down to 200 px (400 px at 200 % zoom),
 * nothing pressable is under 24 px, axe finds nothing serious in light or dark. The pictures are kept in tests/e2e/screenshots.
 */
const SITE = process.env.GALLERY_OUT || path.join(ROOT, 'tests/e2e/screenshots/gallery');
const PICTURES = path.join(ROOT, 'tests/e2e/screenshots');
/** A name that browsers trust like the extension's own pages: some of what these may do is refused elsewhere. */
const ADDRESS = 'http://gallery.localhost/';
const PANEL_WIDTHS = [420, 360, 300];
const WORKSPACE_WIDTHS = [1240, 760, 480];
const SMALLEST = 200;
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const axe = fs.readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Once for a run: after a failure the runner begins a new worker, which need not build again. */
function build(): void {
  const mark = path.join(SITE, 'built-by.txt');
  const run = String(process.ppid);
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === run) return;
  const built = spawnSync(process.execPath, [bin.vite, 'build', '-c', 'tests/e2e/gallery/vite.config.ts'], {
    cwd: ROOT,
  });
  if (built.status !== 0) throw new Error(`The gallery does not build: ${built.stderr}`);
  fs.writeFileSync(mark, run);
}

const test = base.extend<object, { gallery: Page }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument
    async ({}, use) => {
      build();
      const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: ['--no-sandbox'] });
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      await page.route(`${ADDRESS}**`, (route) => {
        const name = new URL(route.request().url()).pathname;
        const file = path.join(SITE, name === '/' ? 'index.html' : name);
        return fs.existsSync(file)
          ? route.fulfill({
              contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
              body: fs.readFileSync(file),
            })
          : route.fulfill({ status: 404 });
      });
      await use(page);
      await browser.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function open(page: Page, kind: 'panel' | 'workspace', { query = '', hash = '', act }: Screen, width: number) {
  await page.setViewportSize({ width, height: 760 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // By way of nothing: the same address with another hash would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(`${ADDRESS}?${kind}&${query}${hash}`);
  // Screens come in pieces that are loaded on demand: an empty frame would pass every check.
  const heading = page.locator('main :is(h1, h2, h3):visible').first();
  await heading.waitFor();
  await act?.(page);
  await heading.waitFor();
  await page.waitForTimeout(150);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, summary')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('sr-only'))
      .filter((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        return width < 23.5 || height < 23.5;
      })
      .map((one) => one.textContent || one.getAttribute('aria-label')),
  );

/** Serious and critical findings of the WCAG 2.2 A and AA rules. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Finding[] }> };
    };
    type Finding = { id: string; impact: string | null; nodes: { html: string }[] };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

function screens(kind: 'panel' | 'workspace', all: Record<string, Screen>, widths: number[]) {
  for (const [name, screen] of Object.entries(all)) {
    test(`${kind}: ${name}`, async ({ gallery: page }) => {
      const errors: string[] = [];
      const listen = (error: Error) => void errors.push(error.message);
      page.on('pageerror', listen);
      const picture = (width: number, scheme: string) =>
        page.screenshot({ path: path.join(PICTURES, kind, `${name}-${width}-${scheme}.png`) });
      const [widest = 0] = widths;
      await open(page, kind, screen, widest);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 760 });
        expect.soft(await overflow(page), `${width} px: nothing runs out of the page`).toBeLessThanOrEqual(0);
        expect.soft(await tooSmall(page), `${width} px: nothing pressable is under 24 px`).toEqual([]);
        await picture(width, 'light');
      }
      // Tall enough that the action row covers nothing: what lies under it can be scrolled to.
      await page.setViewportSize({ width: widths.at(-1) ?? widest, height: 2400 });
      expect.soft(await findings(page), 'axe, light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await findings(page), 'axe, dark').toEqual([]);
      await page.setViewportSize({ width: widest, height: 760 });
      await picture(widest, 'dark');
      await page.setViewportSize({ width: SMALLEST, height: 760 });
      if (kind === 'panel') expect.soft(await overflow(page), '200 px').toBeLessThanOrEqual(0);
      page.off('pageerror', listen);
      expect(errors).toEqual([]);
    });
  }
}

screens('panel', PANEL_SCREENS, PANEL_WIDTHS);
screens('workspace', WORKSPACE_SCREENS, WORKSPACE_WIDTHS);
