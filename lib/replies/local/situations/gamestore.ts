import { PLATFORM } from './playing';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const ELSEWHERE =
  /\b(?:flights?|trains?|hotels?|parcels?|couriers?|restaurants?|groceries|cinema|concert|dating|courses?|insurance|shoes?|clothes|dress|trackings?)\b/i;
const STILL_WRONG = settledOr(ELSEWHERE);
const SAME_ACCOUNT = {
  text: 'Are you signed in with the same account you bought it on?',
  unless: /\b(?:same account|right account|correct account|only (?:have )?one account|other account|wrong account)\b/i,
};
const ON_PLATFORM = { text: 'What do you play it on?', unless: PLATFORM };
const SOLD_IN_GAMES =
  /\b(?:games?|dlcs?|add-?ons?|season pass(?:es)?|battle pass|texture packs?|mash-?up packs?|skins?|skin packs?|themes?|avatars?|packs?|expansions?|bundles?|maps?|editions?|minecraft|gta|fifa|cod|v-?bucks|coins|points|vc)\b/i;

/** What is bought to play: editions, packs, codes, memberships and the accounts they hang on. */
export const GAMESTORE: readonly Situation[] = [
  {
    id: 'game-asked-to-buy-again',
    sectors: ['games'],
    when: [
      /\b(?:(?:have|need|needs|says|want(?:s|ing)?|ask(?:s|ing|ed)?|tell(?:s|ing)?|prompts?|told)\b.{0,30}\b(?:re-?purchase|re-?buy|buy|pay for|purchase)|buy (?:it |the game |minecraft )?(?:all over )?again|(?:says|states|saying) (?:that )?i (?:do ?n'?t|don'?t|dont|do not|no longer) own|own (?:none|nothing)|(?:back to|only|just|play(?:ing)? the|in|it'?s the) (?:the )?(?:demo|trial)(?: version| mode)?)\b/i,
      /\b(?:already|years?|months?|again|before|ago|bought|purchased|owned|own|had (?:the|it)|paid)\b/i,
      SOLD_IN_GAMES,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|parcels?|phone|never buy\w* again|not (?:going to )?buy\w* (?:\w+ )?again|will not buy|won'?t buy|would(?:n'?t| not) buy|thinking of buying|should i buy|refund\w*|shack|arcade|bunker|in stock|clothes|cinema|points card|disc)\b/i,
    ),
    ack: [
      "You've paid for it once, so you shouldn't be asked again.",
      'What you bought stays with the account you bought it on, so it ought to be there.',
      "Nobody should have to buy the same thing twice, so let's find it.",
    ],
    matter: 'the prompt to buy it again',
    ask: [SAME_ACCOUNT],
    quick: [
      {
        text: 'Restoring purchases in the store, or signing out and in again, often brings it back.',
        unless: /\brestor\w*/i,
      },
    ],
    detail: 'your player name and the receipt if you have it',
    act: ['see which account the purchase sits on', 'look for the purchase on your account'],
    hits: [
      'bought the game two years ago and now it says i need to buy it again',
      'my account says i dont own minecraft but i already paid for it',
      'all my packs want me to purchase them again',
    ],
    misses: ['i will not buy this game again, already bored', 'should i buy the game again, had it before'],
  },
  {
    id: 'game-dlc-not-in-game',
    sectors: ['games'],
    when: [
      /\b(?:dlcs?|add-?ons?|expansions?|season pass)\b/i,
      /\b(?:install\w*|download\w*|own|have)\b/i,
      /\b(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|isnt|doesnt|dosen'?t|wont|never) (?:\w+ ){0,3}(?:show\w*|appear\w*|pop\w*|work\w*|load\w*|in (?:the|my) game|recogni[sz]\w*|there)\b/i,
    ],
    not: STILL_WRONG,
    ack: [
      'You have it installed, so it should show in the game.',
      "Extra content that's there and doesn't show up is maddening.",
      'It should turn up in the game once it is installed.',
    ],
    matter: 'the extra content not showing in the game',
    ask: [
      {
        text: 'Is the game itself a disc or a download, and from which region?',
        unless: /\b(?:disc|disk|digital|download(?:ed)? (?:the )?game|region)\b/i,
      },
    ],
    quick: [{ text: 'Many games only load new content after a full restart, so close it completely once.' }],
    detail: 'your player name',
    act: ['check that the content and the game belong together', 'find out where in the game it opens'],
    hits: [
      'installed all the dlc but it doesnt show in my game',
      'i have the expansion downloaded and it is not working in the game',
      'my season pass add-ons are installed yet never appear',
    ],
    misses: ['add-on insurance installed, flights not showing', 'dlc is great, no problems, it is working now'],
  },
  {
    id: 'game-own-not-usable',
    sectors: ['games'],
    when: [
      /\b(?:bought|purchas\w*|paid|got|own|have|downloaded|installed|ordered)\b/i,
      /\b(?:texture packs?|mash-?up(?: packs?)?|skin packs?|dynamic themes?|themes?|avatars?|add-?ons?|dlcs?|expansions?|season pass|map packs?|(?:starter|criminal|premium|enterprise|founder'?s?|loyalty) (?:\w+ )?(?:pack|kit|bundle|edition)|battle ?packs?|packs?)\b/i,
      /\b(?:(?:can'?t|cannot|cant|unable to) (?:use|find|get|access|see|open|download|play|claim)|(?:has|have|is|are|did|does|do|was)(?:n'?t| not| hasn'?t|nt) (?:\w+ ){0,2}(?:appear\w*|show\w*|popp?(?:ed|ing)?|there|download\w*|work\w*|get|got|receive\w*|come|came|in)|hasnt|not (?:appear\w*|show\w*|work\w*|there|download\w*)|never (?:got|received|came|showed)|nowhere|missing|disappear\w*|not in my|did ?n'?t get anything)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|parcels?|couriers?|deliver(?:y|ed)|supply drops?|rare drops?|six pack|pack of|packs? of|battery pack|back ?pack|ice pack|unpack\w*|theme (?:park|tune)|phone|wordpress|web ?site|bonus|rewards?|already|points|stickers?|cinema|codes?|redeem\w*|refund\w*|data pack|sim|airtime|disc|tokens|garage|casino)\b/i,
    ),
    ack: [
      'You paid for it, so it should be there to use.',
      'Buying it and then not being able to use it is so annoying.',
      'What you bought is yours, so it should show up.',
    ],
    matter: 'the trouble using what you got',
    ask: [SAME_ACCOUNT, ON_PLATFORM],
    quick: [
      {
        text: 'If your account menu can restore licenses or purchases, try that and then restart the game fully.',
        unless: new RegExp(`${RESTARTED.source}|restor\\w*|licen[cs]es`, 'i'),
      },
    ],
    detail: 'your player name and the receipt',
    act: ['check the purchase against your account', 'see why it is not being handed out'],
    hits: [
      'paid for the founders pack and it is missing',
      'i purchased the premium pack and it has not shown up',
      'got a dynamic theme an hour ago and it hasnt appeared',
    ],
    misses: ['bought a pack of batteries, not there', 'paid for a theme park pass, cant find it at delivery'],
  },
  {
    id: 'game-new-machine',
    sectors: ['games'],
    when: [
      /\b(?:new|another|different|second|replacement) (?:pc|computer|lap ?top|mac(?:book)?|console|xbox|ps ?[345]|play ?station|phone|ipad|tablet|one|hard ?drive|switch|device)\b/i,
      /\b(?:download\w*|re-?download\w*|install\w*|get (?:it|my game|the game)|play (?:it|my)|put (?:it|my game)|transfer|log ?in|use (?:it|my))\b/i,
      /\b(?:games?|minecraft|gta|fortnite|steam|edition|my account)\b/i,
    ],
    not: settledOr(
      /\b(?:flights?|trains?|order(?:ed)?|deliver(?:y|ed)|in stock|release\w*|best buy|trade|refund\w*|banned|codes?|2fa|two[- ]?(?:step|factor)|verif\w*|character|progress|crash\w*|error|won'?t|stuck)\b/i,
    ),
    ack: [
      'Nobody wants to buy the same game again for a new machine.',
      'You have bought it once, so I can see why you want to play it on the new one.',
      "Let's see how to get it onto the new one.",
    ],
    ask: [
      {
        text: 'Do you still have the sign-in of the account you bought it on?',
        unless: /\b(?:signed in|logged in|know my (?:login|password)|forgot\w*|same account)\b/i,
      },
      { text: 'Which edition is it?', unless: /\b(?:java|bedrock|edition|windows 10)\b/i },
    ],
    quick: [
      {
        text: 'It can usually be downloaded again for free from the library of the same account.',
        unless: /\b(?:library|re-?download\w*)\b/i,
      },
    ],
    detail: 'your player name and any receipt',
    act: ['see what that account owns', 'find the download that belongs to it'],
    hits: [
      'my laptop died, got a new computer, how can i download my game on it',
      'bought another pc and want to install minecraft again',
      'how do i get the game on my new console',
    ],
    misses: [
      'is the new xbox in stock, i want to play my games',
      'ordered a new ps4 with a game, download code in delivery',
    ],
  },
  {
    id: 'game-hacked-waiting',
    sectors: ['games'],
    when: [
      /\b(?:hacked|hijacked|stolen|stole|compromised|got took|taken over|scammed)\b/i,
      /\b(?:accounts?|acc|profile|gamertag|psn|key|social club)\b/i,
      /\b(?:weeks?|months?|(?:no|without|still no|any) (?:reply|response|answer|help|word)|ignor\w*|customer service|support (?:is|was|has|won'?t|team)|tickets?|nobody|no ?one)\b/i,
    ],
    not: settledOr(
      /\b(?:bank|flights?|card (?:was|is) (?:stolen|hacked)|credit card|facebook|instagram|gotten back in|got (?:it )?back in|months? (?:of|worth)|weeks ago)\b/i,
    ),
    ack: [
      'A hacked account is bad enough without having to wait for help with it.',
      'Losing an account and then hearing nothing is awful.',
      'Waiting without a word makes a hacked account even worse, I know.',
    ],
    matter: 'the wait for help with your hacked account',
    ask: [
      {
        text: 'Can you still get into the email address of the account?',
        unless: /\b(?:e-?mail (?:is|was|changed|too)|changed (?:the|my) e-?mail)\b/i,
      },
      { text: 'Do you have a ticket number for it?', unless: /\bticket (?:number|#)|\b(?:no ticket|#\d{5,})\b/i },
    ],
    quick: [
      {
        text: 'Please change the password of your email meanwhile, since account resets go there.',
        unless: /\bpasswords?\b/i,
      },
      {
        text: 'Adding to the same ticket usually beats a new one, which starts at the back of the line.',
        unless: /^(?![\s\S]*\btickets?\b)/i,
      },
    ],
    detail: 'your ticket number and player name',
    act: ['find out who has your case and what is holding it up', 'see what is needed to give it back to you'],
    hits: [
      'my account was hacked three months ago and support wont answer',
      'acc got stolen, opened a ticket weeks back and no reply',
      'hacked and your customer service is useless, i want my account back',
    ],
    misses: [
      'my bank card was stolen, no reply about my account',
      'six months of my account progress, nobody hacked it',
    ],
  },
  {
    id: 'game-account-taken',
    sectors: ['games'],
    when: [
      /\b(?:my|his|her|our|kids?'?s?|son'?s?|brother'?s?) (?:\w+ ){0,2}(?:accounts?|acc|gamertag|psn|profile)\b.{0,20}\b(?:gotten|got|getting|been|was) (?:took|taken|stolen|jacked|robbed|nicked|snatched)\b/i,
    ],
    not: settledOr(/\b(?:bank|money|payment|down|taken (?:down|off|care)|facebook)\b/i),
    ack: [
      'Somebody else on your account is the last thing you want.',
      "Losing your account to somebody is rotten, so let's see how to get it back.",
      'You want that account back in your hands.',
    ],
    ask: [
      {
        text: 'Can you still get into the email address it is on?',
        unless: /\be-?mails?\b/i,
      },
    ],
    quick: [
      {
        text: 'If you can, change the password of that email first, since resets go there.',
        unless: /\bpasswords?\b/i,
      },
    ],
    detail: 'your player name and the last console you used it on',
    act: ['see what was changed and how to get it back to you', 'find out what is needed to give it back to you'],
    hits: [
      'my account got took, can i have it back',
      'my psn has been stolen',
      "my son's gamertag got jacked last night",
    ],
    misses: ['my account was taken care of', 'money from my account got taken by the bank'],
  },
  {
    id: 'game-sign-in-linked',
    sectors: ['games'],
    when: [
      /\b(?:log(?:ging|ged)? ?in(?:to)?|sign(?:ing|ed)? ?(?:you )?in(?:to)?|link\w*|un-?link\w*|connect\w*)\b/i,
      /\b(?:(?:microsoft|epic|ea|rockstar|social club|ubisoft|uplay|activision|mojang|nintendo|twitch|psn|play ?station|xbox|steam|bethesda|riot|wb|2k) (?:\w+ )?(?:acc(?:oun)?ts?|id)|linked (?:to|with))\b/i,
      /\b(?:something went wrong|went wrong|error|won'?t|wont|can'?t|cannot|cant|unable|already (?:linked|connected)|wrong (?:account|one)|not (?:let|work|link|connect)\w*|broken|fail\w*|stuck|fix)\b/i,
      /\b(?:ps ?[345]|psn|play ?station|x ?box\w*|switch|pc|console|game|minecraft|steam|epic|linked|un-?link\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:hack\w*|stolen|forgot\w*|passwords?|codes?|2fa|two[- ](?:step|factor)|authenticator|banned|suspend\w*|flights?|bank|e-?mail (?:address )?(?:is|was|does)|charged|bought|purchas\w*|transfer\w*|support ticket|old phone|friends?|gift)\b/i,
    ),
    ack: [
      "Two accounts that won't talk to each other keep you out of the game.",
      'That sign-in between the two accounts should just work.',
      "Let's find out which of the two accounts it stumbles over.",
    ],
    matter: 'the sign-in failing between your accounts',
    ask: [
      {
        text: 'Does signing in to that account work in a browser?',
        unless:
          /\b(?:browser|web ?site|on (?:my|the) (?:pc|phone|computer)|un-?link\w*|already linked|wrong account)\b/i,
      },
      {
        text: 'Do you still have access to the account it was linked with before?',
        unless: /^(?!.*\b(?:un-?link\w*|already (?:linked|connected)|wrong (?:account|one)))/i,
      },
      { text: 'Is there an error code?', unless: /\bcode|0x\w+/i },
    ],
    quick: [
      {
        text: "Please don't unlink anything else for now, as some links can't be made a second time.",
        unless: /\b(?:clear\w*|re-?start\w*|re-?install\w*|un-?link\w*|already (?:linked|connected)|wrong account)\b/i,
      },
    ],
    detail: 'your player name on both accounts',
    act: ['see where the sign-in stops', 'check how the two accounts are linked'],
    hits: [
      'my epic account is linked to an old gamertag and the switch fails to take it',
      'my epic account is linked to the wrong psn, cant unlink it',
      'xbox wont connect to my ubisoft account, error',
    ],
    misses: ['forgot the password of my epic account, cant log in on xbox', 'my xbox account was hacked, cant sign in'],
  },
];
