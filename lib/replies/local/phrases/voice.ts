import type { Brand } from '@/lib/domain/brand';
import { wholeWords } from '@/lib/domain/wholeWords';
import { ofOurLines } from './ourLines';
import { inFormalWords } from './registers/formalWords';

/** How the brand sounds, whatever is said. */
export type Voice = Pick<Brand, 'register' | 'contractions' | 'spelling' | 'preferredWords'>;
export type Register = Voice['register'];

const OPENED: readonly [RegExp, string][] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI'll\b/g, 'I will'],
  [/\bI'd\b/g, 'I would'],
  [/\bI've\b/g, 'I have'],
  [/\b([Ll])et's\b/g, '$1et us'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'ve\b/g, '$1 have'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'ll\b/g, '$1 will'],
  [/\b([Yy]ou)'d (?=(?:like|want|expect|question|rather|prefer|need)\b)/g, '$1 would '],
  [/\b([Yy]ou)'d\b/g, '$1 had'],
  [/\b([Ii]t|[Tt]hat|[Hh]ere|[Ww]hat|[Tt]here)'s (?=(?:been|come|got|gone|made|taken|happened)\b)/g, '$1 has '],
  [/\b([Ii]t|[Tt]hat|[Hh]ere|[Ww]hat|[Tt]here)'s\b/g, '$1 is'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Ss])han't\b/g, '$1hall not'],
  [/\b([Ww]e|[Tt]hey)'d\b/g, '$1 would'],
  [/\b([Ww]ho|[Ww]here|[Hh]ow)'s\b/g, '$1 is'],
  [/\b(\w+)n't\b/g, '$1 not'],
];

/** Words of our own lines that the two spellings write differently: American, British. */
export const SPELLED: readonly (readonly [us: string, uk: string])[] = [
  ['apologize', 'apologise'],
  ['apologized', 'apologised'],
  ['canceled', 'cancelled'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['favorite', 'favourite'],
  ['gray', 'grey'],
  ['license', 'licence'],
  ['neighbor', 'neighbour'],
  ['neighbors', 'neighbours'],
  ['recognize', 'recognise'],
  ['recognized', 'recognised'],
  ['traveling', 'travelling'],
  ['ZIP code', 'postcode'],
];

/** Words for others, in one pass. */
type Exchange = (text: string) => string;

function exchangeOf(pairs: readonly (readonly [string, string])[]): Exchange {
  const pattern = wholeWords(pairs.map(([from]) => from));
  const words = new Map(pairs.map(([from, to]) => [from.toLowerCase(), to]));
  const exchange: Exchange = (text) =>
    text.replace(pattern, (found) => asWritten(found, words.get(found.toLowerCase()) ?? found));
  return ofOurLines(exchange);
}

/** "ZIP" is written like this wherever it stands. */
const asWritten = (found: string, word: string) =>
  /^\p{Lu}(?!\p{Lu})/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const SPELLINGS: Record<Brand['spelling'], Exchange> = {
  us: exchangeOf(SPELLED.map(([us, uk]) => [uk, us])),
  uk: exchangeOf(SPELLED),
};

const PREFERRED = new WeakMap<Brand['preferredWords'], Exchange>();

function preferred(text: string, pairs: Brand['preferredWords']): string {
  if (pairs.length === 0) return text;
  const known = PREFERRED.get(pairs) ?? exchangeOf(pairs.map(({ instead, say }) => [instead, say] as const));
  PREFERRED.set(pairs, known);
  return known(text);
}

/** One of our own lines as the brand would write it, before anything from the post stands in it. */
export function inVoice(text: string, { spelling, preferredWords }: Voice): string {
  return preferred(SPELLINGS[spelling](text), preferredWords);
}

/** Without contractions where the voice is formal or has none; a formal one says in full what others shorten. */
export function opened(text: string, { register, contractions }: Voice): string {
  if (register !== 'formal' && contractions) return text;
  const full = OPENED.reduce((line, [contraction, words]) => line.replace(contraction, words), text);
  return register === 'formal' ? inFormalWords(full) : full;
}
