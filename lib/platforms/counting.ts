import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { Platform } from '@/lib/domain/platform';
import type { ReplyLength } from '@/lib/domain/suggestion';

interface LengthRule {
  limit: number;
  /** Where most good replies lie; a guide, never a limit. */
  ideal: [number, number];
  count(text: string): number;
}

const ONE_EMOJI = /\p{RGI_Emoji}/gv;
/** Every emoji holds such a sign; asking for it first spares most texts the slow search. */
const BEYOND_LATIN = /[\u0100-\u{10ffff}]/u;
/** Any sign that X counts as 2. */
const TWO_UNITS = '字';

const PLAIN = /^[\0-\x7f]*$/;
/** What could be a link: the name of a site has such a full stop. */
const FULL_STOP_INSIDE = /\.[^\s.]/;

/**
 * X counts a link as 23, most signs as 1, others as 2, and one emoji as 2 however many code points it has.
 * The library's own emoji list is old and counts newer ones as up to 8, so each emoji is replaced before it counts.
 */
function weightOnX(text: string): number {
  if (PLAIN.test(text) && !FULL_STOP_INSIDE.test(text)) return text.length;
  const composed = text.normalize('NFC');
  const counted = BEYOND_LATIN.test(composed) ? composed.replace(ONE_EMOJI, TWO_UNITS) : composed;
  return parseTweet(counted).weightedLength;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const RULES: Record<Platform, LengthRule> = {
  x: { limit: 280, ideal: [100, 220], count: weightOnX },
  instagram: { limit: 2200, ideal: [90, 350], count: characters },
  // Facebook publishes no limit for comments; about 8,000 is where posting is seen to fail.
  facebook: { limit: 8000, ideal: [150, 600], count: characters },
};

/** The reply's length in the platform's own unit. `limit` is hard on X and Instagram, advice on Facebook. */
export function replyLength(platform: Platform, text: string): ReplyLength {
  const { limit, ideal, count } = RULES[platform];
  return { count: count(text), limit, ideal };
}
