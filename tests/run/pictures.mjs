// Pictures of the page and the panel as they stand beside each other in the window.
import fs from 'node:fs';
import path from 'node:path';

/** As wide as a browser docks the panel. */
const PANEL_WIDTH = 360;

/**
 * Saves one picture of both. A headless browser draws page and panel apart, so they are put together here.
 * @param {{page: import('@playwright/test').Page, panel: import('@playwright/test').Page, file: string}} what
 * @returns {Promise<string>} the file
 */
export async function sideBySide({ page, panel, file }) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const { width } = page.viewportSize() ?? { width: 1280 };
  const height = await panel.evaluate(() => innerHeight); // less than the page's, which has no browser frame around it
  const sheet = await page.context().newPage();
  const image = (data) => `<img src="data:image/png;base64,${data.toString('base64')}">`;
  await sheet.setViewportSize({ width: width + PANEL_WIDTH, height });
  await sheet.setContent(
    `<style>body{margin:0;display:flex;align-items:flex-start;background:#ddd;gap:1px}</style>${image(left)}${image(right)}`,
  );
  await sheet.screenshot({ path: file });
  await sheet.close();
  await page.bringToFront();
  return file;
}
