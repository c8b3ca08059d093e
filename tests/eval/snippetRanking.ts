import fs from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import * as v from 'valibot';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { whySuggested } from '@/lib/snippets/adapt';
import { rankSnippets } from '@/lib/snippets/ranking';
import { snippetIndex } from '@/lib/snippets/search';
import { atLeast, type Figure } from '../bench/figures';
import { labelledPostSchema } from './postSets';

const FOLDER = path.join(import.meta.dirname, 'snippets');
const NOW = new Date('2026-11-20T12:00:00.000Z');
export const HALVES = ['dev', 'held-out'] as const;
type Half = (typeof HALVES)[number];

/** The post is named by its file's first letters and its line: `e-1:17`. `snippets`: those that fit, any of them will do. */
const labelSchema = v.object({ post: v.pipe(v.string(), v.regex(/^[a-z]-\d+:\d+$/)), snippets: v.array(v.string()) });

export interface RankingCase {
  id: string;
  half: Half;
  text: string;
  platform: Platform;
  analysis: PostAnalysis;
  right: string[];
}

const linesOf = (file: string) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The library of an invented brand. */
export function library(): Snippet[] {
  const rows: object[] = JSON.parse(fs.readFileSync(path.join(FOLDER, 'library.json'), 'utf8'));
  return rows.map((row) =>
    v.parse(snippetSchema, { ...row, createdAt: '', updatedAt: '', usedCount: 0, lastUsedAt: null }),
  );
}

/** As it comes from a table of another tool: titles, words and tags, nothing else. */
export function bareLibrary(): Snippet[] {
  return library().map((snippet) => ({ ...snippet, category: null, intent: null }));
}

/**
 * The labelled posts with what the analyser makes of them. Those of the ordinary week (`e-`) are for tuning; the hard
 * ones (`c-`) were labelled after the ranking was written, and only measure.
 */
export async function rankingCases(): Promise<RankingCase[]> {
  const analyser: Analyser = await loadAnalyser();
  const folder = path.join(import.meta.dirname, 'posts');
  const files = new Map(
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [/^[a-z]-\d+/.exec(file)?.[0] ?? file, linesOf(path.join(folder, file))]),
  );
  return linesOf(path.join(FOLDER, 'labels.jsonl')).map((line) => {
    const { post: id, snippets } = v.parse(labelSchema, JSON.parse(line));
    const [file = '', number = ''] = id.split(':');
    const { text, platform } = v.parse(labelledPostSchema, JSON.parse(files.get(file)?.[Number(number) - 1] ?? '{}'));
    const post = { text, platform, language: null, author: { name: null, handle: null, url: null } };
    return {
      id,
      half: file.startsWith('e-') ? 'dev' : 'held-out',
      text,
      platform,
      analysis: analyser.analyse(post, [], UNNAMED_BRAND),
      right: snippets,
    };
  });
}

export interface RankingScore {
  posts: number;
  top1: number;
  top3: number;
  misses: { id: string; text: string; right: string[]; got: string[] }[];
}

function scoreOf(cases: readonly RankingCase[], order: (one: RankingCase) => string[]): RankingScore {
  const score: RankingScore = { posts: cases.length, top1: 0, top3: 0, misses: [] };
  for (const one of cases) {
    const got = order(one).slice(0, 3);
    if (one.right.includes(got[0] ?? '')) score.top1 += 1;
    if (got.some((id) => one.right.includes(id))) score.top3 += 1;
    else score.misses.push({ id: one.id, text: one.text, right: one.right, got });
  }
  return score;
}

/** @param understood without it the ranking has only the words, as before the post was read */
export function scoreRanking(
  cases: readonly RankingCase[],
  snippets: readonly Snippet[],
  understood = true,
): RankingScore {
  const index = snippetIndex(snippets);
  return scoreOf(cases, ({ text, platform, analysis }) =>
    rankSnippets(index, {
      post: { text },
      analysis: understood ? analysis : null,
      brand: null,
      platform,
      now: NOW,
    }).map(({ snippet }) => snippet.id),
  );
}

/** What other tools offer: the post's words searched in title, tags and words. */
export function scoreTextSearch(cases: readonly RankingCase[], snippets: readonly Snippet[]): RankingScore {
  const index = new MiniSearch({ fields: ['title', 'body', 'tags'] });
  index.addAll(snippets.map(({ id, title, body, tags }) => ({ id, title, body, tags: tags.join(' ') })));
  return scoreOf(cases, ({ text }) => index.search(text, { boost: { title: 2 } }).map(({ id }) => String(id)));
}

/** Of the posts on which a snippet is offered unasked: how many, and how often it is a right one. */
export function scoreSuggesting(
  cases: readonly RankingCase[],
  snippets: readonly Snippet[],
): { offered: number; right: number } {
  const index = snippetIndex(snippets);
  const firsts = cases.flatMap(({ text, platform, analysis, right }) => {
    const [first] = rankSnippets(index, { post: { text }, analysis, brand: null, platform, now: NOW });
    return first && whySuggested(first, text, analysis) ? [right.includes(first.snippet.id)] : [];
  });
  return { offered: firsts.length, right: firsts.filter(Boolean).length };
}

export async function rankingFigures(): Promise<Figure[]> {
  const cases = await rankingCases();
  const [labelled, bare] = [library(), bareLibrary()];
  return HALVES.flatMap((half) => {
    const own = cases.filter((one) => one.half === half);
    const share = ({ top3, posts }: RankingScore) => (100 * top3) / posts;
    const ours = scoreRanking(own, labelled);
    const suggested = scoreSuggesting(own, labelled);
    const set = half === 'dev' ? 'development posts (e)' : 'held-out posts (c)';
    return [
      atLeast(85, {
        area: 'snippets',
        name: `right snippet of ${labelled.length} in the top 3, ${set}`,
        value: share(ours),
        unit: '%',
        peers: {
          posts: own.length,
          'top 1': (100 * ours.top1) / own.length,
          'no category or intent given to snippets': share(scoreRanking(own, bare)),
          'post not understood': share(scoreRanking(own, labelled, false)),
          'plain text search': share(scoreTextSearch(own, labelled)),
        },
      }),
      atLeast(null, {
        area: 'snippets',
        name: `snippet suggested unasked is a right one, ${set}`,
        value: (100 * suggested.right) / Math.max(1, suggested.offered),
        unit: '%',
        peers: { suggested: suggested.offered, posts: own.length },
      }),
    ];
  });
}
