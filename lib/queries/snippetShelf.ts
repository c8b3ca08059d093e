import { useEffect, useSyncExternalStore } from 'react';
import { isManaged } from '@/lib/brands/managed';
import { isUsable, storageHealth } from '@/lib/db/health';
import type { Snippet } from '@/lib/domain/snippet';
import type { SnippetIndex } from '@/lib/snippets/search';
import { followManagedPack, type ManagedContents } from './managedPack';
import { inSlices } from './slices';
import { openStorage, repositories } from './storing';

/** All snippets of this page of the extension, read once and followed from then on: the user's own, then those a company deployed. */
export interface SnippetShelf {
  /** Of the user's own those that come first, there long before all are read; `undefined` while loading. */
  first: readonly Snippet[] | undefined;
  /** Most used first; `undefined` while loading. */
  snippets: readonly Snippet[] | undefined;
  /** Ready to be searched; `null` until all are in it, which may be a moment after `snippets` are there. */
  index: SnippetIndex | null;
  /** Another number whenever anything changed. */
  version: number;
}

/** As many as a palette offers at once. */
const FIRST = 60;

const EMPTY: SnippetShelf = { first: undefined, snippets: undefined, index: null, version: 0 };
let shelf = EMPTY;
let isFollowingPolicy = false;
let isFollowingOwn = false;
const listeners = new Set<() => void>();
/** As the database has them, and as the policy has them. */
let own: readonly Snippet[] | undefined;
let deployed: readonly Snippet[] = [];
/** What is in the index, to tell what changed. */
const indexed = new Map<string, Snippet>();
let index: SnippetIndex | null = null;
let ending = new AbortController();

function set(next: Partial<SnippetShelf>): void {
  shelf = { ...shelf, ...next, version: shelf.version + 1 };
  for (const listener of [...listeners]) listener();
}

/** Reads the snippets and keeps following them for as long as the page lives: the next palette is there at once. */
export function warmSnippets(): void {
  if (!isFollowingPolicy) followManagedPack(takeDeployed);
  isFollowingPolicy = true;
  if (!isFollowingOwn) void followOwn();
  isFollowingOwn = true;
}

async function followOwn(): Promise<void> {
  void openStorage();
  if (!isUsable(await storageHealth.settled())) {
    // Looked for again by the next screen that asks.
    isFollowingOwn = false;
    return takeOwn([]);
  }
  const kept = await repositories();
  const { allSnippets, firstSnippets } = await import('@/lib/db/snippets');
  const first = await kept.attempt(() => firstSnippets(kept.theDatabase(), FIRST));
  if (first.ok && !own) set({ first: first.value });
  kept
    .liveQuery(async () => {
      const stored = await kept.attempt(() => allSnippets(kept.theDatabase()));
      return stored.ok ? stored.value : [];
    })
    .subscribe(takeOwn, () => takeOwn(own ?? []));
}

function takeDeployed({ snippets }: ManagedContents): void {
  deployed = snippets;
  if (own) void take();
}

function takeOwn(snippets: readonly Snippet[]): void {
  own = snippets;
  void take();
}

/** The rows are shown at once; the index follows, a slice at a time. A newer answer takes over from an older one. */
async function take(): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const snippets = deployed.length > 0 ? [...(own ?? []), ...deployed] : (own ?? []);
  if (!index) {
    set({ snippets });
    const { snippetIndex } = await import('@/lib/snippets/search');
    index ??= snippetIndex([]);
  }
  try {
    signal.throwIfAborted();
    await inSlices(bringUpToDate(index, snippets), { signal, inIdleTime: true });
  } catch (fault) {
    if (signal.aborted) return;
    throw fault;
  }
  set({ snippets, index });
}

function* bringUpToDate(ready: SnippetIndex, snippets: readonly Snippet[]): Generator<void, void> {
  const current = new Set(snippets.map(({ id }) => id));
  for (const id of indexed.keys()) {
    if (current.has(id)) continue;
    ready.remove(id);
    indexed.delete(id);
    yield;
  }
  for (const snippet of snippets) {
    if (isSame(indexed.get(snippet.id), snippet)) continue;
    ready.add(snippet);
    indexed.set(snippet.id, snippet);
    yield;
  }
}

/** Uses move a snippet without changing its words, and both are shown. A company's pack need not say when a row was changed. */
function isSame(a: Snippet | undefined, b: Snippet): boolean {
  if (isManaged(b)) return a === b;
  return a?.updatedAt === b.updatedAt && a.usedCount === b.usedCount && a.keptCount === b.keptCount;
}

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The snippets of this computer, the same for every screen that shows them. */
export function useSnippetShelf(): SnippetShelf {
  useEffect(warmSnippets, []);
  return useSyncExternalStore(watch, () => shelf);
}
