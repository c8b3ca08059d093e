import type { Evidence, PostAnalysis } from '@/lib/domain/analysis';
import {
  CATEGORIES,
  type Category,
  EMOTIONS,
  type Emotion,
  type Flag,
  INTENTS,
  type Intent,
  SENTIMENTS,
} from '@/lib/domain/labels';
import {
  type Blend,
  type CueSigns,
  categoryScores,
  emotionScores,
  highest,
  intentScores,
  moodProbabilities,
  moodSignals,
} from './blend';
import { weightOf } from './cue';
import { GROUNDS } from './cues/grounds';
import { PLAIN_REPROACH } from './labels';
import type { Features } from './model/features';
import { HEAD_LABELS, type HeadName, type Model, type Outputs, probabilities } from './model/model';
import type { Reading } from './reading';

type Sentiment = PostAnalysis['sentiment'];

/** Where the model and the cues meet: the model decides where cues are silent, cues win where they are certain. */
export interface Witness {
  outputs: Outputs;
  blend: Blend;
  signs: CueSigns;
}

const NEGATIVE = SENTIMENTS.indexOf('negative');
const NEUTRAL = SENTIMENTS.indexOf('neutral');
const POSITIVE = SENTIMENTS.indexOf('positive');
const round = (value: number) => Math.round(value * 100) / 100;

/** Irony and danger are never good news, however kind the words. */
function isNeverPositive({ found }: CueSigns): boolean {
  return (
    weightOf(found, 'flag:sarcasm') >= 1 || weightOf(found, 'flag:self_harm') > 0 || weightOf(found, 'flag:threat') > 0
  );
}

/** How large blame may be beside praise for a post still to count as praise. */
function marginFor({ found, hasProblem, addressed }: CueSigns): number {
  const praise = weightOf(found, 'sentiment:positive');
  if (weightOf(found, 'sentiment:negative') > 0) return 0.1;
  if (hasProblem) return praise >= 2 ? 0.2 : 0.1;
  if (praise >= 0.8) return 0.4;
  return addressed ? 0.14 : 0.2;
}

/** Share of the blame that is left where praise is plain: the model has learnt that posts to brands are mostly complaints. */
const BLAME_BESIDE_PLAIN_PRAISE = 0.2;

/** A kind act or a set phrase of praise, and nothing that speaks against it. */
function isPlainPraise({ found }: CueSigns): boolean {
  const praise = weightOf(found, 'intent:praise') + weightOf(found, 'intent:thanks_closure');
  const blame = weightOf(found, 'sentiment:negative');
  // What is thanked for being put right went wrong before: its words of trouble are part of the thanks.
  return weightOf(found, 'flag:sarcasm') === 0 && (blame < 0.9 ? praise >= 1.2 : praise >= 2.6 && blame < 2);
}

/** Share of a cool reading that is taken for praise where a set phrase of praise stands alone. */
const SHARE_OF_UNMIXED_PRAISE = 0.7;

const isUnmixedPraise = ({ found, hasProblem }: CueSigns) =>
  !hasProblem &&
  weightOf(found, 'intent:praise') + weightOf(found, 'intent:thanks_closure') >= 1.8 &&
  weightOf(found, 'sentiment:negative') === 0;

/** How far praise has to lead blame for a post without any sign of trouble not to be blamed for words that complaints also hold. */
const LEAD_WITHOUT_TROUBLE = 0.15;

/** Too unsure for praise, and yet nothing in it is known to speak of trouble. */
const isUntroubled = ({ found, hasProblem }: CueSigns, lead: number) =>
  !hasProblem && weightOf(found, 'sentiment:negative') === 0 && lead >= LEAD_WITHOUT_TROUBLE;

/** From this weight on a light form leaves no doubt, whatever words of trouble it plays with. */
const LIGHT_BEYOND_DOUBT = 1.5;
/** What a light remark may carry and still be one. */
const HARMLESS: readonly Flag[] = ['urgent', 'minors'];

/** Said for fun or to share a good moment: nothing is asked and nothing went wrong. The model, which has learnt from complaints, cannot tell. */
function isLight({ found, hasProblem }: CueSigns): boolean {
  const light = found.filter(({ cue }) => cue.id.startsWith('light.'));
  const isGrave = found.some(({ cue }) =>
    cue.says.some((says) => says.startsWith('flag:') && !HARMLESS.some((flag) => says === `flag:${flag}`)),
  );
  if (light.length === 0 || isGrave) return false;
  if (light.some(({ cue }) => (cue.weight ?? 1) >= LIGHT_BEYOND_DOUBT)) return true;
  return !hasProblem && weightOf(found, 'sentiment:negative') === 0;
}

export function sentimentFrom({ outputs, blend, signs }: Witness): Sentiment {
  const p = moodProbabilities(blend, moodSignals(outputs, signs));
  if (isLight(signs)) {
    // Fun is not yet praise: blame goes to neither side.
    p[NEUTRAL] = (p[NEUTRAL] ?? 0) + (p[NEGATIVE] ?? 0);
    p[NEGATIVE] = 0;
  }
  if (isNeverPositive(signs)) {
    p[NEGATIVE] = (p[NEGATIVE] ?? 0) + (p[POSITIVE] ?? 0);
    p[POSITIVE] = 0;
  } else if (isPlainPraise(signs)) {
    const moved = (p[NEGATIVE] ?? 0) * (1 - BLAME_BESIDE_PLAIN_PRAISE);
    p[NEGATIVE] = (p[NEGATIVE] ?? 0) - moved;
    p[POSITIVE] = (p[POSITIVE] ?? 0) + moved;
    if (isUnmixedPraise(signs)) {
      const cool = (p[NEUTRAL] ?? 0) * SHARE_OF_UNMIXED_PRAISE;
      p[NEUTRAL] = (p[NEUTRAL] ?? 0) - cool;
      p[POSITIVE] = (p[POSITIVE] ?? 0) + cool;
    }
  }
  // A complaint taken for praise is the worst mistake of all: praise has to be well ahead of blame.
  const margin = marginFor(signs);
  const lead = (p[POSITIVE] ?? 0) - (p[NEGATIVE] ?? 0);
  let best = highest(p);
  if (best === POSITIVE && (p[NEGATIVE] ?? 0) > margin * (p[POSITIVE] ?? 0)) {
    best = isUntroubled(signs, lead) ? NEUTRAL : highest(p.slice(0, POSITIVE));
  }
  return {
    label: SENTIMENTS[best] ?? 'neutral',
    score: round(lead),
    confident: (p[best] ?? 0) >= blend.confident,
  };
}

const ONLY_NEGATIVE: readonly Emotion[] = ['anger', 'frustration', 'disappointment', 'humiliation', 'contempt'];
const ONLY_POSITIVE: readonly Emotion[] = ['gratitude', 'joy'];
const EMOTION_OF_FLAG: readonly [Flag, Emotion][] = [
  ['self_harm', 'despair'],
  ['bereavement', 'grief'],
];

/** What a flag says of what is felt, whatever the model makes of the words. */
const emotionOfFlag = ({ found }: CueSigns): Emotion | null =>
  EMOTION_OF_FLAG.find(([flag]) => weightOf(found, `flag:${flag}`) >= 1)?.[1] ?? null;

/** The scores of the emotions that go with the mood; the rest are out of the question. */
function emotionsThatGoWith(sentiment: Sentiment, { outputs, blend, signs }: Witness): number[] {
  return emotionScores(blend, outputs, signs).map((score, i) => {
    const emotion = EMOTIONS[i] ?? 'neutral';
    const clashes =
      (sentiment.label === 'negative' && ONLY_POSITIVE.includes(emotion)) ||
      ((sentiment.label === 'positive' || isUntroubled(signs, sentiment.score)) && ONLY_NEGATIVE.includes(emotion));
    return clashes ? Number.NEGATIVE_INFINITY : score;
  });
}

export function emotionFrom(witness: Witness, sentiment: Sentiment): Emotion {
  return emotionOfFlag(witness.signs) ?? EMOTIONS[highest(emotionsThatGoWith(sentiment, witness))] ?? 'neutral';
}

/** Intents that only their own cues may give: the model never calls a post a threat, and never takes one away. */
export const BY_CUE_ONLY: readonly Intent[] = ['distress', 'threat', 'spam', 'press', 'abuse', 'wrong_brand'];
const NEEDS_TROUBLE: readonly Intent[] = ['complaint', 'cancel_churn', 'allegation', 'incident_report'];
const NEEDS_DELIGHT: readonly Intent[] = ['praise', 'thanks_closure'];
const NEEDS_AN_ASK: readonly Intent[] = ['question', 'request_help', 'status_request'];

/** From this weight on the words of leaving are a farewell that nothing else in the post can outweigh. */
const PLAIN_FAREWELL = 1.5;

/** What a post that is praised in a set phrase is no more, unless it says so. */
const BESIDE_PRAISE: readonly Intent[] = ['suggestion', 'commentary', 'misinformation'];

/** What a light remark may be. */
const ARE_LIGHT: readonly Intent[] = ['praise', 'thanks_closure', 'commentary'];

/** From this probability of a subject on, blame is about something that went wrong, and no remark. */
const SURE_SUBJECT = 0.5;

function hasSureSubject({ outputs, blend, signs }: Witness): boolean {
  const share = probabilities(categoryScores(blend, outputs, signs));
  const trouble = share.filter((_, at) => at < CATEGORIES.length && CATEGORIES[at] !== 'praise');
  return Math.max(...trouble) >= SURE_SUBJECT;
}

const isGroundless = (intent: Intent, text: string) =>
  GROUNDS.some((grounds) => grounds.intent === intent && !grounds.words.test(text));

/**
 * The rule's intent; `null` where it is only the one given to what no row knew, and nothing is asked, lacked or wrong: the model is heard alone.
 *
 * @param rule the intent that the table of rules gives
 * @param text the post's words
 */
export const groundedRule = (rule: Intent, { found, hasProblem }: CueSigns, text: string): Intent | null =>
  rule === 'request_help' && !hasProblem && weightOf(found, 'intent:request_help') === 0 && isGroundless(rule, text)
    ? null
    : rule;

/** Something is wanted in so many words: kind words around it make no praise of it. */
const WANTS =
  /\b(?:can|could|would|will) (?:you|u|someone|anyone|somebody)(?: guys)? (?:please |pls |plz |kindly )?(?:help|take|remove|delete|fix|check|change|send|explain|look into|advise|confirm)\b|\b(?:is|would) it (?:be )?(?:ok|okay|alright|all right|possible|safe|fine) (?:if|to|for)\b|\bhow (?:do|can|should|could) (?:i|we)\b|\bwhat (?:do|should|can) i do\b|\b(?:please|pls|plz) help\b|\bhelp me (?:with|to|get|out|please|pls)\b|\bwill you (?:please )?help\b|\b(?:any|some|more) (?:info\w*|help|advice|updates?|clarification|assistance)\b[^.?!]{0,60}(?:would be|appreciated)|\bkindly (?:help|check|do|assist|resolve|fix|call)\b|\b(?:expect|need|want|await|waiting for|waiting on) (?:an?|the|your|some) (?:quick |fast |prompt |straight |proper |clear |honest )?(?:answers?|repl(?:y|ies)|response)\b/i;

/** Markup and pairs of key and value are no kind words, whatever they spell. */
const HOLDS_CODE = /<\/?[a-z]+>|"\w+" ?: ?["[{\d]/i;

/**
 * @param rule the intent that the table of rules gives, `null` for none
 * @param text the post's words
 */
export function intentFrom(witness: Witness, rule: Intent | null, sentiment: Sentiment, text: string): Intent {
  const { outputs, blend, signs } = witness;
  if (rule && BY_CUE_ONLY.includes(rule)) return rule;
  if (rule === 'cancel_churn' && weightOf(signs.found, 'intent:cancel_churn') >= PLAIN_FAREWELL) return rule;
  const wants = WANTS.test(text);
  const isPraised = sentiment.label === 'positive';
  const isUnsure = !isPraised && isUntroubled(signs, sentiment.score);
  const asksNothing = isPraised && isPlainPraise(signs) && !wants && !text.includes('?');
  const isFun = isLight(signs) && !wants;
  const isPlainlyPraised = isPraised && isUnmixedPraise(signs);
  const isBitter = rule === 'complaint' && weightOf(signs.found, 'flag:sarcasm') >= 1;
  // Nor does irony propose anything, but for an idea that is put as one; nor a wish for what everybody is owed.
  const isBitten =
    weightOf(signs.found, 'intent:complaint') >= PLAIN_REPROACH ||
    (sentiment.label === 'negative' &&
      weightOf(signs.found, 'flag:sarcasm') >= 1 &&
      weightOf(signs.found, 'intent:suggestion') === 0);
  const isBlame = sentiment.label === 'negative' && !isFun && hasSureSubject(witness);
  // "Any news why it was diverted? Thanks" closes nothing, and a fault told calmly is no praise.
  const isOpen =
    !isPraised &&
    ((rule !== null && NEEDS_AN_ASK.includes(rule) && text.includes('?')) ||
      signs.hasProblem ||
      weightOf(signs.found, 'sentiment:negative') > 0);
  const isDelightless = wants || isOpen || HOLDS_CODE.test(text);
  const scores = intentScores(blend, outputs, rule).map((score, i) => {
    const intent = INTENTS[i] ?? 'complaint';
    if (isDelightless && NEEDS_DELIGHT.includes(intent)) return Number.NEGATIVE_INFINITY;
    if (asksNothing && NEEDS_AN_ASK.includes(intent)) return Number.NEGATIVE_INFINITY;
    if (isBitten && (intent === 'suggestion' || NEEDS_DELIGHT.includes(intent))) return Number.NEGATIVE_INFINITY;
    // What is said in bitter irony is a complaint about something, never a mere remark.
    if (isBitter && intent === 'commentary') return Number.NEGATIVE_INFINITY;
    if (isFun && !ARE_LIGHT.includes(intent)) return Number.NEGATIVE_INFINITY;
    if (intent === rule) return score;
    if (isGroundless(intent, text) || (wants && intent === 'suggestion')) return Number.NEGATIVE_INFINITY;
    if (isPlainlyPraised && BESIDE_PRAISE.includes(intent)) return Number.NEGATIVE_INFINITY;
    const clashes =
      BY_CUE_ONLY.includes(intent) ||
      (isBlame && intent === 'commentary') ||
      ((sentiment.label === 'negative' || isUnsure) && NEEDS_DELIGHT.includes(intent)) ||
      ((isPraised || isUnsure) && NEEDS_TROUBLE.includes(intent));
    return clashes ? Number.NEGATIVE_INFINITY : score;
  });
  return INTENTS[highest(scores)] ?? 'commentary';
}

/** Below this probability a category that no cue speaks for is kept back: a wrong subject is worse than none. */
const UNSURE = 0.25;

export function categoryFrom({ outputs, blend, signs }: Witness, intent: Intent): Category | null {
  if (NEEDS_DELIGHT.includes(intent)) return 'praise';
  const scores = categoryScores(blend, outputs, signs);
  const praise = CATEGORIES.indexOf('praise');
  scores[praise] = Number.NEGATIVE_INFINITY;
  const best = highest(scores);
  const category = CATEGORIES[best] ?? null;
  if (category === null) return null;
  const isCued = category === signs.problemCategory || weightOf(signs.found, `category:${category}`) > 0;
  return isCued || (probabilities(scores)[best] ?? 0) >= UNSURE ? category : null;
}

/** A label that its own cue or flag gives is near certain, whatever the model makes of the words. */
const BY_CUE = 0.95;

/** How likely the labels that a reply is built on are right. */
export function certaintyOf(
  witness: Witness,
  rule: Intent | null,
  { intent, category, sentiment, emotion }: Pick<PostAnalysis, 'intent' | 'category' | 'sentiment' | 'emotion'>,
): NonNullable<PostAnalysis['certainty']> {
  const { outputs, blend, signs } = witness;
  const share = (scores: readonly number[], at: number) => probabilities(scores)[at] ?? 0;
  return {
    intent: round(
      BY_CUE_ONLY.includes(intent) ? BY_CUE : share(intentScores(blend, outputs, rule), INTENTS.indexOf(intent)),
    ),
    category: round(
      share(categoryScores(blend, outputs, signs), category ? CATEGORIES.indexOf(category) : CATEGORIES.length),
    ),
    emotion: round(
      emotionOfFlag(signs) ? BY_CUE : share(emotionsThatGoWith(sentiment, witness), EMOTIONS.indexOf(emotion)),
    ),
  };
}

/** Words that carry less than this share of a label's lead are no evidence for it. */
const LEAST_SHARE = 0.15;
const MOST_WORDS = 2;

/** The words that spoke most for a label which no cue gave, so that the reader can see what the model went by. */
export function evidenceFromModel(
  model: Model,
  features: Features,
  reading: Reading,
  wanted: readonly { what: string; head: HeadName; label: string }[],
): Evidence[] {
  return wanted.flatMap(({ what, head, label }) => {
    const labels: readonly string[] = HEAD_LABELS[head];
    const shares = model.sharesOf(features, head, labels.indexOf(label));
    return [...shares.keys()]
      .filter((i) => (shares[i] ?? 0) >= LEAST_SHARE && /^(?:word|tag|face)$/.test(features.tokens[i]?.kind ?? ''))
      .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
      .slice(0, MOST_WORDS)
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const token = features.tokens[i];
        return token ? [{ what, ...reading.spanOf(token.start, token.end) }] : [];
      });
  });
}
