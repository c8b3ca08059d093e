import type { ThreadTurn } from '@/lib/domain/analysis';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';

export interface PostInput {
  text: string;
  platform?: Platform;
  name?: string | null;
  language?: string | null;
  isOwn?: boolean;
}

export function postWith({
  text,
  platform = 'x',
  name = 'Sam Taylor',
  language = null,
  isOwn = false,
}: PostInput): Post {
  return {
    id: 'p1',
    platform,
    kind: 'comment',
    permalink: null,
    author: { name, handle: null, url: null },
    text,
    language,
    createdAt: null,
    isAd: false,
    isOwn,
    truncated: false,
    quoted: null,
    parentId: null,
    media: [],
    sources: {},
  };
}

export const BRAND: Brand = { ...UNNAMED_BRAND, id: 'b1', name: 'Fernhill' };
export const NO_THREAD: ThreadTurn[] = [];

/** Invented posts over the kinds that a brand meets, each owed three suggestions. */
export const ANSWERED: readonly string[] = [
  "It's been two weeks and my desk order STILL hasn't arrived @Fernhill.",
  'You charged me TWICE for the same booking and nobody picks up the phone!!',
  'the handle on my new teapot snapped after 4 days 😞',
  'is the app down for everyone or just me',
  'your driver left my parcel in the rain again',
  "I can't log in and my exam is tomorrow",
  'do you deliver to Skye?',
  'how do I change my delivery address',
  'Huge thanks to Priya in your Leeds shop, she stayed late to mend my glasses',
  'obsessed with the new oat latte 😍',
  'new lid arrived today, thanks so much',
  'would love a refill pouch for the hand soap',
  'bring back the ginger biscuits please',
  'done, moving to another supplier',
  'Great, another delay. Love spending 3 hours on a freezing platform 🙃',
  'Third time asking for my refund. My solicitor writes tomorrow.',
  'my son found a sharp piece of plastic in your berry yoghurt',
  'the plug melted while it was charging',
  'Your guard followed me and my sister, we were the only Black customers there',
  "I'm a reporter with the Daily Ledger, can someone comment by 4pm?",
  'just saw your site got hacked?? is my card safe',
  "still getting letters for my late mother's account",
  'I DID DM you. 6 days ago. Nobody replied. Useless',
  'Still no refund!! order 88213-A, email jo.m@example.com, phone 07700 900461',
  "Don't buy from them, they test on animals!!",
  '40 mins on hold to speak to anyone',
  'you lost my bag in Faro',
  'flight cancelled and no one at the desk',
  'waited 40 minutes for a burger and it was cold',
  'my internet is so slow since Monday',
  'im 13 and my order never came, help',
  'worst company ever',
  'hello',
];
