import { allBut } from '../sectors/sector';
import type { Enquiry } from './enquiry';

/** Plain questions about one product: where it is sold, what it fits, how it is kept. */
export const PRODUCT_ENQUIRIES: readonly Enquiry[] = [
  {
    id: 'ask-recall',
    sectors: ['shop', 'grocery', 'marketplace', 'devices', 'cars', 'health'],
    when: [
      /\b(?:recall(?:ed|s)?|called back|batch (?:nos?|numbers?)|safety (?:notice|alert)|still safe|safe to (?:use|eat|sleep))\b/i,
      /\b(?:is|are|do|does|which|can|should|my|ours|mine)\b/i,
    ],
    not: /\b(?:i recall|recall(?:ed)? (?:that|when|the day)|total recall|recalls? (?:me|my name)|pregnant|smoke|burn\w*|hurt|ill)\b/i,
    half: [
      'Until you know for certain, stop using it and put it aside with its label.',
      'Please leave it unused until that is clear, and keep the label or the pack.',
      'To be on the safe side, put it to one side until you have an answer.',
      'Do not use it until this is certain. The number on its label is what decides it.',
    ],
    ask: [
      { text: "What's the model or batch number on the label?", unless: /\b(?:ends|mine is|batch) \d|\b[A-Z]+\d{3,}/ },
    ],
    act: ['check it against the notice and reply here', 'ask the safety team and reply here'],
    hits: [
      "I've read that the Alder cots are being called back. Ours is an Alder. Do I take her out of it tonight?",
      'which batch nos are recalled on the oat bars?',
    ],
    misses: ['I recall a day when you cared, do you'],
  },
  {
    id: 'ask-fits',
    sectors: ['devices', 'shop', 'marketplace', 'mobile', 'games', 'cars'],
    when: [
      /\b(?:fits?|compatible|works? (?:with|on)|go (?:in|on|under|with)|plug into|attach|take \d+ ?gb|pair)\b/i,
      /\b(?:do|does|will|would|can|could|is|are|should)\b.{2,60}?\b(?:fit|fits|compatible with|work with|work on|go with|plug into|attach to) (?:(?:in|on|under|into|onto|to) )?(?:the |my |a |an |our |your )?(?<named>[\w'. -]{2,40}?)(?=\?|,| or | and | if | when | please|$)/i,
    ],
    not: /\b(?:on (?:console|pc|mac|android|ios)|work with you|how long|take (?:cash|card|cards|amex|paypal|contactless|my bag|a picture|place|off|down|part|care|out|back|away)|dogs?|refund|customers?|how much|flight|delivery|visa|account|charge (?:me|you|us|for|twice)|voucher|gift card|returns?|assistance|pass|vouchers?|my card|payment|accepted|size \d|go (?:down|back|up|away|home))\b/i,
    half: [
      'Fit comes down to the exact model number, since two that look the same can differ inside.',
      "The model number decides it: it's usually on a label underneath or on the back.",
      'Check it against the exact model, as the name alone can cover several versions.',
      "It's the model and its year that settle it, not the name on the box.",
      'The measurements on the product page against your own are the surest check.',
    ],
    ask: [
      { text: "What's the model number on each?", unless: /\b(?:model|\d{3,}|[A-Z]+\d+|L\b|inch|cm|size)\b/ },
      { text: 'Which model or year is yours?' },
    ],
    act: [
      'check the two against each other and reply here',
      'ask the product team whether they go together and reply here',
    ],
    hits: [
      'does the old bowl fit the new mixer?',
      'Is this compatible with android tablets?',
      'will it work with my old charger',
    ],
    misses: ['does the coat fit true to size and how long is it?', 'do you take cash?'],
  },
  {
    id: 'ask-size',
    sectors: ['shop', 'marketplace'],
    when: [
      /\b(?:true to size|size (?:up|down|guide|chart)|which size|what size|between (?:two )?sizes|come up (?:small|big|large)|run (?:small|big|large)|sizing|tall enough|long enough|inside leg|petite|plus size)\b/i,
    ],
    not: /\b(?:bag|cabin|luggage|suitcase|parcel|refund|wrong size|sent|exchange|swap|crate|room|file|party)\b/i,
    half: [
      'The size guide on the product page goes by your measurements, which is safer than the number you usually wear.',
      'Cuts differ from style to style, so go by the measurements on its page and not by the label.',
      'Between two sizes, the reviews on its page often say whether it comes up big or small.',
      'Measure one you own that fits well and hold it against the size guide.',
    ],
    ask: [
      {
        text: 'Which one are you looking at, and what size do you usually take?',
        unless: /\b(?:i'?m (?:a|usually)|usually|size \d|\d{1,2})\b/i,
      },
      {
        text: 'Which style is it?',
        unless: /\b(?:jeans|coat|dress|boots|shoes|jacket|leggings|shirt|trainers|trousers)\b/i,
      },
    ],
    act: ['ask somebody who has it in their hands and reply here', 'get its real measurements and post them here'],
    hits: ['are the boots true to size?', 'which size do i get if im 5ft 2', 'should I size up in the parka?'],
    misses: ['you sent the wrong size, which size is it', 'what size bag can i take'],
  },
  {
    id: 'ask-difference',
    sectors: allBut('transit', 'rides', 'restaurant', 'food_delivery', 'grocery', 'social', 'health', 'public'),
    when: [
      /\b(?:(?:what'?s|what is|whats|is there (?:a|any)|any|the) (?:real |actual )?difference|which (?:one )?is (?:better|best)|or the [\w ]{2,20} one|same as the|instead of the|worth (?:the|it|paying|upgrading|getting)|better than)\b/i,
    ],
    not: /\b(?:refund|price difference|time difference|still|waiting|how is that|your service|make a difference|if there is a problem)\b/i,
    half: [
      "The short answer depends on what you'd use it for most.",
      'Names that close together are hard to tell apart, so let me put the differences in a line or two.',
      "The compare view on the product pages puts them side by side, but it won't tell you which one suits you.",
      'It turns on how you would use it, more than on the price.',
      "On paper they can look the same. What you'd do with it is what tells them apart.",
    ],
    ask: [
      {
        text: 'What would you use it for most?',
        unless:
          /\b(?:best|better|good|right|package|plan) for\b|\bfor (?:running|dry|oily|sensitive|a house)\b|\b(?:hotter|warmer|quieter|day ones)\b/i,
      },
      {
        text: 'What matters most to you?',
        unless: /\bapart from\b|\b(?:hotter|warmer|quieter|stronger|cheaper|lighter)\b|\b(?:best|better) for\b/i,
      },
    ],
    act: ['set the differences out here in plain words', 'tell you which one suits that, and why'],
    hits: ["what's the difference between plus and priority?", 'is the pro worth it'],
    misses: ['your service makes no difference, is it worth the refund', 'what time is it there'],
  },
  {
    id: 'ask-parts',
    sectors: ['devices', 'shop', 'cars'],
    when: [
      /\b(?:spares?|replacement|replace|new|extra|buy|order|get|sell)\b/i,
      /\b(?:spare|replacement) (?<named>parts?|lids?|keys?|filters?|straps?|pads?|seals?|blades?|batter(?:y|ies)|covers?|cushions?|wheels?|bulbs?|legs?|bags?|cables?|buttons?|laces|shelf|shelves|jug|bowl|hinge|handle|remote)\b/i,
    ],
    not: /\b(?:bus|service|still waiting|never|promised|was told|sent me|card|replacement (?:hasn'?t|never)|arrived|due|gone out)\b/i,
    half: [
      "For the {named} the exact model is what matters, and it's usually on a label on the thing itself.",
      'The exact model or style decides which part fits.',
      'A name can cover several versions, so a photo of the part helps to find the right one.',
      'Parts are listed by model number and not by name, so that number finds the right {named}.',
      "Sometimes only the maker of the part still has it, so it's worth asking.",
      "If it has a label with a model number, that's what the parts list goes by.",
    ],
    ask: [
      {
        text: "What's the model number on it?",
        unless: /\b(?:coat|jacket|dress|shirt|buttons?|glasses|belts?|straps?|laces)\b|\bmodel\b|\b[A-Z]+\d{2,}/,
      },
    ],
    act: ['find out whether that part can still be had and reply here', 'look for the part and post where to get it'],
    hits: ['do you sell spare lids for the flask?', 'can i get a replacement filter'],
    misses: ['the replacement filter never arrived, where is it', 'replacement bus service?'],
  },
  {
    id: 'ask-warranty',
    sectors: ['devices', 'shop', 'marketplace', 'mobile', 'cars', 'games', 'insurance'],
    when: [
      /\b(?:warrant(?:y|ies)|guarantee|covered (?:by|under|for|if)|register (?:my|the|it)|lifetime)\b/i,
      /\b(?:how long|is|are|does|do|can|will|what|where|am|would)\b/i,
    ],
    not: /\b(?:refused|rejected|you said|broke|broken|stopped|not able|can'?t see|won'?t honou?r|ignor\w+|i guarantee|guaranteed? (?:to|delivery|a seat)|repair (?:took|still))\b/i,
    half: [
      'Keep the receipt or the order email, since the cover runs from the date on it.',
      'What counts is the date you bought it and where, so have the receipt to hand.',
      'The terms usually come with the order email or in the booklet in the box.',
      'The date of purchase starts the clock, whether or not it was registered.',
    ],
    ask: [
      {
        text: 'Which product is it, and when was it bought?',
        unless: /\b(?:bought|purchased|got it) (?:in|last|on|from|at|\d)/i,
      },
      {
        text: 'Was it bought from us or from another shop?',
        unless: /\b(?:from you|off you|your (?:shop|site|store))\b/i,
      },
    ],
    act: ['check what its cover includes and reply here', 'look up the terms for that one and post them here'],
    hits: ['how long is the warranty on these?', 'is a cracked screen covered by the guarantee?'],
    misses: ['you refused the warranty, is that legal', 'can you guarantee delivery?'],
  },
  {
    id: 'ask-made-of',
    sectors: ['shop', 'grocery', 'restaurant', 'health'],
    when: [
      /\b(?:made (?:of|from|in)|where (?:do (?:you|u|ye) get|is (?:the|it|your)|are (?:the|they|your))|what'?s (?:it|in|the)|how much (?:wool|cotton|sugar|caffeine|recycled)|is (?:it|the|this|that)|are (?:they|these|the|those)|do (?:you|u|ye))\b/i,
      /\b(?:made (?:of|from|in)|cotton|wool|leather|materials?|fabric|tanned|polyester|palm oil|caffeine|origin|sourced|tests? on animals|cruelty|organic|recycled|fair ?trade|bpa|sugar|alcohol)\b/i,
    ],
    not: /\b(?:shrunk|smells?|ripped|fell apart|hole|made (?:of|from) (?:me|fun)|wash\w*|clean\w*|rash|wrong)\b/i,
    half: [
      'The label or the pack lists what is in it, and the people who make it know the rest.',
      "It's a fair thing to ask before you buy.",
      "If the label doesn't say, the people who buy it in for us will know.",
      'Recipes and materials can change, so the one you are looking at is what counts.',
    ],
    ask: [
      {
        text: 'Which one are you looking at?',
        unless:
          /\b(?:the|your|this) [a-z]+ (?:coat|jumper|scarf|sofa|bag|boots|balm|cream|syrup|sponge|hat|shirt|dress|wool|cotton|leather|nuggets|posts?|shell|worms)\b|\b(?:coat|cotton|wool|leather|animals|yoghurts?|nuggets|gelatine?|jackets?|down|capsules?|earrings?|worms)\b/i,
      },
    ],
    act: ['ask the people who source it and reply here', 'get it from the product team and reply here'],
    hits: [
      'where is the cotton from? label just says imported',
      'do you test on animals',
      'does the syrup have palm oil, is it in all of them?',
    ],
    misses: ['the cotton shrunk in the wash, is it made of paper', 'is it open?'],
  },
  {
    id: 'ask-care',
    sectors: ['shop', 'devices'],
    when: [
      /\b(?:can|could|should|is|how|do|does|will|ok|safe)\b/i,
      /\b(?:washing machine|machine wash\w*|dishwasher|tumble dr\w+|dry clean\w*|hand ?wash|how (?:do|should) (?:i|you|we) (?:clean|wash|store|descale|season)|iron it|shrink in|at (?:30|40|60)|(?:30|40|60) wash|microwave(?:able)?|oven safe|freeze (?:it|them)|descale)\b/i,
    ],
    not: /\b(?:broke|broken|leaks?|won'?t|delivered|install|engineer|stopped|shrunk|price)\b/i,
    half: [
      'If there is a care label, please go by that.',
      'With cloth, leather or wood, try it on a small hidden part first.',
      'Start with the gentlest way, as you can always do more later.',
      'Two versions of the same thing can need different care, so the exact one matters.',
    ],
    ask: [
      {
        text: 'Which one do you have?',
        unless:
          /\b(?:coat|pan|flask|jumper|rug|cover|bag|mug|bowl|lid|bottle|curtains?|boots?|necklace|board|pillow(?:case)?|cashmere|suede|silk)\b/i,
      },
    ],
    act: ['get its care instructions and post them here', 'ask the product team and reply here'],
    hits: ['can this go in the washing machine or dry clean', 'is the flask dishwasher safe?'],
    misses: ['my washing machine broke, can you fix it'],
  },
  {
    id: 'ask-is-it-normal',
    sectors: ['devices', 'shop', 'cars', 'games'],
    when: [
      /\b(?:is (?:it|that|this|a|an|the|some)|are|should (?:it|i|the)|supposed to|meant to|normal)\b/i,
      /\b(?:normal|should i (?:be )?(?:worr(?:y|ied)|concerned)|supposed to (?:hum|click|smell|get|make|do|be (?:warm|hot|this|that))|meant to (?:hum|click|smell|get|make|be (?:warm|hot|this|that)))\b/i,
    ],
    not: /\b(?:normal (?:variant|version|mode|skin|edition|difficulty|service|price|ticket|fare|delivery|person|people|hours)|back to normal|rude|wait(?:ed|ing)|how is this normal|smoke|burn\w*|sparks?|fire|gas|(?:so|too|that) hot|can'?t (?:hold|touch)|pending|account|part number|replacement|isa)\b/i,
    half: [
      "If it stays the same it's usually nothing. If it gets louder, hotter or stronger, stop using it.",
      'What matters most is whether it stays the same or gets worse.',
      'A photo or a short video helps, if it can be seen or heard.',
      "It's right to ask before you carry on using it.",
    ],
    ask: [
      {
        text: 'Has it been like that from the first day?',
        unless: /\b(?:new|first|since|just|days?|weeks?|delivered|fitted|picked up|supposed|come)\b/i,
      },
      {
        text: 'Which model is it?',
        unless: /\b(?:mattress|sofa|pan|pancake|bed|pillow|smart meter|hearing aids?|model)\b/i,
      },
    ],
    act: [
      'ask the product team whether it should and reply here',
      'check it with somebody who knows that model and reply here',
    ],
    hits: ['is a faint hum normal on the new turntable?', 'Is a bit of clicking normal when it heats up?'],
    misses: [
      'when will it be back to normal?',
      'is there smoke normal',
      'is the normal variant what i have to unlock first?',
    ],
  },
  {
    id: 'ask-greener',
    sectors: ['grocery', 'shop', 'restaurant', 'devices', 'mobile', 'public', 'marketplace'],
    when: [
      /\b(?:recycl(?:e|able|ed|ing)|refill(?:s|able)?|compost(?:able)?|plastic free|take back|trade ?in|old (?:one|phone|kettle|mattress|sofa|batteries|bottles))\b/i,
      /\b(?:do|does|can|could|is|are|where|how|any|will)\b/i,
    ],
    not: /\b(?:refund|faulty|would be|should|please (?:add|do)|broken|why (?:do|is|are))\b/i,
    half: [
      "If there's a recycling symbol on it, that says which bin it goes in.",
      'What can go back depends on what your own council or shop takes.',
      "Your council's website says what it takes where you live.",
      'Some shops take these back and some do not, so the branch decides.',
    ],
    ask: [
      {
        text: 'Which product is it?',
        unless:
          /\b(?:jars?|pouch(?:es)?|bottles?|batter(?:y|ies)|phone|kettle|mattress|sofa|tins?|tubs?|caps?|lids?|pods?|bags?)\b/i,
      },
      { text: 'Which branch do you use, or do you order online?', unless: /\b(?:online|branch|in [A-Z]|store)\b/ },
    ],
    act: ['find out where that one goes and reply here', 'ask the team that looks after packaging and reply here'],
    hits: ['are the pouches recyclable?', 'do you take back old batteries'],
    misses: ['refill station would be great', 'why are you using so much plastic'],
  },
  {
    id: 'ask-come-back',
    sectors: ['grocery', 'shop', 'devices'],
    when: [
      /\b(?:coming back|come back|bring(?:ing)? (?:back|it back)|back (?:this|next|for)|returning|discontinued|stop(?:ped)? (?:making|doing|selling)|still (?:make|do|sell|making|doing|selling)|back on|back when|back)\b/i,
      /\b(?:(?:is|are) (?:the |your |that )?(?<named>[\w' -]{3,36}?) (?:coming back|coming in|back (?:this|next|for|on|yet)|returning|discontinued|gone for good)|(?:will|are|do|can|did|have) (?:you|u|ye|yous|they|there|it|the [\w ]{2,24}) (?:ever |still |be )?(?:come|coming|make|making|bring|bringing|do|doing|stop\w*|sell|back|more)|any (?:chance|plans)|back when)\b/i,
    ],
    not: /\b(?:my (?:order|parcel|refund|money|account)|flights?|trains?|bus(?:es)?|season|series|episode|service|power|internet|delivery|app|site|servers?|call(?:ing)? back|pay back|driver|how do|in stock|feature|album|song|money|tickets?|come back to me|internet|menu)\b/i,
    half: [
      'Whether the {named} returns is up to the range team, and being asked for by name helps.',
      "There's nothing I can announce on the {named}, and I won't get your hopes up for nothing.",
      'What comes back is decided season by season, and being asked for is part of it.',
      'That is decided range by range, so being asked for does count.',
      "There's nothing I can announce on that one yet, and I won't get your hopes up for nothing.",
      'Being asked for by name counts when the next range is put together.',
    ],
    ask: [
      {
        text: 'Which size or colour would it be?',
        unless:
          /\b(?:size|colou?rs?|in (?:black|white|red|green|blue|pink|grey|navy)|one|flavou?r|menu|sauce|soup|cake|mayo|pasty|burger|pizza|drink|latte)\b/i,
      },
    ],
    act: ['ask the range team and post what they say here', 'put the question to the buyers and reply here'],
    hits: [
      'is the ginger one coming back?',
      'do you still make the violet one',
      'will you ever bring the plum jam back, it is coming back right?',
    ],
    misses: ['are flights coming back?', 'can you come back to me?'],
  },
  {
    id: 'ask-colours',
    sectors: ['shop', 'devices', 'cars', 'mobile'],
    when: [
      /\b(?:(?:more|other|different|new) (?:colou?rs?|shades?|sizes?)|(?:come|comes|coming|available|get (?:it|this|them)|make (?:it|this|them)) (?:up )?in (?:a |an |any )?(?:black|white|red|green|blue|pink|grey|gray|navy|brown|cream|other|bigger|smaller|different|size|xl|kids|petite|tall)|what colou?rs|is there (?:a|an) (?:bigger|smaller|larger|longer|shorter) (?:version|one|size))\b/i,
    ],
    not: /\b(?:wrong|sent|faded|came in|instead of|refund|exchange|swap|hair|flight)\b/i,
    half: [
      'Everything it is made in shows on its page, and a new one turns up there first.',
      'The choices on its page are all there is today, including what is only sold online.',
      'What you see on the page is what there is for now.',
      "If it isn't on the page it isn't on sale yet, but I can ask what is coming.",
    ],
    ask: [],
    act: ['ask the range team what is planned and reply here', 'ask the buyers what is coming and reply here'],
    hits: [
      'does it come in black',
      'obsessed with this cardi, is it coming in any other colours??',
      'will there be more sizes?',
    ],
    misses: ['it came in the wrong colour, can you make it in red'],
  },
  {
    id: 'ask-in-the-box',
    sectors: ['devices', 'shop', 'mobile', 'marketplace', 'games'],
    when: [
      /\b(?:comes? with|(?:does|do|will) (?:it|this|they|the \w+) include|in the box|separate(?:ly)?|how many (?:are |come |in )|how (?:heavy|big|tall|wide|deep)|what(?:'s| is| are) the (?:dimensions|weight|measurements|capacity)|dimensions)\b/i,
      /\b(?:do|does|is|are|how|what)\b/i,
    ],
    not: /\b(?:missing|didn'?t come|came without|how long (?:does|do|is (?:the )?(?:wait|delivery|warranty|guarantee))|flight|fare|ticket|plan|membership|queue|bag|luggage|allowance|tv package|fee|sim|price|customs|playlist|how big of)\b/i,
    half: [
      "The details part of its product page lists what's in the box and what it weighs.",
      "Size, weight and what's included are normally under details on its page.",
      'What comes in the box is listed at the foot of its page, under details or specifications.',
      'It can change from one version to the next, so the exact one matters.',
    ],
    ask: [
      {
        text: 'Which version are you looking at?',
        unless:
          /\b(?:the \d+|model|version|folding|\d+ ?(?:inch|l|litre|cm)|(?:does|do|buy) the \w+|starter kit|vacuum|frame|jigsaw|screen protector)\b/i,
      },
    ],
    act: ['get it from the product team and reply here', 'look it up for that one and reply here'],
    hits: ['does the 27 come with the cable or do u buy it separate', 'how heavy is the folding one?'],
    misses: ['cable missing, is it meant to come with one', 'how long is the wait'],
  },
];
