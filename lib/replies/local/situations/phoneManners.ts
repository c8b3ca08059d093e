import { elsewhereOr } from './gadgetWords';
import { RESTARTED } from './settled';
import type { Question, Situation } from './situation';

const FAILS =
  "(?:won'?t|wont|can'?t|cant|cannot|couldn'?t|doesn'?t|doesnt|does not|don'?t|dont|isn'?t|isnt|is not|not|never|no longer|stopp?ed|stops|keeps?|fail(?:s|ed|ing)?|unable|broken?|issues?|problems?|trouble|dead|useless|unreliable|screwed|messed|fucked|impossible|gone)";
const fails = new RegExp(`\\b${FAILS}\\b`, 'i');

const WHICH: Question = { text: 'Which model is it, and which version is it on now?' };

/** What a phone shows, hears and does by itself: switches, keyboard, screen, camera, alarm and lock. */
export const PHONE_MANNERS: readonly Situation[] = [
  {
    id: 'radio-turns-itself-on',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:wi-?fi|blue ?tooth|location|mobile data|cellular data|live photos?|do not disturb|dnd|auto ?brightness|night (?:shift|mode)|low power mode|hotspot|air ?drop|dark mode|flash ?light|torch|silent mode)\b/i,
      /\b(?:turn(?:s|ing|ed)?|switch(?:es|ing|ed)?|com(?:es|ing)|goes|going|go)(?: \w+){0,2} (?:on|off)\b[^.!?]{0,25}\b(?:itself|by itself|its own|themselves|again|even (?:when|if|though|after)|every|randomly|automatically|when (?:i|it'?s) (?:set|turn))|\b(?:keeps?|always|constantly|randomly|automatically)(?: on)? (?:turn|switch|com|go)\w*(?: itself| back| \w+)? (?:on|off)\b|\bturn(?:s|ing)? itself (?:back )?(?:on|off)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:phone|laptop|computer|tv|tablet) (?:keeps |randomly )?(?:turns?|turning|switch\\w*) (?:itself )?off|router|hub|broadband|heating|thermostat|oven|lights\\b',
    ),
    ack: [
      'A setting needs to stay where you put it.',
      'A device should not switch things on or off by itself.',
      "It's irritating when a setting won't stay as you left it.",
    ],
    matter: 'the setting not staying as you left it',
    ask: [
      {
        text: 'Do you turn it off in the settings, or from the quick controls?',
        unless: /\b(?:settings?|control cent(?:er|re)|quick|swipe|toggle|menu|set to)\b/i,
      },
      {
        text: 'Does it come back at once, or some hours later?',
        unless:
          /\b(?:hours?|next day|every (?:day|morning|night)|immediately|straight away|at once|minutes?|overnight|restart)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Turning it off in the settings, not in the quick controls, usually makes it stay off.',
        unless: /^(?![\s\S]*\b(?:wi-?fi|blue ?tooth)\b)|\bsettings?\b/i,
      },
      {
        text: 'A schedule may be switching it, so check the times that are set for it.',
        unless: /^(?![\s\S]*\b(?:do not disturb|dnd|night|dark mode|low power)\b)|\bschedul\w*/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find out how to make it stay that way', 'check whether that version has a known fault there'],
    hits: [
      'wifi turns itself back on every morning, why',
      'live photos keep turning on even when i set them off',
      'bluetooth keeps switching on by itself',
    ],
    misses: ['phone keeps turning itself off', 'wifi keeps dropping in my house'],
  },
  {
    id: 'keyboard-plays-up',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:keyboard|auto-?correct\w*|predictive(?: text)?|spell ?check|typing|emoji keyboard|dictation|(?:talk|voice|speech)[- ]to[- ]text|swipe text)\b/i,
      /\b(?:i ?phones?|phones?|ios|ipad|update\w*|android|device|texts?|tablet|galaxy|pixel|auto-?correct\w*|predictive)\b/i,
      new RegExp(
        `\\b${FAILS}\\b|\\b(?:lag\\w*|glitch\\w*|mess(?:es|ed)? up|slow|freez\\w*|disappear\\w*|wrong|weird|sucks?|worse|worst|terrible|awful|annoying|hate|stupid|dumb|chang(?:es|ing)|correct(?:s|ing)|why (?:is|does|do|are)|trippin\\w*|crazy|random\\w*)\\b`,
        'i',
      ),
    ],
    not: elsewhereOr(
      '\\b(?:laptop|mac ?book|pc|desktop|computer|mechanical|keys? (?:stuck|fell|broke)|buy|bluetooth keyboard|smart keyboard|windows|swear|duck(?:ing)?|coffee|spill\\w*|switch(?:ed|ing) (?:from|to)|question marks?|box(?:es|ed)?)\\b',
    ),
    ack: [
      "A keyboard that won't do as it's told slows everything down.",
      'Typing is most of what a phone is for, so that gets old very quickly.',
      "It's maddening when it puts in words you never meant.",
    ],
    matter: 'the trouble with your keyboard',
    ask: [
      {
        text: 'Is it in every app, or just one?',
        unless: /\b(?:every|all|any|everywhere|messages|notes|what?sapp|twitter|mail|safari|one app)\b/i,
      },
      {
        text: 'Is there an entry for that word under text replacement in the settings?',
        unless:
          /^(?![\s\S]*\b(?:auto-?correct\w*|correct(?:s|ing)|chang(?:es|ing))\b)|\b(?:settings?|replacement|dictionary|reset|lag\w*)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Adding the word to text replacement, spelled your way, usually stops it being changed.',
        unless: /^(?![\s\S]*\b(?:auto-?correct\w*|correct(?:s|ing)|chang(?:es|ing))\b)|\breplacement\b/i,
      },
      {
        text: 'Switching to another keyboard and back often wakes one that lags or disappears.',
        unless: /^(?![\s\S]*\b(?:lag\w*|slow|freez\w*|disappear\w*)\b)|\bother keyboard\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check for a known keyboard fault with that version', 'find the steps that set it straight'],
    hits: [
      'keyboard on my phone is so laggy since the update',
      'why does autocorrect keep changing well to we ll',
      'ios keyboard keeps disappearing when i type',
    ],
    misses: ['my laptop keyboard has a key that fell off', 'love typing on the new phone'],
  },
  {
    id: 'letters-show-as-boxes',
    sectors: ['devices'],
    when: [
      /\b(?:question marks?|box(?:es|ed|'s)?|symbols?|squares?|letter i|the i|" ?i ?"|i's)\b|\[\?\]|\bA ?\[|⍰/i,
      /\b(?:box(?:es|ed|'s)? (?:with )?(?:a )?question|my i (?:not|doesn'?t|isn'?t|won'?t|key)\b|question marks? (?:in|box\w*|inside|instead)|(?:boxes|squares|symbols?|question marks?) (?:instead|when|every ?time|where|for|in place|keeps?|show\w*|appear\w*)|letter i\b|type (?:the |an? )?(?:letter )?i\b|(?:turns?|chang\w*|shows?|correct\w*) (?:\w+ ){0,3}(?:into|to|as|up as) (?:an? )?(?:box|symbol|question|square|weird)|see(?:ing)? (?:the |these |those )?(?:boxed|question|squares|boxes))\b|\[\?\]/i,
    ],
    not: elsewhereOr(
      '\\b(?:loot|mystery|subscription|search|text|tick|check|drop|post|gift|jack in the|set[- ]?top|tv|survey|printer|order) ?box|form\\b',
    ),
    ack: [
      'You need to see the letter you typed, not a box.',
      'Odd symbols in the middle of a message are hard to put up with.',
      "It's maddening when every other word has a box in it.",
    ],
    matter: 'those boxes and symbols',
    ask: [
      {
        text: 'Is it while you type, or in what others send you?',
        unless: /\b(?:typ(?:e|ing)|others|send me|receive|see|keyboard|auto-?correct)\b/i,
      },
      { text: 'Which version is it on now? The settings should show it.', unless: /\b(?:every|all) version\b/i },
    ],
    quick: [
      {
        text: 'A text replacement for that letter keeps your messages readable for now.',
        unless:
          /\b(?:replacement|emojis?|send me|others|receive)\b|^(?![\s\S]*\b(?:letter|typ(?:e|ing)|the i|my i)\b)/i,
      },
      {
        text: 'Squares for emoji usually mean that the software is older than they are, so update it.',
        unless: /^(?![\s\S]*\bemojis?\b)|\bupdat\w*/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps that clear it', 'check which version mends it'],
    hits: [
      'every time i type the letter i it turns into a question mark box',
      'still seeing boxed question marks after the update, come on',
      'why do i get squares instead of emoji on my phone',
    ],
    misses: ['question marks over your pricing', 'the box came empty'],
  },
  {
    id: 'looks-wrong-on-screen',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:lock ?screen|home ?screen|status bar|top bar|notification (?:cent(?:er|re)|bar|panel)|task ?bar|dock|control cent(?:er|re)|wall ?papers?|widgets?|icons?|notch|title bar|menu bar|clock)\b/i,
      /\b(?:this is (?:what )?my|shows? up|showing|look(?:s|ing)? (?:like|so|weird|wrong|off)|nothing on it|no time|messed|missing|gone|disappear\w*|blank|cut off|overlap\w*|wrong|weird|black|white|huge|tiny|stuck|frozen|glitch\w*|won'?t (?:go away|change|show|load|update)|(?:can'?t|cant|cannot) (?:change|move|see|get rid)|not (?:show\w*|work\w*|updat\w*|load\w*)|isn'?t (?:working|not|show\w*)|doesn'?t (?:work|show|update)|bug(?:gy|s|ged)?|happen\w*|moved|keeps?|like this)\b/i,
      /\b(?:i ?phones?|phones?|ios|ipad|update\w*|android|galaxy|pixel|mac\w*|windows|pc|tablet|laptop|screen|icons?|widgets?|wall ?papers?|watch)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:spotify|player|podcast|i ?cloud|icons? (?:are|is|have) (?:gone|missing|disappear\\w*)|apps? (?:icons? )?(?:are |is |have |has )?(?:gone|missing|disappear\\w*)|clock(?:ed)? (?:in|out)|around the clock|biological|dock(?:ed|ing)? pay|song|crack\\w*|dropped|stolen|how (?:do|can) i (?:change|set|make|get) (?:my|a|the) (?:wall ?paper|icons?)|alarm|unlock\\w*|your (?:site|website|web page|app))\\b',
    ),
    ack: [
      "That isn't how your screen is meant to look.",
      'Your screen is what you look at, so it needs to be right.',
      "It's unsettling when the screen shows something it never did before.",
    ],
    matter: 'what your screen is showing',
    ask: [
      {
        text: 'Does a restart put it right, even for a while?',
        unless: new RegExp(`${RESTARTED.source}|\\bforce`, 'i'),
      },
      {
        text: 'Does it show in every app, or only there?',
        unless: /\b(?:every time|lock|home|status|all apps|messages|wall ?papers?|widgets?|task ?bar)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'A larger text or display size often pushes things off, so check that setting first.',
        unless: /^(?![\s\S]*\b(?:cut off|overlap\w*|huge|big(?:ger)?|zoom\w*)\b)|\b(?:text|display) size\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check for a known fault with that version', 'find the steps that put it right'],
    hits: [
      'my lock screen has no time on it, just nothing on it at all',
      'this is my status bar after the update, why is it cut off',
      'weather widget not working since ios 12',
    ],
    misses: [
      'your app icons look weird on the website',
      'how do i change my wallpaper on the phone',
      'phone dropped, home screen black',
    ],
  },
  {
    id: 'camera-plays-up',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:cameras?|selfies?|portrait mode|flash\b(?! drive| sale| game| player)|flash ?light|torch|lens|photos? (?:come|turn|look)|screen ?shots?)\b/i,
      /\b(?:i ?phones?|phones?|ipad|ios|update\w*|android|galaxy|pixel|tablet|laptop|mac ?book)\b/i,
      new RegExp(
        `\\b${FAILS}\\b|\\b(?:black|blurr\\w*|fuzzy|shak\\w*|dark|grainy|freez\\w*|crash\\w*|green|crack\\w*|white|upside|buzz\\w*|terrible|awful|worse|disabled|temperature|temp)\\b`,
        'i',
      ),
    ],
    not: elsewhereOr(
      '\\b(?:security camera|doorbell|speed camera|webcam|cctv|not (?:just|only)|no (?:upgrade|headphone)|preorder|which phone|best camera|love|dslr|dropped|see (?:the |this |my |attached )?screen ?shots?|(?:attached|sent|this) (?:a |the |my )?screen ?shots?|getting this screen ?shot|scan|qr|instagram|snapchat|face ?time|freezing|freezes)\\b',
    ),
    ack: [
      'A camera that fails you costs the moment too.',
      'You want to point and shoot, and have it work.',
      "It's a shame when the camera lets you down.",
    ],
    matter: 'the trouble with the camera',
    ask: [
      {
        text: 'Is it the front camera, the back one or both?',
        unless: /\b(?:front|back|rear|both|selfies?|portrait|flash\w*|torch|screen ?shots?)\b/i,
      },
      {
        text: 'Is it the same in other apps that use the camera?',
        unless: /\b(?:other apps?|snap\w*|insta\w*|what?sapp|crack\w*|lens|screen ?shots?|flash\w*|torch|temp\w*)\b/i,
      },
      { text: 'Does it come back after a restart?', unless: new RegExp(`${RESTARTED.source}|crack\\w*|lens`, 'i') },
    ],
    quick: [
      {
        text: 'Closing every app that uses the camera and opening one again often brings the picture back.',
        unless:
          /\b(?:crack\w*|lens|blurr\w*|fuzzy|shak\w*|dark|grainy|green|buzz\w*|flash\w*|torch|screen ?shots?|terrible|awful|worse|temp\w*|upside)\b/i,
      },
      {
        text: 'If it is the flash, let the phone cool for a few minutes, as heat can switch it off.',
        unless: /^(?![\s\S]*\b(?:flash\w*|torch)\b)|\bcold\b/i,
      },
      {
        text: 'Wiping the lens and taking the case off for one shot rules out the simple causes.',
        unless:
          /^(?![\s\S]*\b(?:blurr\w*|fuzzy|grainy)\b)|\b(?:clean\w*|wip(?:e|ed|ing)|selfies?|crack\w*|scratch\w*|since|update\w*)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps for that model', 'see whether it needs a repair'],
    hits: [
      'my phone camera is just a black screen now',
      'photos come out blurry since the update, iphone camera is awful',
      'the flash on my phone says disabled',
    ],
    misses: ['love the camera on the new phone', 'see screenshot, my phone wont update'],
  },
  {
    id: 'assistant-plays-up',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:siri|bixby|cortana|alexa|google assistant|hey google|ok google|voice (?:assistant|control))\b/i,
      /\b(?:random\w*|by (?:it|her|him)self|on (?:its|her|his) own|keeps?|won'?t|wont|doesn'?t|doesnt|can'?t|cant|cannot|isn'?t|isnt|not (?:working|respond\w*|hear\w*|recogni[sz]\w*)|stopp?ed|never (?:works?|hears?|understands?)|no longer|interrupt\w*|thinks|wrong|comes on|goes off|activat\w*|turns on|pops up|useless)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:joke|funny|lol|how (?:do|can) (?:i|you|we)|routine|marry|love|asked (?:siri|alexa)|sassy|lmao|rude|tv advert|ad\\b|ads\\b)\\b',
    ),
    ack: [
      'A voice assistant needs to wait until it is called, and then answer.',
      "It's annoying when a voice assistant does as it likes.",
      'It needs to listen when you speak, and only then.',
    ],
    matter: 'the trouble with the voice assistant',
    ask: [
      {
        text: 'Does it happen with headphones or a car connected, or without too?',
        unless:
          /^(?![\s\S]*\b(?:random\w*|itself|own|comes on|goes off|activat\w*|turns on|pops up|interrupt\w*)\b)|\b(?:head ?phones?|car|blue ?tooth|pods|echo)\b/i,
      },
      {
        text: 'What happens when you call it?',
        unless: /\b(?:random\w*|itself|own|comes on|goes off|says?|pops up|interrupt\w*)\b/i,
      },
      WHICH,
    ],
    quick: [
      {
        text: 'Turning the wake word off and on, and recording it again, often helps it hear you.',
        unless: /\b(?:train\w*|set(?:ting)? (?:it )?up|turned|disabled)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the setting that stops it', 'check for a known fault with that version'],
    hits: [
      'siri keeps popping up by itself while i drive',
      'my google assistant doesnt hear me anymore',
      'Siri randomly comes on since I updated',
    ],
    misses: ['asked siri to tell me a joke lol', 'why does this ad mention alexa'],
  },
  {
    id: 'alarm-or-ringer',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:alarms?|ringer|ring ?tones?|volume|vibrat\w*|silent (?:mode|switch)|sound)\b/i,
      /\b(?:i ?phones?|phones?|ipad|ios|update\w*|android|galaxy|pixel|buttons?|watch|tablet)\b/i,
      /\b(?:didn'?t (?:go off|ring|wake|work)|doesn'?t (?:go off|ring|work|wake)|doesnt (?:go off|ring|work)|didnt (?:go off|ring|work)|won'?t (?:go off|ring|turn|work)|wont (?:go off|ring|turn|work)|not (?:going off|ringing|working|vibrating|making)|(?:can'?t|cant|cannot) (?:change|turn|adjust|hear|control)|never (?:went|goes) off|no (?:ringer|ringtone|vibration)|stopp?ed (?:working|ringing|vibrating)|turns? (?:it)?self (?:down|off)|so (?:quiet|low)|too (?:quiet|low)|goes? (?:down|quiet)|(?:keeps?|kept) (?:going|turning|muting)|late for work|overslept|slept through)\b/i,
    ],
    not: elsewhereOr(
      '\\b(?:smoke|fire|burglar|house|car|home|security) alarms?|alarm(?:ing|ed)\\b|(?:no sound|sound) (?:on|from|in) (?:the )?(?:tv|video|videos|movie|netflix|laptop|pc|game)|headphones?|air ?pods?|ear ?buds?|calls?\\b',
    ),
    ack: [
      'An alarm or a ringer has to be something you can count on.',
      'You need to hear it when it matters.',
      "It's no small thing to be woken late or to miss a call that way.",
    ],
    matter: 'your alarm or ringer letting you down',
    ask: [
      {
        text: 'Do other sounds play, music for example?',
        unless: /\b(?:music|other sounds|no sound at all|nothing plays|media|vibrat\w*|buttons?)\b/i,
      },
      {
        text: 'Is do not disturb or a sleep schedule on?',
        unless:
          /\b(?:do not disturb|dnd|sleep|silent|focus|bedtime|buttons?|changed?|(?:turns|turning) (?:it)?self)\b/i,
      },
      {
        text: 'Is changing with the buttons switched on under the sound settings?',
        unless: /^(?![\s\S]*\bbuttons?\b)|\bsettings?\b/i,
      },
    ],
    quick: [
      {
        text: 'A second alarm on another clock or phone is a good backup for now.',
        unless: /^(?![\s\S]*\balarms?\b)|\b(?:another|second|other|old) (?:alarm|clock|phone)\b/i,
      },
      {
        text: 'The ringer has a volume of its own, apart from music, so check that one too.',
        unless:
          /^(?![\s\S]*\bring(?:er|ing|s|tones?| ?tones?)?\b)|\b(?:alarms?|ringer is|volume (?:is|all|up)|full volume|buttons?)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['check for a known sound fault with that version', 'find the setting behind it'],
    hits: [
      'my phone alarm didnt go off again, late for work',
      'phone not ringing at all since the update, ringer is on',
      'the ringtone on my tablet is so quiet the dog sleeps on',
    ],
    misses: ['the fire alarm didnt go off, phone dead', 'no sound on the tv, phone is fine'],
  },
  {
    id: 'face-or-finger-unlock',
    sectors: ['devices', 'mobile'],
    when: [/\b(?:face ?(?:id|unlock)|touch ?id|finger ?print(?: \w+)?|iris scan\w*|face recognition)\b/i, fails],
    not: elsewhereOr(
      "\\b(?:bank(?:ing)? app|log ?in to (?:my|the) (?:bank|account)|why (?:no|isn'?t there)|add|bring back|border|visa|immigration|police)\\b",
    ),
    ack: [
      'You unlock it many times a day, so that has to work.',
      "It's a nuisance to type the code each time instead.",
      'Face or fingerprint unlock ought to recognize you.',
    ],
    matter: 'the trouble unlocking it',
    ask: [
      {
        text: 'Does it say it is not available, or does it just not know you?',
        unless: /\b(?:says?|saying|message|not available|error|recogni[sz]\w*|disabled|move)\b/i,
      },
      {
        text: 'Was the screen ever replaced, or did it take a knock?',
        unless: /\b(?:screen|repair\w*|replac\w*|dropp\w*|crack\w*|update\w*|ios ?\d+|new|water|since)\b/i,
      },
      {
        text: 'Does setting it up afresh go through?',
        unless: /\b(?:set(?:ting)? (?:it )?up|re-?add\w*|delet\w*|reset\w*|enrol\w*|register\w*)\b/i,
      },
    ],
    quick: [
      {
        text: 'Saving the same finger a second time often makes the sensor far more certain.',
        unless:
          /^(?![\s\S]*\b(?:finger ?prints?|touch ?id)\b)|\b(?:re-?add\w*|again|twice|set(?:ting)? (?:it )?up|delet\w*|enrol\w*|register\w*|not available|available)\b/i,
      },
      {
        text: 'Wiping the front sensor and trying without a screen protector is worth a moment.',
        unless: /^(?![\s\S]*\bface\b)|\b(?:clean\w*|wip(?:e|ed|ing)|protector|not available)\b/i,
      },
    ],
    detail: 'the model and its software version',
    act: ['find the steps for that model', 'see whether it needs a repair'],
    hits: [
      'face id stopped working on my phone',
      'fingerprint wont scan anymore since update',
      'my touch id never works anymore',
    ],
    misses: ['why isnt there a fingerprint login, add it', 'they took my fingerprint at immigration, not fun'],
  },
];
