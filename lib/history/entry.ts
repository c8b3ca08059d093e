import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';

/** What the history can be narrowed by. `tags` is the one that holds several values. */
export const FACETS = [
  'brand',
  'platform',
  'category',
  'sentiment',
  'strategy',
  'outcome',
  'state',
  'person',
  'promise',
  'tags',
] as const;
export type Facet = (typeof FACETS)[number];

/** Between the values of a facet that holds several. No tag can hold it: it is trimmed and of one line. */
export const SEPARATOR = '\n';

/** What the history needs to know of an interaction to find it. `''` in a facet: it has none. */
export interface HistoryEntry {
  id: string;
  /** When the reply was begun, milliseconds. */
  at: number;
  /** The earliest time an open promise of it is due, milliseconds; `NaN`: none. */
  due: number;
  facets: Record<Facet, string>;
  /** What the search looks through; a phrase never reaches from one to the next. */
  texts: string[];
}

/** @param promises those made in this reply */
export function entryOf(interaction: Interaction, promises: readonly Commitment[]): HistoryEntry {
  const { post, analysis, followUp } = interaction;
  const dues = promises.flatMap(({ state, dueAt }) => (state === 'open' && dueAt ? [Date.parse(dueAt)] : []));
  return {
    id: interaction.id,
    at: Date.parse(interaction.startedAt),
    due: dues.length > 0 ? Math.min(...dues) : Number.NaN,
    facets: {
      brand: interaction.brandId,
      platform: post.platform,
      category: analysis?.category ?? '',
      sentiment: analysis?.sentiment.label ?? '',
      strategy: interaction.strategy ?? '',
      outcome: interaction.outcome?.kind ?? '',
      state: interaction.state,
      person: interaction.personId ?? '',
      promise: promiseOf(promises),
      tags: [...interaction.tags].sort().join(SEPARATOR),
    },
    texts: [
      post.author.name ?? '',
      post.author.handle ?? '',
      post.text,
      post.quoted?.text ?? '',
      interaction.postedText ?? interaction.text,
      followUp?.text ?? '',
      ...interaction.tags,
    ].filter((text) => text !== ''),
  };
}

/** Of several promises the one that is owed counts, then the one that was not kept. */
function promiseOf(promises: readonly Commitment[]): Commitment['state'] | '' {
  return (
    (['open', 'broken', 'kept', 'dropped'] as const).find((state) => promises.some((one) => one.state === state)) ?? ''
  );
}
