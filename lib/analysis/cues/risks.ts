import type { Cue } from '../cue';
import { AGAIN_CUES, DEADLINE_CUES } from './risks/again';
import { CHASING_CUES } from './risks/chasing';
import { CHILDREN_CUES } from './risks/children';
import { CLAIM_CUES } from './risks/claims';
import { HOURS_LEFT_CUES } from './risks/deadlines';
import { ELSEWHERE_CUES } from './risks/elsewhere';
import { EMERGENCY } from './risks/emergency';
import { EXPOSURE_CUES } from './risks/exposure';
import { HARMED_CUES } from './risks/harmed';
import { HAZARD_CUES } from './risks/hazards';
import { HINT_CUES } from './risks/hints';
import { INDIRECT_CUES } from './risks/indirect';
import { INSULT_CUES } from './risks/insults';
import { IRONIC_CUES } from './risks/ironic';
import { KINDLY_SOUR_CUES } from './risks/kindlySour';
import { LAST_WORDS_CUES } from './risks/lastWords';
import { MANNER_CUES } from './risks/manner';
import { MANY_HIT_CUES } from './risks/manyHit';
import { MENACE_CUES } from './risks/menace';
import { MOURNING_CUES } from './risks/mourning';
import { NEWSROOM_CUES } from './risks/newsroom';
import { OFFER_CUES } from './risks/offers';
import { OFFICIAL_CUES } from './risks/official';
import { ON_THE_ROAD_CUES } from './risks/onTheRoad';
import { PEOPLE_CUES } from './risks/people';
import { PITCH_CUES } from './risks/pitches';
import { PLAIN_DANGER_CUES } from './risks/plainDanger';
import { PRESSING_CUES } from './risks/pressing';
import { SAFETY_CUES } from './risks/safety';
import { SARCASM_CUES } from './risks/sarcasm';
import { SCORN_CUES } from './risks/scorn';
import { SELF_HARM_CUES } from './risks/selfHarm';
import { SINGLED_OUT_CUES } from './risks/singledOut';
import { SPREAD_CUES } from './risks/spread';
import { SPREADING_CUES } from './risks/spreading';
import { STRANGER_CUES } from './risks/strangers';
import { THREAT_CUES } from './risks/threat';
import { UNEQUAL_CUES } from './risks/unequal';
import { VEILED_CUES } from './risks/veiled';
import { YOUNG_CUES } from './risks/young';

/** Danger to somebody's life, said in English whatever language the page claims: looked for in every post. */
export const DANGER_CUES: readonly Cue[] = [
  ...SELF_HARM_CUES,
  ...THREAT_CUES,
  ...VEILED_CUES,
  ...LAST_WORDS_CUES,
  ...MENACE_CUES,
  ...INDIRECT_CUES.filter(({ id }) => /^(?:self-harm|threat)/.test(id)),
];

/** Every cue that speaks for a flag. A cue alone raises nothing: `flags.ts` weighs it against the rest of the post. */
export const RISK_CUES: readonly Cue[] = [
  ...DANGER_CUES,
  ...INDIRECT_CUES.filter((cue) => !DANGER_CUES.includes(cue)),
  ...SAFETY_CUES,
  ...ON_THE_ROAD_CUES,
  EMERGENCY,
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
  ...CHASING_CUES,
  ...CLAIM_CUES,
  ...HARMED_CUES,
  ...HOURS_LEFT_CUES,
  ...IRONIC_CUES,
  ...KINDLY_SOUR_CUES,
  ...MANY_HIT_CUES,
  ...MOURNING_CUES,
  ...NEWSROOM_CUES,
  ...PITCH_CUES,
  ...PLAIN_DANGER_CUES,
  ...PRESSING_CUES,
  ...SCORN_CUES,
  ...SINGLED_OUT_CUES,
  ...SPREADING_CUES,
  ...STRANGER_CUES,
  ...YOUNG_CUES,
];
