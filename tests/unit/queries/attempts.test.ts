import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Interaction, interactionSchema } from '@/lib/domain/interaction';
import { type Attempt, type InsertionState, insertionState } from '@/lib/queries/attempts';
import { reply } from '../db/rows';

const NOW = Date.parse('2026-03-02T12:00:10.000Z');

function row(id: string, state: Interaction['state'], startedAt = '2026-03-02T12:00:00.000Z'): Interaction {
  return v.parse(interactionSchema, {
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
  });
}

const attempt = (outcome: Attempt['outcome']): Attempt => ({
  interactionId: 'a',
  text: reply('a').text,
  at: '2026-03-02T12:00:00.000Z',
  outcome,
});
const REFUSED = attempt({ step: 'refused', reason: 'not-empty' });
const EARLIER = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:09.000Z';
const POSTED_AT = '2026-03-02T12:05:00.000Z';
const POSTED: InsertionState = { step: 'posted', interactionId: 'a', at: POSTED_AT, text: reply('a').text };
const ONCE = (interactionId: string, at = '2026-03-02T12:00:00.000Z'): InsertionState => ({
  step: 'idle',
  inserted: { interactionId, at },
});

const CASES: [what: string, attempt: Attempt | undefined, row: Interaction | null, state: InsertionState][] = [
  ['nothing yet', undefined, null, { step: 'idle' }],
  [
    'inserted before this panel was opened: nobody has looked into the box since',
    undefined,
    row('a', 'inserted'),
    ONCE('a'),
  ],
  ['copied before', undefined, row('a', 'copied'), { step: 'copied', interactionId: 'a' }],
  ['posted before', undefined, row('a', 'posted'), POSTED],
  ['refused before: as if nothing had been', undefined, row('a', 'failed'), { step: 'idle' }],
  ['left unanswered', undefined, row('a', 'left'), { step: 'idle' }],
  ['another panel at it', undefined, row('a', 'inserting'), { step: 'inserting' }],
  ['another panel that died over it', undefined, row('a', 'inserting', '2026-03-02T11:59:50.000Z'), { step: 'idle' }],
  ['running', attempt({ step: 'running' }), null, { step: 'inserting' }],
  [
    'running again over an older reply',
    attempt({ step: 'running' }),
    row('z', 'posted', EARLIER),
    { step: 'inserting' },
  ],
  ['inserted', attempt({ step: 'inserted' }), row('a', 'inserted'), { step: 'inserted', interactionId: 'a' }],
  ['inserted, seen posted', attempt({ step: 'inserted' }), row('a', 'posted'), POSTED],
  ['inserted, then taken back from another panel', attempt({ step: 'inserted' }), row('a', 'failed'), { step: 'idle' }],
  ['inserted, but not kept', attempt({ step: 'inserted' }), null, { step: 'inserted', interactionId: 'a' }],
  [
    'inserted, not kept, over an older reply',
    attempt({ step: 'inserted' }),
    row('z', 'posted', EARLIER),
    { step: 'inserted', interactionId: 'a' },
  ],
  ['refused', REFUSED, row('a', 'failed'), { step: 'refused', reason: 'not-empty', interactionId: 'a' }],
  ['refused, not kept', REFUSED, null, { step: 'refused', reason: 'not-empty', interactionId: 'a' }],
  ['refused, yet seen posted', REFUSED, row('a', 'posted'), POSTED],
  ['refused here, then inserted from another panel', REFUSED, row('b', 'inserted', LATER), ONCE('b', LATER)],
  ['put aside', attempt({ step: 'aside' }), row('a', 'posted'), { step: 'idle' }],
  ['put aside, then another panel', attempt({ step: 'aside' }), row('b', 'inserted', LATER), ONCE('b', LATER)],
];

describe('how far a reply is', () => {
  it.each(CASES)('%s', (_what, known, kept, state) => {
    expect(insertionState(known, kept, NOW)).toEqual(state);
  });
});
