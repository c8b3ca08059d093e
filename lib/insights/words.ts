/**
 * Words that say nothing of what a post is about: the grammar of English and what every message to a brand holds. Leaving them out costs other
 * languages nothing, whose commonest words stay as common as they were.
 */
const EMPTY_WORDS = new Set(
  `a about above after again against ain't all also always am an and another any anybody anyone anything are aren't around as ask at away back be
  because been before being below between both but by came can can't cannot come could couldn't day days did didn't do does doesn't doing don't done
  down during each either else even ever every everyone few first for from get gets getting give go goes going gone got had hadn't has hasn't have
  haven't having he hello her here hers hey hi him his how however i i'd i'll i'm i've if in into is isn't it it's its itself just keep know last
  least let like lol look made make makes many may maybe me might mine more most much must my need never no nobody none nor not nothing now of off
  ok okay on once one only onto or other our ours out over own people please pls put really right said same say says see seems she should shouldn't
  since so some someone something sort still such sure take tell than thank thanks that that's the their them then there there's these they they're
  thing things think this those though through time to today together told tomorrow too took try trying two under until up us use used using very
  want was wasn't way we we're well went were weren't what what's when where whether which while who why will with within without won't would
  wouldn't yeah yes yesterday yet you you're your yours`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** The words of a text in order: lower case, without addresses, names with @, numbers, and words that say nothing. */
export function contentWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|@[\p{L}\p{N}_.]+/gu, ' ');
  const words: string[] = [];
  for (const [found] of plain.matchAll(WORD)) {
    const word = found.replaceAll('’', "'").replace(/'s?$/, '');
    if (word.length >= 3 && !EMPTY_WORDS.has(word) && !/\d/.test(word)) words.push(word);
  }
  return words;
}

/** Endings that make the same English word look like another; wrong where it does no harm, because both sides are cut alike. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=[^s])s$/, '');
  return word
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ing|ed|es|(?<=[^s])s|ly)$/, '')
    .replace(/er$/, '');
}
