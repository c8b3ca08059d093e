import { describe, expect, it } from 'vitest';
import { shapeOf } from '@/lib/faq/asking';
import { samenessTo } from '@/lib/faq/likeness';
import { matchFaq } from '@/lib/faq/match';
import { RELATED_WORDS } from '@/lib/faq/related';
import { areRivals, RIVAL_WORDS } from '@/lib/faq/rivals';
import { tokensOf } from '@/lib/faq/words';

const entry = (question: string, variants: string[] = []) => ({
  id: question,
  question,
  variants,
  answer: 'Yes.',
  link: '',
  updatedAt: '',
});

describe('related words', () => {
  it.each(RELATED_WORDS.map(({ words, example }) => [...example, words] as const))(
    '"%s" meets "%s"',
    (asked, question) => {
      const known = tokensOf(question);
      const met = tokensOf(asked).some((token) => known.some((other) => samenessTo(token)(other) > 0.5));
      expect(met).toBe(true);
    },
  );
});

describe('rival words', () => {
  it.each(RIVAL_WORDS.map(({ example }) => example))('"%s" is not answered with "%s"', (asked, question) => {
    expect(areRivals(tokensOf(asked), () => tokensOf(question))).toBe(true);
    expect(matchFaq(asked, [entry(question)]).best).toBeNull();
  });
});

describe('the shape of a question', () => {
  it.each([
    ['do you have a pool', 'exists'],
    ['how do I reset it', 'how'],
    ['can I bring my bike', 'may'],
    ['is the pool heated', 'quality'],
    ['cancellation', 'other'],
  ])('%s: %s', (question, shape) => {
    expect(shapeOf(question)).toBe(shape);
  });
});

describe('any text', () => {
  const pieces = [
    'how do I ',
    'return',
    '?',
    '\n',
    '@',
    '😀',
    '<b>',
    '{{link}}',
    '\u0000',
    'ß',
    '123',
    ' money back ',
    '…',
    '\ud800',
    'é',
    ' , ',
    '-',
  ];
  const faq = [
    entry('How do I return something?', ['Can I send it back?']),
    entry('When will I get my money back?'),
    entry('?'),
  ];
  // The same walk through the pieces each time.
  const texts = Array.from({ length: 300 }, (_, at) =>
    Array.from(
      { length: at % 40 },
      (_, step) => pieces[(at * 7 + step * (at % 13) + step * step) % pieces.length],
    ).join(''),
  );

  it('gets an answer, twice the same, with scores of 0 … 1', () => {
    for (const text of texts) {
      const first = matchFaq(text, faq);
      expect(matchFaq(text, [...faq])).toEqual(first);
      for (const { score } of [...first.near, ...(first.best ? [first.best] : [])]) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(first.near.length).toBeLessThanOrEqual(3);
    }
  });

  it('of a megabyte is no burden', () => {
    expect(() => matchFaq('how do I return '.repeat(70_000), faq)).not.toThrow();
  });
});
