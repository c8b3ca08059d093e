import { expect, it } from 'vitest';
import { cautionsFor } from '@/components/reply/CautionLine';
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
  expect(cautionsFor(read({ flags: ['pii'], personal: ['reference'] }))).toEqual([]);
  expect(cautionsFor(read({ flags: ['pii'], personal: ['reference', 'phone'] }))).toEqual(['caution_pii']);
  expect(cautionsFor(read({ flags: ['pii'] }))).toEqual(['caution_pii']);
});

it('begins with the gravest, past a harmless order number', () => {
  expect(cautionsFor(read({ flags: ['double_deviation', 'pii'], personal: ['reference'] }))).toEqual([
    'caution_double_deviation',
  ]);
  expect(cautionsFor(read({ flags: ['pii', 'safety'], personal: ['email'] }))).toEqual([
    'caution_safety',
    'caution_pii',
  ]);
});
