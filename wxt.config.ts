import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only pages Heard reads. Each permission's reason stands in PRIVACY.md; tests/e2e/manifest.spec.ts keeps both lists equal. */
const SITES = ['https://x.com/*', 'https://twitter.com/*', 'https://*.facebook.com/*', 'https://*.instagram.com/*'];

/** Dates and reasons of selectors are for those who look after them: they need not travel into every page. */
const selectorsWithoutProse: Plugin = {
  name: 'selectors-without-prose',
  transform: (code, id) =>
    /lib\/platforms\/\w+\/selectors\.ts$/.test(id)
      ? code.replace(/\b(seen|why): (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g, "$1: ''")
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: process.env.HEARD_OUT_DIR ?? '.output',
  vite: () => ({ plugins: [selectorsWithoutProse, tailwindcss()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
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
          commands: { _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' } } },
          minimum_chrome_version: '120',
        }),
  }),
});
