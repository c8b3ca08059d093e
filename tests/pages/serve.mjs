import fs from 'node:fs';
import path from 'node:path';

/**
 * The demo pages under the sites' own addresses: `answer()` gives what a browser asking for such an address gets, so the extension's real
 * matches apply without a server or a certificate. Run `node tests/pages/build.mjs` first.
 */

/** Every address the demo answers. */
export const SITES = /^https:\/\/(x\.com|www\.facebook\.com|www\.instagram\.com)\//;

/** What to open first on each site: a customer's post with the brand's reply box open. */
export const DEMO = {
  x: 'https://x.com/mara_winther/status/1990312000000000101',
  facebook: 'https://www.facebook.com/haldenhome/posts/pfbid0HaldenVisitorSofa',
  instagram: 'https://www.instagram.com/p/DHald3nSofa/',
};

/** Lists of posts, without a viewed one. `x2000` removes far cells from the page. */
export const TIMELINE = {
  x: 'https://x.com/home',
  x2000: 'https://x.com/demo/timeline2000',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/haldenhome/',
};

/** One post and its reply box, nothing else: one address for each kind of editor. */
export const EDITORS = {
  draftjs: 'https://x.com/demo/status/1990312000000000901',
  'lexical-rich': 'https://www.facebook.com/haldenhome/posts/pfbid0EditorRich',
  'lexical-plain': 'https://www.facebook.com/haldenhome/posts/pfbid0EditorPlain',
  textarea: 'https://www.instagram.com/p/DHEditText1/',
};

const DIST = path.join(import.meta.dirname, 'dist');
const ASSET = /^\/demo-assets\/([\w-]+\.(?:js|css))$/;
const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const SHELLS = { 'x.com': 'x', 'www.facebook.com': 'facebook', 'www.instagram.com': 'instagram' };
const TITLES = { x: 'X (demo)', facebook: 'Facebook (demo)', instagram: 'Instagram (demo)' };

/**
 * What a request for `address` gets. Any path of a site gives its page: the page itself routes, as the sites do.
 * @param {string} address an absolute address that matches SITES
 * @returns {{ status: number, contentType: string, body: string }}
 */
export function answer(address) {
  const url = new URL(address);
  const asset = url.pathname.match(ASSET)?.[1];
  if (asset) {
    const file = path.join(DIST, asset);
    if (!fs.existsSync(file))
      return { status: 404, contentType: 'text/plain', body: `Run tests/pages/build.mjs: ${asset} is missing` };
    return { status: 200, contentType: TYPES[path.extname(file)], body: fs.readFileSync(file, 'utf8') };
  }
  const site = SHELLS[url.host];
  if (!site || url.pathname === '/favicon.ico')
    return { status: 404, contentType: 'text/plain', body: 'Not part of the demo' };
  return { status: 200, contentType: 'text/html; charset=utf-8', body: shell(site) };
}

function shell(site) {
  return `<!doctype html>
<html lang="en" data-site="${site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLES[site]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo-assets/demo.css">
</head>
<body>
<div id="root"></div>
<script src="/demo-assets/${site}.js"></script>
</body>
</html>
`;
}
