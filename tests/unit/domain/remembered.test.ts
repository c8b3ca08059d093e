import { describe, expect, it, vi } from 'vitest';
import { remembered, rememberedWord } from '@/lib/domain/remembered';

describe('remembered', () => {
  it('answers a text once as long as it is among the latest', () => {
    const lengthOf = vi.fn((text: string) => text.length);
    const asked = remembered(lengthOf, 2);
    expect([asked('a'), asked('bb'), asked('a'), asked('bb')]).toEqual([1, 2, 1, 2]);
    expect(lengthOf).toHaveBeenCalledTimes(2);
  });

  it('gives up the oldest answer for a new one', () => {
    const lengthOf = vi.fn((text: string) => text.length);
    const asked = remembered(lengthOf, 2);
    for (const text of ['a', 'bb', 'ccc', 'bb', 'ccc', 'a']) asked(text);
    expect(lengthOf.mock.calls.map(([text]) => text)).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('keeps an answer that is nothing, and the one of the empty text', () => {
    const none = vi.fn((_: string): undefined => undefined);
    const asked = remembered(none);
    expect([asked(''), asked('')]).toEqual([undefined, undefined]);
    expect(none).toHaveBeenCalledTimes(1);
  });
});

describe('rememberedWord', () => {
  it('answers a word once, and keeps nothing of what is too long for one', () => {
    const lengthOf = vi.fn((word: string) => word.length);
    const asked = rememberedWord(lengthOf);
    const long = 'a'.repeat(30_000);
    expect(['late', 'late', long, long].map(asked)).toEqual([4, 4, 30_000, 30_000]);
    expect(lengthOf.mock.calls.map(([word]) => word.length)).toEqual([4, 30_000, 30_000]);
  });
});
