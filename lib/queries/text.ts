import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

/** Every message the interface can show; the list is `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Messages that come as `<key>_one` and `<key>_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The message in the user's language with `$1`, `$2` filled in; the key itself when the browser has none, so a hole is seen and not hidden. */
export function text(key: MessageKey, ...values: (string | number)[]): string {
  // The browser types each name separately; here one function serves them all, checked by MessageKey.
  const read = browser.i18n.getMessage as (name: string, values?: string[]) => string;
  return read(key, values.map(String)) || key;
}

/** BCP 47 tag of the language the messages are in, which may differ from the browser's own. */
export function messagesLocale(): string {
  return text('messagesLocale');
}

/** The message for a number, in the plural form of the messages' language. `$1` is the number as that language writes it. */
export function countText(key: CountedKey, count: number): string {
  const locale = messagesLocale();
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return text(`${key}_${form}` as MessageKey, new Intl.NumberFormat(locale).format(count));
}
