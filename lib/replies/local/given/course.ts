import type { GivenRow } from './kind';

const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DAYS = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day';
const SOME = '(?:\\d+|an?|one|two|three|four|five|six|seven|few|several|couple(?: of)?)';
const SPANS = '(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)';

/** Since when, how often, how much of it, and what came of it so far. */
export const COURSE_ROWS: readonly GivenRow[] = [
  {
    kind: 'when',
    given: new RegExp(
      `\\b(?:since|today|tonight|tomorrow|yesterday|currently|at the moment|last (?:night|week|month|year|time)|this (?:morning|afternoon|evening|week|month)|this [ap]m|just (?:now|got|had|been|left|boarded|landed|arrived|saw|happened|went|took|came|started|noticed|received|opened|picked|bought|ordered)|right now|(?:i['’]?m|i am|we['’]?re|we are) (?:still |currently |just )?(?:stuck|sat|sitting|standing|waiting|queu\\w+|at the|on the|in the|on board|boarding)|all (?:day|week|night|morning|month)|ago|${DAYS}|${MONTHS}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{1,2}(?:[:.]\\d{2})? ?[ap]m|${SOME} ${SPANS}|(?:for|past|last) (?:the |an? |${SOME} )?${SPANS}|after (?:the|your|this|that|an?|my)? ?(?:\\w+ )?(?:update|upgrade)|(?:updated?|upgraded?|updating|upgrading|newest|latest update|new update))\\b`,
      'i',
    ),
    asks: /^when (?:did (?:it|this|that|you first|you notice|you last)|was (?:this|it|that)\b|were you in)|^when you (?:had|left|lost) it|\bwhen and where\b|\bwhen$|\b(?:and|where) when\b|\bwhen (?:it|this) (?:started|happened|was)\b|\bwhich (?:day|date) (?:was|is)\b|\bwhat date were\b|\bsince when\b|\bhow long has (?:it|this)\b|\broughly what time\b|\bthe (?:date|time)\b|\bdate$|\bdid it start (?:with|after) an update\b/i,
    hits: [
      'since Tuesday it is dead',
      'three weeks now',
      'after the new update it stutters',
      'it was on 4/12',
      'just boarded and there is no water',
      "we're still sitting on the plane",
    ],
    misses: ['the lid is broken', 'I want to leave'],
    asking: [
      'when and where it happened',
      'When did it start?',
      'When was this?',
      'Which day was it?',
      'when it started',
      'the date of the charge',
    ],
    notAsking: ['Which branch is it?', 'How long have you had it?'],
  },
  {
    kind: 'bought',
    given: new RegExp(
      `\\b(?:brand new|new(?! (?:update|version|ios|app|feature))|bought|purchased|got it|had it|owned|old|${SOME} ${SPANS})\\b`,
      'i',
    ),
    asks: /\bhow long have you had\b|\bhad it long\b|\bhow old (?:it is|is it|is the \w+)\b|\bwhen (?:you (?:got|bought) it|did you buy|was it bought)\b|\blike that from the first day\b/i,
    hits: ['bought it in May', 'my brand new kettle', 'it died after four weeks'],
    misses: ['the kettle leaks', 'since the new update'],
    asking: ['How long have you had it?', 'How old is it?', 'how old it is', 'when you got it'],
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
    kind: 'extent',
    given:
      /\b(?:everything|everywhere|anything|anywhere|nothing|none of|both|whole|entire\w*|every (?!time|day|night|week|month|year|morning|evening|single|few|now|other|\d)\w+|every single (?!time|day|night|week|month|morning|evening)\w+|all (?:of (?:my|the|them|our|it)|my|our|these|those|\d+|three|four|five)|(?:one|some|half|part|most|none) of (?:my|the|them|our|it|these|those)|(?:only|just) (?:the|one|my|in|on|with|happens|certain|some|a few|half|part|two|when)|certain|specific|several|multiple|(?:most|lots|plenty) of|an? (?:few|couple|lot|bunch|number|handful) of (?:my|the|your|them|our|\w+s)\b|(?:forgot|forgotten|left out|missed|missing|short)(?: of)? (?:the|my|our|to (?:put|add|give|pack|include)|an?|one|two|\d+)|with(?:out| no) (?:the|my|any|a)|none came|any (?:of (?:my|the|them|our)))\b/i,
    asks: /\b(?:every|whole|all|one|each) (?!street\b)[^?]{0,40}?,? or (?:just|only|one\b|all\b|every\w*|part|certain|on all|your whole|the whole|the total|some|those|both|an)|\b(?:everywhere|everything|in everything), or\b|\b(?:all|whole) of it \w+,? or\b/i,
    hits: ['nothing loads any more', 'you forgot my chips', 'it does it with every file', 'half of my order'],
    misses: ['it stops every time', 'my playlist is broken', 'where is my order'],
    asking: [
      'Is it every page, or only one part?',
      'Was it the whole order or one part of it?',
      'Is it one title, or everything you try?',
      'Does it happen with every file, or just this one?',
      'Is it slow in everything, or in one part of it?',
      'Is all of it missing, or part of it?',
      'Is it slow everywhere, or in one app only?',
      'Is it one line that looks wrong or the total?',
    ],
    notAsking: [
      'Is it the whole street, or only your home?',
      'Is it all the time, or on and off?',
      'Does it happen every time?',
      'Is it the app, the website, or both?',
      'Are both showing as taken, or is one still pending?',
    ],
  },
  {
    kind: 'worked',
    given:
      /\b(?:used to|until (?:now|today|yesterday|recently|the|this|last)|(?:no|any) longer|anymore|any more|no more|disappear\w*|vanish\w*|gone|lost|stopp?(?:ed|s)|suddenly|all of a sudden|(?:was|were|been|worked|working|ran) (?:all )?(?:fine|ok(?:ay)?|perfect\w*|great|well|good)|since|after (?:the|an?|your|this) (?:\w+ )?(?:update|upgrade|storm)|recently|these days|(?:the |this )?(?:last|past) (?:few |two |three |\d+ )?(?:days|weeks|months|week|month)|brand new|first time|(?:always|never) (?:has|have|had|did|does|worked|been)|again|went (?:down|off|out)|is down|been down|(?:is|are|has|have been) (?:out|off))\b/i,
    asks: /\bdid (?:it|this|that) work before\b|\bdid you have (?:it|them) before\b|\bhas it (?:always|ever)\b|\ball at once, or\b|\bget worse (?:bit by bit|over time)\b|\bcome on suddenly\b|\bout of (?:nowhere|the blue)\b/i,
    hits: [
      'my saved list vanished',
      'it was fine last week',
      'the button is missing the last few days',
      'internet has been down for an hour',
    ],
    misses: ['it will not print', 'how do I set this up'],
    asking: [
      'Did it work before, or has it always done this?',
      'Did you have it before, or did it never show up?',
      'Did it go off all at once, or get worse over time?',
      'Did it start after an update, or get worse bit by bit?',
    ],
    notAsking: ['Have you had the same one before?', 'Did it start with an update?'],
  },
  {
    kind: 'restart',
    given:
      /\b(?:re-?start\w*|re-?boot\w*|re-?set(?:ting|ted)?|restor\w+|re-?install\w*|power.?cycl\w+|unplugg?\w*|(?:turn|switch)\w* (?:it |them |my \w+ )?off and (?:back )?on|tried (?:everything|it all|all)|factory|installing|downloading|\d+ ?%)(?!\w)/i,
    asks: /\b(?:after|does) a restart\b|\brestarted it\b/i,
    hits: ['I have reset it twice', 'tried everything', 'it is at 41% of the update', 'turned it off and on'],
    misses: ['the rest of it is fine', 'starts to ring and stops'],
    asking: ['Is it still the same after a restart?', 'Does a restart help for a while?'],
    notAsking: ['Did it work before, or has it always done this?'],
  },
  {
    kind: 'told',
    given:
      /\b(?:told|tells?|telling|said|says?|saying|announc\w+|advis(?:ed|es|ing)|inform(?:ed|ing)|explain\w*|promis\w+|quoted|claim(?:s|ed|ing)|apologi\w+|nobody|no ?one|(?:no|any|not much|without|little|zero) (?:reply|response|(?:re)?solution|resolution|progress|answers?|updates?|info\w*|news|word|explanation|idea|communication|announcements?)|(?:has|have|did|does|do|is|are|was|were)(?: not|n['’]?t) (?:been )?(?:tell\w*|told|know\w*|say\w*|repl\w+|answer\w*|respond\w*)|due to|because of|boarding pass(?:es)?|upgrade[ds]?|crew|attendants?|smil\w+|rude\w*|text(?:ed)? (?:me|us|saying))\b/i,
    asks: /\bwhat (?:have you been|were you last|have they) told\b|\bwhat(?:'s| is) the (?:last|latest) you (?:heard|were told|have heard)\b/i,
    hits: [
      'the pilot keeps saying ten minutes',
      'nobody knows a thing',
      'no updates for an hour',
      'all day and no resolution',
      'delayed due to fog',
      'a rude crew and a cold plane',
    ],
    misses: ['get this plane off the ground', 'two hours late'],
    asking: ['What have you been told so far?', 'What were you last told?', "What's the last you heard about it?"],
    notAsking: ['When were you told to expect it?'],
  },
  {
    kind: 'reason',
    given:
      /\b(?:because|since|due to|reason|after|fed up|tired of|sick of|so (?:i|we)['’]?(?:m|re|ll)?|hang\w* up|hung up|not arriv\w+|arrived|late|fees?|prices?|pric(?:ed|ing|y)|expensive|cost\w*|charg\w+|pay(?:ing)? (?:a|for|so|too)|worst|liars?|lied|lies|rude|slow|crash\w*|refus\w*|won['’]?t|can['’]?t|can ?not|did(?:n['’]?t| not)|does(?:n['’]?t| not)|don['’]?t|told|never|no (?:signal|service|help|reply|refund)|terrible|awful|broken|cancel+ed my|lost|stole|scam\w*|fraud\w*|remov\w+|treat\w*)\b|[£$€]\s?\d/i,
    asks: /\bmain reason\b|\bmade you decide\b|\byou tell me what (?:happened|went wrong)\b|\bwhat happened, if you\b|\bsomething that happened recently\b/i,
    hits: ['a fee every month now, so I am off', 'your manager hung up on me, goodbye'],
    misses: ['closing my account today', 'time to say goodbye'],
    asking: ['What was the main reason?', 'What made you decide?', 'Can you tell me what happened?'],
    notAsking: ['Is there anything I can do before you go?', 'What reason were you given?'],
  },
];
