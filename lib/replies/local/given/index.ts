import type { Post } from '@/lib/domain/post';
import { RowIndex, searchedText } from '@/lib/domain/search';
import { ofOurLines } from '../phrases/ourLines';
import { plainWords } from '../plainWords';
import { mayBeOf, type Sector } from '../sectors';
import { GIVEN_ROWS, type GivenRow, type Kind } from './kinds';

export type { Kind } from './kinds';

const NONE: ReadonlySet<Kind> = new Set();

/** These are no words of the post: `plainWords` would take them away. */
const IN_RAW: ReadonlySet<Kind> = new Set(['link', 'photo', 'email']);
const OF_RAW = GIVEN_ROWS.filter(({ kind }) => IN_RAW.has(kind));
const OF_WORDS = GIVEN_ROWS.filter(({ kind }) => !IN_RAW.has(kind));

const indexes = new Map<readonly GivenRow[], RowIndex<GivenRow>>();

/** The kinds that some words give. */
function kindsIn(words: string, rows: readonly GivenRow[]): Kind[] {
  const index = indexes.get(rows) ?? new RowIndex(rows, ({ given }) => [given]);
  indexes.set(rows, index);
  return [...index.rowsIn(searchedText(words))].flatMap(({ kind, given }) => (given.test(words) ? kind : []));
}

/** Brands of one console: nobody has to say which. */
const OF_ONE_DEVICE = /play ?station|xbox|nintendo/i;

/** What a post gives already, so that nobody is asked for it again. `brand` is the brand's name: it is no place. */
export function givenIn({ text, media }: Pick<Post, 'text' | 'media'>, brand = ''): ReadonlySet<Kind> {
  const words = plainWords(text).replaceAll(brand || '\0', ' ');
  const given = new Set([...kindsIn(words, OF_WORDS), ...kindsIn(text, OF_RAW)]);
  if (media.some(({ kind }) => kind === 'image' || kind === 'video')) given.add('photo');
  if (OF_ONE_DEVICE.test(brand)) given.add('device');
  return given;
}

/** What one of our lines asks for: a question, or what follows "DM me". */
export const asksFor = ofOurLines((line: string): readonly Kind[] =>
  GIVEN_ROWS.filter(({ asks }) => asks.test(line)).map(({ kind }) => kind),
);

/** None of what the line asks for is known. */
export const isOpenBeside = (line: string, known: ReadonlySet<Kind>): boolean =>
  known.size === 0 || !asksFor(line).some((kind) => known.has(kind));

const FAULT = ['a screenshot of what you see', 'the email on your account'] as const;
const ACCOUNT = ['your username', 'the email on your account', 'the name on your account'] as const;
const SALE = ['the email on your order', 'the name on your order'] as const;

/** What lets someone look the matter up where the first thing to ask for is known. */
const INSTEAD: Partial<Record<Kind, readonly string[]>> = {
  device: FAULT,
  phone: FAULT,
  version: FAULT,
  surface: FAULT,
  page: FAULT,
  error: FAULT,
  symptom: FAULT,
  model: ['the serial number', 'where you bought it'],
  bought: ['your order number', 'where you bought it'],
  product: ['where you bought it', 'your order number'],
  order: SALE,
  tracking: ['your order number', ...SALE],
  booking: ['the name on the booking'],
  service: ['your booking reference', 'the name on the booking'],
  case: ['the name on the case'],
  email: ACCOUNT,
  player: FAULT,
  amount: ['the name on your account'],
  area: ['your postcode', 'your account number'],
  postcode: ['your account number'],
  link: ['the email on your account'],
  matter: ['your name and any reference you have'],
};

export const LAST_RESORT = 'any other details you have';

/** What stood well beside something else, said by itself. */
const ALONE: Readonly<Record<string, string>> = {
  'your device': "which device you're using",
  'the device': "which device you're using",
  'the device you use': "which device you're using",
  'your phone': 'which phone you have',
  'your app version': 'the version you have',
  'your software version': 'the version you have',
  'what you see': 'a screenshot of what you see',
  'the error': 'a screenshot of the error',
};

/** By itself it finds nothing. */
const TOO_LITTLE = /^(?:(?:your|the) (?:date|time)|when it started|when|where)$/;

/** "the model and version of the update": only the version is its own. */
const STANDS_ALONE = /\b(?:model|device|phone|platform)$/;

/** "where and when it was" is two things to send, and so is "the version and system you are on". */
function partsOf(detail: string): string[] {
  const both = /^(where|when) and (where|when) (.+?)(?:, and (.+))?$/.exec(detail);
  if (both) return [`${both[1]} ${both[3]}`, `${both[2]} ${both[3]}`, ...(both[4] ? [both[4]] : [])];
  const [first = '', ...rest] = detail.split(' and ');
  const tail = / of .+$/.exec(detail)?.[0] ?? '';
  const lead = /^(?:your|the)\b/.exec(first)?.[0];
  const stands = /^(?:your|the|its|their|an?|any|some|what|which|where|when|how|who)\b/;
  return [
    / of /.test(first) || STANDS_ALONE.test(first) ? first : `${first}${tail}`,
    ...rest.map((part) => (lead && !stands.test(part) ? `${lead} ${part}` : part)),
  ];
}

/**
 * What to send in private, without what is known; another thing that helps if nothing is left.
 * @param detail as it follows "DM me": "your device and app version"
 */
export function detailBeside(detail: string, known: ReadonlySet<Kind> = NONE): string {
  if (isOpenBeside(detail, known)) return detail;
  const parts = partsOf(detail);
  const open = parts.filter((part) => isOpenBeside(part, known));
  if (open.some((part) => !TOO_LITTLE.test(part))) {
    const left = open.join(' and ');
    return ALONE[left] ?? left;
  }
  const others = asksFor(detail).flatMap((kind) => INSTEAD[kind] ?? []);
  return others.find((other) => isOpenBeside(other, known)) ?? LAST_RESORT;
}

const TRAVELS =
  /\b(?:flights?|fly|flying|flew|planes?|airports?|boarding|airlines?|check[- ]?in bag|trip|itinerary)\b/i;
const BUYS = /\b(?:orders?|ordered|parcels?|packages?|deliver\w*|items?|shop|store)\b/i;
const ORDER_NUMBER = /\byour order(?: or (?:account|booking|receipt))? number\b(?: or receipt)?/;

const BOOKED: readonly Sector[] = ['airline', 'travel_agent', 'rail', 'hotel'];

const RIDES: readonly Sector[] = ['rides'];
const RIDES_ALONG = /\b(?:drivers?|trips?|rides?|cabs?|taxis?|pick(?:ed)? ?up|drop(?:ped)? ?off)\b/i;
const EATS = /\b(?:food|meals?|eats?|restaurants?|orders?|ordered|groceries|deliver\w*)\b/i;

const LINES: readonly Sector[] = ['broadband', 'mobile', 'energy'];
const LINE_IS_OUT =
  /\b(?:outages?|signal|coverage|no service|reception|internet|broadband|wi-?fi|network|power|[345]g|lte|(?:download|upload) speeds?)\b/i;
const ON_A_SCREEN = /\b(?:apps?|web ?sites?|sites?|log ?in|sign ?in|e-?mails?|password|remote|box|channels?)\b/i;

/** Who travels has a booking and no order; a line that is out is looked up by where it is. */
export function inTradeWords(detail: string, sectors: ReadonlySet<Sector> | null, text: string): string {
  const hasLine = sectors !== null && mayBeOf(LINES, sectors);
  if (hasLine && /\bdevice\b/.test(detail) && LINE_IS_OUT.test(text) && !ON_A_SCREEN.test(text)) return 'your postcode';
  const isRide = sectors !== null && mayBeOf(RIDES, sectors) && RIDES_ALONG.test(text) && !EATS.test(text);
  if (isRide) return detail.replace(ORDER_NUMBER, 'the email on your account');
  const hasBooking = sectors ? mayBeOf(BOOKED, sectors) : TRAVELS.test(text);
  return hasBooking && !BUYS.test(text) ? detail.replace(ORDER_NUMBER, 'your booking reference') : detail;
}
