import { describe, expect, it } from 'vitest';
import { ABOUTS, aboutOf } from '@/lib/replies/local/about';
import { MONEY_PACKS } from '@/lib/replies/local/phrases/money';
import { ORDER_PACKS } from '@/lib/replies/local/phrases/orders';
import { SERVICE_PACKS } from '@/lib/replies/local/phrases/service';
import { SUBJECT_PACKS } from '@/lib/replies/local/phrases/subjects';
import { TECHNICAL_PACKS } from '@/lib/replies/local/phrases/technical';
import { TRAVEL_PACKS } from '@/lib/replies/local/phrases/travel';

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
  const packs = [...PROBLEM_PACKS, ...SUBJECT_PACKS];

  it.each(packs)('one question each, none that asks for personal data', ({ ask }) => {
    expect(ask.length).toBeGreaterThanOrEqual(8);
    for (const question of ask) {
      expect(question.match(/\?/g)).toHaveLength(1);
      expect(question.endsWith('?')).toBe(true);
      expect(question).not.toMatch(
        /\b(?:what(?:'s| is) your|your (?:email|phone number|address|name|password|card))\b/i,
      );
    }
  });

  it.each(packs)('steps and details that fit into a sentence', ({ act, detail }) => {
    expect(act.length).toBeGreaterThanOrEqual(3);
    for (const step of [...act, detail]) expect(step).toMatch(/^[a-z].*[^.!?,]$/);
    expect(detail).not.toMatch(/password|card number|\bpin\b/i);
  });
});
