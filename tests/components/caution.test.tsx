import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CautionLine, cautionsFor } from '@/components/reply/CautionLine';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Commitment } from '@/lib/domain/commitment';
import type { PersonRecord } from '@/lib/queries/people';
import { MARA, promise } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));
const world = vi.hoisted(() => ({ record: undefined as unknown }));
vi.mock('@/lib/queries/people', () => ({ useWriter: () => world.record }));

const NOW = Date.parse('2026-11-21T14:00:00Z');
const record = (commitments: readonly Commitment[] = []): PersonRecord => ({
  person: null,
  interactions: [],
  commitments: [...commitments],
  sightings: [],
  wholeSince: null,
});

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
  world.record = record();
  const shown = { post: MARA, analysis: read({ flags: ['incident'] }), now: NOW };
  const { rerender } = render(<CautionLine {...shown} answeredFromSheet={false} />);
  expect(screen.getByText(/sounds like an outage/)).toBeVisible();
  rerender(<CautionLine {...shown} answeredFromSheet={true} />);
  expect(screen.queryByText(/sounds like an outage/)).not.toBeInTheDocument();
});

it('leaves it to the note on a late promise to say that they were let down', () => {
  const shown = { post: MARA, analysis: read({ flags: ['double_deviation'] }), now: NOW, answeredFromSheet: false };
  world.record = record([promise({ dueAt: '2026-11-19T14:00:00Z' })]);
  const { rerender } = render(<CautionLine {...shown} />);
  expect(screen.queryByText(/let down before/)).not.toBeInTheDocument();
  world.record = record([promise({ dueAt: '2026-11-22T14:00:00Z' })]);
  rerender(<CautionLine {...shown} />);
  expect(screen.getByText(/let down before/)).toBeVisible();
});
