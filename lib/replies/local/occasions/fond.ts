import { FOOD, WENT_WRONG } from '@/lib/analysis/cues/everyday';
import type { Occasion } from './occasion';

const DISH = `(?:${FOOD.slice(3, -1)}|\\w+ritos?|meals?|combos?|bagels?|muffins?|cheesecakes?|queso|salsa|guac|hummus|gravy|nuggets|milkshakes?|smoothies?|pretzels?)`;
const CHEAP = String.raw`(?:[$£€] ?[12]?\d(?:\.\d\d)?(?!\d)|\bfree\b|\bhalf[- ]price\b|\b\w+ (?:bucks?|quid)\b)`;
const JOY = '[❤♥💛🧡💚💙💜💕😍🥰😋🤩🤤🥳🎉🙌👻🎃🌯🌮🍕🍔🎄😊😄😁🔥]';
/** The food is named, and something tells that it is liked: its price or a glad face. */
const LIKED = `^(?=.*\\b${DISH}\\b)(?=.*(?:${CHEAP}|${JOY}))`;

/** These figures of speech are full of "nothing", "not" and "only": what turns them sour is named by itself. */
const SOURED = new RegExp(
  `${WENT_WRONG.source}|\\b(?:cold|raw|burnt|wet|hairs?|late|delay\\w*|hours?|hrs|slow\\w*|fees?|bill|extra|still|never|sick|ill|but (?!the|love|respect)|however|although|lost|used to|apart from|empty|tiny|disappoint\\w*|sucks?|hate|ruin\\w*|refus\\w*|closed|orders?|deliver\\w*|please|pls|need)\\b|[😒😤💔😞😔😭]|\\?\\s*$`,
  'iu',
);

/** Fondness in the dress of a figure of speech, which word by word reads like blame. */
export const FOND: readonly Occasion[] = [
  {
    id: 'fond-nothing-says',
    when: new RegExp(
      `${LIKED}.*(?:\\bnothing (?:says|screams) [\\p{L}' ]{3,24}? (?:like|quite like|more than)\\b|\\b(?:isn'?t|ain'?t|is not|not|never) (?:really )?complete (?:without|unless|until|till)\\b)`,
      'imu',
    ),
    not: SOURED,
    lines: [
      'Some traditions deserve to be kept, {name}. Enjoy!',
      'We could not agree more, {name}.',
      'That is how to do it, {name}. Enjoy every bite!',
      'Now it is official, {name}. Enjoy!',
      'Glad to be a part of it, {name}.',
      'You know how to mark the day, {name}. Enjoy!',
    ],
    hits: [
      'Nothing says pancake day like $2 waffles and cake 😋',
      'my birthday is not complete without the £3 noodle bowl',
    ],
    misses: [
      'nothing says sorry like a free coffee that never came',
      'Nothing says lunch like $9 cold fries',
      'Nothing says customer care like being hung up on',
      'the order is not complete, no chips',
    ],
    sure: true,
  },
  {
    id: 'fond-only-reason',
    when: new RegExp(
      `${LIKED}.*\\b(?:only|best|real|main) (?:\\w+ )?reason (?:to|why|i|we|for|that)\\b|${LIKED}.*\\breasons? enough to\\b`,
      'imu',
    ),
    not: SOURED,
    lines: [
      'We can think of no better reason, {name}.',
      'As reasons go, that is a strong one, {name}.',
      'That is reason enough for us, {name}. Enjoy!',
      'Your reasoning is sound, {name}.',
      'We will not argue with that, {name}.',
      'Worth it, we hope, {name}. Enjoy!',
    ],
    hits: [
      'The only reason to learn the tuba! $2 waffles for the whole band',
      'free soup is the best reason to go out 🙌',
    ],
    misses: ['the only reason I still pay is the free coffee, and it was cold', 'only reason to call you is my refund'],
    sure: true,
  },
  {
    id: 'fond-respect',
    when: /\b(?:nothing but|(?:the )?(?:ut)?most|mad|massive|huge|endless) (?:(?:the )?(?:ut)?most )?(?:respect|love|props|admiration|appreciation) (?:for|to) (?:you\b|u\b|y'?all\b|your\b|whoever\b|and\b|\W*$)/iu,
    not: SOURED,
    lines: [
      'The feeling is entirely mutual, {name}.',
      'Kind words, {name}. Thank you.',
      'And nothing but love for you, {name}.',
      'Kind words, {name}. We feel the same about you.',
      'That goes both ways, {name}.',
      'We are touched, {name}. Thank you.',
    ],
    hits: ['nothing but love for @tacohut and the bean wrap', 'the utmost respect for whoever invented the crust'],
    misses: [
      'mad respect for the nurse who helped',
      'nothing but respect for the driver but the food was cold',
      'I lost the most respect for you today',
    ],
    sure: true,
  },
  {
    id: 'fond-name-better',
    when: /\b(?:name|show me|find me) (?:me )?(?:a|one) (?:better|more iconic|cuter|greater|finer) (?:[\p{L}-]+ ){0,2}(?:duo|pair|couple|combo|trio|squad|team|match|love story|feeling|breakfast|lunch|dinner|snack|costume|way to)\b/iu,
    not: SOURED,
    lines: [
      'We tried, {name}. We cannot.',
      'No contest, {name}.',
      'Hard to beat, {name}. We give up.',
      'You win this one, {name}.',
      'Nothing comes to mind, {name}, and we have been thinking.',
      'We would not dare, {name}.',
    ],
    hits: ['name a better bank holiday combo #soupandbread', 'show me a better team. go on'],
    misses: ['name a better broadband, anyone', 'find me one better seat please'],
    sure: true,
  },
  {
    id: 'fond-yes-or-no',
    when: new RegExp(`^\\W*(?:[\\p{L}-]+ ){0,3}?${DISH}(?: [\\p{L}-]+){0,3}\\W+yes or no\\W*$`, 'iu'),
    not: /\b(?:refund\w*|cold|vegan|gluten|allerg\w*|missing|need|please)\b/iu,
    lines: [
      'Yes. Always yes, {name}.',
      'A firm yes from us, {name}.',
      'Yes, and seconds, {name}.',
      'Is there a stronger word than yes, {name}?',
      'Yes, {name}. Which way are you leaning?',
      'We are a yes on this one, {name}. You?',
    ],
    hits: ['gravy on chips: yes or no', '@tacohut salsa yes or no??'],
    misses: ['refund, yes or no', 'is the soup vegan, yes or no, I have to know by noon'],
    sure: true,
  },
  {
    id: 'fond-what-would-you-do',
    when: new RegExp(
      `^\\W*what (?:would|wouldn'?t) (?:you|u|ya'?ll|y'?all|we|i) (?:not )?do for (?:a |an |some |the |that )?(?:${CHEAP}|${DISH}\\b)`,
      'iu',
    ),
    not: /\b(?:refund|back|bill|charg\w*|late|customers?|account|order)\b/i,
    lines: [
      'Quite a lot, as it turns out, {name}.',
      'More than we would like to admit, {name}.',
      'We would rather not say in public, {name}.',
      'You went all in, {name}. We respect it.',
      'No comment, {name}, but good effort.',
      'Whatever it takes, {name}.',
    ],
    hits: ['What would you do for $2 @tacohut', 'what wouldn’t I do for a burrito'],
    misses: ['what would you do for a customer whose parcel is late', 'What would you do for £40 back on my bill'],
    sure: true,
  },
  {
    id: 'fond-in-the-queue',
    when: new RegExp(
      `^(?=.*\\b${DISH}\\b).*?(?:^|[.!:…*,]\\s*)(?:also )?me (?:standing |waiting |stood |just )?in (?:the |this )?(?:line|queue|drive[- ]?thr\\w+)\\b`,
      'imu',
    ),
    not: new RegExp(`${SOURED.source}|\\b(?:minutes?|mins|ages|forever|since|only one|tills?)\\b`, 'iu'),
    lines: [
      'Nearly there, {name}. Hope it is worth every step.',
      'The last few steps are the longest, {name}. Enjoy it!',
      'Patience is a virtue, {name}. A tasty one.',
      'Hold your place, {name}. It will be worth it.',
      'Good things come to those who queue, {name}.',
      'We see the determination, {name}. Enjoy it when you get there!',
    ],
    hits: ['Into battle!! ... me in line for the waffles', 'me in the queue while the last bun is warm: be strong'],
    misses: [
      'me in the queue at your branch again',
      'they kept me in line and served others',
      'me in the queue for 40 minutes, one till open',
    ],
    sure: true,
  },
  {
    id: 'fond-had-to-have',
    when: new RegExp(
      `\\b(?:we|i|you) (?:just |simply |really |absolutely )?had to (?:have|get|buy|try|grab) (?:a|an|one|some|the|this|these)\\b.{0,60}(?:${JOY}|(?<= )x{1,4}\\b)`,
      'iu',
    ),
    not: new RegExp(`${SOURED.source}|\\b(?:another|replacement|new one|taxi|cab|doctor|because|instead)\\b`, 'iu'),
    lines: [
      'It would have been rude not to, {name}.',
      'Of course you did, {name}. Enjoy!',
      'Some things cannot be left on the shelf, {name}.',
      'A very good choice, {name}.',
      'We would have done the same, {name}.',
      'Nobody could blame you, {name}. Enjoy!',
    ],
    hits: ['We had to have a Gerald the hedgehog cake 💛', 'i just had to get the little teapot xx'],
    misses: ['had to get a taxi home 😍', 'I had to buy a new one because yours broke xx'],
    sure: true,
  },
  {
    id: 'fond-work-here',
    when: /\b(?:ready for|could (?:totally )?(?:do|have)|thinking of|might as well get|i should get|apply(?:ing)? for) a job (?:at|with)\b/iu,
    not: new RegExp(
      `${WENT_WRONG.source}|\\b(?:applied|application|interview|hear(?:d)? back|hiring|vacanc\\w*|how|laid off|redundan\\w*|unemploy\\w*|desperate|career|cv|résumé)\\b|\\?`,
      'iu',
    ),
    lines: [
      'We are glad you think of us, {name}.',
      'You would fit right in, {name}.',
      'Everybody starts somewhere, {name}.',
      'We like the ambition, {name}.',
      'That made us smile, {name}.',
      'We take that as a compliment, {name}.',
    ],
    hits: [
      'thinking of a job at @tacohut but I drop everything',
      'I could do a job at yours, if I did not eat the stock',
    ],
    misses: ['I applied for a job with you and heard nothing', 'how do I apply for a job at your shop'],
    sure: true,
  },
];
