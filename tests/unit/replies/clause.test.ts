import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { clausesOf, RESTATED } from '@/lib/replies/local/clause';

const analysisOf = (gist: PostAnalysis['gist']) => ({ gist }) as PostAnalysis;

describe('what is said back after "I\'m sorry"', () => {
  it.each(RESTATED.flatMap(({ hits }) => hits))('says "%s" as "%s"', (text, clause) => {
    expect(clausesOf(analysisOf({ text, kind: 'gerund' }))).toEqual([clause]);
  });

  it.each(['getting the message again and again', 'being kind', 'being late for work'])(
    'leaves "%s" as it is',
    (text) => {
      expect(clausesOf(analysisOf({ text, kind: 'gerund' }))).toEqual([]);
    },
  );
});
