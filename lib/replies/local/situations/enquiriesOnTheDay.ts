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
  {
    id: 'ask-redirect-parcel',
    sectors: ['courier', 'marketplace', 'shop'],
    when: [
      /\b(?:parcels?|packages?|deliver\w*|it|order|shipment|item)\b/i,
      /\b(?:sent|send|redirect\w*|re-?rout\w*|deliver(?:ed|y)?|left|leave|drop(?:ped)?|divert\w*|collect|pick (?:it|them) up|hold|held|change|instructions)\b/i,
      /\b(?:(?:to|at|from|with|in) (?:a|an|the|my|our|your) (?:\w+ )?(?:shop|store|locker|depot|neighbou?r\w*|work\w*|office|collection point|pick.?up point|post office|porch|shed|garage|safe place|reception|access point|hub|branch|other address)|safe ?place|another (?:day|address)|different (?:day|address)|instructions)\b/i,
      /\b(?:can (?:i|you|it|we|the)|could (?:i|you|it|we)|is it possible|any way|am i able|how (?:do|can) i|possible to|would you)\b/i,
    ],
    not: /\b(?:was left|were left|has been|you left|said it was|stolen|missing|refund|return(?:ing)? (?:it|an?|my)|wrong address|never|driver (?:left|said|claims)|gone|still not|damaged|click (?:and|&) collect|do you deliver|stock|late|typed)\b/i,
    half: [
      'The tracking page usually offers that while a parcel is still on its way: a shop, a neighbour, a safe place or another day.',
      'Once it is out on the van there is often little to change, so the sooner the better.',
      'It hangs on what the sender allows, and the tracking page shows the choices that are open.',
      'A note for the driver can mostly be added on the tracking page until the evening before.',
    ],
    ask: [
      {
        text: 'Is it out for delivery yet?',
        unless: /\b(?:out for delivery|today|tomorrow|next week|not (?:yet|been)|on (?:the|its) (?:way|van))\b/i,
      },
    ],
    own: 'your tracking number',
    act: ['see what can still be changed', 'check which choices are open for it'],
    atOnce: true,
    hits: [
      'can I get my parcel sent to a shop instead?',
      'is it possible to have it left with a neighbour',
      'how do i add delivery instructions for my package',
    ],
    misses: [
      'my parcel was left in the shed, can you help',
      'can i collect my stock order in the shop, do you deliver?',
      'could you tell me why it was never delivered to the shop',
    ],
  },
  {
    id: 'ask-delivery-window',
    sectors: ['courier', 'marketplace', 'shop', 'grocery'],
    when: [
      /\b(?:what time|when|how late|roughly when|time ?(?:slot|window|frame)|morning or (?:the )?afternoon|any idea (?:what time|when)|until what time|how (?:early|late))\b/i,
      /\b(?:driver|deliver(?:y|ed|ies|ing)?|parcels?|packages?|van|courier)\b/i,
      /\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|till|until|evenings?|up to|weekends?|slot|window)\b/i,
    ],
    not: /\b(?:was (?:due|supposed|meant|promised)|should have|still (?:not|waiting|no)|late|never|\w+n['’]t (?:come|arriv\w*|turn\w*|here)|missed|refund|yesterday|cut.?off|order by|if i order|slots? (?:available|come|release\w*|open)|restock|stores?|open)\b/i,
    half: [
      'On the day itself the tracking page usually narrows it to an hour or two once the van is loaded.',
      "The slot mostly shows in the morning, when the driver's round has been set.",
      'Rounds often run into the evening, so no slot yet need not mean no delivery.',
      'A text or email with the time usually follows early on the day.',
    ],
    ask: [
      {
        text: 'Does the tracking say it is out for delivery?',
        unless: /\b(?:out for delivery|on (?:the|its) (?:van|way)|tomorrow|tracking says)\b/i,
      },
    ],
    own: 'your tracking number',
    act: ['see which round it is on', 'look up the slot for it'],
    atOnce: true,
    hits: [
      'what time will the driver come tomorrow?',
      'until what time does the driver deliver on Saturdays?',
      'when is my parcel due today, morning or afternoon?',
    ],
    misses: [
      'when will it come, it was due Monday, late',
      'when do the delivery slots come out for Sunday?',
      'what time does the store open tomorrow for deliveries',
    ],
  },
  {
    id: 'ask-swap-on-menu',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:swap|swop|instead of|substitut\w*|replace|switch|without|hold the|extra|leave out|half and half|add|on the side)\b/i,
      /\b(?:bun|tortilla|fries|chips|rice|bread|wrap|lettuce|cheese|sauce|guac\w*|beans|salad|milk|syrup|topping|patty|bacon|onions?|pickles?|drink|side|shake|gravy|mayo|queso|carrots|veg\w*|potato\w*|peas|meat|chicken|sour cream)\b/i,
      /\b(?:can(?:['’]?t)? (?:i|we|you)|could i|is it possible|am i able|do you|will you|why can|for free|how (?:do|can) i|allowed|no option)\b/i,
    ],
    not: /\b(?:got|gave me|given|received|forgot|missing|refund|allerg\w*|gluten|vegan|recipe|cook|bake|freeze|charged|wrong order|delivered|in stores?|stock|order (?:came|arrived))\b/i,
    half: [
      'Most swaps are down to the kitchen, and some cost a little more because they are made differently.',
      'In the app the choices stand under the dish, and what is not there can be asked at the counter.',
      'Leaving things out is nearly always fine, swapping them hangs on the dish.',
      'The counter is the best place to ask, as they see what is ready that day.',
    ],
    ask: [
      {
        text: 'Which dish is it for?',
        unless: /\b(?:bowl|burrito|burger|meal|roast|pizza|latte|coffee|sandwich|kebab|tacos?|dinner)\b/i,
      },
    ],
    act: ['ask the menu team and reply here', 'check what the kitchen can do and reply here'],
    hits: [
      'can i get fries instead of the bun for free?',
      "why can't I swap the rice for salad",
      'do you do the burger without onions',
    ],
    misses: [
      'got fries instead of salad, can i get a refund',
      'can i freeze the sauce without milk',
      'is the bun gluten free, can i swap',
    ],
  },
  {
    id: 'ask-exchange-rate',
    sectors: ['bank', 'travel_agent'],
    when: [
      /\b(?:exchange rates?|conversion rates?|fx (?:rate|fee)s?|currency (?:rate|conversion|exchange)|foreign (?:transaction|exchange|currency) (?:fee|rate|charge|cost)s?|what rate|euros?|dollars?|travel money|foreign currency)\b/i,
      /\b(?:rates?|fees?|charge|cost|convert\w*|exchange|order|buy|use|spend\w*|card|abroad|commission)\b/i,
      /\?|\b(?:what|which|how much|how do|do you|is there|can i)\b/i,
    ],
    not: /\b(?:was charged|charged me|you charged|refund|overcharg\w*|wrong|mortgage|interest rate|rate me|scam|stolen|declin\w*|stuck|game|shop in|robux|delivery)\b/i,
    half: [
      "Card payments abroad are mostly converted at the card scheme's rate of the day, with any fee of the account on top.",
      'When a till or machine offers to charge your own currency, the local one is nearly always the better deal.',
      'The rate of the day and the fee of your account together make the price, and both stand in the terms of the card.',
      'Cash and card have separate rates, so it helps to look at both before you go.',
    ],
    ask: [
      {
        text: 'Is it for paying by card, or for cash?',
        unless: /\b(?:cards?|cash|atm|notes|travel money|transfer)\b/i,
      },
    ],
    act: ['look up the rate and the fee and reply here', 'find out what applies and reply here'],
    atOnce: true,
    hits: [
      'what exchange rate do you use on my card?',
      'is there a foreign transaction fee?',
      'what are your fees for spending in euros',
    ],
    misses: [
      'you charged me a foreign transaction fee, why?',
      'what is the mortgage rate, is there a fee in dollars or interest rate',
      'how much is delivery in euros',
    ],
  },
  {
    id: 'ask-power-back-when',
    sectors: ['energy'],
    when: [
      /\b(?:power|electric(?:ity)?|lights|supply|gas|outage|water)\b/i,
      /\b(?:back(?: on)?|restor\w*|return|fixed|come on|out|off|outage|cut)\b/i,
      /\b(?:when (?:will|is|are|can|do)|how long|any (?:idea|update|eta|news)|eta|what time|estimated)\b/i,
    ],
    not: /\b(?:app|website|bill|meter reading|credit back|money back|refund|phone|broadband|call(?:ing)? (?:me )?back|power of attorney|solar|planned for|switch)\b/i,
    half: [
      'The outage map is updated first, and it usually gives a time as soon as the crew has found the fault.',
      'Times can move once the crew sees the damage, so the outage map is the one to watch.',
      'Meanwhile a closed fridge stays cold for hours, and cooking plates are best switched off.',
      'If somebody at home depends on the supply for medical reasons, say so, as help can be arranged.',
    ],
    ask: [
      {
        text: 'Which town and street is it, and since when?',
        unless: /\b(?:in|on|at|around|near) [A-Z][a-z]+|\b[A-Z]{1,2}\d{1,2}\b/,
      },
    ],
    act: ['check what the crew has reported and reply here', 'find out what is known for your street and reply here'],
    atOnce: true,
    hits: [
      'when will power be back in Elm Street?',
      'any eta on the outage in Corwen',
      'how long until the electricity is back on',
    ],
    misses: [
      'when will i get my credit back for the gas',
      'when is your app back, power bill due',
      'how long does it take to switch supply',
    ],
  },
  {
    id: 'ask-who-supplies',
    sectors: ['energy', 'broadband', 'public'],
    when: [
      /\b(?:who (?:supplies|is (?:my|the|our)|provides|are (?:my|the))|which (?:company|supplier)|find out (?:who|which)|(?:find|where is|what is|what['’]s|whats|get) my (?:mpan|mprn|supplier|meter (?:number|point)))\b/i,
      /\b(?:flat|house|home|property|address|supplier|supplies|energy|electric\w*|gas|meter|mpan|mprn|moved|moving|landlord|postcode)\b/i,
    ],
    not: /\b(?:manager|ceo|in charge|refund|rude|engineer|supplier of (?:the|your) \w+ (?:food|meat)|complaint|contact for|mobile)\b/i,
    half: [
      'The network operator for your area can tell you who supplies an address, and so can a bill of whoever lived there before.',
      'Who supplies a home can be looked up by postcode and meter number, and the landlord often knows too.',
      'The meter itself shows its number, which is what every supplier goes by.',
      'The supply stays on with the old supplier until you choose, so there is time to find out.',
    ],
    ask: [
      {
        text: 'Have you just moved in?',
        unless: /\b(?:moved|moving|new (?:flat|house|home|place)|landlord|tenant)\b/i,
      },
    ],
    act: ['find out where it can be looked up and reply here', 'check how to look it up and reply here'],
    atOnce: true,
    hits: [
      'who supplies my flat?',
      'just moved, how do i find out who my gas supplier is? which company',
      'where is my MPRN for the meter',
    ],
    misses: [
      'who is the manager in charge of energy',
      'which company does your mobile phones',
      'who provides the food',
    ],
  },
];
