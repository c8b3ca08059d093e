import type { Situation } from './situation';

const TRAIN =
  /\b(?:trains?|railways?|rail|carriages?|coach(?:es)? [A-Z]\b|platforms?|station|conductor|\d{1,2}[.:]\d\d (?:to|from|out of|\w+ to)|intercity|tube|subway|metro|commut\w+|season ticket)\b/i;

/** Trains and the tickets for them. */
export const TRAINS: readonly Situation[] = [
  {
    id: 'train-delay-repay',
    matter: 'the trouble with your claim or refund',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:delay repay|compensation|compo|claim(?:ed|ing|s)?|delay claim|refund\w*|money back)\b/i,
      /\b(?:trains?|railways?|rail|delay repay|season ticket)\b/i,
    ],
    not: /\b(?:wi-?fi|training|trainers|trained|bag|luggage|app charged twice|strike a)\b/i,
    ack: [
      "You shouldn't have to chase for money you're owed.",
      'I can see why you want that train claim sorted.',
      'Getting your money back should be the easy part.',
    ],
    ask: [
      {
        text: 'Is it for a late or cancelled train, or a ticket you did not use?',
        unless:
          /\b(?:late|delay\w*|cancel\w*|unused|did ?n[o']?t (?:use|travel)|twice|wrong ticket|same ticket|claim\w*|compensation|delay repay|flooding|never travelled)\b/i,
      },
      {
        text: 'Where was the ticket bought?',
        unless:
          /\b(?:app|machine|third party|station|office|website|online|site|season|approved|paid|accepted|reference|ref|case|reject\w*|declin\w*|bank|cheque|vouchers?|weeks|months)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the ticket, or a photo of it, until the money is settled.',
        unless:
          /\b(?:photos?|pics?|pictures?|screen ?shots?|season ticket|sent (?:the|my) tickets?|lost (?:the|my) ticket)\b/i,
      },
    ],
    detail: 'the ticket or claim reference',
    act: ['see where it stands', 'check what you can claim'],
    hits: [
      'delay repay turned down again for a 50 min late train',
      'How do I get a refund on a train ticket i did not use',
      'train 38 late, who do i claim from',
    ],
    misses: ['refund on my trainers please', 'train is late again'],
  },
  {
    id: 'train-stuck',
    live: true,
    matter: 'your train being stuck',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:stuck|sat|sitting|stopped|stood|stationary|held|been|parked|not moving|trapped)\b/i,
      /\b(?:outside|between stations|not moving|hasn'?t moved|in a (?:tunnel|field)|stuck on|on (?:a|the|this|your) (?:train|tube|metro)|red signal|a hedge|middle of nowhere)\b/i,
      /\b(?:trains?|rail|\d{1,2}[.:]\d\d|\d{4}|signal|tube|metro|tunnel|carriage|conductor)\b/i,
    ],
    not: /\b(?:bus|flight|plane|parcel|traffic|lift|elevator|seat|parking|standing room|lovely|in a queue|door)\b/i,
    ack: [
      "Being stuck on a train that's not moving is miserable.",
      "Sitting on a stopped train is so frustrating when you've somewhere to be.",
      "You need to know when it's going to move.",
    ],
    ask: [
      {
        text: 'Has anything been announced on board?',
        unless:
          /\b(?:no (?:announcement\w*|info\w*|word|news|update\w*|idea)|nobody|no ?one|announc\w*|told|silence|guard said|driver said)\b/i,
      },
      { text: 'Which train is it?', unless: /\b(?:\d{1,2}[.:]\d\d|\d{4}|to [A-Z][a-z]+)\b/ },
    ],
    detail: 'the train you are on',
    act: ['ask control what is holding it', 'find out what is on record for that train'],
    hits: [
      '17.40 sat outside Dunmore for 40 mins',
      'Stuck on your train in a tunnel, lights gone',
      'been on this train not moving since 8',
    ],
    misses: ['stuck in traffic behind a bus', 'my parcel is sat outside, missed the train'],
  },
  {
    id: 'train-replacement-bus',
    live: true,
    matter: 'the trouble with the replacement bus',
    sectors: ['rail', 'transit'],
    when: [/\b(?:rail replacement|replacement (?:bus|buses|coach|coaches|service|taxi)|bus replacement)\b/i],
    not: /\b(?:where (?:does|do)|thank|lovely|legend)\b/i,
    ack: [
      "A replacement bus is nobody's idea of a good journey.",
      "A replacement bus is a lot of hassle when you'd planned on a train.",
      'I know how much longer a bus makes the trip.',
    ],
    ask: [
      {
        text: 'Are you still waiting for it, or is it behind you now?',
        unless:
          /\b(?:waiting|still|now|took|was|were|never|yesterday|last|again|got (?:home|there|in)|on (?:a|the) replacement|arrived|hours?)\b/i,
      },
      { text: 'Which station were you at?', unless: /\b(?:at|from|to|in) [A-Z][a-z]+/ },
      {
        text: 'Was the bus late, full, or not there at all?',
        unless:
          /\b(?:late|full|no ?show|never|didn'?t|hrs|hours|left|not (?:there|one)|waited|waiting|turned up|took|freezing|toilet|lost|asked me|where['’]?s)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the ticket and note when you arrive, as any delay is worked out from that.',
        unless: /\b(?:claim\w*|refund\w*|compensat\w*|delay repay|yesterday|last|arrived)\b/i,
      },
    ],
    detail: 'the journey and the date',
    act: ['see what the bus company has on record', 'check what you can claim for it'],
    hits: [
      'rail replacement bus never came, 50 of us in the rain',
      'Replacement coach took 3 hours instead of 40 mins',
      'no room on the replacement buses again',
    ],
    misses: ['where does the replacement bus leave from', 'bus late again'],
  },
  {
    id: 'train-reservation',
    matter: 'the trouble with your seat reservation',
    sectors: ['rail'],
    when: [
      /\b(?:reserv\w+|booked (?:\w+ )?seats?|seat (?:booking|reservation)|(?:paid|booked|bought|ticket) (?:for |in |a )?first class|first class (?:ticket|fare|seat))\b/i,
      TRAIN,
      /\b(?:seats?|first class)\b/i,
    ],
    not: /\b(?:restaurant|table for|hotel|how do i|can i|flight)\b/i,
    ack: [
      'You booked that seat, so it should have been there for you.',
      "A booked seat that isn't there for you is really annoying.",
      "I can see why you're fed up when you'd reserved a seat.",
    ],
    ask: [
      {
        text: 'Was the coach missing, or was somebody else in the seat?',
        unless:
          /\b(?:no coach|missing|someone|somebody|taken|occupied|cancelled|not honou?red|toilet|exist|coaches [a-z]|someone['’]?s|disappeared|backwards?|facing)\b/i,
      },
      {
        text: 'Did you get to sit down in the end?',
        unless: /\b(?:stood|stand\w*|floor|corridor|whole way|vestibule)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the ticket with the reservation on it, in case a claim asks for it.',
        unless: /\b(?:app|e-?tickets?|kept|refund\w*|claim\w*|tomorrow|next week)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what happened to the reservation on that train', 'check what you can claim for the seat'],
    hits: [
      'reserved seats on the 10.15 train and coach F does not exist',
      'No reservations shown on the train, someone in my seat',
      'first class ticket and stood by the door of the train',
    ],
    misses: ['how do i reserve a seat on the train', 'reservation for a table at 8'],
  },
  {
    id: 'train-crowded',
    live: true,
    matter: 'the crowding on board',
    sectors: ['rail', 'transit'],
    when: [
      TRAIN,
      /\b(?:crowded|over-?crowd\w*|packed|rammed|crammed|sardines?|no seats?|standing|stood|stand (?:from|to|all|the|for)|squashed|squeezed|two carriages|2 carriages|short form\w*|full|no room|can'?t get on|couldn'?t get on)\b/i,
    ],
    not: /\b(?:full (?:refund|price|fare|time|of praise)|packed lunch|parcel|carefully packed|standing order|flight|car park|bus|understood|stood me up|in full|full screen|stood (?:on|at|in) (?:the|a|an) (?:platform|station|cold|rain)|platform full)\b/i,
    ack: [
      "A train that full is miserable when you've paid for the trip.",
      'Nobody should have to travel packed in like that.',
      'There should have been more room than that.',
    ],
    ask: [
      { text: 'Which train was it?', unless: /\b(?:\d{1,2}[.:]\d\d|\d{4}|to [A-Z][a-z]+)\b/ },
      {
        text: 'Is it like that every day or was today different?',
        unless: /\b(?:every|always|again|daily|each|never|constantly|once)\b/i,
      },
      {
        text: 'Did you have a seat reserved?',
        unless:
          /^(?![\s\S]*\b(?:no seats?|seat|paid|pay|booked|reserv\w*)\b)|\b(?:reserved|reservation|commut\w*|every|always|season|full bar|first class)\b/i,
      },
      { text: 'Were there fewer carriages than usual?', unless: /\b(?:carriages?|coaches|two|short)\b/i },
    ],
    detail: 'the train you take and where you get on',
    act: ['check how many carriages it ran with', 'pass it to the people who plan the carriages'],
    hits: [
      'two carriages on the 7.38 train again, rammed',
      'Stood from Hull to Leeds, no seats on the train',
      'cannot get on, train full before our station, no room',
    ],
    misses: ['want a full refund for the train', 'bus packed again'],
  },
  {
    id: 'train-comfort',
    live: true,
    matter: 'the conditions on board',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:trains?|carriages?|coach [A-Z]\b|rail|on board)\b/i,
      /\b(?:heating|air ?con\w*|a\/c|boiling|freezing|roasting|sweltering|sauna|oven|toilets?|loos?|wi-?fi|plug sockets?|sockets?|charging points?|filthy|dirty|smell\w*|stinks?)\b/i,
    ],
    not: /\b(?:flight|plane|platform|smoke|burning|fumes|bus|hotel|waiting room|does the|is there|are there|gas)\b/i,
    ack: [
      'Conditions like that make for an uncomfortable trip.',
      "I know how unpleasant that is when you're stuck on board.",
      "You paid for a decent journey, and that doesn't sound like one.",
    ],
    ask: [
      {
        text: 'Which coach are you in?',
        unless:
          /\b(?:coach|carriage) (?:[A-Z\d]\b|one|two|three)|\bwhole train\b|\bevery\b|\b(?:any of your|new trains|your trains)\b|\b(?:left (?:my|it|a)|home from|carriage '?[a-z]\b|quiet (?:carriage|coach)|last (?:night|week)|no (?:\w+[- ])?toilets?)\b/i,
      },
      { text: 'Has anyone told the guard?', unless: /\b(?:guard|conductor|staff|told|reported|driver)\b/i },
    ],
    quick: [
      {
        text: 'Another coach may be better, so it is worth a walk along the train.',
        unless:
          /\b(?:was|were|yesterday|last|both|all|every|whole|entire|none|packed|full|always|crowded|standing|had|two (?:coach|carriage|car)\w*|wi-?fi|disab\w*|wheelchair)\b/i,
      },
    ],
    detail: 'the train and the coach',
    act: ['report it for that train', 'see whether it is already down as a fault'],
    hits: [
      'no heating on the train again, coats on',
      'Both toilets locked on a 4 hour train',
      'wifi on board the train is useless',
    ],
    misses: ['smoke in the train carriage', 'is there wifi on the train'],
  },
  {
    id: 'train-ticket-machine',
    matter: 'the trouble with the ticket or machine',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:ticket machines?|ticket office|barriers?|ticket gates?|e-?tickets?|m-?tickets?|railcards?|ticket app|qr code|ticket)\b/i,
      TRAIN,
      /\b(?:not work\w*|broken|out of order|won'?t|wont|doesn'?t|doesnt|error|ate|kept|swallowed|no ticket|closed|shut|fined?|penalty|twice|wrong|logs|logged|stuck|down|scan\w*|refus\w*|reject\w*)\b/i,
    ],
    not: /\b(?:flight|concert|gig|cinema|delay repay|parking|support ticket|ticket raised|festival|stand\w*)\b/i,
    ack: [
      'Trouble with a ticket or a machine can hold up the whole journey.',
      "It's maddening to be held up over a ticket.",
      'I can see why you want that ticket looked into.',
    ],
    ask: [
      {
        text: 'Was it the machine, the app or the barrier?',
        unless: /\b(?:machine|app|barriers?|gates?|office|inspector|conductor|guard|site|website|e-?ticket|qr|code)\b/i,
      },
      {
        text: 'Did you have to pay again or pay a fine because of it?',
        unless: /\b(?:again|twice|fined?|penalt\w+|charged|full|new one|took my money)\b|[£$€]/i,
      },
      { text: 'Which station was it?', unless: /\b(?:at|from|in) [A-Z][a-z]+|\b[A-Z][a-z]+ station/ },
    ],
    quick: [
      {
        text: 'The number on the front of the machine helps trace what it did.',
        unless: /^(?![\s\S]*\bmachines?\b)|\b(?:machine (?:number|no|id)|out of order|broken)\b/i,
      },
      {
        text: 'If you had to buy another, keep both tickets and note the time it happened.',
        unless:
          /^(?![\s\S]*\b(?:another|again|twice|new ticket|fined?|penalty)\b)|\b(?:receipts?|both tickets|kept)\b/i,
      },
    ],
    detail: 'the ticket reference',
    act: ['see what the machine or the app recorded', 'check what was charged and what was due'],
    hits: [
      'ticket machine at the station ate my tenner',
      'Train app logged me out at the barrier and I got a penalty',
      'e-ticket would not scan at the station, had to buy another, rejected twice',
    ],
    misses: [
      'concert ticket will not scan near the station',
      'ticket raised with support about the train, wifi was fine',
    ],
  },
  {
    id: 'train-staff',
    matter: 'the way staff treated you on your journey',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:guard|conductor|inspector|revenue (?:guy|man|staff|officer|protection)|ticket (?:man|lady|collector)|station staff|train manager|platform staff|train driver)\b/i,
      /\b(?:rude|shout\w*|yell\w*|attitude|rolled|laugh\w*|ignored|sneer\w*|aggress\w*|barked|refus\w*|fined|embarrass\w*|humiliat\w*|unhelpful|bully\w*|accus\w*)\b/i,
    ],
    not: /\b(?:shout(?:ing)? ?outs?|never rude|security guard|black|asian|muslim|wheelchair|ramp|mouth ?guard|screen guard)\b/i,
    ack: [
      'Nobody on a train or at a station should be treated like that.',
      "That's not how our staff should treat anyone.",
      "That's an upsetting thing to happen on a journey.",
    ],
    ask: [
      {
        text: 'Was it on a train or at a station?',
        unless:
          /\b(?:trains?|guard|conductor|carriage|coach|stations?|platform|office|barriers?|gate|tte|on board|\d{1,2}[.:]\d\d)\b/i,
      },
      {
        text: 'Roughly what time was it?',
        unless: /\d|\b(?:this (?:morning|afternoon|evening)|tonight|noon|just now)\b/i,
      },
    ],
    detail: 'the train or station and the time',
    act: ['take it up with the manager of that team', 'have it put on record'],
    hits: [
      'conductor shouted at my nan over a railcard',
      'Guard laughed when i asked about the connection',
      'ticket inspector was so rude to a teenager',
    ],
    misses: ['the security guard at the shop was rude', 'conductor was lovely'],
  },
  {
    id: 'train-late-or-off',
    live: true,
    matter: 'the disruption to your journey',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:trains?|railways?|rail|platform \d+|intercity|tube|metro|\d{1,2}[.:]\d\d (?:to|from|out of) [A-Z])/i,
      /\b(?:late|delay\w*|cancel+ed|cancel+ing|cancel+ations?|cancels|no show|missed|never (?:came|turned|showed)|not (?:coming|running)|hasn'?t|again|minutes behind|skipped|strike)\b/i,
    ],
    not: /\b(?:lifts?|step[- ]free|asthma|inhaler|affect\w*|from march|day trip|timetable|landing|landed|driver cancel\w*|cab|charged|flight|plane|bus|boat|ferry|taxi|training|trainers|trained|parcel|refund|claim|later train|finish my book|i was late|lately|left a|if i cancel|railing|model train|toy)\b/i,
    ack: [
      "A train that is late or off is so frustrating when you've somewhere to be.",
      "That's your plans thrown out, and I can see why you're fed up.",
      'You count on that train running, so I can see the trouble.',
    ],
    ask: [
      {
        text: 'Which train were you due to get?',
        unless:
          /\b(?:\d{1,2}[.:]\d\d|\d{4}|\d{1,2}[.:]?\d{0,2} ?(?:am|pm)|always|constantly|never|every (?:day|morning|night|time|week)|faster|(?:all|your|the|most) trains (?:are|were|get|keep|to|from)|trains (?:are|were) (?:all|always|constantly)|between|standstill|line|btwn|explanation|(?:on|from|to) the \w+ line|services)\b/i,
      },
      {
        text: 'Did it make you miss a connection?',
        unless:
          /\b(?:connection|miss\w*|cancel+ed|change at|still|every|always|connect\w*|con+ection|catch|change (?:at|in)|late for|cancel\w*|work|exam|interview|meeting|flight|airport|stuck|strand\w*|constantly|reason|why|trains|compensation|next)\b/i,
      },
      {
        text: 'Have you been able to get another train?',
        unless:
          /^(?![\s\S]*\b(?:cancel\w*|not running|called off)\b)|\b(?:another|next|stuck|strand\w*|home|taxi|cab|bus|walk\w*|yesterday|last (?:night|week)|tomorrow|always|every|constantly|again|trains|refund\w*|compensation|reason|why|will)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep your ticket and note the time you arrive, in case a claim is open to you.',
        unless: /\b(?:claim\w*|refund\w*|compensat\w*|delay repay|season|always|every|yesterday|last|daily)\b/i,
      },
    ],
    detail: 'your ticket or booking reference',
    act: ['check what is on record for it', 'find out what is behind it'],
    hits: [
      '8.15 train late again @brindrail',
      'Two trains cancelled in a row this morning',
      'the train to Truro never turned up',
    ],
    misses: [
      'Lift to platform 2 is out again and I cannot do the steps',
      'the bus and not the train was late',
      'train was late so i got to finish my book',
    ],
  },
  {
    id: 'train-other',
    live: true,
    matter: 'the trouble with your journey',
    sectors: ['rail', 'transit'],
    when: [/\b(?:trains?|railways?|railcards?|season tickets?|rail company)\b/i],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:steam train|films? on (?:a|the) train|party of|railcard saves|get in till|train(?:ed|ing|er) |train (?:set|people|staff|your|my|the|up|for)|how you train|model|toy|flight|plane|bus driver|parcel|order|gym|dog|table|curtain|phone|boat|dress|died|harass\w*|assault\w*|smoke|fire|express train of thought|moped|station café|thread|assistance|do i|renewed|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      "I can see why you're fed up with the trains.",
      "That's not the journey we want you to have.",
      'You expect better from a train journey, and I can see why.',
    ],
    ask: [
      {
        text: 'Which train and day is it about?',
        unless:
          /\b(?:\d{1,2}[.:]\d\d|\d{4}|season|every|always|this morning|trains (?:are|were|have)|your trains|faster|bikes?|bicycles?|prices?|fares?|tickets?|railcards?|app|web ?site|timetables?|seats? (?:are|were)|wi-?fi|constantly|never|line|strike\w*|phone|hold)\b/i,
      },
      {
        text: 'Does it happen often on that line?',
        unless:
          /\b(?:again|every|always|third|never|season|once|bought|booked|ticket|constantly|prices?|fares?|railcards?|app|web ?site|phone|hold|trains (?:are|have)|your trains|faster|strike\w*|lost|left)\b/i,
      },
    ],
    detail: 'your ticket or booking reference',
    act: ['find out what happened', 'take it to the team that runs that line'],
    hits: [
      'your trains are a disgrace',
      'Damn train stopped two stations short',
      'Booked a train and the coach was not even there',
    ],
    misses: [
      'Watched two films on a train with no wifi, what a plan you sell',
      'the model train set is broken',
      'nobody trained your train staff in manners, table 4 waited an hour',
    ],
  },
];
