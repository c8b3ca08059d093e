import { PLATFORM } from './playing';
import { settledOr } from './settled';
import type { Situation } from './situation';

const NO_GAME = /\b(?:flight|train|hotel|parcel|courier|restaurant|bank|dating|football|board games?|tickets?)\b/i;
const ON_PLATFORM = { text: 'Which platform are you playing on?', unless: PLATFORM };
const PLAYED_ON = { text: 'What are you playing it on?', unless: PLATFORM };

/** What happens inside a game, told by what the player was doing. */
export const GAMEPLAY: readonly Situation[] = [
  {
    id: 'game-join-friends',
    sectors: ['games'],
    when: [
      /\b(?:join\w*|invit\w*|play with|connect\w*|add(?:ed|ing)?|party|squad|crew|lobb(?:y|ies))\b/i,
      /\b(?:friends?|mates?|brother|sister|cousin|son|daughter|kids?|other people|others|crew|squad|invites?|each other)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|doesn[’']?t|not|unable|fail\w*|error|keeps|issues?|stuck|never)\b/i,
      /\b(?:games?|server|servers|realms?|xbox|ps ?[345]|playstation|switch|pc|online|lobb(?:y|ies)|multiplayer|minecraft|crossplay|cross-?play)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|train|hotel|facebook|friend request|customer service|family plan|refund|wi-?fi password|meeting|zoom|video call|friends? (?:told|said)|tickets?)\b/i,
    ),
    ack: [
      "It's no fun when you can't get into a game with your friends.",
      "You want to play with your friends, so let's see what's stopping it.",
      'Not being able to join your friends spoils the fun.',
    ],
    matter: 'the trouble getting into a game together',
    ask: [
      {
        text: 'Are you all on the same platform?',
        unless: /\b(?:on (?:pc|switch|xbox|ps\d)|to pc)\b|\b(?:cross-?play|both on|same|all on)\b/i,
      },
      {
        text: 'Does it fail when you invite, or when they join?',
        unless: /\b(?:hear (?:her|him|them)|network|see each other)\b|\binvit\w*\b/i,
      },
      { text: 'Do you get an error code?', unless: /\b(?:error|code)\b/i },
    ],
    quick: [{ text: 'Having everybody close the game fully and start it again often clears a stuck invite.' }],
    detail: 'your player name',
    act: ['see what is stopping the invites', 'check how joining works on your platform'],
    hits: [
      "why can't i join my friends world on xbox, says unable to connect",
      'my brother keeps sending me invites in the game and they never come through',
      'cant play with my mates online, crossplay not working for us',
    ],
    misses: ['I play this game with my friends every day, love it', "can't connect my tv to the wifi"],
  },
  {
    id: 'game-mission-broken',
    sectors: ['games'],
    when: [
      /\b(?:missions?|quests?|heist|objective|setup|stranger mission|bounty|delivery mission|contract|challenge|side quest|boss fight|camp|raid)\b/i,
      /\b(?:can[’']?t|cannot|won[’']?t|doesn[’']?t|didn[’']?t|not|stuck|bug\w*|glitch\w*|load\w*|fail\w*|error|disappear\w*|gone|never|unable|reset)\b/i,
      /\b(?:games?|online|ps ?[345]|xbox|pc|load\w*|npc|marker|spawn\w*|complete|finish|accept|start|play\w*|reward|close my app|restart|screen|session)\b/i,
    ],
    not: settledOr(
      /\b(?:mission statement|your mission|gdpr|contract (?:ends|phone|is up)|broadband|gym|delivery driver|parcel|phone contract|store|boot camp|camp ?site|summer camp|direct debit|set ?up (?:my|the|a|an) (?:account|router|box|phone|printer|payment))\b/i,
    ),
    ack: [
      "It's so annoying when a mission breaks and you can't get past it.",
      "A mission that won't load or finish wastes all the time you put into it.",
      'That mission should load, play and finish as it was meant to.',
    ],
    matter: 'the mission going wrong',
    ask: [
      {
        text: 'Which mission is it?',
        unless: /\b(?:chapter|level|race|act) \d+|["“]|\b(?:called|mission (?:named|\d+)|dead|moonshin\w*|setup)\b/i,
      },
      PLAYED_ON,
      { text: 'Does it stop at the same point each time?', unless: /\b(?:every time|same|always|each time|twice)\b/i },
    ],
    quick: [
      {
        text: 'Going out to the main menu and loading back in often gets a stuck mission moving.',
        unless: /\b(?:main menu|re-?load\w*|re-?join\w*|new session|checkpoint|loading screen|won['’]?t load)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['pass the mission and where it stops to the team', 'see what is stopping it'],
    hits: [
      "the harbour mission won't load, just a loading screen, tried twice on ps4",
      'my quest marker disappeared and i cannot finish it now, xbox',
      'heist setup keeps failing with an error when i start it on pc',
    ],
    misses: ['our mission is to feed the village', 'the new missions are brilliant on ps5'],
  },
  {
    id: 'game-error-at-start',
    sectors: ['games'],
    when: [
      /\b(?:errors?|files required|could ?n[o’']?t be downloaded|failed to (?:load|save|connect)|services? (?:is |are )?(?:currently )?unavailable|connection attempts?|something went wrong)\b/i,
      /\b(?:games?|ps ?[345]|psn|playstation|xbox|minecraft|gta|launcher|online mode|switch|steam|multiplayer|console)\b/i,
    ],
    not: settledOr(
      /\b(?:no errors?|refund\w*|paid|bought|charged|promo\w*|voucher|discount|redeem\w*|gift|parcel|flight|card (?:was )?declined|credit card|pay(?:ment|ing)?|wallet|add funds|password|hacked|verification|verify|log ?in|sign(?:ing|ed)? in|2fa|two[- ]step)\b/i,
    ),
    ack: [
      'An error when you just want to play is so annoying.',
      'That error stands between you and the game, so it needs to go.',
      "Let's find out what that error means for you.",
    ],
    matter: 'the error that keeps you from playing',
    ask: [
      {
        text: 'What does the error say, or what is the code?',
        unless: /\b[a-z]{2}-?\d{3,}|\b\d{3,}|0x\w+|["“]|\b(?:says?|code|showing|anti-?cheat)\b/i,
      },
      ON_PLATFORM,
      {
        text: 'Does it come up in every game, or just this one?',
        unless:
          /\b(?:(?:gta|fifa|madden|nba|nhl|rdr|cod|halo|forza|destiny|battlefield|fortnite|minecraft|overwatch|skyrim|roblox)\w*|call of duty|red dead|(?:story|online) ?mode|missions?|every (?:other )?game|games|all (?:my )?games|any game|just this|your game|yours|your launcher|the game)\b/i,
      },
    ],
    quick: [
      {
        text: "If you haven't yet, restart the console or PC and the router once.",
        unless: /\b(?:re-?start\w*|re-?boot\w*|re-?set\w*|re-?install\w*|tried (?:everything|all)|unplugg\w*)\b/i,
      },
    ],
    detail: 'your player name and the error code',
    act: ['look up what that error stands for', 'see if it is at our end'],
    hits: [
      'getting error code QX-2211 on my ps4 every time, help',
      'the game says services are currently unavailable please try later',
      'minecraft on my console says something went wrong and closes',
    ],
    misses: ['what a game, no errors so far', 'error in my hotel bill'],
  },
  {
    id: 'game-code-used',
    sectors: ['games'],
    when: [
      /\b(?:redeem\w*|claim(?:ed|ing)?|codes?|keys?|free copy|gift)\b/i,
      /\b(?:already (?:used|redeemed|claimed|been)|not on my account|isn[’']?t on my account|used (?:by|already)|invalid|doesn[’']?t work|did ?n[o’"]?t work|no game|shows redeemed|can[’']?t (?:redeem|find|claim))\b/i,
      /\b(?:games?|minecraft|edition|dlc|skin|points|windows 10|xbox|ps ?[345]|steam|twitch|prime|bundle)\b/i,
    ],
    not: settledOr(/\b(?:discount|promo(?:tion(?:al)?)?|voucher|student|verification|2fa|parcel|flight|hotel|qr)\b/i),
    ack: [
      "It's so annoying to have a code and nothing to show for it.",
      'A code should work when you enter it.',
      "You have the code, so you want what it's for on your account.",
    ],
    matter: 'the code not giving you what it is for',
    ask: [
      {
        text: 'Could it have gone to another account you sign in with?',
        unless:
          /\b(?:expired|wrong account)\b|\b(?:invalid|isn[’']?t correct|not correct|sealed|another user|only xbox)\b|\b(?:only (?:one|have)|same account|other account|wrong account)\b/i,
      },
      {
        text: 'Where did the code come from?',
        unless: /\b(?:bought|purchas\w*|bundle|twitch|prime|free|gift|store|shop|amazon|microsoft)\b/i,
      },
    ],
    quick: [{ text: 'Please keep the card or email the code came with, since it shows where it came from.' }],
    detail: 'your player name',
    act: ['trace where the code was redeemed', 'see which account has it'],
    hits: [
      'my game code says already used but i only redeemed it yesterday??',
      'claimed my free copy of the edition and its not on my account',
      'the skin code from the bundle is invalid',
    ],
    misses: ['how do i make a gift in the game', 'free codes for everyone in this game'],
  },
  {
    id: 'game-transfer-progress',
    sectors: ['games'],
    when: [
      /\b(?:transfer\w*|move|moving|migrat\w*|carry)\b/i,
      /\b(?:character|progress|account|saves?|world|purchases|profile)\b/i,
      /\b(?:xbox|ps ?[345]|playstation|pc|switch|console|mobile)\b.{0,60}\b(?:xbox|ps ?[345]|playstation|pc|switch|console|mobile)\b/i,
    ],
    not: NO_GAME,
    ack: [
      "You've put a lot of time into it, so I can see why you'd want to take it with you.",
      'It makes sense to want to keep your progress.',
      'Good question, since carrying progress across depends on the game and on both platforms.',
    ],
    ask: [
      {
        text: 'Are both on the same account?',
        unless:
          /\b(?:primary|only (?:have|one|ps\d|console)|reinstall\w*|lost access|my lad|buy the game|two profiles|2 profiles)\b|\b(?:same|linked|both) (?:account|on)\b/i,
      },
    ],
    quick: [
      {
        text: 'Keep the old save where it is until everything shows up on the new side.',
        unless: /\b(?:lost|sold|broke\w*|died|dead|gone|deleted)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['find out what can be moved across', 'check whether a transfer is open for your account'],
    hits: [
      'can u help me move my xbox character to ps4 please',
      'how do i transfer progress from pc to switch',
      'want to migrate my account from ps4 to ps5, saves and all',
    ],
    misses: ['moving to a new flat with my xbox', 'i play on pc and xbox'],
  },
  {
    id: 'game-bonus-missing',
    sectors: ['games'],
    when: [
      /\b(?:bonus|benefits?|rewards?|extra (?:money|cash|coins|gold)|(?:shark |gift )?cards?|free (?:money|\$?\d[\d,]*)|million|outlaw pass|battle pass|season pass)\b/i,
      /\b(?:did ?n[o’"]?t (?:get|receive)|have ?n[o'"]?t (?:got|received|had)|haven[’']?t|never (?:got|received)|only got|just got|not (?:received|got)|still waiting|none of|missing|hours)\b/i,
      /\b(?:games?|gta|online|shark card|xbox|ps ?[345]|pc|twitch|prime|pass|in-?game|player)\b/i,
    ],
    not: settledOr(
      /\b(?:flight|miles|airline|bank|staff|wages|cashback|loyalty|store card|train|parcel|gift ?card (?:balance|code))\b/i,
    ),
    ack: [
      'You were expecting that bonus by now.',
      "It's annoying when the bonus you were promised doesn't show up.",
      'You are still short of the bonus you were expecting, so it needs checking.',
    ],
    matter: 'the bonus you are still missing',
    ask: [
      { text: 'When did you buy or claim it?', unless: /\b(?:\d+ (?:hours?|days?)|yesterday|today|week|ago)\b/i },
      PLAYED_ON,
    ],
    quick: [{ text: 'Leaving the game fully and signing in again is often the moment a bonus gets added.' }],
    detail: 'your player name',
    act: ['check what was due to you and what was credited', 'see what is holding the bonus back'],
    hits: [
      "bought the big shark card and i didn't get the bonus, 72 hours now",
      'linked twitch prime, got the money in gta but none of the other benefits',
      'got the season pass but only got half the rewards on my xbox',
    ],
    misses: ['my loyalty card bonus is missing', 'staff never got their bonus'],
  },
  {
    id: 'game-kids-account',
    sectors: ['devices', 'software', 'games'],
    when: [
      /\b(?:child|kids?|son|daughter|family|parent(?:al)?|under ?age|minor)[’']?s?\b/i,
      /\b(?:account|profile|purchases?|screen time|game time|controls?|age|permission|restrict\w*|allow\w*)\b/i,
      /\b(?:psn|xbox|switch|games?|minecraft|console|playstation|ps ?[345]|family app|family share|online play|multiplayer|ipod|ipad)\b/i,
    ],
    not: settledOr(
      /\b(?:broke\w*|refund\w*|charged|stolen|bully\w*|groom\w*|stranger|adult|man|dead|died|parcel|deliver\w*)\b/i,
    ),
    ack: [
      'Family settings can be a real puzzle.',
      "You want it right for your family, so let's get it set up.",
      'It makes sense to want the family account set up right.',
    ],
    ask: [
      { text: 'Whose account is the main one on that device?', unless: /\b(?:main|primary|my account|own account)\b/i },
      ON_PLATFORM,
    ],
    quick: [{ text: "Limits are usually changed from the parent's account, so sign in with that one to see them." }],
    detail: 'the username of the main account',
    act: ['find the right steps for your family settings', 'see what the account allows'],
    hits: [
      'how can i turn a psn account into a child account and limit game time',
      "my daughter's ipad says no purchases in family share",
      'my kid uses a different profile on the xbox and has no permission to play online',
    ],
    misses: ['my kids love this game', 'great family day out'],
  },
];
