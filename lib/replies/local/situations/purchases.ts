import type { Trade } from './trades';

/** Bought, booked, traded in: whether it is what was shown, and what it is worth. */
export const PURCHASES: readonly Trade[] = [
  {
    rows: [
      {
        id: 'not-as-pictured',
        sectors: ['shop', 'marketplace', 'restaurant', 'food_delivery', 'grocery'],
        when: [],
        ack: [
          "You chose it by the picture, and that isn't what you got.",
          "It's a letdown when it looks nothing like what you were shown.",
          'What you get should look like what you were shown.',
        ],
        ask: [
          {
            text: 'What is most different about it?',
            unless:
              /\b(?:colou?r|size|tiny|small\w*|brown|swamp|pink|long\w*|short\w*|there (?:are|were|is)|sticker|label|cable|pockets?|instead|material|maxi|given|waterproof|\d+|said|says|but|navy|blue|see[- ]?through|wide|none came|mine['’]?s|without)\b/i,
          },
          { text: 'Do you have a photo of what you got?', unless: /\b(?:photos?|pics?|attached|see (?:below|pic))\b/i },
        ],
        detail: 'the order number or the name of the item',
        act: ['compare it with what the page shows', 'pass it to the people who look after the page'],
        hits: [
          'ordered sage. this is swamp',
          'the photo lied @VelouraHome',
          'rug online vs rug irl',
          '"solid oak" it\'s a sticker of oak @VelouraHome',
        ],
        misses: [],
      },
      {
        id: 'place-not-clean',
        sectors: ['restaurant', 'grocery', 'shop', 'venue', 'hotel', 'health'],
        when: [],
        ack: [
          'It should be clean when you come in.',
          'I can see why the state of the place put you off.',
          'Nobody wants to eat, shop or stay somewhere in that state.',
        ],
        ask: [
          {
            text: 'Which branch was it?',
            unless: /\b(?:at|in) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store)\b/,
          },
          {
            text: 'What time of day was it?',
            unless:
              /\b(?:\d ?(?:am|pm)|morning|lunch|evening|night|today|o'?clock|noon|always|every|each|constantly|still|just|now|noon|tonight|yesterday|\d{1,2}:\d{2}|lunch ?time|breakfast|dinner|weeks?|last)\b/i,
          },
        ],
        detail: 'the branch and when you were there',
        act: ['pass it to the manager there', 'ask how often that part is cleaned'],
        hits: [
          'your loos are a biohazard',
          'every table sticky. every single one',
          'sticky floor sticky tray sticky menu',
          'when was this floor last mopped',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'fake-goods',
        sectors: ['shop', 'marketplace'],
        when: [],
        ack: [
          'You paid for the real thing, so a doubt like that has to be looked into.',
          'I can see why you doubt that it is genuine.',
          'Nobody wants to find out that they bought a copy.',
        ],
        ask: [
          {
            text: 'Was it sold by us or by another seller on our site?',
            unless: /\b(?:marketplace|seller|third party|in (?:your )?(?:shop|store))\b/i,
          },
          {
            text: 'What did you notice about it?',
            unless:
              /\b(?:smells?|upside down|label|stitch\w*|logo|spel\w+|box|serial|because|replica|no brand|glued|plain|weight|rash|weak)\b/i,
          },
        ],
        detail: 'the order number or a link to the item',
        act: ['check who supplied it', 'pass it to the team that looks into fakes'],
        hits: [
          "these aren't real are they",
          'perfume smells like nail varnish remover',
          'fake charger on your site @BuySphere',
          'Are your marketplace trainers checked by anybody? The logo is upside down on one',
        ],
        misses: [],
      },
      {
        id: 'runs-small',
        sectors: ['shop', 'marketplace', 'grocery'],
        when: [],
        ack: [
          "A size that doesn't fit like the label says makes ordering a guess.",
          'You ordered the size you always wear, so I can see why that annoys you.',
          "That size doesn't match its label.",
        ],
        ask: [
          {
            text: 'Which item is it?',
            unless: /\b(?:jeans|dress|trainers|shoes|boots|coat|shirt|top|leggings|bra|trousers|jumper)\b/i,
          },
          {
            text: 'Did you go by the size guide or by your usual size?',
            unless: /\b(?:size guide|usual|always|normally|chart|been the same|table|recommend\w*|guide|two sizes)\b/i,
          },
        ],
        detail: 'the name of the item and the size',
        act: ['pass the fit to the people who do the sizing', 'see which size would be closest for you'],
        hits: [
          'your 14 is a 10. admit it',
          'XL for who? a hamster?',
          "@StepLively followed the size guide. can't breathe",
          'three 12s, three different fits @FittedUK',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'trade-in-value',
        sectors: ['mobile', 'shop', 'games', 'devices', 'marketplace', 'cars'],
        when: [],
        ack: [
          'What a trade-in is worth comes down to the model and how its condition is graded.',
          'The price of a trade-in depends on its grading, so that needs to be clear to you.',
          'You need a clear figure for your old one, and the reasons for it.',
        ],
        ask: [
          {
            text: 'Which model is it?',
            unless:
              /\b(?:ps\d|iphone \d+|pixel|ipad|macbook|console|camera|sewing machine|xbox|\d{4} tablet|do i need|original box|my trade[- ]in credit)\b/i,
          },
          {
            text: 'Have you been given a price for it yet?',
            unless:
              /\b(?:quot\w+|offer\w*|[£$€₹]\s?\d|price|figure|said|how much|what['’]?d you|worth|do you take|what would)\b/i,
          },
        ],
        detail: 'the trade-in reference',
        act: ['find out how the price is worked out', 'check what the inspection notes say'],
        hits: [
          'quoted 240. offered 35. ha',
          'my mint phone is now "poor" apparently',
          'how much for my old console',
          'do u take old laptops in part ex',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'menu-item-out',
        sectors: ['restaurant', 'venue'],
        when: [],
        ack: [
          "It's a letdown when you can't have what you came for.",
          "It's annoying to choose something and be told there isn't any.",
          "If it's on the menu, you expect to be able to order it.",
        ],
        ask: [
          {
            text: 'Which branch was it?',
            unless: /\b(?:at|in) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store)\b|retail park/,
          },
          {
            text: 'What were you hoping to order?',
            unless: /\b(?:chicken|decaf|pizza|buns?|ice cream|milkshake|burgers?|oat|soup|fries|coffee|dough)\b/i,
          },
        ],
        detail: 'the branch and what you wanted to order',
        act: ['ask the branch why they had none', 'pass it to the people who keep that branch stocked'],
        hits: [
          '@TopBunBurgers ice cream machine broken. obviously',
          "how's a chicken shop out of chicken",
          '"no decaf" AGAIN @BeanYard',
          '@MunchLane no buns. burger place. no buns',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'stay-non-refundable',
        sectors: ['hotel', 'travel_agent'],
        when: [],
        ack: [
          "Losing the price of a stay you can't make is hard to take.",
          'Plans change, and I can see why you want that stay cancelled or moved.',
          "That's a lot of money to lose on a stay you can't use.",
        ],
        ask: [
          {
            text: 'Did you book with the place itself or through another site?',
            unless: /\b(?:direct\w*|through|via|booked (?:on|with)|owner|host|property|site|app)\b/i,
          },
          {
            text: 'Would other dates be any help?',
            unless:
              /\b(?:mov(?:e|ing)|dates?|died|hospital|reschedul\w*|diagnosed|money back|wrong|cancelled|this morning)\b/i,
          },
        ],
        detail: 'your booking reference',
        act: ['check what the terms of that rate allow', 'ask the property whether it can offer anything more'],
        hits: [
          "hotel won't refund. i'm in HOSPITAL",
          'non refundable they say @StayNook',
          "CAN'T TRAVEL, THEY'RE KEEPING ALL £640",
          "My son's got chickenpox, we can't come to the lodge on Friday and they won't even move the date",
        ],
        misses: [],
      },
    ],
  },
];
