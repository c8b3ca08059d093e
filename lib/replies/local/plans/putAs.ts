import { standsIn } from '@/lib/domain/search';

/** What is put as a question without being one that could be answered. */
export interface PutAs {
  id: 'rhetorical' | 'request' | 'fault';
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const any = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'i');

const SOMEBODY = "(?:you|u|ya|y'?all|someone|somebody|anyone|anybody|support)";
const POLITELY = '(?: (?:guys|all|people|there|please|pls|plz|just|kindly|maybe|possibly|at least))*';
const MEND = `(?:fix|help|send|check|sort|look (?:into|at|in)|mend|resolve|reply|respond|call me|ring me|contact me|dm me|message me|cancel|refund|update my|restore|unlock|unblock|remove|delete|reset|investigate|assist|get (?:back to|someone|it)|take a look|give me|put me|return my)`;

/** Signs that something of theirs does not do what it should. */
const FAILS = String.raw`(?:(?:keep|keeps|kept) (?:on )?(?:\w+ ?){0,2}(?:\w+ing)|won'?t|(?:can'?t|cannot|couldn'?t) (?:i|my|we|it)\b(?! (?:get|have|order|buy|swap|choose)\b[^?]{0,60}\b(?:for free|instead of|as well)\b)|(?:i|we|it) (?:can'?t|cannot|couldn'?t)|does(?:n'?t| not) (?:it |my \w+ |this |the \w+ )?(?:work|show|load|play|open|connect|sync|let|update|save|charge|start|turn)|(?:not|n'?t) (?:\w+ )?(?:working|loading|opening|playing|showing|sync\w*|connecting|charging|updating|responding|letting|able)|error|crash\w*|freez\w*|frozen|logg(?:ing|ed) (?:me )?(?:out|off)|sign(?:ing|ed) (?:me )?out|kick(?:s|ing|ed) me|stuck|broken|glitch\w*|bugg\w*|missing|disappear\w*|vanish\w*|gone|went (?:black|blank|down)|black screen|lag\w*|slow|none of (?:[\w#'-]+ ){1,5}(?:works?|working|loads?)|buffer\w*|blurry|cut(?:s|ting)? out|dropping|disconnect\w*|every (?:other )?time|so (?:slow|glitchy|laggy|quiet))`;

export const PUT_AS: readonly PutAs[] = [
  {
    id: 'rhetorical',
    pattern: any(
      String.raw`\bhow (?:is|are|was) (?:this|that|it|these|those) (?:still |even |at all |in any way )?(?:a thing|ok(?:ay)?|legal|allowed|acceptable|fair|possible|right)\b`,
      String.raw`\bis (?:this|that|it) (?:supposed to be )?(?:a|some(?: kind of)?|your idea of a) joke\b(?! \w)`,
      String.raw`\bare (?:you|u|they) (?:guys |actually |even |bloody |actual )?(?:kidding|joking|serious|for real|having a laugh|taking the (?:mick|piss))\b`,
      String.raw`\bwhat(?:'?s| is| was) the (?:actual |bloody )?point(?: (?:of|in) (?:having|paying|being|a|an|your|it|this|that)\b|\s*[?!.]|$)`,
      String.raw`\bwhy (?:do|should|did|would) i (?:even |still )?(?:bother|pay|keep paying)\b`,
      String.raw`\bwhy (?:is|does) (?:it|this|that) (?:always |still )?(?:have to be )?so (?:hard|difficult|complicated)\b`,
      String.raw`\bhow will (?:you|u) (?:ever |even |possibly )?(?:stay open|cope|survive|live)\b`,
      String.raw`\bhow (?:hard|difficult) (?:is it|can it be|could it be)\b`,
      String.raw`\bwhat (?:am i|are we) (?:even |actually )?paying (?:\w+ )?for\b`,
      String.raw`\bdo (?:you|u) (?:guys )?(?:even|actually) (?:care|read|test|listen)\b`,
      String.raw`\bwho (?:thought|decided|approved|signed off)\b.{0,40}\bgood idea\b`,
      String.raw`\bwhat (?:the (?:hell|heck|f\w*)|a (?:joke|shambles|farce))\b`,
      String.raw`\bhow (?:can|am|do|could) i (?:even |possibly |supposed to |meant to )?(?:give|eat|serve|wear|gift|hand) (?:this|these|that)\b.*(?:\bwtf\b|\bsmh\b|\bseriously\b|🤦|😡|🙄)`,
      String.raw`\bhow(?:'?s| is| am| are|'?re) (?:i|we|he|she|they|anyone|anybody|people|my \w+|a \w+) (?:meant|supposed) to\b(?! (?:know|find out|contact|pay|return|book|apply|register|fit|use|open|wear|take)\b)`,
      `[.,!] ?for what[.?!]`,
    ),
    hits: [
      'queued again for a ticket i already paid for. how is this still a thing?',
      'Is this a joke? four hours for a sandwich',
      "alert came six hours after. what's the point",
      'club shut since spring, still £20 a month. for what. vibes?',
      'why is it so hard to reach a person here?',
      'are you actually serious right now',
      'wow 2p off. how will you stay open',
      'how can i serve this?? smh',
      "a step into the shower. how's she meant to get in, fly?",
    ],
    misses: [
      'is it a joke book or a novel?',
      "what's the point limit on the silver card?",
      'what is this setting for?',
      'how hard is the mattress?',
      'how do i serve this, hot or cold?',
      'how am i meant to wear this sash?',
    ],
  },
  {
    id: 'request',
    pattern: any(
      String.raw`\b(?:can|could|will|would|can'?t|won'?t) ${SOMEBODY}${POLITELY} ${MEND}\b`,
      String.raw`\bany (?:help|luck|fix(?:es)?|assistance)\b`,
      String.raw`\b(?:can|could|may) i (?:please )?(?:get|have) (?:some |any |a little )?(?:help|assistance|support|a refund|a replacement|a call)\b`,
      String.raw`\bwould ${SOMEBODY} be able to help\b`,
    ),
    hits: [
      'can you guys please fix the search?',
      'Could someone check my parcel?',
      'it says 59.99 again, any help?',
      'can i get some help with the oven?',
    ],
    misses: ['can you park there overnight?', 'could you tell me when it opens?', 'do you help with fitting?'],
  },
  {
    id: 'fault',
    pattern: any(
      String.raw`\b(?:why|how come|any(?:one|body)? (?:know|idea|clue)s?(?: as to)? why|what(?:'s| is) (?:going on|wrong|up|happening)|what happened)\b[^.?!]{0,80}\b${FAILS}(?!\w)`,
      String.raw`\bany ?(?:one|body) else(?:'s)? (?:is |are |also )?(?:getting|having|seeing|experiencing|unable|can'?t|stuck|had|got|app|screen)\b`,
      String.raw`\bwhat(?:'s| is| could be| might be| can be)? (?:causing|cause|behind) (?:this|it|that)\b`,
      String.raw`\bwhat(?:'?s| is) (?:going on|wrong|happening|up) (?:with|to) (?:my|the|your|our)\b`,
      String.raw`\bwhat(?:'?s| is) (?:going on|happening) (?:with|to) (?!you\b|it\b|us\b|that\b|this\b|these\b|all\b|everyone\b)\w+ ?\?`,
      String.raw`\bwhy (?:is |are |does |do )?(?:this|it|that|these)(?: is| are)? (?:keep |always |still |only )?(?:happen(?:s|ing|ed)?|show(?:s|ing)? (?:up|like)|appear(?:s|ing)?|pop(?:s|ping)? up|do(?:es|ing)? (?:this|that|it))\b`,
      String.raw`\bhave(?:n'?t)? (?:(?:you|u|anyone|anybody|any of you)(?: guys)? )?(?:ever )?seen (?:this|that)(?: one| error| message| screen| issue)?(?: before)? ?[.?]`,
      String.raw`\b(?:issues?|problems?|errors?|trouble|bugs?|glitch\w*)\b[^?]{3,160}\bany (?:thoughts|ideas?|suggestions|tips|advice|clues?)\b`,
      String.raw`${FAILS}(?!\w).{0,80}\b(?:is (?:this|it|that) (?:a |an? )?(?:known|common|something you(?:'re| are) aware)|are you(?: guys)? aware)\b`,
      String.raw`\bwhy (?:am i (?:getting|seeing|unable|not able|locked)|do i keep|do i (?:always )?get (?:an? |this |the )?(?:error|message|code))\b`,
      String.raw`\bhow (?:do|can) i (?:fix|solve|get rid of) (?:this|it|that|the error)\b`,
    ),
    hits: [
      'any idea why it keeps logging me out?',
      "why can't i stream anything?",
      'anyone else getting a black screen on launch?',
      'Why does this happen every other time I open it?',
      "what's wrong with your app today",
      'it hums at night. any idea what could be causing this?',
      'how come none of the vouchers are working?',
      "what's happening to my lamp",
      "what's going on with #PantryTV? I wanted to see the final",
      'the dial clicks twice. have any of you seen this before?',
      'why does it keep popping up over my crossword',
      'Issue when I save a sketch as print, the reds look brown. Any thoughts?',
      'The tuner is stuck on one station since the clocks went back, are you aware?',
      'error 12 on the kiln. how do i fix this?',
    ],
    misses: [
      'why is the same flight dearer in the app?',
      'does anyone else deliver to Skye?',
      'how do i sort my list by name?',
      'what happened to the lemon one?',
      'why does my mug have more to say than my mother',
      "why can't i get rice instead of chips?",
      "what's going on with you lot today?",
      'have you seen this film?',
      'why is this shop open on Sundays?',
      'any thoughts on the blue one?',
    ],
  },
];

/** A word or mark by which somebody asks; without any, a post that reads like a question is a remark. */
const ASKS =
  /\?|^\W*\w+ or \w+|(?:^|[.!,:;\n]\s*|\b(?:and|so|but|or|hi|hello|hey|also|know|idea|wonder(?:ing)?|tell me|if|just)\s+)(?:who|what|whats|when|where|wheres|which|why|how|do|does|did|is|are|can|could|will|would|has|have|should|am|any|may|was|were|u|you)\b(?!'ve)|\b(?:or not|please|pls|plz|price of|eta|thoughts|not sure|curious|anyone)\b|\b(?:who|what|when|where|which|how|why|how much)$/i;

/** In a remark, only this makes a question mark more than a wink: "yeah?" and "right?" ask nothing. */
const ASKS_IN_FULL =
  /(?:^|[.!?,:;\n]\s*|\b(?:and|so|but|hi|hello|hey|also|know|idea|wonder(?:ing)?)\s+)(?:@\w+\s+)*(?:who|what|whats|when|where|wheres|which|why|how|do|does|did|is|are|can|could|will|would|has|have|should|am|any|was|were)\b[^.!?]*\?/i;

/** Without handles, links and the tags it ends with; a tag inside it is a word of it. */
const plain = (text: string) =>
  text
    .replace(/https?:\/\/\S+|<\w+>|@\w+|#\w+(?=\s*(?:#\w+\s*)*$)/g, ' ')
    .replace(/#(?=\w)/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** As what a text is put, or `null` where it may be a question like any other. */
export function putAs(text: string): PutAs['id'] | null {
  const words = plain(text);
  return PUT_AS.find(({ pattern }) => standsIn(pattern, words))?.id ?? null;
}

/** A wish that is a reproach: "get your act together before I leave". */
const RESENTS =
  /\b(?:get (?:its|your|their|ur) (?:act|stuff|shit) together|before i (?:find|switch|leave|go elsewhere|move|cancel)|service (?:that )?i(?: am|['’]m)? pay(?:ing)? for|what i(?: am|['’]m)? pay(?:ing)? for|(?:shut down|ban|stop|get rid of|(?:clamp|crack) down on|do something about) (?:the |these |those |all |your )*(?:price )?(?:goug\w+|scalp\w+|scamm\w+|touts?|bots|cheaters?))\b/i;

export const isReproach = (text: string): boolean => RESENTS.test(plain(text));

/** Whether anything is asked at all. */
export const asksAnything = (text: string): boolean => ASKS.test(plain(text));

/** What others say or might say is not asked. */
const QUOTED = /["“][^"“”]*["”]/g;

/** Whether a whole question stands in it. */
export const asksInFull = (text: string): boolean => ASKS_IN_FULL.test(plain(text).replace(QUOTED, ' '));
