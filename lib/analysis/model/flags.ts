import { CATEGORIES, EMOTIONS, FLAGS, type Flag, INTENTS } from '@/lib/domain/labels';
import { type Found, type Says, weightOf } from '../cue';
import { DANGER_SIGNS } from '../cues/risks/dangerSigns';
import type { Reading } from '../reading';
import { dangerSignsIn } from './danger';
import type { Features } from './features';
import { type Head, type HeadFile, openHead, outputsOf } from './model';

/** The flags for which a head saw more than the cues did, in a cross-validation over files of posts (`MODEL.md`). The others are left to their cues. */
export const WEIGHED_FLAGS = ['double_deviation', 'bereavement', 'sarcasm'] as const satisfies readonly Flag[];
export type WeighedFlag = (typeof WEIGHED_FLAGS)[number];

/** Below `doubted` a flag that a cue speaks for is not raised; from `sure` on one is raised that no cue speaks for. Both in log-odds. */
export interface FlagLimits {
  doubted: number;
  sure: number;
}

export interface FlagsFile {
  limits: Record<WeighedFlag, FlagLimits>;
  /** Over the words, and over what cues and themes the post shows. Their outputs are added up. */
  words: HeadFile;
  signs: HeadFile;
}

export interface FlagModel {
  limits: Record<WeighedFlag, FlagLimits>;
  /** Log-odds that each flag belongs to the post. */
  odds(reading: Reading, found: readonly Found[], features: Features): Record<WeighedFlag, number>;
}

/** What cues may say that is no flag. Intents that only the cues of one flag say would be that flag over again. */
const SAID: readonly Says[] = [
  ...INTENTS.filter((intent) => !/^(?:threat|distress|spam|abuse|press|wrong_brand)$/.test(intent)).map(
    (intent) => `intent:${intent}` as const,
  ),
  ...CATEGORIES.map((category) => `category:${category}` as const),
  ...EMOTIONS.map((emotion) => `emotion:${emotion}` as const),
  'sentiment:negative',
  'sentiment:positive',
  'calm',
  'heat',
];
/** From these sums of weights on, cues speak for a flag at all, plainly, strongly. */
const STRENGTHS = [0.01, 0.9, 1.6];

/** Signs of themes, of what cues say, and of cues for a flag; the last begin at `FIRST_CUED`, so that the trainer can hide them. */
export const FIRST_CUED = DANGER_SIGNS.length + SAID.length;
export const SIGN_BITS = 8;

/** The same code runs in the trainer: a change here needs new weights. */
export function flagSigns(reading: Reading, found: readonly Found[]): Uint16Array {
  const said = SAID.flatMap((says, i) =>
    found.some(({ cue }) => cue.says.includes(says)) ? [DANGER_SIGNS.length + i] : [],
  );
  const cued = FLAGS.flatMap((flag, i) => {
    const weight = weightOf(found, `flag:${flag}`);
    return STRENGTHS.flatMap((least, k) => (weight >= least ? [FIRST_CUED + i * STRENGTHS.length + k] : []));
  });
  return Uint16Array.from([...dangerSignsIn(reading), ...said, ...cued]);
}

/** Words speak by their mean, signs by their sum: each of them is a reason of its own. */
export function oddsFrom(byWords: ArrayLike<number>, signs: Head, shown: Uint16Array): Record<WeighedFlag, number> {
  const bySigns = outputsOf(signs, { buckets: shown });
  const many = Math.sqrt(shown.length);
  return Object.fromEntries(
    WEIGHED_FLAGS.map((flag, k) => [flag, (byWords[k] ?? 0) + (bySigns[k] ?? 0) * many]),
  ) as Record<WeighedFlag, number>;
}

export function openFlags(file: FlagsFile): FlagModel {
  const words = openHead(file.words, WEIGHED_FLAGS);
  const signs = openHead(file.signs, WEIGHED_FLAGS);
  return {
    limits: file.limits,
    odds(reading, found, { buckets }) {
      const byWords = outputsOf(words, { buckets });
      return oddsFrom(byWords, signs, flagSigns(reading, found));
    },
  };
}

/** Loads the shipped weights. */
export async function loadFlags(): Promise<FlagModel> {
  const { default: file } = await import('./flags.json');
  return openFlags(file);
}
