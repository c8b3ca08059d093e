import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { warmUp } from '@/lib/analysis/warmUp';
import { useReadiness } from '@/lib/queries/readiness';

const taken: number[] = [];
vi.mock('@/lib/analysis', () => ({ loadAnalyser: vi.fn(async () => ({ analyse: vi.fn() })) }));
vi.mock('@/lib/analysis/warmUp', () => ({
  SAID_BY_NOBODY: [],
  warmUp: vi.fn(function* () {
    for (let step = 0; step < 3; step++) {
      taken.push(step);
      yield;
    }
  }),
}));
vi.mock('@/lib/replies/local/warmUp', () => ({
  warmUpReplies: function* () {
    taken.push(3);
    yield;
  },
}));

afterEach(() => vi.unstubAllGlobals());

it('waits without idle time, and warms up once, a step at each idle moment', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  renderHook(useReadiness);
  expect(loadAnalyser).not.toHaveBeenCalled();

  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => waiting.push(call));
  renderHook(useReadiness);
  renderHook(useReadiness);
  expect(waiting).toHaveLength(1);
  waiting.shift()?.();
  await waitFor(() => expect(waiting).toHaveLength(1));
  expect(taken).toEqual([]);
  waiting.shift()?.();
  expect(warmUp).toHaveBeenCalledOnce();
  expect(taken).toEqual([0]);
  while (waiting.length > 0) waiting.shift()?.();
  expect(taken).toEqual([0, 1, 2, 3]);
});
