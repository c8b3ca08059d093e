import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Category } from '@/lib/domain/labels';
import { isOverdue } from '@/lib/review/sheet/when';
import type { TemplateId } from './types';

/** What a new incident of a kind starts with. Blanks in the wording are marked with … and are to be completed. */
export interface Template {
  id: TemplateId;
  cluster: FactSheet['cluster'];
  cadenceMinutes: number | null;
  /** First match words; the user adds the names of what fails. */
  words: readonly string[];
  categories: readonly Category[];
  /** What to settle first, in the order in which people ask it. */
  questions: readonly string[];
  /** Not known in most incidents of the kind; nobody has said so of this one. */
  unknown: readonly string[];
  /** Starting points for the fields of the sheet, never said before somebody completed or ticked them. */
  wording: Partial<
    Record<'known' | 'doing' | 'howToTell' | 'advice' | 'workaround' | 'notAffected' | 'remedy' | 'closingText', string>
  >;
}

/** A blank that has to be completed. */
export const BLANK = '…';

export const TEMPLATES: Record<TemplateId, Template> = {
  outage: {
    id: 'outage',
    cluster: 'accidental',
    cadenceMinutes: 60,
    words: ['down', 'not working', 'error'],
    categories: ['app_site_outage', 'account_access'],
    questions: [
      'What do people see, and since when?',
      'Does it concern everyone or some?',
      'Is anything lost, or charged twice?',
      'What should people do until it works?',
    ],
    unknown: ['the cause', 'when it will be over'],
    wording: {
      known: '… has not been working for some people since ….',
      doing: 'Our team is working on it now.',
      advice: "Please don't try again for now.",
      workaround: '… still works.',
      notAffected: '… is not affected.',
      closingText: '… is working again since ….',
    },
  },
  delivery_delay: {
    id: 'delivery_delay',
    cluster: 'accidental',
    cadenceMinutes: 1440,
    words: ['late', 'delayed', 'not arrived', 'where is my order'],
    categories: ['delivery_late', 'delivery_missing'],
    questions: [
      'Which orders and which areas?',
      'Until when will it take longer?',
      'Can people cancel, or have it sent elsewhere?',
      'Is the delivery charge paid back?',
    ],
    unknown: ['when every parcel will have arrived'],
    wording: {
      known: 'Orders for … placed before … are late.',
      doing: 'moving parcels to another depot',
      howToTell: 'Your tracking says "…".',
      advice: 'There is no need to order again.',
      remedy: 'Delivery charges for late parcels are ….',
      closingText: 'All late parcels have been sent.',
    },
  },
  product_recall: {
    id: 'product_recall',
    cluster: 'preventable',
    cadenceMinutes: 1440,
    words: ['recall', 'batch', 'overheat', 'stop using'],
    categories: ['safety_hazard', 'product_defect'],
    questions: [
      'Which product, batches and dates of sale?',
      'What may happen, and what should people do at once?',
      'How is it returned, and what do people get?',
      'Who answers by phone?',
    ],
    unknown: ['how many have the fault'],
    wording: {
      known: 'Some … of batch … can ….',
      doing: 'testing every batch',
      howToTell: 'The batch number is on ….',
      advice: 'Please stop using it, unplug it and keep it until ….',
      notAffected: 'Other … are not part of the recall.',
      remedy: 'You can choose ….',
      closingText: 'The recall of batch … is complete.',
    },
  },
  data_breach: {
    id: 'data_breach',
    cluster: 'victim',
    cadenceMinutes: 240,
    words: ['breach', 'leak', 'hacked', 'my data'],
    categories: ['data_privacy'],
    questions: [
      'Which data, and whose?',
      'Is anything still open?',
      'Have the people concerned been told, and how?',
      'What should they change or watch for?',
    ],
    unknown: ['who did it', 'how many people it concerns'],
    wording: {
      known: '… of some customers were copied on ….',
      doing: 'An outside firm is checking every system.',
      howToTell: 'We write to everyone whose details were copied.',
      advice: 'Please be wary of messages that ask for a password or money.',
      notAffected: '… are not affected.',
      closingText: 'The system concerned has been replaced.',
    },
  },
  billing_error: {
    id: 'billing_error',
    cluster: 'preventable',
    cadenceMinutes: 240,
    words: ['charged twice', 'double charge', 'payment', 'bill'],
    categories: ['billing_charge', 'refund_return'],
    questions: [
      'Which payments, and on which day?',
      'When is it paid back, and does anybody have to ask?',
      'Who pays for overdraft fees?',
      'Is the next payment right?',
    ],
    unknown: ['how many accounts it concerns'],
    wording: {
      known: 'On … we collected some payments twice.',
      doing: 'sending every second payment back',
      howToTell: 'Two payments of the same amount on ….',
      advice: 'There is no need to cancel anything.',
      remedy: 'We pay back ….',
      closingText: 'Every second payment has been sent back.',
    },
  },
  service_failure: {
    id: 'service_failure',
    cluster: 'accidental',
    cadenceMinutes: 60,
    words: ['cancelled', 'closed', 'no service'],
    categories: ['travel_disruption', 'service_wait', 'availability'],
    questions: [
      'What does not take place, where and until when?',
      'What can people use instead?',
      'Do tickets or appointments stay valid?',
      'Who helps people with special needs?',
    ],
    unknown: ['when it will run again'],
    wording: {
      known: '… is not running between … and ….',
      doing: 'Our team is on site.',
      advice: 'Please use ….',
      workaround: 'Your … stays valid.',
      remedy: '… can be refunded in full.',
      closingText: '… is running again since ….',
    },
  },
  rumour: {
    id: 'rumour',
    cluster: 'rumour',
    cadenceMinutes: null,
    words: ['is it true', 'rumour'],
    categories: ['values_ethics', 'product_quality'],
    questions: [
      'What exactly is claimed, and where?',
      'What is true of it? Say that first.',
      'Which proof can everybody look at?',
      'Is it read widely enough to be answered?',
    ],
    unknown: ['who started it'],
    wording: {
      known: 'There is no … in ….',
      doing: 'The full list is on our page.',
      howToTell: 'It is printed on ….',
      closingText: 'The claim has been taken back.',
    },
  },
};

export interface NewIncident {
  id: string;
  brandId: string;
  /** IANA, of the brand. */
  timeZone: string;
  /** The first thing that is known, when it already can be said. */
  known?: string;
  title?: string;
  /** ISO 8601; else it is not known when it began, which is seldom the moment at which somebody writes it down. */
  startedAt?: string | null;
  /** ISO 8601; else the cadence counts from now. */
  nextUpdateAt?: string | null;
  approver?: string;
  page?: string;
}

const MINUTE_MS = 60_000;

/**
 * A new incident in state `draft`. Only three things have to be filled in before it can be opened: its title, what is known and the next update; the
 * last has a proposal, rounded up to a quarter of an hour. No wording of the kind stands in the sheet before somebody typed or ticked it: see `linesToTick`.
 */
export function templateFor(template: TemplateId, now: Date, about: NewIncident): Incident {
  const { cluster, cadenceMinutes, words, categories } = TEMPLATES[template];
  const at = now.toISOString();
  const proposed =
    cadenceMinutes === null
      ? null
      : new Date(
          Math.ceil((now.getTime() + Math.min(cadenceMinutes, 60) * MINUTE_MS) / (15 * MINUTE_MS)) * 15 * MINUTE_MS,
        ).toISOString();
  return {
    id: about.id,
    brandId: about.brandId,
    state: 'draft',
    template,
    isRehearsal: false,
    match: {
      words: [...words],
      products: [],
      categories: [...categories],
      codes: [],
      regions: [],
      platforms: [],
      yes: [],
      no: [],
    },
    sheet: {
      title: about.title ?? '',
      cluster,
      startedAt: about.startedAt ?? null,
      affected: '',
      howToTell: '',
      notAffected: '',
      known: about.known ? [{ id: 'known-1', text: about.known, source: '', at, approvedBy: '' }] : [],
      unknown: [],
      doing: [],
      advice: '',
      workaround: '',
      remedy: '',
      nextUpdateAt: about.nextUpdateAt === undefined ? proposed : about.nextUpdateAt,
      cadenceMinutes,
      timeZone: about.timeZone,
      page: about.page ?? '',
      phone: '',
      press: '',
      specialist: '',
      approver: about.approver ?? '',
      approvedPhrases: [],
      neverSay: [],
      closingText: '',
    },
    version: 1,
    earlier: [],
    updates: [],
    openedAt: null,
    closedAt: null,
    lessons: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** What keeps a draft from being opened: the required fields that are still empty. A time of the next update that has passed is none: it would be late at once. */
export function missingToOpen({ sheet }: Incident, now: Date): ('title' | 'known' | 'nextUpdateAt')[] {
  const needsTime = sheet.cluster !== 'rumour';
  return [
    ...(sheet.title.trim() ? [] : (['title'] as const)),
    ...(sheet.known.some(({ text }) => text.trim()) ? [] : (['known'] as const)),
    ...((needsTime && sheet.nextUpdateAt === null) || isOverdue(sheet.nextUpdateAt, now)
      ? (['nextUpdateAt'] as const)
      : []),
  ];
}
