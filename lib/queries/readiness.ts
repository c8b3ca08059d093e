import { useEffect } from 'react';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

let begun = false;

/** Loads what understanding a post needs and warms it up in idle moments, so that the first post does not wait for it. Once for a page. */
export function useReadiness(): void {
  useEffect(() => {
    // Firefox and Chromium have it; where a browser has not, the first post waits a little longer.
    if (begun || typeof requestIdleCallback !== 'function') return;
    begun = true;
    // What could not be loaded is asked for again, and complained about, with the first post.
    requestIdleCallback(() => void warmUpInIdleTime().catch(() => undefined));
  }, []);
}

async function warmUpInIdleTime(): Promise<void> {
  const [{ loadAnalyser }, { SAID_BY_NOBODY, warmUp }, { warmUpReplies }] = await Promise.all([
    import('@/lib/analysis'),
    import('@/lib/analysis/warmUp'),
    import('@/lib/replies/local/warmUp'),
  ]);
  const analyser = await loadAnalyser();
  function* bothInTurn() {
    yield* warmUp(analyser);
    const brand = UNNAMED_BRAND;
    yield* warmUpReplies(
      SAID_BY_NOBODY.map((post) => {
        const analysis = analyser.analyse(post, [], brand);
        return { post, analysis, brand, thread: [], pastReplies: [], variant: 0 };
      }),
    );
  }
  const steps = bothInTurn();
  const go = () => {
    if (!steps.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
