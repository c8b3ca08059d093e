import { wordTable } from '@/lib/domain/wordTable';
import { participleOf } from '../inflect';
import { isBaseVerb, participleOfBase } from '../verbs';
import type { View } from '../view';
import { restAt, shorterEnd } from './rest';
import { NO_NAMES, type Subject, subjectAt } from './subject';
import { turned } from './turn';
import type { VerbGroup } from './verb';
import type { Word } from './word';

/** So much may follow the verb, in characters. */
const LONGEST_TAIL = 60;

/** What is done to the writer or their things and may be said without who did it. */
const DONE_TO_THINGS =
  /^(?:cancel(?:l?ed|l?ing)?|los(?:t|e|ing)|delete[d]?|remove[d]?|block(?:ed)?|suspend(?:ed)?|lock(?:ed)?|close[d]?|broke|break|damage[d]?|smash(?:ed)?|change[d]?|move[d]?|reschedul(?:e|ed)|delay(?:ed)?|reject(?:ed)?|decline[d]?|denied|deny|refuse[d]?|forgot|forget|terminate[d]?|disable[d]?|messed|ruin(?:ed)?|ignore[d]?|overcharg(?:e|ed)|deliver(?:ed)?|refund(?:ed)?|send|sent|fix(?:ed)?|dispatch(?:ed)?|process(?:ed)?|repair(?:ed)?|replace[d]?|answer(?:ed)?|resolve[d]?|stole|left|misplaced|hacked|hijacked|compromised|wiped|threw|scratched|dropped|dumped|postponed|bumped|shipped|cancelling|losing|changing|moving|deleting|rejecting|declining|ignoring|delaying|blocking)$/;
/** What a brand does to what is not the writer's own: "why did you remove the playlist view". */
const DONE_BY_BRANDS =
  /^(?:remove[d]?|removing|discontinue[d]?|discontinuing|change[d]?|changing|cancel(?:l?ed)?|close[d]?|closing|ruin(?:ed)?|scrap(?:ped)?|axe[d]?|delete[d]?|block(?:ed)?|disable[d]?|break|broke|raise[d]?|increase[d]?|replace[d]?)$/;
const DONE_TO_PEOPLE =
  /^(?:charg(?:e|ed|ing)|overcharg(?:e|ed|ing)|bill(?:ed|ing)?|ignor(?:e|ed|ing)|refus(?:e|ed)|left|block(?:ed)?|ban(?:ned)?|sent|send|sending|gave|give|deliver(?:ed)?|sold|denied|kicked|locked|refund(?:ed)?|logged|disconnected|bumped|served|handed|stopped|suspended|misled|misinformed|transferred|fobbed|hung|mischarged|double-charged|answer(?:ed)?|compensate[d]?|reply|contact(?:ed)?|call(?:ed)?)$/;
/** Only said of what did not happen. */
const ONLY_NEGATED =
  /^(?:deliver(?:ed)?|refund(?:ed)?|send|sent|fix(?:ed)?|dispatch(?:ed)?|process(?:ed)?|repair(?:ed)?|replace[d]?|answer(?:ed)?|resolve[d]?|shipped|compensate[d]?|reply|contact(?:ed)?|call(?:ed)?)$/;
/** "you won't accept my password": it is not being accepted. */
const REFUSED = /^(?:accept|honou?r|refund|replace|process|recogni[sz]e|verify|approve|exchange|ship|cancel)$/;
const GIVEN = /^(?:sent|gave|delivered|sold|served|handed|sending|send)$/;
const BAD_GIFT =
  /^(?:wrong|broken|damaged|faulty|empty|expired|mouldy|raw|cold|someone|used|nothing|old|another|defective|incorrect|wrong-size)$/;
const PAST_OF = wordTable<string>({
  lose: 'lost',
  send: 'sent',
  break: 'broke',
  give: 'gave',
  forget: 'forgot',
  deny: 'denied',
  reply: 'replied',
  ban: 'banned',
});

function participle(verb: string): string {
  const plain = verb.replace(/ing$/, '');
  if (isBaseVerb(verb)) return participleOfBase(verb);
  const base = PAST_OF[verb] ?? PAST_OF[plain] ?? (/losing/.test(verb) ? 'lost' : null);
  if (base) return participleOf(base);
  if (/ed$/.test(verb) || /^(?:lost|sent|broke|gave|forgot|stole|sold|left|misled|threw|took|hung)$/.test(verb))
    return participleOf(verb);
  const stem = /ing$/.test(verb) ? plain : verb.replace(/e$/, '');
  return participleOf(/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);
}

export interface Passive {
  text: string;
  /** The main verb and what follows, for judging. */
  main: string;
  rest: string[];
  end: number;
  subject: 'writer' | 'thing';
  negated: boolean;
}

/** "you cancelled my flight" → "your flight was cancelled": what happened, without who did it. */
export function passiveOf(view: View, words: readonly Word[], verb: VerbGroup): Passive | null {
  let at = verb.main;
  let main = words[at]?.lower ?? '';
  const keeps = /^(?:keep|keeps|kept)$/.test(main);
  if (keeps) main = words[++at]?.lower ?? '';
  if (keeps && !/ing$/.test(main)) return null;
  const progressive = /ing$/.test(main) && !keeps;
  if (progressive && !/^(?:are|is|been)$/.test(verb.auxiliary)) return null;
  const refuses = /^wo(?:uld)?n't$/.test(verb.auxiliary) && REFUSED.test(main);
  if (!refuses && /^(?:can't|cannot|could|couldn't|won't|wouldn't|will|can)$/.test(verb.auxiliary)) return null;
  if (!progressive && /^(?:is|are|was|were|am|been|isn't|aren't|wasn't|weren't)$/.test(verb.auxiliary)) return null;
  if (!refuses && verb.negated !== ONLY_NEGATED.test(main) && !(GIVEN.test(main) && !verb.negated)) return null;
  let object = at + 1;
  let particle = '';
  while (/^(?:messed|hung|cut|fobbed)$/.test(main) && /^(?:up|off|on)$/.test(words[object]?.lower ?? ''))
    particle += ` ${words[object++]?.lower}`;
  if (main === 'hung' && particle !== ' up on') return null;
  // "hacked into my account"
  if (main === 'hacked' && words[object]?.lower === 'into') object++;
  const target = words[object];
  if (!target || target.fresh) return null;
  let subject: Subject | null = null;
  const toWriter = /^(?:me|us)$/.test(target.lower);
  if (toWriter) {
    if (!DONE_TO_PEOPLE.test(main)) return null;
    object++;
  } else {
    const others = DONE_BY_BRANDS.test(main) && /^(?:the|your|these|those|this)$/.test(target.lower);
    if (!others && (!(refuses || DONE_TO_THINGS.test(main)) || !/^(?:my|our|all|both)$/.test(target.lower)))
      return null;
    subject = subjectAt(view, words, object, NO_NAMES, /^(?:of|for)$/);
    if (!subject || !(others || /\byour\b/.test(subject.text))) return null;
    object = subject.next;
  }
  const found = restAt(words, object, { embeds: false, ofThing: false });
  const safe = found && found.it < 0 ? found : null;
  const end = safe ? safe.end : object;
  if (!safe && toWriter) return null;
  if (
    GIVEN.test(main) &&
    !verb.negated &&
    (!toWriter || !words.slice(object, end).some(({ lower }) => BAD_GIFT.test(lower)))
  )
    return null;
  if (/^(?:charged|charge|charging|billed|left|refused|denied)$/.test(main) && end === object) return null;
  const plural = toWriter || subject?.plural;
  const done = `${participle(main)}${particle}`;
  const only = words.slice(verb.from, verb.main).some(({ lower }) => lower === 'only') ? 'only ' : '';
  const still = words.slice(verb.from, verb.main).some(({ lower }) => lower === 'still') ? 'still ' : '';
  const be = refuses
    ? `${plural ? "aren't" : "isn't"} being`
    : keeps
      ? `${plural ? 'keep' : 'keeps'} being`
      : progressive
        ? verb.tense === 'perfect'
          ? plural
            ? 'have been'
            : 'has been'
          : plural
            ? 'are being'
            : 'is being'
        : verb.negated
          ? verb.tense === 'perfect' || still
            ? `${still}${plural ? "haven't" : "hasn't"} been`
            : plural
              ? "weren't"
              : "wasn't"
          : verb.tense === 'perfect'
            ? plural
              ? 'have been'
              : 'has been'
            : plural
              ? 'were'
              : 'was';
  // "the picture next to each song": where it was, and not where it was put.
  let until = words[object]?.lower === 'next' ? object : end;
  while (
    words.slice(object, until).reduce((sum, { lower }) => sum + lower.length + 1, 0) > LONGEST_TAIL &&
    until > object
  )
    until = Math.max(object, shorterEnd(words, object, until));
  const tail = turned(view, words, object, until);
  const text = `${toWriter ? 'you' : subject?.text} ${be} ${only}${done} ${tail}`
    .trim()
    .replace(/^you have /, "you've ")
    .replace(/^you are /, "you're ")
    .replace(/ by (?:us|you)$/, '');
  return {
    text,
    main: done,
    rest: words.slice(object, until).map(({ lower }) => lower),
    end: until,
    subject: toWriter ? 'writer' : 'thing',
    negated: verb.negated,
  };
}
