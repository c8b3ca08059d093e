import type { Enquiry } from './enquiry';

const ASKS =
  /\?|\b(?:can|could|do|does|is|are|will|would|what|when|where|which|who|why|how|any(?: chance| way| idea)?|wondering|possible|may)\b/i;

/** Plain questions about trips, parcels, bays, rates and meals that people ask on the day itself. */
export const DAY_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-through-security',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:security|tsa|hand (?:luggage|baggage)|carry[- ]?on|cabin bag|in the cabin|through (?:the )?(?:scanner|x-?ray))\b/i,
      /\b(?:laptops?|sealed|box(?:ed)?|unbox\w*|wrapped|gifts?|presents?|power ?banks?|batter(?:y|ies)|liquids?|perfume|make-?up|medicine|medication|insulin|needles?|scissors|razor|knitting|tools?|food|cake|snow ?globe|candles?|electronics|e-?cig\w*|vapes?|lighter|jam|cheese|hair ?(?:dryer|straighteners?)|drone|tripod|umbrella|ashes|breast milk|formula|camera)\b/i,
      ASKS,
    ],
    not: /\b(?:lost|stolen|took my|confiscat\w*|refus\w*|hours? (?:in|at)|queue|rude|broke\w*|damag\w*|refund|missing|train|bus|website|why (?:are|is|was)|allowance (?:weight|size)|how (?:big|heavy)|social security|login|account)\b/i,
    half: [
      'What passes security is set by the airport rather than the airline, so its own list has the last word.',
      'Staff at security may ask to see a thing out of its box or bag, so pack it where that is easy.',
      'The airport you leave from has a list of what may go through, and it counts for the way back too.',
      'Security staff have the last word on the spot, and the airport lists what they let through.',
    ],
    ask: [{ text: 'Which airport are you leaving from?', unless: /\b(?:from|at|in|out of) [A-Z][a-z]+|\b[A-Z]{3}\b/ }],
    act: ['check what applies on your route and reply here', 'look up the rule for your airport and reply here'],
    atOnce: true,
    hits: [
      'Can I take a laptop still in its box through security?',
      'are wrapped presents ok in hand luggage?',
      'is a power bank allowed in my carry on',
    ],
    misses: [
      'security took my perfume, refund?',
      'can i take my bag on the train',
      'is my social security card ok as food id',
    ],
  },
  {
    id: 'ask-booked-through-agent',
    sectors: ['airline', 'travel_agent', 'hotel'],
    when: [
      /\b(?:(?:travel )?agents?|agency|third[- ]?part(?:y|ies)|code ?-?share|partner airline|operated by|expedia|booking\.com|opodo|another (?:site|airline)|comparison site|booked (?:with|through|via|on|by) (?!you\b|your\b|ur\b)\w+)\b/i,
      /\b(?:manage|find|see|look up|access|get into|log|add|check[- ]?in|choose|select|confirmation (?:#|number|code)|ticket (?:#|number)|(?:booking|airline) (?:ref\w*|code|locator)|record locator|pnr|app)\b/i,
      /\b(?:how|where|what|which|can i|could i|do i|is there|any way)\b/i,
    ],
    not: /\b(?:refund\w*|cancel+ed|double booked|rude|real estate|letting|gate agent|agent (?:told|said|was|hung)|car|parcel|insurance|overcharg\w*|error|won["']?t|n["’]t work)\b/i,
    half: [
      'A booking made elsewhere usually has a six-character airline reference too, often further down the confirmation.',
      "The seller's number is not the airline's: the one to look for has six letters and digits.",
      'Where two airlines share a trip, each has its own reference, and the seller can tell you both.',
      'If only one reference is on your papers, whoever sold the ticket can read out the other.',
    ],
    ask: [
      {
        text: 'Which airline flies that part of the trip?',
        unless: /\b(?:with|on|by|airline|airways|a [A-Z]\w+ flight|code ?-?share|hotel|room)\b/i,
      },
    ],
    own: 'the name and reference you have',
    act: ['see what reference there is on our side', 'look it up with the name you booked under'],
    atOnce: true,
    hits: [
      'I booked through a travel agent, how do I manage my booking?',
      'booked a codeshare flight, where can i find the confirmation number for the other airline',
      'booked via a third party, where do i find the airline ref',
    ],
    misses: [
      'the agent told me to ask you, how do i check in',
      'how do i get a refund from a third party',
      'where can i see my letting agent',
    ],
  },
  {
    id: 'ask-late-for-bag-drop',
    sectors: ['airline'],
    when: [
      /\b(?:(?:going to|gonna|might|may|will|wo|not going to|about to|likely to|am not|won['’]?t|running|run|be|i['’]?m) (?:\w+ ){0,3}(?:miss|late|make)|running late|stuck in traffic|late for|cutting it (?:fine|close))\b/i,
      /\b(?:bag ?drop|bag check|check.?in|flight|gate|boarding|desk|plane|airport)\b/i,
      /\b(?:what (?:can|do|should|happens)|can (?:i|we|someone|you)|is there|any(?:one| way| chance)|how (?:late|long)|help|hold|who (?:can|do)|speed|fast ?track|which number|call|contact)\b/i,
    ],
    not: /\b(?:connection|connecting|because (?:of )?you|due to (?:your|a delay)|delayed|refund|already missed|missed my flight|train|bus|cancelled|your (?:delay|crew)|yesterday|incoming)\b/i,
    half: [
      'Please go straight to the desk or bag drop and tell the first person in uniform, as they can act fastest.',
      'Checking in on your phone now saves a step, and staff at the desk can say at once what is still possible.',
      'Bag drop closes before the gate does, so if you can travel with hand luggage alone that buys time.',
      'Check in on the way if you can, then ask staff at the terminal to take you to the front.',
    ],
    ask: [{ text: 'Which flight is it, and how far away are you?', unless: /\b(?:[a-z]{2} ?\d{2,4})\b/i }],
    act: ['look up when it closes for that flight and reply here', 'check what other flights there are today'],
    atOnce: true,
    hits: [
      "I'm going to miss bag drop for my flight, what can I do?",
      'running late for check in, is there anyone I can call?',
      'stuck in traffic, can someone hold the gate for us',
    ],
    misses: [
      'your delay means we will miss our connection, what can we do',
      'late for my train, who can i call at the airport',
      'missed my flight, what happens now',
    ],
  },
  {
    id: 'ask-bike-on-train',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:bikes?|bicycles?|cycles?|e-?bikes?|scooters?|e-?scooters?|folding bike|surfboard|kayak|pram|buggy|wheelchair space|large (?:suitcase|luggage|bag))\b/i,
      /\b(?:trains?|on board|carriages?|service|\d{1,2}[:.]\d\d|\d{4}|bus|tram|journey|space|reserv\w*)\b/i,
      /\b(?:can|is|are|do|does|how|allowed|need|space|book|reserve|reservation|ok|where)\b.{0,80}(?:\?|$)/i,
    ],
    not: /\b(?:stolen|lost|left my|no space|wasn['’]?t|refus\w*|hire bike|broke\w*|couldn['’]?t|full of bikes|racks? (?:at|are broken)|even though|life ?cycle|cycle lane)\b/i,
    half: [
      'Folding bikes are mostly fine on any train, full-size ones are often limited at busy times.',
      'Many longer routes want a space booked beforehand, which is usually free with the ticket.',
      'Peak trains are the ones to watch, as full-size bikes are often not taken then.',
      'Staff on the platform can say which coach has the room for it.',
    ],
    ask: [{ text: 'Which train is it?', unless: /\b(?:\d{1,2}[:.]\d\d|\d{4})\b/ }],
    act: ['check the rule for that train and reply here', 'look up the space on it and reply here'],
    hits: [
      'is there a bike space on the 17:40?',
      'Can I bring my e-scooter on the train?',
      'do i need to reserve for my bicycle on your trains?',
    ],
    misses: [
      'no space for my bike on the 8:10, why?',
      'left my scooter on the train, can you look?',
      'is the hire bike broken at the station?',
    ],
  },
  {
    id: 'ask-trains-not-on-sale',
    sectors: ['rail'],
    when: [
      /\b(?:trains?|tickets?|services?|sleeper|timetables?|journeys?|fares?|seats?)\b/i,
      /\b(?:not (?:showing|shown|available|on sale|there|listed|up|released|bookable)|\w+n['’]t (?:showing|show\w*|see|find|book|seem|there|up|released|listed|appear\w*|available)|isnt (?:showing|there)|arent (?:showing|there)|cant (?:see|find|book)|released?|go on sale|come out|on sale|no (?:trains|tickets|fares) (?:show\w*|listed|for))\b/i,
      /\b(?:christmas|xmas|easter|new year\w*|boxing day|bank holiday|january|february|march|april|may|june|july|august|september|october|november|december|weekend|advance|\d{1,2}(?:st|nd|rd|th)|next (?:month|year)|(?:\d+|three|twelve) (?:weeks|months))\b/i,
      /\?|\b(?:why|when|wondering|how come|any idea|will)\b/i,
    ],
    not: /\b(?:refund|cancel+ed|paid|charged|app crash\w*|login|delay\w*|in my account|email(?:ed)? me|arrived|bus (?:pass|times)|late)\b/i,
    half: [
      'Trains that are missing from the search are mostly not on sale yet, often because of engineering work or a new timetable.',
      'Tickets usually go on sale about eight to twelve weeks ahead, and holidays are often later than that.',
      'Around holidays the timetable is settled late, so a gap in the search need not mean no train.',
      'An alert for advance tickets, where there is one, spares you looking every day.',
    ],
    ask: [
      {
        text: 'Which journey and date is it for?',
        unless: /\bto [A-Z][a-z]+.*\b(?:\d{1,2}(?:st|nd|rd|th)?|christmas|boxing)\b/i,
      },
    ],
    act: ['find out when that date goes on sale and reply here', 'check that date and reply here'],
    atOnce: true,
    hits: [
      'why are trains to Dorset not showing for Christmas?',
      'when do January tickets go on sale?',
      "wondering why the sleeper isn't showing for December 21st",
    ],
    misses: [
      'why was my December train cancelled, not shown',
      'my ticket for May has not arrived, why',
      'when is the bus pass on sale in June, bus times',
    ],
  },
  {
    id: 'ask-ticket-on-other-train',
    sectors: ['rail'],
    when: [
      /\b(?:tickets?|off.?peak|advance|anytime|season|return|fare)\b/i,
      /\b(?:use|valid|accept\w*|catch|get|take|travel|go|allowed|ok)\b/i,
      /\b(?:(?:later|next|previous|another|other|different|delayed|following) (?:train|one|service)|on the \d{1,2}[:.]?\d\d (?:that|which|as|if|because|instead)|on an (?:earlier|later) train|trains? (?:with|by|of) (?:another|other)|via|another (?:route|operator|company)|other (?:route|operators?)|train (?:before|after))\b/i,
      /\?|\b(?:can i|could i|will (?:my|i)|is (?:my|it)|am i|would it|possible|wondering)\b/i,
    ],
    not: /\b(?:fined|penalty|guard (?:said|made|charged)|refund|bus ticket|flight|plane|charged me|refused|upgrade to first|lost)\b/i,
    half: [
      'An advance ticket is tied to its train, while anytime and off-peak ones leave you more choice.',
      'When the booked train is late or off, staff will often let you take the next one: do ask before you board.',
      'If your train is cancelled or badly late, tickets are mostly taken on the next one from the same company.',
      'What is printed beside the route on the ticket decides it, and disruption often widens it.',
    ],
    ask: [
      {
        text: 'What kind of ticket is it, and from where to where?',
        unless: /\b(?:advance|off.?peak|anytime|season|super)\b/i,
      },
    ],
    act: ['check what applies today and reply here', 'ask control what is allowed and reply here'],
    atOnce: true,
    hits: [
      'can i use my advance ticket on a different train?',
      'would it be possible to use my ticket on the 9:11 that is delayed?',
      'is my off peak return valid via another route?',
    ],
    misses: [
      'guard charged me for taking the earlier train on my ticket, ok?',
      'can i take the next flight with my ticket',
      'lost my ticket, can i get another one',
    ],
  },
];
