import type { Commitment } from '@/lib/domain/commitment';
import type { HistoryView } from '@/lib/domain/historyView';
import type { HistoryRow } from '@/lib/queries/historyRows';
import { playedHistory } from '../../components/playedHistory';
import { HISTORY, NOW } from './scenes';

const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

const promise = (interactionId: string, state: Commitment['state'], dueAt: number): Commitment => ({
  id: `${interactionId}-promise`,
  interactionId,
  postId: 'p1',
  personId: null,
  brandId: 'halden',
  platform: 'x',
  permalink: null,
  text: 'you’ll hear from me by 3 pm today, either way',
  act: 'update you',
  dueAt: iso(dueAt),
  dueText: 'by 3 pm today',
  isConditional: false,
  timeZone: 'Europe/London',
  madeAt: iso(NOW),
  state,
  closedAt: null,
  updatedAt: iso(NOW),
});

const PROMISES: (Commitment | null)[] = [
  promise('i0', 'open', NOW + 2.6 * HOUR),
  null,
  null,
  promise('i3', 'kept', NOW),
  null,
  promise('i5', 'open', NOW - 26 * HOUR),
];

/** The played history with what followed: answers, promises, edits and tags. */
const ROWS: HistoryRow[] = HISTORY.map((one, index) => {
  const kind = index % PROMISES.length;
  const made = PROMISES[kind];
  const isPosted = one.state === 'posted';
  return {
    promises: made ? [{ ...made, id: `${one.id}-promise`, interactionId: one.id }] : [],
    interaction: {
      ...one,
      suggestedText: one.text.replace('I’m sorry', 'we are sorry'),
      tags: kind === 0 ? ['vip', 'repeat contact'] : [],
      outcome: kind === 3 ? { kind: 'resolved', at: iso(NOW) } : null,
      thread: kind === 0 ? [{ who: 'customer', text: 'You promised me an update on Tuesday.' }] : [],
      followUp:
        isPosted && kind !== 3
          ? {
              postId: `${one.postId}-answer`,
              text: 'ok. thank you. Saturday would work if that helps',
              createdAt: iso(NOW),
              seenAt: iso(NOW),
              sentiment: { label: 'positive', score: 0.6 },
              evidence: ['thank you'],
            }
          : null,
    },
  };
});

const isEmpty = new URLSearchParams(location.search).get('scene') === 'empty';
const NONE: HistoryRow[] = [];
const VIEWS: HistoryView[] = [];

export const { useHistory, useHistoryRows } = playedHistory(() => (isEmpty ? NONE : ROWS));
const later = async () => {};
export const useHistoryViews = () => ({ views: VIEWS, save: later, remove: later, restore: later });
export const tidyTag = (tag: string) => tag.trim();
export const tagEntries = async (ids: readonly string[]) => ({ changed: [...ids], fault: null });
export const exportEntries = async () => null;
