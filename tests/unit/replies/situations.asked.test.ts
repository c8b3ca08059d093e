import { describe, expect, it } from 'vitest';
import { givenIn, isOpenBeside } from '@/lib/replies/local/given';
import { openLines, type Question, TRADES } from '@/lib/replies/local/situations';
import { NEXT_BY_CATEGORY } from '@/lib/replies/local/situations/byCategory';
import { ALL_ENQUIRIES } from '@/lib/replies/local/situations/enquiryRows';
import { ASKED_OF_ACCOUNTS } from './asked.accounts';
import { ASKED_OF_GOODS } from './asked.goods';
import { ASKED_OF_JOURNEYS } from './asked.journeys';
import { ASKED_OF_MONEY } from './asked.money';
import { ASKED_OF_QUESTIONS } from './asked.questions';
import { ASKED_OF_ROWS } from './asked.rows';
import { ASKED_OF_TECHNICAL } from './asked.technical';

interface Asking {
  ask?: readonly Question[];
  quick?: readonly Question[];
}

const ROWS = new Map<string, Asking>([
  ...TRADES.flatMap(({ rows }) => rows).map((row) => [row.id, row] as const),
  ...ALL_ENQUIRIES.map((row) => [row.id, row] as const),
  ...Object.entries(NEXT_BY_CATEGORY),
]);

function isAsked(id: string, question: string, post: string): boolean {
  const row = ROWS.get(id);
  const lines = [...(row?.ask ?? []), ...(row?.quick ?? [])];
  expect(lines.map(({ text }) => text)).toContain(question);
  const given = givenIn({ text: post, media: [] });
  return openLines(id, 'ask', lines, post).some(({ text }) => text === question && isOpenBeside(text, given));
}

const CASES = [
  ...ASKED_OF_ACCOUNTS,
  ...ASKED_OF_GOODS,
  ...ASKED_OF_JOURNEYS,
  ...ASKED_OF_MONEY,
  ...ASKED_OF_TECHNICAL,
  ...ASKED_OF_ROWS,
  ...ASKED_OF_QUESTIONS,
];

describe.each(CASES)('$row: $question', ({ row, question, told, open }) => {
  it.each(told)('is not asked under: %s', (post) => expect(isAsked(row, question, post)).toBe(false));
  it.each(open)('is asked under: %s', (post) => expect(isAsked(row, question, post)).toBe(true));
});
