import type { GivenRow } from './kind';

/** Orders, bookings and tickets, and what is on the way. */
export const WAY_ROWS: readonly GivenRow[] = [
  {
    kind: 'order',
    given:
      /\border ?(?:number|no\.?|ref\w*|id)?:? ?(?:is )?#? ?(?=[a-z-]*\d)[a-z0-9-]{5,}\b|#\d{5,}|\b(?:order|receipt) (?:number|no\.?) ?(?:is )?\w*\d\w*/i,
    asks: /\b(?:order|receipt)(?: or \w+)? number\b|\border or \w+ number\b|\bnumber of (?:your|the) order\b/i,
    hits: ['order 4471920 is late', 'my order number is GH-22871'],
    misses: ['I ordered 2 of them', 'order is late', 'no order number on it'],
    asking: ['your order number', 'your order or account number', 'your order or booking number'],
    notAsking: ['your account number', 'When did you order it?'],
  },
  {
    kind: 'booking',
    given:
      /\b(?:booking|confirmation|reservation|record locator|pnr)(?: (?:ref\w*|number|no\.?|code|locator))?:? ?(?:is )?#? ?(?=[a-z0-9]*\d)[a-z0-9]{5,10}\b|\b(?:booking|confirmation|reservation) (?:ref\w*|number|code) ?(?:is|:) ?[A-Z0-9]{5,}|\b(?:(?:can['’]?t|cannot|couldn['’]?t|unable to|don['’]?t|haven['’]?t|never|lost|without|no)\b[^.!?\n]{0,30})\b(?:booking|confirmation|reservation) (?:ref\w*|numbers?|codes?|e-?mail)\b/i,
    asks: /\b(?:booking|confirmation|reservation) (?:reference|number)\b/i,
    hits: ['booking ref K4T9QZ', 'confirmation number 88123', "I can't find my booking reference anywhere"],
    misses: ['I lost my booking', 'booking 2 rooms'],
    asking: ['your booking reference', 'your order or booking number'],
    notAsking: ['your bag tag number'],
  },
  {
    kind: 'service',
    given:
      /\b(?:[A-Z]{2} ?\d{2,4}|[A-Z]\d ?\d{3,4})\b|\b(?:[Ff]light|[Ff]lt|[Tt]rain|[Bb]us|[Rr]oute|[Ss]ervice|number|no\.?) ?#?\d{1,4}\b|\b\d{1,2}[:.]\d{2} (?:[ap]m |\w+ )?(?:train|from|to|service|flight|departure|bus)\b|\b(?:the|my|our) \d{1,2}[:.]\d{2}\b|\b\d{4} (?:\w+ )?(?:train|from|to|service)\b|\bthe \d{1,4}(?: bus)?\b|\bflight (?:from|to) [A-Z]|\b[A-Z]{3} ?(?:-|–|→|\/) ?[A-Z]{3}\b/,
    asks: /\bwhich (?:flight|train|service|route|bus)\b|\b(?:your|the) (?:flight|train|route)(?: number)?\b|\bwhere are you travelling\b/i,
    hits: [
      'FL 2231 is late again',
      'the 7.42 from Kelham',
      'flight 88 has no crew',
      'Flight #4419 is still here',
      'the 1742 Kelham train',
      'FAO-BRS is late',
    ],
    misses: ['my flight is late', 'two trains today'],
    asking: [
      'Which flight is it?',
      'your flight number and date',
      'Which route and stop was it?',
      'Which train was it?',
    ],
    notAsking: ['Are you at the airport now?', 'your bag tag number'],
  },
  {
    kind: 'fare',
    given:
      /\b(?:off[- ]?peak|peak|advance|anytime|open|day|period|weekend|season) (?:return|single|ticket|fare)s?\b|\b(?:returns?|single) tickets?\b|\b(?:basic|main cabin|business(?: select)?|first[- ]class|premium|economy|saver|standard|flex\w*|award|group save|rail ?card|season ticket|super off)(?: (?:fare|class|ticket|economy|cabin|select|seats?))?\b/i,
    asks: /\bwhich fare\b|\bticket type\b|\bkind of ticket\b/i,
    hits: ['a Super Off-Peak Return to Fenby', 'booked in basic economy', 'my season ticket'],
    misses: ['is the fare refundable', 'my return flight'],
    asking: ['Which fare do you have?', 'Which fare or ticket type do you have?'],
    notAsking: ['Which flight is it?'],
  },
  {
    kind: 'ahead',
    given:
      /\b(?:tomorrow|tonight|next (?:week|month|year|summer|\w+day)|upcoming|in (?:\d+|two|three|a few) (?:hours|days|weeks|months)|on ?board(?:ed|ing)?|boarding|boarded|landed|took off|tak(?:e|ing) off|in the air|runway|tarmac|(?:at|to) (?:the |our |my )?(?:gate|airport|terminal)|gate|just (?:got|flew|been|came)|got off|yesterday|last (?:night|week|month|year|\w+day)|ago|delayed|departing|sitting (?:on|in)|seat(?:ed)?|when closed|it['’]?s closed|was closed|honeymoon)\b/i,
    asks: /\b(?:still|flight) to come\b|\bwhen (?:do|did) you (?:fly|travel)\b|\bhow soon do you fly\b/i,
    hits: ['we fly tomorrow', 'sitting on the tarmac', 'landed without my pram'],
    misses: ['how do I add a middle name'],
    asking: ['Is the flight still to come?', 'Is it for a flight to come, or one you took?', 'How soon do you fly?'],
    notAsking: ['Which flight is it?'],
  },
  {
    kind: 'tracking',
    given:
      /\btrack\w*\b[^.!?\n]{0,40}\b(?:says?|shows?|saying|showing|stuck|not (?:mov|updat)\w+|(?:has|is|does)n['’]?t|since)\b|(?:\b(?:no|without|never (?:got|received)|not (?:got|given|received))|n['’]?t (?:got|have|received))(?: an?y?| my| the)? tracking\b|\bstuck (?:in|at) (?!(?:an?|the|traffic|home|line|my|your|work|customs hell)\b)\w+|(?:\b(?:not|never)|n['’]?t)(?: even| yet| been)* (?:shipped|dispatched|posted|sent out)\b|\b(?:status|app|it) (?:says?|shows?|showing|is) (?:out for|delivered|in transit|dispatched|shipped|pending|processing)|\bout for delivery\b|\bmarked (?:as )?delivered\b|\btracking (?:number|no\.?|id)?:? ?#?(?=\w*\d)\w{6,}/i,
    asks: /\btracking\b/i,
    hits: [
      'tracking says Leeds since Monday',
      'out for delivery for two days',
      'marked delivered, it is not here',
      'no tracking number',
      "it hasn't even been dispatched",
      'parcel stuck in Rotterdam',
    ],
    misses: ['where is my parcel', 'stuck in the queue'],
    asking: ['What does the tracking say?', 'your tracking number'],
    notAsking: ['your order number'],
  },
  {
    kind: 'carrier',
    given:
      /\b(?:at ?& ?t|verizon|t-?mobile|sprint|vodafone|o2|ee|three uk|orange|telstra|rogers|bell|comcast|xfinity|spectrum|virgin media|bt|sky broadband|talktalk|ups|usps|fed ?ex|dhl|dpd|evri|hermes|yodel|royal mail|parcelforce|on ?trac|canada post)\b/i,
    asks: /\bwhich (?:carrier|network|courier|provider)\b|\b(?:your|the) (?:carrier|network provider|mobile network)\b/i,
    hits: ['on Verizon it drops', 'DPD left it in the rain'],
    misses: ['my phone drops calls'],
    asking: ['Which carrier are you with?', 'Which courier has it?'],
    notAsking: ['your tracking number'],
  },
];
