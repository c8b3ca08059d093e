// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blank, importsOf } from './architecture/parse';
import {
  folderViolations,
  nameViolations,
  pageViolations,
  type Sources,
  topFolderViolations,
} from './architecture/violations';

const ROOT = path.resolve(import.meta.dirname, '..');
const CODE = /\.(?:tsx?|mjs)$/;

function filesUnder(folder: string): string[] {
  const at = path.join(ROOT, folder);
  if (!fs.existsSync(at)) return [];
  return fs
    .readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('tests/pages/dist/'));
}

const PRODUCT: Sources = new Map(
  ['lib', 'components', 'entrypoints']
    .flatMap(filesUnder)
    .filter((file) => CODE.test(file))
    .map((file) => [file, fs.readFileSync(path.join(ROOT, file), 'utf8')]),
);

describe('the source tree', () => {
  it('keeps the import rules of every folder, and uses no HTML from text, no evaluated code and no network', () => {
    expect(PRODUCT.size).toBeGreaterThan(20);
    expect(folderViolations(PRODUCT)).toEqual([]);
  });

  it('carries nothing into the visited page but readers, editors, messages and domain words', () => {
    expect([...PRODUCT.keys()].filter((file) => file.endsWith('.content.ts'))).not.toEqual([]);
    expect(pageViolations(PRODUCT)).toEqual([]);
  });

  it('names files after what they hold', () => {
    expect(nameViolations([...PRODUCT.keys(), ...filesUnder('tests')])).toEqual([]);
  });

  it('has the fixed folders at the top', () => {
    const folders = fs.readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(topFolderViolations(folders.map((folder) => folder.name))).toEqual([]);
  });
});

const broken = (file: string, source: string, others: Record<string, string> = {}) =>
  folderViolations(new Map([[file, source], ...Object.entries(others)]));

describe('the rules catch', () => {
  it.each([
    ['domain importing a neighbour', 'lib/domain/post.ts', `import { x } from '@/lib/analysis';`],
    ['domain importing React', 'lib/domain/post.ts', `import { useState } from 'react';`],
    ['domain reading the clock', 'lib/domain/post.ts', 'export const now = () => Date.now();'],
    [
      'analysis looking ahead to the replies',
      'lib/analysis/index.ts',
      `import type { Plan } from '@/lib/replies/local/plan';`,
    ],
    ['analysis taking chance', 'lib/analysis/index.ts', 'export const roll = () => Math.random();'],
    ['review knowing the composer', 'lib/review/index.ts', `import { plan } from '@/lib/replies/local/plan';`],
    ['a reader using a browser API', 'lib/platforms/x/adapter.ts', 'export const id = () => browser.runtime.id;'],
    ['a reader importing wxt', 'lib/platforms/x/adapter.ts', `import { browser } from 'wxt/browser';`],
    [
      'a reader pulling in the length rules',
      'lib/platforms/x/adapter.ts',
      `import { replyLength } from '../counting';`,
    ],
    ['an editor opening the database', 'lib/editors/insert.ts', `import Dexie from 'dexie';`],
    ['the page script touching the data', 'lib/page/session.ts', `import { people } from '@/lib/db/people';`],
    ['the page script keeping things in the site', 'lib/page/session.ts', `localStorage.setItem('heard', '1');`],
    [
      'queries reading the page themselves',
      'lib/queries/viewedPage.ts',
      `import { readPage } from '@/lib/platforms/reader';`,
    ],
    ['a screen using a browser API', 'components/reply/Reply.tsx', 'chrome.tabs.query({});'],
    ['a screen opening the database', 'components/reply/Reply.tsx', `import { db } from '@/lib/db/database';`],
    ['a screen importing another screen', 'components/reply/Reply.tsx', `import { List } from '../history/List';`],
    ['a primitive knowing a product word', 'components/ui/Tag.tsx', `import type { Post } from '@/lib/domain/post';`],
    ['the frame importing a screen', 'components/shell/Frame.tsx', `import { Reply } from '@/components/reply/Reply';`],
    ['an import of an entrypoint', 'components/reply/Reply.tsx', `import { App } from '@/entrypoints/sidepanel/App';`],
    ['one entrypoint importing another', 'entrypoints/workspace/App.tsx', `import { App } from '../sidepanel/App';`],
    ['product code importing tests', 'lib/platforms/reader.ts', `import { page } from '@/tests/pages/x';`],
    ['a dynamic import', 'lib/review/index.ts', `const plan = await import('@/lib/replies/local/plan');`],
    ['a re-export', 'lib/domain/index.ts', `export * from '@/lib/analysis';`],
    ['a side-effect import', 'lib/domain/index.ts', `import '@/lib/db/database';`],
    ['an import over several lines', 'lib/domain/index.ts', `import {\n  a,\n  type B,\n} from '@/lib/db/database';`],
    ['a computed import', 'lib/domain/index.ts', 'const m = await import(`@/lib/` + name);'],
    ['require', 'lib/domain/index.ts', `const fs = require('node:fs');`],
    ['HTML from text', 'components/reply/Reply.tsx', 'element.innerHTML = text;'],
    ['HTML from text through React', 'components/reply/Reply.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['the network in lib', 'lib/queries/engine.ts', `await fetch('https://example.test');`],
    ['a beacon in an entrypoint', 'entrypoints/background.ts', `navigator.sendBeacon('https://example.test');`],
    ['a socket in a screen', 'components/reply/Reply.tsx', 'new WebSocket(address);'],
    ['a content script opening the database', 'entrypoints/x.content.ts', `import { db } from '@/lib/db/database';`],
    ['evaluated code', 'lib/snippets/fields.ts', 'return new Function(body)();'],
    ['a folder nobody made a rule for', 'lib/telemetry/send.ts', ''],
  ])('%s', (_what, file, source) => {
    expect(broken(file, source)).toHaveLength(1);
  });

  it('a heavy library that the content script reaches through a neighbour', () => {
    const sources: Sources = new Map([
      ['entrypoints/social.content.ts', `import { follow } from '@/lib/page/follow';`],
      ['lib/page/follow.ts', `import { words } from './words';\nimport type { Dexie } from 'dexie';`],
      ['lib/page/words.ts', `import nlp from 'compromise';\nimport { replyLength } from '@/lib/platforms/counting';`],
      ['lib/platforms/counting.ts', ''],
    ]);
    expect(pageViolations(sources)).toEqual([
      'A content script carries compromise: entrypoints/social.content.ts > lib/page/follow.ts > lib/page/words.ts',
      'A content script reaches lib/platforms/counting.ts: entrypoints/social.content.ts > lib/page/follow.ts > lib/page/words.ts > lib/platforms/counting.ts',
    ]);
  });

  it.each([
    'lib/utils.ts',
    'lib/db/helpers.ts',
    'components/ui/utils/cn.ts',
    'lib/db/ConnectionManager.ts',
    'tests/e2e/helpers.ts',
  ])('the empty name %s', (file) => {
    expect(nameViolations([file])).toEqual([file]);
  });

  it('a new folder at the top', () => {
    expect(topFolderViolations(['lib', 'src', '.git', 'node_modules', 'scripts'])).toEqual(['src', 'scripts']);
  });
});

describe('the rules let pass', () => {
  it.each([
    [
      'a reader using the document it was given',
      'lib/platforms/x/adapter.ts',
      `export const f = (document: Document) => document.querySelector('a');`,
    ],
    [
      'the composer reading an analysis',
      'lib/replies/local/plan.ts',
      `import type { PostAnalysis } from '@/lib/domain/analysis';`,
    ],
    [
      'a screen using a query and its own parts',
      'components/reply/Reply.tsx',
      `import { x } from './Card';\nimport { y } from '@/lib/queries/drafts';`,
    ],
    ['queries counting lengths', 'lib/queries/review.ts', `import { replyLength } from '@/lib/platforms/counting';`],
    [
      'banned names in comments and strings',
      'lib/domain/post.ts',
      `// Date.now() and fetch( are out\nexport const text = "no innerHTML, don't fetch(";`,
    ],
    [
      'an apostrophe in the text of a screen',
      'components/reply/Reply.tsx',
      `export const P = () => <p>It doesn't</p>;\nimport { y } from '@/lib/queries/drafts';`,
    ],
  ])('%s', (_what, file, source) => {
    expect(broken(file, source)).toEqual([]);
  });
});

describe('reading sources', () => {
  it('tells imports that vanish in the build from those that stay', () => {
    const source = `import type { A } from './a';\nimport { type B, c } from './b';\nexport type { D } from './d';\nlet e: typeof import('./e');`;
    expect(importsOf(source)).toEqual([
      { from: './a', typeOnly: true },
      { from: './b', typeOnly: false },
      { from: './d', typeOnly: true },
      { from: './e', typeOnly: true },
    ]);
  });

  it('finds no import in comments or strings', () => {
    expect(importsOf(`// import a from './a'\n/* import './b' */\nconst text = "x; import './c'";`)).toEqual([]);
  });

  it('is not led astray by quotes inside regular expressions', () => {
    const source = `const quote = /['"\`/]/g;\nfetch(address);\nconst half = total / 2; // '`;
    expect(blank(source, { keepStrings: false })).toContain('fetch(address)');
    expect(blank(source, { keepStrings: false })).toContain('total / 2;');
  });
});
