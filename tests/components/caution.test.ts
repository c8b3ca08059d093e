import { expect, it } from 'vitest';
import { cautionFor } from '@/components/reply/CautionLine';
import type { PostAnalysis } from '@/lib/domain/analysis';

const read = (change: Partial<PostAnalysis>): PostAnalysis => ({
  language: 'en',
  sentiment: { label: 'negative', score: -0.7, confident: true },
  emotion: 'frustration',
  intent: 'complaint',
  category: 'delivery_late',
  severity: 0,
  arousal: 1,
  flags: [],
  gist: null,
  firstName: null,
  evidence: [],
  ...change,
});

it('asks to take personal data down only where it exposes somebody', () => {
  expect(cautionFor(read({ flags: ['pii'], personal: ['reference'] }))).toBeNull();
  expect(cautionFor(read({ flags: ['pii'], personal: ['reference', 'phone'] }))).toBe('caution_pii');
  expect(cautionFor(read({ flags: ['pii'] }))).toBe('caution_pii');
});

it('shows the gravest only, past a harmless order number', () => {
  expect(cautionFor(read({ flags: ['double_deviation', 'pii'], personal: ['reference'] }))).toBe(
    'caution_double_deviation',
  );
  expect(cautionFor(read({ flags: ['pii', 'safety'], personal: ['email'] }))).toBe('caution_safety');
});
