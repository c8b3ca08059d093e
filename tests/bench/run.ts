// `npm run bench`: speed and size, measured on a fresh build. A table, or with --json one figure a line;
// `npm run bench -- history insights` measures only those.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bin } from '../run/machine.mjs';
import { analysisSpeed } from './analysis';
import { type Figure, printFigures, printHead, saying } from './figures';
import { historySpeed } from './history';
import { insightsSpeed } from './insights';
import { panelSpeed } from './panel';
import { readingSpeed } from './reading';
import { replySpeed } from './replies';
import { sizes } from './sizes';
import { snippetScreensSpeed } from './snippetScreens';
import { snippetSpeed } from './snippets';
import { timelineCost } from './timeline';

function build(args: string[], out: string): void {
  saying(`building (${args.slice(1).join(' ') || path.basename(args[0] ?? '')})`);
  const env = { ...process.env, HEARD_OUT_DIR: out };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-bench-'));
  try {
    build([bin.wxt, 'zip'], out);
    const folder = path.join(out, 'chrome-mv3');
    const zip = fs.readdirSync(out).find((file) => file.endsWith('-chrome.zip'));
    if (!zip) throw new Error('The build left no zip file');
    build(['tests/pages/build.mjs'], out);
    const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
      sizes: () => sizes(folder, path.join(out, zip)),
      analysis: () => analysisSpeed(out),
      replies: () => replySpeed(out),
      snippets: snippetSpeed,
      reading: readingSpeed,
      panel: () => panelSpeed(folder),
      snippetScreens: () => snippetScreensSpeed(folder),
      timeline: () => timelineCost(folder),
      history: () => historySpeed(folder),
      insights: () => insightsSpeed(folder),
    };
    const named = args.filter((arg) => !arg.startsWith('--'));
    const unknown = named.find((name) => !parts[name]);
    if (unknown) throw new Error(`There is no part “${unknown}”: ${Object.keys(parts).join(', ')}`);
    printHead(args);
    for (const [name, measure] of Object.entries(parts)) {
      if (named.length === 0 || named.includes(name)) printFigures(await measure(), args);
    }
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

await main();
