import type { Cue } from '../../cue';
import { rx } from '../pattern';

const INSULT: Cue['says'] = ['flag:abuse', 'sentiment:negative', 'emotion:contempt', 'heat'];

/** What people are called: plural, or of a whole crowd. */
const CALLED =
  'clowns|muppets|spanners|halfwits|half-?wits|galahs|eejits|idiots|morons|imbeciles|cretins|losers|numpties|numptys|donkeys|wallies|plonkers|melts|rockets|mugs|chancers|crooks|gobshites|tossers|wankers|twats|pricks|dickheads|bellends|bootlickers|scum|scumbags|vermin|parasites|village idiots|trolls|goons|mumus?|drongos|knobs|weasels|slugs|rats|pigs|cowboys|bunch of jokers|weapons|plums|doughnuts|donuts|tools|roasters|wallopers|planks|wet wipes|dimwits|dunces|nitwits|dopes|jokers|boneheads|dolts|simpletons|airheads|dullards|bozos|jerks|freaks|creeps|wasters|dipsticks|pillocks|prats|berks|gits|divs|mongrels|lowlifes|degenerates|snakes|troglodytes|neanderthals|amoebas|buffoons|fools';
/** Written so as to pass a filter. */
const MASKED =
  'f[*@#]+(?:k|ck)?(?:ing?)?|sh[*@#!]+t|[ck][*@#]+nts?|w[*@#]+(?:er)?s?|b[*@#]+t?ch(?:es)?|d[*@#]+(?:head)?s?|d[*]+head|tw[*@#]+ts?|b[*@#]+st[a*]rds?|a[*@#]+(?:holes?)';
const LOW = 'brains?|brain power|charm|charisma|personality|iq|intelligence|spine|backbone';

/** Scorn for the people and nothing to put right. Rows that fit whole posts are for posts with no room for a matter. */
export const INSULT_CUES: readonly Cue[] = [
  {
    id: 'abuse.nothing-but',
    pattern: rx`^[^a-z0-9]*(?:(?:you|u|ye|yous|the|a|an|all|of|what|such|absolute|total|complete|utter|pure|proper|bunch|pack|shower|lot|whole|rotten|every|last|one|just|are|r|you'?re|ur|lol|lmao|pathetic|useless|overpaid|talentless|thick|liars?|cheats?|thieves|hello|oi)\W+){0,8}(?:${CALLED})\b(?:\W+(?:the|whole|rotten|bunch|lot|of|you|u|ye|them|every|last|one|all|lol|lmao+|absolute|bye|here|there|running|this|joint|place|liars?|ha|haha|${CALLED})){0,8}\W*$`,
    guard: /\b(?:cow ?boys|rats in|mice|pigs in|mugs (?:are|for)|love|fancy|costume|free|haha|ha)\b|😂|❤|😍/iu,
    says: INSULT,
    weight: 1.5,
    hits: [
      'you absolute spanners',
      'clowns 🤡🤡🤡',
      'Chancers. Crooks. The whole rotten lot',
      'what a shower of eejits',
    ],
    misses: ['mugs arrived broken', 'what a bunch of clowns haha best circus', 'you absolute clowns, love you 😂'],
  },
  {
    id: 'abuse.masked',
    pattern: rx`(?:^|\s)(?:(?:go |get )?f[*@#]+(?:k|ck)? (?:you|u|off|yourselves|yourself|the lot)|eat (?:${MASKED})|(?:you|u|ye|absolute|utter|total|prize|complete|lying|thieving|are|a|the) (?:${MASKED})(?! (?:service|time|app|parcel|order|delivery|price|weather|load|show|awful|good|great|amazing|happy|love|brilliant))|${MASKED})(?=\W*(?:$|the lot|all of|bootlick|\.))|(?:^|\s)dog ?(?:sh[*i]t)\b(?= company|\.|!|$)|(?:^|\s)eat sh[*i]t\b`,
    guard:
      /\b(?:delicious|amazing|good|oh|love|app|doesn'?t|won'?t|waiting|called me|he said|she said|told me|said to me)\b/i,
    on: 'plain',
    says: INSULT,
    weight: 1.5,
    hits: ['go f*** yourselves', 'b*tches the lot of u', 'c*nts.', 'whoever runs this is a prize d***head', 'eat sh*t'],
    misses: ['what the f*** is going on with my parcel', 'your man told me f*** off', 'sh*t delivery, three days late'],
  },
  {
    id: 'abuse.of-their-minds',
    pattern: rx`\b(?:(?:${LOW}) of an? (?:\w+ ){0,3}?(?:sponge|sock|brick|potato|pigeon|goldfish|turnip|spoon|plank|door|doorknob|gnat|slug|wasp|teaspoon|stone|parsnip|kettle|bin ?bag|cabbage|toaster|flea|worm|mop)|not (?:one|a single one) (?:of (?:you|them) )?has a (?:${LOW})|village idiots?|not a brain(?: ?cell)? (?:between|among)|no (?:sense|brains?|spine|shame) (?:at all|between)|waste of (?:a |an )?(?:keyboard|chair|desk|skin|oxygen|salary|name badge)|should never be (?:let|allowed) near|(?:wants?|needs?|deserves?) sacking\. (?:and|so)|whoever hired (?:you|u|that lot|them)|your mothers? (?:should|must) be ashamed|(?:you|they)(?:'re| are) all (?:thick|dense|stupid|brain dead|inbred|useless)\b|ye are all (?:thick|dense)|talentless (?:eejits|idiots|hacks|clowns)|bunch of (?:\w+ )?(?:talentless|galahs|eejits|halfwits|spanners)|(?:pack|shower|shoal|herd) of (?:\w+ )?(?:${CALLED})|useless,? the (?:shower|lot|whole lot|pack) of (?:you|ye|u|them)|the (?:shower|state) of (?:you|ye|yiz))\b`,
    guard:
      /\b(?:i(?:'ve| have|'m| am)|my (?:own )?brain|me\b|treat(?:ed)? (?:me|us)|felt like|made me|parcel|refund|order|delivery|again)\b/i,
    says: INSULT,
    weight: 1.5,
    hits: [
      'whoever runs this has the brains of a wet brick',
      'nine people in there and not one has a spine',
      'you are a waste of a keyboard',
      "you're all thick, bye",
      'useless, the shower of ye',
    ],
    misses: ['I have the brain of a goldfish, forgot my pin', 'no sense at all in charging me twice for my order'],
  },
  {
    id: 'abuse.of-their-looks',
    pattern: rx`\b(?:face like (?:a|an) (?:\w+ )?(?:dropped|slapped|smacked|bulldog|melted|burst|robber|bag|wet|horse|pie|foot)|(?:lass|woman|man|girl|guy|lad|bloke|model|presenter|one) in (?:your|the|this) (?:ad|advert|video|vid|photo|clip|pic)\b[^.!?]{0,24}\b(?:paper bag|is a (?:hound|dog|minger|horse|pig|state|munter)|ugly|looks like a|rough as)|needs a paper bag|who let (?:her|him|that|it) (?:on|near) (?:camera|screen|the)|ugl(?:y|iest) (?:\w+ )?(?:staff|people|ppl|faces|crew|lot)|(?:for|4) ugly (?:people|ppl|feet)|(?:cringe|flop|ugly|stupid|trash|loser|bum) (?:brand|company|name|logo|people|ppl)[^.!?]{0,30}\b(?:flop|cringe|ugly|stupid|trash|loser|bum) (?:brand|company|name|logo|people|ppl)|delete (?:ur|your|the) (?:account|acc|page),? (?:you |u )?(?:fatty|loser|fat|ugly|clown|creep|idiot|freak)|l brand\b|imagine (?:\w+ )?(?:working|being paid) (?:here|there|for (?:you|this lot|them))\b(?=[^?]{0,25}(?:loser|lmao|lol|embarrass|imagine|couldn'?t be me))|get in the sea|get in the bin, (?:all|the lot)|go back where you came from|yer (?:da|ma) sells|take a long walk off)`,
    guard:
      /\b(?:told (?:me|us|him|her|my)|said to (?:me|us)|shouted|i look|my face|i(?:'ve| have) (?:a |got )|ugly (?:duckling|sweater|jumper|christmas)|me to)\b/i,
    says: INSULT,
    weight: 1.5,
    hits: [
      'eww who let her on camera',
      'ugly bags for ugly people',
      'cringe brand, cringe people',
      'imagine working there lmao losers',
      'the lad in your ad is a hound',
      'get in the sea',
    ],
    misses: [
      'your guard told us to go back where you came from',
      'my ugly christmas jumper came',
      'imagine working there, is it nice?',
    ],
  },
];
