import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import { spokenWithin } from '@/lib/domain/answerTime';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { Flag, Intent } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import { sheetText } from './sheet/lines';

/** The incident that the post belongs to, with the time it is asked at: its fact sheet is what may be said. */
export interface SheetInForce {
  incident: Incident;
  now: Date;
  /** The draft is about to go out: then it also counts whether the promised update was kept. A draft that is only looked through is judged by its words. */
  isGoingOut?: boolean;
}

/** What a draft is judged against. `analysis` is `null` where the post was not analysed; rules that need it then keep quiet. */
export interface ReviewContext {
  platform: Platform;
  post: string;
  brand: Brand;
  thread: ThreadTurn[];
  /** What this person was already told elsewhere, where it is known. */
  pastReplies?: readonly string[];
  analysis: PostAnalysis | null;
  /** Where the post belongs to an incident. */
  sheet?: SheetInForce;
}

/** The context with the questions that several rules ask of it. */
export interface Facts extends ReviewContext {
  isNegative: boolean;
  hasFlag(...flags: Flag[]): boolean;
  hasIntent(...intents: Intent[]): boolean;
  /** Everything a reply may repeat without inventing it. */
  said: string;
}

/** Numbers that anybody may give to somebody in danger. */
const EMERGENCY_NUMBERS = '116 123\n988\n999\n112\n911';

/** What the brand itself has written down, and so may be said in its name. A channel of another platform may be named; a private one nowhere. */
function sayings({ name, products, signOff, channels, helplines, links, policies, faq, answerTimes }: Brand): string[] {
  return [
    name,
    ...products,
    signOff,
    ...channels.filter(({ isPublic }) => isPublic).map(({ label, value }) => `${label} ${value}`),
    ...helplines.map(({ name, contact }) => `${name} ${contact}`),
    ...links.map(({ url }) => url),
    ...policies.map(({ text, mayPromise, link }) => `${text} ${mayPromise} ${link}`),
    ...faq.map(({ answer, link }) => `${answer} ${link}`),
    ...answerTimes.map((minutes) => (minutes === null ? '' : spokenWithin(minutes))),
  ];
}

export function factsOf(context: ReviewContext): Facts {
  const { analysis, post, thread, brand, sheet } = context;
  const hasFlag = (...flags: Flag[]) => flags.some((flag) => analysis?.flags.includes(flag) ?? false);
  return {
    ...context,
    isNegative: analysis?.sentiment.label === 'negative',
    hasFlag,
    hasIntent: (...intents) => analysis !== null && intents.includes(analysis.intent),
    said: [
      post,
      ...thread.map(({ text }) => text),
      ...sayings(brand),
      hasFlag('self_harm') ? EMERGENCY_NUMBERS : '',
      sheet ? sheetText(sheet.incident.sheet, sheet.now) : '',
    ].join('\n'),
  };
}
