import { describe, expect, it } from 'vitest';
import { EVERY_FAULT, faultOf, isSound } from '@/lib/analysis/gist/sound';

describe('phrases that must not be said back', () => {
  it.each(EVERY_FAULT.flatMap(({ id, hits }) => hits.map(([text, post]) => [id, text, post] as const)))(
    '%s: "%s" of "%s"',
    (id, text, post) => {
      expect(faultOf(text, post)).toBe(id);
    },
  );

  it.each(EVERY_FAULT.flatMap(({ id, misses }) => misses.map(([text, post]) => [id, text, post] as const)))(
    'not %s: "%s" of "%s"',
    (_, text, post) => {
      expect(isSound(text, post)).toBe(true);
    },
  );
});
