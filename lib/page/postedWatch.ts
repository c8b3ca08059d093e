import { personIdOf } from '@/lib/domain/personId';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { contentOf } from '@/lib/editors/contents';
import type { Adapter, PageContent, ReadPost } from '@/lib/platforms/adapter';
import { locateReplyBox } from '@/lib/platforms/reader';
import { tidyText } from '@/lib/platforms/text';

/** After the box was emptied, how long a new reply on the page is still taken for the one that stood in it. */
const EVIDENCE_WINDOW_MS = 20_000;

interface Tracked {
  interactionId: string;
  postId: string;
  /** What the box held last, which is what the user posts: they may have edited it on the page. */
  lastContent: string;
  box: WeakRef<HTMLElement>;
  /** Who wrote the post that is answered: their words are never ours. */
  customer: string | null;
  /** Posts that were on the page before. */
  knownIds: Set<string>;
  /** Confirmation links that were already there. */
  knownPermalink: string | null;
  clearedAt: number | null;
  /** By the keyboard or a cut, not by posting. */
  isClearedByUser: boolean;
}

/**
 * Notices that the user pressed the site's own button. "Posted" is claimed only when the box was emptied AND the page then shows the
 * reply, or the site's own confirmation links to it. An emptied box alone proves nothing: the user may have deleted the text.
 */
export class PostedWatch {
  private readonly tracked = new Map<string, Tracked>();

  constructor(
    private readonly adapter: Adapter,
    private readonly document: Document,
    private readonly address: () => URL,
    private readonly now: () => number,
    private readonly report: (evidence: PostedEvidence) => void,
  ) {}

  get isWatching() {
    return this.tracked.size > 0;
  }

  track(interactionId: string, postId: string, box: HTMLElement, content: string) {
    for (const [id, other] of this.tracked) if (other.postId === postId) this.tracked.delete(id);
    const posts = this.content().posts;
    const answered = posts.find(({ post }) => post.id === postId)?.post;
    this.tracked.set(interactionId, {
      interactionId,
      postId,
      box: new WeakRef(box),
      lastContent: content,
      customer: answered ? personIdOf(answered) : null,
      knownIds: new Set(posts.map(({ post }) => post.id)),
      knownPermalink: this.confirmed(),
      clearedAt: null,
      isClearedByUser: false,
    });
  }

  drop(interactionId: string) {
    this.tracked.delete(interactionId);
  }

  /**
   * The user typed, or is about to, somewhere. Costs nothing outside a watched box. A text that is gone a moment after the user's own key
   * was deleted, not posted; most editors keep such keys to themselves, so that no `input` event tells of it.
   */
  typed(event: Event) {
    const { target } = event;
    for (const entry of this.tracked.values()) {
      if (!(target instanceof Node && entry.box.deref()?.contains(target))) continue;
      this.followBox(entry);
      if (entry.clearedAt !== null || !mayDelete(event)) continue;
      setTimeout(() => {
        this.followBox(entry);
        entry.isClearedByUser ||= entry.clearedAt !== null;
      });
    }
  }

  /** Called when the page changed. */
  look() {
    if (!this.isWatching) return;
    for (const entry of [...this.tracked.values()]) {
      this.followBox(entry);
      if (entry.clearedAt === null) continue;
      const evidence = this.evidenceFor(entry, entry.clearedAt);
      if (evidence) {
        this.tracked.delete(entry.interactionId);
        this.report(evidence);
      } else if (this.now() - entry.clearedAt > EVIDENCE_WINDOW_MS) {
        this.tracked.delete(entry.interactionId);
      }
    }
  }

  private followBox(entry: Tracked) {
    const content = this.contentOfBox(entry);
    if (content) {
      entry.lastContent = content;
      entry.clearedAt = null;
      entry.isClearedByUser = false;
    } else {
      entry.clearedAt ??= this.now();
    }
  }

  /** Looks the box up again only when the page has thrown the known one away: that reads the whole page. */
  private contentOfBox(entry: Tracked): string {
    let box = entry.box.deref() ?? null;
    if (!box?.isConnected) {
      box = locateReplyBox(this.adapter, this.document, this.address(), entry.postId).box;
      if (box) entry.box = new WeakRef(box);
    }
    return box ? contentOf(box).trim() : '';
  }

  private evidenceFor(entry: Tracked, clearedAt: number): PostedEvidence | null {
    const content = this.content();
    const isOurs = content.own?.handle
      ? ({ post }: ReadPost) => post.isOwn
      : ({ post }: ReadPost) => personIdOf(post) !== entry.customer; // the page does not say who is signed in
    const reply = content.posts.find(
      (candidate) => !entry.knownIds.has(candidate.post.id) && isOurs(candidate) && isReplyOf(candidate, entry),
    );
    const confirmed = this.confirmed();
    const permalink = confirmed === entry.knownPermalink ? null : confirmed;
    const common = { interactionId: entry.interactionId, at: new Date(clearedAt).toISOString() };
    if (reply) {
      return {
        ...common,
        text: reply.post.text,
        permalink: reply.post.permalink ?? permalink,
        at: reply.post.createdAt ?? common.at,
        sign: 'reply-on-page',
      };
    }
    return permalink && !entry.isClearedByUser && isNewOfOurs(permalink, content)
      ? { ...common, text: entry.lastContent, permalink, sign: 'toast' }
      : null;
  }

  private content(): PageContent {
    return this.adapter.readContent(this.document, this.address());
  }

  private confirmed(): string | null {
    return this.adapter.confirmedPermalink(this.document);
  }
}

/** Enter posts; every other key may delete or take back. */
function mayDelete(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key !== 'Enter';
  return event.type === 'cut' || (event instanceof InputEvent && /^(delete|history)/.test(event.inputType));
}

/** Sites confirm other things as well. A post that is on the page and was not recognised there as the reply says something else. */
function isNewOfOurs(permalink: string, { own, posts }: PageContent): boolean {
  const [, handle] = new URL(permalink).pathname.split('/');
  const isSame = (one: string | null | undefined, other: string | undefined) =>
    one?.toLowerCase() === other?.toLowerCase();
  return (!own?.handle || isSame(own.handle, handle)) && !posts.some(({ post }) => isSame(post.permalink, permalink));
}

/** Says what stood in the box. A long one may be shown cut. */
function isReplyOf({ post }: ReadPost, entry: Tracked): boolean {
  if (post.id === entry.postId) return false;
  const [shown, typed] = [comparable(post.text), comparable(entry.lastContent)];
  if (!shown || !typed) return false;
  const visiblePart = shown.replace(/…$/, '');
  return (
    shown === typed ||
    (post.truncated && typed.startsWith(visiblePart)) ||
    withoutMention(typed) === withoutMention(shown)
  );
}

/** Sites shorten links and drop the typed `@user` of an answer; neither makes it another reply. */
function comparable(text: string): string {
  return tidyText(text)
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMention(text: string): string {
  return text.replace(/^(@\S+\s+)+/, '');
}
