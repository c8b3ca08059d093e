import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { CATEGORIES, type Category, EMOTIONS, FLAGS, INTENTS, type Intent, SENTIMENTS } from '@/lib/domain/labels';
import { platformSchema } from '@/lib/domain/platform';

const OWN_FOLDER = path.join(import.meta.dirname, 'posts');
const TRAINING_FOLDER = path.resolve(import.meta.dirname, '../../lib/analysis/training/posts');

/** A post written for the project with everything that should be understood in it. */
export const labelledPostSchema = v.object({
  text: v.string(),
  platform: platformSchema,
  sentiment: v.picklist(SENTIMENTS),
  emotion: v.picklist(EMOTIONS),
  intent: v.picklist(INTENTS),
  category: v.nullable(v.picklist(CATEGORIES)),
  flags: v.array(v.picklist(FLAGS)),
  severity: v.picklist([0, 1, 2, 3, 4]),
  arousal: v.picklist([0, 1, 2, 3]),
  /** What a good reply would say back, in the second person; `null`: nothing. */
  gist: v.nullable(v.string()),
});
export type LabelledPost = v.InferOutput<typeof labelledPostSchema>;

function rowsOf(file: string): unknown[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        throw new Error(`${file}:${index + 1} is not JSON`);
      }
    });
}

/** The same words whatever their case, signs and spaces; what has no words is itself. */
function bare(text: string): string {
  const lower = text.toLowerCase();
  return lower.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? lower.trim();
}

function filesIn(folder: string, pattern: RegExp): string[] {
  const files = fs.readdirSync(folder).filter((file) => pattern.test(file));
  return files.sort().map((file) => path.join(folder, file));
}

function labelledPosts(file: string): LabelledPost[] {
  return rowsOf(file).map((row, index) => {
    const post = v.safeParse(labelledPostSchema, row);
    if (post.success) return post.output;
    const where = v.getDotPath(post.issues[0]) ?? 'line';
    throw new Error(`${path.basename(file)}, post ${index + 1}, ${where}: ${post.issues[0].message}`);
  });
}

export interface HeldOut {
  posts: LabelledPost[];
  /** Left out because somebody else wrote the same few words for training ("any update?"), or because they come twice. */
  leftOut: LabelledPost[];
}

/** The posts nobody trained on: `posts/c-*.jsonl`, written to be hard, and `posts/e-*.jsonl`, an ordinary week. Throws on a line that is not one. */
export function heldOutPosts(folder = OWN_FOLDER, trainedOn = TRAINING_FOLDER): HeldOut {
  const seen = new Set(
    filesIn(trainedOn, /\.jsonl$/)
      .flatMap(rowsOf)
      .map((row) => bare(v.parse(v.object({ text: v.string() }), row).text)),
  );
  const held: HeldOut = { posts: [], leftOut: [] };
  for (const post of filesIn(folder, /^[ce]-.*\.jsonl$/).flatMap(labelledPosts)) {
    (seen.has(bare(post.text)) ? held.leftOut : held.posts).push(post);
    seen.add(bare(post.text));
  }
  return held;
}

/** Public posts with one label each, which lie outside the repository because their terms or their writers' privacy forbid copying them. */
export interface OutsideSets {
  /** By source. */
  sentiment: Record<string, { text: string; gold: string }[]>;
  /** Complaints, whatever else they are: none of them may be called positive. */
  complaints: { text: string }[];
  emotion: Record<string, { text: string; gold: string[] }[]>;
  /** First posts to brands with one topic by hand, coarser than ours. */
  topic: { text: string; gold: string }[];
}

/** Which of our topics and intents mean the same as each topic of that set. */
export const COARSE_TOPICS: Record<string, { categories: readonly (Category | null)[]; intents?: readonly Intent[] }> =
  {
    billing_price: {
      categories: ['billing_charge', 'pricing_promo', 'refund_return', 'subscription_cancel', 'account_closure'],
    },
    tech_fault: { categories: ['app_site_outage', 'product_defect'] },
    network_outage: { categories: ['app_site_outage'] },
    delivery: { categories: ['delivery_late', 'delivery_missing', 'delivery_damaged'] },
    wrong_item: { categories: ['wrong_item'] },
    product_quality: { categories: ['product_quality', 'product_defect'] },
    food_safety: { categories: ['safety_hazard'] },
    service_conduct: { categories: ['service_wait', 'staff_conduct'] },
    travel_disruption: { categories: ['travel_disruption'] },
    booking_change: { categories: ['travel_disruption', 'refund_return', 'availability', 'pricing_promo'] },
    lost_property: { categories: ['baggage', 'service_wait'] },
    account_access: { categories: ['account_access', 'data_privacy'] },
    promo_stock: { categories: ['pricing_promo', 'availability'] },
    feature_feedback: { categories: ['product_quality', 'values_ethics', 'app_site_outage'], intents: ['suggestion'] },
    info_question: { categories: ['availability', null], intents: ['question', 'status_request'] },
    praise: { categories: ['praise'], intents: ['praise', 'thanks_closure'] },
    banter: { categories: [null], intents: ['commentary'] },
  };

/** The coarse topic a reading is counted as; where several would do, the gold one. */
export function coarseTopicOf(category: Category | null, intent: Intent, gold: string): string {
  const accepts = (topic: string) => {
    const { categories = [], intents = [] } = COARSE_TOPICS[topic] ?? {};
    return categories.includes(category) || intents.includes(intent);
  };
  if (accepts(gold)) return gold;
  return Object.keys(COARSE_TOPICS).find(accepts) ?? 'none';
}

const SENTIMENT_OF: Record<string, string> = { neg: 'negative', neu: 'neutral', pos: 'positive' };

const textRow = v.object({ text: v.string() });
const sentimentRow = v.object({ text: v.string(), label: v.picklist(['neg', 'neu', 'pos']), source: v.string() });
const topicRow = v.object({ text: v.string(), category: v.string() });
const emotionRow = v.object({ text: v.string(), labels: v.array(v.string()), source: v.string() });

/**
 * Other sets name feelings more finely, or otherwise: six groups in which all can be compared. A word that stands in none is not judged.
 */
export const EMOTION_GROUPS: Record<string, readonly string[]> = {
  anger:
    'anger frustration contempt annoyance disapproval disgust angry annoyed furious disgusted frustrated jealous'.split(
      ' ',
    ),
  sadness:
    'sadness disappointment grief despair humiliation remorse embarrassment sad lonely devastated disappointed ashamed guilty embarrassed'.split(
      ' ',
    ),
  fear: 'fear anxiety nervousness afraid terrified anxious apprehensive worried'.split(' '),
  confusion: 'confusion curiosity confused'.split(' '),
  positive:
    'gratitude joy hope admiration approval love excitement optimism pride relief amusement caring joyful grateful excited hopeful proud impressed content confident faithful trusting happy amused prepared'.split(
      ' ',
    ),
  neutral: ['neutral'],
};

export function emotionGroupOf(name: string): string | undefined {
  return Object.keys(EMOTION_GROUPS).find((group) => EMOTION_GROUPS[group]?.includes(name));
}

/** @param folder holds `sentiment-dev.jsonl`, `reason-dev.jsonl`, `emotion-dev.jsonl`, `categories-handlabelled.jsonl`; one that is missing is left out */
export function outsideSets(folder: string): OutsideSets {
  const read = <Row>(file: string, schema: v.GenericSchema<unknown, Row>): Row[] => {
    const from = path.join(folder, file);
    return fs.existsSync(from) ? rowsOf(from).map((row) => v.parse(schema, row)) : [];
  };
  const sets: OutsideSets = { sentiment: {}, complaints: read('reason-dev.jsonl', textRow), emotion: {}, topic: [] };
  for (const { text, label, source } of read('sentiment-dev.jsonl', sentimentRow)) {
    sets.sentiment[source] = [...(sets.sentiment[source] ?? []), { text, gold: SENTIMENT_OF[label] ?? label }];
  }
  for (const { text, labels, source } of read('emotion-dev.jsonl', emotionRow)) {
    const gold = [...new Set(labels.map(emotionGroupOf))].filter((group) => group !== undefined);
    if (gold.length > 0) sets.emotion[source] = [...(sets.emotion[source] ?? []), { text, gold }];
  }
  for (const { text, category } of read('categories-handlabelled.jsonl', topicRow))
    sets.topic.push({ text, gold: category });
  return sets;
}
