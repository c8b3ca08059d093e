/** What accounts that answer put before or after the name of their brand. */
const BEFORE = /^(?:ask|team|my|the|hello|hey|go|get)[_ ]?(?=\p{Lu}|_)/iu;
const AFTER =
  /[_ ]?(?:support|helps?|cares?|service|services|uk|us|ie|usa|team|official|hq|assist|answers|info|online|app)$/i;

/** The words by which a post may call the brand, in lower case: "Ask_NorthBank" is "ask_northbank", "northbank". */
export function brandWords(name: string): ReadonlySet<string> {
  const words = new Set(name.toLowerCase().split(/\s+/));
  const core = name.replace(BEFORE, '').replace(/^_/, '').replace(AFTER, '').replace(/_$/, '');
  if (core.length > 2) for (const word of core.toLowerCase().split(/[\s_]+/)) if (word.length > 2) words.add(word);
  return words;
}

export const BRAND_WORD_EXAMPLES: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['AskNorthBank', ['asknorthbank', 'northbank']],
  ['LumoCare', ['lumocare', 'lumo']],
  ['lumo_support', ['lumo_support', 'lumo']],
  ['Cedar & Pine', ['cedar', '&', 'pine']],
];
