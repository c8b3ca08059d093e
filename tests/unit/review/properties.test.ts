import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { FLAGS } from '@/lib/domain/labels';
import { PLATFORMS } from '@/lib/domain/platform';
import { type ReviewContext, reviewDraft } from '@/lib/review';
import { applyFix } from '@/lib/review/fix';

const PIECES =
  "sorry|I'm|we're|you|DM us|your|order number|£20|three days|20 minutes|!|!!|?|.|,|\n| |kindly|sir|rest assured,|sent|can't DM|{{name}}|#Luma|useless|07700900461|😊|ß|İ|\u0301|https://a.example|SO SORRY|for any inconvenience|but|Es tut mir leid".split(
    '|',
  );
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
  maxLength: 25,
});
const text = fc.oneof(
  words.map((pieces) => pieces.join(' ')),
  words.map((pieces) => pieces.join('')),
);
const context: fc.Arbitrary<ReviewContext> = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  post: text,
  thread: fc.array(fc.record({ who: fc.constantFrom('brand' as const, 'customer' as const), text }), { maxLength: 3 }),
  pastReplies: fc.array(text, { maxLength: 2 }),
  brand: fc
    .array(fc.constantFrom('cheap', 'İ', '(', 'sorry', '.*'), { maxLength: 3 })
    .map((bannedWords) => ({ ...UNNAMED_BRAND, bannedWords })),
  analysis: fc.option(
    fc.record({
      language: fc.constant('en'),
      sentiment: fc.constant({ label: 'negative' as const, score: -0.8, confident: true }),
      emotion: fc.constant('anger' as const),
      intent: fc.constantFrom('complaint' as const, 'question' as const, 'praise' as const, 'abuse' as const),
      category: fc.constant(null),
      severity: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
      arousal: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      flags: fc.subarray([...FLAGS]),
      gist: fc.constant(null),
      firstName: fc.constantFrom(null, 'Sam', 'İ('),
      evidence: fc.constant([]),
    }),
  ),
});

describe('the review of any draft', () => {
  it('points into the draft, says the same again, and its fixes can be applied', () => {
    fc.assert(
      fc.property(text, context, (draft, where) => {
        const issues = reviewDraft(draft, where);
        expect(reviewDraft(draft, where)).toEqual(issues);
        for (const issue of issues) {
          expect(issue.start).toBeGreaterThanOrEqual(0);
          expect(issue.end).toBeGreaterThanOrEqual(issue.start);
          expect(issue.end).toBeLessThanOrEqual(draft.length);
          expect(typeof applyFix(draft, issue)).toBe('string');
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('blocks personal data of the post wherever it is said back', () => {
    const number = fc.stringMatching(/^0[1-9]\d{8}$/);
    fc.assert(
      fc.property(number, text, context, (phone, draft, where) => {
        const issues = reviewDraft(`${draft} ${phone} `, { ...where, post: `ring me on ${phone}` });
        expect(issues.some(({ rule, severity }) => rule === 'pii.repeat' && severity === 'block')).toBe(true);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('blocks an insult of the post that is said back', () => {
    fc.assert(
      fc.property(fc.constantFrom('useless', 'pathetic', 'a joke', 'clowns'), context, (insult, where) => {
        const issues = reviewDraft(`I'm sorry we were ${insult} here.`, { ...where, post: `you are ${insult}` });
        expect(issues.some(({ rule }) => rule === 'parrot.insult')).toBe(true);
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
