import type { PostAnalysis } from '@/lib/domain/analysis';
import { remembered } from '@/lib/domain/remembered';
import { RowIndex, searchedText } from '@/lib/domain/search';
import { plainLine } from '../plainWords';
import { ASIDES } from './asides';
import { CHEERS } from './cheers';
import { CLOSED } from './closed';
import { FOND } from './fond';
import { GOOD_MOOD, LIGHT } from './light';
import { MOMENTS } from './moments';
import { type Occasion, occasionOf } from './occasion';
import { OUTINGS } from './outings';
import { PLAYFUL } from './playful';
import { PRAISED } from './praised';
import { TREATS } from './treats';
import { TRIPS } from './trips';
import { WISHED } from './wished';

export type { Occasion } from './occasion';
export { saidIn } from './occasion';

/** Bare thanks stand last: whatever else is said comes first. */
const THANKS = CLOSED.filter(({ id }) => id === 'closed-thanks');
const ANSWERED = CLOSED.filter(({ id }) => id === 'closed-advice' || id === 'closed-answer');
const GLAD_OF: readonly Occasion[] = [...PRAISED, ...ANSWERED, ...THANKS];
const OVER: readonly Occasion[] = [...CLOSED.filter((row) => !THANKS.includes(row)), ...PRAISED, ...THANKS];
const ROWS_OF: Readonly<Partial<Record<PostAnalysis['intent'], readonly Occasion[]>>> = {
  suggestion: WISHED,
  thanks_closure: OVER,
};

/** Thanks may stand beside any thing that is only mentioned; without one of these it is not praised. */
const KIND =
  /\b(?:lov(?:e|ed|es|ely|ing)|great|best|amaz\w*|awesome|good|smooth\w*|pleasant|nice\w*|perfect\w*|excellent|delicious|happy|enjoy\w*|fast\w*|brilliant|beautiful\w*|fantastic|wonderful|superb|favou?rite|fun|tasty|yum\w*|incredible|unreal|impress\w*|delight\w*|pleased|comfy|quick\w*|friendly|kind\w*|class|top|bless\w*|easy|so much better|made my|obsessed|addict\w*|excit\w*|can'?t wait|looking forward|proud|years?|congrat\w*|first|choked|treat|fits?|finally|glad|gold|legend|star|saved|worth|passed|did it|finished)\b|[❤♥💕💖😍🥰😋🤩🤤🥳🎉💚💛💙💜🙌👏]/iu;
const SAYS_THANKS = /\b(?:thank(?:s|you)?|thx|tysm|cheers)\b/i;
const isOfPeople = ({ to }: Occasion) => to !== undefined;

/** Every row of a light or a glad moment, the narrowest first. */
const GLAD = [...OUTINGS, ...TRIPS, ...TREATS, ...FOND, ...CHEERS, ...LIGHT];
/** Every row of what is said in fun. */
const LIGHT_HEARTED = [...OUTINGS, ...TRIPS, ...TREATS, ...CHEERS, ...MOMENTS, ...PLAYFUL, ...ASIDES, ...LIGHT];
/** Those whose form alone tells it. */
const SURE = GLAD.filter(({ sure }) => sure);

let index: RowIndex<Occasion> | null = null;

/** The rows whose words may stand in a post: few, which each of the lists is then looked for in. */
const possibleIn = remembered((text: string): ReadonlySet<Occasion> => {
  index ??= new RowIndex([...PRAISED, ...CLOSED, ...WISHED, ...GLAD, ...LIGHT_HEARTED], ({ when }) => [when]);
  return index.rowsIn(searchedText(plainLine(text)));
});

const firstIn = (rows: readonly Occasion[], text: string) => {
  const possible = possibleIn(text);
  return occasionOf(
    rows.filter((row) => possible.has(row)),
    text,
  );
};

/** What the post wishes for, is glad of or says is over, by what it wants. */
export function toldIn({ intent }: PostAnalysis, text: string): Occasion | null {
  const rows = ROWS_OF[intent] ?? GLAD_OF;
  const isBare = rows !== WISHED && SAYS_THANKS.test(text) && !KIND.test(text);
  return firstIn(isBare ? rows.filter((row) => CLOSED.includes(row) || isOfPeople(row)) : rows, text);
}

/** Below this probability the intent says nothing against a joke. */
const UNSURE = 0.6;
const MAY_BE_LIGHT: ReadonlySet<PostAnalysis['intent']> = new Set([
  'praise',
  'thanks_closure',
  'commentary',
  'question',
  'status_request',
]);
/** A doubtful reading as one of these is no reason not to smile. */
const MAY_BE_MISREAD: ReadonlySet<PostAnalysis['intent']> = new Set(['complaint', 'cancel_churn', 'request_help']);

/** What may stand beside a joke. */
const HARMLESS: ReadonlySet<PostAnalysis['flags'][number]> = new Set(['urgent', 'minors']);

/** Loud in a good mood is no shouting. */
const isShouted = ({ arousal, sentiment }: PostAnalysis) => arousal >= 2 && sentiment.label === 'negative';

/** Kind words, or joy with no blame in it. */
export const isGlad = ({ sentiment, emotion }: PostAnalysis): boolean =>
  sentiment.label === 'positive' || (sentiment.label === 'neutral' && emotion === 'joy');

/** A joke or a good moment that a short line may share; `null` where anything in the post is serious or has to be done. */
export function jokeIn(analysis: PostAnalysis, text: string): Occasion | null {
  const { intent, flags, matter, certainty, gist } = analysis;
  const grave = flags.filter((flag) => !HARMLESS.has(flag));
  // Small joys are often told in the words of mockery: what was got or eaten is in their favour.
  if (grave.every((flag) => flag === 'sarcasm') && !isShouted(analysis)) {
    const treat = firstIn([...OUTINGS, ...TREATS, ...FOND], text);
    if (treat) return treat;
  }
  if (grave.length > 0 || isShouted(analysis)) return null;
  const sure = firstIn(SURE, text);
  if (sure) return sure;
  const maySmile = MAY_BE_LIGHT.has(intent) || (MAY_BE_MISREAD.has(intent) && (certainty?.intent ?? 1) < UNSURE);
  if (!maySmile || matter?.clauses?.length) return null;
  // What is praised can be named, which is better than a joke about it.
  if ((intent === 'praise' || intent === 'thanks_closure') && (gist || matter?.person)) return null;
  return (
    firstIn(intent === 'thanks_closure' ? GLAD : LIGHT_HEARTED, text) ??
    (intent === 'commentary' ? occasionOf([GOOD_MOOD], text) : null)
  );
}
