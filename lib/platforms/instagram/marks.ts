import { RESERVED_SEGMENTS, TIME } from '@/lib/platforms/instagram/selectors';

const PATH = /^(?:https?:\/\/(?:www\.)?instagram\.com)?(\/[^?#]*)/;
const POST_PATH = /^\/(?:([\w.]+)\/)?(?:p|reel|reels|tv)\/([\w-]+)\/?$/;
const COMMENT_PATH = /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]+)\/c\/(\d+)(?:\/r\/(\d+))?\/?$/;
const USER_PATH = /^\/([\w.]{1,30})\/?(?:reels\/?)?$/;

/** A time on the page and what it dates. Every field of a post hangs on these: they are the same in all layouts and languages. */
export interface Mark {
  time: Element;
  link: Element | null;
  dates: 'post' | 'comment' | 'caption' | 'other';
  /** Shortcode of the post. */
  code: string | null;
  /** First segment of a permalink, where it names the author. */
  user: string | null;
  commentId: string | null;
  /** Set for an answer to a comment; `commentId` is then the comment it answers. */
  replyId: string | null;
}

/** What an address or link names. `null` for grids, profiles and everything else. */
export interface Named {
  code: string;
  user: string | null;
  commentId: string | null;
  replyId: string | null;
}

export function pathOf(href: string | null): string | null {
  return PATH.exec(href ?? '')?.[1] ?? null;
}

export function namedIn(path: string | null): Named | null {
  const comment = COMMENT_PATH.exec(path ?? '');
  if (comment?.[1]) return { code: comment[1], user: null, commentId: comment[2] ?? null, replyId: comment[3] ?? null };
  const post = POST_PATH.exec(path ?? '');
  if (!post?.[2]) return null;
  const user = post[1] && !RESERVED_SEGMENTS.has(post[1]) ? post[1] : null;
  return { code: post[2], user, commentId: null, replyId: null };
}

/** The handle a profile link names, `null` for any other link. */
export function userIn(link: Element): string | null {
  const user = USER_PATH.exec(pathOf(link.getAttribute('href')) ?? '')?.[1];
  return user && !RESERVED_SEGMENTS.has(user.toLowerCase()) ? user : null;
}

/** All times under `root`, in page order. */
export function marksIn(root: ParentNode): Mark[] {
  return [...root.querySelectorAll(TIME.selector)].map(markOf);
}

function markOf(time: Element): Mark {
  const link = time.closest('a');
  const named = namedIn(pathOf(link?.getAttribute('href') ?? null));
  const dates = named ? (named.commentId ? 'comment' : 'post') : link ? 'other' : 'caption';
  return {
    time,
    link,
    dates,
    code: named?.code ?? null,
    user: named?.user ?? null,
    commentId: named?.commentId ?? null,
    replyId: named?.replyId ?? null,
  };
}
