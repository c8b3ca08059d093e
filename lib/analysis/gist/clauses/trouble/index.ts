import { NOT } from '../words';
import { ABSENCES } from './absences';
import { FAILURES } from './failures';
import { NEGATIONS } from './negations';
import { ORDEALS } from './ordeals';
import { has, type Predicate, type TroubleRow } from './predicate';
import { AGAIN, DANGER, NO_LACK, POSITIVE } from './vocabulary';

export type { Predicate } from './predicate';

/** Every sign that a clause states trouble. The gravest that fits counts. */
export const TROUBLE_ROWS: readonly TroubleRow[] = [...NEGATIONS, ...ABSENCES, ...ORDEALS, ...FAILURES];

/** How grave what a clause states is: 0 no trouble that is plain, up to 10. */
export function weightOfTrouble(predicate: Predicate): number {
  const { main, rest, negated, subject, hasDuration } = predicate;
  const all = [main, ...rest];
  if (!negated && subject !== 'nobody' && has(all, POSITIVE)) return 0;
  // "for a long time" lacks nothing.
  if (negated && rest.some((word, at) => NO_LACK.has(word) && !(word === 'time' && rest[at - 1] === 'long'))) return 0;
  let weight = 0;
  for (const row of TROUBLE_ROWS)
    if (row.negated === negated && row.weight > weight && row.fits(predicate)) weight = row.weight;
  if (weight === 0) return 0;
  // "can't find anything", "can't read it": nothing is named.
  if (/^(?:anything|it|that|this|them)?$/.test(rest.join(' ')) && /^(?:find|read|see|do|tell|play|get|use)$/.test(main))
    weight -= 4;
  if (has(all, DANGER)) weight += 2;
  return Math.min(10, weight + (hasDuration || has(all, AGAIN) ? 1 : 0) - (rest.some((word) => NOT.has(word)) ? 1 : 0));
}
