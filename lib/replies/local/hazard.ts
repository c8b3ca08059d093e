import type { Evidence } from '@/lib/domain/analysis';
import { standsIn } from '@/lib/domain/search';

/** What is dangerous, as far as it changes what is done first: eaten, plugged in, put on the skin or used, breathed in, a place without a way out, or something else. */
export type Hazard = 'food' | 'device' | 'use' | 'gas' | 'shut in' | 'medicine' | 'other';

interface HazardRow {
  hazard: Hazard;
  /** What it is, and what it did: both have to stand in the sentences that tell of the danger. */
  thing: RegExp;
  harm: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const HARM_TO_A_BODY =
  /\b(?:rash|hives|blister\w*|burn\w*|swell\w*|swollen|swelled|sting\w*|stung|itch\w*|react\w*|allerg\w+|bleed\w*|cuts?|sliced|chok\w+|swallow\w*|hospital|a ?& ?e|stitches|hurt|injur\w+|collapsed|snapped|tipped|fell|broke|came off|sharp|trapped|strangl\w+)\b/i;

/** The first row that holds. "Unplug it" for glass in a soup is worse than "make sure everyone is safe" for a kettle. */
export const HAZARDS: readonly HazardRow[] = [
  {
    hazard: 'gas',
    thing:
      /\b(?:smell(?:s|ing|ed|t)?(?: of| like)? (?:\w+ )?gas|gas (?:leak|smell)|carbon monoxide|\bco (?:alarm|detector))\b/i,
    // The shop that sells the alarm is asked about its battery too.
    harm: /\b(?:smell\w*|leak\w*|going off|went off|goes off|gone off|sound(?:s|ing|ed)|beep\w*|poison\w*|headaches?|dizzy|alarm (?:is|was|has))\b/i,
    hits: [
      'can smell gas by the boiler and your line has me on hold',
      'the carbon monoxide alarm has been going off since you fitted the meter',
    ],
    misses: ['do you sell a carbon monoxide alarm', 'gas bill went off the scale'],
  },
  {
    hazard: 'medicine',
    thing:
      /\b(?:insulin|inhalers?|epi ?-?pens?|oxygen|dialysis|ventilator|nebuli[sz]er|feeding (?:pump|tube)|dos(?:e|es|age)|tablets|pills|meds|medication|medicine|prescription|mg|sertraline|citalopram|fluoxetine|warfarin|lithium|methadone|morphine|anti ?-?depressants?)\b/i,
    harm: /\b(?:wrong|without|ran out|run(?:ning)? out|no (?:power|stock|supply|\w+ (?:again|left))|power|lost|missing|not on|hold bag|left|sun|need|late|again|out of stock|supplier|somebody(?: else)?'s|someone(?: else)?'s|mrs|skip|bin|end of life|palliative|not mine|times the|\d+ ?x|double|drinking|missed|instead of)\b/i,
    hits: [
      'her epi pen is in the hold bag and the bag is not on the plane',
      'given ten times the dose and I took one',
      'the insulin was left in the sun',
    ],
    misses: ['the food made her reach for water', 'your soup has glass in it'],
  },
  {
    hazard: 'shut in',
    thing: /\b(?:locked|trapped|shut|stuck) (?:\w+ )?(?:in|inside|on|out on|between)\b/i,
    harm: /\b(?:balcony|lifts?|elevators?|toilets?|loo|bathroom|cubicle|changing rooms?|stairwell|car ?park|basement|cellar|vault|freezer|tunnel|stations|platforms|carriage|coach [a-z]|pod|gondola|cable car|ride|building)\b/i,
    hits: ['locked out on the balcony and the desk does not answer', 'stuck in your lift, no light'],
    misses: ['stuck in the middle of the checkout', 'the balcony door is stuck'],
  },
  {
    hazard: 'other',
    thing:
      /\b(?:driver|driving|drove|brak(?:es?|ed|ing)|seat ?belt|swerv\w+|collision|hit (?:the|a|another|my|our) (?:car|van|bike|bus|wall|kerb)|crashed into)\b/i,
    harm: /./,
    hits: ['the driver was on his phone and hit a kerb'],
    misses: ['the charger caught fire'],
  },
  {
    hazard: 'other',
    thing:
      /\b(?:no|without|lost) (?:power|lights?|electric\w*|heating|gas|water)\b|\b(?:power|electric\w*|lights?) (?:is |are |has been |was |went )?(?:cut|out|off|outages?)\b|\b(?:been|got|get|was|were|be) (?:cut off|disconnected)\b|\b(?:outage|blackout|power cut)\b/i,
    harm: /./,
    hits: ['no power for two days and his breathing machine is on battery'],
    misses: ['the plug sparked'],
  },
  {
    hazard: 'device',
    thing:
      /\b(?:plugs?|plugged|chargers?|charging|cables?|battery|batteries|sockets?|heaters?|kettles?|hair ?dryers?|straighteners|toasters?|ovens?|fryers?|fridges?|freezers?|machines?|irons?|lamps?|lights|fans?|blankets?|routers?|devices?|consoles?|wires?|wiring|laptops?|tablets?|monitors?|tv|tumble ?dryers?|dishwashers?|microwaves?|vacuums?|scooters?|e-?bikes?|(?<!\b(?:on|over|by|via|off|answers?|answering|up) )(?:my|the|this|your|new|her|his) phone)\b/i,
    harm: /\b(?:smok\w+|spark\w*|fire|flames?|burst into|melt\w*|explo\w+|blew up|bang|shocks?|shocked|electrocut\w+|burn(?:t|ed|ing)?(?: smell)?|burning|scorch\w*|overheat\w*|(?:red|too|so|very|boiling) hot|hot to (?:the )?touch|fumes|singed)\b/i,
    hits: [
      'your kettle started smoking on the worktop',
      'the charging cable gave my son a shock',
      'my phone got so hot it burnt the sofa',
    ],
    misses: [
      'glass in my soup and nobody answers the phone',
      'ordered the cream on my phone and it burnt my face',
      'my son got ill from your yoghurt and you still charged me',
    ],
  },
  {
    hazard: 'use',
    thing:
      /\b(?:creams?|mascara|lotions?|shampoo|conditioner|serums?|lipsticks?|make ?up|nail (?:glue|polish|varnish)|hair dye|dye|wipes|napp(?:y|ies)|diapers?|deodorant|perfume|sun ?cream|sunscreen|soap|face mask|moisturi[sz]er|eyeliner|lenses|detergent|toys?|rattle|teether|dolls?|pram|push ?chair|stroller|cot|crib|high ?chair|car seat|chairs?|stools?|ladders?|shelf|shelves|bunk ?bed|swing|trampoline|buggy|helmet|knife|scissors|candles?|hot water bottle|mugs?|glass(?:es)? (?:shattered|broke)|trainers|shoes|boots|bracelet|earrings?|necklace|zip)\b/i,
    harm: HARM_TO_A_BODY,
    hits: [
      'your mascara gave me a rash and you charged me 30 for it',
      'a wheel came off the toy and she nearly choked on it, photos on my phone',
      'burn on my cheek from your night cream',
      'the stool snapped under my dad',
    ],
    misses: ['the cream has not arrived', 'the food made my girl choke'],
  },
  {
    hazard: 'food',
    thing:
      /\b(?:food|eat|eating|eaten|ate|jam|yogh?urts?|pouch(?:es)?|salads?|burgers?|pizzas?|chicken|soups?|bread|rolls?|cakes?|biscuits?|cookies?|pies?|pasty|pasties|meals?|sandwich\w*|wraps?|chocolates?|cereals?|milk|formula|drinks?|drank|bottles?|nuts?|meat|beef|ham|sausages?|fish|prawns?|rice|pasta|noodles|chips|fries|crisps|burritos?|tacos?|bowls?|curry|sauce|cheese|eggs?|ice ?cream|coffee|snacks?|fruit|berries|grapes|vegetables?|veg|dinner|lunch|breakfast|takeaway|sweets|bars?|smoothies?|juice|snack)\b/i,
    harm: /\b(?:glass|metal|plastic|wire|bones?|stones?|staples?|screws?|nails?|hair|teeth|tooth|maggots?|worms?|insects?|bugs?|flies|beetles?|slugs?|mice|mouse|rat|mou?ld\w*|rotten|off|raw|pink inside|undercooked|out of date|expired|allerg\w+|nuts?|peanuts?|gluten|sesame|epi-?pen|chok\w+|sick|ill|unwell|poorly|vomit\w*|throwing up|threw up|poison\w*|hospital|a ?& ?e|reaction|bleach|chemical|blades?|shards?|sharp|cut)\b/i,
    hits: [
      'a piece of glass in your soup and nobody answers the phone',
      'my son is in hospital after eating your yoghurt and you still charged me',
      'there was nut in the salad and she is allergic, ordered on my phone',
    ],
    misses: ['spilt coffee burnt my hand', 'I slipped by the bread'],
  },
];

const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

/** The sentences that hold one of the places; all of the text where none is known. */
function sentencesWith(text: string, places: readonly Pick<Evidence, 'start' | 'end'>[]): string {
  const sentences = [...text.matchAll(SENTENCE)].filter(({ 0: sentence, index }) =>
    places.some(({ start, end }) => start < index + sentence.length && end > index),
  );
  return sentences.length > 0 ? sentences.map(([sentence]) => sentence).join(' ') : text;
}

const hazardIn = (text: string) =>
  HAZARDS.find(({ thing, harm }) => standsIn(thing, text) && standsIn(harm, text))?.hazard ?? 'other';

/** Whether a statement tells of harm: under danger, "you were charged" is not what one is sorry about. */
export const tellsOfHarm = (statement: string): boolean =>
  HAZARDS.some(({ hazard, harm }) => hazard !== 'other' && harm.test(statement));

/**
 * What the danger comes from, by the sentences that tell of it; by all of the post where they name no thing ("Your kettle! It's smoking").
 * @param evidence of the analysis; only that of the danger is looked at
 */
export function hazardOf(text: string, evidence: readonly Evidence[]): Hazard {
  const told = sentencesWith(
    text,
    evidence.filter(({ what }) => what === 'flag:safety'),
  );
  const near = hazardIn(told);
  return near === 'other' && told.length < text.length && !HAZARDS.some((row) => row.thing.test(told))
    ? hazardIn(text)
    : near;
}
