import { describe, expect, it } from 'vitest';
import { contrasted } from '@/lib/meaning/training/contrast';
import type { Questions } from '@/lib/meaning/training/questions';
import { type Plan, partsReader } from '@/lib/meaning/training/student';

const plan: Plan = { words: ['nicked', 'stolen', 'dear', 'price'], pairs: [], pieces: 0, size: 2 };
const brand: Questions = {
  name: 'invented',
  entries: [
    ['stolen', 'stolen'],
    ['price', 'price'],
  ],
  asked: [
    { text: 'nicked', entry: 0 },
    { text: 'dear', entry: 1 },
  ],
};
/** "nicked" begins nearer to "price", "dear" to "stolen". */
const rows = () => Float32Array.from([0.6, 0.8, 1, 0, 0.8, 0.6, 0, 1]);

function likeness(numbers: Float32Array, one: string, other: string): number {
  const [a, b] = [one, other].map((text) => (partsReader(plan)(text)[0]?.row ?? 0) * plan.size);
  const at = (from = 0, step = 0) => numbers[from + step] ?? 0;
  const dot = at(a) * at(b) + at(a, 1) * at(b, 1);
  return dot / Math.hypot(at(a), at(a, 1)) / Math.hypot(at(b), at(b, 1));
}

describe('questions that want the same', () => {
  it('are drawn to their entry and away from others', () => {
    const learned = rows();
    expect(likeness(learned, 'nicked', 'stolen')).toBeLessThan(likeness(learned, 'nicked', 'price'));
    contrasted(learned, plan, { brands: [brand], intents: [] });
    expect(likeness(learned, 'nicked', 'stolen')).toBeGreaterThan(likeness(learned, 'nicked', 'price'));
    expect(likeness(learned, 'dear', 'price')).toBeGreaterThan(likeness(learned, 'dear', 'stolen'));
  });

  it('give the same rows each time', () => {
    const [once, again] = [rows(), rows()];
    contrasted(once, plan, { brands: [brand], intents: [] });
    contrasted(again, plan, { brands: [brand], intents: [] });
    expect(again).toEqual(once);
  });
});
