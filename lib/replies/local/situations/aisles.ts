import { PLACE_SAID, settledOr } from './settled';
import type { Situation } from './situation';

const WHICH_STORE = { text: 'Which store was it?', unless: PLACE_SAID };

/** What happens in a shop or at its till: deals that do not come off, coins refused, bare shelves, untidy doors, good things thrown away. */
export const AISLES: readonly Situation[] = [
  {
    id: 'meal-deal-not-taken-off',
    matter: 'the deal not coming off the price',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:meal deals?|lunch deals?|multi ?buy|\d for (?:\d|[£$€]\d)|bogof|bogo|half price|buy one get|offer|discount|clubcard price|deal|promotion|yellow (?:sticker|label)|reduced)\b/i,
      /\b(?:did ?n'?t|does ?n'?t|doesnt|didnt|has ?n'?t|wo ?n'?t|not|never|fail(?:s|ed) to) (?:seem to |even )?(?:apply|applied|appl(?:ying)|scan(?:ned)?|go through|gone through|come off|came off|taken off|take (?:it )?off|register(?:ed)?|deducted|ring up|rung up|work(?:ed)? (?:at|on) the (?:till|checkout))\b|\b(?:charged|rang|rung) (?:me |up )?(?:full|the full|individually|separately)\b/i,
    ],
    not: settledOr(
      /\b(?:codes?|vouchers?|promo code|online|app|website|checkout page|basket|subscription|plan|contract|broadband|data|flight|ticket|student|reward points|gift card)\b/i,
    ),
    ack: [
      'The deal should have come off the price at the till.',
      'You picked those items for the deal, so paying full price is annoying.',
      'That deal should have come off without you having to look twice.',
    ],
    ask: [
      {
        text: 'Which items missed the deal?',
        unless: /\b(?:wraps?|sandwich(?:es)?|crisps|juice|drinks?|yogh?urts?|pizzas?|wine|beer|meat|fruit)\b/i,
      },
      WHICH_STORE,
    ],
    quick: [
      {
        text: 'With the receipt, staff can usually put a missed deal right on your next visit.',
        unless: /\b(?:no receipt|threw|refus\w*|told|asked|manager|desk|staff|customer services?|cashier)\b/i,
      },
    ],
    detail: 'a photo of the receipt',
    act: ['check each item against the deal and see about the difference', 'see about the difference'],
    hits: [
      'wrap, crisps and juice all in the meal deal and it didnt come off at the till',
      'your 3 for £5 offer never scanned, paid full for all of them',
      'picked three from the lunch deal shelf and was charged separately for each',
    ],
    misses: ['my discount code does not apply online', 'the student discount didnt apply to my plan'],
  },
  {
    id: 'deal-shown-not-given',
    matter: 'the deal that was shown but not given',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:deals?|offers?|promo(?:tion)?s?|discount|multi ?buy|sale price|price match)\b/i,
      /\b(?:pack(?:aging|et|s)?|label(?:s|led)?|sticker(?:s|ed)?|sign(?:s|age)?|poster|leaflet|advert(?:s|ised|ising)?|printed?|says|google|website)\b/i,
      /\b(?:(?:told|tell(?:s|ing)?|says|said|informed)\b.{0,20}\b(?:there (?:is|was|'s) no|there'?s no|no|not|isn'?t|doesn'?t|ended|finished|expired)|not a (?:genuine|real) (?:offer|deal)|refus\w+ to honou?r|(?:wo|would|did|does)n'?t (?:honou?r|accept|match)|no such (?:deal|offer)|does(?: not|n'?t) exist)\b/i,
    ],
    not: settledOr(/\b(?:flight|ticket|hotel|broadband|contract|tariff|interest|codes?|gift card|points)\b/i),
    ack: [
      'A deal that is printed on the pack or the sign should count at the till.',
      'The deal you saw should have been given to you at the till.',
      'Missing out on the deal is annoying when you picked it up for that.',
    ],
    ask: [
      {
        text: 'Which product was it on?',
        unless: /\b(?:party food|\w+ (?:range|box|pack|tv|console)|ps\d|xbox|laptop)\b/i,
      },
      WHICH_STORE,
    ],
    quick: [
      {
        text: 'A photo of wherever the offer is printed makes it easy to check.',
        unless: /\b(?:photos?|pics?|pictures?|screen ?shots?)\b|<link>|https?:/i,
      },
    ],
    detail: 'the name of the product',
    act: ['find out which of the two is right', 'take it up with the store'],
    hits: [
      'the pack says part of our picnic deal, your Fenby shop tells me there is no deal. why print it',
      'sign in the window says 2 for 1 offer, cashier said it ended last month',
      'leaflet promises a multibuy on paint, the till said no and so did the lady',
    ],
    misses: ['told there is no deal on this flight whatever the advert says', 'love the deal printed on the pack'],
  },
  {
    id: 'cash-refused',
    matter: 'your cash being turned down',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:coins?|notes?|[£$€]\d+ (?:note|coin|bill)s?|cash|pennies|quid coins?|tenner|fiver|bank ?notes?)\b/i,
      /\b(?:not (?:taking|accepting|accepted|taken)|(?:wo|would|do|did|does)n'?t (?:take|accept)|wont (?:take|accept)|refus\w+|no longer (?:tak|accept)\w+|stopped (?:taking|accepting)|turned (?:down|away)|rejected?|spat (?:it|them) out|reject(?:s|ing)|card only|cashless)\b/i,
    ],
    not: settledOr(
      /\b(?:refund\w*|cash ?back|cash (?:machine|point|withdrawal|advance)|atm|bank account|delivery note|driver|fare|bus|taxi|release notes|sick note|bitcoin|coin(?:s)? (?:in|from) (?:the )?game)\b/i,
    ),
    ack: [
      'Being turned away with cash in your hand is annoying.',
      "Having your money turned down at the till isn't what you expect.",
      'You came to pay in cash, so having it refused is frustrating.',
    ],
    ask: [
      {
        text: 'Was that at a self-service till or with a cashier?',
        unless:
          /\b(?:self[- ]?(?:service|serve|checkout|scan)|machine|cashier|staff(?:ed)?|manned|member of staff|lady|guy|manager)\b/i,
      },
      WHICH_STORE,
    ],
    quick: [
      {
        text: 'Staffed tills often take coins and notes that a machine hands back.',
        unless:
          /^(?![\s\S]*\b(?:self[- ]?\w+|machines?|kiosks?)\b)|\b(?:cashiers?|staff\w*|manager|no (?:other )?tills|cashless|card only)\b/i,
      },
    ],
    detail: 'the time you were there',
    act: ['check with the store what it takes', 'take it up with the store'],
    hits: [
      'your Fernley shop is not taking the old paper notes, they are good till Friday',
      'self checkout wont accept my coins',
      'since when does your cafe refuse cash, card only sign up today',
    ],
    misses: ['the cash machine outside swallowed my card, refused it', 'refused a refund in cash'],
  },
  {
    id: 'cashback-not-showing',
    leads: true,
    sectors: ['grocery', 'shop'],
    when: [
      /\bcash ?back\b/i,
      /\b(?:statement|bank|account|card|till|receipt|store|shop|checkout|branch)\b/i,
      /\b(?:(?:not|n'?t|never) (?:\w+ ){0,3}(?:come (?:out|off)|show\w*|taken|gone|appear\w*|there|given|got|received)|where|missing|twice|charged|separate|checked)\b/i,
    ],
    not: /\b(?:cashback (?:site|offer|deal|reward|scheme|credit card)|topcashback|quidco|points|broadband|phone|claim (?:form|online)|redeem\w*|voucher|when you buy)\b/i,
    ack: [
      'Cash from the till is usually part of the same payment as the shopping, not on a line of its own.',
      'Cashback at the till often goes through as one amount together with what you bought.',
      'It is worth adding the cash to the shopping, as both usually go through as one payment.',
    ],
    ask: [
      {
        text: 'Is the payment for the shopping showing, and for how much?',
        unless: /\b(?:total|one payment|amount shows)\b/i,
      },
    ],
    detail: 'a photo of the receipt',
    act: ['check what went through the till', 'look up the payment with the store'],
    hits: [
      'got cashback at the till on monday, checked my bank and it has not come out',
      'asked for £20 cash back in the shop, statement doesnt show it separate',
      'till receipt says cashback but i never got given it at the store',
    ],
    misses: ['my cashback reward from the phone deal is missing from my account', 'love the cashback card'],
  },
  {
    id: 'shelf-often-empty',
    matter: 'the gaps on the shelves',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:(?:always|constantly|perpetual\w*|permanently|often|never|forever|every time|continual\w*|yet again|still|regularly|weeks|(?:rarely|seldom) (?:have|any)|keeps?|again)\b.{0,50}\b(?:out of|no|empty|out of stock|sold out|supply|stock(?:s|ed)?|deliver(?:y|ies) of|run(?:s|ning)? out|in stock|have any|bare)|(?:bare|empty) (?:shel(?:f|ves)|aisle|fridges?)|supply (?:issue|problem)s?|stock up on|shelves (?:are|were) (?:empty|bare)|when other (?:branches|stores|shops)|often don'?t (?:get|have))\b/i,
      /\b(?:stores?|shops?|branch(?:es)?|express|extra|local|superstore|shel(?:f|ves)|aisles?|in[- ]store|supermarket|your \w+ (?:store|branch))\b/i,
    ],
    not: settledOr(
      /\b(?:app store|play store|online order|my order|parcel|deliver(?:ed|y) (?:slot|date|driver|late)|size \d+|console|restock alert|pre-?order|launch|drop|tickets?|hotel|price goug\w*|toilet (?:roll|paper)|panic|trolleys?|tills?|staff|manager|queue)\b/i,
    ),
    ack: [
      'Making the trip and finding it out of stock is frustrating.',
      'You should be able to count on it being on the shelf.',
      'A gap on the shelf once is bad luck, but finding it often needs looking into.',
    ],
    ask: [
      {
        text: 'Which product is it you keep missing?',
        unless:
          /\b(?:milk|bread|eggs|soda|cola|beer|wine|cigarettes|brands? of|nappies|formula|yogh?urt|cheese|chicken|fruit|veg|gluten|vegan|coffee|tea|crisps|water|juice|paper|rolls?|loaf|no \w+)\b/i,
      },
      { text: 'Which store is it?', unless: PLACE_SAID },
    ],
    quick: [
      {
        text: 'Asking in the store which day it is restocked can save you a trip.',
        unless: /\b(?:staff|asked|told|manager|assistants?|nobody knows)\b/i,
      },
    ],
    detail: 'the product, and the day you usually go',
    act: ['ask the store what is going wrong with its deliveries', 'find out from the store when it is filled'],
    hits: [
      'oat milk in perpetual supply issue at your Fenby shop, what is the problem there',
      'your local store is always out of rye bread, the shelf has been empty for weeks',
      'no point in the double points if the shop never has anything in stock',
    ],
    misses: ['the app store is always down', 'size 9 always sold out in store, restock alert please'],
  },
  {
    id: 'store-untidy',
    matter: 'the mess you found there',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:entrance|door(?:way|s)?|aisles?|floor|car ?park|front of|outside|store|shop|foyer|toilets?|trolley (?:park|bay)|shelves|tables?|fitting room|fridges?|cafe|restaurant|dining (?:room|area)|lobby)\b/i,
      /\b(?:cage(?:s)? (?:full )?of|rubbish|litter\w*|trash|filthy|dirty|grubby|mess(?:y)?|spillage|bins? overflow\w*|overflow\w*|cluttered|blocked|blocking|boxes everywhere|pallets?|state of|smelly|stinks?|sticky|disgusting)\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|deliver\w*|driver|my (?:street|road|drive|neighbour)|hotel|room|train|bus|flight|plane|service (?:is|was) (?:a )?(?:mess|rubbish|disgusting)|rubbish (?:service|app|website|company|customer)|food (?:is|was)|slip\w*|fell|hurt|injur\w*|rats?|mice|mouse|cockroach\w*|app|website|password|account)\b/i,
    ),
    ack: [
      'Nobody wants to walk into a mess like that.',
      'You deserve a clean and tidy place to come in to.',
      'A mess like that is not how any of our places should look.',
    ],
    ask: [
      WHICH_STORE,
      {
        text: 'When was that?',
        unless: /\b(?:today|now|this (?:morning|afternoon|evening)|yesterday|tonight|just|every)\b/i,
      },
    ],
    detail: 'which store it was and when',
    act: ['ask the store to see to it', 'take it up with the manager there'],
    hits: [
      'nothing says come in like a pallet of rubbish in the doorway of your shop',
      'the state of the toilets in your Fenby store, filthy',
      'boxes everywhere, aisles blocked, could not get my pram through the shop. what a mess your store is',
    ],
    misses: ['rubbish service from your store', 'slipped on a spillage in the aisle and hurt my back, your floor'],
  },
  {
    id: 'counter-shut-early',
    matter: 'the early closing you ran into',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:caf[eé]|coffee shop|counter|deli|bakery|pharmacy|kitchen|hot drinks?|coffee machine|hot food|grill|customer service desk|salad bar|ice cream machine|shake machine|fitting rooms?|dining room|lobby|drive[- ]?thr\w+)\b/i,
      /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|cleaning|cleaned|switched off|turned off|stopped serving|not serving|won'?t serve|wouldn'?t serve|no (?:more )?(?:hot )?(?:drinks|food))\b/i,
      /\b(?:early|before|still (?:half|an hour|\d+)|\d{1,2}[:.]\d\d|\d ?(?:am|pm)|opening (?:times?|hours)|until|not according|half an hour|minutes|mins|says open|told)\b/i,
    ],
    not: settledOr(
      /\b(?:kitchen (?:order|units?|fitt\w+|design)|flight|train|gate|account|closed my|case|ticket|sale (?:closes|ends))\b/i,
    ),
    ack: [
      'If the sign says open, the counter should be serving.',
      'A counter that stops before closing time is no good to those who come for it.',
      'Coming in good time and being turned away is annoying.',
    ],
    ask: [
      WHICH_STORE,
      {
        text: 'What day was that?',
        unless:
          /\b(?:today|tonight|now|just|yesterday|mon|tue|wed|thu|fri|sat|sun|this (?:morning|afternoon|evening)|every)/i,
      },
    ],
    detail: 'which store it was and when',
    act: ['take it up with the manager there', 'ask them to check the times on the door'],
    hits: [
      'got to your cafe at 3 and was told they are cleaning the machine so no hot drinks, sign says open until 4',
      'deli counter shut half an hour early again',
      'your drive thru closed before 10pm and the website says until midnight',
    ],
    misses: ['my case was closed by the desk before 5pm', 'kitchen order came with the unit doors not closing'],
  },
  {
    id: 'waste-thrown-out',
    matter: 'the good things going to waste',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:skips?|bins?|binned|waste[ds]?|wasting|landfill|dumped|dumpster|throw(?:n|ing|s)? (?:it |them |away|out)|threw (?:away|out)|destroy(?:ed|ing)?|thrown (?:away|out))\b/i,
      /\b(?:food|bread|loaves|perfectly good|duvet|clothes|returns?|returned|stock|items?|produce|sandwiches|cakes?|flowers|plants|toys|charity|food ?bank|donat\w+|shelter|homeless)\b/i,
      /\b(?:told|instead|rather than|donat\w+|charity|food ?bank|homeless|shelter|perfectly good|why|happily|let|shame\w*|brand new|goes? to|going to|put in|could)\b/i,
    ],
    not: settledOr(
      /\b(?:waste of (?:time|money|space)|wast(?:ed?|ing) (?:my|our|an?|\d+|hours|so much) ?(?:time|money|hours?|day|morning|trip)?|my (?:bin|parcel|package|order)|in (?:the|my) (?:recycling )?bin by|bin (?:men|day|collection|lorry)|driver|courier|mould\w*|sick|packaging|plastic)\b/i,
    ),
    ack: [
      'Nobody likes to see good things thrown out.',
      'I can see why the waste bothered you when somebody could have used it.',
      'It is a fair question why good things could not go to somebody instead.',
    ],
    ask: [WHICH_STORE],
    detail: 'the time you saw it',
    act: ['ask the store what happens to what is left over', 'take it up with the people who run donations'],
    hits: [
      'returned a lamp unopened and was told it goes in the skip, brand new stock',
      'whole tray of bread going to the bin rather than a food bank, shame on your store',
      'why do you throw out perfectly good sandwiches every night instead of giving them to the shelter',
    ],
    misses: ['what a waste of my time, returned nothing', 'driver put my parcel in the bin'],
  },
  {
    id: 'reduced-after-bought',
    matter: 'the price drop so soon after you bought it',
    sectors: ['grocery', 'shop', 'marketplace'],
    when: [
      /[£$€]\d+ (?:off|less)\b|\b(?:reduc\w+|dropped|cheaper|lower(?:ed)?|half price|price drop\w*|discount\w*|gone down|marked down)\b/i,
      /\b(?:after (?:i|we|the|your|my|buying)|day (?:later|after)|(?:week|hours?|days?) (?:later|after)|since i bought|just (?:bought|brought|paid|purchased)|further|(?:the )?next day|paid full)\b/i,
      /\b(?:bought|brought|purchased|paid|ordered|out ?of ?pocket|sale|toys?|disappoint\w*|annoy\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:fare|flight|ticket|hotel|broadband|contract|plan|tariff|speed|signal|battery|quality|salary|hours (?:were )?reduced|bid|auction)\b/i,
    ),
    ack: [
      'Seeing it cheaper so soon after you paid is galling.',
      'Nobody likes to see the price fall the moment they have bought it.',
      'I can see why the lower price stings when you had only just paid.',
    ],
    ask: [
      {
        text: 'Which item was it?',
        unless:
          /\b(?:headphones|laptop|tv|phone|console|case|toys?|coat|dress|game|doll|tablet|speaker|watch|sofa|bike)\b/i,
      },
      {
        text: 'Was that in a store or online?',
        unless: /\b(?:stores?|shops?|branch|online|website|site|app|order(?:ed)?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the receipt and the tags for now, in case a price adjustment is possible.',
        unless: /\b(?:receipts?|used|worn|no tags)\b/i,
      },
    ],
    detail: 'a photo of the receipt or your order number',
    act: ['see what can be done about the difference', 'check what the rules on price changes say'],
    hits: [
      'bought the tablet on tuesday and it was £30 less the next day',
      'annoyed that your shop reduced the toys further after I paid full price in the sale',
      'just brought these headphones and now they are cheaper, one day later',
    ],
    misses: ['my hours were reduced after the sale', 'flight dropped in price after I paid'],
  },
];
