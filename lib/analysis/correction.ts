import type { GistKind, PostAnalysis } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import type { Flag, Intent } from '@/lib/domain/labels';
import { severityOf } from './severity';

/** An intent that is nothing but its flag: taking one away takes the other, and giving the intent raises the flag. */
const FLAG_OF_INTENT: Partial<Record<Intent, Flag>> = {
  distress: 'self_harm',
  threat: 'threat',
  spam: 'spam',
  abuse: 'abuse',
  press: 'press',
  wrong_brand: 'wrong_brand',
};

const SCORES: Record<PostAnalysis['sentiment']['label'], number> = { negative: -0.8, neutral: 0, positive: 0.8 };
const PRAISING: readonly Intent[] = ['praise', 'thanks_closure'];
/** Nothing is said back to these, and nothing of what they state. */
const SILENT: readonly Intent[] = ['spam', 'abuse', 'distress', 'threat', 'press'];
const ASKING: readonly Intent[] = ['question', 'request_help', 'status_request'];
/** The intents whose replies can take words of a kind up. Kinds that are not listed tell a trouble. */
const INTENTS_OF_KIND: Partial<Record<GistKind, readonly Intent[]>> = {
  praise: PRAISING,
  deed: PRAISING,
  question: [...ASKING, 'suggestion', 'cancel_churn', 'commentary', 'wrong_brand'],
  wish: [...ASKING, 'suggestion'],
  aim: [...ASKING, 'cancel_churn'],
};
/** Intents that state nothing wrong. */
const UNTROUBLED: readonly Intent[] = ['question', 'suggestion', ...PRAISING, ...SILENT];
const isPraise = (intent: Intent) => PRAISING.includes(intent);

/**
 * The analysis as the user knows it to be: the changes in the order they were made, then everything that hangs on them. Labels the user did not touch
 * follow where they would contradict: praise is not negative, a complaint has not the topic praise, and words to say back go when they were of another kind.
 */
export function withCorrections(read: PostAnalysis, changes: readonly CorrectionChange[]): PostAnalysis {
  if (changes.length === 0) return read;
  const last = <Label extends CorrectionChange['label']>(label: Label) =>
    changes.findLast((change): change is Extract<CorrectionChange, { label: Label }> => change.label === label);
  const wrong = changes.flatMap((change) => (change.label === 'flag' ? [change.to] : []));
  const chosen = chosenIntent(changes);

  const intent = chosen ?? intentWithout(read, wrong);
  const flags = flagsOf(read, intent, wrong, chosen !== undefined);
  const category = last('category');
  const sentiment = last('sentiment')?.to ?? followingSentiment(read, intent);
  const labelled: PostAnalysis = {
    ...read,
    intent,
    flags,
    category: category ? category.to : followingCategory(read, intent),
    emotion: last('emotion')?.to ?? followingEmotion(read, sentiment),
    sentiment: sentiment === read.sentiment.label && !last('sentiment') ? read.sentiment : said(sentiment),
  };
  const corrected = intent === read.intent ? labelled : { ...labelled, ...sayableOf(labelled) };
  return { ...corrected, severity: severityAfter(read, corrected), evidence: evidenceOf(corrected) };
}

/** The intent that the user gave, unless they took its flag away after that. */
function chosenIntent(changes: readonly CorrectionChange[]): Intent | undefined {
  const at = changes.findLastIndex(({ label }) => label === 'intent');
  const given = changes[at];
  if (given?.label !== 'intent') return undefined;
  const flag = FLAG_OF_INTENT[given.to];
  const isTakenBack = changes.slice(at + 1).some(({ label, to }) => label === 'flag' && to === flag);
  return isTakenBack ? undefined : given.to;
}

function said(label: PostAnalysis['sentiment']['label']): PostAnalysis['sentiment'] {
  return { label, score: SCORES[label], confident: true };
}

/** A post that is no spam, threat … after all: what else its labels say. */
function intentWithout(read: PostAnalysis, wrong: readonly Flag[]): Intent {
  const flag = FLAG_OF_INTENT[read.intent];
  if (!flag || !wrong.includes(flag)) return read.intent;
  if (read.sentiment.label === 'positive') return 'praise';
  return read.sentiment.label === 'negative' || read.category ? 'complaint' : 'request_help';
}

function flagsOf(read: PostAnalysis, intent: Intent, wrong: readonly Flag[], isChosen: boolean): Flag[] {
  const former = intent === read.intent ? undefined : FLAG_OF_INTENT[read.intent];
  const flags = read.flags.filter((flag) => !wrong.includes(flag) && flag !== former);
  const raised = isChosen ? FLAG_OF_INTENT[intent] : undefined;
  return raised && !flags.includes(raised) ? [...flags, raised] : flags;
}

function followingSentiment(read: PostAnalysis, intent: Intent): PostAnalysis['sentiment']['label'] {
  const { label } = read.sentiment;
  if (isPraise(intent) && !isPraise(read.intent) && label === 'negative') return 'positive';
  if (intent === 'complaint' && label === 'positive') return 'negative';
  return label;
}

function followingCategory(read: PostAnalysis, intent: Intent): PostAnalysis['category'] {
  if (intent === read.intent) return read.category;
  if (isPraise(intent)) return 'praise';
  return read.category === 'praise' ? null : read.category;
}

function followingEmotion(read: PostAnalysis, sentiment: PostAnalysis['sentiment']['label']): PostAnalysis['emotion'] {
  const isGlad = read.emotion === 'joy' || read.emotion === 'gratitude';
  if (sentiment === 'negative' && isGlad) return 'disappointment';
  if (sentiment === 'positive' && read.sentiment.label === 'negative') return 'gratitude';
  return read.emotion;
}

/** Gist and matter, or what is left of them: nobody is thanked for a broken lamp, and no praise is said back to a complaint. */
function sayableOf({ intent, gist, matter }: PostAnalysis): Pick<PostAnalysis, 'gist' | 'matter'> {
  const states = !UNTROUBLED.includes(intent);
  const wanted = gist && INTENTS_OF_KIND[gist.kind];
  const fits = wanted ? wanted.includes(intent) : states;
  return {
    gist: gist && fits ? gist : null,
    matter: matter && {
      ...matter,
      clauses: states ? matter.clauses : undefined,
      problem: isPraise(intent) ? null : matter.problem,
      person: isPraise(intent) ? matter.person : null,
    },
  };
}

/** By as much as the labels' own severity changed: what the words themselves added stays. */
function severityAfter(read: PostAnalysis, corrected: PostAnalysis): PostAnalysis['severity'] {
  const of = ({ flags, arousal, intent, category, personal }: PostAnalysis) =>
    severityOf(flags, arousal, intent, category, personal);
  const moved = read.severity + of(corrected) - of(read);
  return Math.min(4, Math.max(0, moved)) as PostAnalysis['severity'];
}

/** Words that spoke for a label which no longer holds speak for nothing. */
function evidenceOf(corrected: PostAnalysis): PostAnalysis['evidence'] {
  const { intent, emotion, category, sentiment, flags, gist } = corrected;
  const holds: Record<string, readonly (string | null)[]> = {
    intent: [intent],
    emotion: [emotion],
    category: [category],
    sentiment: [sentiment.label],
    flag: flags,
  };
  return corrected.evidence.filter(({ what }) => {
    if (what === 'gist') return gist !== null;
    const [label = '', id = ''] = what.split(':');
    return !holds[label] || holds[label].includes(id);
  });
}
