import { isKnownThing } from '../nouns';
import { isBaseVerb } from '../verbs';
import { DANGLING, PREPOSITIONS, TIMES, UNSAFE_WORD } from '../words';
import { isSafe } from './turn';
import { isFiniteVerb, isPast } from './verb';
import type { Word } from './word';
import {
  ENDS,
  FINITE,
  MIDDLE,
  MODALS,
  OTHERS,
  OTHERS_OBJECTS,
  QUESTION_WORDS,
  SUBORDINATORS,
  WRITER_PASTS,
} from './words';

export interface Rest {
  end: number;
  /** It was cut before the person's own words ended. */
  cut: boolean;
  /** Index of an "it" that stands for a thing named before; -1 when there is none. */
  it: number;
}

export interface RestOptions {
  /** "nobody can tell me | where my bag is" */
  embeds: boolean;
  /** The subject is a thing, so that "it" in a subordinate clause is that thing. */
  ofThing: boolean;
  /** The subject is somebody of the writer's, so that "his" and "her" are theirs. */
  ofPerson?: boolean;
}

const DETERMINED = /^(?:my|our|the|this|your|these|those|an?|no|nothing|nobody)$/;
const DETERMINED_OBJECT = /^(?:my|our|the|this|your|these|any|an?|anything|it|in|on|to)$/;
const INSIDE = /^(?:been|being|be|have|do|get)$/;

const LEFT_OVER = /^(?:for|with|after|since|without|because|due|about|than|until|from)$/;

const TO_AND_FRO = /^(?:up and down|on and off|off and on|in and out|back and forth|round and round|over and over)$/;

/** Verbs that go with "in", "on" and the like: nothing is missing after these. */
const PHRASAL =
  /^(?:log|sign|get|turn|switch|check|plug|come|go|let|move|send|hold|opt|logging|signing|getting|getting|logged|signed|turning|went|came|turned|check|checking|carry|power|hang|phone|ring|fall|fell)$/;

/** Where a noun phrase that ends right before `at` begins, for a cut; -1 when it is not plain. */
function nounStart(words: readonly Word[], at: number, least: number): number {
  for (let index = at - 1; index >= least && at - index < 6; index--) {
    const word = words[index];
    if (!word) return -1;
    if (DETERMINED.test(word.lower)) return index;
    if (OTHERS.has(word.lower) || /^(?:i|we|you|it|that|there)$/.test(word.lower)) return index;
    if (PREPOSITIONS.has(word.lower)) return -1;
  }
  const before = words[at - 1];
  return before && at - 1 > least && isKnownThing(before.lower) ? at - 1 : -1;
}

/** After a subordinator: whether a short clause of the writer follows, and where its verb ends. */
function ownClauseEnd(words: readonly Word[], at: number): number {
  let index = at;
  if (!/^(?:i|we)$/.test(words[index]?.lower ?? '') || words[index]?.fresh) return -1;
  index++;
  while (MIDDLE.has(words[index]?.lower ?? '')) index++;
  const verb = words[index];
  if (!verb || verb.fresh || MODALS.has(verb.lower)) return -1;
  if (FINITE.has(verb.lower)) {
    const next = words[index + 1]?.lower ?? '';
    if (/n't$/.test(verb.lower) || /^(?:can|could|do|does|did)$/.test(verb.lower)) return -1;
    return next ? index + 1 : -1;
  }
  return /^[a-z]+$/.test(verb.lower) && !PREPOSITIONS.has(verb.lower) ? index + 1 : -1;
}

/** Where "I never ordered", "we didn't book" ends, when it belongs to the noun before `at`; -1 when it does not. */
function denialEnd(words: readonly Word[], at: number): number {
  const [subject, denial, verb] = [words[at], words[at + 1], words[at + 2]];
  if (!subject || !/^(?:i|we)$/.test(subject.lower) || subject.fresh || denial?.fresh || verb?.fresh) return -1;
  if (!/^(?:never|didn't)$/.test(denial?.lower ?? '')) return -1;
  return /^(?:ordered|order|booked|book|bought|buy|asked|wanted|want|made|make|used|use|signed|agreed|requested|had|received|receive|took|take|placed|place|authorised|authorized|authorise|subscribed)$/.test(
    verb?.lower ?? '',
  )
    ? at + 3
    : -1;
}

/** "since the update", "after two calls": nouns and no clause. */
function isPlainNoun(words: readonly Word[], at: number): boolean {
  if (/^(?:i|we|you|they|he|she|it|that|there|what)$/.test(words[at]?.lower ?? '')) return false;
  for (let index = at; index < at + 6; index++) {
    const word = words[index];
    if (!word || (word.fresh && index > at) || ENDS.has(word.lower)) return true;
    if (
      FINITE.has(word.lower) ||
      (index > at && (isPast(word.lower) || /^(?:i|we|you|they|he|she|it)$/.test(word.lower)))
    )
      return false;
  }
  return true;
}

/** Reads what a verb says from `from` on. `null`: it cannot be said back. */
export function restAt(words: readonly Word[], from: number, { embeds, ofThing, ofPerson }: RestOptions): Rest | null {
  let free = -1;
  let inner = false;
  let it = -1;
  let index = from;
  let cut = false;
  const stop = (at: number) => {
    index = at;
    cut = true;
  };
  for (; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    if (word.fresh) break;
    const { lower } = word;
    const before = words[index - 1]?.lower ?? '';
    const next = words[index + 1];
    if (!isSafe(word, before, next?.lower)) {
      // Before an insult the words may stand alone; a number or a quotation is part of them.
      if (!UNSAFE_WORD.test(lower)) return null;
      stop(index);
      break;
    }
    if (index < free) continue;
    if (lower === 'if' || lower === 'unless') {
      if (!embeds) return null;
    }
    if (
      embeds &&
      (QUESTION_WORDS.has(lower) || lower === 'if') &&
      /^(?:what|where|when|why|how|who|which|if)$/.test(lower)
    ) {
      // The question runs to the end of the statement; one verb of its own is allowed.
      let to = index + 1;
      let verbs = 0;
      for (; to < words.length && !words[to]?.fresh; to++) {
        const part = words[to];
        if (
          !part ||
          !isSafe(part) ||
          OTHERS_OBJECTS.has(part.lower) ||
          OTHERS.has(part.lower) ||
          /^(?:it|you|that|this)$/.test(part.lower)
        )
          return null;
        if (/^(?:and|but|so|because)$/.test(part.lower)) break;
        if (FINITE.has(part.lower)) verbs++;
      }
      if (verbs > 1 || to - index < 2) return null;
      return { end: to, cut: false, it };
    }
    if (
      lower === 'so' &&
      next &&
      !next.fresh &&
      /^(?:long|late|slow|slowly|much|many|bad|badly|far|often|cold|small|loud|expensive|rude|poor)$/.test(next.lower)
    )
      continue;
    // "won't let me book, | just spins": a second verb of the same subject.
    if (
      /^(?:just|only|then)$/.test(lower) &&
      next &&
      !next.fresh &&
      /[a-z]{3,}[^s]s$/.test(next.lower) &&
      isFiniteVerb(words, index + 1) &&
      !isKnownThing(next.lower)
    ) {
      stop(index);
      break;
    }
    // "flickers on and off"
    if (lower === 'and' && next && !next.fresh && TO_AND_FRO.test(`${before} and ${next.lower}`)) continue;
    // "try and log in"
    if (lower === 'and' && /^(?:try|go|come)$/.test(before)) continue;
    // "install or update any games": both verbs need what follows.
    if (
      /^(?:and|or)$/.test(lower) &&
      isBaseVerb(before) &&
      next &&
      !next.fresh &&
      isBaseVerb(next.lower) &&
      DETERMINED_OBJECT.test(words[index + 2]?.lower ?? '')
    )
      continue;
    if (lower === 'yet' && (!next || next.fresh)) continue;
    if (lower === 'even' && PREPOSITIONS.has(before)) continue;
    if (ENDS.has(lower)) {
      if (words.slice(from, index).some(({ lower: part }) => part === 'between' || part === 'both')) return null;
      stop(index);
      break;
    }
    if (SUBORDINATORS.has(lower) && !(lower === 'as' && /^(?:as|such|same|twice|far|soon|well|well)$/.test(before))) {
      const at = /^(?:every|each)$/.test(lower)
        ? next?.lower === 'time' || next?.lower === 'day'
          ? index + 2
          : -1
        : index + 1;
      if (at < 0) continue;
      // "logs my run | as a swim": as what it is taken is what went wrong.
      if (lower === 'as' && index > from && /^(?:an?|the)$/.test(words[at]?.lower ?? '') && isPlainNoun(words, at))
        continue;
      // "as I …" gives a reason, which can be left out.
      const own = inner || lower === 'as' ? -1 : ownClauseEnd(words, at);
      if (own > 0) {
        inner = true;
        free = own;
        continue;
      }
      const following = words[at];
      if (/^(?:every|each)$/.test(lower) && (!following || following.fresh || ENDS.has(following.lower))) continue;
      // "until resolved" hangs in the air.
      const isNounAfter = following && !following.fresh && !/ed$/.test(following.lower) && isPlainNoun(words, at);
      if (/^(?:since|after|before|until)$/.test(lower) && isNounAfter) continue;
      const timed =
        following &&
        !following.fresh &&
        (TIMES.has(following.lower) ||
          /^\d|^(?:last|this|the|my|a|an|about|over|nearly|almost|then|being|christmas|easter)$|ing$|day$/.test(
            following.lower,
          ));
      if (
        timed &&
        /^(?:since|after|before|until|once|when|while|every|each)$/.test(lower) &&
        !(/^(?:when|while|once|every|each)$/.test(lower) && !/ing$/.test(following.lower))
      ) {
        if (/ing$/.test(following.lower) || !/^(?:when|while|once)$/.test(lower)) continue;
      }
      if (lower === 'since' && (!following || following.fresh)) continue;
      stop(index);
      break;
    }
    if (
      lower === 'that' &&
      next &&
      !next.fresh &&
      !TIMES.has(next.lower) &&
      before !== '' &&
      !PREPOSITIONS.has(before)
    ) {
      stop(index);
      break;
    }
    if (
      /^(?:fix|sort|stop|solve|resolve|reply|respond|refund|give|let)$/.test(lower) &&
      !/^(?:to|a|the|my|no|any|not|can't|won't|and)$/.test(before) &&
      /^(?:this|it|your|me|asap|us|my)$/.test(next?.lower ?? '')
    ) {
      stop(index);
      break;
    }
    // "charged for a meal | I never ordered": that it was not theirs is what is wrong.
    const relative = denialEnd(words, index);
    if (relative > 0 && index > from + 1) {
      inner = true;
      free = relative;
      continue;
    }
    // "in to my account | the code never came": a new statement without a stop.
    // "a problem booking my boiler visit": a deed, and no thing.
    const isDeed =
      /ing$/.test(before) && /^(?:trouble|problems?|issues?|difficulty)$/.test(words[index - 2]?.lower ?? '');
    const isNew = /^(?:the|my|our)$/.test(lower) && index > from + 1 && isKnownThing(before) && !isDeed;
    if (isNew || lower === 'i' || lower === 'we') {
      stop(index);
      break;
    }
    if (OTHERS.has(lower)) {
      stop(index);
      break;
    }
    if (lower === 'it') {
      if (
        next &&
        !next.fresh &&
        (FINITE.has(next.lower) || isFiniteVerb(words, index + 1) || /^(?:says|just|still|always)$/.test(next.lower))
      ) {
        stop(index);
        break;
      }
      if (!(ofThing && (inner || PREPOSITIONS.has(before)))) {
        if (it >= 0) return null;
        it = index;
      }
      continue;
    }
    const isOfSubject =
      (ofThing && /^(?:its|itself)$/.test(lower)) || (ofPerson && /^(?:his|her|their|himself|herself)$/.test(lower));
    if (OTHERS_OBJECTS.has(lower) && !isOfSubject) return null;
    if (lower === 'you') {
      if (
        next &&
        !next.fresh &&
        !PREPOSITIONS.has(next.lower) &&
        !TIMES.has(next.lower) &&
        !/^(?:again|guys|twice|and|but|\d+|three|four|five|six|several|many|so|because|directly|back|multiple|an?|every|loads|here|already|about)$/.test(
          next.lower,
        )
      ) {
        stop(index);
        break;
      }
      if (!before || /^(?:when|since|as|time|why|how)$/.test(before)) return null;
      continue;
    }
    if (/^(?:what|how|why|where|who)$/.test(lower)) {
      stop(index);
      break;
    }
    if (FINITE.has(lower) && !INSIDE.test(lower)) {
      const start = nounStart(words, index, from);
      if (start < 0 || start <= from - 1) return null;
      stop(start);
      break;
    }
    if ((lower === 'have' || lower === 'do') && !/^(?:to|not|n't|let|me|you)$/.test(before) && index > from) {
      const start = nounStart(words, index, from);
      if (start < 0) return null;
      stop(start);
      break;
    }
    if (
      /^(?:no|nobody|nothing)$/.test(lower) &&
      index > from &&
      !PREPOSITIONS.has(before) &&
      before !== 'got' &&
      before !== 'is' &&
      before !== 'had'
    ) {
      stop(index);
      break;
    }
    if (
      index > from &&
      !inner &&
      (WRITER_PASTS.has(lower) || /^(?:keeps|said|says|told|tells|arrived|broke)$/.test(lower)) &&
      !/^(?:been|being|not|never|was|were|got|just|get|is|are|the|a|my|to|be)$/.test(before)
    ) {
      stop(index);
      break;
    }
  }
  let end = index;
  while (
    end > from &&
    /^(?:just|also|really|literally|even|again_|please|now_|actually|still|only|very|so|too_|a|and)$/.test(
      words[end - 1]?.lower ?? '',
    )
  ) {
    if (/^(?:a|very|so|only|even)$/.test(words[end - 1]?.lower ?? '') && cut) return null;
    end--;
  }
  // "hasn't been approved for | how many months": what is left stands without it.
  if (
    cut &&
    end - 1 >= from &&
    LEFT_OVER.test(words[end - 1]?.lower ?? '') &&
    !PREPOSITIONS.has(words[end - 2]?.lower ?? '')
  )
    end--;
  if (
    end > from &&
    DANGLING.has(words[end - 1]?.lower ?? '') &&
    !/^(?:you|me|this|more|that|most|u)$/.test(words[end - 1]?.lower ?? '')
  )
    return null;
  if (end > from && /^(?:this|that)$/.test(words[end - 1]?.lower ?? '')) return null;
  if (
    cut &&
    end > from &&
    /^(?:on|in|over|through|around|under)$/.test(words[end - 1]?.lower ?? '') &&
    !PHRASAL.test(words[end - 2]?.lower ?? '')
  )
    return null;
  return { end, cut, it };
}

/** The latest place before `end` where the words may stop so that no more than `most` of them are left; `from` when there is none. */
export function shorterEnd(words: readonly Word[], from: number, end: number): number {
  for (let index = end - 1; index > from + 1; index--) {
    const { lower } = words[index] ?? { lower: '' };
    if (
      /^(?:for|since|after|when|because|with|from|at|on|before|during|despite|without|every|until|in|while|due|via)$/.test(
        lower,
      ) &&
      !DANGLING.has(words[index - 1]?.lower ?? '')
    )
      return index;
  }
  return from;
}
