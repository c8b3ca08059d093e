import { connect } from '@/lib/db/database';
import { HeardDatabase } from '@/lib/db/schema';
import { attempt } from '@/lib/db/stored';
import type { Brand } from '@/lib/domain/brand';
import type { InsightsQuestion } from '@/lib/insights/collector';
import { computeInsights, type InsightsAnswer } from './insightsRun';

/** To the worker. A new question ends the one before; `stop` ends it without another. */
export type ToWorker = { kind: 'ask'; id: number; question: InsightsQuestion; brands: Brand[] } | { kind: 'stop' };

export type FromWorker =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'answer'; id: number; answer: InsightsAnswer }
  | { kind: 'failed'; id: number };

// The types of a page stand for those of a worker, which come in a library that clashes with them.
const page = self as unknown as Worker;
const db = new HeardDatabase();
/** Oftener nobody sees a bar move. */
const TELL_EVERY_MS = 150;
let current = 0;

page.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') current = 0;
  else void answer(data);
};

const say = (message: FromWorker) => page.postMessage(message);

async function answer({ id, question, brands }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
  current = id;
  const stop = () => current !== id;
  let toldAt = performance.now();
  const progress = (done: number) => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    say({ kind: 'progress', id, done });
  };
  try {
    if (!db.isOpen()) await connect(db, () => undefined);
    const stored = await attempt(() => computeInsights(db, question, brands, { progress, stop }));
    if (!stored.ok) say({ kind: 'failed', id });
    else if (stored.value) say({ kind: 'answer', id, answer: stored.value });
  } catch {
    say({ kind: 'failed', id });
  }
}
