import type { Situation } from './situation';

/** Around the flight: lounges, pets, children, fares and what is shown on a pass or an account. */
export const SEAT_AND_FARE_MATTERS: readonly Situation[] = [
  {
    id: 'flight-lounge',
    matter: 'the trouble with the lounge',
    sectors: ['airline'],
    when: [
      /\b(?:lounges?)\b/i,
      /\b(?:turned (?:me |us )?away|den(?:y|ied)|refus\w*|\w+n['’]t let|not let|wouldnt let|full|packed|rammed|overcrowd\w*|crowded|no seats|nowhere to sit|filthy|dirty|closed|shut|no food|disgrac\w*|awful|poor|shocking|dreadful|embarrass\w*|disappoint\w*|worst|terrible|queue\w*)\b/i,
    ],
    not: /\b(?:refund for|do i get|can i|is there|which lounge|what time|hotel|sun ?lounge\w*|lounge ?wear|chaise|sofa|love|thank\w*|will i|am i (?:able|allowed|eligible))\b/i,
    ack: [
      'The lounge should be a calm place before a flight, and it was not.',
      'You were looking forward to the lounge, so this is a letdown.',
      'Lounge access that does not deliver what it should is worth looking at.',
    ],
    ask: [
      { text: 'Which airport was it?', unless: /\b(?:airport|in|at) [A-Z][a-z]+|\bT\d\b|\b[A-Z]{3}\b/ },
      {
        text: 'What reason were you given at the door?',
        unless:
          /^(?![\s\S]*\b(?:turned|den(?:y|ied)|refus\w*|let (?:me|us) in)\b)|\b(?:because|said|told|reason|full)\b/i,
      },
    ],
    detail: 'your flight number and membership number',
    act: ['check what your ticket and status give you', 'take it to the lounge team'],
    hits: [
      "got turned away from your lounge though I'm gold",
      'the lounge at Leeds is packed and filthy',
      'No food in the lounge at all, shocking',
    ],
    misses: ['which lounge can i use?', 'sun lounger broken, refused a refund', 'the hotel lounge was closed'],
  },
  {
    id: 'flight-pet-refused',
    matter: 'the trouble over your pet',
    sectors: ['airline', 'rail', 'rides', 'transit', 'hotel'],
    when: [
      /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|pets?|service animals?|support animals?|pet carrier|kennel)\b/i,
      /\b(?:refus\w*|den(?:y|ied)|not allow\w*|wouldn['’]?t (?:let|allow|take)|turned (?:me |us )?away|kicked (?:me|us) off|said no|\w+n['’]t let|charg\w* (?:me|us)?|rejected|too (?:big|large|heavy)|left behind)\b/i,
      /\b(?:cabin|flights?|board\w*|crew|gate|check.?in|desk|airline|train|staff|driver|agent|booking|booked|paid|room|reception)\b/i,
    ],
    not: /\b(?:can i|are (?:dogs|pets) allowed|food|toy|hot ?dogs?|cat litter|petrol|do you allow|is it ok|guide dog|dog bit\w*)\b/i,
    ack: [
      'Being turned away with your pet at the last minute is upsetting.',
      'You planned the trip around your pet, so a refusal on the day is hard.',
      'What was agreed for your pet should hold when you get there.',
    ],
    ask: [
      {
        text: 'Was your pet on the booking beforehand?',
        unless: /\b(?:booked|paid|added|on (?:the|my) booking|confirm\w*|approved|reserv\w*)\b/i,
      },
      {
        text: 'What reason were you given?',
        unless: /\b(?:because|reason|said|told|too (?:big|large|heavy)|carrier)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what is on the booking for your pet', 'find out why you were turned away'],
    hits: [
      'crew refused my cat in the cabin though I paid',
      'staff at check in said no to our puppy, booked months ago',
      'denied boarding because my dog carrier was too big, paid 100 at the desk',
    ],
    misses: [
      'are dogs allowed on board?',
      'no hot dogs on the flight, refused a refund',
      'can i take my cat on the flight',
    ],
  },
  {
    id: 'flight-child-alone',
    matter: 'how your child was looked after',
    sectors: ['airline', 'rail'],
    when: [
      /\b(?:unaccompanied (?:minor|child|kid|teen\w*|daughter|son|\d+)|(?:my|our) (?:unaccompanied|\d{1,2}[- ]?(?:year|yr)[- ]?old|young|little|teenage) (?:\w+ )?(?:son|daughter|boy|girl|child|kid|nephew|niece|grand\w+)?)\b/i,
      /\b(?:left (?:\w+ )?(?:alone|on (?:her|his) own|unattended|by (?:her|him)self|stranded)|alone at|nobody (?:met|came|was there|escort\w*)|no ?one (?:met|came|was there|escort\w*|with)|on (?:her|his) own (?:at|in|with)|by (?:him|her)self (?:at|in)|stranded|lost)\b/i,
      /\b(?:flights?|gate|airport|flying|flew|planes?|terminal|trains?|station|connection|escort|minor)\b/i,
    ],
    not: /\b(?:can my|how old|at what age|do you offer|fee for|thank\w*|amazing|lost (?:his|her) (?:toy|bag|phone|teddy))\b/i,
    ack: [
      'A child travelling alone should never be left without somebody at their side.',
      "That is every parent's worry, and you need to know how it could happen.",
      'You trusted us with your child, so this has to be looked into properly.',
    ],
    ask: [
      {
        text: 'Is your child safely with somebody now?',
        unless:
          /\b(?:home (?:now|safe)|safe now|with (?:me|us|family) now|yesterday|last (?:week|month|night)|eventually|finally)\b/i,
      },
    ],
    detail: 'the booking reference and the flight',
    act: ['have the people in charge there look into it at once', 'find out who was meant to be with your child'],
    hits: [
      'my unaccompanied daughter was left alone at the gate in Cork',
      'Our 9 year old son was stranded at the airport, nobody met him',
      'unaccompanied minor and no one escorted her to the connection, left on her own',
    ],
    misses: [
      'what is the fee for an unaccompanied minor?',
      'my young son lost his teddy on the flight',
      'flew alone for the first time',
    ],
  },
  {
    id: 'fare-jumped',
    matter: 'the price that changed while you were booking',
    sectors: ['airline', 'travel_agent', 'rail', 'hotel'],
    when: [
      /\b(?:price|fare|cost|total|quote|ticket|flight|room|rate|it)s?(?: (?:just|has|had|then|suddenly|keeps?))* (?:jump\w*|went up|gone up|going up|goes up|chang(?:ed|es|ing)|doubled|increas\w*|shot up|rose|rises)\b/i,
      /\b(?:while|whilst|when i (?:click\w*|go|went|tried|try|got|add\w*|select\w*)|between|checkout|checking out|at the (?:end|last|payment)|before i could|mid.?book\w*|entering|typing|(?:next|last|payment|final) (?:page|screen|step)|refresh\w*|seconds?|minutes? later|paying|to pay|pay page|click\w*)\b/i,
    ],
    not: /\b(?:renewal|bill|policy|premium|subscription|after i (?:bought|paid|booked)|flight time|gate|seat (?:was )?changed|schedule|cheaper now|went down|every year|again this year|platform|surge|ride)\b/i,
    ack: [
      'A price that moves between choosing and paying is maddening.',
      'You picked one price and were shown another at the till.',
      'I can see why a price that climbs while you type feels unfair.',
    ],
    ask: [
      { text: 'Which route and date is it?', unless: /\b[A-Z]{3}\b|\bto [A-Z][a-z]+|\b(?:hotel|room)\b/ },
      {
        text: 'Was it the same number of travellers at both steps?',
        unless: /\b(?:alone|same|one (?:adult|ticket|seat)|two of us)\b/i,
      },
    ],
    quick: [
      {
        text: 'A private window shows whether the first price was only an old page.',
        unless: /\b(?:private|incognito|cookies|cache|browsers?|devices?|app)\b/i,
      },
    ],
    detail: 'a screenshot of both prices',
    act: ['ask the fares team why it moved', 'check what that fare stands at now'],
    hits: [
      'the fare jumped 90 quid between choosing it and paying',
      'price went up when i clicked to pay, twice',
      'ticket price changes every time i get to the payment page',
    ],
    misses: ['my bill went up again', 'flight time changed while I was at the gate', 'fares went up again this year'],
  },
  {
    id: 'flight-no-seat-shown',
    matter: 'the missing seat number',
    sectors: ['airline'],
    when: [
      /\b(?:no (?:seats?(?: number| assignment| assigned)?|assigned seat)|without (?:a |any )?seats?|seats? (?:number )?(?:not|isn['’]?t|aren['’]?t|hasn['’]?t been|never|still not|yet to be) (?:been )?(?:assigned|shown|given|allocated|confirmed|there|showing)|(?:not|\w+n['’]t|nt|never) (?:been )?(?:assigned|given|allocated|got) (?:me |us )?(?:a )?seats?|seat (?:says|shows|reads) (?:tbc|tba|gate|req\w*|standby|xxx)|see agent)\b/i,
      /\b(?:boarding pass\w*|check(?:ed)?[- ]?in|booking|tickets?|pass|confirmation|flight)\b/i,
    ],
    not: /\b(?:train|coach|no seats (?:left|available|on the|at|in)|lounge|lap infant|seat belt|no seat (?:belt|back)|concert|standing|car seat|terminal|gate area)\b/i,
    ack: [
      'No seat number on the boarding pass looks alarming, though it can still be given at the gate.',
      'A pass without a seat is a worry, and you want to know you are on that flight.',
      "I can see why you'd want to see a seat there before you travel.",
    ],
    ask: [
      {
        text: 'Had you picked and paid for a seat?',
        unless: /\b(?:paid|chose|picked|selected|reserv\w*|didn['’]?t (?:pay|choose|pick)|basic)\b/i,
      },
    ],
    quick: [
      {
        text: 'The desk at the gate can tell you whether a seat is held for you.',
        unless: /\b(?:gate|desk|agent)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see whether a seat is held for you', 'check the seat on your booking'],
    hits: [
      'boarding pass has no seat number on it, what now',
      "checked in and i still haven't been assigned a seat for the flight? no assigned seat shows",
      'my pass has no seat assigned, just says gate',
    ],
    misses: [
      'no seats left on the train, ticket useless',
      'no seat belt sign on the flight',
      'lounge had no seats, boarding pass in hand',
    ],
  },
  {
    id: 'flight-status-not-updated',
    matter: 'the status that has not been updated',
    sectors: ['airline', 'hotel'],
    when: [
      /\b(?:(?:gold|silver|platinum|diamond|elite|tier|medallion|executive|member(?:ship)?|frequent flyer|loyalty|my) status|tier (?:points|credits|level)|(?:gold|silver|platinum|diamond|elite) (?:card|tier|member(?:ship)?)|status match|qualifying (?:nights|segments|miles|flights))\b/i,
      /\b(?:not|\w+n['’]t|nt|still|never|yet|missing|wrong|dropped|downgrad\w*|lost|expired|disappear\w*|gone|waiting|reset)\b|n['’]t\b/i,
      /\b(?:updat\w*|show\w*|credit\w*|post\w*|arriv\w*|recogni[sz]\w*|appl\w*|reflect\w*|upgrad\w*|match|honou?r\w*|account|card|level|count\w*|qualif\w*|reached|downgrad\w*|lost)\b/i,
    ],
    not: /\b(?:flight status|order status|status of (?:my|the|our)|refund|lounge|bag(?:gage)?|claim|what (?:do|does) (?:it|i)|how (?:many|do i)|benefits?|credit card)\b/i,
    ack: [
      'You flew or stayed enough for it, so the status should be on your account by now.',
      'Status earned and not shown means missing out on what comes with it.',
      'A tier that lags behind your trips is annoying when you have earned it.',
    ],
    ask: [
      {
        text: 'Are the trips themselves shown in your account?',
        unless:
          /\b(?:trips?|flights?|nights?|stays?) (?:are|all|do) (?:there|shown?|showing|listed|counted|credited)\b/i,
      },
    ],
    detail: 'your membership number',
    act: ['see what is missing on your account', 'check which trips have counted'],
    hits: [
      "my status still hasn't been updated after 40 flights",
      'reached gold in May, gold card never arrived and the account still shows silver status',
      'tier points from spring not credited, lost my tier level',
    ],
    misses: [
      'what is the flight status of LK20, not updated',
      'status of my refund still not updated',
      'how many nights for gold status?',
    ],
  },
  {
    id: 'flight-stuck-away',
    live: true,
    matter: 'being stuck there',
    sectors: ['airline'],
    when: [
      /\b(?:(?:been |still |now |left |i['’]?m |we['’]?re |are |am )(?:stuck|stranded|sat|sitting|waiting)|stuck|stranded) (?:here |out )?(?:at|in) (?:the |this |an? )?(?:\w+ ){0,2}(?:airport|terminal|[A-Z]{3}\b|[a-z]+)/i,
      /\b(?:since|(?:for|over|nearly|almost) (?:\w+ )?(?:hours?|days?|\d+)|all (?:day|night)|\d+ ?(?:hours?|hrs?|h)|get (?:me|us) (?:home|out|back|on)|get home|how (?:do|are) (?:i|we) (?:get|getting)|no (?:plan|help|one helping|information|info)|another (?:night|day))\b/i,
      /\b(?:airports?|flights?|planes?|terminal|home|gate|airline|[a-z]{2}\d{3,4})\b/i,
    ],
    not: /\b(?:traffic|queue|on hold|train|lift|elevator|tarmac|runway|on the plane|on board|customs|parcel|package|work from home|stuck at home|locked|divert\w*|security line|last (?:week|month|year))\b/i,
    ack: [
      'You have been there far too long, and what you need is a way home.',
      'Being stuck so far from home with no plan is exhausting.',
      'After a wait like that, the next flight out is all that counts.',
    ],
    ask: [
      {
        text: 'Which flight were you on, and have you been put on another one?',
        unless: /\b(?:[a-z]{2} ?\d{2,4}|flight \d+|rebook\w*|re-?booked|new flight|next flight|put (?:me|us) on)\b/i,
      },
      {
        text: 'Have you been put on another flight yet?',
        unless: /\b(?:rebook\w*|new flight|next flight|put (?:me|us) on|another flight)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep receipts for food and rooms, as they may be needed for a claim.',
        unless: /\b(?:receipts?|vouchers?|claim)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what seats there are from where you are', 'look for the next way to get you home'],
    hits: [
      'been stuck at Luton airport since 5am, get us home',
      'We are stranded in Porto for two days now and no flights, no help',
      'stuck in this terminal all night, how do we get home?',
    ],
    misses: [
      'stuck in traffic to the airport for hours',
      'stuck at home all day waiting for a parcel',
      'sat on the runway for two hours on the plane',
    ],
  },
];
