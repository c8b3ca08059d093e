import { EMERGENCY } from '@/lib/analysis/cues/risks/emergency';

/** How near danger has come to somebody, as far as it decides how gravely a reply speaks. */
export interface HarmRow {
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const any = (...parts: readonly string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i');

/** Somebody came to harm, or a hair's breadth from it, or is somebody who comes to harm easily. */
export const HARM_TOLD: HarmRow = {
  pattern: any(
    'hurt\\w*|injur\\w+|wound\\w*|rash(?:es)?|hives|blister\\w*|swell\\w*|swollen|itch\\w*|stung|burn\\w*|scald\\w*|pain\\w*|sore',
    '(?:came|come|fell|falls?|fallen|drops?|dropped) (?:off|down|on)|broke (?:my|her|his|our|their)|on (?:my|her|his) head|punch\\w*|slapp\\w+|hit (?:me|him|her|us)|push(?:ed|ing) (?:me|him|her|us)',
    'hospital\\w*|ambulance|a ?& ?e|e\\.r|urgent care|doctor|g\\.?p|sick\\w*|ill|illness|unwell|poorly|vomit\\w*|threw up|throwing up|dizz\\w+|nause\\w+|diarrh\\w+|the runs|stomach\\w*|cramps?|tummy|bellyache|retch\\w*|gagg\\w+',
    'throat|tongue|lips|numb\\w*|breath\\w*|conscious\\w*|passed out|faint\\w*|concuss\\w*|bruis\\w*|sprain\\w*|fractur\\w*|tooth|teeth|filling|gums?',
    'salmonella|e\\.? ?coli|listeria|norovirus|poison\\w*|chok\\w+|swallow\\w*|bit(?:e|ing|ten)? (?:into|on|down)|one bite|(?:have |had |already )?(?:eaten|ate|finished|drank|drunk)|bleed\\w*|blood\\w*|cuts?|sliced|stitches',
    'electrocut\\w*|shock\\w*|fire|flames?|smok\\w+|spark\\w*|explo\\w+|blew up|overheat\\w*|melt\\w*|scorch\\w*|wires?|wiring|gas|fumes|carbon monoxide|oxygen|no (?:power|heating)',
    'assault\\w*|attack\\w*|grop\\w+|rap(?:e|ed|ist)|follow(?:ed|ing) (?:me|her|us)|touch(?:ed|ing) (?:me|her)|stalk\\w*|gun|knife|weapon|drunk|high on|asleep at|crash(?:ed)? into|accident|collision|swerv\\w+|brak(?:e|es|ed|ing)|seat ?belt|motorway',
    'allerg\\w+|reaction|anaphyla\\w+|epi-?pen|coeliac|celiac|died?|dead|deadly|death|kill\\w*|trapped|slipped|collapsed|tripped|snapped',
    'shards?|glass|metal|foil|blades?|needles?|razor|screws?|nails?|bleach|chemicals?|asbestos',
    'bab(?:y|ies)|toddlers?|infants?|newborn|month[- ]old|months? old|\\d+ ?months?|pregnan\\w+|my (?:son|daughter|kids?|child|children|little (?:one|boy|girl))',
  ),
  hits: [
    'a shard in my soup',
    'my toddler nearly choked on the button',
    'the charger got so hot it started to smoke',
    'the driver followed me to my door',
    'a handle came off the pan',
    'your balm gave me hives',
    'my throat closed up after one bite of your cake',
    'mouldy cheese, I have finished half the pack, dizzy and nauseous now',
    'a box came down on my head in your store',
    'your bouncer punched me',
    'it cracked a filling',
  ],
  misses: [
    'there was mould on the bread',
    'a used tissue in the bag of rolls',
    'the new layout means more looking at the screen while driving, unsafe',
    'these bars are on the wrong shelf and could mislead people',
  ],
};

/** What could harm and is told as seen, not as suffered: only then a reply may leave the doctor out. */
export const CONCERN: HarmRow = {
  pattern: any(
    'mou?ld\\w*|rotten|gone off|past its date|out of date|use[- ]?by|used (?:napkin|tissue|plaster|band ?aid|cotton bud)',
    '(?:wrong|free[- ]?from|gluten[- ]?free|vegan) (?:shelf|shelves|section|aisle)|placement|mislabel\\w*|mislead\\w*',
    '(?:exit|ramp|aisle|stairs?|doors?) (?:\\w+ ){0,6}(?:is|was|were|are) (?:\\w+ )?blocked|blocked (?:exit|ramp|aisle|stairs)',
    'look(?:ing)? at (?:my|the) (?:phone|screen|display)|takes? (?:my|your) eyes off',
  ),
  hits: [
    'there was mould on the bread',
    'a used tissue in the bag of rolls',
    'the new layout means more looking at the screen while driving, unsafe',
    'these bars are on the wrong shelf and could mislead people',
    'the emergency exit in your shop was blocked by boxes',
  ],
  misses: ['your bouncer pushed us about', 'the floor gave way under us', 'there are wires hanging from the charger'],
};

export const isEmergency = (text: string): boolean => EMERGENCY.pattern.test(text);

/** Nobody is said to have come near to harm. */
export const tellsOfNoHarm = (text: string): boolean => !HARM_TOLD.pattern.test(text) && !isEmergency(text);

/** Danger is seen, and nobody has come near it. */
export const isConcern = (text: string): boolean => CONCERN.pattern.test(text) && tellsOfNoHarm(text);
