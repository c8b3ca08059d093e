import type { Situation } from './situation';

const TRAIN =
  /\b(?:trains?|rail\w*|carriages?|coach(?:es)?|platform|conductor|guard|station|\d{1,2}[.:]\d\d(?: ?[ap]m)?|\d{4} (?:from|to|train|service|\w+ train))\b/i;
const NOT_RAIL =
  'flights?|planes?|airport|bus(?:es)?|taxi|uber|parcel|driver cancel\\w*|model train|trainers|personal train\\w*|gym';
/** Trains that are short, held or missed, what goes on in the carriages, and tickets. */
export const RAILWAY: readonly Situation[] = [
  {
    id: 'train-short-formed',
    live: true,
    matter: 'how few carriages there were',
    sectors: ['rail'],
    when: [
      /\b(?:(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve|half|fewer|short\w*|enough|more|extra|only|single|longer) ?-?(?:the )?(?:coach(?:es)?|carriages?|cars?|units?)|short.?form\w*|(?:carriages?|coaches) (?:missing|short|down|instead)|short train)\b/i,
      /\b(?:only|instead|should (?:be|have)|meant to|supposed to|usually|normally|why|again|appears?|turn(?:s|ed) up|short\w*|not enough|missing|reduced|cut|just|half|rammed|packed|squeez\w*|cram\w*|standing|joke)\b/i,
    ],
    not: new RegExp(`\\b(?:${NOT_RAIL}|when (?:are|r|will) the (?:longer|new)|thank\\w*|car park|my car)\\b`, 'i'),
    ack: [
      'A short train at a busy time leaves everyone squeezed.',
      'You need room to get on, so I can see the frustration.',
      'With so few carriages, I can see why you ask.',
    ],
    ask: [
      {
        text: 'Which train is it, and from where?',
        unless: /\b\d{1,2}[.:]?\d\d\b|\b(?:from|to|at|out of) [A-Z][a-z]+|\b(?:always|every|all|your trains)\b/,
      },
      {
        text: 'Is that one short every day, or just today?',
        unless:
          /\b(?:every|always|daily|again|usually|normally|today|this (?:morning|evening)|tonight|yesterday|just now)\b/i,
      },
    ],
    detail: 'the train you were on',
    act: ['find out why it ran short', 'ask control why it was shortened'],
    hits: [
      'the 17.42 is only 4 carriages instead of 8 again',
      'why has a two coach train turned up at rush hour',
      'rush hour and they turn up with three carriages, half the usual length',
    ],
    misses: ['when will the new longer trains come, 10 coaches?', 'taxi had only 4 cars left'],
  },
  {
    id: 'train-first-class-empty',
    matter: 'the crowding beside an empty first class',
    live: true,
    sectors: ['rail'],
    when: [
      /\b(?:first class|1st class|first-class|1st)\b/i,
      /\b(?:empty|nobody|no ?one|declassif\w*|open (?:it|them|up)|let (?:us|people|standard)|one person|unused|vacant|flexible)\b/i,
      /\b(?:full|packed|rammed|stand\w*|crowd\w*|squash\w*|crush\w*|no seats|sit\b|crammed|sardines?|busy|declassif\w*)\b/i,
    ],
    not: new RegExp(`\\b(?:${NOT_RAIL}|upgrade (?:me|please)|thank\\w* for)\\b`, 'i'),
    ack: [
      'Standing beside empty seats is galling.',
      "It's hard to be packed in next to an empty carriage.",
      'I can see how an empty first class looks when you are standing.',
    ],
    ask: [
      { text: 'Which train are you on?', unless: /\b\d{1,2}[.:]?\d\d\b|\b(?:from|to|out of) [A-Z][a-z]+/ },
      {
        text: 'Has anyone asked the guard to open it up?',
        unless: /\b(?:guard|conductor|manager|asked|staff|refus\w*|yesterday|last (?:night|week)|every|always)\b/i,
      },
    ],
    detail: 'the train you were on',
    act: ['ask control whether first class can be opened on it', 'ask whether it can be opened up'],
    hits: [
      'standing all the way from Leeds while first class is empty',
      'people stood in the aisle of coach B and not a soul in 1st, nobody! declassify it',
      'please declassify first class, people are crushed',
    ],
    misses: ['first class was full and lovely', 'empty first class on the flight, packed in the back of the plane'],
  },
  {
    id: 'train-connection-at-risk',
    live: true,
    sectors: ['rail'],
    when: [
      /\b(?:connect\w*|change (?:at|in)|changing (?:at|in)|onward|next train|last train|make (?:my|the|our)|hold (?:the|it))\b/i,
      /\b(?:miss(?:ed|ing)?|not going to|won['’]?t|wont|late|delay\w*|stuck|hold|held|tight|make it)\b/i,
      /\b(?:what (?:do|should|can|happens)|unsure|not sure|how (?:do|will)|(?:can|will|could) (?:you|i|u|the|they|it)|any (?:chance|idea)|advise|help|next (?:one|train)|hold|is there|\?)/i,
      /\b(?:trains?|rail|platform|service|\d{1,2}[.:]\d\d|station)\b/i,
    ],
    not: /\b(?:flights?|planes?|airport|taxi|uber|refund|compensat\w*|claim|wi-?fi|internet|last (?:week|month)|yesterday)\b/i,
    ack: [
      'Please speak to staff on board or where you change, as they can tell you which train to take next.',
      'Ask the guard, or staff as soon as you get off: they can see what you can take from there.',
      'Show your ticket to staff where you change, say your train was late and ask about the next one.',
    ],
    ask: [
      {
        text: 'Can you ask the guard, or staff where you change, which train to take next?',
        unless: /\b(?:asked|guard|conductor|staff|told)\b/i,
      },
    ],
    detail: 'your ticket or booking reference',
    act: ['look up what runs after it', 'see which trains follow it'],
    hits: [
      'running 20 late, wont make the 9.05 at Derby where i change, next train when?',
      'delayed train, will you hold the last train at Crewe?',
      'not going to make the 18.10 connection as this train is stuck, is there a later one?',
    ],
    misses: [
      'missed my connection yesterday, train was late. how do i claim',
      'the wifi connection on the train, can you fix it?',
    ],
  },
  {
    id: 'train-quiet-coach',
    matter: 'the noise in the quiet coach',
    sectors: ['rail'],
    when: [
      /\bquiet (?:coach|carriage|zone|car|compartment|area)\b/i,
      /\b(?:nois\w*|loud\w*|scream\w*|shout\w*|drunk\w*|phone|calls?|music|party|hen|stag|kids|children|don['’]?t care|ignor\w*|enforce\w*|joke|not (?:very )?quiet|singing|talking|chat\w*|rowdy|laugh\w*|football)\b/i,
    ],
    not: /\b(?:flights?|booked (?:me|us)|is there a|which coach|love the|thank\w*|bliss)\b/i,
    ack: [
      'You choose the quiet coach for a reason, and that was not it.',
      'That sounds like anything but a quiet coach.',
      'In a quiet coach you expect quiet, so I can see the annoyance.',
    ],
    ask: [
      {
        text: 'Are you still on board?',
        unless: /\b(?:was|were|yesterday|last (?:night|week)|got off|had|always|every)\b/i,
      },
      { text: 'Which train is it?', unless: /\b\d{1,2}[.:]?\d\d\b|\b\d{3,4} \b|\b(?:from|to) [A-Z][a-z]+/ },
    ],
    quick: [
      {
        text: 'If you are still on board, the guard can have a word or find you a calmer seat.',
        unless: /\b(?:guards?|conductor|staff|was|were|yesterday|last|had)\b/i,
      },
    ],
    detail: 'the train and coach',
    act: ['see whether the guard can walk through', 'pass it to the team that runs the trains'],
    hits: [
      'quiet coach full of drunk blokes singing and the guard doesnt care',
      'why have a quiet carriage if everyone is on the phone',
      'football lot shouting in the quiet zone since York',
    ],
    misses: ['love the quiet coach', 'is there a quiet coach on the 9.00? kids in tow'],
  },
  {
    id: 'train-doors-early',
    matter: 'the doors closing too soon',
    sectors: ['rail', 'transit'],
    when: [
      /\bdoors?\b/i,
      /\b(?:clos(?:e|ed|es|ing)|shut(?:s|ting)?|lock(?:ed|s)?)\b/i,
      /\b(?:still (?:getting|boarding|trying|coming)|in (?:my|our|their|your|the|people'?s) faces?|on (?:me|us|them|people|him|her|my|passengers|an?)|before|early|without (?:looking|checking)|ran|running|seconds|trapped|caught|check (?:to|if|whether))\b/i,
      /\b(?:trains?|tram|tube|metro|platform|guards?|conductors?|attendants?|driver|station|board\w*)\b/i,
    ],
    not: /\b(?:flights?|plane|gate|lift|shop|store|office|bus|car door|not (?:opening|open)|won['’]?t open|broken)\b/i,
    ack: [
      'Nobody should have doors shut on them while they are still getting on.',
      'That could hurt somebody, so it matters which train it was.',
      'Doors closing on people is frightening, and it should be looked at.',
    ],
    ask: [
      {
        text: 'Which train and station was it?',
        unless: /\b\d{1,2}[.:]\d\d\b|\b\d{4} (?:from|to)\b|\b(?:at|from) [A-Z][a-z]+/,
      },
      {
        text: 'Was anyone hurt?',
        unless:
          /\b(?:hurt|injur\w*|bruis\w*|nobody|no one|fine|ok(?:ay)?)\b|^(?![\s\S]*\b(?:trapped|caught|hit|on (?:me|my|him|her|a))\b)/i,
      },
    ],
    detail: 'the train and where you got on',
    act: ['pass it to the team that looks after safety', 'raise it with the depot that runs that train'],
    hits: [
      'guard shut the doors with a pram half in, still boarding the train',
      'conductor shutting doors without looking again, platform full',
      'train doors shut on my arm, ran for it with seconds to go',
    ],
    misses: ['train doors are not opening', 'gate closed before my flight'],
  },
  {
    id: 'train-what-news',
    live: true,
    matter: 'how little you are being told',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:\d{1,2}[.:]\d\d ?(?:am|pm)?|\d{4}|\d{1,2}[.:]?\d{0,2} ?(?:am|pm)|(?:my|our|this|the) (?:\w+ ){0,2}(?:train|tram|service))\b/i,
      /\b(?:(?:any|no|not (?:much|any)|little|zero|some|where(?:['’]?s| is)|want|need|need some|not (?:really )?getting (?:much|any)) (?:\w+ )?(?:news|info\w*|updates?|word|idea|clue|explanation|announcement\w*|the \d)|what(?:['’]?s| is| has)? (?:happen\w*|going on|the (?:hold ?up|delay|story)|gone)|what happened|disappear\w*|vanish\w*|dropped off|gone from the board|why (?:are we|have we|is (?:it|this|the)|has)|not moving|stopped|sat (?:at|outside|in)|stood (?:at|outside)|where is)\b/i,
      TRAIN,
    ],
    not: new RegExp(
      `\\b(?:${NOT_RAIL}|refund|claim|delay repay|ticket (?:price|machine|office)|lift|toilet|app|website|e-?mail|yesterday|last (?:week|month)|cost|price|\\u00a3\\d+|stopped running|lost property|left my)\\b`,
      'i',
    ),
    ack: [
      'Sitting there without a word is the worst part.',
      'You should not have to guess what your train is doing.',
      'A bit of news would make all the difference, so let me ask.',
    ],
    ask: [
      {
        text: 'Which train is it, and where are you now?',
        unless: /\b\d{1,2}[.:]?\d\d\b|\b\d{1,2} ?(?:am|pm)\b/,
      },
    ],
    detail: 'the train you are on',
    act: ['ask control what is happening with it', 'ask control for the latest on it'],
    hits: [
      'whats happening with the 8.14 to Leeds train, board went blank',
      'no word on why the 1905 train to Hull has stopped',
      'what is going on with our train, sat outside Derby with no announcements',
    ],
    misses: ['what happened to my refund, train was the 9.10', 'any news on my flight at 10.20'],
  },
  {
    id: 'train-ticket-restricted',
    matter: 'the trouble over your ticket',
    sectors: ['rail'],
    when: [
      /\b(?:tickets?|advance|off.?peak|fare)\b/i,
      /\b(?:earlier|another|different|next|other|later) (?:trains?|one|service)\b/i,
      /\b(?:not (?:valid|allowed|let)|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt) (?:let|give|allow|get|valid)|won['’]?t|wouldn|refus\w*|pay again|new ticket|right to|made (?:me|us) (?:buy|pay)|fined|charged)\b/i,
      /\b(?:trains?|rail|guard|conductor|platform)\b/i,
    ],
    not: /\b(?:flights?|planes?|airport|bus|taxi|seat reservation|can i (?:get|use|take|catch))\b/i,
    ack: [
      'When your own train is late, being held to it feels unfair.',
      'You paid for the trip, so being turned away from a train is frustrating.',
      'I can see why you wanted to take the other train.',
    ],
    ask: [
      {
        text: 'Is it an Advance ticket for one train, or a flexible one?',
        unless: /\b(?:advance|anytime|off.?peak|flexible|open return|season|super)\b/i,
      },
      { text: 'Was your own train late or cancelled?', unless: /\b(?:late|delay\w*|cancel\w*|missed|on time)\b/i },
    ],
    quick: [
      {
        text: 'If you had to pay again, keep both tickets, as a claim may ask for the old and the new one.',
        unless: /\b(?:receipts?|kept|both tickets|fined)\b/i,
      },
    ],
    detail: 'your ticket or booking reference',
    act: ['check what your ticket allows', 'see what you could have travelled on'],
    hits: [
      'mine is an hour late and the guard refused my ticket on the train before, not valid on another train apparently',
      'guard made us buy a new ticket for getting a later train',
      'ticket not valid on the next train even though mine was cancelled, refused at the barrier',
    ],
    misses: [
      'can i get an earlier train with this ticket',
      "plane ticket, won't let me on an earlier one, not the train's fault",
    ],
  },
  {
    id: 'train-basket-lost',
    matter: 'the trouble booking your tickets',
    sectors: ['rail'],
    when: [
      /\b(?:tickets?|book(?:ing|ed)?|basket|seats?|journey)\b/i,
      /\b(?:site|website|app|online|web|page|checkout|basket)\b/i,
      /\b(?:thrown|threw|kick(?:ed|s|ing) (?:me|us) (?:out|off)|timed? out|crash\w*|error|won['’]?t (?:let|take|load|accept)|wont|can['’]?t (?:book|buy|pay|purchase|get)|cant|not (?:working|loading|letting)|(?:\w+n['’]t|(?:do|wo|ca|did|is|was|are|have|has|does|could|would|were)nt) (?:let|work|load)\w*|freez\w*|frozen|spinning|keeps?|fail\w*|gone|disappear\w*|vanish\w*)\b/i,
    ],
    not: /\b(?:flights?|hotel|refund|delay repay|wi-?fi|password|log ?in|concert|food|e-?ticket (?:won|not)|price went|barrier|gate|on the train)\b/i,
    ack: [
      'Losing a basket of tickets halfway through is maddening.',
      'You had it all picked, and then the site let you down.',
      'Booking a ticket should not take that many tries.',
    ],
    ask: [
      {
        text: 'Is it the same in another browser or a private window?',
        unless:
          /\b(?:browsers?|chrome|safari|firefox|private|incognito|both|app and|every device|laptop and|phone and|cache|cookies)\b/i,
      },
      {
        text: 'Which date and route are you trying to book?',
        unless:
          /\b(?:to [A-Z][a-z]+|from [A-Z][a-z]+|\d{1,2}(?:st|nd|rd|th)|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\b/,
      },
    ],
    quick: [
      {
        text: 'Signing in before you pick seats leaves you more time before the basket runs out.',
        unless:
          /\b(?:sign(?:ed|ing)? in|logg?(?:ed|ing)? in|guest|can['’]?t (?:sign|log)|error|crash\w*|fr[eo]+ze?\w*)\b/i,
      },
    ],
    detail: 'the email on your account and the journey',
    act: ['check that nothing was taken', 'see whether those tickets are still on sale'],
    hits: [
      'your site keeps timing out when i try to book train tickets',
      'two seats vanished from the basket when the page timed out',
      'cant buy my ticket, app freezes at checkout every time',
    ],
    misses: ['website for flights crashed at checkout, tickets gone', 'ticket would not open the barrier, app fine'],
  },
  {
    id: 'train-always-poor',
    live: true,
    matter: 'the service lately',
    sectors: ['rail'],
    when: [
      /\b(?:trains|service|line|railway|commut\w*)\b|^why (?:are|r|is) (?:you |u |ur |your )?(?:\w+ )?(?:always|constantly)\b/i,
      /\b(?:always|constantly|every (?:single )?(?:day|morning|night|evening|week|time)|never on time|all the time|day in day out|daily|continually|permanently|month after month|week after week|abysmal|shambles|since you took over)\b/i,
      /\b(?:late|delay\w*|cancel\w*|slow|crowded|packed|dirty|uncomfortable|awful|rubbish|terrible|dreadful|appalling|unreliable|shambles|nightmare|joke|abysmal|short)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_RAIL}|refund|wi-?fi|app|website|phone|customer service|never late|not always|thank\\w*|first class|carriages?|coach(?:es)?|when (?:are|r|will)|\\d{1,2}[.:]\\d\\d|right now|stuck)\\b`,
      'i',
    ),
    ack: [
      'When it goes wrong day after day, it wears you down.',
      'You need to be able to rely on your train, and lately you could not.',
      'I can see why you are fed up when it keeps happening.',
    ],
    ask: [
      {
        text: 'Which line or train do you take?',
        unless: /\b(?:from|to|between|into|at) [A-Z][a-z]+|\b\w+ line\b|\b\d{1,2}[.:]\d\d\b/,
      },
    ],
    detail: 'the trains you take',
    act: ['find out what is behind it', 'ask the team that runs it what is planned'],
    hits: [
      'this line is late every day and filthy with it, always',
      'cancelled every single morning, this service is a joke',
      'unreliable service every single week, late or packed',
    ],
    misses: ['trains to the airport are always late says my flight crew', 'never late, always on time, lovely trains'],
  },
];
