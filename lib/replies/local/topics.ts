import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Category } from '@/lib/domain/labels';
import { remembered } from '@/lib/domain/remembered';
import { standsIn } from '@/lib/domain/search';
import { jokeIn, type Occasion, toldIn } from './occasions';
import { MONEY_PACKS } from './phrases/money';
import { ORDER_PACKS } from './phrases/orders';
import type { ProblemPack, SubjectPack } from './phrases/pack';
import { SERVICE_PACKS } from './phrases/service';
import { SUBJECT_PACKS } from './phrases/subjects';
import { TECHNICAL_PACKS } from './phrases/technical';
import { TRAVEL_PACKS } from './phrases/travel';
import { mayBeOf, type Sector } from './sectors';
import { type Situation, situationOf } from './situations';
import { type Asked, enquiryOf } from './situations/enquiry';
import { ALL_ENQUIRIES, isForm, OWN_MATTER } from './situations/enquiryRows';
import { labelsOf } from './situations/learned';
import { sectorMeant } from './situations/sectorMeant';
import { isWide } from './situations/situation';

const PACKS = new Map<string, ProblemPack>(
  [...ORDER_PACKS, ...MONEY_PACKS, ...TECHNICAL_PACKS, ...SERVICE_PACKS, ...TRAVEL_PACKS].map((pack) => [
    pack.problem,
    pack,
  ]),
);

/** From this probability on, a category may vouch for a problem or contradict it. */
const SURE = 0.7;
/** From this one on, it may speak by itself: among held-out posts and timelines it is right for 8 and 7 in 10 there, for 5 and 4 in 10 below. */
const VOUCHED = 0.9;

/** The categories under which a problem may be spoken of. A sure category outside of them means that the words were misread. */
const HOMES: Readonly<Record<string, readonly Category[]>> = {
  charged_twice: ['billing_charge', 'refund_return', 'subscription_cancel'],
  still_billed: ['billing_charge', 'subscription_cancel', 'account_closure', 'refund_return'],
  charged_wrong: ['billing_charge', 'refund_return', 'subscription_cancel', 'pricing_promo', 'data_privacy'],
  refund: ['refund_return', 'billing_charge', 'travel_disruption', 'service_wait', 'subscription_cancel'],
  says_delivered: ['delivery_missing', 'delivery_late'],
  left_badly: ['delivery_damaged', 'delivery_missing', 'delivery_late', 'staff_conduct'],
  wrong_item: ['wrong_item', 'delivery_missing', 'delivery_damaged'],
  damaged: ['delivery_damaged', 'product_defect', 'product_quality'],
  broke: ['product_defect', 'product_quality'],
  missing_part: ['wrong_item', 'delivery_missing', 'delivery_damaged', 'product_defect', 'product_quality'],
  food_cold: ['product_quality', 'delivery_late', 'product_defect'],
  quality: ['product_quality', 'product_defect'],
  not_arrived: ['delivery_late', 'delivery_missing', 'service_wait'],
  sold_out: ['availability', 'pricing_promo'],
  code_fails: ['pricing_promo', 'app_site_outage', 'account_access'],
  price: ['pricing_promo', 'billing_charge', 'subscription_cancel'],
  cant_cancel: ['subscription_cancel', 'account_closure', 'account_access'],
  locked_out: ['account_access', 'app_site_outage'],
  hacked: ['account_access', 'data_privacy'],
  update_broke: ['app_site_outage', 'product_defect', 'account_access'],
  battery: ['product_defect', 'app_site_outage', 'product_quality'],
  crash: ['app_site_outage', 'product_defect'],
  slow: ['app_site_outage', 'service_wait', 'product_defect', 'product_quality'],
  down: ['app_site_outage', 'account_access', 'product_defect', 'service_wait'],
  not_working: ['app_site_outage', 'account_access', 'product_defect'],
  spam_mail: ['data_privacy', 'subscription_cancel', 'account_closure'],
  no_reply: ['service_wait', 'staff_conduct', 'refund_return', 'account_access', 'account_closure'],
  on_hold: ['service_wait'],
  no_show: ['service_wait', 'delivery_late', 'product_defect', 'staff_conduct'],
  rude: ['staff_conduct', 'service_wait'],
  queue: ['service_wait'],
  access: ['accessibility'],
  dirty: ['product_quality', 'product_defect', 'travel_disruption'],
  travel_delayed: ['travel_disruption', 'service_wait'],
  travel_cancelled: ['travel_disruption', 'service_wait'],
  missed_connection: ['travel_disruption', 'baggage'],
  seat: ['travel_disruption'],
  bag_lost: ['baggage'],
  bag_damaged: ['baggage', 'delivery_damaged', 'product_defect'],
};

/** Here a thing that is named is not what went wrong. */
const ABOUT_NO_THING: ReadonlySet<Category> = new Set(['values_ethics', 'data_privacy', 'safety_hazard']);

/** What the brand does; `null`: not known. */
type Sectors = ReadonlySet<Sector> | null;

export interface Topic {
  /** What the post's own words say it is about. */
  situation: Situation | null;
  /** Which plain question it is, should it be one. */
  asked: Asked | null;
  /** What is wished for, praised or over. */
  told: Occasion | null;
  /** A joke that may be played along with. */
  joke: Occasion | null;
  /** The kind of trouble, where the post's own words name it. */
  pack: ProblemPack | null;
  /** The one that the post is surely about. */
  category: Category | null;
  /** The category is sure and agrees, so that the trouble may be spoken of in general words. */
  isSure: boolean;
  /** What kind of thing it is about. */
  subject: SubjectPack | null;
  /** Which of what the brand does it is about. */
  sector: Sector | null;
}

/** Trouble that only these brands can have; a post that says otherwise speaks in pictures or was misread. */
const ONLY_OF: Readonly<Partial<Record<Category, readonly Sector[]>>> = {
  travel_disruption: ['airline', 'travel_agent', 'rail', 'transit', 'rides', 'hotel', 'public'],
  baggage: ['airline', 'travel_agent', 'rail', 'transit', 'rides', 'hotel'],
};

function categoryFrom(sureness: number, analysis: PostAnalysis, sectors: Sectors): Category | null {
  const { category, certainty, evidence } = analysis;
  if (!category || category === 'praise') return null;
  if (!mayBeOf(ONLY_OF[category], sectors)) return null;
  const known = certainty?.category ?? (evidence.some(({ what }) => what.startsWith('category:')) ? 1 : 0);
  return known >= sureness ? category : null;
}

/** A better seat is no software. */
const SEAT_UPGRADE = /\bupgrade (?:lists?|requests?|certificates?|vouchers?|fees?|bids?)\b/i;

function trustedPack(analysis: PostAnalysis, category: Category | null, text: string): ProblemPack | null {
  const pack = PACKS.get(analysis.matter?.problem ?? '');
  if (!pack || !analysis.evidence.some(({ what }) => what.startsWith('problem:'))) return null;
  if (pack.problem === 'update_broke' && SEAT_UPGRADE.test(text)) return null;
  return category && !HOMES[pack.problem]?.includes(category) ? null : pack;
}

/** Mentions and links name other things than the one the post is about. */
export const plainPost = remembered((text: string) => text.replace(/https?:\/\/\S+|[@#]\w+/g, ' ').slice(0, 1500));

/**
 * What the writer calls theirs, where the analysis named no thing: "my booking" is "your booking".
 * Only a word of the subject that stands right behind "my" or "our" is taken.
 */
export function ownThingOf(subject: SubjectPack | null, text: string): { text: string; plural: boolean } | null {
  if (!subject) return null;
  const found = new RegExp(`\\b(?:my|our) (${subject.pattern.source})`, 'i').exec(plainPost(text))?.[1];
  if (!found || /ing$|ed$/i.test(found)) return null;
  return { text: `your ${found.toLowerCase()}`, plural: /[^sui]s$/i.test(found) };
}

function subjectOf(analysis: PostAnalysis, text: string): SubjectPack | null {
  const thing = analysis.matter?.thing?.text ?? '';
  const words = plainPost(text);
  const named = thing ? SUBJECT_PACKS.find(({ pattern }) => pattern.test(thing)) : undefined;
  return named ?? SUBJECT_PACKS.find(({ pattern }) => standsIn(pattern, words)) ?? null;
}

/** Trouble that many have at once is told to all of them, and not looked up for one; of a thing that broke there is nothing to track. */
const OF_MANY: ReadonlySet<Category> = new Set(['app_site_outage', 'travel_disruption', 'product_defect']);

const ASKING: ReadonlySet<PostAnalysis['intent']> = new Set(['question', 'status_request']);

/** What belongs to one person and can be looked up. */
const OF_ONE =
  /\b(?:my|our|order(?:ed)?|ref|ticket|claim|return|parcel|package|case|booking|refund|application|applied|deliver(?:y|ed)|due|sent|requested|reported|raised|appeal|file|bag)\b/i;

/** How long theirs takes, no rule of thumb tells. */
const MINE = /\bhow (?:much )?long\b.{0,40}\bmy\b/i;

function askedOf(analysis: PostAnalysis, text: string, sectors: Sectors): Asked | null {
  const { intent, category } = analysis;
  const asked = enquiryOf(ALL_ENQUIRIES, text, sectors, labelsOf(analysis));
  const waits = intent === 'status_request' && OF_ONE.test(text) && !(category && OF_MANY.has(category));
  const isKnown = asked && !isForm(asked.enquiry) && !(asked.enquiry.id === 'ask-how-long' && MINE.test(text));
  return asked && waits && !isKnown ? { enquiry: OWN_MATTER, named: null } : asked;
}

/** Trains and buses run for many at once. */
const RUN_FOR_ALL: ReadonlySet<Sector | null> = new Set<Sector | null>(['rail', 'transit']);

/** A matter that is running as it is told, and is looked up for all to read. */
export const isLive = ({ situation, category, sector }: Topic): boolean =>
  situation ? situation.live === true : category === 'travel_disruption' && RUN_FOR_ALL.has(sector);

export function topicOf(analysis: PostAnalysis, text: string, sectors: Sectors = null): Topic {
  const sure = categoryFrom(SURE, analysis, sectors);
  const category = categoryFrom(VOUCHED, analysis, sectors);
  const pack = trustedPack(analysis, sure, text);
  const isSure = pack !== null && sure !== null;
  const asked = askedOf(analysis, text, sectors);
  const situation = situationOf(text, { ...labelsOf(analysis), sectors });
  return {
    // A kind of trouble that is named is narrower than what only its category vouches for.
    situation: isSure && situation && isWide(situation) ? null : situation,
    asked,
    told: toldIn(analysis, text),
    // A joke that asks for something known is answered first, and so is a matter whose answer is known.
    joke:
      pack || situation?.leads || (ASKING.has(analysis.intent) && asked && !isForm(asked.enquiry))
        ? null
        : jokeIn(analysis, text),
    pack,
    category,
    isSure,
    subject: category && ABOUT_NO_THING.has(category) ? null : subjectOf(analysis, text),
    sector: sectorMeant(text, labelsOf(analysis), sectors),
  };
}
