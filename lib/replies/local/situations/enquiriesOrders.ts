import type { Enquiry } from './enquiry';

/** How one's own order, repair or claim stands: it has to be looked up. */
export const ORDER_STANDS: Enquiry = {
  id: 'ask-order-stands',
  when: [
    /\b(?:order|parcel|package|delivery|courier|return|refund|replacement|claim|appeal|application|papers|documents|payslips|form|dispute|repair|workshop|resole|engineer|van|tracking|preorder|pre-order|wardrobe|sofa|deposit|ref|case|ticket)\b/i,
    /\b(?:any (?:update|news|idea|word)|still on track|has it (?:gone|been|shipped)|have (?:they|you) (?:landed|got|received|shipped)|been (?:sent|shipped|received|registered|confirmed|approved)|registered yet|outcome|eta|where (?:is|are|'?s)|when (?:does|will|is|do|can)|how long|ready|what'?s happening|will it (?:move|come|arrive)|is that (?:morning|still)|moved|gone out|in the queue|chance of a|landed|ok to set off)\b/i,
  ],
  not: /\b(?:ordering|pre.?order date|pre.?order red|when can we pre|if i order|flights?|trains?|bus|policy|usually take|do you deliver|before i order|bag(?:gage)?|luggage|delivery (?:to|slots)|last order|power|internet|restock\w*|in order|next door|lost property|app crash|return (?:ticket|policy)|do returns|refund policy|can i|how do i|student|tariff|how long (?:does|do)|hold take|instal+ments?|day i order|if)\b/i,
  half: [
    'Let me check where that is for you.',
    'I can look that up for you.',
    'Happy to check the status of that for you.',
    "I'd like to check that for you.",
    'Let me look into that for you.',
  ],
  ask: [],
  own: 'the reference or order number',
  act: ['find out where it is and what happens next', 'check who has it and what happens next'],
  hits: [
    'was told a replacement hub would be posted last wednesday, has it gone out?',
    'boots went in for a repair 3 wks ago, still on track for the weekend?',
    'raised a dispute on the 20th, any update?',
  ],
  misses: ['how long does delivery usually take', 'any update on flights?'],
};

/** Plain questions about buying: codes, dates, changes to an order and where one's own order stands. */
export const ORDER_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-price-match',
    when: [
      /\b(?:price ?match|match (?:the|this|that|their|a) price|cheaper (?:at|in|on|elsewhere)|beat (?:the|this|that) price)\b/i,
      /\b(?:do|does|can|will|is|any)\b/i,
    ],
    not: /\b(?:refused|you said|why)\b/i,
    half: [
      'Have the other price to hand as a link or photo, with the date, since it has to be the very same item and in stock.',
      'What decides that is whether it is the same model, in stock there, and sold by the shop itself.',
      'Before you buy, keep a link or a photo of the lower price. Afterwards it is much harder to look at.',
      'It usually has to be exactly the same thing, and still on sale at that price.',
    ],
    ask: [{ text: 'Which item is it, and where did you see it cheaper?', unless: /\bat [A-Z]\w+/ }],
    act: ['ask whether it can be matched and reply here', 'check the rules for it and reply here'],
    hits: ['do you price match?', 'will you match the price at Hollins?'],
    misses: ['why did you refuse to price match'],
  },
  {
    id: 'ask-code-use',
    when: [
      /\b(?:gift ?cards?|e-?gift|vouchers?|coupons?|codes?|discounts?|offers?|store credit|points)\b/i,
      /\b(?:can (?:i|we|you)|can|is (?:the|it|there|this)|are|does|do|will|how (?:do|can|long)|when (?:does|do|is|will))\b.{0,80}\b(?:use[ds]?|using|combine|stack|together|expires?|valid|works? (?:on|in|online)|accepted|only for|run out|apply|spend|two)\b/i,
    ],
    not: /\b(?:not working|doesn'?t work|won'?t work|invalid|rejected|expired|refus\w+|declined|never|missing|lost|close|cancel|error|can'?t be used|dress code|post ?code|qr)\b/i,
    half: [
      'The small print on the voucher or in its email says what it can be used on and until when.',
      'The basket shows whether a code is taken before you pay, so trying it costs nothing.',
      'The terms on the card or in the email say whether it can be combined.',
      'Put it in the basket and enter it there: it shows what comes off before you pay.',
    ],
    ask: [
      { text: 'Is that for online or in a shop?', unless: /\b(?:online|shop|store|app|in ?store|site|till)\b/i },
      { text: 'Which offer or card is it?', unless: /\b(?:gift ?cards?|£\d+|\$\d+|points|student)\b/i },
    ],
    act: ['check its terms and reply here', 'ask the team that runs the offer and reply here'],
    hits: [
      'Can I use two of the £5 vouchers in one shop?',
      'can gift cards be used on sale items?',
      'do loyalty points expire?',
    ],
    misses: ['my voucher code is not working, can i use it', 'can i use the toilets'],
  },
  {
    id: 'ask-sale-dates',
    when: [
      /\b(?:sale|half price|% off|black friday|offers?|deals?|discounts?|promo\w*|january sales|clearance|two for)\b/i,
      /\b(?:when (?:does|do|is|are|will)|(?:un)?till? when|how long (?:is|does|will)|still on|start(?:s|ed)?|ends?|finish(?:es)?|last day|online only|in (?:shops|stores|store) too|have i got that right|is (?:the|there) (?:a )?sale)\b/i,
    ],
    not: /\b(?:sold out|expired|for sale|refund|didn'?t (?:work|apply)|charged|on sale (?:again|when)|tickets?|presale|point of sale)\b/i,
    half: [
      'The terms of the offer normally give the end date, and stock can go sooner.',
      'The offers page has the dates, and online and shops can start at different times.',
      "Sale dates can differ between the site and the shops, so I'd rather check than guess.",
      "If there's something you have your eye on, put it in your basket or wish list so you see it change.",
    ],
    ask: [{ text: 'Is it for online or a shop near you?', unless: /\b(?:online|shops?|stores?|app|in ?store)\b/i }],
    act: ['check the dates and post them here', 'ask the team that runs the offer and post the dates here'],
    hits: ['when does the half price sale start?', 'is the sale online only or in shops too?', 'sale on til when?'],
    misses: ['sale item arrived torn, when is my refund', 'are these for sale'],
  },
  {
    id: 'ask-in-time',
    when: [
      /\b(?:in time|before (?:christmas|xmas|the weekend|friday|saturday|sunday|monday|easter|mother'?s day|the \d+)|last (?:posting|order(?:ing)?) (?:date|day)|order by|next day|same day|arrive by|get (?:it|here|there) by|cut ?off|delivery slots?|deliver (?:on|at) (?:a )?(?:sunday|saturday|weekend)s?|how (?:long|fast|quick) (?:is|are|does|do) (?:the |your )?(?:delivery|shipping|postage))\b/i,
      /\?|\b(?:will|can|could|is|are|do|does|when|what|how|if|any)\b/i,
    ],
    not: /\b(?:still (?:not|hasn)|hasn'?t|was due|not arrived|late|refund|my order|flights?|paid for|where is|train|exam|ordered on|party of)\b/i,
    half: [
      'Your postcode decides that: the checkout shows the real delivery dates before you pay.',
      'Put your postcode in at the basket and it shows the days that are still free.',
      'It depends on the item and the address, and the date at checkout is the one to go by.',
      'If the day matters, go by the date the checkout shows and leave a day to spare.',
    ],
    ask: [
      { text: 'Which item is it, and roughly where is it going?', unless: /\b(?:to|in) [A-Z][a-z]+/ },
      { text: 'Which item is it?' },
    ],
    act: ['check the last safe day to order and reply here', 'ask the delivery team and reply here'],
    hits: ['will it get here by friday if i order now?', 'last posting date for Malta?', 'do you do next day delivery'],
    misses: ['ordered on next day delivery, still not here, where is it?'],
  },
  {
    id: 'ask-change-order',
    when: [
      /\b(?:can (?:i|we|you)|could (?:i|we|you)|how (?:do|can) (?:i|we)|is (?:it|there)|too late|possible|need to|want to|possible to)\b/i,
      /\b(?:change|amend|edit|add|remove|swap|update|cancel|merge|combine)\b.{0,50}\b(?:orders?|deliver(?:y|ed)|address|basket|items?|size|colou?r)\b|\b(?:orders?|deliver(?:y|ed)|address)\b.{0,50}\b(?:change|amend|edit|swap|cancel)\b/i,
    ],
    not: /\b(?:flights?|train|booking|email address|password|subscription|plan|account|cancelled|can'?t cancel|won'?t|returned|exchange|refund|arrived|wrong|option to|to the app)\b/i,
    half: [
      "Once an order is being packed it usually can't be changed, so I'd like to be quick.",
      'Until it is packed there is a good chance, so the sooner the better.',
      'Look in your account under orders first: where a change is still possible, the button is there.',
      'If it has not been picked yet it can often still be changed.',
    ],
    ask: [],
    own: 'your order number and what should change',
    act: ['see whether it can still be caught', 'ask the warehouse to stop it if it is not packed yet'],
    hits: ['can i change my size before it ships? order placed 10 mins ago', 'is it too late to add one to my order'],
    misses: ['my order was cancelled, can i get a refund', 'can i change my flight'],
  },
  ORDER_STANDS,
  {
    id: 'ask-invoice',
    when: [
      /\b(?:vat|invoices?|receipts?|proof of purchase|statement)\b/i,
      /\b(?:how|where|can|could|do|is there|need)\b/i,
    ],
    not: /\b(?:wrong|charged|twice|overcharged|refund|return|without (?:a )?receipt|gift receipt|error)\b/i,
    half: [
      'It is usually in your account under orders, as a download beside the order itself.',
      'The order email often has it attached, and the account page keeps a copy.',
      'For a business one the company name has to be on the order, so it is worth checking before you download it.',
      'Look under orders in your account first. A purchase at the till needs the date and the branch.',
    ],
    ask: [{ text: 'Was it bought online or in a shop?', unless: /\b(?:online|shop|store|app|site|till|branch)\b/i }],
    act: ['tell you where yours is, or have it sent', 'find out how you get it and reply here'],
    hits: ['where do i find a vat invoice?', 'can you send me a receipt for my order, need it for work'],
    misses: ['the invoice is wrong, can you fix it'],
  },
  {
    id: 'ask-ways-to-pay',
    when: [
      /\b(?:pay|paying|accept|take|instal(?:l)?ments?|payment|taken in)\b/i,
      /\b(?:apple pay|google pay|paypal|klarna|contactless|amex|cash|cheque|cards?|instal(?:l)?ments?|pay (?:later|monthly|by|in|with)|payment plan|in (?:euro|euros|pounds|dollars)|max tip|tip)\b/i,
      /\b(?:can|do|does|is|are|will|if|could)\b/i,
    ],
    not: /\b(?:store|payment company|declined|charged|wrong|twice|refus\w+|failed|won'?t|late|my card (?:is|was|got)|salary|underpay|gift ?cards?|cards? (?:game|reader is))\b/i,
    half: [
      'The payment step lists every way to pay before you commit to anything.',
      'You can go as far as the payment page without buying, and it shows what is taken and in which currency.',
      'It can differ between the shop and the site, so it is worth knowing which you mean.',
      'The ways to pay can depend on the country and on the amount.',
    ],
    ask: [
      {
        text: 'Would that be online or at the till?',
        unless: /\b(?:online|shop|store|app|site|till|bus(?:es)?|branch|island)\b/i,
      },
    ],
    act: ['check it and reply here', 'ask the payments team and reply here'],
    hits: [
      'do you take contactless?',
      'can i pay in instalments?',
      'if i pick pay later, is it taken in euro or pounds',
    ],
    misses: ['my card was declined, can i pay by cash'],
  },
];
