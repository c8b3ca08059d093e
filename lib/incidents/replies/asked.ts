import type { Say } from './plans';

/** What people ask while something is wrong, and the line of the sheet that answers it. */
export type Answer = Extract<
  Say,
  'remedy' | 'howToTell' | 'advice' | 'workaround' | 'notAffected' | 'affected' | 'phone'
>;

interface AskedRow {
  answer: Answer;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** In this order where a post asks for several things. */
export const ASKED_ROWS: readonly AskedRow[] = [
  {
    answer: 'remedy',
    pattern:
      /\b(?:refund\w*|reimburs\w+|compensat\w+|vouchers?|money back|my money|goodwill|(?:pay|paid|paying|give|send) (?:me |us |it |that |them )?back|who(?:['’]s| is) pay(?:ing|s)?|who pays|overdraft|out of pocket|replacement)\b/i,
    hits: [
      'will I get a refund?',
      'I want my money back',
      'who pays my overdraft fee',
      'are you giving vouchers for this',
    ],
    misses: ['I paid for next day', 'call me back please'],
  },
  {
    answer: 'howToTell',
    pattern:
      /\b(?:am i (?:affected|one of|in|included|covered)|(?:how|where) (?:do|can|would|will|could) (?:i|we|you) (?:tell|know|see|find|check|look)|how to tell|which (?:batch\w*|ones?|orders?|models?|trains?|accounts?|bars?|parcels?)|is (?:mine|my)\b[^.!?]{0,40}\b(?:affected|one of|part of|in (?:it|the)|included|late|safe)|have i (?:been|lost|paid)|did (?:i|it|my)\b[^.!?]*\bgo through|has (?:it|my)\b[^.!?]*\bgone through)\b/i,
    hits: [
      'am I affected?',
      'where do I find the batch number',
      'how can i tell if mine is one of them',
      'have I paid twice?',
    ],
    misses: ['do you know what you are doing'],
  },
  {
    answer: 'notAffected',
    pattern:
      /\b(?:is (?:it|the|my|that|this|our)\b[^.!?]{0,40}\b(?:safe|secure|ok(?:ay)?|fine|affected|included|part of)|(?:card|bank|personal|payment) (?:details|data|number)|my (?:card|data|details|password|savings)|other (?:models?|products?|colou?rs?|stores?|flavou?rs?))\b/i,
    hits: ['is the white one safe', 'were my card details taken?', 'is my data ok'],
    misses: ['I feel safe with you', 'is it me or is it slow'],
  },
  {
    answer: 'affected',
    pattern:
      /\b(?:who(?:['’]s| is| are)? (?:affected|concerned|hit)|is (?:it|this) (?:just|only) (?:me|us|here)|is (?:everyone|anyone else)|anyone else|everywhere|which (?:areas?|towns?|stores?|lines?|postcodes?|regions?))\b/i,
    hits: ['who is affected', 'is it just me?', 'anyone else?', 'which areas are down'],
    misses: ['it affects me a lot'],
  },
  {
    answer: 'workaround',
    pattern:
      /\b(?:(?:any|another|other|different) way|instead|meanwhile|in the meantime|alternativ\w+|work ?around|can (?:i|we) still|how (?:else|am i supposed|are we supposed|do i get|can i get)|keep my (?:basket|place|seat)|lose my)\b/i,
    hits: [
      'is there another way to pay?',
      'can I still use the app',
      'how am I supposed to get home',
      'do I lose my basket',
    ],
    misses: ['I still have no answer'],
  },
  {
    answer: 'advice',
    pattern:
      /\b(?:what (?:should|shall|do|can|must|are) (?:i|we|people)\b[^.!?]{0,20}\bdo\b|what now|should (?:i|we)\b|do (?:i|we) (?:need|have) to|(?:shall|can|may) (?:i|we) (?:try|order|reorder|use|throw|keep|cancel|wait|pay|log|drink|eat)|is it worth (?:trying|ordering|waiting))\b/i,
    hits: ['what should I do?', 'do I need to cancel my card', 'should i order again'],
    misses: ['you should know better'],
  },
  {
    answer: 'phone',
    pattern:
      /\b(?:phone|helpline|(?:call|ring|speak|talk) (?:to )?(?:you|someone|somebody|anyone|a (?:human|person))|(?:can|could) i (?:call|ring|speak|talk)|number (?:to|i can) (?:call|ring))\b/i,
    hits: ['is there a number I can call', 'can I speak to someone', 'nobody answers the phone'],
    misses: ['call yourselves a company'],
  },
];

/** What a post asks that the sheet may answer, most urgent first. */
export function askedIn(post: string): Answer[] {
  const text = post.slice(0, 4000);
  return ASKED_ROWS.filter(({ pattern }) => pattern.test(text)).map(({ answer }) => answer);
}

/** What a question is after, and how a line on it begins: such words stand in nearly every line and weigh nothing elsewhere. */
const ASPECTS: readonly { post: RegExp; line: RegExp }[] = [
  {
    post: /\b(?:when|how long|how much longer|what time|eta|still (?:down|waiting|no)|until|(?:back|fixed|running|open) (?:by|tonight|tomorrow|today)|by (?:tonight|tomorrow))\b/i,
    line: /\b(?:when|how long|until|by the time|within|by \d|automatically)\b/i,
  },
  {
    post: /\b(?:why|what(?:['’]s| is| has)? (?:happened|going on|wrong|caused?)|cause|reason|hacked|who did)\b/i,
    line: /\b(?:cause|why|reason|who did|how it)\b/i,
  },
  { post: /\bhow many\b/i, line: /\b(?:how many|number of)\b/i },
];

/** How far a line of the sheet is about what the post asks, beyond the words they share. */
export const aspectsShared = (post: string, line: string): number =>
  ASPECTS.filter((aspect) => aspect.post.test(post) && aspect.line.test(line)).length;
