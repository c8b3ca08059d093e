import * as v from 'valibot';
import type { SavedSnippet, SnippetChange, SnippetFields } from '@/lib/db/snippets';
import type { Stored } from '@/lib/db/stored';
import { type Snippet, snippetSchema, tagsSchema } from '@/lib/domain/snippet';
import { type FieldErrors, fieldErrors } from './fieldErrors';
import { withDatabase } from './storing';

export type { SnippetChange };

/** Everything about a snippet that people write; the rest is counted. */
export type SnippetContent = SnippetFields;

export type SaveResult =
  | { ok: true; snippet: Snippet }
  /** `conflict`: as it stands in the database, changed there since `base`; nothing was written. */
  | { ok: false; errors: FieldErrors; conflict: Snippet | null };

/** How to take back a step: the rows as they were, and the ids of what it brought. */
export interface SnippetUndo {
  before: readonly Snippet[];
  added: readonly string[];
}

/** `null`: it could not be kept; what is wrong with the storage stands in the line above the screen. */
export interface SnippetActions {
  /** @param base `updatedAt` of the version that was changed, `null` for a new one; without it whatever is there is written over */
  save(content: SnippetContent, base?: string | null): Promise<SaveResult>;
  remove(ids: readonly string[]): Promise<SnippetUndo | null>;
  change(ids: readonly string[], change: SnippetChange): Promise<SnippetUndo | null>;
  /** One in the place of several that say the same; all are given as they are now. */
  merge(keep: Snippet, others: readonly Snippet[]): Promise<SnippetUndo | null>;
  /** Adds what the user chose to start from. */
  add(contents: readonly SnippetContent[]): Promise<SnippetUndo | null>;
  undo(undo: SnippetUndo): Promise<boolean>;
  /** The snippet was put into a reply. `kept`: its words went out as they were. */
  used(id: string, kept: boolean): Promise<void>;
}

/** As typed and not yet judged: for keeping what cannot be saved. */
export const snippetContentShape = v.object({
  ...v.omit(snippetSchema, ['createdAt', 'updatedAt', 'readAt', 'usedCount', 'lastUsedAt', 'keptCount', 'editedCount'])
    .entries,
  title: v.string(),
  body: v.string(),
  shortcut: v.string(),
  notes: v.string(),
});

/** A tag that no pack takes would be found out by the colleague who reads it. */
const contentSchema = v.object({
  ...v.omit(snippetSchema, ['createdAt', 'updatedAt', 'readAt', 'usedCount', 'lastUsedAt', 'keptCount', 'editedCount'])
    .entries,
  tags: tagsSchema,
});

export function contentOf(snippet: SnippetContent): SnippetContent {
  const { id, title, body, shortcut, tags, platforms, category, intent, language, brandId, reviewBy, notes } = snippet;
  return { id, title, body, shortcut, tags, platforms, category, intent, language, brandId, reviewBy, notes };
}

/** A snippet that is not saved yet. */
export function newSnippet(known: Partial<SnippetContent> = {}): SnippetContent {
  return {
    id: crypto.randomUUID(),
    title: '',
    body: '',
    shortcut: '',
    tags: [],
    platforms: [],
    category: null,
    intent: null,
    language: '',
    brandId: null,
    reviewBy: null,
    notes: '',
    ...known,
  };
}

const LONGEST_TITLE = 120;

/** One of the user's own that says the same. A shortcut belongs to one alone. */
export function copyOf(snippet: SnippetContent, title: string): SnippetContent {
  return { ...contentOf(snippet), id: crypto.randomUUID(), title: title.slice(0, LONGEST_TITLE), shortcut: '' };
}

/** Removed in this page: what an editor still had to say about them is not written any more. */
const gone = new Set<string>();

/** Loaded with the first screen that changes snippets, not with the panel. */
const rows = () => import('@/lib/db/snippets');

export const snippetActions: SnippetActions = {
  async save(content, base) {
    const read = v.safeParse(contentSchema, { ...content, tags: tidyTags(content.tags) });
    if (!read.success) return { ok: false, errors: fieldErrors(read.issues), conflict: null };
    const { saveSnippet, snippetById } = await rows();
    if (gone.has(content.id)) return { ok: false, errors: {}, conflict: null };
    const stored = await withDatabase(async (db): Promise<Stored<SavedSnippet | { conflict: Snippet }>> => {
      const known = base === undefined ? undefined : await snippetById(db, content.id);
      if (known && known.updatedAt !== base) return { ok: true, value: { conflict: known } };
      return saveSnippet(db, read.output, new Date());
    });
    if (!stored.ok) return { ok: false, errors: { storage: stored.reason }, conflict: null };
    if ('conflict' in stored.value) return { ok: false, errors: {}, conflict: stored.value.conflict };
    if (stored.value.taken) return { ok: false, errors: { shortcut: 'taken' }, conflict: null };
    return { ok: true, snippet: stored.value.snippet };
  },
  async remove(ids) {
    for (const id of ids) gone.add(id);
    const { removeSnippets } = await rows();
    const stored = await withDatabase((db) => removeSnippets(db, ids));
    if (!stored.ok) for (const id of ids) gone.delete(id);
    return stored.ok ? { before: stored.value, added: [] } : null;
  },
  async change(ids, change) {
    const { changeSnippets } = await rows();
    const stored = await withDatabase((db) => changeSnippets(db, ids, change, new Date()));
    return stored.ok ? { before: stored.value, added: [] } : null;
  },
  async merge(keep, others) {
    const [{ replaceWithMerged }, { mergeSnippets }] = await Promise.all([rows(), import('@/lib/snippets/care')]);
    const merged = mergeSnippets(keep, others, new Date());
    const away = others.map(({ id }) => id).filter((id) => id !== keep.id);
    for (const id of away) gone.add(id);
    const stored = await withDatabase((db) => replaceWithMerged(db, merged, away));
    if (!stored.ok) for (const id of away) gone.delete(id);
    return stored.ok ? { before: stored.value, added: [] } : null;
  },
  async add(contents) {
    const { saveSnippet } = await rows();
    const added: string[] = [];
    for (const content of contents) {
      const stored = await withDatabase((db) => saveSnippet(db, content, new Date()));
      if (stored.ok && stored.value.snippet) added.push(content.id);
    }
    return added.length ? { before: [], added } : null;
  },
  async undo({ before, added }) {
    for (const { id } of before) gone.delete(id);
    const { restoreSnippets } = await rows();
    return (await withDatabase((db) => restoreSnippets(db, before, added))).ok;
  },
  async used(id, kept) {
    const { countSnippetUse, countSnippetOutcome } = await rows();
    await withDatabase((db) => countSnippetUse(db, id, new Date()));
    await withDatabase((db) => countSnippetOutcome(db, id, kept ? 'kept' : 'edited'));
  },
};

export function useSnippetActions(): SnippetActions {
  return snippetActions;
}

function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
