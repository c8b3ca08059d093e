import type { Situation } from './situation';

/** Banks, insurers and energy: cards, letters, refunds between two companies, and bills that became debts. */
export const MONEY_MATTERS: readonly Situation[] = [
  {
    id: 'bank-pin-blocked',
    matter: 'the blocked PIN',
    sectors: ['bank'],
    when: [
      /\b(?:pin(?: (?:number|code))?)\b/i,
      /\b(?:block\w*|lock\w*|forgot\w*|forgotten|wrong|incorrect|too many (?:times|tries|attempts)|three times|\w+n['’]t (?:work|accept|remember|arriv\w*|come)|not (?:working|accepted|arrived|come|here)|never (?:came|arrived)|lost|remind\w*|cant remember|doesnt work|invalid|refus\w*|still waiting)\b/i,
    ],
    not: /\b(?:sim|puk|pinned?|pinterest|map|pick.?up|location|bowling|phone (?:is )?locked|pin (?:badge|point)|drop a pin|parcel|delivery|voicemail|tv|how do i (?:change|set))\b/i,
    ack: [
      'Without a PIN the card is hardly any use, so this needs sorting soon.',
      'A blocked or missing PIN at the till or the machine is stressful.',
      'You need to get at your own money.',
    ],
    ask: [
      {
        text: 'Are you at home or abroad right now?',
        unless: /\b(?:abroad|holiday|travel\w*|home|overseas|in (?:spain|france|italy|[A-Z][a-z]+))\b/,
      },
      { text: 'Is it a debit or a credit card?', unless: /\b(?:debit|credit)\b/i },
    ],
    quick: [
      {
        text: 'Many banks let you see the PIN in the app or unlock it at an ATM.',
        unless: /\b(?:apps?|cash ?(?:machine|point)|atm|abroad)\b/i,
      },
    ],
    detail: 'your name and the town you bank in (no card or PIN numbers)',
    act: ['tell you the quickest way to get it working', 'find out how you can get a PIN again'],
    hits: [
      'my pin is blocked and I am abroad',
      'put the wrong PIN in three times, card useless now',
      'new pin still not arrived after two weeks',
    ],
    misses: ['sim pin blocked on my phone', 'the app pinned the wrong pickup location', 'pin badge not arrived'],
  },
  {
    id: 'bank-card-damaged',
    matter: 'the damaged card',
    sectors: ['bank'],
    when: [
      /\b(?:(?:debit|credit|bank|my|the|cash|atm) card|card['’]?s? chip|chip on my|magnetic strip|card)\b/i,
      /\b(?:crack\w*|snapp\w*|broke(?:n)?(?: in (?:half|two))?|bent|damag\w*|chip (?:\w+ ){0,4}(?:(?:fell|fallen|falling)(?: (?:off|out))?|worn|gone|not reading|broken|dead|came off)|worn (?:out|off)|peel\w*|split|faded|dog (?:ate|chewed)|chew\w*|melted|through the wash|washing machine|in half)\b/i,
    ],
    not: /\b(?:sd card|sim|graphics|gift card|birthday card|greeting|sound card|memory|report card|card reader|atm is|machine (?:is|was) (?:broken|damaged)|playing cards?|game|library card)\b/i,
    ack: [
      'A card in that state has had its day, so a new one is the way.',
      'A broken card at the till is a nuisance.',
      'You need a card that works.',
    ],
    ask: [
      { text: 'Is it a debit or a credit card?', unless: /\b(?:debit|credit|atm card|cash card)\b/i },
      { text: 'Is the address we hold for you still right?', unless: /\b(?:address|moved|abroad)\b/i },
    ],
    quick: [
      {
        text: 'A new card can often be ordered in the app, and a phone wallet may bridge the gap.',
        unless: /\b(?:apps?|wallet|apple pay|google pay|phone pay)\b/i,
      },
    ],
    detail: 'your name and postcode (no card numbers)',
    act: ['tell you the quickest way to a new card', 'see how a new card can reach you'],
    hits: [
      'debit card cracked in half, how do I get a new one',
      'the chip on my card has fallen off',
      'my bank card went through the wash and is bent',
    ],
    misses: [
      'gift card damaged in the post',
      'the atm is broken and kept my card, atm snapped shut',
      'sd card cracked',
    ],
  },
  {
    id: 'merchant-refund-not-in',
    matter: 'the refund that has not reached your account',
    sectors: ['bank'],
    when: [
      /\b(?:refund\w*|money back|credited back|chargeback|reimburs\w*)\b/i,
      /\b(?:merchant|shop|store|retailer|company|seller|airline|hotel|groupon|they (?:say|said|claim|told|tell)|(?:say|says|said|claims?) (?:they|it)(?:['’]ve)? |from (?:a|an|the|my|[A-Z][a-z]+))\b/i,
      /\b(?:not (?:in|on|here|there|show\w*|arriv\w*|reach\w*|come|credited|received)|\w+n['’]t (?:in|on|here|there|show\w*|arriv\w*|reach\w*|come|got|received|appear\w*|had)|hasnt|havent|isnt|doesnt|still|never|nothing|where|no sign|need|waiting|pending|missing|get information)\b/i,
      /\b(?:my (?:account|card|statement|bank|balance|credit card)|account|card|statement|bank|balance|refund)\b/i,
    ],
    not: /\b(?:refund (?:my|the) (?:fee|overdraft)|overdraft|your fees|tax refund|stolen|fraud\w*|scam\w*|cash machine|atm|insurance claim|declin\w*|how long|refund policy)\b/i,
    ack: [
      'They say it was sent and you cannot see it, which leaves you stuck between the two of us.',
      'A refund should not get lost between a shop and your bank.',
      'You have been told it is paid, so you want to see it.',
    ],
    ask: [
      {
        text: 'On what day did they say they sent it?',
        unless:
          /\b(?:\d+ (?:days?|weeks?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month)|yesterday|on the \d+|ago)\b/i,
      },
      {
        text: 'Was it paid with a card that has been replaced since?',
        unless: /\b(?:new card|old card|same card|replaced|expired)\b/i,
      },
    ],
    quick: [
      {
        text: 'Ask them for the refund reference, as it lets a bank trace the payment.',
        unless: /\b(?:reference|arn|proof|receipt|trace)\b/i,
      },
    ],
    detail: 'the amount, the date and the name of the shop (no card numbers)',
    act: ['see whether it has reached us yet', 'check what has come in from them'],
    hits: [
      "merchant says they refunded me, it's not in my account",
      'the hotel claims the refund was sent, nothing on my card',
      'need to find a refund from a store, not showing on my statement',
    ],
    misses: [
      'refund my overdraft fee, the shop was late',
      'how long does a refund from a store take',
      'i was scammed by a store, refund not here',
    ],
  },
  {
    id: 'bank-scam-loss',
    matter: 'the money lost to a scam',
    sectors: ['bank', 'marketplace'],
    when: [
      /\b(?:scam\w*|cyber ?-?crime|con(?:ned| artists?)|fraudsters?|trick\w*|phish\w*|imperson\w*|pretend\w*|hack(?:ed|ers?)|swindl\w*)\b/i,
      /\b(?:lost|took|taken|stole\w*|sent|transferr?ed|paid|emptied|drained|gone|recover\w*|savings|hard.?earned|out of)\b/i,
      /\b(?:money|savings|\d{3,}|\d+ ?k|thousands?|hundreds?|funds|cash|account|pension|deposit|payment)\b/i,
      /\b(?:i|my|me|mum|mom|dad|mother|father|nan|gran|wife|husband|son|daughter|we|our)\b/i,
    ],
    not: /\b(?:you (?:are|lot are) (?:scam|con|fraud)|your (?:fees|prices) (?:are )?a scam|is this (?:a )?(?:scam|real|legit)|scam (?:text|email|call) (?:going|doing)|fake (?:text|e-?mail)|got a (?:text|call|e-?mail) (?:from|claiming)|never lost|game|skins?|what a scam|total scam|utter scam|scamming (?:your )?customers|company is|airline)\b/i,
    ack: [
      'Losing your own money to a scam is a shock, and every hour counts now.',
      'This can happen to anyone, and it is right that you told us.',
      'You need to know quickly what can still be done about that money.',
    ],
    ask: [
      {
        text: 'When did the money leave the account?',
        unless:
          /\b(?:today|yesterday|\d+ (?:days?|weeks?|months?|hours?)|last (?:night|week|month)|just now|this (?:morning|week)|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please also call the fraud number on the back of your card or in the app now.',
        unless: /\b(?:called|rang|phoned|spoke|fraud (?:team|department|line)|case|reported)\b/i,
      },
    ],
    detail: 'the case number, if there is one (no card or account numbers)',
    act: ['have the fraud team come back to you', 'find out where your case stands'],
    hits: [
      'please help me recover my hard earned money I lost in a cyber crime',
      'my mum was conned and sent £4000 to fraudsters',
      'scammers pretending to be you emptied my account, savings gone',
    ],
    misses: [
      'your fees are a scam, my money is gone',
      'is this text a scam? they want money from my account',
      'total scam of a company, took my money',
    ],
  },
  {
    id: 'letters-for-others',
    matter: 'the letters for somebody else',
    sectors: ['bank', 'insurance', 'energy', 'mobile', 'broadband'],
    when: [
      /\b(?:letters?|mail|post|statements?|bills?|correspondence|envelopes?|calls?|calling|texts?|e-?mails?|emailing)\b/i,
      /\b(?:previous (?:owner|tenant|occup\w*|resident)|(?:old|last|former) (?:owner|tenant|occup\w*|resident)|someone (?:else|who)|somebody (?:else|who)|(?:does ?n['’]?t|doesnt|no longer|never) (?:\w+ )?live(?:s|d)? (?:here|at)|not (?:me|mine|my name|our name)|wrong (?:person|name|address|number|e-?mail)|another (?:person|customer)|dead (?:\w+ )?(?:mother|father|husband|wife|man|woman)|ex.?(?:husband|wife|tenant)|a stranger|addressed to)\b/i,
      /\b(?:keep\w*|still|again|every|stop|sending|sent|gett?ing|receiv\w*|return(?:ed)?|weeks?|months?|years?|for|addressed|third|house|address)\b/i,
    ],
    not: /\b(?:parcel|package|wrong (?:item|order|address (?:on|for) my)|delivered to|my (?:card|statement|parcel) (?:was |went )?(?:sent )?to (?:the|my) (?:wrong|old)|voicemail full|newsletter|unsubscribe|hacked|someone else (?:is )?using my|order)\b/i,
    ack: [
      "Getting somebody else's post month after month is a nuisance and a worry.",
      'You told us they are not there, so the letters should stop.',
      'Mail for a stranger should not keep landing on your mat.',
    ],
    ask: [
      {
        text: 'Is it the same name each time, and does it look like a bill or an advert?',
        unless: /\b(?:bills?|statements?|debt\w*|advert\w*|marketing|collect\w*|same name)\b/i,
      },
    ],
    quick: [
      {
        text: 'Marking them "not at this address" and posting them back unopened helps too.',
        unless: /\b(?:return\w*|sent (?:them |it )?back|calls?|calling|texts?|e-?mails?|not at this)\b/i,
      },
    ],
    detail: 'the address they come to',
    act: ['have that address taken off', 'find out how to make them stop'],
    hits: [
      'you keep sending letters for the previous owner of my house',
      "still getting your bills for someone who doesn't live here",
      'stop emailing me about another person, wrong email for years',
    ],
    misses: [
      'parcel for the previous tenant delivered to me',
      'my card was sent to the wrong address again, letters say',
      'stop sending your newsletter',
    ],
  },
  {
    id: 'debt-collectors-wrong',
    matter: 'the debt collectors being sent',
    sectors: ['energy', 'bank', 'mobile', 'broadband', 'insurance', 'rail', 'public'],
    when: [
      /\b(?:debt collect\w*|collections? (?:agenc\w*|team|letters?|company|department)|bailiffs?|debt (?:agenc\w*|recovery|letters?|company)|sent (?:me |it |us |my account )?to collections|in collections|enforcement agent|default notice)\b/i,
      /\b(?:paid|pay(?:ing)?|never (?:owed|had|received|got)|not (?:mine|owed|my|our)|\w+n['’]t (?:owe|mine|my|live|get|have)|wrong|mistake|error|dispute\w*|closed|cancel+ed|already|settled|clear\w*|left|moved|threat\w*|chas\w*|harass\w*|after|for a|despite|without|zero|final|credit|left in)\b/i,
    ],
    not: /\b(?:bin collections?|click and collect|parcel collection|collection (?:point|time|day)|new collection|can(?:['’]t|not) (?:afford|pay)|struggl\w*|coin collection|my collection)\b/i,
    ack: [
      'Debt letters over something you settled or never owed are frightening.',
      'Nobody should have collectors sent for a bill that is not theirs to pay.',
      'I can see how alarming that is, and it needs to be checked before anything else happens.',
    ],
    ask: [
      {
        text: 'Is there a date on the letter by which you have to answer?',
        unless: /\b(?:at (?:the|my) door|by (?:the )?\d+|(?:\d+|seven|fourteen) days|tomorrow|today)\b/i,
      },
      {
        text: 'When was that bill paid?',
        unless:
          /^(?![\s\S]*\bpaid\b)|\b(?:paid (?:in|on|last|it (?:in|on|last)|\w+ (?:weeks?|months?) ago)|january|february|march|april|may|june|july|august|september|october|november|december|months? ago)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the proof of payment at hand, and tell the collectors it is in dispute.',
        unless: /\b(?:proof|told them|disput\w*|receipt|showed)\b/i,
      },
    ],
    detail: 'your account number and the reference on the letter',
    act: ['check what the account says', 'see whether that debt is right'],
    hits: [
      'debt collectors at the door for a bill I paid',
      'you sent me to collections over an account I closed in May',
      'threatening letters from a debt agency, not mine, wrong person',
    ],
    misses: [
      'bin collection paid but not done',
      'paid for click and collect, closed',
      "can't afford it and scared of bailiffs, please help me pay",
    ],
  },
  {
    id: 'card-or-security-reader',
    matter: 'the trouble proving who you are',
    sectors: ['bank', 'insurance', 'energy', 'mobile', 'broadband'],
    when: [
      /\b(?:security (?:questions?|check|answers?|word|details|number|process)|memorable (?:word|information|data|place)|card ?readers?|(?:pin|secure|key|code) (?:sentry|reader|key|device)|voice (?:id|recognition|password|print)|telephone banking (?:password|number|code)|passcode by phone|failed security)\b/i,
      /\b(?:\w+n['’]t|nt|not|wont|fail\w*|impossible|ridiculous|wrong|joke|broken|dead|batter\w*|lost|locked|keeps?|refus\w*|error|forgot\w*|cant|silly|useless|blank|can(?:not|['’]t))\b|n['’]t\b/i,
    ],
    not: /\b(?:shop(?:'s)? card reader|till|taxi|restaurant|store|driver['’]?s card reader|bus|train|home security|airport|sd card|usb|security guard|border|printer|laptop|computer|windows)\b/i,
    ack: [
      'Being shut out of your own money by a security check is maddening.',
      'Checks are there to keep you safe, but you have to be able to pass them.',
      'You are who you say you are, and the check keeps saying otherwise.',
    ],
    ask: [
      {
        text: 'Is it on the phone, in the app or on the website?',
        unless: /\b(?:phone|call\w*|app|website|online|card ?reader|device|line)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is the card reader, one from somebody else with the same bank often works too.',
        unless: /^(?![\s\S]*\bcard ?reader)|\b(?:another|other|friend|partner|wife|husband|borrow\w*)\b/i,
      },
    ],
    detail: 'your name and postcode (no card numbers or passwords)',
    act: ['tell you another way to prove who you are', 'find out how you can get past that check'],
    hits: [
      'your security questions are impossible',
      "card reader won't work and I can't pay anyone",
      'failed security again because voice id does not know me',
    ],
    misses: [
      'the shop card reader was not working',
      'home security camera not working',
      'airport security check was a joke',
    ],
  },
];
