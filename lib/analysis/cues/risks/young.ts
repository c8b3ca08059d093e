import type { Cue } from '../../cue';
import { rx } from '../pattern';

const AGE =
  '(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const YOUNG =
  'toddlers?|bab(?:y|ies)|newborns?|infants?|little (?:one|girl|boy|lad|man|angel|fella)s?|kids?|kiddos?|child(?:ren)?|bairns?|wee (?:one|girl|lad|boy|man)|tiny one|stepsons?|stepdaughters?|foster (?:child|lad|kid|son|daughter)|nieces?|nephews?|grand ?(?:sons?|daughters?|kids?|children|child)|twins?|pupils?|teens?(?:age\\w*)?|youngest|lads?|daughters?|sons?|stepson|girl|boys?|adopted son|little brother|little sister|beta|cubs?|brownies|schoolkids';

/** A child by age, by school or by what only a child has. */
export const YOUNG_CUES: readonly Cue[] = [
  {
    id: 'minors.by-age',
    pattern: rx`\b(?:(?:${YOUNG})'?s?,? ?\(?(?:is |are |was |just |only |aged |has |turn(?:s|ed|ing) |who'?s |who is |(?:is )?about to be )*\(?(?:${AGE})(?: and (?:${AGE}))?\)?(?![\d.:%]| (?:of|times|hours|hrs|mins|minutes|days|weeks(?! old)|months(?! old)|items|tickets|pairs|boxes|miles|pounds|lunches|orders|emails|calls|people|others))|(?:a|my|our|her|his|only|im|i'?m|i am|he'?s|she'?s|they'?re|he is|she is|they are|are|is|of|let a|let an|with an?|an) ?(?:just |only |nearly |almost |not even )?(?:${AGE})[ -]?(?:y\/?o|yr ?olds?|yrs? old|year[ -]olds?|yo|months old|weeks old|month[ -]old|week[ -]old)s?\b|(?:im|i'?m|i am|am|turn(?:ed|ing)?|just turned|sign up at|join at|allowed (?:\w+ )?at|under[- ]?|age(?:d)? ?(?:is |of )?)(?: only| just)? ?(?:1[0-7]|[6-9]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:s|th)?\b(?! (?:minutes|mins|hours|hrs|days|weeks|months|miles|stone|foot|ft|feet|in the queue|%|percent|emails|pounds|quid|st\b|am|pm|items|a side|times|people|euros|dollars|years? (?:in|with|into|a))|[.:,]\d|%|\/|-\d|'?\d)|(?:he|she)(?:'s| is| was) (?:only |just |not even )?(?:${AGE})(?=[.,!?;)]| and\b|$)(?!\.\d)|(?:my|our) two are \d|(?:${AGE})[- ]year[- ]old)`,
    guard:
      /\b(?:(?:phone|laptop|account|tv|boiler|machine|bike|console|car|sofa|dog|cat|puppy|kitten|mattress|kettle|whisky|wine|cheese|bread|boots|shoes|contract|router|watch|warranty|house|jacket|policy|fridge|customer|member|van|camera|battery|tablet|washer|dryer|rum|scotch|order|building)\b[^.!?]{0,30}(?:weeks|months|years?|yr|yrs|year)[- ]?old|(?:weeks|months|years?|year)[- ]?old (?:phone|laptop|tv|boiler|dog|cat|puppy|kitten|machine|bike|console|car|sofa|kettle|whisky|wine|cheese|contract|router|warranty|house|account|fridge|whiskey|battery|boots|shoes|rum|van|bag|coat|mattress|phone|tumble|washing)|like a \w+ year old|i'?m (?:number|in)|of (?:one|two|three|four|five|six) (?:and|of|out)|all ten|(?:kids|children|baby|teen|boys?|girls?)'?s? (?:size|sizes|clothes|age|range|menu|jeans|shoes) )\b/i,
    says: ['flag:minors'],
    weight: 1.5,
    hits: [
      "we're a class of 9 year olds writing about your crisps",
      'How can my 16 year old open an account',
      'nephew is 3 and loves your trains',
      'im turning 11 next week',
      'the childminder you listed never showed, my two are 3 and 1',
      'Am I allowed to sign up at 15?',
      'daughter (9) got stuck in your revolving door',
    ],
    misses: [
      'my 10 year old kettle gave up',
      "I'm 34 and still love your bricks",
      "I'm 5 foot 4",
      '20 year old whisky',
    ],
  },
  {
    id: 'minors.at-school',
    pattern: rx`\b(?:(?:primary|nursery|pre-?school|playgroup|elementary|kindergarten|infant school|junior school)(?: school)?(?! (?:care|school teacher here|colours?|reason|concern|address|account|holder|contact|card))|(?:my|our|the|for|his|her|in|a|this|p\d|year [1-9]|yr [1-9]) (?:class|school (?:trip|play|uniform|shoes|bus|minibus|project|fair|bag|lunch|dinner|concert|prom|photos?|sports day))|school (?:trip|play|uniform|shoes|minibus|fair)s?\b|(?:i'?m|im|i am|am|still) (?:still )?in (?:school|year \d{1,2}|class \d{1,2}|grade \d{1,2}|primary)|(?:a |i'?m a |im a )?year (?:[1-9]|1[01])s?\b(?= (?:here|on|asking|pupils|kids|class|has|have|student))|class \d{1,2}\b(?! (?:licen|vehicle|action))|homework|pupils?\b|schoolchildren|children'?s (?:ward|hospital|home)|soft play|christening|child ?minder|unaccompanied minor|underage|cub pack|(?:our|the|my) (?:scouts?|cubs|brownies|guides|beavers|rainbows)|girl guides|swim class|toddlers'?|i(?:'m| am|m)? ?(?:just |only )?a kid\b|(?:he|she)(?:'s| is) (?:just |only )?(?:a|his first) (?:kid|child|baby)|(?:ask|tell|told) my (?:mum|mam|mom|dad|parents)|(?:my )?(?:mum|mam|mom|dad|parents) (?:doesn'?t|don'?t|dont|doesnt|said|says|will|won'?t|is buying|are) (?:know|to ask|i can'?t|kill|let|go mad|buying)|can'?t ask my parents|dads? card|mums? card|nan is buying it for me|teen here|banned\b[^.!?]{0,20}\b1\d\b|vapes? (?:in|to) (?:your|under)|colou?ring contest|kids'? (?:app|club|channel|game|party|passports?)|maths app)\b`,
    unless:
      /\b(?:my (?:uni|university|masters|phd|dissertation)|university|grown up|grown-up|old school|school run traffic|boys club|i was a (?:kid|child)|when i was|since i was|as a kid)\b/i,
    guard:
      /\b(?:class act|first class|world class|business class|in a class of|primary (?:ps\d|console|playstation|xbox|account|e-?mail|card|phone|number|device|profile|user|holder|line|system|sim)|(?:as|to|for|my|not (?:the|my)?) ?primary(?! school)|class (?:action|pass)|high[- ]class)\b/i,
    says: ['flag:minors'],
    weight: 0.9,
    hits: [
      'primary school fair raffle: could you donate',
      'for homework i need to know how chocolate is made',
      'unaccompanied minor on your flight was left at the gate',
      'my cub pack all got the wrong badges',
      'pupils at our primary wrote to you',
      'im still in school so how can i pay',
    ],
    misses: [
      'a class act, your driver',
      'old school trainers',
      'my primary address has changed',
      'I cannot switch the account to primary on my console',
    ],
  },
  {
    id: 'minors.in-the-matter',
    pattern: rx`\b(?:(?:my|our|his|her|poor|brown|twin) (?:\w+ ){0,2}?(?:toddlers?|baby|babies|newborn|infant|little (?:one|girl|boy|lad|man|angel)|kids?|kiddos?|children|child|bairn'?s?|wee (?:one|girl|lad|boy)|stepson|stepdaughter|foster \w+|nieces?|nephews?|grand ?(?:sons?|daughters?|kids?|children|child)|twins|beta'?s|tiny one'?s|daughters'|daughter'?s?|son'?s?)(?:'s)?)\b|\b(?:baby formula|formula|baby food|baby milk|baby seat|pushchair|pram|stroller|buggy|cot side|high ?chair|stair gate|baby monitor|nappies|the baby|the kids|kids|toddler|twins)\b`,
    needs:
      /\b(?:shout\w*|cr(?:y|ied|ying)|soaked|locked|left|stranded|gate|midnight|alone|ambulance|school|teacher|class|doll|toys?|teddy|birthday|christening|party|uniform|ballet|dance|costumes?|football|kit|milk|formula|nappies|insulin|inhaler|medication|doctor|fever|infection|hospital|playground|swim\w*|pool|ride|swing|slide|pram|pushchair|wheel|cot|seat|buggy|walking frame|device|app|game|coins|spent|charged|booked|screen|film|photo|passport|phone|coat|shoes?|zip|santa|driver|guard|lifeguard|staff|searched|followed|ticket|frightened|scared|stuck|trapped|swallow\w*|fell|hurt|burn\w*|chok\w*|rash|sick|ill|lip|allerg\w*|cold|freezing|wait\w*|delay\w*|asleep|wak\w+|woke|heating|running out|delivery|bullying|wants to die|pavement|mould|heartbroken|lost|bus|train|coach|admission|fee|hamster|playing|wrong|missing|discharged|strap|moved|roof|dvd|contest|prize|allowance|barred|bill|chained|dead|pocket money|wave[ds]?|tooted|cake|leaked|lock|laugh\w*|banned)\b/i,
    unless:
      /\b(?:like a (?:baby|kid|child)|oh baby|baby steps|inner child|fur bab\w+|kid you not|kidding|grown up|grown-up|my (?:son|daughter) (?:is|works as|who is) an? \w+|my (?:son|daughter) (?:works|bought|recommended|told|gave|drives|uses|orders)|our (?:first|second) is due|baby (?:is|was) due|kids? (?:menu|size|sizes|range|section|meal|eat free)|children'?s (?:menu|sizes|range|section)|baby (?:spinach|carrots|blue|pink|corn|shark|potatoes|yoda|grand|steps)|buried|funeral|passed away|lost our baby|miscarr\w+|stillb\w+|born sleeping|dead son|dead daughter|losing my (?:son|daughter)|my kids will|as a kid|when i was)\b/i,
    guard:
      /\b(?:kids (?:these days|today)|my kids will (?:kill|murder)|whose kids|his kids go|(?:your|ceo'?s|their) kids|son of|boys will|lads holiday)\b/i,
    says: ['flag:minors'],
    weight: 0.8,
    hits: [
      'Your driver shouted at my little girl',
      'the kids got soaked as the roof in your soft play leaked',
      'he scared my toddler: the ride stopped, my toddler was scared stiff',
      "tiny one's pram wheel dropped off on day 1",
      'the guard searched the brown kids',
      "beta's school uniform has not been delivered, our beta's school opens monday",
    ],
    misses: [
      'kids eat free on sundays right?',
      'my fur baby loves your treats',
      'my son is a doctor and orders from you',
    ],
  },
];
