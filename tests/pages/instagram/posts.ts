/** Invented people and brands; nothing here was ever posted by anyone. Authors are user names. */
export interface InstagramPost {
  id: string;
  author: string;
  time: string;
  caption: string;
  alt: string;
  likes: number;
  /** Only reached by its address. */
  unlisted?: boolean;
}

export interface InstagramComment {
  id: string;
  postId: string;
  author: string;
  time: string;
  text: string;
}

export const BRAND = 'haldenhome';

const SOFA = 'DHald3nSofa';
const LAMP = 'DHald3nLmp1';

export const POSTS: InstagramPost[] = [
  {
    id: SOFA,
    author: 'mara.winther',
    time: '2026-11-20T08:55:00.000Z',
    caption:
      'The sofa-shaped hole in our living room, week seven 🛋️💔\nThird delivery date missed today. @haldenhome, when is it really coming?\n#lund #waiting',
    alt: 'Photo by mara.winther on November 20, 2026. May be an image of an empty room.',
    likes: 64,
  },
  {
    id: LAMP,
    author: BRAND,
    time: '2026-11-19T10:00:00.000Z',
    caption: 'Orrin is here 💡\nLinen shade, brass foot, dims down to candlelight.\n#haldenhome #newlamp',
    alt: 'Photo by Halden Home on November 19, 2026. May be an image of a floor lamp.',
    likes: 1204,
  },
  {
    id: 'DHald3nAutm',
    author: BRAND,
    time: '2026-11-12T10:00:00.000Z',
    caption: 'Six autumn colours for the Lund sofa 🍂',
    alt: 'Photo by Halden Home on November 12, 2026. May be an image of six sofas.',
    likes: 880,
  },
  {
    id: 'DHald3nDesk',
    author: BRAND,
    time: '2026-11-05T10:00:00.000Z',
    caption: 'A desk that fits under the stairs: Nook.',
    alt: 'Photo by Halden Home on November 05, 2026. May be an image of a desk.',
    likes: 402,
  },
  {
    id: 'DHEditText1',
    author: 'demo.person',
    time: '2026-11-16T08:00:00.000Z',
    caption: 'My parcel is late. @haldenhome',
    alt: 'Photo by demo.person on November 16, 2026.',
    likes: 1,
    unlisted: true,
  },
];

export const COMMENTS: InstagramComment[] = [
  {
    id: '17990000000000101',
    postId: SOFA,
    author: 'tobias.ekdal',
    time: '2026-11-20T09:10:00.000Z',
    text: 'Same here with a side table 🙃',
  },
  {
    id: '17990000000000102',
    postId: SOFA,
    author: BRAND,
    time: '2026-11-20T09:40:00.000Z',
    text: '@tobias.ekdal Five weeks is far too long for a side table. Which one did you order?',
  },
  {
    id: '17990000000000103',
    postId: SOFA,
    author: 'tobias.ekdal',
    time: '2026-11-20T10:02:00.000Z',
    text: '@haldenhome The Aspen one, in oak. Thank you for looking!',
  },
  {
    id: '17990000000000201',
    postId: LAMP,
    author: 'priyavennar',
    time: '2026-11-19T10:12:00.000Z',
    text: 'Does it work with a wall dimmer?',
  },
  {
    id: '17990000000000202',
    postId: LAMP,
    author: 'dario.felt',
    time: '2026-11-19T10:30:00.000Z',
    text: 'Ours stands next to the bed since Tuesday and we love it 😍',
  },
  {
    id: '17990000000000203',
    postId: LAMP,
    author: 'obrandvik',
    time: '2026-11-19T11:45:00.000Z',
    text: 'Our Brisa lamp SMOKED and the plug melted last night. Is Orrin from the same maker? This is scary.',
  },
  {
    id: '17990000000000204',
    postId: LAMP,
    author: 'luca_morandin',
    time: '2026-11-19T12:20:00.000Z',
    text: 'Refund for my bench first, then new lamps please. Waiting since October.',
  },
  {
    id: '17990000000000205',
    postId: LAMP,
    author: 'promo.boost.4417',
    time: '2026-11-19T13:00:00.000Z',
    text: '🚀🚀 10K FOLLOWERS FOR $5 🚀🚀 DM @promo.boost.4417 NOW',
  },
  {
    id: '17990000000000206',
    postId: LAMP,
    author: 'rsturm1971',
    time: '2026-11-19T13:33:00.000Z',
    text: 'Overpriced junk from a bunch of idiots.',
  },
];
