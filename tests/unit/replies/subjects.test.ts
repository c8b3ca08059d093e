import { describe, expect, it } from 'vitest';
import { ABOUTS, aboutOf } from '@/lib/replies/local/about';
import type { Pool } from '@/lib/replies/local/phrases/line';
import { MONEY_PACKS } from '@/lib/replies/local/phrases/money';
import { ORDER_PACKS } from '@/lib/replies/local/phrases/orders';
import { POOLS } from '@/lib/replies/local/phrases/pools';
import { SERVICE_PACKS } from '@/lib/replies/local/phrases/service';
import { SUBJECT_PACKS } from '@/lib/replies/local/phrases/subjects';
import { TECHNICAL_PACKS } from '@/lib/replies/local/phrases/technical';
import { TRAVEL_PACKS } from '@/lib/replies/local/phrases/travel';

const textsOf = ({ lines }: Pool) => lines.map(({ text }) => text);

const PROBLEM_PACKS = [...ORDER_PACKS, ...MONEY_PACKS, ...SERVICE_PACKS, ...TECHNICAL_PACKS, ...TRAVEL_PACKS];
const rows = SUBJECT_PACKS.flatMap(({ subject, pattern, hits, misses }) => [
  ...hits.map((text) => ({ subject, pattern, text, is: true })),
  ...misses.map((text) => ({ subject, pattern, text, is: false })),
]);

describe('subjects of posts', () => {
  it.each(rows)('$subject in "$text": $is', ({ pattern, text, is }) => {
    expect(pattern.test(text)).toBe(is);
  });
});

describe('topics of questions', () => {
  it.each(ABOUTS)('$about', ({ about, hits, misses }) => {
    for (const text of hits) expect(aboutOf(text)).toBe(about);
    for (const text of misses) expect(aboutOf(text)).not.toBe(about);
  });
});

describe('the tables of questions and next steps', () => {
  it.each(SUBJECT_PACKS)('light questions beside praise: $subject', ({ cheer }) => {
    for (const question of cheer) {
      expect(question.match(/\?/g)).toHaveLength(1);
      expect(question.endsWith('?')).toBe(true);
    }
  });

  it.each(PROBLEM_PACKS)('steps and details that fit into a sentence: $problem', ({ act, detail }) => {
    expect(act.length).toBeGreaterThanOrEqual(3);
    for (const step of [...act, detail]) expect(step).toMatch(/^[a-z].*[^.!?,]$/);
    expect(detail).not.toMatch(/password|card number|\bpin\b/i);
  });

  it.each(PROBLEM_PACKS)('six ways and more to be sorry for it: $problem', ({ ack }) => {
    expect(new Set(ack).size).toBe(ack.length);
    expect(ack.length).toBeGreaterThanOrEqual(6);
    for (const line of ack) expect(line).not.toMatch(/\?/);
  });

  const everyLine = [...PROBLEM_PACKS.flatMap(({ ack }) => ack), ...Object.values(POOLS).flatMap(textsOf)];

  it('speak as people do: no sayings, no strong words of our own', () => {
    for (const line of everyLine)
      expect(line).not.toMatch(
        /\b(?:no wonder|galling|maddening|miserable|horrible|infuriating|exhausting|the last thing|nobody wants)\b/i,
      );
  });

  it('agree with one thing and with many', () => {
    for (const line of everyLine)
      expect(line).not.toMatch(
        /(?:^|\bsorry )\{thing\} (?:is|are|has|have|was|were|isn't|hasn't|wasn't|doesn't|keeps)\b/i,
      );
  });
});
