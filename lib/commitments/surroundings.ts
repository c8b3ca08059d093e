/** What stands around a promise and takes it back or ties it to something. */
export interface Surrounding {
  name: string;
  pattern: RegExp;
  /** Sentences in which the pattern is found, and in which it is not. For `before` rows only the part before "we'll" is looked at. */
  hits: readonly string[];
  misses: readonly string[];
}

/** Said right before "we'll": a hope, a guess, or someone's words retold. The pattern sees what stands before the promise. */
export const TAKEN_BACK: readonly Surrounding[] = [
  {
    name: 'a hope or a guess',
    pattern:
      /\b(?:hop(?:e|es|ed|ing)|hopefully|think|guess|reckon|expect(?:s|ed|ing)?|doubt|wish|suppose|assume|imagine|believe|fingers crossed|looks? like|seems? like|not sure|unsure|not certain|can't (?:say|promise)|cannot (?:say|promise)|maybe|perhaps|possibly|probably|chances are|with luck|if only|wonder(?:ing)?|whether|in case)(?: (?:that|if|when|whether|it's likely))?,? $/i,
    hits: ['Hopefully ', 'I think ', "We don't think ", 'Not sure '],
    misses: ['Thanks for your hope. ', 'I promise ', 'We can confirm '],
  },
  {
    name: 'words retold',
    pattern:
      /\b(?:said|says?|saying|told(?: (?:you|us|me|them|him|her))?|promised(?: (?:you|us|me))?|claim(?:s|ed)?|mentioned|wrote|read|heard|thought|hoped|(?:wasn't|not) true|never)(?: that)? $/i,
    hits: ['We said ', 'I know you were told ', 'They promised you '],
    misses: ['As we said, ', 'As promised, '],
  },
];

/** Anywhere in the promise. */
const UNSURE = /^(?:hopefully|probably|possibly|maybe|likely|hope to|aim to|expect to|plan to|only)\b/i;

/** What has to happen first, before the promise or in it. */
export const CONDITION =
  /\b(?:if (?!(?:not|possible|so|you don't mind|that's ok|that's okay|that's alright)\b)|once\b(?! (?:again|more))|when(?:ever)?\b(?! possible)|as and when\b|as soon as (?!possible|i can|we can|practical|poss\b)|unless\b|provided\b|assuming\b|subject to\b|should you\b|after (?:(?:i|we|you|they|he|she|it)\b|(?:the|your|that|our|this) (?:[\w'-]+ ){1,4}(?:is|are|has|have|gets|arrives|comes|lands|clears)\b)|until (?:i|we|you|they|he|she|it)\b(?!'?ll))/i;
/** "DM us your number and we'll look": the customer's turn first. */
const ASKED_FIRST =
  /(?:^\s*|[^\w\s']\s*|\b(?:please|pls|plz|kindly|just|could you|can you|would you|request you to|feel free to|simply) )(?:dm|pm|message|inbox|send|share|drop|shoot|pop (?:us|me|over|your)|email|e-mail|reply (?:with|to|here)|tell|let (?:us|me) (?:know|have)|give (?:us|me) (?:your|the|a (?:call|ring|shout))|provide|confirm|call (?:us|me)|ring (?:us|me)|text (?:us|me)|fill|contact (?:us|me)|get in touch|follow us|bring|return)\b[^.!?;\n]{0,160}(?:\band\b|&|\bthen\b|,|\bso\b|-)\s*$/i;
/** A request before a promise: what is asked has to come first. */
const ASKS =
  /^(?:[\s\W]|hi|hey|hello|[\w']+,){0,4}\s*(?:did|do|does|would|will|can|could|shall|should|may|is|are|when|what|how|why|where|who|have|has)\b/i;
const JOINED = /(?:\band|\bso|&|,|\bthen|-)\s*$/i;

/** Whether what stands before "we'll" in its sentence, or the words right after it, take the promise back. */
export function isTakenBack(before: string, act: string): boolean {
  return UNSURE.test(act) || TAKEN_BACK.some(({ pattern }) => pattern.test(before.slice(-80)));
}

/** "Do you think we'll …?" asks; "Can you send it and we'll look?" asks first and then promises. */
export function isAsked(before: string, isQuestion: boolean): boolean {
  return isQuestion && ASKS.test(before) && !JOINED.test(before);
}

/** Whether something has to happen before the promise holds. `before`: the sentence up to "we'll"; `clause`: the promise. */
export function hasCondition(before: string, clause: string): boolean {
  return CONDITION.test(clause) || CONDITION.test(before) || ASKED_FIRST.test(before);
}

/** Times in these words are not when the promise is due: "I'll find out why it didn't come on Monday". */
const ASIDE =
  /\b(?:why|how|what|which|who|whose|whether|because|where|that (?:was|were|is|has|should|you (?:placed|ordered|bought|sent|booked|paid|made|reported|had))|you (?:placed|ordered|bought|sent|booked|paid|made|reported|mentioned|received|had)|(?:due|booked|scheduled|planned|missed|placed|ordered|bought|charged|made|sent|posted|lost|taken|delivered|collected)(?= (?:on|at|in|for|yesterday|last|this|\w+day))|if|once|when|as soon as|unless|until you)\b/gi;
const ASIDE_ENDS = /\b(?:and|but|then|by|before|within|no later)\b|[;,]/gi;

/** The clause with such words blanked, of the same length. */
export function withoutAsides(clause: string): string {
  let shown = clause;
  for (const { index } of clause.matchAll(ASIDE)) {
    if (index === 0) continue;
    ASIDE_ENDS.lastIndex = index;
    const end = ASIDE_ENDS.exec(clause)?.index ?? clause.length;
    shown = shown.slice(0, index) + '_'.repeat(end - index) + shown.slice(end);
  }
  return shown;
}
