import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Bundles each demo page into one classic script in dist/. Skips what is newer than everything it is made from. */
const HERE = import.meta.dirname;
const DIST = path.join(HERE, 'dist');
const PAGES = ['x', 'facebook', 'instagram'];

const sources = fs
  .readdirSync(HERE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/[\\/](dist|fixtures)([\\/]|$)/.test(entry.parentPath))
  .map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
const newestSource = Math.max(...sources);
const isFresh = (file) => fs.existsSync(file) && fs.statSync(file).mtimeMs > newestSource;

async function bundle(page) {
  const file = path.join(DIST, `${page}.js`);
  if (isFresh(file)) return;
  const outDir = fs.mkdtempSync(path.join(DIST, '.building-'));
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      minify: false,
      lib: {
        entry: path.join(HERE, page, 'main.tsx'),
        formats: ['iife'],
        name: 'demo',
        fileName: () => `${page}.js`,
      },
    },
  });
  // moved into place at the end: whoever reads meanwhile gets the old file whole
  fs.renameSync(path.join(outDir, `${page}.js`), file);
  fs.rmSync(outDir, { recursive: true });
}

fs.mkdirSync(DIST, { recursive: true });
for (const page of PAGES) await bundle(page);
const style = path.join(DIST, 'demo.css');
if (!isFresh(style)) fs.copyFileSync(path.join(HERE, 'demo.css'), style);
