import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** Fees, holds and regular payments. */
export const FEES: readonly Situation[] = [
  {
    id: 'charged-after-cancel',
    matter: 'the charge after the cancellation',
    sectors: allBut(
      'airline',
      'travel_agent',
      'rail',
      'transit',
      'rides',
      'hotel',
      'restaurant',
      'courier',
      'bank',
      'cars',
    ),
    when: [
      /\b(?:cancel(?:l?ed|l?ing|lation)?|closed|ended|stopped|left you|unsubscribed|returned the)\b/i,
      /\b(?:still (?:being |getting |been )?(?:charg\w+|bill\w+|tak\w+|pay\w+|deduct\w+)|charged (?:me )?(?:again|anyway|after|for|still)|kept? (?:charging|billing|taking)|keeps? (?:charging|billing|taking)|keep (?:charging|billing|taking)|money (?:still|again)|(?:still|then|anyway) (?:took|taken|take|taking)|(?:took|taken) (?:the |my |another |a )?(?:money|payment)|taken (?:the |another |a )?(?:money|payment)|billed|(?:have|has|been|got|you) charged|charging me|came out|gone out)\b/i,
    ],
    not: /\b(?:never had an account|cancelled my order|ordering|train|flight was cancel|cancelled flight|cancellation (?:fee|charge)|engineer|event|gig|show was)\b/i,
    ack: [
      "You cancelled, so you shouldn't still be paying.",
      "It's infuriating to be charged for something you've cancelled.",
      "I can see why you're angry about those payments.",
    ],
    ask: [
      {
        text: 'Did you get a confirmation when you cancelled?',
        unless: /\b(?:confirm\w*|proof|email says|reference|letter on file|screenshot)\b/i,
      },
      {
        text: 'Did you cancel through the app, the website or by phone?',
        unless:
          /\b(?:web ?chat|signed|form|manager)\b|\b(?:app|website|online|phone|by post|letter|email\w*|chat|called|rang|settings|in store|in person|app store)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it was bought through an app store, the subscription has to be ended there as well.',
        unless:
          /^(?![\s\S]*\b(?:apps?|subscription|subscribed|trial|premium|iphone|android|play store)\b)|\b(?:app store|play store|apple|google|closed|contract)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['check when the cancellation was recorded', 'see what has been taken since you cancelled'],
    hits: [
      'cancelled in june and you’re still charging me',
      'I cancelled my membership and you took another payment',
      'closed the account last year, billed again today',
    ],
    misses: [
      'Your cancellation fee is a joke, charged for leaving',
      'My train was cancelled and I got charged for a taxi',
    ],
  },
  {
    id: 'late-fee',
    matter: 'the extra fee',
    sectors: allBut('transit', 'grocery', 'devices', 'software', 'games', 'streaming', 'social', 'cars'),
    when: [
      /\b(?:late (?:fee|charge|payment (?:fee|charge))|overdraft (?:fee|charge)|penalty|admin (?:fee|charge)|exit fee|early termination|cancellation (?:fee|charge)|service charge|booking fee|restocking fee|cleaning (?:fee|charge)|reconnection fee|foreign transaction fee|delivery (?:fee|charge)|hidden (?:fee|charge)s?|parking (?:fine|charge|ticket)|extra fee|surcharge)\b/i,
    ],
    not: /\b(?:do you deliver|is there a|server|ombudsman|lawyers|bill that|solicitor|install fee|penalty (?:kick|shoot\w*|shot|box|area)|waived|no (?:hidden|booking|delivery|late) (?:fee|charge)s?|refunded the)\b/i,
    ack: [
      'I can see why that fee annoyed you.',
      'A fee like that needs explaining.',
      "It's annoying to be hit with a fee like that.",
    ],
    ask: [
      {
        text: 'Was the fee shown anywhere before you agreed?',
        unless:
          /\b(?:late|overdue|due date|bank holiday|penalty)\b|\b(?:not (?:mentioned|shown|told)|nobody (?:mentioned|told|said)|no one (?:mentioned|told)|never (?:told|mentioned|shown|said)|hidden|hid|small print|checkout|shown|terms|said (?:free|no)|do (?:you|y['’]?all)|is there|how much|late|penalt\w+|minimum balance|waived?|autopay|automatically|small order)\b/i,
      },
      {
        text: 'Is it a first charge or one of several?',
        unless:
          /\b(?:first|again|second|third|every|each|twice|another|several|do (?:you|y['’]?all)|is there|how much|only|waived?|cleaning|small order|cancellation|automatically)\b/i,
      },
    ],
    detail: 'your account or order number',
    act: ['check why the fee was added', 'see whether it should stand'],
    hits: [
      'a £12 late fee for being one day over',
      'Hidden fees at the last step again',
      '18% service charge on a coffee to go, really',
    ],
    misses: ['They won on a penalty shootout', 'Thanks for sorting it, late fee waived'],
  },
  {
    id: 'deposit-hold',
    matter: 'the money that is being held',
    sectors: [
      'travel_agent',
      'rides',
      'hotel',
      'restaurant',
      'food_delivery',
      'grocery',
      'shop',
      'marketplace',
      'cars',
    ],
    when: [
      /\b(?:deposits?|pre-?auth\w*|authori[sz]ation hold|(?:on|a|put a) hold (?:on|of)|held|holding|pending)\b/i,
      /(?:\b|(?=[£$€]))(?:deposits?|card|bank|money|funds|£ ?\d+|\$ ?\d+|payment|balance)/i,
      /\b(?:back|release\w*|return\w*|still|weeks?|days?|when|not|n['’]?t|never|keep(?:ing)?|where|gone|drop|lost)\b/i,
    ],
    not: /\b(?:class you|["“]?as per terms|never heard of|not in the country|even in the country|cancelled my|on hold (?:for|with|to)|hold (?:music|the line)|cash deposit machine|pay ?cheque|save the deposit|tenancy|refund (?:is )?pending|order (?:is )?pending|held hostage|phone|call|queue)\b/i,
    ack: [
      "It's your money, so of course you want to know when you'll have it back.",
      'Being without that money is a real nuisance.',
      'I can see why you want that hold or deposit back.',
    ],
    ask: [
      {
        text: 'Does your bank show it as pending or as taken?',
        unless: /\b(?:pending|taken|cleared|bank says|cash|transfer\w*)\b/i,
      },
      { text: 'Were you told when it would be released?', unless: /\b(?:told|said|promised|days|within|working)\b/i },
    ],
    quick: [
      {
        text: 'Once a hold is released, the bank often takes some days more to show it.',
        unless: /^(?![\s\S]*\b(?:hold|holding|pre-?auth\w*|pending)\b)|\b(?:weeks?|months?|bank says|cash|released)\b/i,
      },
    ],
    detail: 'your booking or order number',
    act: ['check whether it has been released on our side', 'find out what is holding it'],
    hits: [
      'still waiting for my deposit back, 3 weeks',
      'You put a hold on my card and never released the money',
      'pending £80 on my bank from you, when does it drop off',
    ],
    misses: ['on hold for an hour about my card payment, still', 'Refund is pending on my card, when?'],
  },
  {
    id: 'direct-debit-wrong',
    matter: 'the trouble with your regular payment',
    sectors: ['bank', 'insurance', 'mobile', 'broadband', 'energy', 'venue', 'health', 'public'],
    when: [
      /\b(?:direct debits?|dd|standing order|auto[- ]?pay(?:ment)?|monthly payment|instal?ments?)\b/i,
      /\b(?:wrong|early|late|too (?:much|high|early)|twice|again|up|went|gone|increase[ds]?|raised|changed|higher|cancel\w*|still|bounced|returned|fail\w*|set up|without|not|n['’]?t|missed|came out|taken|took|why)\b/i,
    ],
    not: /\b(?:transfers|lol dd|dd (?:cup|bra)|size dd)\b/i,
    ack: [
      "A regular payment that isn't what you expected is worrying.",
      'You plan around that payment, so I can see the problem.',
      'I can see why you want to know what happened with that payment.',
    ],
    ask: [
      {
        text: 'Were you sent notice of the amount and the date?',
        unless: /\b(?:notice|letter|email\w*|told|warning|notified|no word|without)\b/i,
      },
      {
        text: 'Did anything change on the account before this?',
        unless:
          /\b(?:changed|moved|new (?:card|bank|account|tariff|plan)|switched|cancel\w*|nothing changed|correct\w*|swap\w*)\b/i,
      },
    ],
    detail: 'your account number with us',
    act: ['check the amount and date it was set up for', 'find out why it went out like that'],
    hits: [
      'direct debit taken a week early',
      'My DD has gone up without a letter',
      'Why did the monthly payment come out twice?',
    ],
    misses: ['Got fitted for a size DD, why up again', 'Is there a phone number for direct lines?'],
  },
];
