import { LONGEST_TAG, MOST_TAGS, type Snippet } from '@/lib/domain/snippet';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** What a snippet says and where it belongs: everything but what is counted. */
export type SnippetFields = Omit<
  Snippet,
  'createdAt' | 'updatedAt' | 'readAt' | 'usedCount' | 'lastUsedAt' | 'keptCount' | 'editedCount'
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

/** Most used first, then by title. Put in order as they are read, since ordering 10,000 at once would stop the page. */
export async function allSnippets(db: HeardDatabase): Promise<Snippet[]> {
  const runs: Snippet[][] = [];
  const join = () => {
    const [later = [], earlier = []] = [runs.pop(), runs.pop()];
    runs.push(inOneOrder(earlier, later));
  };
  await db.transaction('r', db.snippets, () =>
    everySnippet(db, (rows) => {
      runs.push(rows.sort(inOrder));
      // Runs grow like the digits of a counter, so that each row is moved a few times only.
      while (runs.length > 1 && (runs.at(-1)?.length ?? 0) >= (runs.at(-2)?.length ?? 0)) join();
    }),
  );
  while (runs.length > 1) join();
  return runs[0] ?? [];
}

function inOneOrder(one: readonly Snippet[], other: readonly Snippet[]): Snippet[] {
  const all: Snippet[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [first, second] = [one[a], other[b]];
    if (first && (!second || inOrder(first, second) <= 0)) {
      all.push(first);
      a += 1;
    } else if (second) {
      all.push(second);
      b += 1;
    } else {
      return all;
    }
  }
}

/** Those that `allSnippets` gives first, without reading the others; where none was used yet, capital letters go first. */
export function firstSnippets(db: HeardDatabase, most: number): Promise<Snippet[]> {
  return db.transaction('r', db.snippets, async () => {
    const used = await db.snippets.where('usedCount').above(0).reverse().limit(most).toArray();
    const byTitle = used.length < most ? await db.snippets.orderBy('title').limit(most).toArray() : [];
    const unused = byTitle.filter(({ usedCount }) => usedCount === 0);
    return [...used.sort(inOrder), ...unused].slice(0, most);
  });
}

const collator = new Intl.Collator();

function inOrder(a: Snippet, b: Snippet): number {
  return b.usedCount - a.usedCount || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Copying 10,000 rows out of the database at once would stop the page for a quarter of a second. */
const READ_AT_ONCE = 400;

/** Gives all rows, by id, a few at a time. To be called in a transaction, so that they belong together. */
export async function everySnippet(db: HeardDatabase, take: (rows: Snippet[]) => void): Promise<void> {
  let last = '';
  for (;;) {
    const rest = last ? db.snippets.where('id').above(last) : db.snippets.orderBy('id');
    const rows = await rest.limit(READ_AT_ONCE).toArray();
    const end = rows.at(-1);
    take(rows);
    if (!end || rows.length < READ_AT_ONCE) return;
    last = end.id;
  }
}

/** Ids of those that are for one brand only. */
export async function snippetsOfBrand(db: HeardDatabase, brandId: string): Promise<string[]> {
  const ids: string[] = [];
  await db.transaction('r', db.snippets, () =>
    everySnippet(db, (rows) => {
      for (const row of rows) if (row.brandId === brandId) ids.push(row.id);
    }),
  );
  return ids;
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
      const { readAt: _read, ...former } = known ?? { ...NEW, createdAt: at, readAt: at };
      const snippet: Snippet = { ...former, ...content, updatedAt: at };
      const isNewShortcut = snippet.shortcut !== '' && bare(snippet.shortcut) !== bare(known?.shortcut ?? '');
      const taken = isNewShortcut ? await withShortcut(db, snippet.shortcut, snippet.id) : undefined;
      if (taken) return { taken };
      await db.snippets.put(snippet);
      return { snippet };
    }),
  );
}

/** Removes all of them or none. @returns them as they were, for `restoreSnippets` */
export function removeSnippets(db: HeardDatabase, ids: readonly string[]): Promise<Stored<Snippet[]>> {
  return attemptWrite(() =>
    db.transaction('rw', db.snippets, async () => {
      const known = await present(db, ids);
      await deleteSnippets(db, ids);
      return known;
    }),
  );
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
      await deleteSnippets(db, added);
      const shortcuts = await shortcutsIn(db, new Set(snippets.map(({ id }) => id)));
      await putSnippets(
        db,
        snippets.map((snippet) => withFreeShortcut(snippet, shortcuts)),
      );
    }),
  );
}

/** The shortcuts in use, apart from those of some snippets. */
async function shortcutsIn(db: HeardDatabase, except: ReadonlySet<string>): Promise<Set<string>> {
  const shortcuts = new Set<string>();
  await everySnippet(db, (rows) => {
    for (const { id, shortcut } of rows) if (shortcut !== '' && !except.has(id)) shortcuts.add(bare(shortcut));
  });
  return shortcuts;
}

function withFreeShortcut(snippet: Snippet, taken: Set<string>): Snippet {
  if (snippet.shortcut === '') return snippet;
  if (taken.has(bare(snippet.shortcut))) return { ...snippet, shortcut: '' };
  taken.add(bare(snippet.shortcut));
  return snippet;
}

/** Rows read, written or deleted between two breaths of the page. */
const AT_ONCE = 200;

function* some<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}

async function present(db: HeardDatabase, ids: readonly string[]): Promise<Snippet[]> {
  const known: Snippet[] = [];
  for (const slice of some(ids)) {
    for (const row of await db.snippets.bulkGet(slice)) if (row) known.push(row);
  }
  return known;
}

/** Many, so that a page can breathe between some and others. To be called in a transaction. */
export async function deleteSnippets(db: HeardDatabase, ids: readonly string[]): Promise<void> {
  for (const slice of some(ids)) await db.snippets.bulkDelete(slice);
}

/**
 * Many, so that a page can breathe between some and others. To be called in a transaction.
 * @param onProgress gets the share (0 … 1) that is written
 */
export async function putSnippets(
  db: HeardDatabase,
  snippets: readonly Snippet[],
  onProgress?: (done: number) => void,
): Promise<void> {
  let written = 0;
  for (const slice of some(snippets)) {
    await db.snippets.bulkPut(slice);
    written += slice.length;
    onProgress?.(written / snippets.length);
  }
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
        tags: [...new Set([...snippet.tags, ...addTags.map((tag) => tag.slice(0, LONGEST_TAG).trim())])]
          .filter((tag) => !removeTags.includes(tag))
          .slice(0, MOST_TAGS),
        updatedAt: now.toISOString(),
        // Nobody read them for it: what was stale stays so.
        readAt: snippet.readAt ?? snippet.updatedAt,
      }));
      await putSnippets(db, changed);
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
      await deleteSnippets(db, ids);
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
