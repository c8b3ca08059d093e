import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { ThreadTurn } from '@/lib/domain/analysis';
import { localEngine } from '@/lib/replies/local';
import { BRAND, NO_THREAD, postWith } from './fixtures';

const ASKED: ThreadTurn[] = [
  { who: 'customer', text: 'My lamp has not come' },
  { who: 'brand', text: "Sorry about that. Please DM us your order number and I'll check." },
];

describe('the next step in a conversation', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser();
  });

  async function cardsFor(text: string, thread: ThreadTurn[]) {
    const post = postWith({ text, language: 'en' });
    const analysis = analyser.analyse(post, thread, BRAND);
    return localEngine.suggest({ post, analysis, brand: BRAND, thread, pastReplies: [], variant: 0 });
  }

  const ASKS_FOR_DM = /\b(?:DM me|send me a DM|drop me a DM|by DM)\b/i;

  it.each([
    'Done, I sent it by DM an hour ago',
    'dm sent',
    "I've sent it in a DM, no answer",
    "DM'd you the number yesterday",
  ])('asks nobody again who has written: %s', async (text) => {
    const { suggestions } = await cardsFor(text, ASKED);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { text: reply } of suggestions) expect(reply).not.toMatch(ASKS_FOR_DM);
  });

  it.each(["I can't DM you, your DMs are closed", "tried to DM you but it won't go"])(
    'offers another way where a message does not get through: %s',
    async (text) => {
      for (const thread of [ASKED, NO_THREAD]) {
        const { suggestions } = await cardsFor(text, thread);
        expect(suggestions.length).toBeGreaterThan(0);
        for (const { text: reply } of suggestions) expect(reply).not.toMatch(ASKS_FOR_DM);
      }
    },
  );

  it('answers here who does not want to be sent away again', async () => {
    const { suggestions } = await cardsFor("My order is 4 weeks late. Please don't ask me to DM again", NO_THREAD);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { text: reply } of suggestions) expect(reply).not.toMatch(ASKS_FOR_DM);
  });

  it.each(['It still has not come', 'No luck, the lamp is still broken and I am fed up'])(
    'says first what is done here to somebody who was just asked for a message: %s',
    async (text) => {
      const { suggestions } = await cardsFor(text, ASKED);
      expect(suggestions[0]?.text).not.toMatch(ASKS_FOR_DM);
    },
  );
});
