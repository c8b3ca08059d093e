import type { Cue } from '../cue';
import { AILING, BUSINESS, FOOD } from './everyday';

/** Light remarks: nothing is asked and nothing went wrong. From weight 1.5 on the form alone leaves no doubt. */
export const LIGHT_CUES: readonly Cue[] = [
  {
    id: 'light.meme',
    pattern:
      /(?:^|\s)(?:also )?(?:me|nobody|no one|literally (?:no one|nobody)|homie|everyone|everybody|my (?:\w+ )?\w+|mom|mum|dad|friends?|brain|boss|teacher|doctor)(?: (?:at|after|before|when|watching)[^:\n]{0,40})?: ?[^:\n]{0,140}(?:\s|\b)(?:also )?(?:me|my (?:\w+ )?\w+|homie|him|her|them|they|@?\w{3,20})(?: (?:at|after|before)[^:\n]{0,30})?: ?\S/iu,
    unless: BUSINESS,
    on: 'plain',
    says: ['intent:commentary', 'emotion:joy'],
    weight: 1.6,
    hits: [
      'Me: early night tonight. My duvet: you are never leaving me',
      'me at 3am: one more run. also me at 8am: who did this',
      'nobody: . @halcairways safety video: let us rap',
    ],
    misses: [
      'Me: I want to log in. You: no',
      'Me: where is my refund? Support: soon',
      'note: closes at 3: bring a coat',
    ],
  },
  {
    id: 'light.when-you',
    pattern:
      /^\W*(?:(?:@\w+|that|the) )*(?:(?:feeling|moment|face|mood) )?when (?:you|u|your|ur|they|he|she|it'?s|the|a|@\w+)\b/iu,
    needs:
      /[😍🥰😋🤩😊😁😄😂🤣💕💖❤♥🙌🥳🎉💯😎😌🤗]|!|\b(?:to (?:your|my|our)selves|to (?:your|my)self|just (?:you|me|us)|free|upgrade\w*|best|love|perfect|favou?rite|heaven|bliss|made (?:my|your) (?:day|night))\b/iu,
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'sentiment:positive', 'emotion:joy'],
    weight: 1.2,
    hits: [
      'when the barista starts your latte before you speak ❤',
      'that feeling when your latte comes with a heart 😍',
    ],
    misses: ['when you open the box and it is empty 😍', 'when will you be back?', 'when you book, take a seat'],
  },
  {
    id: 'light.meal-out',
    pattern: new RegExp(
      `\\b(?:got|had|having|getting|grabb(?:ed|ing)|enjoy(?:ed|ing)|eating|ate|date night|girls'? night|family night|treating (?:myself|ourselves|the kids)|treated (?:myself|ourselves|the kids))\\b[^.!?\\n]{0,30}\\b${FOOD}\\b[^.!?\\n]{0,30}(?:@\\w+|\\b(?:at|from|with)\\b)|\\b${FOOD} (?:at|with|from) @\\w+ (?:with|and)\\b|\\b${FOOD} for (?:breakfast|lunch|dinner)\\b|\\b${FOOD}[^.!?\\n]{0,30}(?:[😋😍🤤🥰]|\\byum\\w*)`,
      'iu',
    ),
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'sentiment:positive', 'emotion:joy'],
    weight: 1.1,
    hits: [
      'Got dinner at @noodlebar with the girls',
      'ramen bowl for lunch again 😋',
      'date night: you, me, tacos at @tacohut',
    ],
    misses: [
      'Got cold dinner at @noodlebar',
      'had lunch at @tacohut and there was a hair in it',
      'dinner for two please',
    ],
  },
  {
    id: 'light.promo',
    pattern: new RegExp(
      `(?:[$£€]\\d+(?:\\.\\d\\d)?|\\bfree|\\bhalf[- ]price|\\bbogo|\\b(?:2|two) for (?:1|one)) (?:\\w+ ){0,2}${FOOD}\\b[^?\\n]{0,80}(?:\\b(?:everyone|everybody|y'?all|guys|tonight|today|all day|who comes?|costumes?|until|till)\\b|🎃)`,
      'iu',
    ),
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'sentiment:positive', 'emotion:joy'],
    hits: ['$4 nachos at @tacohut tonight everyone 🎃', 'free guac for anybody in costume tonight'],
    misses: ['$4 nachos were cold tonight', 'where is the free coffee you promised today'],
  },
  {
    id: 'light.craving',
    pattern: new RegExp(
      `\\bcraving\\b|\\b(?:could|can) (?:really |totally |so |just )?go for\\b|\\bin my life (?:right now|rn|again|today)|\\bi(?:'m| am)? ?(?:really )?(?:need|want)(?:ing)? (?:a |an |some |me some )?(?:@?\\w+ ){0,3}?${FOOD} (?:so bad(?:ly)?|right now|rn|asap|in my life|today)\\b|\\b(?:someone|somebody) (?:please )?(?:bring|buy|get|feed) me\\b|> ?everything\\b|\\bshould sponsor me\\b|\\bregret nothing\\b|\\b(?:broke|ruined) my diet\\b|\\bmissing (?:my )?[@\\w']+(?: \\w+)? already\\b|^\\W*(?:@\\w+ )?i miss (?:you|u)(?: so much)?(?: @\\w+)?\\W*$`,
      'iu',
    ),
    unless: BUSINESS,
    on: 'plain',
    says: ['intent:commentary', 'emotion:joy'],
    weight: 1.6,
    hits: [
      'craving a @tacohut quesadilla so bad',
      'could really go for some noodles right now',
      'broke my diet for you and I regret nothing',
      'chicken bowl > everything',
      'I miss you @tacohut',
    ],
    misses: ['I need a refund right now', 'someone get me a manager', 'I miss you answering emails'],
  },
  {
    id: 'light.away',
    pattern:
      /\b(?:on (?:my|our) way (?:to|home|back)|flying (?:home|to|out)|(?<!hats )off to (?!who)|head(?:ed|ing) (?:to|home|out)|here (?:we|i) come|bags? packed|wheels up|boarding pass in hand|on board and|finally on board|selfie|sun(?:set|rise)|view from|window seat|(?:at )?\d\d,?000 f(?:ee)?t|first ever (?:flight|ride|trip|cruise)|tickets?\b[^.!?\n]{0,30}\bbooked|row to (?:my|our)sel(?:f|ves))\b/iu,
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'sentiment:positive', 'emotion:joy'],
    weight: 0.9,
    hits: [
      'on my way to Denver with @alderair ✈️',
      'Selfie at 30,000 feet!',
      'sunset from seat 14A',
      'LISBON HERE WE COME',
    ],
    misses: ['on my way to Denver and the flight is cancelled', 'flying to Cork, can I take a pram?'],
  },
  {
    id: 'light.costume',
    pattern:
      /\b(?:costumes?|dressed (?:up )?(?:as|like)|halloween|trick or treat\w*|fancy dress|christmas jumper)\b|🎃/iu,
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'emotion:joy'],
    hits: ['my costume this year is a foil burrito @tacohut', 'dressed as your logo 🎃'],
    misses: ['my costume came broken', 'when does the costume ship?'],
  },
  {
    id: 'light.often',
    pattern:
      /\b(?:eaten|ate|been|had|came|come|gone|went|visited|watched|played)\b[^.!?\n]{0,40}\b(?:\d+|three|four|five|six) (?:times|days|nights) (?:this|in (?:one|a|the)|straight|in a row)|\bfor (?:the )?(?:\d+\w*|third|fourth|fifth)(?: time| day)? (?:this week|today|in a row)[^.?\n]{0,20}[😋😍😂🤤!]/iu,
    unless: AILING,
    on: 'plain',
    says: ['intent:commentary', 'emotion:joy'],
    weight: 1.2,
    hits: ['I think I have eaten at @tacohut 4 times this week', 'been to the noodle bar three days in a row'],
    misses: ['been on the phone 4 times this week and still no answer', 'asked 4 times this week'],
  },
  {
    id: 'light.excess',
    pattern:
      /\b(?:lost my mind when i (?:saw|tried|heard|found)|(?:dead|dying|crying|screaming|cackling|howling|sobbing) (?:at|over) (?:this|that|your|the) (?:\w+ )?(?:ad|advert|photo|pic|picture|meme|video|tweet|post|caption|reply|dog|cat)|died\W+deceased|(?:i'?m|im) (?:dead|screaming|crying),? (?:this|that|it|you|they) (?:is|are|was|'?s)|(?:i )?hate (?:you|u|this place|them) for (?:making|selling|inventing|having)\b[^.!?\n]{0,60}\b(?:good|tasty|delicious|nice|comfy|addictive|cute|moreish)|how dare (?:you|u|this|they|it) be (?:this|so) (?:good|delicious|tasty|cute|nice|funny|comfy|pretty)|never again (?:will|shall) i (?:buy|eat|drink|get|use|wear|sleep on|order)\b[^.!?\n]{0,30}\banywhere else|(?:should|ought to) be illegal[^.!?\n]{0,12}(?:[😩😍😋]|how good))/iu,
    unless:
      /\b(?:refund\w*|rude|scam\w*|charged|cold|broken|late|wait(?:ed|ing)|hospital|cancel\w*|nobody|no[- ]?one)\b|[😡🤬👎🖕]/iu,
    on: 'plain',
    says: ['intent:commentary', 'sentiment:positive', 'emotion:joy'],
    weight: 1.8,
    hits: [
      'i hate you for making the salted one so good',
      'died. deceased. this photo of the office dog',
      'never again will I buy bread anywhere else',
      'lost my mind when I saw the new menu',
    ],
    misses: ['I hate you for making me wait', 'dead on arrival', 'never again will I buy bread here'],
  },
  {
    id: 'light.face',
    pattern: /[😍🥰😋🤩😎🤤🥳🎉🎊🌮🌯🍕🍔🍟🍜🍦🍩🎂🍰☕🍻🍹🌅🌊🏖🎃🎄🤗]/u,
    unless: AILING,
    on: 'plain',
    says: ['emotion:joy'],
    weight: 0.8,
    hits: ['the bit where the train runs by the sea 😍🌊', 'nachos 🌮'],
    misses: ['nachos were cold 🌮', 'where are my nachos 🌮'],
  },
];
