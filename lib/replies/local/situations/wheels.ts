import type { Trade } from './trades';

/** Drivers' pay, and cars, bikes and scooters to charge or hire. */
export const WHEELS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'driver-partner-pay',
        sectors: ['rides', 'food_delivery'],
        when: [],
        ack: [
          'You live on that work, so this matters.',
          'When driving or delivering is your income, this has to be put right.',
          "That's your living, so I can see why you want an answer.",
        ],
        ask: [
          {
            text: 'What does the app say about it?',
            unless: /\b(?:says?|said|statement|show(?:s|ing)?|pending|message|reason|complaint)\b/i,
          },
          {
            text: 'Since when has it been like that?',
            unless:
              /\b(?:since|days?|weeks?|weekly|today|friday|monday|yesterday|bonus|waited|waiting time|tip|miles|drove)\b/i,
          },
        ],
        detail: 'the city you work in and the dates',
        act: ['pass it to the team that supports drivers', 'see what is recorded on your driver account'],
        hits: [
          "weekly payout's £60 short",
          'deactivated. 9,000 trips. no reason',
          "where's my boost money @HailNow",
          "can't cash out, been 4 days",
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'ev-charge-point',
        sectors: ['energy', 'cars'],
        when: [],
        ack: [
          "It's so annoying when a charge point lets you down.",
          'You need to be able to count on a charge point when you pull up to it.',
          'Trouble at the charger is the last thing you need in the middle of a drive.',
        ],
        ask: [
          {
            text: 'What does the screen on the charger show?',
            unless:
              /\b(?:says?|screen|shows?|showing|showed|dead|unavailable|stuck|let (?:go|GO)|out of (?:order|service)|no power|blank|bag over|refund\w*|app)\b|"[^"]+"/i,
          },
          {
            text: 'Did you start it with the app, a card or contactless?',
            unless:
              /\b(?:app|card|contactless|rfid|dead|blocked|parked|stuck|let go|out of (?:order|service)|no power|blank|down|unavailable)\b/i,
          },
        ],
        detail: 'the number on the charger and the time',
        act: ['see what that charger recorded', 'report the charger to the team that repairs them'],
        hits: [
          'all 4 chargers dead at Tebay',
          "cable's stuck in my car @ZapGrid",
          'paid £42 for 3% charge',
          'both chargers dead. 9 miles left',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'hire-bike-scooter',
        sectors: ['transit', 'rides'],
        when: [],
        ack: [
          'A quick trip by bike or scooter is meant to be simple, and this was anything but.',
          "Hiring one shouldn't leave you with trouble like that.",
          'I can see why that hire has annoyed you.',
        ],
        ask: [
          {
            text: 'Is the ride still running in the app?',
            unless:
              /\b(?:brakes?|fell|still|pavements?|dumped|docked|returned|returning|died|chain|fine|parking|unlock\w*|refund\w*|froze|charged|suspended|locked|loose|squeak|handlebars?|ended|unlock)\b/i,
          },
          {
            text: 'Was it a bike or a scooter?',
            unless: /\b(?:bikes?|scooters?|cycle|pedal|docked|chain)\b|scoot|pedal/i,
          },
        ],
        detail: 'the time and place you unlocked it',
        act: ['see what was recorded for that hire', 'pass it to the team that looks after them'],
        hits: [
          "scooter won't end my ride",
          'still being charged, I parked it @ScootyGo',
          'brakes failed on your bike. ow',
          "unlock fee, didn't unlock",
        ],
        misses: [],
      },
    ],
  },
];
