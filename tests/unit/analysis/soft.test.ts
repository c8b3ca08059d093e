import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD_LABELS } from '@/lib/analysis/model/model';
import { readSoft, sharesFrom } from '@/lib/analysis/training/soft';

const LABELS = path.join(import.meta.dirname, '../../../lib/analysis/training/labels');
const POSTS = path.join(import.meta.dirname, '../../../lib/analysis/training/posts/a-01.jsonl');

describe('what a larger reader makes of a post', () => {
  it.each<[written: string, labels: number, shares: number[]]>([
    ['ak', 3, [1, 0, 0]],
    ['a5cf', 3, [0.25, 0, 0.75]],
    ['bg', 3, [0.1, 0.8, 0.1]],
    ['', 4, [0.25, 0.25, 0.25, 0.25]],
  ])('"%s" of %s labels', (written, labels, shares) => {
    for (const [i, share] of sharesFrom(written, labels).entries())
      expect(share).toBeCloseTo(shares[i] ?? Number.NaN, 10);
  });

  it('knows a post by its words and reads all heads of it', () => {
    const [line] = readFileSync(POSTS, 'utf8').split('\n');
    const { text } = JSON.parse(line ?? '') as { text: string };
    const soft = readSoft(LABELS);
    const known = soft.ofOwn(text);
    for (const [head, labels] of Object.entries(HEAD_LABELS)) {
      const shares = known?.[head as keyof typeof HEAD_LABELS];
      expect(shares).toHaveLength(labels.length);
      expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }
    expect(soft.ofOwn(`${text} and more`)).toBeUndefined();
  });

  it('reads the moods of the public posts row by row', () => {
    const soft = readSoft(LABELS);
    expect(soft.ofSemeval(0)?.mood?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(soft.ofSemeval(10_000_000)).toBeUndefined();
  });
});
