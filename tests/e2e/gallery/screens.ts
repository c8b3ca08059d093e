import type { Page } from '@playwright/test';

/** One state of one screen: how the gallery is addressed, and what is pressed first. */
export interface Screen {
  query?: string;
  hash?: string;
  act?(page: Page): Promise<unknown>;
}

const scene = (query: string): Screen => ({ query });
const press =
  (name: string): Screen['act'] =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click();

const correct = (page: Page) =>
  page
    .getByRole('button', { name: /^Correct:/ })
    .first()
    .click();

/** A line of the history, the newest first. */
const entry = (page: Page, place: number) => page.locator(`[role=row][aria-rowindex="${place + 2}"]`);

/** The line of the open incident, over every screen of the panel. */
const bar = (page: Page) => page.getByRole('region', { name: 'Open incident' }).getByRole('button').first();

/** A part of the incident room. */
const part = (name: string | RegExp, query = 'scene=incident'): Screen => ({
  query,
  hash: '#incidents',
  act: (page) => page.getByRole('radio', { name }).check({ force: true }),
});

export const PANEL_SCREENS: Record<string, Screen> = {
  reply: {},
  closed: scene('scene=closed'),
  posts: { act: (page) => page.getByRole('button', { name: 'Choose another' }).click() },
  ticked: {
    act: async (page) => {
      for (const tick of await page.getByRole('checkbox').all()) await tick.check();
    },
  },
  why: { act: press('Why this') },
  'left-out': {
    act: async (page) => {
      await press('Agree')?.(page);
      await press('Leave out')?.(page);
    },
  },
  refused: { act: press('Shorter') },
  framework: { query: 'order=LATTE' },
  correcting: { act: (page) => correct(page) },
  'correcting-warnings': {
    query: 'scene=human',
    act: async (page) => {
      await correct(page);
      await page.getByText('Warnings', { exact: true }).click();
    },
  },
  corrected: scene('scene=corrected'),
  editing: scene('scene=editing'),
  inserted: scene('scene=inserted'),
  posted: scene('scene=posted'),
  copied: scene('scene=copied'),
  'not-empty': scene('refused=not-empty'),
  'not-taken': scene('refused=not-taken'),
  'not-restored': scene('refused=not-restored'),
  abuse: scene('scene=abuse'),
  distress: scene('scene=distress'),
  human: scene('scene=human'),
  language: scene('scene=language'),
  rtl: scene('scene=rtl'),
  hostile: scene('scene=hostile'),
  long: scene('scene=long'),
  pasted: scene('scene=pasted'),
  error: scene('scene=error'),
  unsupported: scene('scene=unsupported'),
  reload: scene('scene=reload'),
  unrecognised: scene('scene=unrecognised'),
  'no-post': scene('scene=no-post'),
  storage: scene('storage=newer'),
  palette: { act: (page) => page.keyboard.press('/') },
  'palette-empty': { query: 'scene=empty', act: (page) => page.keyboard.press('/') },
  keys: { act: (page) => page.keyboard.press('?') },
  snippets: {
    act: async (page) => {
      await press('Snippets')?.(page);
      await page.getByRole('button', { name: /^Moved delivery, new slot/ }).click();
    },
  },
  'snippets-empty': { query: 'scene=empty', act: press('Snippets') },
  faq: scene('scene=faq'),
  'faq-near': scene('scene=faq-near'),
  outcome: scene('scene=outcome'),
  promised: scene('scene=promised'),
  incident: scene('scene=incident'),
  'incident-open': { query: 'scene=incident', act: (page) => bar(page).click() },
  'incident-late': { query: 'scene=incident-late', act: (page) => bar(page).click() },
  'incident-asked': scene('scene=incident-asked'),
  'incident-blocked': scene('scene=incident-blocked'),
  'incident-spike': scene('scene=spike'),
  person: { act: press('Person') },
  'person-first': { query: 'scene=first', act: press('Person') },
  // Its name goes on with the number of promises.
  due: { act: (page) => page.getByRole('button', { name: /^Due/ }).click() },
  'due-empty': { query: 'scene=empty', act: (page) => page.getByRole('button', { name: /^Due/ }).click() },
  brands: { act: (page) => page.getByRole('button', { name: /^Brand:/ }).click() },
};

const begin = (page: Page) =>
  page.getByRole('list', { name: 'Kinds of incidents' }).getByRole('button').first().click();

export const WORKSPACE_SCREENS: Record<string, Screen> = {
  history: { hash: '#history', act: (page) => entry(page, 0).click() },
  'history-found': {
    hash: '#history',
    act: async (page) => {
      await page.getByRole('searchbox').fill('sofa "day off"');
      await entry(page, 0).click();
      await page.getByText('changed from the suggestion').click();
    },
  },
  'history-menu': { hash: '#history', act: press('Topic') },
  'history-selected': {
    hash: '#history',
    act: async (page) => {
      await entry(page, 0).getByRole('checkbox').check();
      await entry(page, 1).getByRole('checkbox').check();
    },
  },
  'history-nothing': { hash: '#history', act: (page) => page.getByRole('searchbox').fill('zzz') },
  insights: { hash: '#insights' },
  'insights-working': { query: 'scene=working', hash: '#insights' },
  'insights-empty': { query: 'scene=empty', hash: '#insights' },
  'history-empty': { query: 'scene=empty', hash: '#history' },
  snippets: { hash: '#snippets', act: (page) => page.getByRole('option', { name: /Missed slot/ }).click() },
  'snippets-empty': { query: 'scene=empty', hash: '#snippets' },
  'snippets-duplicates': { hash: '#snippets', act: press('Duplicates') },
  'snippets-import': { hash: '#snippets', act: press('Import') },
  brand: { hash: '#brand' },
  'brand-bare': { query: 'scene=bare', hash: '#brand' },
  'brand-empty': { query: 'scene=empty', hash: '#brand' },
  'brand-locked': { query: 'scene=locked', hash: '#brand' },
  'brand-conflict': { query: 'scene=conflict', hash: '#brand' },
  'brand-policy': {
    hash: '#brand',
    act: (page) => page.getByRole('button', { name: /^Delivery fee refunds/ }).click(),
  },
  'brand-paste': {
    hash: '#brand',
    act: async (page) => {
      await page.getByRole('region', { name: 'Questions and answers' }).getByText('Paste a list').click();
      await page.getByLabel('Your list').fill('Is assembly free? Yes, on every bed.\nDo you come on Sundays?');
    },
  },
  welcome: { hash: '#welcome' },
  'welcome-first': { query: 'scene=empty', hash: '#welcome' },
  settings: { hash: '#settings' },
  'settings-import': {
    hash: '#settings',
    act: (page) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'heard-2026-11-20.json', mimeType: 'application/json', buffer: Buffer.from('{}') }),
  },
  'settings-retention': {
    hash: '#settings',
    act: (page) => page.getByLabel('Keep replies, posts and people').selectOption({ label: 'For 180 days' }),
  },
  'settings-wipe': {
    hash: '#settings',
    act: (page) => page.getByRole('button', { name: /^Erase everything/ }).click(),
  },
  backup: { query: 'scene=backup', hash: '#history' },
  incidents: { hash: '#incidents' },
  'incidents-earlier': { query: 'scene=incidents-earlier', hash: '#incidents' },
  'incidents-spike': { query: 'scene=spike', hash: '#incidents' },
  'incidents-new': {
    hash: '#incidents',
    act: (page) =>
      page
        .getByRole('button', { name: /outage/i })
        .first()
        .click(),
  },
  incident: { query: 'scene=incident', hash: '#incidents' },
  'incident-late': { query: 'scene=incident-late', hash: '#incidents' },
  'incident-typed': { query: 'scene=incident-typed', hash: '#incidents' },
  'incident-draft': {
    query: 'scene=incident',
    hash: '#incidents',
    act: (page) => page.getByRole('button', { name: /Snow on the northern routes/ }).click(),
  },
  'incident-statements': part('Statements'),
  'incident-told': part(/^Told before/),
  'incident-log': part('Log'),
  'incident-closing': part('Close and report'),
  rehearsal: { hash: '#rehearsal' },
  'rehearsal-post': { hash: '#rehearsal', act: begin },
  'rehearsal-marked': {
    hash: '#rehearsal',
    act: async (page) => {
      await begin(page);
      await page.getByRole('textbox').fill('We are sorry. Checkout is failing and everything is fine soon.');
      await page.getByRole('button', { name: /^Answer/ }).click();
    },
  },
};
