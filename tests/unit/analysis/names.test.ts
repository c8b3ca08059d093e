import { expect, it } from 'vitest';
import { loadGrammar } from '@/lib/analysis/grammar';
import names from '@/lib/analysis/names.json';
import { namesFile } from '@/lib/analysis/training/names';

it('ships the names as the word list has them (npx tsx lib/analysis/training/names.ts writes them anew)', () => {
  expect(names).toEqual(namesFile());
});

it.each([
  ['Daniel', true, false],
  ['amelia', true, false],
  ['Leeds', false, true],
  ['Tuesday', false, true],
  ['kettle', false, false],
  ['constructor', false, false],
])('tells whose name %s is', async (word, isFirstName, isOtherName) => {
  const grammar = await loadGrammar();
  expect([grammar.isFirstName(word), grammar.isOtherName(word)]).toEqual([isFirstName, isOtherName]);
});
