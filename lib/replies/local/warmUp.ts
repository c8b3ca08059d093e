import { makeReady } from '@/lib/domain/search';
import type { ReplyRequest } from '@/lib/replies/engine';
import { localEngine } from './index';
import { situationOf } from './situations';
import { ALL_ENQUIRIES } from './situations/enquiryRows';
import { isLearned } from './situations/learned';
import { TRADES } from './situations/trades';

/** Few enough to fit an idle slice beside other work, a few milliseconds. */
const ROWS_A_STEP = 5;
const PLAIN = { intent: 'complaint', category: null, certainty: 0 } as const;

const openWeights = () => isLearned('');
const buildRowIndex = () => situationOf('', { ...PLAIN, sectors: null });

/**
 * Does ahead of the first reply what else it would wait for: reads the patterns of the rows, opens what was learned of them, and writes for posts that
 * nobody reads. The caller takes a step when it has time. What is suggested is the same with it and without.
 */
export function* warmUpReplies(requests: readonly ReplyRequest[]): Generator<void, void> {
  const rows = [...TRADES.flatMap((trade) => trade.rows), ...ALL_ENQUIRIES];
  for (let at = 0; at < rows.length; at += ROWS_A_STEP) {
    for (const { when } of rows.slice(at, at + ROWS_A_STEP)) when.forEach(makeReady);
    yield;
  }
  openWeights();
  yield;
  buildRowIndex();
  yield;
  for (const request of requests) {
    void localEngine.suggest(request);
    yield;
  }
}
