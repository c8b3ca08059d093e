import type { Trade } from './trades';

/** Repairs, heat, purchases by children, other people's conduct in games and on platforms, features nobody asked for. */
export const SCREENS: readonly Trade[] = [
  {
    rows: [
      {
        id: 'repair-no-word',
        sectors: ['devices', 'shop', 'mobile', 'games', 'insurance'],
        when: [],
        ack: [
          'Being without it and hearing nothing about the repair is hard going.',
          'You handed it in to be repaired, and you need to hear how that is going.',
          'A repair should come with a date, or at least a reason for the wait.',
        ],
        ask: [
          {
            text: 'Did you post it in or hand it over in a shop?',
            unless: /\b(?:post(?:ed)?|sent|shop|store|handed|dropped|courier|collected)\b/i,
          },
          {
            text: 'What does the repair page show?',
            unless:
              /\b(?:status|says?|shows?|received|tracker|no (?:update|word|reply|news)|promis\w*|keeps? saying|told|nobody|shop|store|weeks)\b/i,
          },
        ],
        detail: 'your repair number',
        act: ['see where the repair has got to', 'find out what it is waiting for'],
        hits: [
          '5 weeks for a repair. any news?',
          "where's my phone @NovaPhones",
          'repair status: received. since august',
          'IT WAS A LOOSE BUTTON. HOW IS MY TABLET STILL IN YOUR WORKSHOP AFTER SIX WEEKS',
        ],
        misses: [],
      },
      {
        id: 'device-hot',
        sectors: ['devices', 'mobile', 'shop', 'games'],
        when: [],
        ack: [
          "It shouldn't get that hot, so it's best left off and unplugged until it has been looked at.",
          'Please switch it off and let it cool before anything else.',
          'Heat like that needs looking into before you use it again.',
        ],
        ask: [
          {
            text: 'Does it get hot on charge, in use, or both?',
            unless: /\b(?:charg\w+|plugged|in use|watch\w*|playing|pocket|standby)\b/i,
          },
          { text: 'Is the case bulging or lifting anywhere?', unless: /\b(?:bulg\w+|swollen|swell\w*|lifting)\b/i },
        ],
        detail: 'the model and when you got it',
        act: ['check whether that model has a known heat fault', 'get it in front of the product safety team'],
        hits: [
          'phone too hot to hold',
          "my laptop's cooking my knees",
          "why's my charger boiling??",
          'THE EARBUD CASE WAS BURNING HOT IN MY POCKET. IN MY POCKET',
        ],
        misses: [],
      },
      {
        id: 'ai-feature-unwanted',
        sectors: ['software', 'social', 'devices', 'streaming', 'marketplace'],
        when: [],
        ack: [
          "A feature you never asked for shouldn't get in your way.",
          'I can see why you want a say in whether that AI is there at all.',
          "You'd like it without the AI, and that's fair to ask.",
        ],
        ask: [
          {
            text: 'Where do you see it, and on which device?',
            unless: /\b(?:keyboard|button|app|phone|laptop|search|captions?|summary|toolbar|train\w*|price|data)\b/i,
          },
          {
            text: 'Would you like it off completely, or only out of the way?',
            unless:
              /\b(?:turn\w*|remov\w*|off|stop|disabl\w*|hid(?:e|den)|clos\w*|get rid|training|opt|gone|model|train|price)\b/i,
          },
        ],
        detail: 'the app and version you use',
        act: ['check whether it can be switched off there', 'pass it to the team behind that feature'],
        hits: [
          'turn the AI thing off pls',
          'i didnt ask for a robot summary',
          'how to remove assistant button from keyboard',
          'STOP AUTO GENERATING CAPTIONS FOR MY PHOTOS',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'kid-bought-in-game',
        sectors: ['games', 'devices'],
        when: [],
        ack: [
          'Finding a bill for things a child bought in a game is a nasty surprise.',
          'A few taps by a child can cost a lot before anyone notices.',
          'You never meant to buy any of that, so I can see why you want it back.',
        ],
        ask: [
          {
            text: 'Was it on a console, a phone or a computer?',
            unless: /\b(?:console|phone|ipad|tablet|computer|pc|switch|xbox|playstation|app|ps ?[345]|app store|tv)\b/i,
          },
          {
            text: 'Has what was bought been used in the game?',
            unless: /\b(?:used|spent it|opened|season pass|undone)\b/i,
          },
        ],
        detail: 'your player name and the order number',
        act: ['check which purchases were made and when', 'find out what can be refunded'],
        hits: [
          'my 6yo spent £240 on gems',
          'son bought skins without asking. refund?',
          'toddler + tablet = $89 of virtual cats',
          'WHY DOES A GAME FOR 4 YEAR OLDS LET A 4 YEAR OLD SPEND 200 EUROS',
        ],
        misses: [],
      },
      {
        id: 'game-low-fps',
        sectors: ['games', 'devices'],
        when: [],
        ack: [
          'Stutter and dropped frames make it hard to play at all.',
          "It's no fun to play when the picture keeps stuttering.",
          "It's frustrating when the game can't keep up with you.",
        ],
        ask: [
          {
            text: 'What do you play it on?',
            unless: /\b(?:\d{3,4}(?: ?ti)?|series [sx]|ps\d|switch|xbox|pc|laptop|deck|phone)\b/i,
          },
          {
            text: 'Is it the same on the lowest settings?',
            unless:
              /\b(?:lowest|(?:on|at|to) low|settings|performance mode|any settings?|whatever|every setting|console|xbox|ps ?\d|switch|update\w*|patch)\b/i,
          },
        ],
        detail: 'your platform and hardware',
        act: ['pass it on with your hardware details', 'see whether others with that setup report it'],
        hits: [
          '20 fps on a new card. how',
          'stuttering mess since the patch',
          'slideshow simulator 2026',
          'FIX THE FRAME RATE BEFORE YOU SELL ME ANOTHER HAT',
        ],
        misses: [],
      },
      {
        id: 'game-balance-change',
        sectors: ['games'],
        when: [],
        ack: [
          'When you know how it used to play, a change like that hits hard.',
          'You notice at once when it plays differently, and that is worth passing on.',
          'The people who tune the game need to hear how that plays.',
        ],
        ask: [
          { text: 'Which mode do you mostly play?', unless: /\b(?:mode|ranked|casual|pvp|pve|raid|arena)\b/i },
          { text: 'What would you change about it?', unless: /\b(?:revert|bring back|undo|damage|cooldown|recoil)\b/i },
        ],
        detail: 'your player name',
        act: ['pass your point to the team that does balance', 'see whether a change to it has been announced'],
        hits: [
          'why did u nerf the healer AGAIN',
          'shotguns one shot across the map now?',
          'rip my main. deleted by a patch',
          'REVERT THE RECOIL CHANGES. EVERYONE HATES THEM. READ YOUR OWN FORUM',
        ],
        misses: [],
      },
      {
        id: 'game-abuse-chat',
        sectors: ['games'],
        when: [],
        ack: [
          'Nobody should have to hear that from another player.',
          'Abuse like that has no place in a match.',
          'Another player has no right to talk to anyone like that.',
        ],
        ask: [
          {
            text: 'Was it in voice chat, text chat or messages?',
            unless: /\b(?:voice|text|messages?|dms?|mic|chat|screamed|mute)\b/i,
          },
          { text: 'Do you have the name of the player?', unless: /\b(?:reported|block\w*|name|tag)\b/i },
        ],
        detail: "the match ID or the other player's name",
        act: ['get it to the people who review reports', 'check that a report has come in'],
        hits: [
          'guy screamed slurs at me all match',
          'grown men abusing my 10yo on voice',
          'reported him 4x, still sending me threats',
          "MUTE DOESN'T MUTE THEM. BLOCK DOESN'T BLOCK THEM. WHAT'S THE POINT",
        ],
        misses: [],
      },
      {
        id: 'report-ignored',
        sectors: ['social', 'games', 'marketplace', 'software'],
        when: [],
        ack: [
          'You reported it for good reason, and it needs another look.',
          "It's frustrating to report something like that and see it stay up.",
          "You took the trouble to report it, and you're right to ask what came of it.",
        ],
        ask: [
          {
            text: 'Which reason did you pick in the report?',
            unless:
              /\b(?:guidelines|reason|reported (?:as|for)|threats?|nude|spam|casino|hate|cruelty|scam|girls|accident)\b/i,
          },
          {
            text: 'Is it one account, or several?',
            unless: /\b(?:accounts?|accts?|groups?|pages?|networks?|guy|man|every time|all \d+|video|clips?|ad)\b/i,
          },
        ],
        detail: 'a link to what you reported',
        act: ['get it in front of the safety team again', 'see what was decided on your report'],
        hits: [
          'reported 20 times. still up. why',
          '@ClipHive do you read reports at all',
          "What does somebody have to post before you'll act on it?",
          'You took a day to remove my joke and three weeks to ignore a man selling knives to kids',
        ],
        misses: [],
      },
    ],
  },
  {
    rows: [
      {
        id: 'fake-profile-of-me',
        sectors: ['social', 'software'],
        when: [],
        ack: [
          'A fake profile can do harm for every day it stays up.',
          'Finding somebody else behind a copy of a profile is alarming.',
          'Nobody else should be using that name and those photos.',
        ],
        ask: [
          { text: 'Is it asking people for money?', unless: /[£$€]|\bmoney\b/i },
          {
            text: 'Did you report it as pretending to be you, or for something else?',
            unless: /\bimpost\w*|\bimperson\w*|\bpretending\b/i,
          },
        ],
        detail: 'the link to the fake profile',
        act: ['get it to the team that handles impersonation', 'check where a report of it has got to'],
        hits: [
          'someone made a fake me',
          'theres 2 of my profile, one isnt mine',
          'fake account using all my photos',
          'TAKE DOWN THE ACCOUNT PRETENDING TO BE ME. MY MUM NEARLY SENT IT MONEY',
        ],
        misses: [],
      },
    ],
  },
];
