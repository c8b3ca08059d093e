import type { PostAnalysis } from '@/lib/domain/analysis';
import { standsIn } from '@/lib/domain/search';
import { plainWords } from './plainWords';

interface Thing {
  text: string;
  plural: boolean;
}

/** What software and the net are made of, by the words that name it. The narrower stands before the wider. */
export const PLAIN_THINGS: readonly (Thing & { named: RegExp; hits: readonly string[]; misses: readonly string[] })[] =
  [
    {
      text: 'the checkout',
      plural: false,
      named: /\bcheck ?out\b(?! (?:my|the|this|our|what|how))/i,
      hits: ['stuck at checkout again'],
      misses: ['check out my video'],
    },
    {
      text: 'the keyboard',
      plural: false,
      named: /\bkeyboard\b/i,
      hits: ['keyboard covers half the reply box'],
      misses: ['the key is stuck'],
    },
    {
      text: 'the app',
      plural: false,
      named:
        /\b(?:the|your|ur|this|that|mobile|whole) app\b|\bapp (?:is|keeps|won['’]?t|will|just|does|crash\w*|freez\w*|still|not)\b/i,
      hits: ['fix the app', 'app keeps closing itself'],
      misses: ['apply online', 'every other app works'],
    },
    {
      text: 'the website',
      plural: false,
      named:
        /\b(?:the|your|ur|this) (?:web ?)?site\b|\bweb ?site (?:is|keeps|won['’]?t|will|just|does|crash\w*|still|not)\b/i,
      hits: ['your site is a maze', 'website is down again'],
      misses: ['on the building site', 'my own website has visitors'],
    },
    {
      text: 'the servers',
      plural: true,
      named: /\bservers\b/i,
      hits: ['servers down again'],
      misses: ['our server was lovely'],
    },
    {
      text: 'the game',
      plural: false,
      named: /\b(?:the|your|ur|this|my) game\b|\bgame (?:is|keeps|won['’]?t|will|just|does|crash\w*|freez\w*|still)\b/i,
      hits: ['the game throws me out', 'game keeps freezing'],
      misses: ['game day', 'other games are fine'],
    },
    {
      text: 'your internet',
      plural: false,
      named: /\b(?:my|our|the) (?:internet|wi-?fi|broadband)\b|\bno (?:internet|wi-?fi|broadband)\b/i,
      hits: ['no internet since noon', 'my wifi is a joke'],
      misses: ['an internet legend'],
    },
  ];

/** From this probability on, the trouble is one of software or the net, and what is named of them is what has it. */
const SURE = 0.55;

/** What does not work, where the post names it without calling it theirs. `null` under trouble of other kinds: "the app says delivered". */
export function plainThingOf(
  { category, certainty }: Pick<PostAnalysis, 'category' | 'certainty'>,
  text: string,
): Thing | null {
  if (category !== 'app_site_outage' || (certainty?.category ?? 0) < SURE) return null;
  const words = plainWords(text);
  const found = PLAIN_THINGS.find(({ named }) => standsIn(named, words));
  return found ? { text: found.text, plural: found.plural } : null;
}
