import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/lib/domain/interaction';
import { type Attempt, type InsertionState, insertionState } from '@/lib/queries/attempts';
import { reply } from '../db/rows';

function row(id: string, state: Interaction['state'], startedAt = '2026-03-02T12:00:00.000Z'): Interaction {
  return {
    ...reply(id),
    postId: 'x:1001',
    personId: null,
    state,
    startedAt,
    insertedAt: null,
    postedAt: state === 'posted' ? '2026-03-02T12:05:00.000Z' : null,
    postedBy: null,
    postedText: null,
    postedPermalink: null,
    responseMs: null,
  };
}

const attempt = (outcome: Attempt['outcome']): Attempt => ({
  interactionId: 'a',
  at: '2026-03-02T12:00:00.000Z',
  outcome,
});
const REFUSED = attempt({ step: 'refused', reason: 'not-empty' });
const EARLIER = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:09.000Z';
const POSTED_AT = '2026-03-02T12:05:00.000Z';

const CASES: [what: string, attempt: Attempt | undefined, row: Interaction | null, state: InsertionState][] = [
  ['nothing yet', undefined, null, { step: 'idle' }],
  ['inserted before this panel was opened', undefined, row('a', 'inserted'), { step: 'inserted', interactionId: 'a' }],
  ['copied before', undefined, row('a', 'copied'), { step: 'copied', interactionId: 'a' }],
  ['posted before', undefined, row('a', 'posted'), { step: 'posted', interactionId: 'a', at: POSTED_AT }],
  ['refused before: as if nothing had been', undefined, row('a', 'failed'), { step: 'idle' }],
  ['left unanswered', undefined, row('a', 'left'), { step: 'idle' }],
  ['another panel at it', undefined, row('a', 'inserting'), { step: 'inserting' }],
  ['running', attempt({ step: 'running' }), null, { step: 'inserting' }],
  [
    'running again over an older reply',
    attempt({ step: 'running' }),
    row('z', 'posted', EARLIER),
    { step: 'inserting' },
  ],
  ['inserted', attempt({ step: 'inserted' }), row('a', 'inserted'), { step: 'inserted', interactionId: 'a' }],
  [
    'inserted, seen posted',
    attempt({ step: 'inserted' }),
    row('a', 'posted'),
    { step: 'posted', interactionId: 'a', at: POSTED_AT },
  ],
  ['inserted, but not kept', attempt({ step: 'inserted' }), null, { step: 'inserted', interactionId: 'a' }],
  [
    'inserted, not kept, over an older reply',
    attempt({ step: 'inserted' }),
    row('z', 'posted', EARLIER),
    { step: 'inserted', interactionId: 'a' },
  ],
  ['refused', REFUSED, row('a', 'failed'), { step: 'refused', reason: 'not-empty', interactionId: 'a' }],
  ['refused, not kept', REFUSED, null, { step: 'refused', reason: 'not-empty', interactionId: 'a' }],
  ['refused, yet seen posted', REFUSED, row('a', 'posted'), { step: 'posted', interactionId: 'a', at: POSTED_AT }],
  [
    'refused here, then inserted from another panel',
    REFUSED,
    row('b', 'inserted', LATER),
    { step: 'inserted', interactionId: 'b' },
  ],
  ['put aside', attempt({ step: 'aside' }), row('a', 'posted'), { step: 'idle' }],
  [
    'put aside, then another panel',
    attempt({ step: 'aside' }),
    row('b', 'inserted', LATER),
    { step: 'inserted', interactionId: 'b' },
  ],
];

describe('how far a reply is', () => {
  it.each(CASES)('%s', (_what, known, kept, state) => {
    expect(insertionState(known, kept)).toEqual(state);
  });
});
