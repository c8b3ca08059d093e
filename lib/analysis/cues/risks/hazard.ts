import type { Cue } from '../../cue';

/** What every cue of harm, near or done, speaks for. */
export const HAZARD: Cue['says'] = [
  'flag:safety',
  'category:safety_hazard',
  'intent:incident_report',
  'sentiment:negative',
  'emotion:fear',
];
