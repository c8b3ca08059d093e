import type { GistKind, PostAnalysis, Segment, Speaker } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import { type Flag, INTENTS, type Intent } from '@/lib/domain/labels';
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

/** Flags that leave no room for another intent. The rest of those above stand beside a matter of their own as well: insults in a complaint. */
const WHOLE_FLAGS: readonly Flag[] = ['self_harm', 'threat', 'wrong_brand'];
/** Whoever writes so is not content, whatever the words. */
const NEVER_POSITIVE: readonly Intent[] = ['complaint', 'distress', 'threat'];

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

  const { intent, flags } = standingAfter(read, changes);
  const segment = standingSegment(last('segment')?.to, flags);
  const named = last('category');
  const category = named ? named.to : followingCategory(read, intent);
  const sentiment = last('sentiment')?.to ?? followingSentiment(read, intent);
  const emotion = last('emotion')?.to ?? followingEmotion(read, sentiment);
  const labelled: PostAnalysis = {
    ...read,
    intent,
    flags: [...flags],
    category,
    // Nobody asks again whether it is what the user says it is, or what follows from that.
    certainty: read.certainty && {
      intent: last('intent') || intent !== read.intent ? 1 : read.certainty.intent,
      category: last('category') || category !== read.category ? 1 : read.certainty.category,
      emotion: last('emotion') || emotion !== read.emotion ? 1 : read.certainty.emotion,
    },
    speaker: segment ? speakerIn(segment, read.speaker) : followingSpeaker(read, intent, flags),
    ...(segment && { segment }),
    emotion,
    sentiment: sentiment === read.sentiment.label && !last('sentiment') ? read.sentiment : said(sentiment),
  };
  const corrected = intent === read.intent ? labelled : { ...labelled, ...sayableOf(labelled) };
  return { ...corrected, severity: severityAfter(read, corrected), evidence: evidenceOf(corrected) };
}

function said(label: PostAnalysis['sentiment']['label']): PostAnalysis['sentiment'] {
  return { label, score: SCORES[label], confident: true };
}

/** Kind and flags after the changes so far. */
interface Standing {
  intent: Intent;
  flags: readonly Flag[];
}

/** Kind and flags hang together: each change moves the other as if the post had been read so. */
function standingAfter(read: PostAnalysis, changes: readonly CorrectionChange[]): Standing {
  return changes.reduce<Standing>(
    (now, change) => {
      if (change.label === 'intent') return withIntent(read, now, change.to);
      if (change.label === 'segment')
        return change.to === 'press' ? withFlag(read, now, 'press') : withoutFlag(read, now, 'press');
      if (change.label !== 'flag') return now;
      return change.raised ? withFlag(read, now, change.to) : withoutFlag(read, now, change.to);
    },
    { intent: read.intent, flags: read.flags },
  );
}

const added = (flags: readonly Flag[], flag: Flag | undefined) =>
  flag && !flags.includes(flag) ? [...flags, flag] : flags;

function withIntent(read: PostAnalysis, { intent, flags }: Standing, to: Intent): Standing {
  const former = to === intent ? undefined : FLAG_OF_INTENT[intent];
  // A flag that was read beside another intent did not come with the one that goes.
  const isReadAlone = former !== undefined && read.flags.includes(former) && FLAG_OF_INTENT[read.intent] !== former;
  const rest = isReadAlone ? flags : flags.filter((flag) => flag !== former);
  return { intent: to, flags: added(rest, FLAG_OF_INTENT[to]) };
}

function withFlag(read: PostAnalysis, { intent, flags }: Standing, flag: Flag): Standing {
  const isWhole = WHOLE_FLAGS.includes(flag) || (flag === 'spam' && !read.matter?.problem);
  const own = isWhole ? INTENTS.find((one) => FLAG_OF_INTENT[one] === flag) : undefined;
  // Nothing that is ticked beside a danger makes it a lesser matter.
  const isGraver = own !== undefined && !(intent === 'distress' || (intent === 'threat' && own !== 'distress'));
  return { intent: isGraver ? own : intent, flags: added(flags, flag) };
}

function withoutFlag(read: PostAnalysis, { intent, flags }: Standing, flag: Flag): Standing {
  const rest = flags.filter((one) => one !== flag);
  return { intent: FLAG_OF_INTENT[intent] === flag ? intentWithout(read, rest) : intent, flags: rest };
}

/** A post that is no spam, threat … after all: what else its flags and labels say. */
function intentWithout(read: PostAnalysis, flags: readonly Flag[]): Intent {
  const danger = (['distress', 'threat'] as const).find((one) => flags.includes(FLAG_OF_INTENT[one] as Flag));
  if (danger) return danger;
  const ownFlag = FLAG_OF_INTENT[read.intent];
  if (!ownFlag || flags.includes(ownFlag)) return read.intent;
  if (read.sentiment.label === 'positive') return 'praise';
  return read.sentiment.label === 'negative' || read.category ? 'complaint' : 'request_help';
}

function followingSentiment(read: PostAnalysis, intent: Intent): PostAnalysis['sentiment']['label'] {
  const { label } = read.sentiment;
  if (isPraise(intent) && !isPraise(read.intent) && label === 'negative') return 'positive';
  if (intent !== read.intent && NEVER_POSITIVE.includes(intent) && label === 'positive') return 'negative';
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

/** Press is told by the kind and a child by its flag, and who asks for something is no bystander. Without what told them, the customer is left. */
function followingSpeaker(read: PostAnalysis, intent: Intent, flags: readonly Flag[]): PostAnalysis['speaker'] {
  const { speaker } = read;
  if (speaker && intent === 'press') return 'press';
  const isGone =
    speaker === 'press' ||
    (speaker === 'minor' && !flags.includes('minors')) ||
    (speaker === 'bystander' && intent !== read.intent && intent !== 'commentary');
  return isGone ? 'customer' : speaker;
}

/** Press is told by its flag as well: what was changed there afterwards holds. */
const standingSegment = (segment: Segment | undefined, flags: readonly Flag[]) =>
  segment && (segment === 'press') === flags.includes('press') ? segment : undefined;

const SPEAKER_IN: Partial<Record<Segment, Speaker>> = {
  bystander: 'bystander',
  press: 'press',
  partner: 'partner',
  employee: 'employee',
};

/** A child stays one, whoever they are in the incident. Where another engine named no speaker, only who is no customer is named. */
function speakerIn(segment: Segment, read: Speaker | undefined): Speaker | undefined {
  if (read === 'minor') return read;
  return SPEAKER_IN[segment] ?? (read && 'customer');
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
  const { intent, emotion, category, sentiment, flags, speaker, gist } = corrected;
  const holds: Record<string, readonly (string | null)[]> = {
    intent: [intent],
    emotion: [emotion],
    category: [category],
    sentiment: [sentiment.label],
    flag: flags,
    speaker: [speaker ?? null],
  };
  return corrected.evidence.filter(({ what }) => {
    if (what === 'gist') return gist !== null;
    const [label = '', id = ''] = what.split(':');
    return !holds[label] || holds[label].includes(id);
  });
}
