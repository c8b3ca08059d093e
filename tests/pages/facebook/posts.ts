/** Invented people and brands; nothing here was ever posted by anyone. */
export interface Person {
  name: string;
  /** Path of the profile; `null` where the page shows the name without a link. */
  vanity: string | null;
}

export interface FacebookPost {
  /** Path of the permalink without the leading slash. */
  id: string;
  author: Person;
  time: string;
  text: string;
  photo?: { alt: string };
  /** Lists show only this many characters and "See more". */
  cutAt?: number;
  /** Ends in the feed under a "Sponsored" line. */
  sponsored?: boolean;
  /** The feed's time is letters put in order by the style sheet, as Facebook does. */
  shuffledTime?: boolean;
  /** Only reached by its address. */
  unlisted?: boolean;
}

export interface FacebookComment {
  id: string;
  postId: string;
  /** The comment it answers, one level deep. */
  parentId: string | null;
  author: Person;
  time: string;
  text: string;
  /** A sticker instead of text. */
  sticker?: string;
}

export const BRAND: Person = { name: 'Halden Home', vanity: 'haldenhome' };
const ingrid: Person = { name: 'Ingrid Solhaug', vanity: 'ingrid.solhaug' };
const marek: Person = { name: 'Marek Dvorsky', vanity: 'profile.php?id=61550000000417' };
const abeni: Person = { name: 'Abeni Falade', vanity: 'abeni.falade' };
const luca: Person = { name: 'Luca Morandin', vanity: 'luca.morandin.9' };
const hilde: Person = { name: 'Hilde Vantorre', vanity: null };

const SOFA = 'haldenhome/posts/pfbid0HaldenVisitorSofa';
const LAMP = 'haldenhome/posts/pfbid0HaldenOrrinLaunch';
const GROUP = 'groups/smallspaces/posts/1877200000000311';

export const POSTS: FacebookPost[] = [
  {
    id: SOFA,
    author: ingrid,
    time: '2026-11-20T07:05:00.000Z',
    text: 'For the third time the delivery of our Lund sofa was cancelled on the very morning 😤\nWe waited from 8 to 1, nobody called. Order HH-20655.\nHow do I reach a person at Halden Home who can give me a date that holds?',
  },
  {
    id: LAMP,
    author: BRAND,
    time: '2026-11-19T10:00:00.000Z',
    text: 'Meet Orrin 💡\nOur new floor lamp with a linen shade, dimmable, in stock from Monday.\n#haldenhome',
    photo: { alt: 'May be an image of a floor lamp beside a sofa' },
    shuffledTime: true,
  },
  {
    id: GROUP,
    author: luca,
    time: '2026-11-18T18:12:00.000Z',
    text: 'Has anyone here had an answer from Halden Home lately? I have been waiting for a refund of 89 for a returned Aspen bench since the second week of October. The parcel was signed for on the 14th, I have the receipt, and I have sent it to them twice. The first time I was told five working days. The second time I was told the first colleague had made a mistake and it would be ten. That was three weeks ago. I do not want to start a dispute over a bench, but I am close to it.',
    cutAt: 220,
  },
  {
    id: 'brightleafpaints/posts/pfbid0BrightleafAutumn',
    author: { name: 'Brightleaf Paints', vanity: 'brightleafpaints' },
    time: '2026-11-18T08:00:00.000Z',
    text: 'A room in a weekend. One-coat paints in 40 shades.',
    photo: { alt: 'May be an image of paint tins' },
    sponsored: true,
  },
  {
    id: 'abeni.falade/posts/pfbid0AbeniTarn',
    author: abeni,
    time: '2026-11-17T20:40:00.000Z',
    text: 'Reading corner finished 🥰 The Tarn lamp from Halden Home is every bit as warm as in the pictures, and it came two days early. Well done!',
  },
  {
    id: 'haldenhome/posts/pfbid0EditorRich',
    author: ingrid,
    time: '2026-11-16T08:00:00.000Z',
    text: 'My parcel is late.',
    unlisted: true,
  },
  {
    id: 'haldenhome/posts/pfbid0EditorPlain',
    author: ingrid,
    time: '2026-11-16T08:00:00.000Z',
    text: 'My parcel is late.',
    unlisted: true,
  },
];

export const COMMENTS: FacebookComment[] = [
  {
    id: '880000000000101',
    postId: SOFA,
    parentId: null,
    author: marek,
    time: '2026-11-20T07:31:00.000Z',
    text: 'Same with our bed frame. Twice so far.',
  },
  {
    id: '880000000000102',
    postId: SOFA,
    parentId: '880000000000101',
    author: BRAND,
    time: '2026-11-20T08:02:00.000Z',
    text: 'Marek, two missed dates for a bed is a lot of nights on a mattress. Send us the order number by message and we look at it today.',
  },
  {
    id: '880000000000103',
    postId: SOFA,
    parentId: '880000000000101',
    author: marek,
    time: '2026-11-20T09:47:00.000Z',
    text: 'Sent two hours ago. Still nothing 🙄',
  },
  {
    id: '880000000000104',
    postId: SOFA,
    parentId: null,
    author: hilde,
    time: '2026-11-20T08:20:00.000Z',
    text: 'Good luck. Their phone line just rings out.',
  },
  {
    id: '880000000000201',
    postId: LAMP,
    parentId: null,
    author: abeni,
    time: '2026-11-19T10:22:00.000Z',
    text: 'Beautiful! Will the shade come in green as well?',
  },
  {
    id: '880000000000202',
    postId: LAMP,
    parentId: null,
    author: marek,
    time: '2026-11-19T11:00:00.000Z',
    text: 'The cable of my Brisa lamp got so hot that it marked the floor. Should we keep using it?? We have a toddler.',
  },
  {
    id: '880000000000203',
    postId: LAMP,
    parentId: null,
    author: luca,
    time: '2026-11-19T11:18:00.000Z',
    text: '',
    sticker: 'Thumbs up sticker',
  },
  {
    id: '880000000000204',
    postId: LAMP,
    parentId: null,
    author: { name: 'Easy Loans Now', vanity: 'profile.php?id=61559999900001' },
    time: '2026-11-19T12:03:00.000Z',
    text: 'GET YOUR LOAN IN 5 MINUTES 💰💰 no questions asked, write me on quick-loan.example',
  },
  {
    id: '880000000000205',
    postId: LAMP,
    parentId: null,
    author: hilde,
    time: '2026-11-19T13:40:00.000Z',
    text: 'You people are thieves and idiots, shame on every one of you.',
  },
];
