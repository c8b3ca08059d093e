import type { FieldUse } from './fieldSyntax';
import type { FillContext } from './fields';

/** Where a value came from. */
export type FieldSource = 'post' | 'person' | 'brand' | 'agent' | 'date';

export type FieldValue =
  | { value: string; from: FieldSource }
  /** Nothing to put there, and why. */
  | { why: 'unknown' | 'personal' | 'no_link' };

const UNKNOWN: FieldValue = { why: 'unknown' };

/** What post, person, brand and calendar say for a field. */
export function valueFor(use: FieldUse, context: FillContext): FieldValue {
  const { post, analysis, brand, firstName, agent } = context;
  switch (use.kind) {
    case 'first_name':
      return told(firstName, 'person');
    case 'handle':
      return told(post?.author.handle && `@${post.author.handle.replace(/^@/, '')}`, 'person');
    case 'agent':
      return told(agent || brand?.initials, 'agent');
    case 'brand':
      return told(brand && brand.id !== 'unnamed' ? brand.name : null, 'brand');
    case 'product':
      return told(productIn(post?.text ?? '', brand?.products ?? []), 'post');
    case 'thing':
      return told(analysis?.matter?.thing?.text, 'post');
    case 'duration':
      return told(analysis?.matter?.duration, 'post');
    case 'link': {
      const link = brand?.links.find(({ name }) => name.toLowerCase() === use.link);
      return link?.url.trim() ? { value: link.url, from: 'brand' } : { why: 'no_link' };
    }
    case 'order_number':
      return orderNumber(context);
    case 'date':
      return { value: dateText(context, use.offset, { day: 'numeric', month: 'long' }), from: 'date' };
    case 'weekday':
      return { value: dateText(context, use.offset, { weekday: 'long' }), from: 'date' };
    default:
      return UNKNOWN;
  }
}

function told(value: string | null | undefined, from: FieldSource): FieldValue {
  const text = value?.trim();
  return text ? { value: text, from } : UNKNOWN;
}

/** The longest product of the brand that the post names. */
function productIn(text: string, products: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const named = products.filter((product) => {
    const at = product.trim() ? lower.indexOf(product.trim().toLowerCase()) : -1;
    if (at < 0) return false;
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + product.trim().length] ?? ' '];
    return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  });
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Group 1 is the number; it holds a digit and is told to be an order's. */
const ORDER_NUMBER =
  /\b(?:order|booking|parcel|tracking|reference|ref|case|ticket)\b(?:\s+(?:no|num|number|ref|reference|id))?\.?\s*(?:is|was|:|#|-)*\s*#?((?=[a-z-]{0,19}\d)[a-z\d][a-z\d-]{3,19})(?![\w-])/gi;
/** "order 20 minutes ago" names none. */
const NO_NUMBER = /^\d{1,2}(?:st|nd|rd|th|am|pm|days?|weeks?)$|^(?:19|20)\d\d$/i;

/**
 * A number in the post that is told to be an order's, when there is exactly one. What the analysis takes for personal data, or what it has not
 * looked at, is never repeated where everybody can read it.
 */
function orderNumber({ post, analysis, audience = 'public' }: FillContext): FieldValue {
  const found = [...(post?.text ?? '').slice(0, 20_000).matchAll(ORDER_NUMBER)].filter(
    ([, number = '']) => !NO_NUMBER.test(number),
  );
  const numbers = new Set(found.map(([, number = '']) => number.toUpperCase()));
  const [match] = found;
  if (!match || numbers.size !== 1) return UNKNOWN;
  const number = match[1] ?? '';
  const start = match.index + match[0].length - number.length;
  const end = start + number.length;
  const isPersonal =
    !analysis || analysis.evidence.some((span) => span.what === 'flag:pii' && span.start < end && span.end > start);
  return isPersonal && audience === 'public' ? { why: 'personal' } : { value: number, from: 'post' };
}

const DAY_MS = 86_400_000;

/** The day `offset` days from today, as the reader's calendar has it. */
function dateText({ now, locale, timeZone }: FillContext, offset: number, shape: Intl.DateTimeFormatOptions): string {
  const shown = formatOf('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(now);
  const [year = 1970, month = 1, day = 1] = ['year', 'month', 'day'].map((part) =>
    Number(shown.find(({ type }) => type === part)?.value),
  );
  const today = Date.UTC(year, month - 1, day);
  return formatOf(locale, { ...shape, timeZone: 'UTC' }).format(today + offset * DAY_MS);
}

/** A wrong locale or time zone is no reason to have no date. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-US', options.timeZone === 'UTC' ? options : { ...options, timeZone: undefined });
  }
}
