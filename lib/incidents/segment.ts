import type { PostAnalysis, Segment } from '@/lib/domain/analysis';
import type { SegmentReading } from './types';

interface SegmentRow {
  segment: Segment;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** In this order: who says so themselves before what the words suggest. */
export const SEGMENT_ROWS: readonly SegmentRow[] = [
  {
    segment: 'press',
    pattern:
      /\b(?:(?:i['’]?m|i am|as) (?:a |an )?(?:\w+ ){0,2}(?:reporter|journalist|correspondent|editor|producer)|(?:reporter|journalist|correspondent|producer|news ?desk|press desk|consumer editor)\b(?=[^.!?]{0,60}\b(?:for|at|with|here|covering|looking|,|\.))|i write for|(?:news|health|money|fact ?check|local democracy) desk|writing (?:a|an) (?:piece|article|story)|press contact|(?:your|a) (?:statement|comment) (?:on|by|before|from)|seeking a comment|on air\b|running an item|(?:fm|radio|podcast|hour) here\b)/i,
    hits: [
      "I'm a reporter with the Dales Herald",
      'Money desk at the Northern Post. How many?',
      'Hi, I write for the Courier',
    ],
    misses: ['the press said it is fixed', 'your report is wrong'],
  },
  {
    segment: 'partner',
    pattern:
      /\b(?:we(?:['’]re| are)? (?:(?:one of )?your (?:\w+ )?(?:sellers?|suppliers?|partners?|stockists?)|the (?:taxi|courier|cleaning) firm|supply|stock|resell|sell your|list your|manage \d+|run (?:your|the)|do your|wholesale|drive (?:patients|passengers|guests) to your)|(?:i|we) (?:supply|stock|resell|run an? (?:\w+ )?(?:shop|store|hotel|caf[eé]|farm))|(?:our|my) (?:pallets|shops|invoice was|(?:courier|coach|taxi) firm|business account|account manager|orders dashboard|trade account)|marketplace sellers?|buyer at|trade line|hotel group|our (?:farm )?shop\b)/i,
    hits: [
      'We supply your gift sets',
      'we stock the Aria in our three shops',
      'We wholesale your lines to three offices',
      "We're one of your marketplace sellers",
    ],
    misses: ['I shop here every week', 'our order is late'],
  },
  {
    segment: 'employee',
    pattern:
      /\b(?:i (?:still |used to )?work(?:ed)? (?:for you|in (?:your|the|one of)|at (?:your|that|the)|front of house|there|here|on the)|i(?:['’]ve)? worked (?:at|on|in|for)|as (?:someone who works|a former employee|an? (?:ex|former)[- ])|ex[- ]employee|former employee|your own staff|(?:driver|guard|usher|staff|conductor|packer|nurse|barista)(?: on [\w ]{3,20}| here)[,.]|(?:usher|receptionist|front of house|call cent(?:re|er)|shop floor|agent|clerk|nurse|porter|engineer|cashier|technician|crew) here\b|i['’]?m on your (?:\w+ )?(?:desk|team|till|counter)|work in the \w+ (?:store|shop|branch)|i do (?:\w+ )?(?:support|nights|shifts)|(?:i|we) (?:both )?(?:do nights|packed those|did shifts)|our own tools)/i,
    hits: [
      'i work for you on support chat',
      'receptionist here, the screens are blank',
      "I'm on your help desk",
      'ex employee. we flagged that',
      'driver here, i work for you',
    ],
    misses: ['I work from home and cannot log in', 'your driver left it in the rain'],
  },
  {
    segment: 'helper',
    pattern:
      /(?:\b(?:fwiw|for (?:those|anyone|everyone) (?:asking|worried|wondering)|to everyone (?:shouting|asking|sharing)|shout ?out to|be nice|don['’]?t panic|they['’]?re on it|they (?:post|posted|said|say|sent|refunded)\b|(?:doing|do) their best|stop sharing|is made up|good people|they['’]ve been (?:lovely|great|good)|really easy, do it|staff there|they were (?:clear|kind|lovely|great)|(?:team|they) (?:is|are) on it|they know about it|(?:it['’]s|this is) (?:fake|not true),? they|check before you share|worked for (?:me|us)\b|they['’]ve explained|it let (?:me|her|him|us|them) through|(?:use|try) the \w+ (?:not|instead of)|you don['’]t need to (?:ring|call|ask)|being (?:really |so )?decent|already explained|explained it already)|@\w+ (?:it['’]?s|its|mine['’]?s|they|the)\b)/i,
    hits: [
      'run your cold tap for ten minutes, worked for us',
      "it's fake, they've posted that none are closing, check before you share",
      "for those asking, sign in isn't working for anyone, they're on it",
      "@jo_knits it's down for everyone",
    ],
    misses: ['for everyone who was charged twice: shame on you', 'they took it twice'],
  },
  {
    segment: 'worried',
    pattern:
      /\b(?:am i (?:affected|covered|safe|one of)|is (?:my|mine|it|that|this|the)\b[^.!?]{0,40}\b(?:safe|affected|covered|true|real|fake|put right|in the recall|late|worth)|will (?:i|my|it|they|you)\b[^.!?]*\?|are (?:you going|card|they (?:safe|affected|still|ok|going)|\w+ trains back)|do i (?:have to|need)\b|does (?:it|this|that) (?:still )?(?:work|affect|include|cover)|will (?:people|those|anyone)\b|going ahead\b[^.!?]{0,3}\?|how (?:would|can|do) i (?:know|see|tell|find out whether)|should i\b|is it (?:true|worth|safe)|could it still|has the (?:problem|fault) been|does that mean|what(?:['’]s| is) in the|(?:if i|thinking of) (?:order|book|log|buy)\w*|real or fake|fake or not|safe (?:in|or|for)\b|i saw people saying|everyone['’]?s saying|being said about|mine looks normal|will (?:trains|the)\b)/i,
    hits: [
      'is the Aria in cream safe or only the black one',
      'does this affect standing orders as well?',
      'will my payment actually go through?',
      'am I affected?',
    ],
    misses: ['my payment failed', 'it is not safe to say more'],
  },
];

/** "Dana Whit, Screen News." */
const BYLINE =
  /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:of |from |at )?(?:the )?(?:\p{Lu}\p{L}+ ){0,2}(?:Weekly|Daily|News|Post|Courier|Herald|Times|Ledger|FM|Radio|Magazine|podcast)\b/u;
/** Theirs is broken or gone now: a question about it is no mere worry. */
const SUFFERS =
  /\b(?:my|our) (?:\w+ ){1,2}(?:(?:has|have) been (?:off|down|out|dead|gone|cancelled|charged)|shows? (?:a|an|two)|(?:was|were) (?:cancelled|charged|taken))\b|\b(?:i|we)(?:['’]ve| have)? (?:paid|been charged|had)\b|^paid\b|\bthe order is\b/i;
/** Only asks what will be. */
const ASKS_WHAT_WILL_BE = /^(?:will|are|does that mean)\b/i;
/** Speaks of the brand to others. */
const OF_THEM =
  /\b(?:their|they|them|take notes|once again shows|shows (?:again )?why|imagine|pass it on|look it up|folks|friends|nobody takes|consumers)\b/i;

const INSULT =
  /\b(?:clowns?|losers?|muppets?|idiots?|morons?|freaks|pathetic|criminals|thieves|scum|parasites|monkeys|sheep|go bust|rot\b|a joke of a company|run by (?:toddlers|monkeys|clowns))\b/i;
const OWN_MATTER =
  /\b(?:my|mine|i|i['’]?m|i['’]?ve|me|we|our|us|im|ive)\b|\b(?:anyone else|can['’]?t|cant|won['’]?t|still (?:waiting|no|nothing)|stuck)\b|\?/i;

/** "turned up with two kids": who tells so of nobody tells of themselves. */
const OWN_DEED =
  /(?:^|[.!?,]\s+)(?:just |only |so )?(?:turned up|tried|got (?:an?|the|my|your|home|there|charged)|paid|ordered|booked|bought|waited|waiting|stood|queued|rang|phoned|been (?:on|waiting|trying))\b/i;

const spanOf = (match: RegExpExecArray | null) =>
  match ? { start: match.index, end: match.index + match[0].length } : null;

/**
 * Who speaks, as far as it changes what they need while something is wrong. `affected` where in doubt: being helped by mistake does no harm.
 * What the user said holds whatever the words are.
 * @param names of the brand: who names it without addressing it speaks to others
 * @param namesMatter the post names what goes wrong: who insults beside it is no troll, but somebody it happened to
 */
export function segmentOf(
  post: { text: string },
  analysis: PostAnalysis,
  names: readonly string[] = [],
  namesMatter = false,
): SegmentReading {
  const text = post.text.slice(0, 8000);
  const speaker = analysis.speaker ?? null;
  const said = (segment: Segment, evidence: SegmentReading['evidence']): SegmentReading => ({
    segment,
    evidence,
    speaker,
  });
  if (analysis.segment) return said(analysis.segment, null);
  if (speaker === 'press' || analysis.flags.includes('press')) return said('press', null);
  const byline = BYLINE.exec(text);
  if (byline) return said('press', spanOf(byline));
  for (const { segment, pattern } of SEGMENT_ROWS.slice(0, 3)) {
    const match = pattern.exec(text);
    if (match) return said(segment, spanOf(match));
  }
  if (speaker === 'partner' || speaker === 'employee') return said(speaker, null);
  const insult = INSULT.exec(text);
  const asksOrSuffers = /\?|\b(?:my|i['’]?ve|i can|i was|i paid|refund)\b/i.test(text);
  if (!namesMatter && (analysis.intent === 'abuse' || (insult && !asksOrSuffers))) return said('troll', spanOf(insult));
  for (const { segment, pattern } of SEGMENT_ROWS.slice(3)) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (segment === 'worried' && ASKS_WHAT_WILL_BE.test(match[0]) && SUFFERS.test(text)) continue;
    return said(segment, spanOf(match));
  }
  const own = OWN_MATTER.exec(text) ?? OWN_DEED.exec(text);
  const isOwn = own !== null || ['request_help', 'question', 'status_request'].includes(analysis.intent);
  const named = names.some(
    (name) =>
      name.length > 2 && new RegExp(`(?<![@\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text),
  );
  if (!isOwn && (speaker === 'bystander' || named || OF_THEM.test(text))) return said('bystander', null);
  return said('affected', spanOf(own));
}
