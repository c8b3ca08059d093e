import { answer, DEMO, SITES, TIMELINE } from '../pages/serve.mjs';
import { launchWithExtension, servePages } from '../run/browser.mjs';
import { atMost, type Figure, quantile, saying } from './figures';
import { bundleInPage, inPage } from './inPageScript';

/** How long the reader takes in a page of each site, in milliseconds. */
export async function readingSpeed(): Promise<Figure[]> {
  saying('reading posts in the browser');
  const script = await bundleInPage();
  const host = await launchWithExtension({ extensionPath: null });
  const figures: Figure[] = [];
  try {
    await servePages(host.context, { sites: SITES, answer });
    const page = await host.context.newPage();
    const places = { ...DEMO, 'x timeline': TIMELINE.x, 'facebook feed': TIMELINE.facebook };
    for (const [name, url] of Object.entries(places)) {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(500);
      const { one, page: whole, posts } = await inPage(page, script, (bench) => bench.sampleReading());
      const unit = 'ms';
      const area = 'speed';
      if (one.length === 0) throw new Error(`No post found on the demo page ${url}`);
      figures.push(
        atMost(null, {
          area,
          name: `reading one post, p95, ${name}`,
          value: quantile(one, 0.95),
          unit,
          peers: { median: quantile(one, 0.5) },
        }),
      );
      figures.push(
        atMost(null, {
          area,
          name: `reading the page, p95, ${name}`,
          value: quantile(whole, 0.95),
          unit,
          peers: { posts },
        }),
      );
    }
  } finally {
    await host.close();
  }
  return figures;
}
