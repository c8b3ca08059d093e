import { bundle } from '../bench/inPageScript';
import { expect, test } from './fixtures';

/** The figures of a made-up history, counted by the worker of the built extension. */
test('the insights are counted in the worker, drawn, told in tables and taken along', async ({
  context,
  extensionId,
  extensionPage,
  network,
  wipe,
}) => {
  test.setTimeout(180_000);
  await wipe();
  const workspace = await context.newPage();
  const errors: string[] = [];
  workspace.on('pageerror', ({ message }) => errors.push(message));
  const address = `chrome-extension://${extensionId}/workspace.html#insights`;
  await workspace.goto(address);
  await expect(workspace.getByRole('heading', { name: 'Nothing seen in these days' })).toBeVisible();

  const extent = { interactions: 1500, people: 300, endAt: new Date(Date.now() - 3_600_000).toISOString() };
  await extensionPage.evaluate(`${await bundle('inPageInsights.ts')};heardBench.fill(${JSON.stringify(extent)})`);
  await workspace.getByRole('button', { name: 'Count again' }).click();
  const summary = workspace.getByRole('region', { name: 'In short' });
  await expect(summary).toContainText('posts seen');
  expect(workspace.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['chrome-extension:']);

  await workspace.getByText('90 days', { exact: true }).click();
  const topics = workspace.getByRole('region', { name: 'What do people write about?' });
  await topics.getByText('Figures', { exact: true }).click();
  await expect(topics.getByRole('table', { name: 'What do people write about?' })).toBeVisible();

  const saved = workspace.waitForEvent('download');
  await workspace.getByRole('button', { name: 'Export', exact: true }).click();
  await workspace.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^heard-insights-.*\.csv$/);

  await workspace.emulateMedia({ media: 'print' });
  await expect(workspace.getByRole('navigation')).toBeHidden();
  await expect(workspace.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  await workspace.emulateMedia({ media: 'screen' });

  const question = workspace.getByRole('link', { name: /^Add to FAQ: / }).first();
  const asked = (await question.getAttribute('aria-label'))?.replace('Add to FAQ: ', '') ?? '';
  await question.click();
  await workspace.getByRole('textbox', { name: 'Name' }).fill('Halden Home');
  await workspace.getByRole('button', { name: 'Create the brand' }).click();
  await expect(workspace.getByRole('textbox', { name: 'Question' })).toHaveValue(asked);
  expect(errors).toEqual([]);
  expect(network).toEqual([]);
  await wipe();
});
