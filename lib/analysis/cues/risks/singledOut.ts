import type { Cue } from '../../cue';
import { rx } from '../pattern';

const UNEQUAL: Cue['says'] = [
  'flag:discrimination',
  'intent:allegation',
  'category:staff_conduct',
  'sentiment:negative',
  'emotion:humiliation',
];

const PERSON =
  'kids?|people|person|customers?|couples?|famil(?:y|ies)|m[ae]n|wom[ae]n|lads?|girls?|boys?|colleagues?|friends?|groups?|guys?|mates?|sons?|daughters?|husband|wife|passengers?|ones|folks?|students?|mum(?:-in-law)?|dad|shoppers|guests|parents|one in|teenagers?|brothers?|sisters?';
/** Who somebody is, in words that hardly stand for anything else. */
const BORN = `(?:(?:black|white|brown|asian|indian|african|polish|chinese|muslim|sikh|jewish|arab|romanian|gay|trans|disabled|deaf|blind|autistic|elderly|traveller|tribal|foreign|somali|pakistani|mexican|latino|hispanic|pregnant|bi) (?:${PERSON})|(?:is|are|was|were|all|i'?m|we'?re|being|both|who'?s) (?:all )?(?:black|white|asian|muslim|gay|lesbian|trans|transgender|bi|jewish|sikh|disabled|deaf|blind|autistic|pregnant|over (?:50|60|65|70)|two (?:wom[ae]n|m[ae]n|lads|dads|mums)|both wom[ae]n)\\b|hijab|head ?scar(?:f|ves)|niqab|turbans?|kippah|yarmulke|saris?\\b|caste|dalit|tribal people|north ?east(?:ern)?|islam\\w*|mosque|travellers|gypsies|roma\\b|immigrants?|refugees?|my accent|an accent|accent\\b|skin colou?r|dark skin|colou?r of (?:my|our|his|her) skin|english sounding|names like|afro hair|same[- ]sex|holding hands|unmarried couple|different religion|religious grounds|wheelchair user|my (?:\\w+ )?wheelchair|mobility scooter|in a (?:wheel)?chair|guide dog|assistance dog|white cane|hearing aids?|visually impaired|autism|ear defenders|down'?s(?: syndrome)?|cerebral palsy|stammer|stutter|prosthetic|disfigure\\w+|feeding tube|skin condition|dementia|oxygen concentrator|epilep\\w+|tourette\\w*|relay call|signing with|sign language|pregnancy|maternity leave|breast ?feed\\w*|disability benefit|only woman|because (?:i'?m|im|i am|we'?re|she'?s|he'?s) (?:a )?(?:woman|female|girl|dad|man|older|old|young|fat|\\d\\d)|cause i'?m (?:female|a woman|black)|as a (?:black|brown|gay|trans|disabled|deaf|blind|muslim) |male coworker|white colleague|women'?s is for|ladies don'?t|(?:i'?m|im|i am|aged) [5-8]\\d\\b|older (?:customers|people|staff|workers)|over 60|over 50|over sixty|over fifty)`;
/** What is done to somebody who is not wanted. */
const SLIGHTED =
  "(?:refus(?:ed|es|ing|al)|den(?:y|ied|ies|ying)|turn(?:ed|ing) (?:us |me |him |her |them )?away|wouldn'?t (?:serve|let|look|shake|speak|touch|take)|would not (?:serve|let|give|look|shake|speak)|couldn'?t (?:come in|sit|board|go|enter)|can'?t (?:come in|enter|use|sit)|won'?t (?:serve|let)|not (?:allowed|welcome|for (?:people|him|her|us|them|the likes)|let)|aren'?t (?:welcome|allowed)|kicked (?:out|off)|thrown (?:out|off)|threw (?:us|me|him|her) (?:out|off)|asked (?:me |us |him |her |them )?to (?:leave|get|move|take|remove|sit)|made (?:me |us |him |her |them )?(?:to )?(?:stand|sit|wait|leave|move|take)|search(?:ed|ing)|stopp?(?:ed|ing)|follow(?:ed|s|ing)|bag checked|checked (?:my|his|her|our)|pulled (?:out|over|aside)|ignor(?:ed|ing)|served last|serv(?:ed|ing) (?:everyone|others)|laugh(?:ed|ing)|mock(?:ed|ing)|mimick\\w*|joked about|put on my accent|wrote|called (?:me|us|him|her|it)|call(?:s|ing)? (?:me|us|him|her|it)|verbal abuse|abus\\w+|slurs?|star(?:ed|ing) at|moved (?:me |us |him |her )?to|sat (?:us )?by|outside in|paid (?:\\w+ ){0,3}?(?:more|less)|quot(?:e|ed|es)|£\\d+ more|more than my|charged? (?:us |me |double|extra|more)|extra for|reject(?:ed|s|ing)?|cancel+ed (?:my|our|his|her|on|the ride)|let go|sacked|bull(?:y|ied)|harass\\w*|misgender\\w*|singled out|spoke to my (?:husband|son|carer|boyfriend|mate)|spoke over|lectur(?:ed|ing)|drove (?:off|past|straight)|hung up|told (?:me|us|him|her|my|to|we|that|it)|'dress code'|dress code|putting people off|distracting|punish\\w*|treated like|halves|gone same|it'?s (?:gone|full)|says? no|'?no offence|dropped my|for no reason|flags?\\b|only one[s]?|nobody follows|asked for my id|asked (?:where|if|when|to show)|left standing|kept (?:us )?waiting|priority seat|bring a carer|who let)";

/** Treated otherwise for what one is: the trait and the slight anywhere in one post. */
export const SINGLED_OUT_CUES: readonly Cue[] = [
  {
    id: 'discrimination.trait-and-slight',
    pattern: rx`\b${BORN}`,
    needs: rx`\b${SLIGHTED}`,
    unless:
      /\b(?:thank(?:s| you)|lovely|love your|love the|great|brilliant|amazing|do you|is there|are there|can i|could i|how (?:do|much|many)|please (?:can|could)|have you got|in stock|available|accent (?:colou?rs?|chair|wall|lighting|lamp|rug|cushion)|what time|when (?:is|does|will)|looking for|black friday)\b/i,
    guard:
      /\b(?:(?:black|white|brown|indian|chinese|polish|asian) (?:food|dress|shoes|jumper|ones? (?:is|in|are)|cases?|boots|rice|bread|sofa|phone|cards?|friday)|(?:ones?|they|it|these|those|screen|phone|page|app|light|smoke) (?:is|are|was|were) (?:all )?(?:black|white|blind)|men'?s|women'?s (?:section|range|jeans|shoes)|i'?m 5\d (?:minutes|mins|in|th))\b/i,
    says: UNEQUAL,
    weight: 1.3,
    hits: [
      'the guard only searched the brown kids',
      "manager told me my hijab was 'against dress code'",
      'blind customer here, your staff told me to bring a carer next time',
      'they denied entry to us because of our caste',
      'why does your app reject names like Nguyen',
      'you cancelled my interview the minute I said I was pregnant',
    ],
    misses: [
      'is there step free access for my wheelchair',
      'the black dress was refused as a return',
      'do you have a pregnancy range',
      'Amazing captions, my deaf dad thanks you',
    ],
  },
  {
    id: 'discrimination.words-of-it',
    pattern: rx`\b(?:racis(?:t|m|ts)|racial(?:ly)?|profiling|xenophob\w+|homophob\w+|transphob\w+|islamophob\w+|anti-?semit\w+|misogyn\w+|sexist|sexism|ageis[tm]|ableis[tm]|discriminat(?:ed?|ing|ion|ory)|bigot\w*|prejudiced?|(?:go|went|gone|get) back (?:home|to (?:your|where|my|their) (?:own )?(?:country|came|home))|where (?:i was|i'?m|we'?re|are you|we were) ["'‘“]?really from|speak english|read english|speaks? english well|too many of you lot|people like (?:you|us|her|him|me|that)["'’”]?(?= |$|[.,!?])|your (?:kind|sort)\b|real women|real men only|monkey (?:noises|chants)|golliwog|chink[iy]?s?\b|slant[yi]?\w* eye\w*|paki\b|terrorist|(?:ask|let) your husband|ladies don'?t (?:usually )?(?:buy|use|need)|afro hair|young and energetic|praye?d? at me|called (?:me|us|him|her) ["'‘“]?(?:it|a slur|a dyke|a tranny|a faggot)\b|the likes of (?:us|me|you)|told to (?:speak english|go home)|looked foreign|plan(?:ning)? to have babies|when i (?:plan|want) to have (?:babies|kids|children))`,
    guard:
      /\b(?:paki[- ]?(?:explain|check|ayos|fix|sagot|reply|tulong\w*|help|asikaso|resolve|sabi|bigay|hanap|balik|send|update|confirm|process|cancel|dm|usap|lagay)|indiscriminat\w+|discriminating (?:palate|taste|customer)|learn(?:ing)? to speak english|(?:drivers?|couriers?|riders?|dashers?|postmates?|agents?|reps?|operators?|person|guy|he|she|they|who|nobody|no one) (?:\w+ )?(?:can(?:no|['’]?)t|(?:do|does|did)(?:n['’]?t| not)|could(?:n['’]?t| not)|barely|hardly) (?:even |really )?(?:speak|read) english|people like (?:you|us|me) (?:who )?(?:make|are the reason|made|the)|(?:your|this) kind (?:words|help|reply|staff|of)|kind of|your sort code|sort (?:it|this|out)|no racis[tm]|anti-?racis[tm]|bless people like you|i like people|need more people like)\b/i,
    unless: /\b(?:documentary|novel|exhibition|history month)\b/i,
    says: UNEQUAL,
    weight: 1.3,
    hits: [
      'your receptionist asked if i could even read english',
      "The doorman said 'too many of you lot'",
      'was told by your staff i speak english well',
      "got told to 'go back home' by the man on your help desk",
      'you make disabled people pay extra, that is discrimination',
    ],
    misses: [
      'paki explain po why it is resolved',
      "my courier can't speak English and can't find my street",
      'your kind words',
      'a very discriminating palate',
      'we need more people like you',
    ],
  },
];
