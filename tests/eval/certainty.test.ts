import { beforeAll, describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { isUnsure } from '@/lib/analysis/certainty';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { heldOutPosts, type LabelledPost } from './postSets';

const read: { post: LabelledPost; analysis: PostAnalysis }[] = [];

beforeAll(async () => {
  const analyser = await loadAnalyser();
  const author = { name: null, handle: null, url: null };
  // Every second post is enough to see a limit that no longer holds.
  for (const post of heldOutPosts().posts.filter((_, i) => i % 2 === 0)) {
    const seen = { text: post.text, language: null, platform: post.platform, author };
    read.push({ post, analysis: analyser.analyse(seen, [], UNNAMED_BRAND) });
  }
}, 120_000);

/** Shares in percent of labels that are right, with and without a question mark. */
function held(label: 'intent' | 'category' | 'emotion') {
  const shown = read.filter(({ analysis }) => analysis[label] !== null && analysis[label] !== 'neutral');
  const rightOf = (doubted: boolean) => {
    const some = shown.filter(({ analysis }) => isUnsure(analysis.certainty, label) === doubted);
    return (100 * some.filter(({ post, analysis }) => post[label] === analysis[label]).length) / some.length;
  };
  return { sure: rightOf(false), doubted: rightOf(true) };
}

describe('a question mark behind a label', () => {
  it.each([
    ['intent', 73, 40],
    ['category', 73, 40],
    ['emotion', 45, 33],
  ] as const)('of %s parts what mostly holds from what mostly does not', (label, least, most) => {
    const { sure, doubted } = held(label);
    expect(sure).toBeGreaterThanOrEqual(least);
    expect(doubted).toBeLessThanOrEqual(most);
  });
});
