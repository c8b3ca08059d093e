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
    matter: 'that product being sold without an age check',
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
  {
    id: 'contest-winners',
    matter: 'the wait to hear who has won',
    when: [
      /\b(?:contests?|competitions?|giveaways?|sweepstakes?|prize draws?|raffle|lucky draw|quiz)\b/i,
      /\b(?:winners?|won|announc\w*|results?|prizes?|pick(?:ed)?|drawn?|eligible|entr(?:y|ies|ered?))\b/i,
      /\b(?:no ?(?:where|thing|one|body|announcement|result|winner|news|update|e-?mail|reply)|not|\w+n['’]t|nt|still|never|yet|when|where|waiting|supposed|said|ago|hav(?:e|ent)|invalid|eligible|why|who)\b|\w+n['’]t\b|\?/i,
    ],
    not: /\b(?:winner winner|against the competition|in-?game|match|tournament|is (?:this|it) (?:real|legit|a scam)|scam|phishing|how (?:do|can) (?:i|we) enter|ranked|football|can['’]?t wait|hope i win|fingers crossed)\b/i,
    ack: [
      'You entered on time, so you should be able to see how it ended.',
      'A date was given for the winners, so it is fair to ask.',
      'Waiting to hear about a prize draw gets long when nobody says a word.',
    ],
    ask: [
      {
        text: 'Which contest was it, and where did you enter?',
        unless:
          /\b(?:the \w+ (?:contest|competition|giveaway|quiz)|on (?:instagram|facebook|twitter|x|your app|the app)|#\w+)\b/i,
      },
    ],
    detail: 'the name or link of the contest',
    act: ['ask the team that runs it where the winners are announced', 'find out where it stands'],
    hits: [
      'your contest said winners on Friday, nothing announced',
      'who won the giveaway? still no result',
      "got an invite to the prize draw and now it says i'm not eligible, why",
    ],
    misses: [
      'how do I enter the competition, no link',
      'fingers crossed I win the giveaway, not long now',
      'is this contest a scam, no winners',
    ],
  },
  {
    id: 'buyer-not-paying',
    matter: 'the buyer who has not paid',
    sectors: ['marketplace'],
    when: [
      /\b(?:buyers?|bidders?|winning bid\w*|the person who (?:won|bought))\b/i,
      /\b(?:(?:has|have|had|did|does|is|will|wo|would)(?:n['’]?t| not) (?:\w+ )?(?:paid|pay\w*|respond\w*|repl\w*)|never paid|not (?:paid|paying)|unpaid|non.?pay\w*|no payment|refus\w* to pay|time ?wasters?|ghosted|still (?:waiting|not paid|hasn)|hasnt paid|wont pay|didnt pay)\b/i,
    ],
    not: /\b(?:i(?:["']m| am) the buyer|seller has(?:n["’]t| not)|buyers?['’]? protection|as a buyer|hous(?:e|ing)|mortgage|return\w*)\b/i,
    ack: [
      'A sale with no payment leaves you with neither the item nor the money.',
      'A buyer who wins and goes quiet wastes your time.',
      'You have an item you can neither send nor sell.',
    ],
    ask: [
      {
        text: 'How many days ago was it sold?',
        unless:
          /\b(?:\d+|two|three|four|five|six|seven|ten|a|few) (?:days?|weeks?)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
      },
    ],
    quick: [
      {
        text: 'It is safest to keep the item until the payment shows in your account.',
        unless: /\b(?:sent (?:it|the item)|posted (?:it|the)|shipped)\b/i,
      },
    ],
    detail: 'the item number',
    act: ['tell you which steps are open to you', 'see how the sale can be closed'],
    hits: [
      "buyer hasn't paid for five days, what now",
      'third non paying bidder this month',
      'winning bidder never paid and ghosted me',
    ],
    misses: ["I'm the buyer and have not paid yet", 'seller has not sent it', 'buyers protection not paying'],
  },
  {
    id: 'review-removed',
    matter: 'the review that is gone or unfair',
    sectors: ['marketplace', 'hotel', 'travel_agent', 'shop', 'restaurant', 'food_delivery'],
    when: [
      /\b(?:(?:my|our|a|an|the|your|bad|negative|honest|false|fake|unfair) (?:\w+ )?(?:reviews?|feedback)|reviews?|negative feedback|neg(?:ative)? (?:feedback|rating))\b/i,
      /\b(?:tak(?:en|e|ing) (?:\w+ )?down|took (?:\w+ ){1,4}down|remov\w*|delet\w*|reject\w*|not (?:been )?(?:published|posted|showing|approved)|\w+n['’]t (?:publish|post|approve|show|leave|let me (?:leave|post))\w*|hidden|censor\w*|disappear\w*|unfair\w*|false|lies|lying|never (?:messaged|contacted|bought|published|even)|blackmail\w*|retaliat\w*|revenge)\b/i,
    ],
    not: /\b(?:app ?store|google play|under review|account review|review (?:my|the|your) (?:case|account|order|claim|application)|movie|game review|performance review|credit|video|photo|post (?:was|removed)|channel|in review|leave you a (?:bad|terrible) review)\b/i,
    ack: [
      'An honest review should not vanish without a reason.',
      'Feedback that is unfair, or gone, matters to anyone who takes care with it.',
      'You took the time to put it in writing, so you want to know what happened to it.',
    ],
    ask: [
      {
        text: 'Was it one you wrote, or one that was left about you?',
        unless:
          /\b(?:my review|our review|i (?:wrote|left|posted)|about me|buyer|left me|guest (?:left|wrote)|got (?:bad|negative|a))\b/i,
      },
      { text: 'Was a reason given?', unless: /\b(?:reason|because|guidelines|policy|said|e-?mail\w*)\b/i },
    ],
    detail: 'the item or booking it was about',
    act: ['find out what rule was applied to it', 'ask the reviews team to look at it again'],
    hits: [
      'you took my review down',
      'got negative feedback from a buyer who never messaged me',
      'my honest review was rejected twice',
    ],
    misses: [
      'your app deserves a bad review on the app store, remove it',
      'please review my case, it was rejected',
      'my account is under review and removed',
    ],
  },
  {
    id: 'order-stuck-inside',
    matter: 'your order being stuck',
    sectors: ['marketplace', 'shop', 'grocery', 'courier'],
    when: [
      /\b(?:orders?|packages?|parcels?|items?|deliver\w*|shipment|it)\b/i,
      /\b(?:stuck|sat|sitting|held|delayed|lost|wrong (?:carrier|facility|depot|hub|station)|mis-?(?:sorted|routed|sent)|misrouted|trapped)\b/i,
      /\b(?:fulfil\w*(?: cent(?:re|er))?|warehouse|sort(?:ing|ation) (?:cent(?:re|er)|facility|office)|carrier facility|facility|distribution cent(?:re|er)|hub|depot|wrong (?:carrier|facility|depot|hub|station)|picking|packing)\b/i,
    ],
    not: /\b(?:customs|traffic|driver stuck|seller|flight|bags?|luggage|how long|refund(?:ed)? (?:me|my|already)|damaged|i work|job|employee|workers?|strike)\b/i,
    ack: [
      'An order stuck inside the building is not moving towards you.',
      'It should be on a van by now, not held in a warehouse.',
      'You were given a day for it, and it has not left the building.',
    ],
    ask: [
      {
        text: 'What day were you promised, and what does the last scan say?',
        unless:
          /\b(?:today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|promised|says?|scan\w*|since)\b/i,
      },
    ],
    detail: 'your order or tracking number',
    act: ['find out what is holding it there', 'ask the depot to get it moving'],
    hits: [
      "promised delivery today, now told the order is 'stuck in the fulfilment centre'",
      'package shipped to wrong carrier facility again',
      'parcel has been sat in your sorting centre for four days',
    ],
    misses: [
      'driver stuck in traffic near the depot with my parcel',
      'stuck in customs at the hub, package late',
      'I work in your warehouse and got stuck in the lift with an item',
    ],
  },
  {
    id: 'kids-toy-missing',
    matter: 'the missing toy',
    sectors: ['restaurant', 'food_delivery', 'grocery', 'shop'],
    when: [
      /\b(?:toys?|figures?|sticker\w*|surprise|collectibles?|booklet|crayons?|colou?ring)\b/i,
      /\b(?:no|\w+n['’]t|not|without|missing|forgot\w*|ran out|out of|same|duplicate|never|left out|empty|didnt|wrong|broken)\b/i,
      /\b(?:(?:kids?['’]?s?|children['’]?s?|child['’]?s|happy|junior) (?:meals?|box(?:es)?|menu|bag)|cereal|egg|meal (?:box|deal|for)|burger|drive ?thr(?:u|ough)|magazine)\b/i,
    ],
    not: /\b(?:toy (?:shop|store|aisle|story)|deliver(?:ed|y) (?:of|the) toy|dog toy|choking|swallow\w*|sharp|plastic toys? (?:should|are bad)|which toys?|what toys?|order number)\b/i,
    ack: [
      'To a child the toy is the whole point, so that is a sad face at the table.',
      'No toy in the box means one very disappointed child.',
      'You had a small person waiting for that toy.',
    ],
    ask: [{ text: 'Which restaurant or store was it?', unless: PLACE_SAID }],
    detail: 'the branch and your receipt',
    act: ['see what the branch can do about it', 'tell the branch and see what it can do'],
    hits: [
      'no toy in the kids meal, my son is crying',
      'same toy in both kids meals for the third week',
      "Happy meal box didn't have a toy, drive thru forgot",
    ],
    misses: [
      'which toy is in the kids meal now',
      'toy shop order not here, no burger vouchers',
      'my daughter swallowed a toy from the kids meal, no warning',
    ],
  },
  {
    id: 'courier-ate-it',
    matter: 'your food being tampered with',
    sectors: ['food_delivery', 'restaurant'],
    when: [
      /\b(?:driver|courier|dasher|rider|delivery (?:guy|man|person|driver|boy)|he|she|they|someone|somebody|bag|seal|drink|fries|box)\b/i,
      /\b(?:(?:ate|eaten|eating|drank|stole|taken|helped (?:him|her|them)sel\w*|bit(?:ten)?|sipp\w*|nibbl\w*|half eaten|bite (?:out|taken|missing)|bite mark\w*)|seal (?:\w+ ){0,4}(?:broken|open\w*|torn|ripped)|(?:been|was|were) (?:opened|tampered))\b/i,
      /\b(?:food|fries|chips|burger|pizza|slices?|order|meal|drink|shake|nuggets|wings|dinner|lunch|bag|takeaway|delivery|tacos?|sushi|noodles)\b/i,
    ],
    not: /\b(?:parcel|dog ate|i ate|we ate|kids? ate|my (?:son|daughter|husband|wife|cat|dog) (?:ate|drank|stole)|supermarket|grapes|best|so good|never delivered|phone|stole my (?:bike|card|phone))\b/i,
    ack: [
      'Food that somebody else has been at is not fit to eat, and that has to be looked into.',
      'You paid for a whole meal that nobody had touched.',
      'An opened bag is the last thing anyone wants with their dinner.',
    ],
    ask: [
      {
        text: 'Was the bag sealed when it reached you?',
        unless: /\b(?:seal\w*|open(?:ed)?|torn|ripped|taped|no sticker)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please leave it uneaten, and keep a picture of it.',
        unless: /\b(?:photo|picture|pic|binned|threw|thrown|bin|<link>)\b/i,
      },
    ],
    detail: 'the order number and a picture',
    act: ['have the delivery looked into', 'see what is due back to you'],
    hits: [
      'courier ate some of my fries',
      'seal on the bag was broken and half the nuggets gone',
      'the driver drank my shake, lid off and straw in it, order ruined',
    ],
    misses: ['my dog ate the delivery pizza', 'order never came, driver stole my bike', 'we ate the whole pizza'],
  },
  {
    id: 'order-thrown-away',
    matter: 'the food you had to throw away',
    sectors: ['food_delivery', 'restaurant', 'grocery'],
    when: [
      /\b(?:(?:had to |have to |ended up |went |going )?(?:throw(?:n|ing)?|threw|binn?(?:ed|ing)?|chuck(?:ed|ing)?|toss(?:ed|ing)?) (?:\w+ ){0,5}(?:away|out|in the (?:bin|trash|garbage)|food|order|meal|pizza|lot|it)|straight in(?:to)? the (?:bin|trash)|inedible|could ?n['’]t eat (?:any|it|a thing))\b/i,
      /\b(?:offer(?:ed)?|refund\w*|credit|compensat\w*|voucher|£|\$|€|money|pa(?:y|id)|waste|inadequate|insult\w*|apology|response|discount)\b/i,
      /\b(?:order|food|meal|dinner|pizza|lunch|takeaway|burger|curry|delivery|chicken|sushi|salad)\b/i,
    ],
    not: /\b(?:expired|use.?by|sell.?by|thrown at|over (?:the|my|our) (?:\w+ )?(?:fence|gate|wall)|threw (?:it|the|my) (?:over|at|on)|parcel|packaging|containers?|sick|ill|poison\w*|recall\w*|raw|undercooked)\b/i,
    ack: [
      'If all of it went in the bin, a small credit does not put that right.',
      'You paid for a meal and had none.',
      'An offer that small for a whole order is no answer.',
    ],
    ask: [
      {
        text: 'What was wrong with it when it came?',
        unless:
          /\b(?:cold|late|soggy|wrong|spill\w*|spilt|burnt|stale|missing|leak\w*|hair|greasy|hours?|tough|dry)\b/i,
      },
    ],
    detail: 'the order number and a picture, if you have one',
    act: ['have the refund looked at again', 'see what more can be done about it'],
    hits: [
      'had to throw the whole order away and you offered 2 dollars',
      'curry went straight in the bin, your £3 credit is an insult',
      'inedible, paid 30 for that meal',
    ],
    misses: [
      'driver threw my order over the fence, refund',
      'chicken was raw so we binned the food, refund',
      'threw the packaging away, can i still get a refund',
    ],
  },
];
