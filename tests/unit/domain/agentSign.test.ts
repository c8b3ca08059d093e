import { expect, it } from 'vitest';
import { withoutSignOff } from '@/lib/domain/agentSign';

it.each<[what: string, words: string, signOff: string, left: string]>([
  ['initials', 'We ring you. ^MK', '^MK', 'We ring you.'],
  ['a line of its own', 'We ring you.\n\nThe Halden team\n', 'The Halden team', 'We ring you.'],
  ['nothing where the brand does not sign', 'We ring you. ^MK', '', 'We ring you. ^MK'],
  ['nothing in the middle', 'The Halden team rings you.', 'The Halden team', 'The Halden team rings you.'],
  ['nothing where nothing would be left', '^MK', '^MK', '^MK'],
])('a reply loses its sign-off: %s', (_, words, signOff, left) => {
  expect(withoutSignOff(words, signOff)).toBe(left);
});
