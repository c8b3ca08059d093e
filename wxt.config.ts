import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only pages Heard reads. Each permission's reason stands in PRIVACY.md; tests/e2e/manifest.spec.ts keeps both lists equal. */
const SITES = ['https://x.com/*', 'https://twitter.com/*', 'https://*.facebook.com/*', 'https://*.instagram.com/*'];

/**
 * What need not travel into every page: dates and reasons of selectors, which are for those who look after them; log lines that nobody switches
 * on; and what WXT offers beyond the parts we use.
 */
const LEFT_OUT: { file: RegExp; parts: RegExp }[] = [
  {
    file: /lib\/platforms\/\w+\/selectors\.ts$/,
    parts: /,\s*(?:seen|why): (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g,
  },
  {
    file: /@webext-core\/messaging\/dist\/[^/]+\.mjs$/,
    parts:
      /if \(config\.throwOnUnknownMessageFormat\) \{[\s\S]*?\} else (?=return;)|\bconfig(?:\?\.|\.)logger\?\.\w+\([^()]*\);|^\t\tremoveAllListeners\(\) \{$[\s\S]*?^\t\t\}$/gm,
  },
  {
    file: /wxt\/dist\/utils\/content-script-context\.mjs$|content-script-isolated-world-entrypoint/,
    parts:
      /^\t(?:block|requestAnimationFrame|requestIdleCallback)\([^)]*\) \{$[\s\S]*?^\t\}$|^\t*logger\.\w+\(.*\);$/gm,
  },
];

const smallContentScripts: Plugin = {
  name: 'small-content-scripts',
  transform: (code, id) => {
    const parts = LEFT_OUT.find(({ file }) => file.test(id))?.parts;
    return parts && code.replace(parts, '');
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: process.env.HEARD_OUT_DIR ?? '.output',
  vite: () => ({
    plugins: [smallContentScripts, tailwindcss()],
    resolve: { alias: { '@aklinker1/zero-serialize-error': resolve('lib/messaging/thrownErrors.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['notifications'],
    host_permissions: SITES,
    action: { default_title: '__MSG_openHeard__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'heard@heard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'managed_schema.json' },
          commands: { _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' } } },
          minimum_chrome_version: '120',
        }),
  }),
});
