import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { CARE_EXAMPLES, isCareThanked } from '@/lib/analysis/careThanked';
import { BRAND, NO_THREAD, postWith } from '../replies/fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const read = (text: string) => analyser.analyse(postWith({ text, name: null }), NO_THREAD, BRAND);

describe('told of their own day, and no case', () => {
  it.each([
    'the towel duck in our room has a name now. It is Maud. Kids refuse to unfold her',
    'whoever picks the spin songs needs arresting for crimes against my thighs',
    'the radish seeds made one (1) radish. We have named it. He is called Ron',
    'Just passed my test at 52!!! Fourth go. Be gentle with the quote',
    'my 4 year old calls it the biscuit museum and cries when we leave',
    'saved a half dead fern from the sale and LOOK AT HER NOW',
    'big shop done, forgot the eggs. this one is on me not you',
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(['commentary', 'praise', 'thanks_closure']).toContain(intent);
    expect(sentiment.label).not.toBe('negative');
  });
});

describe('fair dealing told in plain facts is praise', () => {
  it.each([
    'fitter came when he said he would, did the job, wiped his feet',
    'claim paid in 3 days, I keep checking it is not a scam. Thank you, at a rubbish time you were decent',
    'cracking customer service from Ola just now, 2 min job, no faff',
    "my pothole's been filled! I will miss him",
    'the staff gave us free pie and cried with us!!! we said yes',
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(intent).toBe('praise');
    expect(sentiment.label).toBe('positive');
  });
});

describe('a trouble taken back is over', () => {
  it.each([
    'Ignore last tweet, the 7.12 just rolled in',
    'the missing pegs were in my coat the whole time. disregard my email',
    'ok it was my wifi. i take it back. soz',
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(['thanks_closure', 'praise']).toContain(intent);
    expect(sentiment.label).toBe('positive');
  });
});

describe('praise words over a trouble are no praise', () => {
  it.each([
    'love the new potholes on Mill Lane, adds a bit of adventure to the school run',
    'Love the new update! Especially how it deleted all my folders. So minimalist',
    'Such a beautiful bouquet, arrived only 2 days after mothers day. she adored the suspense',
    'ah yes, buffering, my favourite genre',
    '10/10 swap, ordered soap got a melon. no notes',
    "Ordered at 6. It's 8.40. Honestly the anticipation is delicious",
  ])('%s', (text) => {
    const { intent, sentiment } = read(text);
    expect(sentiment.label).toBe('negative');
    expect(['praise', 'thanks_closure', 'commentary']).not.toContain(intent);
  });
});

describe('thanks for care tell of no danger that is left', () => {
  it('knows them by who cared and what had happened', () => {
    expect(CARE_EXAMPLES.hits.filter((text) => !isCareThanked(text))).toEqual([]);
    expect(CARE_EXAMPLES.misses.filter((text) => isCareThanked(text))).toEqual([]);
  });

  it('raises no alarm for them', () => {
    const { flags } = read(
      'Huge thank you to the night porter, my mum had a fall and he was absolutely amazing, sat with her till the ambulance came. She is doing ok.',
    );
    expect(flags).toEqual([]);
    expect(read('my mum fell on your wet floor, the ambulance came, thank you for nothing').flags).toContain('safety');
  });
});
