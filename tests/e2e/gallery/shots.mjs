// Photographs every state of the panel and the workspace: `node tests/e2e/gallery/shots.mjs FOLDER [name…]`.
// Build first: `npx vite build -c tests/e2e/gallery/vite.config.ts`. The pages are the real components with played data.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';

const SITE = process.env.GALLERY_OUT ?? 'tests/e2e/screenshots/gallery';
const [folder = 'tests/e2e/screenshots', ...only] = process.argv.slice(2);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** name → address and what to press first. */
const PANEL = {
  reply: '',
  closed: 'scene=closed',
  posts: ['', (page) => page.getByRole('button', { name: 'Choose another' }).click()],
  ticked: [
    '',
    async (page) => {
      for (const tick of await page.getByRole('checkbox').all()) await tick.check();
    },
  ],
  correcting: [
    '',
    (page) =>
      page
        .getByRole('button', { name: /^Correct:/ })
        .first()
        .click(),
  ],
  'correcting-warnings': [
    'scene=human',
    async (page) => {
      await page
        .getByRole('button', { name: /^Correct:/ })
        .first()
        .click();
      await page.getByText('Warnings', { exact: true }).click();
    },
  ],
  corrected: 'scene=corrected',
  editing: 'scene=editing',
  inserted: 'scene=inserted',
  posted: 'scene=posted',
  copied: 'scene=copied',
  'not-empty': 'refused=not-empty',
  'not-taken': 'refused=not-taken',
  abuse: 'scene=abuse',
  distress: 'scene=distress',
  human: 'scene=human',
  language: 'scene=language',
  rtl: 'scene=rtl',
  hostile: 'scene=hostile',
  long: 'scene=long',
  pasted: 'scene=pasted',
  error: 'scene=error',
  unsupported: 'scene=unsupported',
  reload: 'scene=reload',
  unrecognised: 'scene=unrecognised',
  'no-post': 'scene=no-post',
  storage: 'storage=newer',
  palette: ['', (page) => page.keyboard.press('/')],
  'palette-empty': ['scene=empty', (page) => page.keyboard.press('/')],
  keys: ['', (page) => page.keyboard.press('?')],
  snippets: [
    '',
    async (page) => {
      await page.getByRole('button', { name: 'Snippets', exact: true }).click();
      await page.getByRole('button', { name: /^Moved delivery, new slot/ }).click();
    },
  ],
  'snippets-empty': ['scene=empty', (page) => page.getByRole('button', { name: 'Snippets', exact: true }).click()],
  person: ['', (page) => page.getByRole('button', { name: 'Person', exact: true }).click()],
};
const WORKSPACE = {
  history: ['', (page) => page.getByRole('option').first().click(), '#history'],
  'history-empty': ['scene=empty', null, '#history'],
  'snippet-list': ['', (page) => page.getByRole('button', { name: /Missed slot/ }).click(), '#snippets'],
  brand: ['', null, '#brand'],
  settings: ['', null, '#settings'],
};

const server = http.createServer((request, response) => {
  const name = new URL(request.url, 'http://x').pathname;
  const file = path.join(SITE, name === '/' ? 'index.html' : name);
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  response.end(fs.readFileSync(file));
});
await new Promise((resolve) => server.listen(0, resolve));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
fs.mkdirSync(folder, { recursive: true });
const widths = (process.env.WIDTHS ?? '300,360,420').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');

async function shoot(name, scene, viewport, theme, kind) {
  const [query, act, hash = ''] = Array.isArray(scene) ? scene : [scene];
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.goto(`${base}?${kind}&${query}${hash}`);
  await page.waitForLoadState('networkidle');
  if (act) await act(page);
  await page.waitForTimeout(350);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, summary')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('sr-only'))
      .map((one) => [one.getBoundingClientRect(), one.closest('label')?.getBoundingClientRect(), one])
      .filter(([box, label]) => (label ?? box).height < 23.5 || (label ?? box).width < 23.5)
      .map(([, , one]) => one.textContent || one.getAttribute('aria-label')),
  );
  if (overflow > 0) console.error(`${name} ${viewport.width}: runs ${overflow} px out of the panel`);
  if (small.length) console.error(`${name} ${viewport.width}: under 24 px: ${small.join(' | ')}`);
  await page.screenshot({ path: path.join(folder, `${name}-${viewport.width}-${theme}.png`) });
  await page.close();
}

for (const theme of themes) {
  for (const [name, scene] of Object.entries(PANEL)) {
    if (only.length && !only.includes(name)) continue;
    for (const width of widths) await shoot(name, scene, { width, height: 760 }, theme, 'panel');
  }
  for (const [name, scene] of Object.entries(WORKSPACE)) {
    if (only.length && !only.includes(name)) continue;
    for (const width of [1240, 480]) await shoot(name, scene, { width, height: 720 }, theme, 'workspace');
  }
}
await browser.close();
server.close();
