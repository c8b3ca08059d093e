import type { Author } from '@/lib/domain/post';
import { cleanAddress, textOf } from '@/lib/platforms/text';

const ORIGIN = 'https://www.facebook.com';
const HOST = /(?:^|\.)facebook\.com$/;

export interface PostAddress {
  /** The site's own id: `pfbid…` or digits. */
  id: string;
  /** `photo` is weakest: the picture of a post is not always the post. */
  kind: 'story' | 'video' | 'photo';
  /** Without tracking parameters, always on www. */
  permalink: string;
  /** The post that a picture belongs to, where its set says so (`pcb.` and `gm.` sets carry the post's number). */
  setId: string | null;
}

interface AddressForm {
  kind: PostAddress['kind'];
  path: RegExp;
  /** Query parameter that holds the id; without one it is the path's first group. */
  idIn?: string;
  /** Another parameter that the address does not work without. */
  with?: string;
}

/** Tests run each form with the example beside it. */
export const ADDRESS_FORMS: AddressForm[] = [
  // /groups/knitting/posts/123/, /groups/9/permalink/123
  { kind: 'story', path: /^\/groups\/[^/]+\/(?:posts|permalink)\/(\d+|pfbid\w+)/ },
  // /groups/9/?multi_permalinks=123
  { kind: 'story', path: /^\/groups\/[^/]+\/?$/, idIn: 'multi_permalinks' },
  // /acme/posts/pfbid0Ab, /acme/posts/some-words/123
  { kind: 'story', path: /^\/[^/]+\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)\/?$/ },
  // /permalink.php?story_fbid=pfbid0Ab&id=100
  { kind: 'story', path: /^\/(?:permalink|story)\.php$/, idIn: 'story_fbid', with: 'id' },
  // /reel/123
  { kind: 'video', path: /^\/reels?\/(\d+)/ },
  // /acme/videos/123, /acme/videos/some-words/123
  { kind: 'video', path: /^\/[^/]+\/videos\/(?:[^/]+\/)*(\d+)/ },
  // /watch/?v=123, /watch/live/?v=123
  { kind: 'video', path: /^\/(?:watch|video\.php)(?:\/live)?\/?$/, idIn: 'v' },
  // /photo/?fbid=123&set=a.9, /photo.php?fbid=123
  { kind: 'photo', path: /^\/photo(?:\.php)?\/?$/, idIn: 'fbid', with: 'set' },
  // /acme/photos/a.9/123
  { kind: 'photo', path: /^\/[^/]+\/photos\/(?:[^/]+\/)*(\d+)/ },
];

/** The post an address names; `null` for profiles, outside links and the bare `/?__cft__…` of time links nobody has hovered. */
export function postAddress(url: URL | null): PostAddress | null {
  if (!url || !HOST.test(url.hostname)) return null;
  for (const { kind, path, idIn, with: other } of ADDRESS_FORMS) {
    const match = path.exec(url.pathname);
    const id = match && (idIn ? /^(?:\d+|pfbid\w+)/.exec(url.searchParams.get(idIn) ?? '')?.[0] : match[1]);
    if (!id) continue;
    const query = new URLSearchParams();
    for (const name of [idIn, other]) {
      const value = name && url.searchParams.get(name);
      if (value) query.set(name, value);
    }
    const place = idIn ? `${url.pathname}?${query}` : url.pathname.replace(/\/$/, '');
    return {
      id,
      kind,
      permalink: ORIGIN + place,
      setId: /^(?:pcb|gm)\.(\d+)$/.exec(url.searchParams.get('set') ?? '')?.[1] ?? null,
    };
  }
  return null;
}

/** First path parts that are the site's own places, not people. */
const NOT_PEOPLE =
  /^(?:(?:ads?|ad_center|bookmarks|business|dialog|events|friends|fundraisers|gaming|groups|hashtag|help|home|jobs|login|marketplace|media|memories|messages|notifications|pages|people|photos?|policies|privacy|professional_dashboard|profile|public|reels?|saved|search|settings|share|sharer|stories|videos?|watch)$|.*\.php$)/;

/** /groups/9/user/200/, /people/Ana-Test/300/, /p/Ana-Test-6155/ */
const NUMBERED = /^\/(?:groups\/[^/]+\/user\/|(?:people|pages)\/[^/]+\/|p\/(?:[^/]*\D)?)(\d+)\/?$/;

export interface Profile {
  /** Vanity name or numeric id. */
  handle: string;
  url: string;
}

/** The person or Page a link leads to; `null` when it leads elsewhere (posts, tabs of a profile, groups, hashtags). */
export function profileAddress(url: URL | null): Profile | null {
  if (!url || !HOST.test(url.hostname) || url.searchParams.has('sk')) return null;
  const { pathname } = url;
  const id = pathname === '/profile.php' ? url.searchParams.get('id') : NUMBERED.exec(pathname)?.[1];
  if (id) return /^\d+$/.test(id) ? { handle: id, url: `${ORIGIN}/profile.php?id=${id}` } : null;
  const vanity = /^\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (!vanity || NOT_PEOPLE.test(vanity) || !/^[\w.%-]+$/.test(vanity)) return null;
  return { handle: vanity, url: `${ORIGIN}/${vanity}` };
}

/** Comment links carry plain digits or base64 of `comment:<post>_<comment>`. */
function commentNumber(value: string | null): string | null {
  if (!value) return null;
  if (/^\d+$/.test(value)) return value;
  try {
    return /(\d+)$/.exec(atob(value))?.[1] ?? value;
  } catch {
    return value;
  }
}

export interface CommentAddress {
  commentId: string;
  replyId: string | null;
  /** Of the comment itself; `null` on profile links, which only carry its id along. */
  permalink: string | null;
}

/** The comment a link names; `null` when it names none. */
export function commentAddress(url: URL | null): CommentAddress | null {
  const commentId = commentNumber(url?.searchParams.get('comment_id') ?? null);
  if (!url || !commentId) return null;
  const replyId = commentNumber(url.searchParams.get('reply_comment_id'));
  const post = postAddress(url);
  const own = `comment_id=${commentId}${replyId ? `&reply_comment_id=${replyId}` : ''}`;
  const permalink = post && post.permalink + (post.permalink.includes('?') ? '&' : '?') + own;
  return { commentId, replyId, permalink };
}

/** The address of a link, relative ones too. */
export function linkAddress(link: Element, base: URL): URL | null {
  return cleanAddress(link.getAttribute('href'), base.origin === 'null' ? ORIGIN : base.href);
}

/** The posts that links in `element` lead to, in page order. */
export function linkedPosts(element: Element, base: URL): PostAddress[] {
  return [...element.querySelectorAll('a[href]')].flatMap((link) => postAddress(linkAddress(link, base)) ?? []);
}

/** The person or Page a link names and leads to; `null` for other links and for pictures without a name. */
export function linkedAuthor(link: Element, base: URL): Author | null {
  const profile = profileAddress(linkAddress(link, base));
  const name = profile && textOf(link);
  return name ? { name, ...profile } : null;
}
