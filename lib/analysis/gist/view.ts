import { SearchedText } from '@/lib/domain/search';
import { signsIn } from '@/lib/domain/signsIn';
import { isCommonToo, nameOf } from './names';
import { isKnownThing } from './nouns';
import { type Token, tokenAt, tokensOf } from './tokens';
import { DETERMINERS, isClosed } from './words';

/** Days and months, written with a capital however they are typed. */
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|easter|christmas)s?$/;
const ALWAYS_CAPITAL =
  /^(?:tv|uk|qr|sim|gps|usb|hdmi|vip|nhs|dvd|atm|pc|otp|pdf|vpn|nfc|sms|dlc|a3|a4|a5|upi|dm|kyc|ps3|ps4|ps5|psn|hp|lg|eta|dvr|hd|hdr|uhd|4k|ui|cpu|gpu|ram|ssd|led|lcd|faq|url|vat|bbc|itv|hbo|espn|nba|nfl|cctv|dns|vpn|mfa|2fa|5g|4g|lte|rdr2|usb-c|ev)$/;
const SHORT_SIGNS =
  /^(?:TV|UK|US|USA|EU|NHS|PC|SIM|ID|PIN|QR|GPS|USB|HDMI|LED|DLC|DVD|CD|VPN|SMS|ETA|VIP|BBQ|ATM|DM|4G|5G)$/;

/** The post in words, and how each is written when it is said back. */
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

  /** Whether a word is one of those that name the brand's products. */
  isOfProduct(lower: string): boolean {
    return this.#products.has(lower);
  }
}
