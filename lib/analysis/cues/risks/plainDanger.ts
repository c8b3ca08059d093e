import type { Cue } from '../../cue';
import { CHILD, rx } from '../pattern';

const DANGER: Cue['says'] = [
  'flag:safety',
  'category:safety_hazard',
  'intent:incident_report',
  'sentiment:negative',
  'emotion:fear',
];
/** Taken every day, or kept for the worst day. */
const LIFELINE =
  'insulin|inhalers?|epi ?-?pens?|adrenaline pens?|oxygen (?:concentrator|machine|tank|bottle|supply)|dialysis|ventilator|feeding (?:pump|tube)|nebuli[sz]er|cpap|warfarin|lithium|levothyroxine|methadone|morphine|sertraline|citalopram|fluoxetine|venlafaxine|lamotrigine|keppra|anti ?-?depressants?|blood thinners?|(?:heart|epilepsy|seizure|diabetes|diabetic|asthma|blood pressure|chemo) (?:meds|medication|medicine|tablets|pills|drugs)';
const SHUT_PLACES =
  'balcony|lifts?|elevators?|toilets?|loo|bathroom|cubicle|changing rooms?|stairwell|stairs|car ?parks?|basement|cellar|vault|freezer|container|tunnel|stations|platforms|signals?|carriage|coach [a-z]|pod|gondola|cable car|ride|building|shop|store|gym|office|courtyard|garden';

/** Danger told without its usual words: by the medicine that is missing, the place somebody cannot leave, what a small child was in. */
export const PLAIN_DANGER_CUES: readonly Cue[] = [
  {
    id: 'safety.lifeline-missing',
    pattern: rx`\b(?:${LIFELINE})\b`,
    needs: rx`\b(?:without|no (?:power|electric\w*|supply|stock|sign|more)|power(?:'s| is| has)?(?: been)? (?:out|off|cut)|ran out|run(?:ning|s)? out|last (?:one|dose|pen|tablet|puff)|lost|missing|not on (?:the|my|our)|hold bag|bag (?:is|not|never|still|has)|left (?:out )?(?:in|on) the|in the sun|need (?:it|them|mine|him|her)|stuck|cancel\w*|delay\w*|out of stock|supplier|again|gone|late|melted|warm|refus\w*|took (?:it|them|my|his|her)|confiscat\w*)\b`,
    guard:
      /\b(?:do you (?:sell|stock|do|have)|how much|price of|can i (?:bring|take|carry|fly)|allowed|prescription charge|thank|charity|advert|documentary|share price)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'her epi pen is in the hold bag and the bag is not on the plane',
      'no sertraline again, a week without, when is it in',
      'oxygen concentrator at home and the power has been out since noon',
      'insulin left out on the step in the sun again',
    ],
    misses: [
      'do you sell asthma medication holders, mine got lost',
      'can I bring my inhaler on board, I lost the letter',
      'lost my coat on the charity walk for dialysis',
    ],
  },
  {
    id: 'safety.dose-wrong',
    pattern: rx`\b(?:(?:\d+ ?x|ten times|\d+ times|double|twice|half|triple|the wrong) the (?:\w+ )?(?:dose|dosage|strength)|wrong (?:dose|dosage|strength|tablets|pills|medicine|medication|meds)|some(?:one|body) else'?s (?:tablets|pills|prescription|medicine|medication|meds|inhaler))\b`,
    needs: rx`\b(?:label|tablets?|pills?|mg|ml|took|taken|take|pharmac\w*|prescri\w*|bag|given|gave|baby|son|daughter|syrup|bottle|box|my (?:mum|dad|nan))\b`,
    guard: /\b(?:double the dose of (?:fun|joy|love|cute\w*)|coffee|caffeine|espresso)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['given me ten times the dose, I took one this morning', "got somebody else's tablets in my bag"],
    misses: ['twice the strength of your old coffee, took me by surprise', 'double the dose of fun, take my money'],
  },
  {
    id: 'safety.shut-in',
    pattern: rx`\b(?:locked|trapped|shut|stuck) (?:\w+ )?(?:in|inside|on|out on|between)(?: \w+){0,3}? (?:${SHUT_PLACES})\b`,
    needs: rx`\b(?:help|no (?:lights?|toilets?|air|water|staff|one|signal|air ?con|heating)|nobody|panic\w*|\d+ ?%|pitch (?:black|dark)|in the dark|freezing|raining|boiling|can'?t (?:breathe|get out|open)|cant (?:breathe|get out|open)|let (?:us|me) out|still (?:in|here|stuck)|banging|shouting|asthma|pregnan\w+|diabetic|heart|fainted|collapsed|crying|since \d)\b`,
    guard:
      /\b(?:last (?:week|month|year|summer|winter)|yesterday|ago|stuck in (?:my|your) (?:head|ways|store credit)|escape room|in the (?:game|level|map|menu)|level \d|loading|glitch\w*|queue for the|out of stock|my (?:character|sim|avatar)|parcel|card)\b/i,
    says: [...DANGER, 'flag:urgent'],
    weight: 2,
    hits: [
      'locked out on the balcony, phone 8%, help',
      'stuck between stations, no lights, a lady is having a panic attack',
      'trapped in your lift with no air con and nobody answers',
    ],
    misses: [
      'stuck in the lift on level 4, the hint gives no help',
      'my parcel is stuck in the store, nobody will help',
      'locked in the escape room, could not get out, help us book again',
    ],
  },
  {
    id: 'safety.shaking-ground',
    pattern: rx`\b(?:earthquake|tsunami|wild ?fires?|flash flood\w*|hurricane|typhoon|bomb scare|evacuat(?:ed|ing|ion))\b`,
    needs: rx`\b(?:no ?one(?:'s| has| is)?|nobody|rep|reps|ran off|where do we|told us|in pyjamas|stranded|stuck|scared|terrified|help|car park|shelter|no (?:info\w*|word|news|staff|update))\b`,
    guard:
      /\b(?:documentary|film|movie|series|episode|game|level|insurance|cover|donat\w+|charity|appeal|last year|years ago)\b/i,
    says: [...DANGER, 'flag:urgent'],
    weight: 2,
    hits: ['the earthquake alarm went and the rep ran off, forty of us in a car park'],
    misses: [
      'does my insurance cover an earthquake, nobody could tell me',
      'the flash flood level of the game has no help',
    ],
  },
  {
    id: 'safety.left-in-an-alarm',
    pattern: rx`\b(?:fire|smoke) alarm\b[^.!?]{0,30}(?:\b(?:went|going|goes|go|sound\w*)\b|,)`,
    needs: rx`\b(?:(?:nobody|no ?one) (?:came|helped) for (?:my|me|us|her|him)|wheel ?chair|power ?chair|evac(?:uation)? chair|can'?t (?:do|use|manage) (?:the )?stairs|deaf)\b`,
    guard: /\b(?:do you|can (?:i|we)|is there|thank|drill went well)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['fire alarm went at 3am, nobody came for my wife, she uses a powerchair'],
    misses: ['fire alarm went off three times and no one said why'],
  },
  {
    id: 'safety.small-child-s-things',
    pattern: rx`\b(?:(?:cot|crib|bunk ?bed|high ?chair|pram|buggy|push ?chair|stair ?gate|car seat|bouncer|baby (?:gate|walker|swing|monitor)|moses basket|teeth\w* (?:ring|toy)|teether|dummy|soother|rattle|toy|teddy)(?: (?:side|rail|strap|harness|wheel|leg|arm|eye|button|lid|catch|lock))?(?: (?!is\b|are\b|were\b)[\w']+){0,3}? (?:dropped off|drop(?:s|ped) down|fell off|fell out|came off|snapped|collapsed|gave way|folded|broke (?:off|under|while|with|in (?:her|his))|unclipped|opened|tipped)|(?:bit|piece|bead|button|cap|top|part|coin|battery|magnet)s?\b(?: \w+){0,2} in (?:her|his|their|my \w+'s|the baby's) (?:throat|mouth|windpipe))\b`,
    needs: rx`\b(?:baby|babies|(?:${CHILD})|s?he(?:'s| was| had| is)|her|him|landed|asleep|throat|mouth|chok\w*|months?|sold|recall|in it|night)\b`,
    guard:
      /\b(?:dropped off at|in the (?:post|box|parcel|delivery)|wheel came off (?:the|my) (?:trolley|case|suitcase)|zip|price|dog|toy for (?:my|the) (?:dog|cat)|opened (?:today|on))\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'cot side dropped off in the night, he landed on the rug',
      'the teething ring snapped and she had the bit in her throat',
      'high chair strap unclipped with my son in it',
    ],
    misses: ['the toy broke in the post, my son was sad', 'the teddy broke in the parcel and her present is spoiled'],
  },
  {
    id: 'safety.alarm-silent',
    pattern: rx`\b(?:carbon(?: monoxide)?|smoke|fire|co|heat) (?:alarm|detector|sensor)s?\b`,
    needs: rx`\b(?:no batter\w+|(?:did|do|does)(?:n'?t| not) (?:go off|work|sound)|never (?:went off|worked|sounded)|for show|not working|dead|missing|disconnected|taped (?:over|up)|out of date|hospital|expired)\b`,
    guard:
      /\b(?:do you (?:sell|stock)|how (?:do|long)|which (?:battery|batteries)|order(?:ed)?|box|kit|delivery|parcel|thank)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['the carbon alarm was for show, no batteries, my flatmate is in hospital', 'smoke alarm never went off'],
    misses: ['smoke alarm arrived dead in its box', 'do you sell a smoke alarm, mine is dead'],
  },
  {
    id: 'safety.sewage',
    pattern: rx`\b(?:raw sewage|sewage|human waste|drain water|toilet water)\b[^.!?]{0,40}\b(?:com(?:es?|ing) (?:up|out|in|through|thru|into)|came (?:up|out|in|through)|flood\w*|back(?:ing|ed)? up|pour\w*|leak\w*|in (?:my|our|the) (?:house|home|flat|kitchen|garden|bath\w*|shower|sink|hall\w*))`,
    guard: /\b(?:sewage works tour|documentary|film|charge|bill|rates)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['raw sewage coming up through the shower'],
    misses: ['why is there a sewage charge on the bill in my house'],
  },
  {
    id: 'safety.glass-served',
    pattern: rx`\b(?:there (?:was|is|were)|found|with|got|getting) (?:\w+ ){0,2}?(?:glass|metal|wire|plastic|a (?:nail|screw|blade|staple|tooth|plaster|needle|pin|stone|bolt)) in (?:the|my|our|her|his|your|a) (?:[\w'éèêâîç]+ ?){1,3}`,
    needs: rx`\b(?:chef|waiter|waitress|manager|starter|dessert|pudding|main|dish|plate|menu|ate|eat|eating|bite|bit|chew\w*|mouth|tongue|spat|spit|meal|table|served|restaurant|lunch|dinner|br[uû]l[eé]e|soup|salad|pie|kids?|son|daughter)\b`,
    guard:
      /\b(?:glass of|glass in (?:hand|the (?:door|window|frame|screen|picture|oven|bin|recycling))|metal (?:straw|cutlery|table)|plastic (?:cup|straw|cutlery|wrap)|game|app)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'there was glass in the creme brulee and the manager brought another',
      'found a screw in my risotto, told the waiter',
    ],
    misses: [
      'there was glass in the frame and the manager swapped it',
      'got plastic in the menu holder, plastic cup too',
    ],
  },
  {
    id: 'safety.intruder',
    pattern: rx`\b(?:(?:some(?:one|body)|a (?:man|guy|bloke|stranger)|strangers?|another guest|he|agent|landlord|engineer|contractor|cleaner|porter)(?: \w+){0,3}? (?:walked|came|burst|barged) (?:straight |right )?in(?:to)?(?: on)? (?:me|us|my (?:room|flat|house|bedroom)|our (?:room|flat|house))|(?:agent|landlord|engineer|contractor|maintenance|man|guy|bloke|stranger|cleaner|manager)\b[^.!?]{0,30} let (?:him|her|them)sel(?:f|ves) in(?:to)?)\b`,
    needs: rx`\b(?:\d ?am|key ?card|key|night|asleep|sleeping|bed|shower|bath|naked|undressed|dressed|changing|alone|no notice|without (?:notice|knocking|asking)|notice|chair against|locked)\b`,
    guard: /\b(?:cat|dog|kitten|sunshine|good news|thank|lovely|smiling|hair ?cut|shop)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'someone walked in on me at 3am with a key card, the desk gave out the wrong one',
      'your agent let himself in while I was in the shower, no notice',
    ],
    misses: ['the cat let herself in at night', 'a man walked in to my shop with a key question'],
  },
  {
    id: 'safety.watched-undressed',
    pattern: rx`\b(?:film(?:ing|ed|s)|record(?:ing|ed)|photograph(?:ing|ed)|tak(?:ing|es) (?:pics|photos|pictures|videos?)|camera|phone over)\b[^.!?]{0,30}\b(?:changing|locker|fitting|shower|bath) ?(?:rooms?|cubicles?)?\b|\b(?:hidden|secret) camera\b[^.!?]{0,40}\b(?:room|bathroom|shower|bedroom|toilet|flat|airbnb|rental)\b`,
    guard:
      /\b(?:my own|changing (?:the|my|a) (?:lens|settings?|battery|password)|camera (?:roll|app)|changing seats|outfit|new season|influencer)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['creepy guy filming in the womens changing room', 'found a hidden camera in the bathroom of your rental'],
    misses: ['filming my outfit in the fitting room, love it', 'the camera froze while changing the settings'],
  },
  {
    id: 'safety.child-approached',
    pattern: rx`\b(?:ask(?:s|ed|ing)?|messag(?:es|ed|ing)|dm(?:s|ed|'?ing)|invit(?:es|ed|ing)|follow(?:s|ed|ing)?|groom(?:s|ed|ing)?|send(?:s|ing)?|offer(?:s|ed|ing)?|want(?:s|ed|ing)?) (?:my|our|a|the) (?:\w+ )?(?:${CHILD}|\d+ ?(?:yr|year)s? ?-?old)\b[^.!?]{0,24}\b(?:what school|which school|where (?:s?he|they) lives?|how old|her age|his age|for (?:pics|photos|pictures|nudes)|to meet|her (?:number|address)|his (?:number|address)|nudes|to his (?:house|car|room))`,
    guard: /\b(?:teacher|nurse|gp|doctor|form|application|survey|entry|competition|party)\b/i,
    says: [...DANGER, 'flag:minors'],
    weight: 2,
    hits: ['a grown man in your lobby keeps asking my daughter what school she goes to'],
    misses: ['your form asked my daughter what school she goes to'],
  },
  {
    id: 'safety.unwanted-hands',
    pattern: rx`\b(?:kept|keeps?|started|wouldn'?t stop) (?:'?\w+ing'?) (?:my|her|his|me) ?(?:hips?|waist|legs?|thighs?|bum|chest|hair|back|neck|shoulders?|hand|face|body)?\b`,
    needs: rx`\b(?:(?:said|told|asked) (?:\w+ ){0,3}?(?:no|not to|stop|don'?t|dont)|don'?t touch|dont touch|uncomfortable|shook|shaking|creep\w*|unwanted|harass\w*)\b`,
    guard:
      /\b(?:calling|ringing|charging|billing|emailing|texting|messaging|sending|asking|telling|giving|putting|transferring|passing|logging|kicking|disconnecting|interrupting) (?:my|her|his|me)\b|\b(?:itch\w*|rubbing my (?:heel|ankle)|strap|shoes?|bra|seam)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      "trainer kept 'correcting' my hips after I said dont touch me",
      'the masseur kept touching my chest, I told him to stop',
    ],
    misses: [
      'you keep calling me after I said stop',
      'the strap keeps rubbing my shoulder, told you not to use plastic',
    ],
  },
  {
    id: 'safety.shut-in-a-car',
    pattern: rx`\b(?:(?:driver|he|cabbie|cab|taxi)\b[^.!?]{0,20} (?:locked the (?:car )?doors?|locked me in|wouldn'?t (?:stop|let me (?:out|go))|refused to (?:stop|let me (?:out|go)))|(?:jumped|leapt|threw myself|ran) out (?:of the (?:cab|car|taxi)|at the lights))\b`,
    needs: rx`\b(?:jumped|leapt|ran|shak\w+|shook|scared|terrified|frighten\w*|short ?cut|alone|crying|screaming|night|wrong way|unsafe|police|my (?:daughter|sister|wife|friend))\b`,
    guard:
      /\b(?:wouldn'?t stop (?:talking|chatting|singing|laughing|smiling)|locked the doors? (?:at|by) (?:five|six|\d)|shop|store)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['driver locked the doors and said he knew a shortcut, I jumped out at the lights'],
    misses: [
      "the driver wouldn't stop talking all night",
      'he locked the doors at five and I ran to the shop for nothing',
    ],
  },
  {
    id: 'safety.tracked-by-an-ex',
    pattern: rx`\b(?:my )?(?:ex|ex[- ]?(?:husband|wife|partner|boyfriend|girlfriend)|abuser|stalker)(?:'?s)?\b`,
    needs: rx`\b(?:track(?:s|ing|ed)?|knows (?:where|every)|my location|location sharing|find me|finds me|new address|follow(?:s|ing)|stalk\w*|got into my account|reads? my|(?:gave|given) (?:him|her|my (?:new )?(?:number|address))|outside|at my door)\b`,
    guard:
      /\b(?:ex[- ]?(?:display|demo|lease|rental|customer|employee|staff)|like a (?:toxic )?ex|worse than my ex|clingy ex)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'can you turn off my ex tracking me on the family plan, he knows every place I go',
      "you gave my new number to my ex. he's outside",
    ],
    misses: ['you track my location like a clingy ex', 'ex-display sofa, tracking says it left'],
  },
];
