import type { GivenRow } from './kind';

const NAMED_DEVICES =
  'i ?phones?|i ?pads?|i ?pods?|i ?macs?|mac ?book\\w*|macs?|android|samsung|galaxy|pixel|one ?plus|huawei|xiaomi|redmi|oppo|moto(?:rola)?|nexus|lumia|blackberry|nokia|(?:my|the|an?|on|note|galaxy) s\\d{1,2}(?:\\+| ?plus| ultra| edge)?|laptops?|pc|desktop|computers?|chrome ?book|xbox|ps ?[345]|psvita|play ?station|nintendo\\w*|switch|roku|fire ?(?:stick|tv)|chrome ?cast|apple tv|smart tv|(?<!live |cable )tvs?|mcpe|bedrock|java edition|echo|alexa|kindle|(?:apple|smart) ?watch|watch series|ios|mac ?os|windows|air ?pods?|steam deck|tablets?|geforce|gtx|rtx|radeon|ryzen|intel (?:core )?i\\d|core i\\d|\\d+ ?gb (?:of )?ram';
const ANY_PHONE =
  '(?:on|with|from|my|using|our|new|old) (?:my |the |a |an |our |new |old |windows |cell |mobile )*(?:cell ?phones?|phones?|mobile|handset|watch|printer|headset|router|speaker)';

/** What something runs on, and what is seen there. */
export const SCREEN_ROWS: readonly GivenRow[] = [
  {
    kind: 'device',
    given: new RegExp(`\\b(?:${NAMED_DEVICES}|${ANY_PHONE})(?!\\w)`, 'i'),
    asks: /\b(?:which|what|your) (?:device|console|platform|printer|hardware|system)\b|\bthe system\b|\bdevices? (?:you|are you|do you|is it|or region|and|affected)|\bon what system\b|\bwhat (?:do you play|are you playing) it on\b|\bplatform and hardware\b|\byour (?:\w+ and )?device\b|\bthe device\b/i,
    hits: [
      'it happens on my PS4 every night',
      'my ipad goes black',
      'on Windows 10 it will not open',
      'the map is blank on my phone',
      'my s8+ does it too',
      'I have an i7 with 16gb ram and a GeForce',
    ],
    misses: ['the lid of my teapot cracked', 'it will not load', 'the phone line is dead', 'your stores7 sale'],
    asking: ['Which device are you on?', 'your device', 'Which platform are you on?', 'What are you playing it on?'],
    notAsking: [
      'When did it start?',
      'Are you still signed in on any device?',
      'the number of the platform ticket',
      'Which phone is it on?',
    ],
  },
  {
    kind: 'phone',
    given: new RegExp(`\\b(?:${NAMED_DEVICES}|web ?sites?|browsers?|chrome|firefox|safari)(?!\\w)`, 'i'),
    asks: /\b(?:which|what|your) phone\b(?! number)|\biphone or android\b/i,
    hits: ['my galaxy goes black', 'it crashes on my laptop', 'your website hangs'],
    misses: ['the app closes on my phone'],
    asking: ['Which phone is it on?', 'Are you on iPhone or Android?', 'your phone and app version'],
    notAsking: ['your phone number', 'Which device are you on?'],
  },
  {
    kind: 'model',
    given:
      /\b(?:hp|canon|epson|brother|xerox|kodak|nikon|bose|beats|jbl|lumix|fitbit|garmin) (?!is\b|was\b|has\b|won|please|help|support|printer\b|app\b)[a-z]{3,}\w*\b|\b(?:i ?phone|i ?pad|galaxy|pixel|oneplus|huawei|macbook|watch|series|gen|echo|kindle|model|xps|inspiron|thinkpad|surface|envy|deskjet|officejet) ?(?:series )?(?:[a-z]{1,2}\d+\w*|\d{1,4}[a-z+]{0,4}|x[sr]?|se|pro|max|mini|plus|air|dot|show|paperwhite|ultra|note)\b|\b[a-z]{1,4}-?\d{3,5}[a-z]{0,3}\b|\bmy \d{1,2} ?(?:plus|pro|s)\b|\bps ?[345]\b|\bxbox (?:one|series|360)/i,
    asks: /\b(?:which|what|the|your)(?: \w+)? models?\b|\bwhich router\b/i,
    hits: [
      'my iPhone 8 drains overnight',
      'the new Echo Dot drops off',
      'iPhone 7plus heats up',
      'my 8 plus heats up',
      'HT-4500 says offline',
      'my HP Sprout jams',
    ],
    misses: ['my phone drains overnight', 'three calls this week', 'my HP printer jams'],
    asking: ['Which model is it?', 'the two models', 'the model and how old it is', 'the model and serial number'],
    notAsking: ['Which branch is it?', 'your order number'],
  },
  {
    kind: 'version',
    given:
      /\b(?:ios|android|mac ?os|os ?x|windows|win|version|ver|v|build|update|firmware|patch) ?\(?v?\d+(?:\.\d+)*\b|\b\d{1,2}\.\d{1,2}\.\d+\b|\bversion\b[^.!?\n]{0,20}\b20\d\d\b|\b(?:cc|photoshop|premiere|office|lr) ?20\d\d\b|\b(?:cs|lr) ?\d\b|\b(?:latest|newest|current|new) (?:\w+ )?(?:version|build|ios|release|firmware)\b|\b(?:latest|newest|current) (?:\w+ )?update\b|\b(?:just|have|already|fully|all) updated\b|\bno (?:new )?updates? (?:available|left)\b|\b(?:up to date|fully updated|catalina|mojave|big sur|sonoma|ventura|monterey|high sierra)\b/i,
    asks: /\bversions?\b|\b(?:is|are) (?:the app|it|they) up to date\b/i,
    hits: ['since iOS 11.1 it stutters', 'on the latest version', 'running v2.4.1 here', 'I just updated it'],
    misses: ['it broke after an update', 'my version of events'],
    asking: ['Which version are you on?', 'your device and app version', 'Is the app up to date?'],
    notAsking: ['Did it start with an update?'],
  },
  {
    kind: 'surface',
    given:
      /\b(?:apps?|web ?sites?|sites?|web ?page|online|browsers?|chrome|firefox|safari|edge|in store|in branch|phone line|checkout|launcher|(?:desktop|mobile) (?:version|client)|xbox|ps ?[345]|play ?station|nintendo\w*|switch|smart tv|roku|watch|alexa|echo|air ?pods?|at the (?:till|counter|gate|desk))\b/i,
    asks: /\b(?:the )?app(?:,| or) (?:the web ?site|in a browser|a browser|the sign)|\bin the app or\b|\bon the app or\b|\b(?:which|the|your) browser\b|\bwhere would you be buying\b/i,
    hits: ['the app keeps logging me out', 'your website eats my basket', 'it will not sync with my watch'],
    misses: ['my bag never came'],
    asking: ['Is it the app, the website, or both?', "the browser you're using", 'Is that on the app or in a browser?'],
    notAsking: ['Is the app up to date?', 'Is it the same in another browser?'],
  },
  {
    kind: 'page',
    given:
      /\b(?:check ?out|basket|cart|log ?in page|sign ?in page|home ?page|landing page|account page|search|payment page|booking page|refund page|settings|every page|whole site|wish ?list|(?:online|contact|application) form)\b/i,
    asks: /\bwhich page\b|^the page$|^the page and\b/i,
    hits: ['stuck at checkout', 'the online form eats my words'],
    misses: ['your site is broken'],
    asking: ['Which page is it?', 'the page', "the page and the browser you're using"],
    notAsking: ['a screenshot of the storage page'],
  },
  {
    kind: 'error',
    given:
      /error[: ]+[\w-]*\d|\berror\b[^.!?\n]{0,30}(?:\d|["“:])|\b(?:error|code|fault) ?(?:code )?#? ?(?:0x)?[a-z]{0,4}[- ]?\d{2,}\b|\b(?:says?|saying|said|reads?|message|get(?:ting)?|shows?|told)\b[:,]? ?["“'‘]|\b(?:keeps?|just|it|app|page|screen) (?:says?|saying|telling me|shows? me)\b|\b(?:error message|same error|an error|the error)\b|\b(?:no|without (?:an?y? )?)(?: ?(?:error|fault|warning))(?: (?:code|message))?\b|\bno (?:code|message)\b|\b(?:this|following|these) (?:screen ?shot|message|screen|notice|pop-?up|errors?)\b|\b(?:gett?(?:s|ing)?|got|giv(?:es|ing|en)|show(?:s|ing|ed)?) (?:me |us )?(?:only |just )?this\b|\b(?:blue screen|bsod)\b|\bfailed to \w+|\bsomething went wrong\b|\btry again later\b/i,
    asks: /\berror\b|\b(?:what|which|the) message\b(?! (?:came|reach))|\bwhat comes up\b|\bwhat (?:exactly )?does (?:it|the (?:screen|page|app|checkout)) (?:say|show)\b/i,
    hits: [
      'I get error code 0x80004005',
      'it just says try again later',
      'error: "no connection"',
      'it stops half way, no fault code',
      'my tablet only shows me this',
      'I keep getting this screenshot',
    ],
    misses: ['an hour on hold', 'it freezes', 'this is the third time'],
    asking: ['Do you get an error message?', 'What does the screen say when you try?', 'the error you see'],
    notAsking: ['What does the tracking say?', 'Which branch is it?'],
  },
  {
    kind: 'symptom',
    given:
      /\b(?:crash\w*|freez\w*|froze\w*|blank|black screen|white screen|loading|buffer\w*|spin\w*|lag\w*|slow\w*|error|says?|saying|kick(?:s|ed|ing)|logs? me|logged me|logging me|stuck|restart\w*|reboot\w*|disappear\w*|vanish\w*|flicker\w*|greyed|grayed|won['’]?t (?:even |just |always )?(?:load|open|start|turn|play|connect|charge|sync|let|send|work|update|download|show)|(?:does|do|did)n['’]?t (?:load|open|start|turn|play|connect|charge|sync|let|send|show|appear|update|download|save)|(?:stop(?:s|ped)|not|isn['’]?t|aren['’]?t|keeps?) (?:load|open|start|turn|play|connect|charg|sync|send|show|appear|updat|download|sav|respond)ing|(?:shows?|gett?(?:s|ing)?|giv(?:es|ing)) (?:me |us )?(?:only |just )?this|(?:can['’]?t|cannot|can) (?:hear|see)|(?:screen|picture|video|image) (?:just |then |always )?(?:went|goes|go|is|turns?|gets?) (?:all )?(?:black|blank|white|green|blue|dark)|glitch\w*|drain\w*)\b/i,
    asks: /\bwhat (?:happens|do you see)\b|(?<!screenshot of )\bwhat you see\b|\bwhat it does\b|\bwhere does it stop\b|\bhow far do you get\b/i,
    hits: [
      'the page freezes at payment',
      "it won't load my saved list",
      'logs me out every time',
      "the app won't even open",
      'my tablet stopped connecting',
      'the picture just went green',
      'when I look at an album it shows me this',
    ],
    misses: ['sort it out please', 'your app is rubbish'],
    asking: ['What happens when you try?', 'What do you see when you open it?', 'what you see and when it started'],
    notAsking: ['a screenshot of it', 'Which page is it?'],
  },
];
