import type { Situation } from './situation';

const MEAL =
  /\b(?:food|meals?|pizzas?|burgers?|fries|chips|curr(?:y|ies)|takeaway|takeout|kebabs?|sushi|noodles|rice|chicken|steak|fish|soup|pasta|sandwich(?:es)?|wraps?|toasties?|breakfast|brunch|lunch|dinner|roast|starters?|mains?|desserts?|coffees?|latte|flat white|cappuccino|americano|tea|drinks?|milkshake|smoothie|nuggets|tacos?|burrito|salad|pie|gravy|eggs?|bacon|order)\b/i;

/** Meals and drinks made to order: restaurants, coffee counters and takeaway. */
export const FOOD: readonly Situation[] = [
  {
    id: 'food-never-came',
    matter: 'your food not reaching you',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:food|meals?|pizzas?|burgers?|takeaway|takeout|dinner|lunch|rider|curry|kebabs?|sushi|chips|fries|noodles|(?:delivery|dash) (?:driver|rider))\b/i,
      /\b(?:never (?:came|arrived|turned up|showed|got)|not (?:arrived|here|come|delivered)|n['’]?t (?:arrived|come|here|turned up|show(?:ed|n)? up|delivered)|hasnt (?:arrived|come)|still (?:waiting|not|no|hasn['’]?t|nothing)|where(?: is|['’]s)|(?:hour|hours|hrs|mins|minutes) (?:late|ago|and|now|for)|late|ate (?:it|my)|stole|stolen|drove (?:off|past)|circl\w+|waiting)\b/i,
    ],
    not: /\b(?:came (?:an|over|late|cold|\d)|got here|stolen card|half|oven|landing|fridge|wifi|monday|sofa|got sides|just sides|actual food|where (?:is|['’]s) the (?:actual|chicken|meat|filling)|hour (?:for|and a half for) (?:a )?(?:cold|raw)|waiter|table|seated|restaurant was|in the restaurant|counter|queue|parcel|groceries|slot|flight|train|plane|wedding|late (?:lunch|dinner|breakfast) (?:was|and)|class|reset|code|allerg\w*)\b/i,
    ack: [
      "You're hungry and there's still no food, so I can see why you're fed up.",
      "Waiting on food that doesn't come is miserable.",
      "You ordered food and you're still without it.",
    ],
    ask: [
      {
        text: 'What does the app show now?',
        unless: /\b(?:app|says|delivered|shows|track\w*|map|status|cancel\w*)\b/i,
      },
      {
        text: 'Would you rather still have it or have your money back?',
        unless: /\b(?:refund|money back|still want|cancel\w*|already ate|yesterday|last night)\b/i,
      },
    ],
    quick: [
      {
        text: 'The help option on the order itself usually reaches the delivery team fastest.',
        unless:
          /\b(?:app|help|chat\w*|support|contacted|called|rang|phoned|refund\w*|customer service|yesterday|last night)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check with the kitchen and the rider', 'find out where it got to'],
    hits: [
      '90 minutes and my pizza still hasn’t arrived',
      'Rider drove off with my dinner',
      'food never came and you still charged me',
    ],
    misses: ['An hour for food in the restaurant with one waiter', 'The chips in my phone, where is the parcel'],
  },
  {
    id: 'meal-missing-items',
    matter: 'what was left out of your order',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      MEAL,
      /\b(?:missing|forg(?:ot|otten)|left (?:out|off)|without (?:the|my|any)|no (?:sauces?|chips|fries|drinks?|cutlery|cheese|chicken|burger|dip|rice|naan|straw|napkins?|salt|filling|milk)|where(?:['’]s| is) the|didn['’]?t (?:get|include|give|come with)|half (?:of )?(?:my|the|our) (?:order|food|meal)|only (?:got|gave|one|half)|not (?:in the bag|included|there))\b/i,
    ],
    not: /\b(?:code in|service fee|by mistake|missing order|was left out and|missing items|discount|promo\w*|apply|parcel|screws?|bolts?|instructions|charger|cable|box set|missing you|missing out|forgotten (?:password|pin)|points|refund (?:is )?missing|groceries|slot|substitut\w*|package|kit|luggage|account|coffee (?:machine|table)|shirt|socks?|drawer|tie|remote)\b/i,
    ack: [
      "It's so disappointing to open the bag and find something missing.",
      'Everything you ordered should have been in the bag.',
      "Forgetting part of your order isn't good enough.",
    ],
    ask: [
      {
        text: 'Was it delivered, or did you pick it up?',
        unless:
          /\b(?:deliver\w*|rider|driver|drive[- ]?thr\w*|pick(?:ed)? (?:it )?up|collected|collection|counter|table|eat in|waiter|restaurant|app)\b/i,
      },
      {
        text: 'Does the receipt list what was missing?',
        unless: /\b(?:receipt|paid for|charged|ticket|slip|listed)\b/i,
      },
    ],
    quick: [
      {
        text: 'If you ordered in an app, missing items are usually reported on the order itself.',
        unless:
          /\b(?:report\w*|app|chat\w*|support|refund\w*|restaurant|counter|drive[- ]?thr\w*|waiter|table|barista|called|rang)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check the order against what was packed', 'see what can be given back for the missing part'],
    hits: [
      'order came without the fries',
      'You forgot my drinks again',
      'burger with no burger in it. missing the main bit',
    ],
    misses: [
      'The kit came with no screws, order incomplete, missing bolts',
      'Forgotten password for my food app, missing email',
    ],
  },
  {
    id: 'meal-wrong',
    matter: 'the wrong order you were given',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:food|meals?|pizzas?|burgers?|fries|chips|curry|takeaway|takeout|kebab|sushi|noodles|rice|chicken|steak|fish|soup|pasta|sandwich|wrap|breakfast|coffee|latte|flat white|cappuccino|americano|tea|drinks?|milkshake|oat milk|oat|decaf|vegan|veggie|vegetarian|nuggets|taco|burrito|salad|rider|waiter|waitress|barista)\b/i,
      /\b(?:wrong (?:order|food|meal|drink|pizza|burger|coffee|one|thing|item|dish|bag|sandwich|milk)|(?:someone|somebody) else['’]?s (?:order|food|meal|drink)|not what (?:i|we) ordered|instead of|ordered .{2,40}\b(?:got|received|given|came|gave)|asked for .{2,40}\b(?:got|given|came|gave)|messed up (?:my|our|the) order|order wrong|orders? wrong)\b/i,
    ],
    not: /\b(?:cold|room|hotel|bath|weekend|parcel|dress|shoes|coat|allerg\w*|coeliac|celiac|anaphyl\w*|epipen|coffee (?:table|machine|maker)|mug|tea ?pot|kettle|cat food|dog food|groceries|substitut\w*|size \d+)\b/i,
    ack: [
      "That's not what you ordered, and it's so annoying when you're hungry.",
      'Your order should have come as you asked for it.',
      "It's so disappointing to get the wrong order.",
    ],
    ask: [
      {
        text: 'Was it delivered, or did you pick it up?',
        unless:
          /\b(?:deliver\w*|rider|driver|drive[- ]?thr\w*|pick(?:ed)? (?:it )?up|collected|collection|counter|table|waiter|waitress|barista|restaurant|caf[eé]|app)\b/i,
      },
      { text: 'Was the receipt right?', unless: /\b(?:receipt|label|ticket|slip|cup said|name on)\b/i },
    ],
    quick: [
      {
        text: 'If you are still there, showing it at the counter is usually the quickest way to put it right.',
        unless:
          /\b(?:deliver\w*|riders?|drivers?|home|app|turned up|arrived|came|last night|yesterday|told|said|complain\w*|again|took it back|refund\w*|rude)\b/i,
      },
    ],
    detail: 'your order number or receipt number',
    act: ['check what was sent to the kitchen', 'pass it to the manager there'],
    hits: [
      'asked for oat milk and got dairy',
      'You gave me someone else’s order, now I have a fish burger',
      'Wrong pizza turned up, again',
    ],
    misses: ['The coffee table came in oak instead of pine', 'I ordered a coat and got a scarf instead of it'],
  },
  {
    id: 'meal-cold',
    matter: 'the state your food was in',
    sectors: ['hotel', 'restaurant', 'food_delivery', 'venue'],
    when: [
      MEAL,
      /\b(?:(?:stone|freezing|ice|luke|barely|half|totally|absolutely|all|gone|was|were|is|came|arrived|served|a)[ -]?cold|cold (?:food|chips|fries|burger|pizza|coffee|meal|breakfast|dinner|soup|in the middle|by the time|when)|lukewarm|luke warm|tepid|not (?:even )?(?:hot|warm)|soggy|congealed)\b/i,
    ],
    not: /\b(?:hot food hot|cold food cold|cold pizza (?:for|is|in the morning|the next)|staff were cold|flight|ice cold (?:beer|drink|coke)|cold (?:brew|drinks?|weather|water|room|call|tea towel)|got a cold|have a cold|lovely and cold|heating|boiler|radiator|it['’]?s cold out|fridge|freezer|oven|parcel|train|shower|house|cold shower)\b/i,
    ack: [
      "Cold food is so disappointing when you've been looking forward to it.",
      'Your food should have reached you hot.',
      "Cold food isn't what you paid for.",
    ],
    ask: [
      {
        text: 'Was it delivered, or were you eating there?',
        unless:
          /\b(?:deliver\w*|rider|driver|drive[- ]?thr\w*|table|waiter|waitress|restaurant|caf[eé]|pub|counter|in the shop|eat(?:ing)? in|sat|served|room service|takeaway)\b/i,
      },
      {
        text: 'Was all of it cold or just part?',
        unless:
          /\b(?:was hot|hot but|pie|gravy|latte|biryani)\b|\bcold \w+, cold\b|\b(?:all|everything|whole|both|middle|only the|just the|chips|fries|coffee|soup|pizza|burger|half)\b/i,
      },
    ],
    detail: 'your order number or receipt number',
    act: ['pass it to the manager of that kitchen', 'find out how long it stood before it reached you'],
    hits: ['fries were stone cold', 'Took an hour and the pizza was lukewarm', 'cold coffee again, barely warm'],
    misses: [
      'Hot food hot, cold food cold, staff lovely. Lunch was spot on',
      'Ice cold beer on the terrace with lunch',
      'My fridge is not cold and the food went off',
    ],
  },
  {
    id: 'meal-cooking',
    matter: 'how your food turned out',
    sectors: ['hotel', 'restaurant', 'food_delivery'],
    when: [
      MEAL,
      /\b(?:raw|under-?cook(?:ed|ing)?|pink (?:in|inside)|bloody in|burnt|burned|over-?cooked|dry|rubbery|tough|greasy|bland|tasteless|no taste|no flavou?r|watery|mushy|salty|stale|disgusting|inedible|vile|gross|awful|horrible|tasted? (?:of|like|off|bad|weird|strange|different)|like (?:rubber|cardboard|water|dishwater|leather))\b/i,
    ],
    not: /\b(?:sick|frozen still|pink in the middle\. photo|sick|ill|vomit\w*|food poisoning|hospital|allerg\w*|smell of gas|raw deal|dry (?:clean\w*|hair|skin)|tough (?:day|week|luck|time)|awful (?:service|staff)|horrible (?:service|staff)|disgusting (?:service|behaviou?r|attitude|staff)|parcel|candle|battery|phone|tumble|socks?|flight|train|tea towel|delicious)\b/i,
    ack: [
      "Your food shouldn't have been cooked or served like that.",
      "I can see why you didn't enjoy your food.",
      'Our food should be so much better than that.',
    ],
    ask: [
      {
        text: 'Which dish was it?',
        unless:
          /\b(?:pizzas?|burgers?|fries|chips|curry|chicken|steak|fish|soup|pasta|sandwich|wrap|toastie|coffee|latte|flat white|cappuccino|tea|nuggets|tacos?|burrito|salad|pie|gravy|eggs?|bacon|rice|noodles|kebab|roast|sushi|milkshake)\b/i,
      },
      {
        text: 'Did you tell anyone there at the time?',
        unless: /\b(?:told|complained|waiter|waitress|sent it back|manager|asked|said|deliver\w*|rider|replied)\b/i,
      },
    ],
    quick: [
      {
        text: 'Anything undercooked is best left uneaten, and a photo of it helps.',
        unless:
          /^(?![\s\S]*\b(?:raw|under-?cook\w*|pink|bloody)\b)|\b(?:photos?|pics?|pictures?|ate|eaten|binned|threw)\b|<link>/i,
      },
    ],
    detail: 'your order number or receipt number',
    act: ['pass it to the manager of that kitchen', 'raise it with the people who cook it'],
    hits: ['chicken was pink inside', 'The steak was like leather', 'worst curry ever, bland and watery'],
    misses: ['Disgusting staff attitude when I bought my tea towel', 'Got food poisoning from the raw chicken'],
  },
  {
    id: 'portion-smaller',
    matter: 'how little you got for the money',
    sectors: ['restaurant', 'grocery'],
    when: [
      /\b(?:portions?|servings?|slices?|size|packs?|bars?|bags?|tins?|box(?:es)?|bottles?|pots?|jars?|scoops?|fries|chips|nuggets|burgers?|burrito|meals?|sandwich|cup|rolls?|plate|tub|biscuits|crisps)\b/i,
      /\b(?:smaller|smallest|so small|too small|shr(?:ink|unk|inking|ank)(?:flation)?|shrinkflation|tiny|half (?:the|empty|full|a)|less|fewer|reduced|mostly air|full of air|half air|used to (?:be|get|have)|now (?:only )?(?:\d+|two|three|four|five|six)|down to|miniature|for ants|where it was (?:four|three|six))\b/i,
    ],
    not: /\b(?:width|dented|dent|plastic|wrapped|gate|lockers?|check(?:ed)? bags?|overhead|flights?|train|coach|carriage|engineer|box room|parking|dose|phone|laptop|screen|seat|font|text|shirt|jumper|dress|jeans|wash|shoes?|coat|room|bed|parcel|bag (?:drop|allowance)|battery|app|runs? small|size (?:\d+|s|m|l|xl)|half (?:term|an hour|of my order|my order|the order)|smaller (?:plan|parcel|size)|sold out|in a small|stock|leggings|luggage|wheel(?:ie)? bin|suitcase|cabin|seats)\b/i,
    ack: [
      'I can see why you feel short-changed by the smaller size.',
      "It's disappointing to get less than you expected.",
      "You'd expect more in it for the money.",
    ],
    ask: [
      {
        text: 'Which one is it?',
        unless:
          /\b(?:fries|chips|nuggets|burgers?|burrito|sandwich|biscuits|crisps|chocolate|cereal|ice cream|bread|cheese|butter|coffee|beef|pizza|cake|rolls?|toilet)\b/i,
      },
      {
        text: 'Do you have the weight on the old and the new pack?',
        unless:
          /\b(?:pizzas?|inch|large|pasta|biryani|scallops)\b|\b(?:\d+ ?(?:g|kg|ml|l|oz|grams?)|portion|plate|scoops?|slices?|restaurant|fries|burger|meal|burrito|nuggets|sandwich)\b/i,
      },
    ],
    detail: 'the product or dish name',
    act: ['find out what has changed and when', 'pass it to the people who decide the size'],
    hits: [
      'portions are half the size they were',
      'Shrinkflation strikes, the bar is tiny now',
      'bag of crisps mostly air',
    ],
    misses: ['The jumper shrunk to a smaller size', 'Seats are so small now, half the size of before'],
  },
  {
    id: 'restaurant-slow',
    matter: 'the wait to be served',
    sectors: ['hotel', 'restaurant'],
    when: [
      /\b(?:waiter|waitress|table|restaurant|caf[eé]|pub|bar|barista|drive[- ]?thr(?:u|ough)|server|menu|served?|kitchen|starters?|mains?|drinks?|coffees?|breakfast|food|order(?:ed)?)\b/i,
      /\b(?:(?:wait(?:ed|ing)?|took|taking|sat|queu(?:ed|ing)|stood)\b.{0,40}\b(?:hours?|minutes?|mins|ages|forever|long)|(?:hours?|minutes?|mins)\b.{0,24}\b(?:for|to be|before|until|wait|later) |slow(?:est)? (?:service|staff|kitchen)|service (?:was|is) (?:so |very |really )?slow)/i,
      /\b(?:waiter|waitress|table|restaurant|caf[eé]|pub|bar|barista|drive[- ]?thr(?:u|ough)|menu|kitchen|starters?|mains?|coffee|latte|breakfast|lunch|dinner|burger|food|sandwich|drinks?|pizza)\b/i,
    ],
    not: /\b(?:on hold|phone|call(?:ed)?|deliver\w*|rider|driver|parcel|train|flight|hospital|app|groceries|table (?:arriv|deliver|came)\w*|snack bar|bar ?code|password|internet|broadband|waiting (?:for )?(?:a |my )?refund|bus|engineer|airport|hours later)\b/i,
    ack: [
      "That's a long time to wait to be served.",
      'A wait like that spoils a meal.',
      "I can see why you're annoyed at the slow service.",
    ],
    ask: [
      {
        text: 'Which branch was it?',
        unless: /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|st|street|road|rd)\b/,
      },
      {
        text: 'When were you in?',
        unless:
          /\b(?:today|yesterday|last night|tonight|this (?:morning|afternoon|evening)|just|now|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:[:.]\d\d|\s?[ap]m))\w*\b/i,
      },
    ],
    detail: 'which branch and when',
    act: ['pass it to the manager there', 'raise how it was staffed then'],
    hits: [
      'waited 50 minutes for a burger, table next to us got served first',
      'Sat for ages before anyone brought a menu',
      '25 mins for a flat white in your café, waited and waited for the coffee, took ages',
    ],
    misses: ['Waited an hour on the phone about my table', 'My table was delivered, took ages'],
  },
];
