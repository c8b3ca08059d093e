import { describe, expect, it } from 'vitest';
import { meaningOf, type TopicShares, topicsOf } from '@/lib/meaning';

const of = (text: string) => topicsOf(meaningOf(text));
const shared = (one: TopicShares, other: TopicShares) =>
  one.reduce((sum, share, at) => sum + Math.sqrt(share * (other[at] ?? 0)), 0);

/** Asked in other words; then what shares words with it and is of another topic. */
const NEARER: [asked: string, same: string, other: string][] = [
  ['sent it back a fortnight ago, wheres my money', 'How long do refunds take?', 'How do I send money to a friend?'],
  ['u open on easter monday', 'What are your opening hours on bank holidays?', 'How do I open an account?'],
  [
    'lost the box, will you still take it back',
    'Can I return something without packaging?',
    'I lost something on the bus',
  ],
];

describe('the topics of a text', () => {
  it('make 1 together', () => {
    expect(of('can I return this').reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
  });

  it('are spread evenly where nothing is known of it', () => {
    const shares = of('👋');
    expect(Math.max(...shares)).toBeCloseTo(1 / shares.length, 6);
  });

  it.each(NEARER)('"%s" has more of "%s" than of "%s"', (asked, same, other) => {
    expect(shared(of(asked), of(same))).toBeGreaterThan(shared(of(asked), of(other)));
  });
});
