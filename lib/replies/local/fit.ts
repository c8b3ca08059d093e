import type { Platform } from '@/lib/domain/platform';
import type { ReplyLength } from '@/lib/domain/suggestion';
import { replyLength } from '@/lib/platforms/counting';
import type { Part } from './realise';

/** Above the ideal by no more than this share nothing is cut: a good sentence is worth more than a round number. */
const TOLERANCE = 1.12;

export interface Fitted {
  parts: Part[];
  text: string;
  length: ReplyLength;
}

export function joined(parts: readonly Pick<Part, 'text'>[], signOff: string): string {
  const body = parts.map(({ text }) => text).join(' ');
  return signOff ? `${body} ${signOff}` : body;
}

/** Drops what may be dropped, the least needed first and from the end, until the reply fits. `null` when it cannot fit. */
export function fitLength(parts: readonly Part[], platform: Platform, signOff: string): Fitted | null {
  let left = [...parts];
  for (;;) {
    const text = joined(left, signOff);
    const length = replyLength(platform, text);
    const wanted = length.ideal[1] * TOLERANCE;
    if (length.count <= wanted) return { parts: left, text, length };
    const highest = Math.max(0, ...left.map(({ cut }) => cut));
    if (highest === 0) return length.count <= length.limit ? { parts: left, text, length } : null;
    // Within the limit, what matters most stays even beyond the ideal.
    if (highest === 1 && length.count <= length.limit) return { parts: left, text, length };
    const last = left.findLastIndex(({ cut }) => cut === highest);
    left = left.filter((_, index) => index !== last);
  }
}
