import type { Situation } from './situation';

const NUMBER =
  /\b[A-Z]{1,2}\d? ?\d{2,4}\b|\b(?:flight|flt) ?#?\d{2,4}\b|(?<![$£€\d])\b\d{3,4}\b(?! ?(?:min|hours|people|miles|dollars|pounds))/i;
/** Flights that do not get going, what is really cancelled, bags that keep one waiting, and sites that let one down. */
export const GROUNDINGS: readonly Situation[] = [
  {
    id: 'travel-site-down',
    matter: 'the trouble with the site or the app',
    sectors: ['airline', 'travel_agent', 'hotel', 'rail'],
    when: [
      /\b(?:(?:web ?)?sites?|website|server|servers|home ?page|account page|page|pages|online booking|booking (?:system|engine)|flight status|app)\b/i,
      /\b(?:down|problems?|issues?|errors?|not (?:work|load|respond)\w*|isn['’]?t (?:work|load)\w*|won['’]?t (?:load|open|work)|wont (?:load|open|work)|crash\w*|maintenance|glitch\w*|broken|timed? out|timing out|keeps? (?:crash|freez|fail|tim)\w*|having problems|offline|blank)\b/i,
      /\b(?:book(?:ing)?|flights?|account|trip|meal|status|desktop|server|server|is (?:your|the)|your|my|log|pay|order|search|reserv\w*|eta)\b/i,
    ],
    not: /\b(?:check(?:ed|ing)?.?in|boarding pass|or am i|just me|is that the case|password|wi-?fi|broke down|broken down|train (?:is|has)|seat|screens?|(?:settle|sit|calm|shut|turn\w*|let|sat|come|came|go|went) (?:me |us |it )?down|down (?:to|at|on the runway)|maintenance (?:issue|delay|problem|on the plane|crew)|delay\w* (?:due|for|because)|lifts?|toilets?|heating|refund|claim form|verification|verify|card|(?:send|code|secure)|basket|ticket machine|contact (?:website|page|form))\b/i,
    ack: [
      'A site that gives up when you need it is maddening.',
      "That's no help when you are trying to get a trip sorted.",
      'You want it done in a minute, and the site will not play along.',
    ],
    ask: [
      {
        text: 'Is it the same in the app, or in another browser?',
        unless:
          /\b(?:app and|both|browsers?|chrome|safari|firefox|edge|private|incognito|phone and|laptop and|every device|server)\b/i,
      },
      {
        text: 'Does it happen every time, or does it get through now and then?',
        unless: /\b(?:every time|keeps?|all day|always|sometimes|hours?|days?|since)\b/i,
      },
    ],
    quick: [
      {
        text: 'Switching from wifi to mobile data sometimes gets a stuck booking page moving.',
        unless: /\b(?:down|maintenance|everyone|offline|all day|servers?)\b/i,
      },
    ],
    detail: 'a picture of what you see',
    act: ['ask the web team what is going on', 'check with the web team'],
    hits: [
      'is your website down? trying to book flights and getting an error',
      'booking page keeps crashing on me, trip is next week',
      'your hotel site is down, cannot see my trip',
    ],
    misses: [
      'flight delayed for maintenance, site says nothing',
      'train broke down, app says on time',
      'is check-in down on the app',
    ],
  },
  {
    id: 'flight-really-cancelled',
    live: true,
    sectors: ['airline', 'travel_agent'],
    when: [
      /\b(?:flights?|[A-Z]{2} ?\d{2,4}|plane)\b/i,
      /\b(?:(?:is|are|was|has|have) (?:my |our |the |your )?(?:flights? ?)?(?:[A-Z]{2} ?\d{2,4} ?)?(?:\w+ (?:to|from) \w+ ?){0,2}(?:really |actually |still |already |definitely )?(?:been )?(?:cancel+ed|canceled|going ahead|operating|on schedule|on time)\b|status of (?:my |our |the )?(?:flight |[A-Z]{2} ?\d)|(?:know|check|confirm|tell me|update on|wanted) (?:the |if |whether |to know )?(?:\w+ )?status)/i,
    ],
    not: /\b(?:why|refund\w*|compensat\w*|voucher|bags?|luggage|claim|website|site|app|tier|elite|gold|gate agent|(?:was|were|been|got) cancel+ed (?:last|yesterday|on me|and|because|due|so|with)|trains?|application|upgrade|again|hotel|stuck|rebook\w*)\b/i,
    ack: [
      'You need to know for sure whether the flight goes before you set off.',
      "It's unsettling not to know whether your flight is going.",
      'Better to ask about a flight now than to find out at the airport.',
    ],
    ask: [
      {
        text: 'Which flight and date is it?',
        unless: /\b[A-Z]{2} ?\d{2,4}\b|\b(?:flight|flt) ?#?\d{2,4}\b/i,
      },
    ],
    quick: [
      {
        text: 'The status page for the flight number is usually updated before the emails go out.',
        unless: /\b(?:status (?:page|says|shows)|app|web ?site|site|online|says|shows)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look up where that flight stands', 'check with operations what is planned for it'],
    hits: [
      'are flights still operating tomorrow? is BQ 210 cancelled or not',
      'can someone confirm the status of flight BQ114',
      'was told there is fog, is my flight still on schedule',
    ],
    misses: ['why was my flight cancelled', 'my flight was cancelled yesterday, refund please'],
  },
  {
    id: 'flight-get-going',
    live: true,
    matter: 'the wait to get going',
    sectors: ['airline'],
    when: [
      /\b(?:off the ground|in the air already|take off already|(?:get|got|getting) (?:this|the|our|my|flight|that|us) (?:\w+ ){0,2}(?:moving|going|off|out of|in the air)|move this (?:plane|thing)|(?:when|are we) (?:are we |ever |going to )*(?:leav(?:e|ing)|tak(?:e|ing) off|board(?:ing)?)|let['’]?s go already|hurry up)\b/i,
      /\b(?:flights?|planes?|aircraft|boarding|gate|\d{3,4}|connect\w*|crew|pilots?)\b/i,
    ],
    not: /\b(?:trains?|bus|taxi|get off the plane|off the phone|get (?:me|us) (?:off|out of) (?:this|the) (?:plane|aircraft)|drone|rocket|glad|love|finally (?:off|in)|refund|bags?|luggage|business off the ground|in the overhead)\b/i,
    ack: [
      'Sitting there with no sign of leaving is wearing.',
      'You just want to be in the air, and I get that.',
      'Every minute counts when people have somewhere to be after it.',
    ],
    ask: [
      { text: 'Which flight is it?', unless: NUMBER },
      {
        text: 'What has the crew told you so far?',
        unless: /\b(?:crew|pilot|captain|told|said|says|no (?:news|word|info\w*)|announce\w*|answer)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['look up the latest time for that flight', 'ask operations what it is waiting for'],
    hits: [
      'are we ever leaving? flight 1820, gate 3',
      'when are we taking off?? been at the gate for an hour, crew says nothing',
      'will you get this flight going, i have a bath to run',
    ],
    misses: ['finally off the ground, great crew', 'get me off this plane'],
  },
  {
    id: 'bag-slow-belt',
    live: true,
    matter: 'the long wait for your bags',
    sectors: ['airline'],
    when: [
      /\b(?:bags?|luggage|baggage|suitcases?)\b/i,
      /\b(?:(?:\d+|thirty|forty|an|half an|over an?) ?-?(?:min\w*|hours?|hrs?)|past the|still (?:no|waiting|not|nothing)|no (?:sign|bags?|luggage)|waiting)\b/i,
      /\b(?:(?:no|not|nothing|still|zero) (?:\w+ ){0,3}(?:luggage|bags?|baggage|suitcases?|agents?)|(?:luggage|bags?|baggage) (?:still |are |is |have |has |guarantee )*(?:not|hasn['’]?t|haven['’]?t|yet|nowhere)|waiting (?:for|on) (?:our |my |the )?(?:bags?|luggage|baggage)|carousel|belt|baggage claim)\b/i,
      /\b(?:flights?|landed|carousel|belt|min(?:ute|s)?|airport|baggage claim|since we|plane)\b/i,
    ],
    not: /\b(?:days?|weeks?|lost (?:my|our)|yesterday|last night|delayed bag|seat ?belt|damaged|claim (?:form|number)|report(?:ed)?|tracker|airtag|trains?|hotel|never (?:arrived|came)|didn['’]?t (?:arrive|make)|hold|on hold|carry.?on|delivered|next flight|drop|check.?in)\b/i,
    ack: [
      'Standing at an empty belt after a flight is tiring.',
      'You have landed and only want your bags and the way home.',
      'That is a long time to watch a belt go round.',
    ],
    ask: [
      {
        text: 'Which airport and belt is it?',
        unless: /\b(?:at|in|to|into) [A-Z][A-Za-z]{2,}|\b[A-Z]{3} ?(?:-|to) ?[A-Z]{3}\b|\b[A-Z][a-z]+ to [A-Z][a-z]+/,
      },
      {
        text: 'Are the others from your flight still waiting too?',
        unless: /\b(?:everyone|all of us|whole flight|nobody|no ?one|we (?:are|all)|people|only mine|mine|others)\b/i,
      },
    ],
    quick: [
      {
        text: 'If they still do not come, please tell the baggage desk before you leave the hall.',
        unless: /\b(?:agents?|desk|nobody|no ?one|home|staff)\b/i,
      },
    ],
    detail: 'your bag tag number',
    act: ['ask the ground team there what is holding them up', 'try to get word to the ground team there'],
    hits: [
      'landed 50 minutes ago and still no luggage, not an agent in sight',
      'forty minutes at belt 3, not one suitcase off the plane yet, still no bags',
      'still waiting for our bags at the carousel, an hour now',
    ],
    misses: ['my bag never arrived, it has been 2 days', 'waited on hold an hour about my bag'],
  },
  {
    id: 'fare-lost-to-life',
    matter: 'the trip you have to give up',
    sectors: ['airline', 'travel_agent', 'hotel', 'rail'],
    when: [
      /\b(?:non.?refundable|no refunds?|not refundable|only (?:offer|give|get|a) (?:\w+ ){0,2}(?:credit|voucher|travel funds)|won['’]?t refund|wont refund|refus\w* (?:to |a |me a |my )*refund|can['’]?t (?:get|have) (?:a |my )?(?:refund|money back)|lose (?:all )?(?:my|our|the) money)\b/i,
      /\b(?:laid off|lost my job|covid\w*|corona\w*|virus|pandemic|wedding|funeral|surgery|cancer|hospital|sick|ill|doctor|pregnan\w*|died|passed away|death|cancel+ed (?:event|conference|concert)|(?:wedding|event|conference|concert|trip) (?:was |is |got )?(?:cancel+ed|called off)|quarantine|high risk|military|deployed|jury)\b/i,
      /\b(?:flights?|tickets?|trip|travel\w*|fare|booking|airline|fly|reservation|hotel|room)\b/i,
    ],
    not: /\b(?:you cancel+ed|flight (?:was|got|is) cancel+ed|thank\w*|sick of|if i (?:book|buy))\b/i,
    ack: [
      'To lose the trip and the fare as well is hard.',
      'Nobody plans for something like that, and I can see why the answer stung.',
      'You did not choose any of this, so a flat no is hard to hear.',
    ],
    ask: [
      {
        text: 'Were you told how long a credit for it would last?',
        unless:
          /^(?![\s\S]*\b(?:credits?|vouchers?|funds|non.?refundable)\b)|\b(?:expir\w*|until|valid|months?|a year|one year)\b/i,
      },
    ],
    quick: [
      {
        text: 'It is worth asking your travel insurance, or the cover on the card you paid with, as well.',
        unless: /\b(?:insur\w*|card cover|pandemic|covid\w*|corona\w*|virus)\b/i,
      },
    ],
    detail: 'your booking reference',
    act: ['see what else can be done with that fare', 'check whether there is more room in it'],
    hits: [
      'jury duty came up and the fare is non-refundable, trip gone',
      'the wedding is called off, i cant get a refund for the flights? only a credit',
      'my dad is in hospital and you refuse to refund the trip',
    ],
    misses: [
      'sick of your airline, no refunds ever',
      'you cancelled the flight and refuse a refund, my wedding is off',
    ],
  },
  {
    id: 'booking-pay-code',
    matter: 'the payment stopping at the code',
    sectors: ['airline', 'travel_agent', 'rail', 'hotel'],
    when: [
      /\b(?:(?:secur\w*|verification|one.?time|sms|text) (?:code|password|step|check)|code|otp|3d ?secure|verify|verified by|authenticat\w*)\b/i,
      /\b(?:payment|pay(?:ing)?|card|bank|transaction|checkout|purchase|booking|book)\b/i,
      /\b(?:nothing happens|does ?n['’]?t|doesnt|won['’]?t|wont|can['’]?t|cannot|cant|fail\w*|error|stuck|no (?:button|code|send|submit)|never|not (?:work|com|arriv|receiv)\w*|problem|times? out|declin\w*|again)\b/i,
      /\b(?:tickets?|flights?|book(?:ing)?|trip|room|trains?|seats?|fare|hotel)\b/i,
    ],
    not: /\b(?:promo|discount|voucher code|qr|booking code|log ?in|sign ?in|password reset|refund|railcard|gift)\b/i,
    ack: [
      'Getting right to the end and being stopped by a code is maddening.',
      'That is the last step, and the one that should simply work.',
      'You had got as far as paying, so I can see why it grates.',
    ],
    ask: [
      {
        text: 'Have you tried it on another device or in another browser?',
        unless:
          /\b(?:another|different|other|both|tried|two) (?:device|browser|phone|laptop|computer|card|on)\w*|\bbrowsers\b/i,
      },
    ],
    quick: [
      {
        text: "That code usually comes from your card's bank, so they can often see where it stopped.",
        unless: /\b(?:called|rang|spoke to|contacted) (?:my |the )?bank\b/i,
      },
    ],
    detail: 'the time you tried it',
    act: ['check that nothing was taken', 'see how far it got'],
    hits: [
      'bank sends the one time code, i type it and the booking page for the room times out',
      'verification code for my card never arrives, cant book the room',
      'payment page wants an otp and there is no submit button, need these tickets',
    ],
    misses: ['promo code wont work on my booking payment', 'login code never came'],
  },
  {
    id: 'fare-gap',
    sectors: ['rail', 'airline', 'hotel', 'travel_agent'],
    ofOthers: true,
    when: [
      /\b(?:why|how (?:can|is|do)|explain|justify|how come|seriously|joke|ridiculous|rip.?off|disgust\w*|extortion\w*)\b/i,
      /[£$€]\s?\d[\s\S]{0,80}[£$€]\s?\d|\b(?:double|twice|triple|three times) the (?:price|cost|fare)|\b(?:gone|went|jumped) (?:up )?from [£$€]\d/i,
      /\b(?:tickets?|trains?|flights?|fares?|journey|trip|route|singles?|returns?|fly|to [A-Z][a-z]+|nights?|rooms?)\b/,
    ],
    not: /\b(?:charged|overcharged|refund|fees?|compensat\w*|delay\w*|no seats|stood|standing|bags?|luggage|parking|meal|fine|penalty|card|instead of)\b/i,
    ack: [
      'A gap like that can come from busy dates, which tend to sell out of the cheap tickets first.',
      'Demand often plays a part, and dates near a holiday tend to lose the low prices first.',
      'Prices often go by how full that day already is, so the same trip can cost far more.',
    ],
    ask: [
      {
        text: 'Which times are you looking at?',
        unless: /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b|\b(?:rooms?|nights?|hotel)\b/i,
      },
    ],
    quick: [
      {
        text: 'A day or a few hours either side often shows a much lower price.',
        unless:
          /\b(?:earlier|later|any (?:day|time)|every day|all day|flexible|only (?:day|train|flight)|overnight)\b/i,
      },
    ],
    detail: 'the dates and times',
    act: ['see what is cheaper close to it', 'check what else runs that day'],
    hits: [
      'why is a single £18 at ten and £64 at eleven',
      'how can a return cost £20 one day and £80 the next, seriously',
      'flight jumped from $200 to $500 overnight, what a joke',
    ],
    misses: ['why was i charged £30 and then £60 for my bag on the flight', 'the fare is £20'],
  },
];
