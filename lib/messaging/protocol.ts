import { defineExtensionMessaging } from '@webext-core/messaging';
import type { InsertRequest, InsertResult } from '@/lib/domain/insertion';
import type { PageReading } from '@/lib/domain/pageReading';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';

/** `button`: the user pressed Heard's own button at a post, so that post is meant even while the panel works on pasted text. */
export type PageChangeCause = 'button' | 'page';

/**
 * Everything that crosses between panel, page and worker. Failures that are expected are values, never exceptions. Only our own contexts
 * can send these; what a page ANSWERS is a border, because it carries the page's words, and is checked by `lib/queries`.
 */
export interface Protocol {
  /** panel → page */
  readPage(): PageReading | null;
  /** panel → page: the user chose this post in the panel; `null` follows the page again. */
  pickPost(postId: string | null): PageReading | null;
  /** panel → page */
  insertReply(request: InsertRequest): InsertResult;
  /** panel → page: puts back what the box held before the last insertion; refused once the box was changed. */
  undoInsert(interactionId: string): InsertResult;
  /** panel → page: does the post's box hold this text? Settles what a closed panel left open. */
  isInserted(request: { postId: string; text: string }): boolean;
  /** page → panel: another post may be viewed now, or the same one reads differently; ask with `readPage`. */
  pageChanged(cause: PageChangeCause): void;
  /** page → worker: the user posted a reply. Idempotent by interaction. */
  replyPosted(evidence: PostedEvidence): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
