import type { Certainty } from '../types';
import { rarityOf, stemOf } from './stems';
import type { PlainText } from './words';

/** Words that are written with a capital without being a company's name. */
const NO_COMPANY = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter english british english i im ive id ill dm pm am uk us eu tv tvs ok error hi hello hey dear please thanks thank good mr mrs ms dr klarpay'.split(
    ' ',
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}@#])\p{Lu}\p{Ll}{3,}(?:['’]s)?(?: \p{Lu}\p{Ll}{2,}(?:['’]s)?)?/gu;
/** Verbs with which a sentence about somebody else's trouble goes on: "Streamly is down". */
const DOES =
  /^ ?(?:puts|adds|uses|admits|makes|have|keeps|keep|never|just|seems?|went|goes|[a-z]+ed|sent|let|lets|broke|is|are|was|has|have|had|not|took|double|charged|billed|lost|trains|data|breach|sign[- ]?in|login|log[- ]?in|app|site|website|checkout|depot|delivery|kettles?|toasters?)\b/i;

interface Place {
  from: number;
  to: number;
}

const isFirst = (text: string, at: number) => /(?:^\s*|[.!?\n"“:]\s*)$/.test(text.slice(0, at));

/** Words that often open a sentence and are nobody's name. */
const OPENERS = new Set(
  'after again all also and another any anyone anything are back been board both but can checkout clicked could days delivery did does double driver drivers each email error even every everybody everyone everything finally folks friends from full getting good guys half have having here hours how just kids kettle last lines lift line login logged lots mine money most much never nine none nobody nothing once only order orders other over parcel parcels passengers payment payments people phone phones platform please point press same second second seven service several shame sign signal signals site smoke some somebody someone something staff station still stuck such support system that their them then there these they thing things this those three ticket today tonight track tracking train trains twice video waiting warehouse website were what when where which while whole will with without work world would your four five six eight basket card cards depot account bill bills batch base switch mother father daughter wife husband friend neighbour paid'.split(
    ' ',
  ),
);

/**
 * Whether the trouble is told of another company: its name stands right before the words that matched ("Boxwell's checkout"), or the post is addressed
 * to somebody else's account ("@Boxwell your checkout is down"). `near` where the capital may only be that of a sentence.
 * @param places of the words that matched, in the text
 * @param isMatter whether a word is one of the matter itself: "Boxwell card"
 * @param ours names, products and places that are no other company
 */
export function otherCompanyBeside(
  text: string,
  plain: PlainText,
  places: readonly Place[],
  ours: readonly string[],
  isMatter: (word: string) => boolean = () => false,
): Certainty | null {
  const known = new Set(ours.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const whole = ours.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const isOurs = (name: string) =>
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .split(' ')
      .some((word) => known.has(word) || NO_COMPANY.has(word));
  const handle = /^\s*@([\w.]+)[ ,]+(?:your|you)\b/i.exec(text)?.[1];
  if (handle && ours.length > 0 && !isOurs(handle) && !whole.includes(handle.toLowerCase())) return 'sure';
  const starts = places.map(({ from }) => from);
  let answer: Certainty | null = null;
  for (const match of text.slice(0, 8000).matchAll(CAPITALISED)) {
    const end = match.index + match[0].length;
    const next = /^ ([\p{L}]+)/u.exec(text.slice(end))?.[1]?.toLowerCase();
    const goesOn = DOES.test(text.slice(end)) || (next !== undefined && isMatter(next));
    if (isOurs(match[0]) || !goesOn) continue;
    if (!starts.some((start) => start >= match.index && start - end <= 24)) continue;
    const isName = /['’]s$| /.test(match[0]) || !isFirst(text, match.index);
    if (isName) return 'sure';
    if (
      !OPENERS.has(match[0].toLowerCase()) &&
      rarityOf(stemOf(match[0].toLowerCase())) === 1 &&
      !plain.words.some(({ plain: word, start }) => start !== match.index && word === match[0].toLowerCase())
    )
      answer = 'near';
  }
  return answer;
}
