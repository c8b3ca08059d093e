import type { Snippet } from '@/lib/domain/snippet';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** What a snippet says and where it belongs: everything but what is counted. */
export type SnippetFields = Omit<
  Snippet,
  'createdAt' | 'updatedAt' | 'usedCount' | 'lastUsedAt' | 'keptCount' | 'editedCount'
>;
/** What is not named stays as it is; of a new snippet it is empty. */
export type SnippetContent = Pick<SnippetFields, 'id' | 'title' | 'body' | 'tags'> & Partial<SnippetFields>;

/** `taken`: the snippet that has the shortcut already; nothing was written. */
export type SavedSnippet = { snippet: Snippet; taken?: undefined } | { snippet?: undefined; taken: Snippet };

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
  const { compare } = new Intl.Collator();
  return snippets.sort(
    (a, b) => b.usedCount - a.usedCount || compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

export function snippetById(db: HeardDatabase, id: string): Promise<Snippet | undefined> {
  return db.snippets.get(id);
}

/** Shortcuts are the same whatever their case. */
function bare(shortcut: string): string {
  return shortcut.trim().toLowerCase();
}

function withShortcut(db: HeardDatabase, shortcut: string, exceptId: string): Promise<Snippet | undefined> {
  const wanted = bare(shortcut);
  return db.snippets.filter((snippet) => snippet.id !== exceptId && bare(snippet.shortcut) === wanted).first();
}

/** Adds a snippet or changes its fields; how often it was used stays. The content was validated with `snippetSchema`. */
export function saveSnippet(db: HeardDatabase, content: SnippetContent, now: Date): Promise<Stored<SavedSnippet>> {
  const at = now.toISOString();
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async (): Promise<SavedSnippet> => {
      const known = await db.snippets.get(content.id);
      const snippet: Snippet = { ...(known ?? { ...NEW, createdAt: at }), ...content, updatedAt: at };
      const isNewShortcut = snippet.shortcut !== '' && bare(snippet.shortcut) !== bare(known?.shortcut ?? '');
      const taken = isNewShortcut ? await withShortcut(db, snippet.shortcut, snippet.id) : undefined;
      if (taken) return { taken };
      await db.snippets.put(snippet);
      return { snippet };
    }),
  );
}

/** @returns the snippet as it was, `null` when there was none */
export async function removeSnippet(db: HeardDatabase, id: string): Promise<Stored<Snippet | null>> {
  const removed = await removeSnippets(db, [id]);
  return removed.ok ? { ok: true, value: removed.value[0] ?? null } : removed;
}

/** Removes all of them or none. @returns them as they were, for `restoreSnippets` */
export function removeSnippets(db: HeardDatabase, ids: readonly string[]): Promise<Stored<Snippet[]>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await present(db, ids);
      await db.snippets.bulkDelete([...ids]);
      return known;
    }),
  );
}

/** Brings a removed snippet back as it was. */
export function restoreSnippet(db: HeardDatabase, snippet: Snippet): Promise<Stored<unknown>> {
  return restoreSnippets(db, [snippet]);
}

/**
 * Undoes removing, merging or changing: the rows become what they were. A shortcut that was given away meanwhile stays with whom it was given to.
 * @param added ids that the undone step brought, which go
 */
export function restoreSnippets(
  db: HeardDatabase,
  snippets: readonly Snippet[],
  added: readonly string[] = [],
): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      await db.snippets.bulkDelete([...added]);
      const shortcuts = await shortcutsIn(db, new Set(snippets.map(({ id }) => id)));
      await db.snippets.bulkPut(snippets.map((snippet) => withFreeShortcut(snippet, shortcuts)));
    }),
  );
}

/** The shortcuts in use, apart from those of some snippets. */
async function shortcutsIn(db: HeardDatabase, except: ReadonlySet<string>): Promise<Set<string>> {
  const shortcuts = new Set<string>();
  await db.snippets.each(({ id, shortcut }) => {
    if (shortcut !== '' && !except.has(id)) shortcuts.add(bare(shortcut));
  });
  return shortcuts;
}

function withFreeShortcut(snippet: Snippet, taken: Set<string>): Snippet {
  if (snippet.shortcut === '') return snippet;
  if (taken.has(bare(snippet.shortcut))) return { ...snippet, shortcut: '' };
  taken.add(bare(snippet.shortcut));
  return snippet;
}

async function present(db: HeardDatabase, ids: readonly string[]): Promise<Snippet[]> {
  const rows = await db.snippets.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** What may be changed of many at once. */
export interface SnippetChange {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  brandId?: string | null;
  platforms?: Snippet['platforms'];
  category?: Snippet['category'];
  intent?: Snippet['intent'];
  reviewBy?: string | null;
}

/** Changes all of them or none. @returns them as they were, for `restoreSnippets` */
export function changeSnippets(
  db: HeardDatabase,
  ids: readonly string[],
  { addTags = [], removeTags = [], ...fields }: SnippetChange,
  now: Date,
): Promise<Stored<Snippet[]>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await present(db, ids);
      const changed = known.map((snippet) => ({
        ...snippet,
        ...fields,
        tags: [...new Set([...snippet.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
        updatedAt: now.toISOString(),
      }));
      await db.snippets.bulkPut(changed);
      return known;
    }),
  );
}

/** Puts a merged snippet in the place of those it was made of. @returns these as they were, for `restoreSnippets` */
export function replaceWithMerged(
  db: HeardDatabase,
  merged: Snippet,
  ids: readonly string[],
): Promise<Stored<Snippet[]>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await present(db, [...new Set([merged.id, ...ids])]);
      await db.snippets.bulkDelete([...ids]);
      await db.snippets.put(merged);
      return known;
    }),
  );
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

/** How a use ended: the words went out as they were, or were edited first. To be counted once for each use. */
export function countSnippetOutcome(
  db: HeardDatabase,
  id: string,
  outcome: 'kept' | 'edited',
): Promise<Stored<unknown>> {
  return attemptWrite(() =>
    db.snippets
      .where('id')
      .equals(id)
      .modify((snippet) => {
        if (outcome === 'kept') snippet.keptCount += 1;
        else snippet.editedCount += 1;
      }),
  );
}

export interface SnippetImport {
  /** Ids of what was added, for undo: `restoreSnippets(db, [], added)`. */
  added: string[];
  /** The same title and words were there already. */
  alreadyThere: number;
  /** Titles of those that came without their shortcut, which another one has. */
  withoutShortcut: string[];
}

type ImportedRow = Pick<Snippet, 'title' | 'shortcut' | 'body' | 'tags'>;

const SLICE = 500;

/**
 * Adds rows of a table, all of them or none. Those whose title and words are there already are passed over.
 * @param newId a new id at each call
 * @param onProgress gets the share (0 … 1) that is written, while the page goes on
 */
export function importSnippets(
  db: HeardDatabase,
  rows: readonly ImportedRow[],
  { now, newId, onProgress }: { now: Date; newId: () => string; onProgress?: (done: number) => void },
): Promise<Stored<SnippetImport>> {
  const at = now.toISOString();
  const wordsOf = ({ title, body }: ImportedRow) => JSON.stringify([title, body]);
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await db.snippets.toArray();
      const words = new Set(known.map(wordsOf));
      const shortcuts = new Set(known.map(({ shortcut }) => bare(shortcut)).filter((shortcut) => shortcut !== ''));
      const result: SnippetImport = { added: [], alreadyThere: 0, withoutShortcut: [] };
      for (let from = 0; from < rows.length; from += SLICE) {
        const fresh: Snippet[] = [];
        for (const row of rows.slice(from, from + SLICE)) {
          if (words.has(wordsOf(row))) {
            result.alreadyThere += 1;
            continue;
          }
          words.add(wordsOf(row));
          const { title, body, shortcut, tags } = row;
          const snippet = withFreeShortcut(
            { ...NEW, id: newId(), title, body, shortcut, tags, createdAt: at, updatedAt: at },
            shortcuts,
          );
          if (snippet.shortcut !== shortcut) result.withoutShortcut.push(title);
          fresh.push(snippet);
        }
        await db.snippets.bulkAdd(fresh);
        result.added.push(...fresh.map(({ id }) => id));
        onProgress?.(Math.min(1, (from + SLICE) / rows.length));
      }
      return result;
    }),
  );
}
