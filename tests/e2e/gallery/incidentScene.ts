import type { Fact, FactSheet, Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import { templateFor } from '@/lib/incidents/templates';
import { NOW } from './scenes';

/** An outage half an hour old with a whole sheet, one that is being prepared, and one that is over. */
export const MINUTE_MS = 60_000;
const minutes = (count: number) => new Date(NOW + count * MINUTE_MS).toISOString();
const isLate = new URLSearchParams(location.search).get('scene') === 'incident-late';
const isBlocked = new URLSearchParams(location.search).get('scene') === 'incident-blocked';

const fact = (id: string, text: string): Fact => ({
  id,
  text,
  source: 'status page',
  at: minutes(-20),
  approvedBy: 'R. Mills',
});
const about = { id: 'outage', brandId: 'halden', timeZone: 'Europe/London', approver: 'R. Mills' };
const begun = new Date(NOW - 62 * MINUTE_MS);
const base = templateFor('outage', begun, about);

const FIRST: FactSheet = {
  ...base.sheet,
  title: 'Checkout not loading',
  startedAt: minutes(-65),
  known: [
    fact('k1', 'Checkout has been failing for everybody since 9:50.'),
    fact('k2', 'Orders placed before 9:45 are not affected.'),
  ],
  unknown: [fact('u1', 'the cause'), fact('u2', 'whether any payment went through twice')],
  doing: [fact('d1', 'Our payments team is working on it.')],
  howToTell: 'If you saw the spinner, your order has not been placed.',
  advice: 'Please don’t try to pay again for now.',
  workaround: 'Your basket is kept.',
  notAffected: 'Card details are not affected.',
  nextUpdateAt: minutes(isLate ? -9 : 21),
  cadenceMinutes: 30,
  page: 'halden.example/status',
  phone: '020 7946 0100',
  press: 'press@halden.example',
  specialist: 'Ines Morrow, payments',
  neverSay: ['hacked', 'everything is fine'],
  closingText: 'Checkout is working again.',
};

export const INCIDENT: Incident = {
  ...base,
  state: 'open',
  openedAt: begun.toISOString(),
  match: { ...base.match, words: ['checkout', 'pay', 'spinner'], codes: ['HH-72'] },
  sheet: {
    ...FIRST,
    known: isBlocked
      ? []
      : [fact('k1', 'Checkout has been failing for some people since 9:50.'), ...FIRST.known.slice(1)],
  },
  version: 2,
  earlier: [{ version: 1, until: minutes(-30), sheet: FIRST }],
  updates: [
    {
      id: 'up1',
      at: minutes(-58),
      platform: 'x',
      kind: 'statement',
      text: 'Checkout is failing right now. We are on it.',
    },
    {
      id: 'up2',
      at: minutes(-29),
      platform: 'facebook',
      kind: 'update',
      text: 'Some people can pay again. More in half an hour.',
    },
  ],
  updatedAt: minutes(-29),
};

const DELAY = templateFor('delivery_delay', begun, { ...about, id: 'delay' });
export const DRAFTED: Incident = { ...DELAY, sheet: { ...DELAY.sheet, title: 'Snow on the northern routes' } };
const BILLING = templateFor('billing_error', begun, { ...about, id: 'billing' });
export const CLOSED: Incident = {
  ...BILLING,
  state: 'closed',
  sheet: { ...BILLING.sheet, title: 'Delivery fee charged twice' },
  openedAt: minutes(-9000),
  closedAt: minutes(-8000),
  lessons: 'The sheet was ready in 12 minutes. Who approves at the weekend was not clear.',
};

export const OUTAGE_WORDS = [
  'is your checkout down or is it me?',
  'checkout spinner for ten minutes, did I pay or not',
  'cannot pay. error HH-72 again',
  'tried to pay three times, nothing',
];

/** Replies from the first sheet: what they said is no longer so. */
export const toldBefore = (history: readonly Interaction[]): Interaction[] =>
  history
    .filter(({ state }) => state === 'posted')
    .slice(0, 3)
    .map((one, index) => ({
      ...one,
      text: 'Checkout has been failing for everybody since 9:50. Our payments team is working on it.',
      postedText: 'Checkout has been failing for everybody since 9:50. Our payments team is working on it.',
      startedAt: minutes(-50 + index),
      postedAt: minutes(-49 + index),
      incident: { id: INCIDENT.id, version: 1, factIds: ['k1', 'd1'] },
    }));
