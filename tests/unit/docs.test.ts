import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a reader is pointed to has to be there: a moved file must not leave a dead link, nor a picture that was never added. */
const PAGES = ['README.md', 'PRIVACY.md', 'EVALUATION.md', 'CHANGELOG.md'];

const FENCED = /^```[\s\S]*?^```/gm;

/** Targets of links and pictures, but for addresses of the web and places on the same page. */
function linkedFiles(markdown: string): string[] {
  const text = markdown.replace(FENCED, '');
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const referenced = [...text.matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm)];
  const html = [...text.matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g)];
  return [...inline, ...referenced, ...html]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(?:[a-z]+:|#|\/\/)/i.test(target))
    .map((target) => decodeURI(target.replace(/[?#].*$/, '')));
}

/** Paths of the repository named in running text, as `lib/db/schema.ts`; patterns and placeholders name no one file. */
function namedPaths(markdown: string): string[] {
  const spans = [...markdown.replace(FENCED, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
  return spans.filter((span) => /^(?:lib|components|entrypoints|tests|public)\/[\w./-]+$/.test(span));
}

/** Made by the tests, not kept. */
const isMade = (path: string) => path.startsWith('tests/e2e/screenshots');

it('links and named paths are found in a page', () => {
  const page = [
    '[a](A.md#part) ![b](pictures/b.png) [c](https://web.example/c.md) [d](#here)',
    '<img src="e.png">',
    '[f]: docs/f.md',
    '```sh\n[g](g.md) `lib/g.ts`\n```',
    '`lib/db` `lib/<site>/x.ts` `lib/*.ts` `npm run lib/x`',
  ].join('\n');
  expect(linkedFiles(page)).toEqual(['A.md', 'pictures/b.png', 'docs/f.md', 'e.png']);
  expect(namedPaths(page)).toEqual(['lib/db']);
});

describe.each(PAGES)('%s', (page) => {
  const markdown = readFileSync(page, 'utf8');

  it('links only to files that exist', () => {
    expect(linkedFiles(markdown).filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
  });

  it('names only paths that exist', () => {
    expect(namedPaths(markdown).filter((path) => !isMade(path) && !existsSync(path))).toEqual([]);
  });
});

it('the permissions page says how long a draft is kept, as the code has it', () => {
  const days = /KEPT_DAYS = (\d+)/.exec(readFileSync('lib/db/drafts.ts', 'utf8'))?.[1];
  expect(days).toBeDefined();
  expect(readFileSync('PRIVACY.md', 'utf8')).toContain(`${days} days`);
});

it('the way to add a platform names every place that knows the sites', () => {
  const [, steps = ''] = readFileSync('README.md', 'utf8').split('## Adding a platform');
  const places = [
    'lib/domain/platform.ts',
    'lib/domain/sites.ts',
    'entrypoints/<site>.content.ts',
    'lib/platforms/registry.ts',
    'lib/platforms/counting.ts',
    'wxt.config.ts',
    'tests/e2e/manifest.spec.ts',
    'PRIVACY.md',
  ];
  expect(places.filter((place) => !steps.includes(`\`${place}\``))).toEqual([]);
});
