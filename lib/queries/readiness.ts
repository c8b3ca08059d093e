import { useEffect } from 'react';

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
  const [{ loadAnalyser }, { warmUp }] = await Promise.all([
    import('@/lib/analysis'),
    import('@/lib/analysis/warmUp'),
    import('@/lib/replies/local'),
  ]);
  const steps = warmUp(await loadAnalyser());
  const go = () => {
    if (!steps.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
