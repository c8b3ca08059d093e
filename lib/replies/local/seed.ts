import { hashText } from '@/lib/domain/hash';

/** A number in 0 … count − 1 that depends on nothing but the seed. */
export function pickIndex(seed: string, count: number): number {
  return count <= 0 ? 0 : Number.parseInt(hashText(seed), 16) % count;
}

/** The same rows in an order that depends on nothing but the seed: one hash, then a linear congruential walk (Numerical Recipes' constants). */
export function inSeededOrder<T>(rows: readonly T[], seed: string): T[] {
  const order = [...rows];
  let state = Number.parseInt(hashText(seed), 16);
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The high bits of such a walk are the well-mixed ones.
    const at = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[at]] = [order[at] as T, order[last] as T];
  }
  return order;
}
