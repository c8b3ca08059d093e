/** Work may go on so long before the page may breathe, milliseconds. */
const SLICE_MS = 16;
/** The same for work that nobody waits for: a key that is pressed meanwhile is answered after it. */
const IDLE_SLICE_MS = 8;
/** What the user does goes before; on a page that never rests it goes on all the same. */
const LONGEST_WAIT_MS = 200;

interface SliceRun<Step> {
  signal?: AbortSignal;
  /** Gets what the last step told, before each breath. */
  onStep?(step: Step): void;
  /** Nobody waits for it: what the page has to draw goes before. */
  inIdleTime?: boolean;
}

/**
 * Runs work that is made in small steps so that the page can breathe between them.
 * @throws what `signal` was ended with, and what `onStep` throws
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { signal, onStep, inIdleTime = false }: SliceRun<Step> = {},
): Promise<Result> {
  const slice = inIdleTime ? IDLE_SLICE_MS : SLICE_MS;
  let end = performance.now() + slice;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    onStep?.(step.value);
    await (inIdleTime ? restingPage() : nextTask());
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** When the page has nothing else to do, or has been busy for long enough. */
export const restingPage = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve);
  });
