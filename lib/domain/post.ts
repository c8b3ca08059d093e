import * as v from 'valibot';
import { platformSchema } from './platform';

export const authorSchema = v.object({
  /** Display name as shown, emoji as their characters. */
  name: v.nullable(v.string()),
  /** Without `@`. On Facebook the vanity name or numeric id. */
  handle: v.nullable(v.string()),
  url: v.nullable(v.string()),
});
export type Author = v.InferOutput<typeof authorSchema>;

export const mediaSchema = v.object({
  kind: v.picklist(['image', 'video', 'card']),
  alt: v.nullable(v.string()),
});
export type Media = v.InferOutput<typeof mediaSchema>;

/**
 * One post, comment or reply as the page shows it. `null` always means "the page does not say", never a guess.
 * The contract of `npm run read` (README, "Contracts").
 */
export const postSchema = v.object({
  /** Stable across visits where the page allows it: the platform's own id, else a hash of author and text. */
  id: v.string(),
  platform: platformSchema,
  kind: v.picklist(['post', 'comment', 'reply']),
  permalink: v.nullable(v.string()),
  author: authorSchema,
  text: v.string(),
  /** BCP 47 as the page says, `null` where it does not. */
  language: v.nullable(v.string()),
  /** ISO 8601 in UTC. */
  createdAt: v.nullable(v.string()),
  isAd: v.boolean(),
  /** Written by the account that is signed in on the page. */
  isOwn: v.boolean(),
  /** The page shows only the beginning of the text. */
  truncated: v.boolean(),
  quoted: v.nullable(v.object({ author: authorSchema, text: v.string() })),
  parentId: v.nullable(v.string()),
  media: v.array(mediaSchema),
  /** Which selector step answered each field, for reports about changed pages. */
  sources: v.record(v.string(), v.string()),
});
export type Post = v.InferOutput<typeof postSchema>;

/** A post of which no page told anything but what is given. */
export const barePost = (known: Pick<Post, 'id' | 'platform' | 'text'> & Partial<Post>): Post => ({
  kind: 'post',
  permalink: null,
  author: { name: null, handle: null, url: null },
  language: null,
  createdAt: null,
  isAd: false,
  isOwn: false,
  truncated: false,
  quoted: null,
  parentId: null,
  media: [],
  sources: {},
  ...known,
});
