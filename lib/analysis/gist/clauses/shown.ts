import { type Clause, type Context, finished, isAsked } from './gates';
import { restAt } from './rest';
import { subjectAt } from './subject';
import { turned } from './turn';
import { verbGroupAt } from './verb';
import type { Word } from './word';

/** What speaks to somebody in writing: its words are a fact of theirs, whoever is right. */
const SPEAKS =
  /^(?:app|site|website|page|screen|system|game|console|menu|checkout|tracker|tracking|launcher|device|printer|phone|status|error)$/;
const OWNER = /^(?:the|your|ur|my|our)$/;
const BETWEEN = /^(?:still|now|just|only|always|keeps?|then|also|actually|again|even|is|it's)$/;
const SAID = /^(?:still|now|always|keeps?)$/;
const SAYS = /^(?:says?|saying|tells?|telling)$/;

/** What a screen says that gets in somebody's way; that they own a thing is no trouble. */
const HINDERS =
  /\b(?:no|not|never|cannot|unable|(?:have|need) to|must|already|expired?|invalid|incorrect|wrong|used|blocked|locked|banned|suspended|disabled|denied|declined|rejected|closed|full|out of|too|missing|lost|failed|deleted|offline|unknown|unavailable)\b|n't\b/;

const lowerAt = (words: readonly Word[], at: number) => (words[at]?.lower ?? '').replace(/’/g, "'");

/** Where the speaker ends that begins at `at`, and how it is named; `null` where it is nobody that speaks. */
function speakerAt({ words }: Context, at: number): { lead: string; next: number } | null {
  const first = lowerAt(words, at);
  if (first === 'it') return { lead: 'it', next: at + 1 };
  if (!OWNER.test(first)) return null;
  const head = lowerAt(words, at + 1);
  return SPEAKS.test(head) && !words[at + 1]?.fresh
    ? { lead: `${/^(?:my|our)$/.test(first) ? 'your' : 'the'} ${head}`, next: at + 2 }
    : null;
}

/** "it now says we have no garage", "the app tells me my card is blocked": what somebody reads on a screen of theirs. `null` where nothing is told by it. */
export function whatIsShown(context: Context, at: number): Clause | null {
  const { view, words, names } = context;
  const speaker = speakerAt(context, at);
  if (!speaker) return null;
  let says = speaker.next;
  while (BETWEEN.test(lowerAt(words, says)) && !words[says]?.fresh && says - speaker.next < 3) says++;
  if (!SAYS.test(lowerAt(words, says)) || words[says]?.fresh) return null;
  const how = words
    .slice(speaker.next, says)
    .map(({ lower }) => lower)
    .find((lower) => SAID.test(lower));
  let from = says + 1;
  if (/^(?:me|us)$/.test(lowerAt(words, from))) from++;
  else if (/^tell/.test(lowerAt(words, says))) return null;
  if (lowerAt(words, from) === 'that') from++;
  if (words[from]?.opens || !/^(?:i|we|my|our)$/.test(lowerAt(words, from))) return null;
  const subject = subjectAt(view, words, from, names);
  const verb = subject && verbGroupAt(words, subject.next);
  const rest = verb && restAt(words, verb.main + 1, { embeds: false, ofThing: false });
  if (!rest || rest.it >= 0 || rest.end - from < 3 || isAsked(context, rest.end)) return null;
  const shown = turned(view, words, from, rest.end);
  if (!HINDERS.test(shown)) return null;
  const manner = /^keep/.test(how ?? '') ? 'keeps saying' : `${how ? `${how} ` : ''}says`;
  return finished(context, `${speaker.lead} ${manner} ${shown}`, 7, at, rest.end);
}

export const SHOWN_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ['logged in for the keys and it now says we have no garage', 'it now says you have no garage'],
  ['the printer tells me I need to wait until Easter', 'the printer says you need to wait until Easter'],
  ['It keeps saying my card has expired', 'it keeps saying your card has expired'],
  ['the app says hello every morning', null],
  ['in the list it says I have the gold pack', null],
  ['my sister says I have no taste', null],
  ['does it say I have to pay twice?', null],
  ['it says so on the box', null],
];
