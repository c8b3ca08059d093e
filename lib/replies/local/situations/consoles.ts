import { settledOr } from './settled';
import type { Situation } from './situation';

/** A console, by the names that players give it. */
export const CONSOLE =
  /\b(?:consoles?|x ?box(?:es)?\w*|ps ?[2345]\b|play ?stations?|psn|one [sx]\b|series [sx]\b|switch)\b/i;
export const WHICH_CONSOLE = {
  text: 'Which console is it?',
  unless: /\b(?:xbox (?:one|360|series)|one [sx]|series [sx]|ps ?[2345]\w*|playstation [2345]|slim|pro|switch)\b/i,
};

/** Consoles and what is plugged into them: what a player can see of the fault without opening anything. */
export const CONSOLES: readonly Situation[] = [
  {
    id: 'console-disc-trouble',
    sectors: ['games'],
    when: [
      /\b(?:dis[ck]s?|game|cd)\b/i,
      /\b(?:eject\w*|stuck (?:in|inside)|(?:come|coming|get|came) (?:it )?(?:back )?out|spit\w* (?:it |them )?(?:back )?out|read(?:ing)? (?:the |my |any )?(?:dis[ck]s?|games?|it)|not read\w*|unrecogni[sz]ed|(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t) recogni[sz]\w*|take(?:s)? (?:the |my |any )?dis[ck]s?|grinding|scratch\w*)\b/i,
      /\b(?:consoles?|x ?box\w*|ps ?[2345]|play ?station|one [sx]|dis[ck]s?|drive)\b/i,
    ],
    not: settledOr(
      /\b(?:lap ?top|printer|parcel|stuck in (?:the |a )?(?:mission|menu|map|wall|room|loading|game)|dvd player|slipped|music|refund\w*|check ?out|come out (?:on|for|in)|coming out|release\w*|came out)\b/i,
    ),
    ack: [
      "A disc drive that won't behave stops you playing, so let's narrow it down.",
      "A console that won't treat a disc as it should is no use to you.",
      "Let's find out whether that's the drive or the disc.",
    ],
    matter: 'the disc trouble on your console',
    ask: [
      {
        text: 'Does it do that with every disc, or only this one?',
        unless:
          /\b(?:every|all|any|other|multiple|several|both) (?:\w+ )?(?:dis[ck]s?|games?)|stuck|come out|get (?:it )?out\b/i,
      },
      { ...WHICH_CONSOLE, text: 'Which model is the console?' },
    ],
    quick: [
      {
        text: 'Please unplug it for a few minutes before trying again, and leave the disc where it is.',
        unless: /\b(?:unplug\w*|power cycl\w*|turned (?:it )?off|re-?start\w*|tried everything)\b/i,
      },
    ],
    detail: 'the model and the serial number',
    act: ['find the safe way to clear it on that model', 'see what the warranty covers'],
    hits: [
      'my ps4 keeps ejecting every disc i put in',
      'disc is stuck inside my xbox and it wont come out',
      'new console says unrecognised disc, is my drive broken',
    ],
    misses: ['stuck in the game menu on my xbox', 'when does the game come out on disc for xbox'],
  },
  {
    id: 'console-no-picture',
    sectors: ['games'],
    when: [
      /\b(?:no (?:picture|signal|video|display|image)|(?:black|blank) screen|nothing (?:on|shows?|appears?|comes up) (?:on )?(?:the |my )?(?:tv|screen|telly)|screen (?:is |stays |goes |just )*(?:black|blank)|won'?t (?:show|display) (?:up )?on)\b/i,
      /\b(?:hdmi|tv|telly|monitor|hook\w*|plugg\w*|connections?|cables?|consoles?|x ?box\w*|ps ?[345]|play ?station|one [sx]|dock\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:lap ?top|broadband|mobile|cable box|decoder|roku|satellite|channels?|netflix|hulu|app|launcher|load\w*|in (?:the )?game|when (?:i|we) (?:play|start the game)|gta|minecraft|fortnite|pc)\b/i,
    ),
    ack: [
      'A console with nothing on the screen is no fun.',
      "You want the console's picture back before anything else.",
      'No picture at all can be the cable, the TV input or the console, so it needs narrowing down.',
    ],
    matter: 'the console showing no picture',
    ask: [
      {
        text: 'Does the console stay on with its light lit, or does it go off again?',
        unless: /\b(?:light (?:is|stays|comes)|turns? (?:itself )?off|stays on|shuts? (?:down|off))\b/i,
      },
      {
        text: 'Do you get a picture on another TV or with another HDMI cable?',
        unless:
          /\b(?:(?:another|other|different|new|second) (?:tv|hdmi|cable|monitor|screen)|tried (?:everything|\w+ (?:cables?|tvs)))\b/i,
      },
    ],
    quick: [
      {
        text: 'It is worth trying another HDMI cable and another input on the TV first.',
        unless:
          /\b(?:(?:another|other|different|new|second|multiple) (?:tvs?|hdmi|cables?|monitor|screen|inputs?|ports?)|tried (?:everything|\w+ (?:cables?|tvs)))\b/i,
      },
    ],
    detail: 'the model and the serial number',
    act: ['find the steps for a blank screen on that model', 'see what the warranty covers'],
    hits: [
      'plugged my new console into the tv and no signal at all',
      'my ps4 turns on but black screen on the monitor, changed cables',
      'hooked up the xbox, no picture',
    ],
    misses: ['black screen in the game when i load gta on xbox', 'no signal on my tv channels'],
  },
  {
    id: 'console-turns-off',
    sectors: ['games'],
    when: [
      CONSOLE,
      /\b(?:(?:turn|shut|shutt|power|switch)(?:s|ing|ed)? (?:itself )?(?:off|down)|turn(?:s|ing|ed)? (?:itself )?(?:on|off) (?:by|on) (?:itself|its own)|cuts? out|beeps?|beeping|overheat\w*|too hot|fan (?:is |so |very |really )*(?:loud|noisy)|loud (?:as|like)|jet engine|random(?:ly)? (?:restarts?|reboots?|off))\b/i,
    ],
    not: settledOr(
      /\b(?:lap ?top|smok(?:e|ing)|fire|burn\w*|spark\w*|notification|how (?:do|can) i (?:turn|switch)|turn(?:ed)? (?:it |them |the \w+ )?off and on|auto ?renew\w*|servers? (?:shut|turn)\w*|shut(?:ting)? down (?:the )?servers?|turn off (?:the )?(?:chat|voice|cross|auto|notif)\w*)\b/i,
    ),
    ack: [
      'A console that turns on or off by itself or gets that loud needs looking at.',
      "You can't enjoy playing on a console that acts up.",
      'A console is not meant to behave that way.',
    ],
    matter: 'the way your console is behaving',
    ask: [
      {
        text: 'Does it happen in every game and on the home screen too, or only in some games?',
        unless: /\b(?:home ?screen|every game|all games|only (?:in|when|with)|one game|by itself|on its own)\b/i,
      },
      WHICH_CONSOLE,
    ],
    quick: [
      {
        text: 'Let it cool, give the vents some room and plug it straight into the wall instead of a power strip.',
        unless: /\b(?:vent\w*|wall|clean\w*|dust\w*|tried everything)\b/i,
      },
    ],
    detail: 'the model and the serial number',
    act: ['find the next safe step for that model', 'see what the warranty covers'],
    hits: [
      'my xbox one keeps shutting off by itself in the middle of games',
      'ps4 fan is so loud, jet engine',
      'my console turns on by itself at night',
    ],
    misses: ['how do i turn off chat on xbox', 'you are shutting down servers for my ps3 game'],
  },
  {
    id: 'console-headset',
    sectors: ['games'],
    when: [
      /\b(?:headsets?|head ?phones|mics?|microphone|party chat|game chat|voice chat|chat audio|chat (?:lag|delay))\b/i,
      /\b(?:can'?t hear|cannot hear|(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|no (?:one|body) can) hear|not work\w*|won'?t work|doesn'?t work|do(?:es)?n'?t work|muted|echo\w*|static|crackl\w*|no (?:sound|audio|mic)|stopp?ed work\w*|cuts? (?:in and )?out|lag\w*|delay\w*|robot\w*|not (?:pick\w* up|recogni[sz]\w*|detect\w*)|plug (?:in )?and (?:go|play)|broken|set ?up|connect\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:phone call|on hold|call cent\w+|agent|live chat|chat with (?:you|support|an agent)|flight|cinema|concert|order\w*|deliver\w*|parcel|lost my|adapter|banned|toxic|report\w*|ear ?buds|airpods)\b/i,
    ),
    ack: [
      "It's hard to play as a team when the sound only goes one way.",
      "Chat that doesn't work takes the fun out of playing together.",
      "Let's find out whether it's the headset, the chat or the connection.",
    ],
    matter: 'the trouble with your headset or chat',
    ask: [
      {
        text: 'Is it the same in party chat and in game chat?',
        unless: /\b(?:party chat|game chat|both|all chats?|skype|discord|zoom)\b/i,
      },
      {
        text: 'Which headset is it, and is it wired or wireless?',
        unless:
          /\b(?:wired|wireless|bluetooth|turtle beach|astro|hyperx|steelseries|razer|logitech)\b|\bchat (?:lag|delay)/i,
      },
    ],
    quick: [
      {
        text: "Pulling the headset's plug and pushing it in until it clicks often brings the mic back.",
        unless: /\b(?:wireless|bluetooth|lag\w*|delay\w*|echo\w*|usb|party chat only|plugg\w*)\b/i,
      },
    ],
    detail: 'your player name and the headset you use',
    act: ['find the settings to check for that headset', 'see what is behind it'],
    hits: [
      'my mic stopped working in party chat, headset is fine on my phone',
      'i can hear them but they cant hear me on my headset',
      'voice chat keeps lagging for no reason',
    ],
    misses: ['lost my headset adapter, can i get one', 'could not hear the agent in live chat'],
  },
  {
    id: 'console-controller',
    sectors: ['games'],
    when: [
      /\b(?:controllers?|joy ?cons?|game ?pads?|dual ?shock|dual ?sense|thumb ?sticks?|analog(?:ue)? sticks?)\b/i,
      /\b(?:won'?t|can'?t|cannot|does ?n'?t|is ?n'?t|not|stopp?ed|keeps?|drift\w*|disconnect\w*|stuck|broken|broke|sync\w*|pair\w*|configur\w*|unresponsive|by itself|dead|charg\w*|turns? off)\b/i,
    ],
    not: settledOr(
      /\b(?:air traffic|(?:second|third|fourth) controller|this year|data controller|heating|thermostat|order\w*|deliver\w*|parcel|flight|refund\w*|buy|in stock|out of stock|colou?rs?|pre-?order\w*|controller of|wires?|boiler|lights?)\b/i,
    ),
    ack: [
      "A controller that won't do as it's told spoils any game.",
      "You can't play without the controller, so let's narrow it down.",
      "Let's find out whether that's the controller or what it's connected to.",
    ],
    matter: 'your controller acting up',
    ask: [
      {
        text: 'Is it the same by cable and wirelessly?',
        unless: /\b(?:cable|usb|wired|wireless\w*|bluetooth|plugged)\b|\bdrift\w*\b/i,
      },
      {
        text: 'Is it the same with another controller?',
        unless: /\b(?:other|another|both|all|second|two|\d) (?:\w+ )?controllers?|other one\b/i,
      },
      WHICH_CONSOLE,
    ],
    quick: [
      {
        text: 'If it takes a USB cable, connecting it that way once can pair it again.',
        unless: /\b(?:cable|usb|wired|plugged|drift\w*|broken|broke|elite)\b/i,
      },
    ],
    detail: 'the model of the controller and when you got it',
    act: ['find the right steps for that controller', 'see what the warranty covers'],
    hits: [
      'my controller wont connect to my console anymore',
      'left stick drift on a controller i got in march',
      'cant configure my elite controller on pc',
    ],
    misses: ['is the red controller in stock, cant find it', 'the heating controller wont turn on'],
  },
  {
    id: 'console-primary',
    sectors: ['games'],
    when: [
      /\b(?:(?:my |as (?:my )?|the |a |set |not )?(?:primary|home) (?:console|ps ?[345]|xbox|account|system|play ?station)|game ?share|game ?sharing|padlock|locked? (?:icon|sign|symbol)|licen[cs]es?|lisc?ense|deactivat\w* (?:my |the |a |all |old )*(?:consoles?|ps ?\d|xbox|devices?)|play (?:\w+ )*offline)\b/i,
      /\b(?:consoles?|x ?box\w*|ps ?[345]|play ?station|games?|psn)\b/i,
      /\b(?:can'?t|cannot|won'?t|not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n'?t|why|says|lost|locks?|locked|padlock|unable|how|sold|old|broke)\b/i,
    ],
    not: settledOr(
      /\b(?:driv(?:ing|er'?s?) licen[cs]e|tv licen[cs]e|primary (?:school|care|email|residence|card)|banned|suspended|refund\w*|windows|hacked|home screen)\b/i,
    ),
    ack: [
      'Usually only one console at a time counts as the main one, and moving that can be limited.',
      'It often comes down to which console the account counts as its main one.',
      "It is about which console your games belong to, so let's see where that points.",
    ],
    matter: 'the mix-up over your main console',
    ask: [
      {
        text: 'Has the account ever been used on another console, or shared with anybody?',
        unless:
          /\b(?:shar(?:e|ed|ing)|only (?:\w+ )?(?:one|console|ps ?\d|xbox|play ?station|account)|new (?:console|xbox|ps ?\d)|old (?:console|xbox|ps ?\d)|another|other|sold|brother|friend|broke)\b/i,
      },
      {
        text: 'What does it say when you try to set it?',
        unless: /\b(?:says?|error|code|limit|times|offline|lock\w*)\b/i,
      },
    ],
    detail: 'your player name',
    act: ['check which console the account counts as its main one', 'see how that can be changed'],
    hits: [
      'why does it say this is not my primary ps4, i only have one',
      'cant set this as my home xbox',
      'all my games have a padlock on my console',
    ],
    misses: ['my primary school kids cant play games, banned', 'tv licence for my xbox, do i not need one'],
  },
  {
    id: 'console-space',
    sectors: ['games'],
    when: [
      /\b(?:not enough|no|run(?:ning)? out of|insufficient|need more|free up|full)\b/i,
      /\b(?:space|storage|hard ?drives?|hdd|ssd|memory|gb)\b/i,
      /\b(?:consoles?|x ?box\w*|ps ?[345]|play ?station|switch|games?|updates?|install\w*|download\w*)\b/i,
    ],
    not: settledOr(
      /\b(?:photos?|i ?phone|i ?cloud|e-?mails?|inbox|legroom|luggage|parking|car park|trains?|trolley|dropbox|icloud)\b/i,
    ),
    ack: [
      'It is maddening when it says there is no room and you can see there is.',
      'You want to play, not juggle storage on your console.',
      'A console that asks for more space than the download needs is puzzling.',
    ],
    matter: "the console saying there's no room",
    ask: [
      {
        text: 'How much does it say is free, and how big is the download?',
        unless: /\b\d+ ?(?:gb|tb|gigs?)\b.*\b\d+ ?(?:gb|tb|gigs?)\b/i,
      },
      WHICH_CONSOLE,
    ],
    quick: [
      {
        text: 'Updates often need room for a second copy while they install, so spare space helps.',
        unless: /\b(?:second copy|twice|double|delet\w*)\b/i,
      },
    ],
    detail: 'a photo of the storage screen',
    act: ['see what is taking the room', 'find out how much it really needs'],
    hits: [
      'ps4 says not enough space for the update but i have 60gb free',
      'why do i need more storage for a 2gb patch on my xbox',
      'my console hard drive is full and the game wont install',
    ],
    misses: ['no space for luggage, full train', 'not enough storage for my photos, update please'],
  },
];
