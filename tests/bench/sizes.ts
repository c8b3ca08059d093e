import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure } from './figures';

const KB = 1000;
const gzipKb = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(file), { level: 9 }).length, 0) / KB;

/** A script and everything it imports statically: what has to arrive before its first line runs. */
function withStaticImports(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const code = fs.readFileSync(entry, 'utf8');
  const next = [...code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, to]) =>
    path.resolve(path.dirname(entry), to as string),
  );
  return [entry, ...next.flatMap((file) => withStaticImports(file, seen))];
}

function firstLoad(folder: string, page: string): { scripts: string[]; styles: string[] } {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  const local = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file]) => path.join(folder, file as string));
  const seen = new Set<string>();
  return {
    scripts: local(/<script[^>]+src="([^"]+\.js)"/g).flatMap((file) => withStaticImports(file, seen)),
    styles: local(/<link[^>]+href="([^"]+\.css)"/g),
  };
}

/**
 * What a user downloads and a page has to carry, in kB of 1000 bytes, gzip -9.
 * @param folder the built extension
 * @param zip the packed extension
 */
export function sizes(folder: string, zip: string): Figure[] {
  const scripts = fs.readdirSync(path.join(folder, 'content-scripts')).filter((file) => file.endsWith('.js'));
  const each = Object.fromEntries(scripts.map((file) => [file, gzipKb([path.join(folder, 'content-scripts', file)])]));
  const panel = firstLoad(folder, 'sidepanel.html');
  const styles = { 'its styles': gzipKb(panel.styles) };
  const area = 'size';
  const unit = 'kB gzip';
  return [
    atMost(15, {
      area,
      name: 'content script, the largest',
      value: Math.max(...Object.values(each)),
      unit,
      peers: each,
    }),
    atMost(150, { area, name: 'panel, first chunk', value: gzipKb(panel.scripts), unit, peers: styles }),
    atMost(null, { area, name: 'background worker', value: gzipKb([path.join(folder, 'background.js')]), unit }),
    atMost(null, { area, name: 'packed extension', value: fs.statSync(zip).size / KB, unit: 'kB' }),
  ];
}
