/** A plain matter between a customer and a company, in words that also stand in farewells ("please don't", "again", "message me"). */
interface Errand {
  id: string;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

export const ERRANDS: readonly Errand[] = [
  {
    id: 'not to be contacted',
    pattern:
      /\b(?:don['’]?t|do not|stop|never)(?: (?:you|ever|just|even|dare|me|to|keep)){0,3} (?:contact|call|ring|phone|text|e-?mail|message|ask|charg)(?:ing)?\b/i,
    hits: [
      'Please do not contact me again',
      "Please don't call me again",
      "Please don't ask again, just refund me",
      "please don't ask me to DM again, answer here",
    ],
    misses: ["don't send help", 'I never told anyone'],
  },
  {
    id: 'to be contacted about a matter',
    pattern:
      /\b(?:dm|pm|message|call|contact|e-?mail|ring|help)(?: me| us)?\b[^.!?\n]{0,60}\b(?:(?:my|our|an?|the) (?:\w+ )?(?:account|orders?|refund|booking|parcel|package|delivery|password|subscription|bill|payment|claim|reservation|flight|ticket)|something on my \w+)\b/i,
    hits: [
      "can someone please dm me, I need help with something on my account and don't want to post it here",
      "Please can someone message me, it's about my account and I don't want to say it here",
    ],
    misses: ['can someone message me, I want to talk', 'call me'],
  },
];

/** What is left in a cab is looked for: the words of it ("left", "last night") stand in farewells too, and are not counted. */
const LEFT_BEHIND: Errand = {
  id: 'left behind',
  pattern:
    /\b(?:left|forgot(?:ten)?|lost|dropped) (?:my|our|his|her) (?!mind|life|will|job|home|family|wife|husband|kids|mum|dad|son|daughter|everything|all|note|way|hope|faith)(?:\w+ ){1,3}(?:in|on|at|under|aboard) (?:the back of )?(?:the|a|an|your|my|one of your|ur) (?:[\w.:]+ ){0,3}?(?:car|cab|taxi|toyota|bus|train|tram|coach|plane|flight|seat|room|locker|hotel|restaurant|cinema|shop|store|gym|table|toilets?|loo|pocket)\b(?: (?:last (?:night|week|\w+day)|yesterday|today|this \w+))?/i,
  hits: ['left my specs in the back of a grey toyota last night', 'forgot my scarf on the 9.15 train'],
  misses: ['left my wife a note on the table', 'lost my mind on the bus'],
};

/** What a policy paid after a death: the plain words of insurers. */
const PAID_OUT: Errand = {
  id: 'paid out',
  pattern:
    /\b(?:you|they|u) (?:have |only |just |still )?(?:paid|pay|refused|declined|kept|took|deducted)\b[^.!?\n]{0,24}\b(?:my|our|his|her) (?:\w+ ){0,3}?life (?:cover|insurance|policy)\b/i,
  hits: ['you paid out on my husbands life cover minus the £35 you say he owed', 'they refused my dads life insurance'],
  misses: ['my life insurance should cover the funeral', 'I checked that my life cover pays out'],
};

/** Errands whose own words stand in farewells: they are left out of account. */
export const IN_GRAVE_WORDS: readonly Errand[] = [LEFT_BEHIND, PAID_OUT];

/** Beside these, no errand makes the rest of a post harmless. */
const OF_LIFE_AND_DEATH =
  /\b(?:end(?:ing)?|d(?:ie|ies|ied|ead|ying|eath)|kill\w*|suicid\w*|gone|nobody|no ?one|around|life|li(?:ve|ving)|alone|goodbye|bye|burden|bridge|roof|pills|tablets|overdose|myself|hurt\w*|cope|point|sleep|wake|safe|mean it|last|left|anymore|any more|tired|bother|worth|sorry for|miss me|hope\w*|crisis|samaritans|know my name|talk|lonely|funeral|notes?)\b/i;

/** A word for the typing, and for nothing else. */
const MANNERS = /\bsorry for (?:the |any )?(?:typos|rambling|spelling)\b/i;

/** Whether a post is about an errand and says nothing of life and death: what a trained head alone takes for despair is chance there. */
export function isErrand(words: string): boolean {
  const plain = IN_GRAVE_WORDS.find(({ pattern }) => pattern.test(words));
  const rest = plain ? words.replace(plain.pattern, ' ').replace(MANNERS, ' ') : words;
  return (plain !== undefined || ERRANDS.some(({ pattern }) => pattern.test(words))) && !OF_LIFE_AND_DEATH.test(rest);
}
