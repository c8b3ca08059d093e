import type { Cue } from '../../cue';
import { KIN, PET, rx } from '../pattern';

const LOSS: Cue['says'] = ['flag:bereavement', 'emotion:grief'];
const DEAR = `(?:${KIN}|nanny|gramps|papa|mama|amma|appa|father in law|mother in law|father-in-law|pal|best mate|twin|baby|little (?:girl|boy)|wife|old boy|old girl|member|customer|${PET})`;

/** A death told without the word, or with a word that things die of too: whose it was decides. */
export const MOURNING_CUES: readonly Cue[] = [
  {
    id: 'bereavement.somebody-gone',
    pattern: rx`\b(?:(?:my|our|his|her|the|a|kids'?|whose|neighbour'?s?|someone'?s?) (?:\w+ )?${DEAR}(?:'s| is| has| was| have| who)*(?: \w+)?(?: has| was)? (?:died|dies|dead\b(?! (?:tired|on|pleased|chuffed|easy|set|line|right))|passed(?: away| on\b| over| last| in| (?:this|on) \w+|[.,!?]|$| and)(?! (?:the|his|her|a|my|me|down|it|with))|expired|no more\b|no longer (?:with us|here|alive)|gone(?=[.,!?]| and (?:you|her|his|we|i)|$)(?! (?:to|off|up|out|down|home|back|viral|missing|mad))|killed|cremated|buried|put (?:to sleep|down)\b(?! (?:by|the|it))|taken (?:his|her|their) own life|took (?:his|her) own life|lost (?:his|her) (?:battle|fight|life)|slipped away|left us\b|did(?:n'?t| not) make it)|(?:mum|mam|mom|dad|nan|nana|gran|grandad|granny|papa|grandma|grandpa)(?:'s| is| has) (?:gone(?=[.,!?]| and)|no more|no longer here|passed|left us)|(?:he|she) (?:didn'?t|did not|didnt) make it(?= |[.,!?]|$)(?! (?:to|on|in|back|easy|clear|through|home|for))|(?:he|she|they) (?:died|is dead|passed(?: away| on|[.,]| in)|was killed|lost (?:his|her) (?:battle|fight)|(?:is|are) no longer with us(?! at)|is no more|left us in)|someone (?:who )?(?:has )?(?:just )?(?:died|passed)|(?:customer|member|account holder|policyholder) (?:has )?(?:die[ds]|passed)|grandad died|mum died|dad died|gran died|nan died|(?:died|killed) (?:at \d|on (?:that|the) (?:road|ward)|in (?:hospital|your care|the op)|during the op)|born sleeping|stillb\w+|miscarr\w+|(?:lost|losing|lose) (?:my|our|the|her|his) (?:\w+ )?(?:${DEAR})\b(?!'?s?'? (?:keys|phone|ticket|card|luggage|bag|number|order|toy|coat|passport|ring|photos|parcel|hat|case|suitcase))|(?:we|i|have|has|since) (?:lost|losing) (?:him|her)\b|lost (?:him|her) (?:to|in|last)|we lost [A-Z]\w+\b(?=[.,!]| in| last| on)|(?:buried|burying|bury|cremat\w+|mourn(?:ing|ed)|griev\w+(?: for)?|scatter\w*) (?:my|our|the|her|his|mum|dad|nan|him) ?(?:\w+ )?|said goodbye to (?:our|my) (?:\w+ )*?(?:${DEAR}|max)|(?:had to )?say goodbye to (?:our|my|the) (?:\w+ )?(?:${DEAR})\b|in hospice|won'?t last the week)`,
    unless:
      /\b(?:battery|phone died|laptop|plant|laughing|game|match|final|penalt\w+|league|exam|driving test|my test|audition)\b/i,
    guard:
      /\b(?:lost (?:my|our) (?:dad|mum|son|daughter|nan|wife|husband)'?s|gone (?:on|to|for|into)|deadline|dead (?:long|good|easy)|dying for|would(?:'ve| have) died|passed (?:out|it|round|on your|on my|on the|me|us))\b/i,
    says: LOSS,
    weight: 1.2,
    hits: [
      'my husband passed on Sunday and his phone contract is still running',
      "dad's gone and you keep writing to him",
      'our cat was put to sleep on friday',
      "he didn't make it. cancel his order please",
      'my mother is no more, please close her connection',
      'my papa expired last month',
      'Closing the account of someone who has died',
      "we scatter... scattering mum's ashes on sunday",
    ],
    misses: [
      "lost my dad's keys on your bus",
      'my phone died',
      'he has gone to work',
      'my son passed his exam',
      "mum's late for her flight",
    ],
  },
  {
    id: 'bereavement.what-remains',
    pattern: rx`\b(?:(?:late|dead|deceased) (?:\w+ )?(?:${DEAR}|mr|mrs|ms|aunt|relative|parents?|partner|father|mother)\b|(?:my|our|his|her|whose|their) (?:\w+ )?(?:${DEAR})?'?s?(?: \w+)? (?:estate(?! (?:agent|car))|passing|demise|death\b|ashes|funeral|wake(?! ?up)|headstone|gravestone|grave\b|probate|memorial|cremation|coffin|obituary|send off)|(?:my|our|his|her|their|the) (?:\w+ )?(?:probate|demise|ashes|headstone|funeral|coffin|urn|hearse|undertaker|wake)\b(?! (?:agent|car|up))|demise|death (?:claim|certificate|benefit)|deceased|probate|letters of administration|executor\b|executrix|administrator of|i'?m the (?:administrator|executor)|undertakers?|hearse|coffin|obituar(?:y|ies)|order of service|condolences?|(?:in (?:loving )?memory of|anniversary of losing|first (?:christmas|birthday|year|mother'?s day|father'?s day) without) (?:my|our|him|her|mum|dad|nan|gran\w*)|the late (?:mr|mrs|ms|miss|dr)\b|'?the late|griev\w+ (?:family|customer|relatives?)|mourning|widow(?:er|ed)?\b|bereave\w*|memorial (?:bench|plaque|service|order)|urn\b|funeral|wreath|rip (?:to )?(?:our|my|the|mum|dad|nan|grandad|lovely|old)|rest in peace (?!my (?:wallet|diet))\w+|hear the voicemail)\b`,
    unless:
      /\b(?:memory of my (?:free time|youth|wallet|weekend)|rip (?:to )?(?:my|our|the) (?:wallet|diet|bank|sanity|sleep|weekend|(?:\w+day)|evening|night|morning|afternoon|holiday|phone|plans?|productivity|social life|savings|inbox|knees?|feet|back|streak|rank|save|account|queue|data|battery|ears|eyes|commute|lunch|dinner|hairline|waistline)|template|tea urn|coffee urn|black widow|funeral (?:song|scene|film)|merry widow|death (?:metal|star|valley)|death of me|i'?m deceased|i am deceased|im deceased|died\. deceased|funeral for my|(?:industrial|housing) estate|are you the same|or [a-z]+ the undertakers)\b/i,
    guard:
      /\b(?:late (?:again|by|for|at|in|on|due|home|night|delivery|fee|train|bus)|estate (?:agents?|car|sale)|real estate)\b/i,
    says: LOSS,
    weight: 1.1,
    hits: [
      "late wife's name is still on the bill",
      "my brother's estate, I'm the administrator",
      'you sent a birthday offer to my dead son',
      "my wife's passing has been hard enough",
      'grieving family here, we just want the photos',
      'RIP to our lovely dog who adored your biscuits',
      "letter addressed to 'the late Mr Hobbs'",
      'nominee claim after demise of my father',
    ],
    misses: [
      'late again, bus 42',
      'my estate car needs tyres',
      'RIP my wallet',
      'server is dead, rip my saturday',
      'in loving memory of my free time',
    ],
  },
];
