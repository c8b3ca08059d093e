import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { isUsable } from '@/lib/db/health';
import type { Brand } from '@/lib/domain/brand';
import type { InsightsQuestion } from '@/lib/insights/collector';
import type { InsightsAnswer } from './insightsRun';
import type { FromWorker, ToWorker } from './insightsWorker';
import { useStorageHealth } from './storageHealth';

export type { InsightsAnswer };

/** `last`: the figures shown before, until the new ones are there. */
export interface InsightsState {
  state: 'working' | 'ready' | 'stopped' | 'failed';
  /** 0 … 1 */
  done: number;
  last: InsightsAnswer | null;
}

export interface InsightsControls extends InsightsState {
  stop(): void;
  /** Counts anew: what was seen meanwhile comes in. */
  again(): void;
}

const BEGIN: InsightsState = { state: 'working', done: 0, last: null };

/**
 * Figures for a question, counted in a worker of the page: nothing here waits for it. A new question ends the one before.
 * @param question `null` while it is not known yet
 */
export function useInsights(question: InsightsQuestion | null, brands: Brand[]): InsightsControls {
  const health = useStorageHealth();
  const [shown, setShown] = useState(BEGIN);
  const [round, setRound] = useState(0);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const send = useCallback((message: ToWorker) => worker.current?.postMessage(message), []);

  useEffect(() => {
    const started = new Worker(new URL('./insightsWorker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== asked.current) return;
      const show = () => setShown((before) => next(before, data));
      // The screen full of figures is drawn in slices, so that the page goes on answering.
      if (data.kind === 'answer') startTransition(show);
      else show();
    };
    started.onerror = () => setShown((before) => ({ ...before, state: 'failed' }));
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  const key = question && JSON.stringify(question);
  const usable = isUsable(health);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when something else is asked, the round when the same is asked again
  useEffect(() => {
    if (!question || !usable) return;
    asked.current++;
    setShown((before) => ({ ...before, state: 'working', done: 0 }));
    send({ kind: 'ask', id: asked.current, question, brands });
  }, [key, brands, usable, round, send]);

  const stop = useCallback(() => {
    asked.current++;
    send({ kind: 'stop' });
    setShown((before) => ({ ...before, state: before.last ? 'ready' : 'stopped' }));
  }, [send]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const state = health === 'opening' || usable ? shown.state : 'failed';
  return { ...shown, state, stop, again };
}

function next(before: InsightsState, told: FromWorker): InsightsState {
  switch (told.kind) {
    case 'progress':
      return { ...before, done: told.done };
    case 'answer':
      return { state: 'ready', done: 1, last: told.answer };
    case 'failed':
      return { ...before, state: 'failed' };
  }
}
