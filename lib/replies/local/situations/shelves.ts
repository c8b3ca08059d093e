import { PLACE_SAID, settledOr } from './settled';
import type { Situation } from './situation';

const EATEN =
  /\b(?:food|veg(?:gies|etables)?|greens?|sprouts|cabbage|peas|mushrooms|peppers?|onions?|cherr(?:y|ies)|plums?|scones?|salads?|fruit|apples?|pears?|oranges?|berries|grapes|bananas?|potato(?:es)?|carrots?|tomato(?:es)?|broccoli|lettuce|bread|loaf|rolls?|buns?|cakes?|biscuits?|cookies?|pancakes?|crumpets?|pies?|past(?:y|ies)|pizzas?|lasagne|pasta|rice|oats|porridge|cereal|muesli|soups?|sauces?|curry|curries|chilli|meals?|chicken|beef|mince|lamb|pork|ham|bacon|sausages?|fish|salmon|tuna|prawns?|eggs?|cheese|butter|milk|cream|yogh?urts?|crisps|chocolates?|sweets|ice ?creams?|sandwich(?:es)?|wraps?|bagels?|dips?|hummus|jam|nuts?|beans|noodles|burgers?|nuggets|doughnuts?|donuts?|croissants?|juice|bowls?|burritos?|tacos?|queso|salsa|fries|chips|wings)\b/i;

/** Bought by the letter of a menu or an app and brought to the door, it is the kitchen's. */
const STORE = { text: 'Which store did you get it from?', unless: PLACE_SAID };
const BARCODE = {
  text: 'Could you post a photo of the barcode and the date on the pack?',
  unless: /\b(?:barcode|batch|best before|use by|bbe|loose|counter|bakery)\b/i,
};

/** Food off the shelf that is not as it has to be: what is in it, how it tastes, where it stood. */
export const SHELVES: readonly Situation[] = [
  {
    id: 'placed-with-free-from',
    harmless: true,
    leads: true,
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:gluten|dairy|nuts?|wheat|milk|free[- ]from|lactose|vegan|coeliac|celiac|allerg\w*)\b/i,
      /\b(?:placement|placed|placing|next to|shel(?:f|ves|ved)|section|aisle|display(?:ed)?|stacked|mixed in|among|put (?:it|them|these|those)?|sitting in|end of)\b/i,
      /\b(?:not(?: actually| even| really)? (?:gluten|dairy|nut|free|wheat|vegan|suitable)|n'?t (?:even |actually |really )?(?:gluten|dairy|nut|free|wheat|vegan|suitable)|contains?|has (?:gluten|nuts?|milk|dairy|wheat)|mislead\w*|danger\w*|wrong|full of)\b/i,
    ],
    not: settledOr(
      /\b(?:ate|eaten|reaction|reacted|ill|sick|hospital|epi-?pen|rash|thank you|can i|do you (?:sell|have|stock))\b/i,
    ),
    ack: [
      'People who have to avoid it trust that shelf, and their safety comes first.',
      'That has to be put right for the safety of everyone who shops from that shelf.',
      'Thank you for pointing that out, as the safety of people with allergies hangs on that shelf.',
    ],
    ask: [STORE],
    detail: 'a photo of the shelf',
    act: ['ask the store to move it', 'ask the store to check that shelf'],
    hits: [
      'the oat bars on your gluten free shelf are not actually gluten free, please move them',
      'why are these in the free from section, they contain wheat. misleading and dangerous',
      'biscuits with milk placed on the dairy free end, really dangerous for my boy',
    ],
    misses: [
      'do you have a gluten free section in your Fenby store?',
      'ate a bar from your gluten free shelf that contains wheat and had a reaction',
    ],
  },
  {
    id: 'food-gone-off',
    harmless: true,
    leads: true,
    sectors: ['grocery'],
    when: [
      EATEN,
      /\b(?:mou?ld(?:y|ed|s|ing)?|rotten|rotting|gone off|went off|rancid|slimy|curdled|stinks?|stank|furry|green bits|maggoty|smell(?:s|ed) (?:off|rank|vile|bad)|black inside|brown inside)\b/i,
    ],
    not: settledOr(
      /\b(?:sick|ill|poorly|vomit\w*|threw up|throwing up|poison\w*|hospital|doctor|baby|toddler|child|daughter|son|kids?|\d+ ?(?:months?|mths?|mo|yrs?|years?)[- ]?old|\d+ ?(?:months?|mths?|mo)\b|nursery|pregnant|ate (?:it|some|half|one|two)|eaten|already had|swallowed|allerg\w*|alarm went off|power|freezer (?:broke|died)|fridge (?:broke|died)|restaurant|waiter|bathroom|hotel|damp|wall|rotten (?:luck|service|day|attitude)|cake tin mould|service|staff stink)\b/i,
    ),
    ack: [
      "That's not how it should be, so please don't eat any of it.",
      "Nobody wants to open that at home, so please don't eat what is left of it.",
      'It should have been fresh, so please set it aside and keep what is left of the pack.',
    ],
    ask: [
      {
        text: 'Which store was it, and what date is on the pack?',
        unless: /\b(?:online|deliver\w*|driver|ordered|my order)\b/i,
      },
      { text: 'What date is on the pack?', unless: /\b(?:loose|counter|bakery)\b/i },
    ],
    detail: 'a photo of the pack and your receipt',
    act: ['see about your money back', 'ask for the rest of that batch to be checked'],
    hits: [
      'nearly every punnet of plums on your shelf was mouldy, look before you stack them. fruit like that',
      'opened the pie tonight and it was covered in mould. rank',
      'third bag of salad gone off two days before the date',
    ],
    misses: [
      'ate a mouldy pie from you and was sick all night',
      'the alarm went off next to the fruit',
      'my baby had some of the mouldy yoghurt',
    ],
  },
  {
    id: 'unnamed-find',
    matter: 'the thing you found in your food',
    sectors: ['grocery', 'restaurant', 'food_delivery'],
    when: [
      /\b(?:found|find|finding|got|came with|opened|what(?:'s| is| on earth is| the (?:hell|heck) is)|whats|wtf is|look what)\b.{0,40}\b(?:this|these|that|something|summat|(?:extra|nasty|little|lovely|unwanted) (?:surprise|present|gift|guest|visitor|friend|extra))\b/i,
      new RegExp(
        `\\b(?:in(?:side)?|on|under|with)\\b.{0,24}${EATEN.source}|${EATEN.source}.{0,60}\\b(?:surprise|visitor|guest|passenger|throw|threw|bin(?:ned)?)\\b`,
        'i',
      ),
    ],
    not: settledOr(
      /\b(?:found (?:this|it|that) (?:hilarious|funny|recipe|deal|offer|gem|on offer)|hair|plastic|glass|metal|wire|slug|snail|fly|spider|beetle|caterpillar|worm|maggots?|bone|stone|napkin|love|yum\w*|delicious|tasty|amazing|best|perfect|bargain|deal|price|offer|recipe|sick|ill|hospital|chok\w+|tooth|teeth|got (?:this|these|that)(?! (?:in|inside|with) (?:my|our|the))|how many|calories|made (?:with|of)|allerg\w*)\b|❤|😍|🥰|😋|🎉|🙌/i,
    ),
    ack: [
      'Finding something like that in your food is horrible.',
      "That's not what you want to find in your food.",
      'It would put anybody off their food.',
    ],
    ask: [
      {
        text: 'What does it look like to you, and do you still have it?',
        unless: /\b(?:looks like|some (?:kind|sort) of|binned|threw|thrown|throw)\b/i,
      },
      {
        text: 'Do you still have the packaging?',
        unless: /\b(?:packag\w*|restaurant|bowl|burrito|tacos?|takeaway)\b/i,
      },
    ],
    quick: [
      {
        text: 'It is best not to eat any more of it until it is clear what that is.',
        unless: /\b(?:binned|bin|threw|thrown|throw)\b/i,
      },
    ],
    detail: 'a photo of it and where you bought it',
    act: ['get it to the food quality team', 'ask for it to be looked into where it was packed'],
    hits: [
      'home from the big shop and found this in our carrots 🤦',
      'what is this green thing under the lid of my yoghurt',
      'bought some sprouts for tea and got an extra surprise, had to bin the lot of the veg',
    ],
    misses: ['found this recipe for soup on your site, delicious', 'what is this song in your soup advert, love it'],
  },
  {
    id: 'short-of-filling',
    matter: 'how little was inside',
    sectors: ['grocery'],
    when: [
      EATEN,
      /\b(?:where(?:'s| is| are| has| did| s)? .{0,14}\b(?:rest|other half|filling|meat|chicken|chocolate|fruit|raisins|toppings?|prawns|cheese|sauce|jam|curry)|what happened to .{0,14}\b(?:rest|other half|filling|meat|chicken|chocolate|fruit|raisins|toppings?|prawns|cheese|sauce|jam)|(?:one|1|a|two|2|three|3) (?:single |lonely |sad |solitary |lone |measly |tiny )+\w+|(?:not|hardly|barely) (?:much|any) (?:of a )?(?:meat|chicken|filling|chocolate|fruit|cheese|sauce|curry|jam|prawns?|raisins)|half (?:empty|a pack|the chocolate|coated|covered)|no (?:filling|meat|chicken|chocolate|raisins|jam|cream|fruit|prawns|topping)s? (?:in|on|inside|at all|whatsoever)|bare on (?:one|the)|all (?:sauce|pastry|bread|rice|batter) (?:and|no|but)|forgot (?:the|to (?:add|put)) (?:filling|chocolate|meat|jam|cream))\b/i,
    ],
    not: settledOr(
      /\b(?:out of stock|sold out|shelf|shelves|stock|sell|restaurant|burrito|bowl|kitchen|rider|driver|deliver\w*|allerg\w*|recipe change|no chocolate for me|single cream)\b/i,
    ),
    ack: [
      'You buy it for what is in it, so finding so little is a disappointment.',
      'So little filling is a poor show for what it says on the pack.',
      'I can see why you expected more filling in there.',
    ],
    ask: [
      BARCODE,
      STORE,
      {
        text: 'Is it just this one, or the whole pack?',
        unless: /\b(?:all|every|both|whole|each|each one|same)\b/i,
      },
    ],
    detail: 'a photo of the barcode and the store you bought it in',
    act: ['get it to the people who make them and see about a refund', 'see about a refund and tell the supplier'],
    hits: [
      "where's the filling? bit into two jam doughnuts full of air",
      'cherry scones with one single cherry. why',
      'your beef pasties are all pastry and no meat',
    ],
    misses: ['no chocolate on the shelf again, out of stock', 'single cream please, for my pie'],
  },
  {
    id: 'food-tastes-wrong',
    matter: 'how that tasted',
    sectors: ['grocery'],
    when: [
      EATEN,
      /\b(?:overwhelming|over ?powering|strange|weird|odd|funny|chemical\w*|soapy|metallic|bitter|bland|no|zero|horrible|vile|disgusting|nasty|awful|grim|too (?:salty|sweet|vinegary|spicy|sour))\b.{0,24}\b(?:taste[sd]?|flavou?rs?)\b|\btastes? (?:of|like) (?:nothing|soap|chemicals|metal|plastic|perfume|cardboard|bleach|dirt|mud|fish|petrol)\b|\btastes? (?:weird|odd|funny|vile|horrible|disgusting|awful|wrong|foul|rank|grim|off)\b|\b(?:way )?too (?:salty|sweet|vinegary) to eat\b/i,
    ],
    not: settledOr(
      /\b(?:recipe|changed|new (?:recipe|formula)|used to|sick|ill|poison\w*|hospital|love|poor taste|bad taste (?:joke|advert|ad)|taste in|restaurant|waiter|takeaway|rider|delivered)\b/i,
    ),
    ack: [
      "It should taste of what it says on the pack, so that's a let-down.",
      'A taste like that is a disappointing way for food to turn out.',
      'Nobody buys it to have it taste like that.',
    ],
    ask: [BARCODE, STORE],
    quick: [
      {
        text: 'If it tastes off, it is best not to eat it and to keep the pack for its code.',
        unless: /\b(?:bland|nothing|no (?:taste|flavou?r)|zero|salty|sweet|spicy|binned|bin|threw|thrown|ate)\b/i,
      },
    ],
    detail: 'the use-by date, the barcode and where you bought it',
    act: ['get it to the people who make it and see about your money back', 'see about a refund and tell the supplier'],
    hits: [
      'this chilli has an overpowering taste of vinegar, not a bean in sight',
      'your chicken soup tastes of nothing',
      'new jar of pasta sauce tastes like soap, gonna bring it back',
    ],
    misses: ['you changed the recipe and the jam tastes weird', 'that advert was in bad taste, cheese or not'],
  },
  {
    id: 'food-texture-wrong',
    matter: 'the quality of what you got',
    sectors: ['grocery'],
    when: [
      EATEN,
      /\b(?:husks?|gristle|gristly|fatty|all fat|stalks?|stems?|pips|seeds|skins?|shells?|bits of shell|grit(?:ty)?|sinew|chewy|tough(?: as)?|rubbery|rock hard|hard as|dry as|stale|soggy|mushy|bruised|woody|stringy|crushed|smashed|broken up|lumpy|watery|powdery|clumped)\b/i,
    ],
    not: settledOr(
      /\b(?:sick|ill|chok\w+|tooth|teeth|hospital|tough (?:day|week|luck|time|one)|skin ?care|my skin|restaurant|waiter|takeaway|rider|seed(?:s|lings?) (?:to )?(?:plant|grow)|no (?:husks?|stalks?|stones|pips)|delicious|lovely|favourite|packaging|box|parcel|phone|delivered|driver|love|crushed (?:it|ice|my dreams))\b/i,
    ),
    ack: [
      "That's not the quality your food should be.",
      "That's no pleasure to eat, and it's meant to be better than that.",
      'What is in the pack should be a good deal better than that.',
    ],
    ask: [BARCODE, STORE],
    detail: 'the date code on the pack and where you bought it',
    act: ['take it up with the people who make it', 'get it to the quality team and see about a refund'],
    hits: [
      'so many stalks in your frozen spinach veg, what is going on',
      'your diced beef is all gristle',
      'the sausages are rubbery and the buns are stale',
    ],
    misses: ['tough day, so it is pizza tonight', 'the waiter brought soggy chips in the restaurant'],
  },
  {
    id: 'smaller-than-it-says',
    matter: 'the difference from what it says',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:this|these|both|it'?s|is|are|your|bought)\b/i,
      /\bnot (?:even )?\d+ ?(?:cm|centimet\w+|inch(?:es)?|in|g|grams?|kg|ml|lit\w+|metres?|oz)\b|\b(?:says|supposed to be|meant to be|labelled|sold as|advertised as|should be|box says|pack says)\b.{0,30}\d+ ?(?:cm|centimet\w+|inch(?:es)?|g|grams?|kg|ml|lit\w+|metres?|oz|pack|pieces?|cards?)\b|\b(?:paid|charged)\b.{0,20}\bnot [$£€]?\d+.{0,30}\bnot \d+|\bgot \d+ \w+ not \d+\b|\bhow are these both\b|\bmeasured (?:it|them)\b/i,
    ],
    not: settledOr(
      /\b(?:deliver\w* date|days|weeks|hours|gb|mb|speed|battery|miles|km|marathon|waist|sizes? \d+|runs? small|seat|legroom)\b/i,
    ),
    ack: [
      'You should get the size or amount it says.',
      'You paid for what it says, not for less.',
      "What it says and what you got don't add up, so I can see why you're not happy.",
    ],
    ask: [{ text: 'Could you post a photo of the label?', unless: /<link>|https?:|\b(?:photo|pic|picture)\b/i }, STORE],
    detail: 'a photo of your receipt and the barcode',
    act: ['see about the difference', 'check it against what it is sold as'],
    hits: [
      'this is not 30 centimetres, is it',
      'bought the sticker tin, box says 60 pieces and my girl counted 35',
      'paid £12 not £8 for these and got 20 pens not 30',
    ],
    misses: ['this is not 5g speed, is it', 'your delivery says it should be 3 days'],
  },
  {
    id: 'bigger-pack-dearer',
    matter: 'the way those are priced',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:\d+ ?(?:x|pk|packs?|kg|g|for)\b|multi ?packs?|single|bigger|larger|smaller|reduced|each|per (?:kg|unit|100g|litre)|value pack|bulk)/i,
      /[£$€]\d[\d.]*.{0,80}[£$€]\d|\d+p\b.{0,60}\d+p\b|\b(?:cheaper (?:to buy|per)|dearer|costs? more per|more expensive per|less per)\b/i,
      /\b(?:con|cheaper|dearer|maths?|logic|how does that|make(?:s)? sense|reduced|bargain|scam|crafty|sneaky|explain|really|tescon|\w+con|saving|value|wtf|not a deal|same price)\b/i,
    ],
    not: settledOr(
      /\b(?:used to (?:be|cost)|now costs?|gone up|went up|was [£$€]|yesterday|flight|seat|ticket|plan|tariff|fare|contract|subscription|refund|charged|delivery)\b/i,
    ),
    ack: [
      'Those two prices side by side do look odd.',
      'You would expect the bigger pack to be the better deal.',
      'I can see why those prices had you looking twice.',
    ],
    ask: [
      { text: 'Is one of the two on offer at the moment?', unless: /\b(?:offer|reduced|half price|clearance|deal)\b/i },
      STORE,
    ],
    detail: 'a photo of the two labels',
    act: ['check which label is right', 'ask for the two prices to be checked'],
    hits: [
      '4 x yoghurts £1.10, 6 x yoghurts £2.40. explain the maths please',
      'single cans 50p and the multipack of 4 is £2.60, how does that make sense £2.60',
      'reduced shelf: 3 rolls £1.20. full price shelf: 5 rolls £1.00. what a bargain',
    ],
    misses: ['it was £1 for 4 and yesterday £2', 'flight for 2 was £40, really? now £90'],
  },
];
