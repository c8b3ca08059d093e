import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import type { Attention } from '@/lib/platforms/reader';

const FIXTURES = join(process.cwd(), 'tests/pages/fixtures');

/**
 * Written by hand beside each page. Posts: all that must be read, in page order and those behind a dialog last, each with
 * the fields that page is about.
 */
export interface Expected extends Partial<Omit<PageReading, 'posts'>> {
  url: string;
  posts: Partial<Post>[];
}

export interface FixturePage {
  name: string;
  document: Document;
  url: URL;
  expected: Expected;
}

/** Nobody looks: only the page itself says which post is meant. */
export const NOBODY: Attention = { pickedId: null, focused: null, pointed: null, visibleShare: () => 0 };

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixturePage(platform: string, name: string): FixturePage {
  const base = join(FIXTURES, platform, name);
  const expected: Expected = JSON.parse(readFileSync(`${base}.expected.json`, 'utf8'));
  return { name, document: parsePage(readFileSync(`${base}.html`, 'utf8')), url: new URL(expected.url), expected };
}

/** Every page of a platform; one without its expectation fails when it is opened. */
export function fixtureNames(platform: string): string[] {
  const files = readdirSync(join(FIXTURES, platform));
  const names = files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/\.html$/, ''));
  expect(names.length).toBeGreaterThan(0);
  return names;
}

/** What was read against what was written down: the page's own fields exactly, of the posts the fields that are named. */
export function expectReading(reading: PageReading | null, expected: Expected): void {
  const { posts, ...page } = expected;
  expect(reading?.posts.map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
  expect(reading).toMatchObject({ recognised: true, warnings: [], ...page });
  posts.forEach((wanted, index) => {
    expect(reading?.posts[index]).toMatchObject(wanted);
  });
}
