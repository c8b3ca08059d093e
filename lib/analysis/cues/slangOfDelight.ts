import type { Cue } from '../cue';

/** Said of bad things in the same words, or taken back. */
const NOT_MEANT =
  /\b(?:not|n['’]?t|never|nothing|hardly|supposed|my (?:battery|phone|vibe|mood|back|data|bank|wallet|skin|business|career|dog|cat|plants?)|killing it for|still|refund|broke\w*|late|useless|awful|terrible|worst|until|used to|please|help|hospital|police|hazard|alarm|brigade|exit|safety|smoke|burn\w*|sparks?|charger|plug|battery)\b|\bwould be nice\b|[🙄🙃😡🤬👎]|\?/iu;

const WHO =
  "(?:you|u|ya|y['’]?all|you guys|they|he|she|the (?:\\w+ )?(?:team|crew|staff|guys|lads|kitchen|band|chef|barista)|your (?:\\w+ )?(?:team|crew|staff|guys|lads|kitchen|chef|barista|social media))";

/** Delight in words of harm: to a model of words they are blame, to the writer the highest praise. */
export const SLANG_OF_DELIGHT_CUES: readonly Cue[] = [
  {
    id: 'delight.slang',
    pattern: new RegExp(
      `\\b(?:${WHO}(?:['’]re| are|'s| is| r|['’]ve been| have been| been)? ?(?:absolutely |really |just |straight up |always |all |fr )*kill(?:ing|ed) it|(?:is|are|was|were|'s|looks?) (?:just |absolutely |honestly |literally |so |truly )*to die for|(?:this|that|these|those|the new|your|ur|the) (?:[\\w-]+ ){1,4}?(?:is|are|was|were|be|goes|go|went|r) (?:straight |pure |absolute |lowkey |actually |so |just |literally |freaking |damn )*(?:(?:fire|lit|insane|bussin|goated|banging|sick)(?= *(?:$|[.!,]|[\\p{Extended_Pictographic}]|fr\\b|ngl\\b|tbh\\b|lol\\b|guys\\b|though\\b|tho\\b|omg\\b))|slapp?(?:s|ed|ing)\\b))`,
      'iu',
    ),
    on: 'plain',
    unless: NOT_MEANT,
    says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
    weight: 1.8,
    hits: [
      "You're killing it!",
      'you guys are killing it lately 🔥🔥',
      'the lunch crew killed it today',
      'these cinnamon twists are to die for',
      'This collection is fire',
      'your new matcha scent is straight fire 🔥',
    ],
    misses: [
      'the wait is killing me',
      'your app is killing it, my battery I mean',
      'the charger is fire hazard',
      'the shop is on fire',
      'the food was to die for, and I nearly did, in hospital',
      'fire sale today!',
      'the plug is fire',
      'nobody there is killing it',
    ],
  },
];
