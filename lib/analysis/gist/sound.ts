import { ACCEPTABILITY } from './acceptable';
import type { Fault, Phrase } from './fault';
import { FAULTS } from './faults';

/** What is wrong with what a phrase says, then with how it says it. */
export const EVERY_FAULT: readonly Fault[] = [...FAULTS, ...ACCEPTABILITY];

/** How much of the post after a phrase is looked at. */
const NEAR = 40;

/** Where the last words of a phrase end in the post. */
function endOf(text: string, post: string): number {
  const words = text.toLowerCase().split(' ');
  for (let many = Math.min(3, words.length); many > 0; many--) {
    const last = words.slice(-many).join(' ');
    const at = post.indexOf(last);
    if (at >= 0) return at + last.length;
  }
  return post.length;
}

/** Whether a phrase cut out of a post may be said: it has none of the known faults. Linear in the length of the post. */
export function isSound(text: string, post: string): boolean {
  return faultOf(text, post) === null;
}

/** One post is asked about once for every phrase it might give. */
let lastPost = '';
let lastLower = '';

/** The first fault of a phrase; `null` when it has none. */
export function faultOf(text: string, post: string, faults: readonly Fault[] = EVERY_FAULT): string | null {
  if (post !== lastPost) [lastPost, lastLower] = [post, post.toLowerCase()];
  const lower = lastLower;
  const end = endOf(text, lower);
  const phrase: Phrase = {
    text,
    after: lower.slice(end, end + NEAR),
    post: lower,
  };
  return faults.find((fault) => fault.isFaulty(phrase))?.id ?? null;
}
