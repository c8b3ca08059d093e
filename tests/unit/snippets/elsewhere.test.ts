import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { snippetSchema } from '@/lib/domain/snippet';
import { paletteOrder } from '@/lib/queries/paletteOrder';
import { whySuggested } from '@/lib/snippets/adapt';
import { LANGUAGE_CODES, languageCode } from '@/lib/snippets/languages';
import { bestOf, notHere } from '@/lib/snippets/place';

const snippet = (over: object = {}) =>
  v.parse(snippetSchema, {
    id: 's',
    title: 'Fees',
    body: 'Seven days.',
    tags: [],
    createdAt: '',
    updatedAt: '',
    usedCount: 0,
    lastUsedAt: null,
    ...over,
  });
const HERE = { brand: { id: 'alpha' }, platform: 'x' as const, analysis: { language: 'es' } as PostAnalysis };

describe('a snippet for another place', () => {
  it.each([
    [{ brandId: 'beta' }, { kind: 'brand', brandId: 'beta' }],
    [{ platforms: ['facebook'] }, { kind: 'platform', platforms: ['facebook'] }],
    [{ language: 'English' }, { kind: 'language', language: 'en' }],
    [{ language: 'es-MX' }, null],
    [{ language: 'Español' }, null],
    [{ language: 'our own words' }, null],
    [{ brandId: 'alpha', platforms: ['x'] }, null],
  ])('%j: %j', (over, expected) => expect(notHere(snippet(over), HERE)).toEqual(expected));

  it('stands below all that may be used, also when its shortcut is typed exactly', () => {
    const other = snippet({ id: 'other', shortcut: ';bb' });
    const own = snippet({ id: 'own', title: 'bb of ours' });
    const fit = new Map([['own', { snippet: own, score: 0.01, because: [] }]]);
    const order = (known: typeof fit | undefined) =>
      paletteOrder(';bb', [other, own], known).map((one) => one.snippet.id);
    expect(order(fit)).toEqual(['own', 'other']);
    expect(order(undefined)).toEqual(['other', 'own']);
  });
});

describe('the language of a snippet', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['English (UK)', 'en'],
    ['DEUTSCH', 'de'],
    ['español', 'es'],
    ['pt_BR', 'pt'],
    ['', ''],
    ['formal', ''],
  ])('%s is %s', (written, code) => expect(languageCode(written)).toBe(code));

  it('is one of the codes to choose from, each with a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(LANGUAGE_CODES.filter((code) => languageCode(code) !== code || names.of(code) === code)).toEqual([]);
  });
});

describe('at a post in another language', () => {
  const es = snippet({ id: 'es', title: 'Pedido que tarda', language: 'Español' });
  const any = snippet({ id: 'any', title: 'Pedido' });
  const ranked = [any, es].map((one) => ({ snippet: one, score: 0.2, because: [] }));

  it('one in that language is taken before the others, and offered by its words alone', () => {
    const best = bestOf(ranked, HERE.analysis);
    expect(best?.snippet.id).toBe('es');
    const why = (text: string) => best && whySuggested(best, text, HERE.analysis);
    expect(why('Mi pedido tarda ya dos semanas')).toEqual({ kind: 'words', words: ['pedido', 'tarda'] });
    expect(why('¿Abren los domingos?')).toBeNull();
  });

  it('English posts are ranked as they were', () => {
    const analysis = { language: 'en' } as PostAnalysis;
    expect(bestOf(ranked, analysis)?.snippet.id).toBe('any');
    expect(ranked[1] && whySuggested(ranked[1], 'Mi pedido tarda ya dos semanas', analysis)).toBeNull();
  });
});
