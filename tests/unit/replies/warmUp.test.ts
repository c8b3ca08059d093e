import { expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { SAID_BY_NOBODY } from '@/lib/analysis/warmUp';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { localEngine } from '@/lib/replies/local';
import { warmUpReplies } from '@/lib/replies/local/warmUp';

it('changes nothing that is suggested, and ends', async () => {
  const analyser = await loadAnalyser();
  const requests = SAID_BY_NOBODY.map((post) => {
    const analysis = analyser.analyse(post, [], UNNAMED_BRAND);
    return { post, analysis, brand: UNNAMED_BRAND, thread: [], pastReplies: [], variant: 0 };
  });
  const cold = await Promise.all(requests.map((request) => localEngine.suggest(request)));
  expect(cold.every(({ suggestions }) => suggestions.length > 0)).toBe(true);
  expect([...warmUpReplies(requests)].length).toBeGreaterThan(requests.length);
  expect(await Promise.all(requests.map((request) => localEngine.suggest(request)))).toEqual(cold);
});
