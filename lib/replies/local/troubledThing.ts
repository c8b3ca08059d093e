import { plainWords } from './plainWords';
import { NEAR_TROUBLE } from './troubleNear';

/** How a post names a thing that is not what went wrong. */
interface Beside {
  id: string;
  /** What stands right before the thing, in its sentence. */
  before?: RegExp;
  /** What stands right behind it. */
  after?: RegExp;
  /** The things it is said of; all when left out. */
  of?: RegExp;
  /** Posts in which "thing" is named so, and look-alikes in which it has the trouble. */
  hits: readonly (readonly [thing: string, post: string])[];
  misses: readonly (readonly [thing: string, post: string])[];
}

const SHOWN = /\b(?:series|game|match|film|movie|show|final|finale|fight|race|episode|derby|concert|cup)$/;

export const BESIDE: readonly Beside[] = [
  {
    id: 'means of speaking',
    of: /\bphones?$/,
    before: /\b(?:on|over|by|via|off|answer(?:s|ed|ing)?|pick(?:s|ed|ing)? up)(?: (?:the|my|your|ur|their|a))?$/,
    hits: [
      ['the phone', 'told on the phone it would be free'],
      ['the phone', "your branch won't answer phone"],
    ],
    misses: [['your phone', 'my phone froze']],
  },
  {
    id: 'whom they turned to',
    before:
      /\b(?:call(?:ed|ing)?|rang|phoned|ring(?:ing)?|contact(?:ed|ing)?|e?-?mail(?:ed|ing)?|messaged|spoke (?:to|with)|asked|chatted with)(?: (?:the|my|your|main|local|central|head|both)){0,2}$/,
    hits: [['the main reservations', 'Rang the main reservations and was cut off']],
    misses: [['the reservations', 'Called about my reservations, they are wrong']],
  },
  {
    id: 'part of a make',
    of: /\bseries$/,
    before: /\b(?:\w*\d\w*|xbox)$/,
    hits: [['the series', 'the Lumo 9 series hums at night']],
    misses: [['the series', 'the series stops every five minutes']],
  },
  {
    id: 'chosen by mistake',
    of: /\bwrong\b/,
    before:
      /\b(?:i|we|i've|ive|accidentally|mistakenly)(?: \w+){0,2} (?:booked|ordered|bought|chose|picked|selected|put in|entered)(?: the| a)? wrong$/,
    hits: [['the wrong ferry', 'so silly, I picked the wrong ferry']],
    misses: [['the wrong ferry', 'you booked me on the wrong ferry']],
  },
  {
    id: 'space and no chamber',
    of: /\brooms?$/,
    before: /\b(?:loads of|lots of|plenty of|more|enough|much|little|extra|leg|less)$/,
    hits: [
      ['the room', 'squashed all the way home. The other lot give you plenty of room'],
      ['the room', 'not enough room to sit'],
    ],
    misses: [['the room', 'the room smelled of smoke']],
  },
  {
    id: 'got elsewhere',
    before:
      /\b(?:i'?ll|ill|i will|we'?ll|gonna|going to|i'?m|might|off to|rather) (?:just |now |be )?(?:get|getting|buy|buying|order|ordering|take|taking|use|using|go|going|switch|switching|move|moving|try|trying|find)\b[^.!?\n]{0,24}$|\b(?:switch(?:ed|ing)?|moved|moving|going|went) (?:over |back )?to [^.!?\n]{0,16}$/,
    hits: [
      ['the pizzas', "No stall today? Right, I'll get pizzas at the harbour"],
      ['the bus', "your app is broken, i'm taking the bus"],
    ],
    misses: [
      ['the pizzas', 'I will not get my refund and the pizzas were cold'],
      ['the pizzas', 'The pizzas never came'],
    ],
  },
  {
    id: 'an errand in a game',
    of: /\bdeliver(?:y|ies)$/,
    before:
      /\b(?:do|doing|did|finish(?:ed|ing)?|complet(?:e|ed|ing)|fail(?:ed|ing)?)(?: (?:the|a|an|my|another|this))*$/,
    hits: [['the delivery', 'I did a delivery for the tavern and the screen froze']],
    misses: [['the delivery', 'the delivery did not come']],
  },
  {
    id: 'missed because of it',
    of: SHOWN,
    before:
      /\b(?:watch(?:ing)?|see|seeing|miss(?:ed|ing)?|during|before|for|there is|isn't|like|catch|stream(?:ing)?|on|tonight's)(?: (?:like|there|is|the|my|our|a|an|of|this|big|whole|last|first|\w+)){0,4}$/,
    hits: [
      ['the series', 'no signal all evening, and there is a gardening series on'],
      ['the series', 'power gone just as we sat down to watch the pottery series'],
    ],
    misses: [['the series', 'the series stops after five minutes']],
  },
  {
    id: 'where it happened',
    of: /\b(?:chairs?|rug|floor|bed|sofa|table|street|steps?|wall|shelf|bath|carpet|garden|bin|lobby|queue|hallway|drive|kitchen|car|taxi|cab|phone)$/,
    before:
      /\b(?:in|on|onto|into|under|behind|off|out of|by|over|through|down|beside)(?: (?:the|a|an|my|our|your|ur|her|his|their)(?: \w+)?)?$/,
    hits: [
      ['the rug', 'side of the bunk dropped in the night, he landed on the rug'],
      ['the chair', 'lift out for weeks and gran is in a chair'],
      ['the hallway', 'your fitters stood in my hallway and smoked'],
    ],
    misses: [
      ['the rug', 'the rug came with a stain'],
      ['the bed', 'your bed squeaks'],
    ],
  },
  {
    id: 'part of a name',
    of: /\b(?:orders?|room|letter|debit)$/,
    before:
      /\b(?:standing|postal|money|court|restraining|changing|fitting|locker|waiting|living|meeting|chat|escape|cover)$/,
    hits: [
      ['your order', 'standing order went out twice'],
      ['the room', 'somebody slept in the waiting room'],
    ],
    misses: [
      ['your order', 'my order went out twice'],
      ['the room', 'the room was cold'],
    ],
  },
  {
    id: 'part of somebody',
    of: /\b(?:delivery|order|broadband|gas|wifi|internet|parking|ticket)$/,
    after:
      /^ (?:guys?|m[ae]n|drivers?|lads?|boys?|wom[ae]n|girls?|persons?|people|riders?|bloke|engineers?|fella|inspectors?|wardens?)\b/,
    hits: [['your delivery', 'delivery guy was crying, look after your people']],
    misses: [['your delivery', 'delivery was cold']],
  },
  {
    id: 'lacking, or counted',
    before: /\b(?:no|zero|without(?: any)?|between (?:two|three|\d+|the)|both|all my|each of the)$/,
    hits: [
      ['the batteries', 'smoke alarm was for show, no batteries'],
      ['the episodes', 'you put a horror trailer between two episodes'],
    ],
    misses: [['the batteries', 'the batteries leaked']],
  },
  {
    id: 'praised beside it',
    after:
      /^ (?:was|is|were|are|has been|'s) (?:\w+ly |such |so |really |very |just |an? |the |absolute |total |proper |complete |honestly ){0,3}(?:gents?|gentlem[ae]n|stars?|legends?|angels?|saints?|diamonds?|hero(?:es)?|lovely|lush|sweet|kind|brilliant|fab\w*|ace|sound|polite|friendly|helpful|amazing|gem|treat|delight|banger|faultless|spot on|patient|charming|top (?:man|bloke|notch))\b/,
    hits: [
      ['the engineer', "The engineer was an absolute gent. shame the boiler's still dead"],
      ['the driver', 'driver was lovely about it, but he came forty minutes late'],
    ],
    misses: [
      ['the engineer', 'the engineer was late'],
      ['the engineer', 'the engineer was not helpful'],
    ],
  },
  {
    id: 'not worth it',
    after: /^ (?:is not|isn't|isnt|are not|aren't|was not|wasn't|ain't|no longer) (?:even |really )?worth\b/,
    hits: [['the membership', "the pool is shut again, the membership isn't worth keeping"]],
    misses: [['the membership', "the membership isn't showing"]],
  },
  {
    id: 'nothing wrong with it',
    after:
      /^ (?:works?|worked|is|are|was) (?:just |totally |perfectly )?(?:fine|great|perfect|perfectly|well|ok|okay)\b/,
    hits: [['the charger', 'this lamp flickers, the charger works fine']],
    misses: [['the charger', 'the charger worked for a day']],
  },
];

/** "many orders": of all, and not of theirs. */
const AMOUNT = /^(?:your|the) (?:so )?(?:many|several|few|most|more|some|other|countless|numerous)\b/;
/** "the flight from oslo-hull": codes and ends that no name has. */
const UNSAYABLE = /\b[a-z]{3}-[a-z]{3}\b|\buser's\b/;
/** "your placed order" */
const DONE = /\b(your|the) (?:placed|made|bought|ordered|pending|said) (?=[a-z])/;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a post names a thing: what stands before and behind it, in its sentence. */
function placesOf(thing: string, text: string): { before: string; after: string }[] {
  const head = thing.split(' ').at(-1) ?? '';
  if (!head) return [];
  const words = plainWords(text).toLowerCase();
  return [...words.matchAll(new RegExp(`\\b${escaped(head.toLowerCase())}(?![\\w'])`, 'g'))].map(
    ({ index, 0: named }) => {
      const from = Math.max(...['.', '!', '?', '\n'].map((mark) => words.lastIndexOf(mark, index))) + 1;
      return {
        before: words.slice(from, index).trimEnd(),
        after: words.slice(index + named.length, index + named.length + 40),
      };
    },
  );
}

type Place = ReturnType<typeof placesOf>[number];

const isBeside = (thing: string, { before, after }: Place) =>
  BESIDE.some(
    (row) =>
      (!row.of || row.of.test(thing.toLowerCase())) &&
      ((row.before?.test(before) ?? false) || (row.after?.test(after) ?? false)),
  );

/** The words of the thing's name that stand before its last one. */
function isNearTrouble(thing: string, { before, after }: Place): boolean {
  const name = thing
    .toLowerCase()
    .replace(/^(?:your|the|an?|that|this) /, '')
    .split(' ')
    .slice(0, -1)
    .join(' ');
  const ahead = name && before.endsWith(name) ? before.slice(0, -name.length).trimEnd() : before;
  return NEAR_TROUBLE.some((row) => (row.before?.test(ahead) ?? false) || (row.after?.test(after) ?? false));
}

const isSayable = (thing: string) => !AMOUNT.test(thing) && !UNSAYABLE.test(thing);
const said = <Thing extends { text: string }>(thing: Thing): Thing => ({
  ...thing,
  text: thing.text.replace(DONE, '$1 '),
});

/** The thing of a post unless it is only named beside what went wrong, as it can be said. */
export function troubledThing<Thing extends { text: string }>(thing: Thing | null, text: string): Thing | null {
  if (!thing || !isSayable(thing.text)) return null;
  const places = placesOf(thing.text, text);
  return places.length > 0 && places.every((place) => isBeside(thing.text, place)) ? null : said(thing);
}

/** Whether the post tells that the thing is what went wrong: its name alone may then stand for the matter. */
export function isPlainlyTroubled(thing: string, text: string): boolean {
  return placesOf(thing, text).some((place) => !isBeside(thing, place) && isNearTrouble(thing, place));
}
