import { mayStandIn, SearchedText } from '@/lib/analysis/search';
import type { Industry } from '@/lib/domain/brand';
import type { Category, Intent } from '@/lib/domain/labels';
import { ACCESS } from './access';
import { ACCOUNTS } from './accounts';
import { APPOINTMENTS } from './appointments';
import { APPS } from './apps';
import { BAGS } from './bags';
import { BANKING } from './banking';
import { CHARGES } from './charges';
import { COMPUTERS } from './computers';
import { CONNECTION } from './connection';
import { CONTACT } from './contact';
import { CONTENTS } from './contents';
import { DELIVERY } from './delivery';
import { DEVICES } from './devices';
import { ENERGY } from './energy';
import { ENQUIRIES } from './enquiries';
import { GOODS_ENQUIRIES } from './enquiriesGoods';
import { FEES } from './fees';
import { FLIGHT_CHANGES } from './flightChanges';
import { FLIGHT_CLAIMS } from './flightClaims';
import { FLIGHT_SERVICE } from './flightService';
import { FLIGHTS } from './flights';
import { FOOD } from './food';
import { GAMEFAULTS } from './gamefaults';
import { GAMES } from './games';
import { GROCERIES } from './groceries';
import { INSURANCE } from './insurance';
import { MOBILE } from './mobile';
import { OFFERS } from './offers';
import { ORDERS } from './orders';
import { PAGEPARTS } from './pageparts';
import { PARKING } from './parking';
import { PRODUCTS } from './products';
import { REFUNDS } from './refunds';
import { RIDES } from './rides';
import { SHOPS } from './shops';
import { SIGNIN } from './signin';
import type { Situation } from './situation';
import { STAYS } from './stays';
import { STOCK } from './stock';
import { STREAMING } from './streaming';
import { SUBSCRIPTIONS } from './subscriptions';
import { TRAINS } from './trains';
import { TRANSIT } from './transit';
import { WEAR } from './wear';

export type { Question, Situation } from './situation';

const JOURNEYS: readonly Category[] = [
  'travel_disruption',
  'baggage',
  'staff_conduct',
  'service_wait',
  'refund_return',
  'accessibility',
  'pricing_promo',
  'availability',
  'billing_charge',
  'app_site_outage',
  'product_quality',
  'product_defect',
];
const TECHNOLOGY: readonly Category[] = [
  'app_site_outage',
  'account_access',
  'product_defect',
  'product_quality',
  'data_privacy',
  'service_wait',
  'availability',
  'billing_charge',
  'subscription_cancel',
  'account_closure',
  'delivery_missing',
  'pricing_promo',
];
const GOODS: readonly Category[] = [
  'delivery_late',
  'delivery_missing',
  'delivery_damaged',
  'wrong_item',
  'product_defect',
  'product_quality',
  'refund_return',
  'service_wait',
  'availability',
  'staff_conduct',
];
const MONEY: readonly Category[] = [
  'billing_charge',
  'refund_return',
  'pricing_promo',
  'subscription_cancel',
  'account_closure',
  'service_wait',
  'account_access',
  'app_site_outage',
];

interface Trade {
  rows: readonly Situation[];
  /** A post that is likely about anything else was misread by the rows; left out: any will do. */
  categories?: readonly Category[];
  /** Only for posts that want this. */
  intents?: readonly Intent[];
  /** Only where the brand is of one of these, or nobody knows what it is. Left out: any. */
  industries?: readonly Industry[];
}

/** From this probability on, a category speaks against rows of other trades. */
const LIKELY = 0.35;

export interface Read {
  intent: Intent;
  category: Category | null;
  /** Probability of the category. */
  certainty: number;
  /** Of the brand; `null`: not known. */
  industry: Industry | null;
}

/** The first row that matches is taken, so that the narrower of two trades stands before the wider. */
export const TRADES: readonly Trade[] = [
  { rows: FLIGHT_SERVICE, industries: ['travel'], categories: JOURNEYS },
  {
    rows: BAGS,
    industries: ['travel', 'transport'],
    categories: [...JOURNEYS, 'delivery_late', 'delivery_missing', 'delivery_damaged'],
  },
  { rows: FLIGHT_CLAIMS, industries: ['travel'], categories: JOURNEYS },
  { rows: FLIGHTS, industries: ['travel'], categories: JOURNEYS },
  { rows: FLIGHT_CHANGES, industries: ['travel'], categories: JOURNEYS },
  { rows: TRAINS, industries: ['transport', 'travel', 'public'], categories: JOURNEYS },
  { rows: TRANSIT, industries: ['transport', 'travel', 'public'], categories: JOURNEYS },
  {
    rows: RIDES,
    industries: ['transport', 'travel', 'software'],
    categories: [...JOURNEYS, 'safety_hazard', 'delivery_late'],
  },
  { rows: STAYS, industries: ['hospitality', 'travel'], categories: JOURNEYS },
  { rows: APPOINTMENTS, categories: JOURNEYS },
  {
    rows: BANKING,
    industries: ['finance', 'telecom'],
    categories: [...MONEY, 'data_privacy', 'staff_conduct', 'availability'],
  },
  {
    rows: PARKING,
    industries: ['transport', 'travel', 'public', 'retail', 'hospitality', 'health', 'education'],
    categories: [...JOURNEYS, 'billing_charge'],
  },
  {
    rows: INSURANCE,
    industries: ['finance', 'travel', 'health'],
    categories: [...MONEY, 'data_privacy', 'staff_conduct'],
  },
  { rows: MOBILE, industries: ['telecom', 'software', 'retail'], categories: TECHNOLOGY },
  { rows: CONNECTION, industries: ['telecom', 'media', 'software', 'games'], categories: TECHNOLOGY },
  { rows: STREAMING, industries: ['media', 'software', 'telecom', 'games'], categories: TECHNOLOGY },
  { rows: ACCESS, categories: TECHNOLOGY },
  { rows: ACCOUNTS, categories: TECHNOLOGY },
  { rows: GAMEFAULTS, industries: ['games', 'software', 'media'], categories: TECHNOLOGY },
  { rows: GAMES, industries: ['games', 'software', 'media'], categories: TECHNOLOGY },
  { rows: SIGNIN, categories: TECHNOLOGY },
  { rows: PAGEPARTS, categories: TECHNOLOGY },
  { rows: APPS, categories: TECHNOLOGY },
  { rows: DEVICES, industries: ['retail', 'software', 'telecom', 'games', 'energy', 'media'], categories: TECHNOLOGY },
  { rows: COMPUTERS, industries: ['software', 'retail', 'education', 'games'], categories: TECHNOLOGY },
  { rows: ENERGY, industries: ['energy', 'public'], categories: [...TECHNOLOGY, 'travel_disruption', 'staff_conduct'] },
  { rows: DELIVERY, categories: GOODS },
  { rows: ORDERS, categories: GOODS },
  { rows: CONTENTS, categories: GOODS },
  {
    rows: FOOD,
    industries: ['food', 'hospitality', 'retail', 'travel'],
    categories: [...GOODS, 'safety_hazard', 'pricing_promo'],
  },
  { rows: GROCERIES, industries: ['retail', 'food'], categories: [...GOODS, 'safety_hazard', 'pricing_promo'] },
  { rows: WEAR, industries: ['retail', 'charity'], categories: GOODS },
  { rows: PRODUCTS, categories: GOODS },
  {
    rows: SHOPS,
    categories: [
      'staff_conduct',
      'service_wait',
      'accessibility',
      'availability',
      'product_quality',
      'pricing_promo',
      'app_site_outage',
    ],
  },
  { rows: FEES, categories: MONEY },
  { rows: CHARGES, categories: MONEY },
  { rows: REFUNDS, categories: [...MONEY, 'delivery_late', 'travel_disruption'] },
  { rows: SUBSCRIPTIONS, categories: MONEY },
  { rows: OFFERS, categories: [...MONEY, 'availability'] },
  {
    rows: CONTACT,
    categories: [
      'service_wait',
      'staff_conduct',
      'refund_return',
      'billing_charge',
      'delivery_late',
      'delivery_missing',
      'product_defect',
      'app_site_outage',
    ],
  },
  { rows: STOCK, categories: ['availability', 'pricing_promo', 'delivery_late', 'product_quality'] },
  { rows: GOODS_ENQUIRIES, intents: ['question', 'status_request', 'request_help'] },
  { rows: ENQUIRIES, intents: ['question', 'status_request', 'request_help'] },
];

/** Mentions, links and tags name other things than the one the post is about. */
const plainWords = (text: string) =>
  text
    .replace(/https?:\/\/\S+|<\w+>|@\w+/g, ' ')
    .replace(/#(?=\w)/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .slice(0, 1500);

/** The words of a post as the rows look at them, made once however many rows there are. */
interface Looked {
  words: string;
  /** Every two sentences that follow each other: what stands further apart seldom belongs together. */
  near: readonly string[];
  /** All of them in a row, to tell quickly which rows cannot hold. */
  searched: SearchedText;
}

function lookedAt(text: string): Looked {
  const words = plainWords(text);
  const sentences = words.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\w/.test(sentence));
  if (sentences.length < 3) return { words, near: [words], searched: new SearchedText(words) };
  const near = sentences.slice(1).map((sentence, before) => `${sentences[before]} ${sentence}`);
  return { words, near, searched: new SearchedText(sentences.join(' ')) };
}

const holds = ({ when, not }: Pick<Situation, 'when' | 'not'>, { words, near, searched }: Looked) =>
  when.every((pattern) => mayStandIn(pattern, searched)) &&
  near.some((window) => when.every((pattern) => pattern.test(window))) &&
  !not?.test(words);

export function isIn(situation: Pick<Situation, 'when' | 'not'>, text: string): boolean {
  return holds(situation, lookedAt(text));
}

/** What the post's own words say it is about; `null` where no row of the tables is sure. */
export function situationOf(text: string, { intent, category, certainty, industry }: Read): Situation | null {
  const looked = lookedAt(text);
  const likely = certainty >= LIKELY ? category : null;
  const speaksOf = ({ categories, intents, industries }: Trade) =>
    (!likely || !categories || categories.includes(likely)) &&
    (!intents || intents.includes(intent)) &&
    (!industry || industry === 'other' || !industries || industries.includes(industry));
  for (const trade of TRADES) {
    if (!speaksOf(trade)) continue;
    const { rows } = trade;
    const row = rows.find((situation) => holds(situation, looked));
    if (row) return row;
  }
  return null;
}

/** The lines that the post neither answers nor makes senseless, each with an id that does not hang on the post. */
export function openLines(
  id: string,
  kind: 'ask' | 'quick',
  lines: Situation['ask'] | undefined,
  text: string,
): { id: string; text: string }[] {
  const words = plainWords(text);
  return (lines ?? []).flatMap((line, at) =>
    line.unless?.test(words) ? [] : [{ id: `${id}.${kind}.${at + 1}`, text: line.text }],
  );
}
