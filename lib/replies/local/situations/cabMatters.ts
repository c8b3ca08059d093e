import type { Situation } from './situation';

/** What riders write after a trip, or on the kerb. */
export const CAB_MATTERS: readonly Situation[] = [
  {
    id: 'ride-surge',
    matter: 'how high the fare went',
    sectors: ['rides'],
    when: [
      /\b(?:surg(?:e|ing|ed)|peak (?:pricing|price|fare)|dynamic pricing|\d(?:\.\d)?x\b|(?:price|fare)s? (?:\w+ )?(?:doubled|tripled|jumped|shot up|went up|spiked)|(?:double|triple|three times|twice) the (?:usual|normal|price|fare)|normally (?:costs?|pay|is)|usually (?:costs?|pay|is)|price goug\w*|rip.?off (?:price|fare)s?)\b/i,
      /\b(?:rides?|fare|trips?|cabs?|taxi|driver|price|pricing|miles?|minutes?|home|airport|rain|surge|train)\b/i,
    ],
    not: /\b(?:my earnings|as a driver|drivers? (?:get|earn|see)|power surge|surge protector|no surge|without surge|glad|food|burger|delivery fee|charged (?:twice|again)|cancel\w*)\b/i,
    ack: [
      'A fare that climbs just when you need to get home is hard to take.',
      'I can see why that price for that trip feels far too high.',
      'Busy times push prices up, and I know that is no comfort on the kerb.',
    ],
    ask: [
      {
        text: 'Was it the price shown before you booked, or did it end up higher?',
        unless: /\b(?:quoted?|estimate\w*|shown|said|upfront|before i booked|ended up|in the end)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you can wait, prices often ease within a few minutes.',
        unless: /\b(?:was|were|paid|charged|yesterday|last (?:night|week)|waited|took)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['check the fare on that trip', 'look at how the price was worked out'],
    hits: [
      'price jumped to 3x surge in the rain, its robbery',
      'normally pay 9 for this ride, tonight its 31',
      'surge pricing during a train strike, shame on you',
    ],
    misses: ['no surge as a driver this week', 'power surge killed my router', 'charged twice for one ride'],
  },
  {
    id: 'ride-wrong-car',
    matter: 'the car or driver not being the one in the app',
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:car|driver|plates?|number ?plate|vehicle|licen[cs]e plate|reg(?:istration)?|photo|courier|rider|person)\b/i,
      /\b(?:(?:not|was ?n['’]?t|is ?n['’]?t) (?:the (?:\w+ )?(?:one|same|car|person|man|guy|woman|driver)|match\w*|him|her)|did ?n[o'’]?t match|doesnt match|not (?:even )?match\w*|different (?:car|driver|person|man|guy|woman|plates?|vehicle|reg\w*|name)|someone else(?:['’]s)? (?:car|driving|turned up|was driving|delivered)|wrong (?:car|plates?|number plate|driver|vehicle)|another (?:man|guy|person|woman|car))\b/i,
      /\b(?:app|photo|picture|profile|plates?|turned up|showed up|came|arrived|driving|reg(?:istration)?|listed|says?|picked)\b/i,
    ],
    not: /\b(?:hire|rental|rented|my own car|parking|insurance|i(?:['’]m| am) a driver|update my (?:plate|vehicle|photo)|change my|lost|left my|wrong way|bus)\b/i,
    ack: [
      'The car and driver should match the app, and you were right not to shrug that off.',
      'A different car or face from the one in the app is a safety matter.',
      'That check is there for your safety, so a mismatch has to be looked at.',
    ],
    ask: [
      {
        text: 'Did you get in, or send them away?',
        unless:
          /\b(?:got in|get in|refused|didn['’]?t (?:get|go|take)|cancel\w*|sent|walked away|whole (?:trip|ride)|drove (?:me|us)|delivered|food)\b/i,
      },
    ],
    quick: [
      {
        text: 'If a car does not match, please stay out of it and cancel in the app.',
        unless:
          /\b(?:got in|cancel\w*|refused|drove|yesterday|last (?:night|week)|delivered|food|trip was|ride was)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['pass it to the safety team', 'have that account checked'],
    hits: [
      "the car that came wasn't the one in the app",
      'driver photo was a woman and a different person turned up',
      "plate didn't match the app at all, a red van came",
    ],
    misses: [
      'wrong car hire class given',
      'how do i update my vehicle photo, car is different',
      'driver went the wrong way',
    ],
  },
  {
    id: 'ride-wait-fee',
    matter: 'the waiting fee',
    sectors: ['rides'],
    when: [
      /\b(?:wait(?:ing)?(?:[- ]time)? (?:fee|charge|time|cost)s?|(?:charg\w*|bill\w*|fee) (?:\w+ ){0,3}(?:for )?(?:wait\w*|late(?:ness)?|no.?show)|no.?show (?:fee|charge)|late (?:to|at) pick.?up fee)\b/i,
      /\b(?:charg\w*|bill\w*|fees?|paid|pay|cost|£|\$|€|refund\w*|added|took|money)\b/i,
    ],
    not: /\b(?:as a driver|i(?:['’]m| am) a driver|how much is|parking|airport parking|late payment|hotel|flight|overdue)\b/i,
    ack: [
      'Paying for a wait that was not yours is annoying.',
      'You were there, so a waiting charge makes no sense to you.',
      'A fee for waiting should only be there when the driver really waited.',
    ],
    ask: [
      {
        text: 'Was the driver at the right spot when the clock started?',
        unless:
          /\b(?:wrong (?:place|spot|side|street)|round the corner|down the road|never (?:came|arrived|turned)|late|miles away|different)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['check where the driver waited and for how long', 'look at that fee'],
    hits: [
      'I was billed waiting time when the driver was late',
      'charged a no show fee and I was stood right there',
      '£4 wait fee and he parked round the corner',
    ],
    misses: [
      'how much is the waiting fee?',
      "I'm a driver and never get my wait time paid",
      'late payment fee on my card charged',
    ],
  },
  {
    id: 'ride-rating',
    matter: 'the rating that dropped',
    sectors: ['rides'],
    when: [
      /\b(?:(?:my|our|passenger|rider|customer) (?:\w+ )?(?:rating|stars?|score)|rating (?:is|was|has|went|dropped|fell)|rated me|(?:one|1|low|bad|two) stars?)\b/i,
      /\b(?:drop\w*|fell|went down|gone down|lower\w*|down to|unfair\w*|why|low|bad|remov\w*|reset|wrong\w*|for no reason|one star|1 star|knocked|ruin\w*|retaliat\w*)\b/i,
    ],
    not: /\b(?:app ?store|review your app|credit (?:score|rating)|hotel|restaurant|movie|i(?:['’]ll| will)? (?:give|rate|gave)|giving (?:you|this)|energy rating|five stars? for|i rated)\b/i,
    ack: [
      'A rating that drops with no reason given feels unfair.',
      'A lower rating out of nowhere is a puzzle.',
      'I can see why you want to know where that low rating came from.',
    ],
    ask: [
      {
        text: 'Do you ride with us or drive with us?',
        unless: /\b(?:rider|passenger|as a driver|my driver|i drive|rides?|driver (?:rated|gave))\b/i,
      },
    ],
    detail: 'the email on your account',
    act: [
      'check how the rating is worked out and what can be said about it',
      'see whether the rating can be looked at',
    ],
    hits: [
      'my rating dropped and i dont know why',
      'why is my passenger rating down to 4.3',
      'the driver rated me one star for no reason',
    ],
    misses: ['giving you one star on the app store', 'my credit score dropped why', 'gave the hotel a bad rating'],
  },
  {
    id: 'ride-tip-mistake',
    matter: 'the trouble over the tip',
    sectors: ['rides', 'food_delivery', 'restaurant'],
    when: [
      /\b(?:tip(?:s|ped|ping)?|gratuity)\b/i,
      /\b(?:accident\w*|by mistake|mistak\w*|wrong (?:amount|tip|driver)|meant to|typo|fat finger\w*|instead of|without (?:asking|my|me)|automatic\w*|added (?:itself|on its own|a tip)|\w+n['’]t (?:tip|add|agree|choose|want)|didnt (?:tip|add|agree|want)|never (?:tipped|added|agreed)|too much|change (?:the|my) tip|undo|charged (?:me )?(?:a |for )?(?:\w+ )?tip)\b/i,
    ],
    not: /\b(?:tip (?:of the|line|for (?:you|getting|a better))|pro tip|top tip|tips (?:on|and)|tip(?:ped)? over|bin|any tips|should i tip|how (?:much|do i))\b/i,
    ack: [
      'A slip of the thumb on the tip screen is easily done and dear to pay for.',
      'A tip should only ever be the amount you chose.',
      'That tip is not what you meant to give.',
    ],
    ask: [
      {
        text: 'Is the trip or order still showing an option to change the tip?',
        unless: /\b(?:no option|can['’]?t change|cant change|wont let|won['’]t let|tried|closed|locked)\b/i,
      },
    ],
    detail: 'the date and the amount',
    act: ['see whether the tip can be put right', 'check what was added and when'],
    hits: [
      'accidentally tipped 50 instead of 5',
      'gratuity added without asking me',
      'you charged me a tip I never agreed to',
    ],
    misses: [
      'any tips on saving data by mistake?',
      'the van tipped over our bin by accident',
      'how do i tip my driver',
    ],
  },
  {
    id: 'ride-started-without-me',
    matter: 'the trip that ran without you',
    sectors: ['rides'],
    when: [
      /\b(?:(?:started|began|begun|start(?:s|ing)?|did|took|completed|finished|ended|run|ran|drove) (?:the |my |our |a )?(?:whole )?(?:trip|ride|journey|off)?|charged (?:me )?(?:for )?(?:a |the )?(?:trip|ride))\b/i,
      /\b(?:without (?:me|us|anyone|picking|a passenger)|(?:i|we) (?:was|were|am|are)(?:\w+n['’]t| not|nt) (?:even )?in (?:it|the car|there)|not (?:even )?in the (?:car|cab|taxi|vehicle)|never (?:got (?:in|into|picked)|picked|took|had|rode|in (?:it|the)|even got)|still (?:standing|waiting|stood|outside)|didn['’]?t (?:pick|get in|take))\b/i,
      /\b(?:driver|trip|ride|car|cab|taxi|journey)\b/i,
    ],
    not: /\b(?:bus|train|flight|coach|ferry|tour|without (?:me|us) (?:knowing|asking)|cancel+ed|i drive|eats?|food)\b/i,
    ack: [
      'A trip that ran while you stood on the kerb should not be yours to pay.',
      'You were never in that car, so the charge needs to be looked at.',
      'Watching your ride drive off without you is maddening.',
    ],
    ask: [
      {
        text: 'Has the trip ended in the app, or is it still running?',
        unless:
          /\b(?:ended|completed|finished|charged|over|still (?:going|running|driving)|yesterday|last (?:night|week))\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is still running, look in the app for a way to end or report it.',
        unless: /\b(?:ended|completed|finished|charged|cancel\w*|over|yesterday|last (?:night|week)|paid|refund)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['check the route and the charge for that trip', 'see what was charged for it'],
    hits: [
      'driver started the trip without me in the car',
      'charged for a ride I never took, driver just drove off',
      'he completed the trip and we were not even in the car',
    ],
    misses: [
      'the bus left without me',
      'driver cancelled and drove off without picking me up, cancelled trip',
      'started my ride late',
    ],
  },
  {
    id: 'ride-shared-long',
    matter: 'the long way round on a shared ride',
    sectors: ['rides'],
    when: [
      /\b(?:(?:shared|share|pool(?:ed|ing)?|line|carpool|express) (?:ride|trip|cab|car)s?|pool|carpool\w*|shared)\b/i,
      /\b(?:hours?|minutes?|mins?|forever|detours?|long(?:er)?|late|out of (?:my|the) way|(?:three|two|four|\d) (?:other )?(?:stops?|people|passengers?|pick.?ups?)|opposite (?:direction|way)|circles?|kept picking|more (?:people|passengers)|miles)\b/i,
      /\b(?:ride|trip|driver|car|stops?|pick(?:ed|ing)?|passengers?|way|journey|drop\w*|took)\b/i,
    ],
    not: /\b(?:swimming|pool (?:was|is) (?:closed|shut|dirty)|hotel|shared (?:account|folder|album|link|screen)|car ?pool lane|data|shared a (?:photo|post)|shared my)\b/i,
    ack: [
      'A shared ride takes a little longer, but not that much.',
      'Being driven all over town before your own stop is tiresome.',
      'Saving a little should not cost you that much of your day.',
    ],
    ask: [
      {
        text: 'How long was it meant to take when you booked?',
        unless:
          /\b(?:instead of|meant to|should (?:have|be|take)|(?:ten|\d+)[- ]min\w* (?:ride|trip|journey)|estimate\w*|normally)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['check the route that was taken', 'look at the route and the fare'],
    hits: [
      'pool took an hour for a ten minute ride',
      'shared ride with four stops, went the opposite way, 50 minutes',
      'carpool driver kept picking up more people, so late',
    ],
    misses: ['hotel pool was closed for hours on our trip', 'shared my trip with a friend', 'the ride took long'],
  },
  {
    id: 'ride-car-condition',
    matter: 'the state of the car',
    sectors: ['rides'],
    when: [
      /\b(?:car|cab|taxi|vehicle|back ?seat|seats?|ride|driver)\b/i,
      /\b(?:stank|stinks?|smell\w*|reek\w*|filthy|dirty|disgusting|gross|vomit|sick on|sticky|stain\w*|smok(?:e|y)|weed|cigarettes?|crumbs|rubbish everywhere|trash|hair all over|wet seat|no seat ?belts?|seat ?belts? (?:missing|broken|not|didn)|warning lights?|falling apart|broken (?:window|door|ac|a\/c)|no (?:a\/?c|air ?con\w*))\b/i,
    ],
    not: /\b(?:hire|rental|rented|i drive|as a driver|cleaning fee|passenger (?:was|threw|left)|train|bus|restaurant|room|hotel|flight|smelled (?:nice|lovely|great|amazing)|clean car)\b/i,
    ack: [
      'A car in that state is not what you should be picked up in.',
      'Nobody wants to sit in a car like that for a whole trip.',
      "That's an unpleasant ride, and the car should be checked.",
    ],
    ask: [
      {
        text: 'Which city was it, and when?',
        unless: /\b(?:today|yesterday|last night|this morning|tonight|just now|in [A-Z][a-z]+)\b/,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['have the car looked at', 'pass it to the team that checks cars'],
    hits: [
      'car stank of smoke',
      'the back seat was sticky and covered in crumbs',
      'taxi had no seatbelts in the back and was filthy',
    ],
    misses: ['rental car smelled of smoke', 'charged a cleaning fee, said the car was dirty', 'lovely clean car today'],
  },
  {
    id: 'ride-pickup-pin',
    matter: 'the pickup point being wrong',
    sectors: ['rides'],
    when: [
      /\b(?:pick[- ]?up|pin|gps|location|drop[- ]?off|map|address)\b/i,
      /\b(?:wrong (?:side|place|street|spot|location|address|entrance|road|building|block)|moved|keeps? (?:moving|changing|putting|sending)|miles away|off by|\w+n['’]t (?:let|find|recogni[sz]e)|cant (?:find|set|change)|can['’]t (?:find|set|change)|half a mile|(?:other|far) side|inaccurate|way off|not where|across the (?:road|street|river|motorway|highway))\b/i,
      /\b(?:driver|app|cab|ride|car|taxi|road|street|side|pin|walk)\b/i,
    ],
    not: /\b(?:parcel|package|collect(?:ion)?|click and|store|delivery (?:driver|address)|card pin|drove (?:me|us)|took (?:me|us)|dropped (?:me|us)|turned down|eats|pin number|pin code|bank|atm|i drive|email address|unsafe|crash\w*|scared)\b/i,
    ack: [
      'A pin in the wrong spot has you and the driver hunting for each other.',
      'The app should put the pickup where you are standing.',
      'Being sent to the wrong side for your own ride is a nuisance.',
    ],
    ask: [
      {
        text: 'Does it happen at one address, or everywhere?',
        unless: /\b(?:every(?:where| time)|always|my (?:house|home|flat|office|work|building)|again)\b/i,
      },
    ],
    quick: [
      {
        text: 'Dragging the pin to the door before you confirm often helps.',
        unless: /\b(?:drag\w*|moved the pin|set the pin|correct\w*|typed|tried|cancel\w*|charged)\b/i,
      },
    ],
    detail: 'the pickup address and the time',
    act: ['report that spot to the maps team', 'check where the pin was set'],
    hits: [
      'the app put my pickup on the wrong side of the motorway',
      'pickup pin keeps moving to the next street, driver gave up',
      'gps in your app is way off, cab waits across the street',
    ],
    misses: [
      'parcel sent to the wrong pickup point',
      'my card pin is blocked by the app',
      'driver went to the wrong gear',
    ],
  },
];
