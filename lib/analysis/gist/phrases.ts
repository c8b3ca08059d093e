import { SearchedText } from '@/lib/domain/search';
import { signsIn } from '@/lib/domain/signsIn';
import { wordTable } from '@/lib/domain/wordTable';
import { isCommonToo, nameOf } from './names';
import { MASS, PERSONAL, PLURAL_ONLY, THING_WORDS } from './things';
import { type Token, tokenAt, tokensOf } from './tokens';
import {
  ADVERBS,
  CLAUSE_ENDS,
  DANGLING,
  DETERMINERS,
  EMPTY_HEADS,
  isClosed,
  PREPOSITIONS,
  TIMES,
  UNSAFE_WORD,
  VERDICTS,
} from './words';

/** A thing as the brand says it back: "your Lund sofa". */
export interface Noun {
  text: string;
  /** Without its first word: "Lund sofa". */
  bare: string;
  head: string;
  plural: boolean;
  /** The writer said "my" or "our", or it is one of the brand's own products. */
  owned: boolean;
  /** The head is in the list of things or among the brand's products. */
  known: boolean;
  start: number;
  end: number;
}

const KNOWN = new Set(THING_WORDS);
const NOUNS_IN_ING =
  /^(?:heating|parking|tracking|booking|building|ceiling|clothing|packaging|wedding|evening|morning|ring|king|string|spring|pricing|shopping|earring|meeting|landing|lighting|seating|bedding|wiring|flooring|ironing|boarding|roaming|spelling|painting|swing|wing|bearing|lining|stitching|filling|topping|dressing|pudding|stuffing|streaming|programming|setting|listing|posting|recording|training|painting|catering|casing|coating|plumbing|opening|fitting|thing)s?$/;
/** Prepositions that open clauses too. */
const LIKE_CONJUNCTIONS = /^(?:since|after|before|until|till|as|than|like|while|whilst|except)$/;
const LONGEST_NOUN = 5;
const LINKS = new Set(['of', 'on', 'in', 'for', 'from', 'to', 'at', 'with']);
const RELATIVES =
  /^(?:mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|partner|daughter|son|sister|brother|friend|grandmother|grandfather|parents|neighbour|boyfriend|girlfriend|kid|kids|child|baby)(?:'?s)?$/;
/** Days and months, written with a capital however they are typed. */
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|easter|christmas)s?$/;
const ALWAYS_CAPITAL =
  /^(?:tv|uk|qr|sim|gps|usb|hdmi|vip|nhs|dvd|atm|pc|otp|pdf|vpn|nfc|sms|dlc|a3|a4|a5|upi|dm|kyc|ps3|ps4|ps5|psn|hp|lg|eta|dvr|hd|hdr|uhd|4k|ui|cpu|gpu|ram|ssd|led|lcd|faq|url|vat|bbc|itv|hbo|espn|nba|nfl|cctv|dns|vpn|mfa|2fa|5g|4g|lte|rdr2|usb-c|ev)$/;
const SHORT_SIGNS =
  /^(?:TV|UK|US|USA|EU|NHS|PC|SIM|ID|PIN|QR|GPS|USB|HDMI|LED|DLC|DVD|CD|VPN|SMS|ETA|VIP|BBQ|ATM|DM|4G|5G)$/;

export function isKnownThing(lower: string): boolean {
  return KNOWN.has(lower) || KNOWN.has(singular(lower));
}

export function singular(lower: string): string {
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

export function isPluralNoun(head: string): boolean {
  const lower = head.toLowerCase();
  if (MASS.has(lower)) return false;
  if (PLURAL_ONLY.has(lower) || /^(?:people|children|men|women|teeth|feet|staff|mice|groceries)$/.test(lower))
    return true;
  return (
    /[^sui]s$/.test(lower) &&
    !/(?:ss|us|is|news|bus|gas|lens|iOS|series|process|access|address|business|express)$/i.test(lower)
  );
}

/** The post in words, with what is needed to read phrases out of it and to say them back. */
export class View {
  readonly tokens: Token[];
  readonly searched: SearchedText;
  readonly #shouting: boolean;
  readonly #products: ReadonlyMap<string, string>;

  constructor(
    readonly text: string,
    products: readonly string[] = [],
    /** The text, where it is indexed already. */
    searched?: SearchedText,
  ) {
    this.tokens = tokensOf(text);
    this.searched = searched ?? new SearchedText(text);
    const letters = signsIn(text, /\p{L}+/gu);
    this.#shouting = letters > 0 && signsIn(text, /\p{Lu}+/gu) > letters * 0.5;
    this.#products = new Map(
      products.flatMap((product) => product.split(/\s+/).map((word) => [word.toLowerCase(), word] as const)),
    );
  }

  index(position: number): number {
    return tokenAt(this.tokens, position);
  }

  /** A word as it is written when nobody shouts and no sentence begins with it. */
  word(token: Token): string {
    const name = nameOf(token.text);
    // "Windows" at the head of a sentence may be those of a room.
    if (name && !(token.opens && name.toLowerCase() === 'windows') && !(this.#shouting && isCommonToo(name)))
      return name;
    if (WEEKDAY.test(token.lower)) return token.lower.charAt(0).toUpperCase() + token.lower.slice(1);
    if (token.lower !== token.text.toLowerCase()) return token.lower;
    const product = this.#products.get(token.lower);
    if (product && /\p{Lu}/u.test(product)) return product;
    if (SHORT_SIGNS.test(token.text)) return token.text;
    if (ALWAYS_CAPITAL.test(token.lower)) return token.lower.toUpperCase();
    if (/^(?:tv|pc|sim|dvd|pdf|atm|vpn|led)s$/.test(token.lower)) return `${token.lower.slice(0, -1).toUpperCase()}s`;
    const capitals = /^\p{Lu}[\p{Lu}'-]+$/u.test(token.text);
    if (capitals && (this.#shouting || token.text.length > 3 || isClosed(token.lower) || isKnownThing(token.lower)))
      return token.lower;
    // "Easy Bake Oven": a word of the list inside a name.
    if (
      !this.#shouting &&
      !token.opens &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      isKnownThing(token.lower) &&
      this.#isInName(token)
    )
      return token.text;
    // "Northlight Gym" opens a sentence and is a name all the same.
    if (
      token.opens &&
      !this.#shouting &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !isKnownThing(token.lower) &&
      !isClosed(token.lower) &&
      /^ \p{Lu}\p{Ll}/u.test(this.text.slice(token.end, token.end + 3))
    )
      return token.text;
    if (
      /^\p{Lu}/u.test(token.text) &&
      (this.#shouting || token.opens || isClosed(token.lower) || isKnownThing(token.lower))
    )
      return /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(token.text)
        ? token.text
        : token.lower;
    return token.text;
  }

  /** Whether a capital stands on the word before it as well, in a post that does not put one on most words. */
  #isInName({ start }: Token): boolean {
    const before = /(?<![.!?\n] |^)(\p{Lu}[\p{Ll}\d'-]+) $/u.exec(this.text.slice(Math.max(0, start - 24), start))?.[1];
    return (
      before !== undefined &&
      !isClosed(before.toLowerCase()) &&
      !DETERMINERS.has(before.toLowerCase()) &&
      !this.isTitled
    );
  }

  #titled: boolean | null = null;
  /** Most words have a capital, so that none tells a name. */
  get isTitled(): boolean {
    this.#titled ??=
      this.tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length > Math.max(3, this.tokens.length * 0.4);
    return this.#titled;
  }

  #isNominal(token: Token | undefined): token is Token {
    if (!token || UNSAFE_WORD.test(token.lower) || /^[£$€]|^\d{4,}|\d{5,}/.test(token.text)) return false;
    if (/^\d+$/.test(token.text)) return token.text.length < 4;
    if (token.lower === 'twice') return false;
    return (
      (!isClosed(token.lower) && !DETERMINERS.has(token.lower)) ||
      /^(?:order|charge|book|booking|charging|parking|second|return|delivery|love)s?$/.test(token.lower)
    );
  }

  /** The noun phrase that ends right before token `at`, adverbs left out: "the delivery of our Lund sofa | was cancelled". */
  nounBefore(at: number, asSubject = true): Noun | null {
    const { tokens } = this;
    let last = at - 1;
    while (last >= 0 && !tokens[last + 1]?.fresh && ADVERBS.has(tokens[last]?.lower ?? '')) last--;
    if (last < 0 || tokens[last + 1]?.fresh) return null;
    let from = this.#backwards(last);
    if (from === null) return null;
    // "the lid on | my kettle": one step further back, when a noun stands before the preposition.
    const link = tokens[from - 1];
    if (link && LINKS.has(link.lower) && !tokens[from]?.fresh && !link.fresh) {
      const further = this.#backwards(from - 2);
      if (further !== null && DETERMINERS.has(tokens[further]?.lower ?? '')) from = further;
      else if (further !== null && isKnownThing(tokens[from - 2]?.lower ?? '')) from = further;
    }
    // "leaving it in my building is not …": what stands behind a preposition is no subject.
    const lead = tokens[from - 1];
    if (
      asSubject &&
      lead &&
      !tokens[from]?.fresh &&
      PREPOSITIONS.has(lead.lower) &&
      !LIKE_CONJUNCTIONS.test(lead.lower)
    )
      return null;
    // "my @acme set", "the belt at @acme Park": a handle stood between the noun and what it belongs to.
    const isHandleBetween = lead && /^ {2,}$/.test(this.text.slice(lead.end, tokens[from]?.start));
    if (asSubject && lead && isHandleBetween && DETERMINERS.has(lead.lower)) return null;
    if (
      asSubject &&
      lead &&
      isHandleBetween &&
      PREPOSITIONS.has(lead.lower) &&
      !DETERMINERS.has(tokens[from]?.lower ?? '')
    )
      return null;
    // "every cab i | book from the estate": a verb.
    if (asSubject && lead && !tokens[from]?.fresh && /^(?:i|we|you|they|to)$/.test(lead.lower)) return null;
    return this.#noun(from, last + 1, true);
  }

  /** "banks & card companies": two things. */
  #isParted(one: Token | undefined, other: Token | undefined): boolean {
    return !!one && !!other && this.text.slice(one.end, other.start).includes('&');
  }

  #backwards(last: number): number | null {
    const { tokens } = this;
    let from = last + 1;
    while (from > 0 && last - from < LONGEST_NOUN) {
      const token = tokens[from - 1];
      if (!token || (from <= last && (tokens[from]?.fresh || this.#isParted(token, tokens[from])))) break;
      if (DETERMINERS.has(token.lower)) {
        if (from > last) return null;
        return from - 1;
      }
      if (!this.#isNominal(token)) break;
      from--;
    }
    return from > last ? null : from;
  }

  /** The noun phrase that starts at token `at`. `links`: the prepositions it may run over. */
  nounAfter(at: number, links: readonly string[] = ['of'], loose = false): Noun | null {
    const { tokens } = this;
    let to = at;
    const first = tokens[at];
    if (!first) return null;
    if (DETERMINERS.has(first.lower)) to++;
    const start = to;
    while (to < tokens.length && to - start < LONGEST_NOUN) {
      const token = tokens[to];
      if (!token || (to > at && (token.fresh || this.#isParted(tokens[to - 1], token))) || !this.#isNominal(token))
        break;
      // "my order placed on Monday": a past form after the noun belongs to what follows.
      if (to > start && /[^e]ed$/.test(token.lower) && isKnownThing(tokens[to - 1]?.lower ?? '')) break;
      to++;
    }
    if (to === start) return null;
    const link = tokens[to];
    if (link && !link.fresh && links.includes(link.lower)) {
      let end = to + 1;
      if (DETERMINERS.has(tokens[end]?.lower ?? '')) end++;
      const inner = end;
      while (
        end < tokens.length &&
        end - inner < 3 &&
        !tokens[end]?.fresh &&
        this.#isNominal(tokens[end]) &&
        !(end > inner && /(?:ing|[^e]ed)$/.test(tokens[end]?.lower ?? ''))
      )
        end++;
      if (end > inner && !tokens[to + 1]?.fresh) to = end;
    }
    return this.#noun(at, to, false, loose);
  }

  /** As `nounAfter`, where a verb follows that may look like a noun: "the new update | log me out". */
  subjectAfter(at: number): Noun | null {
    const { tokens } = this;
    if (!DETERMINERS.has(tokens[at]?.lower ?? '') && !this.#isNominal(tokens[at])) return null;
    for (let to = at + 1; to < tokens.length && to - at <= LONGEST_NOUN && !tokens[to]?.fresh; to++) {
      const [last, next] = [tokens[to - 1], tokens[to]];
      if (!last || !next || PREPOSITIONS.has(next.lower)) break;
      if (to - at > 1 && isKnownThing(last.lower) && !isKnownThing(next.lower) && this.#isNominal(next))
        return this.#noun(at, to, false);
    }
    return this.nounAfter(at, ['of', 'on', 'in', 'for']);
  }

  #noun(from: number, to: number, subject: boolean, loose = false): Noun | null {
    const { tokens } = this;
    const words = tokens.slice(from, to);
    const [first] = words;
    if (!first) return null;
    const link = words.findIndex((word, index) => index > 0 && LINKS.has(word.lower));
    const core = link > 0 ? words.slice(0, link) : words;
    const head = core.at(-1);
    if (!head) return null;
    const determiner = DETERMINERS.has(first.lower) ? first.lower : '';
    if (determiner && core.length < 2) return null;
    const product = this.#products.has(head.lower);
    const known = product || isKnownThing(head.lower);
    if (/ing$/.test(head.lower) && !known && !NOUNS_IN_ING.test(head.lower)) return null;
    if (EMPTY_HEADS.has(head.lower) || VERDICTS.has(head.lower) || ADVERBS.has(head.lower)) return null;
    if (/^(?:\d|[a-z]$)/i.test(head.text) && core.length < 3 && !known) return null;
    if (
      /'s$/.test(head.lower) ||
      (/ly$/.test(head.lower) && !known && !/^(?:reply|supply|family|jelly|assembly|trolley)$/.test(head.lower))
    )
      return null;
    const owned = determiner === 'my' || determiner === 'our' || product || PERSONAL.has(singular(head.lower));
    if (!determiner) {
      // Without "my" or "the" only what is on the list, or what opens its sentence before a plain verb.
      const previous = tokens[from - 1];
      const opens =
        subject &&
        (first.fresh ||
          /^(?:and|but|so|because|as|now|when|that|says?|said|why|cause|cos)$/.test(previous?.lower ?? ''));
      if (!known && !loose && !(opens && core.length <= 3 && !/^\p{Lu}/u.test(core[1]?.text ?? ''))) return null;
      if (subject && !opens && previous && PREPOSITIONS.has(previous.lower)) return null;
      if (known && subject && !opens && core.length < 2 && previous && !isClosed(previous.lower)) return null;
      if (core.length > 3) return null;
    }
    const said: string[] = [];
    for (const [index, word] of words.entries()) {
      if (index === 0 && determiner) continue;
      if (VERDICTS.has(word.lower)) continue;
      if (DETERMINERS.has(word.lower)) said.push(turnedDeterminer(word.lower));
      else if (UNSAFE_WORD.test(word.lower)) return null;
      else said.push(this.word(word));
    }
    if (said.length === 0) return null;
    const plural = isPluralNoun(head.text);
    const bare = said.join(' ');
    let lead = determiner ? turnedDeterminer(determiner) : owned ? 'your' : 'the';
    if (/^(?:an?|another|any)$/.test(determiner))
      lead = determiner === 'any' ? '' : determiner === 'another' ? 'another' : /^[aeiou]/i.test(bare) ? 'an' : 'a';
    if (!determiner && !owned && /^(?:\d+|two|three|four|five|six|several|both)\b/i.test(bare)) lead = '';
    // "Google not verifying your answers": a name.
    if (!determiner && !owned && nameOf(this.word(first)) && core.length === 1) lead = '';
    if (product && determiner !== 'your' && !/^an?$/.test(lead)) lead = 'your';
    return {
      text: `${lead} ${bare}`.trim(),
      bare,
      head: head.lower,
      plural,
      owned,
      known,
      start: first.start,
      end: words.at(-1)?.end ?? first.end,
    };
  }

  /**
   * The words after a verb, turned round, up to the end of their clause: "in to my account" → "in to your account".
   * @returns '' when nothing follows; `null` when what follows cannot be said back safely
   */
  rest(at: number, most = 7): string | null {
    const { tokens } = this;
    const said: string[] = [];
    for (let index = at; index < tokens.length && said.length <= most + 3; index++) {
      const token = tokens[index];
      if (!token || (token.fresh && index > at) || (index === at && token.fresh)) break;
      if (
        (CLAUSE_ENDS.has(token.lower) &&
          !(/^(?:fix|help)$/.test(token.lower) && said.at(-1) === 'to') &&
          !(/^(?:anyone|someone)$/.test(token.lower) && PREPOSITIONS.has(said.at(-1) ?? ''))) ||
        /^(?:no|nobody|never|not)$/.test(token.lower) ||
        UNSAFE_WORD.test(token.lower) ||
        /^[£$€]|\d{4,}/.test(token.text)
      )
        break;
      // "in to my account | the code never came": a new statement without a stop.
      if (index > at + 1 && /^(?:the|my|our)$/.test(token.lower) && isKnownThing(tokens[index - 1]?.lower ?? '')) break;
      if (VERDICTS.has(token.lower)) continue;
      if (/^(?:she|he|her|him|his|they|them|their|u|ya|y'all|yall)$/.test(token.lower)) return null;
      if (/^(?:you|u)$/.test(token.lower)) {
        const next = tokens[index + 1];
        if (
          next &&
          !next.fresh &&
          !PREPOSITIONS.has(next.lower) &&
          !CLAUSE_ENDS.has(next.lower) &&
          next.lower !== 'guys'
        )
          return null;
        said.push('us');
        continue;
      }
      if (token.lower === 'guys') continue;
      said.push(SWAPS[token.lower] ?? this.word(token));
    }
    while (said.length > most) {
      const cut = said.findLastIndex(
        (word, index) =>
          index > 1 && index <= most && (PREPOSITIONS.has(word.toLowerCase()) || TIMES.has(word.toLowerCase())),
      );
      if (cut < 2) return null;
      said.length = cut;
    }
    while (
      said.length > 0 &&
      (DANGLING.has(said.at(-1)?.toLowerCase() ?? '') || /^(?:please|single|\d+)$/.test(said.at(-1) ?? ''))
    )
      said.pop();
    return said.join(' ');
  }
}

const SWAPS = wordTable<string>({
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  our: 'your',
  ours: 'yours',
  us: 'you',
  we: 'you',
  ourselves: 'yourselves',
  your: 'the',
  ur: 'the',
  yours: 'ours',
});

function turnedDeterminer(lower: string): string {
  if (lower === 'my' || lower === 'our') return 'your';
  if (/^(?:the|this|that|these|those|your|ur)$/.test(lower)) return 'the';
  return lower;
}

/** People fail, leave and die in other ways than things do. */
export function isPerson(lower: string): boolean {
  return (
    RELATIVES.test(lower) ||
    /^(?:staff|crew|team|drivers?|agents?|couriers?|engineers?|technicians?|managers?|guards?|customers?|passengers?|people|assistants?|doctors?|nurses?|company|airline|men|women|lads|uncle|aunt|mam|cousin)$/.test(
      lower,
    )
  );
}

export function isRelative(lower: string): boolean {
  return RELATIVES.test(lower);
}
