import type { InsertRefusal, InsertRequest, InsertResult } from '@/lib/domain/insertion';
import type { PageReading } from '@/lib/domain/pageReading';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { holdsText } from '@/lib/editors/comparison';
import { contentOf } from '@/lib/editors/contents';
import { insertText, undoInsertion } from '@/lib/editors/insert';
import type { PageChangeCause } from '@/lib/messaging/protocol';
import type { Adapter, PageContent } from '@/lib/platforms/adapter';
import { locateReplyBox, readPage } from '@/lib/platforms/reader';
import { PageAttention } from './attention';
import { PostedWatch } from './postedWatch';

/** What the world outside the page hears from a session. */
export interface SessionEvents {
  /** Another post may be viewed now, or the same one reads differently. Rejects when nobody listens. */
  changed(cause: PageChangeCause): Promise<unknown>;
  posted(evidence: PostedEvidence): void;
}

/** A site puts `@user ` into the box just after it has given it the focus. */
const BOX_FILLED_MS = 60;
const EDITABLE = 'textarea, [contenteditable="true"]';
/** One or more in each post and comment, on all the sites. */
const ANSWERS = 'time, [role="article"]';
/** What a post that has not arrived yet will bring: who wrote it, when, and what. */
const POST_PARTS = `${ANSWERS}, a[href], [dir="auto"]`;

/** One page from load to leaving: what is looked at, what was inserted, what was posted. */
export class PageSession {
  private readonly attention: PageAttention;
  private readonly watch: PostedWatch;
  /** By interaction: a request that comes twice is answered twice but carried out once. */
  private readonly insertions = new Map<string, Promise<InsertResult>>();
  /** By interaction: what undoing it has to put back. */
  private readonly undoable = new Map<string, { postId: string; before: string; content: string }>();
  private lastHref: string;
  private lastSignature = '';
  private focalId: string | null = null;
  private focal: WeakRef<Element> | null = null;
  /** The post has the page to itself: what else is on it answers it. */
  private isThread = false;
  private lastDetails = '';
  /** Nothing is announced before the panel has asked, nor after nobody heard the last announcement: nobody would be listening. */
  private wasRead = false;
  private readings = 0;

  constructor(
    private readonly adapter: Adapter,
    private readonly document: Document,
    now: () => number,
    private readonly events: SessionEvents,
  ) {
    this.attention = new PageAttention(adapter, document);
    this.watch = new PostedWatch(adapter, document, () => this.url, now, events.posted);
    this.lastHref = document.location.href;
  }

  private get url(): URL {
    return new URL(this.document.location.href);
  }

  read(): PageReading | null {
    this.wasRead = true;
    this.readings++;
    this.attention.settle();
    let content: PageContent | null = null;
    const reader: Adapter = {
      ...this.adapter,
      readContent: (...page) => {
        content = this.adapter.readContent(...page);
        return content;
      },
    };
    const reading = readPage(reader, this.document, this.url, this.attention.current());
    this.focalId = reading?.focalId ?? null;
    this.focal = this.elementOf(content);
    this.isThread = reading?.focusRule === 'address' || reading?.focusRule === 'dialog';
    this.lastDetails = this.details();
    this.lastSignature = this.signature();
    return reading;
  }

  pick(postId: string | null): PageReading | null {
    this.attention.pick(postId);
    return this.read();
  }

  /** The pointer is over something. @returns the post it is in, for the button */
  hover(target: EventTarget | null): Element | null {
    const container = this.attention.containerOf(target);
    if (container) this.attention.hover(container);
    return container;
  }

  /** The user clicked or focused something. @returns the post it is in, for the button */
  mean(target: EventTarget | null): Element | null {
    const container = this.attention.containerOf(target);
    const isNew = container !== null && this.attention.mean(container);
    const box = target instanceof Element ? target.closest(EDITABLE) : null;
    if (box && this.wasRead) setTimeout(() => this.followBox(box), BOX_FILLED_MS);
    if (isNew || box) this.announce();
    return container;
  }

  /** Someone who opens the box of a comment means that comment, even on the page of another post. */
  private followBox(element: Element): void {
    const { boxes, posts } = this.adapter.readContent(this.document, this.url);
    const box = boxes.find((candidate) => candidate.element.contains(element));
    if (box?.writes !== 'reply') return;
    const answered = box.answers ? [box.answers] : (box.mayAnswer ?? []);
    const meant = posts.find(({ post, element }) => answered.includes(post.id) && this.attention.isMeant(element));
    const id = meant?.post.id ?? answered[0];
    if (!id || answered.includes(this.focalId ?? '')) return;
    this.attention.pick(id);
    this.announce();
  }

  /** Our own button was pressed at this post: no clearer word is possible. */
  chooseByButton(container: Element): void {
    const post = this.adapter.readOne(container, this.url);
    if (!post) return;
    this.attention.pick(post.id);
    this.events.changed('button').catch(() => {}); // The panel may be about to open, and reads then.
  }

  /** The page changed, or the address did. Cheap: asks for a new reading only when something a reader would notice is different. */
  look(): void {
    this.watch.look();
    if (this.document.location.href !== this.lastHref) {
      this.lastHref = this.document.location.href;
      this.attention.forget();
    }
    if (this.wasRead && this.signature() !== this.lastSignature) this.announce();
  }

  /** The user's keys, cuts and input anywhere on the page. */
  typed(event: Event): void {
    this.watch.typed(event);
  }

  async insert(request: InsertRequest): Promise<InsertResult> {
    const { interactionId } = request;
    const attempt = this.insertions.get(interactionId) ?? this.insertOnce(request);
    this.insertions.set(interactionId, attempt);
    const result = await attempt;
    // A refusal changed nothing: the same interaction may try again, for example with "replace".
    if (!result.ok) this.insertions.delete(interactionId);
    return result;
  }

  private async insertOnce({ interactionId, postId, text, mode }: InsertRequest): Promise<InsertResult> {
    const located = locateReplyBox(this.adapter, this.document, this.url, postId);
    if (!located.box) return refuseWithoutBox(located.reason);
    const result = await insertText(located.box, text, mode);
    if (!result.ok) return result;
    const { before, content } = result;
    this.undoable.set(interactionId, { postId, before, content });
    this.watch.track(interactionId, postId, located.box, content);
    return { ok: true, content };
  }

  /** Puts back what the box held before, unless the user has changed it since. */
  async undo(interactionId: string): Promise<InsertResult> {
    const insertion = this.undoable.get(interactionId);
    if (!insertion) return { ok: false, reason: 'post-gone', content: '' };
    const { box } = locateReplyBox(this.adapter, this.document, this.url, insertion.postId);
    if (!box) return { ok: false, reason: 'no-box', content: '' };
    const result = await undoInsertion(box, insertion);
    if (result.ok) {
      this.undoable.delete(interactionId);
      this.watch.drop(interactionId);
    }
    return result;
  }

  isInserted({ postId, text }: { postId: string; text: string }): boolean {
    const { box } = locateReplyBox(this.adapter, this.document, this.url, postId);
    return box !== null && holdsText(contentOf(box), text);
  }

  private announce() {
    if (!this.wasRead) return;
    const { readings } = this;
    this.events.changed('page').catch(() => {
      if (this.readings === readings) this.wasRead = false;
    });
  }

  private elementOf(content: PageContent | null): WeakRef<Element> | null {
    const same = content?.posts.filter(({ post }) => post.id === this.focalId) ?? [];
    const read = same.find(({ behind }) => !behind) ?? same[0];
    return read ? new WeakRef(read.element) : null;
  }

  private count(selector: string): number {
    return this.document.querySelectorAll(selector).length;
  }

  /** What a reader would see differently: the address, an opened or closed dialog, an opened or closed box, the post itself. Asks for no layout. */
  private signature(): string {
    return `${this.document.location.href} ${this.count('[role="dialog"]')} ${this.count(EDITABLE)} ${this.details()}`;
  }

  /**
   * How much there is to read. Of a timeline that is the viewed post alone: the others come and go as it scrolls. A post that was scrolled
   * out of the page counts as unchanged, because what the panel holds of it is better than nothing.
   */
  private details(): string {
    if (!this.focalId) return `${this.count(POST_PARTS)}`;
    const post = this.focal?.deref();
    if (!post?.isConnected) return this.lastDetails;
    let length = lengthOf(post);
    for (const box of post.querySelectorAll(EDITABLE)) length -= lengthOf(box);
    return `${length} ${this.isThread ? this.count(ANSWERS) : ''}`;
  }
}

const lengthOf = (element: Element) => element.textContent?.length ?? 0;

function refuseWithoutBox(detail: string): InsertResult {
  const wrongBoxes = ['new-post-only', 'other-post', 'message-only'];
  const reason: InsertRefusal =
    detail === 'no-post' ? 'post-gone' : wrongBoxes.includes(detail) ? 'wrong-box' : 'no-box';
  return { ok: false, reason, content: '', detail };
}
