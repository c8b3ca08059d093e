import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/domain/post';
import { platformOfAddress } from '@/lib/domain/sites';
import { namedTab } from '@/lib/queries/followedTab';
import { LatestWrite } from '@/lib/queries/latestWrite';
import { pastedPost } from '@/lib/queries/pastedPost';

describe('the platform of an address', () => {
  it.each([
    ['https://x.com/orla/status/1', 'x'],
    ['https://twitter.com/orla', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://facebook.com/', 'facebook'],
    ['https://www.instagram.com/p/abc/', 'instagram'],
    ['https://notx.com/', null],
    ['https://mobile.x.com/', null],
    ['https://facebook.com.evil.example/', null],
    ['https://evilfacebook.com/', null],
    ['http://x.com/', null],
    ['chrome-extension://abc/workspace.html', null],
    ['not an address', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s → %s', (address, platform) => {
    expect(platformOfAddress(address)).toBe(platform);
  });
});

describe('the tab named in the address of a panel', () => {
  it.each([
    ['?tab=12', 12],
    ['?x=1&tab=12', 12],
    ['', null],
    ['?tab=', null],
    ['?tab=-3', null],
    ['?tab=1.5', null],
    ['?tab=all', null],
  ])('%s → %s', (search, id) => {
    expect(namedTab(search)).toBe(id);
  });
});

describe('pasted text', () => {
  it('is a post that claims nothing but its words', () => {
    const post = pastedPost('  My kettle\r\nhas no lid. ', 'facebook');
    expect(post).toMatchObject({
      platform: 'facebook',
      text: 'My kettle\nhas no lid.',
      author: { name: null, handle: null, url: null },
      createdAt: null,
      permalink: null,
    });
    expect(v.is(postSchema, post)).toBe(true);
  });

  it('has the same id for the same words, another for others', () => {
    const id = (text: string) => pastedPost(text, 'x')?.id;
    expect(id('My kettle')).toBe(id(' My kettle\n'));
    expect(id('My kettle')).not.toBe(id('My toaster'));
    expect(id('My kettle')).not.toBe(pastedPost('My kettle', 'facebook')?.id);
  });

  it('is none without words', () => {
    expect(pastedPost(' \n ', 'x')).toBeNull();
  });
});

describe('writing the latest of many', () => {
  it('writes the first and the last, never two at a time, in order', async () => {
    const written: string[] = [];
    const waiting: (() => void)[] = [];
    const writes = new LatestWrite<string>((value) => {
      written.push(value);
      return new Promise<void>((resolve) => waiting.push(resolve));
    });
    for (const value of ['a', 'b', 'c']) writes.push(value);
    expect(written).toEqual(['a']);
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(written).toEqual(['a', 'c']);
  });
});
