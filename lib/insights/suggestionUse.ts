import { type InteractionFact, USES, type Use } from './facts';
import { medianOf, type Share, shareOf } from './share';

export interface SuggestionUse {
  counts: Record<Use, number>;
  /** Of replies for which suggestions were taken or passed over: taken as they were. */
  keptRate: Share;
  /** Of the same: the user wrote their own words instead. */
  rejectedRate: Share;
  /** Share of words changed in those edited, 0 … 1; `null` for none. */
  medianEdit: number | null;
  /** Edited in at most a tenth of the words, in up to half, in more. */
  edits: { light: number; middle: number; heavy: number };
}

const LIGHT = 0.1;
const HEAVY = 0.5;

/** What became of suggestions: kept, edited and how much, or passed over. Replies the page did not take do not count. */
export class SuggestionUseCount {
  private readonly counts = Object.fromEntries(USES.map((use) => [use, 0])) as Record<Use, number>;
  private readonly edited: number[] = [];

  add({ use, edit }: InteractionFact): void {
    if (!use) return;
    this.counts[use]++;
    if (use === 'edited' && edit !== null) this.edited.push(edit);
  }

  result(): SuggestionUse {
    const { kept, edited, own_instead } = this.counts;
    const offered = kept + edited + own_instead;
    const light = this.edited.filter((edit) => edit <= LIGHT).length;
    const heavy = this.edited.filter((edit) => edit > HEAVY).length;
    return {
      counts: { ...this.counts },
      keptRate: shareOf(kept, offered),
      rejectedRate: shareOf(own_instead, offered),
      medianEdit: medianOf(this.edited),
      edits: { light, middle: this.edited.length - light - heavy, heavy },
    };
  }
}
