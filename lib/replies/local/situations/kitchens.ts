import type { Situation } from './situation';

const PLACE_SAID = /\b(?:in|at|on) (?:the |your )?[A-Z][a-z]+|\b[A-Z][a-z]+ (?:branch|store|shop|station|st|street|road|rd)\b/;
const CREATURE =
  '(?:frogs?|toads?|snails?|slugs?|caterpillars?|spiders?|maggots?|worms?|beetles?|moths?|(?:cock)?roach(?:es)?|wasps?|lizards?|mouse|mice|earwigs?|grubs?|larvae?|crickets?|grasshoppers?|ladybirds?|ladybugs?)';

/** What goes wrong with food and orders in words so narrow that no other row should speak: they are asked first. */
export const KITCHENS: readonly Situation[] = [
  {
    id: 'meat-for-vegetarian',
    sectors: ['restaurant', 'food_delivery'],
    when: [
      /\b(?:vegetarians?|vegans?|veggies?|pescatarian|meat[- ]?free|plant[- ]based|(?:don['’]?t|dont|do not) eat (?:meat|pork|beef|chicken|fish|dairy))\b/i,
      /\b(?:chicken|beef|pork|bacon|ham|turkey|lamb|meat|steak|sausage|chorizo|pepperoni|fish|prawns?|cheese|egg|milk|dairy)\b/i,
      /\b(?:put|found|finding|got|gotten|gave|given|served|sent|bit(?:e|ten)?|(?:piece|bit|chunk|slice|lump)s? of|there (?:was|were|is)|had|came with|ate|full of|instead)\b/i,
    ],
    not: /\b(?:allerg\w*|options?|menu|range|wish|recommend|suggest\w*|love|loved|delicious|great|is there|are there|do you|which of|can i|why (?:no|not|don['’]?t|isn['’]?t)|bring back)\b/i,
    ack: [
      "You don't eat that, and it should never have been in your food.",
      'That should never have ended up on your plate.',
      "I can see how upsetting that is when you don't eat it.",
    ],
    ask: [
      { text: 'Which restaurant was it?', unless: PLACE_SAID },
      {
        text: 'When was this?',
        unless: /\b(?:today|yesterday|tonight|just|last night|this (?:morning|evening|afternoon)|\w+day)\b/i,
      },
    ],
    detail: 'which restaurant it was and when',
    act: ['take it up with the kitchen there', 'raise it with the manager there'],
    hits: [
      'i am vegan and you put ham in my wrap',
      'Asked for the veggie bowl and there was a chunk of beef in it',
      'bit into a sausage, I have been vegetarian for ten years',
    ],
    misses: ['do you have a vegan cheese option?', 'the chicken was cold', 'great veggie menu, had the fish too'],
  },
  {
    id: 'creature-in-food',
    sectors: ['restaurant', 'food_delivery', 'grocery'],
    when: [
      new RegExp(`\\b${CREATURE}\\b`, 'i'),
      /\b(?:in|inside|among|amongst|with|on) (?:my|the|a|an|our|your|this|some) (?:[\p{L}-]+ ){0,3}?(?:bag|pack|packet|box|punnet|tin|jar|tub|salad|lettuce|spinach|broccoli|cauliflower|kale|cabbage|rocket|leaves|grapes|bananas?|rice|flour|pasta|cereal|bread|berries|strawberries|raspberries|sandwich|wrap|meal|food|pizza|soup|veg|vegetables|fruit|sprouts|herbs|coriander)\b/iu,
    ],
    not: /\b(?:sick|ill|hospital|ate|eaten|swallow\w*|bit me|bitten|sting|stung|toys?|cake|colin|chocolate|plush|costume|gummy|jelly|mouse ?mat|wireless|computer|bait|reptile|pet food|recipe)\b/i,
    ack: [
      "That's quite a find, and it shouldn't have been in there.",
      'That should never have made it into the pack.',
      "Nobody expects to meet one of those in their food.",
    ],
    ask: [
      {
        text: 'Do you still have the pack it came in?',
        unless: /\b(?:have the (?:pack|bag)|kept|packaging|barcode|threw|binned|restaurant|plate|served|takeaway)\b/i,
      },
      { text: 'Which store did it come from?', unless: PLACE_SAID },
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
    sectors: ['food_delivery'],
    when: [
      /\b(?:never|didn['’]?t|did not|haven['’]?t|hasn['’]?t|not) (?:even |actually )?(?:got|get|gotten|received?|receive|came|come|arrived?|showed? up|turned up|delivered)\b.{0,24}\b(?:my|our|the|any) (?:\w+ )?(?:sh\w?t|stuff|orders?|food|things|items|groceries|delivery|drinks|dinner|lunch|meal)\b/i,
    ],
    not: /\b(?:refund\w*|promo|codes?|gift ?cards?|e-?mail|reply|response|answer|part of|half|fees?|missing|sauce|job|credit|not (?:delivered|come) by)\b/i,
    ack: [
      'You should have had that order.',
      "You ordered it and it never reached you, so of course you're fed up.",
      'An order that never turns up is no service at all.',
    ],
    ask: [
      { text: 'What does the app show for the order?', unless: /\b(?:app|says|shows?|delivered|status|track\w*|map)\b/i },
      {
        text: 'When did you order it?',
        unless: /\b(?:today|yesterday|tonight|last night|hours?|minutes?|mins|ago|\w+day)\b/i,
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
    id: 'skimpy-pack',
    sectors: ['grocery'],
    when: [
      /\b(?:raisins?|nuts?|fruit|currants?|prawns?|chicken|beef|meat|ham|bacon|cheese|fillings?|toppings?|curry|sauce|rice|chips|chunks?|berries|olives|pepperoni|mushrooms?|slices?|pieces?|chocolate)\b/i,
      /\b(?:(?:one|a single|single|two|three|[123]) (?:\w+ )?(?:lonely|lone|measly|solitary|sad|pathetic|tiny|miserable)|(?:lonely|lone|measly|solitary) (?:little )?\w+|where(?:['’]?s| is| are| has| did) (?:all )?(?:the|my) (?:\w+ )?(?:fillings?|toppings?|fruit|meat|chicken|beef|cheese|prawns?|raisins?|chocolate)|(?:hardly|barely|scarcely) any|spot the (?:difference|mistake|filling|chicken|meat|cheese)|found (?:only )?(?:one|1|two|2) )/i,
    ],
    not: /\b(?:allerg\w*|delivery|deliver\w*|slots?|substitut\w*|shel(?:f|ves)|stock|queue|tills?|aisle|left in|staff|mould\w*|hair|plastic|refund\w*|restaurant|waiter)\b/i,
    ack: [
      'There should be a lot more in it than that.',
      "That's nothing like enough for a whole pack.",
      "You'd expect far more than that when you open it.",
    ],
    ask: [
      { text: 'Which store did you get it from?', unless: PLACE_SAID },
      { text: 'Is the barcode still to hand?', unless: /\b(?:bar ?code|batch|binned|threw)\b/i },
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
    sectors: ['streaming'],
    when: [
      /\blyrics?\b/i,
      /\b(?:no|not|never|n['’]t|without|missing|gone|disappear\w*|where|why|still|stopped|removed?|lost|wrong|out of sync|bring|get)\b/i,
    ],
    not: /\b(?:explicit|censor\w*|hate(?:ful)? lyrics|my lyrics|stuck in my head|love the lyrics|what song|which song)\b/i,
    ack: [
      'I can see why you miss the lyrics.',
      'Lyrics are half the fun, so I can see why you want them.',
      "It's no fun guessing the words.",
    ],
    ask: [
      {
        text: 'Is it for every song, or only some?',
        unless: /\b(?:all|every|any|some|most|one song|this song|still no|new (?:ios )?version)\b/i,
      },
    ],
    detail: 'a song and the country you are in',
    act: ['check where lyrics can be had', 'pass it to the team that looks after lyrics'],
    hits: ['another update and still no lyrics', 'where did the lyrics go?', "lyrics won't show on my tablet"],
    misses: ['love the lyrics of this one', 'song stuck in my head, what are the lyrics', 'the album is missing'],
  },
  {
    id: 'advert-not-honoured',
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

/** Matters of shops, menus and checkouts that are asked last: where another row knows more, it speaks. */
export const COUNTERTOPS: readonly Situation[] = [
  {
    id: 'shuts-too-soon',
    sectors: ['restaurant', 'grocery', 'shop', 'venue', 'health'],
    when: [/\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)\b(?: \w+){0,3} (?:before|so early|too early|earlier than|that early)\b/i],
    not: /\b(?:flights?|gate|accounts?|tickets?|case|bids?|auction|app|doors? (?:of the train|closed)|train doors?|boarding|road|lane|deal|sale|ends?|till the)\b/i,
    ack: [
      "It's annoying to be there and find the doors shut.",
      'I can see why that closing time puzzles you.',
      'You were ready to buy and could not, which is a pity.',
    ],
    ask: [
      { text: 'Which branch is it?', unless: PLACE_SAID },
      {
        text: 'What time did you get there?',
        unless: /\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)\b|\b(?:noon|half past|quarter|midnight)\b/i,
      },
    ],
    detail: 'which branch it was and when you were there',
    act: ['ask the branch about its closing time', 'pass it to the manager of that branch'],
    hits: [
      'why does your kiosk close before the last tram leaves',
      'your cafe shuts so early on match days',
      'the deli counter is closing earlier than the sign says',
    ],
    misses: ['the gate closed before we got there', 'bids close too early'],
  },
  {
    id: 'dish-gone',
    sectors: ['restaurant'],
    when: [
      /\b(?:(?:is|are|was|were) no more\b|no longer (?:serv\w+|on the menu|sell\w*|hav\w+|offer\w*|mak\w+|do\b|available)|(?:took|taken|taking|gone|come) (?:\w+ ){0,3}?off (?:the|your) menu|g[eo]t(?:ten)? rid of (?:the|my)|stopp?(?:ed|ing) (?:serving|selling|making|doing)|discontinu\w+)/i,
    ],
    not: /\b(?:app|account|points|rewards?|delivery|deliver\w*|wifi|loyalty|refund\w*|staff|manager|plastic|straws?|why not|love that|glad|finally|thank\w*)\b/i,
    ack: [
      "It's hard when a favourite goes from the menu.",
      'That one had its fans, and I can see you were one of them.',
      "I know it won't be the same without it.",
    ],
    ask: [
      { text: 'Which restaurant is it?', unless: PLACE_SAID },
      { text: 'What did you like to have it in?', unless: /\b(?:in my|with my|bowl|burrito|wrap|taco|salad)\b/i },
    ],
    detail: 'which restaurant you go to',
    act: ['let the people who plan the menu know it is missed', 'ask whether it is coming back'],
    hits: [
      'was told today the lemon rice is no more. how do i go on',
      'you no longer serve the bean wrap??',
      'who took the plum pie off your menu',
    ],
    misses: ['my points are no more in the app', 'glad you stopped serving plastic straws'],
  },
  {
    id: 'pay-method-fails',
    sectors: ['rides', 'restaurant', 'food_delivery', 'grocery', 'shop', 'marketplace', 'streaming', 'games'],
    when: [
      /\b(?:pay ?pal|apple ?pay|google ?pay|klarna|venmo|cash ?app)\b/i,
      /\b(?:(?:does|do|is|did|wo|ca|dos|would)n['’]?t (?:\w+ )?(?:work\w*|accept\w*|go|going|load\w*|let|pay|use|add|take|connect|link)|(?:doesnt|dosnt|dont|isnt|wont|cant) (?:work|let|go|pay|add|use|take|link)|not (?:working|going through|accept\w*|able)|unable to|fails?|failed|failing|declin\w+|errors?|reject\w*|stopped working)\b/i,
    ],
    not: /\b(?:refund\w*|charged|took|scam\w*|seller|buyer|hacked|do you (?:take|accept)|why don['’]?t you|when will)\b/i,
    ack: [
      "It's annoying when the way you always pay stops working.",
      'You should be able to pay the way you chose.',
      "A payment that won't go through is no use to anybody.",
    ],
    ask: [
      { text: 'What does it say when you try to pay?', unless: /\b(?:says?|message|error|code)\b/i },
      { text: 'Is that in the app or on the website?', unless: /\b(?:apps?|web ?site|site|online|phone)\b/i },
    ],
    detail: 'the email on your account',
    act: ['find out why the payment is not going through', 'see what is stopping that payment'],
    hits: [
      "paypal hasn't been accepted for days, it is not working",
      'Apple Pay declined on your checkout every time',
      'your app doesnt let me use google pay anymore, doesnt work',
    ],
    misses: ['do you accept paypal? my card is not working', 'paypal refund not working'],
  },
  {
    id: 'seller-silent',
    sectors: ['marketplace'],
    when: [
      /\b(?:seller|vendor|trader)s?\b/i,
      /\b(?:ignor\w+|no (?:reply|response|answer)|not (?:repl\w+|respond\w*|answer\w*)|n['’]?t (?:even )?(?:repl\w+|respond\w*|answer\w*)|never (?:repl\w+|respond\w*|answer\w*)|unresponsive|(?:contacted|messaged|emailed) .{0,30}\b(?:twice|times|again)|gone quiet|silence)\b/i,
      /\b(?:bought|buy|order(?:ed)?|paid|items?|listing|arriv\w*|deliver\w*|received|refund\w*|return\w*|parcel|package)\b/i,
    ],
    not: /\b(?:i(?:['’]?m| am) (?:a|the) seller|as a seller|my buyer|sleazy|trusted|marked as delivered|says delivered)\b/i,
    ack: [
      "A seller who doesn't answer leaves you stuck.",
      "It's worrying when you've paid and the seller goes quiet.",
      "You've tried the seller, so let's see what comes next.",
    ],
    ask: [
      {
        text: 'Has it been marked as sent yet?',
        unless: /\b(?:sent|dispatch\w*|shipped|deliver\w*|arriv\w*|received|track\w*|return\w*|fake|broken|wrong)\b/i,
      },
      {
        text: 'Which day was it due by?',
        unless: /\b(?:due|by \w+day|ago|weeks?|days?|arrived|received|return\w*|wrong|broken|fake)\b/i,
      },
    ],
    detail: 'the item number',
    act: ['tell you which case you can open and from when', 'check what can be opened on that order'],
    hits: [
      'seller is ignoring me and the item never came, I paid two weeks ago',
      'I ordered a lamp, listing is gone, messaged the seller twice and no reply',
      'The vendor will not respond about my return, no answer since Monday',
    ],
    misses: ['my buyer is ignoring me about the item', 'the seller replied quickly, item ordered again'],
  },
  {
    id: 'not-sent-here',
    sectors: ['shop', 'marketplace', 'grocery'],
    when: [
      /\b(?:not|n['’]?t|cannot|won['’]?t|doesn['’]?t|no longer) (?:be )?(?:ship\w*|deliver\w*|send(?:ing)?|sent|post(?:ed|ing)?) (?:\w+ ){0,2}?(?:to|in) (?:my|our) (?:\w+ )?(?:address|area|country|city|pin ?code|post ?code|zip(?: code)?|town|village|house|state|island|place|region)\b/i,
    ],
    not: /\b(?:arriv\w*|track\w*|order (?:number|#)|driver|late|refund\w*|lost|neighbou?rs?)\b/i,
    ack: [
      "It's disappointing to find what you want and not be able to have it sent.",
      'I can see why that is a nuisance when you are ready to buy.',
      'You want to order it, so let me see what can be done.',
    ],
    ask: [
      {
        text: 'Which item is it?',
        unless: /\b(?:sofas?|beds?|phones?|tv|laptop|consoles?|books?|shoes|groceries|anything|everything|any)\b/i,
      },
    ],
    detail: 'the item and your postcode',
    act: ['check whether it can be sent to you', 'find out who can send it there'],
    hits: [
      "trying to buy a kettle but you don't deliver to my area",
      'why can this not be shipped to our island',
      'the seller is not shipping to my address, what now',
    ],
    misses: ['the parcel was not delivered to my address, driver lost it', 'do you ship to Malta?'],
  },
  {
    id: 'left-at-till',
    sectors: ['grocery', 'shop', 'restaurant'],
    when: [
      /\b(?:left|forgot(?:ten)?|leaving)\b/i,
      /\b(?:at|on|by|in|from) (?:the|your|one of your|a) (?:\w+ )?(?:tills?|checkout|counter|self[- ]?(?:serve|service|checkout|scan)|bagging area|trolley|basket|caf[eé]|fitting room|changing room|toilets?|table)\b/i,
      /\b(?:i|we|my|our|mum|mom|dad)\b/i,
    ],
    not: /\b(?:dirty|wait(?:ing|ed)|left (?:standing|waiting|there|unattended|us)|rude|items left|nothing left|mess|none left|forgot to (?:give|put|scan|tell|remove|take)|they (?:left|forgot)|you (?:left|forgot)|security tag|staff)\b/i,
    ack: [
      'Oh no, I hope it has been kept safe for you.',
      "That's a horrible thing to notice once you're home.",
      "Let's see if somebody has handed it in.",
    ],
    ask: [
      { text: 'Do you still have the receipt?', unless: /\b(?:receipt|purse|wallet|phone|bag|card|umbrella|coat|keys)\b/i },
      {
        text: 'When were you in?',
        unless: /\b(?:today|yesterday|this (?:morning|afternoon|evening)|an? hours? ago|earlier|\w+day)\b/i,
      },
    ],
    detail: 'when you were in and what was left behind',
    act: ['ask the branch to look for it', 'see whether it has been handed in'],
    hits: [
      'I think I left my new gloves at the till in your Fenby shop, what can I do?',
      'we forgot a bag of shopping by the self checkout',
      'left mum’s scarf in your fitting room',
    ],
    misses: ['I was left waiting at the till', 'your staff left a mess by the checkout for us'],
  },
];
