import { PLACE_SAID, settledOr } from './settled';
import type { Situation } from './situation';

const FOOD_SAID =
  /\b(?:burritos?|bowls?|tacos?|pizzas?|burgers?|fries|chips|nuggets|sandwich(?:es)?|subs?|salads?|soups?|coffees?|lattes?|drinks?|wings|chicken|steak|guac(?:amole)?|queso|salsa|wraps?|quesadillas?|nachos|rice|meals?|food|orders?|ordered|lunch|dinner|breakfast|donuts?|shakes?|ice ?cream|noodles|pasta|bagels?|cookies?|\w+ritos?)\b/i;
const WHICH = { text: 'Which location was it?', unless: PLACE_SAID };

/** At the counter or in the app of a place to eat: offers not given, orders nobody knows of, things run out, food that is not what it should be. */
export const COUNTER_ORDERS: readonly Situation[] = [
  {
    id: 'promo-refused-at-counter',
    matter: 'the offer you missed out on',
    sectors: ['restaurant'],
    when: [
      /\b(?:[$£€]\d[\d.]*|free|half[- ]price|deal|offer|promo\w*|discount|bogo|two for one|2 for 1|happy hour|costume|dressed (?:up|as)|\w+orito|birthday|full price|coupon)\b/i,
      /\b(?:(?:did|would|wo|could|do|does)n'?t (?:give|honou?r|get|let|accept|count|do|take)|(?:didnt|wouldnt|wont) (?:give|honou?r|get|let|accept|count|do|take)|refus\w+ (?:me|us|to (?:give|honou?r)|my|our)|(?:was|wasn'?t|isn'?t|not) (?:sufficient|good enough|enough of a)|made me pay|(?:paid|pay|charged?|charging) (?:me |us )?(?:the )?full|turned (?:me|us) away|told (?:me|us|that)?.{0,30}\b(?:not|no|n'?t)\b|denied|i thought (?:it was|there was|you))\b/i,
    ],
    not: settledOr(
      /\b(?:online|website|app|code|points|rewards?|account|deliver\w*|flight|store credit|gluten|allerg\w*|racis\w*|refund (?:my|the) card|free wi-?fi|gift card|charged twice)\b/i,
    ),
    ack: [
      'You came in for that offer, so leaving without it is a real let-down.',
      'You did your part for that offer, so you expect the deal.',
      'Being turned down for the offer is no fun when you made the effort for it.',
    ],
    ask: [WHICH, { text: 'What did they say at the counter?', unless: /\b(?:told|said|says|saying|because|rude)\b/i }],
    quick: [
      {
        text: 'Hang on to the receipt, as its date and time tie it to the offer.',
        unless:
          /\b(?:receipt|turned (?:me|us) away|walked out|left without|did ?n[’\x27]?t (?:buy|order)|no receipt)\b/i,
      },
    ],
    detail: 'when you were there and what is on your receipt',
    act: ['take it up with the restaurant and see what can be done', 'see about the difference'],
    hits: [
      'you didnt give me my $4 bowl even though I dressed up 😭',
      'dumpling happy hour till six, sat down at five and they refused to honour it',
      'brought the coupon for two cones, a crease in it and it was not good enough',
    ],
    misses: ['my promo code didnt get me the deal in the app', 'free wifi did not let me on'],
  },
  {
    id: 'pickup-order-unknown',
    matter: 'the trouble picking up your order',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      FOOD_SAID,
      /\b(?:never ordered|(?:no|any|not have|can'?t find (?:the|my|an?)|couldn'?t find (?:the|my|an?)|don'?t have (?:the|my|an?)|didn'?t have (?:the|my|an?)|never (?:got|received) (?:the|my|an?)) (?:online |pickup |mobile )?(?:record|order)\b(?! fries)|no record of|order (?:was|is|had) (?:never|not) (?:received|in the system|there|made|started)|not in (?:the|their) system|gave (?:my|our) (?:order|food|pizza) (?:away|to (?:someone|somebody))|(?:had ?n'?t|has ?n'?t|not) (?:even )?(?:started|been started|been made|made) (?:it|my|yet)|ready in \w+ (?:min\w*)?)/i,
      /\b(?:pick(?:ed)?[- ]?up|arriv\w*|got (?:there|here)|get (?:there|here)|online|app|told|store|restaurant|location|counter|wait\w*|minutes|mins|collect\w*|here|drive)\b/i,
    ],
    not: settledOr(/\b(?:parcel|tracking|seller|flight|refund (?:status|pending)|allerg\w*|groceries)\b/i),
    ack: [
      'Turning up hungry to hear there is no order is maddening.',
      'You were told it was coming, and then nobody knew of it.',
      'Coming in for an order that is not there is a wasted trip.',
    ],
    ask: [
      {
        text: 'Did you get a confirmation for it?',
        unless: /\b(?:confirm\w*|receipt|charged|email|text)\b/i,
      },
      { text: 'Which store was it?', unless: PLACE_SAID },
      { text: 'Did you order in the app or by phone?', unless: /\b(?:app|phone|called|online|website)\b/i },
    ],
    quick: [
      {
        text: 'The confirmation names the store it went to, and at times it is another one nearby.',
        unless: /\b(?:gave|started|made|called|by phone|phoned|wrong (?:store|location)|no confirmation|confirm\w*)\b/i,
      },
    ],
    detail: 'the name and number on the order',
    act: ['find out what happened to it and whether you were charged', 'find out where it went wrong'],
    hits: [
      'drove over to collect three salads, the counter says the order was never received',
      'got to the restaurant for pickup and there is no record of my order',
      'your store gave my pizza away to someone else and I waited 30 minutes',
    ],
    misses: ['parcel tracking says no record of order, told to wait', 'I never ordered a sandwich so good'],
  },
  {
    id: 'ran-out-of-basics',
    matter: 'the basics running out',
    sectors: ['restaurant'],
    when: [
      /\b(?:no|out of|ran out of|runs? out of|running out of|without|did ?n'?t have(?: any)?|don'?t have(?: any)?|never (?:have|has)(?: any)?|all out of|not even)\b.{0,24}\b(?:forks?|spoons?|knives|lids?|cups?|straws?|napkins?|bowls?|bags?|diet \w+|coke|sprite|soda|pepsi|ice|chicken|steak|beef|carnitas|barbacoa|chorizo|rice|beans|guac\w*|queso|salsa|lettuce|cheese|chips|tortillas?|buns?|bread|fries|ice ?cream|shakes?|coffee|milk|syrup|veggies|fajita|sauce|sour cream|bagels|donuts|wings|dough|pepperoni|soup)\b/i,
      /\b(?:annoy\w*|again|how|really|tonight|today|at the|location|store|restaurant|in \w+|every time|always|who|seriously|wtf|smh|ridiculous|disappoint\w*|and|ran|out of)\b/i,
    ],
    not: settledOr(
      /\b(?:my (?:order|bag|burrito|bowl|meal|delivery)|forgot|missing|left out|asked for no|no (?:cheese|beans|rice|guac|sauce|ice|bread|bun) (?:please|for me|on (?:it|mine))|without (?:cheese|beans|rice|guac|sauce)|deliver\w*|gluten|allerg\w*|love|out of this world|no longer|discontinu\w*|delicious|no chicken like|diet starts|bones?|hairs?|plastic)\b|❤|😍|😋/i,
    ),
    ack: [
      'Running out of the basics is annoying when you came hungry.',
      'A place like ours should not run out of the basics.',
      'Coming in and finding the basics gone is a let-down.',
    ],
    ask: [
      {
        text: 'Which location is it?',
        unless: /\b(?:in|at) (?:the |your )?[A-Z][a-z]+.{0,40}\b(?:st|street|rd|road|ave|avenue|mall)\b/i,
      },
      {
        text: 'About what time was that?',
        unless: /\b(?:\d ?(?:am|pm)|noon|lunch\w*|tonight|this (?:morning|evening|afternoon)|just now|right now)\b/i,
      },
    ],
    detail: 'when you were there',
    act: ['let the team there know', 'ask them what happened with their supplies'],
    hits: [
      'your Fenby place has no forks and no salsa #annoyed',
      'how does a chicken restaurant run out of chicken, again',
      'out of fries and no lids for the cups at the drive thru, seriously',
    ],
    misses: ['no cheese on mine please, and love the salsa', 'you forgot the fries in my order, again'],
  },
  {
    id: 'order-keeps-short',
    matter: 'the mistakes with your orders',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:orders?|food|meals?|bag)\b/i,
      /\b(?:(?:not|never) (?:\w+ )?once\b.{0,50}\b(?:full|right|correct|whole|complete|everything)|(?:always|every ?(?:single )?time|each time|keeps?|constantly|consistently|can never|never (?:ever )?(?:get|got|gets|give|gave))\b.{0,50}\b(?:wrong|missing|forget\w*|forgot|mess(?:es|ed|ing)? up|full order|right|correct|short|leave\w* (?:out|off))|mess(?:ed|ing|es) up (?:so many |all (?:the|our) |every |my )?orders?|(?:3rd|third|fourth|4th|second|2nd) time .{0,30}(?:order|food).{0,20}(?:wrong|missing|messed))\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|package|tracking|seller|groceries|substitut\w*|website|app crash\w*|always (?:right|correct|perfect))\b/i,
    ),
    ack: [
      'Getting your orders wrong is something we need to look at.',
      'You should get what you ordered without having to check the bag.',
      'Orders that come out wrong are frustrating every time.',
    ],
    ask: [
      { text: 'Which location keeps doing it?', unless: PLACE_SAID },
      {
        text: 'What went wrong with yours?',
        unless:
          /\b(?:no|forgot(?:ten)?|without) (?:the |my |any )?(?:fries|sauce|drink|chips|cheese|guac|salsa|sides?)\b/i,
      },
    ],
    detail: 'your last order number and the restaurant',
    act: ['take it up with the manager there', 'see what can be done about it'],
    hits: [
      'never once has the whole office lunch order been right',
      'every time I order food there something is missing',
      'our crew of six ate a wedding lunch, you messed up all the orders',
    ],
    misses: ['my groceries order is always missing something', 'food order always right, every time'],
  },
  {
    id: 'online-ordering-off',
    matter: 'the trouble ordering online',
    sectors: ['restaurant'],
    when: [
      /\b(?:order(?:s|ing)?(?: \w+)? (?:online|ahead|in the app|on (?:the|your) (?:app|site|website))|online order(?:s|ing)?|mobile order(?:s|ing)?|(?:app|website|site) (?:to order|order(?:s|ing)?))\b/i,
      /\b(?:no|not|can'?t|cant|cannot|couldn'?t|won'?t|wont|wouldn'?t|unable|blocked|off|down|disabled|unavailable|why|stopped|shut|isn'?t|without|w\/o|redirected)\b/i,
    ],
    not: settledOr(
      /\b(?:code|coupon|points|card (?:declined|details)|password|log ?in|charged|refund|deliver(?:y|ed) (?:late|wrong)|missing|wrong order|cancel\w*|allerg\w*|gift card|address|pre-?orders?|parcel|slot)\b/i,
    ),
    ack: [
      'Not being able to order ahead is a pain when you are hungry.',
      'You want to order online and be done, so I can see the annoyance.',
      'Having to wait in line because online orders fail is a nuisance.',
    ],
    ask: [
      {
        text: 'Is it every location, or only the one near you?',
        unless: /\b(?:every|all|any) (?:location|restaurant|store)s?\b/i,
      },
      { text: 'What does it say when you try?', unless: /\b(?:says?|said|error|redirect\w*|message|greyed|blank)\b/i },
    ],
    quick: [
      {
        text: 'Restaurants often pause online orders during a rush, so a later try may go through.',
        unless: /\b(?:days|weeks?|always|never|error|blocked|redirect\w*|all (?:day|week)|closed|every time)\b/i,
      },
    ],
    detail: 'which restaurant you are trying',
    act: ['find out when online orders are back on', 'check whether it is switched off there today'],
    hits: [
      'why cant i order online tonight',
      'no online orders today?? really',
      'your site wont let me order ahead, it is blocked',
    ],
    misses: ['my online order came with the wrong order in it, why', 'cannot log in to order online'],
  },
  {
    id: 'delivery-area-or-hours',
    matter: 'the lack of delivery where you are',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:do(?:es)?n'?t|dont|do not|doesnt|no longer|won'?t|wont|stopped|not|refus\w+ to|why (?:don'?t|y'?all don'?t|won'?t|can'?t)(?: you)?) (?:even |ever )?deliver(?:ing|s)?\b/i,
      /\b(?:to (?:my|our|the|this|[A-Z]\w+)|area|after \d|past \d|campus|university|college|dorm|neighbou?rhood|street|side of|zip|address|here|hood)\b/i,
    ],
    not: settledOr(/\b(?:parcel|package|did ?n'?t deliver|never delivered|post ?office|order number|tracking)\b/i),
    ack: [
      'Being told your street is out of reach when you are hungry is no fun.',
      'You should not have to feel left out because of where you live.',
      'I can see why that delivery limit feels wrong from where you are.',
    ],
    ask: [{ text: 'Which of our stores is the nearest to you?', unless: /\bstore (?:#|no|number)? ?\d+/i }],
    detail: 'the street and the town',
    act: ['ask that store how its delivery area is set', 'take it up with the store that covers you'],
    hits: [
      'you dont deliver to my area after 7pm? fine, I will get noodles elsewhere',
      'our street is two minutes from you and your drivers do not deliver here',
      'your pizza place stopped delivering to our street, not impressed',
    ],
    misses: ['you did not deliver my parcel to the address', 'never delivered to my address, order number in dm'],
  },
  {
    id: 'call-this-food',
    matter: 'how your order turned out',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:(?:you(?: guys)?|u|y'?all|ya'?ll) (?:really |actually |even )?call (?:this|that|these|it)|call (?:this|that|these) (?:an? )?|is (?:this|that|it) (?:really |actually )?(?:what|supposed to be|meant to be|how|your idea of)|(?:this|it) is (?:supposed|meant) to be|would you (?:call|say|eat|accept|serve)|what (?:kind|sort) of \w+ is (?:this|that)|does this look (?:like|right|ok)|look at (?:this|my|the state)|how (?:is|are) (?:this|these)(?: both)? (?:considered )?(?:an? )?)\b/i,
      FOOD_SAID,
    ],
    not: settledOr(
      /\b(?:sick|ill|hair|mou?ld|raw|pink|bone|plastic|cute\w*|adorable|beautiful|gorgeous|yum\w*|delicious|amazing|love|costume|masterpiece|art|best|free|cheap|price|calories|allerg\w*|healthy|legal|a sandwich\?)\b|❤|😍|🥰|😋|🎉|🙌|🤤/i,
    ),
    ack: [
      "That's not how your food should look when it gets to you.",
      'Your order should look a good deal better than that.',
      'Food that looks like that is not what you paid for.',
    ],
    ask: [
      { text: 'Which location made it?', unless: PLACE_SAID },
      {
        text: 'Have you been able to show it to them there?',
        unless: /\b(?:deliver\w*|manager|told them|showed|complained|home)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the receipt for now, as it tells the kitchen which order it was.',
        unless: /\b(?:receipt|threw|no receipt)\b/i,
      },
    ],
    detail: 'when you got it',
    act: ['get it to the manager there and see what can be done', 'take it up with the kitchen there'],
    hits: [
      'you guys call this steak? ',
      'how are these both a large pizza',
      'is this supposed to be a burger with extra cheese',
    ],
    misses: ['look at my burrito, beautiful 😍', 'what kind of food is this on the menu, is it healthy'],
  },
  {
    id: 'dish-not-right',
    matter: 'how that dish turned out',
    sectors: ['restaurant'],
    when: [
      FOOD_SAID,
      /\b(?:(?:so|too|really|very|super|kinda|way too|weirdly|always|was|is|tastes?|it'?s) (?:\w+ )?(?:chalky|grainy|gritty|watery|runny|bland|salty|sour|bitter|greasy|oily|soggy|chewy|tough|rubbery|dry|stale|hard|mushy|crunchy|undercooked|overcooked|burnt|flavou?rless|tasteless|slimy)|under ?cook(?:ed)?|no flavou?r|not (?:fully )?cooked)\b/i,
    ],
    not: settledOr(
      /\b(?:sick|ill|poison\w*|raw|pink|hospital|hard (?:to|time|work|day)|dry (?:january|clean\w*)|bitter (?:about|end|sweet)|salty (?:about|that)|so hard|love (?:it|this|the)|perfect\w*|delicious|deliver\w*|driver|store bought|recipe at home|dry run|too hard to)\b/i,
    ),
    ack: [
      'The food should be better than that, so thank you for telling us.',
      "That's not how the dish is meant to turn out.",
      'That dish was not what you were hoping for, by the sound of it.',
    ],
    ask: [
      WHICH,
      {
        text: 'Was it just this visit, or has it been like that before?',
        unless: /\b(?:always|again|every|lately|used to|last (?:few|two)|each|times)\b/i,
      },
    ],
    quick: [
      {
        text: 'Staff can often remake a dish if they hear of it while you are still there.',
        unless:
          /\b(?:home|yesterday|last|deliver\w*|took|told|manager|always|again|lately|keeps?|every|new|was|were)\b/i,
      },
    ],
    detail: 'which restaurant it was and when',
    act: ['pass it to the people who make it', 'let the kitchen there know'],
    hits: [
      'love you but the queso is so grainy, what is going on',
      'the rice in my bowl was undercooked',
      'your new burger tastes kinda bland',
    ],
    misses: ['the fries are soggy and I got sick', 'so hard to wait for lunch'],
  },
  {
    id: 'unclean-find',
    harmless: true,
    leads: true,
    sectors: ['restaurant', 'grocery', 'food_delivery'],
    when: [
      /\b(?:hairs?|eyelash|napkins?|tissues?|paper|cardboard|receipts?|stickers?|labels?|string|rubber band|elastic band|hair ?net|hair ?tie|twist tie|foil|parchment)\b/i,
      /\b(?:in(?:side)?|on|wrapped in|mixed in|baked into|under)\b.{0,24}\b(?:my|our|her|his|their|the|some(?:one|body)'?s?|a|your|this)\b.{0,24}\b(?:food|meals?|burritos?|bowls?|tacos?|pizzas?|burgers?|fries|sandwich(?:es)?|subs?|salads?|soups?|curry|chicken|rice|wraps?|pasta|noodles|cakes?|bread|loaf|rolls?|pies?|sauce|ice ?cream|yogh?urts?|lunch|dinner|breakfast|bagels?|cookies?|donuts?|doughnuts?|dip|drink|coffee)\b/i,
    ],
    not: settledOr(
      /\b(?:sick|ill|vomit\w*|threw up|chok\w+|hospital|swallowed|tooth|teeth|glass|metal|blood\w*|bandaid|band-aid|plaster|needle|paper (?:bag|straw|cup)s?|hair ?(?:cut|dye|care|salon)|wrapped in (?:paper|foil) as|fits? in|logo|my hair|on the receipt|coupon|allerg\w*)\b/i,
    ),
    ack: [
      "Nobody should find that in their food, so please don't eat any more of it.",
      "That would put anyone off, so please set it aside and don't eat the rest.",
      'That is not something to see in a meal, so please stop eating it and keep what was found.',
    ],
    ask: [
      { text: 'Which location was it, and when?', unless: PLACE_SAID },
      { text: 'Did you get to tell anyone there?', unless: /\b(?:told|showed|manager|complained|home|deliver\w*)\b/i },
    ],
    detail: 'a photo and your receipt',
    act: ['take it up with the manager there', 'raise it with the kitchen and see about your money back'],
    hits: [
      'nasty, a used tissue in my burrito',
      'long black hair in the middle of our pizza again',
      'there is a bit of cardboard baked into my cookie',
    ],
    misses: [
      'a label in our curry, and two of us were ill by morning',
      'wrote my name on the receipt in the burger box, cute',
    ],
  },
];
