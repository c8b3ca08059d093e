import { describe, expect, it } from 'vitest';
import { isRepeatable, UNREPEATABLE, unrepeatableFor } from '@/lib/analysis/gist/repeatable';
import { EVERY_FAULT, faultOf, isSound } from '@/lib/analysis/gist/sound';
import { isMisspelt } from '@/lib/analysis/gist/spelling';

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

describe('statements of trouble that must not be given back', () => {
  it.each(UNREPEATABLE.flatMap(({ id, hits }) => hits.map(([text, post]) => [id, text, post] as const)))(
    '%s: "%s" of "%s"',
    (id, text, post) => {
      expect(unrepeatableFor(text, post)).toBe(id);
    },
  );

  it.each(UNREPEATABLE.flatMap(({ id, misses }) => misses.map(([text, post]) => [id, text, post] as const)))(
    'not %s: "%s" of "%s"',
    (_, text, post) => {
      expect(isRepeatable(text, post)).toBe(true);
    },
  );
});

describe('words with one letter wrong', () => {
  it.each(['poynts', 'minecfraft', 'acccount', 'suitcaze'])('%s', (word) => {
    expect(isMisspelt(word)).toBe(true);
  });

  it.each(['points', 'accounts', 'charger', 'charged', 'lighter', 'massage', 'order', 'keyboards', 'ferries'])(
    'not %s',
    (word) => {
      expect(isMisspelt(word)).toBe(false);
    },
  );
});
