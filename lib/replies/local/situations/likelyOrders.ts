import type { Situation } from './situation';

const FOOD =
  /\b(?:food|meals?|pizzas?|burgers?|takeaway|takeout|dinner|lunch|breakfast|rider|curry|kebabs?|sushi|fries|noodles|nuggets|restaurant|rice|biryani|tacos?|burrito|coffee|sandwich\w*|wings)\b/i;
const TRACKED =
  /\b(?:track\w*|status|says|shows|depot|transit|app|packed|preparing|label|cancel+ed|refund\w*|arrived|came|received|delivered|pre-?order\w*)\b/i;
const DATED =
  /\b(?:due|said|told|promised|supposed|meant|by \w+day|\d{1,2}(?:st|nd|rd|th)|today|yesterday|tomorrow|next day|working days|weeks?|days?|date|slot|cancel+ed|refund\w*)\b/i;

/** For posts of which the analysis is sure that a delivery is late. */
export const LIKELY_LATE: readonly Situation[] = [
  {
    id: 'likely-food-late',
    sectors: ['restaurant', 'food_delivery'],
    when: [FOOD],
    not: /\b(?:birthday cake|hamper|subscription|box of|machine|maker|processor|table|flight|train)\b/i,
    matter: 'the wait for your food',
    ack: [
      "Waiting on food when you're hungry is miserable.",
      "That's longer than a meal should take.",
      'I can see why you want to know where your food is.',
    ],
    ask: [
      { text: 'What does the app show now?', unless: /\b(?:app|map|says|shows?|status|track\w*)\b/i },
      {
        text: 'Would you still like it, or your money back?',
        unless:
          /\b(?:refund|money back|still want|cancel\w*|where(?:['’]s| is| the)?|hungry|starving|want my (?:food|order|dinner|lunch)|come on|cold|arrived|finally|came)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check with the kitchen and the rider', 'find out where it is'],
    hits: ["rider's been at the restaurant for 25 mins per the map", 'two hours for a pizza', 'no sign of our curry'],
    misses: ['new coffee machine not here', 'my sofa is late'],
  },
  {
    id: 'likely-order-late',
    sectors: ['grocery', 'shop', 'marketplace', 'courier', 'mobile', 'broadband', 'devices', 'games', 'health'],
    when: [
      /\b(?:order\w*|parcels?|packages?|deliver\w*|deliv|courier|post\w*|track\w*|ship\w*|dispatch\w*|arriv\w*|sofa|bed|mattress|fridge|box|waiting|wait|date|weeks?|days?|item|stock|sent|coming|driver|van)\b/i,
    ],
    not: /\b(?:flight|train|bus|luggage|suitcase|taxi|engineer|technician|appointment|refund|episode|update to|patch|game)\b/i,
    matter: 'the wait for your order',
    ack: [
      "It's so frustrating to be kept waiting for an order.",
      "I can see why you want to know where it's got to.",
      'You need a date you can count on.',
    ],
    ask: [
      { text: 'What does the tracking say at the moment?', unless: TRACKED },
      { text: 'What date were you given?', unless: DATED },
    ],
    detail: 'your order number',
    act: ['find out where it is', 'find out when it can reach you'],
    hits: [
      'was told 6 to 8 weeks for the sofa, its week 9',
      'EVERY DAY it will be tomorrow sir, where is the box',
      'hiya order says packed since fri',
    ],
    misses: ['my flight is late', 'engineer is late'],
  },
];

/** ... that something was not delivered, or not all of it. */
export const LIKELY_MISSING: readonly Situation[] = [
  {
    id: 'likely-part-missing',
    sectors: ['food_delivery', 'grocery', 'shop', 'marketplace', 'courier', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:missing|short|only|half|\d+ (?:of|out of)|instead of \d|rest of|second|other (?:box|half|part|one)|not (?:in|included)|batteries|empty|complete)\b/i,
    ],
    not: /\b(?:delivered to|wrong (?:house|address|door)|signed (?:for|by)|neighbou?r|stolen|only (?:one|person) (?:home|in)|flight|luggage|missing you|points)\b/i,
    matter: 'what is missing from your order',
    ack: [
      "It's so annoying to open an order and find part of it isn't there.",
      'Everything you paid for should be there.',
      'I can see why you want the rest of your order.',
    ],
    ask: [
      {
        text: 'Did it come in one box or more than one?',
        unless:
          /\b(?:one box|two boxes|both boxes|boxes|parcels|bag|burgers?|fries|sauces?|food|meals?|pizzas?|drinks?|burritos?|tacos?|nuggets|sandwich(?:es)?|groceries|shopping|substitut\w*|crate)\b/i,
      },
      { text: 'Does the delivery note list everything?', unless: /\b(?:note|slip|list\w*|invoice|receipt|says)\b/i },
    ],
    detail: 'your order number',
    act: ['check what was packed', 'see how to get you the rest'],
    hits: ['6 chairs ordered, only 4 here', 'box was empty', 'the other half of my order never came'],
    misses: ['delivered to number 15', 'my flight is short staffed'],
  },
  {
    id: 'likely-not-delivered',
    sectors: ['shop', 'marketplace', 'courier', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:deliver\w*|signed|left|says|photo|order\w*|parcels?|packages?|courier|driver|post\w*|number \d+|porch|mailroom|neighbou?rs?|stolen|arriv\w*|track\w*|ring)\b/i,
    ],
    not: /\b(?:flight|luggage|suitcase|train|bus|game|code|coins|bonus|refund)\b/i,
    matter: 'the delivery that has not reached you',
    ack: [
      "I can see why you're worried about where it's gone.",
      "It should be in your hands, so let's find it.",
      "It's so frustrating when an order doesn't reach you.",
    ],
    ask: [
      {
        text: 'Is there a photo or a name with the delivery update?',
        unless:
          /\b(?:photo|pic|picture|sign(?:ed|ature)|name|never attempted|no attempt|attempt\w*|undeliver\w*|refus\w*|out for delivery|depot|transit|stuck|lost|lobby|mail ?room|locker|neighbou?rs?|porch|left (?:it|my|the|in|at|on|outside)|tomorrow|late)\b/i,
      },
      { text: 'What does the tracking say?', unless: /\b(?:track\w*|says|status|delivered|marked)\b/i },
    ],
    detail: 'your tracking number',
    act: ['find out where it was really left', 'ask the courier to look for it'],
    hits: [
      'delivered to "mailroom" apparently. theres me and a cat',
      'signed for by DAVE. no dave here',
      'Delivered to number 15. I am number 51',
    ],
    misses: ['the game code never came', 'lost luggage again'],
  },
];

/** ... that what came was damaged or wrong, or has a fault. */
export const LIKELY_DAMAGED: readonly Situation[] = [
  {
    id: 'likely-damaged',
    sectors: ['grocery', 'shop', 'marketplace', 'courier', 'mobile', 'devices', 'games'],
    when: [
      /\b(?:broke\w*|dent\w*|crack\w*|smash\w*|crush\w*|scratch\w*|torn|ripped|leak\w*|soaked|wet|melted|squash\w*|bent|chipp?ed|shatter\w*|damag\w*|stain\w*|in (?:bits|pieces)|box|packag\w*|arriv\w*|opened)\b/i,
    ],
    not: /\b(?:wall|floor|door ?frame|fence|gate|car|luggage|suitcase|bag|flight)\b/i,
    matter: 'the damage',
    ack: [
      "It's so disappointing when something reaches you damaged.",
      'It should have reached you in one piece.',
      "That's not how you want to find something you've bought.",
    ],
    ask: [
      {
        text: 'Was the outer box damaged too?',
        unless:
          /\b(?:outer|box (?:was|is|came)|packag\w*|crushed|padding|eggs?|fruit|food|groceries|bag|sofa|table|wardrobe|fridge|washing machine|tv|mattress|plant|envelope|inside|protect\w*|wrapp\w*)\b/i,
      },
      {
        text: 'Would you like a replacement or your money back?',
        unless: /\b(?:refund|money back|replac\w*|exchange|swap|claim|new one)\b/i,
      },
    ],
    quick: [{ text: 'Please keep the packaging and take a photo before anything is thrown away.' }],
    detail: 'your order number',
    act: ['see how to put it right', 'check what can be sent in its place'],
    hits: [
      'advent tin has a massive dent',
      'opened it and it is in pieces',
      'damaged couch claim was sent 2 weeks ago',
    ],
    misses: ['they scratched my wall', 'my suitcase came back cracked'],
  },
];

export const LIKELY_WRONG_ITEM: readonly Situation[] = [
  {
    id: 'likely-wrong-item',
    sectors: ['restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games', 'health'],
    when: [
      /\b(?:order\w*|sent|got|get|came|arriv\w*|receiv\w*|wrong|instead|opened|delivered|size|colou?r|box|label|packed|again|replacement)\b/i,
    ],
    not: /\b(?:flight|train|hotel|bank|direct debit|wrong (?:train|platform|gate|number))\b/i,
    matter: 'the wrong item',
    ack: [
      "That's not what you ordered, so I can see why you're annoyed.",
      "It's so frustrating to be sent the wrong thing.",
      'What you ordered is what should have come.',
    ],
    ask: [
      {
        text: 'Would you like the right one or your money back?',
        unless:
          /\b(?:refund|money back|swap|exchange|replac\w*|right one|need(?:ed)?|correct|i (?:picked|ordered|chose|selected|put|made)|cancel|amend|before it (?:ships|is sent))\b/i,
      },
      {
        text: 'Does the label show what you ordered or what came?',
        unless:
          /\b(?:label|slip|note|receipt|says|front|burgers?|fries|food|meals?|pizzas?|drinks?|burritos?|tacos?|coffee|latte|sandwich(?:es)?|chicken|vegan|veggie|drive|substitut\w*|i (?:picked|ordered the|chose|selected|put|made)|cancel|amend)\b/i,
      },
    ],
    quick: [{ text: 'Please keep it unused and in its packaging for now.' }],
    detail: 'your order number',
    act: ['see how to get you the right one', 'check what was packed for you'],
    hits: [
      'bridesmaid dress, got petite i need regular',
      'opened my photo order, 200 pictures of another family',
      'small print again and the label says large',
    ],
    misses: ['i took the wrong train', 'my flight'],
  },
];

export const LIKELY_FAULTS: readonly Situation[] = [
  {
    id: 'likely-fault',
    sectors: ['shop', 'marketplace', 'insurance', 'mobile', 'devices', 'games', 'cars'],
    when: [
      /\b(?:broke\w*|stopp\w*|does ?n[o’"]?t|doesnt|wo ?n[o'"]?t|wont|ca ?n[o’']?t|keeps?|fault\w*|leak\w*|crack\w*|snapp?\w*|dead|died|again|lasted|fell|stuck|never worked|not working|noise|loose|wobbl\w*|scorch\w*|hinge|lid|handle|battery|screen|button|error|no longer|months?|weeks?|fortnight|freez\w*|beep\w*|buzz\w*|flicker\w*|slow|gone|springs?|sagg\w*|hammock|twice|repair\w*|fix\w*)\b/i,
    ],
    not: /\b(?:app|website|site|flight|train|bus|hotel|food|restaurant|password|log ?in|account|fire|burn\w*|smok\w*|spark\w*|shock|injur\w*|hurt)\b/i,
    matter: 'the fault',
    ack: [
      "It should be working properly, so I can see why you're annoyed.",
      "It's so frustrating when something you bought lets you down.",
      'A fault like that is a real nuisance.',
    ],
    ask: [
      {
        text: 'How long have you had it?',
        unless: /\b(?:new|old|months?|weeks?|years?|days?|bought|since|brand|fortnight)\b/i,
      },
      { text: 'Which model is it?', unless: /\d|\bmodel\b/i },
    ],
    detail: 'the model and when you bought it',
    act: ['check what the warranty covers', 'see what can be done about it'],
    hits: [
      'the kettle lid doesnt close',
      'oven light has never worked since it was fitted',
      'it died after a fortnight',
    ],
    misses: ['the app keeps crashing', 'my food was cold'],
  },
];

export const LIKELY_QUALITY: readonly Situation[] = [
  {
    id: 'likely-food-poor',
    sectors: ['hotel', 'restaurant', 'food_delivery', 'grocery', 'venue'],
    when: [FOOD],
    not: /\b(?:technician|engineer|couch|hotel|ill|sick|vomit\w*|poison\w*|allerg\w*|hospital|glass|plastic|metal|choked|table|machine|maker|flight|train|hotel room)\b/i,
    matter: 'that meal',
    ack: [
      "That's such a disappointment when you were looking forward to it.",
      'Our food should be so much better than that.',
      "I can see why you're not happy with that meal.",
    ],
    ask: [
      { text: 'Which restaurant or shop was it?', unless: /\b(?:in|at|from) (?:the |your )?[A-Z][a-z]+/ },
      {
        text: 'Was it delivered, or did you eat in?',
        unless:
          /\b(?:deliver\w*|rider|table|waiter|waitress|eat(?:ing)? in|took? away|takeaway|drive[- ]?thr\w*|collected|stores?|shops?|supermarket|aisle|shel(?:f|ves)|pack(?:et|age|aged|s)?|jar|tin|tub|bought|fridge|best before|use by|sell by|queue|line|online|tomato\w*|cheese|fruit|veg\w*|potato\w*|bread|milk|apples?|mould\w*|mold\w*|flight|plane|room)\b/i,
      },
    ],
    detail: 'your order or receipt number',
    act: ['pass it to the manager of that kitchen', 'see what can be done about it'],
    hits: [
      'the large biryani was all rice with 2 small pieces of chicken',
      'paid extra for hot wings, tasted of nothing',
      'sandwich was mostly bread',
    ],
    misses: ['the coffee table wobbles', 'your pizza made me sick'],
  },
  {
    id: 'likely-poor-quality',
    sectors: ['grocery', 'shop', 'marketplace', 'devices'],
    when: [
      /\b(?:quality|poor|cheap\w*|thin\w*|worse|rubbish|terrible|awful|disappoint\w*|fell apart|falling apart|faded|shrunk|weak|flims\w*|changed|used to|not what|looks? nothing|smells?|hate|waste|dull|rough|bobbl\w*|wash(?:es|ed)?|see[- ]?thr\w+|springs|sagg\w*|smaller|half empty|rubbery|holes?)\b/i,
    ],
    not: /\b(?:app|website|site|service|signal|call|picture quality|video|flight|train|hotel|weather|staff|love|lovely|great|brilliant|not bad)\b/i,
    matter: 'the quality letting you down',
    ack: [
      "It's disappointing when something isn't as good as it should be.",
      "That's not the quality you expected for the money.",
      "I can see why you're let down by that.",
    ],
    ask: [
      {
        text: 'Which product is it?',
        unless:
          /\b(?:the|my|your|these|this) (?:\w+ )?(?:\w+s|shirt|coat|dress|mug|pan|soap|cream|candle|towel|duvet|paper)\b/i,
      },
      {
        text: 'Have you had the same one before?',
        unless:
          /\b(?:used to|before|last (?:one|pair|year)|old|always|years|again|recipe|changed|worse|any ?more|decline\w*|first time|loyal|new (?:one|version|formula)|these days|gone down)\b/i,
      },
    ],
    detail: 'your order or receipt number',
    act: ['pass it to the people who make it', 'see what can be done about it'],
    hits: [
      'such poor quality for the price',
      'the new version is worse than the old',
      'looks nothing like the photo and falling apart',
    ],
    misses: ['terrible service', 'the app got worse'],
  },
];

/** ... that it is not there to buy. */
export const LIKELY_STOCK: readonly Situation[] = [
  {
    id: 'likely-out-of-stock',
    sectors: ['restaurant', 'grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games', 'health'],
    when: [
      /\b(?:stock\w*|restock\w*|sold out|shel(?:f|ves)|none|left|run out|out of|find|available|unavailable|anywhere|gone|back in (?:stock|store)|have (?:it|any|them)|discontinu\w*|no (?:more|longer)|sizes?|branches)\b/i,
    ],
    not: /\b(?:installers?|software|open branch|flights?|seats?|tickets?|appointment|slots?|left (?:me|us|my|it)|find (?:out|my|the (?:button|link|setting))|refund|laughing ?stock|out of (?:order|date))\b/i,
    matter: 'not finding it in stock',
    ack: [
      "It's annoying when the one thing you want isn't there.",
      'I can see you were counting on finding it.',
      "You shouldn't have to hunt for it.",
    ],
    ask: [
      {
        text: 'Which item are you after?',
        unless: /\b(?:the|no|any|blue|black|white|size|bread|milk|formula|wellies|bundle|cup|shoes|coat) (?:\w+ )?\w+/i,
      },
      {
        text: 'Is it for a shop near you or online?',
        unless: /\b(?:shops?|stores?|branch\w*|online|website|site|shel(?:f|ves))\b/i,
      },
    ],
    detail: 'the item and your nearest shop',
    act: ['find out when more is due', 'see who has it near you'],
    hits: [
      '5 branches. none have it',
      'got the restock email at 9:02. sold out at 9:00',
      'they stopped having the bread, no longer on the shelf',
    ],
    misses: ['you left me waiting', 'no seats available on the flight'],
  },
];
