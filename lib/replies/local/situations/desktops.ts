import { elsewhereOr } from './gadgetWords';
import type { Situation } from './situation';

const MACHINE =
  /\b(?:laptops?|note ?books?|computers?|pcs?|desktops?|mac ?books?(?: pro| air)?|i ?macs?|macs?|chrome ?books?|surface(?: pro| book| go| laptop)?|windows(?: ?\d+)?|pavilion|think ?pad|all[- ]in[- ]one|monitor|screen|work ?station)\b/i;

/** Laptops and desktops: how they start, run, show and sound. */
export const DESKTOPS: readonly Situation[] = [
  {
    id: 'blue-screen',
    sectors: ['devices'],
    when: [
      /\b(?:blue ?screens?(?: of death)?|bsod|kernel[ _]\w+|stop code|page_fault\w*|system[ _]thread\w*|whea\w*|irql\w*|green screen of death)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:green screen (?:effect|video|background)|film|movie|tv|blue screen (?:background|filter|glasses))\\b',
    ),
    ack: [
      'A blue screen takes your work down with it.',
      "It's alarming when a computer goes down in the middle of things.",
      'You need a computer that stays up.',
    ],
    matter: 'those blue screen crashes',
    ask: [
      { text: 'Which stop code stands at the bottom of it?', unless: /\b(?:code|\w+_\w+|0x\w+|error:)\b/i },
      {
        text: 'What was the last thing to change: an update, a driver, new hardware?',
        unless: /\b(?:update\w*|upgrad\w*|driver|install\w*|new (?:ram|card|ssd)|after|since)\b/i,
      },
    ],
    quick: [
      {
        text: 'Running it for a day with no USB devices often shows whether one of them is behind it.',
        unless:
          /\b(?:usb|unplugg\w*|peripherals?|since (?:the|an|your|last) update|after (?:the|an|your|last) update)\b/i,
      },
    ],
    detail: 'the model',
    act: ['look up what that code points to', 'find the steps for that code'],
    hits: [
      'bsod again today, third one',
      'my laptop blue screens every time i open a game',
      'blue screen of death since the update',
    ],
    misses: ['which blue screen filter glasses work', 'green screen effect is great'],
  },
  {
    id: 'no-boot-device',
    sectors: ['devices'],
    when: [
      /\b(?:boot (?:device|drive|disk|manager)|no boot\w*|hard (?:drive|disk)|hdd|ssd|operating system not found|no operating system|bios|automatic repair|startup repair|recovery screen|disk (?:error|check))\b/i,
      /\b(?:not (?:found|installed|detected|recogni[sz]ed|booting|showing)|missing|fail(?:s|ed|ure)?|loop|won'?t|wont|can'?t|stuck|error|dead|crash\w*|corrupt\w*|gone)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:external|portable|disk management|how (?:do|can) i (?:upgrade|replace|install)|console|xbox|ps[45]|playstation|camera|dvr|box|car boot|boots?\\b(?! (?:device|drive|disk|manager|loop)))\\b',
    ),
    ack: [
      'A computer that no longer finds its own drive is a worry.',
      'With a drive that is not found, your files come first.',
      "It's alarming to see a drive error instead of your desktop.",
    ],
    matter: 'the computer not starting properly',
    ask: [
      { text: 'Does the drive still show in the BIOS list?', unless: /\b(?:bios|not installed|uefi)\b/i },
      {
        text: 'Is there anything on it that is not backed up?',
        unless: /\b(?:back(?:ed)? ?up|lost|files|data|photos|thesis|work)\b/i,
      },
      {
        text: 'Did it come after a knock, an update or a freeze?',
        unless: /\b(?:update\w*|dropp\w*|fell|freez\w*|froze|suddenly|knock)\b/i,
      },
    ],
    quick: [
      {
        text: "Please don't let it format or reinstall anything yet if your files matter.",
        unless:
          /\b(?:format\w*|re-?install\w*|nothing on it|new (?:drive|ssd|hdd|hard drive|disk)|empty|everything(?: is|[’']s) backed up|all backed up)\b/i,
      },
    ],
    detail: 'the serial number',
    act: ['find the steps for that model', 'check the warranty on the drive'],
    hits: [
      'laptop says boot device not found',
      'my pc is stuck in automatic repair loop, help',
      'hard drive not detected this morning, laptop froze yesterday',
    ],
    misses: ['my car boot lock failed', 'external hard drive missing from my order'],
  },
  {
    id: 'screen-of-computer',
    sectors: ['devices'],
    when: [
      MACHINE,
      /\b(?:screen|display|monitor|panel)\b/i,
      /\b(?:flicker\w*|flash(?:es|ing)|went (?:totally |completely |all )?(?:black|dark|blank|white)|(?:goes|going|turns?|turned|stays?|is|was) (?:totally |completely |all )?(?:black|dark|blank|white|purple|green|pink|yellow|red)|black screen|lines?|dots?|spots?|tint\w*|dead pixels?|stripes?|everything is (?:purple|green|pink|yellow|red|blue)|colou?rs? (?:problem|issue|off|wrong|inverted)|crack\w*|won'?t (?:turn on|come on|light)|upside down|dim\w*|burn[- ]?in|ghost\w*|(?:screen|display) (?:issues?|problems?))\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:i ?phone|phone|ipad|watch|tv|game|app\\b|website|page|lock ?screen|blue screen|bsod|login screen|excel|dots? (?:com|net)|lines? (?:of|at)|deadlines?|on ?line|help ?line|subscription|how (?:do|can) i (?:change|set)|logo)\\b',
    ),
    ack: [
      'A screen that acts up makes it hard to get anything done.',
      'You need a screen that shows what you are doing.',
      "It's a worry when the screen fails while the rest still runs.",
    ],
    matter: 'your screen acting up',
    ask: [
      {
        text: 'Does a second screen on a cable show the same?',
        unless: /\b(?:external|second (?:screen|monitor)|hdmi|another (?:screen|monitor)|crack\w*|monitor)\b/i,
      },
      {
        text: 'Does it show on the start-up logo too, or only later?',
        unless: /\b(?:logo|start(?:s|ing)?[- ]?up|boot|crack\w*|dead pixels?|after a (?:second|minute|while))\b/i,
      },
      {
        text: 'Did it come after an update or a knock, or by itself?',
        unless: /\b(?:update\w*|dropp\w*|fell|knock\w*|suddenly|by itself|overnight|years?|started)\b/i,
      },
    ],
    quick: [
      {
        text: 'A flashlight held to the black screen shows whether there is still a faint picture.',
        unless:
          /^(?![\s\S]*\b(?:black|dark)\b)|\b(?:external|hdmi|faint|torch|flash ?light|crack\w*|dropp\w*|lines?|half|spots?)\b/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['find the steps for that model', 'see whether it needs a repair'],
    hits: [
      'my macbook screen went black but i can hear it running',
      'laptop screen keeps flickering, driving me mad',
      'everything is green on my monitor, whats wrong with this computer',
    ],
    misses: ['your web page went blank on my laptop', 'phone screen is black, laptop fine'],
  },
  {
    id: 'computer-slow-old-new',
    sectors: ['devices'],
    when: [
      /\b(?:laptops?|note ?books?|computers?|pcs?|desktops?|mac ?books?|i ?macs?|macs?|chrome ?books?|surface|windows ?\d*)\b/i,
      /\b(?:slow(?:er|ed|ly)?|sluggish|lag(?:s|gy|ging)?|takes? (?:\w+ ){0,3}(?:minutes|mins|hours|forever|ages) to (?:start|boot|load|open|turn on)|100 ?% (?:disk|cpu)|(?:disk|cpu|ram) (?:usage )?(?:at )?100|fan (?:is |keeps |always )?(?:loud|running|going)|freez(?:e|es|ing)|keeps? hanging|hangs)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:your (?:site|website|app|page)|website|internet|wi-?fi|broadband|fan of|big mac|printer|game|update (?:is|so) slow|slow (?:update|delivery|service|response|reply)|phone|keyboard|blue screen|bsod|boot device|logo|charg\\w*|suddenly)\\b',
    ),
    ack: [
      'A slow computer makes every small job a long one.',
      'You want your computer to keep up with you.',
      "It's wearing to wait on a slow computer.",
    ],
    matter: 'your computer running so slowly',
    ask: [
      {
        text: 'Is it slow from the moment it starts, or only with certain programs?',
        unless: /\b(?:start\w*|boot|everything|every program|all the time|open(?:ing)? (?:chrome|word)|always)\b/i,
      },
      {
        text: 'Does the task list show one program using most of it?',
        unless: /\b(?:task manager|activity monitor|cpu|disk|ram|100)\b/i,
      },
      { text: 'How full is the drive?', unless: /\b(?:full|space|gb|tb|storage|new|brand)\b/i },
    ],
    quick: [
      {
        text: 'Fewer programs in the start-up list often make the biggest difference at once.',
        unless: /\b(?:start-?up (?:list|apps|programs)|brand|new|cleaned|only (?:in|with|when))\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'see whether it is the machine or what runs on it'],
    hits: [
      'my laptop has got so slow its unusable',
      'pc takes 20 minutes to start up',
      'brand new notebook and its so laggy',
    ],
    misses: ['your website is slow on my laptop', 'big mac was slow'],
  },
  {
    id: 'computer-no-sound',
    sectors: ['devices'],
    when: [
      /\b(?:laptops?|computers?|pcs?|desktops?|mac ?books?|macs?|chrome ?books?|surface|windows ?\d*)\b/i,
      /\b(?:sound|audio|speakers?|head ?phones?|head ?set|ear ?phones?|mic(?:rophone)?|jack|webcam)\b/i,
      /\b(?:won'?t|wont|don'?t|dont|doesn'?t|doesnt|not|no|isn'?t|aren'?t|stopp?ed|can'?t|cant|crackl\w*|distort\w*|static|cuts? out|dead|low|quiet)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:great|love|best|buy|bought these|sounds (?:like|good|great|silly|weird)|which|recommend|app\\b|phone|blue ?tooth|sound (?:advice|card (?:for|fit))|meeting|zoom|teams|skype|game)\\b',
    ),
    ack: [
      'Calls and music are no good on a computer without sound.',
      'Let me see what could be behind the missing sound.',
      "It's annoying when a computer goes quiet on you.",
    ],
    matter: 'the sound or mic not working',
    ask: [
      {
        text: 'Which output does the computer show in its sound settings?',
        unless: /\b(?:output|sound settings|device manager|default|mic(?:rophone)?|webcam|driver)\b/i,
      },
      {
        text: 'Do your headphones work on another device?',
        unless: /^(?![\s\S]*\b(?:head|ear) ?(?:phones?|set)\b)|\b(?:other|another|phone)\b/i,
      },
      {
        text: 'Did anything change in between, an update for example?',
        unless: /\b(?:update\w*|upgrad\w*|since|install\w*|driver|new)\b/i,
      },
    ],
    quick: [
      {
        text: 'Unplugging anything in the audio jack often wakes the built-in speakers.',
        unless:
          /\b(?:mic\w*|webcam|head ?phones?|head ?set|ear ?phones?|jack|plug\w*|crackl\w*|distort\w*|static|quiet|bluetooth)\b/i,
      },
    ],
    detail: 'the model of the computer',
    act: ['find the sound steps for that model', 'check for a known sound fault on that model'],
    hits: [
      'no sound on my laptop since this morning',
      'the webcam mic on our chromebook is so quiet it may as well be off',
      'the mic on my macbook stopped working',
    ],
    misses: ['sounds like a great laptop', 'which headphones dont leak sound on a pc game'],
  },
  {
    id: 'computer-keys-or-hinge',
    sectors: ['devices'],
    when: [
      /\b(?:laptops?|note ?books?|computers?|mac ?books?(?: pro| air)?|chrome ?books?|surface|pavilion|think ?pad|envy|spectre|inspiron)\b/i,
      /\b(?:hinges?|lid|track ?pad|touch ?pad|keys?\b|key ?board|space ?bar|casing|case|bottom (?:cover|plate)|usb ports?|power button)\b/i,
      /\b(?:broken?|broke|snapp?ed|crack\w*|loose|stuck|fell off|falling (?:off|apart)|came off|coming (?:off|apart)|won'?t (?:close|open|work|click|type)|wont (?:close|open|work)|not (?:working|responding|typing)|stopp?ed (?:working|responding)|(?:can'?t|cant) (?:close|open)|split\w*|repeat\w*|doubl\w*|sticky|separat\w*|wobbl\w*|doesn'?t (?:work|click))\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:product key|licen[cs]e key|activation key|key card|keyless|car keys?|house keys?|hotel|app|spill\\w*|water|coffee|phone case|carrying case|arabic|language|layout|input)\\b',
    ),
    ack: [
      'A hinge, key or touchpad ought not to give way in normal use.',
      "It's hard to use a laptop you have to handle with care.",
      'You use your laptop every day, so its parts have to hold.',
    ],
    matter: 'the part of your laptop that failed',
    ask: [
      {
        text: 'How old is it, and when did that begin?',
        unless: /\b(?:years?|months?|weeks?|dropp\w*|new|old|warranty)\b/i,
      },
      {
        text: 'Is it one key or a whole row?',
        unless: /^(?![\s\S]*\bkeys?\b)|\b(?:row|all|several|space ?bar|one key|letters?|some)\b/i,
      },
      {
        text: 'Does the lid still close without force?',
        unless: /^(?![\s\S]*\b(?:hinges?|lid)\b)|\b(?:close|closing|re-?closing|shut|force)\b/i,
      },
    ],
    quick: [
      {
        text: 'If it is the hinge, please open and close it as little as you can, to protect the screen.',
        unless: /^(?![\s\S]*\b(?:hinges?|lid)\b)|\b(?:screen (?:is|came|crack\w*)|fell off|came off)\b/i,
      },
      {
        text: 'A keyboard or mouse by USB keeps you working in the meantime.',
        unless:
          /^(?![\s\S]*\b(?:keys?|key ?board|space ?bar|track ?pad|touch ?pad)\b)|\b(?:external|usb|mouse|hinges?|lid)\b/i,
      },
    ],
    detail: 'the model and serial number',
    act: ['see what a repair would involve', 'check the warranty on that part'],
    hits: [
      'the hinge on my laptop snapped after a year',
      'half the keys on my macbook are stuck',
      'touchpad on my notebook stopped working',
    ],
    misses: ['product key for the laptop not working', 'laptop case broke in the post, delivery was bad'],
  },
  {
    id: 'keyboard-language',
    sectors: ['devices'],
    when: [
      /\b(?:key ?board|typing|input|language pack|keys)\b/i,
      /\b(?:arabic|hebrew|chinese|japanese|korean|french|german|spanish|hindi|russian|persian|farsi|urdu|turkish|greek|thai|polish|layout|language|qwerty|azerty|us english|uk english)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|keeps?|problem\w*|issue|switch\w*|chang(?:es|ed|ing)|stuck|missing|disappear\w*|wrong|no (?:longer|option|module))\b/i,
    ],
    not: elsewhereOr('\\b(?:subtitles?|dub\\w*|speak (?:to|with)|agent|lessons?|course|learn\\w*)\\b'),
    ack: [
      'You need a keyboard that writes your own language.',
      'A keyboard in the wrong language stops you at the first word.',
      "It's tiresome when the keyboard layout won't do as it's told.",
    ],
    matter: 'the trouble with your keyboard language',
    ask: [
      { text: 'Does that language show in the list of installed ones?', unless: /\b(?:list|installed|settings)\b/i },
      {
        text: 'Does it refuse to switch, or switch back by itself?',
        unless: /\b(?:back|by itself|keeps|stuck|not working|missing|no module)\b/i,
      },
    ],
    quick: [
      {
        text: "Taking layouts you don't use off the list keeps it from jumping to them.",
        unless:
          /^(?![\s\S]*\b(?:switch\w*|chang(?:es|ed|ing)|keeps|back to)\b)|\b(?:remov\w*|delet\w*|only (?:one|have))\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps that put the language back', 'check for a known fault with that language there'],
    hits: [
      'my keyboard keeps switching to french layout on its own',
      'arabic input not working on windows',
      'cant add the korean keyboard, the language pack is missing',
    ],
    misses: ['the spanish subtitles are wrong, keys fine', 'agent did not speak my language, typing took ages'],
  },
  {
    id: 'data-lost-to-update',
    sectors: ['devices'],
    when: [
      /\b(?:updates?|updated|updating|upgrade\w*|windows ?\d*|macos|ios ?\d*|re-?set|restart\w*|re-?boot\w*|repair)\b/i,
      /\b(?:(?:lost|losing|deleted|erased|wiped|gone|missing|disappear\w*|vanish\w*|ate)(?: \w+){0,5} (?:files?|data|documents?|photos?|work|thesis|project|desktop|everything|folders?|pictures|memories)|(?:files?|data|documents?|photos?|work|thesis|project|folders?|pictures|everything)(?: \w+){0,5} (?:lost|deleted|erased|wiped|gone|missing|disappear\w*|vanish\w*))\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:temp(?:orary)? files|lost (?:my )?(?:job|way|phone|interest)|data (?:plan|breach|allowance|usage)|mobile data|save (?:game|file)|progress|playlists?|music|songs?|app icons?|contacts?|thanks for everything|draft\\w*|account was|game|map)\\b',
    ),
    ack: [
      'Losing work to an update is a real blow.',
      'Your own files are at stake, so they come first.',
      'An update needs to leave your files alone.',
    ],
    matter: 'the files you lost',
    ask: [
      {
        text: 'On Windows, is there a folder called Windows.old, or a second user with your files?',
        unless: /^(?![\s\S]*\b(?:windows|pc|microsoft)\b)|\b(?:windows\.old|user|profile)\b/i,
      },
      {
        text: 'Do you have any backup, online or on a drive?',
        unless: /\b(?:back(?:ed)? ?ups?|one ?drive|cloud|no copy)\b/i,
      },
      { text: 'Is everything gone, or one folder?', unless: /\b(?:all|everything|desktop|whole|some|folder|every)\b/i },
    ],
    quick: [
      {
        text: 'Please save nothing new to that drive for now, so that nothing is overwritten.',
        unless: /\b(?:factory|formatted|re-?installed)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find out what can be brought back', 'find the steps that look for the old copy'],
    hits: [
      'the windows update deleted all my files',
      'updated my mac and my whole thesis folder is gone',
      'lost my documents after the upgrade, how do i get them back',
    ],
    misses: ['update used all my mobile data', 'lost my job thanks to your update'],
  },
  {
    id: 'bundled-apps-come-back',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:bloat ?ware|candy crush|pre-?installed|garbage (?:apps?|files?)|junk (?:apps?|software)|unwanted (?:apps?|software|programs?)|crapware|(?:apps?|games?|programs?) (?:i|I) (?:never|didn'?t) (?:asked?|installed?|downloaded?|want\w*)|never (?:asked for|installed|downloaded|played))\b/i,
      /\b(?:windows|pc|laptop|computer|phone|android|galaxy|device|install\w*|update\w*|start menu|tablet)\b/i,
    ],
    not: elsewhereOr('\\b(?:charged|scam|account|hacked|order(?:ed)?|level|lives|stuck on level)\\b'),
    ack: [
      'Which apps are on your own machine ought to be your choice.',
      "Clearing out apps you never asked for is nobody's idea of fun.",
      "It's galling to find your drive full of apps you never wanted.",
    ],
    matter: 'the software you never asked for',
    ask: [
      {
        text: 'Does it come back after you remove it?',
        unless: /\b(?:back|again|re-?install\w*|keeps?|every (?:time|update))\b/i,
      },
      { text: 'Which version are you on?' },
    ],
    quick: [
      {
        text: 'Turning off app suggestions in the system settings often keeps them from coming back.',
        unless: /\b(?:settings|turned off|suggest\w*|registry|uninstall\w*)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find out how to keep it off', 'pass it to the team that decides what comes with it'],
    hits: [
      'why is candy crush back on my pc after every update',
      'my new laptop is full of bloatware',
      'windows keeps installing games i never asked for',
    ],
    misses: ['stuck on level 90 of candy crush on my phone', 'charged for a game i never downloaded on my phone'],
  },
];
