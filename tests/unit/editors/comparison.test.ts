import { describe, expect, it } from 'vitest';
import { holdsText, isInsertedInto, isSameText } from '@/lib/editors/comparison';

describe('isSameText', () => {
  it.each([
    ['no-break spaces and trimmed ends', 'Hello\u00a0 there ', 'Hello there'],
    ['zero-width characters', 'Hel\u200blo\ufeff', 'Hello'],
    ['more empty lines', 'One\n\n\nTwo', 'One\nTwo'],
    ['Windows line ends', 'One\r\nTwo', 'One\nTwo'],
    ['composed and decomposed letters', 'cafe\u0301', 'café'],
  ])('overlooks %s', (_name, one, other) => {
    expect(isSameText(one, other)).toBe(true);
  });

  it.each([
    ['a lost line break', 'Line oneLine two', 'Line one\nLine two'],
    ['a line break turned into a space', 'Line one Line two', 'Line one\nLine two'],
    ['a lost word', 'We are it', 'We are on it'],
    ['a family taken apart', '👨 👩 👧', '👨‍👩‍👧'],
    ['a doubled text', 'Hello Hello', 'Hello'],
  ])('sees %s', (_name, one, other) => {
    expect(isSameText(one, other)).toBe(false);
  });
});

describe('holdsText', () => {
  it('finds a text among others', () => {
    expect(holdsText('Good morning.\nA reply.\nBye', 'A reply.')).toBe(true);
  });
  it('does not take a part of a word for the text', () => {
    expect(holdsText('History', 'Hi')).toBe(false);
  });
  it('finds the words behind a part of another word', () => {
    expect(holdsText('History says Hi', 'Hi')).toBe(true);
  });
});

describe('isInsertedInto', () => {
  it.each([
    ['in the middle', 'ab', 'X', '', 'aXb', true],
    ['in place of a selection', 'one old three', 'two', 'old', 'one two three', true],
    ['several lines', 'start end', 'One\nTwo', '', 'start One\nTwo end', true],
    ['twice', 'ab', 'X', '', 'aXXb', false],
    ['with the rest lost', 'one three', 'two', '', 'two', false],
    ['with its own line break lost', 'start', 'One\nTwo', '', 'startOneTwo', false],
    ['not at all', 'ab', 'X', '', 'ab', false],
  ])('%s', (_name, before, text, selected, after, expected) => {
    expect(isInsertedInto(before, text, selected, after)).toBe(expected);
  });
});
