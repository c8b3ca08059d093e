import type { Brand, Channel } from '@/lib/domain/brand';
import { shownContact } from '@/lib/domain/channels';

/** A contact of the brand's that stands in a draft. */
export interface ContactInDraft {
  channel: Channel;
  start: number;
  end: number;
}

/** Fewer digits may be anything: an order, a year, a room. */
const FEWEST_DIGITS = 6;
/** With as many digits the country's own number is known again behind its country code. */
const SURE_DIGITS = 8;
const NUMBER = /\+?\(?\d(?:[\d ()./-]*\d)?/g;

/** A number however it is spaced, with `(0)` and leading noughts aside, which come and go with the country code. */
const digitsOf = (text: string) => text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
const isNumber = (value: string) => /^(?:tel:)?[+\d ()./-]+$/i.test(value) && digitsOf(value).length >= FEWEST_DIGITS;

function isSameNumber(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other].sort((a, b) => a.length - b.length);
  return shorter === longer || (shorter.length >= SURE_DIGITS && longer.endsWith(shorter));
}

const bareAddress = (value: string) =>
  shownContact(value)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');

/** Whether words alone tell one contact: "our shop" stands in many a sentence, "14 Mill Lane" does not. */
const isTelling = (value: string) => value.length >= 5 && /@|\.\p{L}|\d/u.test(value) && /\p{L}/u.test(value);

function addressPattern(value: string): RegExp | null {
  const bare = bareAddress(value);
  if (!isTelling(bare)) return null;
  const words = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  // Not a part of another address: neither of `press@halden.example` nor of `halden.example/help`.
  return new RegExp(
    `(?<![\\p{L}\\p{N}_.@/+-])(?:https?://)?(?:www\\.)?${words}/?(?![\\p{L}\\p{N}_@/?#-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );
}

function placesOf({ value }: Channel, draft: string): { start: number; end: number }[] {
  if (isNumber(value)) {
    const digits = digitsOf(value);
    return [...draft.matchAll(NUMBER)]
      .filter(([number]) => digitsOf(number).length >= FEWEST_DIGITS && isSameNumber(digitsOf(number), digits))
      .map(({ index, 0: number }) => ({ start: index, end: index + number.length }));
  }
  const pattern = addressPattern(value);
  if (!pattern) return [];
  return [...draft.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function isSameContact(one: Channel, other: Channel): boolean {
  if (isNumber(one.value) && isNumber(other.value)) return isSameNumber(digitsOf(one.value), digitsOf(other.value));
  return bareAddress(one.value).toLowerCase() === bareAddress(other.value).toLowerCase();
}

/** Contacts in the draft that the brand keeps to itself, in reading order, each place once. One that is also marked as public is public. */
export function privateContactsIn(draft: string, { channels }: Brand): ContactInDraft[] {
  const open = channels.filter(({ isPublic }) => isPublic);
  const own = channels.filter((channel) => !channel.isPublic && !open.some((other) => isSameContact(channel, other)));
  const found = own.flatMap((channel) => placesOf(channel, draft).map((place) => ({ channel, ...place })));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => !all.slice(0, index).some((earlier) => start < earlier.end));
}
