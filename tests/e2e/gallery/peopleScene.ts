import type { Commitment } from '@/lib/domain/commitment';
import type { PersonRecord } from '@/lib/queries/people';
import { HISTORY, post } from './scenes';

/** One customer with a past, and promises in every state. */
const HOUR = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

function promise(
  id: string,
  text: string,
  act: string,
  dueAt: string | null,
  over: Partial<Commitment> = {},
): Commitment {
  return {
    id,
    interactionId: 'a',
    postId: 'p',
    personId: 'x:m',
    brandId: 'halden',
    platform: 'x',
    permalink: null,
    text,
    act,
    dueAt,
    dueText: '',
    isConditional: false,
    timeZone: 'Europe/London',
    madeAt: inHours(-90),
    state: 'open',
    closedAt: null,
    updatedAt: inHours(-90),
    ...over,
  };
}

export const LATE_PROMISE = promise('late', 'I’ll let you know by Tuesday.', 'let you know', inHours(-50));

export const LEDGER = {
  open: [
    { promise: LATE_PROMISE, post: post({ author: { name: 'Mara Ellison', handle: 'marae_0412', url: null } }) },
    {
      promise: promise('soon', 'We’ll call you within the hour.', 'call you', inHours(1)),
      post: post({ author: { name: 'Priya Vennar-Okonkwo of the Long Name', handle: 'priyavennar', url: null } }),
    },
    {
      promise: promise('none', 'We’ll look into it once you have sent the number.', 'look into it', null, {
        isConditional: true,
      }),
      post: null,
    },
  ],
  closed: [
    {
      promise: promise('kept', 'I’ll send a lid today.', 'send a lid', inHours(-70), {
        state: 'kept',
        closedAt: inHours(-72),
      }),
      post: post({}),
    },
  ],
};

/** In a reply just posted: one that says by when, one that does not. */
export const FOUND_PROMISES = [
  promise('three', 'You’ll hear from me by 3 pm today.', 'update you', inHours(2.5), { dueText: 'by 3 pm today' }),
  promise('whenever', 'I’ll send you a new slot.', 'send a new slot', null),
];

export function knownPerson(isFirst: boolean): PersonRecord {
  if (isFirst) return { person: null, interactions: [], commitments: [], sightings: [], wholeSince: null };
  return {
    person: {
      id: 'x:m',
      platform: 'x',
      handle: 'marae_0412',
      name: 'Mara Ellison',
      names: ['Mara Ellison'],
      aliases: ['x:mara_e'],
      urls: [],
      firstSeenAt: inHours(-250),
      lastSeenAt: inHours(-50),
      note: 'Works weekdays; Saturdays are best. Third floor, no lift.',
      noteAt: inHours(-60),
      tags: ['sofa'],
    },
    interactions: HISTORY.slice(0, 3),
    commitments: [LATE_PROMISE],
    sightings: [],
    wholeSince: null,
  };
}
