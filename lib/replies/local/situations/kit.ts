import type { Situation } from './situation';

/** What is checked in beside bags and goes another way. */
export const KIT: readonly Situation[] = [
  {
    id: 'kit-elsewhere',
    matter: 'your equipment not arriving with you',
    sectors: ['airline'],
    when: [
      /\b(?:skis?|snowboards?|surfboards?|boards|golf clubs|clubs|bikes?|bicycles?|prams?|pushchairs?|buggy|strollers?|car seats?|guitars?|cello|violin|instruments?|tent|dive gear|kitesurf\w*)\b/i,
      /\b(?:did ?n['’]?t (?:make|come|arrive|turn)|didnt (?:make|come|arrive|turn)|never (?:came|made|arrived|turned up)|not (?:here|arrived|turned up|on the belt)|went to|lost|missing|still in|are in [A-Z]|is in [A-Z]|left behind|no sign of|without (?:my|our|the)|days? (?:without|now|later))\b/i,
      /\b(?:flights?|flew|fly|planes?|airports?|airline|carousel|belt|connection|landed|checked|desk|tag|holiday|trip|we(?:['’]re| are) in|i(?:['’]m| am) in|frankfurt|dubai|heathrow|schiphol)\b/i,
    ],
    not: /\b(?:broken|snapped|bent|cracked|damaged|cargo|can i|do you|how much|allowance|fee|charge[ds]?|train|bus|taxi|hire|rental|rented|found|back (?:with|now)|order\w*|parcel|shop|stolen)\b/i,
    ack: [
      "It's really hard when the one thing you need for the trip doesn't arrive.",
      'You checked it in so that it would be there when you landed.',
      'Being there without your equipment is miserable.',
    ],
    ask: [
      {
        text: 'Did you get a reference from the airport desk?',
        unless: /\b(?:reference|ref|forms?|report\w*|pir|no desk|file|claim)\b/i,
      },
      {
        text: 'How long are you there for?',
        unless: /\b(?:home|until|till|leave|back on|days? left|tournament|week)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the tag and the receipt for anything you rent meanwhile, as a claim usually needs both.',
        unless: /\b(?:receipts?|home)\b/i,
      },
    ],
    detail: 'the tag number or your report reference',
    act: ['see where it was last scanned', 'find out which flight it can follow you on'],
    hits: [
      'our skis went to Oslo, we are in Geneva, no desk open',
      "My golf clubs didn't make the connection in Doha and I play on Friday",
      'the pushchair never came out at the belt after our flight, two days now',
    ],
    misses: ['Can I take skis on the flight as my second bag?', 'my bike came off the flight with a bent wheel'],
  },
];
