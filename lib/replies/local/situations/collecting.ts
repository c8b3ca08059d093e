import type { Trade } from './trades';

/** Orders on their last stretch: in the van, on the day that was paid for, at the counter, at the pickup point, at customs, in too large a box. */
export const COLLECTING: readonly Trade[] = [
  {
    rows: [
      {
        id: 'collect-order-not-ready',
        sectors: ['restaurant', 'grocery', 'shop', 'mobile', 'devices', 'health'],
        when: [],
        ack: [
          'Your order was meant to be ready to collect by now.',
          "It's annoying when an order isn't there to collect.",
          'Collecting was meant to be the quick way to get it.',
        ],
        ask: [
          {
            text: 'Did the email or app say that it was ready?',
            unless:
              /\b(?:no stock|already collected|somebody else|no \w+\. )|\b(?:ready|email|app|message|text|confirmation|go-ahead|not (?:made|started)|curbside|bay)\b/i,
          },
          {
            text: 'Which branch is it?',
            unless: /\b(?:at|in|from|to) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop)\b/,
          },
        ],
        detail: 'your order number and the branch',
        act: ['find out where the order is', 'ask the branch when you can have it'],
        hits: [
          'click n collect, minus the collect',
          '@HearthAndVale "ready for pickup" it wasn\'t',
          'came to collect. no one has it',
          'Email says ready, app says ready, lad at the desk says what order',
        ],
        misses: [],
      },
      {
        id: 'too-much-packaging',
        sectors: ['grocery', 'shop', 'marketplace'],
        when: [],
        ack: [
          "That's a lot of packaging for what was inside.",
          'All that packaging ends up in your bin.',
          'I can see why you think less packaging would have done.',
        ],
        ask: [
          {
            text: 'What was in the order?',
            unless: /\b(?:one|two|three|four|five|\d+|a|an|each|every|items?|peppers?|fruit|veg|kit)\b/i,
          },
          {
            text: 'Did it come straight from us or from another seller?',
            unless:
              /\b(?:seller|marketplace|peppers?|veg|salad|fruit|refills?|your (?:own|website)|kit|sachets|vans?|same day)\b/i,
          },
        ],
        detail: 'the order number or the name of the item',
        act: ['pass it to the people who do the packing', 'find out why it was packed that way'],
        hits: [
          'giant box. one lipstick',
          'so. much. plastic. @GreenLarder',
          'A box in a box in a box',
          'so much plastic for 2 peppers',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'pickup-point-trouble',
        sectors: ['courier', 'shop', 'marketplace'],
        when: [],
        ack: [
          "A parcel you can't get out of the pickup point is no use to you.",
          "It's maddening when your parcel is that close and you can't get it.",
          'A pickup point is meant to make it easier to get your parcel.',
        ],
        ask: [
          {
            text: 'Is it a locker or a shop?',
            unless:
              /\b(?:newsagent\w*|florist|pub|hotel)\b|\b(?:locker|shop|store|mart|station|machine|door|box|code)\b/i,
          },
          {
            text: 'Is there a last day to collect it?',
            unless:
              /\b(?:sent back|empty|rupees|why was|door opened|passport)\b|\b(?:last day|hours|tomorrow|goes back|lost|expired)\b/i,
          },
        ],
        detail: 'the tracking number',
        act: ['check where the parcel is and for how long', 'get in touch with whoever runs that pickup point'],
        hits: [
          'locker ate my parcel',
          '@ParcelHop door 14 wont open',
          "pickup shop's been shut 3 days",
          'corner shop lost my parcel, shrugs',
        ],
        misses: [],
      },
      {
        id: 'import-charge',
        sectors: ['courier', 'shop', 'marketplace', 'devices'],
        when: [],
        ack: [
          'Being asked for customs money on top of the price is a nasty surprise.',
          'Import charges change what an order costs you, so they need explaining.',
          'I can see why you question that import charge.',
        ],
        ask: [
          {
            text: 'Who is asking for it, the courier or customs?',
            unless:
              /\b(?:courier|customs?|carrier|driver|who (?:pays|should)|delivery company|forwarder|post office|tax)\b/i,
          },
          {
            text: 'Did the checkout say that duties were included?',
            unless:
              /\b(?:checkout|included|nobody mentioned|ddp|site said|inside|in the price|paid all|nothing to say|shown)\b/i,
          },
        ],
        detail: 'your order number',
        act: ['find out what the charge is made up of', 'check who should be paying the duty'],
        hits: [
          '£28 duty on a £30 top??',
          'who pays customs, me or you',
          '@MintAndMoss nobody mentioned duty??',
          'pay or the parcel goes back, great',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'chosen-date-ignored',
        sectors: ['shop', 'marketplace', 'courier', 'grocery'],
        when: [],
        ack: [
          'You paid for that slot, so it should have been kept.',
          'You picked that date or time for a reason, and paid for it.',
          'Paying for a date or a time and then seeing it ignored is infuriating.',
        ],
        ask: [
          {
            text: 'Has it arrived by now?',
            unless:
              /\b(?:came|come|arrived?|arrives|delivered|turned up|signed|got there|was here|early|still (?:not|nothing|waiting)|never|nothing|no sign|hasn't|didn't|party is finished)\b/i,
          },
          {
            text: 'Does the confirmation show the day and time you picked?',
            unless: /\b(?:confirm\w*|emails?|emailed|order says|shows)\b/i,
          },
        ],
        detail: 'your order number',
        act: ["find out why your date wasn't kept", 'check what you paid for it and what is owed back'],
        hits: [
          'paid extra for Saturday delivery and it came on Thursday',
          '@HomeHive I paid for a timed slot and nobody kept to it',
          'chose and paid for the 14th for her birthday, you sent it on the 16th',
          'paid 7.99 for before noon, it came at six',
        ],
        misses: [],
      },
      {
        id: 'van-near-not-coming',
        sectors: ['courier', 'grocery', 'shop', 'marketplace', 'food_delivery', 'restaurant'],
        when: [],
        ack: [
          "It's maddening when it's that close and still not with you.",
          'With it so near, you just want it at your door.',
          "So close and still no delivery, so I can see why you're fed up.",
        ],
        ask: [
          {
            text: 'Is the driver still near you?',
            unless:
              /\b(?:still (?:there|sat|sitting|parked|outside|here|in the)|left|gone|drove (?:off|away|past|by)|went (?:by|past|right past|the other way)|hasn't moved|not moved|depot|stops? away|mile|the map|i can see|from my window|parked|outside)\b/i,
          },
          {
            text: 'What does the tracking show right now?',
            unless: /\b(?:tracking|tracker|says|shows?|map|app|stops away|minutes away)\b/i,
          },
        ],
        detail: 'your order number',
        act: ['ask the driver or the depot what is holding it up', 'check where you are on that round'],
        hits: [
          'your van has been parked round the corner for 40 minutes and my slot ends at 4',
          '@FreshCrate driver is two streets away and has not moved for an hour',
          'courier sat outside then drove off without knocking',
          'map says one stop away since noon and still nothing',
        ],
        misses: [],
      },
    ],
  },
];
