import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const SAME_ACCOUNT = {
  text: 'Are you signed in with the same account you bought it on?',
  unless: /\b(?:same account|right account|correct account|only (?:have )?one account|other account|wrong account)\b/i,
};
const SOLD_IN_GAMES =
  /\b(?:games?|dlcs?|add-?ons?|season pass(?:es)?|battle pass|texture packs?|mash-?up packs?|skins?|skin packs?|themes?|avatars?|packs?|expansions?|bundles?|maps?|editions?|minecraft|gta|fifa|cod|v-?bucks|coins|points|vc)\b/i;

/** Memberships, regions, codes, refunds and payments of players. */
export const GAMECODES: readonly Situation[] = [
  {
    id: 'game-sub-not-active',
    sectors: ['games'],
    when: [
      /\b(?:realms?|gold|game ?pass|ps ?(?:plus|\+|now)|plus|live|ea (?:access|play)|member(?:ship)?|subscri\w+|premium)\b/i,
      /\b(?:paid|pay(?:ment|ing)?|bought|purchas\w*|renew\w*|deducted|charged|money|took|subscribed|have)\b/i,
      /\b(?:(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|wasnt|isnt|never) (?:\w+ )?(?:renew\w*|active\w*|activat\w*|work\w*|enabled|recogni[sz]\w*|show\w*|able|been able|extended|let)|says (?:i|that i|my) (?:need|don'?t|dont|do not|have to|haven'?t|account|subscription|it)|expired|still (?:says|asks|shows)|asks me to (?:buy|subscribe|renew))\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|gym|insurance|cancel\w*|refund me|gold (?:card|member status)|live chat|live (?:agent|tv)|twice|double|mashup|texture|kick\w*|lag\w*|crash\w*|change my card|card number|auto ?renew\w* (?:off|without)|unwanted|did ?n'?t (?:want|ask))\b/i,
    ),
    ack: [
      'Once it is paid for, a membership should be running.',
      'You paid for the membership, so it should let you in.',
      'Paying for a membership and still being asked for it makes no sense.',
    ],
    matter: 'your membership not being active',
    ask: [
      {
        text: 'Does your account page show it as active, expired or not at all?',
        unless: /\b(?:shows?|says) (?:it'?s |its |as )?(?:active|expired|inactive)\b/i,
      },
      { ...SAME_ACCOUNT, text: 'Was it paid from the same account you play on?' },
    ],
    quick: [
      {
        text: 'Restoring licenses or purchases from the account menu often brings it in.',
        unless: /\b(?:restor\w*|licen[cs]es?|realms?|money|deducted)\b/i,
      },
    ],
    detail: 'your player name and the receipt',
    act: ['match the payment to your membership', 'see why it has not been switched on'],
    hits: [
      'paid for realms and it was not renewed, money deducted',
      'bought gold yesterday and it still says i need a subscription',
      'have ps plus but says i dont have it',
    ],
    misses: ['live chat says i need to pay', 'gym membership not renewed, paid'],
  },
  {
    id: 'game-sub-elsewhere',
    sectors: ['games'],
    when: [
      /\b(?:realms?|subscri\w+|game ?pass|member(?:ship)?|plus|gold|season pass|battle pass)\b/i,
      /\b(?:access|use|play|get|link|log ?in|sign in|work|works|transfer)\b/i,
      /\b(?:on|to) (?:my |the |a |another )?(?:switch|xbox|ps ?[345]|play ?station|pc|phone|mobile|ipad|mac|console|other (?:console|device|platform))\b/i,
      /\b(?:how|can i|could i|does|do i|is it possible|confus\w*|why|different account|another account)\b/i,
    ],
    not: settledOr(
      /\b(?:crash\w*|error|down|lag\w*|charged|refund\w*|friends?|cancel\w*|price|hacked|banned|when (?:is|will)|light switch)\b/i,
    ),
    ack: [
      'Which account a membership was bought on decides where it can be used.',
      'Moving a membership between platforms can be confusing.',
      'You pay for the membership, so you want it where you play.',
    ],
    ask: [
      {
        text: 'On which platform and account did you take it out?',
        unless:
          /\b(?:bought|got|have|took|subscription) (?:\w+ ){0,4}on (?:my )?(?:xbox|ps ?\d|pc|switch|phone|java|windows)\b/i,
      },
      {
        text: 'Do you sign in there with the account that pays for it?',
        unless: /\b(?:same account|different account|another account|other account)\b/i,
      },
    ],
    detail: 'your player name on both',
    act: ['see where that membership can be used', 'check which account it hangs on'],
    hits: [
      'how can my season pass work on the other console, it was bought on the ps4',
      'can i use my membership from xbox on ps4',
      'does the season pass work on my phone as well, got it on pc',
    ],
    misses: ['how do i cancel my subscription on xbox', 'why does gold crash on my xbox when i play'],
  },
  {
    id: 'game-region-change',
    sectors: ['games'],
    when: [
      /\b(?:change|changing|switch|move|set|update)\b/i,
      /\b(?:(?:psn|account|store|xbox|eshop|profile|my)(?:'s)? (?:\w+ )?(?:region|country|location|currency)|(?:region|country|location|currency) (?:of|on|for) (?:my|the|our)|the (?:location|region|country|currency))\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|bank|insurance|deliver\w*|shipp\w*|parcels?|drop ?off|pick ?up|hacked|server (?:region|location)|matchmaking|save location|install location|map)\b/i,
    ),
    ack: [
      'Whether the country can be moved may depend on what is on the account.',
      'A country is not always easy to change once the account has been used.',
      'It is worth knowing what would be lost before the country is changed.',
    ],
    ask: [
      {
        text: 'Is there money or a running membership on that account?',
        unless: /\b(?:wallet|funds|balance|gold|plus|member\w*|subscri\w+)\b/i,
      },
    ],
    quick: [
      {
        text: "Check what happens to store credit first, as it often doesn't move to another region.",
        unless: /\b(?:wallet|funds|balance|credit|no money)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check what can be changed on it', 'see what your account allows'],
    hits: [
      'how do i change my psn region',
      'moved to spain, can i change the country on my account',
      'is there a way to switch the currency of my xbox account',
    ],
    misses: ['change my delivery location on my account', 'change the server region for matchmaking, my location'],
  },
  {
    id: 'game-region-mismatch',
    sectors: ['games'],
    when: [
      /\b(?:(?:american|us|usa|uk|eu|european|saudi|japan\w*|canad\w*|mexic\w*|indian?|brazil\w*|turk\w*|german\w*|french|australian|arab\w*|asian?|other|different|wrong) (?:\w+ ){0,1}(?:id|account|psn|region|store|code|card|version|disc|game|country|copy)|region (?:lock\w*|code|mismatch))\b/i,
      /\b(?:game|dlc|points|coins|code|card|wallet|account|psn|psn id|store|funds|currency|id)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|bank|insurance|delivery|shipp\w*|parcels?|shows?|episodes?|netflix|sent to|wrong (?:account|game|code|card)\b(?! region)|other (?:account|game|card|code|store|id)\b|different (?:account|game|card|code|game)\b|hacked|banned|email)\b/i,
    ),
    ack: [
      "What is bought in one country's store may not work with a game or an account from another.",
      'Regions can make that tricky, as account, game and content may have to match.',
      "It sounds like a matter of regions, so let's see which part does not match.",
    ],
    matter: 'the region mix-up',
    ask: [
      {
        text: 'Which country is the account set to, and which region is the game from?',
        unless:
          /\b(?:american|us|usa|uk|eu|saudi|japan\w*|canad\w*|mexic\w*|indian?|brazil\w*|turk\w*|german\w*)\b.*\b(?:american|us|usa|uk|eu|saudi|japan\w*|canad\w*|mexic\w*|indian?|brazil\w*|turk\w*|german\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please redeem nothing more until it is clear which region fits.',
        unless: /\b(?:redeemed|already|used)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check what can be done with that region', 'see which of them does not match'],
    hits: [
      'i have a us account and a saudi game and the coins dont arrive',
      'wrong region, my account is american and the card is a uk one',
      'is this dlc code region locked, i got the eu version of the game',
    ],
    misses: ['change my account bank location', 'wrong game in my parcel'],
  },
  {
    id: 'game-edition-wrong',
    sectors: ['games'],
    when: [
      /\b(?:pre-? ?order(?:ed|ing)?|bought|purchas\w*|paid|got)\b/i,
      /\b(?:deluxe|standard|ultimate|gold|premium|special|legacy|early access|day one|complete|collector'?s?)\b/i,
      /\b(?:says|only|instead|can'?t|cannot|cant|won'?t|not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|wrong|locked|different)\b/i,
      /\b(?:edition|version|pre-? ?order\w*|game|download|early access|play (?:today|early|now))\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|hotel|room|seats?|parcels?|premium economy|can i (?:change|upgrade)|cancel\w*|points|gold (?:member\w*|card)|phone|delivery|vinyl|book|cinema|refund\w*)\b/i,
    ),
    ack: [
      'You paid for that edition, so that is the one you should be able to play.',
      'Being told you bought another edition when you want to play is the last thing you need.',
      'The edition on your receipt is the one that counts.',
    ],
    matter: 'your edition not being recognized',
    ask: [{ text: 'Which edition does your receipt show?', unless: /\breceipt|confirmation|transaction\b/i }],
    quick: [
      {
        text: 'Open it from your library, as the store page may offer the wrong edition.',
        unless: /\b(?:library|purchase(?:s|d) list)\b/i,
      },
    ],
    detail: 'your player name and the receipt',
    act: ['check which edition your account has', 'see why it is not the one you paid for'],
    hits: [
      'pre-ordered the deluxe edition and it says i only have the standard',
      'bought the ultimate version for early access and cant play yet',
      'paid for gold edition but it wont let me download, says wrong version',
    ],
    misses: ['booked premium seats, got standard, not ok', 'can i upgrade my standard edition pre-order, not sure'],
  },
  {
    id: 'game-code-redeemed-nothing',
    sectors: ['games'],
    when: [
      /\b(?:redeem\w*|code|card|voucher|token)\b/i,
      /\b(?:success\w*|redeemed|accepted|went through|worked|confirm\w*|applied|already used)\b/i,
      /\b(?:did ?n'?t (?:get|receive|give)|didnt (?:get|receive|give)|did not (?:get|receive)|never (?:got|received|came)|nothing|not (?:there|received|showing|in|on)|no (?:coins|points|vc|money|game|credit)|haven'?t (?:got|received)|where (?:is|are)|still (?:no|waiting|do ?n'?t))\b/i,
      SOLD_IN_GAMES,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|hotel|discount|promo|parcels?|order|student|points card|2fa|verification|bonus|groceries)\b/i,
    ),
    ack: [
      'The code went through, so what it was for should be there.',
      'A code that is accepted and brings nothing needs tracing.',
      'What the code was for ought to be on your account.',
    ],
    matter: 'the code bringing you nothing',
    ask: [
      {
        text: 'Does it show in the purchase history of that account?',
        unless: /\b(?:history|transactions?|receipt)\b/i,
      },
      { text: 'Was the code for the same platform and region as the game?', unless: /\b(?:region|same platform)\b/i },
    ],
    quick: [
      {
        text: 'Close the game fully and start it again, as what a code brings may only show after that.',
        unless: new RegExp(RESTARTED.source, 'i'),
      },
    ],
    detail: 'your player name and a photo of the receipt',
    act: ['trace where it was redeemed', 'see what that code was credited to'],
    hits: [
      'the coins voucher got accepted and nothing is in my game',
      'code worked but no points in my game',
      'the card was accepted and i never received the v-bucks, redeemed it twice',
    ],
    misses: ['redeemed a discount code and didnt get the points', 'the verification code worked, where is my game'],
  },
  {
    id: 'game-code-refused',
    sectors: ['games'],
    when: [
      /\b(?:redeem\w*|codes?|gift ?cards?|keys?|voucher)\b/i,
      /\b(?:do(?:es)?n'?t work|dose?n'?t work|doesnt work|dosent work|does not work|not work\w*|won'?t work|isn'?t working|invalid|not valid|wrong|not accept\w*|won'?t (?:accept|take|redeem|let)|can'?t (?:redeem|enter|use|read)|cant (?:redeem|enter|use|read)|scratched|error)\b/i,
      /\b(?:redeem\w*|games?|dlc|gift ?cards?|skins?|points|xbox|ps ?[345]|psn|v-?bucks|minecraft|steam|beta|download)\b/i,
    ],
    not: settledOr(
      /\b(?:error codes?|codes? error|discount|promo(?:tion\w*)?|student|verification|verify|2fa|two[- ]step|log ?in|sign in|security|authenticator|parcels?|qr|zip|post ?code|flights?|hotel|door|already (?:used|redeemed)|points card|keyboard|claimed|not on my account|car keys?|wrong (?:account|game))\b/i,
    ),
    ack: [
      'A game code should work when you enter it.',
      "You have a code and nothing to show for it, so let's find out why.",
      "It's a let-down when a code won't go through.",
    ],
    matter: 'the trouble with your code',
    ask: [
      {
        text: 'What does it say when you enter it?',
        unless: /\b(?:says?|invalid|not valid|error|already|expired|scratched|read)\b/i,
      },
      { text: 'Where was it bought?', unless: /\b(?:bought|from|store|shop|amazon|gift)\b/i },
    ],
    quick: [
      {
        text: 'O and 0 or B and 8 are easily taken for each other, so look at those once more.',
        unless: /\b(?:scratch\w*|already|expired|region|read|e-?mail|copied|pasted|case)\b/i,
      },
      {
        text: 'Please keep the card and its receipt until it is sorted.',
        unless: /^(?![\s\S]*\b(?:gift ?cards?|cards?)\b)|\b(?:digital|e-?mail\w*|online|no receipt|lost|threw)\b/i,
      },
    ],
    detail: 'a photo of the receipt, with the code covered',
    act: ['see what the code is for and where it stands', 'find out why it is refused'],
    hits: [
      'this dlc key wont work when i type it',
      'gift card for my xbox is scratched and i cant read the code',
      'the game key is invalid, it wont accept it',
    ],
    misses: ['error code 51 in the game, does not work', 'my discount code is invalid'],
  },
  {
    id: 'game-refund',
    sectors: ['games'],
    when: [
      /\b(?:refund\w*|money back|return my money|get my money|(?:my )?money (?:to be )?returned|re-?fund)\b/i,
      /\b(?:games?|dlc|season pass|premium pass|battle pass|v-?bucks|skins?|packs?|coins|pre-? ?order\w*|add-?on|points|edition|shark card|bundle|expansion|in-?app|minecraft|fifa|gta|cod)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|hotel|tickets?|parcels?|courier|shirt|shoes|stadium|season ticket|board ?games?|gym|football|wait(?:ing|ed) (?:\w+ ){0,3}refund|refund (?:has|was|is) (?:not|still)|still (?:no|waiting)|approved|card to|where(?:'s| is) my refund|realms?|subscri\w+|hacked|stolen)\b/i,
    ),
    ack: [
      'I can see why you want your money back for that purchase.',
      'You want to know where you stand with that refund.',
      "Let's see what can be done about a refund.",
    ],
    matter: 'the trouble with that purchase',
    ask: [
      {
        text: 'Has it been downloaded or used yet?',
        unless:
          /\b(?:not (?:even )?(?:played|used|downloaded|opened)|never (?:played|used|opened)|un(?:used|played|opened)|played|used it|bought the (?:\w+ )?(?:skin|gunner)|crash\w*|finished|hours?|doesn'?t work|won'?t)\b/i,
      },
      {
        text: 'When was it bought?',
        unless: /\b(?:today|yesterday|ago|last (?:night|week|month)|just|minutes?|hours?|days?|weeks?)\b/i,
      },
    ],
    quick: [
      {
        text: 'Please leave it unused for now, as playing usually counts against a refund.',
        unless:
          /\b(?:pre-? ?order\w*|play(?:ed|ing)?|used|opened|crash\w*|broken|v-?bucks|coins|points|kids?|son|daughter|bro(?:ther)?|sister|child|skins?|shark cards?)\b/i,
      },
    ],
    detail: 'your player name and the receipt',
    act: ['check what the refund rules allow for it', 'tell you plainly what can be done'],
    hits: [
      'i need a refund for a game i bought',
      'want my money back for the season pass, nothing like described',
      'my little bro bought v-bucks on my card can i get a refund',
    ],
    misses: [
      'refund for my flight, the in-flight game was broken',
      'still waiting for the refund of a game you approved',
    ],
  },
  {
    id: 'game-store-refuses',
    sectors: ['games'],
    when: [
      /\b(?:buy(?:ing)?|purchas\w*|pay(?:ing|ment)?|add(?:ing)? (?:funds|money)|top(?:ping)? up|check ?out|wallet)\b/i,
      /\b(?:can'?t|cannot|cant|won'?t|wont|not (?:letting|able|let|work\w*|go\w* through|accept\w*)|unable|trouble|error|problem|fail\w*|declin\w*|keeps? saying|says|confirm your info)\b/i,
      /\b(?:games?|fifa|points|coins|v-?bucks|shark cards?|dlc|minecraft|wallet|funds|xbox|ps ?[345]|psn|season pass|skins?|robux|edition|in[- ]game)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|hotel|parcels?|bank transfer|refund\w*|already (?:bought|paid|have|own\w*)|i (?:just )?(?:bought|paid|purchased)|was (?:charged|deducted)|charged|deducted|bought|purchased|again|pre-?order\w*|gift ?cards?|codes?|redeem\w*|hacked|banned|subscri\w+ (?:expired|ended)|tickets?|child|kids?|should i buy|worth|can'?t wait|stopping|wait to)\b/i,
    ),
    ack: [
      "You want to buy it and the store won't let you, so let's see why.",
      'Being stopped at the payment when you want to buy is annoying.',
      'It should be easy to pay for what you want in the store.',
    ],
    matter: 'your purchase not going through',
    ask: [
      {
        text: 'What does it say when you try to pay?',
        unless: /\b(?:says?|error|message|declin\w*|too many|saying|confirm)\b/i,
      },
      {
        text: 'Is that with a card, another service or store credit?',
        unless: /\b(?:cards?|pay ?pal|wallet|credit|debit|funds)\b/i,
      },
    ],
    quick: [
      {
        text: 'After several failed tries it can help to wait a while before the next one.',
        unless: /^(?!.*\b(?:too many|many times|several times|keep trying|tried (?:again|so many|multiple|\d+)))/i,
      },
      {
        text: "Paying on the store's website instead often goes through.",
        unless: /\b(?:web ?site|browser|pc|steam|both|everywhere|declin\w*|bank|phone|too many)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see what is holding the payment back', 'check that nothing was taken'],
    hits: [
      'topping up my wallet for coins fails, declined each time',
      'having trouble buying points in the game, it keeps saying error',
      'when i try to purchase the game the payment wont go through',
    ],
    misses: ['i bought a game and it was charged twice, cant use it', 'cant wait to buy the new game'],
  },
];
