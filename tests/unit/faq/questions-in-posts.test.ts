import { describe, expect, it } from 'vitest';
import { askingsIn } from '@/lib/faq/asking';

describe('what a post asks', () => {
  it('is the question, not the story around it', () => {
    const [together] = askingsIn('We had a lovely morning at the lake. My sister was there too. Can I bring my dog?');
    expect(together?.asked).toBe('Can I bring my dog?');
    expect(together?.around).toContain('lovely morning');
    expect(together?.asks).toBe(true);
  });

  it('is each of several questions alone, too', () => {
    const asked = askingsIn('How long does delivery take? And can I return it in a shop?').map((one) => one.asked);
    expect(asked).toEqual([
      'How long does delivery take? And can I return it in a shop?',
      'How long does delivery take?',
      'And can I return it in a shop?',
    ]);
  });

  it('may be said without asking', () => {
    expect(askingsIn('want my nans face on it').map(({ asks }) => asks)).toEqual([false]);
  });

  it.each(['', '👋', 'what a disgrace. how is that even legal'])('is nothing in %j', (text) => {
    expect(askingsIn(text)).toEqual([]);
  });
});
