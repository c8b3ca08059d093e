import type { Platform } from '@/lib/domain/platform';
import type { InteractionFact, SeenFact } from './facts';

export interface Praise {
  postId: string;
  quote: string;
  platform: Platform;
  permalink: string | null;
  /** ISO 8601 */
  at: string;
}

/** Somebody who sounded displeased, was answered, and sounded pleased. */
export interface TurnedAround {
  interactionId: string;
  before: string;
  after: string;
  platform: Platform;
  permalink: string | null;
  at: string;
}

export interface Wins {
  praised: number;
  praise: Praise[];
  turned: number;
  turnedAround: TurnedAround[];
}

const LISTED = 6;
/** A quote is what fits a line or two; longer ones are cut between words. */
const LONGEST = 160;

/** What to be glad of: praise seen, and threads in which the person sounded negative before our reply and positive after it. */
export class WinCount {
  private readonly praise: Praise[] = [];
  private readonly turnedAround: TurnedAround[] = [];
  private readonly praisers = new Set<string>();
  private praised = 0;
  private turned = 0;

  constructor(private readonly redact: (text: string) => string) {}

  addSeen({ praised, personId, postId, platform, at }: SeenFact): void {
    if (!praised) return;
    this.praised++;
    // One quote of each: a fan who writes daily would fill the board.
    const who = personId ?? postId;
    if (this.praisers.has(who)) return;
    this.praisers.add(who);
    const { text, permalink } = praised;
    keepNewest(this.praise, { postId, quote: text, platform, permalink, at: new Date(at).toISOString() });
  }

  addInteraction({ platform, at, turned }: InteractionFact): void {
    if (!turned) return;
    this.turned++;
    keepNewest(this.turnedAround, { platform, at: new Date(at).toISOString(), ...turned });
  }

  result(): Wins {
    const quote = (text: string) => shortened(this.redact(text));
    return {
      praised: this.praised,
      praise: this.praise.map((one) => ({ ...one, quote: quote(one.quote) })),
      turned: this.turned,
      turnedAround: this.turnedAround.map((one) => ({ ...one, before: quote(one.before), after: quote(one.after) })),
    };
  }
}

/** Newest first, and never more than are shown: nothing else has to stay in memory. */
function keepNewest<Row extends { at: string }>(rows: Row[], row: Row): void {
  const place = rows.findIndex(({ at }) => at < row.at);
  if (place < 0) rows.push(row);
  else rows.splice(place, 0, row);
  if (rows.length > LISTED) rows.pop();
}

/** A text on one line, cut between two words where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
