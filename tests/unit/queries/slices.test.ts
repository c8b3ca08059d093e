import { afterEach, expect, it, vi } from 'vitest';
import { inSlices } from '@/lib/queries/slices';

/** Each step takes five milliseconds of a clock that nothing else moves. */
function* steps(count: number): Generator<number, string> {
  for (let step = 1; step <= count; step++) {
    now += 5;
    yield step;
  }
  return 'whole';
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);
afterEach(() => {
  now = 0;
});

it('gives the result, and lets the page breathe now and then', async () => {
  const told: number[] = [];
  expect(await inSlices(steps(12), { onStep: (step) => told.push(step) })).toBe('whole');
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(12);
});

it('ends at the next breath when it is stopped', async () => {
  const control = new AbortController();
  const told: number[] = [];
  const run = inSlices(steps(1000), {
    signal: control.signal,
    onStep(step) {
      told.push(step);
      control.abort();
    },
  });
  await expect(run).rejects.toThrow();
  expect(told).toHaveLength(1);
});
