import { expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { warmUp } from '@/lib/analysis/warmUp';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

it('changes nothing that an analysis says, and ends', async () => {
  const analyser = await loadAnalyser();
  const post = {
    text: 'The kettle sparked and your driver threw my parcel over the gate, I want a refund today',
    language: 'en',
    platform: 'x' as const,
    author: { name: 'Sam Roe', handle: 'samroe', url: null },
  };
  const cold = analyser.analyse(post, [], UNNAMED_BRAND);
  const steps = [...warmUp(analyser)];
  expect(steps.length).toBeGreaterThan(5);
  expect(analyser.analyse(post, [], UNNAMED_BRAND)).toEqual(cold);
});
