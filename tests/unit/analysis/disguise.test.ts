import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { undisguised } from '@/lib/analysis/disguise';
import { readText } from '@/lib/analysis/reading';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

const analyser = await loadAnalyser();
const analyse = (text: string, language: string | null = 'en') =>
  analyser.analyse(
    { text, language, platform: 'x', author: { name: null, handle: null, url: null } },
    [],
    UNNAMED_BRAND,
  );

describe('words behind a disguise', () => {
  it.each<[post: string, meant: string]>([
    ['killl myselffff', 'kill myself'],
    ['i shooottt', 'i shoot'],
    ['it EXPLODEDDDD!', 'it exploded!'],
    ['k1ll, d!e and su*cide', 'kill, die and suicide'],
    ['і want to dіe', 'i want to die'],
    ['i want to d i e', 'i want to die'],
    ['i wnt to b dead', 'i want to be dead'],
    ['soooo loooong a waittt', 'so loong a wait'],
  ])('%s → %s', (post, meant) => {
    expect(undisguised(readText(post))?.words).toBe(meant);
  });

  it.each([
    'I want to die',
    'The kettle is still broken, all 3 of them!',
    'See www.example.com and @killlthefeed',
    'Mr Gunn was a great help',
    'my reg is K1LM and the order AB12CD',
    'Доброе утро, где мой заказ?',
    'the deed is done',
    'was it 5* or 4*?',
  ])('"%s" disguises nothing', (post) => {
    expect(undisguised(readText(post))).toBeNull();
  });

  it('lead back to the words of the post', () => {
    const original = 'so “tired” @shop 😡 gonna k1lll myselffff tonight';
    const plainly = undisguised(readText(original));
    const at = plainly?.words.indexOf('kill myself') ?? -1;
    const span = plainly?.spanOf(at, at + 'kill myself'.length);
    expect(original.slice(span?.start, span?.end)).toBe('k1lll myselffff');
  });
});

describe('danger that is disguised', () => {
  it.each<[text: string, flag: string]>([
    ['im going to kill myselffff', 'self_harm'],
    ['i want to dieeee', 'self_harm'],
    ['i want to killl myself', 'self_harm'],
    ['kil mysellf', 'self_harm'],
    ['gonna k1ll myself', 'self_harm'],
    ['i want to d!e', 'self_harm'],
    ['і want to dіe', 'self_harm'],
    ['i wnt to die', 'self_harm'],
    ['wish i was ded', 'self_harm'],
    ['i wanna b dead', 'self_harm'],
    ['su*cide is all i think about', 'self_harm'],
    ['ill stab youuu', 'threat'],
    ['it EXPLODEDDDD in my face', 'safety'],
    ['i smelll gas', 'safety'],
  ])('%s is %s', (text, flag) => {
    const { flags, severity, evidence } = analyse(text);
    expect(flags).toContain(flag);
    expect(severity).toBeGreaterThanOrEqual(3);
    const span = evidence.find(({ what }) => what === `flag:${flag}`);
    expect(text.slice(span?.start, span?.end).length).toBeGreaterThan(3);
  });

  it('is seen among words of another language', () => {
    expect(analyse('Mein Paket ist weg und niemand antwortet. i want to dieeee', 'de').flags).toContain('self_harm');
  });

  it.each([
    'soooo goood i could dieee',
    'You guys are killlling it with these shoes',
    'im deaddd 😂😂 best advert ever',
    'this heat is killlling me lol',
    'the fire saleee is on!!!',
    'Dyinggg to try the new chai flavour',
  ])('is not seen in "%s"', (text) => {
    const { flags } = analyse(text);
    for (const flag of ['self_harm', 'threat', 'safety']) expect(flags).not.toContain(flag);
  });

  it.each([
    'I cant do this anymoreee',
    'Still waitinggg for the sofaaa to arriveee',
    'the driverrr left my parcel in the rainnn',
  ])('nothing stretched is said back to "%s"', (text) => {
    expect(analyse(text).gist?.text ?? '').not.toMatch(/(\p{L})\1\1/u);
  });
});
