import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { HAZARDS, hazardOf } from '@/lib/replies/local/hazard';
import { BRAND, NO_THREAD, postWith } from './fixtures';

describe('what a danger comes from', () => {
  it.each(HAZARDS.flatMap(({ hazard, hits }) => hits.map((text) => ({ hazard, text }))))(
    '$hazard: $text',
    ({ hazard, text }) => expect(hazardOf(text, [])).toBe(hazard),
  );

  it.each(HAZARDS.flatMap(({ hazard, misses }) => misses.map((text) => ({ hazard, text }))))(
    'not $hazard: $text',
    ({ hazard, text }) => expect(hazardOf(text, [])).not.toBe(hazard),
  );
});

describe('what is said first to somebody in danger', () => {
  const UNPLUG = /unplug|switch it off/i;

  it.each([
    ['Found a piece of glass in your soup and nobody answers the phone', /eat|aside/],
    ['my son is in hospital after eating your yoghurt and you still charged me for it', /eat|aside/],
    ['your mascara gave me a rash all over my eyes and you charged me £30', /stop using/],
    ['My daughter nearly choked on a wheel that came off your toy, photos on my phone', /stop using/],
    ['the plug melted while it was charging', UNPLUG],
    ['I slipped on your wet floor and broke my wrist, nobody picks up the phone', /everyone is safe/],
  ])('%s', async (text, wanted) => {
    const analyser = await loadAnalyser();
    const post = postWith({ text, language: 'en' });
    const analysis = analyser.analyse(post, NO_THREAD, BRAND);
    expect(analysis.flags).toContain('safety');
    const { suggestions } = await localEngine.suggest({
      post,
      analysis,
      brand: BRAND,
      thread: NO_THREAD,
      pastReplies: [],
      variant: 0,
    });
    for (const suggestion of suggestions) {
      expect(suggestion.text).toMatch(wanted);
      expect(suggestion.text).not.toMatch(/charged/);
      if (wanted !== UNPLUG) expect(suggestion.text).not.toMatch(UNPLUG);
    }
  });
});
