import { COURSE_ROWS } from './course';
import type { GivenRow } from './kind';
import { SCREEN_ROWS } from './screens';
import { WAY_ROWS } from './ways';

export type { GivenRow, Kind } from './kind';

const NAMED_PLACE =
  /\b(?:in|at|from|near|of) (?:the |your |our |ur )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I\b|Christmas|Black|DM|OK|Customer|Google|Apple|Windows|English|Java|Xbox|Prime|Pro\b)[A-Z][a-z]{2,}|\b[A-Z][a-z]+ (?:branch|store|shop|station|airport|high street|road|street|mall|terminal|restaurant|drive[- ]?thr\w+)\b|\b(?:[Ss]tore|[Bb]ranch) (?:#|no\.? ?)?\d{2,}\b|\b(?:in|at) (?:the|your|ur) (?!local|nearest|whole|same|new|old|first|last|other|next|another|online|grocery|entire|actual|physical|big|main|retail|only|best|worst|coffee|phone|mobile|book|shoe|toy|pet|gift|train|bus|tube|metro|petrol|fuel|power|police|flagship|high)[a-z]{4,} (?:store|branch)\b|\b(?:at|from|via|through|in|to|of) (?!USA|ATM|APP|THE|ALL|ANY|YOU|OUR|NOT|TSA|SMS|PDF|VPN|CEO|GPS|PIN|SIM|TV|NOW|ONE|TWO|THIS|HDMI)[A-Z]{3}\b(?! [A-Z]{2})|\b[A-Z]{3} ?(?:-|to|→) ?[A-Z]{3}\b/;
const POSTCODE = /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:zip|ZIP|[Pp]ost ?code)(?: code)?(?: is|:)? ?\d{4,5}\b/;

/** Where, which one, whose, and how it can be looked up. */
const CASE_ROWS: readonly GivenRow[] = [
  {
    kind: 'place',
    given: NAMED_PLACE,
    asks: /\bwhich (?:\w+ |of our )?(?:branch|store|shop|restaurant|location|hotel|station|airport|place|salon|gym|clinic|car park|stop|town|terminal)(?:e?s)?\b|\bwhere (?:it|this|that) (?:was|happened)\b|\bwhere you (?:found|got|bought) it\b|^the (?:branch|station|stop|store|shop)\b|\bwhere and when it (?:was|happened)\b|\bnearest shop\b/i,
    hits: [
      'the queue in your Norwich branch is out the door',
      'at Leeds station',
      'rude staff at your Fenby store',
      'no bagels in your norwich store',
      'nobody at the desk at BRS this morning',
      'Store 3308 is filthy',
    ],
    misses: [
      'the queue is out of the door',
      'In March I wrote to you',
      'is it in your grocery store',
      'stuck at THE WORST GATE',
    ],
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
    given:
      /\S+@\w+\.\w+|<email>|\bmy e-?mail (?:address )?is\b|\bforg[eo]t\w* (?:my |the |which |what |both my )?e-?mail|\b(?:don['’]?t|do not|can['’]?t|cannot) (?:even )?(?:remember|know|recall) (?:my|the|which|what) e-?mail|\b(?:don['’]?t|do not|never) (?:even )?(?:have|had|opened) an account\b/i,
    asks: /\b(?:the|your|which) e-?mail(?: address)? (?:on|for|you|of|it)|\bthe e-?mail on\b/i,
    hits: ['write to pat@fernhill.example', 'my email is below', 'I forgot my email for the login'],
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
      /\b(?:lost|stolen?|broken?|chang(?:ed|ing)|new|old|dead|no longer|(?:do|does)n['’]?t (?:have|own|know|use|remember)|forgot\w*|no access|another)\b[^.!?\n]{0,30}\b(?:phone|mobile|number|e-?mails?|sim|device|authenticator)\b|\bno (?:idea|clue) (?:what|which) (?:the |my |its )?(?:log ?in|e-?mail)|\brecovery (?:e-?mail|phone|number)\b|\b(?:number|e-?mail|phone)\b[^.!?\n]{0,30}\b(?:lost|stolen|gone|no longer|not mine|deleted|changed|deactivated|(?:did|does)(?:n['’]?t| not) (?:work|exist))\b/i,
    asks: /\bstill (?:use|have|get into|open) the (?:e-?mail|phone|old mailbox)/i,
    hits: [
      'I lost my mobile number',
      'no idea which email it had',
      'it goes to my old phone',
      'the email on it no longer exists',
      'and the email did not work either',
    ],
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
    asks: /\bamount\b(?! or contents)|\bwhat was the price when\b|\bhow much is missing\b/i,
    hits: ['took £40 from me', '30 bucks gone'],
    misses: ['charged for 2 months'],
    asking: ['the date and amount of the charge', 'What amount were you expecting?'],
    notAsking: ['the date of the charge'],
  },
  {
    kind: 'expected',
    given:
      /\b(?:after|when|since|though|although|but|and) (?:i|we)(?: had| have|['’]ve)? (?:already )?(?:cancel|disconnect|clos)\w*|\b(?:i|we)(?: have|['’]ve)? never (?:signed up|ordered|placed|agreed|bought|asked|used)|\b(?:wrong|correct|different|another) (?:(?:credit|debit|bank) )?card\b|\b(?:not|n['’]?t) renewed\b|\bfor nothing\b|\b(?:charg|bill|fin)\w* (?:me |us )?for (?:\w+ ){0,3}(?:mistakes?|faults?|damages?|cleaning|no[- ]show|errors?)\b|\b(?:said|quoted|told|advertised|supposed to be|should (?:be|have been)|instead of|from|was) [£$€]\d/i,
    asks: /\bamount were you expecting\b|\bprice were you (?:given|quoted)\b/i,
    hits: [
      'still billed after I cancelled in May',
      'charged to the wrong card',
      'billed me for your mistake',
      'quoted £20 and took more',
    ],
    misses: ['took £40 from me', 'overcharged again'],
    asking: ['What amount were you expecting?'],
    notAsking: ['the date and amount of the charge'],
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
    given:
      /https?:\/\/\S+|<link>|\b(?:can['’]?t|cannot|try(?:ing)? to|tried to|won['’]?t(?: let me)?|does(?:n['’]?t| not)|unable to|fails? to) (?:even )?upload\b/i,
    asks: /\b(?:a|the) link (?:to|or)\b|^the link$/i,
    hits: ['it is here https://fernhill.example/a', "I can't upload a thing"],
    misses: ['the link is broken', 'I uploaded it on Monday'],
    asking: ['the link to the video', 'a link or photo of it'],
    notAsking: ['your order number'],
  },
  {
    kind: 'product',
    given:
      /\b(?:my|the|your|these|this|those|an?) (?:\w+ ){0,2}(?!product|item|thing|order|app|site|website|quality|whole|last|service|company|same|worst|best|shop|store|staff|team|day|week|time|lot|bit|joke)[a-z]{3,}s?\b/i,
    asks: /\bwhich (?:product|item|one)\b|\bthe (?:product|item)(?: name)?\b(?! or plan)|\bwhat you bought\b/i,
    hits: ['the lavender soap went thin', 'my kettle leaks'],
    misses: ['such poor quality', 'so disappointed'],
    asking: ['Which product is it?', 'the product name', 'Which item are you after?'],
    notAsking: ['Which branch is it?'],
  },
  {
    kind: 'matter',
    given:
      /\b(?:about|because|money|refund\w*|orders?|ordered|parcels?|packages?|bill\w*|accounts?|claims?|deliver\w*|book\w*|flights?|cancel\w*|payments?|meter|repairs?|cards?|application|complaint|charg\w*|broken|faulty?|cable|tv|power|water|heating|signal|outages?|is down|went down|not working|bags?|luggage|seats?|names?|internet|wi-?fi|broadband|phone line|password|log ?in|sign ?in|hacked|tickets?|subscription|insurance|mortgage|loan|engineer|appointment|channel|suspended|warranty|return(?:s|ed|ing)?|moving|upgrade|contract|voucher|gift card|outage|signal|app|website|game)\b/i,
    asks: /\bwhat (?:is it|was it|were you calling|were you getting in touch|are you calling|you were calling|it is) about\b|\bwhat (?:do you need|can i) help (?:you )?with\b|\bwhat you (?:need|were calling)\b/i,
    hits: ['nobody answers about my refund', 'forty minutes on hold for a broken router'],
    misses: ['nobody answers the phone', 'still no reply'],
    asking: [
      'What were you getting in touch about?',
      'What were you calling about?',
      'what it is about',
      'What do you need help with?',
    ],
    notAsking: ['Which page is it?'],
  },
  {
    kind: 'country',
    given:
      /\b(?:in|from|to|of) (?:the )?(?:uk|u\.k\.|us|usa|u\.s\.|united (?:states|kingdom)|england|scotland|wales|ireland|canada|australia|new zealand|india|pakistan|nigeria|kenya|ghana|south africa|germany|france|spain|italy|portugal|poland|sweden|norway|finland|denmark|netherlands|belgium|switzerland|austria|greece|turkey|mexico|brazil|argentina|chile|colombia|japan|china|korea|taiwan|thailand|malaysia|singapore|philippines|indonesia|vietnam|dubai|uae|egypt|israel)\b/i,
    asks: /\bwhich country\b|\b(?:your|the) country\b/i,
    hits: ['not on the list in Spain', 'when does it come to the UK'],
    misses: ['not on the list in full'],
    asking: ['Which country are you in?', 'the title and your country'],
    notAsking: ['Which area are you in?'],
  },
  {
    kind: 'bySale',
    given:
      /\b(?:online|in[- ]?store|in branch|web ?site|site|your app|app|shop|store|branch|till|checkout|deliver\w*|parcel|package|courier|shipped|marketplace|third party|sellers?|agent|agency|expedia|opodo|trainline|groupon|click and collect|flights?|download\w*|subscription|digital|in[- ]?game|dlc|skins?|coins|v-?bucks|minecraft|game ?pass|reservation|miles)\b/i,
    asks: /\bonline or (?:in|at) (?:a|the) (?:shop|store|branch|till)\b|\bin a (?:shop|store) or online\b|\bfrom us directly\b|\bstraight from us\b|\bwhere was the (?:ticket|item) bought\b/i,
    hits: [
      'ordered on your website',
      'your Fenby store gave me the wrong one',
      'can I return a skin I bought for a game',
    ],
    misses: ['my kettle leaks', 'the soap smells odd'],
    asking: ['Was it bought online or in a shop?', 'Was it online or in a shop?'],
    notAsking: ['Is it the app, the website, or both?', 'For a shop near you or for delivery?'],
  },
  {
    kind: 'contacted',
    given:
      /\b(?:tweet(?:s|ed)?|dm(?:s|['’]?d|ed)?|on (?:the )?phone|phoned|rang|call(?:s|ed|ing)?|on hold|hung up|hanging up|chat\w*|e-?mail(?:s|ed|ing)?|messag(?:e|es|ed|ing)|wrote|written|letter|in (?:person|store|branch)|stores?|shop|branch|gate|desk|counter|drivers?|agents? at|bot|twitter|facebook|line|repl(?:y|ies|ied)|respon\w+)\b/i,
    asks: /\bdid you call, chat or e-?mail\b/i,
    hits: ['three tweets and no answer', 'your rep hung up on me', 'the gate agents were no help'],
    misses: ['worst customer service ever'],
    asking: ['Did you call, chat or email?'],
    notAsking: ['What were you calling about?'],
  },
];

/** The order is of no meaning: a line may ask for several kinds, and a post may give them all. */
export const GIVEN_ROWS: readonly GivenRow[] = [...SCREEN_ROWS, ...COURSE_ROWS, ...CASE_ROWS, ...WAY_ROWS];
