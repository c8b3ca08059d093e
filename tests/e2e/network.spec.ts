import { DEMO } from '../pages/serve.mjs';
import { expect, test } from './fixtures';

// The check that other tests lean on has to be able to fail.
test('requests made by a page, the panel or the worker are seen', async ({
  context,
  extensionPage,
  openPanel,
  worker,
  network,
}) => {
  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanel(page);
  await panel.waitForLoadState();
  expect(network, 'opening the panel asks for nothing').toEqual([]);

  const ask = (address: string) =>
    fetch(address)
      .catch(() => undefined)
      .then(() => undefined);
  await page.evaluate(ask, 'https://x.com/from-page');
  await worker.evaluate(ask, 'https://worker.example/');
  await panel.evaluate(ask, 'https://panel.example/');
  await extensionPage.evaluate(ask, 'https://tab.example/');
  await expect
    .poll(() => network.map((address) => address.replace(/^https:\/\/|:443$|\/$/g, '')))
    .toEqual(expect.arrayContaining(['x.com/from-page', 'worker.example', 'panel.example', 'tab.example']));
});
