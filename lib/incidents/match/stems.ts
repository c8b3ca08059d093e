import { wordTable } from '@/lib/domain/wordTable';
import frequency from './frequency.json';

const IRREGULAR = wordTable<string>({
  gone: 'go',
  went: 'go',
  goes: 'go',
  lost: 'lose',
  paid: 'pay',
  broke: 'break',
  broken: 'break',
  children: 'child',
  bought: 'buy',
  sold: 'sell',
  took: 'take',
  taken: 'take',
});

/** Forms of a word under one name: "cancelled", "cancelling" and "cancels" are "cancel". For comparing only: it need not be a word. */
export function stemOf(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  if (word.length < 4 || /\d/.test(word)) return word;
  const base = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\p{L}{3})(?:ations?|ments?|ings?|ers?|ed|es)$/u, '')
    .replace(/(?<!s)s$/, '');
  return base.replace(/([bdglmnprt])\1$/, '$1').replace(/(?<=\p{L}{3})e$/u, '');
}

const counts = new Map<string, number>(Object.entries(frequency.stems));
const MOST = Math.log(frequency.posts / frequency.least);

/**
 * How much a word tells of the matter, 0 (said in posts of every kind) … 1 (seldom said): by the share of ordinary customers' posts it stands in.
 * @param stem as `stemOf` gives it
 */
export function rarityOf(stem: string): number {
  const count = counts.get(stem);
  if (count === undefined) return 1;
  return Math.max(0, Math.log(frequency.posts / count) / MOST - 0.3) / 0.7;
}
