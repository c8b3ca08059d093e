import type { Brand, Industry } from '@/lib/domain/brand';

/** Words of a name that tell the trade. Only words that hardly any brand of another trade bears. */
const NAME_WORDS: readonly [Industry, readonly string[]][] = [
  ['travel', ['air', 'airway', 'airways', 'airline', 'airlines', 'jet', 'fly', 'flights', 'airport', 'cruises']],
  ['transport', ['rail', 'railway', 'railways', 'train', 'trains', 'bus', 'buses', 'metro', 'transit', 'cabs', 'taxi']],
  ['finance', ['bank', 'banking', 'bancorp', 'insurance', 'credit', 'loans', 'mortgage', 'payments']],
  ['telecom', ['mobile', 'telecom', 'telco', 'broadband', 'fibre', 'wireless', 'cellular']],
  ['energy', ['energy', 'electric', 'electricity', 'gas']],
  ['hospitality', ['hotel', 'hotels', 'inn', 'inns', 'resort', 'resorts', 'hostels']],
  ['games', ['games', 'gaming']],
  ['food', ['pizza', 'burger', 'burgers', 'kitchen', 'grill', 'cafe', 'coffee', 'bakery', 'brewery', 'foods']],
  ['retail', ['stores', 'supermarket', 'supermarkets', 'fashion', 'shoes', 'furniture', 'clothing']],
  ['media', ['tv', 'radio', 'films', 'cinema', 'cinemas']],
];

/** "AlderJetHelp" is alder, jet, help. */
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);

/** What the brand sells, as the user set it or as its name says; `null` where neither tells. */
export function industryOf({ industry, name }: Brand): Industry | null {
  if (industry) return industry;
  const words = new Set(wordsOf(name));
  return NAME_WORDS.find(([, signs]) => signs.some((sign) => words.has(sign)))?.[0] ?? null;
}
