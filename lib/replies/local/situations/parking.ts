import type { Situation } from './situation';

/** Car parks, and the notices that come after. */
export const PARKING: readonly Situation[] = [
  {
    id: 'parking',
    matter: 'the trouble over parking',
    sectors: [
      'airline',
      'travel_agent',
      'rail',
      'transit',
      'hotel',
      'restaurant',
      'grocery',
      'shop',
      'cars',
      'venue',
      'health',
      'education',
      'public',
    ],
    when: [
      /\b(?:parking|car ?park|pcn|parked)\b/i,
      /\b(?:fined?|ticket|penalty|pcn|notice|charge[ds]?|appeal\w*|app|machine|paid|pay|barrier|overstay\w*|clamp\w*|full|permit)\b/i,
      /\b(?:fined?|penalty|pcn|notice|appeal\w*|wrong\w*|unfair|broken|not work\w*|won'?t|wont|error|twice|refus\w*|reject\w*|still|while|despite|but|never|full|clamped|stuck|overcharged|receipt|couldn'?t)\b/i,
    ],
    not: /\b(?:is (?:parking|there)|included|free sundays|do you have|at night|lot at|accessible|disabled|blue badge|hit my car|theme park|driver parked)\b/i,
    ack: [
      'I can see why trouble over parking feels unfair.',
      "It's annoying when parking turns into trouble like that.",
      "That's a lot of hassle over parking.",
    ],
    ask: [
      {
        text: 'Did you pay by app or at the machine?',
        unless: /\b(?:app|machine|free|receipt|customer|permit|card)\b/i,
      },
      {
        text: 'Which car park was it?',
        unless:
          /\b(?:at|in) [A-Z][a-z]+|\b[A-Z][a-z]+ (?:car ?park|street|road)\b|\b(?:my own|outside my|app|flat|permit|booked)\b/,
      },
    ],
    quick: [
      {
        text: 'Keep the ticket or app receipt, with a photo of the signs or machine if you can.',
        unless: /\b(?:receipts?|photos?|pics?|pictures?|screen ?shots?)\b/i,
      },
    ],
    detail: 'the reference on the notice or the receipt',
    act: ['check what was recorded for your stay', 'find out how it can be looked at again'],
    hits: [
      'parking fine while i was in the shop with the receipt',
      'Car park app took my money twice',
      'parking machine broken and still got a PCN',
    ],
    misses: ['is parking free on sundays, app says pay but', 'accessible parking full of vans'],
  },
];
