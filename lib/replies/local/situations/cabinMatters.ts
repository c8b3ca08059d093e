import type { Situation } from './situation';

/** What goes wrong in the cabin, at the gate and on the booking, told so narrowly that the first question can be the right one. */
export const CABIN_MATTERS: readonly Situation[] = [
  {
    id: 'flight-precheck-missing',
    matter: 'the missing PreCheck on your boarding pass',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:(?:tsa )?pre[- ]?check|pre ?✓|known travell?er(?: (?:number|no|#|id))?|ktn|global entry|redress number)\b/i,
      /\b(?:not|no|\w+n['’]t|nt|isnt|doesnt|didnt|dropped|missing|gone|without|never|keeps?|wont|won['’]t|lost|refus\w*|remov\w*|fail\w*|error|again)\b|n['’]t\b/i,
    ],
    not: /\b(?:how (?:long|much)|apply|applying|application|interview|worth it|lines? (?:is|was|are)|queue|love|thank\w*|no wait|price check)\b/i,
    ack: [
      'No PreCheck on the boarding pass means the long line, so this is worth fixing before you go.',
      'Your number is on file, so PreCheck should come up on the boarding pass.',
      'PreCheck that drops off a boarding pass is a nuisance right before a flight.',
    ],
    ask: [
      {
        text: 'Is the name on the booking the same, letter for letter, as on your membership?',
        unless: /\b(?:name (?:is|matches|match)|same name|exact(?:ly)?|letter)\b/i,
      },
    ],
    quick: [
      {
        text: 'Adding the number to this booking itself and checking in again often brings it up.',
        unless: /\b(?:re-?added|added (?:it|the|my)|checked in again|every booking|on (?:the|this) booking)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see whether the number is on this booking', 'check what the booking has on file for you'],
    hits: [
      'my KTN is saved but still no precheck on the pass',
      'tsa precheck missing from my boarding pass third time now',
      "Global Entry number on my profile and PreCheck doesn't show",
    ],
    misses: ['how much is global entry', 'the precheck line was a breeze, thank you', 'price check on aisle two'],
  },
  {
    id: 'flight-diverted',
    live: true,
    matter: 'the diversion',
    sectors: ['airline'],
    when: [
      /\b(?:divert\w*|diversion|turned (?:back|around) (?:mid|in the|over|half)|(?:flown|flew|flying|going|taken|sent|landed|landing) (?:us )?(?:back )?(?:to|at|in) (?:the wrong|a different|another) (?:airport|city))\b/i,
      /\b(?:flights?|planes?|airports?|landed|landing|passengers?|we(?:['’]re|re| are| were|['’]ve| have| got)|crew|pilot|[a-z]{2} ?\d{2,4}|my (?:wife|husband|mum|mom|dad|parents|son|daughter|bag))\b/i,
    ],
    not: /\b(?:bus|coach route|train|road|parcel|package|package|call divert|divert(?:ed)? (?:my )?calls?|bags? (?:were|was) diverted|refund\w*|compensat\w*|claim|diversion on the road|thank\w*)\b/i,
    ack: [
      'A diversion leaves you far from where you should be, so you need to know what comes next.',
      'Being flown somewhere else with no word on the way onward is unsettling.',
      'When a flight is diverted, the first thing anyone needs is a plan for getting there.',
    ],
    ask: [
      {
        text: 'Which flight is it?',
        unless: /\b[a-z]{2} ?\d{2,4}\b|\bflight (?:no\.? ?|number )?\d+/i,
      },
      {
        text: 'Are you still on board, or in the terminal?',
        unless: /\b(?:on ?board|on the plane|terminal|tarmac|hotel|baggage)\b|\?\s*$/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out why it was diverted and what the plan is', 'check what is planned from there'],
    hits: [
      'why has our flight been diverted to Larne?',
      'diverted because of fog and now we are sat here with no info',
      'any news why my husbands plane was diverted',
    ],
    misses: [
      'bus diverted again by roadworks',
      'how do i divert my calls on this plane phone',
      'parcel diverted to a depot, passengers only',
    ],
  },
  {
    id: 'flight-hot-cabin',
    live: true,
    matter: 'the heat in the cabin',
    sectors: ['airline'],
    when: [
      /\b(?:(?:so |too |boiling |stifling(?:ly)? |roasting |really |baking |very )hot|boiling|roasting|stifling|sweltering|sauna|sweating|like an oven|melting|freezing|no (?:air ?con\w*|a\/?c|air|ac)|(?:air ?con\w*|a\/?c) (?:is |was |isnt |not |isn['’]t )?(?:off|broken|working|on|out)|\d{2} degrees)\b/i,
      /\b(?:planes?|cabin|aircraft|flights?|on ?board|jet|tarmac|row \d+|seat)\b/i,
    ],
    not: /\b(?:not well|unwell|in pain|moaning|ill|collapsed|fainted|seizure|hot (?:meal|food|drink|towel|tea|coffee|water|deal|chocolate)|terminal|gate area|lounge|airport is|too hot to fly|crew was hot|train|coach [a-z]\b|bus|hotel|pilot is|weather|fares?|sale|freezing fog|freezing (?:rain|weather|conditions))\b/i,
    ack: [
      'Sitting in a cabin at that temperature is hard going.',
      'A cabin that hot or cold is no way to travel.',
      "It's miserable to sit strapped in with no proper air.",
    ],
    ask: [
      {
        text: 'Which flight is it, and are you still on board?',
        unless: /\b(?:[a-z]{2} ?\d{2,4}|flight (?:number )?\d+|last (?:night|week)|yesterday)\b/i,
      },
    ],
    quick: [
      {
        text: 'If anyone feels faint, press the call button so the crew know.',
        unless:
          /\b(?:crew|attendant|steward\w*|told them|asked|yesterday|last (?:night|week)|freezing|cold|landed|got off)\b/i,
      },
    ],
    detail: 'your flight number and date',
    act: ['get word to the team that handles the aircraft', 'report the cabin on that flight'],
    hits: [
      'sat on the plane an hour with no aircon, people fanning themselves',
      'its like an oven in this cabin, 35 degrees at least',
      'absolutely boiling on board your flight to Malta',
    ],
    misses: ['no hot meal on the flight', 'the lounge is boiling', 'a lady on this flight is sweating and not well'],
  },
  {
    id: 'flight-wifi',
    matter: 'the wifi on board',
    sectors: ['airline'],
    when: [
      /\b(?:wi-?fi|internet|in-?flight (?:portal|studio|app|network)|gogo|connectivity)\b/i,
      /\b(?:flights?|planes?|on ?board|in-?flight|in the air|flying|cabin|aircraft|hour flight|feet|altitude)\b/i,
      /\b(?:not|no|\w+n['’]t|slow|useless|terrible|awful|rubbish|trash|garbage|suck\w*|dead|down|broken|drops?|dropp\w*|refund|waste|nothing|fail\w*|worst|never|won['’]?t|doesnt|isnt|cant|crap|joke|spotty)\b|n['’]t\b/i,
    ],
    not: /\b(?:lounge|terminal|hotel|why (?:is there|do you (?:have )?) no|do you have|will there be|train|booking site|website|check.?in|finally|works? (?:great|perfectly|fine)|no (?:wifi|internet) (?:at home)|is there (?:any )?(?:wi-?fi|internet))\b/i,
    ack: [
      'Wifi on board that you paid for and cannot use is a waste.',
      'A long flight with wifi that does not load is a nuisance.',
      'You were counting on the wifi in the air.',
    ],
    ask: [
      {
        text: 'Did you pay for it on this flight?',
        unless: /\b(?:pa(?:id|y|ying)|bought|purchas\w*|charg\w*|refund|\$|£|€|free|member\w*|pass)\b/i,
      },
      { text: 'Which flight is it?', unless: /\b(?:[a-z]{2} ?\d{2,4}|flight (?:number )?\d+)\b/i },
    ],
    quick: [
      {
        text: 'If you are still on board, forgetting the network and joining again can help.',
        unless:
          /\b(?:landed|yesterday|last (?:night|week)|refund|was|were|had|re-?connect\w*|re-?start\w*|forgot|off and on)\b/i,
      },
    ],
    detail: 'your flight number and the receipt, if you paid',
    act: ['report the wifi on that aircraft', 'see what went wrong with it on that flight'],
    hits: [
      'paid $19 for wifi on my flight and nothing loads',
      'your inflight wifi is useless, drops every two minutes',
      "internet on this plane doesn't work at all",
    ],
    misses: [
      'the lounge wifi is slow',
      'do you have wifi on board?',
      'no internet at home so booking a flight by phone',
    ],
  },
  {
    id: 'flight-seat-occupied',
    live: true,
    matter: 'somebody else being in your seat',
    sectors: ['airline', 'rail'],
    when: [
      /\b(?:(?:someone|somebody|some ?one|a (?:man|woman|guy|lady|bloke|passenger|family|couple)|another passenger|people|other people|they|he|she)(?: (?:else|is|are|was|were|has|just|had|['’]s|already|who))* (?:sitting|sat|sits|taken|took|taking|in|parked) (?:\w+ ){0,2}(?:my|our) (?:\w+ )?seats?|(?:my|our) (?:\w+ )?seats? (?:was|were|is|are) (?:already )?(?:taken|occupied)|(?:two|2) (?:people|passengers|of us) (?:\w+ ){0,3}same seat|same seat (?:number )?(?:as|given|assigned|sold))\b/i,
    ],
    not: /\b(?:restaurant|cinema|theatre|stadium|concert|parked|bay|driver['’]?s seat|taken (?:away|off)|sold out|seat belt|upgrade\w*|moved me to first)\b/i,
    ack: [
      'Finding somebody in the seat you booked is awkward, and it should not be left to you to sort out.',
      'You booked that seat, so it should be free when you get to it.',
      'Two people with one seat is a mix-up that staff should settle.',
    ],
    ask: [
      {
        text: 'Did your boarding pass or ticket still show that seat?',
        unless: /\b(?:boarding pass|ticket|reserv\w*|both|same seat|print\w*)\b/i,
      },
      { text: 'Are you travelling now?', unless: /\b(?:just|now|currently|yesterday|last|today|was|were)\b/i },
    ],
    quick: [
      {
        text: 'If you are still on board, showing your seat number to the staff is the quickest way.',
        unless:
          /\b(?:crew|attendants?|staff|guard|conductor|yesterday|last (?:night|week)|told|asked|steward\w*|was|were)\b/i,
      },
    ],
    detail: 'your booking reference and the seat number',
    act: ['check who was given that seat', 'look at how the seat came to be taken'],
    hits: [
      'someone is sitting in my seat and refuses to move',
      'a man sat in our reserved seats and nobody would help',
      'two people with the same seat number on this plane',
    ],
    misses: ['my seat was broken', 'someone took my bay', 'a couple sitting in our restaurant seats, restaurant full'],
  },
  {
    id: 'flight-neighbour',
    matter: 'how another passenger behaved',
    sectors: ['airline'],
    when: [
      /\b(?:(?:kid|child|man|woman|guy|lady|gentlem[ae]n|passenger|person|dude|someone|somebody|bloke|couple|people|idiot) (?:\w+ ){0,2}(?:behind|in front of|next to|beside|opposite|across from|sitting)|(?:other|another|fellow|drunk\w*|rude|unruly|aggressive) passengers?|(?:in front of|behind|next to) (?:me|us|my \w+(?: \w+){0,2}) (?:kick\w*|grabb\w*|yell\w*|cough\w*|puk\w*|vomit\w*|hit|push\w*|decid\w*|shout\w*)|next to a (?:man|woman|guy|lady|passenger|bloke) (?:who|that))\b/i,
      /\b(?:kick\w*|grabb\w*|yell\w*|shout\w*|cough\w*|drunk\w*|swear\w*|threaten\w*|push\w*|hit|smell\w*|stank|reek\w*|abus\w*|rude|confront\w*|harass\w*|feet|took (?:off|his|her)|barefoot|spill\w*|reclin\w*|scream\w*|racist|vap(?:ing|ed)|smok\w*|groped?|touch\w*|fight\w*|rip(?:ped)?|elbow\w*)\b/i,
      /\b(?:flights?|planes?|crew|attendants?|steward\w*|seat|row|aisle|on ?board|cabin|flew|fly|flying|landed)\b/i,
    ],
    not: /\b(?:bus|train|tram|coach [a-z]\b|check.?in agent|gate agent (?:was|is)|queue|your (?:staff|agent) (?:yelled|shouted|was rude)|lol|haha|😂)\b/i,
    ack: [
      'You should not have to put up with another passenger behaving like that.',
      'A flight beside somebody like that is a long one, and the crew are there to step in.',
      "That's an unpleasant thing to go through with nowhere else to sit.",
    ],
    ask: [
      {
        text: 'Which flight was it, and where were you sitting?',
        unless: /\b(?:[a-z]{2} ?\d{2,4}|flight (?:number )?\d+)\b/i,
      },
      {
        text: 'Was the crew told while you were on board?',
        unless: /\b(?:crew|attendants?|steward\w*|staff|told|asked|confront\w*)\b/i,
      },
    ],
    detail: 'your flight number and seat',
    act: ['pass it to the people who look after that crew', 'have it put on record for that flight'],
    hits: [
      'the kid behind me kicked my seat all flight and the crew shrugged',
      'drunk passenger on our plane shouting at everybody',
      'woman sitting beside us was vaping, attendants did nothing',
    ],
    misses: [
      'the bus passenger next to me was rude',
      'your agent was rude at the desk',
      'seat behind the galley is loud',
    ],
  },
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
    matter: 'you being stuck there',
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
