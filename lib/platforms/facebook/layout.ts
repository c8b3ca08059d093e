import { linkedPosts, postAddress, profileAddress } from './permalinks';
import { MESSAGE, POSITIONED, SKELETON } from './selectors';

/** Pages that show posts beside people's and Pages' own: the feed and groups. */
const SHOWS_POSTS = /^\/(?:home\.php|groups\/[^/]+\/?)?$/;
/** A page without posts (new Page, nothing in the feed yet) has fewer text lines and at most a stray link to a post. */
const PLENTY = { lines: 30, links: 2 };

/**
 * Called when nothing was found. Tells a changed layout from an empty page: the page holds plenty that looks like posts and none of the
 * marks that posts have been told by.
 */
export function missingAnchors(document: Document, url: URL): string[] {
  const address = postAddress(url);
  if (!address && !profileAddress(url) && !SHOWS_POSTS.test(url.pathname)) return [];
  const scope = document.querySelector('[role="main"]') ?? document.body;
  if (!scope) return [];
  const links = linkedPosts(scope, url).filter(({ kind }) => kind !== 'photo');
  const lines = scope.querySelectorAll('[dir="auto"]').length;
  const isLoading = links.length === 0 && scope.querySelector(SKELETON) !== null;
  const plenty = address ? lines >= 5 || links.length > 0 : lines >= PLENTY.lines || links.length >= PLENTY.links;
  return plenty && !isLoading ? [`post container (${POSITIONED})`, `post message (${MESSAGE})`] : [];
}
