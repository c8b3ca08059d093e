import { describe, expect, it } from 'vitest';
import { probabilitiesOf } from '@/lib/faq/match';
import { scoreWith } from '@/lib/faq/scorer';
import { type Choice, fitted } from '../../eval/faqNetwork';

/** The first entry is right where exactly one of two marks stands, which no sum of weights tells. */
const CHOICES: Choice[] = Array.from({ length: 60 }, (_, at) => {
  const [one, other] = [at % 2, Math.floor(at / 2) % 2];
  return { features: [[1, one, other]], right: one === other ? -1 : 0, share: 1 };
});

describe('a fitted scorer', () => {
  const scorer = fitted(CHOICES);
  it.each(CHOICES.slice(0, 4).map(({ features, right }) => [features, right] as const))(
    'tells %j as %d',
    (features, right) => {
      const [chance = 0] = probabilitiesOf(features.map((one) => scoreWith(scorer, one)));
      if (right === 0) expect(chance).toBeGreaterThan(0.8);
      else expect(chance).toBeLessThan(0.2);
    },
  );

  it('is the same from the same choices', () => {
    expect(fitted(CHOICES)).toEqual(scorer);
  });
});
