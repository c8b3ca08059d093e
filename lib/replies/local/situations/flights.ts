import type { Situation } from './situation';

const FLIGHT =
  /\b(?:flights?|flying|flew|fly home|planes?|aircraft|airlines?|airports?|airways|gates?|runway|tarmac)\b/i;
/** Flights that do not leave, or leave without the passenger. */
export const FLIGHTS: readonly Situation[] = [
  {
    id: 'flight-missed-connection',
    when: [
      /\b(?:flights?|planes?|tarmac|airports?|layover|land(?:ed|s|ing)?|gates?|flying|airways)\b/i,
      /\b(?:connect(?:ion|ions|ing)|onward flight|next flight|transfer flight|layover)\b/i,
      /\b(?:miss\w*|late|delay\w*|leaves in|hold (?:it|the)|make (?:it|my|the|our)|tight|stuck|still on|lost)\b/i,
    ],
    not: /\b(?:wi-?fi|internet|trains?|broadband)\b/i,
    ack: [
      'When the first flight slips, the connection is the part that worries you.',
      'A connection at risk needs somebody looking at the next flight for you.',
      'You booked the two flights together, so the second one is the worry now.',
    ],
    ask: [
      { text: 'Which airport are you connecting in?', unless: /\b(?:in|at|through|via|from|to) [A-Z][a-z]+/ },
      { text: 'Are both flights on one booking?', unless: /\b(?:same|one|single|separate) (?:booking|ticket)\b/i },
      {
        text: 'Have you been put on a later flight yet, or not so far?',
        unless: /\b(?:rebooked|re-booked|leaves in|hold)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see which onward flight you are down for now', 'check which later flights from there could take you'],
    hits: [
      'our flight is late and the connection in Madrid leaves in 30 mins',
      'Missed my connecting flight because you left the gate an hour late',
      'stuck on the plane and going to miss our connection, can someone hold it',
    ],
    misses: ['the wifi connection on the plane was poor', 'the flight had a great layover'],
  },
  {
    id: 'flight-on-tarmac',
    when: [
      /\b(?:tarmac|runway|sat on (?:the|a|your) (?:plane|aircraft)|stuck on (?:the|a|your|this) (?:plane|aircraft)|sitting on (?:the|a|your|this) (?:plane|aircraft)|(?:on board|boarded) (?:for|since|and still))\b/i,
    ],
    not: /\b(?:luggage|bags?|fox|swifts?|sunset|wheelchair|case|suitcase)\b/i,
    ack: [
      'Sitting in a plane that is not moving is hardest when nobody says why.',
      'A plane parked with everyone on board needs regular word from the front.',
      'You are on board and going nowhere, so news is what you need.',
    ],
    ask: [
      {
        text: 'Has the crew given a new departure time?',
        unless:
          /\b(?:no (?:info\w*|news|announcement|update|idea|word|explanation)|(?:nobody|no ?one)|last (?:week|month|night)|yesterday)\b/i,
      },
      {
        text: 'Which flight number is it?',
        unless: /\b(?:[A-Z]{2} ?\d{2,4}|flight \d{2,4}|last (?:week|month|year)|yesterday)\b/,
      },
    ],
    detail: 'the flight number',
    act: ['check what operations have logged for that flight', 'pass on what it is like on board to the duty team'],
    hits: [
      'two hours on the tarmac and not a drop of water @brindair',
      'Still sat on the plane at Leeds, what is going on',
      'stuck on this aircraft since 6, toilets full',
    ],
    misses: ['my luggage is sitting on the tarmac in the rain', 'there was a fox on the runway lol'],
  },
  {
    id: 'flight-bumped',
    when: [
      /\b(?:bumped|overbook\w*|over-?sold|oversold|denied boarding|off-?loaded|given? (?:away )?(?:my|our) seats? (?:away|to))\b/i,
      /\b(?:flights?|planes?|gates?|boarding|airlines?|seats?|fly|flying|\dam|\dpm)\b/i,
    ],
    not: /\b(?:hotel|rooms?|trains?|bags?|restaurant|gig|cinema|class)\b/i,
    ack: [
      'You had a seat on that flight, and being told it had gone is a shock.',
      'Losing a seat that you booked is not something to wave away at the gate.',
      'You booked, you turned up, and the seat was not there for you.',
    ],
    ask: [
      {
        text: 'Were you given another flight, or are you still waiting for one?',
        unless: /\b(?:rebooked|next flight|later flight|tomorrow|put (?:us|me) on)\b/i,
      },
      {
        text: 'Did they give you anything in writing at the gate?',
        unless: /\b(?:letter|leaflet|in writing|voucher|form)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out why your seat went and what you are owed', 'check what the gate recorded against your booking'],
    hits: [
      'bumped from the 7am flight because it was oversold',
      'You overbooked our flight and now my wife has no seat',
      'got to the gate and was denied boarding, booked in march',
    ],
    misses: ['the hotel was overbooked and moved us after our flight', 'my knee got bumped by the trolley'],
  },
  {
    id: 'flight-gate-shut',
    when: [
      /\b(?:gate|boarding|check.?in|bag drop)\b/i,
      /\b(?:closed|shut|closing|would ?n[o']?t let (?:me|us) (?:on|board)|refused to let (?:me|us)|turned (?:me|us) away|left without)\b/i,
      /\b(?:flights?|planes?|boarding|fly|flying|airlines?|airport)\b/i,
    ],
    not: /\b(?:is it true|what time|when does|does the|smoothly|wheelchair)\b/i,
    ack: [
      'Reaching the gate and not getting on is about as bad as a journey gets.',
      'You were there and the flight still went without you.',
      'To be turned back that close to the plane is hard.',
    ],
    ask: [
      {
        text: 'How long before departure did you reach the gate?',
        unless: /\b\d+ ?(?:min|mins|minutes)\b/i,
      },
      {
        text: 'Have you got another way to travel yet?',
        unless: /\b(?:rebooked|next flight|home now|gone home|bought|last (?:week|month|year))\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['check when the gate was recorded as closed', 'see what can be done with the ticket'],
    hits: [
      'they shut the gate while we could still see the plane',
      'Gate closed 25 min before my flight with a queue outside it',
      'boarding staff refused to let me on the plane',
    ],
    misses: ['what time does the gate close for a flight', 'gate B9 has no chairs'],
  },
  {
    id: 'flight-no-word',
    when: [
      FLIGHT,
      /\b(?:no (?:info\w*|news|announcements?|updates?|explanation|idea|word)|no ?(?:body|one) (?:is |has |to )?(?:tell\w*|told|said|talk\w*|know\w*|ask|here)|nobody (?:from|at)|not (?:a|one) (?:word|announcement|update)|in the dark|without (?:a word|telling))\b/i,
    ],
    not: /\b(?:bags?|luggage|suitcases?|belt|refund|wheelchair|wi-?fi|how would I know)\b/i,
    ack: [
      'Waiting for a flight is one thing, and waiting without a word is another.',
      'When nobody tells you what is happening, you cannot plan around it.',
      'You should be hearing what is going on with your flight as it happens.',
    ],
    ask: [
      { text: 'What does the board show right now?', unless: /\b(?:board|screens?|display|yesterday|last \w+)\b/i },
      {
        text: 'Which flight number is it?',
        unless: /\b[A-Z]{2} ?\d{2,4}\b|\bflight (?:no )?\d{2,4}\b|\byesterday\b|\blast \w+/,
      },
    ],
    detail: 'the flight number and date',
    act: ['see what operations have logged for it', 'look up the latest time and the reason on record'],
    hits: [
      'flight should have left at 4, nobody has told us anything',
      'Our plane is delayed again with no information at all',
      'no announcement at gate 14 for an hour @brindair',
    ],
    misses: ['no news about my bag from the flight', 'no idea where to eat in town'],
  },
  {
    id: 'flight-overnight',
    when: [
      /\b(?:flights?|airports?|airlines?|cancelled|canceled)\b/i,
      /\b(?:flights?|airports?|terminal|airlines?|gate|plane)\b/i,
      /\b(?:stranded|overnight|(?:slept|sleep|sleeping|night) (?:on|in|at) (?:the|an?|your) (?:airport|floor|terminal|gate|chairs?|benches|bench)|hotel (?:voucher|room|for tonight)|a hotel|hotels for|on the floor|nowhere to (?:stay|sleep|go))\b/i,
    ],
    not: /\b(?:bags?|suitcases?|layover|lobby|check in gives|receipts?)\b/i,
    ack: [
      'A flight that does not go leaves you needing a bed as well as a seat.',
      'Being stuck overnight by a flight is a long way from what you booked.',
      'You need somewhere to stay and a way onward, in that order.',
    ],
    ask: [
      {
        text: 'Has anyone at the airport offered you a room yet?',
        unless:
          /\b(?:told to|offered|refused|no hotel|last (?:week|month|night)|yesterday|said (?:no|there)|found (?:a|our))\b/i,
      },
      { text: 'Have you been given a new flight?', unless: /\b(?:rebooked|new flight|next flight|tomorrow)\b/i },
    ],
    detail: 'your booking reference',
    act: ['see what has been arranged against your booking', 'check what you can be given for the night'],
    hits: [
      'stranded at the airport with two kids, flight cancelled',
      'Flight cancelled and told to find our own hotel for tonight, is a hotel paid for',
      'slept on the airport floor because of your airline',
    ],
    misses: ['hotel lobby was nice, flight went well', 'my bag was left overnight at the airport'],
  },
  {
    id: 'flight-rebook',
    when: [
      FLIGHT,
      /\b(?:re-?book\w*|re-?rout\w+|another flight|other flights?|next flight|earlier (?:one|flight)|later flight|any seats?|any other route|alternative|get (?:us|me) home|get home|put (?:us|me) on|change (?:my|the|our) (?:flight|date)|anything (?:via|else))\b/i,
    ],
    not: /\b(?:bags?|luggage|suitcases?|refund|thanks for|got rebooked|name)\b/i,
    ack: [
      'You need a flight that gets you there, so the next seat is the question.',
      'Finding another flight by yourself is a job nobody wants on the day.',
      'Another flight is what you are after, and it needs a look at your booking.',
    ],
    ask: [
      {
        text: 'Which flights or days could you take instead?',
        unless: /\b(?:\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|anything|via)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see which flights your ticket can be moved to', 'check the seats left on the other flights'],
    hits: [
      'can you put us on the later flight out of Faro',
      'Flight cancelled, website will not let me rebook',
      'is there another flight today, ours has gone',
    ],
    misses: ['got rebooked on the next flight in 5 mins, nice', 'my bag went on another flight'],
  },
  {
    id: 'flight-time-moved',
    when: [
      /\b(?:flights?|flight's|fly(?:ing)?|airlines?|\d{1,2} ?am)\b/i,
      /\b(?:moved (?:us|me|my|our|from|to|the flight)|(?:flight|flight's|it) (?:has |have )?(?:been )?(?:moved|changed|pushed)|changed (?:my|our|the) (?:flight|time|date)|re-?scheduled|brought forward|schedule change|new time|time change|retimed)\b/i,
    ],
    not: /\b(?:seats? (?:was |were |got )?(?:moved|changed)|(?:changed|moved) (?:my|our) seats?|bags?|luggage|gate|row|aisle|can i change|together)\b/i,
    ack: [
      'You planned around the time you booked, so a new one changes a lot.',
      'A flight that moves takes the rest of the trip with it.',
      'A new flight time needs more than a notice, it needs choices.',
    ],
    ask: [
      {
        text: 'Would another flight suit, or would you sooner not travel?',
        unless: /\b(?:refund|another|choices|options|other|earlier|later)\b/i,
      },
      { text: 'Have you accepted the new time yet?', unless: /\b(?:accept\w*|repl\w+|declin\w*|said no)\b/i },
    ],
    detail: 'your booking reference',
    act: ['look at the choices the change gives you', 'see which other flights you can move to'],
    hits: [
      'you changed my flight from 10am to 6am without asking',
      'Flight has been moved to the day after the wedding',
      'third schedule change on our flight to Faro',
    ],
    misses: ['you moved my seat on the flight', 'gate moved twice, flight fine'],
  },
  {
    id: 'flight-cancelled',
    when: [FLIGHT, /\b(?:cancel+ed|cancel+ing|cancel+ation|cancels|canx|scrapped|pulled)\b/i],
    not: /\b(?:bags?|luggage|parking|hotel room|if i cancel|i cancel+ed|class|host|driver|taxi|seat was|noise.cancel+ing|cancel+ation (?:policy|fee)|subscription|my card)\b/i,
    ack: [
      'A cancelled flight undoes everything planned around it.',
      'You had a flight booked and now you need another way.',
      'When a flight is cancelled, what happens next should be the first thing you hear.',
    ],
    ask: [
      {
        text: 'Do you want another flight, or the money back?',
        unless: /\b(?:refund|money back|rebook\w*|another flight|next flight|any seat|get (?:me|us) home)\b/i,
      },
      {
        text: 'When were you due to fly?',
        unless:
          /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|evening)|\d{1,2}(?::|\.)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|last) \w+|\dam|\dpm)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what you have been moved to and what else is open', 'check what you are owed for the cancellation'],
    hits: [
      'flight cancelled again @brindair what now',
      'You cancelled our flight the night before',
      'Our plane home got canceled by text',
    ],
    misses: ['my taxi to the airport cancelled', 'these noise cancelling buds are great on a plane'],
  },
  {
    id: 'flight-delayed',
    when: [
      FLIGHT,
      /\b(?:delay\w*|late|hours? (?:behind|after)|put back|pushed back|still (?:not|no|at|here|waiting)|waiting (?:for|since|at))\b/i,
    ],
    not: /\b(?:bags?|luggage|suitcases?|case|belt|taxi|train|bus|driver|food|logistics|flight mode|refund|late 20|call bell|due to fox|later|wheelchair|order|parcel)\b/i,
    ack: [
      'A delay like that eats into the day you had planned.',
      'Waiting on a late flight is worse when the time keeps being a guess.',
      'You were ready to go on time and the flight was not.',
    ],
    ask: [
      {
        text: 'What time does the board give now?',
        unless:
          /\b(?:board says|app says|till \d|now (?:says )?\d|yesterday|last \w+|took off|landed|home|arrived|was|made us|got (?:in|there))\b/i,
      },
      {
        text: 'Is somebody waiting for you, or a connection to catch?',
        unless:
          /\b(?:connection|connecting|miss\w*|meeting|wedding|funeral|every (?:time|single)|always|landed|was)\b/i,
      },
    ],
    detail: 'the flight number and date',
    act: ['look up the latest time and the reason on record', 'check what is logged for it'],
    hits: [
      'flight now 3 hours late @brindair',
      'Delayed again, been at gate 12 since 5',
      'is our plane still delayed or what',
    ],
    misses: ['my case was late off the flight', 'the bus to the airport was late'],
  },
];
