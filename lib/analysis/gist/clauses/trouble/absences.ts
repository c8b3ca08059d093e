import { stemOf } from '../../grounding';
import { COMPLETE } from '../words';
import { isBad, isBe, type TroubleRow } from './predicate';
import { NO_ONE_DOES } from './vocabulary';

/** What there is, and who is not there. */
export const ABSENCES: readonly TroubleRow[] = [
  {
    id: 'nobody',
    negated: false,
    weight: 8,
    fits: (p) =>
      p.subject === 'nobody' &&
      !(isBe(p) && !/ing$|^(?:able|available|there)$/.test(p.main)) &&
      (NO_ONE_DOES.has(stemOf(p.main)) || p.auxiliary !== '' || p.rest.length > 0 || COMPLETE.has(p.main)),
    examples: [
      ['nobody has replied to my three emails', 'nobody has replied to your three emails'],
      ['No one can tell me where my bag is', 'nobody can tell you where your bag is'],
    ],
  },
  {
    id: 'there-is-little',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'there' &&
      !/^(?:wrong|new|different|left|else|like|more|better)$/.test(p.rest[0] ?? '') &&
      p.main === 'only',
    examples: [['there was only one fork in the flat', 'there was only one fork in the flat']],
  },
  {
    id: 'there-is-bad',
    negated: false,
    weight: 7,
    fits: (p) => p.subject === 'there' && p.main !== 'nothing' && isBad([p.main, ...p.rest]),
    examples: [['there is a hair in my soup', "there's a hair in your soup"]],
  },
];
