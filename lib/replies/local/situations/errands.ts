import type { Trade } from './trades';

/** What is bought, sent, fetched and left behind. Found by what was learned of them. */
export const ERRANDS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'hub-loop',
        sectors: ['courier', 'marketplace', 'shop'],
        when: [],
        ack: [
          "That parcel should be getting closer, and it isn't.",
          'A parcel that keeps going to the wrong depot needs somebody to look at it.',
          "It's maddening to watch it go everywhere except to you.",
        ],
        ask: [
          {
            text: 'What is the latest scan on the tracking?',
            unless: /\b(?:says?|scan(?:ned)?|status|arrived|tracking|at the hub|facility|depot|out for delivery)\b/i,
          },
          {
            text: 'Is the postcode right on the order?',
            unless: /\b(?:address is (?:right|correct)|my address|postcode|zip|label|correct)\b/i,
          },
        ],
        detail: 'your tracking number',
        act: ['find out why it keeps being sent the wrong way', 'ask the depot that has it to look at the label'],
        hits: [
          'my parcel keeps going back and forth between two hubs',
          '@ParcelpalHelp package sent to the wrong depot for the third time',
          'tracking says arrived at the same sorting facility every day',
          'package stuck at the hub for a week',
        ],
        misses: [],
      },
      {
        id: 'wrong-plan-bought',
        sectors: [
          'software',
          'streaming',
          'games',
          'mobile',
          'broadband',
          'insurance',
          'education',
          'venue',
          'transit',
          'rail',
          'devices',
        ],
        when: [],
        ack: [
          "That's easily done, so let's see what can be changed.",
          "It's easy to end up with the wrong one at the checkout.",
          "You want the right one, so let's see if that purchase can be changed.",
        ],
        ask: [
          {
            text: 'When was it bought?',
            unless:
              /\b(?:today|yesterday|just|minutes?|hours?|this morning|tonight|last (?:night|week)|same evening|starts on|friday)\b/i,
          },
          {
            text: 'Has any of it been used yet?',
            unless: /\b(?:used|opened|spent|activat\w*|watched|not (?:opened|used)|starts on)\b/i,
          },
        ],
        detail: 'your order or account number',
        act: ['see whether it can be changed to the right one', 'check what can be done about that purchase'],
        hits: [
          'I bought the wrong plan by mistake',
          '@StreamlyCare I picked annual and only wanted one month',
          'ordered the standard edition by accident, can I swap it?',
          'clicked the wrong bundle and it went straight through',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'rider-cannot-find',
        sectors: ['food_delivery', 'restaurant', 'rides', 'courier', 'grocery', 'marketplace'],
        when: [],
        ack: [
          "It's frustrating when the driver can't get to the right door.",
          'You know where you are, and the driver needs to know it too.',
          "Let's see about getting that driver to the right place.",
        ],
        ask: [
          {
            text: 'Is the driver still nearby now?',
            unless:
              /\b(?:right now|still|driving around|outside|is (?:lost|at|in|now|two|sitting)|waiting|watching|going|'s (?:at|at the|in|gone|left)|gone|cancelled|left|always|every|marked)\b/i,
          },
          {
            text: 'Is the pin on the map in the right place?',
            unless:
              /\b(?:intercom|gate|old address|flat number|arch)\b|\b(?:pin|map|location|estate|right address|address is correct|instructions|notes)\b/i,
          },
        ],
        detail: 'your order number',
        act: ['try to get word to the driver', 'check which address and notes the driver was given'],
        hits: [
          'my rider is lost and not picking up',
          "@QuickForkHelp the driver can't find my house",
          'the courier is at the wrong building right now',
          'driver has been driving round my street for 20 minutes',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'left-at-venue',
        sectors: [
          'restaurant',
          'hotel',
          'venue',
          'shop',
          'grocery',
          'health',
          'education',
          'public',
          'airline',
          'travel_agent',
        ],
        when: [],
        ack: [
          'That must be a worry, so the quicker somebody looks for it the better.',
          "It's horrible to notice too late that something was left behind.",
          'I hope it has been handed in and is waiting for you.',
        ],
        ask: [
          {
            text: 'Which branch or place was it?',
            unless: /\b(?:street|station|room \d+|screen \d|block \d+|town|rows? [a-z]|arena|museum|theatre)\b/i,
          },
          {
            text: 'When were you there?',
            unless:
              /\b(?:today|yesterday|last (?:night|week)|this (?:morning|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|lunch|tonight|july|august|checked out)\b/i,
          },
        ],
        detail: 'how to reach you if it is found',
        act: ['ask the team there whether it was handed in', 'get the details to whoever keeps lost property there'],
        hits: [
          'left my jacket in your restaurant last night',
          '@HarbourInnCare I left my Kindle on the bedside table',
          'lost my wallet in the cinema, who do I contact?',
          'forgot my watch in the gym of the hotel',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'shop-search-wrong',
        sectors: ['shop', 'grocery', 'marketplace', 'food_delivery', 'games'],
        when: [],
        ack: [
          "It's hard to shop when the page won't do what you want.",
          'You came to shop, and the page got in the way.',
          'A shop page that gives you the wrong thing, or nothing, is a waste of your time.',
        ],
        ask: [
          {
            text: 'Is it in the app, or in a browser?',
            unless: /\b(?:app|browser|chrome|edge|safari|phone|laptop|computer|incognito)\b/i,
          },
          {
            text: 'What were you looking for?',
            unless:
              /\b(?:tick|quantity|wish ?list|trolley|basket|crash\w*|filters?|sort\w*|types? more)\b|\b(?:dress(?:es)?|jeans|sofas?|laptops?|duvet|milk|drill|bags|search(?:ed)? for|kitchen|wardrobe|furniture|dishwasher|gift|store|shop is|stock|size|delivery|form|review|wish list|basket|postcode|planner)\b/i,
          },
        ],
        detail: 'a screenshot of the page',
        act: ['pass it to the people who run the site', 'check for a known fault with that page'],
        hits: [
          "search on your website doesn't work",
          '@FennMartHelp the size filter on your site does nothing',
          "can't add anything to my basket, the button goes grey",
          'store finder says my nearest shop is 400 miles away',
        ],
        misses: [],
      },
    ],
  },
];
