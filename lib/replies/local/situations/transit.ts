import type { Situation } from './situation';

const BUS =
  /\b(?:bus(?:es)?|trams?|(?:the|your|our|my|a) coach|coaches|shuttle|minibus|night bus|the (?:no\.? ?)?\d{1,3}[a-z]? (?:bus|to|was|is|never|didn'?t|just|drove)|route \d+)\b/i;

/** Buses, trams and ferries, and the stations they leave from. */
export const TRANSIT: readonly Situation[] = [
  {
    id: 'transit-lift-out',
    matter: 'the lift or escalator being out',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:lifts?|elevators?|escalators?)\b/i,
      /\b(?:station|platform|metro|tube|subway|trains?|stop|interchange|terminal)\b/i,
      /\b(?:broken|out|out of (?:order|service|use)|not work\w*|down|closed|again|stuck|off|weeks)\b/i,
    ],
    not: /\b(?:shop|hotel|mall|flat|gave me a lift|inside the lift|trapped|is there a lift|are there lifts|flight)\b/i,
    ack: [
      "Without the lift, that station's no good to a lot of people.",
      'I can see what a difference a working lift makes.',
      "You shouldn't have to find out at the station that the lift is off.",
    ],
    ask: [
      { text: 'Which station is it?', unless: /\b(?:at|in) [A-Z][a-z]+|\b[A-Z][a-z]+ (?:station|rd|road|st)\b/ },
      {
        text: 'Was there any notice about another way in?',
        unless: /\b(?:sign|notice|poster|app|no warning|website)\b/i,
      },
    ],
    quick: [
      {
        text: 'Staff or the help point can often tell you the nearest step-free way round.',
        unless: /\b(?:step[- ]free|help point|staff|nobody|no ?one|escalators?|stairs (?:are )?fine|way round|told)\b/i,
      },
    ],
    detail: 'the station and the lift it is',
    act: ['find out what is holding up the repair', 'see when it was reported and who has the job'],
    hits: [
      'lift at Millgate station out again, third week',
      'Both elevators broken at the metro stop',
      'no working lift to platform 4, lift out of order',
    ],
    misses: ['is there a lift at the station', 'a stranger gave me a lift to the station, phone down'],
  },
  {
    id: 'transit-ramp-space',
    matter: 'the trouble getting on board',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:ramp|wheelchair|pram|buggy|pushchair|stroller|scooter|walking frame)\b/i,
      /\b(?:bus(?:es)?|trams?|coach|drivers?|trains?|ferry)\b/i,
      /\b(?:refus\w*|would ?n[o']?t|wouldnt|didn'?t|did not|broken|no (?:ramp|space|room)|full|left|drove|time|only|not work\w*|fold)\b/i,
    ],
    not: /\b(?:flight|plane|taxi|parcel|how do i|can i|is the|does the|thank|kind|lovely)\b/i,
    ack: [
      'Getting on should be as easy for you as for anyone else.',
      "Being unable to get on is not good enough, and I can see why you're upset.",
      "It's upsetting when all you want is to travel.",
    ],
    ask: [
      {
        text: 'Which service and stop was it?',
        unless: /\b(?:route|the) \d+|\bno\.? ?\d+|\b(?:at|from|to) [A-Z][a-z]+/,
      },
      {
        text: 'Was any reason given?',
        unless:
          /\b(?:said|because|reason|told|time|full|broken|stuck|stopped|too long|permit|apparently|no ?one|nobody|share)\b/i,
      },
    ],
    detail: 'the stop and the time',
    act: ['take it to the team that runs that service', 'find out what happened there'],
    hits: [
      'driver would not put the ramp down for my chair, bus left',
      'Bus drove past because of my buggy, no space he said',
      'ramp broken on the 46 bus again',
    ],
    misses: ['is the bus ok for a wheelchair', 'ramp on the plane was broken'],
  },
  {
    id: 'bus-drove-past',
    matter: 'the missed stop',
    sectors: ['transit'],
    when: [
      BUS,
      /\b(?:drove (?:straight |right )?(?:past|by|off|on)|sailed (?:past|by)|(?:didn'?t|did not|doesn'?t|would ?n[o']?t|never|refused to) (?:even )?stop|skipped (?:our|my|the) stop|went (?:straight |right )?past|flew past|missed (?:our|my) stop|pulled (?:off|away)|left me)\b/i,
    ],
    not: /\b(?:called out|blind|announc\w*|flight|plane|i missed my stop|asleep|ramp|buggy|chair|fell)\b/i,
    ack: [
      "It's infuriating when the driver doesn't stop for you.",
      'That bus or tram should have stopped for you.',
      'A missed stop is so annoying when you were relying on it.',
    ],
    ask: [
      { text: 'Which route and stop was it?', unless: /\b(?:route|the) \d+\b.*\b(?:at|on|stop)\b/i },
      {
        text: 'Roughly what time did it go past?',
        unless: /\b(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm)|last bus|\d{4})\b/i,
      },
    ],
    detail: 'the stop and the time',
    act: ['find out which bus that was and why it did not stop', 'take it to the depot for that route'],
    hits: [
      'the 33 bus sailed past three of us',
      'Bus driver drove past the stop with his hand up',
      'tram did not stop, empty seats and all',
    ],
    misses: ['i missed my stop on the bus, fell asleep', 'bus was late'],
  },
  {
    id: 'bus-driver',
    matter: 'how that driver behaved',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:bus|tram|coach|shuttle)\b/i,
      /\bdrivers?\b/i,
      /\b(?:rude|shout\w*|yell\w*|swore|swear\w*|on (?:his|her|their|the) phone|speed\w*|brak\w+|attitude|ignored|refus\w*|aggress\w*|slammed|too fast|racing|red light|closed the door|shut the door)\b/i,
    ],
    not: /\b(?:shout(?:ing)? ?outs?|taxi|cab|never rude|lovely|thank|wheelchair|ramp|travellers|black|asian)\b/i,
    ack: [
      "That's not how a bus or tram driver should behave.",
      'Everyone on a bus needs to feel safe and be treated decently.',
      "That's a worrying thing to see from a driver.",
    ],
    ask: [
      { text: 'Which route was it?', unless: /\b(?:route|the|no\.?) ?\d+/i },
      {
        text: 'Roughly what time was it?',
        unless: /\b(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm)|morning|evening|tonight|last bus)\b/i,
      },
    ],
    detail: 'the stop and the time you got on',
    act: ['find out who was driving and pass it to the depot', 'have the depot look at that trip'],
    hits: [
      'bus driver on his phone the whole way',
      'Driver of the 12 bus shouted at a pensioner',
      'bus driver slammed the brakes and laughed, going too fast',
    ],
    misses: ['taxi and not bus driver was rude', 'lovely bus driver ignored the rain to help mum'],
  },
  {
    id: 'bus-tracker',
    matter: 'the wrong times you were shown',
    sectors: ['transit'],
    when: [
      BUS,
      /\b(?:app|tracker|board|screen|sign|display|stop says|says due|timetable|live times?|ghost|google)\b/i,
      /\b(?:due|wrong|says|said|shows?|showing|disappear\w*|vanish\w*|gone|ghost|not (?:there|work\w*)|never|lies|lied|min|mins)\b/i,
    ],
    not: /\b(?:gymnastics|trampoline|column|busy|ticket|pay|refund|when do|drop|flight|train app)\b/i,
    ack: [
      "It's maddening when you plan around a time and it's wrong.",
      'Times on an app or a sign are no use unless they are right.',
      "Wrong times are so annoying when you've planned around them.",
    ],
    ask: [
      { text: 'Which route and stop is it?', unless: /\b(?:route|the|no\.?) ?\d+\b.*\b(?:stop|at)\b/i },
      {
        text: 'Was it the app or the sign at the stop?',
        unless: /\b(?:app|sign|board|screen|display|stop says|google)\b/i,
      },
    ],
    quick: [
      {
        text: 'A time without the live symbol is often only the timetable, so that is worth a look.',
        unless: /\b(?:sign|boards?|display|screens?|live|stop says|timetable|google)\b/i,
      },
    ],
    detail: 'the stop and the time',
    act: ['check whether the bus ran and why it was shown', 'pass it to the people behind the live times'],
    hits: [
      'stop says due for 20 mins, no 33 bus',
      'App shows three buses, none of them real, all vanish',
      'tram board said 2 min for half an hour',
    ],
    misses: ['bus app will not take my ticket', 'bus late again'],
  },
  {
    id: 'ferry-off',
    matter: 'the trouble with your crossing',
    sectors: ['transit'],
    when: [
      /\b(?:ferry|ferries|sailings?|crossing|the boat|boat's|last boat)\b/i,
      /\b(?:cancel+ed|off|delay\w*|late|not running|no (?:bed|info\w*|word)|stuck|stranded|missed|weather|wind|swell|queue|again)\b/i,
    ],
    not: /\b(?:night|room|cabin key|full breakfast|breakfast|will ferries|is the|scooter|any chance|sunset|off the ferry|lovely|road crossing|order to)\b/i,
    ack: [
      "That's a real headache when there's no other way across.",
      'You were counting on that crossing, so I can see the worry.',
      'A crossing that is off throws your plans out, and I want to see what there is instead.',
    ],
    ask: [
      {
        text: 'Are you travelling on foot or with a vehicle?',
        unless: /\b(?:car|van|vehicle|foot|lorry|bike|passengers?|motorhome)\b/i,
      },
      {
        text: 'Have you been put on another sailing yet?',
        unless: /\b(?:next sailing|rebooked|another|tomorrow|put on)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep receipts for any meal or room while you wait, as a claim may ask for them.',
        unless: /\b(?:receipts?|yesterday|last|tomorrow|home)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see which sailing you are down for now', 'check the next crossings with room'],
    hits: [
      '9am ferry cancelled and no word on the pier',
      'Sailing delayed again, kids in the car',
      'boat off because of the wind, the crossing i mean, what now',
    ],
    misses: ['man eating breakfast on the ferry, delayed but happy', 'is the ferry off on sunday'],
  },
  {
    id: 'transit-left-behind',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:left|lost|forgot|dropped)\b/i,
      /\b(?:on (?:the|your|a|this|my) (?:\S+ ){0,4}?(?:train|bus|tram|tube|metro|ferry|coach)|on the \d{1,2}[.:]\d\d|coach [A-Z]|at (?:the|your) (?:station|bus stop)|window seat|lost property)\b/i,
      /\b(?:train|bus|tram|tube|metro|ferry|coach|station|\d{1,2}[.:]\d\d)\b/i,
    ],
    not: /\b(?:as lost|stuck|flight|plane|(?:bus|train|tram|coach) (?:has |had |just )?left|left (?:us|me|him|her|my husband|without|late|early|waiting|stranded|on time|standing)|seats? left|nothing left|left over|lost (?:an?|my) (?:hour|day|job)|mins? left|wheelchair user left)\b/i,
    ack: [
      'Oh no, leaving something behind on the way is so easily done.',
      'I hope we can get what you left behind back to you.',
      'Noticing that something was left behind is a horrible moment.',
    ],
    ask: [
      {
        text: 'What does it look like?',
        unless: /\b(?:red|blue|black|grey|gray|green|brown|white|silver|pink|yellow|purple|orange|small|large)\b/i,
      },
      {
        text: 'Which service was it and when?',
        unless: /\b(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm)|\d{4}|the \d+|morning|yesterday|friday)\b/i,
      },
    ],
    quick: [
      {
        text: 'Drivers often hand in what they find at the end of the shift, so ask again the next day.',
        unless:
          /\b(?:days?|weeks?|yesterday|last|friday|monday|tuesday|wednesday|thursday|saturday|sunday|station|at (?:the|your)|asked|called|rang)\b/i,
      },
    ],
    detail: 'the journey and the time',
    act: ['ask lost property and the depot whether it came in', 'see whether anything like it was handed in'],
    hits: [
      'left a silver laptop on the 9.40 to Hull',
      'Forgot my bag on the 46 bus this morning',
      'lost my gloves on your tram friday, any sign',
    ],
    misses: ['the bus left without me', 'left my tablet on the flight'],
  },
  {
    id: 'transit-card-charge',
    matter: 'the trouble with your fare or card',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:charged?|overcharged?|fares?|tap(?:ped|ping)?|contactless|smart ?card|travel ?card|top.?up|topped up|day (?:pass|cap)|cap|penalty)\b/i,
      /\b(?:bus(?:es)?|trams?|metro|tube|subway|travel ?card|barriers?|station|reader|ride)\b/i,
      /\b(?:twice|double|overcharged?|wrong|too much|maximum|not (?:showing|added|credited|capped)|didn'?t|hasn'?t|missing|never|times|declined|refused|penalty)\b/i,
    ],
    not: /\b(?:phone charge\w*|taxi|cab|driver cancel\w*|hotel|flight|surge|parking|uber)\b/i,
    ack: [
      'You need to be able to trust what that card takes.',
      'A fare or a top-up that looks wrong is annoying, and it needs checking.',
      'I can see why you want the money on that card looked at.',
    ],
    ask: [
      {
        text: 'Is it about a fare or a top-up?',
        unless: /\b(?:fares?|topp?\w*|charged|max\w*|cap\w*|tapp?\w*|pass|balance|singles|declined|reader)\b/i,
      },
      {
        text: 'Is it a bank card or a travel card?',
        unless: /\b(?:travel ?card|smart ?card|bank|contactless|phone|watch|debit|credit|top)\b/i,
      },
    ],
    quick: [
      {
        text: 'A card and a phone usually count as two, so it is best to use the same one all day.',
        unless:
          /^(?![\s\S]*\b(?:tap(?:ped|ping)?|contactless|capped|cap|maximum)\b)|\b(?:same (?:card|phone|one)|only (?:one|used)|top.?up|topped|reader|refused|declined)\b/i,
      },
    ],
    detail: 'the date and the amount',
    act: ['see what was recorded for it', 'check what was taken against what was due'],
    hits: [
      'charged twice for one bus ride with contactless',
      'Metro took the maximum fare, i tapped out',
      'topped up my travel card and it has not been credited, barrier refused me',
    ],
    misses: ['taxi charged me twice for the ride to the metro', 'wireless charger wrong'],
  },
  {
    id: 'bus-no-show',
    matter: 'the wait at the stop',
    live: true,
    sectors: ['rail', 'transit'],
    when: [
      BUS,
      /\b(?:late|never (?:came|turned|showed)|no ?show|didn'?t (?:come|show|turn|run|arrive)|not (?:come|turned|coming|here)|cancel+ed|cancels?|wait\w*|delay\w*|early|missing|where(?:'s| is)|two at once|3 at once|full|packed|unreliable|again|myth)\b/i,
    ],
    not: /\b(?:lift|charged|tapped|axed|kill|operation|shift|bus fare|fare's|flight|plane|train|coach (?:[A-Z]\b|bag)|football|coaching|business|diver\w+|(?<!where )is the \d+|parcel|order|refund|full (?:price|refund)|later bus|wasn'?t late)\b/i,
    ack: [
      'Standing at a stop with no sign of the bus is miserable.',
      'You plan around that bus, so I can see the trouble.',
      "I know how frustrating that wait is when you've somewhere to be.",
    ],
    ask: [
      { text: 'Which route and stop is it?', unless: /\b(?:route|the|no\.?) ?\d+\b.*\b(?:stop|at|from)\b/i },
      {
        text: 'Is it this one time or most days?',
        unless: /\b(?:again|always|every|never|third|second|most|daily|week)\b/i,
      },
    ],
    detail: 'the stop and the time',
    act: ['see what the depot has on record for that bus', 'find out whether it ran'],
    hits: [
      'where is the 46 bus, been here 30 mins',
      'Bus never showed again this morning',
      '07.20 bus no show, 07.40 full',
    ],
    misses: ['the bus was early for once, not like the train', 'football coach never came'],
  },
  {
    id: 'bus-other',
    matter: 'the trouble with the bus or tram',
    sectors: ['transit'],
    when: [/\b(?:bus(?:es)?|trams?|bus stop|bus lane|night bus)\b/i],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:flight|plane|train|magic bus|usb bus|bus driver'?s? (?:union|pay)|my 8|died|child was|shoes?|parcel|order|slots?|cat litter|carry\w*|gym|shop|school trip|branch|racist|travellers|hit (?:a|my|me)|crash\w*|fell|appointment|strike|glasses|i drive|bus fare|last tram|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      "I can see why you're fed up with the service.",
      "That's not what you want from your bus or tram.",
      'People plan their day around the bus, so that matters.',
    ],
    ask: [
      {
        text: 'Which route is it about?',
        unless: /\b(?:the|route|no\.?) ?\d+|\b(?:all|whole) \b|\bbus with \d+|\b[A-Z]\w+ Street\b/,
      },
      {
        text: 'Is it this one time or most days?',
        unless:
          /\b(?:again|always|every|never|third|most|daily|week|once|cut|axed|consultation|fares?|prices?|mirror|broke down|diver\w+|worst|worse|company|turned off)\b/i,
      },
    ],
    detail: 'the stop and the time',
    act: ['take it to the team that runs that route', 'see what is on record about it'],
    hits: [
      'not one school bus on the coast road',
      'there is no bus at 9 or 10 is there, told twice',
      'the express bus stopped at every hedge',
    ],
    misses: ['magic bus tour was fab', 'i carried the shoes home on the bus'],
  },
];
