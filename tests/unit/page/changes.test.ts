import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '@/lib/page/changes';

const look = vi.fn();
let stop: () => void;

/** Mutation observers answer in a microtask, which fake timers do not hold up. */
async function change() {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  document.body.replaceChildren();
  stop = watchChanges(document, look);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('many changes in a row are one look, after the page has fallen quiet', async () => {
  await change();
  await change();
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that never rests is looked at all the same', async () => {
  for (let elapsed = 0; elapsed < 2000; elapsed += 100) {
    await change();
    vi.advanceTimersByTime(100);
  }
  expect(look.mock.calls.length).toBeGreaterThan(0);
  expect(look.mock.calls.length).toBeLessThan(5);
});

test('stops for good', async () => {
  await change();
  stop();
  await change();
  vi.advanceTimersByTime(5000);
  expect(look).not.toHaveBeenCalled();
});

test('goes on when the site rebuilds the whole body', async () => {
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(1);
});
