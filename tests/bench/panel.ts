import type { Page } from '@playwright/test';
import { answer, DEMO, SITES, TIMELINE } from '../pages/serve.mjs';
import { launchWithExtension, leavePanel, openPanelAt, servePages } from '../run/browser.mjs';
import { suggestionsShown, TEXTS } from '../run/panel.mjs';
import { atMost, type Figure, quantile, saying } from './figures';

const OPENINGS = 10;
const PICKS = 12;
const PICK_TIMEOUT_MS = 3000;

interface Marks {
  post?: number;
  suggestions?: number;
}
type Marked = Window & { __marks: Marks };

/** Notes when the post and the first suggestion stand in the panel, in ms since its navigation started. */
function watchFromStart(postLabel: string): void {
  const marks: Marks = {};
  (window as unknown as Marked).__marks = marks;
  new MutationObserver(() => {
    if (document.querySelector(`article[aria-label="${postLabel}"]`)) marks.post ??= performance.now();
    if (document.querySelector('[data-card]')) marks.suggestions ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function openings(panel: Page): Promise<Required<Marks>[]> {
  await panel.addInitScript(watchFromStart, TEXTS.postLabel as string);
  const all: Required<Marks>[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await panel.reload();
    await suggestionsShown(panel);
    const { post, suggestions } = await panel.evaluate(() => (window as unknown as Marked).__marks);
    if (post === undefined || suggestions === undefined) throw new Error('The panel showed suggestions unnoticed');
    all.push({ post, suggestions });
  }
  return all;
}

/** Runs in the panel. Presses the button; ms until another suggestion stands there, `null` when none comes within `timeout` ms. */
function timeToNextCard(button: Element, timeout: number): Promise<number | null> {
  const before = document.querySelector('[data-card]');
  const started = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const card = document.querySelector('[data-card]');
      if (!card || card === before) return;
      observer.disconnect();
      resolve(performance.now() - started);
    });
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(() => resolve(null), timeout);
    (button as HTMLElement).click();
  });
}

/** Picks the posts of the list one after the other; ms from the click to the suggestion for that post. Posts without one are left out. */
async function picks(panel: Page): Promise<number[]> {
  const times: number[] = [];
  for (let pick = 0; pick < PICKS; pick++) {
    await panel.getByRole('button', { name: TEXTS.choosePost }).click();
    const posts = panel.getByRole('list', { name: TEXTS.choosePostList }).getByRole('button');
    const others = await posts.evaluateAll((buttons) =>
      buttons.flatMap((button, at) => (button.ariaCurrent === 'true' ? [] : [at])),
    );
    const chosen = others[pick % others.length];
    if (chosen === undefined) throw new Error('The demo page offers no other post to pick');
    const time = await posts.nth(chosen).evaluate(timeToNextCard, PICK_TIMEOUT_MS);
    if (time !== null) times.push(time);
  }
  return times;
}

/** How long the docked panel lets its user wait, in milliseconds. */
export async function panelSpeed(extensionPath: string): Promise<Figure[]> {
  const host = await launchWithExtension({ extensionPath });
  try {
    await servePages(host.context, { sites: SITES, answer });
    const page = await host.context.newPage();
    await page.goto(DEMO.x);
    const post = page.locator('[data-testid="tweet"][tabindex="-1"]').first();
    const panel = await openPanelAt({ page, post, port: host.port });
    await suggestionsShown(panel);

    saying(`opening the panel ${OPENINGS} times`);
    const opened = await openings(panel);
    const interactive = opened.map((marks) => marks.post);
    const shown = opened.map((marks) => marks.suggestions);

    saying(`choosing ${PICKS} posts`);
    await page.goto(TIMELINE.x);
    await panel.getByRole('button', { name: TEXTS.choosePost }).waitFor();
    const chosen = await picks(panel);
    await leavePanel(panel);

    const area = 'speed';
    const unit = 'ms';
    const beside = (values: number[]) => ({ p95: quantile(values, 0.95), runs: values.length });
    return [
      atMost(300, {
        area,
        name: 'panel open to interactive, median',
        value: quantile(interactive, 0.5),
        unit,
        peers: beside(interactive),
      }),
      atMost(null, {
        area,
        name: 'panel open to suggestions, median',
        value: quantile(shown, 0.5),
        unit,
        peers: beside(shown),
      }),
      atMost(null, {
        area,
        name: 'post chosen to suggestions, median',
        value: quantile(chosen, 0.5),
        unit,
        peers: beside(chosen),
      }),
    ];
  } finally {
    await host.close();
  }
}
