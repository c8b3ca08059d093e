import type { Evidence, PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import { wasAskedForDm } from '@/lib/domain/privateMessage';
import { type Cue, type Found, findCues, type Says, weightOf } from './cue';
import { CATEGORY_CUES } from './cues/categories';
import { INTENT_CUES } from './cues/intents';
import { DANGER_CUES, RISK_CUES } from './cues/risks';
import { TONE_CUES } from './cues/tone';
import { undisguised } from './disguise';
import { firstNameOf } from './firstName';
import { flagsFor } from './flags';
import { findMatter, gistFor, withClauses } from './gist';
import { personThankedIn } from './gist/said';
import { type Grammar, loadGrammar } from './grammar';
import { arousalOf, intentOf } from './labels';
import { type LanguageGuess, languageOf, loadLanguageGuess } from './language';
import { type DangerModel, loadDanger } from './model/danger';
import { type FlagModel, loadFlags } from './model/flags';
import { loadModel, type Model } from './model/model';
import { isAddressed } from './model/tokens';
import { topicsIn } from './model/topics';
import { findPersonalData, kindsOf } from './personalData';
import { type Reading, readText } from './reading';
import { severityOf } from './severity';
import { speakerOf } from './speaker';
import { asAnswer, earlierWords, failedAgain, withEarlier } from './thread';
import {
  BY_CUE_ONLY,
  categoryFrom,
  certaintyOf,
  emotionFrom,
  evidenceFromModel,
  groundedRule,
  intentFrom,
  sentimentFrom,
} from './verdict';

export interface Analyser {
  /** Never throws, whatever the text. The same arguments always give the same analysis. */
  analyse(
    post: Pick<Post, 'text' | 'language' | 'platform' | 'author'>,
    thread: ThreadTurn[],
    brand: Brand,
  ): PostAnalysis;
}

const ALL_CUES: readonly Cue[] = [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES, ...CATEGORY_CUES];
/** Looked for in a post of any language. */
const CUES_IN_ANY_LANGUAGE: readonly Cue[] = [...DANGER_CUES, ...RISK_CUES.filter(({ id }) => id.startsWith('spam'))];
/** Looked for a second time where a post disguises its words. */
const CUES_BEHIND_DISGUISE: readonly Cue[] = [
  ...DANGER_CUES,
  ...RISK_CUES.filter((cue) => cue.says.includes('flag:safety') && !DANGER_CUES.includes(cue)),
];

/** What only shows once disguised words are read as what they stand for, and the reading it shows in; `null` where there is nothing of the kind. */
function findDisguised(reading: Reading, found: readonly Found[]): { reading: Reading; found: Found[] } | null {
  const plainly = undisguised(reading);
  if (!plainly) return null;
  const more = findCues(plainly, CUES_BEHIND_DISGUISE).filter(({ cue }) => !found.some((other) => other.cue === cue));
  return more.length > 0 ? { reading: plainly, found: more } : null;
}

const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|us|our)\b/i;

function neutral(
  language: string,
  firstName: string | null,
  flags: PostAnalysis['flags'],
  evidence: Evidence[],
): PostAnalysis {
  return {
    language,
    sentiment: { label: 'neutral', score: 0, confident: false },
    emotion: 'neutral',
    intent: 'commentary',
    category: null,
    severity: flags.includes('pii') ? 2 : 0,
    arousal: 0,
    flags,
    gist: null,
    firstName,
    evidence,
  };
}

function evidenceOf(found: readonly Found[], wanted: readonly Says[]): Evidence[] {
  return found.flatMap(({ cue, start, end }) =>
    cue.says.filter((says) => wanted.includes(says)).map((what) => ({ what, start, end })),
  );
}

function understand(
  reading: Reading,
  language: string,
  firstName: string | null,
  thread: ThreadTurn[],
  brand: Brand,
  grammar: Grammar,
  model: Model,
  danger: DangerModel,
  weighing: FlagModel,
): PostAnalysis {
  const seen = findCues(reading, ALL_CUES);
  const disguised = findDisguised(reading, seen);
  const found = disguised ? [...seen, ...disguised.found] : seen;
  const personal = findPersonalData(reading.original);
  const matterFound = findMatter(reading, brand.products, wasAskedForDm(thread));
  const { problem } = matterFound;
  const solved = weightOf(found, 'intent:thanks_closure') > 0 && weightOf(found, 'heat') === 0;
  const delighted =
    weightOf(found, 'sentiment:positive') >= 1.1 &&
    weightOf(found, 'heat') === 0 &&
    weightOf(found, 'flag:sarcasm') === 0;
  const troubled =
    problem !== null &&
    !(solved || (delighted && weightOf(found, 'sentiment:negative') < 1 && !/\?/.test(reading.words)));
  const { features, outputs } = model.read(reading.plain);
  const witness = {
    outputs,
    blend: model.blend,
    signs: {
      found,
      hasProblem: problem !== null,
      problemCategory: problem?.category ?? null,
      addressed: isAddressed(features.tokens),
      topics: topicsIn(features.tokens),
    },
  };
  const sentiment = sentimentFrom(witness);
  const arousal = arousalOf(found, reading);
  const flags = flagsFor({
    found,
    personal,
    hasProblem: troubled,
    solved,
    sentiment,
    arousal,
    failedAgain: failedAgain(thread, reading.words),
    brand,
    reading,
    likely: disguised
      ? danger.likely(disguised.reading, model.read(disguised.reading.plain).features)
      : danger.likely(reading, features),
    sure: danger.sure,
    odds: weighing.odds(reading, found, features),
    limits: weighing.limits,
  });
  const ruled = intentOf({
    says: (says) => weightOf(found, says),
    flags,
    hasProblem: troubled,
    sentiment,
    firstPerson: FIRST_PERSON.test(reading.words),
    asks: weightOf(found, 'intent:question') > 0,
    words: reading.words.match(/\p{L}+/gu)?.length ?? 0,
  });
  const rule = groundedRule(ruled, witness.signs, reading.words);
  const intent = intentFrom(witness, rule, sentiment, reading.words);
  const category = categoryFrom(witness, intent);
  const emotion = emotionFrom(witness, sentiment);

  const told = withClauses(matterFound, reading, brand, grammar, {
    intent,
    sentiment: sentiment.label,
    flags,
    troubled,
    personal,
  });
  const { matter, evidence } = told;
  const { gist, span: gistSpan } = gistFor({ intent, sentiment: sentiment.label }, told, reading, grammar);
  const isTrouble = gist !== null && gistSpan === null;
  const person = intent === 'praise' || intent === 'thanks_closure' ? personThankedIn(reading, grammar) : null;

  const says: Says[] = [
    `intent:${intent}`,
    `emotion:${emotion}`,
    `sentiment:${sentiment.label === 'positive' ? 'positive' : 'negative'}`,
    ...(category ? ([`category:${category}`] as const) : []),
    ...flags.map((flag) => `flag:${flag}` as const),
    ...(arousal > 0 ? (['heat'] as const) : []),
  ];
  const cued = evidenceOf(found, says);
  const who = speakerOf({ found, flags, intent, reading });
  const uncued = [
    { what: `sentiment:${sentiment.label}`, head: 'mood', label: sentiment.label },
    { what: `emotion:${emotion}`, head: 'emotion', label: emotion },
    { what: `intent:${intent}`, head: 'intent', label: intent },
    { what: `category:${category}`, head: 'category', label: category ?? 'none' },
  ] as const;
  const modelled = evidenceFromModel(
    model,
    features,
    reading,
    uncued.filter(
      ({ what, label }) =>
        label !== 'neutral' &&
        label !== 'none' &&
        // Such an intent stands on its flag: words that the model would give for it did not cause it.
        !BY_CUE_ONLY.some((intent) => what === `intent:${intent}`) &&
        !cued.some((evidence) => evidence.what === what),
    ),
  );

  return {
    language,
    sentiment,
    emotion,
    intent,
    category,
    severity: severityOf(flags, arousal, intent, category, kindsOf(personal)),
    arousal,
    flags,
    gist,
    matter: { ...matter, problem: troubled ? matter.problem : null, person: person?.name ?? null },
    certainty: certaintyOf(witness, rule, { intent, category, sentiment, emotion }),
    speaker: who.speaker,
    personal: kindsOf(personal),
    firstName,
    evidence: [
      ...cued,
      ...modelled,
      ...personal.map(({ start, end }) => ({ what: 'flag:pii', start, end })),
      ...evidence.filter(({ what }) => (what === 'gist' ? isTrouble : troubled || !what.startsWith('problem:'))),
      ...(gistSpan ? [{ what: 'gist', ...gistSpan }] : []),
      ...who.evidence,
      ...(person ? [{ what: 'person', start: person.start, end: person.end }] : []),
    ],
  };
}

function makeAnalyser(
  grammar: Grammar,
  guess: LanguageGuess,
  model: Model,
  dangers: DangerModel,
  weighing: FlagModel,
): Analyser {
  return {
    analyse(post, thread, brand) {
      const reading = readText(post.text);
      const language = languageOf(reading.words, post.language, guess);
      const firstName = firstNameOf(post.author.name, post.platform, grammar);
      if (language === 'en') {
        const read = (of: Reading, turns: ThreadTurn[]) =>
          understand(of, language, firstName, turns, brand, grammar, model, dangers, weighing);
        const alone = asAnswer(read(reading, thread), thread, reading.words);
        const earlier = earlierWords(thread, reading.words, alone);
        return earlier === null ? alone : withEarlier(alone, read(readText(earlier), []));
      }
      const exposed = findPersonalData(post.text);
      const personal = exposed.map(({ start, end }) => ({ what: 'flag:pii', start, end }));
      // Spam is told by handles and links, which are the same in every language; a cry for help may stand in English among them.
      const seen = findCues(reading, CUES_IN_ANY_LANGUAGE);
      const found = [...seen, ...(findDisguised(reading, seen)?.found ?? [])];
      const isSaid = (flag: 'self_harm' | 'threat' | 'spam') => weightOf(found, `flag:${flag}`) > 0;
      const said = (['self_harm', 'threat', 'spam'] as const).filter(isSaid);
      const flags: PostAnalysis['flags'] = [...said, ...(personal.length > 0 ? (['pii'] as const) : [])];
      const danger = isSaid('self_harm') ? 'distress' : isSaid('threat') ? 'threat' : null;
      return {
        ...neutral(language, firstName, flags, [
          ...evidenceOf(
            found,
            said.map((flag) => `flag:${flag}` as const),
          ),
          ...personal,
        ]),
        intent: danger ?? (isSaid('spam') ? 'spam' : 'commentary'),
        severity: severityOf(flags, 0, danger ?? 'commentary', null, kindsOf(exposed)),
        personal: kindsOf(exposed),
      };
    },
  };
}

/** Loads grammar, language data and the model's weights (once) and gives the analyser. Works offline. */
export async function loadAnalyser(): Promise<Analyser> {
  const [grammar, guess, model, dangers, weighing] = await Promise.all([
    loadGrammar(),
    loadLanguageGuess(),
    loadModel(),
    loadDanger(),
    loadFlags(),
  ]);
  return makeAnalyser(grammar, guess, model, dangers, weighing);
}
