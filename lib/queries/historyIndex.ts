import { useEffect, useState } from 'react';
import { type HistoryRow, newestRows } from '@/lib/db/history';
import type { ChunkKey, HistoryChunk } from '@/lib/db/historyChunks';
import { chunkKeys, dropOldChunks, keyOf, newestGap, packNext, readChunks } from '@/lib/db/historyPacking';
import { CHUNK_FORMAT } from '@/lib/history/chunk';
import { type HistoryIndex, historyIndex } from '@/lib/history/find';
import { postingsOf } from '@/lib/history/postings';
import { useRows } from './rows';
import { readOnce } from './storing';

/** The history as far as it is known. */
export interface KnownHistory {
  index: HistoryIndex;
  /** Everything is in `index`. */
  isWhole: boolean;
  /** Counts up with every change, for what was read before it. */
  revision: number;
}

const NO_CHUNKS: ChunkKey[] = [];
const NO_ROWS: HistoryRow[] = [];
/** Chunks read at a time: a few milliseconds of work between two frames. */
const AT_A_TIME = 16;
/** Nobody waits longer than this for the page to have nothing else to do, milliseconds. */
const IDLE_AT_LATEST = 250;
/** While a long history is packed for the first time it is shown as far as it is, milliseconds. */
const SHOWN_EVERY = 400;

/** The first screenful, there before the index is; `undefined` while loading. */
export function useNewestRows(limit: number): HistoryRow[] | undefined {
  return useRows('history-newest', (db) => newestRows(db, limit), NO_ROWS);
}

/**
 * The whole history, packed for finding, and kept true while it is shown; `undefined` until any of it is known.
 * @param mayRead false while something else is to be read and drawn first: the database answers in the order it is asked
 */
export function useHistoryIndex(mayRead: boolean): KnownHistory | undefined {
  const keys = useRows('history-chunks', (db) => chunkKeys(db), NO_CHUNKS);
  const [known, setKnown] = useState<KnownHistory>();
  const [loader] = useState(() => new HistoryLoader(setKnown));
  useEffect(() => {
    loader.begin();
    return () => loader.end();
  }, [loader]);
  useEffect(() => {
    if (keys && mayRead) void loader.follow(keys);
  }, [keys, mayRead, loader]);
  return known;
}

/** Holds the chunks in memory, reads what it does not have, and packs what nobody has packed yet. One round at a time. */
class HistoryLoader {
  private readonly chunks = new Map<string, HistoryChunk>();
  private wanted: ChunkKey[] | null = null;
  private isBusy = false;
  private isShown = false;
  private revision = 0;
  private shownAt = 0;

  constructor(private readonly show: (known: KnownHistory) => void) {}

  begin(): void {
    this.isShown = true;
  }

  end(): void {
    this.isShown = false;
  }

  async follow(keys: ChunkKey[]): Promise<void> {
    this.wanted = keys;
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.wanted && this.isShown) {
        const next: ChunkKey[] = this.wanted;
        this.wanted = null;
        await this.load(next);
        await this.packRest();
      }
    } finally {
      this.isBusy = false;
    }
  }

  private async load(keys: ChunkKey[]): Promise<void> {
    const names = new Set(keys.map(nameOf));
    for (const name of this.chunks.keys()) if (!names.has(name)) this.chunks.delete(name);
    const missing = keys.filter((key) => !this.chunks.has(nameOf(key))).reverse();
    if (missing.length > 0) await idle();
    for (let at = 0; at < missing.length && this.isShown; at += AT_A_TIME) {
      const some = missing.slice(at, at + AT_A_TIME);
      await this.keep(await readOnce((db) => readChunks(db, some), []));
    }
  }

  private async packRest(): Promise<void> {
    while (this.isShown) {
      if (newestGap([...this.chunks.values()].map(keyOf)) === null) return this.tell(true);
      await idle();
      const chunk = await readOnce<HistoryChunk | null>((db) => packNext(db), null);
      if (!chunk) return this.tell(true);
      await this.keep([chunk]);
      if (performance.now() - this.shownAt > SHOWN_EVERY) this.tell(false);
    }
  }

  private async keep(chunks: HistoryChunk[]): Promise<void> {
    const current = chunks.filter(({ packed }) => packed.format === CHUNK_FORMAT);
    for (const chunk of current) {
      this.chunks.set(nameOf(keyOf(chunk)), chunk);
      postingsOf(chunk.packed);
    }
    if (current.length < chunks.length) await readOnce((db) => dropOldChunks(db, chunks), undefined);
  }

  private tell(isWhole: boolean): void {
    const newestFirst = [...this.chunks.values()].sort((a, b) => (a.from < b.from ? 1 : -1));
    this.shownAt = performance.now();
    this.revision++;
    this.show({ index: historyIndex(newestFirst.map(({ packed }) => packed)), isWhole, revision: this.revision });
  }
}

/** When the page has drawn what it has to draw. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: IDLE_AT_LATEST });
    else setTimeout(resolve);
  });

const nameOf = (key: ChunkKey) => key.join(' ');
