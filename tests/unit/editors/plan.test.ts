import { describe, expect, it } from 'vitest';
import { mentionPrefix, planInsertion } from '@/lib/editors/plan';

describe('mentionPrefix', () => {
  it.each([
    ['@tobias.ekdal ', '@tobias.ekdal '],
    ['@a_b @c ', '@a_b @c '],
    ['@tobias.ekdal', '@tobias.ekdal'],
    ['@tobias.ekdal thanks', '@tobias.ekdal '],
    ['thanks @tobias.ekdal', ''],
    ['@', ''],
    ['', ''],
  ])('%j', (content, prefix) => {
    expect(mentionPrefix(content)).toBe(prefix);
  });
});

describe('planInsertion', () => {
  const expected = (content: string, text: string, mode: 'ask' | 'replace' | 'append') => {
    const plan = planInsertion(content, text, mode);
    return 'expected' in plan ? plan.expected : plan;
  };

  it('asks only when there are words of the user', () => {
    expect(expected('', 'A reply.', 'ask')).toBe('A reply.');
    expect(expected(' \n', 'A reply.', 'ask')).toBe('A reply.');
    expect(expected('my words', 'A reply.', 'ask')).toEqual({ refused: 'not-empty' });
    expect(expected('@ana my words', 'A reply.', 'ask')).toEqual({ refused: 'not-empty' });
  });

  it('keeps a leading name in front, with one space after it', () => {
    expect(expected('@ana ', 'A reply.', 'ask')).toBe('@ana A reply.');
    expect(expected('@ana', 'A reply.', 'ask')).toBe('@ana A reply.');
    expect(expected('@ana my words', 'A reply.', 'replace')).toBe('@ana A reply.');
    expect(expected('@ana ', 'A reply.', 'append')).toBe('@ana A reply.');
  });

  it('does not say a leading name twice', () => {
    expect(expected('@Ana ', '@ana A reply.', 'ask')).toBe('@Ana A reply.');
    expect(expected('@ana ', '@anabel A reply.', 'ask')).toBe('@ana @anabel A reply.');
  });

  it('adds after a space, or on a new line when there are several', () => {
    expect(expected('Hi', 'there', 'append')).toBe('Hi there');
    expect(expected('Hi ', 'there', 'append')).toBe('Hi there');
    expect(expected('Hi', 'One\nTwo', 'append')).toBe('Hi\nOne\nTwo');
    expect(expected('One\nTwo', 'three', 'append')).toBe('One\nTwo\nthree');
    expect(expected('One\nTwo\n', 'three', 'append')).toBe('One\nTwo\nthree');
  });

  it('never doubles a text', () => {
    expect(expected('A reply.', 'A  reply.', 'ask')).toEqual({ refused: 'already-there' });
    expect(expected('Hello. A reply.', 'A reply.', 'append')).toEqual({ refused: 'already-there' });
    expect(planInsertion('Hello. A reply.', 'A reply.', 'caret')).toEqual({ refused: 'already-there' });
    expect(expected('@ana A reply.', '@ana A reply.', 'replace')).toEqual({ refused: 'already-there' });
  });

  it('replaces a longer draft that contains the text', () => {
    expect(expected('Hello. A reply.', 'A reply.', 'replace')).toBe('A reply.');
  });

  it('puts text at the caret of a draft, and behind the name of an empty answer', () => {
    expect(planInsertion('ab', 'X', 'caret')).toEqual({ from: 'caret', text: 'X' });
    expect(planInsertion('@ana ', 'X', 'caret')).toEqual({ from: 5, text: 'X', expected: '@ana X' });
  });
});
