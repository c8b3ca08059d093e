import type { GistKind, PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Move, ResponsibilityLevel } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import { wholeWords } from '@/lib/domain/wholeWords';
import type { ReplyRequest } from '@/lib/replies/engine';
import { type BrandFacts, brandFactsFor } from './brandFacts';
import { clausesOf } from './clause';
import { givenIn, inTradeWords, type Kind } from './given';
import { firstGuideOf, type Guide, guideBeside, guideOf, guideOfAsked } from './guides';
import { type Hazard, hazardOf } from './hazard';
import { saidIn } from './occasions';
import type { Mood } from './phrases/line';
import { inVoice, type Voice } from './phrases/voice';
import { plainThingOf } from './plainThings';
import { forbiddenMoves, type Plan } from './plans';
import { sectorsOf } from './sectors';
import { HELPFUL_ACTS, OPEN_ACTS, type Slots, slotsFor } from './slots';
import { ownThingOf, type Topic } from './topics';

/** Everything that the lines of one reply are chosen by and filled from. */
export interface Material {
  /** Of the post. */
  text: string;
  slots: Slots;
  topic: Topic;
  guide: Guide | null;
  /** What the post gives: nobody is asked for it again. */
  given: ReadonlySet<Kind>;
  gistKind: GistKind | null;
  /** What hangs on it, as a tail. */
  stake: string | null;
  hazard: Hazard;
  voice: Voice;
  /** Words the brand does not want to read in its name; `null`: none. */
  banned: RegExp | null;
  facts: BrandFacts;
  /** How far what happened may be owned. */
  level: ResponsibilityLevel;
  /** Moves that no reply to this post makes. */
  forbidden: ReadonlySet<Move>;
  /** Moves that no reply to this post begins with. */
  neverFirst: ReadonlySet<Move>;
  emoji: Brand['emoji'];
  platform: Platform;
  mood: Mood;
  /** Something went wrong for them, so that sorrow is in place. */
  inTrouble: boolean;
  asksForHelp: boolean;
}

/** Flags under which every voice is plain and formal-warm. */
const GRAVE: readonly PostAnalysis['flags'][number][] = [
  'safety',
  'legal',
  'data_breach',
  'discrimination',
  'press',
  'bereavement',
];

/** From this severity on, a casual voice would make light of it. */
const SERIOUS = 3;

/** "A terrible idea" is read as fear, and is a plain complaint: no worry is shared. */
const isFearOnlyInWords = ({ emotion, intent, flags }: PostAnalysis) =>
  emotion === 'fear' && intent === 'complaint' && flags.length === 0;

function moodOf(analysis: PostAnalysis): Mood {
  const { emotion, arousal, sentiment } = analysis;
  if (sentiment.label !== 'negative') return 'calm';
  if (emotion === 'humiliation') return 'hurt';
  if (isFearOnlyInWords(analysis)) return 'fed_up';
  if (emotion === 'anxiety' || emotion === 'fear') return 'worried';
  if (emotion === 'anger' || emotion === 'contempt' || arousal >= 2) return 'angry';
  if (emotion === 'disappointment' || emotion === 'grief') return 'sad';
  return 'fed_up';
}

/** From this probability down, and with nothing that could be said back, it may be no complaint at all: no sorrow is shown. */
const DOUBT = 0.5;

function isDoubtful({ certainty, gist, matter, arousal }: PostAnalysis): boolean {
  const saysNothing = !gist && !matter?.clauses?.length && !matter?.problem;
  return saysNothing && arousal === 0 && certainty !== undefined && certainty.intent < DOUBT;
}

/** Asking for help in a level voice, with what went wrong in plain words: sorrow is in place all the same. */
const statesTrouble = (analysis: PostAnalysis, { situation }: Topic) =>
  analysis.sentiment.label === 'neutral' &&
  ((analysis.intent === 'request_help' && clausesOf(analysis).length > 0) ||
    (analysis.intent === 'complaint' && (clausesOf(analysis).length > 0 || situation?.matter !== undefined)));

function nameFor({ analysis, thread }: ReplyRequest, plan: Plan): string | null {
  const name = analysis.firstName;
  if (!name || plan.nameless || analysis.flags.includes('minors')) return null;
  return thread.findLast(({ who }) => who === 'brand')?.text.includes(name) ? null : name;
}

/** What will be done stands in other lines, so that it gets the brand's words first. */
function voicedGuide(guide: Guide | null, voice: Voice): Guide | null {
  if (!guide) return null;
  return { ...guide, act: guide.act.map((act) => inVoice(act, voice)) };
}

/** What is asked and done next, in words of the trade and without what the post gives already. */
function guideFor(
  { post, brand, analysis }: ReplyRequest,
  topic: Topic,
  asked: Topic['asked'],
  inTrouble: boolean,
  given: ReadonlySet<Kind>,
) {
  // Who complains or asks for help in a level voice is asked the same as who is upset.
  const mayAsk = inTrouble || analysis.intent === 'request_help' || analysis.intent === 'complaint';
  const guideOfTrouble = mayAsk
    ? firstGuideOf(topic, post.text, given, inTrouble ? OPEN_ACTS : HELPFUL_ACTS)
    : guideOf(topic, post.text);
  const guide = asked ? guideOfAsked(asked, topic, post.text) : guideOfTrouble;
  if (!guide) return null;
  const detail = inTradeWords(guide.detail, sectorsOf(brand), post.text);
  return guideBeside({ ...guide, detail }, given);
}

/** What the occasion caught of the post's own words. */
const wordsOf = ({ joke, told }: Topic, text: string) => {
  const row = joke ?? told;
  return row && saidIn(row, text);
};

export function materialFor(request: ReplyRequest, plan: Plan, topic: Topic): Material {
  const { analysis, brand, post } = request;
  const isGrave = analysis.flags.some((flag) => GRAVE.includes(flag));
  const inTrouble =
    (analysis.sentiment.label === 'negative' && !isDoubtful(analysis)) || statesTrouble(analysis, topic);
  const { contractions, spelling, preferredWords } = brand;
  const isSerious = isGrave || analysis.severity >= SERIOUS;
  const register = isSerious && brand.register === 'casual' ? 'neutral' : brand.register;
  const voice = { register, contractions, spelling, preferredWords };
  const asked = plan.answers ? topic.asked : null;
  const given = givenIn(post, brand.name);
  const guide = voicedGuide(guideFor(request, topic, asked, inTrouble, given), voice);
  const facts = brandFactsFor(post, analysis, brand);
  const known = slotsFor(
    analysis,
    brand,
    guide,
    nameFor(request, plan),
    post.text,
    ownThingOf(topic.subject, post.text) ?? (inTrouble ? plainThingOf(analysis, post.text) : null),
  );
  return {
    text: post.text,
    slots: { ...known, within: facts.within, said: wordsOf(topic, post.text) },
    topic,
    guide,
    given,
    gistKind: analysis.gist?.kind ?? null,
    stake: inTrouble ? (analysis.matter?.stake ?? null) : null,
    hazard: hazardOf(post.text, analysis.evidence),
    voice,
    banned: brand.bannedWords.length > 0 ? new RegExp(wholeWords(brand.bannedWords).source, 'iu') : null,
    facts,
    level: plan.level,
    forbidden: forbiddenMoves(plan),
    neverFirst: new Set(plan.neverFirst),
    emoji: isGrave ? 'never' : brand.emoji,
    platform: post.platform,
    mood: inTrouble ? moodOf(analysis) : 'calm',
    inTrouble,
    asksForHelp: analysis.intent === 'request_help' || analysis.intent === 'question',
  };
}
