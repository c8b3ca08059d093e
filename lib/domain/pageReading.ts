import * as v from 'valibot';
import { platformSchema } from './platform';
import { postSchema } from './post';

/** Why this post is taken for the one being viewed, surest first. `picked` is the user's own choice in the panel. */
export const FOCUS_RULES = ['picked', 'address', 'dialog', 'reply-box', 'pointed', 'most-visible'] as const;
export type FocusRule = (typeof FOCUS_RULES)[number];

/**
 * The box a reply to the focal post would go into, or why there is none.
 * `reason` says in a word what was found instead; `messages` turn it into a sentence for the user.
 */
export const replyBoxSchema = v.object({
  kind: v.picklist(['draftjs', 'lexical', 'textarea', 'contenteditable', 'none']),
  reason: v.picklist([
    'own-box-of-the-post',
    /** The post has no open box: the user has to press Reply or Comment on the page. */
    'not-open',
    /** Only the box for a new post is open. */
    'new-post-only',
    /** Only a box of another post is open. */
    'other-post',
    /** Only a chat or a share dialog has a box. */
    'message-only',
    'no-post',
  ]),
});
export type ReplyBox = v.InferOutput<typeof replyBoxSchema>;

/** What a page reader found. The contract of `npm run read`. */
export const pageReadingSchema = v.object({
  platform: platformSchema,
  url: v.string(),
  /** False when the anchors of this layout were not found: then `posts` is empty and `warnings` names the anchors. */
  recognised: v.boolean(),
  posts: v.array(postSchema),
  focalId: v.nullable(v.string()),
  focusRule: v.nullable(v.picklist(FOCUS_RULES)),
  replyBox: v.nullable(replyBoxSchema),
  /** The signed-in account, where the page shows it. */
  own: v.nullable(v.object({ handle: v.nullable(v.string()), name: v.nullable(v.string()) })),
  warnings: v.array(v.string()),
});
export type PageReading = v.InferOutput<typeof pageReadingSchema>;
