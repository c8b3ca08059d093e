/** Languages a snippet can be said to be in, with what people typed for them while it was free text. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabic', 'العربية'],
  bg: ['bulgarian', 'български'],
  ca: ['catalan', 'català', 'catala'],
  cs: ['czech', 'čeština', 'cestina'],
  cy: ['welsh', 'cymraeg'],
  da: ['danish', 'dansk'],
  de: ['german', 'deutsch', 'ger'],
  el: ['greek', 'ελληνικά'],
  en: ['english', 'eng', 'british', 'american'],
  es: ['spanish', 'español', 'espanol', 'castellano', 'spa', 'esp'],
  et: ['estonian', 'eesti'],
  fi: ['finnish', 'suomi'],
  fr: ['french', 'français', 'francais', 'fra', 'fre'],
  ga: ['irish', 'gaeilge'],
  he: ['hebrew', 'עברית'],
  hi: ['hindi', 'हिन्दी'],
  hr: ['croatian', 'hrvatski'],
  hu: ['hungarian', 'magyar'],
  id: ['indonesian', 'bahasa indonesia'],
  it: ['italian', 'italiano', 'ita'],
  ja: ['japanese', '日本語'],
  ko: ['korean', '한국어'],
  lt: ['lithuanian', 'lietuvių'],
  lv: ['latvian', 'latviešu'],
  nl: ['dutch', 'nederlands', 'ned'],
  no: ['norwegian', 'norsk', 'nb', 'nn'],
  pl: ['polish', 'polski', 'pol'],
  pt: ['portuguese', 'português', 'portugues', 'por'],
  ro: ['romanian', 'română', 'romana'],
  ru: ['russian', 'русский'],
  sk: ['slovak', 'slovenčina'],
  sl: ['slovenian', 'slovenščina'],
  sr: ['serbian', 'srpski', 'српски'],
  sv: ['swedish', 'svenska'],
  th: ['thai', 'ไทย'],
  tr: ['turkish', 'türkçe', 'turkce'],
  uk: ['ukrainian', 'українська'],
  ur: ['urdu', 'اردو'],
  vi: ['vietnamese', 'tiếng việt'],
  zh: ['chinese', '中文', 'mandarin'],
};

/** Codes to choose from, in the order of the alphabet. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(NAMES);

const CODE_OF = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

/** The code for what stands in a snippet: `en` for `en-GB`, "English" or "English (UK)". '' where nobody can tell: it then hinders nothing. */
export function languageCode(written: string): string {
  const typed = written.normalize('NFC').trim().toLowerCase();
  const first = typed.split(/[-_\s(/,]/, 1)[0] ?? '';
  if (first in NAMES) return first;
  return CODE_OF.get(typed) ?? CODE_OF.get(first) ?? '';
}
