/** A kind of detail that support asks for. */
export type Kind =
  | 'device'
  | 'model'
  | 'version'
  | 'surface'
  | 'page'
  | 'error'
  | 'symptom'
  | 'place'
  | 'area'
  | 'postcode'
  | 'product'
  | 'when'
  | 'bought'
  | 'often'
  | 'order'
  | 'booking'
  | 'service'
  | 'tracking'
  | 'case'
  | 'email'
  | 'player'
  | 'reach'
  | 'signedIn'
  | 'amount'
  | 'photo'
  | 'link'
  | 'carrier'
  | 'matter';

/** How a detail is recognised: in a post that gives it, and in a line of ours that asks for it. */
export interface GivenRow {
  kind: Kind;
  given: RegExp;
  /** Questions, or what follows "DM me". */
  asks: RegExp;
  hits: readonly string[];
  misses: readonly string[];
  asking: readonly string[];
  notAsking: readonly string[];
}

const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DAYS = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day';
const SOME = '(?:\\d+|an?|one|two|three|four|five|six|seven|few|several|couple(?: of)?)';
const SPANS = '(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)';

const NAMED_PLACE =
  /\b(?:in|at|from|near|of) (?:the |your |our |ur )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I\b|Christmas|Black|DM|OK|Customer|Google|Apple|Windows|English|Java|Xbox|Prime|Pro\b)[A-Z][a-z]{2,}|\b[A-Z][a-z]+ (?:branch|store|shop|station|airport|high street|road|street|mall|terminal|restaurant|drive[- ]?thr\w+)\b|\b(?:store|branch) (?:#|no\.? ?)?\d{2,}\b/;
const POSTCODE = /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:zip|ZIP|[Pp]ost ?code)(?: code)?(?: is|:)? ?\d{4,5}\b/;

/** The order is of no meaning: a line may ask for several kinds, and a post may give them all. */
export const GIVEN_ROWS: readonly GivenRow[] = [
  {
    kind: 'device',
    given:
      /\b(?:i ?phones?|i ?pads?|i ?pods?|i ?macs?|mac ?book\w*|macs?|android|samsung|galaxy|pixel|oneplus|huawei|laptop|pc|desktop|computer|chrome ?book|xbox|ps ?[345]|psvita|play ?station|nintendo\w*|switch|roku|fire ?(?:stick|tv)|chrome ?cast|apple tv|smart tv|tv|echo|alexa|kindle|(?:apple|smart) ?watch|watch series|ios|mac ?os|windows|air ?pods?|steam deck|tablet)\b/i,
    asks: /\b(?:which|what|your) (?:device|phone|console|platform|printer|hardware|system)\b|\bthe system\b|\bdevices? (?:you|are you|do you|is it|or region|and|affected)|\biphone or android\b|\bon what system\b|\bplatform and hardware\b|\byour (?:\w+ and )?device\b|\bthe device\b/i,
    hits: ['it happens on my PS4 every night', 'my ipad goes black', 'on Windows 10 it will not open'],
    misses: ['the lid of my teapot cracked', 'it will not load'],
    asking: ['Which device are you on?', 'Are you on iPhone or Android?', 'your device', 'Which platform are you on?'],
    notAsking: ['When did it start?', 'Are you still signed in on any device?', 'the number of the platform ticket'],
  },
  {
    kind: 'model',
    given:
      /\b(?:hp|canon|epson|brother|xerox|kodak|nikon|bose|beats|jbl|lumix|fitbit|garmin) (?!is\b|was\b|has\b|won|please|help|support|printer\b|app\b)[a-z]{3,}\w*\b|\b(?:i ?phone|i ?pad|galaxy|pixel|oneplus|huawei|macbook|watch|series|gen|echo|kindle|model|xps|inspiron|thinkpad|surface|envy|deskjet|officejet) ?(?:series )?(?:[a-z]{1,2}\d+\w*|\d{1,4}[a-z+]{0,2}|x[sr]?|se|pro|max|mini|plus|air|dot|show|paperwhite|ultra|note)\b|\b[a-z]{1,4}-?\d{3,5}[a-z]{0,3}\b|\bps ?[345]\b|\bxbox (?:one|series|360)/i,
    asks: /\b(?:which|what|the|your)(?: \w+)? model\b|\bwhich router\b/i,
    hits: ['my iPhone 8 drains overnight', 'the new Echo Dot drops off', 'HT-4500 says offline', 'my HP Sprout jams'],
    misses: ['my phone drains overnight', 'three calls this week', 'my HP printer jams'],
    asking: ['Which model is it?', 'the model and how old it is', 'the model and serial number'],
    notAsking: ['Which branch is it?', 'your order number'],
  },
  {
    kind: 'version',
    given:
      /\b(?:ios|android|mac ?os|os ?x|windows|win|version|ver|v|build|update|firmware|patch) ?\(?v?\d+(?:\.\d+)*\b|\b\d{1,2}\.\d{1,2}\.\d+\b|\b(?:latest|newest|current) (?:\w+ )?(?:version|update|build|ios|release|firmware)\b|\b(?:up to date|fully updated|catalina|mojave|big sur|sonoma|ventura|monterey|high sierra)\b/i,
    asks: /\bversions?\b|\b(?:is|are) (?:the app|it|they) up to date\b/i,
    hits: ['since iOS 11.1 it stutters', 'on the latest version', 'running v2.4.1 here'],
    misses: ['it broke after an update', 'my version of events'],
    asking: ['Which version are you on?', 'your device and app version', 'Is the app up to date?'],
    notAsking: ['Did it start with an update?'],
  },
  {
    kind: 'surface',
    given:
      /\b(?:apps?|web ?sites?|sites?|web ?page|online|browsers?|chrome|firefox|safari|edge|in store|in branch|phone line|checkout|launcher|mobile version|xbox|ps ?[345]|play ?station|nintendo\w*|switch|smart tv|roku)\b/i,
    asks: /\b(?:the )?app(?:,| or) (?:the web ?site|in a browser|a browser|the sign)|\bin the app or\b|\bon the app or\b|\b(?:which|the|your) browser\b|\bwhere would you be buying\b/i,
    hits: ['the app keeps logging me out', 'your website eats my basket'],
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
      /error[: ]+[\w-]*\d|\berror\b[^.!?\n]{0,30}(?:\d|["“:])|\b(?:error|code|fault) ?(?:code )?#? ?(?:0x)?[a-z]{0,4}[- ]?\d{2,}\b|\b(?:says?|saying|said|reads?|message|get(?:ting)?|shows?|told)\b[:,]? ?["“'‘]|\b(?:keeps?|just|it|app|page|screen) (?:says?|saying|telling me|shows? me)\b|\b(?:error message|same error|an error|the error|no error)\b|\bsomething went wrong\b|\btry again later\b/i,
    asks: /\berror\b|\b(?:what|which|the) message\b(?! (?:came|reach))|\bwhat (?:exactly )?does (?:it|the (?:screen|page|app|checkout)) (?:say|show)\b/i,
    hits: ['I get error code 0x80004005', 'it just says try again later', 'error: "no connection"'],
    misses: ['an hour on hold', 'it freezes'],
    asking: ['Do you get an error message?', 'What does the screen say when you try?', 'the error you see'],
    notAsking: ['What does the tracking say?', 'Which branch is it?'],
  },
  {
    kind: 'symptom',
    given:
      /\b(?:crash\w*|freez\w*|froze\w*|blank|black screen|white screen|loading|buffer\w*|spin\w*|lag\w*|slow\w*|error|says?|saying|kick(?:s|ed|ing)|logs? me|logged me|logging me|stuck|restart\w*|reboot\w*|disappear\w*|vanish\w*|flicker\w*|greyed|grayed|won['’]?t (?:load|open|start|turn|play|connect|charge|sync|let|send|work|update|download|show)|(?:does|do|did)n['’]?t (?:load|open|start|turn|play|connect|charge|sync|let|send|show|appear|update|download|save))\b/i,
    asks: /\bwhat (?:happens|do you see)\b|(?<!screenshot of )\bwhat you see\b|\bwhat it does\b|\bwhere does it stop\b|\bhow far do you get\b/i,
    hits: ['the page freezes at payment', "it won't load my saved list", 'logs me out every time'],
    misses: ['sort it out please', 'your app is rubbish'],
    asking: ['What happens when you try?', 'What do you see when you open it?', 'what you see and when it started'],
    notAsking: ['a screenshot of it', 'Which page is it?'],
  },
  {
    kind: 'place',
    given: NAMED_PLACE,
    asks: /\bwhich (?:\w+ |of our )?(?:branch|store|shop|restaurant|location|hotel|station|airport|place|salon|gym|clinic|car park|stop|town|terminal)(?:e?s)?\b|\bwhere (?:it|this|that) (?:was|happened)\b|\bwhere you (?:found|got|bought) it\b|^the (?:branch|station|stop|store|shop)\b|\bwhere and when it (?:was|happened)\b|\bnearest shop\b/i,
    hits: ['the queue in your Norwich branch is out the door', 'at Leeds station', 'rude staff at your Fenby store'],
    misses: ['the queue is out of the door', 'In March I wrote to you'],
    asking: [
      'Which branch was it?',
      'which branch it was',
      'where it happened',
      'Which restaurant or shop was it?',
      'Which of our restaurants was it?',
    ],
    notAsking: ['Where did you see the offer?', 'When was this?', 'your order number'],
  },
  {
    kind: 'area',
    given: new RegExp(`${NAMED_PLACE.source}|${POSTCODE.source}`),
    asks: /\byour area\b|\bwhich (?:town or )?area\b|\bwhere you are\b|\bthe nearest town\b/i,
    hits: ['down in Fernley, OH', 'no signal in Whitlow'],
    misses: ['no signal here', 'my PS4 is slow'],
    asking: ['your area', 'Which town or area are you in?', "where you are and the device you're using"],
    notAsking: ['your postcode'],
  },
  {
    kind: 'postcode',
    given: POSTCODE,
    asks: /\b(?:postcode|zip code)\b/i,
    hits: ['no signal in BS3 4QT', 'zip 60614 is down'],
    misses: ['no signal in Leeds', 'my PS4 is slow'],
    asking: ['your postcode'],
    notAsking: ['your area'],
  },
  {
    kind: 'when',
    given: new RegExp(
      `\\b(?:since|today|tonight|yesterday|last (?:night|week|month|year|time)|this (?:morning|afternoon|evening|week|month)|just now|right now|all (?:day|week|night|morning|month)|ago|${DAYS}|${MONTHS}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{1,2}(?:[:.]\\d{2})? ?[ap]m|${SOME} ${SPANS}|(?:for|past|last) (?:the |an? |${SOME} )?${SPANS}|after (?:the|your|this|that|an?|my)? ?(?:\\w+ )?(?:update|upgrade)|(?:updated?|upgraded?|updating|upgrading|newest|latest update|new update))\\b`,
      'i',
    ),
    asks: /^when (?:did (?:it|this|that|you first|you notice|you last)|was (?:this|it|that)\b|were you in)|\bwhen$|\b(?:and|where) when\b|\bwhen (?:it|this) (?:started|happened|was)\b|\bwhich (?:day|date) (?:was|is)\b|\bwhat date were\b|\bsince when\b|\bhow long has (?:it|this)\b|\broughly what time\b|\bthe (?:date|time)\b|\bdate$|\bdid it start (?:with|after) an update\b/i,
    hits: ['since Tuesday it is dead', 'three weeks now', 'after the new update it stutters', 'it was on 4/12'],
    misses: ['the lid is broken', 'I want to leave'],
    asking: ['When did it start?', 'When was this?', 'Which day was it?', 'when it started', 'the date of the charge'],
    notAsking: ['Which branch is it?', 'How long have you had it?'],
  },
  {
    kind: 'bought',
    given: new RegExp(
      `\\b(?:brand new|new(?! (?:update|version|ios|app|feature))|bought|purchased|got it|had it|owned|old|${SOME} ${SPANS})\\b`,
      'i',
    ),
    asks: /\bhow long have you had\b|\bhad it long\b|\bhow old it is\b|\bwhen (?:you (?:got|bought) it|did you buy|was it bought)\b|\blike that from the first day\b/i,
    hits: ['bought it in May', 'my brand new kettle', 'it died after four weeks'],
    misses: ['the kettle leaks', 'since the new update'],
    asking: ['How long have you had it?', 'how old it is', 'when you got it'],
    notAsking: ['When did it start?'],
  },
  {
    kind: 'often',
    given:
      /\b(?:every|always|keeps?|constant\w*|sometimes|random\w*|again|still|never|all the time|each time|whenever|once|twice|drain\w*|dead|died|broken?|batter(?:y|ies)|disappear\w*|gone|missing|slow\w*)\b/i,
    asks: /\bevery time\b|\bnow and then\b|\ball the time\b|\bon and off\b|\bcome and go\b|\bthe first time\b/i,
    hits: ['it keeps closing', 'every single night', 'battery is awful'],
    misses: ['it will not open'],
    asking: ['Does it happen every time?', 'Is it all the time, or on and off?'],
    notAsking: ['When did it start?'],
  },
  {
    kind: 'order',
    given:
      /\border ?(?:number|no\.?|ref\w*|id)?:? ?(?:is )?#? ?(?=[a-z-]*\d)[a-z0-9-]{5,}\b|#\d{5,}|\b(?:order|receipt) (?:number|no\.?) ?(?:is )?\w*\d\w*/i,
    asks: /\b(?:order|receipt)(?: or \w+)? number\b|\border or \w+ number\b|\bnumber of (?:your|the) order\b/i,
    hits: ['order 4471920 is late', 'my order number is GH-22871'],
    misses: ['I ordered 2 of them', 'order is late', 'no order number on it'],
    asking: ['your order number', 'your order or account number', 'your order or booking number'],
    notAsking: ['your account number', 'When did you order it?'],
  },
  {
    kind: 'booking',
    given:
      /\b(?:booking|confirmation|reservation|record locator|pnr)(?: (?:ref\w*|number|no\.?|code|locator))?:? ?(?:is )?#? ?(?=[a-z0-9]*\d)[a-z0-9]{5,10}\b|\b(?:booking|confirmation|reservation) (?:ref\w*|number|code) ?(?:is|:) ?[A-Z0-9]{5,}/i,
    asks: /\b(?:booking|confirmation|reservation) (?:reference|number)\b/i,
    hits: ['booking ref K4T9QZ', 'confirmation number 88123'],
    misses: ['I lost my booking', 'booking 2 rooms'],
    asking: ['your booking reference', 'your order or booking number'],
    notAsking: ['your bag tag number'],
  },
  {
    kind: 'service',
    given:
      /\b(?:[A-Z]{2} ?\d{2,4}|[A-Z]\d ?\d{3,4})\b|\b(?:flight|flt|train|bus|route|service|number|no\.?) ?#?\d{1,4}\b|\b\d{1,2}[:.]\d{2} (?:[ap]m |\w+ )?(?:train|from|to|service|flight)\b|\bthe \d{1,4}(?: bus)?\b|\bflight (?:from|to) [A-Z]/,
    asks: /\bwhich (?:flight|train|service|route|bus)\b|\b(?:your|the) (?:flight|train|route)(?: number)?\b|\bwhere are you travelling\b/i,
    hits: ['FL 2231 is late again', 'the 7.42 from Kelham', 'flight 88 has no crew'],
    misses: ['my flight is late', 'two trains today'],
    asking: [
      'Which flight is it?',
      'your flight number and date',
      'Which route and stop was it?',
      'Which train was it?',
    ],
    notAsking: ['Are you at the airport now?', 'your bag tag number'],
  },
  {
    kind: 'tracking',
    given:
      /\btrack\w*\b[^.!?\n]{0,40}\b(?:says?|shows?|saying|showing|stuck|not (?:mov|updat)\w+|hasn['’]?t|since)\b|\b(?:status|app|it) (?:says?|shows?|showing|is) (?:out for|delivered|in transit|dispatched|shipped|pending|processing)|\bout for delivery\b|\bmarked (?:as )?delivered\b|\btracking (?:number|no\.?|id)?:? ?#?(?=\w*\d)\w{6,}/i,
    asks: /\btracking\b/i,
    hits: ['tracking says Leeds since Monday', 'out for delivery for two days', 'marked delivered, it is not here'],
    misses: ['where is my parcel', 'no tracking number'],
    asking: ['What does the tracking say?', 'your tracking number'],
    notAsking: ['your order number'],
  },
  {
    kind: 'case',
    given:
      /\b(?:case|ticket|claim|complaint|reference|ref|incident|report)(?: (?:number|no\.?|id|ref\w*))?:? ?(?:is )?#? ?(?=[a-z-]*\d)[a-z0-9-]{5,}\b/i,
    asks: /\b(?:case|claim|ticket|complaint)(?: or \w+)? (?:number|reference)\b|\bany reference\b|\breference for it\b|\breport reference\b/i,
    hits: ['case 8812349 is still open', 'ref: HB-20931'],
    misses: ['a case of beer', 'my claim is stuck'],
    asking: ['your case or claim number', 'Do you have a reference for it?'],
    notAsking: ['your order number', 'your booking reference'],
  },
  {
    kind: 'email',
    given: /\S+@\w+\.\w+|<email>|\bmy e-?mail (?:address )?is\b/i,
    asks: /\b(?:the|your|which) e-?mail(?: address)? (?:on|for|you|of|it)|\bthe e-?mail on\b/i,
    hits: ['write to pat@fernhill.example', 'my email is below'],
    misses: ['I never got an email'],
    asking: ['the email on your account', 'the email address you wrote from'],
    notAsking: ['the email or number they come to', 'your username'],
  },
  {
    kind: 'player',
    given:
      /\b(?:online id|psn(?: id)?|gamer ?tag|game ?tag|gt|ign|username|user name|player (?:name|id)|social club|xbl|handle)(?: name| id)? ?(?:is (?!down|not|a |the |still|broken|gone|wrong|n[o’'])|: ?|- |= ?)\S+/i,
    asks: /\byour (?:player name|username|gamertag)\b/i,
    hits: ['my gamertag is oakmoth7', 'PSN: tin_heron'],
    misses: ['my username does not work', 'PSN is down'],
    asking: ['your player name', 'your username', 'your player name and the error code'],
    notAsking: ['the email on your account'],
  },
  {
    kind: 'reach',
    given:
      /\b(?:lost|stolen?|broken?|chang(?:ed|ing)|new|old|dead|no longer|(?:do|does)n['’]?t (?:have|own|know|use|remember)|forgot\w*|no access|another)\b[^.!?\n]{0,30}\b(?:phone|mobile|number|e-?mails?|sim|device|authenticator)\b|\brecovery (?:e-?mail|phone|number)\b|\b(?:number|e-?mail|phone)\b[^.!?\n]{0,30}\b(?:lost|stolen|gone|no longer|not mine|deleted|changed|deactivated)\b/i,
    asks: /\bstill (?:use|have|get into) the (?:e-?mail|phone)/i,
    hits: ['I lost my mobile number', 'it goes to my old phone', 'the email on it no longer exists'],
    misses: ['I cannot log in', 'phone support is useless'],
    asking: ['Can you still use the email or phone number on it?', "Can you still get into the email it's on?"],
    notAsking: ['the email on your account'],
  },
  {
    kind: 'signedIn',
    given:
      /\b(?:can(?:['’]?t| ?not)|couldn['’]?t|unable to|won['’]?t let me|not (?:able|letting me|allowing me) (?:to )?|no longer(?: able to)?|trying to|tried to|impossible to)[^.!?\n]{0,25}\b(?:log(?:ged)?|sign(?:ed)?|get(?:ting)?|access(?:ed)?|enter)\b|\b(?:locked|shut|kicked) (?:me |us )?out\b|\b(?:lost|lose|losing|no) access\b|\bchanged (?:my|the) (?:\w+ )?(?:password|pass|e-?mail)|\b(?:password|e-?mail) (?:\w+ ){0,2}(?:was|been|got|is) changed\b|\bstill (?:logged|signed) in\b|\b(?:log|sign)(?:ging|ing)? (?:me )?(?:in|out)\b|\bforg[eo]t\w* (?:my|the|both my) (?:\w+ )?(?:password|pass ?word|pin|log ?in|username)/i,
    asks: /\bstill (?:sign|log|get) in\b|\bable to (?:sign|log) in\b|\bstill signed in\b|\bcan you (?:not )?get in\b/i,
    hits: [
      'I cannot log into my account',
      'locked out since Friday',
      'somebody changed my password',
      'lost access to it',
    ],
    misses: ['somebody tries my account every night', 'the app is slow'],
    asking: ['Can you still sign in yourself as usual?', 'Are you able to sign in at the moment?'],
    notAsking: ['the email on your account', 'Which account is it?'],
  },
  {
    kind: 'amount',
    given: /[£$€]\s?\d|\b\d+(?:\.\d\d)? ?(?:quid|pounds|dollars|bucks|euros|usd|gbp|eur)\b/i,
    asks: /\bamount\b/i,
    hits: ['took £40 from me', '30 bucks gone'],
    misses: ['charged for 2 months'],
    asking: ['the date and amount of the charge', 'What amount were you expecting?'],
    notAsking: ['the date of the charge'],
  },
  {
    kind: 'photo',
    given:
      /\b(?:see|as (?:seen|shown) in|here(?:['’]s| is| are)|attached|this|these) (?:the |a |my )?(?:pic\w*|photos?|images?|screen ?shots?|snap)\b|\bpic\.twitter\.com\b|(?:<link>|https?:\/\/\S+|\s\[?link\]?)\s*$|\b(?:photo|pic|screen ?shot|image) (?:attached|below|above)\b/i,
    asks: /(?<!there )\b(?:a|the) (?:photo|picture|screen ?shot)\b|\bphoto of it\b/i,
    hits: [
      'see attached photo',
      "here's a pic of the box",
      'screenshot below',
      'what is this? https://fernhill.example/p',
    ],
    misses: ['I sent a photo of it last week', 'your photo app'],
    asking: ['a photo', 'a screenshot of what you see', 'a link or photo of it'],
    notAsking: ['Is there a photo with the delivery update?', 'your order number'],
  },
  {
    kind: 'link',
    given: /https?:\/\/\S+|<link>/i,
    asks: /\b(?:a|the) link (?:to|or)\b|^the link$/i,
    hits: ['it is here https://fernhill.example/a'],
    misses: ['the link is broken'],
    asking: ['the link to the video', 'a link or photo of it'],
    notAsking: ['your order number'],
  },
  {
    kind: 'carrier',
    given:
      /\b(?:at ?& ?t|verizon|t-?mobile|sprint|vodafone|o2|ee|three uk|orange|telstra|rogers|bell|comcast|xfinity|spectrum|virgin media|bt|sky broadband|talktalk|ups|usps|fed ?ex|dhl|dpd|evri|hermes|yodel|royal mail|parcelforce|on ?trac|canada post)\b/i,
    asks: /\bwhich (?:carrier|network|courier|provider)\b|\b(?:your|the) (?:carrier|network provider|mobile network)\b/i,
    hits: ['on Verizon it drops', 'DPD left it in the rain'],
    misses: ['my phone drops calls'],
    asking: ['Which carrier are you with?', 'Which courier has it?'],
    notAsking: ['your tracking number'],
  },
  {
    kind: 'product',
    given:
      /\b(?:my|the|your|these|this|those|an?) (?:\w+ ){0,2}(?!product|item|thing|order|app|site|website|quality|whole|last|service|company|same|worst|best|shop|store|staff|team|day|week|time|lot|bit|joke)[a-z]{3,}s?\b/i,
    asks: /\bwhich (?:product|item|one)\b|\bthe (?:product|item)(?: name)?\b|\bwhat you bought\b/i,
    hits: ['the lavender soap went thin', 'my kettle leaks'],
    misses: ['such poor quality', 'so disappointed'],
    asking: ['Which product is it?', 'the product name', 'Which item are you after?'],
    notAsking: ['Which branch is it?'],
  },
  {
    kind: 'matter',
    given:
      /\b(?:about|because|refund\w*|orders?|ordered|parcels?|packages?|bill\w*|accounts?|claims?|deliver\w*|book\w*|flights?|cancel\w*|payments?|meter|repairs?|cards?|application|complaint|charg\w*|broken|faulty?|cable|tv|power|water|heating|signal|outages?|is down|went down|not working|bags?|luggage|seats?|names?|internet|wi-?fi|broadband|phone line|password|log ?in|sign ?in|hacked|tickets?|subscription|insurance|mortgage|loan|engineer|appointment|channel|suspended|warranty|return(?:s|ed|ing)?|moving|upgrade|contract|voucher|gift card|outage|signal|app|website|game)\b/i,
    asks: /\bwhat (?:is it|was it|were you calling|are you calling|you were calling|it is) about\b|\bwhat (?:do you need|can i) help (?:you )?with\b|\bwhat you (?:need|were calling)\b/i,
    hits: ['nobody answers about my refund', 'forty minutes on hold for a broken router'],
    misses: ['nobody answers the phone', 'still no reply'],
    asking: ['What were you calling about?', 'what it is about', 'What do you need help with?'],
    notAsking: ['Which page is it?'],
  },
];
