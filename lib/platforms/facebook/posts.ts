import { hashText } from '@/lib/domain/hash';
import type { Author, Media, Post } from '@/lib/domain/post';
import { follows } from '@/lib/platforms/steps';
import { textOf, tidyText } from '@/lib/platforms/text';
import { commentAround, type Viewer } from './containers';
import { linkAddress, linkedAuthor, linkedPosts, type PostAddress, postAddress } from './permalinks';
import { HEADING, MESSAGE, PROFILE_NAME } from './selectors';
import { languageIn, type Words, wordsOf, wordsWithoutMessage } from './words';

export interface ReadPostParts {
  post: Post;
  /** Every id this post may be called by, the chosen one first. */
  ids: string[];
}

interface Speaker {
  author: Author;
  /** The name line; `null` when nobody is named. */
  element: Element | null;
  source: string;
}

/**
 * Reads the post of a container; `null` for placeholders, carousels and other boxes that nobody speaks in.
 * `address` is the post the page's own address names, given only to the container it belongs to.
 */
export function readPost(
  container: Element,
  base: URL,
  { viewer, address }: { viewer: Viewer | null; address: PostAddress | null },
): ReadPostParts | null {
  const isViewer = viewer?.element === container;
  const root = isViewer ? viewer.side : container;
  const links = ownLinks(root);
  const speaker = speakerOf(root, links, base);
  const shared = sharedBox(root, speaker, base);
  const isOwn = (element: Element) => !shared?.box.contains(element) && !commentAround(element, root);
  const message = [...root.querySelectorAll(MESSAGE)].find(isOwn) ?? null;
  const words: Words = message
    ? wordsOf(message)
    : wordsWithoutMessage(root, speaker.element, shared?.box ?? null, base);

  const ownAddresses = links
    .filter((link) => !shared?.box.contains(link))
    .flatMap((link) => postAddress(linkAddress(link, base)) ?? []);
  const named = (kind: PostAddress['kind']) => ownAddresses.find((own) => own.kind === kind);
  const picture = named('photo');
  const linked = named('story') ?? named('video') ?? picture;
  const permalink = isViewer || !linked || (address && linked.kind === 'photo') ? (address ?? linked) : linked;
  if (!message && !(speaker.author.url && (words.text || permalink))) return null;

  const fingerprint = hashText(`${speaker.author.handle ?? speaker.author.name ?? ''}\n${words.text}`);
  // A signed-in feed names a post's picture at once and its story only after the pointer touched the time, so the picture's id goes
  // first: the post keeps its id when the rest appears. A picture opened by itself is named by the address.
  const ids = [
    isViewer && address?.id,
    picture?.setId,
    picture?.id,
    named('video')?.id,
    permalink?.id,
    address?.id,
    fingerprint,
  ];
  const known = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  const post: Post = {
    id: known[0] ?? fingerprint,
    platform: 'facebook',
    kind: 'post',
    permalink: permalink?.permalink ?? null,
    author: speaker.author,
    text: words.text,
    language: languageIn(message),
    // No page seen gives a time that a machine can read.
    createdAt: null,
    isAd: links.some((link) => /^\/ads\/about\b/.test(linkAddress(link, base)?.pathname ?? '')),
    isOwn: false,
    truncated: words.truncated,
    quoted: shared ? { author: shared.author, text: shared.message ? wordsOf(shared.message).text : '' } : null,
    parentId: null,
    media: [...mediaOf(isViewer ? container : root, isOwn, base)],
    sources: {
      author: speaker.source,
      text: words.source,
      permalink: !permalink ? 'none' : permalink === address ? 'page address' : `${permalink.kind} link`,
    },
  };
  return { post, ids: known };
}

/** Links before the comments and outside the words: whatever stands in or after a comment is not the post's own. */
function ownLinks(root: Element): Element[] {
  const links: Element[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    if (commentAround(link, root)) break;
    if (!link.closest(MESSAGE)) links.push(link);
  }
  return links;
}

/** The heading the container names itself by, else the marked name line, else the first heading or profile link. */
function speakerOf(root: Element, links: Element[], base: URL): Speaker {
  const named = root.ownerDocument.getElementById(root.getAttribute('aria-labelledby')?.split(/\s+/)[0] ?? '');
  const label = named && root.contains(named) ? named : null;
  const marked = root.querySelector(PROFILE_NAME);
  const steps: [string, (link: Element) => boolean][] = label
    ? [
        ['aria-labelledby', (link) => label.contains(link)],
        // In a home feed the heading of a group post is the group; the member stands in the next line.
        ['group member', (link) => /\/groups\/[^/]+\/user\//.test(link.getAttribute('href') ?? '')],
      ]
    : [
        ['profile_name', (link) => marked?.contains(link) === true],
        ['heading', (link) => link.closest(HEADING) !== null],
        ['profile link', () => true],
      ];
  for (const [source, holds] of steps) {
    for (const link of links) {
      const author = holds(link) ? linkedAuthor(link, base) : null;
      if (author) return { author, element: source === 'aria-labelledby' ? label : link, source };
    }
  }
  // Members who post anonymously are named without a link; a heading with links to elsewhere names a group, not a person.
  const name = label && !label.querySelector('a[href]') ? textOf(label) : '';
  return {
    author: { name: name || null, handle: null, url: null },
    element: label,
    source: name ? 'aria-labelledby' : 'none',
  };
}

/** A shared post stands near the top; looking further only costs time. */
const MOST_HEADINGS = 30;

interface SharedPost {
  box: Element;
  author: Author;
  message: Element | null;
}

/**
 * The post inside a shared post: a second name line that stands apart from the first, with a message or a permalink of its own.
 */
function sharedBox(root: Element, speaker: Speaker, base: URL): SharedPost | null {
  const header = speaker.element;
  if (!header) return null;
  const ownHeading = header.closest('h2,h3,h4,h5') ?? header;
  for (const heading of [...root.querySelectorAll(HEADING)].slice(0, MOST_HEADINGS)) {
    if (commentAround(heading, root)) break;
    if (!follows(ownHeading, heading) || heading.closest(MESSAGE)) continue;
    const link =
      [...heading.querySelectorAll('a[href]')].find((candidate) => linkedAuthor(candidate, base)) ??
      heading.closest('a[href]');
    const author = link && linkedAuthor(link, base);
    if (!author) continue;
    let box: Element = heading;
    for (let parent = heading.parentElement; parent && parent !== root; parent = parent.parentElement) {
      const first = parent.querySelector(MESSAGE);
      if (parent.contains(header) || (first && follows(first, heading))) break;
      box = parent;
    }
    const message = box.querySelector(MESSAGE);
    if (message || linkedPosts(box, base).length > 0) return { box, author, message };
  }
  return null;
}

/** Pictures, videos and link cards of the post itself, at most ten. */
function mediaOf(root: Element, isOwn: (element: Element) => boolean, base: URL): Set<Media> {
  const media = new Set<Media>();
  for (const element of root.querySelectorAll(
    'a[href] img,video,[data-pagelet^="MediaViewer"] img,[data-ad-rendering-role="title"]',
  )) {
    if (media.size === 10) break;
    if (!isOwn(element) || element.closest(MESSAGE)) continue;
    const link = element.closest('a[href]');
    const address = link && postAddress(linkAddress(link, base));
    if (element.tagName === 'VIDEO') media.add({ kind: 'video', alt: null });
    else if (element.tagName !== 'IMG') media.add({ kind: 'card', alt: tidyText(element.textContent ?? '') || null });
    else if (address ? address.kind !== 'story' : !link) {
      const alt = element.getAttribute('alt') || link?.getAttribute('aria-label') || '';
      media.add({ kind: address?.kind === 'video' ? 'video' : 'image', alt: tidyText(alt) || null });
    }
  }
  return media;
}
