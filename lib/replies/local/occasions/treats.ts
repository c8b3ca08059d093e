import { FOOD } from '@/lib/analysis/cues/everyday';
import type { Occasion } from './occasion';
import { SOUR } from './sour';

/** Dishes that menus write in their own way stand beside the plain words. */
const DISH = `(?:${FOOD.slice(3, -1)}|bo+r+itos?|meals?|combos?|pretzels?|slices?|cheesecakes?|muffins?|bagels?|margs|margaritas?|cocktails?|candy|sweets|toast\\w*|tenders|nuggets|milkshakes?|shakes?|smoothies?)`;
const PRICE = String.raw`(?:[$£€] ?[12]?\d(?:\.\d\d)?(?!\d)|\w+ (?:bucks?|quid)|free|half[- ]price|bogo|(?:2|two)[- ]for[- ](?:1|one))`;
const JOY =
  '(?:[❤♥💕💖😍🥰😋🤩🤤🥳🎉🙌👻🎃🌯🌮🍕🍔🤗😊😄😁🤓🍻]|\\b(?:yay|yum\\w*|nom\\w*|made my (?:day|night|week|year)|happy \\w+ween|the best)\\b)';

const PRICE_ENJOYED = `(?:\\b(?:thank(?:s| you| u)?|thx|ty|cheers|shout ?-?out|love|loving|best|scored|scoring)\\b.{0,60}?|(?=.*${JOY}).*?\\b(?:got|getting|grabbed|had|spent|bought|picked up|my|this|was|were|ain'?t no)\\b.{0,40}?)(?:^|[^\\w$£€])${PRICE}(?! (?:of|off|more|extra|fee|from|for (?:shipping|delivery)))(?=\\W|$)`;

/** Something nice that was got, eaten or given: shared with the one who gave it. */
export const TREATS: readonly Occasion[] = [
  {
    id: 'treat-for-guests',
    when: /\b(?:our|my) (?:wedding|big day|honeymoon|hen do|stag do)\b.{0,160}[💍🎉❤🥂✈😍👰🤵]/iu,
    not: /\b(?:refund\w*|ruin\w*|cancel\w*|lost|late|delay\w*|please|help|worst|missing|wrong|broken|still|charg\w*|sorry)\b|\?|[😡🤬👎🙄😭]/iu,
    lines: [
      'Congratulations, {name}! May every guest make it in time for the cake.',
      'Congratulations to you both, {name}! Sounds like quite a party.',
      'First things first: congratulations, {name}!',
      'Wishing you both a wonderful day, {name}.',
      'What lovely news, {name}. Have the best day!',
      'We love a wedding, {name}. Congratulations to you both!',
    ],
    hits: ['Anyone who needs to fly to our wedding: do it now, only £60 return 💍✈'],
    misses: ['you lost the cake for our wedding 🎂', 'our wedding ✈ was ruined'],
    sure: true,
  },
  {
    id: 'treat-dressed-up',
    when: /\b(?:dress(?:ed|ing)? (?:up )?(?:as|like)|in (?:full |a |my |his |her )?costumes?|wore (?:my|a|his|her) .{2,40}(?:costume|to @?\w*))\b.{0,160}[😂🤣🎃👻😄😍❤🎉]/iu,
    not: /\b(?:refund\w*|ruin\w*|cancel\w*|lost|late|delay\w*|please|help|worst|missing|wrong|broken|still|charg\w*|refus\w*|rude\w*|arrived|racist|offensive|turned away|denied)\b|[😡🤬👎🙄]/iu,
    lines: [
      'Dressed for the occasion, and how. We love it, {name}!',
      'That deserves a prize, {name}.',
      'Please tell us there is a photo, {name}.',
      'That is how you earn your dinner, {name}.',
      'Now that is what we call making an effort, {name}.',
      'Whose idea was it, {name}? Full marks to them.',
      'You win Halloween, or whatever this is, {name}.',
    ],
    hits: ['My nan dressed up as a lighthouse to get her free soup 😂', 'whole family in costume for noodles 🎃'],
    misses: ['dressed up as a pirate and was refused entry 😂', 'dressed like that your staff were rude 🙄'],
    sure: true,
  },
  {
    id: 'treat-deal-food',
    when: new RegExp(
      `(?=.*(?:\\b${DISH}\\b|[🌯🌮🍕🍔🍜🍩🍦🍟🍻☕😋🤤]))(?=.*?\\b(?:the|a|my|this|your|our|for) (?<said>${PRICE} (?:\\w+ )?${DISH})\\b|)${PRICE_ENJOYED}`,
      'iu',
    ),
    not: SOUR,
    lines: [
      'That is what we like to hear, {name}. What did you go for?',
      'Thanks for stopping by, {name}! What did you have?',
      'Small price, big smile. Enjoy it, {name}!',
      'Glad you got in on it, {name}. Save us a bite!',
      'Hope it tasted even better at that price, {name}.',
      'You picked a good day to be hungry, {name}.',
      'The best kind of bargain is the kind you can eat, {name}.',
      'Hope there was room for seconds, {name}.',
      'Same again next time, {name}?',
      'Enjoy the {said}, {name}!',
      'Hope the {said} hit the spot, {name}.',
      'Hope the {said} went down a treat, {name}.',
      'Only one thing beats the {said}, and that is a second one.',
    ],
    hits: [
      'Just got my $4 noodle bowl at @noodlebar ❤❤',
      'Thanks for the $4 nachos @tacohut',
      'i just spent £2.00 on a bun 😍',
      'my bowl was only four bucks!! Happy Halloween',
      'This $5 ramen from @noodlebar just made my night 🙌',
    ],
    misses: ['thanks for the free headache, my order is late', 'got charged $4 twice for soup!!'],
    sure: true,
  },
  {
    id: 'treat-deal',
    when: new RegExp(PRICE_ENJOYED, 'iu'),
    not: SOUR,
    lines: [
      'Thanks for stopping by, {name}. Same again soon?',
      'Now that is money well spent, {name}.',
      'Hard to say no at that price, {name}. Enjoy!',
      'You have an eye for a bargain, {name}.',
      'Glad you got in on it, {name}. Enjoy!',
      'A good price for a good mood, {name}.',
      'That leaves some over for next time, {name}.',
      'Well played, {name}. Enjoy!',
    ],
    hits: ['Thank you for the $3 @tacohut 🤓', "Ain't no pony ride like a £2 pony ride ❤"],
    misses: [
      'thanks for taking $40 from my account',
      'my bill was £90 and nobody can say why!',
      'thanks for the 5% rise',
    ],
    sure: true,
  },
  {
    id: 'treat-deal-thanks',
    when: /\b(?:thank(?:s| you| u)?|thx|ty|cheers|shout ?-?out|props|kudos|loving?|love that)\b.{0,60}\b(?:deals?|discount|coupons?|promo|freebie|treat|happy hour|giveaway|offer)\b/i,
    not: SOUR,
    lines: [
      'Glad you caught it in time, {name}. What did you get?',
      'It was made for people like you, {name}. Enjoy!',
      'Happy you could make the most of it, {name}.',
      'A good deal deserves a good home. Enjoy, {name}.',
      'You spotted it, you earned it. Enjoy, {name}!',
      'Glad it came at the right moment, {name}.',
      'Our pleasure, {name}. Hope it was a good one.',
    ],
    hits: ['Shoutout to @tacohut for doing the taco deal 🙏', 'thanks for the happy hour!'],
    misses: ['thanks for the deal that never worked', 'how do I get the deal?'],
    sure: true,
  },
  {
    id: 'treat-on-the-house',
    when: new RegExp(
      `\\b(?:giving|gave|got|getting|brought|treat(?:ed|ing)|hooked)\\b.{0,30}\\b(?:free|complimentary|on the house)\\b.{0,20}\\b(?:${DISH}|upgrade|ride|ticket|seat|night|room|hoodie|shirt|gift|sample)s?\\b`,
      'iu',
    ),
    not: SOUR,
    lines: [
      'You earned it, {name}. Enjoy!',
      'Some things taste better on the house, {name}.',
      'Well deserved, {name}. Hope you enjoyed every bit.',
      'The best price there is, {name}. Glad it came your way.',
      'That was the least you deserved, {name}.',
      'Happy it landed with you, {name}. Enjoy!',
    ],
    hits: ['left out', 'got a free upgrade, love it'],
    misses: ['promised a free meal and got nothing', 'how do I get a free upgrade?'],
    sure: true,
  },
  {
    id: 'treat-thanks-food',
    when: new RegExp(
      `\\b(?:thank(?:s| you| u)?|thx|ty|cheers)\\b.{0,40}?\\b(?:for|4) (?:the|my|our|your|those|these|some) (?=(?<said>(?:[\\p{L}-]+ ){0,2}${DISH}(?: and (?:\\p{L}+ )?${DISH})?)\\b)|\\b(?:thank(?:s| you| u)?|thx|ty|cheers)\\b.{0,40}?\\b(?:for|4) (?:\\p{L}+ )?${DISH}\\b`,
      'iu',
    ),
    not: SOUR,
    lines: [
      'Glad the {said} went down well, {name}.',
      'Hope the {said} lasted longer than five minutes, {name}.',
      'Our pleasure, {name}. Enjoy the {said}!',
      'Glad you enjoyed the {said}, {name}. Any favourites?',
      'The {said}: always a good idea. Enjoy, {name}!',
      'Our pleasure, {name}. Hope it was tasty.',
      'Happy to keep you fed, {name}!',
      "You're very welcome, {name}. Seconds are allowed.",
    ],
    hits: ['Thanks for the Easter candy and free drinks on the flight!', 'thank you for my birthday cake 🎂'],
    misses: ['thanks for the cold soup', 'thank you for calling', 'cheers for the wet chips'],
    sure: true,
  },
  {
    id: 'treat-share-deal',
    when: new RegExp(
      `(?:\\b(?:only|just|for) [$£€]\\d+|\\b(?:giving (?:out|away)|handing out)\\b.{0,30}(?:[$£€]\\d|\\bfree\\b)|(?:[$£€]\\d+(?:\\.\\d\\d)?|\\bfree|\\bhalf[- ]price|\\bbogo) (?:\\w+ ){0,2}${DISH}\\b).{0,120}(?:\\b(?:do it|hurry|run|everyone|everybody|y'?all|guys|tonight|today|all day|costumes?|dress up)\\b|🎃|✈)|\\b(?:do it now|run,? don'?t walk|hurry|you guys|psa)\\b.{0,80}[$£€]\\d`,
      'iu',
    ),
    not: SOUR,
    lines: [
      'Thanks for spreading the word, {name}.',
      'Now everyone knows. Enjoy it, {name}.',
      'Good of you to share it round, {name}.',
      'The more the merrier. Enjoy, {name}.',
      'You heard {name}, everyone.',
      'A good friend shares a good deal, {name}.',
      'Could not have put it better, {name}.',
    ],
    hits: [
      '$4 nachos tonight everyone 🎃',
      'anyone flying to our wedding: do it now! Only £60 return 💍✈',
      'free guac for everybody who comes in costume',
    ],
    misses: ['$4 nachos and they were cold today', 'is the free coffee on today, please?'],
    sure: true,
  },
  {
    id: 'treat-tradition',
    when: /\b(?:last time i (?:had|went|came|was)\b.{0,60}\b(?:so |very |too )?excited|(?:every|each|once a) year\b.{0,60}(?:[!❤😍🎉🎃🥳]|\bexcited\b)|(?:yearly|annual) (?:tradition|treat|trip|visit|pilgrimage)|(?:our|my|family|holiday|birthday|halloween|christmas) tradition\b|(?:whole|entire|long) year(?:'?s)? (?:wait|of waiting)|(?:year ?long|yearlong) ?wait|wait(?:ed|ing)? all year\b|theyearlongwait)/iu,
    not: /\b(?:refund|worst|terrible|ruin\w*|gone|cancel\w*|chang\w+|increase\w*|price|renew\w*|bill|charg\w*|rate|still|broken|fees?)\b|[😡😠🤬👎🙄🙃]/iu,
    lines: [
      'Some things are worth waiting for, {name}. Enjoy it!',
      'A tradition we can get behind, {name}.',
      'Welcome back, {name}. It has been too long.',
      'You have waited long enough, {name}. Dig in.',
      'We admire the patience, {name}. No need to wait so long next time.',
      'Long may it last, {name}. Enjoy this one.',
    ],
    hits: [
      'The last time I had your pumpkin pie was Halloween 2020. SO EXCITED',
      'our annual tradition 🎄 soup at yours',
    ],
    misses: ['every year you raise the price', 'waited all year for a refund'],
    sure: true,
  },
  {
    id: 'treat-missed-out',
    when: /\b(?:(?:so |really )?(?:sad|gutted|bummed|heartbroken|devastated|crying|upset|mad at myself|can'?t believe) (?:that |because |bc |cause )?(?:i|we)(?:'m|'re| am| are)? (?:missed|missing|forgot|(?:can'?t|couldn'?t|won'?t) (?:make it|be there|go|come|get (?:a|my|one)))|(?:i|we) (?:totally |completely |just )?(?:missed|forgot(?: about)?) (?:the )?(?:\$?\w+ )?(?:deal|day|taco tuesday|halloween|bo+r+itos?|burritos?|pancake day|sale|party|game|show|free \w+)\b|wish (?:i|we) (?:was|were|could be|could have been) (?:there|here|at|with you))\b/iu,
    not: /\b(?:flight|train|bus|bag|luggage|connection|deliver\w*|appointment|call|refund|parcel|package|payment|order|charg\w*|because of (?:you|your)|funeral|died|hospital|password|account|staff|rude|closed|cancel\w*|work(?:ing|s)?|app|site)\b|[😡😠🤬👎🙄🙃]/iu,
    lines: [
      "Oh no, {name}. Here's hoping the next one finds you in time.",
      'That one stings, {name}. We missed you too.',
      'It was not the same without you, {name}.',
      'Come and make up for it soon, {name}.',
      'A sad tale, {name}. What would you have had?',
      'Next time we will think of you, {name}.',
    ],
    hits: ['so sad I missed the pancake party this year 😭', 'I forgot taco tuesday', 'wish I was there with you all'],
    misses: ['so sad I missed my flight because of you', 'I missed the call'],
    sure: true,
  },
];
