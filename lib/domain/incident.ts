import * as v from 'valibot';
import { CATEGORIES } from './labels';
import { platformSchema } from './platform';

/** Whose doing it is, which sets how much is owned: see the postures of the incident room. */
export const INCIDENT_CLUSTERS = ['victim', 'accidental', 'preventable', 'rumour'] as const;
export const INCIDENT_STATES = ['draft', 'open', 'monitoring', 'closed'] as const;
export const INCIDENT_TEMPLATES = [
  'outage',
  'delivery_delay',
  'product_recall',
  'data_breach',
  'billing_error',
  'service_failure',
  'rumour',
] as const;

const words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), []);

export const LONGEST_FACT = 500;

/** One thing that is known to be true, in the very words it is to be said with. */
export const factSchema = v.object({
  id: v.string(),
  text: v.pipe(words(LONGEST_FACT), v.minLength(1)),
  source: v.optional(words(200), ''),
  at: v.nullable(v.string()),
  approvedBy: v.optional(words(80), ''),
});
export type Fact = v.InferOutput<typeof factSchema>;

/** What may be said about an incident, and nothing else may. */
export const factSheetSchema = v.object({
  title: v.pipe(words(120), v.minLength(1)),
  cluster: v.picklist(INCIDENT_CLUSTERS),
  /** When it began; `null`: not known. */
  startedAt: v.nullable(v.string()),
  /** Who is affected, and how they can tell. */
  affected: v.optional(words(500), ''),
  howToTell: v.optional(words(500), ''),
  notAffected: v.optional(words(500), ''),
  known: list(factSchema, 40),
  unknown: list(factSchema, 40),
  doing: list(factSchema, 40),
  /** What people should do. */
  advice: v.optional(words(500), ''),
  workaround: v.optional(words(500), ''),
  /** Refund, replacement, credit: the policy text, '' where nothing may be offered. */
  remedy: v.optional(words(500), ''),
  /** ISO 8601; `null`: no time may be named. */
  nextUpdateAt: v.nullable(v.string()),
  /** Minutes between updates; `null`: none planned. */
  cadenceMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(60 * 24 * 14))),
  timeZone: v.optional(words(60), ''),
  page: v.optional(words(500), ''),
  phone: v.optional(words(80), ''),
  press: v.optional(words(200), ''),
  specialist: v.optional(words(200), ''),
  approver: v.optional(words(80), ''),
  approvedPhrases: list(words(300), 60),
  neverSay: list(words(120), 100),
  closingText: v.optional(words(1000), ''),
});
export type FactSheet = v.InferOutput<typeof factSheetSchema>;

export const incidentSchema = v.object({
  id: v.string(),
  brandId: v.string(),
  state: v.picklist(INCIDENT_STATES),
  template: v.nullable(v.picklist(INCIDENT_TEMPLATES)),
  /** Posts kept for practice only: nothing of it is offered in the panel. */
  isRehearsal: v.optional(v.boolean(), false),
  /** Which posts belong to it. */
  match: v.object({
    words: list(words(80), 200),
    products: list(words(120), 100),
    categories: list(v.picklist(CATEGORIES), 30),
    codes: list(words(40), 100),
    regions: list(words(80), 100),
    platforms: list(platformSchema, 3),
    /** The user said of these posts that they do, or do not, belong to it. */
    yes: list(v.string(), 5000),
    no: list(v.string(), 5000),
  }),
  sheet: factSheetSchema,
  /** 1 for the first; every change of the sheet counts up. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Earlier sheets, oldest first, to tell who was given what has changed since. */
  earlier: v.optional(v.array(v.object({ version: v.number(), until: v.string(), sheet: factSheetSchema })), []),
  updates: v.optional(
    v.array(
      v.object({
        id: v.string(),
        at: v.string(),
        platform: v.nullable(platformSchema),
        text: v.string(),
        kind: v.picklist(['statement', 'update', 'correction', 'closing']),
      }),
    ),
    [],
  ),
  openedAt: v.nullable(v.string()),
  closedAt: v.nullable(v.string()),
  /** Notes of the review after it. */
  lessons: v.optional(words(8000), ''),
  createdAt: v.string(),
  updatedAt: v.string(),
});
export type Incident = v.InferOutput<typeof incidentSchema>;

/** What the sheet said in versions that no longer hold: a correction quotes it. */
export function saidBefore({ earlier }: Pick<Incident, 'earlier'>): string {
  return earlier
    .flatMap(({ sheet }) =>
      [...sheet.known, ...sheet.unknown, ...sheet.doing, sheet].flatMap((part) =>
        Object.values(part).filter((value) => typeof value === 'string'),
      ),
    )
    .join('\n');
}
