// The built extension asks for exactly what PRIVACY.md says, in Chrome, Edge and Firefox.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const OUT = path.resolve(process.env.HEARD_OUT_DIR ?? '.output');
const CHROME = path.join(OUT, 'chrome-mv3');
const FIREFOX = path.join(OUT, 'firefox-mv2');

const PERMISSIONS = ['alarms', 'contextMenus', 'sidePanel', 'storage'];
/** Asked for only where the user turns on what needs it. */
const OPTIONAL = ['notifications'];
const HOSTS = ['https://*.facebook.com/*', 'https://*.instagram.com/*', 'https://twitter.com/*', 'https://x.com/*'];

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[]; world?: string; all_frames?: boolean }[];
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
  browser_specific_settings?: { gecko: { data_collection_permissions?: { required: string[]; optional?: string[] } } };
  [key: string]: unknown;
}

const manifestOf = (folder: string) =>
  JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

const filesOf = (folder: string, ending: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: fs.readFileSync(path.join(folder, file), 'utf8') }));

/** Anything that would widen what the extension may do, later or for others. */
const WIDENING = [
  'optional_host_permissions',
  'externally_connectable',
  'web_accessible_resources',
  'content_security_policy',
  'sandbox',
  'key',
  'update_url',
  'oauth2',
  'devtools_page',
  'chrome_url_overrides',
];

test('Chrome and Edge: exactly these permissions and sites', () => {
  const manifest = manifestOf(CHROME);
  expect(manifest.manifest_version).toBe(3);
  expect([...(manifest.permissions ?? [])].sort()).toEqual(PERMISSIONS);
  expect([...(manifest.host_permissions ?? [])].sort()).toEqual(HOSTS);
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
});

test('Chrome: a company may deploy one pack by policy, and nothing else', () => {
  const { storage } = manifestOf(CHROME) as { storage?: { managed_schema: string } };
  const file = path.join(CHROME, storage?.managed_schema ?? '');
  const schema = JSON.parse(fs.readFileSync(file, 'utf8')) as { properties: Record<string, { type: string }> };
  expect(Object.entries(schema.properties).map(([name, { type }]) => [name, type])).toEqual([['pack', 'string']]);
});

test('Firefox: the same without the side panel permission, and no data collected', () => {
  const manifest = manifestOf(FIREFOX);
  const expected = [...PERMISSIONS.filter((name) => name !== 'sidePanel'), ...HOSTS].sort();
  expect([...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].sort()).toEqual(expected);
  expect(manifest.side_panel).toBeUndefined();
  expect(manifest.sidebar_action?.default_panel).toBe('sidepanel.html');
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

for (const [browser, folder] of [
  ['Chrome', CHROME],
  ['Firefox', FIREFOX],
] as const) {
  test(`${browser}: one thing optional, nothing open to other sites or extensions, the default security policy`, () => {
    expect(manifestOf(folder).optional_permissions).toEqual(OPTIONAL);
    expect(WIDENING.filter((name) => name in manifestOf(folder))).toEqual([]);
  });

  test(`${browser}: content scripts on those sites only, one for each, in a world of their own`, () => {
    const scripts = manifestOf(folder).content_scripts ?? [];
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(HOSTS);
    for (const script of scripts) {
      expect(script.js).toHaveLength(1);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
    }
  });

  test(`${browser}: all code comes with the extension`, () => {
    const [pages, scripts] = [filesOf(folder, '.html'), filesOf(folder, '.js')];
    expect(pages.length).toBeGreaterThan(0);
    expect(scripts.length).toBeGreaterThan(0);
    for (const { file, text } of pages) {
      expect(text.match(/(?:src|href)=["']?(?:https?:)?\/\/[^"'>\s]*/g) ?? [], file).toEqual([]);
    }
    for (const { file, text } of scripts) {
      expect(text.match(/(?:import|importScripts)\(\s*["'`](?:https?:)?\/\/[^)]*/g) ?? [], file).toEqual([]);
    }
  });
}

test('PRIVACY.md gives a reason for each permission, and for no other', () => {
  const privacy = fs.readFileSync('PRIVACY.md', 'utf8');
  const rows = [...privacy.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map(([, name, reason]) => ({
    name,
    reason: reason?.trim() ?? '',
  }));
  expect(rows.map(({ name }) => name).sort()).toEqual([...PERMISSIONS, ...OPTIONAL, ...HOSTS].sort());
  for (const { name, reason } of rows) expect(reason.split(' ').length, `the reason for ${name}`).toBeGreaterThan(3);
});
