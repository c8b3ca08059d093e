import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { DEMO } from '../pages/serve.mjs';
import { launchWithExtension, openPanelAt } from '../run/browser.mjs';
import { ROOT } from '../run/machine.mjs';
import { suggestionsShown } from '../run/panel.mjs';
import { expect, test } from './fixtures';

/** Setting a brand up, seeing it at work, and losing nothing of it. */

const picture = (name: string) => path.join(ROOT, `tests/e2e/screenshots/brands/${name}.png`);

async function workspace(context: BrowserContext, extensionId: string, screen: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workspace.html#${screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Through the first-run form. */
async function setUp(page: Page, brand: { name: string; x?: string; products?: string; signOff?: string }) {
  await page.getByRole('textbox', { name: 'Name' }).fill(brand.name);
  await page.getByRole('textbox', { name: 'X', exact: true }).fill(brand.x ?? '');
  await page.getByRole('textbox', { name: 'Products and services' }).fill(brand.products ?? '');
  await page.getByRole('textbox', { name: 'Sign-off' }).fill(brand.signOff ?? '');
  await page.getByRole('button', { name: 'Save and try it' }).click();
  await expect(page.getByRole('status').filter({ hasText: brand.name })).toBeVisible();
}

async function takePictures(page: Page, name: string, widths = [1240, 760]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: picture(`${name}-${width}-${colorScheme}`) });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}

test('greets after installing, once', async () => {
  const host = await launchWithExtension({ keepWelcome: true });
  const welcome = (page: Page) => page.url().endsWith('#welcome');
  await expect.poll(() => host.context.pages().filter(welcome).length).toBe(1);
  const page = host.context.pages().find(welcome) as Page;
  await expect(page.getByRole('heading', { name: 'Welcome to Heard' })).toBeVisible();
  await host.close();
});

test('a brand is set up in one form, and the practice post is answered with it', async ({
  context,
  extensionId,
  wipe,
  network,
}) => {
  await wipe();
  const page = await workspace(context, extensionId, 'welcome');
  const practice = page.getByRole('region', { name: 'Try it now' });
  const insert = practice.getByRole('button', { name: /^Insert/ });
  await expect(insert, 'replies are there before anything is set up').toBeVisible({ timeout: 30_000 });
  await takePictures(page, 'welcome-first');

  await setUp(page, { name: 'Halden Home', x: '@HaldenHome', products: 'Brae sofa, Brae lamp', signOff: '^MK' });
  const open = practice.locator('[data-card]');
  await expect(open).toContainText('^MK');
  await expect(practice.getByText('my Brae sofa')).toBeVisible();
  await expect(practice.getByRole('region', { name: 'What Heard understood' })).toContainText('Late delivery');
  await expect(practice.getByRole('heading', { name: '3 replies' })).toBeVisible();

  await open.getByRole('button', { name: 'Edit' }).click();
  const draft = open.getByRole('textbox', { name: 'Edit the reply' });
  const words = `${await draft.inputValue()} `.trim();
  await draft.fill(`Mara. ${words}`);
  for (const tick of await open.getByRole('checkbox').all()) await tick.check();
  await insert.click();
  const box = practice.getByRole('textbox', { name: 'The page’s reply box' });
  await expect(box).toHaveValue(`Mara. ${words}`);
  await expect(box).toBeFocused();
  await expect(practice.getByText('Pressing Reply is always yours')).toBeHidden();
  await takePictures(page, 'welcome-inserted');
  await practice.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(practice.getByText('Pressing Reply is always yours')).toBeVisible();

  await page.goto(`chrome-extension://${extensionId}/workspace.html#history`);
  await expect(page.getByText('Mara Winther'), 'practice is no history').toBeHidden();
  expect(network).toEqual([]);
});

test('the brand follows the account the page is signed in with, until the user chooses', async ({
  context,
  extensionId,
  host,
  wipe,
}) => {
  await wipe();
  const setup = await workspace(context, extensionId, 'welcome');
  await setUp(setup, { name: 'Halden Home', x: 'HaldenHome', signOff: '- HH' });
  await setup.goto(`chrome-extension://${extensionId}/workspace.html#brand`);
  await setup.getByRole('button', { name: 'Another brand' }).click();
  await expect(setup.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('New brand');
  await setup.getByRole('textbox', { name: 'Name' }).first().fill('Oat & Ash');
  await setup.getByRole('textbox', { name: 'Sign-off' }).fill('- OA');
  await expect(setup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(setup.getByRole('navigation', { name: 'Your brands' })).toContainText('Oat & Ash');

  const page = await context.newPage();
  await page.goto(DEMO.x);
  const panel = await openPanelAt({ page, post: page.getByText('This is the THIRD time').first(), port: host.port });
  await suggestionsShown(panel);
  const switcher = panel.getByRole('button', { name: /^Brand:/ });
  await expect(switcher, 'signed in as Halden Home').toContainText('Halden Home');
  await expect(panel.locator('[data-card]').first()).toContainText('- HH');
  await switcher.click();
  await expect(panel.getByText('Chosen because this page is signed in as @HaldenHome.')).toBeVisible();
  await panel.screenshot({ path: picture('panel-menu'), animations: 'disabled' });
  await panel.getByRole('menuitemradio', { name: 'Oat & Ash' }).click();
  await expect(switcher).toContainText('Oat & Ash');
  await expect(switcher).toBeFocused();
  await expect(panel.locator('[data-card]').first()).toContainText('- OA');

  await page.reload();
  await suggestionsShown(panel);
  await expect(switcher, 'the choice holds for this account').toContainText('Oat & Ash');
  await panel.close();
});

test('nothing typed is lost when the tab is closed at once, and what is wrong waits to be put right', async ({
  context,
  extensionId,
  wipe,
}) => {
  await wipe();
  const first = await workspace(context, extensionId, 'welcome');
  await setUp(first, { name: 'Halden Home' });
  await first.goto(`chrome-extension://${extensionId}/workspace.html#brand`);
  const name = (page: Page) => page.getByRole('textbox', { name: 'Name' }).first();
  await name(first).fill('');
  await first.getByRole('textbox', { name: 'Add a product' }).fill('Brae sofa');
  await first.keyboard.press('Enter');
  await first.getByRole('textbox', { name: 'Sign-off' }).pressSequentially('^MK');
  await first.close();

  const again = await workspace(context, extensionId, 'brand');
  await expect(again.getByRole('button', { name: 'Delete Brae sofa' })).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Sign-off' })).toHaveValue('^MK');
  await expect(name(again)).toHaveValue('');
  await expect(name(again)).toHaveAccessibleDescription('Write something here.');
  await expect(again.getByRole('navigation', { name: 'Workspace' })).toContainText('Halden Home');
  await name(again).fill('Halden & Co');
  await expect(again.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(again.getByRole('navigation', { name: 'Workspace' })).toContainText('Halden & Co');
});

test('two windows: different fields are merged, the same field is asked about', async ({
  context,
  extensionId,
  wipe,
}) => {
  await wipe();
  const one = await workspace(context, extensionId, 'welcome');
  await setUp(one, { name: 'Halden Home' });
  await one.goto(`chrome-extension://${extensionId}/workspace.html#brand`);
  const two = await workspace(context, extensionId, 'brand');
  const signOff = (page: Page) => page.getByRole('textbox', { name: 'Sign-off' });
  await signOff(two).waitFor();
  // Both type before either is saved.
  await Promise.all([signOff(one).fill('^MK'), signOff(two).fill('^NH')]);
  await two.getByRole('textbox', { name: 'Your initials' }).fill('NH');
  const asked = async () => (await one.getByRole('alert').count()) + (await two.getByRole('alert').count());
  await expect.poll(asked).toBe(1);
  const asking = (await one.getByRole('alert').count()) === 1 ? one : two;
  await asking.screenshot({ path: picture('conflict') });
  const mine = await signOff(asking).inputValue();
  await asking.getByRole('button', { name: 'Keep what is here' }).click();
  for (const page of [one, two]) await expect(signOff(page)).toHaveValue(mine);
  await expect(one.getByRole('textbox', { name: 'Your initials' })).toHaveValue('NH');
});

test('the voice is heard with every change, by the composer that writes the suggestions', async ({
  context,
  extensionId,
  wipe,
}) => {
  await wipe();
  const page = await workspace(context, extensionId, 'welcome');
  await setUp(page, { name: 'Halden Home', products: 'Brae sofa' });
  await page.goto(`chrome-extension://${extensionId}/workspace.html#brand`);
  const heard = page.getByRole('region', { name: 'Hear it' });
  await expect(heard).not.toContainText('…');
  await page.getByRole('textbox', { name: 'Sign-off' }).fill('^MK');
  await expect(heard).toContainText('^MK');
  await expect(heard).toContainText('Before your last change');
  await takePictures(page, 'brand');
});
