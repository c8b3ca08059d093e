import type { CueSigns } from '../blend';
import { findCues } from '../cue';
import { CATEGORY_CUES } from '../cues/categories';
import { INTENT_CUES } from '../cues/intents';
import { RISK_CUES } from '../cues/risks';
import { TONE_CUES } from '../cues/tone';
import { findMatter } from '../gist';
import { featuresOf } from '../model/features';
import { isAddressed } from '../model/tokens';
import { topicsIn } from '../model/topics';
import { readText } from '../reading';
import type { Example } from './sources';

/** An example as the trainer uses it. */
export interface Prepared extends Example {
  buckets: Uint16Array;
  part: number;
  /** What the cues say; found when first asked for, since most posts are never asked. */
  signs(): CueSigns;
}

export function prepare(examples: readonly Example[], part: (text: string) => number): Prepared[] {
  const signsOf = (text: string): CueSigns => {
    const reading = readText(text);
    const { problem } = findMatter(reading, []);
    return {
      found: findCues(reading, [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES]),
      hasProblem: problem !== null,
      problemCategory: problem?.category ?? null,
      addressed: isAddressed(featuresOf(reading.plain).tokens),
      topics: topicsIn(featuresOf(reading.plain).tokens),
    };
  };
  return examples.map((example) => {
    let signs: CueSigns | null = null;
    return {
      ...example,
      buckets: featuresOf(readText(example.text).plain).buckets,
      part: part(example.text),
      signs() {
        signs ??= signsOf(example.text);
        return signs;
      },
    };
  });
}
