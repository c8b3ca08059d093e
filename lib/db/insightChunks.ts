import type { Interaction } from '@/lib/domain/interaction';
import type { Sighting } from '@/lib/domain/sighting';
import { keepTrue } from './historyChunks';

/**
 * What the figures need of a stretch of time, made once: reading a hundred thousand whole rows takes seconds, reading a few arrays does not.
 * As with the history a chunk goes in the transaction that changes any of its rows, so one that is there is true.
 */
export interface FactChunk {
  /** Bounds of the rows' time; `to` is exclusive. */
  from: string;
  to: string;
  /** Begins with the format of the facts; new with every making. */
  stamp: string;
  /** As `lib/insights/packedFacts` packs them. */
  packed: unknown;
}

export const keepReplyFactsTrue = keepTrue('keepReplyFactsTrue', 'replyFacts', {
  interactions: (_core, _trans, rows) => (rows as Interaction[]).map(({ startedAt }) => startedAt),
});

export const keepSeenFactsTrue = keepTrue('keepSeenFactsTrue', 'seenFacts', {
  sightings: (_core, _trans, rows) => (rows as Sighting[]).map(({ seenAt }) => seenAt),
});
