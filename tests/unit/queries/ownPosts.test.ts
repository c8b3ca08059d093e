import { expect, it } from 'vitest';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { PageReading } from '@/lib/domain/pageReading';
import { withOwnPosts } from '@/lib/queries/ownPosts';
import { post } from '../db/rows';

const brand = (platform: 'x' | 'facebook', handle: string): Brand => ({
  ...UNNAMED_BRAND,
  handles: [{ platform, handle }],
});
const by = (handle: string | null, isOwn = false) => post({ author: { name: 'N', handle, url: null }, isOwn });
const page = (...posts: PageReading['posts']): PageReading => ({
  platform: 'x',
  url: 'https://x.com/home',
  recognised: true,
  posts,
  focalId: null,
  focusRule: null,
  replyBox: null,
  own: null,
  warnings: [],
});
const owned = (reading: PageReading, ...brands: Brand[]) =>
  withOwnPosts(reading, brands).posts.map(({ isOwn }) => isOwn);

it('knows the brand by the name the user gave, with or without @ and in any case', () => {
  expect(owned(page(by('BrindleHelp'), by('someone')), brand('x', '@brindlehelp '))).toEqual([true, false]);
});

it('takes a name only for the site it was given for', () => {
  expect(owned(page(by('brindle')), brand('facebook', 'brindle'))).toEqual([false]);
});

it('takes nothing away from what the page itself shows, and nobody without a name for the brand', () => {
  expect(owned(page(by('agent', true), by(null)), brand('x', 'brindle'))).toEqual([true, false]);
});
