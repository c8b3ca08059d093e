import type { Situation } from './situation';

const OF_TRAINS =
  /\b(?:trains?|rail\w*|coach(?:es)?|carriages?|stations?|platforms?|conductor|guard|\d{1,2}[:.]\d\d|on ?board)\b/i;

/** Trains and stations: matters that have a first question of their own. */
export const RAIL_MATTERS: readonly Situation[] = [
  {
    id: 'train-platform-changed',
    matter: 'the late platform change',
    sectors: ['rail'],
    when: [
      /\b(?:platforms?)\b/i,
      /\b(?:chang(?:e|ed|es|ing)|switch(?:ed|ing)?|moved|swapp\w*|alter\w*|wrong platform|different platform|no platform|not (?:announced|shown)|late(?:st)? notice)\b/i,
      /\b(?:miss(?:ed|ing)?|gone|left|ran|run(?:ning)?|sprint\w*|minutes?|seconds?|mins?|last.?minute|no (?:announcement|warning|one|notice)|nobody|without|again|stampede|every ?day|late notice|crowd)\b/i,
    ],
    not: /\b(?:gaming|console|app platform|software|social|is (?:it|the) (?:still )?platform|which platform|platform ticket|bus|tram)\b/i,
    ack: [
      'A platform changed at the last moment leaves people running, and some behind.',
      'Nobody can catch a train when the platform moves with no warning.',
      'You were there in time, and the change of platform cost you the train.',
    ],
    ask: [{ text: 'Which station was it, and which train?', unless: /\b\d{1,2}[:.]\d\d\b|\b\d{4} (?:to|from)\b/i }],
    quick: [
      {
        text: 'If you missed it, ask staff whether your ticket can be marked for the next one.',
        unless: /\b(?:staff|guard|next (?:one|train)|again|every ?day|refus\w*|nobody|no one|made it|caught)\b/i,
      },
    ],
    detail: 'the train and your ticket details',
    act: ['find out why the platform was changed so late', 'take it up with the station'],
    hits: [
      'platform changed two minutes before departure and nobody told us, train gone',
      'another last minute platform switch at Elmbridge, missed it',
      'Wrong platform on the board, no announcement, everyone running',
    ],
    misses: [
      'which platform is the 10:20, nobody knows',
      'your gaming platform changed its rules again',
      'the platform is crowded',
    ],
  },
  {
    id: 'train-ticket-not-come',
    matter: 'the ticket that has not arrived',
    sectors: ['rail'],
    when: [
      /\b(?:e-?tickets?|tickets?|m-?tickets?|booking (?:e-?mail|confirmation)|collection (?:ref\w*|code|number)|confirmation (?:e-?mail|number)|qr code|barcode)\b/i,
      /\b(?:never (?:arrived|came|received|got|turned up|sent)|\w+n['’]t (?:show\w* up|arriv\w*|com\w*|receiv\w*|got|get|had|turned up|been (?:sent|e-?mailed)|show\w*|load\w*)|not (?:arrived|come|received|got|here|been (?:sent|e-?mailed)|showing|loading)|didnt (?:arrive|come|get|receive)|havent (?:got|received|had)|hasnt (?:arrived|come)|no (?:e-?mail|ticket|e-?tickets?|code|sign of)|still waiting|where(?:['’]s| is| are)|(?:can['’]?t|cannot|cant) (?:find|see|open|download)|disappeared|missing)\b/i,
      /\b(?:e-?mail\w*|inbox|app|phone|wallet|post|train|in the (?:app|post)|download\w*|machine)\b/i,
    ],
    not: /\b(?:ticket staff|group ?save|penalty|fine|inspector|refund\w*|delay repay|cancel+ed|concert|festival|flight|season ticket (?:refund|price)|ticket (?:office|machine)|raffle|number of my complaint|receipt)\b/i,
    ack: [
      'You paid and have no ticket to show, which is a worry with a train to catch.',
      'A ticket that never reaches the inbox is no use at the barrier.',
      'You need that ticket before you travel.',
    ],
    ask: [
      {
        text: 'When is your train?',
        unless:
          /\b(?:in (?:an?|\d+|half)|today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|\d{1,2}[:.]\d\d|soon)\b/i,
      },
      { text: 'Was the payment taken?', unless: /\b(?:paid|payment|charged|money|bank)\b/i },
    ],
    quick: [
      {
        text: 'The spam folder and the bookings page of your account are worth a look.',
        unless: /\b(?:spam|junk|account page|my account|bookings page|log(?:ged)? in)\b/i,
      },
    ],
    detail: 'the email on the booking',
    act: ['find the booking and have the ticket sent again', 'see whether the booking went through'],
    hits: [
      'e ticket never arrived by email and my train is in an hour',
      "my tickets haven't shown up in the app, train at 6",
      'bought online, no email, no collection code for the machine',
    ],
    misses: [
      'ticket inspector gave me a penalty, never came back, phone dead',
      'where is my refund for the ticket, no email',
      'my flight ticket never came',
    ],
  },
  {
    id: 'train-railcard-charge',
    matter: 'the trouble over your railcard',
    sectors: ['rail'],
    when: [
      /\b(?:rail ?cards?|student card|discount card|young person['’]?s? card|1[68][- ]?(?:17|25)(?: saver)?|senior card|friends and family card)\b/i,
      /\b(?:charg\w*|fin(?:ed|e)|penalt\w*|full (?:fare|price)|expir\w*|forgot\w*|left (?:it|my)|pa(?:y|id)|refus\w*|declin\w*|invalid|not valid|\w+n['’]t (?:accept|load|work|open|show)\w*|wont (?:load|open|work|renew)|flat battery|phone (?:died|dead)|new ticket|renew\w*|lost|not arrived)\b/i,
    ],
    not: /\b(?:can i (?:use|get|buy)|how (?:much|do i)|is (?:the|my) railcard valid|does (?:the|my|a) railcard|worth it|love|discount code)\b/i,
    ack: [
      'Being charged again over a railcard you hold, or only just ran out, stings.',
      'I can see why the railcard has turned one trip into an expensive one.',
      'Trouble over a railcard in front of a full coach is no fun.',
    ],
    ask: [
      {
        text: 'Was the railcard valid on that day?',
        unless: /\b(?:expir\w*|ran out|valid|in date|out of date|yesterday)\b/i,
      },
      {
        text: 'Did you get a paper or a reference for what you paid?',
        unless: /\b(?:paper|receipt|reference|notice|letter|renew\w*|load\w*|app)\b/i,
      },
    ],
    detail: 'the reference on the notice or receipt',
    act: ['look at what can be done about it', 'find out how to appeal it'],
    hits: [
      'my railcard expired yesterday and your guard charged me the full fare',
      'forgot my railcard and got a penalty though i own one',
      'railcard app wont load so I had to pay for a new ticket',
    ],
    misses: ['can i use my railcard before 9, is it full price?', 'love my railcard', 'how do i renew my railcard'],
  },
  {
    id: 'train-no-catering',
    matter: 'having nothing to eat or drink on board',
    sectors: ['rail'],
    when: [
      /\b(?:no|without|closed|shut|unstaffed|ran out|run out|nothing|\w+n['’]t|not|out of|cancelled|never|only)\b|n['’]t\b/i,
      /\b(?:trolley|buffet|catering|cafe bar|caf[eé] car|shop on board|on.?board (?:shop|bar|food|kitchen)|(?:hot|cold) drinks|restaurant car|breakfast in first|refreshments)\b/i,
      OF_TRAINS,
    ],
    not: /\b(?:is there (?:a|any)|will there be|do you have|shopping trolley|supermarket|thank\w*|lovely|station (?:cafe|buffet))\b|\bdoes (?:the|this) train have/i,
    ack: [
      'A long trip with nothing to eat or drink on board is tiresome.',
      'You were counting on the trolley or the buffet.',
      'Hours on a train without so much as a tea is a long time.',
    ],
    ask: [{ text: 'Which train is it?', unless: /\b\d{1,2}[:.]\d\d\b|\b\d{4} (?:to|from)\b/i }],
    quick: [
      {
        text: 'It may be worth asking staff if a trolley joins further along.',
        unless: /\b(?:staff|guard|manager|asked|told|announc\w*|yesterday|last)\b/i,
      },
    ],
    detail: 'the train you were on',
    act: ['find out why there was no catering', 'pass it to the catering team'],
    hits: [
      'no trolley or buffet on a four hour train',
      'buffet closed again on the 17:40, three hours to go',
      'no hot drinks in first class on this train, again',
    ],
    misses: ['is there a buffet on the train?', 'shopping trolley not returned', 'the station cafe was out of buns'],
  },
  {
    id: 'train-assistance-missed',
    matter: 'the assistance that did not turn up',
    sectors: ['rail', 'airline', 'transit'],
    when: [
      /\b(?:(?:passenger |travel |booked |special |mobility |wheelchair |disability )?assist(?:ance|ed travel)|ramp|(?:booked|pre-?booked) (?:help|support)|wheelchair (?:help|service|user))\b/i,
      /\b(?:\w+n['’]t (?:turn|show|come|there|arrive|help|meet|appear|put)\w*|didnt (?:turn|show|come|arrive)|never (?:turned|showed|came|arrived|appeared)|not (?:there|turn(?:ed)?|show(?:ed|n)?|come|here)|no ?(?:one|body) (?:came|there|was|turned|showed|met|to (?:help|meet|get))|no (?:ramp|assistance|help|sign)|left (?:on|stuck|waiting|stranded|behind|me|her|him)|failed|forgot\w*|no.?show|stuck on)\b/i,
    ],
    not: /\b(?:roadside|breakdown|how do i book|can i book|financial|mortgage|remote assistance|customer assistance|voice|google|siri|thank\w*|assistance dog|skate|laptop)\b/i,
    ack: [
      'Assistance that was booked has to be there, and it was not.',
      'Being left without the help you arranged is distressing and should not happen.',
      'You planned ahead so that help would be waiting, and nobody came.',
    ],
    ask: [
      {
        text: 'Are you, or are they, still waiting now?',
        unless:
          /\b(?:yesterday|last (?:night|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|this morning|eventually|in the end|had to)\b/i,
      },
      { text: 'Which station or airport was it?', unless: /\b(?:at|in) [A-Z][a-z]+/ },
    ],
    detail: 'the booking for the assistance',
    act: ['get hold of the staff there', 'find out why nobody came'],
    hits: [
      "passenger assistance didn't turn up for my mum in her wheelchair",
      'no one came with the ramp, left on the train at the end of the line',
      'booked assistance two days ago and nobody was there to meet dad',
    ],
    misses: [
      'roadside assistance never came',
      'how do i book passenger assistance, no one answers',
      'the assistance team was great, thank you for the ramp',
    ],
  },
  {
    id: 'train-announcements',
    matter: 'the announcements',
    sectors: ['rail', 'transit', 'airline'],
    when: [
      /\b(?:announcements?|tannoy|p\.?a\.? system|speakers?|loudspeakers?|see it,? say it)\b/i,
      /\b(?:(?:too|so|very|really|ridiculously) (?:loud|quiet)|deafening|non.?stop|constant\w*|endless|every (?:two|few|\d+|single|five) ?(?:minutes?|mins?|stops?)?|can(?:['’]t|t|not) (?:hear|understand|make out|sleep)|turn (?:it|them|that|the \w+) (?:down|off|up)|wrong|mumbl\w*|no announcements?|without (?:any )?announcements?|blar\w*|over and over|hear myself|shut up|annoying|relentless|inaudible|muffled)\b/i,
      /\b(?:trains?|rail|coach|carriages?|stations?|platforms?|bus|tram|on ?board|flight|plane|gate|driver|tannoy|announcements?|quiet)\b/i,
    ],
    not: /\b(?:product announcement|big announcement|announcement (?:date|today|tomorrow|of)|bluetooth|echo|alexa|smart speaker|best|funny|hilarious|love|made my)\b/i,
    ack: [
      'Announcements should tell people what they need, and then leave them in peace.',
      'Too loud, too many or too faint: any of them makes for a tiring trip.',
      'Announcements nobody can bear, or hear, help no one.',
    ],
    ask: [
      {
        text: 'Which service are you on, and in which coach?',
        unless: /\b\d{1,2}[:.]\d\d\b|\bcoach [a-z]\b|\bstation\b/i,
      },
    ],
    quick: [
      {
        text: 'Staff on board or at the station may be able to adjust the volume if you let them know.',
        unless: /\b(?:guard|crew|driver|staff|told|asked|station|platform|wrong)\b/i,
      },
    ],
    detail: 'the service and the coach number',
    act: ['report it to the team that looks after that unit', 'pass it to the people who set the volume'],
    hits: [
      "the announcements are so loud and nonstop on this train, can't hear myself think",
      'Tannoy at the station is mumbling, cant understand a word',
      'turn the announcements down please, quiet coach is deafening',
    ],
    misses: [
      'exciting announcement today from the station',
      'funny announcements from the driver, love it',
      'my bluetooth speaker is too loud',
    ],
  },
  {
    id: 'train-app-ticket-used',
    matter: 'the ticket that shows as used',
    sectors: ['rail', 'transit', 'airline', 'venue'],
    when: [
      /\b(?:tickets?|passes|pass|barcode|qr code|boarding pass)\b/i,
      /\b(?:(?:as|already|been|says?|shows?|marked|is) (?:\w+ )?(?:used|scanned|expired|redeemed|activated)|activated (?:it |(?:my |the )?(?:\w+ ){0,2}ticket )?(?:by (?:mistake|accident)|too (?:early|soon)|accidentally)|accidentally activated)\b/i,
    ],
    not: /\b(?:rail ?card|credit|game pass|season pass|code already|promo|gift|voucher|coupon|xbox|how do i|can i get|coins)\b/i,
    ack: [
      'A ticket that says used before you have travelled will not get you through the barrier.',
      'You have not travelled on it, so the ticket should not show as used.',
      'Being told your ticket is spent when it is not is a real nuisance.',
    ],
    ask: [
      {
        text: 'Was it opened or activated on another phone at any time?',
        unless: /\b(?:by (?:mistake|accident)|accident\w*|another phone|only (?:on )?(?:my|this) phone|never)\b/i,
      },
      { text: 'When do you need to travel?', unless: /\b(?:now|today|tomorrow|tonight|morning|barrier|gate)\b/i },
    ],
    quick: [
      {
        text: 'Until it is sorted, staff at the gate can look at the booking with you.',
        unless: /\b(?:staff|gate|guard|inspector|driver)\b/i,
      },
    ],
    detail: 'your ticket or booking reference',
    act: ['see when it was scanned or activated', 'find out what can be done about the ticket'],
    hits: [
      "the app shows my ticket as used and I've not travelled",
      'activated my day ticket by mistake, now its gone',
      'qr code says already scanned at the barrier, first time today',
    ],
    misses: ['promo code already used', 'railcard expired, ticket refused', 'used the ticket yesterday'],
  },
];
