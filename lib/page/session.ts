import type { InsertRefusal, InsertRequest, InsertResult } from '@/lib/domain/insertion';
import type { PageReading } from '@/lib/domain/pageReading';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { contentOf } from '@/lib/editors/contents';
import { insertText, undoInsertion } from '@/lib/editors/insert';
import type { PageChangeCause } from '@/lib/messaging/protocol';
import type { Adapter } from '@/lib/platforms/adapter';
import { locateReplyBox, readPage } from '@/lib/platforms/reader';
import { tidyText } from '@/lib/platforms/text';
import { PageAttention } from './attention';
import { PostedWatch } from './postedWatch';

/** What the world outside the page hears from a session. */
export interface SessionEvents {
  /** Another post may be viewed now, or the same one reads differently. */
  changed(cause: PageChangeCause): void;
  posted(evidence: PostedEvidence): void;
}

/** A site puts `@user ` into the box just after it has given it the focus. */
const BOX_FILLED_MS = 60;
const EDITABLE = 'textarea, [contenteditable="true"]';

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
  /** Nothing is announced before the panel has asked once: nobody would be listening. */
  private wasRead = false;

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
    this.attention.settle();
    const reading = readPage(this.adapter, this.document, this.url, this.attention.current());
    // A page whose post has not arrived yet is looked at again with the next change.
    this.focalId = reading?.focalId ?? null;
    this.lastSignature = this.focalId ? this.signature() : '';
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
    this.announce('button');
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

  typed(target: EventTarget | null): void {
    this.watch.typed(target);
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
    return box !== null && tidyText(contentOf(box)).includes(tidyText(text));
  }

  private announce(cause: PageChangeCause = 'page') {
    if (this.wasRead) this.events.changed(cause);
  }

  /** What a reader would see differently: the address, an opened or closed dialog, an opened or closed box. */
  private signature(): string {
    const count = (selector: string) => this.document.querySelectorAll(selector).length;
    return `${this.document.location.href} ${count('[role="dialog"]')} ${count(EDITABLE)}`;
  }
}

function refuseWithoutBox(detail: string): InsertResult {
  const wrongBoxes = ['new-post-only', 'other-post', 'message-only'];
  const reason: InsertRefusal =
    detail === 'no-post' ? 'post-gone' : wrongBoxes.includes(detail) ? 'wrong-box' : 'no-box';
  return { ok: false, reason, content: '', detail };
}
