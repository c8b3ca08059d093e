import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Attention, readPage } from '@/lib/platforms/reader';
import { adapterFor } from '@/lib/platforms/registry';

/**
 * `npm run -s read -- page.html --url https://x.com/…` prints what the reader finds on a saved page as one JSON object.
 * Also how a user reports that a site has changed. Exit code 2: nothing could be read.
 */
const USAGE = 'Usage: npm run -s read -- page.html --url https://x.com/…';

/** Nobody looks at a saved page: only the page itself says which post is meant. */
const NOBODY: Attention = { pickedId: null, focused: null, pointed: null, visibleShare: () => 0 };

function stopBecause(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function readArguments(): { file: string; url: URL } {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    const [file] = positionals;
    if (!file || positionals.length > 1 || !values.url) return stopBecause(USAGE);
    return URL.canParse(values.url)
      ? { file, url: new URL(values.url) }
      : stopBecause(`"${values.url}" is not an address.`);
  } catch (error) {
    return stopBecause(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const { file, url } = readArguments();
const html = await readFile(file, 'utf8').catch(() => stopBecause(`The file "${file}" cannot be read.`));
// No scripts, no network, and nobody who needs jsdom's remarks about style sheets.
const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
const reading = readPage(adapterFor(url), document, url, NOBODY);
if (!reading) stopBecause(`No reader for ${url.host}. Heard reads x.com, facebook.com and instagram.com.`);
console.log(JSON.stringify(reading, null, 2));
