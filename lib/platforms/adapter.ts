import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';

/** A post together with the element it was read from. The element must not be kept across an `await`: virtual lists recycle nodes. */
export interface ReadPost {
  post: Post;
  element: Element;
  /** Lies behind an open dialog or viewer (`[hidden]`, `[inert]`, `[aria-hidden=true]`): it is in the page but is not being viewed. */
  behind: boolean;
}

/** A text box on the page and what it writes. */
export interface PageBox {
  element: HTMLElement;
  /** `reply` answers the post with id `answers`; the others must never be given a reply. */
  writes: 'reply' | 'new-post' | 'message';
  answers: string | null;
  /** Further posts it may answer where the page does not say which one: Instagram's box names a person, not a comment. */
  mayAnswer?: string[];
}

/** The signed-in account as far as the page shows it. */
export interface OwnAccount {
  handle: string | null;
  name: string | null;
}

export interface PageContent {
  posts: ReadPost[];
  boxes: PageBox[];
  own: OwnAccount | null;
  /** Ids of the posts the address names, surest first; empty on timelines. */
  addressIds: string[];
  /** The post of the top-most open dialog or viewer. */
  dialogId: string | null;
  /** Anchors that should exist on such a page and were not found, as `name (selector)`. Empty when the layout is known. */
  missingAnchors: string[];
}

/**
 * Reads one platform's pages. Every function takes the document and address it works on and keeps nothing, so it runs in the page, in
 * jsdom and from the terminal alike.
 */
export interface Adapter {
  platform: Platform;
  matches(url: URL): boolean;
  readContent(document: Document, url: URL): PageContent;
  /** The post container around an element the pointer or the focus is in; `null` outside posts. Cheap: runs on every pointer move. */
  containerOf(element: Element): Element | null;
  /** Reads the post of one container without reading the rest of the page. */
  readOne(container: Element, url: URL): Post | null;
  /** A permalink to the reply just posted, from the site's own confirmation (X's toast); `null` where there is none. */
  confirmedPermalink(document: Document): string | null;
}

/** One way to find something, with when it was last seen to work and why it is there. Alternatives are tried in order. */
export interface SelectorStep {
  name: string;
  selector: string;
  seen: string;
  why: string;
}
