import { elsewhereOr, GADGET } from './gadgetWords';
import { RESTARTED, settledOr } from './settled';
import type { Situation } from './situation';

const MODEL_SAID =
  /\b(?:i ?phone ?(?:\d+|se|x[sr]?)\w*|galaxy \w+|pixel \w+|mac ?book \w+|surface \w+|i ?pad (?:pro|air|mini)|windows \d+|ios ?\d+|thinkpad|inspiron|pavilion|envy|spectre|xps|latitude|series \d)\b/i;
const ON_MODEL = { text: 'Which model is it, and which version is on it?', unless: MODEL_SAID };

/** Parts and habits of phones and computers beside those that are known. */
export const DESKS_AND_POCKETS: readonly Situation[] = [
  {
    id: 'lost-device',
    matter: 'the loss of your device',
    sectors: ['devices'],
    when: [
      /\b(?:lost|stolen|stole|mugged|robbed|pick ?pocketed|nicked|snatched|misplaced|left (?:it|my))\b/i,
      /\b(?:my|her|his|our|the|a|their|wife'?s|husband'?s|son'?s|daughter'?s|mum'?s|mom'?s|dad'?s) (?:\w+ )?(?:phone|i ?phone ?\w*|mobile|laptop|mac ?book|i ?pad|tablet|watch|galaxy|pixel|air ?pods?|ear ?buds|computer|device)\b/i,
      /\b(?:block\w*|lock\w*|track\w*|deactivat\w*|wip(?:e|ing)|erase|locate|find (?:it|my|out)|imei|serial|what (?:do|can|should) i|how (?:do|can) i|can (?:you|u)|report\w*|stop|help|disable|turned off|offline|police|get it back)\b/i,
    ],
    not: elsewhereOr(
      'lost (?:all |my |all my )?(?:signal|service|contacts|photos|pictures|data|settings|hours|everything|files|notes|music|connection|sound|wi-?fi)|(?:from|on) my (?:\\w+ )?(?:phone|i ?phone|computer) (?:are|is|were|was|got) (?:all )?(?:gone|lost|deleted)|forgot(?:ten)?|pass ?code|lost (?:it|my mind|patience)|left my (?:old|last) job|one (?:of my )?(?:bud|pod)|for \\w+ years|charger',
    ),
    ack: [
      'Losing it is a shock, with so much of your life on it.',
      'With it gone, what is on it has to be kept safe first.',
      'I hope it turns up, and until then nobody else should get into it.',
    ],
    ask: [
      {
        text: 'Was the find feature switched on before it went?',
        unless: /\b(?:find my|find device|tracker|locat(?:e|ion|or)|switched on|turned off|offline|i ?cloud)\b/i,
      },
    ],
    quick: [
      {
        text: 'Mark it as lost from any browser with the account it is signed in to.',
        unless:
          /\b(?:lost mode|mark(?:ed|ing)? (?:it )?(?:as )?lost|find my|i ?cloud|locked it|never set|not set up|wasn'?t (?:on|set))\b/i,
      },
    ],
    detail: 'the model and when it went',
    act: ['tell you what can still be done from here', 'talk you through making it safe'],
    hits: [
      'lost my phone on the bus can you track it',
      'someone stole my phone how do i lock it',
      'my laptop was stolen last night, can you help me wipe it',
    ],
    misses: [
      'lost all my photos on my phone, help',
      'i left my old phone plan, how do i block it? forgot the passcode',
      'lost signal on my phone what can i do',
    ],
  },
  {
    id: 'locator-wrong',
    matter: 'the wrong place on the map',
    sectors: ['devices'],
    when: [
      /\b(?:find my(?: \w+)?|find device|locat(?:ion|or) (?:services?|sharing|tag)|tracker(?: tag)?|tracking tag|air ?tags?|smart ?tags?|gps|shared? (?:my )?location|location)\b/i,
      /\b(?:wrong (?:place|location|address|city|street|country)|(?:not|isn'?t|won'?t|wont|doesn'?t|doesnt|stopped|never) (?:\w+ )?(?:updat\w*|shar\w*|accurate|locat\w*|work\w*|show\w*)|says (?:it'?s|i'?m|he'?s|she'?s) (?:at|in)|miles (?:away|off)|(?:hours|days|minutes) (?:old|ago|behind)|inaccurate|no location found|location (?:not|un)[ -]?available|jump\w*|stuck)\b/i,
    ],
    not: elsewhereOr(
      'weather|store location|your location|delivery|driver|cab|map\\w* (?:app )?(?:sent|took)|run(?:s|ning)?|workout|strava|tv|router|lost my|stole\\w*',
    ),
    ack: [
      'A dot in the wrong place is worse than none.',
      'You rely on that map to know where your things and people are.',
      'A location that is hours old helps nobody.',
    ],
    ask: [
      ON_MODEL,
      {
        text: 'Is it wrong for one person or thing, or for all?',
        unless: /\b(?:all|every\w*|only|one|both|husband|wife|son|daughter|friend)\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that precise location is allowed for it in the privacy settings.',
        unless: /\b(?:precise|privacy|permission\w*|allowed|location services (?:is|are) on|settings?)\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the steps that set the location right'],
    hits: [
      'find my shows the wrong location, says im in another city',
      'location sharing stopped updating for my wife',
      'airtag says last seen 9 hours ago, stuck',
    ],
    misses: [
      'weather is stuck on the wrong location',
      'your driver had the wrong location',
      'what is your store location',
    ],
  },
  {
    id: 'phone-screen-marks',
    matter: 'the marks on your screen',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:screen|display|oled|amoled|lcd)\b/i,
      /\b(?:(?:green|pink|purple|white|black|vertical|horizontal|yellow|red|blue|thin|two|\d) (?:\w+ )?(?:lines?|stripes?|tint\w*|hue|spots?|dots?|patch\w*|blotch\w*|bars?)|burn(?:ed|t)?[- ]?in|ghost(?:ing| image)|dead pixels?|discolou?r\w*|ink (?:blot|stain)|shadow|tinted|turn(?:ed|ing)? (?:green|purple|pink|yellow)|(?:green|purple|pink|yellow)(?:ish)? (?:tint|screen|tinge))\b/i,
      /\b(?:i ?phones? ?\w*|phones?|mobile|handset|galaxy|pixel \w+|s\d\d|note ?\d+|oled|amoled|watch|i ?pad|tablet|my screen|down my)\b/i,
    ],
    not: elsewhereOr(
      'laptop|mac ?book|monitor|pc|computer|tv\\b|television|blue screen of death|xbox|ps ?[45]|screen ?shot|printer|car screen|protector|switch|crack\\w*|dropped it|drop(?:ped)? my|smashed',
    ),
    ack: [
      'A mark like that is in view all day.',
      'A screen that looks like that is hard to ignore.',
      'You look at that screen all day, so I see why it bothers you.',
    ],
    ask: [
      {
        text: 'Which model is it, and did it take a knock?',
        unless:
          /\b(?:no (?:drops?|knocks?|damage)|never (?:been )?dropped|(?:didn'?t|did not|haven'?t) drop\w*|after (?:the |an )?update|by itself)\b/i,
      },
      { text: 'Does it show in a screenshot?', unless: /\bscreen ?shots?\b/i },
    ],
    quick: [
      {
        text: 'Take a screenshot: if it is clean on another device, the mark is likely in the screen itself.',
        unless: /\bscreen ?shots?\b/i,
      },
    ],
    detail: 'the model, its age and a photo',
    act: ['see what the warranty covers for that', 'check whether it is known on that model'],
    hits: [
      'green line down my screen after the update',
      'burn in on my oled phone after 8 months',
      'iphone screen has a purple tint at the top',
    ],
    misses: ['green line on my laptop screen', 'cracked my phone screen, two lines', 'blue screen of death on my pc'],
  },
  {
    id: 'brightness-own-mind',
    matter: 'the brightness changing by itself',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:brightness|auto[- ]?brightness|screen|display|dim(?:s|ming|med)?|true ?tone|night ?shift|dark mode|light mode)\b/i,
      /\b(?:(?:keeps?|kept) (?:\w+ )?(?:dimm?ing|chang\w*|going (?:dim|dark|down)|turning (?:itself )?(?:down|dark|dim|off|on)|switching)|(?:dims?|goes dim|goes dark|changes|gets? (?:dim\w*|dark\w*)|brightens?|turns? (?:itself )?(?:on|down|dark)) (?:by itself|on its own|all the time|when|even|randomly|constantly|every)|too dim|so dim|won'?t (?:stay|go) (?:bright|up|dark|light)|even (?:when|with|at) (?:\w+ )*(?:off|full|max\w*)|by itself|on its own)\b/i,
      GADGET,
    ],
    not: elsewhereOr(
      'black screen|turns? off (?:by|on)|shuts?|locks?|scroll\\w*|lines?|flicker\\w*|types?|tv\\b|bulb|touch\\w*|opens?|dial\\w*|zoom\\w*|rotat\\w*|cracked',
    ),
    ack: [
      'A screen that dims when it likes is tiring for the eyes.',
      'You set it how you want it, and it should stay there.',
      'It is annoying to drag that slider up again and again.',
    ],
    ask: [
      ON_MODEL,
      {
        text: 'Does it happen when the device is warm, or at any time?',
        unless: /\b(?:warm|hot|heat\w*|sun\w*|any ?time|always|constantly|all the time|randomly|when)\b/i,
      },
    ],
    quick: [
      {
        text: 'Let it cool for a few minutes, as a warm phone often dims its screen to protect it.',
        unless: /\b(?:cool|cold|not (?:hot|warm)|dark mode|night ?shift|schedule)\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the setting behind it for that model'],
    hits: [
      'auto brightness keeps dimming my phone even when its off',
      'my screen dims by itself on the iphone, max brightness and it goes dark',
      'dark mode keeps turning itself on on my tablet',
    ],
    misses: ['phone screen turns off by itself on calls', 'the bulb keeps dimming', 'laptop screen flickers by itself'],
  },
  {
    id: 'pointer-plays-up',
    matter: 'the trouble with your trackpad or mouse',
    sectors: ['devices'],
    when: [
      /\b(?:track ?pad|touch ?pad|mouse|cursor|pointer|scroll(?:ing)? wheel|track ?ball|right[- ]?click|left[- ]?click|double[- ]?click\w*)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|stopped|keeps?|jump\w*|freez\w*|froze\w*|lag\w*|stuck|moves? (?:by|on)|by itself|on its own|click(?:s|ing) (?:by|on|random)|erratic|jitter\w*|skip\w*|broken?|dead|disappear\w*|gone|vanish\w*|ghost|drift\w*|unresponsive)\b/i,
    ],
    not: elsewhereOr(
      'mickey|a mouse in|mice|rodent|dead mouse|trap|kitchen|food|keyboard and mouse players|mnk|controller|lobb(?:y|ies)|aim|mouse ?pad|disconnect\\w* from the site',
    ),
    ack: [
      'A pointer with a mind of its own makes the whole computer useless.',
      'You cannot get a thing done while the cursor jumps about.',
      'It is maddening when clicks go where you never sent them.',
    ],
    ask: [
      {
        text: 'Does a plug-in mouse work, and is it all the time?',
        unless: /\b(?:external|usb|plug(?:ged)?[- ]?in|wired|another mouse|other mouse|bluetooth|wireless)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Wipe the pad dry and unplug the charger for a minute, as either can upset a trackpad.',
        unless:
          /\b(?:clean\w*|wip(?:e|ed)|unplug\w*|charger|mouse (?:is|won'?t|wont|doesn'?t|keeps|stopped)|wireless mouse|bluetooth mouse)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'see whether it is known on that model'],
    hits: [
      'trackpad clicks on its own',
      'my cursor keeps jumping all over since the update',
      'wireless mouse is so laggy on the new laptop, freezes',
    ],
    misses: [
      'there was a dead mouse in the kitchen',
      'mouse players are not fair in lobbies',
      'mickey mouse is not at the park',
    ],
  },
  {
    id: 'second-screen',
    matter: 'the trouble with your second screen',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:(?:external|second|2nd|extra|other|dual|two|third|4k) (?:monitors?|screens?|displays?)|monitors?|dock(?:ing)?(?: station)?|hdmi|display ?port|thunderbolt|usb-?c (?:hub|dock|to hdmi|adapter)|projector)\b/i,
      /\b(?:not (?:\w+ )?(?:detect\w*|recogni[sz]\w*|work\w*|show\w*|connect\w*|found|display\w*)|isn'?t (?:detect\w*|recogni[sz]\w*|work\w*|show\w*)|isnt (?:detect\w*|recogni[sz]\w*|work\w*|show\w*)|won'?t (?:detect|recogni[sz]e|work|show|connect|turn on|wake|extend)|wont (?:detect|recogni[sz]e|work|show|connect|turn on|wake|extend)|doesn'?t (?:detect|recogni[sz]e|work|see|show|wake)|can'?t (?:detect|find|see|get|connect|use)|cant (?:detect|find|see|get|connect|use)|no (?:signal|picture|display)|flicker\w*|drops?|goes (?:black|off|blank)|keeps? (?:\w+ )?(?:disconnect\w*|flick\w*|going|black\w*|losing)|wrong resolution|stopped|blank)\b/i,
    ],
    not: elsewhereOr(
      'baby monitor|heart|blood pressure|cable box|tv box|roku|monitor my|set[- ]?top|console|xbox|ps ?[45]|switch dock|print\\w*|phone dock|glucose|monitoring|speaker dock|film|cinema|dvr',
    ),
    ack: [
      'Working on one small screen when you have two is a nuisance.',
      'A monitor that stays black is just furniture.',
      'That second screen is half your desk, so it should come on.',
    ],
    ask: [
      {
        text: 'How is it connected: HDMI, USB-C, or a dock?',
        unless: /\b(?:hdmi|usb-?c|display ?port|thunderbolt|dock\w*|vga|dvi|adapter)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Plug the screen straight into the computer, without dock or adapter, to see which fails.',
        unless:
          /\b(?:direct(?:ly)?|straight|without (?:the )?(?:dock|adapter)|another cable|different cable|new cable|projector|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the models of the computer and the screen',
    act: ['check how those two are meant to work together', 'find the steps for that pair'],
    hits: [
      'external monitor isnt detected',
      'usb c dock drops the display every hour',
      'my second screen keeps going black since the update',
    ],
    misses: ['baby monitor not working', 'tv box has no hdmi signal', 'monitor my order please, not received'],
  },
  {
    id: 'webcam-fails',
    matter: 'the trouble with your webcam',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:web ?cam|(?:laptop|computer|built[- ]?in|integrated|front[- ]facing|pc|mac ?book) camera|camera (?:on|in) (?:my |the )?(?:laptop|mac ?book|pc|computer|surface))\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|isnt|stopped|black|blank|gr[ea]y|grainy|blurr?y|error|missing|gone|freez\w*|froze\w*|dark|upside|no (?:picture|image|camera)|broken?|fail\w*|in use|detect\w*|trouble|issues?|problems?)\b/i,
    ],
    not: elsewhereOr('spy|hacked|watching me|tape|traffic|animal|live cam|phone camera|do you sell|in stock'),
    ack: [
      'A black picture in every call is awkward.',
      'You need to be seen, so that camera has to come on.',
      'A webcam that fails always does so right before a call.',
    ],
    ask: [
      {
        text: 'Is it black in every program, or just one?',
        unless: /\b(?:every|all|any|only|just|zoom|teams|skype|meet|camera app|other (?:apps?|programs?))\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Look for a tiny slider or a key that shuts the camera.',
        unless: /\b(?:slider|shutter|cover|privacy (?:switch|key)|f\d+|usb|external|grainy|blurr?y|upside)\b/i,
      },
    ],
    detail: 'the model',
    act: ['find the steps for that model', 'check for a known fault with its camera driver'],
    hits: [
      'webcam shows black in every call',
      'laptop camera not detected after the update',
      'built in camera on my pc is upside down, cant fix',
    ],
    misses: [
      'is someone watching me by my webcam, hacked',
      'do you sell a webcam, not in stock',
      'the animal live cam is a blank webcam page',
    ],
  },
  {
    id: 'child-limits-fail',
    matter: 'the limits on that device not holding',
    sectors: ['devices', 'games', 'software', 'mobile'],
    when: [
      /\b(?:screen ?time|family link|parental controls?|parent(?:al)? (?:limits?|pin|pass ?code|settings?)|down ?time|app limits?|time limits?|family (?:safety|settings|pairing)|child (?:account|lock)|kids? mode|ask to buy)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|don'?t|dont|isn'?t|ignor\w*|stopped|bypass\w*|get(?:s|ting)? (?:round|around|past)|hack(?:ed|s)? (?:it|round)|forgot\w*|lost|pass ?code|pin|resets?|turns? (?:itself )?off|disappear\w*|useless|broken?|wrong|still (?:use|play|get|watch)|locked out|error)\b/i,
    ],
    not: elsewhereOr(
      'my screen ?time (?:is|was|this week|report)|up \\d+ ?%|average|how (?:do|can) i set|block(?:s|ing|ed)? (?:sites|web ?sites|pages|content)|broadband filter|half ?time|scheduled down ?time|server|maintenance|on hold',
    ),
    ack: [
      'Limits your child can walk round are no limits.',
      'You set those limits for a reason, so they should hold.',
      'A parent should be able to rely on that.',
    ],
    ask: [
      {
        text: 'Is the passcode forgotten, or do the limits not hold?',
        unless: /\b(?:forgot\w*|lost|bypass\w*|round|past|ignor\w*|still|don'?t|dont|doesn'?t|doesnt|not)\b/i,
      },
      {
        text: 'Which version is on your device and on theirs?',
        unless: /\b(?:ios ?\d+|android \d+|version|both (?:are )?(?:up to date|updated))\b/i,
      },
    ],
    quick: [
      {
        text: 'Check that both devices have the newest update, as older ones may ignore new limits.',
        unless: /\b(?:forgot\w*|pass ?code|pin|up to date|updated|latest)\b/i,
      },
    ],
    detail: 'the device and its version',
    act: ['find the steps that make them hold', 'see which way back in there is for the parent'],
    hits: [
      'screen time limits dont work for my kid, he still plays at 2am',
      'forgot the screen time passcode on my sons tablet',
      'parental controls keep turning off, she gets round them in a minute',
    ],
    misses: [
      'my screen time is up 40%, cant believe it',
      'how do i set parental controls, not found',
      'scheduled downtime not announced',
    ],
  },
  {
    id: 'app-wont-go-away',
    matter: 'not being able to remove that app',
    sectors: ['devices'],
    when: [
      /\b(?:delet(?:e|ing)|remov(?:e|ing)|un ?install(?:ing)?|get rid of|jiggl\w*|offload)\b/i,
      /\b(?:apps?|icons?|widget|game)\b/i,
      /\b(?:can'?t|cant|cannot|won'?t|wont|not (?:able|let\w*|work\w*)|doesn'?t|doesnt|unable|no (?:x|option|way)|just (?:jiggles?|shakes?|wiggles?)|refus\w*|gr[ea]yed|stuck|impossible)\b/i,
    ],
    not: elsewhereOr(
      'my account|photos?|contacts|comes? back|re-?install\\w*|messages?|e-?mails?|bloat\\w*|pre-?installed|came with|subscription|printer|virus|program from my (?:pc|mac)|windows|posts?|how (?:do|can) i',
    ),
    ack: [
      'You should be able to throw out an app you do not want.',
      'An app that refuses to leave is irritating.',
      'It is your device, so it should let you clear it.',
    ],
    ask: [{ text: 'Which app is it?', unless: /\b(?:any|all|every|called|named|apps)\b/i }, ON_MODEL],
    quick: [
      {
        text: 'Try it from the storage page in the settings, where each app can be removed too.',
        unless: /\b(?:storage|settings?|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['see whether a restriction stops it', 'find another way for that version'],
    hits: [
      'cant delete an app it just jiggles',
      'there is no x to remove apps on my ipad anymore, won’t uninstall',
      'phone wont let me uninstall the game',
    ],
    misses: [
      'cant delete my account in the app',
      'the app comes back each time i remove it, cant stop it',
      'how do i uninstall an app i cannot use',
    ],
  },
  {
    id: 'gesture-or-button-view',
    matter: 'that gesture not working',
    sectors: ['devices'],
    when: [
      /\b(?:swip(?:e|es|ing)|gestures?|tap to wake|double tap|raise to wake|shake to (?:undo|shuffle)|3d touch|haptic touch|long press|pinch(?:ing)?|back gesture|control cent(?:er|re)|app switcher|multi ?task\w*|split (?:screen|view)|picture in picture|pip|auto[- ]?rotat\w*|rotat(?:e|es|ing|ion)|screen rotation)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|doesn'?t|doesnt|isn'?t|stopped|broken?|gone|disappear\w*|removed|missing|stuck|laggy|sluggish|sometimes|hard(?:ly)?|miss(?:es|ed)|no longer|unresponsive|trouble|issues?|problems?|annoying)\b/i,
    ],
    not: elsewhereOr(
      'card|swipe (?:left|right|up) on|tinder|payment|till|reader|profile|matches|contactless|crop rotation|tyre|tire|crack\\w*|dropped|how (?:do|can) i|please (?:add|bring)|youtube|video app|tv\\b|netflix',
    ),
    ack: [
      'Your thumb knows that move, so it should do what it always did.',
      'A gesture that works every third time is maddening.',
      'You use that all day, so it matters that it works.',
    ],
    ask: [
      {
        text: 'Is it in every app, or only in some?',
        unless: /\b(?:every|all|any|only|some|home screen|lock screen|safari|chrome)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Take the case and screen protector off for a moment and try it again.',
        unless:
          /\b(?:case|protector|rotat\w*|removed|disappear\w*|gone|picture in picture|pip|split|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the setting behind it'],
    hits: [
      'swipe to go back stopped working',
      'screen rotation is stuck sideways',
      'raise to wake hardly works since the update',
    ],
    misses: [
      'cant swipe my card at your till',
      'swipe left on him, not for me',
      'how do i turn on tap to wake, not there',
    ],
  },
  {
    id: 'built-in-app-wrong',
    matter: 'what that app shows',
    sectors: ['devices'],
    when: [
      /\b(?:weather|stocks?|news|clock|world clock|compass|calculator|health|fitness|notes?|reminders?|translate|maps?|voice memos?|measure|files) (?:app|widget)\b|\bwidgets?\b|\b(?:calculator|compass|reminders?)\b/i,
      /\b(?:wrong|not (?:\w+ )?(?:updat\w*|load\w*|show\w*|work\w*|refresh\w*)|won'?t|wont|doesn'?t|doesnt|don'?t|dont|isn'?t|stuck|blank|old|yesterday'?s?|days? (?:old|ago)|inaccurate|missing|broken?|disappear\w*|empty|gr[ea]y|never)\b/i,
    ],
    not: elsewhereOr(
      'your (?:web ?site|bank|rail|shop)|trains?|bus|flight|loan|mortgage|tariff|calculator on your|how (?:do|can) i|stock (?:market|levels?)|in stock|medical|please (?:add|make)|sticky|lost (?:all|my)|notes (?:are|were) (?:gone|deleted)',
    ),
    ack: [
      'A glance should be enough, so it has to show the right thing.',
      'An app that shows old or wrong things is worse than none.',
      'It is a small thing that you look at ten times a day.',
    ],
    ask: [
      {
        text: 'Did it start with an update?',
        unless: /\b(?:updat\w*|upgrad\w*|since|always|new (?:phone|version)|ios ?\d+|android \d+)\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Remove the widget and add it again, and allow it to use your location.',
        unless:
          /\b(?:re-?add\w*|removed|location (?:is|services)|calculator|compass|re-?install\w*|tried (?:everything|all))\b/i,
      },
    ],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'pass it on to the people who make it'],
    hits: [
      'weather app shows the wrong city',
      'widgets dont update until i open them',
      'reminders never go off and the calculator is wrong',
    ],
    misses: [
      'weather wrong for my flight, not updated',
      'your mortgage calculator is wrong',
      'how do i add widgets, not there',
    ],
  },
  {
    id: 'calendar-spam',
    matter: 'the junk in your calendar',
    sectors: ['devices', 'software'],
    when: [
      /\b(?:calend[ae]r|invit(?:e|es|ation|ations)|events?)\b/i,
      /\b(?:spam\w*|junk|virus(?:es)?|(?:your|you'?re) (?:phone|iphone|device) (?:is|may be|has)|scam\w*|porn|fake|strange|weird|random|ray-?bans?|casino|phishing|unknown (?:events?|invites?))\b/i,
      /\bcalend[ae]r\b/i,
    ],
    not: elsewhereOr('advent|wall calendar|school calendar|buy a|tickets?|meeting bomb\\w*|how do i share'),
    ack: [
      'Junk that pops up as appointments is creepy.',
      'Your calendar should hold your own plans and nothing else.',
      'Those invites come from spammers and are a real pest.',
    ],
    ask: [
      {
        text: 'Is there a calendar in your list that you never added?',
        unless: /\b(?:subscri\w*|added|list of calendars|unknown calendar|no calendar)\b/i,
      },
    ],
    quick: [
      {
        text: 'Do not tap accept or decline: remove the calendar you never subscribed to.',
        unless: /\b(?:unsubscri\w*|removed|deleted (?:the|that) calendar|declin\w*)\b/i,
      },
    ],
    detail: 'the model and a screenshot of one',
    act: ['find the steps that clear them out', 'see where those invites come in'],
    hits: [
      'calendar spam invites every hour',
      'my calendar says your phone is infected with viruses, 30 events',
      'random casino events all over my calendar',
    ],
    misses: [
      'school calendar has weird events',
      'invite to a fake holiday party, put it in the calendar lol, wall calendar',
      'spam calls all day',
    ],
  },
  {
    id: 'group-chat-splits',
    matter: 'the trouble with your group chats',
    sectors: ['devices', 'mobile'],
    when: [
      /\b(?:group (?:texts?|chats?|messages?|messaging|mms|imessages?|threads?)|mms|group)\b/i,
      /\b(?:split\w*|separate\w*|individual\w*|one by one|not (?:\w+ )?(?:send\w*|receiv\w*|getting|work\w*|load\w*|show\w*|coming|deliver\w*)|won'?t (?:send|load|let|download|come)|wont (?:send|load|let|download|come)|can'?t (?:send|leave|reply|see|receive|get|name|add)|cant (?:send|leave|reply|see|receive|get|name|add)|missing|never (?:get|got|see)|don'?t (?:get|receive|see)|dont (?:get|receive|see)|download(?:ing)? (?:the )?(?:mms|message)|green|error|stopped)\b/i,
      /\b(?:texts?|mms|imessages?|messages?|messaging|chats?|threads?|android|i ?phones?)\b/i,
    ],
    not: elsewhereOr(
      'facebook|what ?s ?app|insurance|group (?:booking|ticket|fitness)|family group|age group|dms?\\b|game|guild|clan|group of|support group|discord',
    ),
    ack: [
      'Half a conversation is worse than none.',
      'A group chat only works when everybody gets everything.',
      'It is annoying to be the one who misses half the chat.',
    ],
    ask: [
      {
        text: 'Is it a mix of phones, or all of one kind?',
        unless: /\b(?:android|i ?phones?|mix\w*|samsung|green|all (?:have|on))\b/i,
      },
      ON_MODEL,
    ],
    quick: [
      {
        text: 'Check that group messaging (MMS) is on in the message settings, with mobile data on.',
        unless: /\b(?:mms (?:is )?(?:on|enabled)|group messaging (?:is )?on|settings?|mobile data)\b/i,
      },
    ],
    detail: 'the model, its version and your network',
    act: ['check for a known fault with group texts', 'find the setting for that pair of phones'],
    hits: [
      'group chat splits into separate texts',
      'not receiving group messages from android friends',
      'mms wont download on wifi',
    ],
    misses: ['whatsapp group not loading messages', 'group booking messages not sent', 'dms to my group wont send'],
  },
  {
    id: 'video-call-fails',
    matter: 'the trouble with your video calls',
    sectors: ['devices'],
    when: [
      /\b(?:face ?time|video (?:calls?|chat(?:s|ting)?)|duo call)\b/i,
      /\b(?:not|won'?t|wont|can'?t|cant|cannot|doesn'?t|doesnt|isn'?t|stopped|keeps?|black|freez\w*|froze\w*|drops?|disconnect\w*|fail\w*|error|stuck|poor connection|reconnecting|no (?:sound|video|picture|audio)|activat\w*|pauses?|unavailable|trouble|issues?|problems?|blurr?y)\b/i,
    ],
    not: elsewhereOr(
      'zoom|teams|skype|meet(?:ing)?s?\\b|doctor|agent|advisor|support|what ?s ?app|upload speed|broadband|banned|how (?:do|can) i|android (?:version|app)|group limit|please',
    ),
    ack: [
      'Seeing somebody freeze mid-sentence spoils the call.',
      'A video call that fails keeps you from the people you want to see.',
      'You want to see their face and not a black square.',
    ],
    ask: [
      {
        text: 'Is it with everybody, or with one person?',
        unless:
          /\b(?:every ?(?:one|body)|anyone|all|one person|only (?:with|one)|mum|mom|dad|wife|husband|son|daughter|friend)\b/i,
      },
      ON_MODEL,
    ],
    quick: [{ text: 'Turn it off in the settings, restart, then turn it on again.', unless: RESTARTED }],
    detail: 'the model and its version',
    act: ['check for a known fault on that version', 'find the steps for that model'],
    hits: [
      'facetime camera is black when i call',
      'facetime wont activate on my new phone',
      'video calls freeze every 10 seconds on my ipad',
    ],
    misses: [
      'zoom video call not working',
      'how do i start a group facetime, cant find it',
      'video call with your agent dropped',
    ],
  },
  {
    id: 'ink-plan-trouble',
    matter: 'the trouble with your ink plan',
    sectors: ['devices'],
    when: [
      /\b(?:ink (?:plan|subscription|program(?:me)?|service|membership|cartridges?)|instant ?ink|cartridges?|toner)\b/i,
      /\b(?:charg\w*|bill(?:ed|ing)?|subscri\w*|cancel\w*|plan|pages?|monthly|enrol\w*)\b/i,
      /\b(?:didn'?t|didnt|not|never|still|without|stopped|block\w*|disabl\w*|locked|won'?t|wont|can'?t|cant|wrong|extra|twice|late|hasn'?t (?:come|arrived)|no ink|remotely|scam|overage|even though|though)\b/i,
    ],
    not: settledOr(
      /\b(?:how (?:much|do|can)|refill(?:ed)?|third[- ]party|tattoo|pen|what is|do you|recycl\w*|squid)\b/i,
    ),
    ack: [
      'A plan for ink should save you bother and not make it.',
      'Paying for pages you never printed is annoying.',
      'You should be able to print with the ink in your printer.',
    ],
    ask: [
      {
        text: 'Is it about a charge, or will it not print?',
        unless: /\b(?:charg\w*|bill\w*|won'?t print|wont print|block\w*|disabl\w*|locked|cancel\w*|arriv\w*)\b/i,
      },
      {
        text: 'Was the plan ended before it happened?',
        unless: /\b(?:cancel\w*|ended|still (?:on|paying)|active|never (?:signed|enrolled))\b/i,
      },
    ],
    detail: 'the email on the plan and the printer model',
    act: ['see what the plan shows for your pages', 'check how the plan stands'],
    hits: [
      'ink subscription charged me though i didnt print a page',
      'cancelled instant ink and now you remotely disabled my cartridges',
      'monthly ink plan and the new cartridge still hasnt come, cant print',
    ],
    misses: [
      'how much is the ink plan, not on the site',
      'do you charge for cartridges not used',
      'tattoo ink not charged twice',
    ],
  },
];
