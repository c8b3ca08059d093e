import { baseOfForm } from '../inflect';
import type { Word } from './word';
import { BE, CAN, DO, FINITE, HAVE, MODALS, NEGATED, NEGATIONS_AND_MIDDLE, NOT, REPORTING } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const BASES =
  'crash freeze fail break stop die disconnect disappear drop lag leak drain overheat cut shut go log kick boot charge bounce expire hang keep show take make give need come get load open work taste smell look sound feel arrive refuse ignore cancel lose delete reset restart flicker buffer turn have lack cost skip tell remain play run start close sit send answer pick know reply seem drain refresh load respond connect sync register smoke beep spark burn block reject decline ask recline rattle wobble squeak swell ping slide sag peel flake stink hum buzz skip glitch spin throw expire vanish forget add switch flip deduct snap rip shrink fade melt drip flood creak grind whine hiss crackle collapse explode warp curl crumble fall lose stick jam bounce pulsate overcharge reopen log reboot experience face encounter try unlock split stutter wake drift jump fray bobble slip';
const THIRDS: ReadonlySet<string> = new Set(
  BASES.split(' ').map((base) =>
    base === 'have' ? 'has' : /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`,
  ),
);
const PLAIN_BASES = set(BASES);
/** Past forms that are other words more often, or participles only. */
const NO_PAST = set(
  'stuck read set cut put hit let split shut read burst gone done given taken shown spoken written broken frozen torn worn thrown',
);
const AMBIGUOUS_PAST = set('left met put drove cut let lent set found felt bent hit split shut read fed won burst');

/** "crash" of "the app crash": a present form without its -s. */
export const isPlainPresent = (lower: string) =>
  PLAIN_BASES.has(lower) && !AMBIGUOUS_PAST.has(lower) && !NO_PAST.has(lower);

export function isPast(lower: string): boolean {
  if (/[^aeiou]ed$|[aeiou]{1,2}[^aeiou]?ed$/.test(lower) && lower.length > 4)
    return !/^(?:need|speed|indeed|hundred|exceed|succeed|proceed|embed|united|limited|advanced|used)$/.test(lower);
  return baseOfForm(lower) !== null && !NO_PAST.has(lower);
}

/** Whether a finite verb stands at `at`, after a noun. */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (FINITE.has(lower) || THIRDS.has(lower) || isPast(lower)) return true;
  if (AMBIGUOUS_PAST.has(lower)) return true;
  return (
    PLAIN_BASES.has(lower) &&
    /s$/.test(words[at - 1]?.lower ?? '') &&
    !/^(?:charge|cost|play|show|look|work|add|switch|cover|split|slip|stick|hum|fall|curl|log|jump|slide|drip|spin|throw)$/.test(
      lower,
    )
  );
}

export interface VerbGroup {
  /** The first auxiliary, '' when there is none. */
  auxiliary: string;
  negated: boolean;
  /** Index of the main verb, or of the first word after "be". */
  main: number;
  from: number;
  /** "'s" or "am", which goes by the subject. */
  tense: 'present' | 'past' | 'perfect';
}

const SUFFERED_PAST =
  /^(?:reset|deleted|cancelled|canceled|charged|overcharged|hacked|blocked|banned|locked|logged|kicked|suspended|removed|rejected|declined|refused|delayed|lost|stolen|damaged|broken|disconnected|moved|changed|stuck|terminated|disabled|cut|billed|wiped|ruined|smashed|closed|left|ignored|bumped)$/;
const BASE_AFTER_NEGATION = /^[a-z]{2,}$/;

/** The verb group at `from`; `null` when there is none that states a fact. */
export function verbGroupAt(words: readonly Word[], from: number, ofNobody = false): VerbGroup | null {
  let index = from;
  while (NEGATIONS_AND_MIDDLE.has(words[index]?.lower ?? '') && !words[index]?.fresh) index++;
  let negated = words.slice(from, index).some(({ lower }) => NOT.has(lower));
  if (words[index]?.lower === 'no' && words[index + 1]?.lower === 'longer') {
    negated = true;
    index += 2;
  }
  const first = words[index];
  if (!first || (first.fresh && index > from) || first.barred) return null;
  const { lower } = first;
  const skip = (at: number) => {
    let to = at;
    while (NEGATIONS_AND_MIDDLE.has(words[to]?.lower ?? '') && !words[to]?.fresh) {
      if (NOT.has(words[to]?.lower ?? '')) negated = true;
      to++;
    }
    if (words[to]?.lower === 'no' && words[to + 1]?.lower === 'longer') {
      negated = true;
      return to + 2;
    }
    return to;
  };
  const group = (auxiliary: string, main: number, tense: VerbGroup['tense']): VerbGroup | null => {
    const verb = words[main];
    if (!verb || verb.fresh || verb.barred) return null;
    return { auxiliary, negated, main, from, tense };
  };
  if (NEGATED.has(lower)) negated = true;
  if (lower === 'am' || BE.has(lower)) {
    let main = skip(index + 1);
    if (words[main]?.lower === 'being') main = skip(main + 1);
    if (/^(?:going|gonna|about)$/.test(words[main]?.lower ?? '') && words[main + 1]?.lower === 'to') return null;
    return group(lower, main, /^w/.test(lower) ? 'past' : 'present');
  }
  if (HAVE.has(lower)) {
    const main = skip(index + 1);
    const word = words[main]?.lower ?? '';
    if (word === 'been') {
      let predicate = skip(main + 1);
      if (words[predicate]?.lower === 'being') predicate++;
      return group('been', predicate, 'perfect');
    }
    if (
      isPast(word) ||
      /^(?:gone|done|given|taken|shown|spoken|written|broken|frozen|torn|thrown|put|cut|set|shut|come|become|begun|left|found|stuck)$/.test(
        word,
      )
    )
      return main > index && !words[main]?.fresh ? group(lower, main, 'perfect') : null;
    if (negated && NEGATED.has(lower)) return null;
    return { auxiliary: '', negated, main: index, from, tense: /had/.test(lower) ? 'past' : 'present' };
  }
  if (DO.has(lower)) {
    const main = skip(index + 1);
    if (!negated && /^(?:do|does|did)$/.test(lower)) return null;
    return BASE_AFTER_NEGATION.test(words[main]?.lower ?? '')
      ? group(lower, main, lower === "didn't" || lower === 'did' ? 'past' : 'present')
      : null;
  }
  if (CAN.has(lower) || lower === "won't" || lower === 'will' || lower === "wouldn't") {
    const main = skip(index + 1);
    if (!negated && !(ofNobody && (lower === 'can' || lower === 'could'))) return null;
    if (
      lower === "wouldn't" &&
      !/^(?:let|help|accept|give|refund|serve|open|start|turn|load|scan|work|take|listen|answer|replace)$/.test(
        words[main]?.lower ?? '',
      )
    )
      return null;
    if (lower === 'could' && words[main]?.lower === 'have') return null;
    return BASE_AFTER_NEGATION.test(words[main]?.lower ?? '')
      ? group(lower, main, /^could/.test(lower) || lower === "wouldn't" ? 'past' : 'present')
      : null;
  }
  if (MODALS.has(lower)) return null;
  // "got reset", "get logged out": as "was".
  if (/^(?:got|gets)$/.test(lower) && SUFFERED_PAST.test(words[index + 1]?.lower ?? '') && !words[index + 1]?.fresh)
    return { auxiliary: 'was', negated, main: index + 1, from, tense: 'past' };
  if (ofNobody && /^[a-z]{3,}s$/.test(lower)) return { auxiliary: '', negated, main: index, from, tense: 'present' };
  if (isPast(lower) || THIRDS.has(lower) || PLAIN_BASES.has(lower) || AMBIGUOUS_PAST.has(lower))
    return {
      auxiliary: '',
      negated,
      main: index,
      from,
      tense: THIRDS.has(lower) || PLAIN_BASES.has(lower) ? 'present' : 'past',
    };
  return null;
}

/** "said", "think": what follows is somebody's word and no fact. */
export function isReported(words: readonly Word[], { main, negated, auxiliary }: VerbGroup): boolean {
  const lower = words[main]?.lower ?? '';
  if (!REPORTING.has(lower)) return false;
  const next = words[main + 1]?.lower ?? '';
  // "can't see my photos", "haven't heard back": things that did not happen.
  if (negated && /^(?:see|hear|heard|read|seen)$/.test(lower)) return false;
  if (lower === 'heard' && /^(?:nothing|no|zero)$/.test(next)) return false;
  if (negated && /^(?:tell|told|say)$/.test(lower)) return false;
  if (lower === 'told' && /^(?:was|were|been)$/.test(auxiliary) && /^(?:to|no)$/.test(next)) return false;
  // "nobody can tell me"
  if (/^(?:can|could)$/.test(auxiliary) && /^(?:tell|say)$/.test(lower)) return false;
  if (lower === 'promised' && /^(?:is|was|are|were)$/.test(auxiliary)) return false;
  return !(lower === 'notice' || (lower === 'expect' && next === ''));
}
