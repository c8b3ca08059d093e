import type { Brand, Faq, Policy } from '@/lib/domain/brand';
import { BRAND } from './scenes';

const day = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
const policy = (title: string, text: string, age: number): Policy => ({
  id: title,
  category: 'refund_return',
  title,
  text,
  mayPromise: 'The fee back within 7 days.',
  link: 'https://halden.example/delivery',
  updatedAt: day(age),
});
const faq = (question: string, answer: string, age: number): Faq => ({
  id: question,
  question,
  variants: [],
  answer,
  link: '',
  updatedAt: day(age),
});

/** A brand with everything filled in, as after a few weeks of use. */
export const HALDEN: Brand = {
  ...BRAND,
  handles: [
    { platform: 'x', handle: 'HaldenHome' },
    { platform: 'facebook', handle: 'haldenhome' },
    { platform: 'instagram', handle: 'halden.home' },
  ],
  industry: 'retail',
  products: [
    'Brae sofa',
    'Brae lamp',
    'Oat armchair',
    'Moss bookcase',
    'Kelso bed frame',
    'Assembly',
    'Saturday delivery',
    'Old sofa collection',
    'Gift card',
  ],
  spelling: 'uk',
  greeting: 'name',
  emoji: 'praise',
  initials: 'MK',
  preferredWords: [
    { instead: 'driver', say: 'crew' },
    { instead: 'property', say: 'home' },
  ],
  bannedWords: ['valued customer', 'any inconvenience', 'reach out', 'guys'],
  channels: [
    { id: 'c1', kind: 'dm', platform: 'x', label: 'DM', value: 'https://x.com/messages/compose', isPublic: true },
    { id: 'c2', kind: 'phone', platform: null, label: 'the delivery line', value: '020 7946 0100', isPublic: false },
  ],
  routes: [
    { topic: 'safety', who: 'Ines Morrow', contact: '020 7946 0142' },
    { topic: 'distress', who: 'Noor Haddad, on call', contact: '020 7946 0177' },
    { topic: 'press', who: 'Press office', contact: 'press@halden.example' },
  ],
  helplines: [{ region: 'GB', name: 'A listening line', contact: '020 7946 0199', checkedAt: day(400) }],
  links: [{ name: 'returns', url: 'https://halden.example/returns', updatedAt: day(19) }],
  answerTimes: [null, 480, 120, 60, 15],
  officeHours: { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  policies: [
    policy('Delivery fee refunds', 'Within 7 days, to the card you paid with', 19),
    policy('Returns', '45 days, unused, in the box or out of it', 190),
    policy('Guarantee', '5 years on frames, 2 on electrics', 19),
  ],
  faq: [
    faq('Do you deliver to Orkney?', 'We do: Tuesdays and Fridays, £39 for a sofa.', 3),
    faq(
      'Can I change the delivery address?',
      'Yes, until noon on the day before. It is under Orders in your account.',
      40,
    ),
  ],
};
