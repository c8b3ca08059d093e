import type { Cue } from '../cue';
import { AGAIN_CUES, DEADLINE_CUES } from './risks/again';
import { CHILDREN_CUES } from './risks/children';
import { ELSEWHERE_CUES } from './risks/elsewhere';
import { EXPOSURE_CUES } from './risks/exposure';
import { HAZARD_CUES } from './risks/hazards';
import { HINT_CUES } from './risks/hints';
import { INDIRECT_CUES } from './risks/indirect';
import { INSULT_CUES } from './risks/insults';
import { MANNER_CUES } from './risks/manner';
import { OFFER_CUES } from './risks/offers';
import { OFFICIAL_CUES } from './risks/official';
import { PEOPLE_CUES } from './risks/people';
import { SAFETY_CUES } from './risks/safety';
import { SARCASM_CUES } from './risks/sarcasm';
import { SELF_HARM_CUES } from './risks/selfHarm';
import { SPREAD_CUES } from './risks/spread';
import { THREAT_CUES } from './risks/threat';
import { UNEQUAL_CUES } from './risks/unequal';
import { VEILED_CUES } from './risks/veiled';

/** Danger to somebody's life, said in English whatever language the page claims: looked for in every post. */
export const DANGER_CUES: readonly Cue[] = [
  ...SELF_HARM_CUES,
  ...THREAT_CUES,
  ...VEILED_CUES,
  ...INDIRECT_CUES.filter(({ id }) => /^(?:self-harm|threat)/.test(id)),
];

/** Every cue that speaks for a flag. A cue alone raises nothing: `flags.ts` weighs it against the rest of the post. */
export const RISK_CUES: readonly Cue[] = [
  ...DANGER_CUES,
  ...INDIRECT_CUES.filter((cue) => !DANGER_CUES.includes(cue)),
  ...SAFETY_CUES,
  ...OFFICIAL_CUES,
  ...PEOPLE_CUES,
  ...MANNER_CUES,
  ...SARCASM_CUES,
  ...AGAIN_CUES,
  ...DEADLINE_CUES,
  ...HINT_CUES,
  ...HAZARD_CUES,
  ...EXPOSURE_CUES,
  ...UNEQUAL_CUES,
  ...CHILDREN_CUES,
  ...SPREAD_CUES,
  ...INSULT_CUES,
  ...OFFER_CUES,
  ...ELSEWHERE_CUES,
];
