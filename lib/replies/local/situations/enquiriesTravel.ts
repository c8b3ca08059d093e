import type { Enquiry } from './enquiry';

const RIDE =
  'flights?|fly|trains?|bus(?:es)?|coach(?:es)?|ferr(?:y|ies)|sailing|boat|tram|metro|tube|crossing|services?|line|airport|departure|inbound|outbound';

/** Plain questions of people on the move. */
export const TRAVEL_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-train-time',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:what (?:time|train)s?|which train|when(?:'?s| is) (?:the|my) next|next train|trains? times?)\b/i,
      /\b(?:trains?|tram|metro|service)\b/i,
      /\bto (?:get )?(?:to )?[A-Z][a-z]+/,
    ],
    not: /\b(?:late|delay\w*|cancel\w*|refund|missed|was|were|strike|last (?:train|tram)|first (?:train|tram)|ticket)\b/i,
    half: [
      'I can look that up for you.',
      'Happy to look that up for you.',
      "I'll look up the times for you.",
      'Let me look at the times for you.',
    ],
    ask: [
      {
        text: 'Is it for now or for later?',
        unless:
          /\b(?:now|today|tonight|tomorrow|this (?:morning|afternoon|evening)|\w+days?|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|after \d)\b/i,
      },
    ],
    act: ['reply here with the times'],
    hits: ['what time train do I get to Truro?', 'when is the next train from Kelham to Hull?'],
    misses: ['what time was the train to Hull', 'why is the train to Hull late?'],
  },
  {
    id: 'ask-running',
    sectors: ['rail', 'transit', 'airline'],
    when: [
      new RegExp(
        String.raw`\b(?:${RIDE}|diversions?|strike|fog|snow|route|trams)\b|\b\d{1,2}[:.]\d{2}\b|\bthe \d{1,3}[ab]? (?:still )?(?:affected|running)\b`,
        'i',
      ),
      /\b(?:running|still on|affected|on time|in the air|going to make it|when (?:we|will we|does it)|how long (?:this|until|till)|delayed or|cancelled or|landed|any idea when|strike affect|diversions?|still running|leave (?:soon|now))\b/i,
    ],
    not: /\b(?:refund|compensation|claim|last (?:week|month|night)|yesterday|running shoes|claimed|wifi|running late again|my bag)\b/i,
    half: [
      'The app and the boards show changes first, and staff on the spot can help right away.',
      'Please check the live times just before you leave, as they can change in minutes.',
      'Keep an eye on the live times or the board, and ask staff there if it changes.',
      'The live times are the quickest to update, so please go by those for now.',
    ],
    ask: [
      {
        text: 'Which stop or station are you going from, and at what time?',
        unless: /\b(?:from|at|outside|near) [A-Z][a-z]+|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|\b[A-Z]{2}\d{2,}/,
      },
    ],
    atOnce: true,
    act: ['look at that one now and reply here', 'ask the control room and reply here'],
    hits: [
      'Is the 18.00 sailing from Oban still on?',
      'Are trains running through Haddle again yet after the tree?',
      'does the strike affect sunday services',
    ],
    misses: ['train was delayed last week, can i claim', 'do the running shoes fit small'],
  },
  {
    id: 'ask-change-trip',
    sectors: ['airline', 'rail', 'travel_agent', 'transit'],
    when: [
      /\b(?:flights?|fly|flex|fare|trains?|tickets?|booking|ferry|trip|reservation|e?credits?|dates?|earlier|later|leg|sailing|name)\b/i,
      /\b(?:change|move|switch|rebook|amend|cancel|extend|postpone|push back|get on the|take them off|add (?:my|a|an|another)|skip the|swap|correct|take (?:him|her|one) off)\b/i,
      /\b(?:can|could|how|do|does|is|will|what|quickest|if i)\b/i,
    ],
    not: /\b(?:you (?:cancelled|changed|moved) (?:my|our)|not working|password|change the (?:address|email)|size|order|subscription|concert|gig|account|plan)\b/i,
    half: [
      'What decides it is the fare type on your booking, so look at that before you change a thing.',
      'Your booking page shows the cost of a change before you confirm it, so you can look without risk.',
      'Flexible fares and the cheapest ones are worlds apart here, so the fare comes first.',
      'Open the booking and start the change: it shows the price before anything is final.',
    ],
    ask: [
      {
        text: 'Which fare is it, and was it booked direct?',
        unless:
          /\b(?:flex\w*|basic|economy|saver|off[- ]?peak|advance|anytime|returns?|singles?|first class|award|business select|(?:booked|booking|bought) (?:it |them |this )?(?:direct\w*|through|with|via|by|from|on)|expedia|agents?|agency)\b/i,
      },
      {
        text: 'How soon do you travel?',
        unless:
          /\b(?:tomorrow|today|tonight|next|in \w+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\b/i,
      },
    ],
    act: ['look up what that fare allows and reply here', 'tell you here what it would take'],
    hits: [
      'does flex mean i can change the date free?',
      'one of our 5 isnt coming now, can I take them off the ferry booking?',
      'can i get on the earlier train with this ticket?',
    ],
    misses: ['can i change my email on the account', 'you cancelled my flight, how do i claim'],
  },
  {
    id: 'ask-seats',
    sectors: ['airline', 'rail', 'travel_agent'],
    when: [
      /\b(?:seats?|sit together|window|aisle|legroom|upgrade|row)\b/i,
      /\b(?:choose|pick|reserve|select|together|which seat|best seat|seat map|cost|free|how|can (?:i|we)|do (?:i|we)|is there|assigned)\b/i,
      /\b(?:flights?|fly|train|coach|bus|plane|ferry|airline|window|aisle|legroom|seats together|sit together)\b/i,
    ],
    not: /\b(?:broken|gave my|moved me|wet|dirty|booster|car seat|child seat|sofa|disabled|accessible|stadium|kids? (?:on|alone)|under a seat|cabin bag|buy a seat|guitar)\b/i,
    half: [
      'Where seats can be chosen, the seat map in the booking shows what is free.',
      'Whether choosing costs extra goes by the fare, and the booking shows it.',
      'Some seats are let go late, so look at your booking again shortly before you travel.',
      'People on one booking are usually placed together where there is room, but only a reserved seat is sure.',
    ],
    ask: [
      {
        text: 'Which fare do you have?',
        unless:
          /\b(?:off[- ]?peak|advance|anytime|standard|returns?|singles?|basic|economy|flex|first class|upgrade|fare|coach|premium|view|train)\b/i,
      },
    ],
    act: ['check what it includes and reply here', 'find out what can be done and reply here'],
    hits: ['can we pick seats together on the flight?', 'how do i reserve a seat on the train'],
    misses: ['seat was broken and wet on the train, how is that ok'],
  },
  {
    id: 'ask-check-in',
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:check.?in|checked (?:in|through)|drop (?:the |our |my )?bags?|bag drop|boarding pass|terminal|t\d\b|transfers?|connection|straight through|layover|gate|security|lounge|reprint)\b/i,
      /\b(?:how (?:early|long|late|do)|can (?:i|we|the)|do (?:i|we|bags|you)|when (?:does|do|can)|what time|is|are|where)\b/i,
    ],
    not: /\b(?:lost|queue was|missed|never|hotel|broken|delayed bag|won'?t let me|error|refused|insulin|bank|money|hospital|gaming|terminal illness|booked with|how long to allow|campaign|parking|offline)\b/i,
    half: [
      'The gate shuts before the time of departure, so leave plenty of time to get there.',
      'If you change planes on one ticket, the bags normally follow you.',
      'The airport page shows when the desk opens for your flight, and it can be later than you would think.',
      'Your booking email has the times for check-in and bag drop of your own flight.',
    ],
    ask: [
      {
        text: 'Which airport is it?',
        unless: /\b(?:same ticket|one booking|self transfer|lounge|online|[tT]\d|(?:at|in|from|to) [A-Z]\w+)\b/,
      },
      { text: 'Which flight is it?', unless: /\b(?:[A-Z]{2} ?\d{2,}|\d{1,2} ?(?:am|pm))\b/ },
    ],
    act: ['check how it works there and reply here', 'ask the airport team and reply here'],
    hits: [
      'can i reprint my boarding pass at the airport?',
      'Do bags go straight through to Cebu if first flight is your partner airline?',
      'is security in B open again?',
    ],
    misses: ['missed my connection, lost bag, how do i claim', 'hotel check in time?'],
  },
  {
    id: 'ask-papers',
    sectors: ['airline', 'travel_agent', 'rail'],
    when: [
      /\b(?:visa|passport|esta|letter|weeks pregnant|weeks on|\d+ weeks|unaccompanied|alone|id\b|documents?|vaccin\w*|permit|birth certificate|kids? fly|minor|insurance card|allowed to fly)\b/i,
      /\b(?:do (?:i|we)|does (?:my|he|she)|can (?:i|my|we)|need|what do we|is a|will)\b/i,
      /\b(?:fly|flying|flights?|travel|board|turned away|passport|visa|fill in|crossing|ferry)\b/i,
    ],
    not: /\b(?:refused|denied|missed|took my|lost my passport on|letter said|refund)\b/i,
    half: [
      'That can hold up a whole trip, so you are right to ask early.',
      'The country you fly to sets some of that and we set the rest, so check both before you pack.',
      'The rule goes by the date you fly, and for the way back as well as the way out.',
      "What you need can differ by airline and by country, so I'd rather check than guess.",
    ],
    ask: [
      {
        text: 'Which route and date is it?',
        unless: /\b(?:to [A-Z]\w+.{0,40}(?:\d|monday|july|june|may|august)|\b[A-Z]{2}\d{2,})\b/,
      },
    ],
    act: ['check the exact rule and reply here', 'ask the desk team for the rule in writing and reply here'],
    hits: [
      'im 31 weeks on the day we fly home, do i need a letter?',
      'my son (10) is flying to his gran alone in july, what do we need to fill in',
    ],
    misses: ['the letter said fibre by autumn, will it', 'do i need a ticket'],
  },
  {
    id: 'ask-on-board',
    sectors: ['airline', 'rail', 'transit', 'travel_agent'],
    when: [
      /\b(?:on (?:board|the (?:plane|train|coach|flight|ferry|bus|night train))|wi-?fi|blankets?|sockets?|plugs?|trolley|buffet|meals?|movies?|films?|bikes?|bicycles?|in the hold|heated)\b/i,
      /\b(?:is there|are there|do (?:you|i|we)|can (?:i|we)|does|is it|any)\b/i,
      /\b(?:flights?|plane|train|trains|coach|coaches|ferry|bus|board|cabin|hold|seat|flies|fly)\b/i,
    ],
    not: /\b(?:broken|never|not working|paid for|no (?:wifi|food|heating)|drops|hand luggage|lost|hold music|router|home|folding)\b/i,
    half: [
      'That depends on which aircraft, train or coach runs it that day.',
      'The booking page lists what is on board for that departure, as not all of them are fitted the same.',
      'Some of it is there for the asking and some has to be booked ahead, so ask before the day.',
      'A last minute swap of vehicle can change that, so bring a back-up if it matters.',
    ],
    ask: [
      {
        text: 'Which route and day is it?',
        unless: /\b(?:to [A-Z]|(?:mon|tues|wednes|thurs|fri|satur|sun|thur)s?(?:day)?\b|tomorrow|tonight)\b/,
      },
    ],
    act: ['check that departure and reply here', 'ask the crew team and reply here'],
    hits: [
      'is there wifi on the coaches?',
      'are there blankets on the night train if you ask?',
      'my cat flies in the hold on thurs. is it heated?',
    ],
    misses: ['wifi on the train not working again, is it ever', 'is my wifi at home fixed'],
  },
  {
    id: 'ask-route',
    sectors: ['airline', 'rail', 'transit', 'travel_agent'],
    when: [
      /\b(?:do (?:you|u|ye|yous)|does the|is there|any|when|will|what time|last|first)\b/i,
      /\b(?:fly (?:direct|to|from)|direct (?:flight|from|to)|all winter|over winter|summer thing|seasonal|night (?:departure|bus|train|flight)|new route|last (?:tram|bus|train|ferry)|first (?:tram|bus|train|ferry)|winter timetable|timetable|go (?:direct|all the way)|still (?:go|run) to|how often)\b/i,
    ],
    not: /\b(?:cancelled|missed|late again|refund|why|left without|delayed)\b/i,
    half: [
      'Timetables change with the season, so the journey planner with your date in it is the one to trust.',
      'Put the date into the search, as some of these only run for part of the year.',
      'Weekend and holiday times are their own timetable, so check with the exact day.',
      'The planner shows the last one of the day if you search for late in the evening.',
    ],
    ask: [
      {
        text: 'Which date do you have in mind?',
        unless:
          /\b(?:tonight|tomorrow|today|winter|sat|sun|night|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b/i,
      },
    ],
    act: ['look up what runs and reply here', 'check it with the timetable team and reply here'],
    hits: [
      'do yous fly direct belfast to porto over winter?',
      'last tram from the arena on a sat night? gig ends 11',
      'when does the winter timetable kick in',
    ],
    misses: ['missed the last bus as you were late again, any refund?'],
  },
  {
    id: 'ask-travel-credit',
    sectors: ['airline', 'travel_agent', 'rail'],
    when: [
      /\b(?:e?credits?|vouchers?|miles|avios|points|travel funds?|refund(?:able)?)\b/i,
      /\b(?:flights?|fly|fare|trip|travel|miles|airline|booking|basic fare|airport|use (?:it|them|my))\b/i,
      /\b(?:can|will|do|does|is|how|when|extension|expire)\b/i,
    ],
    not: /\b(?:still waiting|weeks|never|refused|charged|gift card|where is|not received|said no|if i close|if i cancel)\b/i,
    half: [
      'The date printed on the credit is usually the one to book by, so check whether it means book or travel.',
      'Your credit and its last date are normally shown under credits or wallet in your account.',
      'The terms of the fare it came from decide what it can be used on.',
      'Take a picture of the credit and its date before you change anything.',
    ],
    ask: [
      {
        text: 'What is the last date shown on it?',
        // Only where it is about how long it holds.
        unless:
          /\b(?:until|by|december|january|\d{1,2}(?:st|nd|rd|th))\b|^(?!.*\b(?:expir\w*|exten\w*|valid\w*|how long|run out|last date|still use|renew\w*|old)\b)/is,
      },
    ],
    act: ['check whether there is any room in it and reply here', 'look up its rules and post them here'],
    hits: ['can I get an extension on the time to use my flight credit?', 'do miles expire if i dont fly?'],
    misses: ['still waiting weeks for my flight credit, where is it'],
  },
  {
    id: 'ask-still-going',
    sectors: ['airline', 'rail', 'travel_agent', 'transit'],
    when: [],
    half: [
      "Look it up by its number or time on the live status page, as that's the first to change.",
      'News like that seldom stops everything, so check the one you are booked on before you change any plans.',
      'The live status of your own service is the one to go by, and it can still change on the day.',
      "Check that your booking has your right phone number and email, as that's where news of a change would go.",
    ],
    ask: [
      {
        text: 'Which one are you booked on, and on which day?',
        unless:
          /\b[A-Z]{2} ?\d{2,}|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|\b(?:tomorrow|tonight|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s)? (?:flight|train|ferry|bus|coach|sailing)/i,
      },
    ],
    act: ['look that one up and reply here', 'ask operations and reply here'],
    hits: [
      'is my flight to Porto on Friday still going with the strike?',
      '@FlyMeridian will tomorrow’s 9am still run with this storm coming',
      'does the rail strike affect the night train on the 12th',
      'hurricane on the news, should I expect my flight to be cancelled?',
    ],
    misses: [],
  },
];
