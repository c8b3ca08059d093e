import type { Situation } from './situation';

const FLIGHT =
  /\b(?:flights?|flying|flew|fly home|planes?|aircraft|airlines?|airports?|airways|gates?|runway|tarmac)\b/i;

/** Flights that are moved, cancelled or late, and last whatever else a flight can go wrong in. Stands after the other tables about flights. */
export const FLIGHT_CHANGES: readonly Situation[] = [
  {
    id: 'booking-slip',
    matter: 'the mix-up with your booking',
    sectors: ['airline', 'travel_agent', 'rail', 'hotel'],
    when: [
      /\b(?:accidentally|accident|by mistake|my (?:own )?(?:mistake|error|fault)|(?:i|we|i[’']ve) (?:\w+ )?(?:booked|picked|chose|put|entered|selected|bought) the wrong)\b/i,
      /\b(?:book(?:ed|ing)?|reserv\w+|tickets?|flights?|trains?)\b/i,
      /\b(?:wrong|twice|two|instead|different|incorrect\w*)\b/i,
    ],
    not: /\b(?:bags?|luggage|you (?:booked|changed|charged|put)|your (?:mistake|error|fault)|some(?:one|body) (?:else )?(?:took|has|picked)|took|charg\w*|bill(?:ed|ing)|paid|(?:was|were|been|got) (?:\w+ )?(?:put|booked|moved|given|sold|changed)|your (?:\w+ )?(?:staff|agent|system|web ?site|app))\b/i,
    ack: [
      "That's easily done, so let's see what can be changed.",
      "Let's see what can be done about that booking.",
      'I can look at that booking with you.',
    ],
    ask: [],
    quick: [
      {
        text: 'A slip is often easiest to change soon after booking, so it is best not to wait.',
        unless: /\b(?:weeks?|months?|ago|yesterday|last)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what can be changed', 'check what your options are'],
    hits: [
      'I booked the wrong date for our flight, help',
      'accidentally chose the wrong city when booking',
      'bought two tickets by mistake on your site',
    ],
    misses: ['you booked me on the wrong flight by mistake', 'someone took my bag by mistake, wrong one left'],
  },
  {
    id: 'flight-rebook',
    matter: 'the trouble with your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      FLIGHT,
      /\b(?:re-?book\w*|re-?rout\w+|another flight|other flights?|next flight|earlier (?:one|flight)|later flight|any seats?|any other route|alternative|get (?:us|me) home|get home|put (?:us|me) on|change (?:my|the|our) (?:flight|date)|anything (?:via|else))\b/i,
    ],
    not: /\b(?:boots?|shoes?|bags?|luggage|suitcases?|refund|thanks for|got rebooked|name)\b/i,
    ack: [
      "You need another flight, so let's see what there is.",
      'I can help you look at other flights.',
      "Let's see what can be done about another flight.",
    ],
    ask: [
      {
        text: 'Which flights or days could you take instead?',
        unless:
          /\b(?:deplan\w*|boarded|on ?board|missed|already|yesterday|ago|last (?:night|week|month)|had to|\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|anything|via)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the booking page will not do it, the desk at the airport can often rebook you.',
        unless: /\b(?:web ?site|site|app|online|page|by phone|on hold)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see which flights you can move to', 'check the seats left on the other flights'],
    hits: [
      'can you put us on the later flight out of Faro',
      'Flight cancelled, website will not let me rebook',
      'is there another flight today, ours has gone',
    ],
    misses: ['got rebooked on the next flight in 5 mins, nice', 'my bag went on another flight'],
  },
  {
    id: 'flight-time-moved',
    matter: 'the change to your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|flight's|fly(?:ing)?|airlines?|\d{1,2} ?am)\b/i,
      /\b(?:moved (?:us|me|my|our|from|to|the flight)|(?:flight|flight's|it) (?:has |have )?(?:been )?(?:moved|changed|pushed)|changed (?:my|our|the) (?:flight|time|date)|re-?scheduled|brought forward|schedule change|new time|time change|retimed)\b/i,
    ],
    not: /\b(?:surgery|can i come|seats? (?:was |were |got )?(?:moved|changed)|(?:changed|moved) (?:my|our) seats?|bags?|luggage|gate|row|aisle|can i change|together)\b/i,
    ack: [
      'A new flight time can upset a lot of plans.',
      "I can see why that's annoying when you'd planned around the old time.",
      "That's a big change when everything else is booked around it.",
    ],
    ask: [
      {
        text: 'Would another flight suit, or would you sooner not travel?',
        unless: /\b(?:refund|another|choices|options|other|earlier|later)\b/i,
      },
      { text: 'Have you accepted the new time yet?', unless: /\b(?:accept\w*|repl\w+|declin\w*|said no)\b/i },
    ],
    quick: [
      {
        text: 'Best not to accept the new time until you know which other flights are open.',
        unless: /\b(?:accept\w*|flew|landed|refund\w*|agreed|new time (?:is|was) (?:fine|ok|good))\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look at what your options are', 'see which other flights you can move to'],
    hits: [
      'you changed my flight from 10am to 6am without asking',
      'Flight has been moved to the day after the wedding',
      'third schedule change on our flight to Faro',
    ],
    misses: ['you moved my seat on the flight', 'gate moved twice, flight fine'],
  },
  {
    id: 'flight-cancelled',
    matter: 'the cancellation of your flight',
    sectors: ['airline', 'travel_agent'],
    when: [FLIGHT, /\b(?:cancel+ed|cancel+ing|cancel+ation|cancels|canx|scrapped|pulled)\b/i],
    not: /\b(?:bags?|luggage|parking|hotel room|if i cancel|i cancel+ed|class|host|driver|taxi|seat was|noise.cancel+ing|cancel+ation (?:policy|fee)|subscription|my card)\b/i,
    ack: [
      'A cancelled flight is the last thing you need.',
      'A canceled flight turns all your plans upside down.',
      'I know how stressful a cancelled flight is.',
    ],
    ask: [
      {
        text: 'Do you want another flight, or the money back?',
        unless:
          /\b(?:status|wanted to know|wondering|on time|which one|how likely|do i have to|voucher)\b|\b(?:refund|money back|rebook\w*|another flight|next flight|any seat|get (?:me|us) home)\b/i,
      },
      {
        text: 'When were you due to fly?',
        unless:
          /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|evening)|\d{1,2}(?::|\.)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|last) \w+|\dam|\dpm)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep receipts for any meals or a room, as claims usually ask for them.',
        unless: /\b(?:receipts?|months?|weeks?)\b/i,
      },
      {
        text: 'The booking page often shows new flights first, so have a look there while you wait.',
        unless: /\b(?:web ?site|site|app|online|page|refund\w*|months?|weeks?|years?|yesterday|last|receipts?)\b/i,
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
    live: true,
    matter: 'the delay to your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      FLIGHT,
      /\b(?:delay\w*|late|hours? (?:behind|after)|put back|pushed back|still (?:not|no|at|here|waiting)|waiting (?:for|since|at))\b/i,
    ],
    not: /\b(?:letter|does it wait|rude|run the|insurance|certificate|how do i claim|shout\w*|answer|rolled|bags?|luggage|suitcases?|case|belt|taxi|train|bus|driver|food|logistics|flight mode|refund|late 20|call bell|due to fox|later|wheelchair|order|parcel)\b/i,
    ack: [
      'Waiting around on a late flight is miserable.',
      "That's a frustrating wait when you just want to get going.",
      'I know how tiring a delay like that is.',
    ],
    ask: [
      {
        text: 'Which flight is it?',
        unless:
          /\b[A-Z]{2} ?\d{2,4}\b|\b(?:flight|flt) ?#?\d{2,4}\b|\b(?:every|always|again|flights|yesterday|last \w+)\b/i,
      },
      {
        text: 'Do you have a connection to catch?',
        unless:
          /\b(?:connection|connecting|miss\w*|meeting|wedding|funeral|every (?:time|single)|always|landed|was)\b|^(?![\s\S]*(?:\b[A-Z]{2} ?\d{2,4}\b|\b(?:flight|flt) ?#?\d{2,4}\b))/i,
      },
    ],
    quick: [
      {
        text: 'Stay near the gate all the same, as a delay can shorten without much notice.',
        unless:
          /\b(?:yesterday|last|landed|was|were|arrived|home|plane|board(?:ed|ing)?|tomorrow|weeks?|months?|days?|always|every|connection|missed|tarmac|runway)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['look up the latest time and the reason', 'check the latest on it'],
    hits: [
      'flight now 3 hours late @brindair',
      'Delayed again, been at gate 12 since 5',
      'is our plane still delayed or what',
    ],
    misses: ['my case was late off the flight', 'the bus to the airport was late'],
  },
  {
    id: 'flight-other',
    matter: 'the trouble with your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|airlines?|cabin crew|boarding pass(?:es)?|planes?)\b/i,
      /\b(?:worst|terrible|awful|appalling|horrend\w*|nightmare|shocking|disgrac\w*|never again|shambles|poor|disappoint\w*|ridiculous|not (?:good|happy|acceptable)|again|nobody|no ?one|still|wrong|can'?t|cant|won'?t|didn'?t|never|no|stuck|gone|paid|charged|missed|told|you)\b/i,
    ],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:helped (?:me|us)|flight mode|flights? of stairs|simulator|price|paper planes?|not the worst|train|hotel|bus|taxi|boiler|parcel|order|phone|bags?|luggage|suitcases?|upstairs|carried it|died|downloads?|flight attendant school|podcast|fox|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      "That's not the trip we want you to have.",
      "I can see why you're fed up with that flight.",
      'Trouble with a flight is the last thing you want when traveling.',
    ],
    ask: [
      { text: 'Which flight and date is it about?', unless: /\b[A-Z]{2} ?\d{2,4}\b|\bflight \d{2,4}\b/ },
      {
        text: 'Is the flight still to come?',
        unless: /\b(?:was|were|yesterday|last|flew|landed|home|tonight|today|tomorrow|never again|worst|ever)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look into it with you', 'see what can be done about it'],
    hits: [
      'worst flight of my life @brindair',
      'Never again with this airline',
      'you have put the wrong date on my flight',
    ],
    misses: ['worst flight simulator ever', 'the worst hotel'],
  },
];
