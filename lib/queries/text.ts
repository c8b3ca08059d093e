import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** Every message the interface can show; the list is `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Messages that come as `<key>_one` and `<key>_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The message in the user's language with `$1`, `$2` filled in; the key itself when the browser has none, so a hole is seen and not hidden. */
export function text(key: MessageKey, ...values: (string | number)[]): string {
  if (values.length > 0) return read(key, values);
  const known = plain.get(key);
  if (known !== undefined) return known;
  const words = read(key, values);
  plain.set(key, words);
  return words;
}

/** Asked of the browser once: a list asks for the same few hundreds of times a second. */
const plain = new Map<MessageKey, string>();

function read(key: MessageKey, values: (string | number)[]): string {
  // The browser types each name separately; here one function serves them all, checked by MessageKey.
  const message = browser.i18n.getMessage as (name: string, values?: string[]) => string;
  return message(key, values.map(String)) || key;
}

/** BCP 47 tag of the language the messages are in, which may differ from the browser's own. */
export function messagesLocale(): string {
  return text('messagesLocale');
}

/** The message for a number, in the plural form of the messages' language. `$1` is the number as that language writes it. */
export function countText(key: CountedKey, count: number): string {
  const locale = messagesLocale();
  if (counting?.locale !== locale)
    counting = { locale, rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  const form = counting.rules.select(count) === 'one' ? 'one' : 'other';
  return text(`${key}_${form}` as MessageKey, counting.numbers.format(count));
}

/** Making these takes a hundred times as long as using them. */
let counting: { locale: string; rules: Intl.PluralRules; numbers: Intl.NumberFormat } | null = null;
