import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { EMERGENCY } from '@/lib/analysis/cues/risks/emergency';
import { localEngine } from '@/lib/replies/local';
import { CONCERN, HARM_TOLD } from '@/lib/replies/local/harm';
import { NO_GOOD_NEWS, TOLD_DRILY } from '@/lib/replies/local/plans/doubt';
import { BRAND, NO_THREAD, postWith } from './fixtures';

const ROWS = [
  ['an emergency', EMERGENCY],
  ['harm', HARM_TOLD],
  ['a concern', CONCERN],
  ['no good news', NO_GOOD_NEWS],
  ['told drily', TOLD_DRILY],
] as const;

describe('how near danger has come', () => {
  it.each(ROWS.flatMap(([name, { pattern, hits }]) => hits.map((text) => ({ name, pattern, text }))))(
    '$name: $text',
    ({ pattern, text }) => expect(text).toMatch(pattern),
  );

  it.each(ROWS.flatMap(([name, { pattern, misses }]) => misses.map((text) => ({ name, pattern, text }))))(
    'not $name: $text',
    ({ pattern, text }) => expect(text).not.toMatch(pattern),
  );
});

async function cardsFor(text: string): Promise<string[]> {
  const analyser = await loadAnalyser();
  const post = postWith({ text, language: 'en' });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
  return (await localEngine.suggest(request)).suggestions.map((suggestion) => suggestion.text);
}

describe('what is said where danger is near or far', () => {
  it('sends whoever sees an emergency to the people beside them', async () => {
    const cards = await cardsFor('There is a man in 12C who has passed out on the flight to Fenby');
    expect(cards).toHaveLength(3);
    for (const card of cards) expect(card).toMatch(/staff|crew|on duty/);
  });

  it('does not speak of doctors where nobody is hurt', async () => {
    const cards = await cardsFor('Mould all over the rolls I bought today. Potentially dangerous!');
    expect(cards).toHaveLength(3);
    for (const card of cards) expect(card).not.toMatch(/medical|doctor|everyone is safe/);
    expect(cards[0]).toMatch(/eat|aside/);
  });

  it.each([
    'my throat closed up after one bite of your cake, the label said no nuts',
    'mouldy cheese from your shop, I have finished half the pack, dizzy and nauseous now',
    'your curry gave me diarrhoea all night, food poisoning',
    'There are wires hanging bare from your charger, dangerous',
  ])('keeps the grave words where somebody may be hurt: %s', async (text) => {
    const cards = await cardsFor(text);
    expect(cards[0]).toMatch(/medical|doctor|safe|stop|unplug|switch|eat/i);
    expect(cards.join(' ')).not.toMatch(/DM me where you saw it/);
  });

  it.each([
    'Your customer service has collapsed, three weeks and no answer',
    'my mum had a stroke in March and cannot fly, please refund her ticket',
    'she says the screen is unresponsive after the update',
  ])('calls no emergency where there is none: %s', async (text) => {
    const cards = await cardsFor(text);
    expect(cards.join(' ')).not.toMatch(/nearest member of staff|on duty there/);
  });
});
