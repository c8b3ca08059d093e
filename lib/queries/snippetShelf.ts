import { useEffect, useSyncExternalStore } from 'react';
import { isUsable, storageHealth } from '@/lib/db/health';
import type { Snippet } from '@/lib/domain/snippet';
import type { SnippetIndex } from '@/lib/snippets/search';
import { openStorage, repositories } from './storing';

/** All snippets of this page of the extension, read once and followed from then on. */
export interface SnippetShelf {
  /** Most used first; `undefined` while loading. */
  snippets: readonly Snippet[] | undefined;
  /** Ready to be searched; `null` until all are in it, which may be a moment after `snippets` are there. */
  index: SnippetIndex | null;
  /** Another number whenever anything changed. */
  version: number;
}

/** So long may the index be filled in one go, milliseconds: typing goes on meanwhile. */
const SLICE_MS = 8;

const EMPTY: SnippetShelf = { snippets: undefined, index: null, version: 0 };
let shelf = EMPTY;
let begun = false;
const listeners = new Set<() => void>();
/** What is in the index, to tell what changed. */
const indexed = new Map<string, Snippet>();
let index: SnippetIndex | null = null;
let run = 0;

function set(next: Partial<SnippetShelf>): void {
  shelf = { ...shelf, ...next, version: shelf.version + 1 };
  for (const listener of [...listeners]) listener();
}

/** Reads the snippets and keeps following them for as long as the page lives: the next palette is there at once. */
export function warmSnippets(): void {
  if (begun) return;
  begun = true;
  void follow();
}

async function follow(): Promise<void> {
  void openStorage();
  if (!isUsable(await storageHealth.settled())) {
    begun = false;
    set({ snippets: [] });
    await take([]);
    return;
  }
  const kept = await repositories();
  const { allSnippets } = await import('@/lib/db/snippets');
  kept
    .liveQuery(async () => {
      const stored = await kept.attempt(() => allSnippets(kept.theDatabase()));
      return stored.ok ? stored.value : [];
    })
    .subscribe(
      (snippets) => void take(snippets),
      () => set({ snippets: shelf.snippets ?? [] }),
    );
}

/** The rows are shown at once; the index follows, a slice at a time. A newer answer takes over from an older one. */
async function take(snippets: readonly Snippet[]): Promise<void> {
  run += 1;
  const mine = run;
  if (!index) {
    set({ snippets });
    const { snippetIndex } = await import('@/lib/snippets/search');
    index ??= snippetIndex([]);
  }
  if (mine !== run) return;
  const ready = index;
  const current = new Set(snippets.map(({ id }) => id));
  for (const id of indexed.keys()) {
    if (current.has(id)) continue;
    ready.remove(id);
    indexed.delete(id);
  }
  let sliceEnd = performance.now() + SLICE_MS;
  for (const snippet of snippets) {
    if (!isSame(indexed.get(snippet.id), snippet)) {
      ready.add(snippet);
      indexed.set(snippet.id, snippet);
    }
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (mine !== run) return;
    sliceEnd = performance.now() + SLICE_MS;
  }
  set({ snippets, index: ready });
}

/** Uses move a snippet without changing its words, and both are shown. */
function isSame(a: Snippet | undefined, b: Snippet): boolean {
  return a?.updatedAt === b.updatedAt && a.usedCount === b.usedCount && a.keptCount === b.keptCount;
}

/** What the user does goes before; on a page that never rests it goes on all the same. */
const LONGEST_WAIT_MS = 50;

const nextTask = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve);
  });

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The snippets of this computer, the same for every screen that shows them. */
export function useSnippetShelf(): SnippetShelf {
  useEffect(warmSnippets, []);
  return useSyncExternalStore(watch, () => shelf);
}
