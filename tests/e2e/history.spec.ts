import type { Page } from '@playwright/test';
import type { Extent } from '../bench/generated';
import { bundle } from '../bench/inPageScript';
import { expect, test } from './fixtures';

/** The history of a busy year in the built extension: found, narrowed, gone through by keyboard, tagged and exported. */
const EXTENT: Extent = { interactions: 3000, people: 600, endAt: new Date().toISOString() };

async function openHistory(page: Page, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/workspace.html`;
  await page.goto(`${address}#settings`);
  await page.locator('h1').waitFor();
  await page.evaluate(`${await bundle('inPageHistory.ts')}; heardBench.fillHistory(${JSON.stringify(EXTENT)})`);
  await page.goto('about:blank');
  await page.goto(`${address}#history`);
  await expect(page.getByText(/[\d,]+ entries since/)).toBeVisible({ timeout: 30_000 });
}

const rows = (page: Page) => page.getByRole('grid').getByRole('row');
const shown = (page: Page) => page.getByText(/^[\d,]+ of [\d,]+$/);
const numberShown = async (page: Page) => Number((await shown(page).innerText()).split(' ')[0]?.replace(/\D/g, ''));

/** How many are found once the answer to the whole of the words is in: those for their beginning come and go before it. */
async function numberFound(page: Page): Promise<number> {
  const seen: number[] = [];
  await expect
    .poll(
      async () => {
        seen.push(await numberShown(page));
        const last = seen.slice(-4);
        return last.length === 4 && last.every((number) => number === last[0] && number > 0 && number < 1000);
      },
      { intervals: [250], timeout: 15_000 },
    )
    .toBe(true);
  return seen.at(-1) ?? Number.NaN;
}

test.afterEach(async ({ wipe }) => wipe());

test('a long history is found, narrowed and gone through without the mouse', async ({ context, extensionId, wipe }) => {
  test.slow();
  await wipe();
  const page = await context.newPage();
  await openHistory(page, extensionId);

  const grid = page.getByRole('grid', { name: 'Exchanges, newest first' });
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(2500);
  expect(await rows(page).count()).toBeLessThan(60);

  await page.keyboard.press('/');
  await page.keyboard.type('"day off work" sofa');
  // What is found for the beginning of the words comes first.
  await expect(page.getByRole('button', { name: 'Remove filter: “"day off work" sofa”' })).toBeVisible();
  const few = await numberFound(page);
  await expect(grid).toHaveAttribute('aria-rowcount', String(few + 1));
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  const pane = page.getByRole('complementary');
  await expect(pane.locator('mark').first()).toBeVisible();
  await expect(pane).toContainText('day off work');

  await page.keyboard.press('j');
  await expect(page.locator('[role=row][aria-current=true]')).toHaveAttribute('aria-rowindex', '3');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(pane).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  await page.getByRole('button', { name: 'Site' }).click();
  await page.getByRole('checkbox', { name: /^X/ }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => numberShown(page)).toBeLessThan(few);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown(page)).toBeHidden();

  await grid.focus();
  await page.keyboard.press('End');
  await expect(rows(page).last()).toHaveAttribute('aria-rowindex', (await grid.getAttribute('aria-rowcount')) ?? '');
});

test('a selection is tagged, taken back and exported', async ({ context, extensionId, wipe }) => {
  test.slow();
  await wipe();
  const page = await context.newPage();
  await openHistory(page, extensionId);
  await page.getByRole('searchbox').fill('orkney kettle');
  const count = await numberFound(page);

  await page.getByRole('grid').focus();
  await page.keyboard.press('ControlOrMeta+a');
  const bar = page.getByRole('region', { name: 'Selected entries' });
  await expect(bar).toContainText(`${count} selected`);
  await bar.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('combobox', { name: 'Add a tag' }).fill('ferry strike');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${count} entries tagged.`)).toBeVisible();
  await page.getByRole('searchbox').fill('"ferry strike"');
  await expect.poll(() => numberShown(page)).toBe(count);

  await bar.getByRole('button', { name: 'Export selection' }).click();
  // Read before it becomes a download: those files go with the first browser that a test closes.
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { saved: file.text() });
      return make(file);
    };
  });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  const lines = (await page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved)).split('\r\n');
  expect(lines[0]).toContain('begun_at');
  expect(lines.filter((line) => line.includes('ferry strike'))).toHaveLength(count);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Tags are as they were.')).toBeVisible();
  await expect.poll(() => numberShown(page)).toBe(0);
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters' })).toBeVisible();
});

test('a view is saved, found again after a reload, deleted and brought back', async ({
  context,
  extensionId,
  wipe,
}) => {
  test.slow();
  await wipe();
  const page = await context.newPage();
  await openHistory(page, extensionId);
  await page.getByRole('button', { name: 'Promise' }).click();
  await page.getByRole('radio', { name: 'Promise not kept' }).check();
  await page.keyboard.press('Escape');
  const count = await numberFound(page);

  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Let down');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Let down', exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/entries since/)).toBeVisible();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Let down', exact: true }).click();
  await expect.poll(() => numberShown(page)).toBe(count);

  await page.getByRole('button', { name: 'Let down', exact: true }).click();
  await page.getByRole('button', { name: 'Delete Let down' }).click();
  await expect(page.getByText('Let down deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Rename Let down' })).toBeVisible();
});
