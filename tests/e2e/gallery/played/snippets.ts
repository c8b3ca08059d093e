import type { Snippet } from '@/lib/domain/snippet';
import type { ImportPreview } from '@/lib/queries/packs';
import type { SnippetContent } from '@/lib/queries/snippets';
import { snippetIndex } from '@/lib/snippets/search';
import { SNIPPETS } from '../scenes';
import { later, scene, unlessEmpty } from './asked';

const kept = unlessEmpty(SNIPPETS);
const shelf = { first: kept, snippets: kept, index: snippetIndex(kept), version: 1 };
export const useSnippetShelf = () => shelf;
export const useRankedSnippets = () => shelf.snippets.map((snippet) => ({ snippet, score: 0, because: [] }));
export const useFoundSnippets = (search: string) => ({
  found: shelf.index.search(search).map((snippet, at) => ({
    snippet,
    score: 0,
    because: at === 0 && !search ? [{ kind: 'category' as const }] : [],
  })),
  more: 0,
});
const STALE = new Map([['s2', [{ kind: 'review_due' as const, on: '2026-11-01' }]]]);
export const useStaleSnippets = () => STALE;
export const todayHere = () => '2026-11-20';
export const useDuplicates = (wanted: boolean) => ({
  groups: wanted ? [{ snippets: SNIPPETS.slice(0, 2), likeness: 0.8 }] : undefined,
  done: 1,
});
export const NEW_SNIPPET = 'new';
export const unsavedNewSnippet = async () => null;
export const dropUnsavedNew = later;
export const useUnsavedSnippet = () => ({ read: async () => null, keep() {}, drop() {} });
export const newSnippet = (known: Partial<Snippet> = {}) => {
  const { createdAt: _c, updatedAt: _u, ...blank } = SNIPPETS[0] as Snippet;
  return { ...blank, id: `new-${known.title}`, title: '', body: '', tags: [], ...known };
};
export const copyOf = (one: SnippetContent, title: string) => ({ ...one, id: 'copy', title });
export const contentOf = (one: SnippetContent) => ({ ...one });
const step = async () => ({ before: [], added: [] });
export const useSnippetActions = () => ({
  save: async (one: Snippet) => ({ ok: true as const, snippet: one }),
  remove: step,
  change: step,
  merge: step,
  add: step,
  undo: async () => true,
  used: later,
});
const BY_TOPIC = { kind: 'category' as const };
export const useOwnSnippet = () => {
  const snippet = SNIPPETS[1];
  return snippet && scene === 'reply'
    ? { kind: 'ready' as const, ranked: { snippet, score: 1, because: [BY_TOPIC] }, why: BY_TOPIC, text: snippet.body }
    : null;
};
export const readImport = async () => ({ ok: false as const, reason: 'not_pack' as const });
export const writeImport = readImport;
export const placeImport = async (preview: ImportPreview) => preview;
export const undoImport = async () => true;
export const makeExport = async () => null;
export const warmSnippets = later;
/** Nothing is stale here. */
export const useStaleReason = () => null;
