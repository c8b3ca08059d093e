import { allBut } from '../sectors/sector';
import { PLACE_SAID, settledOr } from './settled';
import type { Situation } from './situation';

/** Matters of any trade that are told in plain words: extras forgotten, vans in the street, sellers, wallets, forms of help that are not there. */
export const OPENLY: readonly Situation[] = [
  {
    id: 'extras-forgotten',
    matter: 'what was left out of your meal',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:forks?|spoons?|cutlery|knives|napkins?|straws?|sauces?|dips?|ketchup|mayo|guac(?:amole)?|salsa|dressing|toppings?|cheese|sour cream|gravy|salt|sugar|chopsticks|lids?|syrup|extra \w+)\b/i,
      /\b(?:no|forgot|forgotten|missing|without|left (?:out|off)|never (?:got|gave|put)|did ?n[o’"]?t (?:get|give|put|include|come)|not (?:in|included)|where(?:[’']s| is| are| was))\b/i,
      /\b(?:order(?:ed)?|deliver\w*|bag|meal|burrito|bowl|tacos?|burgers?|fries|nuggets|pizzas?|salad|wings|food|lunch|dinner|breakfast|coffee|drive[- ]?thr\w*|takeaway|take ?out|paid)\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|allerg\w*|recipe|bread knife|set of|no cheese please|asked for no|without cheese|screws?|flight|plane|garage|gym|kitchen (?:knife|set)|sugar free|plastic straws?|paper straws?|vegan|no extra (?:charge|cost|fee))\b/i,
    ),
    ack: [
      "A meal isn't the same when part of it gets left out.",
      "It's so annoying to open your food and find something left out.",
      "You wanted those extras with your meal, so I can see why you're disappointed.",
    ],
    ask: [
      { text: 'Which restaurant was it?', unless: PLACE_SAID },
      {
        text: 'Was it delivered, or did you pick it up?',
        unless: /\b(?:deliver\w*|drive[- ]?thr\w*|pick(?:ed)? (?:it )?up|collected|rider|driver|counter)\b/i,
      },
    ],
    quick: [
      {
        text: 'On an app order, extras that were left out can usually be reported from the order itself.',
        unless:
          /\b(?:drive[- ]?thr\w*|counter|restaurant|report\w*|app|help|chat\w*|support|refund\w*|waiter|table|called|forks?|straws?|napkins?|cutlery|lids?|knives|spoons?)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['let the restaurant know what was left out', 'see what can be given back for it'],
    hits: [
      'ordered a burrito bowl and no fork and no guac, how am i meant to eat this',
      'you forgot the sauces again, nuggets with no dip in the bag',
      'paid for extra cheese on my burger and there was none, missing completely',
    ],
    misses: ['no sauce for me please', 'the parcel had no screws'],
  },
  {
    id: 'delivery-van-nuisance',
    matter: 'the nuisance in your street',
    sectors: ['grocery', 'shop', 'marketplace', 'courier'],
    when: [
      /\b(?:vans?|lorr(?:y|ies)|trucks?|drivers?|deliver(?:y|ies)|bin men|bin lorr\w*|refuse|couriers?)\b/i,
      /\b(?:noise|noisy|loud|beep\w*|revers\w*|engine|radio|horn|honk\w*|idling|parked|parking|blocking|blocked|speeding|\d ?am|middle of the night|before \d|wak(?:es|ing|en|ed)|woke|asleep|residents?|residential)\b/i,
      /\b(?:street|road|drive(?:way)?|pavement|neighbou?rs?|neighbou?rhood|residents?|residential|outside|house|close|every (?:morning|night|day)|\d ?am|middle of the night|lane|cul de sac)\b/i,
    ],
    not: settledOr(
      /\b(?:booked|just curious|pram|buggy|my (?:parcel|order|package)|taxi|cab|uber|ride|app|left (?:it|my|the)|late|never (?:came|arrived)|hotel|flight|train|bus|pay (?:and|&) display|parking (?:fine|ticket|charge)|hit|injur\w*|accident|child|school|noise[- ]cancel\w*|engine light|moved house|removal)\b/i,
    ),
    ack: [
      "That's not how our drivers should behave in your street.",
      'You want to feel safe and undisturbed where you live.',
      'I can see why the vans bother you where you live.',
    ],
    ask: [
      {
        text: 'Was it just this once, or does it keep happening?',
        unless:
          /\b(?:every|always|again|second|third|fourth|twice|daily|each|keeps?|times|nightly|mornings|nights|days|weeks?|start\w*|never|just (?:now|reversed|hit)|tell your|a rat run)\b|\b\d ?am\b/i,
      },
      {
        text: 'Did you see the registration or a number on the van?',
        unless:
          /\b(?:reg(?:istration)?|plate|number|pics?|warehouse|distribution|beeper|every (?:single )?day|shop|store|forklifts?|trucks|deliveries|lorries|shutters|fumes|link|video|footage)\b/i,
      },
    ],
    detail: 'the street and the time',
    act: ['take it up with the depot that runs those vans', 'find out which vehicle it is'],
    hits: [
      'your delivery lorries wake the whole street at 4am every morning',
      'van from you parked across my drive again, blocking me in, outside the house for an hour',
      'your drivers leave the engine idling outside our house with the radio loud',
    ],
    misses: [
      'booked a 4am for friday, when do i learn which driver outside my house',
      'my parcel is late again',
      'driver was parked at the station when my bus came',
    ],
  },
  {
    id: 'seller-price-gouging',
    sectors: ['marketplace'],
    when: [
      /(?:pricegoug\w*|\bsell(?:ing|s)\b.{0,60}\b(?:toilet (?:paper|rolls?)|tp|saniti[sz]er|masks?|wipes|formula)\b.{0,40}[$£€]\d|\b\d(?: ?-| to)? ?\d? times (?:as much|the price|more)\b)|\b(?:goug\w*|profiteer\w*|inflat(?:ed|ing)|ripp?ing (?:people )?off|scalp\w*|taking advantage|crazy prices|extortionate|disgusting sellers?|resell\w*|\d+ ?x the price|(?:double|triple|ten times) the price)\b/i,
      /\b(?:sell(?:ers?|ing)|listings?|listed|third[- ]party|market ?place|prices?|price goug\w*|toilet roll|masks?|saniti[sz]er|nappies|formula|tickets?|consoles?)\b/i,
    ],
    not: settledOr(
      /\b(?:scalp (?:raw|burn\w*|itch\w*|sore|red)|shampoo|conditioner|hair|driver|surge|fare|flight|hotel|energy|rent|mortgage)\b/i,
    ),
    ofOthers: true,
    ack: [
      'Prices like that are hard to justify, and you did right to flag it.',
      'Nobody should be cashing in like that.',
      'Thanks for reporting it rather than scrolling past.',
    ],
    ask: [
      {
        text: 'Which item or seller is it?',
        unless:
          /\b(?:called|named|seller \w+|this (?:seller|listing)|masks?|toilet roll|saniti[sz]er|nappies|formula|tickets?|consoles?)\b/i,
      },
    ],
    quick: [
      {
        text: 'The report link on the listing itself is the quickest way to have it checked.',
        unless: /\b(?:report\w*|flagg\w*|link|remov\w*|shut)\b|<link>/i,
      },
    ],
    detail: 'the link to the listing',
    act: ['get the listing looked at', 'pass the seller on to the team that checks prices'],
    hits: [
      'people selling hand sanitizer for $25 on your site',
      'sellers on here price gouging on masks, 40 for one box',
      'shut down the listings that are ten times the price, profiteering',
      'reselling nappies at inflated prices, are you going to stop it?',
    ],
    misses: ['The mask you sell left my scalp red and itchy', 'prices went up again', 'great seller, fair price'],
  },
  {
    id: 'wallet-wrong-card',
    matter: 'the trouble with the card on your account',
    sectors: [
      'rides',
      'restaurant',
      'food_delivery',
      'grocery',
      'shop',
      'marketplace',
      'bank',
      'devices',
      'software',
      'games',
      'streaming',
    ],
    when: [
      /\b(?:apple pay|google pay|paypal|wallet|default (?:card|payment)|saved cards?|payment method|card on file|old card|wrong card)\b/i,
      /\b(?:wrong card|old card|another card|other card|different card|instead of|not the (?:one|card)|did ?n[o’"]?t (?:choose|pick|select)|can[’']?t (?:change|update|remove|add|delete)|won[’']?t (?:let|accept|change|update|add)|(?:is|was) charged|charged (?:my|the|to)|update|add (?:funds|a card)|expired)\b/i,
    ],
    not: settledOr(
      /\b(?:wallet (?:was |got )?(?:stolen|lost|left)|left my wallet|lost my wallet|gate|taxi|leather|declined (?:at|in) (?:the )?(?:shop|till|store)|gift|refund(?:ed)? to)\b/i,
    ),
    ack: [
      'You want to be sure that the right card is used.',
      'The card you chose is the one that should be used.',
      'I can see why you want the right card on the account.',
    ],
    ask: [
      {
        text: 'Which one do you pay through: our app, PayPal, Apple Pay or Google Pay?',
        unless: /\b(?:apple pay|google pay|paypal|your (?:app|site|website))\b/i,
      },
      {
        text: 'Is the right card set as the default?',
        unless:
          /\bdefault\b|\b(?:tick|can i|how do|move|remov\w*|set (?:first|up|it|the)|switched|changed it|option|expired|cancelled|ex['’]s|replaced)\b/i,
      },
    ],
    quick: [
      {
        text: 'An old card can often only be removed once another one is set as the default.',
        unless: /^(?![\s\S]*\b(?:remov\w*|delet\w*|take off|get rid)\b)|\b(?:default|subscription|only card)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see which card is set on the account', 'find out how to put the right card on it'],
    hits: [
      'paypal charged the wrong card again, i picked my debit card',
      "can't change my payment method, it won't let me remove the old card",
      'apple pay took it from another card instead of my default card',
    ],
    misses: ['lost my wallet on the train', 'do you take apple pay'],
  },
  {
    id: 'billing-details-refused',
    matter: 'the trouble with your card details',
    sectors: allBut('hotel', 'courier', 'insurance', 'cars', 'health', 'public'),
    when: [
      /\b(?:billing (?:info\w*|details|address|page)|payment (?:info\w*|details|method)|card (?:details|number|numbers|info\w*)|credit card (?:info\w*|numbers?)|card)\b/i,
      /\b(?:failed|error|won[’']?t (?:save|update|accept|take|let)|can[’']?t (?:update|change|add|save|enter)|cannot (?:update|change|add|save)|(?:is|are)n[’']?t right|not (?:right|valid|accepted|recogni[sz]ed)|invalid|keeps? saying|confirm your info|verify credit)\b/i,
      /\b(?:update|updating|buy\w*|purchase|subscription|renew\w*|account|add|enter|confirm|save|change|details|info)\b/i,
    ],
    not: settledOr(
      /\b(?:stolen|till|shop|store|atm|chip|contactless|sim card|gift ?card|graphics card|memory card|id card|loyalty card|flight|hotel|sd card|shark card)\b/i,
    ),
    ack: [
      "It's so annoying when a card you know is right won't be accepted.",
      'You want to pay, and your card details are not accepted.',
      "You shouldn't have to type your card in over and over.",
    ],
    ask: [
      {
        text: 'Does another card do the same?',
        unless:
          /\b(?:another|other|different|two|three|several|\d|all) (?:\w+ )?cards?\b|\b(?:postcode|zip|paypal|upi|address|any card)\b|\b(?:cards|paypal|any other|my (?:wife|husband|mum|dad)['’]?s|every (?:one|card))\b/i,
      },
      { text: 'What does the error say?', unless: /\b(?:invalid|declin\w*)\b|["“”]|\b(?:says?|saying)\b/i },
      {
        text: 'Does the billing address match the one your bank has?',
        unless:
          /\b(?:address|postcode|zip|(?:double|triple)[ad]?[- ]?check\w*|checked|everything (?:is|was) (?:correct|right)|all (?:correct|right)|details are|info is|matches|paypal|gift ?card|prepaid|pre-?paid)\b/i,
      },
    ],
    quick: [
      {
        text: 'Turning off autofill and typing the card in by hand often gets it through.',
        unless:
          /\b(?:by hand|manually|autofill|paypal|re-?typ\w*|scan\w*|three times|every card|apple pay|google pay)\b/i,
      },
    ],
    detail: 'the email on your account',
    act: ['see why the card is being refused', 'check what the account shows'],
    hits: [
      "every time i try to buy something it says my credit card numbers aren't right",
      'cannot update billing info, getting failed to load error',
      "when i purchase it says please confirm your info and won't accept my card details",
    ],
    misses: ['my card was declined at the till in the shop', 'how do i add money to my gift card'],
  },
  {
    id: 'no-number-to-call',
    matter: 'how hard we are to reach',
    when: [
      /\b(?:phone numbers?|numbers? (?:to|i can) (?:call|ring)|customer service number|(?:your|a) contact (?:number|details|info)|someone to (?:call|speak|talk)|(?:real|live|actual) (?:person|human|rep\w*|agent)|support (?:ticket|email|number|chat)|chat feature|ticket)\b/i,
      /\b(?:is there|where|what(?:[’']?s| is)|how (?:do|can) (?:i|we)|can(?:[’']t| not|not) (?:find|reach|contact|speak|talk)|no(?:where| way)|do(?:es)? (?:you|not)|don[’']?t|why|need|does anyone|please (?:dm|contact|email|call))\b/i,
      /\b(?:call|speak|talk|contact|reach|email|rep\w*|person|human|support|ticket|chat|help|number)\b/i,
    ],
    not: settledOr(
      /\b(?:raised a ticket|in the queue|on hold|hung up|my (?:phone )?number|old number|account number|order number|serial number|ticket (?:machine|price|office)|concert|train|flight tickets?|tracking number|closed|no (?:reply|response|answer)|verif\w*|code|port\w*|stolen|parking|season ticket|e-?ticket|changed? (?:my )?number)\b/i,
    ),
    ack: [
      "You'd like to speak to somebody about it, and I can help with that.",
      'You need a person to talk to, so let me help you get to the right one.',
      'I can help you reach the right people.',
    ],
    ask: [
      {
        text: 'What do you need help with?',
        unless:
          /\b(?:about|refund|order|bill\w*|account|cancel\w*|booking|delivery|broken|error|fault|promotion|title|explain (?:it )?(?:on )?here|in public|private(?:ly)?)\b/i,
      },
    ],
    detail: "what it's about",
    act: ['get you to the right person', 'see if I can sort it right here'],
    hits: [
      'is there a phone number where i can talk to a real person?',
      "can't find anywhere to open a support ticket, please dm me",
      'why does your company not have a customer service number to call',
    ],
    misses: [
      'raised a ticket last week, can you see where it is in the queue?',
      'how do i change my phone number',
      'your ticket machine is broken',
    ],
  },
  {
    id: 'order-change-address',
    sectors: ['shop', 'marketplace', 'mobile', 'devices', 'health'],
    when: [
      /\b(?:change|update|amend|edit|correct|wrong|redirect|switch)\b/i,
      /\b(?:delivery address|address (?:on|for|of) (?:my|the|an) (?:order|parcel|delivery)|shipping address|(?:size|colou?r|item|quantity|date) (?:on|of|in) my order|my order|deliver(?:y|ed) (?:date|day|slot))\b/i,
      /\b(?:can (?:i|you|u)|could (?:i|you)|how (?:do|can)|need to|want to|possible|before it (?:ships|leaves|goes)|please|help|accident\w*|mistake|moved)\b/i,
    ],
    not: settledOr(
      /\b(?:delivered to (?:the|a) wrong|left at|went to|sent (?:it )?to (?:the|my) (?:wrong|old)|refund|wrong (?:item|size|order|colou?r) (?:came|arrived|sent)|changed (?:my|the) order without)\b/i,
    ),
    ack: [
      'A change to an order is best made before it ships.',
      "Let's see whether your order can still be changed.",
      "I'd want the order changed before it goes out too.",
    ],
    ask: [
      {
        text: 'Has it been shipped yet, as far as you can see?',
        unless: /\b(?:ship\w*|dispatch\w*|out for delivery|on its way|preparing|processing|before it)\b/i,
      },
      {
        text: 'When did you order?',
        unless: /\b(?:today|yesterday|just|minutes? ago|hours? ago|this (?:morning|evening)|last (?:night|week))\b/i,
      },
    ],
    quick: [
      {
        text: 'Until it is packed, the order page usually has a way to edit or cancel it.',
        unless:
          /\b(?:tried|wo[n]?[’\x27]?t let|no option|can[’\x27]?t (?:find|see|change|edit)|shipped|dispatch\w*|out for delivery|on its way|page|chat|called)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see if it can still be changed', 'check whether it has left yet'],
    hits: [
      'I need to change the delivery address on my order before it ships, can you help',
      'put the wrong shipping address in by mistake, how do i update it',
      'can i change the size on my order please',
    ],
    misses: ['parcel delivered to the wrong address', 'changed my mind about the sofa'],
  },
  {
    id: 'old-one-not-taken',
    matter: 'the old one being left behind',
    sectors: ['shop', 'marketplace'],
    when: [
      /\b(?:old|existing|previous) (?:fridge|freezer|washing machine|washer|cooker|sofa|mattress|bed|tv|appliance|one|dishwasher|carpet)\b/i,
      /\b(?:not (?:taken|collected)|did ?n[o’"]?t (?:take|collect)|would ?n[o'"]?t (?:take|collect)|refused to (?:take|collect)|left|still (?:in|here)|never (?:took|collected)|nobody|no one|paid (?:for|to) (?:removal|recycl\w*|have))\b/i,
    ],
    not: settledOr(
      /\b(?:than (?:my|the|our) old one|better than|how much|do you (?:take|collect)|bring back|miss the old)\b/i,
    ),
    ack: [
      'Being left with the old one in the way is a real nuisance.',
      'The old one was meant to go when the new one came.',
      'I can see why you want the old one out of there.',
    ],
    ask: [
      {
        text: 'Was the removal on your order?',
        unless:
          /\b(?:paid|booked|ordered|recycl\w*|removal|on (?:my|the) order|said|included|told|haul\w*|disconnected|free|promised|meant to)\b/i,
      },
      {
        text: 'Did the crew say why they left it?',
        unless: /\b(?:said|told|because|reason|disconnected|before i|left before|council)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['check what was booked', 'see when it can be collected'],
    hits: [
      'paid to have the old fridge taken away and they left it in my hall',
      'delivery crew refused to take the old mattress',
      "new washer is in but they didn't take the old one, still in the kitchen",
    ],
    misses: ['miss the old sofa', 'new tv is better than the old one'],
  },
  {
    id: 'home-damaged-by-crew',
    matter: 'the damage left behind',
    sectors: ['shop', 'marketplace', 'courier', 'broadband', 'energy', 'public'],
    when: [
      /\b(?:drivers?|delivery (?:guys|men|crew|team|people)|crew|fitters?|installers?|engineers?|technician|workmen|contractors?|movers)\b/i,
      /\b(?:scratch\w*|scrap\w*|dent\w*|damag\w*|broke|knocked|smash\w*|ruin\w*|mark(?:ed|s)|hole|gouge\w*|chipp?ed|cracked|ripped|left a mess|mud\w*)\b/i,
      /\b(?:floor|wall|walls|door ?frame|door|carpet|paint\w*|wallpaper|tiles?|banister|stairs|ceiling|kitchen|worktop|driveway|gate|fence|lawn|car|window|hall|house)\b/i,
    ],
    not: settledOr(
      /\b(?:parcel|box|package|came|arrived|inside|taxi|cab|ride|uber|bus|train|left (?:it|them) (?:by|at|outside)|threw|thrown)\b/i,
    ),
    ack: [
      'Nobody we send should leave your home damaged.',
      "That's awful, to have your home damaged by people you let in.",
      'I can see why you want the damage put right.',
    ],
    ask: [
      {
        text: 'Did they note it down or give you anything in writing?',
        unless: /\b(?:wrote|note|form|signed|ignored|said|left without)\b/i,
      },
      { text: 'Do you have photos of it?', unless: /\b(?:photos?|pics?|pictures?|video|cctv)\b/i },
    ],
    quick: [
      {
        text: 'Please take photos before anything is cleaned up or mended.',
        unless: /\b(?:photos?|pics?|pictures?|videos?|cctv|repaired|fixed)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['get a damage claim opened for you', "take it up with the crew's manager"],
    hits: [
      'delivery guys scratched my wood floor bringing in the sofa and just left',
      'your engineer drilled a hole in the wrong wall and cracked the tiles',
      'the fitters left the carpet ruined, mud up the stairs and a dented door frame',
    ],
    misses: ['driver left the parcel by the door', 'the floor lamp arrived broken'],
  },
];
