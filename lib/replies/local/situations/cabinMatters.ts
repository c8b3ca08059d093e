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
    matter: 'finding somebody else in your seat',
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
];
