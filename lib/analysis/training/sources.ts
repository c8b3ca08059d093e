import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Category, Emotion, Intent, Sentiment } from '@/lib/domain/labels';
import type { SoftFile, SoftLabels } from './soft';

/** A post and what a head should learn from it; the other heads learn nothing. */
export interface Example {
  text: string;
  mood?: Sentiment;
  emotion?: Emotion;
  intent?: Intent;
  category?: Category | 'none';
  /** What a larger reader makes of it, for every head. */
  soft?: SoftLabels;
  /** `real`: public posts to and about brands, labelled by hand for this project. `told`: invented posts of which mostly the matter is known. */
  source: 'semeval' | 'goemotions' | 'bitext' | 'banking77' | 'own' | 'timeline' | 'told' | 'real';
  /** Known of posts labelled for this project only. */
  flags?: readonly string[];
  /** The file an own post stands in; the heads for flags learn from these. */
  file?: string;
}

const EMOTION_OF_GOEMOTIONS: Readonly<Record<string, Emotion>> = {
  anger: 'anger',
  disgust: 'anger',
  annoyance: 'frustration',
  disapproval: 'frustration',
  disappointment: 'disappointment',
  sadness: 'disappointment',
  remorse: 'disappointment',
  embarrassment: 'humiliation',
  grief: 'grief',
  fear: 'fear',
  nervousness: 'anxiety',
  confusion: 'confusion',
  curiosity: 'confusion',
  gratitude: 'gratitude',
  joy: 'joy',
  admiration: 'joy',
  amusement: 'joy',
  love: 'joy',
  excitement: 'joy',
  pride: 'joy',
  relief: 'joy',
  approval: 'joy',
  optimism: 'hope',
  desire: 'hope',
  caring: 'hope',
  neutral: 'neutral',
};
const NEGATIVE: readonly Emotion[] = [
  'anger',
  'frustration',
  'disappointment',
  'humiliation',
  'grief',
  'fear',
  'anxiety',
];
const POSITIVE: readonly Emotion[] = ['gratitude', 'joy', 'hope'];

type Meaning = [Intent | null, Category | null];
const BITEXT: Readonly<Record<string, Meaning>> = {
  cancel_order: ['request_help', null],
  change_order: ['request_help', null],
  change_shipping_address: ['request_help', null],
  check_cancellation_fee: ['question', 'subscription_cancel'],
  check_invoice: ['request_help', 'billing_charge'],
  get_invoice: ['request_help', 'billing_charge'],
  check_payment_methods: ['question', null],
  check_refund_policy: ['question', 'refund_return'],
  complaint: ['complaint', null],
  contact_customer_service: ['request_help', 'service_wait'],
  contact_human_agent: ['request_help', 'service_wait'],
  create_account: ['request_help', 'account_access'],
  registration_problems: ['request_help', 'account_access'],
  recover_password: ['request_help', 'account_access'],
  switch_account: ['request_help', 'account_access'],
  edit_account: ['request_help', 'account_access'],
  delete_account: ['request_help', 'account_closure'],
  delivery_options: ['question', 'availability'],
  delivery_period: ['status_request', 'delivery_late'],
  get_refund: ['request_help', 'refund_return'],
  payment_issue: ['request_help', 'billing_charge'],
  track_order: ['status_request', 'delivery_late'],
  track_refund: ['status_request', 'refund_return'],
};
/** Only subjects: a bank's test questions are too alike to teach what people want. */
const BANKING: Readonly<Record<string, Category>> = {
  card_arrival: 'delivery_late',
  extra_charge_on_statement: 'billing_charge',
  card_payment_fee_charged: 'billing_charge',
  transaction_charged_twice: 'billing_charge',
  card_payment_not_recognised: 'billing_charge',
  direct_debit_payment_not_recognised: 'billing_charge',
  transfer_fee_charged: 'billing_charge',
  cash_withdrawal_charge: 'billing_charge',
  Refund_not_showing_up: 'refund_return',
  request_refund: 'refund_return',
  passcode_forgotten: 'account_access',
  pin_blocked: 'account_access',
  unable_to_verify_identity: 'account_access',
  terminate_account: 'account_closure',
  compromised_card: 'data_privacy',
  country_support: 'availability',
  top_up_failed: 'app_site_outage',
};

/** The files of the data folder, by what they are. */
export const DATA_FILES = {
  semeval: 'semeval-sentiment-train.jsonl',
  goemotions: 'goemotions-train.jsonl',
  bitext: 'bitext-train.jsonl',
  banking77: 'banking77-train.jsonl',
  ibm: 'ibm-cdp-customers.jsonl',
} as const;

function rowsOf(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Old files hold escapes as text ("\\u2019"). */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\"+/g, '"');
}

function emotionsOf(labels: string[]): Emotion[] {
  return [...new Set(labels.flatMap((label) => EMOTION_OF_GOEMOTIONS[label] ?? []))];
}

/** Mood of a comment with several emotions; `undefined` where they pull both ways or one of them says nothing of mood. */
function moodOf(labels: string[]): Sentiment | undefined {
  const emotions = emotionsOf(labels);
  const negative = emotions.some((emotion) => NEGATIVE.includes(emotion));
  const positive = emotions.some((emotion) => POSITIVE.includes(emotion));
  if (negative && positive) return undefined;
  return negative ? 'negative' : positive ? 'positive' : 'neutral';
}

export function readSemeval(folder: string, soft: SoftFile): Example[] {
  return rowsOf(path.join(folder, DATA_FILES.semeval)).map(({ text, label }, row) => ({
    text: unescaped(String(text)),
    mood: label as Sentiment,
    soft: soft.ofSemeval(row),
    source: 'semeval',
  }));
}

/** One example for each emotion of a comment. */
export function readGoemotions(folder: string): Example[] {
  return rowsOf(path.join(folder, DATA_FILES.goemotions)).flatMap(({ text, labels }) =>
    emotionsOf(labels as string[]).map((emotion, i) => ({
      text: String(text),
      emotion,
      ...(i === 0 ? { mood: moodOf(labels as string[]) } : {}),
      source: 'goemotions' as const,
    })),
  );
}

export function readService(folder: string): Example[] {
  const bitext = rowsOf(path.join(folder, DATA_FILES.bitext)).flatMap(({ text, intent }): Example[] => {
    const meaning = BITEXT[String(intent)];
    if (!meaning) return [];
    return [
      { text: String(text), intent: meaning[0] ?? undefined, category: meaning[1] ?? undefined, source: 'bitext' },
    ];
  });
  const banking = rowsOf(path.join(folder, DATA_FILES.banking77)).flatMap(({ text, intent }): Example[] => {
    const category = BANKING[String(intent)];
    return category ? [{ text: String(text), category, source: 'banking77' }] : [];
  });
  return [...bitext, ...banking];
}

/** Shorter ones are answers to an agent ("sent you a dm"), which say nothing by themselves. */
const SHORTEST_REAL = 30;

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Public posts with the labels that were given them by hand. Only fingerprints of them are kept here, since real people wrote them: a post that is not in
 * the data folder is left out.
 * @param labels the folder of the label files
 */
export function readReal(folder: string, labels: string, soft: SoftFile): Example[] {
  const files: [labels: string, texts: string][] = [
    ['ibm-cdp.jsonl', DATA_FILES.ibm],
    ['semeval.jsonl', DATA_FILES.semeval],
  ];
  return files.flatMap(([labelFile, textFile]) => {
    const texts = new Map(
      rowsOf(path.join(folder, textFile)).map(({ text }) => [fingerprint(String(text)), String(text)]),
    );
    return rowsOf(path.join(labels, labelFile)).flatMap((row): Example[] => {
      const text = texts.get(String(row.post));
      if (!text || text.length < SHORTEST_REAL) return [];
      return [{ ...labelsOf(row), text: unescaped(text), soft: soft.ofOwn(unescaped(text)), source: 'real' }];
    });
  });
}

function labelsOf(row: Record<string, unknown>): Omit<Example, 'text' | 'source'> {
  return {
    mood: row.sentiment as Sentiment | undefined,
    emotion: row.emotion as Emotion,
    intent: row.intent as Intent,
    category: (row.category as Category | null) ?? 'none',
    flags: row.flags as string[],
  };
}

/** Files of posts that were written for one flag each: of so many in one mood, the other heads would learn that mood. */
const FLAGS_ONLY = /^s-/;
/**
 * Whole timelines of invented brands, in the proportions in which posts arrive. They were labelled in passing: the heads learn from them, but nothing is
 * fitted or calibrated on them, and of the flags only the dangers are learned.
 */
const TIMELINES = /^t-/;

/** Own posts by file name, so that the order does not hang on the disk. */
export function readOwn(folder: string, soft: SoftFile): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      rowsOf(path.join(folder, name)).map((row) => ({
        ...(FLAGS_ONLY.test(name)
          ? { flags: labelsOf(row).flags }
          : { ...labelsOf(row), soft: soft.ofOwn(String(row.text)) }),
        text: String(row.text),
        ...(TIMELINES.test(name) ? { source: 'timeline' as const } : { source: 'own' as const, file: name }),
      })),
    );
}

/** Rows of plain questions. */
const QUESTION = /^ask-/;

/**
 * Invented posts about one matter each. Of most only the matter is known, and from it the category and whether they ask, and what a larger reader makes of
 * them; those about no matter have labels.
 * @param folder of `posts`, and `categories.json`: the category of each matter that has one
 */
export function readTold(folder: string, soft: SoftFile): Example[] {
  const categories = JSON.parse(readFileSync(path.join(folder, 'categories.json'), 'utf8')) as Record<
    string,
    Category | null
  >;
  return readdirSync(path.join(folder, 'posts'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => rowsOf(path.join(folder, 'posts', name)))
    .map((row): Example => {
      const matter = String(row.row);
      const told = { text: String(row.text), soft: soft.ofOwn(String(row.text)), source: 'told' as const };
      if (row.intent) {
        const { mood, emotion, intent } = labelsOf(row);
        return { ...told, mood, emotion, intent, category: intent === 'praise' ? 'praise' : 'none' };
      }
      const category = categories[matter] ?? undefined;
      return { ...told, category, intent: QUESTION.test(matter) ? 'question' : undefined };
    });
}

/** Which part of a cross-validation a post belongs to: by its text, so that a new batch moves no other post. */
export function partOf(text: string, parts: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % parts;
}
