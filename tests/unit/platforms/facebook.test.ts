import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { PageBox } from '@/lib/platforms/adapter';
import { facebookAdapter } from '@/lib/platforms/facebook/adapter';
import { commentAddress, postAddress, profileAddress } from '@/lib/platforms/facebook/permalinks';
import { readPage } from '@/lib/platforms/reader';

/** What a person read on the page. A field left out is not judged; the number and order of posts and boxes is. */
interface Expected {
  url: string;
  own: { handle: string | null; name: string | null } | null;
  addressIds: string[];
  dialogId: string | null;
  missingAnchors: number;
  boxes: Pick<PageBox, 'writes' | 'answers'>[];
  posts: (Partial<Post> & { behind?: boolean; parentIndex?: number })[];
}

const FOLDER = join(process.cwd(), 'tests/pages/fixtures/facebook');
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function open(page: string) {
  const expected = JSON.parse(readFileSync(join(FOLDER, page.replace('.html', '.expected.json')), 'utf8')) as Expected;
  const document = parse(readFileSync(join(FOLDER, page), 'utf8'));
  // A parsed document has no address of its own.
  const base = document.createElement('base');
  base.href = expected.url;
  document.head.append(base);
  return { expected, document, url: new URL(expected.url) };
}

const read = (html: string, url = 'https://www.facebook.com/') =>
  facebookAdapter.readContent(parse(html), new URL(url));

describe('pages', () => {
  it.each(PAGES)('%s reads as a person does', (page) => {
    const { expected, document, url } = open(page);
    const content = facebookAdapter.readContent(document, url);
    expect(content.posts.map(({ post }) => `${post.kind}: ${post.text}`)).toEqual(
      expected.posts.map(({ kind, text }) => `${kind}: ${text}`),
    );
    expected.posts.forEach(({ behind, parentIndex, ...fields }, index) => {
      const got = content.posts[index];
      expect(got?.post, fields.text).toMatchObject(fields);
      expect(got?.behind, fields.text).toBe(behind ?? false);
      if (parentIndex !== undefined) expect(got?.post.parentId).toBe(content.posts[parentIndex]?.post.id);
    });
    expect(content.boxes.map(({ writes, answers }) => ({ writes, answers }))).toEqual(expected.boxes);
    expect(content.own).toEqual(expected.own);
    expect(content.addressIds).toEqual(expected.addressIds);
    expect(content.dialogId).toBe(expected.dialogId);
    expect(content.missingAnchors).toHaveLength(expected.missingAnchors);
  });

  it.each(PAGES)('%s gives every post an id of its own', (page) => {
    const { document, url } = open(page);
    const ids = facebookAdapter.readContent(document, url).posts.map(({ post }) => post.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(PAGES)('%s: pointing at a post finds the same post as reading the page', (page) => {
    const { document, url } = open(page);
    for (const { post, element, behind } of facebookAdapter.readContent(document, url).posts) {
      if (behind) continue;
      const inside = element.querySelector('[dir="auto"]') ?? element.querySelector('img') ?? element;
      const container = facebookAdapter.containerOf(inside);
      expect(container, post.text).toBe(element);
      expect(container && facebookAdapter.readOne(container, url)).toEqual(post);
    }
  });

  it.each(PAGES)('%s through the page reader: the focal post is in view', (page) => {
    const { document, url, expected } = open(page);
    const reading = readPage(facebookAdapter, document, url, {
      pickedId: null,
      focused: null,
      pointed: null,
      visibleShare: () => 0,
    });
    expect(reading?.recognised).toBe(expected.missingAnchors === 0);
    const wanted = expected.addressIds[0] ?? expected.dialogId;
    expect(reading?.focalId).toBe(wanted);
    if (wanted) expect(expected.posts.find(({ id }) => id === wanted)?.behind ?? false).toBe(false);
  });
});

describe('hosts', () => {
  it.each([
    ['https://www.facebook.com/', true],
    ['https://web.facebook.com/groups/1', true],
    ['https://facebook.com/acme', true],
    ['https://business.facebook.com/latest/inbox', false],
    ['https://facebook.com.example.test/', false],
    ['https://notfacebook.com/', false],
  ])('%s', (address, matches) => {
    expect(facebookAdapter.matches(new URL(address))).toBe(matches);
  });
});

describe('addresses', () => {
  const at = (path: string) => new URL(path, 'https://www.facebook.com');

  it.each([
    ['/acme/posts/pfbid0Ab?__cft__[0]=AZ&__tn__=%2CO', 'pfbid0Ab', '/acme/posts/pfbid0Ab'],
    ['/acme/posts/some-words/123/', '123', '/acme/posts/some-words/123'],
    ['/permalink.php?story_fbid=pfbid0Ab&id=100&__tn__=x', 'pfbid0Ab', '/permalink.php?story_fbid=pfbid0Ab&id=100'],
    ['/story.php?id=100&story_fbid=55&refid=9', '55', '/story.php?story_fbid=55&id=100'],
    ['/groups/knitting/posts/123/?comment_id=9', '123', '/groups/knitting/posts/123'],
    ['/groups/9/permalink/123/', '123', '/groups/9/permalink/123'],
    ['/groups/9/?multi_permalinks=123&hoisted_section_header_type=x', '123', '/groups/9/?multi_permalinks=123'],
    ['/photo/?fbid=5&set=a.9&__tn__=y', '5', '/photo/?fbid=5&set=a.9'],
    ['/photo.php?fbid=5', '5', '/photo.php?fbid=5'],
    ['/acme/photos/a.9/5', '5', '/acme/photos/a.9/5'],
    ['/acme/videos/opening-day/77/', '77', '/acme/videos/opening-day/77'],
    ['/watch/?v=77&ref=tab', '77', '/watch/?v=77'],
    ['/reel/88/?s=1', '88', '/reel/88'],
  ])('%s names a post', (path, id, permalink) => {
    expect(postAddress(at(path))).toMatchObject({ id, permalink: `https://www.facebook.com${permalink}` });
  });

  it.each([
    '/',
    '/?__cft__[0]=AZ',
    '/photo/?__tn__=x#?abc',
    '/acme',
    '/groups/9/',
    '/stories/1/2',
    '/acme/photos',
    '/share/p/x',
  ])('%s names none', (path) => {
    expect(postAddress(at(path))).toBeNull();
  });

  it.each([
    ['/acme?__tn__=x', 'acme'],
    ['/profile.php?id=100&comment_id=7', '100'],
    ['/groups/9/user/200/', '200'],
    ['/people/Ana-Test/300/', '300'],
    ['/p/Ana-Test-6155/', '6155'],
    ['/hashtag/x', null],
    ['/groups/9/', null],
    ['/profile.php?id=100&sk=photos', null],
    ['/watch/', null],
  ])('%s leads to %s', (path, handle) => {
    expect(profileAddress(at(path))?.handle ?? null).toBe(handle);
  });

  it('reads a comment number from digits and from base64', () => {
    expect(commentAddress(at('/acme/posts/1?comment_id=42'))).toMatchObject({ commentId: '42', replyId: null });
    expect(commentAddress(at(`/acme?comment_id=${btoa('comment:1_42')}`))).toMatchObject({
      commentId: '42',
      permalink: null,
    });
  });
});

const post = (message: string, extra = '') =>
  `<div aria-posinset="1" aria-labelledby="h"><h4 id="h"><a href="/acme">Acme</a></h4>${extra}<div data-ad-preview="message">${message}</div></div>`;

describe('a post keeps its id', () => {
  it('when the pointer touches the time link and the story address appears', () => {
    const photo = '<a href="/photo/?fbid=31&set=a.1"><img alt=""></a>';
    const [before] = read(post('Hello', `<a href="/?__cft__=1">1 h</a>${photo}`)).posts;
    const [after] = read(post('Hello', `<a href="/acme/posts/pfbid0Q?__cft__=1">1 h</a>${photo}`)).posts;
    expect(after?.post.permalink).toBe('https://www.facebook.com/acme/posts/pfbid0Q');
    expect(after?.post.id).toBe(before?.post.id);
  });
});

describe('hostile and broken pages', () => {
  it.each([
    '',
    '<p',
    '<div role="article"',
    '<div aria-posinset="1" aria-labelledby="">',
    '<form><div role=dialog>',
    '\u0000',
  ])('does not throw on %j', (html) => {
    expect(read(html).posts).toEqual([]);
  });

  it('keeps a long post whole and takes names as plain text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const long = 'Wort '.repeat(6000).trim();
    const html = post(`<div dir="auto">${long}</div>`).replace('>Acme<', `>${name.replace('<', '&lt;')}<`);
    const [only] = read(html).posts;
    expect(only?.post.text).toHaveLength(29_999);
    expect(only?.post.author.name).toBe(name);
  });

  it('drops direction marks around words', () => {
    expect(read(post('<div dir="auto">\u202Bمرحبا\u202C\u200F</div>')).posts[0]?.post.text).toBe('مرحبا');
  });

  it('reads a very large feed', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) =>
        `<div><div><strong><a href="/p${index}">P ${index}</a></strong><div role="button" aria-haspopup="menu"></div></div><div data-ad-preview="message"><div dir="auto">Post ${index}</div></div>${'<div><span></span></div>'.repeat(10)}</div>`,
    ).join('');
    const { posts } = read(`<div role="main"><div>${many}</div></div>`);
    expect(posts).toHaveLength(300);
    expect(posts.at(-1)?.post).toMatchObject({ text: 'Post 299', author: { handle: 'p299' } });
  }, 60_000);

  it('does not read a chat, a placeholder or a list as posts', () => {
    const { posts, missingAnchors } = read(
      `<div role="grid"><div role="article" aria-label="Ana: hi"><div dir="auto">hi</div></div></div>
       <div role="article" aria-label="Ben: hello"><span dir="auto">Ben</span><div dir="auto">hello</div></div>
       <div role="article"><div data-visualcompletion="loading-state" role="status"></div></div>
       <div role="menu"><div role="menuitem" aria-posinset="1" aria-labelledby="m"><span id="m">Save</span></div></div>
       <div aria-posinset="2" aria-labelledby="r"><h3 id="r">Reels</h3><a href="/reel/1"><img alt=""></a></div>`,
    );
    expect(posts).toEqual([]);
    expect(missingAnchors).toEqual([]);
  });
});
