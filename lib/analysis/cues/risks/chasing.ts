import type { Cue } from '../../cue';
import { rx } from '../pattern';

const FAILED_TWICE: Cue['says'] = ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'];
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|7th|8th|9th|\\d\\dth|umpteenth|nth)';
const SEVERAL =
  '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d|several|multiple|many|countless|endless|numerous|a dozen)';
const TOLD =
  "(?:(?:you|u|they|agents?|manager|rep|team|your \\w+|colleague|chat|y'?all|people|engineer|someone)\\b(?: \\w+){0,3}? (?:said|told|promised|swore|assured|confirmed|guaranteed)|(?:was|were|been) (?:promised|assured|guaranteed)|promised (?:me|us)|told (?:me |us )?(?:it was|it'?d be|it would be|it is) (?:resolved|fixed|sorted|done|cancelled|refunded|dealt with)|gave (?:me |us )?(?:her|his|their) word|(?:meant|supposed) to (?:be (?:sorted|fixed|done|refunded|resolved|cancelled)|call|ring|come|get back|have been)|told (?:the )?head office would|(?:false|broken|empty) promises?|keeps? saying ['\"‘“]?(?:escalated|soon|tomorrow))";
const FELL_THROUGH =
  "(?:nothing|never|isn'?t|wasn'?t|isnt|it'?s not|is not|was not|didn'?t|didnt|did not|hasn'?t|hasnt|haven'?t|won'?t|no (?:one|body|call|reply|sign|answer|refund|engineer|show|word)|nobody|still|zip|silence|tumbleweed|same letter|days? (?:gone|over|ago|later)|weeks? (?:ago|later|on|gone)|months? (?:ago|later|gone)|now \\d+ (?:days|weeks)|charged again|clearly not|false|three weeks|it'?s (?:now )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|every \\w+ for a)";

/** Asked, promised or mended before, and not put right: by the counting, the promise and what came of it. */
export const CHASING_CUES: readonly Cue[] = [
  {
    id: 'double.counted-tries',
    pattern: rx`\b(?:(?:my |on my |this is (?:the|my) |the |now (?:on )?(?:the|my) )?${NTH} (?:\w+ )?(?:ticket|e-?mail|call|message|complaint|engineer|technician|visit|replacement|fridge|kettle|pair|delivery|attempt|chaser|letter|agent|person|request|appointment|plumber|refund request|one (?:is|has|was|also|as|too))\b|${SEVERAL} (?:\w+ )?(?:e-?mails|calls|messages|tickets|dms|complaints|voicemails?|engineers|technicians|visits|letters|phone calls|departments|agents|attempts|appointments|chats|replacements)\b(?=[^!?\n]{0,50}\b(?:no|nothing|none|zero|still|later|same|and|ignored|silence|without|never)\b)|left (?:\w+ )?${SEVERAL} (?:voicemails?|messages)|(?:rang|rung|called|emailed|phoned|messaged|wrote|asked|written|contacted|complained|reported|dm'?d|chased) (?:you |them |in |nicely |customer care |customer service )*(?:twice|thrice|\d+ times|${SEVERAL} times|(?:again and )+again|repeatedly|countless times|last \w+,? and (?:in|again|this))|(?:appointment|replacement|visit|engineer|attempt|no[- ]show|refund|slot) (?:number |no\.? ?|#)(?:[2-9]|two|three|four|five)|(?:engineer|technician) visit (?:two|three|four|five|six)|(?:lost count|how (?:many|often)(?: more)? times?|how often must|how many (?:more )?times)|\bkeep (?:having to|getting|being|repeating|asking|chasing)\b[^.!?\n]{0,30}\b(?:repeat\w*|chas\w+|pass\w+|explain\w*|send\w*|told|same|ask\w*|department)|keep (?:having to )?repeat\w*|every (?:time|month|week|day|single time)\b[^.!?\n]{0,50}\b(?:different (?:answer|story|reason|person)|same (?:answer|reply|over|excuse|story|wrong|mistake|problem|thing)|false promise|i (?:have to )?(?:ring|call|chase)|told|promis\w+)|(?:raised|reported|complain\w*|chased) (?:in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*,? (?:\w+ )*(?:chased|again|and)|been chasing|having to chase|chas(?:ed|ing) (?:this |you |it )?(?:since|for (?:weeks|months)|feb|march|again)|again and again (?:call\w*|ask\w*|mail\w*|complain\w*|rais\w*)|(?:going|been|went) (?:round|around) (?:in circles|the houses)|passed (?:from|around|between|on from)|pillar to post|no further forward|repeat(?:ing)? myself)`,
    unless:
      /\b(?:thank(?:s| you)|love|lovely|brilliant|helpful|marketing|newsletter|enjoyed|best|perfect|both perfect|smashed it|can'?t stay away)\b/i,
    guard:
      /\b(?:second (?:hand|helping|to none|home)|third party|calls? (?:from|to) (?:prayer|my)|two (?:emails|messages|calls) a day)\b/i,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'fourth engineer, same fault',
      'missed appointment number 3',
      'left three voicemails',
      'every time I call I get a different answer',
      "Five phone calls and I'm no further forward",
      'how many more times do I have to send the same photos',
      'complaint raised in Jan, chased feb, chased march',
      'rang twice, cut off twice',
    ],
    misses: ['my second order with you, both perfect', 'two emails a day from you is too much', 'called once, sorted'],
  },
  {
    id: 'double.told-and-not',
    pattern: rx`\b${TOLD}\b[^?\n]{0,70}?(?:[.,;:!]+\s*|\s(?:but|and|yet|now|then|to date|-)\s)[^.!?\n]{0,34}?\b${FELL_THROUGH}(?=\b|\s|$)|\b(?:two|three|four|five|six|several|\d+) (?:days|weeks|months|hours) since ["'‘“]?(?:we'?ll|you said|the promise|your|they said|i was told)`,
    unless:
      /\b(?:thank(?:s| you)|love|lovely|brilliant|friend (?:said|told)|mum said|my (?:wife|husband|mum|dad|doctor|vet|solicitor|bank) (?:said|told|says)|like you said|as promised|weather|sun|statement)\b/i,
    guard:
      /\b(?:(?:it|screen|app|page|website|site|tracking|label|sign|email|error|machine|map|menu|message|box) (?:just |now |still )?(?:said|says|told)|that said|easier said|enough said|told (?:my|all|everyone)|he wasn'?t rude|i'?ve (?:not )?told|i told (?:my|him|her))\b/i,
    says: FAILED_TWICE,
    weight: 0.8,
    hits: [
      "told it was resolved. it isn't",
      "you swore it'd be fixed by Tuesday. It's Friday",
      'your manager gave me her word. Nothing',
      'promised me a call back yesterday. phone never rang',
      'You people promised closure in 7 days, now 45 days gone',
      "two weeks since 'we'll call you within the hour'",
    ],
    misses: [
      'the app says it is down, nothing works',
      "my mum said it was nice. it isn't",
      'arrived as promised, never better',
    ],
  },
  {
    id: 'double.mended-worse',
    pattern: rx`\b(?:(?:fixed|fix(?:es)?['"’]?|repair(?:ed|s)?|repaired \w+|replac(?:ed|ement)|refunded me|credited me|reissued|re-?ordered|rebook(?:ed|ing)|rescheduled|resent|re-sent|sent (?:it|the \w+|them) (?:back|in for)|exchange[d]?|new one|second one|second|warranty|update you said|closed (?:my|the|this|it)|apology['"’]?|sorry voucher|another chance|sent back|second fridge)\b[^?\n]{1,70}?\b(?:also (?:broken|doesn'?t|leak\w*|missing|dead|wrong|fault\w*|cracked|failed)|(?:leaks?|doesn'?t work|doesnt work|is missing|is dead|broke\w*|failed|faulty|missing|wrong|blew it|charged me|leaking)(?: \w+){0,3} (?:too|as well|again|also)|came back (?:worse|with|the same|broken)|(?:the )?fault still|(?:exact )?same (?:crack|fault|problem|issue|place|thing|item|as before)|worse\b|took it (?:straight )?back|(?:is|was|arrived) (?:missing|dead|broken|faulty|wrong) (?:too|as well)|failed again|leaking (?:again|in the same)|broke on|charged me again|without fixing|with no answer|another (?:botched|wrong|failed)|as dead as|still (?:broken|leak\w*|there|not|the same)|blew it|doesn'?t work)|(?:it|this)(?:'s| has| is| ha[sd])? (?:now )?happened again|(?:last|this) (?:month|week|time|year)\b[^.!?\n]{0,50}\b(?:this (?:month|week|time)|again|who is it)|done it again|again after (?:re)?(?:booking|paying|the|your)|failed to (?:turn up|deliver|call|show) again|for the second time(?: running)?|you(?:'d|'ve)? (?:said you'?d )?learn(?:ed|t) from last time|another (?:month|week|day),? another|same (?:delay|excuse|driver|issue|answer|copy paste|reply|overcharge)\b[^.!?\n]{0,24}(?:,|same|again|yesterday|every|since)|still the same (?:issue|problem|fault)|cancelled my rescheduled|copy[- ]?paste(?:d)? (?:reply|answer|response)|(?:same|the same) (?:copy|reply|answer) (?:since|for|every)|not collected\b[^.!?]*\. again|\bagain\. again\b|another (?:\w+ )?no[- ]show|haven'?t been collected\. again)`,
    unless: /\b(?:thank(?:s| you)|love|lovely|brilliant|works again|working again|happy again|perfect)\b/i,
    guard: /\b(?:i (?:fixed|repaired|replaced|cancelled) (?:it|my)|fixed (?:price|rate|term|it myself))\b/i,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'third replacement kettle and it leaks as well: replacement kettle and it leaks as well',
      'I sent it in for repair and it came back with the fault still there',
      'You refunded me then took it straight back',
      "it's happened again. same driver, same fence",
      'another month another wrong bill',
      'the second fridge is as dead as the first',
      "last month you lost my parcel, this month you've done it again",
    ],
    misses: [
      'replaced in a day, works again, thanks',
      'I fixed it myself, same tools as before',
      'last week I bought a lamp',
    ],
  },
  {
    id: 'double.no-answer',
    pattern: rx`\b(?:no (?:one|body) (?:ever |has |ever )?(?:gets?|got|came|comes|rang|called|replied|answered|come|replies) (?:back )?(?:to me|to us|me back|back|after)|(?:no|zero|not one|never (?:any|got a|had a)|without (?:a |any )?|not a single) (?:repl(?:y|ies)|response|answer|call ?back|solution)s?(?: to any)?\b|nobody is giving|no solution|nothing ever happens|never (?:replied|answered|rang|called back|came back|got back|responded)|ghost(?:ed|ing) (?:me|us)|(?:i )?heard (?:zip|nothing|nowt|nada)|tumbleweed|radio silence|silence\W*$|crickets|ignored (?:me|us|every|all|my)|still (?:nobody|no one|stalling|waiting (?:for|on) (?:that|a|the|your) (?:manager|call|reply|response|answer)))`,
    needs:
      /\b(?:e-?mails|messages|calls|letters|times|twice|thrice|again|ever|every|tickets|chats|requests|reminders|chas\w+|complain\w*|raised|escalat\w*|judge|demise|like you asked|as you asked|asked for|what you (?:asked|wanted)|pics|promised|months|(?:three|four|five|six|seven|eight|\d+) weeks)\b/i,
    unless: /\b(?:thank(?:s| you)|love|lovely|brilliant|no complaints|if no reply)\b/i,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'no reply to any of my messages',
      'No one ever gets back to me about my complaint',
      'already mailed customer care twice sir no response',
      "you've ghosted me since I sent what you wanted",
      "i dm'd like you asked. no answer",
    ],
    misses: [
      'no answer on the phone this afternoon',
      'no reply needed, thanks',
      'never replied to a post before: love this',
    ],
  },
];
