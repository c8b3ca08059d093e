import { PLACE_SAID } from './settled';
import type { Situation } from './situation';

/** Sales and meals that went wrong after the till: draws, buyers, reviews, boxes and bags. */
export const SALE_MATTERS: readonly Situation[] = [
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
    matter: 'the trouble over that review',
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
    matter: 'what happened to your food',
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
