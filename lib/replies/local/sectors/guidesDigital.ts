import { DEVICE_AND_WHEN, FAULT, MODEL_AND_VERSION, SALES, VERSION_AND_SYSTEM, WHAT_GOES_WRONG } from './faults';
import { type SectorGuide, ways } from './guide';
import { toldSoFar, WHAT_HAPPENED, whatAbout } from './shared';
import { CONTACT, DEVICE, IN_GENERAL, PLACE, PLACE_LOW, SEEN, SIGN_IN, TIMELESS, TRIED, WHEN } from './told';

export const DIGITAL_GUIDES: readonly SectorGuide[] = [
  {
    sector: 'devices',
    leads: true,
    ask: [
      ...WHAT_HAPPENED,
      ...WHAT_GOES_WRONG,
      ...DEVICE_AND_WHEN,
      ...MODEL_AND_VERSION,
      ...ways(['When did it start?', 'How long has it been like this?'], {
        only: FAULT,
        told: `${WHEN}|${TIMELESS}|after|new|first|${SALES}|${CONTACT}|${SIGN_IN}|${IN_GENERAL}|i ?cloud|apple id`,
      }),
      ...ways(['Was that in a store or by phone?', 'Was this in a store, or on the phone with us?'], {
        only: 'repairs?|warranty|genius|appointment|replac\\w+|staff|rude\\w*',
        told: `stores?|shop|phone|call(?:ed|s)?|chat|mail(?:ed)?|sent|post|e-?mail|on ?line|bar|website|parts?|part number|faulty|defective|find a way|order(?:ed|ing)?|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['What do you see on the screen when it happens?', 'What comes up on the screen?'], {
        only: `(?:${TRIED})`,
        told: `${SEEN}|screen|${SALES}|stuck|${CONTACT}|${IN_GENERAL}|batter(?:y|ies)|drain\\w*|charger|cable|ear ?pods|ink|paper|sounds?|phone calls|hell|the (?:hell|fuck|heck)|(?:dropped|drops|dropping) calls?|slow\\w*|rude|broken (?:hinge|screen)|cracked`,
      }),
      ...whatAbout('repair\\w*|broken|warranty|phone|i ?phone|laptop|printer|update|icloud|apple id'),
      ...toldSoFar(
        'wait(?:ed|ing) (?:for|on|over|since)|chas\\w+|weeks|refund\\w*|replacement|(?:never|not|haven.t|hasn.t) (?:\\w+ )?(?:receiv\\w+|arriv\\w+|came|come|heard)',
      ),
    ],
    detail: 'the model and the version on it',
    fits: /^(?![\s\S]*\b(?:i ?cloud|apple id|account)\b)[\s\S]*\b(?:phones?|iphone|ipad|macbook|laptop|computer|pc|printer|watch|tablet|screen|battery|charg\w*|update\w*|keyboard|camera|speaker|headphones|drive|ios|windows|device|tv)\b/i,
    examples: [
      { post: '@BrightOak my phone keeps freezing', asks: 'Which model is it, and which software version is on it?' },
      { post: '@BrightOak iPhone 7 battery is awful', asks: 'Which model is it, and which software version is on it?' },
      {
        post: '@BrightOak galaxy S8 freezes on android 8.0',
        asks: 'Which model is it, and which software version is on it?',
      },
      {
        post: '@BrightOak galaxy S8 freezes on android 8.0 since Monday',
        asks: 'Which model is it, and which software version is on it?',
      },
      { post: '@BrightOak printer not working', asks: 'When did it start?' },
      {
        post: '@BrightOak scanner has never worked, known issue on every forum',
        asks: 'Which model is it?',
      },
      { post: '@BrightOak waiting three weeks for a replacement', asks: 'Was that in a store or by phone?' },
      { post: "@BrightOak can't reset my password", asks: 'What do you see on the screen when it happens?' },
      { post: '@BrightOak why do you charge so much for a cable', asks: null },
      { post: '@BrightOak your support line is a waste of time', asks: null },
      { post: '@BrightOak please help me', asks: 'What has happened?' },
      { post: '@BrightOak i have a problem with my phone', asks: "What's going wrong with it?" },
      { post: '@BrightOak look at this, please fix it', asks: 'Which device is it on, and when does it happen?' },
      { post: '@BrightOak this is broken, the hinge came off', asks: 'When did it start?' },
    ],
  },
  {
    sector: 'software',
    leads: true,
    ask: [
      ...WHAT_HAPPENED,
      ...DEVICE_AND_WHEN,
      ...VERSION_AND_SYSTEM,
      ...ways(['When did it start?', 'How long has it been like this?'], {
        only: `${SEEN}|down|broken|not working|stopped|outage|slow\\w*|crash\\w*`,
        told: `${WHEN}|${TIMELESS}|after|new|first|${SALES}|hack\\w*|${CONTACT}|${IN_GENERAL}|tells? me|says?|asks`,
      }),
      ...whatAbout('plans?|licen[cs]\\w*|subscription|domain|charged|files?|hosting|site|install\\w*|bug|crash\\w*'),
      ...toldSoFar(
        'wait(?:ed|ing) (?:for|on|over|since)|chas\\w+|weeks|refund\\w*|replacement|(?:never|not|haven.t|hasn.t) (?:\\w+ )?(?:receiv\\w+|arriv\\w+|came|come|heard)',
      ),
    ],
    detail: 'the version and the device you are on',
    fits: /\b(?:app|apps|version|update\w*|install\w*|crash\w*|files?|sync\w*|error|export\w*|import\w*|save|screen|load\w*|slow|freez\w*|button|opens?)\b/i,
    examples: [
      { post: '@Papertrail saving does not work', asks: 'Which version is it, and on which device?' },
      { post: '@Papertrail it crashes each time', asks: 'Which version is it, and on which device?' },
      { post: '@Papertrail desktop app crashes on my laptop', asks: 'Which version is it, and on which device?' },
      { post: '@Papertrail desktop app v3.2 crashes on my laptop', asks: 'Which version is it, and on which device?' },
      { post: '@Papertrail charged after the end', asks: null },
      { post: '@Papertrail cannot sign in', asks: null },
      { post: '@Papertrail nobody answers my emails', asks: 'What were you getting in touch about?' },
      { post: '@Papertrail you should add dark mode', asks: null },
      {
        post: '@Papertrail I never agreed to that add-on and cannot remove it',
        asks: null,
      },
      { post: '@Papertrail my running plan is off', asks: null },
      { post: '@Papertrail help!!', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'games',
    leads: true,
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['Is it one game, or everything online?', 'Is it just one game or all of them?'], {
        only: 'servers?|offline|network|party|parties|(?:xbox|ps) ?live|psn|connection|disconnect\\w*|lag\\w*|download\\w*|nat',
        told: `gta|fifa|cod|wwii|minecraft|fortnite|red dead|destiny|overwatch|warzone|black ops|battlefield|madden|nba|2k|games|all|every\\w*|any|one|${SALES}|${SIGN_IN}|realms?|launcher|${CONTACT}|${IN_GENERAL}|ww2|zombies|bo\\d|iw|mw\\w*|rockstar|playing|party|down|ban\\w*`,
      }),
      ...ways(['Which platform are you playing on?', 'Are you on console, PC or mobile?'], {
        only: `${TRIED}|${SEEN}|play\\w*|game|servers?|glitch\\w*|lost|lag\\w*|match\\w*|lobby|level|map|controllers?|camo\\w*|mission|heist`,
        told: `${DEVICE}|pc|pcs|steam|console|java|pe|bedrock|pocket|${SALES}|controllers?|${SIGN_IN}|hack\\w*|accounts?|banned|ban|${CONTACT}|${IN_GENERAL}|live|disc|launcher|website|e-?mails?`,
      }),
      ...ways(
        [
          'Is it for a game, a subscription or something in the game?',
          'What was it for: a game, a subscription or an add-on?',
        ],
        {
          only: 'refund\\w*|charged|bought|purchas\\w+|paid',
          told: `games?|subscri\\w+|plus|gold|live|dlc|season pass|points|coins|skins?|shark cards?|packs?|gift ?cards?|controllers?|console|xbox|ps ?\\d|theme|pre-?order\\w*|code|minecraft|gta|movie|${CONTACT}|${IN_GENERAL}`,
        },
      ),
      ...ways(['When did it start?', 'How long has it been like this?'], {
        only: `servers?|lag\\w*|crash\\w*|freez\\w*|disconnect\\w*|${SEEN}`,
        told: `${WHEN}|${TIMELESS}|after|new|first|refund\\w*|hack\\w*|bann\\w*|${CONTACT}|${SIGN_IN}|${IN_GENERAL}|code|says?|tells? me|when i|whenever`,
      }),
      ...whatAbout('games?|ban(?:ned)?|servers?|points|code|xbox|ps ?\\d|online|glitch|hack\\w*|cheat\\w*|minecraft'),
      ...toldSoFar(
        'wait(?:ed|ing) (?:for|on|over|since)|chas\\w+|weeks|refund\\w*|(?:never|not|haven.t|hasn.t|didn.t) (?:\\w+ )?(?:receiv\\w+|arriv\\w+|came|come|heard|got|get)',
      ),
    ],
    detail: 'your player name',
    fits: /\b(?:play(?:ing|ed)?|games?|account|servers?|online|online|points|packs?|skins?|levels?|match(?:es)?|match|lobby|dlc|coins|lost|banned|store|download\w*)\b/i,
    examples: [
      { post: '@EmberForge game keeps crashing', asks: 'Which platform are you playing on?' },
      { post: '@EmberForge connection is awful on my ps4', asks: 'Is it one game, or everything online?' },
      { post: '@EmberForge I can not join on my xbox', asks: null },
      { post: '@EmberForge paid and got nothing', asks: 'Is it for a game, a subscription or something in the game?' },
      { post: '@EmberForge lagging on pc', asks: 'Is it one game, or everything online?' },
      { post: '@EmberForge freezing on my ps4 since sunday', asks: null },
      { post: '@EmberForge cannot log in', asks: null },
      { post: '@EmberForge when will the new map come', asks: null },
      { post: '@EmberForge terrible support', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'streaming',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(
        [
          'Did you sign up with us or through another company?',
          'Is it paid to us directly or through another company?',
        ],
        {
          only: 'charg(?:ed|es|ing)|bill(?:ed|ing)?|subscri\\w+|cancel\\w*|trial|premium|refund\\w*|paid|pay(?:ing|ment)?',
          told: `itunes|apple|google|play store|carrier|sprint|vodafone|paypal|student|family|facebook|direct\\w*|bundle|phone bill|playlists?|songs?|ads?|commercials?|shuffle|play(?:ing|s)?|watch\\w*|offline|download\\w*|${DEVICE}|${CONTACT}|${IN_GENERAL}|card|hack\\w*|${SIGN_IN}|buffer\\w*`,
        },
      ),
      ...ways(['Which device are you on?', 'Which device is it on?', 'What are you watching or listening on?'], {
        only: `${TRIED}|${SEEN}|app|offline|ads?|playback|quality|captions|subtitles`,
        told: `${DEVICE}|${SALES}|accounts?|hack\\w*|password|e-?mail|facebook|${CONTACT}|${IN_GENERAL}|website|premium|family|student|country|region|available|albums? (?:is|not)|missing (?:song|album|episode)s?|artists?|your (?:song|artist|profile)|credit|seasons?|episodes? (?:is|are)|find`,
      }),
      ...ways(['Is it everything you play, or one title?', 'Is it just one title or all of them?'], {
        only: 'play(?:s|ing|back)?|stream\\w*|buffer\\w*|skip\\w*|sounds?|audio|lag\\w*|stop(?:s|ping)|paus\\w+|download\\w*|videos?|load\\w*|quality|captions|subtitles',
        told: `all|every\\w*|any|anything|some|one|only|songs?|episodes?|shows?|movies?|playlists?|albums?|live|channels?|ads?|commercials?|game|${SALES}|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|app (?:is|won't|keeps)|crash\\w*|my videos?`,
      }),
      ...ways(['Which country are you in?', 'Which country is this in?'], {
        only: 'available|unavailable|region|removed|taken (?:off|down)|not on (?:here|there|spotify|hulu)|greyed|grayed|gone from',
        told: `${PLACE_LOW}|usa?|uk|canada|australia|india|germany|ireland|mexico|brazil|${SALES}|my (?:account|video|comment|channel)|offline|episodes?|seasons?|${IN_GENERAL}`,
        names: PLACE,
      }),
      ...ways(['When did it start?', 'How long has it been like this?'], {
        only: SEEN,
        told: `${WHEN}|${TIMELESS}|after|new|first|${SALES}|hack\\w*|${CONTACT}|${SIGN_IN}|${IN_GENERAL}|says?|tells? me|when i|whenever`,
      }),
      ...whatAbout('charged|premium|playlist|songs?|ads?|app|video|channel|hack\\w*|subscription|student'),
      ...toldSoFar(
        'wait(?:ed|ing) (?:for|on|over|since)|chas\\w+|weeks|refund\\w*|replacement|(?:never|not|haven.t|hasn.t) (?:\\w+ )?(?:receiv\\w+|arriv\\w+|came|come|heard)',
      ),
    ],
    detail: 'the device and the app version you are on',
    fits: /\b(?:play(?:s|ing|ed)?|watch(?:ing)?|stream\w*|songs?|playlists?|episodes?|shows?|app|load\w*|buffer\w*|skip\w*|download\w*|freez\w*|crash\w*|listen\w*|shuffle)\b/i,
    examples: [
      { post: '@Tunetide keeps pausing every few minutes', asks: 'Which device are you on?' },
      { post: '@Tunetide buffering on my roku', asks: 'Is it everything you play, or one title?' },
      { post: '@Tunetide two episodes will not play on my ipad', asks: 'When did it start?' },
      { post: '@Tunetide billed me twice', asks: 'Did you sign up with us or through another company?' },
      { post: '@Tunetide the film is greyed out on my tv', asks: 'Which country are you in?' },
      { post: '@Tunetide cannot log in on my tv', asks: null },
      { post: '@Tunetide why do you have so many ads', asks: null },
      { post: '@Tunetide not working', asks: 'Which device are you on?' },
      { post: '@Tunetide please bring back the old player', asks: null },
      { post: '@Tunetide i need help', asks: 'What has happened?' },
    ],
  },
  {
    sector: 'social',
    ask: [
      ...WHAT_HAPPENED,
      ...ways(['What did the notice say?', 'What reason did the notice give?'], {
        only: 'suspend\\w*|remov(?:e|ed|ing)|strikes?|de-?moneti[sz]\\w*|banned|flagg\\w*|restrict\\w*|locked|terminat\\w*|taken down|took down|disabled|blocked|age[- ]restrict\\w*',
        told: `says?|said|reason|because|for (?:copyright|spam|no)|notice|message|told|explain\\w*|locked out|hack\\w*|please remove|should (?:be )?remov\\w*|comments?|${CONTACT}|${IN_GENERAL}|fake|false(?:ly)?|copyright`,
      }),
      ...ways(["Is it your own account, or somebody else's?", "Is it your own page or somebody else's?"], {
        only: 'accounts?|channels?|pages?|profiles?|impersonat\\w*|fake|stolen|stole',
        told: `my|our|mine|own|his|her|their|they|someone|somebody|people|this (?:guy|user|channel|account)|users?|i've|i|we|${SIGN_IN}|${IN_GENERAL}`,
      }),
      ...ways(['Is it one post or video, or all of them?', 'Is it a single video or all of them?'], {
        only: 'videos?|posts?|views?|comments?|clips?|stories|playback|uploads?',
        told: `all|every\\w*|any|one|this|these|some|my (?:last|latest|new|first) \\w+|most|both|two|${SALES}|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|hack\\w*|post(?:ing|ed)|policy|ads?|video (?:was|is|has|got)|my video`,
      }),
      ...ways(['When did it start?', 'How long has it been like this?'], {
        only: `${SEEN}|views?|subscribers?|notifications?|not working|broken`,
        told: `${WHEN}|${TIMELESS}|after|new|first|${SALES}|hack\\w*|${CONTACT}|${SIGN_IN}|${IN_GENERAL}|says?|tells? me|strikes?|suspend\\w*|copyright|banned`,
      }),
      ...whatAbout('channel|accounts?|videos?|hack\\w*|strikes?|suspen\\w*|post'),
      ...toldSoFar('wait(?:ed|ing)|chas\\w+|weeks|refund\\w*|appeal\\w*'),
    ],
    detail: 'the link to the page or post',
    fits: /\b(?:videos?|posts?|channel|comments?|pages?|views|live|stream\w*|profile|upload\w*|account)\b/i,
    examples: [
      { post: '@Clipnest removed my clip for nothing', asks: 'What did the notice say?' },
      { post: '@Clipnest fake profile with stolen photos', asks: "Is it your own account, or somebody else's?" },
      { post: '@Clipnest comments are not loading', asks: 'Is it one post or video, or all of them?' },
      { post: '@Clipnest comments are not loading in the app', asks: 'Is it one post or video, or all of them?' },
      { post: '@Clipnest cannot post from my phone', asks: 'Is it one post or video, or all of them?' },
      { post: '@Clipnest the app keeps failing on my phone', asks: 'When did it start?' },
      { post: '@Clipnest my appeal has been waiting for weeks', asks: 'What have you been told so far?' },
      { post: '@Clipnest why do you allow this hate', asks: null },
      { post: '@Clipnest can someone help me please', asks: 'What has happened?' },
    ],
  },
];
