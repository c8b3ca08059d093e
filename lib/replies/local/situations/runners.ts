import type { Situation } from './situation';

const FOOD =
  'food|meals?|order(?:ed|s)?|burgers?|pizzas?|fries|chips|curry|sushi|noodles?|ramen|wings|tacos?|burritos?|salads?|sandwich(?:es)?|sauces?|drinks?|dinner|lunch|breakfast|dessert|poke|rice|soup|kebab|chicken|takeaway|takeout|groceries|restaurant|coffee';
const FOOD_WORD = new RegExp(`\\b(?:${FOOD})\\b`, 'i');
const NOT_FOOD = 'flights?|airline|train|hotel|parcel|package|insurance|rides? home|prescription';
/** Food that couriers bring: what is missing, late, charged, and couriers who cannot find the door. */
export const RUNNERS: readonly Situation[] = [
  {
    id: 'meal-part-missing',
    matter: 'what was left out of your order',
    sectors: ['food_delivery', 'restaurant'],
    when: [
      /\b(?:(?:with|without|w\/) (?:none|any|no|half)|none of (?:the|my)|missing|left out|forgot(?:ten)?|forgets?|not (?:in|included)|no (?:sauces?|drinks?|fries|chips|dressing|cutlery|utensils|straws?|dips?|cheese|rice|sides?)|only (?:half|part|some|one) of|half (?:of )?(?:my|the|our) (?:order|food|meal)|minus the|did ?n[o’']?t (?:get|include|bring) (?:my|the|our|any))\b/i,
      FOOD_WORD,
      /\b(?:brought|delivered|deliver\w*|came|arrived|got|get|ordered|order|driver|courier|postmate|dasher|eats|bag|again|paid|charged)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|never (?:came|arrived|delivered)|missing (?:you|my favou?rite)|menu|forgot to|(?:my|the|a) receipt|from the app|missing out|not missing|miss the old|thank\\w*|cancel\\w*)\\b`,
      'i',
    ),
    ack: [
      'What you paid for is the whole order.',
      'A missing part takes the fun out of a meal you were waiting for.',
      'You ordered it, so it should have been in the bag.',
    ],
    ask: [
      {
        text: 'What was missing?',
        unless:
          /\b(?:sauces?|drinks?|fries|chips|dressing|cutlery|utensils|straws?|dips?|cheese|rice|sides?|burgers?|soda|coke|dessert|cookies?|salad|chicken|wings|bread|naan|soup|half|entire|whole|shake)\b/i,
      },
      { text: 'Is the missing part shown on your receipt?', unless: /\b(?:receipt|paid for|charged for|bill)\b/i },
    ],
    quick: [
      {
        text: "Missing items can usually be reported fastest on the order's page in the app.",
        unless: /\b(?:app|report\w*|chat|support|told|called|rang|in store|drive.?th\w+|refund\w*)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see what can be done about what was missing', 'check what was packed'],
    hits: [
      'pizza came without any of the dips we paid for',
      'courier brought half my order, no drinks again',
      'you forgot the fries AGAIN and i paid for them, delivery was late too',
    ],
    misses: ['your menu is missing my favourite burger, please bring it back', 'my food never arrived, driver missing'],
  },
  {
    id: 'meal-order-botched',
    matter: 'the mix-up with your order',
    sectors: ['food_delivery'],
    when: [
      /\b(?:botch\w*|messed up|screw(?:ed)? up|mess(?:ed)? (?:up )?(?:my|the|our)|got (?:my|the|our) order wrong|wrong (?:order|food|item|meal|restaurant)|someone else['’]?s (?:order|food)|not (?:what|my) (?:i |we )?(?:order(?:ed)?|food)|incorrect (?:order|item)|order (?:was|is|came) (?:all |completely |totally )?(?:wrong|incorrect))\b/i,
      FOOD_WORD,
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|online shop|shirt|shoes|size|phone case|wrong (?:address|house|door|price))\\b`,
      'i',
    ),
    ack: [
      'Getting something you did not order is no fun.',
      'You waited for one thing and got another.',
      "That's not the order you paid for.",
    ],
    ask: [
      {
        text: 'Was it the whole order that was wrong, or part of it?',
        unless:
          /\b(?:whole|entire|all|completely|totally|part|one (?:of|item)|half|someone else['’]?s|wrong restaurant|should i|reported)\b/i,
      },
      {
        text: 'Has it been reported in the app yet?',
        unless: /\b(?:report\w*|app|support|contacted|chat|called|phone|email\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'A photo of what came and of the label on the bag helps, before it is thrown away.',
        unless: /\b(?:photos?|pics?|pictures?|threw|never (?:came|arrived))\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see what can be done about it', 'check whether anything is due back to you'],
    hits: [
      'they got my order wrong twice in one night, curry for a vegan',
      "got someone else's food again",
      'wrong order came and the restaurant wont pick up the phone',
    ],
    misses: ['wrong size shirt in my order', 'wrong address on my order'],
  },
  {
    id: 'meal-courier-cannot-find',
    live: true,
    matter: 'the courier not getting to you',
    sectors: ['food_delivery'],
    when: [
      /\b(?:drivers?|courier|postmate|dasher|rider|runner|delivery (?:guy|person|man)|he|she|my postmates?)\b/i,
      /\b(?:can['’]?t find|cannot find|cant find|could ?n[o’']?t find|lost|wrong (?:address|street|house|building|turn|way)|circl\w*|driving around|not moving|(?:does|do|did)?n['’]?t (?:speak|understand|know where)|can['’]?t speak|won['’]?t (?:come|answer|move)|going (?:the )?(?:wrong|opposite)|turned (?:down|the wrong)|in the wrong (?:place|direction)|gps)\b/i,
      new RegExp(`\\b(?:${FOOD}|deliver\\w*|\\w*eats|postmates?|address|house|building)\\b`, 'i'),
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|lost my (?:phone|bag|wallet)|my ride|picked me|pick me|drove me|racis\\w*|lost (?:a|your) customer)\\b`,
      'i',
    ),
    ack: [
      'Watching your food drive past the house is maddening.',
      'Being that close to your food and not getting it is frustrating.',
      "A courier who can't find you is no help when you are hungry.",
    ],
    ask: [
      {
        text: 'Is the courier still on the way now?',
        unless:
          /\b(?:cancel\w*|yesterday|last (?:night|week)|left|gave up|never|was|finally|in the end|when i open|moment|face)\b/i,
      },
      {
        text: 'Is the pin in the app on your door?',
        unless: /\b(?:pin|gps|map|correct address|address is right|always|everyone)\b/i,
      },
    ],
    quick: [
      {
        text: 'A message in the app with a landmark, or meeting at the main door, often settles it.',
        unless:
          /\b(?:messag\w*|text\w*|call\w*|rang|ring\w*|answer\w*|speak|told|went|was|were|landmark|left (?:it|my|the)|delivered|cancel+ed)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see whether someone can reach the courier', 'see where the courier has got to'],
    hits: [
      'courier cannot find the building, has been in the lobby next door with our lunch',
      'driver keeps circling the block, wont answer, dinner is in there',
      'the rider is lost two streets off, our curry with him',
    ],
    misses: ['lost my phone, can the driver of my ride help', 'driver cant find my house, parcel not delivered'],
  },
  {
    id: 'meal-cold-no-driver',
    matter: 'the state of the food when it came',
    sectors: ['food_delivery'],
    when: [
      /\b(?:cold|soggy|lukewarm|stale|melted|spilled|spilt|leak\w*|stone cold|ice cold|congealed|mush\w*)\b/i,
      FOOD_WORD,
      /\b(?:no drivers?|drivers?|courier|wait\w*|hours?|hrs?|min\w*|late|sat|deliver\w*|took|reassign\w*|eats|dasher|rider)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|cold (?:brew|coffee|drink|beer)|it['’]?s cold (?:out|today)|ice cream|cold outside)\\b`,
      'i',
    ),
    ack: [
      'Food that has been sitting around is not what you paid for.',
      'Waiting and then getting food in that state is a letdown.',
      'Nobody orders food to have it arrive like that.',
    ],
    ask: [
      {
        text: 'How late was it?',
        unless:
          /\b(?:\d+|an|one|two|half an?|couple(?: of)?) ?(?:min\w*|hours?|hrs?)\b|\b(?:no drivers?|policy|on time)\b/i,
      },
      {
        text: 'Were you still charged in full?',
        unless: /\b(?:charged?|charging|refund\w*|paid|credit|full price|money)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please take a photo before it is eaten or thrown away.',
        unless: /\b(?:photos?|pics?|pictures?|threw|ate|binned|yesterday|last)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['see how long it waited and what can be done', 'check what happened to it on the way'],
    hits: [
      'food arrived ice cold, driver took an hour',
      'pizza soggy after 50 mins on the back of a bike, driver took three stops',
      'fries like mush, sat in a bag for an hour waiting on a rider',
    ],
    misses: ['cold brew delivered by a nice driver', 'freezing out here, waiting for my flight with cold food'],
  },
  {
    id: 'meal-charged-more',
    matter: 'the total on that order',
    sectors: ['food_delivery', 'rides'],
    when: [
      /\b(?:charg\w*|cost|came to|total|price|paid|pay|took|surge|fees?)\b/i,
      /\b(?:more than|instead of|over ?charg\w*|extra|higher|nearly \$?\d+|almost \$?\d+|less on|cheaper|for [$£€]\d+ less|[$£€]\d+ (?:less|more)|surge|busy (?:area )?fee|service fee|doubled|twice the|should (?:be|have been)|ridiculous|was supposed to be)\b/i,
      new RegExp(`\\b(?:${FOOD}|tip|delivery fee|eats|app|cart|basket|booking fee)\\b`, 'i'),
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|never (?:placed|ordered)|cancel+\\w*|tip jar|driver (?:asked|demand\\w*)|declin\\w*|my ride|the ride|trip|bus|gas|phone|two years|membership)\\b`,
      'i',
    ),
    ack: [
      'The total you agree to is the one that should be taken.',
      'Fees that push the price up that far are hard to swallow.',
      'I can see why you compared, with a gap like that.',
    ],
    ask: [
      {
        text: 'Which line on the receipt makes the difference?',
        unless:
          /\b(?:receipt|surge|busy fee|busy area|service fee|delivery fee|tip|menu price|line|less on|cheaper|than on)\b/i,
      },
      {
        text: 'Was it the price of the food, or the fees on top?',
        unless: /\b(?:fees?|surge|menu|tip|delivery (?:charge|cost)|tax)\b/i,
      },
    ],
    detail: 'your order number',
    act: ['go through what was charged', 'see what each part of that charge is'],
    hits: [
      'cart said £18, charged £27 after fees, way more than it should be',
      'surge on a burger delivery is ridiculous',
      'service fee doubled the cost of one coffee in the app',
    ],
    misses: ['flight cost more than the food', 'got charged for a meal that was cancelled'],
  },
  {
    id: 'meal-declined-but-taken',
    matter: 'the money taken for that order',
    sectors: ['food_delivery', 'rides'],
    when: [
      /\b(?:declin\w*|did ?n[o’']?t go through|failed|cancel+ed|reject\w*|error)\b/i,
      /\b(?:charg\w*|took (?:the|my)|taken|debited|deduct\w*|money|pending|bank|card|hold|payment)\b/i,
      /\b(?:still|but|and then|twice|anyway|more than|yet|money (?:is|was)|pending|why (?:would|did|was|am)|then)\b/i,
      new RegExp(`\\b(?:${FOOD}|eats|purchase|payment|app)\\b`, 'i'),
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|cancellation fee|cancel fee|driver cancel\\w*|ride|trip|claim|hack\\w*|subscription|membership)\\b`,
      'i',
    ),
    ack: [
      'Money gone with no order to show for it is worrying.',
      'When an order falls through, the money should not go with it.',
      'I can see why that alarms you.',
    ],
    ask: [
      {
        text: 'Does your bank show it as pending or as paid?',
        unless: /\b(?:pending|hold|paid|cleared|posted|statement)\b/i,
      },
    ],
    quick: [
      {
        text: 'A pending amount for a failed order is often only a hold that drops off by itself.',
        unless: /\b(?:days|weeks|cleared|posted|hold)\b/i,
      },
    ],
    detail: 'the amount and date of the charge',
    act: ['see whether it was really taken', 'find out what that charge is'],
    hits: [
      'app declined my payment but the money is gone, no food',
      'my order was cancelled and you still charged my card',
      'payment failed twice and now two amounts are pending on my card, no order, money still out',
    ],
    misses: ['payment failed, how do i pay for my ride', 'order was on time, thanks'],
  },
  {
    id: 'meal-no-contact',
    matter: 'the lack of an answer',
    sectors: ['food_delivery', 'rides'],
    when: [
      /\b(?:no ?(?:one|body) (?:will|is|has|ever|gets?|answers?|replies|responds?|at)|can['’]?t (?:reach|contact|get (?:a )?hold|get through|speak)|no (?:reply|response|answer|support|phone number|number)|not (?:responding|answering|replying)|ignor(?:ed|ing|e)|get back to me|wont (?:answer|reply|respond)|won['’]?t (?:answer|reply|respond)|support is (?:useless|a joke|terrible))\b/i,
      /\b(?:eats|order|food|delivery|postmates?|support|customer (?:service|care)|help ?line|courier)\b/i,
    ],
    not: new RegExp(
      `\\b(?:${NOT_FOOD}|strand\\w*|left (?:my|his|her) (?:phone|wallet|bag)|driver|ride|trip|account (?:hacked|locked)|taxi|bank|restaurant won)\\b`,
      'i',
    ),
    ack: [
      'Chasing an answer that never comes is the worst of it.',
      'You should have heard from someone by now.',
      'Being left without an answer only makes it worse.',
    ],
    ask: [
      {
        text: 'What is it about: an order, a charge or your account?',
        unless:
          /\b(?:refund|charg\w*|missing|wrong (?:order|item|food)|late|cold|never (?:came|arrived)|cancel\w*|account|login|log in|promo|code|placed an order|my order|fee)\b/i,
      },
    ],
    detail: 'what it is about, with the order number if there is one',
    act: ['ask for an answer to it', 'see what has been done so far'],
    hits: [
      'nobody answers about my delivery, tried chat and mail',
      'cant get hold of anyone about my delivery, support is useless',
      'support wont reply, been trying since sunday',
    ],
    misses: ['driver not answering, left my phone in the ride', 'train support is a joke, no one answers'],
  },
];
