import type { Commitment } from '@/lib/domain/commitment';
import type { Sighting } from '@/lib/domain/sighting';
import type { InteractionFact } from '@/lib/insights/facts';

/** 20 November 2026 was a Friday. */
export const NOW = Date.parse('2026-11-20T12:00:00.000Z');
export const HOUR = 3_600_000;

export function fact(change: Partial<InteractionFact> = {}): InteractionFact {
  return {
    postId: 'p1',
    brandId: 'halden',
    platform: 'x',
    at: NOW,
    isPosted: true,
    use: 'kept',
    edit: 0,
    strategy: 'own_put_right',
    moves: ['ACK'],
    snippetId: null,
    severity: 1,
    category: 'delivery_late',
    before: 'negative',
    after: null,
    outcome: null,
    asked: NOW - HOUR,
    answered: NOW,
    turned: null,
    ...change,
  };
}

export function seen(change: Partial<Sighting> = {}): Sighting {
  return {
    postId: 'p1',
    brandId: 'halden',
    personId: 'x:mara',
    platform: 'x',
    permalink: 'https://x.com/mara/status/1',
    text: 'My sofa is late again.',
    createdAt: null,
    seenAt: new Date(NOW).toISOString(),
    sentiment: 'negative',
    intent: 'complaint',
    category: 'delivery_late',
    flags: [],
    products: [],
    incidentId: null,
    ...change,
  };
}

export function promise(change: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c1',
    interactionId: 'i1',
    postId: 'p1',
    personId: 'x:mara',
    brandId: 'halden',
    platform: 'x',
    permalink: null,
    text: 'I will update you by Thursday',
    act: 'update you',
    dueAt: '2026-11-19T17:00:00.000Z',
    dueText: 'by Thursday',
    isConditional: false,
    timeZone: 'Europe/London',
    madeAt: '2026-11-17T10:00:00.000Z',
    state: 'kept',
    closedAt: '2026-11-19T12:00:00.000Z',
    updatedAt: '2026-11-19T12:00:00.000Z',
    ...change,
  };
}
