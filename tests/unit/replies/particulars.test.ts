import { expect, it } from 'vitest';
import { PARTICULAR_EXAMPLES, particularly } from '@/lib/replies/local/particulars';

it.each(PARTICULAR_EXAMPLES)('says "%s" of "%s"', (matter, post, told) =>
  expect(particularly(matter, { sectors: ['devices'] }, post)).toBe(told),
);

it('keeps to the matter where nothing runs software', () =>
  expect(particularly('the cold meal', { sectors: ['restaurant'] }, 'ordered on my iphone')).toBe('the cold meal'));
