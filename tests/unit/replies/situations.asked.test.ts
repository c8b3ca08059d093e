import { describe, expect, it } from 'vitest';
import { givenIn, isOpenBeside } from '@/lib/replies/local/given';
import { openLines, TRADES } from '@/lib/replies/local/situations';
import { ASKED_CASES } from './asked.told';

const ROWS = new Map(TRADES.flatMap(({ rows }) => rows).map((row) => [row.id, row]));

function isAsked(id: string, question: string, post: string): boolean {
  const row = ROWS.get(id);
  const lines = [...(row?.ask ?? []), ...(row?.quick ?? [])];
  expect(lines.map(({ text }) => text)).toContain(question);
  const given = givenIn({ text: post, media: [] });
  return openLines(id, 'ask', lines, post).some(({ text }) => text === question && isOpenBeside(text, given));
}

describe.each(ASKED_CASES)('$row: $question', ({ row, question, told, open }) => {
  it.each(told)('is not asked under: %s', (post) => expect(isAsked(row, question, post)).toBe(false));
  it.each(open)('is asked under: %s', (post) => expect(isAsked(row, question, post)).toBe(true));
});
