import type { Enquiry } from './enquiry';

/** Plain questions about cover, accounts, bills and tariffs. */
export const MONEY_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-best-offer',
    sectors: ['mobile', 'broadband', 'bank', 'insurance', 'energy'],
    when: [
      /\b(?:what(?:'?s| is| are)|any|do you have|have you got|which)\b/i,
      /\b(?:your |the |any )?(?:best|current|latest|good) (?:\w+ )?(?:offers?|deals?|plans?|rates?)\b/i,
      /\b(?:upgrad\w*|switch\w*|renew\w*|new (?:phone|contract|customers?)|think\w* (?:about|of)|join\w*|mov(?:e|ing) to|look(?:ing)? (?:at|for))\b/i,
    ],
    not: /\b(?:refund|charged|complain\w*|not working|expired|refus\w*)\b/i,
    half: [
      'Happy to look at what there is for you.',
      'I can look at the offers with you.',
      "Let's see which offer suits you best.",
      "I'd be glad to go through the offers with you.",
    ],
    ask: [],
    own: 'what you have now and what you are after',
    act: ['see what is on offer for you', 'look at what fits'],
    hits: [
      'thinking of upgrading, what is your best deal?',
      'looking at switching to you, any good plans for two lines?',
    ],
    misses: ['is the deal still on?', 'the offer expired, what are the current deals if I switch'],
  },
  {
    id: 'ask-cover',
    sectors: ['insurance', 'bank', 'energy', 'mobile'],
    when: [
      /\b(?:cover(?:ed|s|age)?|insur\w+|(?:my|travel|home|car|pet) policy|claim for|pre.?existing|contents|excess)\b/i,
      /\b(?:do (?:you|u)|does|is|are|am|can|will|if|would)\b/i,
    ],
    not: /\b(?:refus\w+|rejected|denied|lid|cover charge|book cover|sofa cover|duvet|covered in|covers for|return policy|refund policy|[45]g|phone cover|what'?s your policy|postcode|seat covers?|privacy|guarantee|warranty|dog|delivery|teaching|welfare|licen[cs]e)\b/i,
    half: [
      'Your schedule says what is in and what is out, and the "what is not covered" page matters most.',
      'It hangs on the exact policy and on what was declared when you took it out.',
      "With cover the exact wording counts, so I'd rather check it than guess.",
      'Do not cancel or buy anything on a guess here, since the small print decides.',
    ],
    ask: [
      {
        text: 'Which policy or plan is it?',
        unless: /\b(?:travel|home|contents|pet|car|health|trip|pre.?existing)\b/i,
      },
    ],
    act: ['ask the underwriting desk how it is treated and reply here', 'find the wording that applies and reply here'],
    hits: ['do u cover pre existing for a 4 day trip?', 'is my laptop on home contents when im abroad or separate'],
    misses: ['you refused my cover, why', 'does the sofa cover come off'],
  },
  {
    id: 'ask-open-account',
    sectors: ['bank'],
    when: [
      /\b(?:open (?:an?|my) (?:\w+ )?(?:account|isa)|apply for|joint (?:account|acct)|new account|eligible|qualify|put the .{2,30} (?:in|into)|business account|account with you|sba loan|loan|mortgage|savings|isa|current account)\b/i,
      /\b(?:can|do|does|need|how|is|are|which|when|what|both)\b/i,
    ],
    not: /\b(?:rejected|refused|declined|locked|hacked|close my|why was|wedding|flight|password|app store|doors?|frozen|unlock|youtube)\b/i,
    half: [
      'Have proof of who you are and where you live ready, as that part takes the longest.',
      'What is needed depends on the account, so the exact one matters.',
      "The application page lists the papers, and it's easier with all of them to hand.",
      'The page of that account shows who can open one and what you need.',
    ],
    ask: [
      {
        text: 'Which account do you have in mind?',
        unless: /\b(?:savings?|savers?|current|student|joint|business|cards?|loan|isa|mortgage)\b/i,
      },
      { text: 'Would you do it online or in a branch?', unless: /\b(?:online|branch|app|there|kyc)\b/i },
    ],
    act: ['check what is needed and post the list here', 'ask the accounts team and reply here'],
    hits: [
      'can a running club open an account with you?',
      'me & my ex are closing our joint acct, do we both need to be there',
      'when will i hear on the car loan? applied sat',
    ],
    misses: ['why was my loan refused', 'open the door'],
  },
  {
    id: 'ask-abroad',
    sectors: ['mobile', 'bank'],
    when: [
      /\b(?:abroad|overseas|roaming|foreign|in (?:euro|euros|dollars|spain|france|the us|usa|hanoi|turkey)|exchange rate|holiday|travel(?:ling)? to)\b/i,
      /\b(?:card|roaming|sim|data|atm|pin|account|cash|phone|minutes)\b/i,
      /\b(?:can|does|do|will|is|are|how)\b/i,
    ],
    not: /\b(?:declined|says no|charged|blocked|stolen|lost|not working|gift card|home contents)\b/i,
    half: [
      'Check the rates for that country before you go, as they differ from one to the next.',
      'If something has to be switched on for it, do that before you leave.',
      'It helps to check what is included before you go, so nothing on the bill surprises you.',
      'What it costs goes by country and by plan, so both matter.',
    ],
    ask: [
      { text: 'Which country, and for how long?', unless: /\bin [A-Z]\w+|\bto [A-Z]\w+/ },
      { text: 'Which plan or card do you have?' },
    ],
    act: ['look up what it costs there and reply here', 'check it for that country and reply here'],
    hits: ['can i use my sim abroad?', 'does my card work overseas without a fee'],
    misses: ['card declined abroad, can you help'],
  },
  {
    id: 'ask-bill',
    sectors: ['energy'],
    when: [
      /\b(?:bill|direct debit|tariff|meter|reading|statement|standing charge|credit|rate|charge)\b/i,
      /\b(?:why (?:is|are|has|have|does|did)|what(?:'s| is)|how (?:is|do|does|often)|when (?:is|does|do|will)|is (?:it|the|there)|do i|worth it)\b/i,
    ],
    not: /\b(?:charged (?:me )?twice|refund|robbed|wrong|theft|overcharged|gift|credit card|flight|hearing|cancel|interest rate|battery|store credit|train|button|charge (?:my|the)|charger|flight|fee)\b/i,
    half: [
      'The page behind the total shows how the figure is made up.',
      'With bills and tariffs it comes down to the rates, the dates and how much you use.',
      'It depends on your own use and tariff, so the answer needs a look at both.',
      'The dates and the rates on the bill decide most of it, so start with those.',
    ],
    ask: [
      {
        text: 'Is the last reading on it an actual one or an estimate?',
        unless:
          /\b(?:tariff|credit|statement|contract|phone|broadband|fixed|variable|night|standing charge|rateable|price|estimated?)\b/i,
      },
    ],
    act: ['ask billing to explain it line by line', 'find out what is behind it and reply here'],
    hits: [
      'im £340 in credit, why has my direct debit gone up?',
      'is the two rate tariff worth it with storage heaters',
    ],
    misses: ['charged twice on my bill, why'],
  },
];
