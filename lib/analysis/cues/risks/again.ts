import type { Cue } from '../../cue';
import { rx } from '../pattern';

const FAILED_TWICE: Cue['says'] = ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'];
/** What a brand does to put a matter right. */
const MENDED =
  'fixed|sorted|repaired|resolved|corrected|replaced|refunded|rebooked|rescheduled|unblocked|unlocked|unbanned|reinstated|restored|hotfixed|redelivered|resent|apologi[sz]ed|said (?:sorry|sorted|it was (?:fixed|sorted|done|cancelled))|confirmed|cancelled|canceled|removed|swapped|redo(?:ne)?|rehung|tested it';
/** What then goes wrong all the same. */
const FAILS =
  "again\\b|still (?:billed|charged|charging|bugged|broken|leaking|wrong|getting|coming|not|no)|(?:not|isn'?t|isnt|hasn'?t|hasnt|never) (?:sorted|fixed|resolved|cancelled|removed|refunded|done)|same (?:wrong|thing|fault|problem|issue|line|crack|place|amount|mistake|code|leak|clerk|driver)|(?:billed|charged|debited|blocked|banned|suspended|locked|hacked|flooded|dead|died|broke|leaked|cancelled) (?:again|in|on|me|that|the|oct|nov|dec|jan|feb|today|\\d)|(?:it'?s|its|is|bug is) back\\b|as (?:before|b4)|no (?:show|refund|change|better)|wrong (?:again|one|size)";

/** Put right once and wrong again: each row needs both. */
export const AGAIN_CUES: readonly Cue[] = [
  {
    id: 'double.mended-and-failed',
    pattern: rx`\b(?:(?:you|u|they|he|she|we|it was|was|got|been|supposedly|engineer \d:?) (?:\w+ ){0,2}?)?(?:rehung|${MENDED})\b[^!?]{3,70}?(?:[.,;:]\s|\b(?:and|then|but|now|yet)\s)[^!?.]{0,40}?\b(?:${FAILS})`,
    guard: rx`\b(?:never (?:had|have)|(?:happy|love|great|lovely|works?|working|perfect|brilliant|comfy|quick|use|order|shop|book|come|be back|thanks?|smiling|running|playing|watching|online|on) again|would (?:\w+ )?again|thank\w*|all good|no problem|same day|i (?:just )?cancelled|cancelled my|cancelled because|so i cancelled)\b`,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'you fixed it last week and it is dead again',
      'you unblocked me in May, blocked again today',
      'cancelled in spring, confirmed by email, still billed in autumn',
      'they rebooked me, then cancelled that one too',
      'door was rehung in March. it is still not right',
    ],
    misses: [
      'replaced in a day and it works again, thank you',
      'you fixed it and I am happy again',
      'I cancelled my order because the colour was wrong',
    ],
  },
  {
    id: 'double.same-wrong',
    pattern: rx`\b(?:the )?(?:exact )?same (?:wrong|broken|cracked|faulty|damaged|copied|scratched|dead|leaky|useless) \w+|\b(?:replacement|redo|new one|second one|exchange)\b[^!?.]{0,50}\b(?:same (?:crack|fault|problem|issue|place|thing|mark|hole|stain|defect|wrong)|still (?:got|has|wrong|broken|leaks?)|quicker than the first|frozen|wrong|split|died)\b|\b(?:sent|got|received|delivered|came|order\w*|replaced with)\b[^!?]{0,50}\b(?:wrong \w+)[^!?]{1,50}[.,;]\s(?:\w+ ){0,5}?(?:(?:same|another|wrong) (?:wrong )?\w+|again)\b`,
    guard: /\b(?:thank|my mistake|i ordered the wrong|same (?:great|lovely|good))\b/i,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'sent the wrong hinge. I told you. You sent the same wrong hinge',
      'the replacement lamp has the same crack',
      'replacement kettle died quicker than the first',
    ],
    misses: ['same price as last year', 'the replacement is lovely', 'I ordered the wrong size, can I swap it'],
  },
  {
    id: 'double.told-and-told',
    pattern:
      /\b(?<said>told|missed|no show|nobody came|rebooked|promised|blocked|banned|suspended|split|cracked|cancelled in|cancelled on|charged in|rang|called|asked|closed|reopened)\b[^!?]{2,50}?[.,;]\s+(?:\w+ ){0,4}?\k<said>\b/i,
    guard:
      /\b(?:thank|lovely|great|friend|he said|she said|mum|dad|called (?:me|him|her|it)|is called|was called|asked (?:me|him|her))\b/i,
    says: FAILED_TWICE,
    weight: 0.7,
    hits: [
      'told Tuesday. told Friday. it is Sunday',
      'missed on Monday, rebooked, missed today',
      'closed. I reopened it, closed again',
    ],
    misses: ['I was told it was lovely and it was', 'she said yes, he said thank you'],
  },
  {
    id: 'double.tried-times',
    pattern: rx`\b(?:(?:sent|uploaded|submitted|given|provided|filled in|explained|posted|appealed|reset|called|rung|rang|told (?:you|them|the \w+)|asked|chased|reported)(?: (?!off\b)[\w']+){0,6}? (?:three|four|five|six|[3-9]|1\d|several|many|countless) times|(?:three|four|five|six|[3-9]) times (?:i|we|now|you|it)(?:'ve| have|'s| has)?\b|(?:[2-9]|two|three|four|five|six)(?:\w\w)? (?:dms|emails|calls|web forms|forms|letters|tickets|chats|agents|handlers|different (?:people|ppl|answers?))[,. ][^!?]{0,60}\b(?:nothing|none|no (?:reply|answer|refund|one)|still|not one|ignored|each one|silence)|(?:no[- ]show|date|attempt|engineer|visit|slot) (?:number|no\.?|#) ?[2-9]|(?:3rd|4th|5th|third|fourth|fifth) (?:agent|handler|request|sorry|apology|booking|note|outage|email|answer|no[- ]show|charge since|delivery date|date)|second (?:request|apology|chaser|no[- ]show)|charge\w* since cancel\w+)\b`,
    guard:
      /\b(?:thank|patien\w+|kind|without (?:sighing|complaint)|lovely|explained it three times without|played|listened|watched|eaten|been here)\b/i,
    says: FAILED_TWICE,
    weight: 0.9,
    hits: [
      'uploaded my passport four times and it is still unclear',
      'Three times I have given the same reading',
      '4 DMs, 2 emails, no reply to any of them',
      'ENGINEER NO SHOW NUMBER 3',
      '5th charge since cancelling',
    ],
    misses: [
      'been here three times now, love it',
      'he explained it three times without a sigh',
      'second helping please',
    ],
  },
];

/** Something that will not wait, and the hour it happens. */
export const DEADLINE_CUES: readonly Cue[] = [
  {
    id: 'urgent.deadline',
    pattern: rx`\b(?:(?:flight|ferry|train|coach|wedding|funeral|dialysis|(?:my|the|his|her|an?) op|operation|surgery|exam|interview|deposit|grant|deadline|sale|trial|rent|mortgage|wages|payroll|completi(?:on|ng)|boarding|cremation|scan|transplant|kick ?off|appointment|school|staff|hearing|visa|party|viva|ceremony|prom)s?'?s? (?:\w+ ){0,3}?(?:(?:is|'s|are|goes(?: out)?|leaves|starts|due|closes|ends|out|needed|back|get paid|in|at|on|by) ){0,2}(?:at |by )?(?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]m|noon|midnight|midnite|tomorrow|tomoro|2moro|tmrw|tmro|tmw|tonight|2nite|2night|in the morning|this (?:morning|afternoon|evening)|in \d+ (?:hours?|hrs?|mins?|minutes))|(?:i|we) (?:fly|leave|board|travel|move|sail|complete) (?:out )?(?:at \w+|in \w+ ?(?:hours?|hrs?|mins?)|tomorrow|2moro|tmrw|tonight|in the morning)|(?:closes|ends|renews|expires|cut ?off|shuts) (?:at |in |is )?(?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]m|midnight|midnite|tonight|noon|\d+ ?(?:mins?|minutes|hours?|hrs?))|(?:mins|minutes|hours|hrs) (?:left|to go|until|till|before)\b|needs? (?:it|one|this|them|to \w+) (?:by )?(?:tonight|2nite|today|tomorrow|2moro|tmrw|rn|right now)|(?:who|what) do (?:i|we) (?:ring|call|do) (?:now|tonight|rn))\b`,
    needs: rx`\b(?:please|pls|plz|plss|help|any ?one|anybody|any chance|any shop|can (?:you|u|someone|some1)|could (?:you|someone)|need(?:s|ed)?|still|won'?t|wont|can'?t|cant|dead|down|stuck|blocked|no[- ]show|broke|broken|never|no (?:sign|drivers?|one|answer|reply)|isn'?t|isnt|haven'?t|hasn'?t|hasnt|not|wrong|nothing|tracker|tracking|panic\w*|lose it|link is|declined|frozen|locked|missing|lost|no)\b`,
    guard:
      /\b(?:was|were|had|yesterday|last (?:week|night|month)|thank\w*|can'?t wait|excited|good luck|loved?|enjoy\w*|see you|(?:replied|sorted|fixed|answered|arrived) in|do you (?:open|close)|what time|when (?:does|do|is)|presale|statement|comment)\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.7,
    hits: [
      'passport still not here and i fly at 6am',
      'pre-op form link is dead, the op is tomorrow',
      'wages not in and rent goes out at 9am',
      'portal will not load, it closes at 23:59 please help',
      'wrong trousers and the weddings 2moro',
      'my daughter needs one tonight, anyone?',
    ],
    misses: [
      'the wedding was lovely, please thank the team tomorrow',
      'Our flight is at 6pm, can’t wait',
      'what time does the sale end tonight',
      'sale ends tonight',
    ],
  },
];
