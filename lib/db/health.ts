/**
 * How the database is doing.
 * `full`: nothing more can be kept, what is there stays. `blocked`: another tab holds an older version open. `newer`: the data was written by a
 * newer Heard and is not touched. `unavailable`: the browser gives no database, as in some private windows.
 */
export type StorageHealth = 'ok' | 'opening' | 'full' | 'blocked' | 'newer' | 'unavailable';

type Listener = () => void;

/** The one answer to "how is the database", for as many listeners as like. One per browser context. */
class HealthReport {
  private health: StorageHealth = 'opening';
  private readonly listeners = new Set<Listener>();

  current = (): StorageHealth => this.health;

  report = (health: StorageHealth): void => {
    if (health === this.health) return;
    this.health = health;
    for (const listener of [...this.listeners]) listener();
  };

  /** @returns how to stop listening */
  watch = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The first answer that is not `opening`. */
  settled = (): Promise<StorageHealth> =>
    new Promise((resolve) => {
      if (this.health !== 'opening') return resolve(this.health);
      const stop = this.watch(() => {
        if (this.health === 'opening') return;
        stop();
        resolve(this.health);
      });
    });
}

export const storageHealth = new HealthReport();

/** Reading and, space permitting, writing works. */
export function isUsable(health: StorageHealth): boolean {
  return health === 'ok' || health === 'full';
}
