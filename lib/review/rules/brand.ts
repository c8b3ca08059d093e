import type { Brand, Channel } from '@/lib/domain/brand';
import { shownContact } from '@/lib/domain/channels';
import type { Platform } from '@/lib/domain/platform';
import { wholeWords } from '@/lib/domain/wholeWords';
import { type ContactInDraft, privateContactsIn } from '../contacts';
import { type ContextRule, type Finding, findingsOf } from '../rule';
import { sentenceSpan } from '../sentences';

/** What the brand itself has decided about its words. */
const CAPITALS =
  /\b(?!(?:ASAP|UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|AEST|AEDT|DM|DMS|BBC|UK|USA|PIN|FAQ|PDF|ZIP|PSN|IOS|SIM|WIFI|GPS|LTE|HDMI|NHS|ATM|VAT|CVV|URL|QR|ID|IPAD|VPN|USB|DVD|RSVP|GDPR|AM|PM|TV|OK|PC|IT|HR|EU|US|II|III)\b)[A-Z]{2,}\b(?:\s+[A-Z]{2,}\b)*/g;

/** What people may be told instead: the same kind of contact, for this platform or for all. */
function publicInstead({ kind }: Channel, { channels }: Brand, platform: Platform): Channel | null {
  const open = channels.filter((channel) => channel.isPublic && channel.kind === kind);
  return open.find((one) => one.platform === platform) ?? open.find((one) => one.platform === null) ?? null;
}

function withoutContact(draft: string, contact: ContactInDraft, brand: Brand, platform: Platform): Finding {
  const { channel, start, end } = contact;
  const instead = publicInstead(channel, brand, platform);
  if (instead) return { start, end, fix: shownContact(instead.value) };
  const sentence = sentenceSpan(draft, start);
  const signed = brand.signOff ? draft.lastIndexOf(brand.signOff) : -1;
  // How the brand signs stays, also where it follows in the same line.
  const stop = signed > end && signed < sentence.end ? draft.slice(0, signed).trimEnd().length : sentence.end;
  const rest = (draft.slice(0, sentence.start) + draft.slice(stop)).replace(brand.signOff, '').trim();
  return rest ? { start: sentence.start, end: Math.max(stop, end), fix: '' } : { start, end, fix: null };
}

const HOTLINE: Channel = {
  id: 'hotline',
  kind: 'phone',
  platform: null,
  label: 'duty desk',
  value: '+44 161 496 0199',
  isPublic: false,
};
const MAILBOX: Channel = { ...HOTLINE, id: 'mailbox', kind: 'email', value: 'escalations@halden.example' };
const SHOP: Channel = { ...HOTLINE, id: 'shop', kind: 'site', value: 'https://halden.example' };

export const BRAND_RULES: readonly ContextRule[] = [
  {
    id: 'brand.banned',
    severity: 'block',
    message: 'Your brand’s settings ban this word. Say it another way.',
    source: 'your brand’s settings',
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
    source: 'your brand’s settings',
    find: (draft, { brand: { bannedWords, preferredWords } }) => {
      const banned = new Set(bannedWords.map((word) => word.toLowerCase()));
      const rows = preferredWords.filter(({ instead }) => !banned.has(instead.toLowerCase()));
      return rows.flatMap(({ instead, say }) => findingsOf(wholeWords([instead]), draft, () => say));
    },
    hits: [{ draft: 'Your item is here.', brand: { preferredWords: [{ instead: 'item', say: 'piece' }] } }],
    misses: [{ draft: 'Your piece is here.', brand: { preferredWords: [{ instead: 'item', say: 'piece' }] } }],
  },
  {
    id: 'brand.private',
    severity: 'block',
    message: 'Your brand keeps this contact to itself. It must not stand in public.',
    source: 'your brand’s settings',
    find: (draft, { brand, platform }) => {
      const found = privateContactsIn(draft, brand).map((contact) => withoutContact(draft, contact, brand, platform));
      // Two contacts in one sentence go with it at once.
      return found.filter(
        ({ start, end }, at) => !found.slice(0, at).some((one) => one.start === start && one.end === end),
      );
    },
    hits: [
      { draft: 'Please ring us on 0161 496 0199.', brand: { channels: [HOTLINE] } },
      { draft: 'Ring +44 (0)161 496-0199 today.', brand: { channels: [HOTLINE] } },
      { draft: 'Write to Escalations@halden.example.', brand: { channels: [MAILBOX] } },
      { draft: 'See www.halden.example/ for more.', brand: { channels: [SHOP] } },
      // The writer of the post naming it makes it no more public.
      {
        draft: 'Write to escalations@halden.example.',
        post: 'escalations@halden.example?',
        brand: { channels: [MAILBOX] },
      },
    ],
    misses: [
      { draft: 'Please ring us on 0161 496 0199.', brand: { channels: [{ ...HOTLINE, isPublic: true }] } },
      {
        draft: 'Please ring us on 0161 496 0199.',
        brand: {
          channels: [HOTLINE, { ...HOTLINE, id: 'b', value: '0161 496 0199', isPublic: true, platform: 'facebook' }],
        },
      },
      { draft: 'Please ring us on 0161 496 0144.', brand: { channels: [HOTLINE] } },
      { draft: 'Write to press@halden.example.', brand: { channels: [MAILBOX, SHOP] } },
      { draft: 'See halden.example/help for more.', brand: { channels: [SHOP] } },
      { draft: 'Our Leeds shop is open.', brand: { channels: [{ ...HOTLINE, kind: 'store', value: 'Leeds' }] } },
    ],
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
