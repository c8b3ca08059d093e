import { describe, expect, it } from 'vitest';
import { BLANK, FOLLOW_UPS, followUpDraft } from '@/lib/commitments/followUpDraft';
import { isKnownZone, promisesIn } from '@/lib/commitments/made';
import {
  dueCounts,
  isKeptLate,
  keptRate,
  needsTime,
  nextChange,
  SOON_MS,
  standingOf,
} from '@/lib/commitments/standing';
import { readLocalTime, timeChoices } from '@/lib/commitments/timeChoices';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import { post } from '../db/rows';

const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';

function posted(text: string, at: string, over: Partial<Interaction> = {}): Interaction {
  return {
    id: 'i',
    postId: 'x:1001',
    personId: 'x:orla_fenn',
    brandId: 'brindle',
    post: post(),
    analysis: null,
    thread: [],
    strategy: null,
    engine: null,
    origin: 'typed',
    phraseIds: [],
    offered: [],
    suggestedText: null,
    snippetId: null,
    overridden: [],
    agent: '',
    text,
    state: 'posted',
    startedAt: at,
    insertedAt: at,
    postedAt: at,
    postedBy: 'page',
    postedText: text,
    postedPermalink: null,
    responseMs: null,
    outcome: null,
    followUp: null,
    tags: [],
    incident: null,
    ...over,
  };
}

const brandIn = (timeZone: string) => ({
  ...UNNAMED_BRAND,
  officeHours: { timeZone, days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
});

function promise(over: Partial<Commitment> = {}): Commitment {
  return {
    id: 'p',
    interactionId: 'i',
    postId: 'x:1001',
    personId: null,
    brandId: 'brindle',
    platform: 'x',
    permalink: null,
    text: 'I’ll update you by Tuesday.',
    act: 'update you',
    dueAt: '2026-11-17T17:00:00.000Z',
    dueText: 'by Tuesday',
    isConditional: false,
    timeZone: LONDON,
    madeAt: '2026-11-13T16:02:00.000Z',
    state: 'open',
    closedAt: null,
    updatedAt: '2026-11-13T16:02:00.000Z',
    ...over,
  };
}

describe('promises in a posted reply', () => {
  it('are due at the brand’s close of business, in the brand’s zone and not this machine’s', () => {
    const reply = posted('I’ll update you by Friday.', '2026-06-01T09:20:00.000Z');
    expect(promisesIn(reply, brandIn(NEW_YORK), LONDON)).toMatchObject([
      { dueAt: '2026-06-05T22:00:00.000Z', timeZone: NEW_YORK, state: 'open', personId: 'x:orla_fenn' },
    ]);
    expect(promisesIn(reply, undefined, LONDON)).toMatchObject([
      { dueAt: '2026-06-05T16:00:00.000Z', timeZone: LONDON },
    ]);
  });

  it('mean the wall clock across a change of the clocks', () => {
    // Clocks go back on 25 October 2026 in London: 5 pm is an hour later in UTC than the day before.
    const reply = posted('I’ll update you by 5pm on Monday.', '2026-10-23T10:00:00.000Z');
    expect(promisesIn(reply, undefined, LONDON)).toMatchObject([{ dueAt: '2026-10-26T17:00:00.000Z' }]);
    const spring = posted('I’ll update you by 5pm on Monday.', '2026-03-27T10:00:00.000Z');
    expect(promisesIn(spring, undefined, LONDON)).toMatchObject([{ dueAt: '2026-03-30T16:00:00.000Z' }]);
  });

  it('have the same ids each time, and one for words said twice', () => {
    const reply = posted('We’ll call you. We’ll call you.', '2026-06-01T09:20:00.000Z');
    const found = promisesIn(reply, undefined, LONDON);
    expect(found).toHaveLength(1);
    expect(promisesIn(reply, undefined, LONDON)).toEqual(found);
  });

  it('count from the insertion where the user says days later that it was posted', () => {
    const said = posted('I’ll update you tomorrow.', '2026-06-01T09:20:00.000Z', {
      postedBy: 'user',
      postedAt: '2026-06-09T09:00:00.000Z',
    });
    expect(promisesIn(said, undefined, LONDON)).toMatchObject([
      { dueAt: '2026-06-02T16:00:00.000Z', madeAt: '2026-06-01T09:20:00.000Z' },
    ]);
  });

  it('bear a zone that no browser knows and a time that is none', () => {
    const reply = posted('I’ll update you tomorrow.', '2026-06-01T09:20:00.000Z', { postedAt: 'yesterday' });
    expect(promisesIn(reply, brandIn('Mars/Olympus'), LONDON)).toMatchObject([{ timeZone: LONDON }]);
    expect(promisesIn(reply, undefined, 'nowhere')).toMatchObject([{ timeZone: 'UTC' }]);
    expect([LONDON, 'Mars/Olympus', '', undefined].map(isKnownZone)).toEqual([true, false, false, false]);
  });

  it('are none in an answer without one', () => {
    expect(promisesIn(posted('Thank you, Orla.', '2026-06-01T09:20:00.000Z'), undefined, LONDON)).toEqual([]);
  });
});

describe('how a promise stands', () => {
  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['2026-11-17T16:59:00.000Z', 'today'],
    ['2026-11-17T17:00:01.000Z', 'overdue'],
    ['2026-11-16T20:00:00.000Z', 'later'],
  ])('at %s it is %s', (now, standing) => {
    expect(standingOf(promise(), at(now), LONDON)).toBe(standing);
  });

  it('is due again when the clock was set back, and the number and alarm follow', () => {
    const open = [promise()];
    const late = at('2026-11-17T18:00:00.000Z');
    expect(dueCounts(open, late)).toEqual({ overdue: 1, soon: 0 });
    expect(nextChange(open, late)).toBeNull();
    const setBack = at('2026-11-17T12:00:00.000Z');
    expect(dueCounts(open, setBack)).toEqual({ overdue: 0, soon: 0 });
    expect(nextChange(open, setBack)).toBe(at('2026-11-17T17:00:00.000Z') - SOON_MS);
  });

  it('counts soon from two hours before, and each change has its alarm', () => {
    const open = [promise(), promise({ id: 'q', dueAt: null })];
    const due = at('2026-11-17T17:00:00.000Z');
    expect(dueCounts(open, due - SOON_MS)).toEqual({ overdue: 0, soon: 1 });
    expect(nextChange(open, due - SOON_MS)).toBe(due + 1);
    expect(dueCounts(open, due + 1)).toEqual({ overdue: 1, soon: 0 });
  });

  it('asks for a time once, and never for what depends on the customer', () => {
    const undated = promise({ dueAt: null });
    expect(needsTime(undated)).toBe(true);
    expect(needsTime({ ...undated, updatedAt: '2026-11-13T16:03:00.000Z' })).toBe(false);
    expect(needsTime({ ...undated, isConditional: true })).toBe(false);
    expect(needsTime({ ...undated, state: 'kept' })).toBe(false);
  });

  it('counts kept of kept and broken; a promise kept late is kept', () => {
    const closed = (['kept', 'kept', 'broken', 'dropped'] as const).map((state) => promise({ state }));
    expect(keptRate(closed)).toEqual({ kept: 2, of: 3 });
    expect(isKeptLate(promise({ state: 'kept', closedAt: '2026-11-18T09:00:00.000Z' }))).toBe(true);
    expect(isKeptLate(promise({ state: 'kept', closedAt: '2026-11-17T09:00:00.000Z' }))).toBe(false);
  });
});

describe('times to choose from', () => {
  it('are the close of business of today, tomorrow and the second working day', () => {
    const thursday = Date.parse('2026-06-04T09:00:00.000Z');
    const times = timeChoices(thursday, LONDON).map(({ id, at }) => [id, new Date(at).toISOString()]);
    expect(times).toEqual([
      ['today', '2026-06-04T16:00:00.000Z'],
      ['tomorrow', '2026-06-05T16:00:00.000Z'],
      ['days', '2026-06-08T16:00:00.000Z'],
    ]);
  });

  it('leave out a day that is nearly over, and the same day twice', () => {
    const late = Date.parse('2026-06-03T15:30:00.000Z');
    expect(timeChoices(late, LONDON).map(({ id }) => id)).toEqual(['tomorrow', 'days']);
  });

  it('read a local time in its zone, also one that the clocks skip', () => {
    expect(readLocalTime('2026-06-03T17:00', NEW_YORK)).toBe(Date.parse('2026-06-03T21:00:00.000Z'));
    expect(readLocalTime('2026-03-29T01:30', LONDON)).toBe(Date.parse('2026-03-29T01:30:00.000Z'));
    expect(readLocalTime('soon', LONDON)).toBeNull();
  });
});

describe('the drafted follow-up', () => {
  const voice = { firstName: 'Mara', contractions: true, signOff: '' };

  it.each(FOLLOW_UPS)('$id reads as its example', ({ timing, example }) => {
    const dueAt = timing === 'undated' ? null : '2026-11-17T17:00:00.000Z';
    // From Monday it would be "by tomorrow".
    const at = timing === 'late' ? '2026-11-19T09:00:00.000Z' : '2026-11-15T09:00:00.000Z';
    expect(followUpDraft(promise({ dueAt }), voice, Date.parse(at)).text).toBe(example);
  });

  it.each([
    ['2026-11-17T18:00:00.000Z', 'today'],
    ['2026-11-18T09:00:00.000Z', 'by yesterday'],
    ['2026-11-30T09:00:00.000Z', 'by 17 November'],
  ])('at %s says %s', (now, when) => {
    expect(followUpDraft(promise(), voice, Date.parse(now)).text).toContain(`update you ${when}, and we didn't`);
  });

  it('keeps to the brand’s voice, begins with a capital without a name, and always leaves a blank', () => {
    const { text } = followUpDraft(
      promise(),
      { firstName: '', contractions: false, signOff: '^MK' },
      Date.parse('2026-11-18T09:00:00.000Z'),
    );
    expect(text).toBe(
      `We said we would update you by yesterday, and we did not. I am sorry. Where it stands now: ${BLANK}. ^MK`,
    );
  });
});
