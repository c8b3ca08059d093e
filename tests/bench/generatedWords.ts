import type { Category, Emotion, Intent, Sentiment, Strategy } from '@/lib/domain/labels';

/** What the generated history is written from. Every brand, person, place and product is invented. */

export const BRANDS = ['brindle', 'halden', 'oatash'] as const;

export const FIRST_NAMES =
  'Mara Bex Orla Dana Petra Ruaridh Tobias Iona Cormac Nell Gus Ottilie Priya Lieke Zoë José Søren Aïsha Tomáš Łucja Ngozi Kofi Yuki Amara Bjørn Chloé Dmitri Elif Farah Goran Hana Ines Jakub Katya Luca Mehmet Nadia Omar Pilar Quentin Rosa Samir Thandi Uma Viktor Wren Xiomara Yusuf Zeynep Anton'.split(
    ' ',
  );
export const LAST_NAMES =
  'Ellison Tannahill Fenn Whitcombe Vance-Lowell Brannock Achterberg Uttley Kell Marsh Okonjo Verwoerd Lindqvist Nakao Petrov Duarte Halloran Brightwater Osei Novák Kowalczyk Ferreira Castellan Drummond Eskildsen Fairweather Galloway Haverstock Ibarra Jessop Kirkbride Lockhart Merriweather Northam Oakshott Pemberton Quillfeather Ravenhill Silverdale Thistlewood Underhill Vexley Wolstenholme Yarborough Zielinski'.split(
    ' ',
  );
export const PRODUCTS =
  'Brae sofa|Brae lamp|Kelso chair|Tarn kettle|Fell bookcase|Moss rug|Linden table|Skye mattress|Rowan desk|Harbour mug|Dune curtains|Orchard planter|Ferry suitcase|Peat candle|Clyde mirror|Willow crib|Anvil pan|Lark speaker|Pine shelf|Coral duvet'.split(
    '|',
  );
export const PLACES =
  'Kelso Street|Hull|Orkney|Nantwich|Ghent|Aarhus|Tromsø|Málaga|Brno|Kraków|Leith|Truro|Galway|Split|Évora|Bergen|Utrecht|Tampere|Graz|Lucerne'.split(
    '|',
  );
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
export const ASIDES = [
  'Not good enough.',
  'Still waiting 😡',
  'Is anyone even there??',
  'I took a day off for this.',
  'My daughter’s birthday is on the weekend.',
  'Been a customer since 2014.',
  'Please help 🙏',
  'third time this month!!!',
  'Cheers',
  'Sort it out.',
  'Thanks in advance',
  'lol ok',
  'Anyone else having this?',
  'I’ve emailed twice and got the same copied answer back both times.',
  'The chat just loops me round to the start again, honestly it’s exhausting.',
  'Ich warte seit zwei Wochen.',
  'Toujours rien, c’est pénible.',
  'ずっと待っています',
];

interface Matter {
  sentiment: Sentiment;
  emotion: Emotion;
  intent: Intent;
  category: Category | null;
  strategy: Strategy;
  /** Of a hundred posts. */
  share: number;
  posts: string[];
  replies: string[];
}

/** `{product}`, `{place}`, `{day}`, `{number}`, `{name}` are filled in. */
export const MATTERS: Matter[] = [
  {
    sentiment: 'negative',
    emotion: 'anger',
    intent: 'complaint',
    category: 'delivery_late',
    strategy: 'own_put_right',
    share: 24,
    posts: [
      'Order {number} was due {day} and the {product} is still not here. The tracking has said {place} depot for nine days now.',
      'You moved my {product} delivery AGAIN. Another day off work for nothing.',
      'Third slot missed for the {product}. The driver never rang, nobody at {place} picks up the phone.',
    ],
    replies: [
      'A third slot missed and another day lost, {name}. That is on us, and I’m sorry. I’m calling the {place} depot now and you’ll hear from me by {day}, 5 pm.',
      'Nine days at the depot is not what you were promised, {name}. I have order {number} open and will update you by {day} noon with a fixed day.',
    ],
  },
  {
    sentiment: 'negative',
    emotion: 'disappointment',
    intent: 'complaint',
    category: 'product_defect',
    strategy: 'ask_first',
    share: 16,
    posts: [
      'The {product} split along the seam after a week. Brilliant quality.',
      'My {product} arrived with one leg missing and a scratch right across the front, order {number}.',
      'Switch on the {product} stopped working, the plug gets warm as well. Bought in {place}.',
    ],
    replies: [
      'A {product} should last far longer than a week, {name}. Which order number is it? Then I can send the right part today.',
      'One leg missing is no use to anybody, {name}. I’m sending the missing leg from {place} today; it should reach you by {day}.',
    ],
  },
  {
    sentiment: 'neutral',
    emotion: 'neutral',
    intent: 'question',
    category: 'availability',
    strategy: 'answer_here',
    share: 18,
    posts: [
      'Do you deliver to {place} and does the {product} come in moss green?',
      'is the {product} washable?',
      'When is the {product} back in stock at {place}?',
    ],
    replies: [
      'We do, {name}: {place} on Tuesdays and Fridays. The {product} comes in moss green and oat.',
      'It is, {name}: 30 degrees, and keep it away from the dryer.',
      'The {product} is back in {place} next {day}. I can put one aside for you if you like.',
    ],
  },
  {
    sentiment: 'negative',
    emotion: 'frustration',
    intent: 'complaint',
    category: 'refund_return',
    strategy: 'short_private',
    share: 14,
    posts: [
      'Two weeks for a refund of order {number} and not one answer.',
      'Returned the {product} on {day}, the money is still not back. Your returns page just shows an error.',
      'You charged me twice for the {product}!! {number}',
    ],
    replies: [
      'Two weeks without an answer is not right, {name}. Please send me your order number in a private message and I’ll chase the refund today.',
      'Charged twice is wrong, {name}, and I’m sorry. I’ve raised it with accounts; within 2 working days you’ll have the money or a call from me.',
    ],
  },
  {
    sentiment: 'positive',
    emotion: 'joy',
    intent: 'praise',
    category: 'praise',
    strategy: 'thank_share',
    share: 14,
    posts: [
      'The {product} is the best thing I bought this year 😍',
      'Reni at the {place} shop stayed late to help my nan find a chair she can get out of ❤️',
      'Shout out to the delivery team in {place}, so careful with our {product}!',
    ],
    replies: [
      'That has made our morning, {name}. I’ll see that the {place} team reads this today.',
      'Lovely to hear, {name}. Enjoy the {product}.',
    ],
  },
  {
    sentiment: 'negative',
    emotion: 'anxiety',
    intent: 'status_request',
    category: 'app_site_outage',
    strategy: 'holding_update',
    share: 8,
    posts: [
      'is your checkout down or is it me? Stuck at the payment page with the {product} in the basket',
      'App keeps logging me out since {day}. Can’t see order {number}.',
    ],
    replies: [
      'It’s us, {name}, not you. The checkout has been slow since this morning and we’re on it. Next word here by 11:30.',
      'You’re not alone, {name}: the app signs people out since {day}. I’ll post here as soon as it’s fixed.',
    ],
  },
  {
    sentiment: 'negative',
    emotion: 'contempt',
    intent: 'abuse',
    category: null,
    strategy: 'draw_line',
    share: 6,
    posts: ['lol this shop is run by clowns 🤡', 'hope you go bust, {product} of shame'],
    replies: [],
  },
];
