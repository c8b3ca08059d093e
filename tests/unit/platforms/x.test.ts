/**
 * What X pages have taught, one line a trap; each is in a fixture:
 * - a quote's time comes before the post's own, and a quote may hold the only text, the only "Show more", or a second name;
 * - a repost names the reposter first; the author is whoever the name element names;
 * - badge pictures with an empty alt follow the name, an affiliate's badge is a link of its own;
 * - video posts hold `placementTracking` inside, advertisements stand inside one;
 * - an advertisement has no time and carries its id in the analytics link only;
 * - on a status page the first article is often not the open post; suggestions follow under a heading;
 * - mentions stand in a `div` in the middle of a sentence and must not break the line;
 * - the same editor id serves new posts and replies: only the place tells them apart;
 * - the post in a reply dialog may come without its permalink;
 * - `twitter.com` pages and saved pages have absolute links, live pages relative ones.
 */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/platforms/reader';
import { xAdapter } from '@/lib/platforms/x/adapter';
import { expectReading, fixtureNames, fixturePage, NOBODY, parsePage } from './fixturePages';

describe('pages of X', () => {
  it.each(fixtureNames('x'))('%s', (name) => {
    const { document, url, expected } = fixturePage('x', name);
    expectReading(readPage(xAdapter, document, url, NOBODY), { ...expected, url: url.href });
  });

  it.each(fixtureNames('x'))('%s: a post read alone is the post read with its page', (name) => {
    const { document, url } = fixturePage('x', name);
    for (const { post, element } of xAdapter.readContent(document, url).posts) {
      const container = xAdapter.containerOf(element.querySelector('div') ?? element);
      expect(container).toBe(element);
      expect(container && xAdapter.readOne(container, url)).toEqual(post);
    }
  });

  it('tells new posts, replies and messages apart by where the box stands', () => {
    const writes = (name: string) => {
      const { document, url } = fixturePage('x', name);
      return xAdapter.readContent(document, url).boxes.map((box) => [box.writes, box.answers]);
    };
    expect(writes('home-timeline-arabic')).toEqual([['new-post', null]]);
    expect(writes('new-post-dialog')).toEqual([['new-post', null]]);
    expect(writes('messages')).toEqual([['message', null]]);
    expect(writes('status-with-parents-and-replies-japanese')).toEqual([['reply', '2003']]);
    // The home composer behind the dialog is out of reach.
    expect(writes('reply-dialog-over-timeline-croatian')).toEqual([['reply', '3001']]);
  });

  it('finds nothing outside posts', () => {
    const { document } = fixturePage('x', 'home-timeline-arabic');
    const composer = document.querySelector('[data-testid="tweetTextarea_0"]');
    expect(composer && xAdapter.containerOf(composer)).toBeNull();
  });

  it.each([
    [
      '<div data-testid="toast"><a href="/KettlewickHelp/status/9001">مشاهدة</a></div>',
      'https://x.com/KettlewickHelp/status/9001',
    ],
    [
      '<div role="alert"><a href="https://x.com/KettlewickHelp/status/9002">View</a></div>',
      'https://x.com/KettlewickHelp/status/9002',
    ],
    ['<div data-testid="toast"><span>Copied</span></div>', null],
    ['<a href="/KettlewickHelp/status/9003">elsewhere</a>', null],
  ])('takes a sent reply from the toast only: %s', (html, permalink) => {
    expect(xAdapter.confirmedPermalink(parsePage(html))).toBe(permalink);
  });

  it.each([
    ['https://x.com/home', true],
    ['https://twitter.com/home', true],
    ['https://mobile.twitter.com/home', true],
    ['https://notx.com/home', false],
    ['https://x.com.example/home', false],
  ])('%s is X: %s', (address, isX) => {
    expect(xAdapter.matches(new URL(address))).toBe(isX);
  });
});
