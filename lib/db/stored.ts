import { storageHealth } from './health';

/** Why the database could not be used. */
export type StorageFault = 'full' | 'unavailable';

/** What came of using the database: a full disk or a closed database is an answer, not an exception. */
export type Stored<T> = { ok: true; value: T } | { ok: false; reason: StorageFault };

const UNAVAILABLE = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'UnknownError',
  'VersionError',
]);

/**
 * Runs a piece of work on the database. All faults that a user's machine can cause become values, anything else is a mistake of ours and is
 * thrown. A full disk also shows in `storageHealth`, until a write succeeds again.
 */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    const value = await work();
    return { ok: true, value };
  } catch (error) {
    const reason = faultOf(error);
    if (!reason) throw error;
    if (reason === 'full') storageHealth.report('full');
    return { ok: false, reason };
  }
}

/** As `attempt`, for work that writes: success ends the state `full`. */
export async function attemptWrite<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  const stored = await attempt(work);
  if (stored.ok && storageHealth.current() === 'full') storageHealth.report('ok');
  return stored;
}

/** Dexie wraps what the browser threw, sometimes twice: the cause decides, so it is looked for from the outside in. */
function faultOf(error: unknown): StorageFault | null {
  const chain: { name?: unknown; inner?: unknown; cause?: unknown }[] = [];
  for (let next: unknown = error; typeof next === 'object' && next !== null && chain.length < 5; ) {
    const link: { name?: unknown; inner?: unknown; cause?: unknown } = next;
    chain.push(link);
    next = link.inner ?? link.cause;
  }
  const names = chain.map((link) => String(link.name));
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : null;
}
