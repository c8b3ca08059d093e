import { settledOr } from './settled';
import type { Situation } from './situation';

/** Banks, cards and payment services: fees, waits for money, papers, decisions and branches. */
export const BANK_MATTERS: readonly Situation[] = [
  {
    id: 'pending-charges-late',
    matter: 'how your charges are posting',
    sectors: ['bank'],
    when: [
      /\b(?:pending|post(?:ed|ing|s)?|clear(?:ed|ing|s)?|go(?:es|ing)? through|process(?:ed|ing)?)\b/i,
      /\b(?:charges?|transactions?|purchases?|payments?|debits?)\b/i,
      /\b(?:days (?:after|later|ago)|late|later|still|twice|again|weeks?|so long|order|out of order|slow|disappear\w*|came back|re-?appear\w*|forever|after i)\b/i,
    ],
    not: settledOr(
      /\b(?:deposit\w*|pay ?check|refund\w*|dispute|fraud\w*|unauthori[sz]ed|hacked|transfer|wire|zelle|parcel|package|appeal|application|order (?:number|is|was))\b/i,
    ),
    ack: [
      'Charges that land days late make it hard to know what you have.',
      'Charges that post late or out of order make a balance hard to trust.',
      'I can see why charges posting like that upset your budgeting.',
    ],
    ask: [
      {
        text: 'Is it one shop that charges late, or all of them?',
        unless: /\b(?:one (?:shop|store|merchant)|all|every|each|from (?:the )?[A-Z]\w+|gas|restaurant)\b/,
      },
    ],
    quick: [
      {
        text: 'Banks usually take a pending charge off what you can spend before it has posted.',
        unless: /\b(?:available|disappear\w*|re-?appear\w*|came back|twice)\b/i,
      },
    ],
    detail: 'the name of one shop and the date (no card numbers)',
    act: ['see why they post so late', 'go through how they were posted'],
    hits: [
      'pending charges hit my account a week later, every time',
      'why do my purchases take days to clear and still show pending',
      'transactions posted out of order again and it cost me',
    ],
    misses: ['my paycheck deposit is still pending', 'refund still pending on a purchase'],
  },
  {
    id: 'deposit-not-there',
    matter: 'the wait for your deposit',
    sectors: ['bank'],
    when: [
      /\b(?:direct deposit|deposits?|pay ?check|pay ?day|pay ?cheque|salary|wages|stimulus|tax refund|checks?|cheques?|funds|social security)\b/i,
      /\b(?:where(?:'s| is| are)|not (?:there|in|posted|available|showing|cleared|arrived|here)|hasn'?t|haven'?t|isn'?t|wasn'?t|still|hold|held|holding|pending|late|delay\w*|missing|waiting|when (?:will|does|do|is)|how come|nowhere|never)\b/i,
      /\b(?:where(?:'s| is| are) my|my|our|deposited|mobile deposit|direct deposit)\b/i,
    ],
    not: settledOr(
      /\b(?:order(?:ing)? (?:new )?checks|check(?:ing)? (?:in|out|my|the|your)|check (?:dm|your|ur|the|if)|security deposit|deposit (?:on|for) (?:the|a|my) (?:house|car|flat|room|apartment)|safe deposit|atm|machine|credit card|hotel|refund from|claim|fraud\w*|hacked|dispute|mortgage)\b/i,
    ),
    ack: [
      'Waiting on your own money is stressful.',
      'You count on that deposit being there when it is due.',
      'You need to know when that deposit will be in.',
    ],
    ask: [
      {
        text: 'Is it your pay, a transfer, or something you paid in yourself?',
        unless:
          /\b(?:direct deposit|check|cheque|mobile deposit|wire|stimulus|salary|wages|pay ?check|pay ?day|tax refund|social security)\b/i,
      },
      {
        text: 'Which date was it due?',
        unless:
          /\b(?:today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th)|days?|since|this morning|last (?:night|week))\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is your pay, the payroll office can tell you the day it was sent and to which account.',
        unless:
          /\b(?:employer|payroll|boss|job says|mobile deposit|checks?|cheques?|stimulus|tax|social security|on hold|holds?)\b/i,
      },
    ],
    detail: 'your name and postal code (no account numbers)',
    act: ['see where the deposit stands', 'find out when it will be available'],
    hits: [
      "my direct deposit still hasn't posted",
      "where's my check @AlderBank lol",
      'mobile deposit on hold for a week, I need my funds',
      'paycheck is late again, when will it be in my account',
    ],
    misses: [
      'where do i order checks',
      'security deposit for the flat is late',
      'check your dm, still waiting for my claim',
    ],
  },
  {
    id: 'account-fee-new',
    matter: 'the fee on your account',
    sectors: ['bank'],
    when: [
      /\b(?:monthly|maintenance|service|account|annual|minimum balance|inactivity)\b/i,
      /\b(?:fees?|charg(?:e|es|ing)|pay (?:a|\$|you))\b/i,
      /\b(?:chang\w*|new|start\w*|now|convert\w*|switch\w*|getting rid|no longer free|used to be free|keep(?:s)?|why|every month|waive\w*|minimum|increas\w*|e-?checking|went up)\b/i,
    ],
    not: settledOr(
      /\b(?:overdraft|nsf|late fee|foreign|atm|wire|seller|cancel(?:l?ed)? (?:my|the) (?:subscription|flight)|gym|phone bill|internet|cable|service fee (?:on|for) (?:my|the) (?:ticket|order|delivery)|delivery|unsubscri\w*)\b/i,
    ),
    ack: [
      'A fee on an account that used to be free is not welcome news.',
      'After all this time, a new fee is the last thing you want.',
      'I can see why you want to know if there is a way round that fee.',
    ],
    ask: [
      {
        text: 'Which kind of account is it?',
        unless: /\b(?:checking|savings|student|business|e-?banking|current account|credit card|card)\b/i,
      },
      {
        text: 'Did a letter or message tell you about it?',
        unless: /\b(?:direct deposit|pay ?check|salary|wages|minimum|balance)\b/i,
      },
    ],
    quick: [
      {
        text: 'Such a fee often depends on a minimum balance or regular deposits, so the terms are worth a look.',
        unless: /\b(?:waive\w*|minimum|direct deposit|terms)\b/i,
      },
    ],
    detail: 'your name and postal code (no account numbers)',
    act: ['find out what that fee depends on', 'see whether another account would suit you better'],
    hits: [
      'now you are changing my account and want a monthly fee',
      'why do i keep paying a maintenance fee every month',
      'free checking is gone, new $12 service fee? seriously',
    ],
    misses: ['new late fee every month on my card', 'gym charges a monthly fee, new one'],
  },
  {
    id: 'claim-decided-against',
    matter: 'the decision that went against you',
    sectors: ['bank', 'insurance'],
    when: [
      /\b(?:claims?|disputes?|disputed|appeal|case (?:was |got |is )?(?:denied|closed|ruled|rejected|decided)|charge ?back|fraud (?:claim|case|department))\b/i,
      /\b(?:denied|deny|denying|closed|rejected|refus\w*|declined|in (?:the )?(?:seller|merchant|buyer)'?s? favou?r|sided with|side with|ruled|liar|lying|not (?:believe|cover)|won'?t (?:refund|give|return|cover)|wont (?:refund|give))\b/i,
    ],
    not: settledOr(
      /\b(?:baggage|bag|suitcase|luggage|flight|parcel lost|closed (?:the )?(?:branch|store|shop)|phone case|lost (?:my )?card|application|copyright|counter ?notif\w*|monetiz\w*|channel|lawsuit|court)\b/i,
    ),
    ack: [
      'A no on your claim is hard to take.',
      "It's your money, so that decision needs a proper explanation.",
      'Being turned down on top of the loss is upsetting.',
    ],
    ask: [
      {
        text: 'Did the decision come with a reason?',
        unless: /\b(?:because|reason|said|says|told|claim(?:s|ed)? (?:that|i)|letter)\b/i,
      },
      {
        text: 'Is there anything they have not seen yet, such as a receipt or a message?',
        unless: /\b(?:proof|evidence|receipts?|screenshots?|documents?|sent (?:them|you) everything|police report)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep every receipt and message about it, as a second look usually rests on those.',
        unless: /\b(?:receipts?|messages?|screen ?shots?)\b/i,
      },
    ],
    detail: 'the claim number (no account numbers)',
    act: ['find out why it went that way and how to have it looked at again', 'find out the reason and how to appeal'],
    hits: [
      'my dispute was denied even with the receipt @AlderBank',
      'you closed my fraud claim and called me a liar',
      "case ruled in the seller's favor, I have proof, give me my money",
    ],
    misses: ['airline denied my baggage claim', 'phone case, rejected by my dog'],
  },
  {
    id: 'atm-deposit-refused',
    matter: 'the trouble with that ATM',
    sectors: ['bank'],
    when: [
      /\b(?:atms?|cash ?machines?|cash ?points?|deposit machine|hole in the wall|teller machine)\b/i,
      /\b(?:(?:not|n'?t|won'?t|wont|isn'?t|aren'?t|no longer) (?:\w+ )?(?:accept\w*|tak(?:e|ing)|read\w*|work\w*|giv(?:e|ing)|dispens\w*)|out of (?:order|service|cash|money)|down|broken|no (?:cash|deposits?|money|envelopes?)|empty|never works?|always (?:down|out|broken|empty)|closed)\b/i,
    ],
    not: settledOr(
      /\b(?:ate my|swallow\w*|kept my card|wrong amount|short|debited|deducted|took my (?:card|money|cash)|stole|fee|\$\d+ (?:fee|charge))\b/i,
    ),
    ack: [
      'A cash machine that is out of action when you need it is no help.',
      "It's annoying to make the trip and find the machine out of action.",
      'You count on cash machines being in order.',
    ],
    ask: [
      {
        text: 'Which street or branch is it at?',
        unless:
          /\b(?:on|at|in) (?:the )?[A-Z][a-z]+|\b\d{5}\b|\b[A-Z][a-z]+ (?:branch|st|street|road|rd|ave|avenue|mall)\b/,
      },
      { text: 'Does the screen say anything?', unless: /\b(?:says?|screen|message|out of (?:order|service))\b/i },
    ],
    quick: [
      {
        text: 'Most banking apps have a map of other machines nearby and what each of them can do.',
        unless: /\b(?:app|map|both|all|every|near(?:est|by)?)\b/i,
      },
    ],
    detail: 'the address of the machine',
    act: ['report it to the team that looks after the machines', 'report it and look for another one near you'],
    hits: [
      'both ATMs near me are not taking deposits',
      'your cash machine is out of order AGAIN',
      'the atm at my branch never works, no cash all weekend',
    ],
    misses: ['atm ate my card and is out of order', 'the atm took my money and gave nothing, broken'],
  },
  {
    id: 'credit-application',
    matter: 'the trouble over that credit decision',
    sectors: ['bank'],
    when: [
      /\b(?:appl(?:y|ied|ication|ying)|credit (?:card|limit|line|score|report)|limit increase|pre-?approved|pre-?qualified|loan|mortgage|refinanc\w*)\b/i,
      /\b(?:denied|declined|rejected|turned (?:me )?down|not approved|disapproved|refused|still (?:pending|waiting|under|processing)|no (?:answer|word|decision|response)|weeks|taking (?:so|this) long|lowered|cut my|reduc\w+|decreas\w*)\b/i,
      /\b(?:my|i|me|for (?:a|an|the)|our|we)\b/i,
    ],
    not: settledOr(
      /\b(?:card (?:was |got |is |keeps? (?:getting |being )?)?declined (?:at|in|when|while|for|today|again)|payment (?:was )?declined|job|college|transaction|purchase|monetiz\w*|adsense|forgiveness|claim|dispute|app(?:lication)? (?:crash\w*|won'?t|keeps)|interest (?:rate )?(?:was )?(?:lowered|cut)|reduced (?:hours|fee))\b/i,
    ),
    ack: [
      'A decision without a clear reason is hard to accept.',
      'Waiting on a decision like that is stressful.',
      'I can see why you want to know how they came to that.',
    ],
    ask: [
      {
        text: 'Which product was it for?',
        unless: /\b(?:card|loan|mortgage|refinanc\w*|credit line|limit|overdraft|business|auto)\b/i,
      },
      {
        text: 'Has a letter or email about it come yet?',
        unless:
          /\b(?:letter|reasons?|because|due to|said|says|told|still (?:pending|waiting|under|processing)|no (?:answer|word|decision)|e-?mail)\b/i,
      },
      {
        text: 'When did you apply?',
        unless:
          /\b(?:denied|declined|rejected|turned down|not approved|lowered|cut|weeks|days|month|since|yesterday|today|last)\b/i,
      },
    ],
    quick: [
      {
        text: 'The letter that follows a decision often gives the reason and the credit bureau behind it.',
        unless:
          /^(?![\s\S]*\b(?:denied|declined|rejected|turned (?:me )?down|not approved|disapproved|refused|lowered|cut|reduc\w+|decreas\w*)\b)|\b(?:letters?|e-?mails?|bureau)\b/i,
      },
    ],
    detail: 'the reference on the application (no account numbers)',
    act: ['find out how it was decided and what you can do', 'see where the application stands'],
    hits: [
      'my credit card application was denied and nobody says why',
      'applied for a loan 3 weeks ago, no answer',
      'you cut my credit limit in half, i never missed a payment',
    ],
    misses: ['my card got declined at the till today', 'job application declined, your loss, my gain'],
  },
  {
    id: 'bank-site-not-loading',
    matter: 'the trouble getting online banking to work',
    sectors: ['bank'],
    when: [
      /\b(?:web ?site|(?:your|the|ur) site|online banking|mobile (?:banking|app)|app|bill ?pay|portal|log ?in page)\b/i,
      /\b(?:(?:not|won'?t|wont|isn'?t|doesn'?t|can'?t|cant|trouble|issues?|problems?|having issues) (?:\w+ ){0,4}(?:load\w*|open\w*|work\w*|up|pull up|respond\w*|access\w*|log(?:ging)? ?in|sign(?:ing)? ?in|let me)|down|crash\w*|error|glitch\w*|time(?:s|d)? out|blank|stuck|unavailable|tech(?:nical)? (?:problems?|issues?|difficult\w*))\b/i,
    ],
    not: settledOr(
      /\b(?:locked (?:out|my)|forgot\w*|password|user ?name|security questions?|hacked|code|refund page|trip|flight|slow(?:er)? down|shut down|cool down|track(?:ed)? down|down payment|turned down|calm down|face ?id|finger ?print|branch|atm)\b/i,
    ),
    ack: [
      'You need to be able to get at your account.',
      "It's worrying when you can't see your own money.",
      'The site or app should open when you need your account.',
    ],
    ask: [
      {
        text: 'Does it fail in another browser too, or on your phone?',
        unless: /\b(?:browsers?|chrome|safari|firefox|edge|phone|mobile|app|iphone|android|ipad|both|every device)\b/i,
      },
      {
        text: 'Is it a message, or does the page never load?',
        unless: /\b(?:load\w*|message|error|says?|blank|crash\w*|time(?:s|d)? out|spinning)\b/i,
      },
      { text: 'Is it the same on wifi and on mobile data?', unless: /\b(?:wi-?fi|mobile data|lte|[45]g)\b/i },
    ],
    quick: [
      {
        text: 'Closing it fully and opening it fresh, in a private window on a computer, often clears a stuck page.',
        unless: /\b(?:down|outage|again|everyone|all day|incognito|private window|closed)\b/i,
      },
    ],
    detail: 'the browser or phone you use and what it shows (no account numbers)',
    act: ['find out whether it is known', 'check it with the online team'],
    hits: [
      'cant get your website to load, are you having tech problems',
      'online banking down again @AlderBank',
      'the mobile app keeps crashing when I open bill pay',
    ],
    misses: ['forgot my password, site will not let me in', 'down payment page on your site'],
  },
  {
    id: 'card-not-come',
    matter: 'the wait for your card',
    sectors: ['bank'],
    when: [
      /\b(?:(?:debit|credit|new|replacement|bank|my|prepaid|gift) cards?|pin (?:number|mailer|letter))\b/i,
      /\b(?:hasn'?t (?:come|arrived|shown)|hasnt (?:come|arrived)|not (?:arrived|come|received|here)|never (?:arrived|came|received|got|showed)|still (?:waiting|no|haven'?t|havent|not)|waiting (?:for|on)|haven'?t (?:received|gotten|got)|havent (?:received|gotten|got)|(?:\d+|two|three|four) weeks|in the mail|lost in the)\b/i,
    ],
    not: settledOr(
      /\b(?:refund|dispute|claim|declin\w*|gift card (?:code|balance|number)|on hold|sim|charged|fraud on|thank you card|birthday|business cards|rewards?|bonus|points|call ?back|reply|response|transfer)\b/i,
    ),
    ack: [
      'Being without your card for this long is really awkward.',
      "You can't do much without the card.",
      'I can see why you want that card by now.',
    ],
    ask: [
      {
        text: 'When was it ordered?',
        unless: /\b(?:weeks?|days?|ago|since|last (?:week|month)|yesterday|\d{1,2}(?:st|nd|rd|th)|month)\b/i,
      },
      { text: 'Has your address changed lately?', unless: /\b(?:address|moved|move)\b/i },
    ],
    quick: [
      {
        text: 'If your phone has a wallet for cards, the new one can often be used there before it arrives.',
        unless: /\b(?:wallet|apple pay|google pay|pin|gift|prepaid|no card|digital)\b/i,
      },
    ],
    detail: 'your name and postal code (no card numbers)',
    act: ['find out when it was sent', 'see where it went and whether to send another'],
    hits: [
      'three weeks and my new debit card never came',
      'still waiting for my replacement card',
      "haven't received my credit card yet, it was lost in the mail",
    ],
    misses: ['waiting for a refund to my card still', 'thank you card not received yet'],
  },
  {
    id: 'bank-would-not-help',
    matter: 'how you were treated when you asked for help',
    sectors: ['bank'],
    when: [
      /\b(?:she|he|they|woman|man|lady|guy|rep\w*|agent|teller|banker|manager|supervisor|customer service|branch)\b/i,
      /\b(?:won'?t help|wont help|wouldn'?t help|refused to (?:help|speak|transfer|let|give)|can'?t help|couldn'?t help|blam(?:ed|ing|es)|hung up|rude|told me (?:to|that it'?s|it'?s)|no help|not (?:any )?help\w*|unhelpful|useless|lied|laughed|attitude)\b/i,
    ],
    not: settledOr(
      /\b(?:fraud\w*|hacked|stolen|scam\w*|locked|declin\w*|atm|deposit|claim|dispute|website|app|call back|line (?:was|is)|queue|discriminat\w*|racis\w*|police)\b/i,
    ),
    ack: [
      "That's not how a question about your own money should be met.",
      'You called for help and came away with none.',
      'I can see why that left you fed up.',
    ],
    ask: [
      {
        text: 'What did you need help with?',
        unless:
          /\b(?:about (?:my|a|the)|my (?:loan|card|mortgage|payment|fee|account)|trying to|wanted to|needed to)\b/i,
      },
      {
        text: 'Was that by phone or at a branch?',
        unless: /\b(?:phone|call(?:ed|ing)?|branch|teller|chat|hung up|line)\b/i,
      },
    ],
    detail: 'your name and postal code (no account numbers)',
    act: ['pick it up where they left it', 'get it to somebody who can help'],
    hits: [
      'the woman on the phone said they cannot help, then blamed the system',
      'teller at your branch was so rude to me',
      'supervisor refused to speak to me',
    ],
    misses: ['they said my card was declined, rude', 'branch locked me out, they were no help with the app'],
  },
  {
    id: 'prepaid-card-trouble',
    matter: 'the card you paid for not working',
    sectors: ['bank', 'marketplace'],
    when: [
      /\b(?:pre-?paid (?:debit |credit |visa |gift )?cards?|gift cards?|reloadable cards?|virtual cards?)\b/i,
      /\b(?:issue|trouble|problem|not work\w*|won'?t (?:work|activate|let)|wont (?:work|activate)|declin\w*|can'?t (?:use|activate|access|register)|cant (?:use|activate|access|register)|balance (?:is )?(?:gone|zero|missing)|activat\w*|invalid|locked|blocked|error|drained|empty)\b/i,
    ],
    not: settledOr(
      /\b(?:phone plan|prepaid plan|sim|scammer|scammed|e-?gift not arrived|never arrived|did not come)\b/i,
    ),
    ack: [
      'You paid for that card, so it should work.',
      'A card you cannot use is no good to you.',
      'I can see why you want somebody to look at that card.',
    ],
    ask: [
      {
        text: 'Is it being declined, or can it not be activated?',
        unless: /\b(?:declin\w*|activat\w*|balance|locked|blocked|invalid|drained|empty|register)\b/i,
      },
    ],
    quick: [{ text: 'Keep the card and the receipt together, and do not post the number anywhere.' }],
    detail: 'where you bought it and when (no card numbers)',
    act: ['find out what is wrong with it', 'get you to the team for that card'],
    hits: [
      'two virtual cards for my nieces and both declined at the cinema',
      'prepaid card declined everywhere',
      'cant activate the gift card',
    ],
    misses: ['prepaid plan not working', 'gift card from a scammer'],
  },
];
