import type { Cue } from '../../cue';
import { rx } from '../pattern';

const SOON =
  "(?:(?:in|within|under|less than|next|only|got|have|only have|half) (?:an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|half an|a few|the next|\\d{1,3}) ?(?:or so )?(?:hours?|hrs?|h|mins?|minutes)\\b(?! (?:on hold|queue|ago|late|wait\\w*|of (?:hold|waiting)))|half an hour (?:till|until|to|before)|(?:\\d+|five|ten|fifteen|twenty|thirty) ?(?:mins?|minutes|hours?|hrs?) (?:left|before|until|till|to go)|by (?:tonight|today|this (?:evening|afternoon|morning)|tomorrow|noon|midday|midnight|evening|end of (?:play|day|today|business)|eod|cob|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?\\b|close of (?:play|business))|(?:until|till|til|before) (?:noon|midnight|midday|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?\\b|tonight|close)|(?:starts?|leaves?|opens?|closes?|shuts|boards?|boarding|begins?|ceremony|collection|is|are|fly|flight|exam|interview|due|tomorrow|today|has to run|for|catering|check ?in) (?:is )?(?:at|by|from) (?:noon|midnight|midday|three|four|five|six|seven|eight|nine|ten|eleven|two|one|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?)\\b(?! (?:%|percent|years|million|views|weeks))|for a \\d{1,2} ?am|opens \\d ?am|opens? (?:at )?\\d{1,2} ?(?:am|pm)|quarter past|half past|tonight(?:'s)?|(?:need\\w*|must|due|ends?|closes?|leaves?|exam|wedding|birthday|flight|interview|surgery|operation|deadline|function|home|date|is|complete\\w*|for \\w+) (?:\\w+ ){0,3}?today|today (?:itself|only|evening)|delayed again today|tomorrow(?:'s)?|tmrw|tmr|tmw|2moro|this (?:morning|afternoon|evening)|right now|right away|immediately|asap|urgent\\w*|any minute|last (?:train|bus|ferry|boat|date|day)\\b|christmas (?:eve|dinner)|(?:on|at) the (?:platform|gate|counter|border|airport|desk|till|station|checkout) now|outside now|now with|standing at|literally at|can'?t wait (?:till|until)|starting tomorrow|first thing|runs? out|running out|run out|out of nappies|doors open|gates? (?:close|shut)|boarding|closing on the house|complete on|exchange contracts|not (?:even )?\\d+% battery|\\d% battery|inside!?$|hurry|quick(?:ly)? please|reply fast|pls fast|very fast)";
const NEED =
  "(?:need(?:s|ed)?|nobody|no ?one|please|pls|plz|help|hurry|quick\\w*|fast|anyone (?:there|around)|someone|which|where(?:'s| is)|what do (?:i|we) do|no (?!rush|hurry|worries|problem|thanks|need|longer)\\w+|not (?:here|arrived|come|confirmed|through|moved|moving|gone|working|responding|able|on)|n'?t (?:\\w+ )?(?:load|open|work\\w*|come|came|arrived?|start|get|take|go|gone|moved|through|here|check|been|renew|print)|can'?t|cannot|won'?t|hasn'?t|haven'?t|isn'?t|still|frozen|locked|stuck|dead|cancel+ed|missing|vanished|processing|failing|fail(?:ed|s)?|stopped|stop|leak\\w*|pouring|rising|delayed|closed|blocked|down|out of|stranded|lost|swallowed|left (?:my|her|his|the)|alone|abroad|freezing|raining|spoil|disconnect\\w*|gone|wrong|error|no-?show|says (?:no|i|it)|your \\w+ (?:have|has) them|no sign|panic\\w*|in hospital|fined|lose (?:the|my|our)|inside|open it|takes my|miss)";
const CALM =
  /\b(?:thank(?:s| you)|(?:so|very) kind|love|loved|loving|lovely|great|brilliant|ace|excited|looking forward|(?:are|do|will|is) you open|do you open|what time|when (?:do|does|is|are|will)|how (?:long|much)|no rush|no hurry|whenever|yesterday|last (?:week|night|month|year)|next (?:week|month|year|summer|spring)|in spring|can'?t wait (?:for|to)|statement|comment|journalist|reporter|publish\w*|interview with your|race|steward|opening hours|order again|waited|ago|was (?:meant|supposed|due) to|happy birthday|last day of the (?:offer|sale)|bank holiday|volunteers?|flash sale|kept|on hold|views|posted|said it would|false promise|every day|were supposed|was told|(?:handed|delivered|seen|landed|arrived|opened up|cancelled (?:my|the) flight by)\b|closing (?:the|my) account|account closing|since the|which one counts|on the 14th|every appointment|sorry to|never write these)\b/i;

/** Something that has to happen within hours and does not. */
export const HOURS_LEFT_CUES: readonly Cue[] = [
  {
    id: 'urgent.event-soon',
    pattern: rx`\b(?:flights?|fly|flying|ferry|train|boat|coach|bus pass|boarding|airport|passports?|visa|wedding|bride|ceremony|funeral|wake|christening|prom|party|birthday|guests?|exam|interview|appointment|surgery|operation|hospital|clinic|insulin|meds|medicine|medication|oxygen|inhaler|pills|formula|nappies|milk|rent|mortgage|payroll|wages|payment|deadline|completion|complet(?:e|ing)|contracts|move|moving|deposit|fees|tickets?|gig|concert|event|show|stage|presentation|speech|match|job|shift|uniform|market stall|checkout|check in|van|tow truck|cab|taxi|car|key ?fob|keys?|locked (?:in|out)|house|smart lock|car park|lift|toilet|heating|boiler|oven|fridge|power|water|leak\w*|turkey|cake|flowers|suit|dress|costume|baby|bailiffs?|house purchase|locksmith|alarm pendant|portal|polls?|border|platform|gate|inspector|documents?|uni application|form|cash|card|account|order|parcel|dog|answer|seat|ceiling|projector|generator|pa you hired|stall|school)\b`,
    needs: rx`(?<!\w)${SOON}`,
    unless: CALM,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.3,
    hits: ['flight in 3 hours and I cannot check in: no seat in 3 hours', 'exam starts at 2 and the portal is frozen'],
    misses: ['are you open tomorrow, what time', 'train was late yesterday', 'no rush for the cake tomorrow'],
  },
  {
    id: 'urgent.soon-and-need',
    pattern: rx`(?<!\w)${SOON}`,
    needs: rx`\b${NEED}\b|n'?t\b`,
    unless: CALM,
    guard:
      /\b(?:today'?s (?:soup|special|game|episode)|at (?:one|two|three) (?:of|point|time)|from (?:one|two|three) (?:of|agent|department)|down (?:today|tonight|this morning|right now)\b)/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.3,
    hits: ['need an answer by noon', 'nobody here and boarding in 10 mins', 'please hurry'],
    misses: ['see you tomorrow', 'waited an hour last week', 'love it today'],
  },
  {
    id: 'urgent.plainly',
    pattern: rx`\b(?:(?:please|pls|plz|kindly|can someone|someone|anyone)\b[^.!?\n]{0,30}\b(?:hurry|asap|right away|right now|immediately|fast|quick(?:ly)?|urgent\w*|now\b)|(?:hurry|asap|urgent\w*|immediately|quick|fast)(?:[,.! ]+)(?:please|pls|plz|sir)|need (?:someone|it|them|this|that|an answer|help|refund|cash|my \w+|the \w+|a \w+)\b[^.!?\n]{0,30}\b(?:asap|today|tonight|right now|immediately|by (?:\d|noon|tonight|this|tomorrow|close|end)|in the next|before (?:\d|noon|close|i)|tomorrow)|urgent(?:ly)? (?:need|require|please|help|requirement)|urgent:|i'?m locked (?:in|out)|locked in your|(?:water|sewage) (?:is )?(?:pouring|rising|coming) (?:through|in|up)|(?:pouring|coming) through (?:the|my|our) (?:ceiling|roof|floor)|emergency line|while the water rises|can'?t wait (?:till|until) \w+day|event'?s tonight|do(?:ing)? needful immediately|baby'?s inside|dog is (?:locked|trapped)|\d ?% battery|can'?t get into my (?:house|flat|home)|at the airport (?:right )?now|on the platform now|literally at the gate|stuck at (?:the )?(?:border|airport|services)|no-?one at the desk|who can i (?:ring|call) (?:now|tonight))`,
    unless: CALM,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.6,
    hits: [
      'please hurry, ferry leaves at quarter past',
      'Need someone ASAP, water pouring through the ceiling',
      "anyone there? I'm locked in your toilet",
      "we're literally at the gate",
      "can't wait till Monday, it's leaking now",
    ],
    misses: ['no rush', 'urgent care is a bit ott', 'quick question about sizes'],
  },
];
