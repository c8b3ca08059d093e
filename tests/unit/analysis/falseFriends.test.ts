import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { SLANG_OF_DELIGHT_CUES } from '@/lib/analysis/cues/slangOfDelight';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const read = (text: string) =>
  analyser.analyse(
    { text, language: 'en', platform: 'x', author: { name: null, handle: null, url: null } },
    [],
    UNNAMED_BRAND,
  );

/** The whole reading, since one cue that keeps still helps nobody if the rest takes them for blame. */
describe('words of harm that mean none', () => {
  it.each([...SLANG_OF_DELIGHT_CUES.flatMap(({ hits }) => hits), 'The crew on the night ferry killed it, what a team'])(
    'is delight: %s',
    (text) => {
      const { flags, sentiment, intent } = read(text);
      expect(flags).toEqual([]);
      expect(sentiment.label).toBe('positive');
      expect(intent).toBe('praise');
    },
  );

  it.each(['fire sale today!', 'how is this even legal', 'this heat is killing me, open the pool please'])(
    'is no danger: %s',
    (text) => expect(read(text).flags).toEqual([]),
  );
});
