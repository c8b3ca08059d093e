import { describe, expect, it } from 'vitest';
import type { Faq } from '@/lib/domain/brand';
import { matchFaq } from '@/lib/faq/match';
import { stem } from '@/lib/faq/words';

const entry = (id: string, question: string, answer: string): Faq => ({
  id,
  question,
  answer,
  variants: [],
  link: '',
  updatedAt: '',
});
const FAQ = [
  entry('ireland', 'Do you deliver to Ireland?', 'Yes, in 4 to 6 days, for £9.'),
  entry('time', 'How long does delivery take?', 'Two to three days.'),
  entry('returns', 'How do I return something?', 'Within 60 days, with the label from your account.'),
  entry('hours', 'What are your opening hours?', '9 to 6, Sundays 11 to 5.'),
  entry('jacket', 'Is the jacket waterproof?', 'Yes, all seams are taped.'),
];

const ANSWERED: [question: string, id: string][] = [
  ['@brindle do you ship to Ireland?', 'ireland'],
  ['whats the delivery time atm', 'time'],
  ['how do i send something back', 'returns'],
  ['r u open today', 'hours'],
  ['is your jacket waterproof', 'jacket'],
];
const NOT: string[] = [
  'do you deliver to Iceland?',
  'are the socks waterproof',
  'is the jacket breathable',
  'delivery took nine weeks. never again',
  'nobody answers and my return was refused',
  '',
  '👋',
];

describe('a question', () => {
  it.each(ANSWERED)('%s', (question, id) => {
    expect(matchFaq(question, FAQ).best?.faq.id).toBe(id);
  });

  it.each(NOT)('is not answered: %s', (question) => {
    expect(matchFaq(question, FAQ).best).toBeNull();
  });

  it('that nearly fits gets the entry offered', () => {
    expect(matchFaq('do you deliver to Iceland?', FAQ).near.map(({ faq }) => faq.id)).toContain('ireland');
  });

  it('finds nothing where there is nothing', () => {
    expect(matchFaq('do you ship to Ireland?', [])).toEqual({ best: null, near: [] });
  });
});

describe('stems', () => {
  it.each([
    ['deliveries', 'delivery'],
    ['returning', 'return'],
    ['stopped', 'stop'],
    ['boxes', 'box'],
  ])('%s is %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});
