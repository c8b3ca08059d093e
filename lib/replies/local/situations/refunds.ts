import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** Sending things back and getting the money for them. */
export const REFUNDS: readonly Situation[] = [
  {
    id: 'return-not-booked-in',
    matter: 'your return not showing as received',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'broadband', 'devices'],
    when: [
      /\b(?:return(?:ed|s|ing)?|sent (?:it|them|back|my)|posted (?:it|them)? ?back|dropped (?:it|them) off|trade[- ]?in|brought (?:it|them) back|gave it back)\b/i,
      /\b(?:(?:not|never|n['’]?t|no) (?:\w+ )?(?:received|record|registered|on the system|scanned|trace|arrived|processed|logged|showing)|lost (?:my|the|it)|say(?:s|ing)? (?:you|they)(?:['’]ve| have)? (?:not|never|n['’]?t)|(?:has|have) (?:it|they|you) (?:arrived|got|turned up|received)|turned up (?:your|ur) end|did (?:it|they) (?:arrive|get)|claim(?:s|ing)? (?:it|they))\b/i,
    ],
    not: /\b(?:returned to sender|in app|lost the|(?:not|never|n['’]?t) (?:\w+ )?received (?:my |the |a |any )?(?:refund|money|reply|email|response|call)|return(?:ed|ing)? (?:my |the )?calls?|return (?:flight|ticket|journey)|luggage)\b/i,
    ack: [
      "You've sent it back, so the return should be on record by now.",
      "It's worrying when you've returned something and nobody's confirmed it.",
      'I can see why you want to know where that return is.',
    ],
    ask: [
      {
        text: 'Do you have the drop-off receipt?',
        unless: /\b(?:receipt|proof|tracking|doorbell|signed|photo|video)\b/i,
      },
      {
        text: 'Was it collected or did you drop it off?',
        unless:
          /\b(?:collected|drop(?:ped)? (?:it|them)? ?off|post office|shop|store|driver|courier|posted|locker|brought)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the drop-off receipt or tracking number, as it shows where the return got to.',
        unless: /\b(?:weeks?|months?|\d+ days|lost|signed|store|in person|ages|since)\b/i,
      },
    ],
    detail: 'the return tracking number',
    act: ['see where the return was last scanned', 'ask the returns team to look for it'],
    hits: [
      'returned the boots a month ago and you say you have not received them',
      'Sent my old phone back, no record of it apparently',
      'dropped it off on the 3rd, return still not scanned',
    ],
    misses: ['Returned the boots and have not received my refund', 'They never returned my call, no record of it'],
  },
  {
    id: 'return-collection-missed',
    matter: 'the missed collection',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'broadband', 'devices'],
    when: [
      /\b(?:collect(?:ion|ed|ing)?|pick(?:ed)? ?up|pick-?up)\b/i,
      /\b(?:return(?:s|ed|ing)?|faulty|old (?:mattress|sofa|fridge|machine|bed)|mattress|sofa|send(?:ing)? (?:it )?back|replacement)\b/i,
      /\b(?:no ?(?:one|body)|never|not|n['’]?t|missed|still|again|waiting|waited|no show|twice|third|failed|hall)\b/i,
    ],
    not: /\b(?:do you collect|doesn['’]?t suit|can i (?:get|have|book|arrange)|click (?:and|&) collect|in store|flight|luggage|(?:was|been|got) collected|collected (?:the|my|a) (?:return|parcel) )\b/i,
    ack: [
      "You were ready for that collection, so I can see why you're annoyed.",
      "It's so frustrating when nobody comes to collect.",
      "You shouldn't still have it in your way, waiting to be collected.",
    ],
    ask: [
      {
        text: 'Have you been given another collection day?',
        unless: /\b(?:another|new|third|second|rebook\w*|rescheduled|next)\b/i,
      },
      {
        text: 'Did anybody call or text on the day?',
        unless: /\b(?:call|text|rang|phone|email|message|word|contact)\w*\b/i,
      },
    ],
    detail: 'your return reference',
    act: ['check whether the collection was booked', 'see what the next collection day is'],
    hits: [
      'waited in for the return collection, nobody came',
      'Faulty sofa still here, collection missed again',
      'third day waiting for the pick up of the old mattress',
    ],
    misses: ['Can I book a collection for my return?', 'They collected the parcel for return this morning, never late'],
  },
  {
    id: 'return-label',
    matter: 'the trouble sending it back',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'broadband', 'devices'],
    when: [
      /\b(?:returns?|returning|send (?:it|them|this|something) back|sending (?:it|them|this) back|post (?:it|them) back)\b/i,
      /\b(?:labels?|return (?:form|link|page|portal)|returns? (?:form|link|page|portal|slip|note)|print(?:er|ed|ing)?|qr code|portal)\b/i,
    ],
    not: /\b(?:else['’]?s|someone elses|address do|compatible|cartridge|refused|third time i|wash(?:ing)? label|tag was|refund|money back|return(?:ed)? (?:the|my) printer|clothing label|returned (?:it|them) (?:\w+ )?(?:weeks?|days?))\b/i,
    ack: [
      'You just want to send it back, and getting a label should be simple.',
      "It's annoying when you can't get the return started.",
      'I can see why you need a label sorted before you can send it back.',
    ],
    ask: [
      {
        text: 'Do you have a way to print, or would a code to scan be better?',
        unless: /\b(?:print\w*|qr|code|scan)\b/i,
      },
      {
        text: 'Does the page show an error?',
        unless:
          /\b(?:error|loops?|blank|says|message|no (?:returns? )?label|where|won['’]?t|own a printer|have a printer)\b/i,
      },
    ],
    quick: [
      {
        text: 'Many drop-off points scan a code from the phone, so no printer is needed.',
        unless: /^(?![\s\S]*\bprint\w*)|\b(?:codes?|qr|printed)\b/i,
      },
      {
        text: 'A fresh label can usually be made from the order in your account.',
        unless: /\b(?:portal|load\w*|page|errors?|guest|dead|print\w*|account|how|gift|marketplace|seller)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see about getting you a return label', 'check that the return is set up on your order'],
    hits: [
      'no return label in the box',
      'The returns portal won’t load',
      'how do i send it back if the label link is dead',
    ],
    misses: [
      'Returned it weeks ago with your label, where is the refund',
      'The wash label says cold, should I return it?',
    ],
  },
  {
    id: 'return-refused',
    matter: 'the refusal of your refund or return',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:returns?|returned|returning|exchange|refund(?:ed|s)?|take (?:it|them) back|money back|store credit|credit note|trade[- ]?in)\b/i,
      /\b(?:refus(?:ed|es|ing|al)|reject(?:ed|s|ing)?|denied|deny|den(?:ies|ying)|(?:won['’]?t|wont|will not|wouldn['’]?t|wouldnt) (?:even )?(?:refund|take|accept|exchange|return|give|let|honou?r|do)|can['’]?t (?:refund|return|exchange)|cant (?:refund|return|exchange)|cannot (?:refund|return|exchange)|no refunds|not (?:refundable|eligible|accept\w*|allowed|entitled)|non-?refundable|only (?:offer\w*|give|get|gave) |outside (?:the|of)|too late|turned (?:me )?(?:down|away))\b/i,
    ],
    not: /\b(?:small claims|shut down|tribunal|adjudicator|log ?in|locked out|still no refund|would i|flights?|outbound|returned (?:my |the )?calls?|window (?:seat|blind|cleaner|frame)|won['’]?t (?:answer|reply|respond|be (?:back|returning|coming))|return (?:flight|ticket|train)|what(?:['’]s| is) (?:your|the) (?:return|refund) (?:policy|window)|approved)\b/i,
    ack: [
      "It's frustrating to be told no when you expected to get your money back.",
      "I can see why you're unhappy with being refused.",
      'You deserve a clear reason when a return or refund is refused.',
    ],
    ask: [
      {
        text: 'What reason were you given?',
        unless:
          /\b(?:because|policy|reason|cos|since|as it|due to|tag|opened|sale|window|days|receipt|said|says|worn|wear|"|“|non-?refundable|cash)\b/i,
      },
      {
        text: 'Was it in a shop or online?',
        unless:
          /\b(?:shop|store|till|counter|register|online|website|app|email|chat|branch|desk|post\w*|ticket|flight|hotel|train|supermarket|store['’]?s|staff|cashier|employee|customer services?|in person|ordered|delivered)\b/i,
      },
      {
        text: 'Is it faulty or just not right for you?',
        unless:
          /\b(?:faulty|broke\w*|fault|defect\w*|damaged|size|fit|wrong|stopped|unopened|never (?:opened|worn|used)|cancel\w*|ticket|flight|hotel|booking|train|illness|gift|cash|credit|died|online orders|store says|won['’]?t (?:work|fit)|does ?n['’]?t (?:work|fit)|compatib\w*|incompatible|cartridges?|expired|torn|unused|changed my mind|late|too (?:big|small|tight|long|short|large)|missing|smell\w*|mould\w*|mold\w*|scratch\w*|leak\w*|unwanted|without)\b/i,
      },
    ],
    quick: [
      {
        text: 'It helps to have the refusal in writing with its reason, so it can be looked at again.',
        unless: /\b(?:writing|e-?mail\w*|chat|letter|policy|cash|gift|says)\b/i,
      },
    ],
    detail: 'your order or receipt number',
    act: ['check the refusal against the return terms', 'have the decision looked at by someone who can change it'],
    hits: [
      'you refused my return because the tag was loose',
      'Won’t give me a refund on a coat I never wore',
      'only offered store credit for a faulty kettle',
    ],
    misses: ['What is your return policy on shoes?', 'Nobody returned my call, they won’t answer'],
  },
  {
    id: 'refund-short',
    matter: 'the refund coming up short',
    sectors: [
      'airline',
      'travel_agent',
      'rail',
      'rides',
      'hotel',
      'restaurant',
      'food_delivery',
      'grocery',
      'shop',
      'marketplace',
      'devices',
      'venue',
    ],
    when: [
      /\brefund\w*/i,
      /(?:\b|(?=[£$€]))(?:\d+(?:\.\d\d)? short|came (?:back|through) short|only (?:got|refunded|received|gave|part|half|some|£|\$)|only half|partial|part of|short by|less than|wrong amount|not the full|minus|deducted|missing|half (?:of )?(?:the|my)|shipping (?:was|not)|full (?:amount|refund) )/i,
    ],
    not: /\b(?:recharge|deducted for|(?:want|demand|like|need|expect|get) (?:a|my|the) full refund|given a full refund|missing (?:parcel|order|item))\b/i,
    ack: [
      'The full amount should have come back to you.',
      "It's annoying when a refund comes up short.",
      'I can see why you want the rest explained.',
    ],
    ask: [
      {
        text: 'How much is missing?',
        unless:
          /(?:£|\$|€) ?\d|\b(?:half|shipping|delivery|postage|\d+\.\d\d|but not|outbound|delivery cost)\b|\b(?:quid|pounds|dollars|bucks|euros|rs|percent|only (?:got|received|refunded|gave)|nothing|all of it|tax(?:es)?|fees?|tip|one (?:of|item)|two items)\b|\d+ ?%/i,
      },
      {
        text: 'Was part of it paid with a voucher or a gift card?',
        unless: /\b(?:voucher|gift ?card|points|credit|code|delivery|postage|shipping|faulty|exchange rate|dollars)\b/i,
      },
    ],
    quick: [
      {
        text: 'The refund email usually lists each part, with any delivery cost or fee held back.',
        unless:
          /\b(?:e-?mail\w*|shipping|delivery|postage|fees?|no (?:email|explanation)|restaurant|half (?:of )?(?:the|my) (?:food|meal))\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check how the refund was worked out', 'see what was held back and why'],
    hits: [
      'refund came back 3.50 short, is that postage?',
      'only got half my refund back',
      'Refund came short by £14',
      'you refunded the item, not the full amount',
    ],
    misses: ['I want a full refund for this', 'Still waiting for the refund, nothing yet'],
  },
  {
    id: 'refund-late',
    matter: 'the wait for your refund',
    sectors: allBut('bank', 'energy', 'social', 'public'),
    when: [
      /\b(?:refund\w*|money back|my money|reimburs\w*)\b/i,
      /\b(?:still|wait(?:ing|ed)?|weeks?|days?|months?|where(?:['’]s| is)?|when|(?:not|never|n['’]?t|havent|hasnt) (?:\w+ ){0,2}(?:received|got|gotten|had|come|came|arrived|seen|back|been|refunded|processed|shown|in my|gone|reached)|yet|no sign|nothing|chas\w+|pending|late|how long|delay\w*|promised|any (?:news|update)|on its way)\b/i,
    ],
    not: /\b(?:got (?:a|my|only|the)(?: \w+)? [£$€] ?\d[\d.]* refund|light|can i refund|credit where|seat selection|savings rate|fiber|overdrawn|consumer rights|legal time|how long do|outbound|not refund|store credit|photo of the fault|small claims|solicitor|did not buy|returned two|seller|hypothetically|would i (?:be|get)|if i|travel vouchers?|flight (?:refundable|contract)|cashback|where does a refund|(?:worth|waste of|for|like) my money|all my money|take my money|shut up and|money(?:['’]s)? worth|(?:don['’]?t|dont|do not|not) (?:want|need|after|looking for) (?:a |my |the )?(?:refund|money)|owe (?:you|it)|how do i (?:get|request|claim) a refund|can i (?:get|have|claim) (?:a |my )?(?:refund|money back)|could i (?:get|have) a refund|is (?:it|my|this|the)[\w ]{0,24} refundable|(?:want|demand|like|need|give me|request\w*) (?:a|my|the|back) (?:full )?(?:refund|money)|policy)\b/i,
    ack: [
      "It's your money, and you shouldn't have to chase a refund.",
      "You've waited long enough for that refund, I know.",
      'I can see why you want that money back.',
    ],
    ask: [
      {
        text: 'When were you told to expect it?',
        unless:
          /\b(?:date|told|said|promised|working days|business days|within|\d+ ?(?:-|to) ?\d+ days|by \w+day|cancel+ed (?:it|my|the)|how long|when (?:will|do|can)|by now|over (?:a|two|three|\d+) (?:weeks?|months?))\b/i,
      },
      {
        text: 'Did you get an email saying it had been sent?',
        unless:
          /\b(?:email\w*|confirm\w*|no (?:email|word|confirmation)|says|approved|processed|sent|promis\w*|compensation|chas\w*|(?:asked|told|being asked) (?:me |us )?(?:2|to) wait|keeps? (?:saying|telling)|case|cancel+ed|months?|called|rang|phoned|denied|refus\w*|ignor\w*)\b/i,
      },
      {
        text: 'Is it going back to a card, or to a voucher or account?',
        unless: /\b(?:card|bank|account|voucher|credit|paypal|wallet|cash|cheque|check)\b/i,
      },
    ],
    quick: [
      {
        text: "It may be worth checking that it didn't go to an older card or to account credit.",
        unless:
          /\b(?:weeks?|months?|bank|never|\d+ days|cheque|check|vouchers?|wallet|gift|pay ?pal|year|ages|not (?:been )?(?:sent|processed)|chas\w+)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether the refund has been sent', 'see what is holding it up'],
    hits: [
      'five weeks and still no refund',
      'Where is my refund? You got the parcel back on the 2nd',
      'when am i getting my money back',
    ],
    misses: ['Is this ticket refundable? When do I book?', 'Not worth my money, never again'],
  },
  {
    id: 'refund-wanted',
    sectors: allBut('bank', 'energy', 'social', 'public'),
    when: [
      /\b(?:(?:want|need|like|demand\w*|get|getting|give|request\w*|claim|have|ask(?:ed|ing)?(?: for)?|after|owed|due|deserve|process|issue) (?:\w+ ){0,3}(?:refund|money back)|refund (?:me|my|us|it|this|please|the)|can (?:you|u) refund|money back)\b/i,
    ],
    not: /\b(?:(?:refund|money back) (?:on|for) (?:my (?:marriage|life|monday|week|weekend|year|ex|twenties|youth|diet|sleep|husband|wife|childhood|taste|brain)|the (?:last|whole) (?:year|week|decade))|(?:don['’]?t|dont|do not|not) (?:want|need|after) (?:a |my )?(?:refund|money)|no need (?:for|to) refund|hypothetical\w*|if (?:i|we) (?:were|cancel\w*|bought|buy|book\w*|change|decide)|would (?:i|we) (?:be able|get|have)|able to get (?:a|my) refund\?|got (?:a|my|the) (?:full )?(?:refund|money back)|policy)\b/i,
    ack: [
      "You want your money back, so let's see what can be done about a refund.",
      "I can see why you're asking for a refund.",
      'You deserve a straight answer on that refund.',
    ],
    ask: [
      {
        text: 'Have you asked for it already, or is this the first time?',
        unless:
          /\b(?:asked|requested|applied|claim(?:ed)?|emailed|called|told|refus\w*|weeks?|months?|form|still|waiting|again|tried|link|portal|bot|ticket|how (?:do|does|can|to)|any way|can (?:i|it|you)|cancel my|wan(?:t|na) to know|possible|would i|am i|if i|denied|declin\w*|won['’]?t|reject\w*|no refund|never got|promis\w*|chat|support|agents?|repl(?:y|ied)|respon\w*|dm['’]?e?d|hours|days)\b/i,
      },
      {
        text: 'How did you pay?',
        unless:
          /\b(?:card|paypal|cash|voucher|gift|wallet|bank|apple pay|balance|difference|driver|in[- ]app|coins|v-?bucks|skins?|credits?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Most refunds are asked for on the order or booking itself, which then shows where it is.',
        unless:
          /^(?![\s\S]*\b(?:how (?:do|can|to)|where)\b)|\b(?:form|link|button|tried|page|app|refus\w*|denied|requested|asked|e-?mail\w*|called|chat|still|waiting|weeks?|months?|no option|won[’\x27]t)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what can be refunded on it', 'tell you plainly what you can get back'],
    hits: ['i want my money back', 'Please refund me for this', 'how do i get a refund on this game'],
    misses: ['I don’t want a refund, I want an answer', 'Got a full refund in two days, thanks'],
  },
  {
    id: 'return-question',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:return(?:s|ing)?|exchange|swap|send (?:it|them|this) back|bring (?:it|them) back|take (?:it|them|this) back)\b/i,
      /\b(?:can (?:i|we)|could i|how (?:do|can|long)|where (?:do|can)|do (?:i|you)|is (?:it|there)|what(?:['’]s| is)|policy|window|days|receipt|without|possible)\b/i,
    ],
    not: /\b(?:processing|sim|didn['’]?t order|window|allergy|ads|receipt twice|i admire|return from the|return to|a single|next march|my case|please return|flight|services|ringing|bottles|deposit|library|charity|return (?:flight|ticket|journey|train|trip|fare|my call|to (?:work|the office|school))|luggage|(?:will|when|is) (?:he|she|they|it|the \w+) return\w*|many happy|return of the|currency|foreign|seats?|shift)\b/i,
    ack: [
      'Returns are easier to sort before you send it, so good that you ask.',
      "Let's see whether that can go back.",
      'I can find out about returning it for you.',
    ],
    ask: [
      {
        text: 'Was it bought online or in a shop?',
        unless:
          /\b(?:online|shop|store|website|app|branch|in person|till|gift|thinking of|pay the postage|free to|28 days|ordered|delivered|arrived|parcel|courier|collect(?:ed|ion)?|receipt|local)\b/i,
      },
      {
        text: 'Has it been used or opened?',
        unless:
          /\b(?:unopened|unworn|never (?:used|worn|opened)|opened|used|worn|tags?|faulty|broke\w*|sealed|seal|games?|digital|download\w*|apps?|dlc|keys?|code|subscription|software|tickets?|flight|hotel)\b/i,
      },
    ],
    quick: [
      {
        text: 'The return window is usually printed on the receipt or in the order email.',
        unless:
          /\b(?:receipts?|gift|policy|days|e-?mail\w*|without|label|online (?:in|to)|store|shop|branch|swap|exchange)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether it can go back', 'tell you the simplest way to return it'],
    hits: [
      'can i return these in store without the receipt',
      'How long do I have to return a coat?',
      'do you exchange sizes if i bring it back',
    ],
    misses: ['Is there a return flight on Sunday?', 'What is the return fare to the coast?'],
  },
];
