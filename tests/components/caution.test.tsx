import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CautionLine, cautionsFor } from '@/components/reply/CautionLine';
import type { PostAnalysis } from '@/lib/domain/analysis';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

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

it('does not send anybody to look up what the fact sheet already answers', () => {
  const analysis = read({ flags: ['incident'] });
  const { rerender } = render(<CautionLine analysis={analysis} answeredFromSheet={false} />);
  expect(screen.getByText(/sounds like an outage/)).toBeVisible();
  rerender(<CautionLine analysis={analysis} answeredFromSheet={true} />);
  expect(screen.queryByText(/sounds like an outage/)).not.toBeInTheDocument();
});
