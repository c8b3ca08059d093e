/** Invented people and brands; nothing here was ever posted by anyone. */
export interface Person {
  name: string;
  handle: string;
  verified?: boolean;
}

export interface XPost {
  id: string;
  author: Person;
  time: string;
  text: string;
  lang: string;
  inReplyTo?: string;
  quote?: { id: string; author: Person; time: string; text: string; lang: string };
  photo?: { alt: string };
  repostedBy?: Person;
  ad?: boolean;
  counts?: [replies: number, reposts: number, likes: number];
}

export const BRAND: Person = { name: 'Halden Home', handle: 'haldenhome', verified: true };
const mara: Person = { name: 'Mara Winther', handle: 'mara_winther' };
const tobias: Person = { name: 'Tobias Ekdal', handle: 'tobias_ekdal' };
const jonquil: Person = { name: 'Jonquil Ashby 🌻', handle: 'jonquil_ash' };
const priya: Person = { name: 'Priya Vennar', handle: 'priyavennar' };
const dario: Person = { name: 'Dario Felt', handle: 'dariofelt_' };
const soline: Person = { name: 'Soline Carrel', handle: 'soline_carrel' };
const oskar: Person = { name: 'Oskar Brandvik', handle: 'obrandvik' };
const nell: Person = { name: 'Nell Okoro-Haig', handle: 'nell_oh' };
const genie: Person = { name: '💸 Easy Income Genie 💸', handle: 'genie_cash_4829' };
const grump: Person = { name: 'R. Sturm', handle: 'rsturm_1971' };
const paints: Person = { name: 'Brightleaf Paints', handle: 'brightleafpaint', verified: true };

const id = (last: number) => `1990312000000000${last}`;

export const POSTS: XPost[] = [
  {
    id: id(101),
    author: mara,
    time: '2026-11-20T08:41:12.000Z',
    lang: 'en',
    text: '@haldenhome This is the THIRD time you have moved the delivery of my Lund sofa. I took a day off work again and nobody came, nobody called 😡 Order HH-20418. Can someone please tell me when it is really coming?',
    counts: [3, 2, 41],
  },
  {
    id: id(102),
    author: tobias,
    time: '2026-11-20T09:02:40.000Z',
    lang: 'en',
    inReplyTo: id(101),
    text: '@mara_winther @haldenhome Same here, five weeks for a side table. Their chat says "within 48 hours" every single time.',
    counts: [0, 0, 12],
  },
  {
    id: id(103),
    author: oskar,
    time: '2026-11-20T09:15:03.000Z',
    lang: 'en',
    inReplyTo: id(101),
    text: '@mara_winther @haldenhome Ring the warehouse in the morning, they at least pick up.',
    counts: [1, 0, 3],
  },
  {
    id: id(110),
    author: priya,
    time: '2026-11-20T07:20:00.000Z',
    lang: 'en',
    text: '@haldenhome does the Orrin floor lamp work with a wall dimmer? The product page does not say and I would like to order before the weekend.\n\nAlso: is the shade linen or paper?',
    counts: [0, 0, 2],
  },
  {
    id: id(111),
    author: dario,
    time: '2026-11-20T06:58:31.000Z',
    lang: 'en',
    text: 'My Tarn reading lamp came a day EARLY and it is gorgeous 😍💡 Packing was perfect too. Thank you @haldenhome!',
    photo: { alt: 'A brass reading lamp lit beside a green armchair' },
    counts: [2, 1, 58],
  },
  {
    id: id(112),
    author: nell,
    time: '2026-11-20T06:12:09.000Z',
    lang: 'en',
    text: 'Hi @haldenhome, how do I get back into my account? The reset link in your email says it has expired, even straight after I asked for it 🙏🏽',
    counts: [0, 0, 0],
  },
  {
    id: id(113),
    author: jonquil,
    time: '2026-11-19T19:44:52.000Z',
    lang: 'en',
    text: 'Lovely colours. Now where is my refund from September? @haldenhome',
    quote: {
      id: id(190),
      author: BRAND,
      time: '2026-11-19T10:00:00.000Z',
      lang: 'en',
      text: 'Six new autumn colours for the Lund sofa are here 🍂 Which one would you curl up on?',
    },
    counts: [1, 0, 9],
  },
  {
    id: id(114),
    author: nell,
    time: '2026-11-19T18:30:00.000Z',
    lang: 'en',
    text: '',
    photo: { alt: 'Image' },
    counts: [0, 0, 4],
  },
  {
    id: id(115),
    author: grump,
    time: '2026-11-19T17:05:45.000Z',
    lang: 'en',
    text: '@haldenhome you absolute morons. I hope every one of you useless idiots gets sacked before Christmas.',
    counts: [0, 0, 0],
  },
  {
    id: id(116),
    author: soline,
    time: '2026-11-19T16:21:17.000Z',
    lang: 'fr',
    text: '@haldenhome Bonjour, ma table Brisa est arrivée avec un pied cassé. Que dois-je faire pour obtenir un remplacement ?',
    photo: { alt: 'Pied de table fendu sur toute sa longueur' },
    counts: [0, 0, 1],
  },
  {
    id: id(117),
    author: paints,
    time: '2026-11-19T16:00:00.000Z',
    lang: 'en',
    text: 'A room in a weekend. Brightleaf one-coat paints, now in 40 shades.',
    ad: true,
    photo: { alt: 'Open tins of paint in a row' },
  },
  {
    id: id(118),
    author: oskar,
    time: '2026-11-19T15:10:26.000Z',
    lang: 'en',
    text: '@haldenhome our Brisa table lamp started smoking this evening and the plug has MELTED. My daughter was sitting right next to it. Is this a known fault? Should everyone unplug theirs??',
    counts: [4, 11, 73],
  },
  {
    id: id(119),
    author: genie,
    time: '2026-11-19T14:48:00.000Z',
    lang: 'en',
    text: '🔥🔥 I EARN $900 A DAY FROM HOME 🔥🔥 No skills needed!! DM me "LAMP" now 👉 cash-genie.example/start @haldenhome',
    counts: [0, 0, 0],
  },
  {
    id: id(120),
    author: dario,
    time: '2026-11-19T12:30:00.000Z',
    lang: 'en',
    repostedBy: BRAND,
    text: 'Rebuilt the reading corner around the Tarn lamp from @haldenhome. Best evening of the week ✨ #readingcorner',
    counts: [5, 3, 120],
  },
  {
    id: id(121),
    author: priya,
    time: '2026-11-19T11:09:00.000Z',
    lang: 'en',
    text: '@haldenhome A longer note about Tuesday, since the chat closed on me twice. I ordered two Aspen dining chairs and one bench on 28 October. The bench came alone on Tuesday, left with a neighbour I do not know, without a card. The chairs are marked as delivered as well, but there was one box only. I have written to your team three times and each time I get the same answer, which asks for photos of a delivery that never happened. I do not want a voucher. I would like one person to look at order HH-19977 and tell me where two chairs are.',
    counts: [1, 0, 6],
  },
  {
    id: id(130),
    author: tobias,
    time: '2026-11-18T13:00:00.000Z',
    lang: 'en',
    text: '@haldenhome The drawer of my Nook desk sticks since day one. Not impressed for 340.',
    counts: [1, 0, 5],
  },
  {
    id: id(131),
    author: BRAND,
    time: '2026-11-18T13:25:00.000Z',
    lang: 'en',
    inReplyTo: id(130),
    text: '@tobias_ekdal A drawer that sticks from the first day is not what you paid for, Tobias. Which colour is the desk? With that we can send the right runner.',
    counts: [1, 0, 1],
  },
  {
    id: id(132),
    author: tobias,
    time: '2026-11-18T20:11:00.000Z',
    lang: 'en',
    inReplyTo: id(131),
    text: '@haldenhome Walnut. And two days later still no runner and no word. Did you forget me?',
    counts: [0, 0, 7],
  },
  {
    id: id(190),
    author: BRAND,
    time: '2026-11-19T10:00:00.000Z',
    lang: 'en',
    text: 'Six new autumn colours for the Lund sofa are here 🍂 Which one would you curl up on?',
    photo: { alt: 'Six sofas in autumn colours' },
    counts: [8, 4, 210],
  },
  {
    id: id(901),
    author: { name: 'Demo Person', handle: 'demo' },
    time: '2026-11-20T08:00:00.000Z',
    lang: 'en',
    text: '@haldenhome My parcel is late.',
  },
];

const TOPICS = [
  'the delivery window for my Lund sofa moved again, can you confirm a date?',
  'is the Orrin lamp back in stock soon? 💡',
  'love the new chairs, thank you for the quick help yesterday 😊',
  'my refund for the Aspen bench has not arrived after two weeks.',
  'which screws does the Nook desk need? The bag was empty.',
  'the voucher code from your mail does not work at checkout.',
  'a shelf came scratched along the whole front.\n\nPhotos follow if you need them.',
];
const PEOPLE = [mara, tobias, jonquil, priya, dario, soline, oskar, nell];

/** A long timeline, the same at every visit. Ids run from …1000000 upwards. */
export function longTimeline(count: number): XPost[] {
  const newest = Date.parse('2026-11-20T08:00:00.000Z');
  return Array.from({ length: count }, (_, index) => ({
    id: `1990313${String(1_000_000 + index).padStart(12, '0')}`,
    author: PEOPLE[(index * 5) % PEOPLE.length] ?? mara,
    time: new Date(newest - index * 7 * 60_000).toISOString(),
    lang: 'en',
    text: `@haldenhome No. ${index + 1}: ${TOPICS[(index * 3) % TOPICS.length]}`,
    ...(index % 9 === 4 ? { photo: { alt: 'Image' } } : {}),
    counts: [index % 4, index % 3, index % 50],
  }));
}
