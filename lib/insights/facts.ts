import type { Interaction, Outcome } from '@/lib/domain/interaction';
import type { Category, Move, Sentiment, Strategy } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { Sighting } from '@/lib/domain/sighting';
import { editShare } from './edits';
import { type Term, termsOf } from './emerging/terms';
import { type Asked, askedIn } from './questions';

/** Which words were used, of those on offer. */
export const USES = ['kept', 'edited', 'snippet', 'snippet_edited', 'own_instead', 'own', 'left'] as const;
export type Use = (typeof USES)[number];

/** Raised with every change of what a fact holds or means: those kept from before are made again. */
export const FACT_FORMAT = 2;

/** What the figures need of one interaction: a few values instead of whole texts, so that a hundred thousand are quickly read. */
export interface InteractionFact {
  postId: string;
  brandId: string;
  platform: Platform;
  /** When the reply was begun, milliseconds. */
  at: number;
  isPosted: boolean;
  /** `null`: it got nowhere. */
  use: Use | null;
  /** 0 … 1, see `editShare`; `null` where nothing was on offer. */
  edit: number | null;
  strategy: Strategy | null;
  moves: readonly Move[];
  snippetId: string | null;
  severity: 0 | 1 | 2 | 3 | 4 | null;
  category: Category | null;
  before: Sentiment | null;
  after: Sentiment | null;
  outcome: Outcome | null;
  /** Of the customer's post and of our reply, milliseconds; `null` where one of them is unknown. */
  asked: number | null;
  answered: number | null;
  /** Where they turned from negative to positive. */
  turned: Turned | null;
}

/** What they wrote before and after our reply. */
export interface Turned {
  interactionId: string;
  before: string;
  after: string;
  permalink: string | null;
}

/** Tells which move a phrase makes; `null`: unknown. */
export type MoveOf = (phraseId: string) => Move | null;

export function interactionFact(row: Interaction, moveOf: MoveOf): InteractionFact {
  const final = row.postedText ?? row.text;
  const edit = row.suggestedText === null ? null : editShare(row.suggestedText, final);
  const moves = new Set<Move>();
  for (const id of row.phraseIds) {
    const move = moveOf(id);
    if (move) moves.add(move);
  }
  const answered = row.responseMs !== null && row.responseMs >= 0 && row.postedAt ? Date.parse(row.postedAt) : null;
  const before = row.analysis?.sentiment.label ?? null;
  const after = row.followUp?.sentiment?.label ?? null;
  const isTurned = row.state === 'posted' && before === 'negative' && after === 'positive';
  return {
    postId: row.postId,
    brandId: row.brandId,
    platform: row.post.platform,
    at: Date.parse(row.startedAt),
    isPosted: row.state === 'posted',
    use: usageOf(row, edit),
    edit,
    strategy: row.strategy,
    moves: [...moves],
    snippetId: row.snippetId,
    severity: row.analysis?.severity ?? null,
    category: row.analysis?.category ?? null,
    before,
    after,
    outcome: row.outcome?.kind ?? null,
    asked: answered === null || row.responseMs === null ? null : answered - row.responseMs,
    answered,
    turned: isTurned
      ? {
          interactionId: row.id,
          before: row.post.text,
          after: row.followUp?.text ?? '',
          permalink: row.post.permalink,
        }
      : null,
  };
}

function usageOf({ state, origin, offered }: Interaction, edit: number | null): Use | null {
  if (state === 'left') return 'left';
  if (state === 'failed' || state === 'inserting') return null;
  switch (origin) {
    case 'suggestion':
    case 'edited':
      // What was changed on the page itself after it was inserted counts as edited too.
      return (edit === null ? origin === 'edited' : edit > 0) ? 'edited' : 'kept';
    case 'snippet':
      return edit !== null && edit > 0 ? 'snippet_edited' : 'snippet';
    case 'typed':
      return offered.length > 0 ? 'own_instead' : 'own';
    default:
      return null;
  }
}

/** What the figures need of a post seen. What takes long to find in its words is found once; the words themselves stay out where nothing quotes them. */
export interface SeenFact {
  postId: string;
  brandId: string;
  personId: string | null;
  platform: Platform;
  /** When it was first seen, milliseconds. */
  at: number;
  /** When it was written, milliseconds, where the page says so: reading last week's posts today makes no news. Else when it was seen. */
  written: number;
  sentiment: Sentiment;
  category: Category | null;
  products: readonly string[];
  terms: readonly Term[];
  /** Where it asks something. */
  asked: Asked | null;
  /** Where it is praise that is meant. */
  praised: Praised | null;
}

export interface Praised {
  text: string;
  permalink: string | null;
}

export function seenFact(row: Sighting): SeenFact {
  const at = Date.parse(row.seenAt);
  const written = row.createdAt === null ? Number.NaN : Date.parse(row.createdAt);
  const isPraise = row.intent === 'praise' && row.sentiment === 'positive' && !row.flags.includes('sarcasm');
  return {
    postId: row.postId,
    brandId: row.brandId,
    personId: row.personId,
    platform: row.platform,
    at,
    written: written <= at ? written : at,
    sentiment: row.sentiment,
    category: row.category,
    products: row.products,
    terms: termsOf(row),
    asked: askedIn(row),
    praised: isPraise ? { text: row.text, permalink: row.permalink } : null,
  };
}
