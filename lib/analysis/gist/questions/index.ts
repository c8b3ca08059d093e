import type { Reading } from '../../reading';
import { thirdPersonOf } from '../inflect';
import { agreed } from '../persons';
import type { Said } from '../said';
import { sayableAs } from '../sayable';
import { type Sentence, sentencesIn, spanOfWords, wordAt } from '../sentences';
import { isBaseVerb, pastOf } from '../verbs';
import { type Asked, WH, whQuestion, yesNo } from './forms';
import { AUX } from './inversion';
import { LEADS, wordsAt } from './leads';
import { RHETORICAL } from './rhetorical';

const PRELUDE =
  /^(?:(?:(?:hi|hello|hey) there|hi|hello|hey|hiya|dear|so|and|also|but|ok|okay|well|now|then|please|sorry|ps|quick question|question|morning|afternoon|evening|good morning|good afternoon|good evening|team|guys|folks|all|just|quick one|thanks|oh|yo|ah|excuse me|sir|madam|admin|help|can i ask|(?:may|can|could|might) (?:i|we) (?:please )?(?:kno?w|ask)|asking for a friend|serious question|genuine question|random question|by any chance|out of interest|out of curiosity|just wondering|quick q|seriously) (?:\| )?){0,4}/;

/** "does it run on Sundays or not": the other answer makes a question of it, with or without its mark. */
const OFFERS_ANOTHER_ANSWER =
  /^(?:\S+ ){0,6}?(?:is|are|do|does|did|can|could|will|has|have|am|was|were|should) .+ or (?:not|nah|nope|na|no|what|do (?:i|we|you)|are (?:you|we|they)|is (?:it|that|this)|does it|can i|am i|should i|(?:just|only|still) \S+)(?: \S+){0,5}$/;

function askedIn(read: Sentence): Asked | null {
  const sentence = read.asked || !OFFERS_ANOTHER_ANSWER.test(read.line) ? read : { ...read, asked: true };
  const { line } = sentence;
  if (
    RHETORICAL.test(
      line
        .replace(/\| /g, '')
        .replace('is it just me or ', '')
        .replace(/\byou (?:guys|all|lot|folks|people) /g, 'you '),
    )
  )
    return null;
  for (const { pattern, read } of LEADS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const found = read(sentence, wordsAt(sentence, match), match);
    if (found) return found;
  }
  const starts = new Set<number>();
  const prelude = PRELUDE.exec(line);
  const opening = wordAt(sentence, prelude?.[0].length ?? 0);
  starts.add(opening);
  // "I moved house, how do I change my address": a question may stand after a comma or "and".
  for (const match of line.matchAll(
    /(?:\| (?:and |so |but |also |or |then |please )?|\b(?:so|and|but|also|because|question) )(?=(?:when|where|how|what|why|who|which|do|does|did|is|are|can|could|will|has|have) )/g,
  ))
    starts.add(wordsAt(sentence, match));
  // "if I cancel today do I still have access?": the question stands behind its condition.
  if (sentence.asked && /^(?:(?:hey|hi|hello|so|and|also) (?:\| )?)*(?:if|when|once) /.test(line))
    for (const match of line.matchAll(
      / (?=(?:do i|do we|does the|does my|does it|should i|is the|is there|can i|will i|will my) )/g,
    ))
      starts.add(wordsAt(sentence, match));
  if (sentence.asked || /\bhow (?:do|can) i /.test(line))
    for (const match of line.matchAll(
      / (?=(?:how (?:do|can|would|should) i|when will|when can i|where is my|where can i|where do i|what time|do you (?:ship|sell|deliver|have|offer)|can i|will i|will my|how long|how much|how to) )/g,
    ))
      starts.add(wordsAt(sentence, match));
  for (const at of starts) {
    const lower = sentence.words[at]?.lower ?? '';
    // "my number, which is linked to …" asks nothing.
    const isRelative =
      /^(?:which|who|when)$/.test(lower) && at > 0 && sentence.words[at]?.fresh !== true && !sentence.asked;
    if (lower === 'which' && at > 0 && AUX.test(sentence.words[at + 1]?.lower ?? '')) continue;
    if (WH.test(lower) && !isRelative) {
      // "When my order came I opened it" asks nothing.
      const found =
        sentence.asked || AUX.test(sentence.words[at + 1]?.lower ?? '') || /^(?:how|what|which)$/.test(lower)
          ? whQuestion(sentence, at, false)
          : null;
      if (found) return found;
    } else if (
      AUX.test(lower) &&
      (sentence.asked ||
        (at === opening &&
          /^(?:is|are|does|will|did|has)$/.test(lower) &&
          !/^(?:an?|what|how|because)$/.test(sentence.words[at + 1]?.lower ?? '')) ||
        /^(?:can i|could i|do you|does the|is there|are you|will i|will my|can we|will you|does your|do i|do we|did you|do your|can my|is my|are your|does my|does this|is your|can you get|is the|did my|has my) /.test(
          `${lower} ${sentence.words[at + 1]?.lower} `,
        ))
    ) {
      const found = yesNo(sentence, at);
      if (found) return found;
    }
  }
  return null;
}

/**
 * What a post asks, as a question said back: "whether we ship to Orkney"; silent where the grammar is not plain or nobody wants an answer.
 * @param marked only sentences that end in a question mark are read
 */
export function questionIn(reading: Reading, marked = false): Said | null {
  for (const sentence of sentencesIn(reading)) {
    if (marked && !sentence.asked) continue;
    const found = askedIn(sentence);
    if (!found) continue;
    const verbs = sentence.words
      .slice(found.from, found.to)
      .flatMap(({ lower }) => (isBaseVerb(lower) ? [pastOf(lower), thirdPersonOf(lower)] : []));
    const text = sayableAs('question', found.phrase, sentence, { given: verbs, atLeast: 5 });
    if (!text || !isPlain(text)) continue;
    return { gist: { text: agreed(text), kind: 'question' }, ...spanOfWords(reading, sentence, found.from, found.to) };
  }
  return null;
}

/** A pronoun with nothing named before it, or two verbs in a row, are signs that the grammar was misread. */
function isPlain(text: string): boolean {
  return (
    !/^\S+ (?:it|this|that|they|he|she)\b(?!'s | (?:is|costs?|takes?|will (?:take|cost)|would (?:be|take|cost)))/.test(
      text,
    ) &&
    !/\b(?:is|are|was|were) (?:is|are|was|were|do|does|did|have|has|will|can)\b|\b(?:we|you) (?:we|you|us)\b|\bto to\b|\b(?:the|your|our|a) (?:the|your|our|a|is|are|to|and)\b/.test(
      text,
    ) &&
    !/\b(?:an?|any|the|some) (?:easy|easier|reduced|free|good|better|quick|simple|real|new|proper|different)$|\bdoing (?:this|that|it|so)$/.test(
      text,
    ) &&
    // "@somebody is protecting a pirate": the handle was who did it. "which artists you picked", said of anybody.
    !/^whether \w+ing (?:is|are|was|were)\b|^(?:which|what|how many) \w+ we \w+ed\b/.test(text) &&
    !/^who you |^why (?:\w+ing|having)\b|^where .+ pop is up$/.test(text) &&
    // "why your daughter's ipod": the verb stands in quotation marks, and is gone.
    !(/^why (?:your|the|our) /.test(text) && text.split(' ').length < 5) &&
    !/^whether it's true \S+ \S+$|^how to (?:do|go) about\b|^whether \S+ \S+ is from\b/.test(text) &&
    !/ between \S+$| (?:is|are) only$/.test(text) &&
    // "where the export is your data button gone", "why the same flight 20 euro dearer is in the app"
    !/^where .+ (?:is|are) (?:my|your|our|the) \w+ \w+/.test(text) &&
    !/^why (?:\S+ ){5,}(?:is|are) (?:in|on|at|with)\b/.test(text) &&
    !/ on$/.test(
      text.startsWith('how to') ? text.replace(/ (?:turn|switch|log|put|carry|try|hold) (?:\S+ )?on$/, '') : '',
    ) &&
    !/^what (?:else )?(?:you can|to|you should) (?:do|try)(?! (?:about|with|if))/.test(text) &&
    !/\b(?:is|are) that\b|\bthat (?:us|we)$/.test(text) &&
    !/^(?:how|what|who|where) to (?:wait|trust|believe|live|survive|justify|sleep|cope|know|feel|be|say|explain|have)\b/.test(
      text,
    ) &&
    (text.split(' ').length >= 4 || /^how to \S{5,}$/.test(text) || /^who \S+ \S+$/.test(text))
  );
}
