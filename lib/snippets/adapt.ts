import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Snippet } from '@/lib/domain/snippet';
import { contradictsPolicy } from './care';
import { type FillContext, type FilledSnippet, fillSnippet } from './fields';
import { bestOf, speaksTheirs } from './place';
import type { RankedSnippet, RankReason } from './ranking';
import { bareShortcut } from './search';

/** A snippet offered beside the composed replies, with the name and the details of this post in it. */
export interface SuggestedSnippet {
  ranked: RankedSnippet;
  /** What makes it plain that it fits. */
  why: RankReason;
  /** It may have holes: then it asks for something only the user knows. Its braces are whole. */
  filled: FilledSnippet;
}

const SUGGEST_FROM = 0.9;
/** How sure the reading has to be of its topic before the topic alone speaks for a snippet. */
const SURE_TOPIC = 0.7;
/** As many words of its title, or its shortcut, stand in the post: they say what it is about without any reading. */
const TELLING_WORDS = 2;
const SHORTEST_WORD = 4;

/**
 * Why a snippet may be offered unasked; `null`: it may not. The score alone is wrong too often on posts nobody tuned it for, so something plain has to
 * agree: the topic the user gave the snippet with a topic that was surely read, or the snippet's own name with the words of the post.
 */
export function whySuggested(
  { snippet, score }: RankedSnippet,
  postText: string,
  analysis: PostAnalysis | null,
): RankReason | null {
  // The score was learned from English: of a snippet in the language of a foreign post only the words can tell.
  const isForeign = speaksTheirs(snippet, analysis);
  if (!analysis || (score < SUGGEST_FROM && !isForeign)) return null;
  if (snippet.category !== null && snippet.category === analysis.category) {
    if ((analysis.certainty?.category ?? 0) >= SURE_TOPIC) return { kind: 'category' };
  }
  const words = namedIn(snippet, postText);
  return words.length > 0 ? { kind: 'words', words } : null;
}

function namedIn({ title, shortcut }: Snippet, postText: string): string[] {
  const said = new Set(wordsOf(postText));
  const short = bareShortcut(shortcut);
  if (short.length >= SHORTEST_WORD && said.has(short)) return [short];
  const shared = [...new Set(wordsOf(title))].filter((word) => said.has(word));
  return shared.length >= TELLING_WORDS ? shared : [];
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST_WORD);
}

/**
 * The best-fitting snippet that does not contradict the brand's policies; `null` when it does not plainly fit, or its braces are broken.
 * @param ranked as `rankSnippets` gives them
 */
export function suggestSnippet(ranked: readonly RankedSnippet[], context: FillContext): SuggestedSnippet | null {
  const { brand } = context;
  const agreeing = ranked.filter(({ snippet }) => !brand || !contradictsPolicy(snippet, brand));
  const best = bestOf(agreeing, context.analysis);
  const why = best && whySuggested(best, context.post?.text ?? '', context.analysis);
  if (!best || !why) return null;
  // A date is said in the language of the words around it.
  const filled = fillSnippet(best.snippet.body, { ...context, locale: best.snippet.language || context.locale });
  return filled.faults.length > 0 || filled.text === '' ? null : { ranked: best, why, filled };
}
