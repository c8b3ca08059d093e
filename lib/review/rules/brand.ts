import { wholeWords } from '@/lib/domain/wholeWords';
import { type ContextRule, findingsOf } from '../rule';

/** What the brand itself has decided about its words. */
const CAPITALS =
  /\b(?!(?:ASAP|UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|AEST|AEDT|DM|DMS|BBC|UK|USA|PIN|FAQ|PDF|ZIP|PSN|IOS|SIM|WIFI|GPS|LTE|HDMI|NHS|ATM|VAT|CVV|URL|QR|ID|IPAD|VPN|USB|DVD|RSVP|GDPR|AM|PM|TV|OK|PC|IT|HR|EU|US|II|III)\b)[A-Z]{2,}\b(?:\s+[A-Z]{2,}\b)*/g;

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
  {
    id: 'tone.caps',
    severity: 'info',
    message: 'Capitals read as shouting.',
    find: (draft, { brand: { name, products, signOff, initials } }) => {
      const own = [name, ...products, signOff, initials].join(' ');
      const isOwn = (words: string) => words.split(/\s+/).every((word) => own.includes(word));
      return findingsOf(CAPITALS, draft, (match) => match.toLowerCase()).filter(
        ({ start, end }) => !isOwn(draft.slice(start, end)),
      );
    },
    hits: ['We are SO SORRY.', { draft: 'We are SO SORRY. ^MK', brand: { signOff: '^MK' } }],
    misses: [
      'DM me. The BBC said UK. By 18:00 UTC.',
      { draft: 'Your FERN lamp is on its way. ^MK', brand: { products: ['FERN lamp'], signOff: '^MK' } },
    ],
  },
];
