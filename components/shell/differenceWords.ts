import { dateFormat } from '@/components/ui/formats';
import { dateAt, moment, span } from '@/components/ui/time';
import type { OfficeHours } from '@/lib/domain/brand';
import type { Category, Intent } from '@/lib/domain/labels';
import type { MoveOrder } from '@/lib/domain/moveOrder';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import { brandFieldName, categoryName, intentName, keyFor, languageName, orderActName } from '@/lib/queries/names';
import type { ImportPreview, MergeRow } from '@/lib/queries/packs';
import { type MessageKey, messagesLocale, text } from '@/lib/queries/text';

const SNIPPET: Readonly<Record<string, MessageKey>> = {
  title: 'snippetName',
  body: 'snippetBody',
  shortcut: 'snippetShortcut',
  tags: 'importFieldTags',
  platforms: 'snippetPlatforms',
  category: 'snippetCategory',
  intent: 'snippetIntent',
  language: 'snippetLanguage',
  brandId: 'snippetBrand',
  reviewBy: 'snippetReviewBy',
  notes: 'snippetNotes',
};
const FAQ: Readonly<Record<string, MessageKey>> = {
  question: 'faqQuestion',
  variants: 'faqVariants',
  answer: 'faqAnswer',
  link: 'brandLink',
};
const POLICY: Readonly<Record<string, MessageKey>> = {
  category: 'policyCategory',
  isCategoryGuessed: 'importFieldGuessed',
  title: 'policyTitle',
  text: 'policyText',
  mayPromise: 'policyMayPromise',
  link: 'brandLink',
};
const FIELDS = { snippet: SNIPPET, faq: FAQ, policy: POLICY } as const;

/** What the screens call a field of such a row. */
export function fieldName(kind: MergeRow['kind'], field: string): string {
  if (kind === 'brand') return brandFieldName(field as Parameters<typeof brandFieldName>[0]);
  if (kind === 'incident') return field === 'state' ? text('importFieldState') : text(keyFor('incidentField', field));
  const key = FIELDS[kind][field];
  return key ? text(key) : field;
}

/** What a field means that says nothing, where that is more than nothing. */
const UNSAID: Readonly<Record<string, MessageKey>> = {
  brandId: 'snippetShared',
  platform: 'importAnySite',
  language: 'snippetLanguageAny',
  category: 'policyAnyCategory',
  intent: 'snippetIntentAny',
  industry: 'brandIndustryNone',
};

const day = (iso: string) =>
  Number.isNaN(Date.parse(iso)) ? iso : dateFormat(messagesLocale(), { dateStyle: 'medium' }).format(dateAt(iso));
/** With its year: a file may be old. */
const time = (iso: string) => moment(iso, 0, messagesLocale()) || iso;
const site = (id: string) => PLATFORM_NAMES[id as Platform] ?? id;

/** Ids and dates as people read them. */
const SAID: Readonly<Record<string, (value: string) => string>> = {
  category: (id) => categoryName(id as Category),
  intent: (id) => intentName(id as Intent),
  language: (code) => languageName(code) || code,
  platform: site,
  platforms: site,
  register: (id) => text(keyFor('register', id)),
  industry: (id) => text(keyFor('industry', id)),
  spelling: (id) => text(keyFor('spelling', id)),
  greeting: (id) => text(keyFor('greeting', id)),
  emoji: (id) => text(keyFor('emoji', id)),
  kind: (id) => text(keyFor('channel', id)),
  cluster: (id) => text(keyFor('incidentCluster', id)),
  state: (id) => text(keyFor('incidentState', id)),
  topic: (id) => text(keyFor('route', id)),
  reviewBy: day,
  checkedAt: day,
  at: time,
  startedAt: time,
  nextUpdateAt: time,
};

/** A value of a field as people read it. */
export function valueWords(field: string, value: unknown, homes: ImportPreview['homes']): string {
  if (value === null || value === undefined || value === '') return text(UNSAID[field] ?? 'importNothingThere');
  if (field === 'brandId') return homes.find(({ id }) => id === value)?.name ?? text('importAnotherBrand');
  if (field === 'isPublic') return text(value ? 'importPublic' : 'importNotPublic');
  if (field === 'moveOrder') return orderWords(value as MoveOrder);
  if (field === 'officeHours') return hoursWords(value as OfficeHours);
  if (field === 'answerTimes') return answerTimeWords(value as (number | null)[]);
  if (typeof value === 'boolean') return text(value ? 'importYes' : 'importNo');
  if (typeof value === 'number') return minutes(value);
  return SAID[field]?.(String(value)) ?? String(value);
}

const minutes = (count: number) => span(count * 60_000, messagesLocale());

const orderWords = ({ name, acts }: MoveOrder) => `${name}: ${acts.map(orderActName).join(', ')}`;

function hoursWords({ days, from, to, timeZone }: OfficeHours): string {
  // 4 January 1970 was a Sunday.
  const weekday = (place: number) =>
    dateFormat(messagesLocale(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + place)));
  return `${days.map(weekday).join(', ')}, ${from} – ${to} (${timeZone})`;
}

function answerTimeWords(times: readonly (number | null)[]): string {
  const said = times.flatMap((time, severity) =>
    time === null ? [] : [`${text(keyFor('severity', String(severity)))}: ${minutes(time)}`],
  );
  return said.join('; ') || text('importNothingThere');
}
