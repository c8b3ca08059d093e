/**
 * Which post is meant, and which box answers it. What went wrong before and must not again:
 * - the post behind an open dialog was taken for the one being viewed;
 * - a box that writes a new post was offered for a reply;
 * - while the post named in the address was still loading, a neighbour was shown in its place;
 * - a page whose layout had changed gave half-read posts instead of saying so.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attention, locatePost, locateReplyBox, readPage } from '@/lib/platforms/reader';
import { adapterFor } from '@/lib/platforms/registry';
import { textOf, tidyText } from '@/lib/platforms/text';
import { fixturePage, NOBODY, parsePage } from './fixturePages';

function focusOn(
  platform: string,
  name: string,
  attention: (document: Document) => Partial<Attention>,
  address?: string,
) {
  const { document, url } = fixturePage(platform, name);
  const reading = readPage(adapterFor(address ? new URL(address) : url), document, address ? new URL(address) : url, {
    ...NOBODY,
    ...attention(document),
  });
  return [reading?.focusRule, reading?.focalId];
}

const textHolding = (document: Document, words: string) =>
  [...document.querySelectorAll('span, h1')].findLast((each) => each.textContent?.includes(words)) ?? null;

describe('the post being viewed', () => {
  it('is the one the user picked, before anything else', () => {
    expect(focusOn('x', 'status-with-parents-and-replies-japanese', () => ({ pickedId: '2007' }))).toEqual([
      'picked',
      '2007',
    ]);
  });

  it('is not a picked one that has left the page', () => {
    expect(focusOn('x', 'status-with-parents-and-replies-japanese', () => ({ pickedId: '9999' }))).toEqual([
      'address',
      '2003',
    ]);
  });

  it('is the one in the address, wherever the pointer is', () => {
    const pointed = (document: Document) => ({ pointed: textHolding(document, 'Same here!') });
    expect(focusOn('x', 'status-with-parents-and-replies-japanese', pointed)).toEqual(['address', '2003']);
  });

  it('is the post of the open dialog, not one behind it', () => {
    const pointed = (document: Document) => ({ pointed: textHolding(document, 'Vlak opet kasni.') });
    expect(focusOn('x', 'reply-dialog-over-timeline-croatian', pointed)).toEqual(['dialog', '3001']);
  });

  it('is the post whose box has the focus, not the one under the pointer', () => {
    const attention = (document: Document) => ({
      focused: document.querySelector('[data-testid="inline_reply_offscreen"] [data-offset-key]'),
      pointed: textHolding(document, 'Same here!'),
    });
    expect(focusOn('x', 'status-with-parents-and-replies-japanese', attention, 'https://x.com/home')).toEqual([
      'reply-box',
      '2003',
    ]);
  });

  it('is not decided by focus in the box for new posts', () => {
    const attention = (document: Document) => ({
      focused: document.querySelector('[data-testid="tweetTextarea_0"]'),
      pointed: textHolding(document, 'This is the third time.'),
    });
    expect(focusOn('x', 'home-timeline-arabic', attention)).toEqual(['pointed', '1903']);
  });

  it('is the comment under the pointer rather than the post around it', () => {
    const pointed = (document: Document) => ({ pointed: textHolding(document, 'Where is my order?') });
    const address = 'https://www.instagram.com/';
    expect(focusOn('instagram', 'reply-to-comment', pointed, address)).toEqual(['pointed', '18200000000000002']);
  });

  it('is the most visible one when nothing surer is known', () => {
    const attention = () => ({
      visibleShare: (element: Element) => (element.textContent?.includes('third time') ? 0.6 : 0.2),
    });
    expect(focusOn('x', 'home-timeline-arabic', attention)).toEqual(['most-visible', '1903']);
  });

  it('is nothing while the post in the address is not there yet', () => {
    expect(focusOn('x', 'status-not-loaded', () => ({ visibleShare: () => 1 }))).toEqual([null, null]);
  });

  it('is nothing when nothing is visible', () => {
    expect(focusOn('x', 'home-timeline-arabic', () => ({}))).toEqual([null, null]);
  });
});

describe('finding again', () => {
  it('finds a post by its id, in the dialog rather than behind it', () => {
    const { document, url } = fixturePage('x', 'photo-dialog-over-timeline');
    const found = locatePost(adapterFor(url), document, url, '7001');
    expect(found?.behind).toBe(false);
    expect(found?.element.closest('[role="dialog"]')).not.toBeNull();
    expect(locatePost(adapterFor(url), document, url, '7000')?.behind).toBe(true);
    expect(locatePost(adapterFor(url), document, url, '1')).toBeNull();
  });

  it.each([
    ['status-with-parents-and-replies-japanese', '2004', 'other-post'],
    ['home-timeline-arabic', '1901', 'new-post-only'],
    ['notifications-spanish', '4001', 'not-open'],
    ['home-timeline-arabic', 'gone', 'no-post'],
  ])('%s: no box for %s, because %s', (name, postId, reason) => {
    const { document, url } = fixturePage('x', name);
    expect(locateReplyBox(adapterFor(url), document, url, postId)).toEqual({ box: null, reason });
  });

  it('finds the box of the dialog', () => {
    const { document, url } = fixturePage('x', 'reply-dialog-over-timeline-croatian');
    const box = document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    expect(locateReplyBox(adapterFor(url), document, url, '3001')).toEqual({ box });
  });
});

describe('sites', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/home', 'x'],
    ['https://www.facebook.com/', 'facebook'],
    ['https://www.instagram.com/p/abc/', 'instagram'],
    ['https://example.com/', undefined],
    ['file:///x.com/home', undefined],
  ])('%s is read by %s', (address, platform) => {
    expect(adapterFor(new URL(address))?.platform).toBe(platform);
  });

  it('says nothing about other sites', () => {
    expect(
      readPage(
        adapterFor(new URL('https://example.com/')),
        parsePage('<p>Hello'),
        new URL('https://example.com/'),
        NOBODY,
      ),
    ).toBeNull();
    expect(
      locatePost(
        adapterFor(new URL('https://example.com/')),
        parsePage('<p>Hello'),
        new URL('https://example.com/'),
        '1',
      ),
    ).toBeNull();
  });
});

describe('hostile and odd pages', () => {
  const addresses = [
    'https://x.com/a/status/1',
    'https://www.instagram.com/p/a1/',
    'https://www.facebook.com/a/posts/1',
  ];
  const scraps = fc.constantFrom(
    '<article data-testid="tweet">',
    '</article>',
    '<div data-testid="User-Name">',
    '<a href="/a/status/1">',
    '<a href="//">',
    '<time datetime="x">',
    '<time datetime="2026-01-01">',
    '</a>',
    '<div role="dialog">',
    '<ul><li>',
    '<form><textarea>',
    '<h3>',
    '<main>',
    '<article>',
    '<div hidden>',
    '<a href="/p/a1/c/1/">',
    '<a href="/p/a1/">',
    '<div data-testid="tweetTextarea_0" contenteditable>',
    '@a',
    '<svg><a href="/b">',
    '<div role=link>',
  );

  it('reads any heap of scraps without failing', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), fc.constantFrom(...addresses), (parts, address) => {
        const document = parsePage(parts.join(''));
        const reading = readPage(adapterFor(new URL(address)), document, new URL(address), NOBODY);
        expect(reading?.recognised === false ? reading.posts : []).toEqual([]);
        for (const element of document.querySelectorAll('*')) adapterFor(new URL(address))?.containerOf(element);
      }),
      { numRuns: 80, seed: 7 },
    );
  }, 30_000);

  it('takes a name that looks like a script, and markup that was never closed, as plain words', () => {
    const page = parsePage(
      '</div></table><article data-testid="tweet"><div data-testid="User-Name"><a href="/odd"><span>&lt;script&gt;alert(1)&lt;/script&gt; {{x}}</span></a>' +
        '<span>@odd</span><a href="/odd/status/8001"><time datetime="not a time">1h</time></a></div><div data-testid="tweetText">Unclosed <b>bold<p>stray' +
        '</article></article><article data-testid="tweet"><div>',
    );
    expect(
      readPage(adapterFor(new URL('https://x.com/home')), page, new URL('https://x.com/home'), NOBODY)?.posts,
    ).toMatchObject([
      {
        id: '8001',
        author: { name: '<script>alert(1)</script> {{x}}', handle: 'odd', url: 'https://x.com/odd' },
        createdAt: null,
        text: 'Unclosed boldstray',
      },
    ]);
  });

  it('keeps a post of 30,000 characters whole', () => {
    const words = 'wörd '.repeat(6000).trim();
    const page = parsePage(
      `<article data-testid="tweet"><div data-testid="User-Name"><a href="/a"><span>A</span></a><span>@a</span><a href="/a/status/1"><time datetime="2026-01-01T00:00:00Z">1h</time></a></div><div data-testid="tweetText" lang="en">${words}</div></article>`,
    );
    expect(
      readPage(adapterFor(new URL('https://x.com/home')), page, new URL('https://x.com/home'), NOBODY)?.posts[0]?.text,
    ).toBe(words);
  });
});

describe('text', () => {
  it.each([
    ['a\u200b\u202eb\u2066c\ufeff', 'abc'],
    [' a  b \n c ', 'a b\nc'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['cafe\u0301', 'café'],
  ])('%j is tidied to %j', (raw, tidy) => {
    expect(tidyText(raw)).toBe(tidy);
  });

  it('breaks lines at blocks, unless the platform breaks its own', () => {
    const { body } = parsePage(
      '<span>one </span><div>two</div><span> three<br>four</span><svg><title>no</title></svg><img alt="🫖">',
    );
    expect(textOf(body)).toBe('one two\nthree\nfour🫖');
    expect(textOf(body, { inline: true })).toBe('one two three\nfour🫖');
  });
});
