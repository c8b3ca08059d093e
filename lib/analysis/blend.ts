import {
  CATEGORIES,
  type Category,
  EMOTIONS,
  type Emotion,
  INTENTS,
  type Intent,
  SENTIMENTS,
} from '@/lib/domain/labels';
import { type Found, weightOf } from './cue';
import { type Outputs, probabilities } from './model/model';

/** How much the model and the cues count where both speak. Fitted by the trainer on posts that the model had not seen. */
export interface Blend {
  /** For each sentiment, the weight of every mood signal and a bias, as text. */
  mood: Record<(typeof SENTIMENTS)[number], string>;
  /** Probability from which a sentiment is called confident. */
  confident: number;
  emotionCue: number;
  intentRule: number;
  categoryCue: number;
  categoryProblem: number;
  categoryTopic: number;
}

/** What the cues and the gist say, in the few numbers that the blend needs. */
export interface CueSigns {
  found: readonly Found[];
  hasProblem: boolean;
  problemCategory: Category | null;
  /** The post speaks to somebody by handle. */
  addressed: boolean;
  /** How many words of each category's subject the post holds. */
  topics: Float64Array;
}

const GLOOMY: readonly Emotion[] = [
  'anger',
  'frustration',
  'disappointment',
  'humiliation',
  'grief',
  'fear',
  'anxiety',
  'contempt',
  'despair',
];
const GLAD: readonly Emotion[] = ['gratitude', 'joy', 'hope'];
/** What is meant by posts that blame, and by posts that praise: a mood that clashes with it is doubtful. */
const BLAMING: readonly Intent[] = ['complaint', 'cancel_churn', 'allegation', 'incident_report'];
const THANKFUL: readonly Intent[] = ['praise', 'thanks_closure'];

function logOdds(p: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, p));
  return Math.log(bounded / (1 - bounded));
}

/** One list of numbers from −5 to 5 for a post: three outputs of the model's mood, its emotions and intents by sign, and the cues. */
export function moodSignals(outputs: Outputs, { found, hasProblem }: CueSigns): number[] {
  const shareOf = <Label>(labels: readonly Label[], scores: ArrayLike<number>) => {
    const all = probabilities(scores);
    return (wanted: readonly Label[]) =>
      labels.reduce((sum, label, i) => sum + (wanted.includes(label) ? (all[i] ?? 0) : 0), 0);
  };
  const feeling = shareOf(EMOTIONS, outputs.emotion);
  const meaning = shareOf(INTENTS, outputs.intent);
  const mean = outputs.mood.reduce((sum, output) => sum + output, 0) / SENTIMENTS.length;
  const negative = Math.min(4, weightOf(found, 'sentiment:negative'));
  const positive = Math.min(3, weightOf(found, 'sentiment:positive'));
  return [
    ...Array.from(outputs.mood, (output) => output - mean),
    logOdds(feeling(GLOOMY)),
    logOdds(feeling(GLAD)),
    negative,
    positive,
    negative > 0 ? positive : 0,
    hasProblem ? 1 : 0,
    Math.min(2, weightOf(found, 'heat')),
    weightOf(found, 'flag:sarcasm') > 0 ? 1 : 0,
    weightOf(found, 'intent:question') > 0 ? 1 : 0,
    weightOf(found, 'intent:request_help') > 0 ? 1 : 0,
    weightOf(found, 'intent:thanks_closure') > 0 ? 1 : 0,
    weightOf(found, 'intent:status_request') > 0 ? 1 : 0,
    weightOf(found, 'intent:suggestion') > 0 ? 1 : 0,
    weightOf(found, 'flag:double_deviation') > 0 ? 1 : 0,
    logOdds(meaning(BLAMING)),
    logOdds(meaning(THANKFUL)),
  ];
}

export function moodProbabilities(blend: Blend, signals: readonly number[]): number[] {
  return probabilities(
    SENTIMENTS.map((sentiment) => {
      const weights = blend.mood[sentiment].split(' ').map(Number);
      return signals.reduce((sum, signal, i) => sum + signal * (weights[i] ?? 0), weights[signals.length] ?? 0);
    }),
  );
}

export function emotionScores(blend: Blend, outputs: Outputs, { found }: CueSigns): number[] {
  return EMOTIONS.map(
    (emotion, i) => (outputs.emotion[i] ?? 0) + blend.emotionCue * weightOf(found, `emotion:${emotion}`),
  );
}

/** @param rule the intent that the table of rules gives; `null` where none of its rows holds */
export function intentScores(blend: Blend, outputs: Outputs, rule: Intent | null): number[] {
  return INTENTS.map((intent, i) => (outputs.intent[i] ?? 0) + (intent === rule ? blend.intentRule : 0));
}

/** The last score is that of having no category. */
export function categoryScores(blend: Blend, outputs: Outputs, { found, problemCategory, topics }: CueSigns): number[] {
  return [
    ...CATEGORIES.map(
      (category, i) =>
        (outputs.category[i] ?? 0) +
        blend.categoryCue * Math.min(2, weightOf(found, `category:${category}`)) +
        blend.categoryTopic * (topics[i] ?? 0) +
        (category === problemCategory ? blend.categoryProblem : 0),
    ),
    outputs.category[CATEGORIES.length] ?? 0,
  ];
}

export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
