import { signsIn } from '@/lib/domain/signsIn';
import { wordTable } from '@/lib/domain/wordTable';
import { THING_WORDS } from './gist/things';
import { polarityOf } from './model/lexicon';

/** Says which language a text is in, as a two-letter code, or '' when it cannot tell. */
export type LanguageGuess = (text: string) => string;

export async function loadLanguageGuess(): Promise<LanguageGuess> {
  const { detect } = await import('tinyld/light');
  return (text) => detect(text);
}

/** Everyday English that a support post can hardly do without and other languages have not. A guesser trained on long texts errs on short ones; these words do not. */
const ENGLISH =
  /^(?:the|and|is|are|my|your|you|i|it|to|for|with|have|has|this|that|of|why|how|when|where|please|help|still|just|can|does|we|they|from|get|got|thanks|thank|at|be|been|what|but|lol|love|order|parcel|refund|app|service|im|ive|ur|u|me|was|not|on|in|do|no|an|all|so|ok|yes|again|never|out|up|down|shop|store|here|there|very|much|any|after|over|off|who|guys|wrong|late|broken|again)$/;
/** Of these, words that other languages have as well: beside words of theirs they speak for neither. */
const ALSO_ELSEWHERE = /^(?:i|me|was|not|on|in|do|no|an|all|so|ok|order|service|app|is|at|of|over|here|u|to)$/;
/** English beyond the lexicon of moods and the things people write about. */
const ENGLISH_BESIDE =
  /^(?:person|people|price|month|week|day|days|hours?|usual|refundable|existent|quid|paid|stop|artists?|model|arrived|delays?|delivery|tickets?|sold|gona|gonna|burn|candles?|sorted|tastes?|smells?)$/;

/** Words by which a short post tells its language. None is English or a name that English posts hold. */
const TELLING = wordTable<string>({
  de: 'danke bitte kein keine keinen paket lieferung bestellung warum wann immer noch nichts sehr schlecht schlechter vielen antwort umtauschen kann hallo leider zurück angekommen fehlt ihr euch wir und ist nicht mein meine meinem ich eine habe seit schön',
  fr: 'merci bonjour bonsoir commande colis toujours rien reçu jamais svp réponse remboursement où pourquoi livraison livreur votre notre aucun aucune très vous nous avec depuis beaucoup êtes suis',
  es: 'gracias hola pedido dónde donde todavía estoy esperando cuándo qué muy mala malo servicio llegó llego funciona vergüenza nadie responde reembolso dinero paquete ayuda porque necesito quiero tengo pero que está',
  it: 'grazie ciao ordine pacco ancora niente servizio pessimo arrivato buongiorno perché quando nessuno risposta rimborso spedizione sono aspettando trova',
  pt: 'obrigado obrigada meu minha péssimo atendimento ainda não nao recebi muito chegou entrega onde dinheiro quero uma você voce',
  nl: 'bestelling ontvangen pakket waar blijft mijn niet slechte jullie bedankt wanneer steeds geen het een',
  pl: 'zamówienie zamowienie nie dotarło dotarlo gdzie moja paczka dziękuję dziekuje bardzo kiedy przesyłka proszę',
  id: 'pesan pesanan saya belum datang barang sampai terima kasih banyak tidak kapan kenapa sudah mohon tolong kecewa',
  hi: 'mera meri mujhe kab aayega kahan paisa wapas bahut accha acha nahi kyun abhi',
  tr: 'siparişim siparisim teşekkür tesekkur ederim kargom nerede çok kötü hizmet gelmedi lütfen merhaba değil',
  sv: 'tack så mycket mitt inget svar hej beställning när varför inte jag',
  da: 'hvor pakken ikke jeg hvorfor bestilling takk',
  fi: 'kiitos paljon missä pakettini tilaus milloin huono palvelu',
  cs: 'kde moje balíček stále zásielka objednávka nedorazil děkuji ďakujem',
  hu: 'köszönöm szépen csomagom rendelés miért nem hol',
  ro: 'unde coletul mulțumesc multumesc frumos comanda bună',
  tl: 'salamat nasaan kailan bakit tulong',
  vi: 'chưa cảm ơn đơn hàng',
});
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TELLING).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
const TELLING_PHRASE = /\b(?:pas (?:content\w*|normal|possible|bien|encore)|dank (?:je|u)|mange tak|bom dia)\b/giu;
/** Function words of other languages that are English as well, or stand in English names: one by itself tells nothing. */
const PERHAPS_OTHER =
  /^(?:der|die|das|sie|ein|por|para|mi|los|las|una|con|est|le|les|des|pas|mon|ma|je|il|non|che|mio|mia|per|ik)$/;
/** Letters that English words have only where they were taken over with their word. */
const FOREIGN_LETTER = /[\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/;
const TAKEN_OVER =
  /^(?:caf[eé]s?|fianc[eé]e?s?|n[eé]e|cr[eè]me|br[uû]l[eé]e|entr[eé]es?|d[eé]cor|r[eé]sum[eé]s?|clich[eé]d?s?|na[iï]ve|jalape[nñ]os?|pi[nñ]atas?|fa[cç]ades?|saut[eé]e?d?|pur[eé]e|p[aâ]t[eé]|d[eé]j[aà]|à|touch[eé]|pass[eé]|prot[eé]g[eé]e?s?|souffl[eé]s?|ros[eé]|a[cç]a[ií]|über|expos[eé]|[eé]clairs?|matin[eé]e|apr[eè]s|cr[eê]pes?|voil[aà]|caf[eé]'s|cafés|coöperate|reënter|blas[eé]|flamb[eé]|consomm[eé]|gruyère|fête|mañana|señorita)$/;

const things = new Set(THING_WORDS);
const isPlainlyEnglish = (word: string) =>
  ENGLISH.test(word) || ENGLISH_BESIDE.test(word) || things.has(word) || polarityOf(word) !== 0;

/** What the words of a post say for English and for another language. */
function weighWords(words: string): { count: number; english: number; other: number; language: string | null } {
  let [count, english, shared, other] = [0, 0, 0, words.match(TELLING_PHRASE)?.length ?? 0];
  let [anyEnglish, language] = [false, null as string | null];
  const perhaps = new Set<string>();
  for (const [word] of words.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    count++;
    const lower = word.toLowerCase();
    const told = LANGUAGE_OF.get(lower);
    if (told) {
      other++;
      language ??= told;
    } else if (ENGLISH.test(lower)) {
      if (ALSO_ELSEWHERE.test(lower)) shared++;
      else english++;
    } else if (PERHAPS_OTHER.test(lower)) perhaps.add(lower);
    // With a capital letter it may be a name.
    else if (word === lower && FOREIGN_LETTER.test(lower) && !TAKEN_OVER.test(lower)) other++;
    anyEnglish ||= !told && isPlainlyEnglish(lower) && !ALSO_ELSEWHERE.test(lower);
  }
  if (other > 0 || (perhaps.size > 1 && !anyEnglish)) other += perhaps.size;
  if (anyEnglish && english === 0) english = 1;
  // Shared words count for English unless the rest is plainly something else.
  return { count, english: other > 0 && english === 0 ? 0 : english + shared, other, language };
}

const LETTERS = /\p{L}+/gu;
const NON_LATIN =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Tamil}\p{Script=Bengali}]+/gu;

/** Beyond this share of letters of other scripts no English is looked for. */
const MOST_NON_LATIN = 0.3;
/** From this share of everyday English on a post is English. */
const LEAST_ENGLISH = 0.12;

/**
 * @param words the post without handles, links and emoji
 * @param pageLanguage what the page says, surest of all; X writes `und` and `qme` and the like for "unknown"
 * @returns a two-letter code, or `und` where there is nothing to read
 */
export function languageOf(words: string, pageLanguage: string | null, guess: LanguageGuess): string {
  const onPage = pageLanguage?.slice(0, 2).toLowerCase();
  if (onPage && /^[a-z]{2}$/.test(onPage) && !/^(?:und|qme|qam|qct|qht|qst|zxx|art|in)\b/.test(pageLanguage ?? ''))
    return onPage;
  const letters = signsIn(words, LETTERS);
  if (letters === 0) return 'und';
  if (signsIn(words, NON_LATIN) > letters * MOST_NON_LATIN) return guess(words) || 'und';
  const { count, english, other, language } = weighWords(words);
  if (other > english) {
    const guessed = guess(words);
    return guessed && guessed !== 'en' ? guessed : (language ?? 'und');
  }
  if (english >= count * LEAST_ENGLISH || count < 4) return 'en';
  const guessed = guess(words);
  // Below this length the guess is worth little, and a wrong "foreign" would leave a customer unanswered.
  return guessed && guessed !== 'en' && english === 0 && count >= 6 ? guessed : 'en';
}
