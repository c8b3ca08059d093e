import { TIMES } from '../words';
import type { Word } from './word';

/** States of things that posts tell without "is": "app down again". */
const STATES =
  /^(?:missing|broken|late|down|crashing|freezing|cancelled|canceled|delayed|wrong|damaged|stuck|closed|leaking|faulty|dead|buffering|lagging|overdue|lost|smashed|cracked|burnt|cold|raw|mouldy|locked|hacked|suspended|snapped|ripped|torn|bent|dented|squashed|crushed|soaked|shattered|melted|bashed|rude|filthy|dirty|frozen|offline|blank|unavailable|stale|soggy|overcooked|undercooked|expired|disconnected|unanswered|ignored|glitching|unresponsive|unusable|warped|scratched|stained|flooded|blocked|jammed|overheating|inedible|empty|swollen|bulging|wiped|gone)$/;

/** States of two or three words, said as they are: "milk out of date". */
const LONG_STATES =
  /^(?:out of (?:date|order|stock|service|action)|not (?:working|loading|opening|charging|connecting|responding|updating|syncing|turning on|switching on|starting|delivered|here|arrived|cleaned|included|refunded|showing|printing|playing)|sold out|upside down|stone cold|half empty|off again|on the (?:blink|fritz)|past its date|still not here)(?= |$)/;

/** May stand after a state; anything else makes a noun of it: "closed beta". */
const AFTER_STATE =
  /^(?:again|since|for|on|in|at|and|but|so|every|all|constantly|still|from|with|today|twice|after|when|whenever|by|because|as|before|this|last|already|both|inside|everywhere|within|to|without|overnight|while|during|or|yet|anyway|the|mid|halfway|through)$/;
const BETWEEN =
  /^(?:still|always|constantly|completely|just|now|again|totally|both|all|already|also|very|so|absolutely|once|permanently|badly)$/;
const QUANTITY = /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|over|nearly|almost)$/;

export interface State {
  /** Where the state stands, after "not" and the like. */
  main: number;
  negated: boolean;
}

/** The state that is told at `at` without "is": "4 days late", "not working", "out of date". */
export function stateAt(words: readonly Word[], at: number): State | null {
  let index = at;
  const lower = (offset = 0) => words[index + offset]?.lower ?? '';
  const goesOn = () => words[index] !== undefined && (index === at || !words[index]?.fresh);
  if (words[at]?.fresh) return null;
  while (BETWEEN.test(lower()) && goesOn()) index++;
  if (QUANTITY.test(lower())) {
    let unit = index + 1;
    while (unit < index + 3 && /^(?:or|a|half|full|whole|\d{1,2}|two|three)$/.test(words[unit]?.lower ?? '')) unit++;
    if (
      TIMES.has(words[unit]?.lower ?? '') &&
      /^(?:late|overdue|early|out|down|behind)$/.test(words[unit + 1]?.lower ?? '')
    )
      index = unit + 1;
    else return null;
  }
  const word = words[index];
  if (!word || !goesOn()) return null;
  // "website not accepting my code"
  const doing = words[index + 1];
  if (word.lower === 'not' && doing && !doing.fresh && /^[a-z]{3,}ing$/.test(doing.lower))
    return { main: index + 1, negated: true };
  const said = words
    .slice(index, index + 4)
    .map(({ lower: part, fresh }, nth) => (nth > 0 && fresh ? '|' : part))
    .join(' ');
  const long = LONG_STATES.exec(said)?.[0];
  const negated = word.lower === 'not';
  const main = long && negated ? index + 1 : index;
  const length = long ? long.split(' ').length : 1;
  if (!long && !STATES.test(word.lower)) return null;
  const after = words[index + length];
  return !after || after.fresh || AFTER_STATE.test(after.lower) ? { main, negated } : null;
}
