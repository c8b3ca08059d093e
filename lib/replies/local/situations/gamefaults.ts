import { NOT_PLAYING, PLATFORM, PLAYING } from './playing';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

/** Games that do not run: downloads, servers, crashes. */
export const GAMEFAULTS: readonly Situation[] = [
  {
    id: 'game-download-stuck',
    sectors: ['games'],
    when: [
      /\b(?:download\w*|install\w*|updat(?:e|es|ing)|patch|gb)\b/i,
      /\b(?:games?|console|ps ?[345]|xbox|steam|launcher|dlc|patch|pre-?load|beta)\b/i,
      /\b(?:stuck|slow|fail\w*|won[’']?t|can[’']?t|cannot|error|stopp\w*|\d+ ?%|loop\w*|hours|corrupt\w*|copying|frozen|not (?:start\w*|download\w*|install\w*)|huge|every time)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:save|crash\\w*|server|match(?:es|making)?|hours in|banned|broad ?band|any update|update on|windows|printer|cheat\\w*|gone|missing|since (?:the|today|last|this)|after (?:the|today|last|this)|removed|primary|licen[cs]e|lisc\\w*)\\b`,
        'i',
      ),
    ),
    ack: [
      'You want to be playing, not watching a download.',
      "A download that won't finish is so frustrating.",
      "It's annoying when you can't even get it installed.",
    ],
    matter: 'the trouble with your download',
    ask: [
      {
        text: 'Does it stop at the same point each time?',
        unless:
          /\b(?:pending|preparing|queued|won[’']?t begin|says open|not downloading|space)\b|\b(?:same|\d+ ?%|always|every time|loop\w*|error)\b/i,
      },
      {
        text: 'How much free space does the drive have?',
        unless: /\b(?:mobile|phone|play store|app store|disc|queued|server busy)\b|\b(?:space|storage|\d+ ?[gt]b)\b/i,
      },
    ],
    quick: [
      {
        text: 'Pause it, restart the console or launcher, and resume, which often gets it moving again.',
        unless: new RegExp(`${RESTARTED.source}|\\b(?:mobile|phone|play store|app store|space)\\b`, 'i'),
      },
    ],
    detail: 'your player name',
    act: ['check for trouble on the download servers', 'see what the error stands for'],
    hits: [
      'game download stuck at 99% on ps5',
      'patch fails every time on xbox',
      "the launcher won't install, error 31",
    ],
    misses: ['patch crashed my game', 'any update on the game download delivery'],
  },
  {
    id: 'game-servers',
    sectors: ['games'],
    when: [
      /\b(?:servers?|match ?making|lobb(?:y|ies)|online|multiplayer|match(?:es)?|realms?|join|connect\w*|queue)\b/i,
      /\b(?:down|offline|disconnect\w*|kick(?:ed|ing|s)|lag\w*|rubber ?band\w*|time[sd]? out|can[’']?t (?:join|connect|get in(?:to)?|play|find)|cannot (?:join|connect)|won[’']?t (?:let|connect|load)|not (?:work\w*|connect\w*|load\w*|join)|error|fail\w*|unplayable|queue|ping|stuck|crash(?:ed|es)?|maintenance|lost connection)\b/i,
      /\b(?:games?|servers?|lobb(?:y|ies)|match ?making|players?|ranked|ps ?[345]|xbox|multiplayer|realms?|patch|launch|raid|match(?:es)?|gta|friends?)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:online (?:order|shop\\w*|bank\\w*|payment|form|chat)|dns|domain|e-?mail|hosting|queue (?:at|in|for) (?:the|your|a) (?:store|shop|till|bar)|tickets?|dating|cricket|tennis|price match|buffer\\w*|shoes|broad ?band|app\\b|web ?site|b[o0]mb|checkout|site|burn|watch|check[- ]?in|wi-?fi|airport)\\b`,
        'i',
      ),
    ),
    ack: [
      'You just want to get onto the servers and play.',
      "It's so annoying when you can't get or stay connected to a game.",
      "Getting kicked or shut out when you're ready to play is no fun.",
    ],
    matter: 'the trouble getting or staying online',
    ask: [
      { text: 'Is there an error code when it happens?', unless: /\b(?:error|code|\d{3,})\b/i },
      {
        text: 'Which platform and region are you on?',
        unless: /\b(?:oceania|europe|eu|na|asia|region|everyone|everybody|anyone|weekend)\b/i,
      },
      {
        text: 'Is it every mode, or just the one?',
        unless: /\b(?:every|ranked|all|any|casual|realms?|raid|lobb(?:y|ies)|everyone|down)\b/i,
      },
    ],
    quick: [
      {
        text: 'The server status page shows known faults for each platform.',
        unless: /\b(?:status|website says|says (?:online|up))\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check how the servers are doing where you play', 'pass it on with the region and time'],
    hits: [
      'are the servers down? game kicks me from every match',
      'matchmaking stuck for 20 minutes',
      'cannot join my friends lobby, error 500',
    ],
    misses: ['online order failed, friends said try again', 'restaurant server kicked off, our server was rude'],
  },
  {
    id: 'game-crash-bug',
    sectors: ['games'],
    when: [
      /\b(?:games?|mission|quest|boss|map|level|patch|ps ?[345]|xbox|beta|raid|heist)\b/i,
      /\b(?:crash\w*|bugs?|bugged|buggy|glitch\w*|freez\w*|froze|stuck|black screen|softlock\w*|broken|unplayable|won[’']?t (?:start|launch|load|open)|doesn[’']?t (?:start|launch|load)|error|can[’']?t (?:finish|complete|accept|start|get past))\b/i,
      PLAYING,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:car crash|crash barrier|map (?:app|shows)|the map\\b.*\\bapp|app\\b|satnav|bed ?bugs?|bugs? in my|website|site|broken (?:in|glass|item|disc|box|into)|arrived|came|password|log ?in|sign in|account|boss (?:said|is mad|will)|my boss|console (?:is )?(?:broken|dead)|disc|won[’']?t come out|checkout|tickets?|refund)\\b`,
        'i',
      ),
    ),
    ack: [
      'A crash or bug takes all the fun out of a game.',
      "It's so frustrating when the game stops you getting any further.",
      'You want to play, not fight the game itself.',
    ],
    matter: 'the game crashing or bugging out',
    ask: [
      {
        text: 'Does it happen at the same point each time?',
        unless:
          /\b(?:\d+ ?min\w*|random\w*|keeps? (?:crash|freez|clos)\w+ (?:when|after|on|at|in)|right (?:after|when|before)|during|half ?way|missions?|loading|every time|same|always|whenever|when i|as soon as|each time|on (?:launch|start\w*))\b/i,
      },
      { text: 'On which platform do you see it?', unless: PLATFORM },
    ],
    quick: [
      {
        text: 'On a PC, having the launcher verify the game files often repairs a bad download.',
        unless: new RegExp(`${RESTARTED.source}|verif(?:y|ied)|repair\\w*`, 'i'),
      },
    ],
    detail: 'your player name',
    act: ['pass it on with your platform and where it happens', 'see what is behind it'],
    hits: [
      'game crashes on launch since the patch',
      'stuck in the boss fight, mission is bugged',
      'xbox version is unplayable, freezes in every raid',
    ],
    misses: ['your app crashes on the map', 'my boss is mad, the laptop froze at level crossing train'],
  },
  {
    id: 'game-general',
    sectors: ['games'],
    when: [
      /\b(?:games?|gta|minecraft|ps ?[345]|xbox|playstation|multiplayer|dlc|realms?|heist|console)\b/i,
      /\b(?:play\w*|online|mission|character|level|lobby|world|map|car|mode|launch\w*|friends?|load\w*|controller|edition|my game|the game|your game)\b/i,
      /\b(?:help|issue|problem|won[’']?t|can[’']?t|cannot|doesn[’']?t|dosen\w*|not working|not letting|error|stuck|unable|unavailable|broken)\b/i,
    ],
    not: settledOr(
      new RegExp(
        `${NOT_PLAYING.source}|\\b(?:refund\\w*|charged|bought|purchas\\w*|paid|buy|ban(?:ned)?|hack\\w*|account|password|log ?in|sign in|disc|won[’']?t come out|hardware|arrived|when (?:can|will|is)|pre-?order\\w*|child|price|wallet|add funds|subscription|app\\b|video|tv|toy|store|tickets?|transfer\\w*|how (?:do|can) i|enroll\\w*|unenroll|colou?r ?blind|twitch|landlord|packs?|worse|licen[cs]e|liscense)\\b`,
        'i',
      ),
    ),
    ack: [
      "You want to play your game and it won't let you.",
      "I can see why that's spoiling the game for you.",
      "It's so annoying when you're ready to play and the game won't let you.",
    ],
    matter: 'the trouble with your game',
    ask: [
      { text: 'Which platform are you on?', unless: PLATFORM },
      { text: 'Do you get an error message or code?', unless: /\b(?:error|code|says?|said|message)\b/i },
    ],
    quick: [
      {
        text: 'Closing the game fully and starting the console or launcher afresh clears many of these.',
        unless: /\b(?:mobile|phone|i ?pad|android|price|refund\w*|buy\w*|code)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['pass it on with the platform and what you see', "find out if there's a workaround"],
    hits: [
      'the game is not letting me play online with friends',
      'need help, my xbox game won’t load the map',
      'minecraft world won’t launch on my console',
    ],
    misses: ['bought a game and it won’t play, refund', 'help, when can i play the game'],
  },
];
