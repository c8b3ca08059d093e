import { type SectorGuide, ways } from './guide';
import { appOrSite, toldSoFar, WHAT_HAPPENED, whatAbout, whenWas } from './shared';
import { CONTACT, DIGITAL, FOOD, GOODS, IN_GENERAL, LOYALTY, MONEY, PLACE, PLACE_LOW, SIGN_IN, WHEN } from './told';

const PARCEL =
  'orders?|ordered|parcels?|packages?|deliver(?:y|ies|ed)|dispatch\\w*|shipp(?:ed|ing|ment)|shipment|post(?:ed|age)?';
const TRACKED =
  'track\\w*|status|delivered|out for delivery|on (?:its|it.s|the) way|dispatched|shipped|says?|said|told|shows?|left|thrown|arrived|came|received|got|damaged|wrong|damaged|broken|missing (?:items?|parts?)|cancel\\w*|refund\\w*|return\\w*|charged|faulty|neighbou?rs?|doors?|knock\\w*|given|gave|rip ?off|fees?|paid|free delivery|delivery (?:charge|fee|option)';
const IN_SHOP =
  'stores?|shops?|branch(?:es)?|tills?|self[- ]?checkouts?|aisles?|shel(?:f|ves)|cashiers?|car ?park|trolleys?|changing rooms?|shop floor|store manager|queues?|queu(?:e)?ing|(?:shop )?assistants?';
const GOODS_MATTERS = `${PARCEL}|items?|returns?|gift cards?|vouchers?|${GOODS}|missing|collection`;

export const GOODS_GUIDES: readonly SectorGuide[] = [
  {
    sector: 'restaurant',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which restaurant was it?', 'Which of our restaurants was it?', 'Which location was this?'], {
        told: `${DIGITAL}|${LOYALTY}|menus?|recipes?|${IN_GENERAL}|delivery (?:driver|guy|app)|doordash|uber ?eats|postmates|grubhub|deliveroo|just ?eat|supermarket|freezer aisle|${PLACE_LOW}|every (?:location|store|restaurant)|\\w+ ave(?:nue)?|price[sd]?|pricing|expensive|cheaper|(?:get|got|getting|want|craving) (?:some|me)|chipotle|costumes?|halloween|nothing (?:says|but)|respect|treats?|(?:no longer|stopp?ed) (?:serv|sell|mak|carry)\\w*|receipt`,
        names: PLACE,
      }),
      ...ways(['Did you eat in, collect it or have it delivered?', 'Was that eating in, to go or delivered?'], {
        only: `order\\w*|food|meals?|cold|wrong|missing|forgot|${FOOD}`,
        told: `drive[- ]?thr\\w+|deliver\\w*|take ?away|to go|take ?out|tables?|wait(?:er|ress|ed|ing)|servers?|ate in|eat in|inside|counter|pick(?:ed|ing)?[- ]?up|collect\\w*|dine|dining|sat|seated|menus?|price[sd]?|expensive|line|queue|on ?line|apps?|${LOYALTY}|${IN_GENERAL}|costumes?|halloween|nothing (?:says|but)|(?:no longer|stopp?ed) (?:serv|sell|mak|carry)\\w*|manager`,
      }),
      ...whenWas(
        `restaurants?|food|staff|manager|order\\w*|meals?|service|rude|wait\\w*|line|cold|${FOOD}`,
        `${SIGN_IN}|${LOYALTY}|apps?|website|on ?line|menus?|price[sd]?|expensive|miss|craving|want|costumes?|halloween|nothing (?:says|but)|no longer|why can't|can't (?:i )?order|always|never|(?:every|each) time`,
      ),
      ...appOrSite('on ?line|points|rewards?|order(?:ing|ed)? on ?line|gift cards?'),
      ...whatAbout('food|orders?|points|gift cards?|delivery'),
    ],
    detail: 'which restaurant it was and when',
    fits: /\b(?:restaurants?|store|location|orders?|ordered|meals?|staff|served|server|manager|queue|line|drive|employees?|cold|burnt|raw)\b/i,
    examples: [
      { post: '@TacoFenwick half my order was not in the bag', asks: 'Which restaurant was it?' },
      { post: '@TacoFenwick food was cold and the guy did not care', asks: 'Which restaurant was it?' },
      {
        post: '@TacoFenwick cold fries at your Norwich branch',
        asks: 'Did you eat in, collect it or have it delivered?',
      },
      { post: '@TacoFenwick rude manager at the drive thru in Fenby', asks: 'When was this?' },
      { post: '@TacoFenwick my points are gone', asks: 'Is that in the app or on the website?' },
      { post: '@TacoFenwick app will not take my order', asks: null },
      { post: '@TacoFenwick bring back the bean wrap', asks: null },
      { post: '@TacoFenwick tacos in a costume, nothing says Halloween more', asks: null },
      { post: '@TacoFenwick sad you no longer serve the bean wrap', asks: null },
      { post: '@TacoFenwick why can not I order online', asks: 'Is that in the app or on the website?' },
      { post: '@TacoFenwick terrible', asks: 'What has happened?' },
      { post: '@TacoFenwick wrong burger, drive thru at Fenby Road, yesterday', asks: null },
    ],
  },
  {
    sector: 'food_delivery',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Is it all of the order, or part of it?', 'Was it the whole order or a part of it?'], {
        only: 'missing|cold|spilled|stale|off|wrong',
        told: `all|whole|everything|entire|half|part|items?|one|two|both|some|completely|${FOOD}|wrong (?:address|house|number|order|place|street|door)|taxis?|cabs?|rides?|waiting|cancel\\w*|${SIGN_IN}`,
      }),
      ...ways(['Which restaurant or shop was it from?', 'Where was the order from?'], {
        only: 'orders?|ordered|food|meals?|groceries|delivery|restaurant',
        told: `mc ?donald'?s|burger king|kfc|subway|starbucks|chipotle|${PLACE_LOW}|${LOYALTY}|fees?|every order|orders|${MONEY}|${CONTACT}|${SIGN_IN}|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...appOrSite('on ?line|codes?|promos?'),
      ...whatAbout('food|delivery|missing|driver|promo|charged'),
      ...toldSoFar(),
    ],
    detail: 'the order number',
    fits: /\b(?:orders?|ordered|drivers?|deliver\w*|food|meals?|dasher|courier)\b/i,
    examples: [
      { post: '@PedalPlate something is off with my order', asks: 'Is it all of the order, or part of it?' },
      { post: '@PedalPlate dinner is ruined again', asks: null },
      { post: '@PedalPlate food came cold', asks: 'Is it all of the order, or part of it?' },
      { post: '@PedalPlate driver dumped my order on the stairs', asks: 'Which restaurant or shop was it from?' },
      { post: '@PedalPlate my code is not accepted', asks: 'Is that in the app or on the website?' },
      { post: '@PedalPlate app will not let me pay', asks: null },
      { post: '@PedalPlate your chat is useless', asks: 'What were you getting in touch about?' },
      { post: '@PedalPlate do you deliver in Fernley?', asks: null },
      { post: '@PedalPlate help', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'grocery',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which store is it?', 'Which store was this?', 'Which of our stores was it?'], {
        only: `${IN_SHOP}|staff|bought|petrol|fuel pump|cafe|counter|bakery`,
        told: `${DIGITAL}|deliver(?:y|ed)|delivery driver|${IN_GENERAL}|${PLACE_LOW}|superstore|every store|all (?:your )?stores|(?:\\w+) (?:express|extra|metro|local)`,
        names: PLACE,
      }),
      ...ways(['When was the delivery due?', 'Which delivery slot was it?'], {
        only: 'deliver(?:y|ies)|driver|slots?|home shop',
        told: `${WHEN}|${CONTACT}|${IN_GENERAL}|charge|pass|saver|substitut\\w+|missing|lose|loose|losing|(?:my|your) shopping to`,
      }),
      ...ways(['Was this in a store or with an online order?', 'Was it bought in a store or online?'], {
        told: `${IN_SHOP}|${DIGITAL}|orders?|ordered|deliver\\w*|driver|slot|bought|staff|petrol|fuel|bank|insurance|mobile|cafe|${LOYALTY}|${CONTACT}|${IN_GENERAL}|price\\w*|packaging|plastic|palm oil|tv|ad|advert|recipe|supplier|lorry|age|empty|stock(?:s|ed)?|sells?|selling|range|my local|danger\\w*|cash ?back|customers?`,
        names: PLACE,
      }),
      ...ways(["What's the use-by date on the pack?", 'What date is on the pack?'], {
        only: 'mou?ld\\w*|sour|smell\\w*|rotten|stale|(?:gone|is|was|went) off|maggots?|insects?|bugs?|plastic in|metal in|glass in|tast\\w+',
        told: `use[- ]?by|best before|dated?|expir\\w*|out of date|staff|advert|${IN_GENERAL}`,
      }),
      ...appOrSite('on ?line|points|vouchers?|coupons?'),
      ...whatAbout(`${GOODS_MATTERS}|delivery|food|${FOOD}`),
      ...toldSoFar(),
    ],
    detail: 'the details on your receipt or order',
    fits: /\b(?:orders?|ordered|deliver\w*|bought|buy|substitut\w*|refund|receipt|charged)\b/i,
    examples: [
      { post: '@GreenCrate the milk was sour', asks: 'Was this in a store or with an online order?' },
      { post: '@GreenCrate mouldy bread from my order', asks: "What's the use-by date on the pack?" },
      { post: '@GreenCrate one till open and a queue to the door', asks: 'Which store is it?' },
      { post: '@GreenCrate one till open in Fenby', asks: null },
      { post: '@GreenCrate driver has not come', asks: 'When was the delivery due?' },
      { post: '@GreenCrate can not log in to order', asks: 'Is that in the app or on the website?' },
      { post: '@GreenCrate your site will not take my card', asks: null },
      { post: '@GreenCrate do you sell oat yoghurt', asks: null },
      { post: '@GreenCrate absolutely useless', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'shop',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which store was it?', 'Which store is it?', 'Which of our stores was this?'], {
        only: `${IN_SHOP}|in[- ]store|staff|click (?:and|&) collect`,
        told: `${DIGITAL}|${PARCEL}|${IN_GENERAL}|${PLACE_LOW}|every store|app store`,
        names: PLACE,
      }),
      ...ways(["What's the last update you had on the order?", 'What does the order show at the moment?'], {
        only: PARCEL,
        told: `${TRACKED}|${CONTACT}|${IN_GENERAL}|update\\w*|e-?mail\\w*|${SIGN_IN}|pre-?order|can'?t order|cannot order|trying to order|want to order|check ?out|errors?|place an order|quality|defective|never order`,
      }),
      ...ways(['Did you buy it online or in a store?', 'Was it bought online or in a store?'], {
        told: `${IN_SHOP}|${DIGITAL}|${PARCEL}|in[- ]store|staff|${LOYALTY}|${CONTACT}|${IN_GENERAL}|price[sd]?|pricing|expensive|stock|sizes?|launch\\w*|draw|raffle|drops?|packaging|tv ad|window|manager|reserv\\w+|collect\\w*|catalogue|warranty|app`,
        names: PLACE,
      }),
      ...ways(['Which product is it?', 'Which item is it?'], {
        only: 'items?|products?|purchases?|it broke|quality|faulty|broken|in stock|out of stock|sold out',
        told: `${GOODS}|${SIGN_IN}|apps?|web ?sites?|sites?|page|basket|customer|service|${CONTACT}|${IN_GENERAL}`,
      }),
      ...appOrSite('on ?line|basket|codes?|gift ?cards?|wish ?list'),
      ...whatAbout(GOODS_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the order or receipt number',
    fits: /\b(?:orders?|ordered|deliver\w*|bought|purchas\w*|refund|returned|returns?|receipt|charged)\b/i,
    examples: [
      { post: '@LumaHome the lamp died after a week', asks: 'Did you buy it online or in a store?' },
      { post: '@LumaHome such poor quality, seams split', asks: 'Did you buy it online or in a store?' },
      { post: '@LumaHome ordered a desk and nothing', asks: "What's the last update you had on the order?" },
      { post: '@LumaHome staff could not care less', asks: 'Which store was it?' },
      { post: '@LumaHome queue out of the door at your Norwich store', asks: null },
      { post: '@LumaHome bought online, the item is faulty', asks: 'Which product is it?' },
      { post: '@LumaHome cannot log in', asks: 'Is that in the app or on the website?' },
      { post: '@LumaHome site is broken, basket does nothing', asks: null },
      { post: '@LumaHome do you ship to Orkney', asks: null },
      { post: '@LumaHome worst company ever', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'marketplace',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['What does the order page show at the moment?', "What's the latest on the order page?"], {
        only: `${PARCEL}|prime delivery|next day`,
        told: `${TRACKED}|${CONTACT}|${IN_GENERAL}|sell(?:er|ers|ing)?|sold|buyer|${SIGN_IN}|pre-?order|drivers?|packaging|box|place an order|subscription|prime member\\w*`,
      }),
      ...ways(['Are you buying or selling?', 'Is it about something bought or something sold?'], {
        told: `bought|buy(?:er|ers|ing)?|purchas\\w+|${PARCEL}|sell(?:er|ers|ing)?|sold|listings?|listed|refund\\w*|prime|returns?|returned|items?|deliver\\w*|drivers?|arriv\\w*|gift ?cards?|kindle|echo|alexa|music|video|movies?|${DIGITAL}|${CONTACT}|${IN_GENERAL}|accounts?|price\\w*|customers?|subscription|bids?|bidding|auction|paypal|fees?|fire ?(?:tv|stick)|books?|warehouse|brought|${GOODS}|contest|winners?|giveaway`,
      }),
      ...ways(['Have you been in touch with the seller?', 'Has the seller answered you yet?'], {
        only: 'sellers?|sold by',
        told: `contact\\w*|messag\\w*|ignor\\w*|refus\\w*|says?|said|told|repl\\w+|respon\\w*|fees?|i'm a seller|as a seller|sellers|seller (?:account|hub|central|fees|protection)|my buyer|selling|e-?mail\\w*|${IN_GENERAL}`,
      }),
      ...ways(['Did the buyer say why?', 'What does the buyer say?'], {
        only: '(?:the|my|a|this|our) buyer',
        told: `says?|said|claim\\w*|because|buyers|as a buyer|told|i'm (?:a|the) buyer|guarantee|${IN_GENERAL}`,
      }),
      ...appOrSite('on ?line|list(?:ing|ed)?|check ?out|basket|search'),
      ...whatAbout(GOODS_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the order or item number',
    fits: /\b(?:orders?|ordered|items?|sellers?|buyers?|sold|listing|bids?|auction|parcels?|packages?|deliver\w*|refund|bought)\b/i,
    examples: [
      { post: '@StallRow this is getting silly, three times now', asks: 'Are you buying or selling?' },
      { post: '@StallRow I was tricked by someone on here', asks: 'Are you buying or selling?' },
      { post: '@StallRow parcel has not turned up', asks: 'What does the order page show at the moment?' },
      { post: '@StallRow seller sent a fake bag', asks: 'Have you been in touch with the seller?' },
      { post: '@StallRow my buyer wants his money back', asks: 'Did the buyer say why?' },
      { post: '@StallRow locked out of my account', asks: 'Is that in the app or on the website?' },
      { post: '@StallRow my listing will not upload', asks: 'Is that in the app or on the website?' },
      { post: '@StallRow why do you allow this rubbish', asks: null },
      { post: '@StallRow where is my refund, two weeks', asks: 'What have you been told so far?' },
      { post: '@StallRow hello', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'courier',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Which depot or post office is it?', 'Which branch or depot was it?'], {
        only: 'depots?|post offices?|branch(?:es)?|counters?|lockers?|parcel ?shops?|facilit(?:y|ies)',
        told: `track\\w*|${PLACE_LOW}|${DIGITAL}|deliver\\w*|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['Was a card or a photo left?', 'Did they leave a card or a photo?'], {
        only: "attempt\\w*|missed|not (?:at )?home|not in|no ?one (?:was )?(?:home|in)|nobody (?:was )?(?:home|in)|(?:didn'?t|never|not) (?:even )?(?:knock\\w*|ring|rang)|knock\\w*|door ?bell|marked (?:as )?delivered|says delivered",
        told: `cards?|photos?|pictures?|notes?|slips?|${CONTACT}|${IN_GENERAL}`,
      }),
      ...ways(['What does the tracking say now?', "What's the last thing the tracking shows?"], {
        only: `${PARCEL}|mail|letters?|track\\w*`,
        told: `${TRACKED}|drivers?|collect\\w*|pick(?:ed)?[- ]?up|depot|facility|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|customs|van|send|sending|quote|price\\w*|letters?|mail (?:man|box|carrier)|${MONEY}|always|outside|porch|stuck|no (?:info\\w*|update\\w*)`,
      }),
      ...ways(['Are you waiting for it or sending it?', 'Is it something on its way to you, or sent by you?'], {
        told: `wait(?:ed|ing)?|my (?:parcel|package|delivery|order|mail|post|letters?)|deliver\\w*|arriv\\w*|receiv\\w*|sent|send|sending|ship\\w*|post(?:ing|ed)|returns?|collect\\w*|pick(?:ed)?[- ]?up|drivers?|vans?|trucks?|missed|left|leav\\w+|outside|porch|track\\w*|depot|customs|mail ?man|postman|letters?|${DIGITAL}|${CONTACT}|${IN_GENERAL}|${MONEY}`,
      }),
      ...whenWas('drivers?|vans?|trucks?|postman|thrown', SIGN_IN),
      ...appOrSite('on ?line|redeliver\\w*'),
      ...whatAbout(GOODS_MATTERS),
      ...toldSoFar(),
    ],
    detail: 'the tracking number',
    fits: /\b(?:parcels?|packages?|deliver\w*|track\w*|shipments?|shipping|shipped|pick(?:ed)? ?up|drivers?|letters?|post|mail)\b/i,
    examples: [
      { post: '@SwiftHare another day in for nothing', asks: 'Are you waiting for it or sending it?' },
      { post: '@SwiftHare this is the third one you have lost', asks: 'Are you waiting for it or sending it?' },
      { post: '@SwiftHare my parcel is nowhere', asks: 'What does the tracking say now?' },
      { post: '@SwiftHare driver did not even knock', asks: 'Was a card or a photo left?' },
      { post: '@SwiftHare driver cut me up on the roundabout', asks: 'When was this?' },
      { post: '@SwiftHare depot is shut again', asks: 'Which depot or post office is it?' },
      { post: '@SwiftHare depot in Fenby is shut again', asks: null },
      { post: '@SwiftHare site down, can not book a collection', asks: null },
      { post: '@SwiftHare are you open on Sunday', asks: null },
      { post: '@SwiftHare useless company', asks: 'What has happened?' },
    ],
  },
];
