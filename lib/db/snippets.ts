import type { Snippet } from '@/lib/domain/snippet';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

export type SnippetContent = Pick<Snippet, 'id' | 'title' | 'body' | 'tags'>;

/** A snippet of which nothing but its words is known. */
const NEW = {
  shortcut: '',
  platforms: [],
  category: null,
  intent: null,
  language: '',
  brandId: null,
  reviewBy: null,
  notes: '',
  usedCount: 0,
  lastUsedAt: null,
  keptCount: 0,
  editedCount: 0,
} satisfies Partial<Snippet>;

/** Most used first, then by title. */
export async function allSnippets(db: HeardDatabase): Promise<Snippet[]> {
  const snippets = await db.snippets.toArray();
  return snippets.sort(
    (a, b) => b.usedCount - a.usedCount || a.title.localeCompare(b.title) || a.id.localeCompare(b.id),
  );
}

/** Adds a snippet or changes its words; how often it was used stays. The content was validated with `snippetSchema`. */
export function saveSnippet(db: HeardDatabase, content: SnippetContent, now: Date): Promise<Stored<Snippet>> {
  const at = now.toISOString();
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await db.snippets.get(content.id);
      const row: Snippet = {
        ...(known ?? { ...NEW, createdAt: at }),
        ...content,
        updatedAt: at,
      };
      await db.snippets.put(row);
      return row;
    }),
  );
}

/** @returns the snippet as it was, `null` when there was none */
export function removeSnippet(db: HeardDatabase, id: string): Promise<Stored<Snippet | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await db.snippets.get(id);
      await db.snippets.delete(id);
      return known ?? null;
    }),
  );
}

/** Brings a removed snippet back as it was. */
export function restoreSnippet(db: HeardDatabase, snippet: Snippet): Promise<Stored<unknown>> {
  return attemptWrite(() => db.snippets.put(snippet));
}

export function countSnippetUse(db: HeardDatabase, id: string, now: Date): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.snippets
      .where('id')
      .equals(id)
      .modify((snippet) => {
        snippet.usedCount += 1;
        snippet.lastUsedAt = now.toISOString();
      }),
  );
}
