import type { PostAnalysis } from '@/lib/domain/analysis';

type Weighed = keyof NonNullable<PostAnalysis['certainty']>;

/**
 * Below this probability a label is mostly wrong. Read off invented posts that no weight was trained on, by how often each label held there:
 * kind and topic are right in three of four above their limit. The emotion is not at any limit, because the next reader too would take anger for frustration
 * one time in two: above its own it is right in half, below in a quarter.
 */
const UNSURE_BELOW: Record<Weighed, number> = { intent: 0.5, category: 0.6, emotion: 0.5 };

/** Whether a label is to be shown as no more than likely. What was never weighed is not doubted. */
export const isUnsure = (certainty: PostAnalysis['certainty'], label: Weighed): boolean =>
  (certainty?.[label] ?? 1) < UNSURE_BELOW[label];
