import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import type { Gist } from '.';

/** Gists of posts that report no trouble: questions, wishes and praise, each from its own grammar. Silent when the grammar is not plain. */
export interface Said {
  gist: Gist;
  start: number;
  end: number;
}

const LONGEST = 64;
const ENDS =
  /\s*(?:[.!?\n;]|,? (?:please|pls|plz|thanks|thank you|cheers|ta|lol|but|because|cos|since|so|and i|and you|as i|i need|need to|instead)\b).*$/is;
/** Words that would send the sentence astray when it is turned round. */
const UNSAFE =
  /\b(?:fuck\w*|shit\w*|crap|damn|hell|stupid|useless|idiot\w*|joke|trash|garbage|rubbish|she|he|her|his|him)\b|[@#<>]|\d{5,}/i;

/** First person to second, brand's "you" to "we": the words of the writer as the brand says them back. */
export function turnedRound(text: string): string {
  const swaps: Record<string, string> = {
    i: 'you',
    "i'm": "you're",
    im: "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    me: 'you',
    my: 'your',
    mine: 'yours',
    myself: 'yourself',
    our: 'your',
    ours: 'yours',
    we: 'you',
    you: 'we',
    your: 'our',
    yours: 'ours',
    "you're": "we're",
    "you've": "we've",
    u: 'we',
    ur: 'our',
  };
  // As an object "you" is "us": "how to contact us".
  const objects = text.replace(
    /\b(contact|reach|call|email|message|dm|tell|ask|send|pay|help|with|to|from|by|for|of|about|at|on|give|owe|thank|find|visit|join|follow|write|ring|phone|meet|see) (?:you guys|you|u)\b/gi,
    '$1 US_',
  );
  return objects.replace(/[A-Za-z_']+/g, (word) => {
    if (word === 'US_') return 'us';
    const swapped = swaps[word.toLowerCase()];
    if (swapped) return swapped;
    return word.length > 3 && word === word.toUpperCase() ? word.toLowerCase() : word;
  });
}

function trimmed(text: string): string | null {
  const said = text
    .replace(ENDS, '')
    .replace(/\s+/g, ' ')
    .replace(/["'(),:-]+$/, '')
    .trim();
  return said.length >= 3 && said.length <= LONGEST && !UNSAFE.test(said) ? said : null;
}

interface Shape {
  pattern: RegExp;
  say(groups: Record<string, string>, grammar: Grammar): string | null;
}

const QUESTION_SHAPES: readonly Shape[] = [
  {
    pattern: /\bhow (?:do|can|would|should|could) (?:i|we|you) (?<rest>[a-z][^?.!\n]{3,80})/i,
    say: ({ rest }) =>
      /^(?:can|could|would|do|go about|carry on|go on|live|cope|survive|sleep|have tea|know|even|feel|get any help)\b/i.test(
        rest ?? '',
      )
        ? null
        : `how to ${turnedRound(rest ?? '')}`,
  },
  {
    pattern:
      /\b(?:do|will|would) (?:you|u|you guys|y'all) (?:still |ever |also |guys )?(?<rest>(?:deliver|ship|sell|stock|have|accept|offer|take|do|make|price match|open|fly|serve|support|plan|carry|allow|charge|provide|use|know)\b[^?.!\n]{2,70})/i,
    say: ({ rest }) => (/^know\b/i.test(rest ?? '') ? null : `whether we ${turnedRound(rest ?? '')}`),
  },
  {
    pattern:
      /\b(?:can|could|may|am i able to) (?:i|we) (?:still |also |please )?(?<rest>(?!speak|talk|get (?:some|any|a) (?:help|call))[a-z][^?.!\n]{3,70})/i,
    say: ({ rest }) => `whether you can ${turnedRound(rest ?? '')}`,
  },
  {
    pattern:
      /\b(?<wh>when|where|what time|what days?) (?:do|does|will|can) (?:you|u)(?: guys| lot)? (?!guys|learn|care|stop|ever)(?<rest>[a-z][^?.!\n]{2,60})/i,
    say: ({ wh, rest }) => `${wh?.toLowerCase()} we ${turnedRound(rest ?? '')}`,
  },
  {
    pattern:
      /\b(?<wh>when|what time) (?:does|is) the (?<what>[\w' -]{3,40}?) (?<verb>open|close|start|end|leave|arrive|land|launch|begin)\b(?<rest>[^?.!\n]{0,40})/i,
    say: ({ wh, what, verb, rest }, grammar) => {
      const third = grammar.thirdPerson(verb ?? '');
      return third ? `${wh?.toLowerCase()} the ${what} ${third}${rest ?? ''}` : null;
    },
  },
  {
    pattern:
      /\bwhen will (?:the |my )?(?<what>[\w' -]{3,40}?) be (?<rest>back(?: in stock)?|available|released|out|in stock|open)\b/i,
    say: ({ what, rest }) => `when the ${what} will be ${rest}`,
  },
  {
    pattern:
      /\bwill (?:the |my )(?<what>[\w' -]{2,30}?) (?<rest>come back|be back|be available|be open|work|be (?:in|at) [\w ]{3,20})(?<tail>[^?.!\n]{0,30})/i,
    say: ({ what, rest, tail }) => `whether the ${what} will ${rest}${tail ?? ''}`,
  },
  {
    pattern:
      /\bis the (?<what>[\w' -]{2,25}?) (?<rest>(?:gluten|dairy|nut|sugar)[ -]free|vegan|vegetarian|halal|kosher|open|available|in stock|back|waterproof|refundable|free)\b(?<tail>[^?.!\n]{0,30})/i,
    say: ({ what, rest, tail }) =>
      /\b(?:in|on|at|for|that|all)\b/i.test(what ?? '') ? null : `whether the ${what} is ${rest}${tail ?? ''}`,
  },
];

const WISH_SHAPES: readonly Shape[] = [
  {
    pattern: /\bbring (?:back|it back)? ?(?<rest>(?:the|your|those|my|that) [\w' -]{3,40})/i,
    say: ({ rest }) => `bringing back ${turnedRound(rest ?? '')}`,
  },
  {
    pattern:
      /\b(?:could|can) you (?:please )?(?<verb>open|add|introduce|offer|release|consider|sell|stock|do|make) (?<rest>[^?.!\n]{3,50})/i,
    say: ({ verb, rest }, grammar) => {
      const gerund = grammar.gerund(verb ?? '');
      return gerund ? `${gerund} ${turnedRound(rest ?? '')}` : null;
    },
  },
  {
    pattern:
      /\b(?:you|they) (?:guys )?(?:should|need to|ought to) (?:really )?(?<verb>add|bring|make|offer|have|open|sell|introduce|start|consider|let|allow) (?<rest>[^?.!\n]{3,50})/i,
    say: ({ verb, rest }, grammar) => {
      const gerund = grammar.gerund(verb ?? '');
      return gerund ? `${gerund} ${turnedRound(rest ?? '')}` : null;
    },
  },
  {
    pattern: /\b(?:please|plz|pls) (?<verb>add|make|consider|open|introduce|release|allow) (?<rest>[^?.!\n]{3,50})/i,
    say: ({ verb, rest }, grammar) => {
      const gerund = grammar.gerund(verb ?? '');
      return gerund ? `${gerund} ${turnedRound(rest ?? '')}` : null;
    },
  },
  {
    pattern:
      /\b(?:would|i'?d) (?:really )?love (?:to see )?(?<rest>(?:an?|some|more|the) [\w' -]{3,45}?)(?= (?:instead|so|because|to |that|which|in|on|at|please|when)\b|[.!?,\n]|$)/i,
    say: ({ rest }) => turnedRound(rest ?? ''),
  },
  {
    pattern:
      /(?:^|[.!?,]\s*)(?<rest>(?:an? )?[a-z]+(?: [a-z]+){0,3}) would be (?:so )?(?:great|nice|good|cool|amazing|awesome|lovely|handy|useful|helpful)\b/i,
    say: ({ rest }) =>
      /\b(?:it|that|this|which|what|help|answer|answers|reply|response|info|information|advice|tips?|update|updates|assistance|clarity|you|we|i|they)\b/i.test(
        rest ?? '',
      )
        ? null
        : (rest ?? '').toLowerCase(),
  },
  {
    pattern: /^\W*(?<rest>(?:more )?[a-z]+(?: [a-z]+){0,2}) (?:please|pls|plz)\W*$/i,
    say: ({ rest }) => (rest ?? '').toLowerCase(),
  },
];

const PERSON_THANKED =
  /\b(?:thanks?|thank you|cheers|shout ?out|kudos|props|hats off|credit|well done|love)\b[^.!?\n]{0,25}?\b(?:to )?(?<name>[A-Z][a-z]{2,12})\b(?! (?:Airlines?|Airways|Support|Help|Care|Store|Air|Bank))|\b(?<lead>[A-Z][a-z]{2,12}) (?:in|at|from) (?:your|the) [\w ]{2,24}?(?:team|shop|store|branch|desk|office|restaurant|rang|called|helped|found|stayed|was|made|sorted|fixed)|^\W*(?<first>[A-Z][a-z]{2,12}) (?:stayed|helped|fixed|sorted|went)\b/;

function firstShape(reading: Reading, shapes: readonly Shape[], kind: Gist['kind'], grammar: Grammar): Said | null {
  const text = reading.words.slice(0, 1200);
  for (const { pattern, say } of shapes) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const cut = Object.fromEntries(
      Object.entries(match.groups).map(([name, value]) => [
        name,
        name === 'rest' ? (value ?? '').replace(ENDS, '') : (value ?? ''),
      ]),
    );
    const said = say(cut, grammar);
    const text_ = said ? trimmed(said) : null;
    if (text_)
      return {
        gist: { text: text_, kind },
        ...reading.spanOf(match.index, match.index + match[0].length),
      };
  }
  return null;
}

export function questionIn(reading: Reading, grammar: Grammar): Said | null {
  return firstShape(reading, QUESTION_SHAPES, 'question', grammar);
}

export function wishIn(reading: Reading, grammar: Grammar): Said | null {
  return firstShape(reading, WISH_SHAPES, 'wish', grammar);
}

/** Staff thanked by first name. A name the grammar does not know is left alone: it may be a place, a month or the brand. */
export function personThankedIn(
  reading: Reading,
  grammar: Grammar,
): { name: string; start: number; end: number } | null {
  const match = PERSON_THANKED.exec(reading.words.slice(0, 1200));
  const name = match?.groups?.name ?? match?.groups?.lead ?? match?.groups?.first;
  if (!match || !name) return null;
  // "Priya in your Leeds shop": the place of work makes a person of a name that no list holds.
  const after = reading.words.slice(match.index + match[0].indexOf(name) + name.length);
  const atWork =
    /^ (?:(?:in|at|from|on) (?:your|the)|(?:on|in|at) (?:live )?(?:chat|store|reception|support)|in customer)\b/.test(
      after,
    ) && !grammar.isOtherName(name);
  if (!atWork && !grammar.isFirstName(name)) return null;
  const start = match.index + match[0].indexOf(name);
  return { name, ...reading.spanOf(start, start + name.length) };
}
