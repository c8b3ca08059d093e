import { allBut } from '../sectors/sector';
import type { Enquiry } from './enquiry';
import type { Situation } from './situation';

/** Plain questions about what is sold, what it costs and how it comes or goes back. */
export const GOODS_ENQUIRIES: readonly (Enquiry & Situation)[] = [
  {
    id: 'ask-allergens',
    sectors: ['restaurant', 'food_delivery', 'grocery', 'shop'],
    when: [
      /\b(?:gluten|vegan|vegetarian|allerg\w+|nuts?|dairy|lactose|egg|sesame|soya?|halal|kosher|gelatine?|coeliac|celiac|ingredients?|may contain|nut.?free|cruelty free|real leather)\b/i,
      /\b(?:is|are|does|do|any|which|what|can|has|have|contain\w*|suitable|still)\b.*\?|\b(?:is|are|does|do|any|which|can|whats?) (?:the|your|this|these|it|you|u|there|ye|options|of)\b/i,
    ],
    not: /\b(?:came today|off the bill|instead of|puffy|nurse|ate|lips|rash|itch\w*|what day|swell\w*|label on the shelf|fed|already eaten|reaction|hives|swollen|hospital|throat|ill|sick|epipen|anaphyla\w*|labell?ed|label said|nuts and bolts|wheel nut|was not|wasn'?t|served|gave me|go nuts|nuts about|coffee table|egg on|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays)\b/i,
    ack: [
      "You're right to check, and I won't guess at it.",
      'That matters, so I want to give you the right answer.',
      'I can see why you need to be sure.',
    ],
    half: [
      'Recipes change, so the ingredients panel of the pack in your hand is the one to trust.',
      'Go by the label of the exact product for this one, as two flavours of the same thing can differ.',
      "The label is the safest place for that, and I won't guess where it matters this much.",
      'For anything you have to avoid, the ingredients list on the pack comes before any reply of mine.',
    ],
    ask: [
      {
        text: 'Which product or dish is it exactly?',
        unless:
          /\b(?:the|your|this) \w+ \w+|\b(?:fryer|balm|ok|suitable|gums|sauce|bars?|cake|bread|trainers|milk|pies?|chocolate)\b/i,
      },
      {
        text: 'Is it about the recipe or traces as well?',
        unless: /\b(?:traces?|may contain|same (?:fryer|line|kitchen)|leather|beef|pork|recipe)\b/i,
      },
    ],
    detail: 'the product and the code on the pack',
    act: ['check it with the people who make it and reply here', 'look it up and reply here'],
    hits: ['are the oat bars vegan?', 'Is the tomato sauce gluten free', 'does the pesto have nuts in it?'],
    misses: ['my son had a reaction, does it contain nuts?', 'people go nuts for these'],
  },
  {
    id: 'ask-restock',
    sectors: ['grocery', 'shop', 'marketplace', 'devices', 'games'],
    when: [
      /\b(?:back in stock|restock\w*|(?:more|any) (?:due|coming) in|any more (?:due|coming|of the|left in)|(?:is|are) (?:the|it|they|that|these|those|your) (?<named>(?:\S+ ){0,5}?)(?:discontinued|out of stock|sold out|back in stock|in stock|coming back in stock)|do (?:you|u|ye) still (?:stock|sell)|(?:have|got) (?:you|u|ye) any|any (?:idea|news|word) (?:\S+ ){0,6}in stock)\b/i,
    ],
    not: /\b(?:restocking|crash\w*|waste|said|stores?\b.{0,30}\bzero|vouchers?|free month|tips|rates?|fares?|solution|why|how come|advertis\w+|for months|lockdowns?|suspended|wifi|wi-fi|charity|policy|interpreted|sign language|captions|relaxed|have to|delivery slots?|insurance|toilets?|access|data|night departure|package for|landline|grooming|high chair|parking|room|table|ordered|my order|said in stock|then cancel\w*|stock (?:cube|market)|do you (?:do|have) (?:any )?(?:tables?|appointments?|walk|student|discount|a number)|discount|allowed|wheelchair|student|hoist|lift|do you have (?:my|a record|to)|livestock|job|paid|any idea how|any left (?:turn|luggage))\b/i,
    ack: ['Let me find out for you.', "I can see you're keen to get hold of it.", 'I can check stock for you.'],
    half: [
      "No date for the {named} that I'd want to promise you yet.",
      "I can't see from here when the {named} will be back, so I'm not going to make up a date.",
      "Its product page is usually the first place to show when it's back.",
      "Stock can differ between the site and the shops, so it's worth checking both.",
      "If its page has a back in stock alert, that's the quickest way to hear.",
      "Some things come back and some were a single run, so it's worth knowing which before you wait.",
    ],
    ask: [
      {
        text: 'Which size or colour do you need?',
        // Of what is eaten, drunk, read or played there is one.
        unless:
          /\b(?:choc\w*|biscuits?|digestives|cookies?|cakes?|bread|bagels?|crisps|cereal|soup|sauce|salsa|cheese|milk|yogh?urts?|coffee|tea|drinks?|juice|wine|beer|cola|pizzas?|burgers?|sandwich\w*|chicken|menu|meals?|dish|pasta|spices?|eggs?|games?|consoles?|books?|cards?|tickets?|codes?|toilet (?:roll|paper)|masks?|sanitis\w+|sanitiz\w+|size|in a? ?\d+|black|white|red|blue|green|pink|grey|gray|brown|small|medium|large|xl|\d{2} ?(?:in|inch|cm)|flavou?r|colou?rs?)\b/i,
      },
      {
        text: 'For a shop near you or for delivery?',
        unless: /\b(?:online|shop|store|branch|deliver\w*|website|site|discontinued|bring)\b/i,
      },
    ],
    detail: 'the item you are after',
    act: ['check the stock and reply here', 'ask the buyers when more is due and reply here'],
    hits: [
      'when is the blue mug back in stock',
      'any more of the size 6 boots due in?',
      'is the plum jam discontinued?',
    ],
    misses: ['said in stock, then my order was cancelled, why is that?', 'do you have a student discount?'],
  },
  {
    id: 'ask-ship-to',
    sectors: ['restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'courier', 'devices', 'games'],
    when: [
      /\b(?:ship\w*|deliver\w*|post|send|courier)\b/i,
      /\b(?:(?:ship|deliver|post|send|shipping|delivery|deliveries|delivering) (?:\w+ )?(?:to|in|as far as|abroad|overseas|internationally|outside|past|worldwide)|international (?:shipping|delivery))\b/i,
      /\b(?:do|does|can|will|is|are|any|could)\b.*\?|\b(?:do|can|will|are) (?:you|u|ye)\b/i,
    ],
    not: /\b(?:midnight|past \d|my (?:order|parcel|package)|to (?:my|the wrong|our|a neighbou?r|me|him|her|next door|us)|tracking|delivered to|late|an email|it back|it to|photo|cancel|when (?:will|does)|return|relationship|ownership)\b/i,
    ack: [
      'Good question, let me check where we deliver.',
      'I can find that out for you.',
      'Worth knowing before you order.',
    ],
    half: [
      'The country list at checkout has the last word, and big items can have a shorter list than small ones.',
      'Where it can go depends on the address and on the size of the item.',
      'Put the address in at checkout before you pay and it shows what can be sent there, and the cost.',
      "It's usually the item that decides: small parcels travel further than bulky ones.",
    ],
    ask: [
      {
        text: 'What would you like sent?',
        unless: /\b(?:sofas?|beds?|cakes?|plants?|flowers|shoes|boots|furniture|machines?|the \w+ \w+)\b/i,
      },
      {
        text: 'Which country or area is it?',
        unless: /\b(?:to|in|past) (?:the )?(?:[A-Z][A-Za-z]+|uk|us|usa|eu|europe|ireland|canada|australia|india)\b/,
      },
    ],
    detail: 'the country or the first part of the postcode',
    act: ['check the list and reply here', 'ask the delivery team and reply here'],
    hits: [
      'do you ship to Malta?',
      'Can you deliver sofas to the islands?',
      'any international shipping yet? do you post to Peru',
    ],
    misses: ['why did you deliver to my neighbour?', 'when will you deliver to me, late?'],
  },
  {
    id: 'ask-student-discount',
    sectors: allBut('rides', 'courier', 'bank', 'insurance', 'energy', 'games', 'social', 'cars', 'public'),
    when: [
      /\b(?:student|nhs|blue light|military|veteran|senior|pensioner|oap|teacher|charity|carer|family|birthday)s?\b/i,
      /\b(?:discounts?|deals?|offers?|price|rate|codes?|concession|package)\b/i,
      /\?|\b(?:do|does|is|any|can|are) (?:you|u|ye|the|there|it|a|student|nhs)\b/i,
    ],
    not: /\b(?:stopped|ended|group rates?|my son|my daughter|carer can'?t|insure|insurance|only students|rural|families?\b.{0,60}\b(?:died|ill)|price match|new customers|went up|charge[ds]?|shrink\w*|family (?:plan|tree)|student loan|code (?:is )?(?:not|does|won'?t|doesn'?t|isn'?t|didn'?t)|not accept\w*|reject\w*|removed|refus\w*|student accommodation)\b/i,
    ack: [
      'Good question, and worth asking before you pay.',
      'Let me check that discount for you.',
      "I can find out what you'd be due.",
    ],
    half: [
      'Offers like that usually need proof at the checkout or the till, so have your card or work email ready.',
      "If there is one, it's normally on the offers page, and it needs proof.",
      "It can differ between the shop and the site, so it's worth knowing before you pay.",
      "Have your ID or work email to hand, as that's what gets asked for.",
    ],
    ask: [
      {
        text: 'Is that for online or in the shop?',
        unless: /\b(?:online|shop|store|site|app|month|year|website|in.?store)\b/i,
      },
      {
        text: 'Which country are you in?',
        unless: /\b(?:uk|us|usa|ireland|india|canada|australia|nhs|blue light|oap)\b/i,
      },
    ],
    detail: 'what you are looking to buy',
    act: ['check what is on offer and reply here', 'look up the terms and post them here'],
    hits: ['is there a student discount?', 'do you do nhs discount in store', 'Any family rate for four?'],
    misses: ['student discount code does not work, do you care', 'student loan price shock'],
  },
  {
    id: 'ask-return-policy',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:returns?|exchange|send (?:it|them) back|take (?:it|them) back|bring (?:it|them) back|swap)\b/i,
      /\b(?:can (?:i|you|u|we)|how (?:do|long|many|can)|do (?:i|you|u)|is (?:there|return|the|it)|are returns|what(?:'s| is) (?:the|your))\b/i,
      /\b(?:returns?|exchange|back|swap)\b.*\?|\b(?:how (?:do|can) i (?:start|return|exchange|send)|how long|returns? policy|return postage|receipt|opened|any (?:branch|shop|store))\b/i,
    ],
    not: /\b(?:smells?|bottles|to the coast|for a single|meat|gone off|app|game|digital|download|purchase made|didn'?t order|extra item|i'?m in [a-z]+, need|came in an?|wedding|is there time|wrong (?:item|size|one|order|product)|sim|second return|not what|instead of|got (?:uk|us|the)|lost|label|swap my|my return|someone else'?s|pass it on|flights?|train|from the \d|bonus|recycl\w+ scheme|gift back|sent (?:it|them) back|returned|call ?back|flight|return (?:ticket|flight|leg|journey|train)|come back|go back|money back|my return (?:has|is|was|still)|tax return|wrong item|refund (?:not|never|still)|broke\w*|faulty|torn|damaged|email (?:me )?back|no reply|swap (?:seats?|sim)|return still)\b/i,
    ack: [
      'Good question, let me check how that works.',
      'I can find that out for you.',
      'Worth knowing before you send it back.',
    ],
    half: [
      "What decides it is where it was bought, when, and whether it's still unused with its receipt.",
      'The returns page has the time limit, and the date on your receipt is what counts.',
      'Keep the packaging and the receipt until this is clear.',
      "An online order and a shop buy don't always go back the same way.",
    ],
    ask: [
      { text: 'Was it bought online or in a shop?', unless: /\b(?:online|in.?store|shop|branch|website|app)\b/i },
      {
        text: 'Is it unused and in its packaging?',
        unless:
          /\b(?:games?|download\w*|digital|minecraft|skins?|dlc|subscription|tickets?|flight|app|broken|fault\w*|wrong|unused|unopened|opened|tried|worn|tags?|used|packag\w*|box)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check the terms for it and reply here', 'look up how it works and reply here'],
    hits: [
      'how do i start a return',
      'Can I return opened paint if the shade is wrong?',
      'online order, can i take it back to any branch?',
    ],
    misses: ['I returned it in may, can you look?', 'return flight question: can i change it?'],
  },
  {
    id: 'ask-price',
    sectors: allBut('food_delivery', 'bank', 'insurance', 'energy', 'social', 'public'),
    when: [
      /\b(?:how much|price|cost|what does|whats the|what's the|rates?|fee|prices)\b/i,
      /\b(?:how much (?:is|are|does|do|would|for|to|will)|what(?:'s| is| are| does) (?:the |your |it )?(?:price|cost|fee|rate|prices)|price (?:for|pls|please|list|check)\b|(?:cost|rate|fee) (?:of|for|to) (?:a|an|the|adding|my)|is there a (?:fee|charge))/i,
    ],
    not: /\b(?:exit fee|worked|operation|hip|late fee|couldn'?t|couldnt|charged|took|profit|both parents|why|deadline|% off|kindness|per cent|small car|how much (?:longer|more of|do you (?:pay|care|hate|get)|time|water|money do)|price (?:of everything|hike|rise|went)|cost of living|cost me (?:my|a)|went up|gone up|at what cost|profit|ceo|carbon|price of success|was quoted|shocking)\b/i,
    ack: [
      'Let me get you the right price.',
      'I can find that out for you.',
      "Good question, I'd rather check than guess.",
    ],
    half: [
      "The price changes with the exact version, so I'd rather give you the right one than a round one.",
      "The product or booking page always has today's price before you pay.",
      "It depends on which one, and on where you're buying.",
      "I don't want to give you a price that turns out wrong at the till.",
    ],
    ask: [
      {
        text: 'Which one are you looking at?',
        unless:
          /\b(?:end|leave|cancel|airport|shipping|delivery|fee (?:to|for)|for|of|is|are|does|adding) (?:a|an|the|my|your|two|one|adding) \w+/i,
      },
      {
        text: 'Where would you be buying it?',
        unless: /\b(?:online|store|shop|branch|website|in [A-Z]|to [A-Z]|shipping|delivery|abroad)\b/,
      },
    ],
    detail: 'what you would like priced',
    act: ['check the price and reply here', 'ask the team and post the price here'],
    hits: ['how much is the A2 print framed', 'price pls', "What's the fee for a second bag?"],
    misses: ['how much longer do we wait', 'the price went up again, how much is enough'],
  },
];
