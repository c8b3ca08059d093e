import { type Move, SENTIMENTS, type Sentiment, type Strategy } from '@/lib/domain/labels';
import type { InteractionFact } from './facts';
import { type Share, shareOf } from './share';

/** What came after replies of one kind. */
export interface Effect<Id extends string = string> {
  id: Id;
  replies: number;
  /** Of those who wrote again and had not sounded pleased before: who sounded warmer (negative → neutral or positive, neutral → positive). */
  warmer: Share;
  /** Of those whose outcome was confirmed: resolved. */
  resolved: Share;
}

export interface Effects {
  strategies: Effect<Strategy>[];
  moves: Effect<Move>[];
  snippets: Effect[];
  /** People who wrote again, by how they sounded before and after. */
  pairs: Record<Sentiment, Record<Sentiment, number>>;
  warmer: Share;
  resolved: Share;
}

interface Tally {
  replies: number;
  couldWarm: number;
  warmed: number;
  settled: number;
  resolved: number;
}

const emptyTally = (): Tally => ({ replies: 0, couldWarm: 0, warmed: 0, settled: 0, resolved: 0 });
const rank = (sentiment: Sentiment) => SENTIMENTS.indexOf(sentiment);

/**
 * What followed on replies that were posted, by strategy, move and snippet. It describes and does not prove: people choose whether to write again,
 * and which reply they get is not drawn by lot. Pairs count only where both sides are known.
 */
export class EffectCount {
  private readonly all = emptyTally();
  private readonly strategies = new Map<Strategy, Tally>();
  private readonly moves = new Map<Move, Tally>();
  private readonly snippets = new Map<string, Tally>();
  private readonly pairs = Object.fromEntries(
    SENTIMENTS.map((before) => [before, Object.fromEntries(SENTIMENTS.map((after) => [after, 0]))]),
  ) as Record<Sentiment, Record<Sentiment, number>>;

  add(fact: InteractionFact): void {
    if (!fact.isPosted) return;
    const tallies = [
      this.all,
      ...(fact.strategy ? [tallyIn(this.strategies, fact.strategy)] : []),
      ...fact.moves.map((move) => tallyIn(this.moves, move)),
      ...(fact.snippetId ? [tallyIn(this.snippets, fact.snippetId)] : []),
    ];
    const { before, after, outcome } = fact;
    if (before && after) this.pairs[before][after]++;
    const couldWarm = before !== null && after !== null && before !== 'positive';
    const warmed = couldWarm && rank(after) > rank(before);
    for (const tally of tallies) {
      tally.replies++;
      if (couldWarm) tally.couldWarm++;
      if (warmed) tally.warmed++;
      if (outcome) tally.settled++;
      if (outcome === 'resolved') tally.resolved++;
    }
  }

  result(): Effects {
    return {
      strategies: effectsOf(this.strategies),
      moves: effectsOf(this.moves),
      snippets: effectsOf(this.snippets),
      pairs: this.pairs,
      warmer: shareOf(this.all.warmed, this.all.couldWarm),
      resolved: shareOf(this.all.resolved, this.all.settled),
    };
  }
}

function tallyIn<Id>(map: Map<Id, Tally>, id: Id): Tally {
  const known = map.get(id) ?? emptyTally();
  map.set(id, known);
  return known;
}

/** Most used first. */
function effectsOf<Id extends string>(map: Map<Id, Tally>): Effect<Id>[] {
  return [...map]
    .map(([id, tally]) => ({
      id,
      replies: tally.replies,
      warmer: shareOf(tally.warmed, tally.couldWarm),
      resolved: shareOf(tally.resolved, tally.settled),
    }))
    .sort((a, b) => b.replies - a.replies || a.id.localeCompare(b.id));
}
