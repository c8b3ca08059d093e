import type { Situation } from './situation';

const FLIGHT =
  /\b(?:flights?|fly|flying|flew|planes?|aircraft|airlines?|airports?|air(?:ways)?|boarding|gate|pnr|itinerary|crew|on ?board|seat \d+[a-k])\b/i;
/** Before the flight: checking in online, confirmations, names and parts of a booking that are no longer wanted. */
export const DEPARTURES: readonly Situation[] = [
  {
    id: 'flight-passenger-ill',
    live: true,
    sectors: ['airline', 'rail', 'transit'],
    when: [
      /\b(?:(?:he|she|they)(?:['’]s| is| are|s) (?:not (?:well|breathing|ok|okay)|unwell|very (?:ill|sick|unwell)|poorly|having (?:a|some) (?:\w+ )?(?:seizure|fit|attack)|sweating|passed out|fainted|collapsed|throwing up|bleeding)|moaning in pain|in (?:real |a lot of |terrible |so much )?pain|needs? (?:a )?(?:doctor|medic\w*|ambulance)|looks (?:really |very )?(?:ill|sick|unwell|poorly)|having (?:a|some kind of) (?:seizure|fit|heart attack)|(?:has )?(?:just )?(?:passed out|fainted|collapsed))\b/i,
      /\b(?:(?:a|an|this|the|old|young|elderly) (?:man|woman|lady|guy|bloke|passenger|kid|child|boy|girl|person|gentleman)|passenger|someone|somebody)\b/i,
      /\b(?:flights?|plane|on ?board|seat|row|\d{1,2}[a-k]|cabin|aisle|coach|carriage|train|bus|tram)\b/i,
    ],
    not: /\b(?:yesterday|last (?:night|week|month|year)|refund|compensat\w*|helped|saved|thank\w*|amazing|pain in the|delayed (?:because|as|due|since)|medical emergency (?:delay|held))\b/i,
    ack: [
      "Please tell the crew straight away, as they're trained for this and can call for medical help.",
      'Please get a crew member now, by the call button if need be, so that help reaches them quickly.',
      'Please let the crew know right now, as they can get medical help to that seat faster than anyone.',
    ],
    ask: [],
    detail: 'the flight or service and the seat',
    act: ["tell the duty team what you're seeing", 'get word to the duty team'],
    hits: [
      'a lady in row 22 of this plane has collapsed in the aisle',
      "there's an elderly lady in coach B who has fainted, she's not ok",
      'someone in row 9 looks really ill, passed out twice on this flight',
    ],
    misses: [
      'your legroom is a pain in the back, man',
      'flight delayed because a passenger collapsed, thank you to the crew',
      'my seat on the train was broken',
    ],
  },
  {
    id: 'flight-online-check-in',
    matter: 'the trouble checking in for your flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:check(?:ed|ing)?[- ]?in|checkin|web check|boarding pass(?:es)?)\b/i,
      /\b(?:can['’]?t|cannot|cant|unable|won['’]?t|wont|not (?:able|letting|allow\w*|work\w*)|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt) (?:let|allow|work|load|find)\w*|isn['’]?t working|errors?|fail\w*|keeps?|problems? (?:with|checking)|issues? (?:with|checking)|trouble|stuck|invalid|trying to|struggling|no option|balance due|says?)\b/i,
      /\b(?:on ?line|app|site|website|web|page|errors?|message|log(?:ged)? in|mobile|phone|balance|due|says|booking|reference|tomorrow|tonight|today|flight|passport)\b/i,
    ],
    not: /\b(?:hotel|room|(?:check.?in|bag drop) (?:desk|counter|agent|staff|line|queue)|queues?|queuing|kiosks?|machine|rude|hours? (?:in|at) the|line is|counter|bags? (?:lost|missing)|terminal|security|outward|outbound|didn['’]?t (?:go|take|use|fly)|no.?show|first leg|yesterday|last (?:week|month)|copy|old flight|lounge|visa)\b/i,
    ack: [
      'Not being able to check in with a flight coming up is stressful.',
      'Checking in online should take a minute, so I can see the worry.',
      "That's unnerving when you just want your boarding pass.",
    ],
    ask: [
      {
        text: 'Is it the same in the app and on the website?',
        unless:
          /\b(?:both|app and|website and|site and|either|balance|due|passport|visa|seat|every (?:browser|device)|laptop and|phone and)\b/i,
      },
      {
        text: 'Does it show anything as still unpaid on the booking?',
        unless: /^(?![\s\S]*\b(?:balance|due|unpaid|owed?)\b)|\bpaid (?:in )?full|already paid|screenshot\b/i,
      },
      {
        text: 'What does the message say?',
        unless: /\b(?:says?|saying|balance|due|invalid|expired|passport)\b|["“]/i,
      },
    ],
    quick: [
      {
        text: 'The desk at the airport can usually check you in if it keeps failing.',
        unless: /\b(?:airport|desk|counter|gate)\b/i,
      },
      {
        text: 'Names and travel documents typed exactly as on the booking often get it through.',
        unless: /\b(?:balance|due|unpaid|exactly|spell\w*|crash\w*|load\w*|down)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what is stopping the check-in', 'look at why the booking will not check in'],
    hits: [
      'cant check in online, the app throws an error on the passport screen',
      'online check in fails at the passport page, flight at noon',
      'cannot check in on the app, says balance due of 3 euro on my booking',
    ],
    misses: ['check in desk queue is an hour', 'hotel check in not working online', 'what time does check in open'],
  },
  {
    id: 'flight-return-cancelled',
    matter: 'the worry over your return flight',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:outward|outbound|first (?:leg|flight|part|half)|going out|way (?:out|there)|no.?show)\b/i,
      /\b(?:return|flight (?:back|home)|way (?:back|home)|second (?:leg|flight)|inbound|rest of|onward)\b/i,
      /\b(?:cancel\w*|can['’]?t|cannot|cant|won['’]?t|lost|gone|void|not (?:valid|there|show\w*)|missed|did ?n[o’']?t (?:go|take|use|fly|board)|without|still (?:use|valid|take|fly))\b/i,
    ],
    not: /\b(?:trains?|parcel|refund for the (?:hotel|car)|bags? (?:lost|missing))\b/i,
    ack: [
      'When the way out is not flown, the rest of a booking is often released, so this needs a quick look.',
      'A return that has dropped off a booking is worth sorting before you get to the airport.',
      'I can see why that is a worry, with the trip home still to come.',
    ],
    ask: [
      {
        text: 'When is the flight back?',
        unless:
          /\b(?:today|tonight|tomorrow|now|in \d+ hours|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|next week|this (?:morning|evening|afternoon))\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see whether the flight back is still open', 'check how the return stands'],
    hits: [
      'my sister missed the outbound flight and now her return is cancelled??',
      'missed the first flight so i drove, now the return is void they say',
      'no show on the way out and you cancelled my flight back',
    ],
    misses: ['booked a return train', 'flight back was lovely'],
  },
  {
    id: 'flight-cancel-mine',
    ofOthers: true,
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:(?:how (?:do|can|would) (?:i|we)|(?:need|want|like|trying|try|have|going|do i need to do) to|can (?:i|we|you)|could (?:i|we|you)|please|pls|help me|let me|unable to|can['’]?t) (?:\w+ ){0,3}cancel(?:l?ing)?)\b/i,
      /\bcancel\w* (?:\w+ ){0,3}(?:flights?|booking|reservations?|tickets?|return|trip|leg|seats?|itinerary)\b/i,
      /\b(?:flights?|fly|return|leg|airline|trip|tickets?|booking|reservations?|itinerary)\b/i,
    ],
    not: /\b(?:you (?:just |have |'ve )?cancel+ed|was cancel+ed|been cancel+ed|got cancel+ed|did you cancel|why (?:did|do|have) (?:you|they)|cancel+ed (?:my|our|the) (?:flight|trip)|credit card|subscription|membership|train|hotel|insurance|going to cancel|gonna cancel|weather|are you (?:going|planning)|will you)\b/i,
    ack: [
      'I can help you with that.',
      'Letting a seat go in time is a good idea, and I can help with it.',
      'Happy to help with cancelling that.',
    ],
    ask: [
      {
        text: 'Is it the whole booking you want to cancel, or one flight of it?',
        unless:
          /\b(?:return|one (?:leg|way|of)|outbound|first|second|leg|whole|all|both|everything|way (?:back|home)|flight (?:back|home))\b/i,
      },
      {
        text: 'Was it booked with us or through an agent?',
        unless: /\b(?:agent|agency|expedia|direct\w*|with you|your (?:site|website|app)|through|via)\b/i,
      },
    ],
    quick: [
      {
        text: 'What you get back usually depends on the fare named in your booking confirmation.',
        unless: /\b(?:refundable|fare rules|full refund|within 24|24 hours?)\b/i,
      },
      {
        text: 'Canceling before departure usually leaves you with more than simply not turning up.',
        unless: /\b(?:missed|departed|left already|no.?show)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what cancelling it would mean for your fare', 'check what you would get back for it'],
    hits: [
      'how can i cancel the flight home, we are driving instead',
      "can't find how to cancel my booking, plans changed, flight is in june",
      'please cancel our reservation, we wont make the flight',
    ],
    misses: ['you cancelled my flight again', 'why did you cancel my flight', 'how do i cancel my subscription'],
  },
  {
    id: 'flight-no-confirmation',
    matter: 'the missing confirmation',
    sectors: ['airline', 'travel_agent', 'rail', 'hotel'],
    when: [
      /\b(?:confirm(?:ation|ed|ing)?(?: e?-?mail| message| number| letter)?|e-?tickets?|booking e-?mail|itinerary|receipt|ticket number)\b/i,
      /\b(?:(?:not|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt)|never|no|only|havent|didnt|hasnt|without|nothing|yet to|still) (?:[\w'’]+ ){0,4}(?:received?|recieved?|get|got|gotten|come|came|arrived?|have|had|e-?mail\w*|confirmation|sent|one)|no (?:e-?ticket|confirmation|receipt)|still waiting (?:for|on)|where(?:['’]?s| is) (?:my|the)|yet to (?:receive|get))\b/i,
      /\b(?:book(?:ed|ing|ings)?|bought|paid|flights?|tickets?|trip|reservation|purchase\w*|payment|taken)\b/i,
    ],
    not: /\b(?:refund|cancel\w*|claim|complaint|bags?|luggage|can['’]?t find (?:my|the)|lost my confirmation|voucher|delay\w*|rude|changed (?:my|the)|host|upgrade|code)\b/i,
    ack: [
      'I can see why you want to know that the booking went through.',
      "It's unsettling to pay and see no confirmation.",
      'You need that confirmation in your hands before you travel.',
    ],
    ask: [
      {
        text: 'How long ago did you book?',
        unless:
          /\b(?:\d+|an|one|two|three|few|couple(?: of)?|several|half an) (?:min\w*|hours?|hrs?|days?|weeks?|months?)\b|\b(?:just|today|yesterday|this (?:morning|afternoon)|last (?:night|week)|on \w+day|ago|since)\b/i,
      },
      {
        text: 'Does the booking show up when you log in?',
        unless: /\b(?:log(?:ged)? in|my (?:account|trips|bookings)|app|site shows|website shows)\b/i,
      },
    ],
    quick: [
      {
        text: 'It is worth a look in the junk folder first.',
        unless: /\b(?:junk|spam|folder|inbox|checked)\b/i,
      },
    ],
    detail: 'the name and date of the booking',
    act: ['see whether the booking went through', 'look for the booking and how to get its confirmation to you'],
    hits: [
      "booked flights on sunday and still haven't received a confirmation email",
      'payment taken for the flights, nothing in my inbox, no confirmation at all',
      'no e-ticket yet and the money has been taken, did my booking work?',
    ],
    misses: [
      'still waiting for my refund confirmation',
      'confirmed my booking, thanks',
      'lost my bag, no confirmation',
    ],
  },
  {
    id: 'flight-name-typo',
    ofOthers: true,
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:names?|surname|spell(?:ed|ing|t)|misspel\w*|letter|typo|initial|maiden|middle name)\b/i,
      /\b(?:wrong|correct\w*|extra|missing|misspel\w*|typo|mistake|error|spell\w*|change|fix|amend|incorrect\w*|doesn['’]?t match|not match|left out|missed (?:out|off))\b/i,
      /\b(?:tickets?|booking|booked|flights?|fly|pax|reservation|passport|boarding pass|passenger|itinerary)\b/i,
    ],
    not: /\b(?:call(?:ed|ing) me|mispronounc\w*|hotel|train|agent'?s name|name badge|brand|lounge|upgrade|refund|charged|no longer (?:going|travelling|flying)|someone else|instead of me|(?:to|with) (?:a )?(?:friend|different person))\b/i,
    ack: [
      'The name on the ticket should match the passport, so it is worth mending before you travel.',
      'Good that you spotted it early, as the ticket should match the passport.',
      'A slip in a name is best put right well before the flight.',
    ],
    ask: [
      {
        text: 'Was it booked with us or through an agent?',
        unless:
          /\b(?:agent|agency|expedia|direct\w*|with (?:you|u)|your (?:site|website|app)|through|via|on the app)\b/i,
      },
    ],
    quick: [
      {
        text: 'If an agent made the booking, the agent usually has to make the change.',
        unless: /\b(?:your (?:site|website|app)|on your|with you|direct\w*|agent)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see how it can be corrected', 'check whether it can be put right on the booking'],
    hits: [
      'missed a letter off my surname when i booked the flight, can u fix it',
      'typo in my surname on the ticket, passport is right',
      'wrong first name on our ticket, passport says Ann and we typed Anne',
    ],
    misses: ['crew got my name wrong lol', 'change the name on my booking to someone else, ticket transfer?'],
  },
  {
    id: 'flight-refundable-or-not',
    ofOthers: true,
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:refundable|(?:can|could|would|will|do|may|am) (?:i|we) (?:\w+ ){0,4}(?:refund\w*|money back)|(?:get|entitled to|eligible for|due|possible|chance of) (?:a |my |any |full |the )*refunds?|possible to (?:get|have) (?:\w+ ){0,2}refund)\b/i,
      FLIGHT,
      /\?|\b(?:is|are|can|could|would|will|do|does|if|am) (?:it|i|we|my|our|the|this|there)\b/i,
    ],
    not: /\b(?:hypothetical\w*|if i (?:were to |was to )?(?:book|buy|purchase)|before i (?:book|buy)|thinking of|cancel+ed (?:my|our|the) (?:\w+ )?flight|flights? (?:was|were|got|has been|have been) cancel+ed|still (?:waiting|no|not)|wait(?:ed|ing) (?:for|\d)|weeks|months|refus\w*|denied|only (?:thing|offer\w*)|where(?:['’]?s| is) my|non.?refundable|declined|rejected|delay\w*|bags?|wi-?fi|seat (?:was|is) broken|chas\w+|hour|promised|said (?:i|we)|told)\b/i,
    ack: [
      'Whether a ticket is refundable goes by its fare, and that stands on the booking confirmation.',
      'The fare rules on the booking decide it, unless the flight itself is cancelled.',
      'It comes down to the fare you bought, so that is the thing to look at first.',
    ],
    ask: [
      {
        text: 'Has the flight itself been cancelled or changed?',
        unless: /\b(?:cancel\w*|moved|changed)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what your fare allows', 'check what you could get back'],
    hits: [
      'my conference is off, is my flight refundable?',
      'can i get a refund on my flight if i cant travel in may',
      'would we get our money back if we cancel the flights now?',
    ],
    misses: [
      'where is my refund for the flight',
      'you cancelled our flight and i want a refund, can i get it',
      'refund my fare',
    ],
  },
];
