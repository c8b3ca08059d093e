import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { firstNameOf } from '@/lib/analysis/firstName';
import { tokensOf } from '@/lib/analysis/gist/tokens';
import { findPersonalData, hasCardChecksum } from '@/lib/analysis/personalData';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

describe('words', () => {
  it('join where a sign says "and"', () => {
    expect(tokensOf('got lost & asked us').map(({ lower }) => lower)).toEqual(['got', 'lost', 'and', 'asked', 'us']);
    expect(tokensOf('R&B night').map(({ lower }) => lower)).toEqual(['r&b', 'night']);
  });
});

describe('firstNameOf', () => {
  it.each<[display: string | null, name: string | null]>([
    ['Sam 🌻 | he/him', 'Sam'],
    ['✨ bex ✨', 'Bex'],
    ['Amir K', 'Amir'],
    ['Kirsty | mum of 2', 'Kirsty'],
    ['Rachel Dunmore (Daily Ledger)', 'Rachel'],
    ['noor.makes', 'Noor'],
    ['𝓛𝓾𝓬𝔂', 'Lucy'],
    ['JOANNE PETTIFER', 'Joanne'],
    ['Zoë O’Neil', 'Zoë'],
    ['mancunian girl 🐝', null],
    ['realtruth_99', null],
    ['💰 easy gains 💰', null],
    ['Mrs Patel', null],
    ['j', null],
    ['xkcd', null],
    ['The Real Deal', null],
    ['Daily Ledger News Team London Desk', null],
    ['<script>alert(1)</script>', null],
    ['', null],
    [null, null],
  ])('%s → %s', (display, name) => {
    expect(firstNameOf(display)).toBe(name);
  });
});

describe('findPersonalData', () => {
  const kinds = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it.each<[text: string, found: [string, string][]]>([
    ['mail jo.m@example.com', [['email', 'jo.m@example.com']]],
    ['mail jo.marsh (at) example.com', [['email', 'jo.marsh (at) example.com']]],
    ['send it to jomarsh@okbrightbank', [['card', 'jomarsh@okbrightbank']]],
    ['call 07700 900461 please', [['phone', '07700 900461']]],
    ['card 4111 1111 1111 1111', [['card', '4111 1111 1111 1111']]],
    ['order 88213-A', [['reference', '88213-A']]],
    ['I live in SW1A 1AA', [['postcode', 'SW1A 1AA']]],
    ['booking DLIM7U on flight DL1445', [['reference', 'DLIM7U']]],
    ['here is a copy of my passport', [['document', 'copy of my passport']]],
    ['can I have a copy of a boarding pass', []],
    ['flight BA0257 gets in at 16:03 Bristol Parkway', []],
    ['error code WS-37368-7 in FIFA17', []],
    ['my card 4111 1111 1111 1111 12/26 was declined', [['card', '4111 1111 1111 1111']]],
    ['visa 4111111111111111 12/26 123', [['card', '4111111111111111']]],
    ['4111 1111 1111 1111 123', [['card', '4111 1111 1111 1111']]],
    ['charged twice on 12 4111 1111 1111 1111', [['card', '4111 1111 1111 1111']]],
    ['it is 4111.1111.1111.1111', [['card', '4111.1111.1111.1111']]],
    [
      '4111 1111 1111 1111 5555 5555 5555 4444',
      [
        ['card', '4111 1111 1111 1111'],
        ['card', '5555 5555 5555 4444'],
      ],
    ],
    ['levels 10 12 14 16 18 20 22 24 26 done', []],
    ['pi is 3.14159265358979323846', []],
    ['iban gb82 west 1234 5698 7654 32 please', [['iban', 'gb82 west 1234 5698 7654 32']]],
    ['de89370400440532013000', [['iban', 'de89370400440532013000']]],
    ['IBAN GB82 WEST 1234 5698 7654 32 PLEASE HELP', [['iban', 'GB82 WEST 1234 5698 7654 32']]],
    ['my reg is ab12cde', [['plate', 'ab12cde']]],
    ['reg ab12 cde was clamped by you', [['plate', 'ab12 cde']]],
    ['the reg ab12 was rejected', []],
    ['I live in hu5 2ab and no delivery', [['postcode', 'hu5 2ab']]],
    ['delivered to ls6 3hn on Friday', [['postcode', 'ls6 3hn']]],
    ['it is on12 3pm, and a ps5 2nd hand from b4 2nd floor', []],
    ["I'm based in m1 2nd floor", []],
    ['ring +44 (0)7700 900123', [['phone', '+44 (0)7700 900123']]],
    ['flat 3, 22 mill rd, leeds', [['address', 'flat 3, 22 mill rd, leeds']]],
    ['unit 3, 2 weeks on the road', []],
    ['it cost £184 in 2024', []],
    ['40 mins on hold, 3 times', []],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it('tells card numbers by their checksum', () => {
    expect(hasCardChecksum('4111111111111111')).toBe(true);
    expect(hasCardChecksum('4111111111111112')).toBe(false);
  });
});

describe('readText', () => {
  it('leads every place back to the original', () => {
    const original = '@shop 𝓵𝓪𝓽𝓮\u200B &amp; it’s “broken” 😡 #fail';
    const reading = readText(original);
    for (const [word, source] of [
      ['late', '𝓵𝓪𝓽𝓮'],
      ["it's", 'it’s'],
      ['&', '&amp;'],
      ['fail', 'fail'],
    ] as const) {
      const at = reading.words.indexOf(word);
      expect(at).toBeGreaterThanOrEqual(0);
      const { start, end } = reading.spanOf(at, at + word.length);
      expect(original.slice(start, end)).toBe(source);
    }
    expect(reading.words).toHaveLength(reading.plain.length);
    expect(reading.words).not.toMatch(/@|#|😡/u);
  });
});

describe('analyse', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser();
  });
  const analyse = (text: string, language: string | null = null) =>
    analyser.analyse(
      { text, language, platform: 'x', author: { name: 'Sam Taylor', handle: null, url: null } },
      [],
      UNNAMED_BRAND,
    );

  it.each<[text: string, intent: string, category: string | null, gist: string | null]>([
    [
      "It's been two weeks and my lamp order STILL hasn't arrived",
      'complaint',
      'delivery_late',
      'two weeks without your lamp order',
    ],
    [
      'You charged me TWICE for the same booking',
      'complaint',
      'billing_charge',
      'being charged twice for the same booking',
    ],
    ['do you deliver to the isle of wight?', 'question', 'availability', 'whether we deliver to the isle of wight'],
    ['would love a refill pouch for the hand soap', 'suggestion', null, 'a refill pouch for the hand soap'],
    ['how do I change my delivery address', 'request_help', 'delivery_late', 'how to change your delivery address'],
    ['obsessed with the new oat latte', 'praise', 'praise', 'the new oat latte'],
    [
      'technician cancelled on me 10 minutes before the slot',
      'complaint',
      null,
      'the technician cancelled on you 10 minutes before the slot',
    ],
    ['so disappointed with everything today', 'complaint', null, null],
  ])('%s', (text, intent, category, gist) => {
    const analysis = analyse(text);
    expect(analysis.intent).toBe(intent);
    if (category) expect(analysis.category).toBe(category);
    expect(analysis.gist?.text ?? null).toBe(gist);
  });

  it.each<[text: string, not: string]>([
    ['Charged me for a cancelled plan, how is this even legal', 'legal'],
    ['You are killing it with these new trainers!', 'threat'],
    ['Dying to try the new chai flavour', 'self_harm'],
    ["I'm going to kill my landlord, the heating is off again lol", 'threat'],
    ['Is the fire sale on in the Leeds shop too?', 'safety'],
    ['ok this playlist is fire', 'safety'],
    ['My card was declined at your till', 'data_breach'],
    ['Sue in your Hull shop found my size in two minutes', 'legal'],
    ['My delivery deadline was Friday', 'press'],
    ['No complaints here, best breakfast in town', 'sarcasm'],
  ])('is not taken in by "%s"', (text, not) => {
    expect(analyse(text).flags).not.toContain(not);
  });

  it('names another language and says nothing else about the post', () => {
    const analysis = analyse('Mein Paket ist seit zwei Wochen nicht angekommen und niemand antwortet');
    expect(analysis).toMatchObject({
      language: 'de',
      gist: null,
      emotion: 'neutral',
      sentiment: { label: 'neutral', confident: false },
    });
  });

  it('believes the page about the language', () => {
    expect(analyse('ok', 'fr').language).toBe('fr');
    expect(analyse('my parcel is late', 'und').language).toBe('en');
  });

  it('never calls bitter praise positive', () => {
    expect(analyse('Great, another delay. Thanks a lot').sentiment.label).toBe('negative');
    expect(analyse('10/10 no notes, love paying for nothing').flags).toContain('sarcasm');
  });
});
