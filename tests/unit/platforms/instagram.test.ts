/**
 * What Instagram pages have taught, one line a trap; each is in a fixture:
 * - canonical link, `og:url` and title name an earlier page after moving inside the site: only the address and the body count;
 * - the address may say `/p/<code>/` and the permalink `/<user>/reel/<code>/`: the shortcode is compared, never the path;
 * - an edited caption has a time of its own, later than the post's;
 * - the caption of the page layout has no `dir`, the comments do, and "Edited" stands between name and time;
 * - a mention inside a comment is a profile link nearer to the time than the author's;
 * - a post with a single comment must not become that comment, nor lend it its author;
 * - a comment may have no words (picture, sticker);
 * - grids and "More posts" link posts without a time: no post is open there;
 * - a second text area outside any form is not the box; a share dialog has one too;
 * - after "Reply" the one box of the page answers a comment and no longer the post;
 * - of several loaded reels only a link tells which one the address means.
 */
import { describe, expect, it } from 'vitest';
import { instagramAdapter } from '@/lib/platforms/instagram/adapter';
import { locateReplyBox, readPage } from '@/lib/platforms/reader';
import { expectReading, fixtureNames, fixturePage, NOBODY } from './fixturePages';

describe('pages of Instagram', () => {
  it.each(fixtureNames('instagram'))('%s', (name) => {
    const { document, url, expected } = fixturePage('instagram', name);
    expectReading(readPage(instagramAdapter, document, url, NOBODY), { ...expected, url: url.href });
  });

  // The reels viewer has no times: there the address alone says which post it is.
  it.each(fixtureNames('instagram').filter((name) => !name.startsWith('reels')))(
    '%s: a post read alone is the post read with its page',
    (name) => {
      const { document, url } = fixturePage('instagram', name);
      for (const { post, element } of instagramAdapter.readContent(document, url).posts) {
        const spot = post.kind === 'post' ? element.querySelector('img, video') : element.querySelector('time');
        const container = spot && instagramAdapter.containerOf(spot);
        expect(container).toBe(element);
        expect(container && instagramAdapter.readOne(container, url)).toEqual(post);
      }
    },
  );

  it('finds nothing beside the open post', () => {
    const { document } = fixturePage('instagram', 'post-page-arabic');
    const beside = document.querySelector('a[href="/explore/"]');
    expect(beside && instagramAdapter.containerOf(beside)).toBeNull();
  });

  it('gives the box to the comments of the person it names, and to nobody else', () => {
    const { document, url } = fixturePage('instagram', 'reply-to-comment');
    const box = document.querySelector('form textarea');
    expect(locateReplyBox(instagramAdapter, document, url, '18200000000000001')).toEqual({ box });
    expect(locateReplyBox(instagramAdapter, document, url, '18200000000000003')).toEqual({ box });
    expect(locateReplyBox(instagramAdapter, document, url, '18200000000000002')).toEqual({
      box: null,
      reason: 'other-post',
    });
    expect(locateReplyBox(instagramAdapter, document, url, 'DXD55555555')).toEqual({ box: null, reason: 'other-post' });
  });

  it('gives each post of the feed its own box', () => {
    const { document, url } = fixturePage('instagram', 'home-feed-japanese');
    const boxes = [...document.querySelectorAll('form textarea')];
    expect(locateReplyBox(instagramAdapter, document, url, 'DXF77777772')).toEqual({ box: boxes[1] });
  });

  it('never takes the box of a message', () => {
    const { document, url } = fixturePage('instagram', 'messages');
    expect(instagramAdapter.readContent(document, url).boxes.map(({ writes }) => writes)).toEqual(['message']);
  });
});
