import { describe, expect, it } from 'vitest';
import { isTried, TRIED_ROWS } from '@/lib/replies/local/situations/tried';

describe('steps that a post says were taken', () => {
  for (const { id, lines, hits, misses } of TRIED_ROWS) {
    const [told, other] = lines;
    it.each(hits)(`${id}: "%s" has done it`, (post) => {
      expect(isTried(told, post)).toBe(true);
      expect(isTried('Please keep the receipt for now.', post)).toBe(false);
    });
    it.each(misses)(`${id}: "%s" has not`, (post) => expect(isTried(told, post)).toBe(false));
    it(`${id}: is not told by "${other}"`, () =>
      expect(TRIED_ROWS.find((row) => row.id === id)?.step.test(other)).toBe(false));
  }

  it.each(['tried everything, still dead', 'I have done all the troubleshooting', 'nothing has worked so far'])(
    '"%s" has done all of it',
    (post) => {
      expect(isTried('Restart it once.', post)).toBe(true);
      expect(isTried('Please keep the box and the label for now.', post)).toBe(false);
    },
  );
});
