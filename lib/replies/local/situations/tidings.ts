import type { Situation } from './situation';

/** Word that does not come: messages in private that lead nowhere, cases that wait, offices to reach, and what was left on board. */
export const TIDINGS: readonly Situation[] = [
  {
    id: 'dm-leads-nowhere',
    live: true,
    matter: 'the messages that led nowhere',
    when: [
      /\b(?:dms?|dm['’]?d|direct messages?|private messages?|pms?)\b/i,
      /\b(?:no (?:results?|reply|replies|response|answers?|help)|nothing (?:happens|comes|came|gets)|never (?:answer|reply|respond|hear)\w*|ignor\w*|(?:not|n['’]t|nt) (?:answer|repl|respond)\w*|to (?:shut|keep|hide)|only (?:to|so)|useless|pointless|waste of time|moves? you to|sends? (?:you|me|people) to|hide (?:the|your)|same (?:copy|script)|bs|copy.?paste)\b/i,
      /\b(?:complain\w*|answers?|results?|replies|reply|response|help|days?|weeks?|hours?|nothing|ignored|again|still|public|moment|reason)\b/i,
    ],
    not: /\b(?:hacked|locked out|please (?:check|see|reply|read)|check (?:your|ur|my) (?:dms?|inbox)|sent (?:you )?a dm|i(?:'ve| have)? (?:just )?(?:sent|dm['’]?d)|dm me|dm sent|slid|instagram (?:dms?|inbox)|dms (?:are|is) (?:broken|down|not loading)|my dms|(?:open|turn off) dms|feature|update)\b/i,
    ack: [
      'Being sent to a DM and getting nowhere there is no help at all.',
      'A private message should lead to an answer, not end the matter.',
      'You asked in the open, so let me see what I can do here.',
    ],
    ask: [
      {
        text: 'What is the one thing that is still open?',
        unless: /\b(?:refund|seats?|seating|order|charge\w*|bill|account|delivery|cancel\w*|booking|broken|parcel)\b/i,
      },
    ],
    detail: 'what is still open',
    act: ['find out who had your message and what came of it', 'see what was done with your messages'],
    hits: [
      'sent three dms as you asked, not answered for days',
      'all you get is "dm us" and nothing happens. useless, no answers for weeks',
      'dm, they said. weeks later still no response to it',
    ],
    misses: ['please check your dm, no reply yet', 'instagram dms are broken again'],
  },
  {
    id: 'case-please-move',
    matter: 'the wait on your case',
    sectors: ['airline', 'travel_agent', 'courier', 'hotel', 'rail', 'rides', 'food_delivery'],
    when: [
      /\b(?:case|ticket|claim|complaint|reference|ref|request|e-?form|enquiry)(?:s)?(?: (?:id|no\.?|number|num|ref\w*))?\b/i,
      /\b(?:process|follow(?:ing)? ?-?up|expedite|escalate|look into|chase|chasing|proceed|action|speed up|status of|update on|check (?:on|the status)|pending|attend to|settle)\b/i,
      /\b(?:number|#\s?\d+|\d{5,}|id|reference|submitted|sent|raised|filed|logged|opened|my case|case no)\b/i,
    ],
    not: /\b(?:ticket (?:machine|office|price|inspector)|e-?ticket|court|phone case|suitcase|in case\b|just in case|flight ticket|train ticket|lost property|thank you for (?:process|settl|look)\w*|customs|job)\b/i,
    ack: [
      'A case with a number should also have an answer by now.',
      'You have sent it in, so the next step is ours.',
      'I can see why you want that one to move.',
    ],
    ask: [
      {
        text: 'What is the case about?',
        unless:
          /\b(?:refund\w*|bags?|luggage|baggage|flight|cancel\w*|parcel|delivery|damage\w*|lost|delay\w*|compensat\w*|charge\w*|booking|name)\b/i,
      },
      {
        text: 'When did you send it in?',
        unless:
          /\b(?:\d+ (?:days?|weeks?|months?)|last (?:week|month)|yesterday|since|ago|on \w+ \d|\d{1,2}\/\d{1,2}|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b/i,
      },
    ],
    quick: [
      {
        text: 'Replying on the same case keeps it together; a new one often goes to the back of the line.',
        unless: /\b(?:new (?:case|ticket|claim)|re-?submit\w*|repl(?:y|ied|ying))\b/i,
      },
    ],
    detail: 'the email it was sent from',
    act: ['see who has it and what it is waiting for', 'find out where it stands'],
    hits: [
      'case no 1182733 pending for a month, can you speed up',
      'following up my request, ref number BQ-1120',
      'any update on my claim? submitted 3 weeks ago, case no 55121',
    ],
    misses: ['thank you for processing my case number 11827', 'just in case, what is your reference number format'],
  },
  {
    id: 'texts-not-coming',
    matter: 'the texts not reaching you',
    sectors: ['rides', 'food_delivery', 'courier', 'airline', 'rail', 'hotel'],
    when: [
      /\b(?:texts?|text messages?|sms)\b/i,
      /\b(?:not (?:getting|receiving|receive|recieving|coming)|(?:do|does|did|is|are|have|has)n['’]?t (?:get|got|gotten|receive[d]?|recieve[d]?|come|coming|getting|receiving|arrived?)|never (?:get|got|receive[d]?|comes?|came|arrives?)|no (?:texts?|sms|code)|stopped (?:getting|receiving|coming))\b/i,
    ],
    not: /\b(?:codes?|unsubscrib\w*|stop (?:sending|texting)|promo\w*|discount|coupon|refund|game|redeem|voucher|wrong number|confirmation email|(?:texts?|calls?) (?:to|from) (?:my|friends|family)|imessage|signal|coverage|bars|network|sim|qr|barcode|post ?code|source code)\b/i,
    ack: [
      'Without that text you are stuck, so it matters.',
      "It's annoying to wait for a text that never comes.",
      'A text is no use if it does not reach you.',
    ],
    ask: [
      {
        text: 'Do other texts reach that phone as usual?',
        unless: /\b(?:other texts?|everyone else|all other|only yours|any (?:other )?texts)\b/i,
      },
      {
        text: 'Has your number changed since you signed up?',
        unless: /\b(?:new (?:number|phone)|changed (?:my )?number|same number|number is (?:right|correct))\b/i,
      },
    ],
    quick: [
      {
        text: "Check that the phone isn't blocking or filtering unknown senders.",
        unless: /\b(?:block\w*|filter\w*|unknown senders?|new (?:phone|number)|changed)\b/i,
      },
    ],
    detail: 'the email on the account',
    act: ['see which number the texts go to', 'check where they are being sent'],
    hits: [
      'your pickup texts never arrive',
      'texts from you never come, tried twice',
      'havent received any sms about my pickup',
    ],
    misses: [
      'stop sending me texts, i am not getting off this list',
      'not getting texts from my family, no signal on your network',
    ],
  },
  {
    id: 'wants-an-office',
    ofOthers: true,
    sectors: ['airline', 'travel_agent', 'courier', 'hotel', 'rail'],
    when: [
      /\b(?:office|offices|counter|desk|branch|depot|sales (?:office|shop)|agent|agents|customer service|call cent(?:re|er))\b/i,
      /\b(?:locations?|address(?:es)?|contact (?:numbers?|details|info)|phone numbers?|numbers?|where(?:['’]?s| is| are)|opening (?:hours|times))\b/i,
      /\b(?:want to know|need|looking for|what(?:['’]?s| is| are)|where|please|pls|can (?:i|you)|could you|give me|send me|provide|kindly|is there)\b/i,
      /\b(?:in|at|for|near) (?:the )?[A-Z][a-z]+/,
    ],
    not: /\b(?:hold|rude|no ?one|nobody|never|useless|waited|waiting|lost|complain\w*|ticket office|seat number|booking number|tracking number|closed|passport)\b/i,
    ack: [
      'Happy to point you to the right office.',
      "Let's get you to the right people.",
      'I can help you find the right place.',
    ],
    ask: [
      {
        text: 'Is it to book something new, or about a booking you have?',
        unless:
          /\b(?:booking|my (?:flight|parcel|refund)|refund|change|cancel|to book|new|reservation|parcel|package)\b/i,
      },
    ],
    detail: 'what it is about',
    act: ['find you the right number for it', 'see which office can help'],
    hits: [
      'where is your sales office in Lima, need the address',
      'what is the phone number of your desk at Oslo airport please',
      'is there a customer service counter in Cork? address pls',
    ],
    misses: ['nobody at your office in Leeds answers the number', 'lost my booking number in Leeds'],
  },
  {
    id: 'train-left-item',
    sectors: ['rail', 'transit'],
    when: [
      /\b(?:left|forgot|forgotten|lost|dropped)\b/i,
      /\b(?:my|our|his|her|a|the) (?:\w+ ){0,4}(?:bags?|phone|i ?phone|wallet|purse|keys|laptop|i ?pad|coat|jacket|umbrella|glasses|hat|gloves?|headphones|air ?pods|book|kindle|suitcase|backpack|rucksack|toy|teddy|make.?up|passport|jumper|scarf|camera|ring|folder|shopping|lunch)\b/i,
      /\b(?:on|in|at) (?:the|your|a|my|our|this) (?:\S+ ){0,4}(?:train|bus|coach|tram|tube|metro|carriage|station|platform|luggage rack)\b/i,
    ],
    not: /\b(?:left (?:me|us|early|late|without)|found it|got it back|returned|flight|plane|lost signal|charging|died|lost my ticket|left the station|stolen|nicked|stole|thank\w*)\b/i,
    ack: [
      'Oh no, I hope what you left has been handed in.',
      'Leaving something behind on a journey is a horrible thing to notice.',
      'Losing something on the way is a pain, and the sooner it is reported the better.',
    ],
    ask: [
      {
        text: 'Which service was it, and where did you get off?',
        unless: /\b\d{1,2}[:.]\d\d\b/,
      },
      {
        text: 'What does it look like?',
        unless:
          /\b(?:red|blue|black|grey|gray|green|brown|white|silver|pink|gold|yellow|stripy|small|large|leather)\b/i,
      },
    ],
    quick: [
      {
        text: 'Things often surface where the service ends, so it is worth calling the last stop.',
        unless: /\b(?:station|platform|last stop|depot|terminus|lost property|called|rang)\b/i,
      },
    ],
    detail: 'what it looks like',
    act: ['pass it to lost property', 'see whether it has been handed in'],
    hits: [
      'idiot me left the birthday shopping on the train',
      'forgot my coat on your bus this morning',
      'lost my keys on the 7.15, think they are on the train to Hull',
    ],
    misses: [
      'you left us on the platform with the bags on the train',
      'phone was stolen on the train, left my bag for a second',
    ],
  },
  {
    id: 'train-wifi-page',
    matter: 'the wifi not letting you online',
    sectors: ['rail', 'transit', 'airline'],
    when: [
      /\bwi-?fi\b/i,
      /\b(?:start page|log ?in page|sign ?in page|landing page|splash|portal|connect\w*|page|link|can['’]?t (?:get|log)|log on|get on)\b/i,
      /\b(?:problems?|trouble|can['’]?t|cannot|cant|won['’]?t|wont|not (?:work|load|com|find)\w*|no longer|unable|isn['’]?t|doesn['’]?t|doesnt|where|fail\w*|error|how (?:do|can) i)\b/i,
      /\b(?:trains?|on ?board|coach|carriage|bus|station|flight|plane|start page)\b/i,
    ],
    not: /\b(?:paid|charged|refund|hotel|router|broadband|home|slow(?:est)?|is there)\b/i,
    ack: [
      'Being connected without the page to start it is no help.',
      'No wifi on a long trip is annoying.',
      'It should open by itself, so I can see the annoyance.',
    ],
    ask: [
      {
        text: 'Does it connect and then show no page, or not connect at all?',
        unless: /\b(?:start page|log ?in page|sign ?in page|landing page|portal|no page|connected|page)\b/i,
      },
      {
        text: 'Which train or flight are you on?',
        unless: /\b\d{1,2}[:.]\d\d\b|\b[A-Z]{2} ?\d{2,4}\b|\b(?:from|to) [A-Z][a-z]+/,
      },
    ],
    quick: [
      {
        text: 'Forgetting the network and joining again often brings the start page back.',
        unless: /\b(?:forgot|forgotten|rejoin\w*|reconnect\w*|restart\w*|off and on)\b/i,
      },
      {
        text: 'Turning off mobile data and any VPN for a moment often makes the start page come up.',
        unless: /\b(?:vpn|mobile data|turned off|not connect\w*)\b/i,
      },
    ],
    detail: 'your device and the service you are on',
    act: ['find out how to open that page', 'see whether the wifi on it is down'],
    hits: [
      'train wifi connects but the login page wont come up',
      'wifi login page wont load on board',
      'having problems to connect to the wifi on this coach',
    ],
    misses: ['is there wifi on the train, link?', 'home wifi page wont load, router on the train set shelf'],
  },
  {
    id: 'ride-driver-error-charge',
    matter: 'the charge for that trip',
    sectors: ['rides'],
    when: [
      /\b(?:charg\w*|paid|pay(?:ing)?|billed|fee|fare)\b/i,
      /\b(?:driver(?:['’]?s|s['’]?)? (?:\w+ )?(?:mistakes?|fault|errors?|wrong|detour)|(?:their|his|her|ur drivers?|your drivers?) (?:mistakes?|fault|errors?)|because (?:the|your|my) driver|driver (?:went|took|missed|forgot|didn['’]?t (?:end|start)|never ended|started (?:the )?(?:ride|trip) (?:early|before)))\b/i,
    ],
    not: /\b(?:train|bus|parcel|food|printer|cancel+\w*|golf|truck)\b/i,
    ack: [
      'If the driver made a mistake, it should not end up on your bill.',
      'You should pay for the trip you took, and no more.',
      'I can see why you do not want to pay for somebody else getting it wrong.',
    ],
    ask: [
      {
        text: 'What was the mistake: the route, a wait or a trip you did not take?',
        unless:
          /\b(?:route|detour|wrong (?:way|turn|place|address|exit)|wait\w*|never (?:took|ended|picked)|end(?:ed)? (?:the )?(?:trip|ride)|start(?:ed)?|longer|missed)\b/i,
      },
    ],
    quick: [
      {
        text: "A screenshot of the route on the trip's page helps when the fare is looked at.",
        unless: /\b(?:screen ?shots?|map|photos?|pics?)\b/i,
      },
    ],
    detail: 'the date and time of the trip',
    act: ['look at what was driven and what was charged', 'see whether that charge stands'],
    hits: [
      'driver missed the exit and i am paying for the extra miles, fare doubled',
      "why do i pay for the driver's fault",
      'driver took a wrong turn and i am charged for the detour',
    ],
    misses: ['bus driver fault, fare paid', 'driver cancelled and i was charged'],
  },
  {
    id: 'ride-drive-for-you',
    ofOthers: true,
    sectors: ['rides', 'food_delivery'],
    when: [
      /\b(?:let (?:me|us) (?:drive|deliver)|(?:want|like|going|trying|apply\w*|sign(?:ed|ing)? up|old enough) to (?:drive|deliver|be a (?:driver|courier))|become a (?:driver|courier)|drive for (?:you|u)|deliver for (?:you|u)|background check|driver (?:application|sign ?up))\b/i,
      /\b(?:\d\d|age|old|months?|car|licen[cs]e|apply|application|applied|background|approved|pending|requirements?|anyway|waiting|sign)\b/i,
    ],
    not: /\b(?:my driver|the driver|your driver (?:was|is)|picked (?:me|up)|order|food (?:is|was)|refund|child|rude|lost|left my|golf|crash)\b/i,
    ack: [
      "It's great that you are keen. Age and licence rules can differ from place to place.",
      'Good to hear you want to join. The rules can depend on the city you would work in.',
      'Thanks for your interest. What is needed can differ from city to city.',
    ],
    ask: [],
    detail: 'the city you would work in',
    act: ['find the rules for it', 'see what is needed there'],
    hits: [
      'can a 19 year old sign up to deliver by bike, want to deliver for you',
      'signed up to drive, waiting on my background check for 3 weeks',
      'want to deliver for you, which car do i need? licence is new',
    ],
    misses: ['your driver was rude, let me drive next time, 10 minutes late', 'driver took my order'],
  },
];
