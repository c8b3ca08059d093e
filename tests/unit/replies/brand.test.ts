import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { Brand } from '@/lib/domain/brand';
import { localEngine } from '@/lib/replies/local';
import { inVoice, opened, SPELLED } from '@/lib/replies/local/phrases/voice';
import { sectorsOf } from '@/lib/replies/local/sectors';
import { reviewDraft } from '@/lib/review';
import { ANSWERED, BRAND, NO_THREAD, type PostInput, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const AT = '2026-01-01T00:00:00.000Z';
const LINK = 'https://fernhill.example/islands';
const ISLANDS: Brand['faq'][number] = {
  id: 'islands',
  question: 'Do you deliver to Skye?',
  variants: ['can you deliver to the Isle of Skye'],
  answer: 'Yes, we deliver to Skye every Tuesday, and it costs £12.',
  link: LINK,
  updatedAt: AT,
};
const LATE: Brand['policies'][number] = {
  id: 'late',
  category: 'delivery_late',
  title: 'Late orders',
  text: 'We refund your delivery fee when an order is more than 5 days late.',
  mayPromise: '',
  link: '',
  updatedAt: AT,
};

function reply(input: PostInput, brand: Partial<Brand>) {
  const own = { ...BRAND, ...brand };
  const post = postWith(input);
  const analysis = analyser.analyse(post, NO_THREAD, own);
  return localEngine
    .suggest({ post, analysis, brand: own, thread: NO_THREAD, pastReplies: [], variant: 0 })
    .then(({ suggestions }) => {
      for (const { text, length } of suggestions) {
        const context = { platform: post.platform, post: post.text, brand: own, thread: NO_THREAD, analysis };
        expect(reviewDraft(text, context).filter(({ severity }) => severity === 'block')).toEqual([]);
        expect(length.count).toBeLessThanOrEqual(length.limit);
      }
      return suggestions;
    });
}
const texts = async (...asked: Parameters<typeof reply>) => (await reply(...asked)).map(({ text }) => text);
const WAITING = "It's been two weeks and my desk order STILL hasn't arrived @Fernhill.";

describe('what the brand has written down', () => {
  it('answers a question from the FAQ first, the link last', async () => {
    const [first, ...others] = await reply({ text: 'do you deliver to Skye?' }, { faq: [ISLANDS] });
    expect(first?.text).toBe(`${ISLANDS.answer} ${LINK}`);
    expect(first?.moves.map(({ move }) => move)).toEqual(['EXPLAIN', 'LINK']);
    expect(first?.because).toContain('Do you deliver to Skye?');
    expect(others).toHaveLength(2);
  });

  it('does not say a link twice that stands in the answer already', async () => {
    const answer = `Yes, every Tuesday. See ${LINK} for prices.`;
    const [first] = await reply({ text: 'do you deliver to Skye?' }, { faq: [{ ...ISLANDS, answer }] });
    expect(first?.text).toBe(answer);
  });

  it('cuts a long answer after a whole sentence', async () => {
    const answer = `Yes, we deliver to Skye. ${'The boat goes when the weather lets it. '.repeat(20)}`;
    const [first] = await reply({ text: 'do you deliver to Skye?' }, { faq: [{ ...ISLANDS, answer }] });
    expect(first?.text).toMatch(/^Yes, we deliver to Skye\. .*\.\s?https/s);
    expect(first?.length.count).toBeLessThanOrEqual(280);
  });

  it('offers the rule for this kind of trouble, to be confirmed before it is said', async () => {
    const suggestions = await reply({ text: WAITING }, { policies: [LATE] });
    const own = suggestions.find(({ text }) => text.includes(LATE.text));
    expect(own?.requiresTrue.join(' ')).toContain('Late orders');
    expect(suggestions).toHaveLength(3);
  });

  it('owns and puts right first where an agent may promise what the rule says, in its words only', async () => {
    const mayPromise = 'The delivery fee back, and a voucher for £20.';
    const [first, ...others] = await reply({ text: WAITING }, { policies: [{ ...LATE, mayPromise }] });
    expect(first?.strategy).toBe('own_put_right');
    expect(first?.level).toBe('R3');
    expect(first?.moves.find(({ move }) => move === 'REMEDY')?.text).toBe(LATE.text);
    expect(first?.text).not.toContain('voucher');
    expect(first?.requiresTrue).toContain('Your policy “Late orders” applies to them');
    expect(others).toHaveLength(2);
    expect(others.some(({ strategy }) => strategy === 'own_put_right')).toBe(false);
  });

  it.each([
    ['nobody may promise anything', LATE],
    ['its words name no remedy', { ...LATE, text: 'Orders take up to 5 days.', mayPromise: 'The fee back.' }],
  ])('says the rule first without calling it a remedy where %s', async (_, policy) => {
    const [first] = await reply({ text: WAITING }, { policies: [policy] });
    expect(first?.strategy).toBe('answer_here');
    expect(first?.text).toContain(policy.text);
    expect(first?.moves.map(({ move }) => move)).not.toContain('REMEDY');
  });

  it('puts the link of a rule behind its last sentence, the private step too', async () => {
    const late = { ...LATE, link: 'https://fernhill.example/late' };
    const own = (await reply({ text: WAITING, platform: 'facebook' }, { policies: [late] })).find(({ text }) =>
      text.includes(late.text),
    );
    expect(own?.moves.map(({ move }) => move).slice(-2)).toEqual(['DM', 'LINK']);
    expect(own?.text.endsWith(late.link)).toBe(true);
  });

  it('writes links to be typed on Instagram, where none can be pressed, and the review knows them', async () => {
    const channels: Brand['channels'] = [
      { id: 'c', kind: 'dm', platform: null, label: 'DM', value: 'https://chat.fernhill.example/', isPublic: true },
    ];
    const brand = {
      faq: [ISLANDS],
      policies: [{ ...LATE, link: 'https://www.fernhill.example/late/2026/' }],
      channels,
    };
    const context = {
      brand: { ...BRAND, ...brand },
      thread: NO_THREAD,
      analysis: null,
      platform: 'instagram',
    } as const;
    const asked = await texts({ text: 'do you deliver to Skye?', platform: 'instagram' }, brand);
    const told = await texts({ text: WAITING, platform: 'instagram' }, brand);
    expect(asked[0]).toBe(`${ISLANDS.answer} fernhill.example/islands`);
    expect(told.some((text) => text.endsWith(' www.fernhill.example/late/2026'))).toBe(true);
    expect(told.some((text) => text.endsWith(' chat.fernhill.example'))).toBe(true);
    expect([...asked, ...told].join('\n')).not.toContain('http');
    const doubts = [...asked, ...told].flatMap((text) => reviewDraft(text, { ...context, post: WAITING }));
    expect(doubts.filter(({ rule }) => rule === 'fact.unsupported')).toEqual([]);
    const strange = reviewDraft('All of it is on halden.example/late', { ...context, post: WAITING });
    expect(strange.map(({ rule }) => rule)).toContain('fact.unsupported');
  });

  it('says a rule without a topic where its words answer what is asked, and not where a post only speaks of it', async () => {
    const pets = {
      ...LATE,
      id: 'pets',
      category: null,
      title: 'Pets',
      text: 'Dogs are welcome in the garden on a lead.',
    };
    const asked = await texts({ text: 'Can I bring my dog to your garden?' }, { policies: [pets] });
    expect(asked.join('\n')).toContain(pets.text);
    const told = await texts(
      { text: "My dog waited two weeks with me and the desk STILL hasn't arrived" },
      { policies: [pets] },
    );
    expect(told.join('\n')).not.toContain(pets.text);
  });

  it('names the time the brand answers in, by how grave it is, and none where none is set', async () => {
    const set = await texts({ text: WAITING }, { answerTimes: [240, 240, 240, 240, 240] });
    expect(set.join('\n')).toContain('within 4 hours');
    expect((await texts({ text: WAITING }, {})).join('\n')).not.toMatch(/within \d/);
  });

  it('gives the way into a private conversation on its own platform only', async () => {
    const channels: Brand['channels'] = [
      { id: 'c', kind: 'dm', platform: 'x', label: 'DM', value: 'https://x.example/dm', isPublic: true },
    ];
    expect((await texts({ text: WAITING }, { channels })).join('\n')).toContain('https://x.example/dm');
    expect((await texts({ text: WAITING, platform: 'facebook' }, { channels })).join('\n')).not.toContain('x.example');
  });
});

describe('the voice of the brand', () => {
  it.each(ANSWERED)('has no contraction and no banned word where it wants none: %s', async (text) => {
    for (const reply of await texts({ text }, { contractions: false, bannedWords: ['sorry', 'happy'] })) {
      expect(reply).not.toMatch(/\b(?:I'm|I'll|you're|don't|can't|let's)\b/i);
      expect(reply).not.toMatch(/\b(?:sorry|happy)\b/i);
    }
  });

  it.each([
    ['hi_name', /^Hi Sam, /],
    ['name', /^Sam, /],
    ['none', /^(?!Hi |Hello |Sam,)/],
  ] as const)('greets as set: %s', async (greeting, form) => {
    const set = await texts({ text: WAITING }, { greeting });
    const fits = set.filter((text) => form.test(text) || /\bSam\b/.test(text));
    expect(fits).toHaveLength(set.length);
    expect(set.some((text) => form.test(text))).toBe(true);
  });

  it('ends a glad reply with one emoji where the brand likes them, and never a sad one', async () => {
    const emoji = /\p{Extended_Pictographic}/gu;
    const [glad] = await texts({ text: 'obsessed with the new oat latte 😍' }, { emoji: 'praise' });
    expect(glad?.match(emoji)).toHaveLength(1);
    expect((await texts({ text: WAITING }, { emoji: 'free' })).join('')).not.toMatch(emoji);
    expect((await texts({ text: 'obsessed with the new oat latte' }, { emoji: 'never' })).join('')).not.toMatch(emoji);
  });

  it.each(SPELLED)('spells %s and %s each in its own country', (us, uk) => {
    const voice = { register: 'neutral', contractions: true, preferredWords: [] } as const;
    expect(inVoice(`The ${uk}.`, { ...voice, preferredWords: [], spelling: 'us' })).toBe(`The ${us}.`);
    expect(inVoice(`The ${us}.`, { ...voice, preferredWords: [], spelling: 'uk' })).toBe(`The ${uk}.`);
  });

  it('uses the brand’s own word, written as it stands in the line', () => {
    const voice = { register: 'neutral', contractions: true, spelling: 'us' } as const;
    const preferredWords = [{ instead: 'order', say: 'basket' }];
    expect(inVoice('Order or reorder your order.', { ...voice, preferredWords })).toBe(
      'Basket or reorder your basket.',
    );
    expect(opened("I'm sure it's here.", { ...voice, preferredWords, contractions: false })).toBe(
      'I am sure it is here.',
    );
  });

  it.each([
    ["I'm sorry it's come to this.", 'I am sorry it has come to this.'],
    ["It's what you'd expect.", 'It is what you would expect.'],
    ["It isn't what you'd hoped.", 'It is not what you had hoped.'],
  ])('opens each contraction to the word it stands for: %s', (line, formal) => {
    expect(opened(line, { register: 'formal', contractions: true, spelling: 'uk', preferredWords: [] })).toBe(formal);
  });
});

describe('sectorsOf', () => {
  it.each([
    ['Alder Air', null, ['airline']],
    ['AlderJetHelp', null, ['airline']],
    ['Fernhill Rail', null, ['rail']],
    ['Fairground', null, null],
    ['fernhillairlines', null, ['airline']],
    ['AskXboxSupport', null, ['games']],
    ['Northern Roast', null, null],
    ['Fernhill Trail', null, null],
    ['Automobile', null, null],
    ['The Repair Team', null, null],
    ['Alder Air', 'retail', ['shop', 'marketplace', 'grocery', 'courier']],
    ['Alder Air', 'travel', ['airline']],
    ['Alder Air', 'other', ['airline']],
    ['Fernhill', 'telecom', ['mobile', 'broadband']],
    ['Fernhill', 'other', null],
  ] as const)('%s, set to %s: %j', (name, industry, expected) => {
    expect(sectorsOf({ name, industry })).toEqual(expected && new Set(expected));
  });

  it('keeps trades apart: a shop is not asked for a flight number', async () => {
    const text = 'my flight was delayed 3 hours and nobody at the desk told us anything';
    expect((await texts({ text }, { industry: 'travel' })).join(' ')).toMatch(/flight number|booking/i);
    expect((await texts({ text }, { industry: 'retail' })).join(' ')).not.toMatch(/flight number|booking reference/i);
  });

  it('asks what the trade asks first where no row knows the trouble', async () => {
    const text = 'Shambolic, truly, every parcel, every week';
    expect((await texts({ text }, { name: 'Fernhill Parcels' }))[0]).toMatch(/tracking/i);
  });

  it('asks for no booking beside trouble with a page', async () => {
    const text = 'Absolutely awful again, the whole website is a shambles';
    expect((await texts({ text }, { name: 'Alder Air' })).join(' ')).not.toMatch(/booking/i);
  });
});
