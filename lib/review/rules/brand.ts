import { wholeWords } from '@/lib/domain/wholeWords';
import { type ContextRule, findingsOf } from '../rule';

/** What the brand itself has decided about its words. */
export const BRAND_RULES: readonly ContextRule[] = [
  {
    id: 'brand.banned',
    severity: 'block',
    message: 'Your brand’s settings ban this word. Say it another way.',
    find: (draft, { brand: { bannedWords, preferredWords } }) => {
      if (bannedWords.length === 0) return [];
      const instead = (word: string) =>
        preferredWords.find((row) => row.instead.toLowerCase() === word.toLowerCase())?.say ?? null;
      return findingsOf(wholeWords(bannedWords), draft, instead);
    },
    hits: [
      { draft: 'Such a cheap lamp.', brand: { bannedWords: ['cheap'] } },
      { draft: 'Our Straße shop.', brand: { bannedWords: ['straße'] } },
    ],
    misses: [{ draft: 'A cheaper lamp.', brand: { bannedWords: ['cheap'] } }, 'Such a cheap lamp.'],
  },
  {
    id: 'brand.preferred',
    severity: 'info',
    message: 'Your brand has another word for this.',
    find: (draft, { brand: { bannedWords, preferredWords } }) => {
      const banned = new Set(bannedWords.map((word) => word.toLowerCase()));
      const rows = preferredWords.filter(({ instead }) => !banned.has(instead.toLowerCase()));
      return rows.flatMap(({ instead, say }) => findingsOf(wholeWords([instead]), draft, () => say));
    },
    hits: [{ draft: 'Your item is here.', brand: { preferredWords: [{ instead: 'item', say: 'piece' }] } }],
    misses: [{ draft: 'Your piece is here.', brand: { preferredWords: [{ instead: 'item', say: 'piece' }] } }],
  },
];
