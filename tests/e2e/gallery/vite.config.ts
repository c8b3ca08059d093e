import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** The words and names are the real ones; everything that needs an extension around it is played by hooks.ts. */
const REAL = new Set([
  'text',
  'names',
  'fieldErrorText',
  'fieldErrors',
  'clipboard',
  'snippetAnswers',
  'incidentSheet',
  'incidentStart',
  'sheetInForce',
  'snippetFit',
]);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: process.env.GALLERY_OUT || path.join(root, 'tests/e2e/screenshots/gallery'), emptyOutDir: true },
  plugins: [
    {
      name: 'played-hooks',
      enforce: 'pre',
      resolveId(id) {
        const hook = /lib\/queries\/(\w+)$/.exec(id)?.[1];
        if (hook && !REAL.has(hook)) return path.join(import.meta.dirname, 'hooks.ts');
        if (id === 'wxt/browser') return path.join(import.meta.dirname, 'browser.ts');
        return undefined;
      },
    },
    react(),
    tailwindcss(),
  ],
  resolve: { alias: { '@': root } },
});
