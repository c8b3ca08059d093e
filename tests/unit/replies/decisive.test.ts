import { describe, expect, it } from 'vitest';
import { DECISIVE } from '@/lib/replies/local/sectors/decisive';
import { openLines } from '@/lib/replies/local/situations';

describe.each(DECISIVE)('what an answer hangs on at a $sector', ({ sector, ask, examples }) => {
  it.each(examples)('asks under "$post": $asks', ({ post, asks }) => {
    expect(openLines(`${sector}.decisive`, 'ask', ask, post)[0]?.text ?? null).toBe(asks);
  });

  it('asks it in two wordings, and knows a post that leaves it open and one that does not', () => {
    expect(new Set(ask.map(({ text }) => text)).size).toBe(2);
    expect(examples.some(({ asks }) => asks !== null)).toBe(true);
    expect(examples.some(({ asks }) => asks === null)).toBe(true);
  });
});
