import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as v from 'valibot';
import { allSnippets, countSnippetUse, removeSnippet, restoreSnippet, saveSnippet } from '@/lib/db/snippets';
import { type Snippet, snippetSchema } from '@/lib/domain/snippet';
import { type FieldErrors, fieldErrors } from './fieldErrors';
import { useRows } from './rows';
import { withDatabase } from './storing';

export interface SnippetActions {
  save(snippet: {
    id?: string;
    title: string;
    body: string;
    tags: string[];
  }): Promise<{ ok: true; id: string } | { ok: false; errors: FieldErrors }>;
  /** @returns what was removed, to bring it back with `restore` */
  remove(id: string): Promise<Snippet | null>;
  restore(snippet: Snippet): Promise<void>;
  /** The snippet was put into a reply: it ranks higher from now on. */
  used(id: string): Promise<void>;
}

const NONE: Snippet[] = [];

/** The user's snippets, best match first, most used first without a search; `undefined` while loading. */
export function useSnippets(search: string): Snippet[] | undefined {
  const snippets = useRows('snippets', allSnippets, NONE);
  const query = search.trim();
  const { data: engine } = useQuery({
    queryKey: ['snippet-search'],
    queryFn: () => import('@/lib/snippets/search'),
    enabled: query !== '',
    structuralSharing: false,
  });
  const find = useMemo(() => (snippets && engine ? engine.snippetSearch(snippets) : null), [snippets, engine]);
  return useMemo(() => (query === '' ? snippets : find?.(query)), [query, snippets, find]);
}

const contentSchema = v.pick(snippetSchema, ['title', 'body', 'tags']);

const actions: SnippetActions = {
  async save({ id = crypto.randomUUID(), title, body, tags }) {
    const content = v.safeParse(contentSchema, { title, body, tags: tidyTags(tags) });
    if (!content.success) return { ok: false, errors: fieldErrors(content.issues) };
    const stored = await withDatabase((db) => saveSnippet(db, { id, ...content.output }, new Date()));
    return stored.ok ? { ok: true, id } : { ok: false, errors: { storage: stored.reason } };
  },
  async remove(id) {
    const stored = await withDatabase((db) => removeSnippet(db, id));
    return stored.ok ? stored.value : null;
  },
  async restore(snippet) {
    await withDatabase((db) => restoreSnippet(db, snippet));
  },
  async used(id) {
    await withDatabase((db) => countSnippetUse(db, id, new Date()));
  },
};

export function useSnippetActions(): SnippetActions {
  return actions;
}

function tidyTags(tags: string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
