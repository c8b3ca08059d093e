import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { ENQUIRY_PRIVATE } from '@/lib/replies/local/phrases/answers';
import { asksAnything, asksInFull, isReproach, PUT_AS, putAs } from '@/lib/replies/local/plans/putAs';
import { FORM_ENQUIRIES } from '@/lib/replies/local/situations/enquiriesForms';
import { BRAND, NO_THREAD, postWith } from './fixtures';

const analyser = await loadAnalyser();

async function cardsFor(text: string) {
  const post = postWith({ text });
  const analysis = analyser.analyse(post, NO_THREAD, BRAND);
  const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
  return (await localEngine.suggest(request)).suggestions;
}

const firstFor = async (text: string) => (await cardsFor(text))[0];

describe('what is only put as a question', () => {
  it.each(PUT_AS.map((row) => [row.id, row] as const))('%s holds for its examples and for no question', (id, row) => {
    expect(row.hits.filter((post) => putAs(post) !== id)).toEqual([]);
    expect(row.misses.filter((post) => putAs(post) === id)).toEqual([]);
  });

  it('tells a wink from a question', () => {
    expect(asksInFull('champions!! free soup for the whole town yeah? 😄')).toBe(false);
    expect(asksInFull('lovely. when do you open?')).toBe(true);
    expect(asksAnything('the blue one turned my hands blue, thanks for the gloves')).toBe(false);
    expect(asksAnything('parking free sundays?')).toBe(true);
    expect(asksAnything('oak or walnut for a damp hall')).toBe(true);
    expect(asksInFull('nobody sent me a note like "was your card used for coffee?" this week')).toBe(false);
  });

  it.each([
    'any idea why it keeps logging me out?',
    "why can't i open my saved list on the tablet?",
    'is this a joke? queued two hours and the till was shut',
    'can you please fix the search in the app?',
  ])('answers no trouble, complaint or favour as a plain question: %s', async (text) => {
    expect((await firstFor(text))?.strategy).not.toBe('answer_here');
  });
});

describe('a wish', () => {
  it.each([
    ['I wish Fernhill would get their act together', true],
    ['fix it before I switch', true],
    ['please stop the ticket scalpers', false],
    ['please get rid of the bots', true],
    ['I wish the app had a dark mode', false],
    ['a stop before the bridge would be lovely', false],
  ])('may be a reproach: %s', (text, expected) => {
    expect(isReproach(text)).toBe(expected);
  });

  it('that is one is not thanked for as an idea', async () => {
    const text = 'I really wish you would get your act together before I find another provider';
    expect((await firstFor(text))?.text).not.toMatch(/idea|build|thank|useful/i);
    expect((await firstFor('I wish the app had a dark mode'))?.text).toMatch(/dark mode/i);
  });
});

describe('plain questions', () => {
  it.each([
    ['do you deliver to Skye?', /whether we deliver to Skye/],
    ['is the sale online only or in shops too?', /online only or in shops too/],
    ['how do I sort my contacts by last name?', /help you sort your contacts by last name/],
    ['when does the pool reopen?', /when the pool reopens/],
  ])('are named in the words of the writer: %s', async (text, named) => {
    expect((await firstFor(text))?.text).toMatch(named);
  });

  it.each([
    'do you deliver to Skye?',
    'when does the pool reopen?',
    'how do I sort my contacts by last name?',
    'thoughts?',
    'who wrote the song in the advert?',
    'can two people share one login?',
  ])('get a reply that says once what is done: %s', async (text) => {
    const said = (await firstFor(text))?.text ?? '';
    expect(
      said.match(/\breply here\b|\bget back to you here\b|\banswer here\b|\bpost (?:it|them) here\b/g)?.length ?? 0,
    ).toBeLessThan(2);
    expect(said).not.toMatch(/yes or (?:a )?no here|goes (?:right )?here|put the answer|answer here/);
  });

  it('are answered without a question mark too', async () => {
    expect((await firstFor('if i leave the club in march do i pay for april'))?.strategy).toBe('answer_here');
  });

  it('put what helps at once first for somebody on the way', async () => {
    expect((await firstFor('is the 22.10 to Leeds definitely running tonight?'))?.text).toMatch(
      /live times|board|staff/,
    );
  });

  it('does not say back half of a question', async () => {
    const text = 'preorder question, do you take the money now or when it ships';
    expect((await cardsFor(text)).map((card) => card.text).join(' ')).not.toMatch(/whether we take the money(?! now)/);
  });

  it('gives three cards that differ', async () => {
    const cards = await cardsFor('do you deliver to Skye?');
    expect(new Set(cards.map((card) => card.text)).size).toBe(3);
  });

  it('promises in a form no date, no yes and no place where the answer will stand', () => {
    const lines = FORM_ENQUIRIES.flatMap(({ half }) => half).concat(ENQUIRY_PRIVATE.map(({ text }) => text));
    expect(
      lines.filter((line) =>
        /yes or (?:a )?no|post (?:it|them|their)|put (?:it|the|their)|goes|real (?:reason|date)/i.test(line),
      ),
    ).toEqual([]);
  });
});
