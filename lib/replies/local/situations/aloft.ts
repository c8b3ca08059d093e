import type { Situation } from './situation';

/** On the day and after it: lost hours, seats, screens, crew, things left behind and claims. */
export const ALOFT: readonly Situation[] = [
  {
    id: 'airport-left-item',
    sectors: ['airline'],
    when: [
      /\b(?:left|lost|forgot|forgotten|misplaced|dropped)\b/i,
      /\b(?:i ?pads?|i ?phones?|phones?|laptops?|tablets?|kindle|head ?phones|air ?pods|jacket|coat|scarf|hat|glasses|sunglasses|wallet|purse|passport|keys|watch|ring|camera|book|jumper|hoodie|teddy|toy|teddy bear|charger|handbag|backpack|charm|necklace)\b/i,
      /\b(?:airport|terminal|security|gate|flights?|planes?|seat ?(?:back|pocket)|overhead|lounge|on ?board|aircraft|t\d)\b/i,
    ],
    not: /\b(?:checked (?:bag|luggage)|lost (?:my |our )?(?:luggage|suitcase|bags?)\b|baggage claim|you lost|they lost|train|taxi|uber|cab|broke\w*|damaged|hotel|found it|got it back|returned|left (?:us|me|early|late)|charging)\b/i,
    ack: [
      'Noticing on a trip that something is left behind is a horrible moment.',
      'I hope what you left behind turns up quickly.',
      "Losing that on a trip is no fun, so let's see where it might be.",
    ],
    ask: [
      {
        text: 'Was it on the plane, at the gate or at security?',
        unless:
          /\b(?:plane|on ?board|flight|seat|overhead|security|gate|lounge|check.?in|bathroom|toilets?|restaurant|shop)\b/i,
      },
      {
        text: 'What does it look like?',
        unless:
          /\b(?:red|blue|black|grey|gray|green|brown|white|silver|pink|gold|case|cover|initials|sticker|small|big)\b/i,
      },
    ],
    quick: [
      {
        text: "Things left at security or in the terminal usually go to the airport's own lost property.",
        unless: /\b(?:planes?|on ?board|flights?|seat|overhead|aircraft|lost property|lost (?:and|&) found)\b/i,
      },
      {
        text: "If you're still at the airport, tell the nearest staff now, as they can often have it checked.",
        unless: /\b(?:yesterday|last (?:night|week|month|year)|days?|weeks?|home|landed|ago|told|asked|called|rang)\b/i,
      },
    ],
    detail: 'the flight, the date and where you had it last',
    act: ['see whether it has been handed in', 'ask the lost property team at that airport'],
    hits: [
      'left my kindle in the seat pocket on flight 88',
      'dropped my ring somewhere near gate 14 at the airport',
      'forgot my jacket on the plane this morning',
    ],
    misses: ['you lost my suitcase', 'left my phone on the train', 'my laptop got damaged on the flight'],
  },
  {
    id: 'flight-day-lost',
    matter: 'how long that journey took',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:\d+|two|three|four|five|six) ?-?(?:hour|hr)s? (?:\w+ ){0,3}(?:trip|journey|flight|travel|drive)?.{0,30}\b(?:turn(?:ed|s|ing)? into|became|ended up|taking|took|now) (?:\w+ ){0,4}(?:\d+|a day|two days|all day|overnight)|\b(?:\d+|two|three|four) (?:hours?|hrs?|days?) (?:late|later|delay\w*|to get home)\b.{0,60}\b(?:extra (?:[$£€]?\d+|cost|night|money)|hotel|missed (?:my|our|a|the)|never again|out of pocket)|\b(?:get|got|getting) (?:me|us) home (?:\d+|two|three) (?:hours|days) late\b/i,
      /\b(?:flights?|fly|flying|flew|planes?|airlines?|airport|trip|travel\w*)\b/i,
    ],
    not: /\b(?:trains?|bus|taxi|uber|refund still|bags? (?:lost|missing)|worth it|drive was)\b/i,
    ack: [
      "That's a whole day gone, and I can see why you're done with it.",
      'Losing that many hours of a trip is hard to take.',
      'A flight that takes so much longer than planned is exhausting.',
    ],
    ask: [
      {
        text: 'What went wrong: a delay, a cancelled flight or a missed connection?',
        unless: /\b(?:delay\w*|cancel\w*|connection|missed|diverted|mechanical|weather|maintenance|crew)\b/i,
      },
      {
        text: 'Did you have to pay for anything on the way?',
        unless: /^(?![\s\S]*(?:[$£€]\d|\b(?:extra|hotel|paid|cost|pocket)\b))|\breceipts?\b/i,
      },
    ],
    quick: [
      {
        text: 'Receipts for meals or a room on the way are worth keeping, as claims usually go by them.',
        unless: /\breceipts?\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out what happened and whether anything can be claimed', 'see whether anything can be claimed for it'],
    hits: [
      'six hour journey turned into a day and a half, thanks @brindair, flying is fun',
      'flight got us home two days late and i had to pay for a hotel',
      '3 hr flight took 11 in the end',
    ],
    misses: ['drive was 3 hours and became 6', 'the train took 5 hours'],
  },
  {
    id: 'flight-delays-again',
    matter: 'the run of disrupted flights',
    sectors: ['airline'],
    when: [
      /\b(?:flights?|fly|flying|flew|planes?|airlines?)\b/i,
      /\b(?:(?:two|three|four|five|both|\d|all|every|each|2nd|3rd|second|third|last \w+) (?:\w+ ){0,4}flights?\b.{0,60}\b(?:delay\w*|late|cancel\w*)|(?:delay\w*|late|cancel+ed) (?:\w+ ){0,3}(?:every (?:single )?(?:time|flight|week)|both (?:ways|times|flights|legs)|twice|again and again|three times|each way|all the time|yet again)|(?:always|constantly|never on time|every (?:single )?time)\b.{0,50}\b(?:delay\w*|late\b)|(?:delay\w*|late) (?:always|constantly))/i,
    ],
    not: /\b(?:bags?|luggage|bus|trains?|refund|which flights|are (?:all )?flights|still (?:on|at|sitting)|right now|tarmac|stuck|connection|connecting|never (?:late|delayed)|miles|food)\b/i,
    ack: [
      'More than one delay in a row wears anyone down.',
      'Flight after flight running late makes travel impossible to plan.',
      'Repeated disruption is not something anyone should have to plan around.',
    ],
    ask: [
      {
        text: 'Are you still on the way, or is it behind you now?',
        unless:
          /\b(?:home|landed|yesterday|last (?:week|month|year|night)|always|every|constantly|were|both (?:ways|legs)|now|waiting)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['find out what was behind each of them', 'see what was recorded for those flights'],
    hits: [
      'four flights since may and every one late @brindair',
      'you are late every single time i fly',
      'second flight in a row delayed by an hour',
    ],
    misses: ['are all flights delayed by the fog', 'my flight is delayed', 'never late, love this airline'],
  },
  {
    id: 'flight-standby-refused',
    matter: 'the earlier flight not working out',
    sectors: ['airline'],
    when: [
      /\b(?:earlier (?:flight|one|plane|leaving)|standby|stand-by|sooner flight|(?:flight|one) before (?:mine|ours)|empty seats?|half[- ](?:full|empty))\b/i,
      /\b(?:can['’]?t (?:get|take|go|switch|change|move)|cannot|cant|would ?n[o’']?t (?:let|put|move|change|allow)|did ?n[o’']?t (?:let|allow)|won['’]?t (?:let|put|move|change|allow)|refus\w*|not (?:allow\w*|let)|no (?:way|chance)|charge|fee|want(?:ed|s)? (?:to charge|[$£€]?)|denied)\b/i,
      /\b(?:flights?|seats?|planes?|airline|standby|stand-by|fly)\b/i,
    ],
    not: /\b(?:trains?|bus|middle seat|upgrade|bumped|oversold|emergency|sold out of)\b/i,
    ack: [
      'Watching a plane leave with room on it while you wait is frustrating.',
      "I can see how that looks when there's space on the earlier one.",
      'You only wanted to get going sooner, so I can see the annoyance.',
    ],
    ask: [
      {
        text: 'Were you told it was the fare, or that the flight was full?',
        unless: /\b(?:fare|full|because|bc|policy|told|said|fee|charge|[$£€]\d+)\b/i,
      },
      {
        text: 'When does your own flight leave?',
        unless: /\b(?:\d{1,2}[:.]?\d{0,2} ?[ap]m|\d{1,2}[:.]\d\d|on time|now|stuck|\d{3,4}p)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it has not left yet, ask once more at the gate, as seats can open up at the last minute.',
        unless:
          /\b(?:gate|agents?|desk|yesterday|last (?:night|week)|left|gone|went|landed|fees?|charged?|[$£€]\d+)\b|[$£€]\d/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what is still open on the earlier flights', 'check what your fare allows on the day'],
    hits: [
      'denied standby at the desk while rows of empty seats went without us on that plane',
      'cant move to the earlier flight without a £90 fee, absurd',
      'they want $75 to move me to an earlier flight with 30 empty seats',
    ],
    misses: ['earlier train was half full', 'enjoyed the empty seat next to me'],
  },
  {
    id: 'flight-no-screens',
    matter: 'the lack of a working screen or socket',
    sectors: ['airline'],
    when: [
      /\b(?:screens?|entertainment|movies?|films?|tvs?|ife|seat.?back|monitors?|usb|power (?:outlet|socket|point)s?|sockets?|outlets?|charging (?:port|point))\b/i,
      /\b(?:no|not (?:a single|one|any|working)|without|broken|isn['’]?t (?:any|working)|aren['’]?t (?:any|working)|doesn['’]?t work|don['’]?t (?:have|work)|none|dead|lack of|zero|down)\b/i,
      /\b(?:flights?|planes?|long.?haul|airlines?|aircraft|seat|fly|flying|transatlantic|\d+ ?-?h(?:ou)?rs?)\b/i,
    ],
    not: /\b(?:airport (?:tv|screen)|departure screens?|app|website|train|bus|phone screen|home|stream\w*|gate|board(?:ing)? screens?)\b/i,
    ack: [
      'A long flight with nothing to watch drags.',
      "That's a long time to sit with nothing to watch or plug into.",
      'You expect a screen that works on a flight that long.',
    ],
    ask: [
      {
        text: 'Was it just your seat or the whole cabin?',
        unless:
          /\b(?:whole|entire|all|every\w*|no (?:seat.?back|screens?|tvs?|movies?|entertainment|ife|outlets?|sockets?|power|usb)|my (?:seat|screen)|row|only mine|none|without|not a single|lack)\b/i,
      },
      {
        text: 'Which flight is it?',
        unless: /\b(?:[A-Z]{2} ?\d{2,4}|(?:flight|flt) ?#?\d{2,4}|to [A-Z][a-z]+)\b/,
      },
    ],
    quick: [
      {
        text: 'If you are still on board, the crew can often restart a dead screen or socket from their side.',
        unless:
          /\b(?:was|were|landed|flew|yesterday|last|crew|attendants?|reset|none|no (?:single |one )?(?:working |seat.?back )?(?:screens?|tvs?|movies?|films?|entertainment|ife|outlets?|sockets?|power|usb)|not one|without|lack|not a single|whole|entire)\b/i,
      },
    ],
    detail: 'your flight number and seat',
    act: ['pass it to the people who fit out the cabins', 'let the cabin team know'],
    hits: [
      'not one working screen in row 30 on the flight to Oslo @brindair',
      'my seatback screen is broken on this long haul',
      'no movies, no usb, nothing on a 7hr flight',
    ],
    misses: [
      'no departure screens at the gate working',
      'my phone screen broke on the plane',
      'great movies on this flight',
    ],
  },
  {
    id: 'flight-cold-crew',
    matter: 'the way our staff came across',
    sectors: ['airline'],
    when: [
      /\b(?:crew|reps?|attendants?|stewards?|stewardess\w*|hostess\w*|staff|gate agents?|agents?|ground staff|fas)\b/i,
      /\b(?:(?:not|without|never|no|zero) (?:a |one |1 |even a |single )*(?:smiles?|hello|thank you|eye contact)|miserable|grumpy|un ?friendly|un ?helpful|not (?:very |at all )?(?:helpful|friendly|nice|polite)|terribl[ey]|awful|horrible|lazy|useless|incompetent|cold|couldn['’]?t care|don['’]?t care|do(?:es)? ?n[o’']?t care|bad attitude|attitude|berat\w*|talk(?:ed|ing) down|condescending)\b/i,
      /\b(?:[Ff]lights?|[Gg]ates?|planes?|cabin|airlines?|terminal|boarding|airport|on ?board|flying|fly|[A-Z]{3})\b/,
    ],
    not: /\b(?:never (?:rude|grumpy)|despite|even though the weather|delay\w* .* crew (?:was|were) (?:great|lovely)|bags?|luggage|hotel|train|racis\w*|black|asian|muslim|wheelchair|disab\w*|cold (?:cabin|plane|food|in here|on (?:the|this))|freezing|heating|great crew|thank\w*|friendly crew)\b/i,
    ack: [
      'A warmer welcome than that is the least you should have had.',
      "That's not the welcome anyone should get from our people.",
      'You should come away from our staff feeling looked after, and you did not.',
    ],
    ask: [
      {
        text: 'Which flight was it?',
        unless:
          /\b(?:[A-Z]{2} ?\d{2,4}|(?:flight|flt) ?#?\d{2,4}|[A-Z]{3} ?(?:-|–|to|>) ?[A-Z]{3}|gate [A-Z]?\d+|always|every|at [A-Z]{3}|agents?)\b/,
      },
    ],
    detail: 'your booking reference',
    act: ['pass it to their manager', 'tell the people who lead that team'],
    hits: [
      'crew on this flight barely said hello, grumpy all the way',
      'gate agents at Leeds were useless and so unfriendly, missed boarding',
      'cabin crew just dont care and it showed, worst flight',
    ],
    misses: [
      'crew were never grumpy, loved the flight',
      'the cabin is freezing, crew gave blankets',
      'hotel staff were awful',
    ],
  },
  {
    id: 'flight-paid-seat-lost',
    matter: 'the seat you picked and did not get',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:paid|pay|purchased|bought|extra|prepaid|pre-?booked|selected|chose|reserved)\b/i,
      /\b(?:seats?|leg ?room|aisle|window|exit row|bulkhead|front row)\b/i,
      /\b(?:(?:some|an)other seat|assigned|different seat|moved|middle seat|changed|gave (?:it|them|my)|not (?:given|got|the)|did ?n[o’']?t get|lost|swapped|switched|separated|wrong seat|without (?:telling|asking|notice))\b/i,
    ],
    not: /\b(?:trains?|cinema|theatre|concert|car seat|sofa|office|refundable|can i (?:change|choose|pick)|how (?:do|can) (?:i|we)|would like to|wife wants)\b/i,
    ack: [
      'You paid for that seat, so you should be sitting in it.',
      'Paying extra for a seat and getting another one is not right.',
      'The seat you picked was part of what you booked.',
    ],
    ask: [
      {
        text: 'Is the flight still to come?',
        unless:
          /\b(?:was|were|flew|landed|yesterday|last (?:week|month|night)|on (?:the|this) (?:plane|flight)|boarded|boarding|now|tomorrow|today|tonight|refund)\b/i,
      },
      {
        text: 'Were you told why at the gate?',
        unless:
          /^(?![\s\S]*\b(?:was|were|flew|landed|gate|boarded|boarding)\b)|\b(?:told|said|reason|because|why|aircraft change|equipment)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the boarding pass and the seat receipt, as together they show what went wrong.',
        unless:
          /^(?![\s\S]*\b(?:paid|pay|purchased|bought|extra|prepaid)\b)|\b(?:receipts?|tomorrow|next (?:week|month))\b/i,
      },
    ],
    detail: 'your booking reference',
    act: [
      'see what happened to your seats and whether anything is due back',
      'check which seats are on the booking now',
    ],
    hits: [
      'paid £60 for extra legroom and got moved to a middle seat on the flight',
      'bought aisle seats months ago, gave them to another family without asking',
      'we pre-booked seats together and they were changed without telling us',
    ],
    misses: ['moved seats on the train', 'can i change the seat i reserved'],
  },
  {
    id: 'flight-compensation-wait',
    matter: 'how long your claim is taking',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:compensat\w*|reimburs\w*|claims?|goodwill|make (?:it|this) (?:right|up))\b/i,
      /\b(?:still (?:waiting|no|not|nothing|haven['’]?t)|wait(?:ed|ing)|(?:weeks?|months?|years?|days?) (?:ago|later|on|now)|almost a|(?:not|no|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt)) (?:heard|had|received|reply|response|word)|ignor\w*|silence|follow(?:ing)? ?-?up|when will|chas\w+|any (?:update|news))\b/i,
      /\b(?:flights?|flew|fly|airlines?|airport|holiday|honeymoon|trip|travel\w*|delay\w*|bags?|luggage|cancel\w*)\b/i,
    ],
    not: /\b(?:trains?|delay repay|rail|hotel room|insurance company|job|thank\w* for)\b/i,
    ack: [
      'A claim like that should not drag on.',
      'You went through enough on the trip without a long wait after it.',
      'I can see why you want an answer by now.',
    ],
    ask: [
      {
        text: 'Did you get a case number when you sent it in?',
        unless: /\b(?:case|reference|ref|number|id|ticket #?\d|no\.)\b/i,
      },
      {
        text: 'What were you last told?',
        unless:
          /\b(?:told|said|replied|response|silence|nothing|not heard|haven['’]?t heard|no (?:reply|response|answer|word))\b/i,
      },
    ],
    quick: [
      {
        text: 'It is best to add to the same case, as a second claim often goes to the back of the line.',
        unless: /\b(?:second claim|new claim|re-?submit\w*|same case)\b/i,
      },
    ],
    detail: 'the case number or your booking reference',
    act: ['find out where it stands', 'see who has it and what is holding it up'],
    hits: [
      'waited since march for the compensation from a delayed flight',
      'its been 3 months since our trip and no reply to my claim @brindair',
      'when will you reimburse us for the delayed bags, not heard a thing',
    ],
    misses: ['delay repay still not paid, train was late', 'thanks for the compensation on our flight'],
  },
  {
    id: 'bag-not-through',
    matter: 'the bag that could not be checked through',
    sectors: ['airline'],
    when: [
      /\b(?:bags?|luggage|baggage|suitcases?)\b/i,
      /\b(?:check(?:ed|ing)? (?:\w+ ){0,6}through|through.?check\w*|tag(?:ged)? (?:\w+ ){0,3}(?:all the way|through|to (?:my|the|our) final)|interline\w*|re-?check|collect (?:it|them|my bags?) and|final destination)\b/i,
      /\b(?:can['’]?t|cannot|won['’]?t|would ?n[o’']?t|refus\w*|could ?n[o’']?t|not|no longer|used to|useless|have to|had to|why)\b/i,
    ],
    not: /\b(?:lost|missing|damaged|broken|arrived|\?$)\b/i,
    ack: [
      'Having to pick a bag up and check it in again halfway is a hassle.',
      'You want that bag to go all the way without collecting it in between.',
      'I can see why you counted on it going straight through.',
    ],
    ask: [
      {
        text: 'Are both flights on one booking?',
        unless: /\b(?:same|one|single|separate|two|different) (?:bookings?|tickets?|reservations?|pnrs?)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see how far that bag can be tagged', 'check what is agreed with the other airline'],
    hits: [
      "desk wouldn't check my bag through to Oslo on your partner",
      'luggage had to be collected and rechecked halfway, why not tag it through',
      'agent refused to tag our bags all the way',
    ],
    misses: ['lost my bag on the way through', 'bag checked in fine'],
  },
  {
    id: 'flight-upgrade-refused',
    matter: 'the disruption to your flight',
    sectors: ['airline'],
    when: [
      /\b(?:upgrad\w*|availability in (?:first|business)|(?:first|business) class (?:on|for))\b/i,
      /\b(?:cancel+ed|cancels|cancel+ation|rebooked|delay\w*|inconvenien\w*|trouble|bumped|moved|disrupt\w*)\b/i,
      /\b(?:free|refus\w*|complimentary|offer|for (?:the|my|our|all the) (?:trouble|hassle|inconvenience)|any (?:chance|availability)|could you|can you|please|won['’]?t|least)\b/i,
      /\b(?:flights?|fly|class|cabin|[A-Z]{2} ?\d{2,4}|airline|plane|first|business)\b/,
    ],
    not: /\b(?:phone|software|app|windows|ios|room|hotel|contract|train)\b/i,
    ack: [
      'A cancelled flight upsets a lot of plans, and I can see why you ask.',
      "You've been put out by this, so it's fair to ask.",
      "That's a lot of rearranging that you never asked for.",
    ],
    ask: [
      {
        text: 'Does the new flight get you there in time?',
        unless: /\b(?:rebooked|hassle|only (?:option|flight)|refus\w*|missed|late|accepted)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what is open on the new flight', 'check what can be done on the new booking'],
    hits: [
      'you cancelled our flight, could you at least upgrade us for the trouble',
      'bumped to the dawn flight, is there any availability in first for the hassle?',
      'any chance of an upgrade on BQ201 after the delays and hassle?',
    ],
    misses: ['upgrade my phone please', 'my flight was cancelled'],
  },
];
