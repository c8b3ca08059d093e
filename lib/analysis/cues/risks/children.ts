import type { Cue } from '../../cue';
import { rx } from '../pattern';

const YOUNG = '(?:1[0-7]|[1-9]|two|three|four|five|six|seven|eight|nine|ten)';
const OFFSPRING =
  'lad|wee (?:lad|girl|one|man)|little (?:one|fella|man|lad|girl|boy)|youngest|eldest|kiddos?|kids?|baby|babies|newborn|toddlers?|twins|son|daughter|grandson|granddaughter|grandchildren|nephew|niece|boy|girl|child|children';
/** What a child does or what befalls it, rather than what is bought for one. */
const BEFALLS =
  'cr(?:y|ied|ying)|in tears|in floods|sobb\\w*|sick|vomit\\w*|hurt|fell|swallow\\w*|chok\\w*|scared|frighten\\w*|terrified|shak\\w*|stuck|stranded|freezing|cold|hungry|no (?:milk|formula|heating|water|food|shoes|seat)|minus \\d+|-\\d+|\\d+ degrees|asleep on|sitting on|slept|sleeping on|lost|hospital|a&e|allerg\\w*|rash|burn\\w*|bruis\\w*|fever|chicken ?pox|caught|trapped|in the car|walk(?:ing)? under|smoked|crossing the road|roared at|shouted at|toast';

/** A particular child in it, told without "my child is six": what befell it, what it was glad of, who writes. */
export const CHILDREN_CUES: readonly Cue[] = [
  {
    id: 'minors.befallen',
    pattern: rx`\b(?:(?:my|our|the|a|with|and|two|three|four|\d|his|her|hungry|tired|autistic) (?:\w+ )?)(?:${OFFSPRING})\b|\b(?:kids|twins|newborn|baby|toddlers?|pram)\b`,
    needs: rx`\b(?:${BEFALLS})\b`,
    unless: rx`\b(?:like a baby|oh baby|baby steps|inner child|(?:my|our) boys|baby (?:is|was) due|after the baby|since the baby|kids? (?:version|menu|portions?|shirts?|bikes?|table|corner)|kid you not|grandson's|all grown|grown up|insurance and be sorted|letters to the kids|children(?:'s)? sleep|child free|without (?:him|me)|buried|funeral|passed away|late (?:husband|wife|mother|father|mum|dad)|die[ds]?\b|was (?:2[0-9]|[3-9][0-9])|like a toddler|not a toddler|baby scan|baby girl)\b`,
    guard: /\b(?:(?:kids|kid's|child|children's) (?:version|menu|range|section)|cold (?:coffee|food|fries))\b/i,
    says: ['flag:minors'],
    weight: 1,
    hits: [
      'powers out, newborn in the house and its minus 4',
      'kids walking under that cable',
      'three kids crying on the platform',
      'a child could have been hurt',
      'lovely 2hr wait with twins, one in tears: twins in tears after a 2hr wait',
      'came late, the party was over and the kids cried',
    ],
    misses: ['the kids menu is nice', 'I sleep like a baby', 'cot is lovely and baby is due soon, cold evening'],
  },
  {
    id: 'minors.gladdened',
    pattern: rx`\b(?:(?:my|our|the) (?:\w+ )?(?:${OFFSPRING})|kids|kiddos|grandchildren|twins|baby)\b`,
    needs: rx`\b(?:crew|captain|staff|driver|engineer|steward\w*|pharmacist|host|agent|lad (?:at|on|in)|lady|dentist|lifeguard|doctor|nurse|cockpit|magic show|train|flight|cinema|zoo|haircut|party|school|nursery|bottles|stickers|packs|rabbit|subs)\b`,
    unless: rx`\b(?:cancel\w*|late|refund|broke\w*|wrong|missing|delay\w*|charged|why|how do|is there|can i|could you|tickets?|price|worst|never|inner child|like a baby|boys|grown|uni|wedding|suit|\d\d now|due|passed away|rip|funeral|year old|yr old|yo)\b`,
    guard: /\b(?:my (?:son|daughter) (?:gave up|works|is \d\d|bought|told)|sticker|charity)\b/i,
    says: ['flag:minors'],
    weight: 0.6,
    hits: ['thank you to the crew who held the baby', 'the little activity packs for the kiddos, bless'],
    misses: ['why was the crew late, my son waited', 'my inner child loves the train'],
  },
  {
    id: 'minors.aged',
    pattern: rx`\b(?:(?:mine|he|she|ours|youngest|eldest|recipient)(?:'s| is|s) (?:only |just )?(?:${YOUNG})(?= (?:weeks|months) old| and it was|(?=[.,!?](?!\d)| and (?:has|he|she|it)))|(?:${YOUNG}) (?:weeks|months) old (?:in|baby|twins|on|was)|\d{1,2} (?:month|week) old (?:in|was|baby|twins|asleep|on)|i turn (?:1[0-7])\b|year (?:7|8|9|10|11)s? (?:have|has|had|kids|got|like)|(?:under|below) (?:1[0-7]) myself|my mums? e-?mail|(?:thinks|reckons) its christmas|mine is \d{1,2}\b|my (?:seven|eight|nine|ten|six|five|four|three) year old|since primary \d|primary (?:[1-7]|one|two|three) broke up|(?:told|asked) everyone at (?:nursery|school|playgroup)|(?:our|my) (?:youngest|wee soul)|shy wee soul|moving on to solids|communion lunch|who'?d hold his hand|(?:our|my) [A-Z]\w+ (?:sit|sat) (?:up front|in the cockpit))`,
    guard:
      /\b(?:it'?s \d+ (?:weeks|months) old (?:and|the)|(?:phone|laptop|account|tv|blinds|boiler|machine|bike|console|car|sofa|dog|cat|puppy|kitten|mattress)[^.!?]{0,30}(?:weeks|months|years) old|old (?:phone|laptop|tv|boiler|dog|cat)|(?:he|she|it)'?s \d+ (?:%|minutes|mins|hours|days|miles|stone))\b/i,
    says: ['flag:minors'],
    weight: 1,
    hits: [
      'what age can kids get the card from? mine is 10 and has plans',
      'i turn 15 in january and want to come to the gig',
      'school starts thursday and my youngest has no shoes',
      'front wheel came off, 6 month old in the car: 6 month old in the car',
    ],
    misses: ['the boiler is 6 months old', 'mine is 100% cotton', 'she is 40'],
  },
];
