import { describe, expect, it } from 'vitest';
import { guessedTopic, POLICY_TOPICS } from '@/lib/brands/policyTopics';

describe.each(POLICY_TOPICS.map((topic) => [topic.category, topic] as const))('%s', (_, { pattern, hits, misses }) => {
  it.each(hits)('is named by “%s”', (title) => expect(title).toMatch(pattern));
  it.each(misses)('is not named by “%s”', (title) => expect(title).not.toMatch(pattern));
});

describe('the topic of a policy', () => {
  it.each([
    ['Late delivery', 'We refund the delivery fee after three days.', 'delivery_late'],
    ['Refunds for late delivery', 'The fee goes back.', 'delivery_late'],
    ['Returns', 'Within 30 days, unused.', 'refund_return'],
    ['Lamps', 'Faulty lamps are replaced for two years.', 'product_defect'],
    ['Dogs', 'Welcome in the garden. Refunds of entry are not given.', null],
    ['Lost luggage and delayed flights', 'Tell the desk.', null],
    ['', '', null],
  ])('%s: %s', (title, text, expected) => expect(guessedTopic({ title, text })).toBe(expected));
});
