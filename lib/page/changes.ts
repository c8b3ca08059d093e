/** Busy pages change all the time (counters, videos): look at most this often. */
const LOOK_EVERY_MS = 800;
/** A quiet moment after changes is the best time to look. */
const QUIET_MS = 250;

/**
 * Calls `look` when the page has changed: soon after it falls quiet, and at least every 800 ms while it never does. The observer itself
 * only starts a timer, so a page that changes thousands of nodes while scrolling pays next to nothing.
 * @returns a function that stops watching
 */
export function watchChanges(document: Document, look: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstUnseen = 0;
  const run = () => {
    timer = undefined;
    firstUnseen = 0;
    look();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    firstUnseen ||= now;
    if (timer !== undefined && now - firstUnseen > LOOK_EVERY_MS - QUIET_MS) return;
    clearTimeout(timer);
    timer = setTimeout(run, QUIET_MS);
  });
  // Not the body: some sites build a new one on navigation.
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
