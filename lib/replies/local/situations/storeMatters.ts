import { PLACE_SAID } from './settled';
import type { Situation } from './situation';

const IN_STORES =
  /\b(?:stores?|shops?|shopping|supermarket|branch|aisles?|tills?|checkout|cashier|staff|customers?|colleagues?|queue|queuing|line|buy\w*|bought|sell\w*|sold|serv\w*|spaces?|bays?|car ?park|kids?|beer|wine|alcohol|security)\b/i;

/** Shops and places to eat, on the floor and in the car park. */
export const STORE_MATTERS: readonly Situation[] = [
  {
    id: 'shop-parent-bays',
    matter: 'the misuse of those parking bays',
    sectors: ['grocery', 'shop', 'restaurant', 'venue'],
    when: [
      /\b(?:(?:parent|mother|family|baby|toddler|disabled|blue badge|accessible|child) (?:and |& |n |\/ ?)?(?:child(?:ren)?|baby|toddler|parking|badge)?(?:['’]?s)? ?(?:bays?|spaces?|parking|spots?))\b/i,
      /\b(?:full of|taken|abus\w*|misus\w*|without (?:a |any )?(?:kids?|child\w*|baby|badge|blue)|no (?:kids?|child\w*|baby|badge|blue badge|one checks|spaces|enforcement)|vans?|bmw|audi|lazy|park(?:ed|ing|s)? in|enforce\w*|police|polic\w*|not enough|nobody|fine (?:them|people)|using|able.?bodied|ignor\w*|staff (?:car|park\w*)|adults?|trolleys|selfish)\b/i,
    ],
    not: /\b(?:is there an? age|up to what age|how old|what age|do you have|can i (?:use|park)|are there|i (?:was|got|have been) fined|penalty notice|pcn)\b/i,
    ack: [
      'Those bays are there for people who need the room, and it is maddening to see them misused.',
      'Getting a child or a wheelchair out in a narrow bay is hard, so those spaces matter.',
      'Seeing those bays taken by people who do not need them is galling.',
    ],
    ask: [{ text: 'Which store was it, and at what time?', unless: PLACE_SAID }],
    quick: [
      {
        text: 'The customer service desk can often put out a call for the driver.',
        unless: /\b(?:desk|staff|manager|told|asked|security|complained|every|always|reported)\b/i,
      },
    ],
    detail: 'the store and the time',
    act: ['ask the store manager how the bays are checked', 'pass it to the store manager'],
    hits: [
      'the parent and child bays are full of blokes in vans',
      'disabled spaces taken by people with no badge again',
      'Family parking at your store abused daily, no one checks',
    ],
    misses: [
      'up to what age can i use the parent and child bays?',
      'parking bay is too small for my van',
      'i was fined for using a disabled bay',
    ],
  },
  {
    id: 'shop-age-check',
    matter: 'how the age check was handled',
    sectors: ['grocery', 'shop', 'restaurant', 'food_delivery', 'venue'],
    when: [
      /\b(?:id|i\.d\.?|id['’]?d|ided|identification|proof of age|age check|challenge 25|think 25|passport|driving licen[cs]e|carded)\b/i,
      /\b(?:refus\w*|ask(?:ed|ing|s)?|demand\w*|\w+n['’]t (?:serve|sell|let|accept)|wouldnt (?:serve|sell|let)|not (?:serve|sell|accept)\w*|turned (?:me |us )?away|den(?:y|ied)|ridiculous|joke|embarrass\w*|humiliat\w*|rejected|got|for (?:a|my))\b/i,
      /\b(?:alcohol|beer|wine|cider|vodka|gin|drinks?|bottle|prosecco|lottery|scratch ?cards?|knife|knives|cutlery|paracetamol|energy drink|vape|cigarettes|booze|i(?:['’]m| am) (?:\d{2}|over|in my)|aged? \d{2}|\d{2} years? old|with (?:my|me)|till|cashier|film|game|glue|superglue|fireworks)\b/i,
    ],
    not: /\b(?:order id|case id|apple id|account|login|verify my id|upload|bank|flight|airport|boarding|train|collect(?:ed|ing)? (?:my|a) parcel|user ?id|kids? (?:were|was) sold)\b/i,
    ack: [
      'Being refused at the till with everyone watching is embarrassing.',
      'Age checks are there for a reason, but they should make sense to the people asked.',
      'I can see why that check felt out of place.',
    ],
    ask: [
      {
        text: 'Which store was it, and what reason did they give?',
        unless: /\b(?:because|they said|reason|with (?:my|me))\b/i,
      },
    ],
    detail: 'the store and the time',
    act: ['ask the store how the check was done', 'take it up with the store manager'],
    hits: [
      'refused me beer because my mum had no ID, I am 34',
      'asked for ID for a bottle of wine at 52, embarrassing',
      'cashier wanted id from my daughter and would not sell me cider, asked twice',
    ],
    misses: [
      'your app refused my ID upload for my account',
      'no ID needed on the flight with a drink?',
      'where is my order id',
    ],
  },
  {
    id: 'shop-sold-to-minors',
    matter: 'what you have told us about that sale',
    sectors: ['grocery', 'shop', 'marketplace', 'restaurant'],
    when: [
      /\b(?:kids?|child(?:ren)?|minors?|under.?age\w*|teen\w*|under ?1[68]s?|(?:\d{1,2}|twelve|thirteen|fourteen|fifteen)[- ]?year[- ]?olds?|my (?:son|daughter))\b/i,
      /\b(?:sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|purchas\w*|get hold of|served?)\b/i,
      /\b(?:no (?:age|id|checks?|restriction|questions)|without (?:any |an? )?(?:age|id|check\w*|proof|being asked|question)|age (?:restrict\w*|check|limit)|(?:not|\w+n['’]t|nt|never) (?:asked|check\w*|id)|dangerous|should(?:\w+n['’]t| not) be (?:able|sold|allowed)|illegal\w*|shouldnt be (?:able|sold|allowed))\b/i,
      /\b(?:knife|knives|alcohol|beer|vodka|cider|wine|vapes?|cigarettes|fireworks?|aerosols?|spray|solvents?|glue|lighters?|energy drinks?|game|film|dvd|lottery|scratch ?cards?|blades?|butane|deodorant|bb guns?|products?|it|this|that|them|these)\b/i,
    ],
    not: /\b(?:refused me|asked (?:me )?for (?:my )?id|kids? (?:clothes|shoes|meal)|in-app|app ?store purchase|account|toy broke|charged)\b/i,
    ack: [
      'An age check should be there for anything that can do a child harm.',
      'You are right to raise that, as it should not be that easy for a child to buy.',
      'I can see why that worries you as soon as children are involved.',
    ],
    ask: [{ text: 'Which store was it, and when?', unless: PLACE_SAID }],
    detail: 'the store, the product and the time',
    act: ['pass it to the people who set the age checks', 'have the store look into it today'],
    hits: [
      'you sell these fireworks to kids with no age check',
      'my 13 year old bought a knife in your store, never asked for anything',
      'should not be sold to children, an aerosol like this without any check',
    ],
    misses: [
      'refused me wine because of kids, no ID check needed',
      'kids shoes sold out',
      'my son bought gems in app without asking',
    ],
  },
  {
    id: 'shop-other-customers',
    matter: 'how another customer behaved',
    sectors: ['grocery', 'shop', 'restaurant', 'venue'],
    when: [
      /\b(?:(?:man|woman|guy|lady|bloke|customer|person|someone|somebody|people|couple|kid|kids|dude|lads?|teenagers?|shoppers?|she|he) (?:\w+ ){0,3}(?:push(?:ed|es|ing)? (?:in|me|past|in front)|cut (?:in|the (?:line|queue)|me|in front)|jump(?:ed|ing)? the (?:queue|line)|shov(?:ed|ing)|shout(?:ed|ing)|swore|swearing|abus\w*|threaten\w*|fighting|follow(?:ed|ing) me|spat|stealing|stole|shoplift\w*|ramm?(?:ed|ing)|open(?:ed|ing) (?:the )?(?:packs?|packets|food)|touching)|(?:queue|line)[- ](?:jump\w*|cutt\w*)|other (?:customers?|shoppers?) (?:\w+ )?(?:push|shov|swear|abus|shout|ignor|cough)\w*)\b/i,
      IN_STORES,
    ],
    not: /\b(?:your (?:staff|cashier|employee|driver|guard) (?:pushed|shouted|swore|followed)|security (?:guard )?followed|flight|train|bus|plane|driver|app|game|lol|haha|hilarious|parcel|stole my (?:parcel|package)|stole from)\b/i,
    ack: [
      'You were only there to shop, and nobody should treat you like that.',
      'Being pushed aside while nobody steps in is upsetting.',
      'Staff should step in when a customer behaves like that.',
    ],
    ask: [
      {
        text: 'Which store was it, and did any of the staff see it?',
        unless:
          /\b(?:staff (?:did|just|stood|saw|watched|ignored|laughed)|told (?:staff|the manager|security)|cashier (?:just|did|saw))\b/i,
      },
    ],
    detail: 'the store and the time',
    act: ['ask the manager what was seen and done', 'take it to the store manager'],
    hits: [
      'a man pushed in the queue and your staff did nothing',
      'some woman cut in front of me at the till and swore at my son',
      'Teenagers shouting abuse at shoppers in your store, he spat on the floor, staff ignored it',
    ],
    misses: [
      'security guard followed me round the shop',
      'somebody stole my parcel from the porch',
      'driver pushed in on the road',
    ],
  },
  {
    id: 'shop-security-tag',
    matter: 'the security tag left on it',
    sectors: ['shop', 'grocery', 'marketplace'],
    when: [
      /\b(?:security|alarm|anti.?theft|plastic|magnetic|ink) (?:tags?|cases?|box(?:es)?|device|spider|lock)|\btags? (?:was |were |is )?(?:still |left )(?:on|attached|in)\b/i,
      /\b(?:left|still|forgot\w*|\w+n['’]t (?:remove|take)\w*|not (?:removed|taken)|didnt (?:remove|take)|came with|arrived with|on (?:it|my|the|them|a)|attached|got home|alarm went)\b/i,
    ],
    not: /\b(?:airport|airtag|social security|security code|sim|login|price tag only|dog tag|hashtag|tag me|name tag|luggage tag|bag tag|gift tag)\b/i,
    ack: [
      'You have paid for it and cannot use it with that tag on.',
      'A security tag found at home means a trip you did not plan.',
      'That should have come off at the till or before it was sent.',
    ],
    ask: [
      {
        text: 'Was it bought in a store or online?',
        unless:
          /\b(?:online|store|shop|till|cashier|self.?(?:checkout|service|scan)|deliver\w*|arrived|parcel|ordered|website|click)\b/i,
      },
    ],
    quick: [
      {
        text: 'Best not to force it, as some tags can mark or tear what they are on.',
        unless: /\b(?:ripped|tore|cut it|forced|ink everywhere|removed it myself)\b/i,
      },
    ],
    detail: 'your receipt or order number',
    act: ['see what is the easiest way to get it off', 'find the nearest store that can remove it'],
    hits: [
      'security tag was left on the jumper and I live an hour away',
      'my dress arrived with the alarm tag still on',
      'got home and the security tag is on my new coat, wedding tomorrow',
    ],
    misses: [
      'luggage tag left on my bag',
      'my airtag security device is still on',
      'the security guard at the shop was great',
    ],
  },
  {
    id: 'season-too-early',
    matter: 'it being on the shelves so early',
    sectors: ['shop', 'grocery', 'restaurant'],
    when: [
      /\b(?:christmas|xmas|halloween|easter|valentine\w*|mince pies?|selection boxes|advent calendars?|hot cross buns?|pumpkin spice|creme eggs?|tinsel|baubles|back to school|santa)\b/i,
      /\b(?:(?:already|in (?:january|february|march|april|may|june|july|august|september|october|summer)|too (?:early|soon)|so (?:early|soon)|it['’]?s (?:only |still |not even )(?:january|february|march|april|may|june|july|august|september|october|november|summer|halloween|bonfire))\b.{0,60}(?:\?|really|seriously|why|stop|no\b|please|already|early|joke|ridiculous|wtf|enough|$)|(?:not even|before) (?:halloween|bonfire night|october|november|december|december))/i,
      /\b(?:shel(?:f|ves)|stores?|shops?|stock\w*|sell\w*|aisles?|decorations?|stuff|music|songs|display\w*|out|up|on sale|seen)\b/i,
    ],
    not: /\b(?:deliver\w*|order\w*|love|yay|excited|can['’]?t wait|finally|thank\w*|when (?:do|will|does|are)|sold out|refund|best|happy|already (?:gone|sold)|advent calendar (?:broke|melted))\b/i,
    ack: [
      'Early is an understatement, and you are not the only one who thinks so.',
      'Some people love it early, and plenty would rather wait like you.',
      'I can see why that feels months too soon.',
    ],
    ask: [{ text: 'Which store was it?', unless: PLACE_SAID }],
    detail: 'the store you saw it in',
    act: ['pass it to the people who plan the shelves', 'tell the team that sets the dates'],
    hits: [
      'christmas stuff on the shelves in september, really?',
      'Mince pies in your shop in August, stop it',
      'not even Halloween and santa is on display in your stores',
    ],
    misses: [
      'when do the advent calendars come in store?',
      'Christmas stuff in store already, love it',
      'my xmas order is already late, stock gone',
    ],
  },
];
