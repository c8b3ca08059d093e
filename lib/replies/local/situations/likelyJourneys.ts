import type { Situation } from './situation';

const NUMBER = /\b[A-Z]{2} ?\d{2,4}\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]m\b|\bflight \d+/;
/** No single one of them is meant. */
const ALL_TRAINS =
  /\b(?:always|constantly|never|(?:your|the|all) trains (?:are|get|keep)|faster|every (?:day|morning|time|week))\b/i;
const TOLD =
  /\b(?:told|said|says?|saying|explain\w*|promised|captain|pilot|texted|emailed|announce\w*|no (?:info|information|update|word|idea|news)|nobody|no one|board says)\b/i;

/** For posts of which the analysis is sure that a journey went wrong. */
export const LIKELY_JOURNEYS: readonly Situation[] = [
  {
    id: 'likely-seats-together',
    matter: 'the trouble with your seats',
    sectors: ['airline', 'travel_agent'],
    when: [/\b(?:seats?|sit|split|apart|aisle|window|row|\d{1,2}[A-F])\b/i],
    not: /\b(?:seat ?belt|have a seat|seat of|sit on it|front seat row|train|bus|coach)\b/i,
    ack: [
      "Seats matter, especially when you've paid or planned for them.",
      'I can see why you want those seats sorted.',
      "It's annoying when the seat isn't the one you expected.",
    ],
    ask: [
      {
        text: 'Is the flight still to come?',
        unless:
          /\b(?:was|were|yesterday|last|flew|tomorrow|today|tonight|way back|(?:on|next) \w+day|next (?:week|month)|landed|deplan\w*|boarding|boarded|on board|gate|just now|upcoming|later this)\b/i,
      },
      {
        text: 'Had you paid for the seats?',
        unless:
          /\b(?:paid|pay|extra|bought|£|\$|€|upgrad\w*|stand ?by|free|elite|status|platinum|gold|silver|comfort|miles|points|complimentary|basic)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look at the seats on your booking', 'see what is open on that flight'],
    hits: [
      'me and the wife got split up on the way back',
      'have 2 passes, 11B and 26E',
      'you moved us to the back row',
    ],
    misses: ['fasten your seatbelt', 'the train is late'],
  },
  {
    id: 'likely-flight',
    matter: 'the trouble with your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|fly\w*|flew|planes?|airports?|gates?|boarding|land(?:ed|ing)|departure|airline|cabin|layover|connection|luggage)\b/i,
    ],
    not: /\b(?:carriages?|trains?|platform|hotel|reception|fly on the wall|time flies|butterfl\w*|flying colours|garden gate)\b/i,
    ack: [
      'Trouble with a flight is so stressful.',
      "That's the last thing you need when you're flying.",
      'I can see why you want to know where you stand with that flight.',
    ],
    ask: [
      { text: 'Which flight is it?', unless: NUMBER },
      { text: 'What have you been told so far?', unless: TOLD },
      {
        text: 'Are you at the airport now?',
        unless:
          /\b(?:at the (?:airport|gate)|airport|gate|was|were|yesterday|last|tomorrow|next|home|ago|on ?board|boarded|on (?:the|this|a|my) (?:plane|flight|runway|tarmac)|plane|tarmac|runway|landed|deplan\w*|terminal|lounge|just got|e-?mail\w*|text(?:ed)?|(?:on|this|by) \w+day|weeks?|months?|book(?:ed|ing)?|re-?book\w*)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look up the latest on your flight', 'see what your options are'],
    hits: ['6 flights this year, 6 problems', 'stood at the gate for ages', "flight's now the 7th and we need the 5th"],
    misses: ['time flies', 'coach drove past us'],
  },
  {
    id: 'likely-train',
    live: true,
    matter: 'the disruption to your journey',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:trains?|rail|platform|carriages?|lines|station|concourse|tube|metro|tram|line|season ticket|guard|conductor|\d{1,2}[.:]\d\d)\b/i,
    ],
    not: /\b(?:sailing|ferry|boat|bus|coach|flight|on the line for|phone line|train(?:ed|ing|ers?)|offline|deadline)\b/i,
    ack: [
      "That's a frustrating journey when you've somewhere to be.",
      'You plan around that train, so I can see the trouble.',
      'I know how much trouble like that throws your day out.',
    ],
    ask: [{ text: 'Which train is it?', unless: new RegExp(`${NUMBER.source}|${ALL_TRAINS.source}`, 'i') }],
    detail: 'your ticket or booking reference',
    act: ['check what is on record for it', 'find out what is behind it'],
    hits: ['all lines out of kelham cancelled', 'on platform 4 for 50 minutes, no 7.42', 'tram never shows'],
    misses: ['new trainers', 'bus did not stop'],
  },
  {
    id: 'likely-bus',
    live: true,
    sectors: ['rail', 'transit'],
    when: [/\b(?:bus(?:es)?|coach(?:es)?|shuttle|stop|route|driver|depot|ferry|crossing|boat|taxi|cab|ride)\b/i],
    not: /\b(?:stop (?:it|this|that|sending|asking|saying)|business|coaching|bus(?:y|iest))\b/i,
    matter: 'the trouble with that service',
    ack: [
      "That's really annoying when you rely on it to get around.",
      'You need a service you can count on.',
      "I know how annoying that is when you've somewhere to be.",
    ],
    ask: [
      { text: 'Which route and stop was it?', unless: /\b(?:route|the|no\.?) ?\d+|\b(?:taxi|cab|ride|ferry|boat)\b/i },
      {
        text: 'Roughly what time was it?',
        unless: /\b\d{1,2}[.:]\d\d|\b\d{1,2} ?[ap]m\b|\b(?:morning|evening|tonight|noon)\b/i,
      },
    ],
    detail: 'where and when it was',
    act: ['find out what happened on that service', 'take it up with the depot'],
    hits: ['coach drove straight past 14 of us', 'you took the 27 bus off our estate', 'no ferry and no word'],
    misses: ['stop sending me texts', 'that is none of your business'],
  },
  {
    id: 'likely-disruption',
    matter: 'the disruption to your trip',
    sectors: ['airline', 'travel_agent', 'rail'],
    when: [
      /\b(?:cancel\w*|delay\w*|late|hours?|hrs?|minutes|mins|queue\w*|voucher|bumped|stranded|strike|stuck|missed|booking|booked|reference|compensation|sailing|terminal|desk|wait\w*|journey|trip|travel\w*)\b/i,
    ],
    not: /\b(?:i cancel\w*|hotel|room|restaurant|table|parcel|order|delivery|happy hour|rush hour is)\b/i,
    ack: [
      "That's really stressful when you're trying to get somewhere.",
      'I can see how much that has upset your plans.',
      "You need to know what's happening and what your options are.",
    ],
    ask: [
      { text: 'Which service are you booked on?', unless: NUMBER },
      { text: 'What have you been told so far?', unless: TOLD },
    ],
    detail: 'your booking reference',
    act: ['look up the latest for you', 'see what your options are'],
    hits: [
      '0714 cancelled, 0744 cancelled',
      'a £5 voucher for a 9 hour delay',
      'our sailing just got pulled, any standby',
    ],
    misses: ['the food was cold', 'i cancelled my trip'],
  },
];

export const LIKELY_BAGS: readonly Situation[] = [
  {
    id: 'likely-bag',
    matter: 'the trouble with your bag',
    sectors: ['airline', 'travel_agent', 'rail'],
    when: [/\b(?:bags?|baggage|luggage|suitcases?|cases?|belt|carousel|rucksack|backpack|buggy|tablets|claim)\b/i],
    not: /\b(?:tea ?bags?|handbag sale|phone case|in case|shopping bags?|carrier bags?)\b/i,
    ack: [
      'Trouble with your bag is the last thing you need on a trip.',
      'You need your things with you on a trip.',
      'I know how stressful it is when something happens to your bag.',
    ],
    ask: [
      {
        text: 'Do you have a reference for it?',
        unless: /\b(?:reference|ref|report\w*|pir|claim number|number|charged|kg|overweight)\b/i,
      },
      {
        text: 'Do you have the bag with you now?',
        unless:
          /\b(?:lost|missing|without|where|still|arrived|came|delivered|found|no (?:bags?|luggage|suitcases?)|(?:did|has|have|is|are)(?: not|n['’]?t) (?:make|arrive|arrived|come|came|show|turn|here|made)|never (?:came|arrived|made|showed|turned)|left (?:behind|in|at|on)|waiting|where['’]s|delay\w*|stuck|fees?|charg\w*|weigh\w*|broke\w*|smash\w*|ripped|torn|damag\w*|check(?:ed|ing)? (?:a|my|the|our) bags?|allowance|carry[- ]?on)\b/i,
      },
    ],
    quick: [{ text: 'Please keep the bag tag and any receipts for what you have to buy.' }],
    detail: 'your bag reference or tag number',
    act: ['see where it was last scanned', 'chase the baggage team for you'],
    hits: [
      "my mum's tablets are in the bag you lost",
      'stood at belt 6 for an hour',
      'your desk gave my case to another guest',
    ],
    misses: ['just in case', 'nice tea bags'],
  },
];
