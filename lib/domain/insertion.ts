import * as v from 'valibot';

/** What to do with text that is already in the box. `ask` inserts only into an empty box (an `@user` prefix counts as empty). */
export const INSERT_MODES = ['ask', 'replace', 'append', 'caret'] as const;
export type InsertMode = (typeof INSERT_MODES)[number];

/** Asks a page to put `text` into the box of `postId`. The same `interactionId` never inserts twice. */
export interface InsertRequest {
  interactionId: string;
  postId: string;
  text: string;
  mode: InsertMode;
}

/** Why an insertion did not happen. Nothing was changed on the page in any of these cases but `not-restored`. */
export const INSERT_REFUSALS = [
  /** The box of the post is not open. */
  'no-box',
  /** The only open box writes a new post, answers another post, or is a chat. */
  'wrong-box',
  /** The box holds other text: ask the user. */
  'not-empty',
  'already-there',
  'read-only',
  /** The post is no longer on the page. */
  'post-gone',
  /** The editor did not take the text; what was there before was put back. */
  'not-taken',
  /** The editor did not take the text, nor what was there before: that is handed back as `before`. */
  'not-restored',
  /** No content script answers: the page has to be reloaded. */
  'no-page',
] as const;
export type InsertRefusal = (typeof INSERT_REFUSALS)[number];

export const insertResultSchema = v.variant('ok', [
  /** `content` is what the box holds now, read back. */
  v.object({ ok: v.literal(true), content: v.string() }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(INSERT_REFUSALS),
    /** What the box holds now. */
    content: v.string(),
    /** Finer reason for `no-box` and `wrong-box`, as in `ReplyBox.reason`. */
    detail: v.optional(v.string()),
    /** What the box held before: the user's words, which only this answer still has. With `not-restored` alone. */
    before: v.optional(v.string()),
  }),
]);
export type InsertResult = v.InferOutput<typeof insertResultSchema>;
