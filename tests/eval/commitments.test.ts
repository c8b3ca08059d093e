// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findCommitments } from '@/lib/commitments';
import { commitmentFigures, isDueRight, judgeReply, type ReplyLine, repliesOf } from './commitments';

const held = repliesOf('held-out');
const development = repliesOf('development');

describe('the labelled replies', () => {
  it('are enough, many of them without a promise, none in both sets', () => {
    const all = [...held, ...development];
    expect(held.length).toBeGreaterThanOrEqual(140);
    expect(all.length).toBeGreaterThanOrEqual(340);
    expect(all.filter(({ expected }) => expected.length === 0).length / all.length).toBeGreaterThan(0.4);
    const known = new Set(development.map(({ text }) => text));
    expect(held.filter(({ text }) => known.has(text))).toEqual([]);
  });

  it('stand in several zones, on both sides of a change of the clocks', () => {
    expect(new Set(held.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(6);
  });
});

describe('a judged reply', () => {
  const reply: ReplyLine = {
    text: "I'll call you by noon. You'll find it under Settings.",
    postedAt: '2026-06-01T09:20:00Z',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    expected: [{ span: "I'll call you by noon", dueAt: '2026-06-01T11:00:00Z', conditional: false }],
  };
  const [found] = findCommitments(reply.text, reply);
  if (!found) throw new Error('nothing found');

  it('counts what was found, what was missed and what was no promise', () => {
    expect(judgeReply(reply, [found])).toMatchObject({ matched: [{ got: found }], missed: [], wrong: [] });
    expect(judgeReply(reply, [])).toMatchObject({ matched: [], missed: reply.expected });
    const elsewhere = { ...found, start: 23, end: 53 };
    expect(judgeReply(reply, [elsewhere])).toMatchObject({ matched: [], missed: reply.expected, wrong: [elsewhere] });
    expect(judgeReply(reply, [found, found])).toMatchObject({ matched: [{ got: found }], wrong: [found] });
  });

  it('has the right time, or not', () => {
    const [matched] = judgeReply(reply, [found]).matched;
    if (!matched) throw new Error('not matched');
    expect(isDueRight(matched)).toBe(true);
    expect(isDueRight({ ...matched, got: { ...found, dueAt: null } })).toBe(false);
  });
});

describe('the figures', () => {
  it('reach what was promised, on the replies held out too', () => {
    const figures = commitmentFigures();
    expect(figures.filter(({ ok }) => ok === false)).toEqual([]);
    expect(figures.filter(({ target }) => target !== null)).toHaveLength(6);
  });
});
