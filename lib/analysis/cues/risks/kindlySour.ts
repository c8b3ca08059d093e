import type { Cue } from '../../cue';
import { FOOD } from '../everyday';
import { rx } from '../pattern';

const BITTER: Cue['says'] = ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'];

/** Nobody is fond of these, whoever sells what. */
const FAULT =
  'potholes?|buffering|(?:error|loading|spinning) (?:screens?|wheels?|messages?)|captchas?|dial[- ]?up|price (?:rises?|hikes?)|rail replacement|(?:seagull|pigeon) poo|mystery smells?|drizzl\\w* ceiling|mould|damp patch(?:es)?|queu(?:e|es|ing)|pop[- ]?ups?|cookie banners?|unskippable ads?|roadworks|temporary lights|fire alarms?|cold showers?|hold music';

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a mere \\w+)';

/** Praise words whose trouble stands in the next breath. Without these rows the reply would say thank you for it. */
export const KINDLY_SOUR_CUES: readonly Cue[] = [
  {
    id: 'sarcasm.fond-of-fault',
    pattern: rx`\b(?:lov(?:e|ing)|ador(?:e|ing)|enjoying|big fan of|obsessed with|living for) (?:the|these|those|how many|all the|your|our|a (?:good|bit of)|my)? ?(?:new |extra |daily |lovely |random |endless |constant ){0,2}(?:${FAULT})\b`,
    guard:
      /\b(?:fix\w*|filled|fill|mend\w*|no|without|zero|fewer|shorter|short|less|slaps|banger|bop|tune|jamm\w*|danc\w*|unironically|genuinely|museum)\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1.4,
    hits: [
      'love the new potholes on Mill Lane, adds a bit of adventure',
      'loving the buffering tonight',
      'obsessed with the endless captchas',
    ],
    misses: [
      'love how you fixed the potholes',
      'love the short queue',
      'love the hold music, an absolute banger',
      'love the new bench',
    ],
  },
  {
    id: 'sarcasm.my-favourite',
    pattern: rx`(?:^|[.!?\n]\s*|@\w+ )(?:ah|oh|aah|mm+|yay|lovely|great|brilliant|fantastic)[ ,!.]+(?:(?:yes|good|great|joy|more)[ ,!.]+)?(?![^.!?\n]{0,24}\b${FOOD}\b)[a-z][^.!?\n]{2,40}[,.] my favou?rite\b`,
    guard: /[😍🥰😋❤]/u,
    on: 'plain',
    says: BITTER,
    weight: 1.3,
    hits: ['ah yes, buffering, my favourite genre', 'oh good, another tarmac wait. My favourite place'],
    misses: ['oh yes, nachos, my favourite', 'ramen is my favourite', 'ah the sea, my favourite 😍'],
  },
  {
    id: 'sarcasm.fond-of-loss',
    pattern: rx`\b(?:love|loving|adore|especially|particularly|really (?:like|enjoy(?:ed)?|love)|nice touch|appreciate) (?:how |that |the (?:bit|part|way) (?:where |when |that )?)(?:it|they|you|he|she|the (?:app|update|driver|system|site)|your \w+|my \w+)(?: \w+)? (?:delet\w+|wip(?:ed|es)|los(?:t|es)|remov\w+|forg[eo]t\w*|crash\w*|ate|eats|log(?:s|ged) me out|ignor\w+|charg\w+|doubl\w+|broke|breaks|vanish\w*|cancel\w*|went up|goes up|left (?:me|us|my|it)|threw|dumped)\b`,
    guard:
      /\b(?:never|not|doesn'?t|didn'?t|no longer|stopped|my (?:stress|worries|headache|debt)|the (?:plastic|ads))\b/i,
    says: BITTER,
    weight: 1.5,
    hits: [
      'Love the new update! Especially how it deleted all my folders',
      'love that my bill doubled',
      'adore how the app logs me out',
    ],
    misses: ['love how it removed the ads', 'love how it never crashed', 'I love that you called me back'],
  },
  {
    id: 'sarcasm.late-after-all',
    pattern: rx`\b(?:arrived|came|landed|turned up|delivered|here)[^.!?\n]{0,20} (?:only|just|a mere) ${NUMBER} (?:days?|weeks?|months?|hours?) (?:late|after (?:mother'?s|father'?s|valentine'?s|christmas|xmas|easter|the|her|his|my|our|it was))|\bordered (?:it |them )?at \d[\d.:]*(?: ?[ap]m)?\b[^!?\n]{0,24}(?:it'?s|it is|its|now) (?:now |gone |nearly )?\d[\d.:]*`,
    guard: /\b(?:arrived (?:at|by)|not late|after (?:i|we) ordered|only took)\b/i,
    says: [...BITTER, 'category:delivery_late'],
    weight: 1.6,
    hits: [
      'Such a pretty bouquet, arrived only 2 days after mothers day',
      "Ordered at 6. It's 8.40. The suspense is delicious",
    ],
    misses: ['arrived only 2 days after I ordered', 'ordered at 6, here by 6.30, hot', 'arrived just in time'],
  },
  {
    id: 'sarcasm.other-than-ordered',
    pattern:
      /\b(?:ordered|asked for|paid for|bought) (?:(?!and\b)[\w-]+ ){1,4}?(?:and )?(?:got|received|was (?:sent|given)|came) (?:an? |some |one )?[\w-]+/i,
    needs:
      /(?<!\w)(?:10\/10|ten out of ten|no notes|👏|close enough|nailed it|genius|spot on|five stars|5 stars|chef'?s kiss|bravo|perfect|flawless)/iu,
    unless:
      /\b(?:free|bonus|extra|upgrade\w*|bigger|better|early|quick\w*|same day|next day|and it is|love it|friendly)\b/i,
    on: 'plain',
    says: [...BITTER, 'category:wrong_item'],
    weight: 1.5,
    hits: ['10/10 swap, ordered soap got a melon. no notes', 'asked for oat milk got a boiled egg. flawless'],
    misses: ['ordered a lamp, got a free bulb, 10/10', 'ordered soap got a melon, please help'],
  },
  {
    id: 'sarcasm.past-its-best',
    pattern: rx`\b(?:old|long|around|been there long) enough to (?:draw|have|get|collect|qualify for|be drawing|vote|retire|remember)\b(?= (?:a |an |its |their |the )?(?:pension|bus pass|vote|mortgage|war|dinosaurs|grandchildren)|\b)|["“][\w -]{3,24}["”] if you (?:stand|squint|lean|close|hang|climb|tilt|happen|use (?:a|your) (?:telescope|imagination|mirror))`,
    needs: rx`\b(?:${FOOD}|eggs?|bread|milk|view|salad|sandwich|room|fruit|veg|lounge|sea|cheese|meat|fish|stand|squint|lean)\b|😂|🙃`,
    says: BITTER,
    weight: 1.4,
    hits: [
      'Great breakfast!! The eggs had been around long enough to draw a pension though',
      '"Sea view" if you squint and stand on the bath 😂',
    ],
    misses: ['my son is old enough to vote', 'lovely if you stand on the pier'],
  },
];
