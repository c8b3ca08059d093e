import { NOT_PLAYING, PLATFORM, PLAYING } from './playing';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

/** What a player has and whether they may play: saves, purchases, items, bans, cheats. */
export const GAMES: readonly Situation[] = [
  {
    id: 'game-save-lost',
    sectors: ['games'],
    when: [
      /\b(?:saves?|saved|progress|world|character|ranger|level|inventory|stats|trophies|achievements?|cloud)\b/i,
      /\b(?:lost|gone|wiped?|missing|disappear\w*|deleted|corrupt\w*|reset|vanish\w*|overwr\w*|rolled back|isn[’']?t there|start(?:ed)? (?:all )?over|erased)\b/i,
      /\b(?:games?|console|saves?|patch|hotfix|server|ps ?[345]|xbox|level|world|cross[- ]?save|trophies|hours|character|arcade|cloud sav\w*)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:world cup|save (?:money|time)|saved (?:my )?(?:songs|address\\w*|cards?)|photos|notes|files|drive|account (?:was|is) (?:banned|gone|suspended)|price|refund|hours on|acc|acct|e-?mail|get in)\\b`,
        'i',
      ),
    ),
    ack: [
      "Losing your progress is gutting after the time you've put in.",
      "That progress is hours of your time, so I can see why you're upset.",
      'It hurts to lose progress you spent so long on.',
    ],
    matter: 'your lost progress',
    ask: [
      { text: 'Did you have cloud saves on?', unless: /\b(?:cloud|local|sync\w*)\b/i },
      { text: 'Which platform are you on?', unless: PLATFORM },
    ],
    quick: [
      {
        text: 'It is safest not to save over that slot for now, in case an older copy can be pulled back.',
        unless: /\b(?:started (?:again|over)|new game|overwr\w*)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['see whether an older save can be restored', 'look for the last good save'],
    hits: [
      'save wiped after the patch, 200 hours',
      'my level 60 character is gone from the game',
      'cloud save corrupted on ps5, lost everything',
    ],
    misses: ['lost my saved songs in the game of life', 'save money on games, level up'],
  },
  {
    id: 'game-ban',
    sectors: ['games'],
    when: [
      /\b(?:banned|ban|suspended|chat ban|kicked for|unban\w*)\b/i,
      /\b(?:games?|player|hours|match|replay|ranked|cheat\w*|console|online|server|account|appeal\w*|skins?|steam)\b/i,
      /\b(?:games?|gam(?:ing|er)|replay|ranked|cheat\w*|aimbot|console|server|match|player|lobby|skins?|hours|steam|hacks|purchases)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:ban (?:him|her|them|this|these|cheaters?|hackers|the cheat\\w*)|should be banned|banned? for (?:life )?from (?:the )?(?:stadium|store|shop|pub)|please ban|why (?:don[’']?t|do) you (?:not )?ban|never ban|cheaters? (?:still|not)|reporting|24 hours|in \\d+ hours|inactivw*|channel|seller)\\b`,
        'i',
      ),
    ),
    ack: [
      "A ban like that is a shock when you don't know why.",
      'I can see why you want that ban looked at.',
      'A ban without a clear reason is hard to accept.',
    ],
    matter: 'the worry over that ban',
    ask: [
      {
        text: 'Does the ban notice give a reason or an end date?',
        unless:
          /\b(?:reason|permanent\w*|days?|hours? ban|said|says?|for (?:cheating|life|toxic|"?\w+ing)|notice|replay)\b/i,
      },
      { text: 'Have you sent an appeal yet?', unless: /\b(?:appeal\w*|ticket|reply|contacted|e-?mailed)\b/i },
    ],
    quick: [
      {
        text: 'One full appeal with dates and times usually does more than several short ones.',
        unless: /\b(?:appeal\w*|ticket)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['find out where the review stands', 'ask for the ban to be looked at again'],
    hits: [
      'banned from ranked for no reason',
      'my game account got banned, 6 years of purchases',
      '3 day ban and i have never used a cheat, check the replay',
    ],
    misses: ['please ban the cheaters in every match', 'banned from the stadium for a game'],
  },
  {
    id: 'game-purchase-missing',
    sectors: ['games'],
    when: [
      /\b(?:bought|purchas\w*|paid|redeem\w*|pre-?order\w*|ordered|buy|paid for|won|claimed|charged|code|got the|earned)\b/i,
      /\b(?:games?|dlc|skins?|coins?|gems?|tokens?|v-?bucks|currency|packs?|season pass|battle pass|cars?|bundle|edition|theme|add-?on|shark card|points|mods?|key|items?|reward|prize|wallet)\b/i,
      /\b(?:(?:did|has|have|was|is|does|ca)n[’']?t (?:get|got|gotten|receiv\w*|arriv\w*|appear\w*|show\w*|com\w*|there|download\w*|use|access|find|given?)|not (?:receiv\w*|there|appear\w*|show\w*|in my|got|given)|never (?:got|received|came|appeared|showed)|nothing|missing|gone|disappear\w*|no sign|where (?:is|are)|own none|says i (?:don|do not|need)|re-?purchase|again|still waiting)\b/i,
      PLAYING,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:refund only|loyalty|miles|groceries|points card|clothes|parking|cinema|store card|car (?:insurance|hire|rental|broke|loan)|washing|energy|nectar|tracking|shipp\\w*|trains|pack of|six pack|ice pack|battery pack|rewards? account|warranty|verification|reset|in the post|meal|laptop|shirt|shop again|never (?:buy|purchase)\\w* again|refund\\w*|trailer|shade|placing order|credit card|pre-?ordered the standard|pixel|last played)\\b`,
        'i',
      ),
    ),
    ack: [
      "It should be in your account, so let's find out where it's gone.",
      "That's really annoying when it's yours and it isn't there.",
      'You got it, so it should be in your account.',
    ],
    matter: 'what is missing from your account',
    ask: [
      { text: 'What do you play it on?', unless: PLATFORM },
      {
        text: 'Did you get a receipt for it, or only the charge?',
        unless:
          /\b(?:again|\d+ (?:years?|months?)|can['’]?t (?:use|play)|install\w*|gone|disappear\w*|vanish\w*|months? ago|years? ago|last (?:year|month)|reinstall\w*|v-?bucks|coins|receipt|confirmation|charged|won|claimed|reward|prize|redeem\w*|code|e-?mail)\b/i,
      },
    ],
    quick: [
      {
        text: 'Restore purchases in the store menu, or sign out and back in, which often makes it appear.',
        unless: new RegExp(`${RESTARTED.source}|restor\\w*`, 'i'),
      },
    ],
    detail: 'your player name',
    act: ['trace what was due to you and what was credited', 'check it against what your account shows'],
    hits: [
      'bought the season pass and never got the skins in game',
      'purchased a mashup pack on my console and it is not there',
      'redeemed the code and the game is not in my library, nothing',
    ],
    misses: ['bought a game, delivery never came', 'paid for a pack of water, nothing in it'],
  },
  {
    id: 'game-items-missing',
    sectors: ['games'],
    when: [
      /\b(?:cars?|items?|skins?|weapons?|garage|inventory|stash|coins?|gems?|gold|currency|money|packs?|badge|reward|trophy|pets?)\b/i,
      /\b(?:gone|missing|disappear\w*|vanish\w*|lost|removed|wiped|didn[’']?t (?:pop|get|give)|not (?:given|there)|took)\b/i,
      /\b(?:games?|garage|inventory|lobby|online|server|gta|mission|heist|update|patch|daily spin|event|boss|raid|level|stash|in-?game|played|playing)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:suitcase|luggage|online (?:order|shop\\w*|bank\\w*|account)|bank|item (?:from|in) my (?:order|basket)|order|shopping|hire|insurance|mot|mechanic|petrol|repair|booked|parking|dog|cat|vet|pet food|event (?:was|is) cancel\\w*|update my|refund|account (?:gone|number)|money (?:gone|missing|taken) from|app\\b|reports? i|item report|express)\\b`,
        'i',
      ),
    ),
    ack: [
      "It's gutting to log in and find your things gone.",
      'It was yours, so it should still be there.',
      'I can see why you want that back.',
    ],
    matter: 'what is missing from your game',
    ask: [
      {
        text: 'Did you have it before, or did it never show up?',
        unless:
          /\b(?:won|win|reward\w*|claimed|redeem\w*|bought|did(?:n['’]?t| not) (?:get|receive)|never (?:got|received|came|showed)|spun|gone|removed|lost|disappear\w*|vanish\w*|empty|emptied|deducted|wiped|rolled back)\b|\b(?:yesterday|today|last (?:night|week)|ago|weeks?|since|after|update|patch|crash\w*)\b/i,
      },
      { text: 'Which platform do you play on?', unless: PLATFORM },
    ],
    quick: [
      { text: 'Leaving the game fully and coming back in sometimes brings items back after a sync.' },
      {
        text: 'A screenshot of the empty spot with the time on it helps to get the items traced.',
        unless: /\b(?:screenshot|clip|video|recording)s?\b/i,
      },
    ],
    detail: 'your player name',
    act: ['look at what changed on the account', 'ask for the inventory record to be checked'],
    hits: [
      'my best car is missing from my garage online',
      'coins gone from my game after the event',
      'the boss reward disappeared from inventory',
    ],
    misses: ['item missing from my online order', 'money gone from my bank, no game'],
  },
  {
    id: 'game-cheaters',
    sectors: ['games'],
    when: [
      /\b(?:cheat(?:er|ers|ing|s)?|hackers?|aimbot\w*|wall ?hack\w*|smurf\w*|griefer\w*|modders?|toxic|bots)\b/i,
      /\b(?:games?|lobb(?:y|ies)|match(?:es)?|ranked|servers?|report\w*|online|season)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:banned (?:me|my|for)|my (?:account|ban|email)|account (?:was|got|is)|chat ?bots?|bank|on my (?:wife|husband|diet)|e-?mail|tickets?|ticket bots|resell\\w*|customers|never cheat\\w*|not a cheat\\w*)\\b`,
        'i',
      ),
    ),
    ack: [
      'Cheaters ruin it for everyone else.',
      "It's so frustrating when you're playing fair and others aren't.",
      'Thanks for reporting it rather than just putting up with it.',
    ],
    matter: 'the players spoiling your matches',
    ask: [
      {
        text: 'Is it the same player each time, or a lot of different ones?',
        unless:
          /\b(?:this (?:hacker|player|guy)|a guy|how do i report)\b|\b(?:same|every|all|full of|so many|loads|different)\b/i,
      },
      { text: 'Have you got a replay or clip of it?', unless: /\b(?:replay|clip|video|proof|evidence|screenshot)\b/i },
    ],
    quick: [
      {
        text: 'A report sent from inside the game carries the match data, so it is worth doing there.',
        unless: /\breport(?:ed|ing|s)?\b/i,
      },
    ],
    detail: 'the match ID',
    act: ['get it to the people who review reports', 'pass the match on for review'],
    hits: [
      'cheaters in every ranked lobby',
      'reported the same hacker for 3 seasons in your game',
      'aimbot in every match, do something',
    ],
    misses: [
      'banned me for cheating in a match and i am not a cheater',
      'ticket bots bought every match ticket online',
    ],
  },
];
