import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';

interface Wording {
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** Said after the brand has answered: what was tried came to nothing. Without an answer before it the same words are a first complaint. */
export const CAME_TO_NOTHING: Wording = {
  pattern:
    /\b(?:no (?:luck|joy|reply|response|answer|change|update|difference|better)|nobody|no ?one|nothing (?:yet|back|happened|came|has|since|changed|works?|worked)|(?:still|again)\b(?! thanks?)|(?:did|does|has|is|was)(?: not|n['’]t) (?:work|help|fix|change|come|arrive|reply|sorted|fixed|resolved)\w*|same (?:problem|issue|thing|error|answer)|not (?:fixed|sorted|resolved|working)|days? ago,? (?:and )?nothing|ignored|crickets)\b|,? nothing\W*$/i,
  hits: [
    'I did and nobody replied',
    'Done that two days ago, nothing.',
    'It still has not come',
    'No luck',
    "that didn't work",
    'same error again',
  ],
  misses: ['ok thanks', 'Yes please', 'it works now', 'thanks again', 'nothing to add, all good'],
};

const spokeLast = (thread: readonly ThreadTurn[], who: ThreadTurn['who']) =>
  thread.findLast((turn) => turn.who === who)?.text ?? null;

/** The brand has answered before, and the post says that it did not help: a second failure, whatever else it says. */
export const failedAgain = (thread: readonly ThreadTurn[], words: string): boolean =>
  spokeLast(thread, 'brand') !== null && CAME_TO_NOTHING.pattern.test(words);

/** Up to so many words are an answer that lives on what was said before. */
const SHORT = 15;
/** Below this probability a category of so short a text is a guess. */
const GUESSED = 0.5;
/** The same of a few words, "it still has not come": they fit many matters. */
const GUESSED_OF_FEW = 0.9;
/** Read of two words of an answer, these are a guess as well. */
const UNLIKELY_ANSWERS: ReadonlySet<PostAnalysis['intent']> = new Set(['suggestion', 'commentary', 'misinformation']);
const SHORT_ANSWER = 6;

const countOf = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** What the person wrote before, where the post says too little to stand alone; `null` where it says enough. */
export function earlierWords(thread: readonly ThreadTurn[], text: string, analysis: PostAnalysis): string | null {
  const { matter, gist, intent, category, certainty } = analysis;
  const words = countOf(text);
  const isGuessed = (certainty?.category ?? 1) < (words <= SHORT_ANSWER ? GUESSED_OF_FEW : GUESSED);
  const saysEnough = gist || matter?.thing || matter?.clauses?.length || (category && !isGuessed);
  if (saysEnough || intent === 'praise' || intent === 'thanks_closure' || words > SHORT) return null;
  return spokeLast(thread, 'customer');
}

/** The reading of a short answer together with that of what the same person wrote before it: its thing and its subject. */
export function withEarlier(analysis: PostAnalysis, earlier: PostAnalysis): PostAnalysis {
  const { matter, certainty } = analysis;
  if (!matter || !certainty || !earlier.certainty) return analysis;
  return {
    ...analysis,
    category: earlier.category,
    certainty: { ...certainty, category: earlier.certainty.category },
    matter: { ...matter, thing: earlier.matter?.thing ?? null },
  };
}

/** A question, or something that the person is to do. */
const ASKS = /\?|\b(?:dm|message|send|tell|drop|give|let) (?:me|us)\b/i;

/** "Yes please" under a question of the brand asks for what was offered. */
export function asAnswer(analysis: PostAnalysis, thread: readonly ThreadTurn[], text: string): PostAnalysis {
  const asked = ASKS.test(spokeLast(thread, 'brand') ?? '');
  const isGuess = UNLIKELY_ANSWERS.has(analysis.intent) && countOf(text) <= SHORT_ANSWER;
  return asked && isGuess ? { ...analysis, intent: 'request_help' } : analysis;
}
