import { PLACE_SAID } from './settled';
import type { Situation } from './situation';

const CREATURE =
  '(?:frogs?|toads?|snails?|slugs?|caterpillars?|spiders?|maggots?|worms?|beetles?|moths?|(?:cock)?roach(?:es)?|wasps?|lizards?|mouse|mice|earwigs?|grubs?|larvae?|crickets?|grasshoppers?|ladybirds?|ladybugs?)';

/** What goes wrong with food and orders in words so narrow that no other row should speak: they are asked first. */
export const KITCHENS: readonly Situation[] = [
  {
    id: 'meat-for-vegetarian',
    matter: 'what ended up in your meal',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:vegetarians?|vegans?|veggies?|pescatarian|meat[- ]?free|plant[- ]based|(?:don['’]?t|dont|do not) eat (?:meat|pork|beef|chicken|fish|dairy))\b/i,
      /\b(?:chicken|beef|pork|bacon|ham|turkey|lamb|meat|steak|sausage|chorizo|pepperoni|fish|prawns?)\b|\b(?:vegans?|plant[- ]based|eat dairy)\b[\s\S]*\b(?:cheese|egg|milk|dairy)\b/i,
      /\b(?:put|found|finding|got|gotten|gave|given|served|sent|bit(?:e|ten)?|(?:piece|bit|chunk|slice|lump)s? of|there (?:was|were|is)|came with|ate|full of)\b/i,
    ],
    not: /\b(?:allerg\w*|options?|menu|range|wish|recommend|suggest\w*|love|loved|delicious|great|is there|are there|do you|which of|can i|why (?:no|not|don['’]?t|isn['’]?t)|bring back)\b/i,
    ack: [
      "Food you don't eat is the last thing you want to find in your meal.",
      "Getting something you don't eat in your meal is upsetting.",
      "Your meal should hold nothing that you don't eat.",
    ],
    ask: [
      { text: 'Did you tell anyone there?', unless: /\b(?:told|said|asked|manager|staff|deliver\w*|rider|driver)\b/i },
    ],
    quick: [
      {
        text: 'Please keep the label or the receipt, as it shows which dish was made.',
        unless: /\b(?:receipt|labels?|label(?:led|ed)|threw|binned)\b/i,
      },
    ],
    detail: 'the restaurant and the date',
    act: ['take it up with the kitchen there', 'raise it with the manager there'],
    hits: [
      'i am vegan and you put ham in my wrap',
      'Asked for the veggie bowl and there was a chunk of beef in it',
      'bit into a sausage, I have been vegetarian for ten years',
    ],
    misses: [
      'do you have a vegan cheese option?',
      'i am vegetarian, had the cheese toastie and it was cold',
      'the chicken was cold',
      'great veggie menu, had the fish too',
    ],
  },
  {
    id: 'creature-in-food',
    matter: 'what you found in there',
    sectors: ['grocery'],
    when: [
      new RegExp(`\\b${CREATURE}\\b`, 'i'),
      /\b(?:in|inside|among|amongst|with|on) (?:my|the|a|an|our|your|this|some) (?:[\p{L}-]+ ){0,3}?(?:bag|pack|packet|box|punnet|tin|jar|tub|salad|lettuce|spinach|broccoli|cauliflower|kale|cabbage|rocket|leaves|grapes|bananas?|rice|flour|pasta|cereal|bread|berries|strawberries|raspberries|sandwich|wrap|meal|food|pizza|soup|veg|vegetables|fruit|sprouts|herbs|coriander)\b/iu,
    ],
    not: /\b(?:sick|ill|hospital|ate|eaten|swallow\w*|bit me|bitten|sting|stung|toys?|cake|colin|chocolate|plush|costume|gummy|jelly|mouse ?mat|wireless|computer|bait|reptile|pet food|recipe)\b/i,
    ack: [
      "A creature in your food is horrible to find, and it shouldn't have been in there.",
      'A creature should never have made it into the pack.',
      'Nobody should find that in their food.',
    ],
    ask: [
      {
        text: 'Do you still have the pack it came in?',
        unless: /\b(?:have the (?:pack|bag)|kept|packaging|barcode|threw|binned|restaurant|plate|served|takeaway)\b/i,
      },
      { text: 'Which store did it come from?', unless: PLACE_SAID },
    ],
    quick: [
      {
        text: 'A photo with the date code on the pack helps trace it before it goes in the bin.',
        unless: /\b(?:photos?|pics?|pictures?|binned|threw|thrown|loose|barcode|restaurant)\b|<link>/i,
      },
    ],
    detail: 'the barcode and which store it came from',
    act: ['get it to the people who pack it', 'have it looked into where it was packed'],
    hits: [
      'opened it and found a snail in the bag of kale, do i name him?',
      'There is a live moth in my cereal',
      'caterpillar in a box of broccoli',
    ],
    misses: ['the frog costume came in a box', 'my kid ate a slug in the salad and is ill', 'love the worm sweets'],
  },
  {
    id: 'food-order-never-got',
    matter: 'the order that never reached you',
    sectors: ['food_delivery'],
    when: [
      /\b(?:never|didn['’]?t|did not|haven['’]?t|hasn['’]?t|not) (?:even |actually )?(?:got|get|gotten|received?|receive|came|come|arrived?|showed? up|turned up|delivered)\b.{0,24}\b(?:my|our|the|any) (?:\w+ )?(?:sh\w?t|stuff|orders?|food|things|items|groceries|delivery|drinks|dinner|lunch|meal)\b/i,
    ],
    not: /\b(?:refund\w*|promo|codes?|gift ?cards?|e-?mail|reply|response|answer|part of|half|fees?|missing|sauce|job|credit|not (?:delivered|come) by)\b/i,
    ack: [
      'You paid for that order, so you want to know where it went.',
      "You ordered it and it never reached you, so of course you're fed up.",
      'An order that never turns up is no service at all.',
    ],
    ask: [
      {
        text: 'What does the app show for the order?',
        unless: /\b(?:app|says|shows?|delivered|status|track\w*|map)\b/i,
      },
      {
        text: 'When did you order it?',
        unless: /\b(?:today|yesterday|tonight|last night|hours?|minutes?|mins|ago|\w+day)\b/i,
      },
    ],
    quick: [
      {
        text: 'The help menu on the order usually has an option for food that never came.',
        unless: /\b(?:help|chat\w*|support|app|contacted|called|phone|number|email\w*)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out what happened to it', 'see what can be refunded'],
    hits: [
      'get yourselves a phone number, I never got my stuff',
      'paid an hour ago and never received our food',
      'I did not get my order, sort it',
    ],
    misses: ['never got my refund for the order', 'I never got a reply about my order'],
  },
  {
    id: 'order-cancelled-on-me',
    matter: 'the cancellation of your order',
    sectors: ['food_delivery', 'grocery', 'shop', 'marketplace'],
    when: [
      /\b(?:(?:without|no) (?:any |a )?(?:warning|notice|reason|explanation|word|telling me)[,.]? (?:\w+ )?cancel(?:l?ed)|cancel(?:l?ed) (?:my|our) (?:[\p{L}\d]+ ){0,6}?orders?\b|my (?:[\p{L}\d]+ ){0,4}?orders? (?:was|were|got|has been|have been|is|just got) (?:just )?cancel(?:l?ed))\b/iu,
      /\border(?:s|ed)?\b/i,
    ],
    not: /\b(?:i(?:['’]?ve| have)? (?:just )?cancel(?:l?ed)|we cancel(?:l?ed)|want(?:ed)? (?:it|my order) cancel\w*|asked (?:you|them) to cancel|still (?:charged|no refund|waiting)|refund\w*|money back|flights?|drivers?|subscription|courier)\b/i,
    ack: [
      'Having an order cancelled on you is maddening.',
      'You were counting on that order, I know.',
      'I can see why you want to know what happened to that order.',
    ],
    ask: [
      {
        text: 'Did you get an email about the cancellation?',
        unless: /\b(?:e-?mail\w*|text|message|says?|said|told|reason|because|due to|explanation)\b/i,
      },
    ],
    quick: [
      {
        text: 'A card charge for a canceled order is often only pending and drops off by itself.',
        unless: /^(?![\s\S]*\b(?:charged|money|paid|pay\w*|card)\b)|\b(?:cash|gift|points|pay ?pal|weeks?|days)\b/i,
      },
      {
        text: 'The order page often shows a reason beside what was canceled.',
        unless:
          /\b(?:reason|because|due to|says?|said|told|e-?mail\w*|text\w*|message|explanation|charged|money|paid|card)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['find out why it was cancelled', 'see whether it can be ordered again'],
    hits: [
      'without warning you cancelled my lamp order, I need it on Friday',
      'my order got cancelled and nobody says why',
      'You cancelled my new boots order!',
    ],
    misses: ['I cancelled my order yesterday', 'my order was cancelled, where is my refund'],
  },
  {
    id: 'taken-from-porch',
    sectors: ['shop', 'marketplace', 'courier'],
    when: [
      /\b(?:stole|stolen|steal(?:ing|s)?|thief|thieves|nicked|swiped|porch pirates?)\b/i,
      /\b(?:porch|door ?step|front (?:door|step)|lobby|hallway|outside (?:my|our))\b/i,
      /\b(?:parcels?|packages?|box(?:es)?|order|deliver(?:y|ies|ed)|amazon)\b/i,
    ],
    not: /\b(?:your driver|driver (?:stole|nicked|took)|bike|account|identity|card details|refund\w*|video (?:game|series)|on the show|episode)\b/i,
    ack: [
      'Having a parcel taken from your own door is infuriating.',
      "That's a rotten thing to happen to your delivery.",
      'I can see why you are furious with whoever took it.',
    ],
    ask: [
      { text: 'Has it been reported to us yet?', unless: /\b(?:reported|told you|contacted|called|police|claim)\b/i },
    ],
    quick: [
      {
        text: "Doorbell footage, yours or a neighbor's, is worth saving before it is overwritten.",
        unless: /\b(?:cameras?|cctv|footage|video|ring|police|saved)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['tell you what can be done about that order', 'check what the options are for that order'],
    hits: [
      'whoever stole the parcel off my porch: enjoy the cat litter',
      'porch pirates again, package gone from the front step',
      'My delivery was stolen from the lobby',
    ],
    misses: ['your driver stole my parcel from the porch', 'somebody stole my bike from the hallway, no delivery'],
  },
  {
    id: 'refund-only-part',
    matter: 'the refund falling short',
    sectors: ['food_delivery', 'restaurant'],
    when: [
      /\b(?:got|gave|given|offered|received|only|get|refunded)\b.{0,20}(?:[£$€] ?\d[\d.]*|\d+ ?%|\d+ (?:bucks?|dollars|pounds|quid)|part(?:ial)?|half)\b.{0,16}\b(?:refund\w*|credits?|back)\b/i,
      /\b(?:deserve|want|whole|entire|full|all (?:of )?(?:it|my)|rest of|my money back|messed up|wrong|horrible|inedible|never came)\b/i,
    ],
    not: /\b(?:thank\w*|great|perfect|happy with|within|days)\b/i,
    ack: [
      "Part of it back isn't what you were hoping for.",
      'I can see why that refund feels too small.',
      'You want the whole order looked at, and I understand why.',
    ],
    ask: [
      {
        text: 'Was it all of the order, or part of it?',
        unless: /\b(?:all|whole|entire|everything|part|half|item|one of)\b/i,
      },
    ],
    quick: [
      {
        text: 'Photos of what was wrong help when a refund is looked at again.',
        unless: /\b(?:never (?:came|arrived|got)|photos?|pics?|pictures?|missing|late|cancel+ed|proof)\b|<link>/i,
      },
    ],
    detail: 'your order number',
    act: ['have that refund looked at again', 'check what was given back and for what'],
    hits: [
      'order was all wrong and I got a $4 refund, I want my money back',
      'only offered me £3 credit for a meal that was inedible',
      'you gave half back, I deserve the full refund',
    ],
    misses: ['got a $4 refund, thank you', 'my refund has not come in 5 days'],
  },
  {
    id: 'spot-the-mistake',
    matter: 'the mistake you spotted',
    sectors: ['grocery'],
    when: [/\bspot (?:the|what['’]?s) (?:deliberate )?(?:mistake|error|problem|odd one out|wrong|missing)\b/i],
    not: /[😂🤣😍😆]|\b(?:haha\w*|lol|love|website|app|site|advert|poster|typo|spelling|apostrophe)\b/iu,
    ack: [
      "You're right, that shouldn't look the way it does.",
      'I can see why you posted a mistake like that.',
      "What you picked out isn't how it ought to look.",
    ],
    ask: [{ text: 'Which store did you get it from?', unless: PLACE_SAID }],
    detail: 'the barcode and which store it came from',
    act: ['pass it to the people who make it', 'get it to the supplier'],
    hits: [
      'spot the mistake... #twoleftgloves',
      'Can you spot the deliberate mistake in this pack',
      "spot what's missing here",
    ],
    misses: ['spot the mistake 😂 love it', 'spot the typo on your poster'],
  },
  {
    id: 'skimpy-pack',
    matter: 'how little was in it',
    sectors: ['grocery'],
    when: [
      /\b(?:raisins?|nuts?|fruit|currants?|prawns?|chicken|beef|meat|ham|bacon|cheese|fillings?|toppings?|curry|sauce|rice|chips|chunks?|berries|olives|pepperoni|mushrooms?|slices?|pieces?|chocolate)\b/i,
      /\b(?:(?:one|a single|single|two|three|[123]) (?:\w+ )?(?:lonely|lone|measly|solitary|sad|pathetic|tiny|miserable)|(?:lonely|lone|measly|solitary) (?:little )?\w+|where(?:['’]?s| is| are| has| did) (?:all )?(?:the|my) (?:\w+ )?(?:fillings?|toppings?|fruit|meat|chicken|beef|cheese|prawns?|raisins?|chocolate)|(?:hardly|barely|scarcely) any|spot the (?:filling|chicken|meat|cheese)|found only (?:one|1|two|2) )/i,
    ],
    not: /\b(?:allerg\w*|delivery|deliver\w*|slots?|substitut\w*|shel(?:f|ves)|stock|queue|tills?|aisle|left in|staff|mould\w*|hairs?|plastic|glass|metal|nails?|screws?|wood|stones?|bones?|blood|bugs?|insects?|fl(?:y|ies)|maggots?|worms?|beetles?|moths?|larvae?|teeth|tooth|plasters?|refund\w*|restaurant|waiter)\b/i,
    ack: [
      'There should be a lot more in it than that.',
      'What you found is nothing like enough for a whole pack.',
      "You'd expect far more than that when you open it.",
    ],
    ask: [
      { text: 'Which store did you get it from?', unless: PLACE_SAID },
      { text: 'Is the barcode still to hand?', unless: /\b(?:bar ?code|batch|binned|threw)\b/i },
    ],
    quick: [
      {
        text: 'Please keep the wrapper, as the code on it shows which batch it was.',
        unless: /\b(?:binned|threw|thrown|bar ?code|batch|wrapper|loose)\b/i,
      },
    ],
    detail: 'the barcode and which store it came from',
    act: ['get it to the people who make it', 'pass it to the team that checks the recipe'],
    hits: [
      'your fruit bun has one lonely currant in it. Why?',
      'chicken pie with three sad chunks of chicken',
      'Where is the filling in this cheese pasty',
    ],
    misses: ['one lonely pack of nuts left in stock', 'where is the chocolate aisle'],
  },
  {
    id: 'no-lyrics',
    matter: 'the trouble with the lyrics',
    sectors: ['streaming'],
    when: [
      /\blyrics?\b/i,
      /\b(?:no|not|never|won['’]?t|don['’]?t|doesn['’]?t|can['’]?t|isn['’]?t|aren['’]?t|without|missing|gone|disappear\w*|where|why|still|stopped|removed?|lost|wrong|out of sync|bring|get)\b/i,
    ],
    not: /\b(?:explicit|censor\w*|hate(?:ful)? lyrics|my lyrics|stuck in my head|love the lyrics|what song|which song)\b/i,
    ack: [
      'I can see why you miss the lyrics.',
      'Lyrics are half the fun, so I can see why you want them.',
      "It's no fun guessing the words without the lyrics.",
    ],
    ask: [
      {
        text: 'Is it for every song, or only some?',
        unless: /\b(?:all|every|any|some|most|one song|this song|still no|new (?:ios )?version)\b/i,
      },
    ],
    quick: [
      {
        text: 'Lyrics sometimes come back after closing the app fully and opening it again.',
        unless: /\b(?:wrong|sync|bring|still no|never|country|everyone|all songs|add|one song|this song)\b/i,
      },
    ],
    detail: 'the country you are in',
    act: ['check where lyrics can be had', 'pass it to the team that looks after lyrics'],
    hits: ['another update and still no lyrics', 'where did the lyrics go?', "lyrics won't show on my tablet"],
    misses: ['love the lyrics of this one', 'song stuck in my head, what are the lyrics', 'the album is missing'],
  },
  {
    id: 'advert-not-honoured',
    matter: 'the offer not being honored in the store',
    sectors: ['grocery', 'shop'],
    when: [
      /\b(?:offers?|deals?|price[sd]?|promotion|advert\w*|discount)\b/i,
      /\b(?:told|said|says|saying|staff|assistant|they|you|sign|store)\b.{0,60}?\b(?:not (?:a )?(?:genuine|valid|real|available|running|honou?r\w*)|(?:isn|wasn|aren)['’]?t (?:a )?(?:genuine|valid|real|available|running|on any ?more)|(?:doesn|didn)['’]?t exist|no such (?:offer|deal)|(?:won|wouldn)['’]?t honou?r|refus\w+ to honou?r|(?:was|is|were) (?:an |a )?(?:error|mistake|misprint))\b/i,
      /\b(?:went|go(?:ing)?|drove|got (?:there|to)|at the till|in[- ]?store|to (?:the )?(?:store|shop)|counter|asked)\b/i,
    ],
    not: /\b(?:voucher|code|coupon|gift ?cards?|points|refund\w*|return\w*|warranty|job offer|deliver\w*)\b/i,
    ack: [
      "Going in for an offer and being told there isn't one is really annoying.",
      "An advert should match what you're told in the store.",
      'You went in for that price, so I can see why it feels misleading.',
    ],
    ask: [
      { text: 'Where did you see the offer?', unless: /\b(?:leaflet|poster|window|flyer|newspaper|tv|sign|shelf)\b/i },
      { text: 'Which store was it?', unless: PLACE_SAID },
    ],
    quick: [
      {
        text: 'A screenshot of the ad with its dates helps, in case the page changes.',
        unless:
          /\b(?:screen ?shots?|photos?|pics?|pictures?|leaflet|sign|poster|window|flyer|newspaper|tv ad|error|mistake)\b|<link>/i,
      },
    ],
    detail: 'a link or photo of the offer and which store it was',
    act: ['have the advert checked', 'find out whether that offer is still running'],
    hits: [
      'your ad says £40 off the drill, went to the store and was told the offer is not valid',
      'drove to the shop for the TV deal and they said it was a mistake',
      'Staff at the till said the price was an error and refused to honour it, the offer is still on your site',
    ],
    misses: ['they said the voucher is not valid at the till', 'went to the store for the lamp, great price'],
  },
];
