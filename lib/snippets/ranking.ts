import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import { meaningOfPost, sharedMeaning } from './meanings';
import { notHere, type Place } from './place';
import { type RankFeatures, scoreOf } from './rankScore';
import type { Related, SnippetIndex } from './search';
import { topicsOf } from './topics';

export interface RankContext extends Place {
  post: Pick<Post, 'text'>;
  now: Date;
}

/** Why a snippet stands where it stands; the interface puts it into words. */
export type RankReason =
  | { kind: 'category' }
  | { kind: 'intent' }
  /** Ids of `TOPICS` that post and snippet share. */
  | { kind: 'topic'; topics: string[] }
  /** Words of the post that it holds. */
  | { kind: 'words'; words: string[] }
  /** Made for this platform only. */
  | { kind: 'platform' }
  /** How often its words went out unchanged. */
  | { kind: 'kept'; times: number }
  | { kind: 'recent' };

export interface RankedSnippet {
  snippet: Snippet;
  /** 0 … 1: how likely it is a right one; comparable between posts. */
  score: number;
  because: RankReason[];
}

const MOST_WORDS = 120;
/** More snippets than that are not weighed for one post: the likeliest of them are. */
const MOST_WEIGHED = 500;
const NO_REASONS: RankReason[] = [];
const DAY_MS = 86_400_000;
const RECENT_DAYS = 14;

/**
 * Snippets that may be used here (brand, platform, language), the best fitting first; ties keep the order of the index. Made for each post once, not
 * for each key. Of a large library the likeliest are weighed, by shared words, by what they were made for and by use; the others follow with 0.
 */
export function rankSnippets(index: SnippetIndex, context: RankContext): RankedSnippet[] {
  const slices = rankSnippetsInSlices(index, context);
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value;
}

/** The same in slices of some milliseconds, so that a page can breathe between two of them. */
export function* rankSnippetsInSlices(index: SnippetIndex, context: RankContext): Generator<void, RankedSnippet[]> {
  const { analysis, post, now } = context;
  const words = post.text.match(/[\p{L}\p{N}'’]{3,}/gu) ?? [];
  const related = index.related(words.slice(0, MOST_WORDS));
  yield;
  const most = Math.max(1, ...[...related.values()].map(({ score }) => score));
  const topics = topicsOf(post.text, 'post');
  const meaning = meaningOfPost(post.text);
  yield;
  const usable = index.all().filter((snippet) => notHere(snippet, context) === null);
  const weighed = usable.length > MOST_WEIGHED ? likeliest(usable, related, analysis) : new Set(usable);
  yield;
  const ranked: RankedSnippet[] = [];
  for (const snippet of weighed) {
    const found = related.get(snippet.id);
    const shared = [...knownTopics(snippet)].filter((topic) => topics.has(topic));
    const features: RankFeatures = {
      snippet,
      analysis,
      topics: shared,
      postTopics: topics,
      words: (found?.score ?? 0) / most,
      meaning: sharedMeaning(meaning, snippet),
      ageDays: snippet.lastUsedAt ? (now.getTime() - Date.parse(snippet.lastUsedAt)) / DAY_MS : null,
    };
    ranked.push({ snippet, score: scoreOf(features), because: reasonsFor(features, found?.words ?? []) });
    yield;
  }
  ranked.sort((a, b) => b.score - a.score);
  if (weighed.size === usable.length) return ranked;
  const others = usable.filter((snippet) => !weighed.has(snippet));
  return [...ranked, ...others.map((snippet) => ({ snippet, score: 0, because: NO_REASONS }))];
}

/** Half by words, a quarter by what they were made for, a quarter as they come: the most used first. */
function likeliest(
  usable: readonly Snippet[],
  related: ReadonlyMap<string, Related>,
  analysis: PostAnalysis | null,
): Set<Snippet> {
  const scoreBy = (snippet: Snippet) => related.get(snippet.id)?.score ?? 0;
  const byWords = usable.filter((snippet) => related.has(snippet.id)).sort((a, b) => scoreBy(b) - scoreBy(a));
  const madeFor = (snippet: Snippet) =>
    Number(snippet.category !== null && snippet.category === analysis?.category) +
    Number(snippet.intent !== null && snippet.intent === analysis?.intent);
  const made = usable.filter((snippet) => madeFor(snippet) > 0).sort((a, b) => madeFor(b) - madeFor(a));
  const chosen = new Set(byWords.slice(0, MOST_WEIGHED / 2));
  for (const snippet of made.slice(0, MOST_WEIGHED / 4)) chosen.add(snippet);
  for (const snippet of usable.slice(0, MOST_WEIGHED / 4)) chosen.add(snippet);
  return chosen;
}

/** What a snippet is about does not change with the post; its row is replaced when it is edited. */
const topicsBySnippet = new WeakMap<Snippet, Set<string>>();

function knownTopics(snippet: Snippet): Set<string> {
  let topics = topicsBySnippet.get(snippet);
  if (!topics) {
    topics = topicsOf(`${snippet.title}\n${snippet.tags.join(', ')}\n${snippet.body}`, 'snippet');
    topicsBySnippet.set(snippet, topics);
  }
  return topics;
}

const MOST_NAMED = 4;

function reasonsFor({ snippet, analysis, topics, ageDays }: RankFeatures, words: string[]): RankReason[] {
  const because: RankReason[] = [];
  if (analysis?.category && snippet.category === analysis.category) because.push({ kind: 'category' });
  if (analysis && snippet.intent === analysis.intent) because.push({ kind: 'intent' });
  if (topics.length > 0) because.push({ kind: 'topic', topics });
  const telling = words.filter((word) => word.length > 3).slice(0, MOST_NAMED);
  if (telling.length > 0) because.push({ kind: 'words', words: telling });
  if (snippet.platforms.length > 0) because.push({ kind: 'platform' });
  if (snippet.keptCount > 0) because.push({ kind: 'kept', times: snippet.keptCount });
  if (ageDays !== null && ageDays <= RECENT_DAYS) because.push({ kind: 'recent' });
  return because;
}
