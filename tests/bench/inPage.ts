import type { Post } from '@/lib/domain/post';
import { readPage } from '@/lib/platforms/reader';
import { adapterFor } from '@/lib/platforms/registry';

export interface Samples {
  /** ms for one post, one entry per post and round */
  one: number[];
  /** ms for the whole page, one entry per round */
  page: number[];
  posts: number;
}

/**
 * Runs in the visited page, bundled. Reads each post and the whole page again and again.
 * @param calls calls per sample, because a page's clock ticks in steps of 0.1 ms
 */
export function sampleReading(rounds = 20, calls = 25): Samples {
  const url = new URL(location.href);
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`No adapter for ${url.host}`);
  const containers = new Set<Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const container = adapter.containerOf(element);
    if (container && adapter.readOne(container, url)) containers.add(container);
  }
  const attention = { pickedId: null, focused: null, pointed: null, visibleShare: () => 0 };
  const time = (work: () => unknown) => {
    const started = performance.now();
    for (let call = 0; call < calls; call++) work();
    return (performance.now() - started) / calls;
  };
  const samples: Samples = { one: [], page: [], posts: containers.size };
  for (let round = 0; round < rounds; round++) {
    for (const container of containers) samples.one.push(time(() => adapter.readOne(container, url)));
    samples.page.push(time(() => readPage(adapter, document, url, attention)));
  }
  return samples;
}

/** Runs in the visited page, bundled. All posts the reader finds on it. */
export function readNow(): Post[] {
  const attention = { pickedId: null, focused: null, pointed: null, visibleShare: () => 0 };
  return readPage(adapterFor(new URL(location.href)), document, new URL(location.href), attention)?.posts ?? [];
}
