import { matchesOf, possibleRows } from '@/lib/domain/search';
import { wordTable } from '@/lib/domain/wordTable';
import { FAILURE_FRAMES } from './frames/failures';
import type { Frame, Saying, Scene } from './frames/frame';
import { HEADLINE_FRAMES } from './frames/headlines';
import { MISHAP_FRAMES } from './frames/mishaps';
import { STATE_FRAMES } from './frames/states';
import { TREATMENT_FRAMES } from './frames/treatment';
import { WAIT_FRAMES } from './frames/waits';
import { isGrounded } from './grounding';
import { durationIn } from './measures';
import { type Noun, nounAfter } from './phrases';
import { polished } from './polish';
import { isRepeatable } from './repeatable';
import { isSound } from './sound';
import type { View } from './view';
import { isCutShort, isFree, isWhole } from './whole';
import { UNSAFE_WORD } from './words';

export const FRAMES: readonly Frame[] = [
  ...MISHAP_FRAMES,
  ...TREATMENT_FRAMES,
  ...FAILURE_FRAMES,
  ...STATE_FRAMES,
  ...WAIT_FRAMES,
  ...HEADLINE_FRAMES,
];

const LONGEST = 70;
/** A frame is tried on this many places of a post; what matters stands near the top. */
const MOST_PLACES = 4;
/** Said of what might be, was not, or is wished: no complaint. */
const NOT_SO =
  /\b(?:if|unless|in case|wish|hopefully|hope|what happens|imagine|would you|glad|at least|luckily|thankfully|didn't mind|don't mind|before|until|to avoid|so that|afraid|worried|nervous|anxious|scared|risk of|in danger of|never had|does (?:this|that|it|the \\w+) mean|whether|is it true|wonder(?:ing)?|(?:saw|seen|read) (?:a|an|the|some) (?:post|tweet|article|video|comment))\b[^.!?\n]*$/i;
/** "like coming home and finding the toilet in the kitchen": what a thing is likened to. */
const LIKENED =
  /(?<!\b(?:looks?|seems?|sounds?|feels?|would|i'd|i|we|don't|do|just|felt|looked) )\b(?:like|as if|as though|imagine) (?:\w+ing|when|if|an? \w+ (?:who|that))\b[^.!?\n]*$/i;
/** "almost deleted my account" */
const ALL_BUT = /\b(?:almost|nearly) (?:just )?$/i;
const NTH = /\b(?:for (?:the|a) |the |a )?(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) time\b/i;
const ORDINALS = wordTable<string>({
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  '6th': 'sixth',
});

export interface Told {
  saying: Saying;
  frame: string;
  rank: number;
  start: number;
  end: number;
}

/** Start and end of the sentence around a place, short sentences taken together with the one before. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = text.slice(0, start);
  const opens = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('!'),
    before.lastIndexOf('?'),
    before.lastIndexOf('\n'),
  );
  const after = text.slice(end).search(/[.!?\n](?:\s|$)/);
  return [opens < 0 ? 0 : opens + 1, after < 0 ? text.length : end + after];
}

function earlierThing(view: View, at: number): Noun | null {
  for (let index = at - 1; index >= 0 && at - index < 15; index--) {
    const lower = view.tokens[index]?.lower ?? '';
    if (!/^(?:my|our|ordered|bought)$/.test(lower)) continue;
    const noun = nounAfter(view, /^(?:ordered|bought|got)$/.test(lower) ? index + 1 : index);
    if (!noun?.known || noun.end > (view.tokens[at]?.start ?? 0)) continue;
    // What was ordered is theirs from then on.
    const own = /^an? /.test(noun.text) ? { ...noun, text: `your ${noun.bare}`, owned: true } : noun;
    return /^(?:your|the) /.test(own.text) ? own : null;
  }
  return null;
}

/** Every frame that fits, the most telling first. Deterministic, linear in the length of the post. */
export function complaintsIn(view: View, place: string | null, products: readonly string[]): Told[] {
  const found: Told[] = [];
  for (const { row: frame, tries } of possibleRows(FRAMES, view.searched)) {
    let places = 0;
    for (const match of matchesOf(frame.pattern, view.searched, tries)) {
      if (++places > MOST_PLACES) break;
      const skipped = match[0].search(/[\p{L}\p{N}]/u);
      const start = match.index + Math.max(0, skipped);
      const end = match.index + match[0].length;
      const [opens, closes] = sentenceAround(view.text, start, end);
      const lead = view.text.slice(opens, start);
      if (NOT_SO.test(lead) || ALL_BUT.test(lead) || LIKENED.test(lead)) continue;
      const nearby = view.text.slice(Math.max(0, opens - 60), Math.min(view.text.length, closes + 40));
      const said = NTH.exec(view.text.slice(opens, closes))?.[1]?.toLowerCase();
      const scene: Scene = {
        view,
        at: view.index(start),
        next: view.index(end),
        // Telegraphic posts put the time in a sentence of its own: "I DID DM you. 6 days ago. Nobody replied."
        duration:
          durationIn(view.text.slice(opens, closes))?.text ??
          (closes - opens < 60 ? (durationIn(nearby)?.text ?? null) : null),
        nth: said ? (ORDINALS[said] ?? said) : null,
        place,
        before: (at) => earlierThing(view, at),
      };
      const saying = frame.say(match.groups ?? {}, scene);
      const text = saying && polished(saying.text);
      if (!saying || !text || !isSayable(text) || isCutShort(text, view.text) || !isSound(text, view.text)) continue;
      if (!isGrounded(text, view.text, products) || !isRepeatable(text, view.text)) continue;
      // What went wrong again and again weighs more than what came with it.
      const rank = scene.nth && text.includes(scene.nth) ? Math.max(frame.rank, 9) : frame.rank;
      found.push({ saying: { ...saying, text }, frame: frame.id, rank, start, end });
    }
  }
  return found.sort((a, b) => b.rank - a.rank || a.start - b.start);
}

/** Short enough and whole, no insult, no judgement, no number that could be personal, nothing left in the first person. */
export function isSayable(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST &&
    !/[@#<>{}]|\d{5,}|\b(?:i|me|my|mine|we|our|us(?! \w*$))\b/.test(text) &&
    !text.split(/[\s-]+/).some((word) => UNSAFE_WORD.test(word)) &&
    isWhole(text) &&
    isFree(text)
  );
}
