import type { Situation } from './situation';

/** Banks: cards, payments, branches and loans. */
export const BANKING: readonly Situation[] = [
  {
    id: 'bank-cash-machine',
    matter: 'the trouble with that cash machine',
    sectors: ['bank'],
    when: [
      /\b(?:atms?|cash ?points?|cash machines?|cash deposit machine)\b/i,
      /\b(?:swallow\w*|ate|kept|took|didn'?t (?:give|dispense|come)|no (?:cash|money)|debited|out of (?:order|cash|service)|not work\w*|broken|empty|wrong|short|fee|charged?|declined|stuck)\b/i,
    ],
    ack: [
      "A cash machine that doesn't do its job is a real nuisance.",
      "It's frustrating when a cash machine lets you down.",
      'You need to be able to trust a cash machine.',
    ],
    ask: [
      {
        text: 'Was the machine at a bank or in a shop?',
        unless:
          /\b(?:always down|no cash in|deposit machine|change my pin|your (?:cash machines|atms))\b|\b(?:branch|shop|store|garage|petrol|station|bank's|your (?:atm|machine)|airport|charge me)\b/i,
      },
      {
        text: 'Does your balance show the money as gone?',
        unless:
          /\b(?:always down|deposit machine)\b|\b(?:no (?:cash|money) in|broken|out of (?:order|service|cash)|change my pin|empty|card)\b|\b(?:debited|balance|deducted|taken|charged?|gone|ate my|swallowed|took my card|kept my card|my card|out of|empty|kept)\b/i,
      },
    ],
    quick: [
      {
        text: "Keep the slip, or note the time and place, as that is how the machine's record is found.",
        unless: /\b(?:slip|receipt|empty|fee|out of (?:order|service)|closed)\b/i,
      },
    ],
    detail: 'where and when it happened',
    act: ['see what the machine recorded', 'find out what happens next with it'],
    hits: [
      'atm debited me 5000 and no cash came out',
      'Cash machine swallowed my card in Hull',
      'cashpoint on the high street empty again',
    ],
    misses: ['where is the nearest cash machine', 'card declined online'],
  },
  {
    id: 'bank-fraud',
    sectors: ['bank'],
    when: [
      /\b(?:(?:someone|somebody) (?:has |have |is |just )?(?:used|using|spent|paid|bought)|never been to|fraud\w*|scam\w*|unauthori[sz]ed|didn'?t make|did not make|never made|stolen card|card (?:was )?(?:stolen|cloned)|don'?t recogni[sz]e|do not recogni[sz]e|hacked)\b/i,
      /\b(?:bank\w*|card|payments?|transactions?|transfer\w*|account|debit|charges?|money)\b/i,
      /\b(?:bank\w*|card|transactions?|transfer\w*|payments?|fraud (?:team|alert|department|line|claim)|savings|atm)\b/i,
    ],
    not: /\b(?:scam company|auto.?pay\w*|cancel+ing|game|steam|console|rockstar|channel|youtube|gift ?card|instagram|email account|psn|order(?:ed)?|is this (?:text|email|message)|subscription|seller|parcel|this bank is a)\b/i,
    ack: [
      'Payments or access that were not yours are frightening, and need looking at straight away.',
      "I can see how worrying fraud is when it's your money.",
      'You were right to speak up quickly.',
    ],
    ask: [
      {
        text: 'Is the card frozen now?',
        unless:
          /\b(?:in my name|my details|overdraft|identity|loan|never (?:even )?been a customer)\b|\b(?:froz\w*|freeze|blocked|locked|cancel+ed|stopped|transfer)\b/i,
      },
      {
        text: 'Has the fraud team given you a case number?',
        unless: /\b(?:case|reference|fraud (?:team|line|department|claim)|reported|on hold)\b/i,
      },
    ],
    quick: [
      {
        text: 'If the card is still live, freezing it in the app stops new payments at once.',
        unless: /\b(?:froz\w*|freeze|block\w*|lock\w*|cancel+ed|transfer\w*|alert)\b/i,
      },
    ],
    detail: 'the date and amount of the payment',
    act: ['get it to the fraud team', 'make sure someone is working on it'],
    hits: [
      'three payments on my card i did not make',
      'Fraud on my bank account and nobody answers',
      "i don't recognise a transaction on my debit card",
    ],
    misses: ['my game account was hacked', 'is this text from my bank a scam, is this message real'],
  },
  {
    id: 'bank-card-declined',
    matter: 'your card not working when you needed it',
    sectors: ['bank'],
    when: [
      /\b(?:card|cards|debit card|credit card|apple pay|google pay|contactless)\b/i,
      /\b(?:declin\w+|block\w*|frozen|rejected|refused|cards? (?:is |was |got |has been )?locked|stopped working|not work\w*|won'?t work|swallowed|restricted|deactivated)\b/i,
      /\b(?:bank\w*|abroad|travel\w*|atm|till|checkout|shop|declin\w+|debit|credit|account|blocked|frozen|petrol|supermarket)\b/i,
    ],
    not: /\b(?:(?:ur|your) till|works everywhere|tv|front desk|lobby|hire car|desk|hotel|in reverse|green card|business card|seller|blocked (?:me|my (?:account|seller))|graphics card|sd card|sim card|gift ?cards?|memory card|game|psn|steam|subscription|your (?:site|website|app|checkout) (?:declin\w+|reject\w*|won'?t)|loyalty card|library|railcard|key ?card|report card|order(?:ed|s)?|travel ?card|all three went through|points card|spotify|console|booking|flight)\b/i,
    ack: [
      "A card that won't work is stressful when you need to pay.",
      "You need your card to work, so let's get to the bottom of it.",
      "I know how awkward a refused card is when you're trying to pay.",
    ],
    ask: [
      {
        text: 'Are you at home or abroad?',
        unless:
          /\b(?:online|petrol|pump|chemist|shops?|everywhere)\b|\b(?:abroad|holiday|travel\w*|overseas|at home|supermarket|in [A-Z][a-z]+)\b/,
      },
      {
        text: 'Does it fail everywhere or at one place?',
        unless: /\b(?:everywhere|every|all|both|two|three|twice|online|one)\b/i,
      },
      {
        text: 'Did a message ask you to confirm a payment?',
        unless: /\b(?:text|message|notification|alert|otp|confirm\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Putting the card in with the PIN often works where tapping is refused.',
        unless: /^(?![\s\S]*\b(?:contactless|tap\w*)\b)|\b(?:pin|chip|online|block\w*|frozen|locked)\b/i,
      },
      {
        text: 'Most banking apps show whether a card is locked and often let you unlock it there.',
        unless: /\b(?:app|swallowed|fraud|expired|unlock\w*|apple pay|google pay|phone)\b/i,
      },
    ],
    detail: 'the time and place it was refused',
    act: ['see what stopped it', 'find out what it takes to get it working'],
    hits: [
      'card declined in the supermarket with money in the account',
      'You blocked my debit card on holiday',
      'my bank card is frozen for no reason',
    ],
    misses: ['your website declined my gift card', 'graphics card not working, bank of fans dead'],
  },
  {
    id: 'bank-transfer',
    matter: 'the hold-up with that payment',
    sectors: ['bank'],
    when: [
      /\b(?:transfer\w*|wire|neft|upi|imps|rtgs|payment|sent money|direct deposit|standing order|faster payment|zelle|deposit(?:ed)?|wages|salary|top.?up)\b/i,
      /\b(?:pending|not (?:received|arrived|credited|gone|showing|reached|come|in)|still|stuck|missing|delay\w*|failed|block\w*|held|hold|debited|hasn'?t|haven'?t|never|reversed?|reversal|where|lost|twice|late)\b/i,
      /\b(?:bank\w*|account|beneficiary|transfer\w*|neft|upi|imps|rtgs|wire|salary|wages|direct deposit|standing order|zelle)\b/i,
    ],
    not: /\b(?:ipod|music|page|fare|late (?:husband|wife|mum|dad)|frozen the lot|fee|refund\w*|domain|number|sim|save|files?|data|cancel+ed|membership|broadband|transfer (?:desk|bus|student|flight|window|my internet)|order|phone|hotel|landlord|tickets?|paypal seller|ebay|game|deposit (?:back|for|on)|subscription|photos|airport|shuttle|ringtone|gym)\b/i,
    ack: [
      "I know how worrying it is when you can't see where your money is.",
      'You need that payment to be where it should.',
      "That's stressful when you're waiting on the money.",
    ],
    ask: [
      {
        text: 'Does it show as pending or as sent?',
        unless:
          /\b(?:wrong (?:account|digit)|by mistake)\b|\b(?:pending|sent|debited|failed|blocked|held|hold|salary|wages|deposit)\b/i,
      },
      {
        text: 'Was it to a new payee or one you have paid before?',
        unless:
          /\b(?:wrong (?:account|digit)|pension|savings|standing)\b|\b(?:direct debit|sort code|bounced|returned|refund|mother|mum|father|dad|brother|sister|wife|husband|builder)\b|\b(?:salary|wages|deposit|new|solicitor|first time|every|always|before)\b/i,
      },
    ],
    quick: [
      {
        text: "If you sent it, please don't send it again until it is clear where the first one is.",
        unless:
          /\b(?:wages|salary|pay ?check|direct deposit|deposit(?:ed)?|received|standing order|twice|second|top.?up|my boss|employer)\b/i,
      },
    ],
    detail: 'the date of the payment',
    act: ['trace where it has got to', 'see what is holding it up'],
    hits: [
      'transfer pending since tuesday, account debited',
      'Wages not in my account, bank says nothing',
      'wire transfer blocked on the day we complete',
    ],
    misses: ['domain transfer stuck pending', 'refund still not in my bank account'],
  },
  {
    id: 'bank-app-login',
    matter: 'the trouble getting into your account',
    sectors: ['bank'],
    when: [
      /\b(?:bank\w*|banking app|mobile banking|online banking|internet banking|balance|passcode|statement|net ?banking)\b/i,
      /\b(?:app|log ?in|log(?:ged)? (?:on|out|in)|locked out|sign in|otp|passcode|face id|password|security code|net ?banking|online|website|site)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|not (?:work\w*|load\w*|com\w+|receiv\w*)|locked|down|error|crash\w*|stuck|blocked|old (?:phone|number)|fail\w*|invalid|logs? (?:me )?out|wrong|outage|doesn'?t|keeps|goes to)\b/i,
    ],
    not: /\b(?:refund\w*|my bank (?:says|is)|transfer\w*|debited|power bank|game|food bank|ticket|scam|closed the branch|paypal|otp asked|check your bank)\b/i,
    ack: [
      "It's worrying when you can't get in to your own money.",
      "You need to get in to your account, so I can see why you're stressed.",
      'Not getting into your account is really frustrating when you need to check something.',
    ],
    ask: [
      {
        text: 'Does it stop at the password or at the code?',
        unless:
          /\b(?:won[’']?t open|spin\w*|loading|logo|secure key|white screen|customer number|locked)\b|\b(?:code|otp|password|passcode|face id|pin|down|crash\w*|error)\b/i,
      },
      {
        text: 'What message does it show?',
        unless:
          /\b(?:spin\w*|loading|logo|white screen|lost)\b|["“”]|\b(?:says|error|message|invalid|down|otp|code)\b/i,
      },
      {
        text: 'Have you changed your phone or number lately?',
        unless:
          /\b(?:website|page|spin\w*|loading|logo|telephone)\b|\b(?:new phone|old (?:phone|number)|changed|down|everyone|abroad)\b/i,
      },
    ],
    quick: [
      {
        text: 'An old version of the app is a common reason, so look for a newer one in the store.',
        unless:
          /\b(?:updat\w*|newest|latest|down|outage|otp|numbers?|locked|codes?|website|site|online|net ?banking|passcode|password)\b/i,
      },
      {
        text: 'While the app is playing up, the website often still lets you in.',
        unless:
          /^(?![\s\S]*\bapp\b)|\b(?:web ?site|site|online|browser|computer|desktop|laptop|net ?banking|internet banking|both|locked|otp|numbers?|codes?|password|everything)\b/i,
      },
    ],
    detail: 'the message you see',
    act: ['see what is stopping the login', "check whether it's your account or our service"],
    hits: [
      'banking app wont let me log in since the update',
      'My bank app is down again and rent is due',
      'otp goes to my old number, locked out of net banking',
    ],
    misses: ['power bank not working with the app', 'my bank says the refund was not sent online'],
  },
  {
    id: 'bank-branch',
    matter: 'how your visit to the branch went',
    sectors: ['bank'],
    when: [
      /\b(?:branch(?:es)?|teller|counter|cashier)\b/i,
      /\b(?:bank\w*|teller|account|cheque|check|deposit|loan|passbook|cash|kyc)\b/i,
      /\b(?:queue\w*|line|wait\w*|closed|closing|shut|rude|one (?:teller|counter|cashier|person)|hours?|turned (?:me|us) away|sent (?:me|us)|lost|refus\w*|network|lunch)\b/i,
    ],
    not: /\b(?:noc|closed loan|debited|branch people|debt collector|data|statement|app|where do i|is the|when does|papers|scam|pharmacy|tree|library|stairs|ramp|git|shoe|in stock|check if|food)\b/i,
    ack: [
      "You made the trip to the branch, so I can see why you're annoyed.",
      "A visit to the branch shouldn't be that hard.",
      "That's not how a visit to a branch should go.",
    ],
    ask: [
      {
        text: 'Did you get done in the end what you went in for?',
        unless:
          /\b(?:turned (?:me|us) away|sent (?:me|us)|closed|shut|refus\w*|lost|still|without|left|gave up|again|twice)\b/i,
      },
      {
        text: 'What did you go in to do?',
        unless:
          /\b(?:bill|passport|statement|app|chair|shut|cashiers?)\b|\b(?:queue|name|document\w*|privacy|doors?|locked|closed|open)\b|\b(?:cheque|deposit|loan|account|kyc|withdraw\w*|passbook|cash|card|change)\b/i,
      },
    ],
    detail: 'the branch and the day',
    act: ['take it to the manager of that branch', 'see how to finish it without another trip'],
    hits: [
      'an hour in the queue at the branch with one teller',
      'Bank branch shut at lunch and no sign up',
      'branch sent me away twice with my account forms in hand',
    ],
    misses: ['where do i pay in cash now the branch is closed', 'shoe branch sold out, check if more'],
  },
  {
    id: 'bank-loan-papers',
    matter: 'the trouble with your loan paperwork',
    sectors: ['bank'],
    when: [
      /\b(?:mortgage|loan|remortgage|redemption|underwrit\w+)\b/i,
      /\b(?:papers?|documents?|docs|letter|offer|application|statement|delay\w*|wait\w*|still|weeks|approved|approval|declin\w+|lost|again|solicitor|valuation|form)\b/i,
    ],
    not: /\b(?:dear banks|suspend|glimmer|get our biz|transfer\w*|wire|car loan app|loan (?:car|phone|device|chair)|on loan|student loan forgiveness|my pan|aadhaar|somebody else'?s|margaret|payday|advert|what rate|how long does|can i)\b/i,
    ack: [
      'Waiting on papers is stressful when so much depends on them.',
      "You've done your part, so I can see why the wait is hard.",
      'I know how much hangs on that paperwork.',
    ],
    ask: [
      {
        text: 'Is there a date that it has to be done by?',
        unless: /\b(?:tomorrow|today|noon|by \w+|closing|complet\w+|deadline|friday|monday)\b/i,
      },
      {
        text: 'What did they last say they were waiting for?',
        unless: /\b(?:valuation|letter|documents?|docs|said|told|statement)\b/i,
      },
    ],
    detail: 'your application reference',
    act: ['see what it is waiting for and with whom', 'find out where the papers are'],
    hits: [
      'mortgage offer still not out after 9 weeks',
      'Sent the same loan documents three times',
      'waiting on a redemption statement, solicitor is chasing',
    ],
    misses: ['loan car was lovely, still smiling', 'how long does a mortgage application take'],
  },
  {
    id: 'bank-fee',
    matter: 'the fee or interest on your account',
    sectors: ['bank'],
    when: [
      /\b(?:bank\w*|overdraft|account|credit card|debit card|foreign transaction|maintenance|atm|isa|savings)\b/i,
      /\b(?:fees?|interest|charged me|charges|overdraft|rate (?:cut|drop\w*|changed))\b/i,
      /\b(?:bank\w*|overdraft|foreign transaction|maintenance fee|interest|savings|isa|balance)\b/i,
    ],
    not: /\b(?:manager|everyone heard|counter|twice the|moving to|what|is the|how much|does|flight|subscription|interest(?:ed|ing)|in your interest|game|delivery fee|early (?:exit|termination)|conflict of interest|parcel|hotel|bank holiday|monzo|ticket)\b/i,
    ack: [
      'I can see why that fee came as an unwelcome surprise.',
      'I can see why you want that charge explained.',
      'A fee or interest you did not expect is annoying to find.',
    ],
    ask: [
      {
        text: 'What is the fee called on your statement?',
        unless:
          /\b(?:nsf|paid item|fee for)\b|\b(?:annual|account fee|returned|sms|card|insufficient|no money|bounced|transfer|late)\b|[£$€] ?\d+.*\bfor\b|\b(?:overdraft|foreign|maintenance|interest|late|atm|monthly|rate)\b/i,
      },
      {
        text: 'Is it the first time it has shown up?',
        unless: /\b(?:again|every|first|always|month|years?|twice|third)\b/i,
      },
    ],
    detail: 'the date of the fee',
    act: ['find out why you were charged it', 'check whether it should stand'],
    hits: [
      'overdraft fee of 35 for being 2 dollars under',
      'My bank charged me a maintenance fee again',
      'foreign transaction fees on a card sold as fee free, bank silent',
    ],
    misses: ['does the bank card have fees abroad', 'interesting game on my account'],
  },
  {
    id: 'bank-other',
    matter: 'the trouble with your banking',
    sectors: ['bank'],
    when: [
      /\b(?:my (?:digital |online )?bank|your bank|this bank|bank (?:staff|account|card|statements?|letters?)|current account|savings account|net ?banking)\b/i,
    ],
    not: /\?\s*$|^(?:hi|hello|hey|morning|evening)?[ ,]*(?:is|are|do|does|can|will|what|whats|when|where|how|which|any|next|could|would|should|who)\b|\b(?:my bank (?:is|says|has|said|account details)|bank holiday|food bank|power bank|refund\w*|order(?:ed)?|subscription|parcel|climate|forest|coal|fossil|oil|weapons|closing|closed the|died|death|scam|fraud|hack\w*|police|court|ombudsman|muslim|black|ex|margaret|paperless|cancel+ed|charged my|kill|worth living|paypal|game|app store|debt collector|seller|undertaker|in (?:her|his) name|widow\w*|wallet|direct debits|dds|lovely|thank(?:s| you)|brilliant|sorted|kind|love|loved|great|beautiful|smooth|hilarious|lol|haha|joke)\b/i,
    ack: [
      'I can see why you want that banking matter looked at.',
      'You need to be able to count on your bank.',
      'With a bank, letters, cards and accounts have to be right.',
    ],
    ask: [
      {
        text: 'Is it about a card, a payment or the account itself?',
        unless:
          /\b(?:card|payments?|transfer\w*|cheque|letters?|statements?|staff|locked|login|rate|account|savings|switched|direct debits?|form)\b/i,
      },
      { text: 'Do you have a case number for it?', unless: /\b(?:reference|case|complaint number|ticket|ref)\b/i },
    ],
    detail: 'a little more about it (no account numbers)',
    act: ['see what is on record about it', 'take it to the team that handles it'],
    hits: [
      'your bank has sent the letter to my old house again',
      'Three weeks for a bank card, three',
      'bank staff spoke very rudely to my father',
    ],
    misses: ['my bank says your refund never came', 'the power bank is dead'],
  },
];
