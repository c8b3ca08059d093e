import { remembered, rememberedWord } from '@/lib/domain/remembered';
import { wordTable } from '@/lib/domain/wordTable';
import { baseOfForm } from './inflect';
import { respelt } from './spelling';

/** Words that a frame may add by itself: grammar, and the few that name what its pattern has found. */
const FRAME_WORDS = new Set(
  'not being be able to without waiting wait how you your yours yourself was were is are treated getting having trouble left delay hold still after third second times time nobody missing finding sent forgotten discontinued running again and round people customer happened what with the from going where coming arriving getting lack instead got had marked crew did receiving hearing back reply change trying asking for once twice three four five six'.split(
    ' ',
  ),
);
const SPELT = wordTable<string>({
  minutes: 'min',
  minute: 'min',
  hours: 'hr',
  hour: 'hr',
  weeks: 'wk',
  years: 'yr',
  seconds: 'sec',
  twice: 'second',
  three: 'third',
  four: 'fourth',
  five: 'fifth',
  cancelled: 'canceled',
  mouldy: 'moldy',
  mould: 'mold',
  messaging: 'dm',
  log: 'login',
  ps2: 'ps',
  ps3: 'ps',
  ps4: 'ps',
  ps5: 'ps',
});

/** One form for "charges", "charged", "charging" and "charge"; irregular verbs go by their base form. */
export const stemOf = rememberedWord((word: string): string => {
  const lower = word.toLowerCase().replace(/'s$/, '');
  const base = baseOfForm(lower) ?? lower;
  return base
    .replace(/(?:ies|ied|ying)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
});

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/** One post is asked about once for every gist it might have: its stems are kept until the next. */
const stemsIn = remembered((post: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const typed of wordsOf(post)) {
    const word = respelt(typed);
    stems.add(word).add(stemOf(word));
  }
  return stems;
});

/**
 * Whether a gist says nothing that the post does not say: every word of content is one of the post's, or an inflection of one.
 * `given` are words that the caller has from the post in other letters (a product of the brand).
 */
export function isGrounded(gist: string, post: string, given: readonly string[] = []): boolean {
  const stems = stemsIn(post);
  let others: ReadonlySet<string> | null = null;
  const isGiven = (word: string) => {
    others ??= new Set(given.flatMap(wordsOf));
    return others.has(word) || others.has(stemOf(word));
  };
  return wordsOf(gist).every((word) => {
    if (word.length < 3 || FRAME_WORDS.has(word) || stems.has(word) || stems.has(stemOf(word)) || isGiven(word))
      return true;
    const short = SPELT[word];
    return short !== undefined && [...stems].some((stem) => stem.startsWith(short));
  });
}

/** Whether most of what a gist names is said in the post, and not put for it: "being shut out of your account" for a code that does not come. */
export function isInOwnWords(gist: string, post: string): boolean {
  const stems = stemsIn(post);
  const named = wordsOf(gist).filter(
    (word) => word.length > 3 && !/^(?:your|being|what|with|from|have|getting|not|time|times)$/.test(word),
  );
  const own = named.filter((word) => stems.has(word) || stems.has(stemOf(word)));
  return own.length * 2 >= named.length;
}

export const GROUNDING_EXAMPLES: [gist: string, post: string, grounded: boolean][] = [
  ['two weeks without your lamp', 'Two weeks and no lamp', true],
  ['your parcel not arriving', 'my parcel never arrived', true],
  ['your flight being cancelled', 'you canceled my flight', true],
  ['40 minutes on hold', '40 mins on hold', true],
  ['asking three times for your refund', 'third time asking for my refund', true],
  ['your PS4 being broken', 'my ps 4 is broken', true],
  ['your sofa being damaged', 'my sofa is late', false],
  ['your refund not arriving', 'where is my parcel', false],
];
