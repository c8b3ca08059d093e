import { allBut } from '../sectors/sector';
import type { Situation } from './situation';

/** Prices, offers, codes, points and gift cards. */
export const OFFERS: readonly Situation[] = [
  {
    id: 'gift-card',
    matter: 'the trouble with your gift card',
    sectors: [
      'airline',
      'travel_agent',
      'rides',
      'hotel',
      'restaurant',
      'food_delivery',
      'grocery',
      'shop',
      'marketplace',
      'devices',
      'games',
      'streaming',
      'venue',
    ],
    when: [
      /\b(?:gift ?(?:cards?|vouchers?|certificates?)|e-?gift)\b/i,
      /\b(?:not|n['’]?t|no|wont|cant|never|invalid|empty|zero|error|expir\w*|declined|rejected|already|used|balance|lost|stolen|help|redeem\w*|where|how|still|fail\w*|left)\b/i,
    ],
    not: /\b(?:where does|can gift cards|fee|both got|message|account|box to put|password|scam|scammer|asked me to buy|pay in gift|giveaway|giving away|win a)\b/i,
    ack: [
      'It should be simple to use a gift card.',
      "A gift card is money already paid, so it shouldn't go to waste.",
      'A gift card is often a present, so I can see why you want it sorted.',
    ],
    ask: [
      {
        text: 'Does it show a balance?',
        unless:
          /(?:\b|(?=[£$€]))(?:balance|empty|zero|£0|\$0|says|nothing on|expired?|never (?:landed|came|arrived)|how do i|can i|invalid|two gift cards|activated)\b|\b(?:can (?:i|you|they|the)|where|is there|how do|lost|switched on|activated|loaded|e-?card|received)\b/i,
      },
      {
        text: 'Are you using it online or in a shop?',
        unless:
          /\b(?:online|website|site|app|shop|store|till|checkout|branch|counter|inbox|email|expires?|already been|redeemed|region|supermarket)\b/i,
      },
      {
        text: 'Do you still have the receipt for it?',
        unless: /\b(?:receipt|gift from|present|given|won|how do i|can i|voucher)\b/i,
      },
    ],
    quick: [
      {
        text: 'A 0 and an O are easily confused on a card code, so one more careful try can help.',
        unless:
          /^(?![\s\S]*\b(?:invalid|errors?|not (?:work\w*|valid|accept\w*|recogni[sz]ed)|n[\x27’]t (?:work|accept|take|redeem)|reject\w*)\b)|\b(?:tills?|stores?|shops?|used|expired?|empty|balance|stolen)\b/i,
      },
      {
        text: 'Please keep the card and its receipt until this is sorted, even if it reads empty.',
        unless:
          /\b(?:e-?gift|e-?card|online|e-?mail\w*|digital|lost|stolen|receipt|how (?:do|can)|where|can i|app|code|threw|never (?:got|came|arrived))\b/i,
      },
    ],
    detail: 'the gift card order number',
    act: ['check whether the card was activated', 'see what balance it has on our side'],
    hits: [
      'my gift card says empty and I never used it',
      'Gift voucher not working online',
      'how do I redeem an e-gift card',
    ],
    misses: ['Win a gift card, no purchase needed, giveaway', 'Some scammer asked me to buy gift cards, no'],
  },
  {
    id: 'discount-code',
    matter: 'the trouble with your discount',
    sectors: allBut(
      'rail',
      'transit',
      'bank',
      'insurance',
      'broadband',
      'energy',
      'streaming',
      'social',
      'cars',
      'public',
    ),
    when: [
      /\b(?:(?:discount|promo(?:tion(?:al)?)?|voucher|student|offer|referral|welcome|coupon|birthday) ?(?:codes?|link)?|codes?|vouchers?|coupons?|\d+ ?% ?off|free (?:delivery|shipping|gift|drink|item|coffee))\b/i,
      /\b(?:not (?:work\w*|accepted|valid|applied|apply\w*)|(?:does|is|did|was|would|could)n['’]?t (?:work\w*|apply|accept|take|valid|let|go)|(?:doesnt|isnt|didnt|wont) (?:work\w*|apply|accept|take|valid|let)|won['’]?t (?:work|apply|accept|take|let|go)|can['’]?t (?:use|apply|redeem|get)|cant (?:use|apply|redeem|get)|invalid|expired|error|fail\w*|rejected|refus\w*|never (?:got|received|came|arrived)|no (?:code|discount|voucher)|honou?r|not (?:been )?(?:received|taken off|given)|still (?:waiting|no)|where(?: is|['’]s))\b/i,
    ],
    not: /\b(?:auth code|auto renew|listings|2 step|presale|my phone|fault code|upload|same error|locked|order slip|verification|error code|2fa|two[- ]step|log ?in|password|qr code|security code|reset|door code|locker|pin|post ?code|zip ?code|activation|authenticator|dress code|game|redeemed|(?:sms|text) code|6[- ]digit|sign in|product key|train|flight|railcard|rail|bus|travel|source code|broken|refund)\b/i,
    ack: [
      "It's annoying to have a discount you can't use.",
      'I can see why you want that discount.',
      'You were counting on that offer, I know.',
    ],
    ask: [
      {
        text: 'What does it say when you enter it?',
        unless:
          /\b(?:says|said|error|invalid|expired|message|not valid|already|never (?:got|received|came)|"|“|takes?|took|adds?|added|forgot|gets|comes? off|newsletter|showed|meals? deal|in (?:the )?(?:store|shop)|cashier|till|counter|assistant|staff|no code|barcode|in person|drive|(?:lunch|dinner|sandwich) deal|cancel+ed|re-?order\w*)\b/i,
      },
      {
        text: 'Is anything in your basket already reduced?',
        unless:
          /\b(?:sale|reduced|full price|exclu\w*|till|shop|store|never (?:got|received|came)|expired?|invalid|nothing|combined|referral|never|(?:lunch|dinner|meal|sandwich) deal|cancel+ed|used)\b/i,
      },
      {
        text: 'Have you placed the order yet?',
        unless:
          /\b(?:ordered|placed|paid|checkout|basket|cart|till|bought|already|(?:lunch|dinner|meal|sandwich) deal|cancel+ed|re-?order\w*|shopped|this morning|yesterday)\b/i,
      },
    ],
    quick: [
      {
        text: 'Codes often fail over a stray space, so typing it by hand is worth a go.',
        unless:
          /^(?![\s\S]*\b(?:codes?|vouchers?|coupons?|promo)\b)|\b(?:never|not received|tills?|in[- ]?store|shops?|expired|already|counter|cashier|staff|link|no code|where|by hand|typed|n[\x27’]t (?:get|got|received?)|waiting|used)\b/i,
      },
    ],
    detail: 'the code you tried',
    act: ['check what the offer should apply to', 'see why the code is refused'],
    hits: [
      'discount code not working at checkout',
      'Your 20% off voucher says invalid',
      'never got the welcome code for signing up, where is it',
    ],
    misses: ['Verification code not working', 'Error code 12 again, won’t let me in'],
  },
  {
    id: 'points',
    matter: 'the trouble with your rewards',
    sectors: allBut(
      'transit',
      'courier',
      'insurance',
      'broadband',
      'energy',
      'software',
      'streaming',
      'social',
      'cars',
      'education',
      'public',
    ),
    when: [
      /\b(?:points|loyalty|rewards?|club ?card|stamps?|miles|cashback|cash back|nectar)\b/i,
      /\b(?:missing|gone|lost|vanish\w*|disappear\w*|expire[ds]?|not|n['’]?t|never|wiped|zero|where|removed|deducted|devalu\w*|worth|useless|taken|short|still|no longer|cut|less|more|when|wont|cant|how)\b/i,
    ],
    not: /\b(?:set(?:ting)? up|register\w*|by miles|mailing list|never lived|award flights|writing by mail|upgrade|someones spent|how do i|get into|do loyalty points|when do points|can points|old app|closed my|letters|points card \d|hacked|acc(?:oun)?t does not exist|email on|without losing|if i|log ?in|sign in|locked|miles (?:away|from|out|off|an|per|of)|\d+ miles|data points?|power points?|charging points?|stamps? (?:on my passport|duty)|points (?:failure|on the line)|signal(?:l?ing)?|train|talking points|no points?\b|loyalty (?:means|counts|is|to|gets)|bonus (?:episode|track|level|points for)|postage|postal|point(?:s)? of|pressure points|skill points|game|xp|loyal customers?)\b/i,
    ack: [
      'You earned those rewards, so they should be there.',
      "It's annoying when your points aren't right.",
      'I can see why you want your rewards checked.',
    ],
    ask: [
      {
        text: 'Is it from one purchase or your whole balance?',
        unless:
          /\b(?:balance|all (?:my|of)|one|last (?:shop|order|stay)|purchase|wiped|zero|\d+ points|expire\w*|worth|cashback|spend|using|use (?:my|them)|error|checkout|nights|expired?|referred|owe|stamps?|flights?|reservations?|bookings?|hotel|rides?|trip|account|log ?in|join\w*|sign(?:ed)? up|card|status|tier|transfer\w*)\b/i,
      },
      {
        text: 'Was it online or in a shop?',
        unless:
          /\b(?:online|shop|store|app|website|till|flight|hotel|stay|card|expired?|owe|cashback|gone|referred|petrol|spend|insufficient|rides?|trips?|credit card|flew|fly|partner|transfer\w*|accounts?|log(?:ged)? ?in|password|games?|redeem\w*|join\w*|sign(?:ed)? up|status|member\w*|app store|tier|year|reservations?|bookings?|hotels?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please keep the receipt or booking, as it helps to trace missing points.',
        unless:
          /^(?![\s\S]*\b(?:missing|never|not (?:added|showing|credited|there)|n[\x27’]t (?:added|got|get|received|show\w*|credited|come))\b)|\b(?:expire\w*|devalu\w*|worth|useless|wiped|gone|vanish\w*|disappear\w*|hack\w*|stolen|zero|redeem\w*|spend|receipt|games?|survey|cashback|refer\w*)\b/i,
      },
      {
        text: 'The history of points in the account usually shows each deduction with its date.',
        unless:
          /^(?![\s\S]*\b(?:gone|vanish\w*|disappear\w*|wiped|zero|removed|deducted|expired?|taken|lost)\b)|\b(?:hack\w*|stolen|history|statement|never|stamps?|games?|log ?in|app)\b/i,
      },
    ],
    detail: 'the email on your loyalty account',
    act: ['check what was added and when', 'see where the points went'],
    hits: [
      'my points have vanished',
      'Never got the cashback I was promised',
      'loyalty stamps wiped, where did they go',
    ],
    misses: ['Two miles from here, not far', 'There is no points failure on the line, still no train'],
  },
  {
    id: 'new-customers-only',
    matter: 'how unfair that price gap feels',
    sectors: ['insurance', 'mobile', 'broadband', 'energy', 'software', 'streaming', 'venue'],
    when: [
      /\b(?:new (?:customers?|members?|subscribers?|joiners?|users?)|loyal(?:ty)?|existing customers?|been (?:with you|a customer)|customer (?:for|since|of))\b/i,
      /(?:\b|(?=[£$€]))(?:cheaper|less|offers?|deal|discount|price[sd]?|pay(?:ing)?|£ ?\d+|\$ ?\d+|dearer|more than|reward\w*|half|free|penali[sz]ed|punish\w*)\b/i,
    ],
    not: /\b(?:increased my bill|discrim\w*|price rise|is the|donat\w*|debited|ticket|points|loyalty (?:card|scheme|app|account)|as a new customer i got|signed up as a new|broken|refund|damaged|late)\b/i,
    ack: [
      'I can see why it stings when new customers get the better deal.',
      'Staying with us should be worth your while too.',
      "It's annoying to see someone new pay less than you.",
    ],
    ask: [
      {
        text: 'Are you still within a contract, or past the end of it?',
        unless:
          /\b(?:contract|out of|renew\w*|end of|rolling|cancel\w*|leaving|leave|left|pay as you go|payg|prepaid|pre-?pay|monthly|subscription|streaming|shoes?|app)\b/i,
      },
      {
        text: 'Which plan are you on now?',
        unless:
          /(?:\b|(?=[£$€]))(?:plan|package|tariff|£ ?\d+|\$ ?\d+|policy|insurance|leav\w+|broadband|subscri\w+|years)\b/i,
      },
    ],
    detail: 'your account number',
    act: ['look at which offers are open to your account', 'pass on what you have said about the price'],
    hits: [
      'new customers pay half what I do',
      'So loyal customers get no deal then',
      'Been a customer for 12 years and the best discount goes to new members',
    ],
    misses: ['My loyalty card points are less than before', 'As a new customer I got a good deal'],
  },
  {
    id: 'price-rise',
    matter: 'the price going up',
    sectors: allBut('airline', 'travel_agent', 'rides', 'hotel', 'social', 'public'),
    when: [
      /(?:\b|(?=[£$€]))(?:price[sd]?|prices|pricing|cost[s]?|fees?|fares?|tariff|premium|subscription|rent|membership|£ ?\d+|\$ ?\d+)\b|[£$€]\d/i,
      /\b(?:go(?:ne|ing|es)? up|went up|up (?:again|by|from|another)|put(?:ting)? (?:\w+ ){0,3}up|increas(?:e|ed|es|ing)|hike[ds]?|ris(?:e|es|en|ing)|rose|raised?|raising|doubl(?:ed?|ing)|tripl(?:ed?|ing)|jumped|dearer|more expensive|(?:was|were|used to be|from) [£$€]?\d+(?:\.\d+)?.{0,30}\b(?:now|to) [£$€]?\d+)\b/i,
    ],
    not: /\b(?:driver|how much (?:for|is|would|does)|tip on|claim was|seats|between pages|resort|flood|free delivery|cancelled on|coupon|donat\w*|sell(?:ing|ers?)|listings?|goug\w*|fever|temperature|double (?:bed|room|charged)|pay rise|raise (?:money|awareness|funds|a complaint|this|it)|rising damp|get up|went up (?:to|the stairs)|no (?:price )?(?:rise|increase)|charged? (?:me )?(?:twice|double)|storage|speed|heart rate|refund|rates? of|interest)\b/i,
    ack: [
      'I can see why the higher price has annoyed you.',
      'Nobody likes to see the price go up.',
      "A price rise like that is noticeable, and I get why you're asking.",
    ],
    ask: [
      {
        text: 'Were you told about it beforehand?',
        unless:
          /\b(?:told|email\w*|letter|notice|warn\w*|announced?|without|no word|text|message|opened)\b|^(?![\s\S]*\b(?:plans?|bills?|broad ?band|internet|tv|phone|subscri\w*|contract|tariff|premium|insurance|policy|membership|account|rent|gym|package|monthly|month|year|annual|renew\w*|direct debit)\b)/i,
      },
      {
        text: 'Which product or plan is it?',
        unless:
          /\b(?:plan|subscription|ticket|coffee|tea|sandwich|meal|broadband|insurance|policy|fares?|bread|butter|rent|premium|membership|tariff|chips|flat white|bag|pint|bill|latte|pizza|burger|used to (?:be|cost)|per (?:kg|kilo|pack|litre|month|year)|potato\w*|milk|eggs?|cheese|cereal|crisps|beer|wine|burritos?|tacos?|fries|nuggets|juice|soup|salad|cake|chocolate|rides?|seats?|flights?|package|shipping|delivery|postage|petrol|fuel|gas|water|electric\w*|internet|tv|phone|games?|line rental|season)\b|(?:was|were|from) [£$€]\d|[£$€]\d[\d.]*\//i,
      },
    ],
    detail: 'the product or plan name',
    act: ['find out why it changed', 'pass it to the people who set the price'],
    hits: ['price gone up AGAIN', 'Subscription was £8 now £13', 'why has the cost of this doubled'],
    misses: ['I went up the stairs, fee fine', 'You charged me double the price'],
  },
  {
    id: 'price-dropped-after',
    matter: 'the price dropping right after you paid',
    sectors: ['grocery', 'shop', 'marketplace', 'mobile', 'devices', 'games', 'cars'],
    when: [
      /\b(?:bought|paid|ordered|purchased)\b/i,
      /(?:\b|(?=[£$€]))(?:(?:now|today|next day|day after|days? later|hours? later|week later|yesterday).{0,40}(?:cheaper|less|sale|reduced|half price|off|£|\$)|(?:price (?:match|dropped|drop|adjustment))|dropped (?:to|by) [£$]|cheaper (?:now|today|the next))/i,
    ],
    not: /\b(?:day \d|driver|next day and|switch(?:ed|ing)?|off the|went off|fell off|came off|cut off|off and|turned? off|sent off|put off|broke|worn off|peel\w*|broken|refund)\b/i,
    ack: [
      "It's so annoying when the price drops right after you buy.",
      "It's annoying to find you could have paid less.",
      'I can see why a price drop so soon stings.',
    ],
    ask: [
      {
        text: 'When did you buy it?',
        unless:
          /\b(?:yesterday|today|ago|last|days?|hours?|weeks?|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:st|nd|rd|th))\w*\b/i,
      },
      {
        text: 'Has it been delivered yet?',
        unless:
          /\b(?:deliver\w*|arriv\w*|came|unbox\w*|unopened|opened|used|wear|wore|worn|tags|seal\w*|tickets?|seats?|rooms?|flights?|plan|subscription|games?|shipped|packed|parcel|box|shops?|stores?)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is still unopened, leaving it so can keep a return open.',
        unless:
          /\b(?:opened|unopened|used|wear|wore|worn|tickets?|games?|download\w*|digital|car|food|plan|contract|returned)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check whether the difference can be given back', 'see what the terms say about price changes'],
    hits: [
      'bought it on Monday, now it’s half price',
      'Paid £80 and two days later it is £60',
      'ordered last night, price dropped this morning',
    ],
    misses: ['Bought it and the handle came off the next day', 'Paid up and switched it on, today was fine'],
  },
  {
    id: 'too-dear',
    matter: 'how expensive that feels',
    sectors: allBut('bank', 'insurance', 'energy', 'social', 'public'),
    when: [
      /\b(?:over-?priced|rip-?\s?off|daylight robbery|extortion\w*|(?:too|so|very|bit) (?:dear|pricey|expensive)|not worth (?:the (?:money|price)|£|\$)|how do you justify)\b|[£$€] ?\d+(?:\.\d+)? for (?:an?|one|two|three|some|this|that|half|\d+ )\b|\b\d+ (?:quid|dollars|euros|rand|rupees|pounds) for (?:an?|one|two|three|some|this|that)\b/i,
      /(?:\b|(?=[£$€]))(?:why|price[sd]?|for|cost|£|\$|pay(?:ing)?|charge|not|ridiculous|joke|really|seriously|justify|wow|mental|lol|expensive|overpriced|rip|how much|worth|robbery)\b|[£$€]\d/i,
    ],
    not: /\b(?:yellow sticker|kind to me|reading|didn['’]?t turn up|didnt turn up|empty|bugs|nobody mentioned|session|estimate|sell(?:ing|ers?)|listings?|goug\w*|tariff|up \d+|deposit|refunded|a month for|taken|owed?|insurance|room|fly|flights?|repair|offered|paid you|ordered|how much (?:longer|time|do i (?:love|owe)|i (?:love|miss)|is (?:delivery|it to|the|a)|does|would|for|are|will|more)|refund|charged (?:me )?twice|very much|so much|too much (?:noise|sugar|salt|time|trouble|information)|thank\w*|worth it|bargain|on my statement|good value|don['’]?t know how much|broke\w*|late|cancel\w*|waited?)\b/i,
    ack: [
      "I can see why you think that's too much.",
      "That's a fair point about the price.",
      'I get it, it has to feel worth the money.',
    ],
    ask: [
      {
        text: 'Where did you see that price?',
        unless:
          /\b(?:online|shop|store|app|till|menu|website|bar|caf[eé]|station|airport|paid|charged|stadium|cinema|multiplex|restaurant|festival|aquarium|zoo|plane|trains?|tickets?|flights?|fly|anywhere|film|coffee shop|hotel|gym)\b/i,
      },
    ],
    detail: 'the product and where you saw it',
    act: ['pass it to the people who set the price', 'check that the price is the right one'],
    hits: ['£7 for a sandwich, really', 'Overpriced for what it is', 'how do you justify that price'],
    misses: [
      'yellow sticker hour was kind to me, 6 quid for a full bag',
      'How much is delivery to Wales?',
      'Bit pricey, worth it though',
    ],
  },
  {
    id: 'offer-question',
    sectors: allBut(
      'rail',
      'transit',
      'rides',
      'courier',
      'bank',
      'insurance',
      'energy',
      'social',
      'cars',
      'education',
      'public',
    ),
    when: [
      /\b(?:discounts?|(?:the|any|an|your|this|student|current|special|\d for \d) (?:\w+ )?offers?|vouchers?|promo\w*|(?:the|your|in the|summer|winter|january|friday) sale|coupons?|price match|half price|bogof|meal deal)\b/i,
      /\b(?:do you|is (?:there|the|this|it)|are (?:there|you|the)|when (?:does|is|do|will)|can (?:i|you|we)|how (?:do|can|long)|does (?:the|it|this)|will (?:there|you|the)|any)\b/i,
    ],
    not: /\b(?:best offer|listings?|selling|e-?mail about|would come|basic fare|cancelled|job|free it up|stuck|hotel|flight|job offer|big deal|deal with (?:this|it|me)|offers? on the house|for sale|not working|doesn['’]?t work|refund|point of sale|no deal|deals with|dealing|deal of|broken|late)\b/i,
    ack: [
      'Good question about the offer, I can find out for you.',
      'An offer is always worth checking before you buy.',
      'Let me get you a clear answer on that offer.',
    ],
    ask: [
      {
        text: 'Is it for online or in a shop?',
        unless:
          /\b(?:online|website|app|shop|store|till|branch|in person|when|members?|gift|phone|broadband|upgrades?|railcard|insurance|plan|ends?|begins?|starts?|how long|until|running|day|last|account|listings?|sell(?:er|ing)?|flights?|tickets?|rides?|cards?|points|subscription|burritos?|costumes?|free|restaurant|drinks?|switch\w*|trade[- ]?in|credit)\b/i,
      },
      {
        text: 'Which product do you have in mind?',
        unless:
          /\b(?:on (?:the|a|all|your)|for (?:the|a)|student|nhs|blue light|senior|pensioner|military|sale (?:start|end))\w*\b/i,
      },
    ],
    quick: [
      {
        text: 'Running offers are usually listed on one page of the site or in the app.',
        unless:
          /\b(?:web ?site|app|online|site|page|e-?mail\w*|says?|said|saw|told|advert\w*|code|vouchers?|price match|meal deal|sale (?:start|end|on))\b/i,
      },
    ],
    detail: 'which offer you mean',
    act: ['check what the offer covers', 'find out which offers apply to you'],
    hits: ['do you do student discount', 'When does the sale start?', 'is there any offer on the big tins'],
    misses: ['Who do I deal with this about? Can you deal with it', 'My voucher is not working, can you help?'],
  },
];
