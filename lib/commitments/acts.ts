/** What teams promise to do, in its plain form. With one of these verbs a promise needs neither a "you" nor a time. */
const ACTS = `
  accept act add answer adjust address amend apologise apologize apply appoint approve arrange ask assign attend
  book bring bump cancel call chase check circle clarify clear close collect come compensate complete confirm connect contact correct cover credit
  deal deliver dig discuss dispatch dm double-check double drop edit email e-mail enquire escalate examine exchange expedite explain extend
  feed fetch figure file find finish fix flag follow forward gather get give grab handle hold honour honor
  improve inform inspect install investigate invite issue keep leave let liaise locate log look loop
  mail match message monitor move notify note offer open order organise organize overnight
  pass pay phone pick ping pop post price-match prioritise prioritize process provide pull push put
  raise re-send reach reactivate rebook recheck record redeliver redo refer refund reimburse reinstate reissue relay remind remove repair replace reply report
  request resend reset reship resolve respond restore retrain return reverse revert review ring
  schedule see send set settle share ship shoot sort source speak straighten submit swap
  take talk tell test text trace track transfer treat try unlock update upgrade verify visit waive work write`
  .trim()
  .split(/\s+/);

/** Needs a time to be more than an offer: "I'll help". */
const OFFERS = new Set(['help', 'assist', 'support']);

/**
 * Said after "we'll" and no act for this customer: states, needs, figures of speech, and news for everyone. Tried before the acts.
 * A row is the beginning of what follows "we'll".
 */
export const NO_ACTS: readonly { pattern: string; examples: readonly string[] }[] = [
  {
    pattern: '(?:not|never|no longer|always|rarely|hardly|neither)\\b',
    examples: ['not charge you', 'always listen'],
  },
  {
    pattern: '(?:need|have to|have got|want|require|wait)\\b',
    examples: ['need your number', 'have to ask you first'],
  },
  {
    pattern:
      'be\\b(?! (?:in touch|in contact|back (?:to|with|in touch)|right (?:back )?with|with you|along|round|around to|out to|over|(?:call|send|email|messag|contact|phon|ring|text|writ|refund|credit|replac|reaching out|follow|gett|updat|issu|shipp|post|dispatch|process|look|investigat|review|rais|escalat|pass|check|chas|arrang|speak|sort|fix|shar|visit|return|lett|mail|pay|collect|swapp|repair|resolv|cancel|rebook|reply|respond|answer|confirm|forward|report|inform|notify)(?:ing)?\\b|taking (?:this|it|care)|(?:very |more than )?(?:happy|glad|pleased) to (?!help|assist|hear|see|have|chat)))',
    examples: ['be at the fair', 'be open until 8', 'be giving away five pairs', 'be happy to help', 'be able to call'],
  },
  { pattern: 'see\\b(?! (?:to|what|if|whether|about|that)\\b)', examples: ['see you on Monday', 'see!'] },
  {
    pattern:
      'do\\b(?! (?:our|my) (?:very )?best to| (?:a |an |some |the )(?:\\w+ )?(?:check|refund|review|search|swap|exchange|look|digging|trace|test)| (?:this|that|it|so)\\b(?! (?:again|better)))',
    examples: ['do better', 'do!', 'do our best', 'do everything we can'],
  },
  {
    pattern:
      '(?:get (?:there|better|through|to (?:see|meet|work))|make it (?:to|there)|keep (?:an eye out|trying|going|it up|improving|working hard|your fingers|our fingers|at it|that in mind|this in mind|being)|bear|take (?:that|it|this) (?:as|on board|to heart)|take (?:your|my) word|take a bow|leave it (?:there|at)|hold (?:my|our|you to)|let (?:it|that) (?:go|slide)|let (?:you|them) decide|find out soon|have (?:fun|your back|a great|what|none|more (?:stock|in)|plenty|loads|lots|live)|tell you what|give you that|raise (?:a glass|the roof))\\b',
    examples: ['get there', 'take that as a compliment', 'bear it in mind', 'hold you to that'],
  },
  {
    pattern:
      '(?:stop|miss|love|admit|say|hope|think|know|remember|learn|pray|cheer|watch|bet|wish|guess|assume|believe|drink|eat|continue|stay|live|like|prefer|enjoy|understand|recommend|suggest|save|stick|train|win|grow)\\b',
    examples: ['say it again', 'miss you', 'understand if you leave', 'train you'],
  },
  {
    pattern:
      '(?:open|reopen|close(?! (?:the|your|this|that) (?:case|ticket|account|complaint|claim|order))|launch|announce|reveal|unveil|celebrate|stream|host|ring in|toast|play|welcome|join|start|begin|end|introduce|release|restock|serve|run|reward|donate|give away|bring (?:back|you more|more)|drop (?:a new|the|our|more|new)|post (?:more|the (?:winner|results|schedule))|show|rock|sing|dance|go live|perform|share (?:more|the winner|results)|improve (?:our|the|on)|roll out)\\b',
    examples: ['reopen Monday', 'launch it on Friday', 'announce the winner', 'ring in the new year'],
  },
];

const NO_ACT = new RegExp(`^(?:${NO_ACTS.map(({ pattern }) => pattern).join('|')})`, 'i');
const BE_ACT = /^be \w/i;
/** "Have an answer for you", "have someone call you", "have it fixed"; not "have the kettle on". */
const HAVE_FOR_CUSTOMER =
  /^have\b[^.!?\n]{0,60}\b(?:you|your|u|ya|y'all|updates?|answers?|repl(?:y|ies)|news|info|decision|solution|fixed|sorted|resolved|sent|replaced|refunded|looked at|checked|back)\b/i;
/** "Make sure", "make it right"; not "make you a coffee". */
const MAKE_RIGHT =
  /^make (?:sure|certain|amends|contact|good|up for|arrangements|(?:a|an|the|that|this|it|things|your|some) (?:\w+ ){0,2}(?:right|better|up to you|good|happen|note|exception|arrangements?|changes?|adjustments?|corrections?|bookings?|appointments?|payments?|calls?|enquir(?:y|ies)|inquir(?:y|ies)))\b/i;
const KNOWN = new Set(ACTS);

/** How sure it is that words after "we'll" are something done for this customer. */
export type Actness = 'act' | 'offer' | 'perhaps' | 'none';

const verbOf = (words: string) => /^[a-z][a-z-]*/i.exec(words)?.[0].toLowerCase() ?? '';

/**
 * What the words after "we will" are: an `act`, an `offer` that needs a time to be a promise, `perhaps` one (an unknown verb,
 * which needs a time too), or `none`.
 */
export function actnessOf(words: string): Actness {
  if (NO_ACT.test(words)) return 'none';
  const verb = verbOf(words);
  if (verb === '') return 'none';
  if (OFFERS.has(verb)) return 'offer';
  if (KNOWN.has(verb) || BE_ACT.test(words) || HAVE_FOR_CUSTOMER.test(words) || MAKE_RIGHT.test(words)) return 'act';
  return 'perhaps';
}

export const isKnownAct = (words: string) => actnessOf(words) === 'act';

const GERUND = /^(?:be )?([a-z]{2,20})ing\b(.*)/is;

/** "sending it tomorrow", "be sending it" → "send it"; `null` when that is no act. */
export function plainAct(words: string): string | null {
  const [, stem, rest] = GERUND.exec(words) ?? [];
  if (stem === undefined) return null;
  const verbs = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  const verb = verbs.find((one) => KNOWN.has(one.toLowerCase()) && actnessOf(one + rest) === 'act');
  return verb === undefined ? null : verb + rest;
}
