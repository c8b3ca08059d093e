import { stemOf } from '../grounding';
import type { View } from '../view';
import { isClosed } from '../words';

/** A statement that is mostly made beside the matter, and how many words of content a post may hold outside it while it is the matter. */
export interface Aside {
  pattern: RegExp;
  most: number;
  hits: readonly (readonly [clause: string, post: string])[];
  misses: readonly (readonly [clause: string, post: string])[];
}

/**
 * Of 1,755 posts whose matter a reader put in a clause of his own, these rows' statements were part of it in four of ten where the post told more than
 * so many words besides, and in 18 of 20 where it told less; of all statements that are said back, it was eight of ten.
 */
export const ASIDES: readonly Aside[] = [
  // What goes well, told to narrow down what does not.
  {
    pattern: /^you(?:'ve| have| had|'re having)? (?:got )?(?:zero|no) (?:problems?|issues?|trouble)\b/,
    most: 0,
    hits: [
      [
        'you have zero problems streaming shows',
        'the live channels keep freezing. My line is fine and I have zero problems streaming shows',
      ],
    ],
    misses: [["you've had problems streaming", 'the channels freeze, had problems streaming all week']],
  },
  {
    pattern:
      /^(?:you(?:'ve)? (?:still )?(?:had|got|have) no|getting no|the lack of an?) (?:\w+ )?(?:calls?|word|notice|apology|explanation|e-?mails?|warning|messages?|announcements?|texts?|contact|reason)\b/,
    most: 4,
    hits: [
      ["you've had no call", 'Took the day off work for a kiln. No kiln. No call. Sitting on the floor eating toast'],
      [
        "you've had no notice",
        'the crime show we follow was removed with one episode left to watch. no notice, typical week',
      ],
    ],
    misses: [
      ['the lack of an email', 'ordered the kiln, no email'],
      ["you've had no word since Tuesday", 'still no word since Tuesday?'],
    ],
  },
  {
    pattern:
      /^nobody (?:picks|picking|answers|answering|replies|replying|is (?:answering|replying)|can (?:give|tell|help|call)|knows|called|rang|came)\b/,
    most: 8,
    hits: [
      [
        'nobody picks up the emergency number',
        'at Lund airport now, the transfer desk says your voucher is not valid for this morning flight to Oslo and nobody picks up the emergency number',
      ],
    ],
    misses: [['nobody answers the phone', 'nobody answers the phone at your Lund branch, third day']],
  },
  {
    pattern:
      /^the (?:\S+ ){1,4}(?:(?:is|are|was|were|has|have) (?:been )?|being )(?:gone|closed|empty|shut|full|dead)$/,
    most: 8,
    hits: [
      [
        'the pool was closed',
        'got home and found the resort fee was charged per person and night, the desk had said per room. The pool was closed and the paper was a flyer',
      ],
    ],
    misses: [['your gate was closed', 'your gate was closed when we came with the pram']],
  },
];

const contentOf = (text: string) =>
  new Set((text.toLowerCase().match(/[\p{L}\d']+/gu) ?? []).filter((word) => !isClosed(word)).map(stemOf));

/** Whether a post tells so much besides that this is hardly its matter. */
export function isAside({ text }: { text: string }, view: Pick<View, 'text'>): boolean {
  const row = ASIDES.find(({ pattern }) => pattern.test(text));
  if (!row) return false;
  const said = contentOf(text);
  let besides = 0;
  for (const stem of contentOf(view.text)) if (!said.has(stem)) besides++;
  return besides > row.most;
}
