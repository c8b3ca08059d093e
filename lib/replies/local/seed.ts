import { hashText } from '@/lib/domain/hash';

/** A number in 0 … count − 1 that depends on nothing but the seed. */
export function pickIndex(seed: string, count: number): number {
  return count <= 0 ? 0 : Number.parseInt(hashText(seed), 16) % count;
}

/** The same rows in an order that depends on nothing but the seed. */
export function inSeededOrder<T>(rows: readonly T[], seed: string): T[] {
  return rows
    .map((row, index) => ({ row, key: hashText(`${seed}/${index}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
