import { describe, expect, it } from 'vitest';
import { initialsIn, sharedSign, signedAsHere, signedBy, withSignOff } from '@/lib/domain/agentSign';

describe('a brand as the person at this machine signs for it', () => {
  it.each<[kept: [initials: string, signOff: string], own: string | null, signed: [initials: string, signOff: string]]>(
    [
      // Nothing said at this machine: as the brand was kept.
      [['MK', '^MK'], null, ['MK', '^MK']],
      [['', '^MK'], null, ['', '^MK']],
      [['MK', '^MK'], 'NH', ['NH', '^NH']],
      [['', '^'], 'NH', ['NH', '^NH']],
      [['', 'Thanks ^ MK '], 'NH', ['NH', 'Thanks ^NH']],
      // Nobody to sign: the sign that stands for somebody goes.
      [['', 'Thanks ^'], null, ['', 'Thanks']],
      [['MK', '^'], null, ['MK', '^MK']],
      // Cleared at this machine.
      [['MK', '^'], '', ['', '']],
      // A team signs as a team.
      [['', '- Halden Care'], 'NH', ['NH', '- Halden Care']],
      [['', ''], 'NH', ['NH', '']],
    ],
  )('%j, %j', ([initials, signOff], own, signed) => {
    const { initials: by, signOff: sign } = signedBy({ initials, signOff }, own);
    expect([by, sign]).toEqual(signed);
  });

  it('is the same object where nothing differs', () => {
    const brand = { initials: 'MK', signOff: '^MK' };
    expect(signedBy(brand, null)).toBe(brand);
    expect(signedBy(brand, 'MK')).toBe(brand);
  });
});

it('is shared without the person', () => {
  expect(['^MK', 'Thanks ^MK', '- Halden Care', ''].map(sharedSign)).toEqual(['^', 'Thanks ^', '- Halden Care', '']);
});

it('comes by file without the person, and stays signed as it was here', () => {
  const sent = { initials: 'MK', signOff: '^MK' };
  expect(signedAsHere(sent, null)).toEqual({ initials: '', signOff: '^MK' });
  expect(signedAsHere({ initials: '', signOff: '^' }, { initials: 'NH', signOff: '^NH' })).toEqual({
    initials: 'NH',
    signOff: '^NH',
  });
  expect(signedAsHere({ initials: '', signOff: '- Care' }, { initials: 'NH', signOff: '^NH' }).signOff).toBe('- Care');
});

it.each([
  ['We ring you.', '^MK', 'We ring you. ^MK'],
  ['We ring you. ^MK', '^MK', 'We ring you. ^MK'],
  ['We ring you. ^NH', '^MK', 'We ring you. ^NH'],
  ['We ring you.', '', 'We ring you.'],
])('signs %j with %j once', (words, signOff, signed) => {
  expect(withSignOff(words, signOff)).toBe(signed);
});

it('knows initials in a sign-off', () => {
  expect(['^MK', 'Thanks ^ MK', '- Ines', '^', ''].map(initialsIn)).toEqual(['MK', 'MK', '', '', '']);
});
