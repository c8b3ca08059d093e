import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** What happens in a shop or at a counter, and how staff treat people. */
export const SHOPS: readonly Situation[] = [
  {
    id: 'self-checkout',
    matter: 'the trouble at the self checkouts',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:self[- ]?(?:checkouts?|service|scan\w*|serve)|unexpected item|bagging area|scan (?:and|&|as you) (?:go|shop))\b/i,
      /\b(?:broke\w*|not|n['’]?t|only|no|every|wait\w*|queue|unexpected|error|stuck|frozen|freez\w*|help|never|out of order|hate|rejected|check(?:ed)?|light|why|cash|forc\w*|staff|again|wrong|instead)\b/i,
    ],
    not: /\b(?:it was my (?:own )?|donation|app|surgery|meal deal|voucher|loving|love the (?:new )?self|petrol|parking|airport|boarding)\b/i,
    ack: [
      'Self checkouts are meant to save you time, so trouble there is a nuisance.',
      'Trouble at a self checkout is annoying when you just want to pay and go.',
      'I can see why those tills are getting on your nerves.',
    ],
    ask: [
      { text: 'Was it one machine or all of them?', unless: /\b(?:all|every|both|each|only|whole|none|machines)\b/i },
      {
        text: 'Was there a staffed till open as well?',
        unless:
          /\b(?:no (?:staffed |other |manned )?(?:tills?|staff|checkouts?|cashiers?)|only|one till|staffed|manned|forced)\b/i,
      },
    ],
    detail: 'which branch it was and when you were there',
    act: ['pass it to the manager there', 'raise how the tills are staffed with the branch'],
    hits: [
      'unexpected item in bagging area x6',
      'Only self checkouts open and nobody to help',
      'your self-service tills are broken again',
    ],
    misses: ['Loving the self checkout, no queue', 'The parking kiosk is broken'],
  },
  {
    id: 'searched-or-watched',
    matter: 'how you were treated in the store',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:security|guard|store detective|bouncer|staff|alarm|bag (?:check|search))\b/i,
      /\b(?:follow(?:ed|ing)|search(?:ed|ing)?|accus(?:ed|ing)|stopped me|shoplift\w*|thief|stealing|stole|bag (?:emptied|checked|search)|emptied|grabbed|watched|alarm went|tag|receipt)\b/i,
    ],
    not: /\b(?:airport|security (?:update|code|question|number|alert|camera)|fire alarm|smoke alarm|baggage|search (?:bar|function|engine)|follow(?:ed)? up|name tag|car alarm|alarm clock|data|account|liquids|parcel|driver)\b/i,
    ack: [
      "That sounds humiliating, and you shouldn't have had to go through it.",
      'Nobody should be made to feel like a suspect for shopping with us.',
      'I can see how upsetting it is to be singled out like that.',
    ],
    ask: [
      {
        text: 'Did anyone explain why?',
        unless: /\b(?:explain\w*|because|reason|said (?:it|they|i)|not one word|no apology|tag|alarm)\b/i,
      },
      {
        text: 'Was it guards or shop staff?',
        unless: /\b(?:guard|security|bouncer|staff|manager|assistant|cashier)\b/i,
      },
    ],
    detail: 'the branch and time',
    act: ['raise it with the manager of that branch', 'find out what happened and why'],
    hits: [
      'security guard followed me round the whole shop',
      'Accused of stealing by your staff, had the receipt in my hand',
      'the alarm went off and the guard searched my bag in front of everyone',
    ],
    misses: [
      'Security at the airport searched every tray',
      'Staff followed up on my search for a lamp, security question sorted',
    ],
  },
  {
    id: 'closed-early',
    matter: 'the wasted trip',
    sectors: ['restaurant', 'grocery', 'shop', 'courier', 'bank', 'mobile', 'venue', 'health', 'public'],
    when: [
      /\b(?:shop|store|branch|opening (?:times|hours)|doors?|shutters?|counter|caf[eé]|restaurant|kitchen|pharmacy|post office|bank|website says|google says|says (?:open|you)|sign)\b/i,
      /\b(?:closed (?:early|at|when|again|before|without)|shut (?:early|at|when|again|before)|(?:was|were|is|are|it['’]?s) (?:closed|shut|locked)|not open|n['’]?t open|locked|turned (?:us |me )?away|wouldn['’]?t let|wouldnt let|minutes (?:before|to|early|past)|no notice)\b/i,
    ],
    not: /\b(?:step free|wheelchair|passcode|page|queued|interview|locked out|closed the branch|station|coach|driver|dog|ferry|ward|surgery|app store|closed (?:my|the|his|her) (?:account|ticket|case)|account|log(?:ged)? in|locked out of|train doors?|bus|lift|fridge|oven|boarding|gate|washing machine|car door|data|game|engineer|room|screen|hotel)\b/i,
    ack: [
      "It's so annoying to make the trip and find it shut.",
      'You went by the opening times, so it should have been open.',
      'Finding it closed when it should be open is a wasted journey.',
    ],
    ask: [
      {
        text: 'Where did you see the hours, online or on the door?',
        unless:
          /\b(?:website|online|google|door|sign|app|maps|site|page|note|staffing|minutes early|before closing|24 hours)\b/i,
      },
      {
        text: 'What time did you get there?',
        unless: /\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\b|\b(?:noon|minutes|half|quarter|closing)\b/i,
      },
    ],
    detail: 'which branch it was and when you were there',
    act: ['ask the branch why it was shut', 'have the listed hours checked'],
    hits: [
      'store was closed at 5.40, door says 6',
      'Drove 40 minutes and the shop is shut, website says open',
      'branch locked ten minutes before closing time',
    ],
    misses: ['You closed my account at the bank', 'Bus drove off with the doors shut'],
  },
  {
    id: 'shop-queue',
    matter: 'the wait in line',
    sectors: ['rides', 'restaurant', 'grocery', 'shop', 'courier', 'bank', 'mobile', 'venue', 'health'],
    when: [
      /\b(?:queue[sd]?|queu(?:e)?ing|(?:standing|stood|waiting) in line|lines? (?:was|is|were|out|around)|tills|(?:the|one|a|single|at) till|checkouts?|registers?|counter|cashiers?)\b/i,
      /\b(?:one (?:till|person|cashier|register|checkout|staff)|only (?:one|two|1|2)|no (?:one|staff|body)|nobody|(?:minutes?|mins|hours?)|long|out the door|understaffed|short[- ]?staffed|single|slow|ages|shambles|chatting|talking|ignored)\b/i,
      /\b(?:shops?|stores?|tills?|counter|branch|registers?|checkouts?|cashiers?|served|serving|staff\w*|coffees?|out the door|supermarket|post office|pharmacy|bakery)\b/i,
    ],
    not: /\b(?:rebook|connection|review|oceania|server|cut off|kicked|error|launch|flying|check in|line went|pharmacist|callback|chat|on hold|phone|call(?:ed|ing|s)?|online|virtual|presale|chat|hold|app|website|flight|airport|check-?in|bag(?:gage)? drop|passport|security|security|platform|train|helpline|agent|number \d+ in|support|hotel|lost luggage|broadband|download|game|server|tickets?|desk(?:top)|gate)\b/i,
    ack: [
      "That's a long time to stand in line.",
      'There should have been more people serving.',
      'I can see why that queue annoyed you.',
    ],
    ask: [
      {
        text: 'Which branch was it?',
        unless: /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|st|street|road|rd)\b/,
      },
      {
        text: 'How many people were serving?',
        unless:
          /\b(?:one|two|1|2|single|no) (?:\w+ )?(?:tills?|cashiers?|registers?|checkouts?|person|staff|people)|\b(?:self|desk|nobody|no one|(?:one|two|1|2) (?:\w+ )?(?:lad|lady|girl|guy|window|desk|counter)s?)\b|\b(?:under ?staffed|short[- ]?staffed|out (?:of )?the door|around the (?:block|corner)|drive[- ]?thr\w*|costumes?|event|promo\w*|one (?:open|working)|only (?:one|two|\d))\b/i,
      },
      {
        text: 'What time of day was it?',
        unless: /\b\d{1,2}(?:[:.]\d\d|\s?[ap]m)|\b(?:morning|lunch\w*|afternoon|evening|today|saturday|sunday|now)\b/i,
      },
    ],
    detail: 'which branch it was and when you were there',
    act: ['pass it to the manager there', 'ask how many were serving at that time'],
    hits: [
      '25 minutes in the queue with one till open',
      'Queue out the door and two staff chatting',
      'stood at the counter for ages, nobody serving',
    ],
    misses: ['An hour in the phone queue', 'Ten minutes at airport security, long lines'],
  },
  {
    id: 'shop-price-differs',
    matter: 'the price not matching the label',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:shel(?:f|ves)|tags?|label(?:led|s)?|sticker|sign|till|scanned|register|receipt|advertised|rang up)\b/i,
      /(?:\b|(?=[£$€]))(?:\d+[.,]\d\d|\d for \d|(?:two|three|one) for (?:one|two)|(?:says|said) \d+|price[ds]?|£ ?\d+|\$ ?\d+|€ ?\d+|cost|offer|discount|reduced|half price|yellow)/i,
      /\b(?:different|wrong|higher|more|not|n['’]?t|but|scanned|till|charged|refused|honou?r|full price|didn['’]?t)\b/i,
    ],
    not: /\b(?:small print|till \d|opens at|a sign costs|put up a sign|(?:no|without) warning|router|till the \d|the bag|black friday|non member|website|page|click|online|return(?:ed)?|swing tag|luggage|bag tag|name tag|size label|washing label|care label|refund)\b/i,
    ack: [
      'The price on the label is the one you expect at the till.',
      "It's annoying to pick it up at one price and be charged another.",
      'I can see why you want that price checked.',
    ],
    ask: [
      {
        text: 'Did you pay the higher price in the end?',
        unless:
          /\b(?:paid|charged|refund\w*|receipt|did ?n['’]?t buy|left it|walked out|put it back|honou?r\w*|refus\w*|scanned)\b/i,
      },
      {
        text: 'Do you still have the receipt?',
        unless: /\b(?:receipt|didn['’]?t buy|left it|walked out|put it back)\b/i,
      },
      { text: 'Did you get a photo of the shelf label?', unless: /\b(?:photo|pic|picture)\b/i },
    ],
    quick: [
      {
        text: 'If you are still nearby, the service desk can usually correct a price on the spot.',
        unless:
          /\b(?:desk|refus\w*|told|manager|staff|assistant|cashier|customer services?|honou?r\w*|home|yesterday|online|did ?n[’\x27]?t buy|walked out|put it back)\b/i,
      },
    ],
    detail: 'the branch and the item',
    act: ['have the label checked in that branch', 'check which price should have been charged'],
    hits: [
      'shelf says 3 for 4, till says 1.90 each',
      'shelf says $4, scanned at $6',
      'Yellow label price was not honoured at the till',
      'sign said half price but the register charged full price',
    ],
    misses: [
      'The bang on the stairs came with no warning and a sign costs nothing, please put one up, offer or not',
      'Returned it and they refused because the swing tag was off, price £40',
      'The price is high but it is worth it',
    ],
  },
  {
    id: 'fitting-room',
    matter: 'the trouble with the fitting rooms',
    sectors: ['shop'],
    when: [
      /\b(?:fitting|changing|dressing) rooms?\b/i,
      /\b(?:closed|shut|no|not|n['’]?t|queue|dirty|mirror|curtain|light\w*|locked|only|why|wait\w*|open|small|limit|when|again|broken|step|wheelchair)\b/i,
    ],
    not: /\b(?:locker room|gym|stadium|baby)\b/i,
    ack: [
      "It's hard to buy clothes when you can't try them on properly.",
      'You want to try things on in peace.',
      'I can see why the fitting rooms annoyed you.',
    ],
    ask: [
      {
        text: 'Was it shut, or was it the state of it?',
        unless: /\b(?:closed|shut|dirty|queue|locked|curtain|mirror|light\w*|open|step|wheelchair|limit)\b/i,
      },
    ],
    detail: 'which branch it was',
    act: ['raise it with the branch', 'find out what is happening with the rooms there'],
    hits: [
      'fitting rooms closed again',
      'One changing room open and a queue to the escalator',
      'no mirror in your dressing rooms, why',
    ],
    misses: ['Gym changing rooms are not clean', 'I love the chair fitting in my room'],
  },
  {
    id: 'driver-conduct',
    matter: 'the way you were treated',
    sectors: ['rides', 'restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'courier'],
    when: [
      /\b(?:driver|courier|rider|delivery (?:man|guy|woman|person|lad)|fitter|engineer)\b/i,
      /\b(?:rude|swore|swear\w*|shout(?:ed|ing)?|yell(?:ed|ing)?|scream(?:ed|ing)?|abusive|aggressive|attitude|disrespect\w*|sighed|sigh|insult\w*|called me|laughed|slammed|ignorant|horrible|threaten\w*|moan(?:ed|ing)|argued?|stupid)\b/i,
    ],
    not: /\b(?:recycling bin|called you|passenger (?:was|is)|i swear|hit|drunk|racist)\b/i,
    ack: [
      'Nobody should speak to you or treat you like that.',
      "That's not how anyone we send should behave.",
      'An encounter like that sounds really unpleasant.',
    ],
    ask: [
      {
        text: 'When was this?',
        unless:
          /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|just|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:[:.]\d\d|\s?[ap]m)|ago|now)\w*\b/i,
      },
    ],
    detail: 'the order or trip number',
    act: ['pass it to the manager responsible for them', 'find out who it was and raise it'],
    hits: [
      'your driver swore at me for asking for ID',
      'Courier was so rude at the door',
      'the fitter shouted at my mum and slammed the door',
    ],
    misses: [
      'Driver was great, I swear by this firm',
      'The passenger was rude, not the driver. passenger was shouting',
    ],
  },
  {
    id: 'staff-rude',
    matter: 'the way you were treated',
    sectors: allBut('food_delivery', 'marketplace', 'software', 'games', 'streaming', 'social'),
    when: [
      /\b(?:staff|assistant|manager|cashier|agent|advis[eo]r|receptionist|waiter|waitress|barista|salesman|saleswoman|server|bartender|employee|team member|rep|(?:man|woman|guy|girl|lad|lady|person) (?:on|at|in|behind) (?:the|your)|your (?:man|guy|girl|people)|he|she|they)\b/i,
      /\b(?:rude(?:ness|ly|st)?|attitude|dismissive|patroni[sz]\w+|condescend\w+|snapped|sneer\w*|roll(?:ed|ing|s)? (?:his|her|their) eyes|eye ?rolls?|talk(?:ed|ing)? down|laughed at|disrespect\w*|ignorant|swore|shouted|yelled|humiliat\w+|insult\w*|mock(?:ed|ing)|unprofessional|smirk\w*|unfriendly|spoke(?:n)? to (?:me|my|us|like)|calm down|like (?:i was|i['’]?m|we were) (?:stupid|dirt|nothing|\w+ years? old|rubbish|an idiot))\b/i,
    ],
    not: /\b(?:passengers?|customers? (?:was|were|is|are) (?:so )?rude|other (?:customers?|guests|shoppers)|not rude|never rude|don['’]?t mean to be rude|snapped (?:off|in|clean)|racist)\b/i,
    ack: [
      'Nobody should be spoken to or treated like that.',
      "That's not how we want anyone to be treated.",
      'Being treated rudely like that sounds really upsetting.',
    ],
    ask: [
      {
        text: 'When did this happen?',
        unless:
          /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|just|now|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:[:.]\d\d|\s?[ap]m)|ago)\w*\b/i,
      },
      {
        text: 'Did you speak to a manager at the time?',
        unless:
          /\b(?:manager|supervisor|phone|call|hung up|complain\w*|report(?:ed|ing)|chat|e-?mail\w*|drivers?|crew|flights?|attendants?|on ?line|twitter)\b/i,
      },
    ],
    detail: 'when and where it happened',
    act: ['take it to the manager of that team', 'see that it reaches the person in charge there'],
    hits: [
      'staff in your shop were so rude today',
      'The cashier rolled her eyes at me',
      'manager spoke to me like dirt',
    ],
    misses: ['The handle snapped off when he lifted it', 'Other customers were rude, staff were lovely'],
  },
  {
    id: 'staff-ignored',
    matter: 'the lack of help you got',
    sectors: ['restaurant', 'grocery', 'shop', 'bank', 'mobile', 'cars', 'venue', 'health'],
    when: [
      /\b(?:staff|assistants?|manager|cashier|waiter|waitress|barista|sales ?(?:man|woman|people|person)|employees?|team|(?:two|three|four|both) of (?:them|your))\b/i,
      /\b(?:ignor(?:ed|ing|e)|walked (?:past|off|away)|on (?:his|her|their) phones?|chatting|nowhere to be (?:seen|found)|not one (?:of them|person)|couldn['’]?t be bothered|couldnt be bothered|never looked up|unhelpful|clueless|not interested|no interest|standing (?:around|about)|wouldn['’]?t help|refused to help|didn['’]?t (?:care|help|bother|look|want to)|talked about (?:their|her|his))\b/i,
    ],
    not: /\b(?:loan|gate|airport|leave|wheelchair|deaf|email(?:s|ed)?|dm(?:s|ed)?|on hold|message[sd]?|social media|tweets?|chat ?bot|live chat|train|platform)\b/i,
    ack: [
      "It's horrible to be ignored when you need help.",
      'Somebody on the team should have helped you.',
      "You shouldn't have to work that hard to get served.",
    ],
    ask: [
      {
        text: 'Which branch was it?',
        unless: /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|st|street|road|rd)\b/,
      },
    ],
    detail: 'the branch and when you were in',
    act: ['pass it to the manager there', 'raise how people are being served in that branch'],
    hits: [
      'three staff chatting and I was ignored',
      'Your team walked past me like I was not there',
      'sales assistant on her phone, never looked up',
    ],
    misses: ['You ignored my emails to the team', 'Staff on the platform ignored us, train left'],
  },
];
