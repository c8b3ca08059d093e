import type { Cue } from '../../cue';
import { rx } from '../pattern';

const UNEQUAL: Cue['says'] = [
  'flag:discrimination',
  'category:staff_conduct',
  'sentiment:negative',
  'emotion:humiliation',
  'intent:allegation',
];

/** What people can see or hear of somebody before they decide. */
const MARK =
  '(?:sur)?name|accent|postcode|pic|picture|photo|profile (?:photo|pic|picture)|face|skin|age|chair|wheelchair|headscarf|hijab|turban|sari|saree|stammer|stick|cane|dog|guide dog|id|passport|bump';
const NOT_OURS = 'white|english|british|thin|slim|male|younger|able[- ]bodied|blonde|local|western';
const SHUT_OUT =
  'taken|gone|cancel\\w*|available|free again|relist\\w*|came in|come see|no longer|vanish\\w*|full|declin\\w*|refus\\w*|rejected|no reply|different price';
const HELPER = 'carer|husband|wife|partner|sister|brother|mum|mom|dad|son|daughter|friend|mate|interpreter|colleague';

/** Somebody is treated as less for who they are, told without the word for it: a mark, and what was done at the sight of it. */
export const UNEQUAL_CUES: readonly Cue[] = [
  {
    id: 'discrimination.at-the-sight',
    pattern: rx`\b(?:(?:till|until|when|once|after|as soon as|the (?:second|minute|moment)|because|bc|cos|then)\b[^.!?]{0,14}\b(?:they|he|she|you|i|it|the host|the driver|u)? ?(?:see|sees|saw|hear|hears|heard|give|gave|said|say|learn\w*|clock\w*|spot\w*|notic\w*|realis\w*) (?:my|our|his|her|the|i was|i'?m|im) ?(?:\w+ ){0,2}?(?:${MARK})\b|(?:saw|heard|seen|see) my (?:profile )?(?:photo|pic|picture|name|surname|accent|skin|face|guide dog|cane|headscarf|hijab)\b[^!?]{0,30}\b(?:${SHUT_OUT}|drove|locked)|(?:swapped|changed) (?:my (?:name|photo|pic|picture)|to a (?:pic|photo|picture))\b|same cv\b|cv\b[^.!?]{0,40}\b(?:as|under) [A-Z]\w+\. )`,
    needs: rx`\b(?:${SHUT_OUT}|drove|locked|called|call|nothing|mate|friend|explain|white)\b`,
    guard: /\b(?:passport (?:expired|number)|out of date|expired|love|thank|price of|my dog (?:ate|loves))\b/i,
    says: UNEQUAL,
    weight: 1.4,
    hits: [
      'the flat is free until they hear my surname, then it is gone',
      'host cancelled the second she saw my profile photo',
      'rides get cancelled when they see my pic. swapped to a pic of a cat and one came',
    ],
    misses: [
      'cancelled because the photo was blurry',
      'as soon as I gave my name they found my order',
      'same CV format as last time',
    ],
  },
  {
    id: 'discrimination.others-let-by',
    pattern: rx`\b(?:(?:my|two|three|four|the|all|both) (?:\w+ ){0,2}?(?:${NOT_OURS}) (?:mates?|friends?|couples?|lads|girls|guys?|ones?|family|colleagues?|hosts?|women|woman|men|man|ladies)\b|(?:only ever|always) (?:us|me|him|her|the (?:black|brown|asian) \w+)\b(?=[^.!?]{0,30}(?:asked|id|stopped|searched|checked|told|get))|(?:three|two|four|five|six) white, guess|guess which one|(?:we|you|they)(?: all)? know (?:well )?(?:what it was|why|what (?:he|she|they) meant)|(?:leave|let) you to work out (?:the|why)|only him tho|never the other (?:customers|people|ones|tables)|the only (?:\w+ )?(?:table|family|couple|ones?|person|woman|man|girls?|lads?) (?:\w+ ){0,4}?(?:asked|told|searched|stopped|checked|moved|charged|made to)|only (?:the )?(?:blonde|thin|pretty|white|young|light[- ]skinned) (?:hosts?|girls?|ones|staff|waitresses|women)|(?:served|waved|let) (?:the|everyone|all the) [^.!?]{0,30}(?:before|behind|ahead|instead of) (?:me|us) (?:again|because|and)|every ?(?:body|one) (?:else )?(?:walk\w*|went|goes|go) (?:past|by|in before) (?:me|us))\b`,
    needs: rx`\b(?:id|door|asked|told|searched|table|served|waved|straight|queue|in|bag|security|guard|bouncer|shop|store|let|stopped|wait\w*|relisted|front|emptied|slow|paid|deposit)\b`,
    guard:
      /\b(?:wrong one|one direction|why we|white ones|white (?:wine|trainers|shirt|one in)|love|lovely|thank|discount|offer|new customers|loyal|sale|black friday|the only one in (?:my|stock))\b/i,
    says: UNEQUAL,
    weight: 1.4,
    hits: [
      'four lads at the door, three white, guess which one was asked for ID',
      'he relisted the room for my white mate',
      'half empty, a couple walked straight in, we know what it was, we were told to wait',
      'I was not the loud one, I was the only woman searched: the only woman searched at the door',
    ],
    misses: [
      'you know why we left the shop',
      'two white ones in my order',
      'the only one asked for feedback was great: lovely',
    ],
  },
  {
    id: 'discrimination.your-kind',
    pattern: rx`(?<!\w)(?:(?:groups?|people|customers|families|girls|lads|men|women) like (?:yours|you|us|ours)\b(?=["'”]|[^.!?]{0,20}(?:deposit|not|here|in here|paid|don'?t))|["'“]you people["'”]|(?:called|said) (?:\w+ ){0,3}?you people|(?:your|our|that) (?:kind|sort|type) of (?:hair|people|name|customer)|your (?:kind|sort|lot) (?:here|in here|not welcome|aren'?t)|(?:not|no) (?:a )?place for (?:\w+ )?(?:aunties|women|ladies|girls|kids like|people like|the likes)|["'“]?no travellers|where (?:i'?m|you'?re|are you) (?:really|actually) from|go back to (?:wherever|where (?:you|i|we)|your|my)|(?:don'?t|didn'?t|doesn'?t|not) (?:even )?look (?:\w+ )?(?:disabled|blind|deaf|autistic|sick|ill|english|irish|british|gay)|(?:you'?re|we'?re) not the (?:image|look|type|clientele)|name on (?:my|the|her|his) cup\b[^.!?]{0,20}(?:lady|girl|man|chinese|asian|black|brown)|i'?ll just (?:put|call you|say|write) [A-Z]?\w+|(?:thought|assumed|presumed|decided|took it) (?:that )?(?:i|we|he|she) (?:was|were|must be|couldn'?t|could not|can'?t|didn'?t|wasn'?t) (?:the |a |an )?(?:cleaner|help|nanny|maid|thief|stealing|shoplift\w*|afford|pay|speak english|able to pay|the driver|a patient|staff|foreign|secretary)|(?:take|took|pull) (?:off )?(?:my|her|our) (?:hijab|headscarf|niqab|turban|veil)|(?:asked|told|made) (?:me |her |us )?to (?:cover up|remove (?:my|her|his) (?:hijab|headscarf|turban|veil|kippah))|too (?:dark|foreign|ethnic|old|black|gay) (?:for|to)|(?:wrong|unprofessional) (?:kind of )?(?:hair|accent|afro|braids)|(?:my|her|his) (?:afro|braids|locs|natural hair|accent|hijab|turban)[^.!?]{0,30}(?:unprofessional|not suitable|distracting|a problem|against (?:policy|uniform))|a word i won'?t (?:type|repeat|write)|families eat here|stop (?:holding hands|kissing)|["'“]sit outside|called me (?:sweetheart|love|darling|little lady|a good girl)[^.!?]{0,40}(?:husband|boss|man|dad)|too (?:big|large|fat) for (?:the|our|this) (?:ride|seat|dress|rail|wristband))`,
    guard:
      /\b(?:wristband ones|i told|not for people like (?:me|us) who (?:love|hate)|love|thank|i'?ll just (?:put|call|say) (?:it|that|this|up|the|my|them))\b|["'“]you people["'”]? (?:are|never)/i,
    says: UNEQUAL,
    weight: 1.4,
    hits: [
      'had to pay a deposit because of "groups like yours"',
      'cashier said "you people" to my sister and me',
      '"we don\'t do your kind of hair"',
      "the guard said I do not look disabled: you don't look disabled, he said",
      'my wife and I were told to stop holding hands',
    ],
    misses: ['you people are useless', 'groups like yours are my favourite music', 'it does not look broken'],
  },
  {
    id: 'discrimination.mocked',
    pattern: rx`\b(?:(?:put on|copied|copying|mimick?\w*|imitat\w*|repeated|took off|fake version of|made fun of|laugh\w* at|mock\w*) (?:\w+ ){0,6}?(?:my (?:\w+ )?(?:accent|stammer|stutter|voice|name|english|weight|size|walk|tics|hearing aid\w*|hijab|headscarf|turban)|(?:an? )?(?:\w+'?s |our |his |her |their )(?:accent|stammer|stutter|weight|hair|tics|name)|impression of (?:me|him|her|us))\b|(?:kept|keeps?|kep) (?:\w+ )?(?:going|saying|calling|repeating) (?:me |him |her |them )?["'“]?(?:sir|madam|he|him|she|her|mister|miss|it)\b|impression of (?:me|him|her|us)\b|told (?:him|her|them) (?:\w+ )?(?:its|it'?s) (?:miss|mx|she|he|they)\b|talk(?:s|ing|ed)? (?:really )?(?:slow(?:ly)?|loud(?:ly)?) and (?:slow|loud)|rolled (?:his|her|their) eyes when (?:i|we) asked for (?:a |an )?(?:translat\w+|interpret\w+|chair|help|ramp|lift))\b`,
    guard:
      /\b(?:weight round|laugh\w* (?:at|with) me (?:for|when) (?:i|ordering)|great impression|did me (?:a|proud|good)|put on (?:a show|my (?:shoes|coat))|(?:kept|keeps) (?:saying|going|calling) (?:he|she|it|him|her) (?:would|will|is|was|was on|has|had|'s|'d|and|back|to|for|but|doesn|isn|can))\b/i,
    says: UNEQUAL,
    weight: 1.4,
    hits: [
      'your till lad put on my accent to his friend',
      'manager was doing an impression of me. I have a stammer',
      'told him twice it’s miss. he kept going "sir" louder',
      'the crew made fun of a passenger’s weight',
    ],
    misses: ['the app kept saying it was down', 'she kept saying he would call back', 'it did my hair lovely'],
  },
  {
    id: 'discrimination.over-my-head',
    pattern: rx`\b(?:(?:asked|ask|asking|talked to|spoke to|speaking to|looked at|talk to) my (?:${HELPER})\b[^.!?]{0,20}\b(?:what|if|whether|instead|how|about me|not me|for me|would) ["'“]?(?:she|he|i|they|me)\b|(?:carer|interpreter|helper|companion) (?:ticket|can'?t|had to pay|has to pay|must pay|is charged|isn'?t)|charge (?:the|my|for (?:the|a|my)) (?:helper|carer|interpreter|guide dog|companion)|(?:buy|pay for|bought|paid) a (?:ticket|seat|fare) for (?:the|my|his|her) (?:guide|assistance|service|hearing) dog|(?:guide|assistance|service|hearing) dog\b[^!?]{0,50}?\b(?:could not|couldn'?t|can'?t|not allowed|no dogs|outside|refus\w+|locked|drove off|turned away|no pets)|(?:refus\w+|turned away|cancelled|drove off)\b[^.!?]{0,40}\b(?:guide|assistance|service|hearing) dog|sunflower lanyard|no wheelchairs|(?:saw|seen|sees) (?:my|the|his|her) (?:folding |power(?:ed)? )?(?:chair|wheelchair)\b[^.!?]{0,30}\b(?:cancel\w*|drove|£|no room|refus\w+|shut)|asked for an? (?:bsl|sign|isl|asl)? ?interpreter|(?:my|our) (?:nephew|niece|son|daughter|brother|sister|child|boy|girl) has (?:downs?|down'?s|autism|cerebral palsy|tourettes?)\b[^!?]{0,60}\b(?:skipped|past|refus\w+|asked to leave|told|stared|laughed|not let))\b`,
    guard: /\b(?:thank|lovely|brilliant|do you|is there|can i|could i|what'?s the best)\b/i,
    says: UNEQUAL,
    weight: 1.4,
    hits: [
      'the clerk asked my carer what "she" wanted',
      'told my guide dog could not come in',
      'she made us buy a ticket for the guide dog',
      'my nephew has Downs and the face painter skipped him',
    ],
    misses: ['asked my husband what time it is', 'is my guide dog allowed', 'the wheelchair was great'],
  },
  {
    id: 'discrimination.at-work',
    pattern: rx`\b(?:planning (?:any|on having) (?:more )?(?:kids|children|babies)|(?:she'?s|shes|i'?m|im|i was|she was|being) pregnant\b[^!?]{0,60}\b(?:shifts?|contract|hours|let go|sacked|job|rota|not renewed)|(?:sacked|let go|laid off|dropped|got rid of|cut) (?:of )?(?:everyone|all|every(?:body)?|the (?:staff|women)) (?:\w+ )?over \d\d|(?:everyone|all) over (?:50|fifty|60|sixty) (?:\w+ )?(?:sacked|let go|gone)|(?:\d+ ?%|pay) gap\b|younger (?:with|and) more energy|didn'?t ask (?:my husband|him|the men|the lads|any of the men)|asked ["'“]?religion|(?:you'?re|i'?m|too|skin tone checker says i'?m) ["'“]?overexposed|shades?\b[^.!?]{0,40}\b(?:beige|nude|pale)\b[^!?]{0,50}\b(?:us|mine|dark|brown|black|explain)|ID (?:is|was) foreign)\b`,
    guard: /\b(?:price gap|gap (?:year|between)|generation gap|congratulations)\b/i,
    says: UNEQUAL,
    weight: 1.2,
    hits: [
      'at the interview I was asked "are you planning any more kids?"',
      'my mate told them she is pregnant: shes pregnant on monday, shifts gone by friday',
      'they sacked everyone over 50 last month',
      '40 shades and 30 are beige, then the 4 for us cost more',
    ],
    misses: ['mind the price gap', 'I am pregnant and love these', 'sacked off the gym'],
  },
];
