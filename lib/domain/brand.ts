import * as v from 'valibot';
import { CATEGORIES } from './labels';
import { moveOrderSchema } from './moveOrder';
import { platformSchema } from './platform';

export const REGISTERS = ['formal', 'neutral', 'casual'] as const;

/** What the brand sells, as far as it changes what an answer has to look like. */
export const INDUSTRIES = [
  'retail',
  'food',
  'travel',
  'transport',
  'telecom',
  'finance',
  'energy',
  'software',
  'games',
  'media',
  'health',
  'education',
  'hospitality',
  'public',
  'charity',
  'other',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const SPELLINGS = ['us', 'uk'] as const;
/** `auto`: by the platform's habit. */
export const GREETINGS = ['auto', 'none', 'name', 'hi_name'] as const;
/** `praise`: one, and only in answers to praise. */
export const EMOJI_RULES = ['never', 'praise', 'free'] as const;
export const CHANNEL_KINDS = ['dm', 'phone', 'email', 'form', 'chat', 'status', 'site', 'store'] as const;
export const ROUTE_TOPICS = ['safety', 'legal', 'press', 'privacy', 'distress', 'accessibility', 'lead'] as const;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const filledLine = (most: number) => v.pipe(line(most), v.minLength(1));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), []);
/** Empty or an address a browser opens without running anything. */
const address = v.pipe(line(500), v.regex(/^$|^(?:https?:\/\/|tel:|mailto:)\S+$/i));
/** Minutes; `null`: nothing is promised. */
const minutes = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 24 * 30)));

/** Where people can reach the brand. `isPublic`: may stand in a public reply. */
export const channelSchema = v.object({
  id: v.string(),
  kind: v.picklist(CHANNEL_KINDS),
  /** `null`: on every platform. */
  platform: v.nullable(platformSchema),
  /** As people are told: "our status page". */
  label: line(80),
  /** Link, number or address. */
  value: filledLine(500),
  isPublic: v.boolean(),
});
export type Channel = v.InferOutput<typeof channelSchema>;

/** Who takes over when an answer is not the social team's to give. */
export const routeSchema = v.object({
  topic: v.picklist(ROUTE_TOPICS),
  who: filledLine(120),
  contact: line(200),
});
export type Route = v.InferOutput<typeof routeSchema>;

export const helplineSchema = v.object({
  /** ISO 3166 country code, or 'any'. */
  region: filledLine(20),
  name: filledLine(120),
  contact: filledLine(200),
  /** When somebody of the brand last called or opened it; `null`: never. */
  checkedAt: v.nullable(v.string()),
});
export type Helpline = v.InferOutput<typeof helplineSchema>;

/** What may be said and promised about a topic. */
export const policySchema = v.object({
  id: v.string(),
  category: v.nullable(v.picklist(CATEGORIES)),
  /** The category was guessed from its words and nobody confirmed it. */
  isCategoryGuessed: v.optional(v.boolean()),
  title: filledLine(120),
  /** The rule in words a customer may read. */
  text: filledLine(1000),
  /** What an agent may promise without asking anybody; '' for nothing. */
  mayPromise: v.optional(line(500), ''),
  link: v.optional(address, ''),
  updatedAt: v.string(),
});
export type Policy = v.InferOutput<typeof policySchema>;

/** A question that people ask, and the brand's answer to it. */
export const faqSchema = v.object({
  id: v.string(),
  question: filledLine(300),
  /** Other ways people ask it. */
  variants: list(filledLine(300), 30),
  answer: filledLine(1500),
  /** Comes last in the reply. */
  link: v.optional(address, ''),
  updatedAt: v.string(),
});
export type Faq = v.InferOutput<typeof faqSchema>;

export const namedLinkSchema = v.object({
  /** As in `{{link:returns}}`. */
  name: v.pipe(line(40), v.regex(/^[\w-]+$/)),
  url: address,
  updatedAt: v.string(),
});
export type NamedLink = v.InferOutput<typeof namedLinkSchema>;

/** In the brand's own time zone. `from` and `to` as `09:00`. `days`: 0 Sunday … 6 Saturday. */
export const officeHoursSchema = v.object({
  timeZone: filledLine(60),
  days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  from: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
  to: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
});
export type OfficeHours = v.InferOutput<typeof officeHoursSchema>;

/** What the user told Heard about the brand they answer for. Every field but the name has a working default. */
export const brandSchema = v.object({
  id: v.string(),
  name: filledLine(80),
  handles: list(v.object({ platform: platformSchema, handle: line(80) }), 30),
  industry: v.optional(v.nullable(v.picklist(INDUSTRIES)), null),
  products: list(line(120), 1000),
  register: v.optional(v.picklist(REGISTERS), 'neutral'),
  spelling: v.optional(v.picklist(SPELLINGS), 'us'),
  contractions: v.optional(v.boolean(), true),
  greeting: v.optional(v.picklist(GREETINGS), 'auto'),
  emoji: v.optional(v.picklist(EMOJI_RULES), 'never'),
  /** Appended to replies, e.g. `^MK`; '' for none. */
  signOff: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  /** As a person's initials were kept before they belonged to the machine (`agentSign.ts`); they still hold where none are said there. */
  initials: v.optional(line(12), ''),
  /** `say` is used where others would write `instead`. */
  preferredWords: list(v.object({ instead: filledLine(60), say: filledLine(60) }), 200),
  bannedWords: list(line(60), 500),
  channels: list(channelSchema, 60),
  routes: list(routeSchema, 30),
  helplines: list(helplineSchema, 60),
  links: list(namedLinkSchema, 200),
  /** The team's own order of what a reply does; none in what was stored before there was one. */
  moveOrder: v.optional(v.nullable(moveOrderSchema)),
  /** Within how many minutes a person gets the next word, by severity 0 to 4; `null`: no time is named. */
  answerTimes: v.optional(v.tuple([minutes, minutes, minutes, minutes, minutes]), () => [null, null, null, null, null]),
  officeHours: v.optional(v.nullable(officeHoursSchema), null),
  policies: list(policySchema, 300),
  faq: list(faqSchema, 1000),
  updatedAt: v.string(),
});
export type Brand = v.InferOutput<typeof brandSchema>;

/** A brand as it may come from a file or an older version: what is missing gets its default. */
export type BrandInput = v.InferInput<typeof brandSchema>;

/** The neutral voice used until the user sets a brand up. */
export const UNNAMED_BRAND: Brand = {
  id: 'unnamed',
  name: 'My brand',
  handles: [],
  industry: null,
  products: [],
  register: 'neutral',
  spelling: 'us',
  contractions: true,
  greeting: 'auto',
  emoji: 'never',
  signOff: '',
  initials: '',
  preferredWords: [],
  bannedWords: [],
  channels: [],
  routes: [],
  helplines: [],
  links: [],
  answerTimes: [null, null, null, null, null],
  officeHours: null,
  policies: [],
  faq: [],
  updatedAt: '1970-01-01T00:00:00.000Z',
};
