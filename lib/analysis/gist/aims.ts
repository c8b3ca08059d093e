import type { Reading } from '../reading';
import { turned } from './persons';
import type { Said } from './said';
import { contentOf, sayableAs } from './sayable';
import { clauseEnd, type Sentence, sentencesIn, spanOfWords, wordAt } from './sentences';
import { isBaseVerb, participleOfBase } from './verbs';
import { DETERMINERS, isClosed, PREPOSITIONS } from './words';

/** What the brand does to somebody's thing: "unlock my account" is "get your account unlocked" in the second person. */
const DONE_FOR =
  /^(?:unlock|refund|cancel|reinstate|restore|fix|change|update|reset|send|resend|replace|activate|reactivate|deactivate|unblock|unban|unsuspend|check|remove|delete|close|reopen|move|transfer|add|process|track|recover|review|verify|correct|amend|upgrade|downgrade|switch|link|unlink|release|reschedule|rebook|redeliver|deliver|ship|post|return|repair|merge|waive|credit|reverse|approve|extend|book|enable|disable|lift|reconnect|connect|renew|expedite|resolve|sort|retrieve|swap|redirect|cover|cancel|escalate|confirm|investigate|validate|register|unlist|rename|reissue|undo|stop)$/;
/** Wanting these says nothing that a reply could take up, or is not about the brand at all. */
const EMPTY_AIM =
  /^(?:know|say|see|ask|understand|thank|cry|scream|believe|think|talk about|share|report|complain|apologi[sz]e|mention|point out|give up|be|feel|hear|tell|let|make sure|go|try|love|live|die|kill|slap|punch|burn|throw|sue|wait|keep|stop|start|like|hate|make a|help|stay|support|leave|go home|sleep|eat|get (?:in|on|out|off|help$|some help$|this|that|it|hold|through|sorted|any|rid|over|through|angry|mad|ready|excited|real)|rest|have to|do|use you|deal with|warn|hope|work|work out|come|raise|express|congratulate|follow|speak (?:english|up|on)|add|note|look at|put|take (?:this|it|my business)|post|write|message|email|dm|contact you|reach|buy more|remind|enjoy|play|watch|want|need|have|pay|spend|lose|waste|make money|hold)\b/;
/** Some of those are an aim when a thing of theirs follows: "pay my bill". */
const WITH_THING =
  /^(?:use|pay|play|watch|buy|report|add|post|start|stop|keep|move|contact|reach|follow|message|email|take|put) (?:(?:for|to|on|in|with|up) )?(?:my|our|the|a|an) [a-z]/;
const NOT_MEANT =
  /\b(?:don't|didn't|never|not|no longer|wouldn't|doesn't|if|unless|in case|they|he|she|people|nobody|no one) (?:i |really |even |just )*$|\b(?:if|when|because) (?:i|you|we) $/;

interface Meant {
  phrase: string[];
  from: number;
  to: number;
  given?: readonly string[];
}

interface AimRow {
  id: string;
  pattern: RegExp;
  read(sentence: Sentence, at: number, match: RegExpExecArray): Meant | null;
}

const joinedFrom = ({ words }: Sentence, from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "cancel my second order" → "cancel your second order" */
function own(sentence: Sentence, at: number): Meant | null {
  const { words } = sentence;
  const verb = words[at]?.lower ?? '';
  const end = clauseEnd(sentence, at);
  const said = joinedFrom(sentence, at, end);
  if (!isBaseVerb(verb) || end - at < 2) return null;
  if (EMPTY_AIM.test(said) && !WITH_THING.test(said)) return null;
  // "want you to …" and "get you to …" belong to the brand.
  if (/^(?:you|u|it|this|that|them|and)$/.test(words[at + 1]?.lower ?? '') && contentOf(said) < 2) return null;
  return { phrase: [verb, ...turned(sentence, at + 1, end, isBaseVerb)], from: at, to: end };
}

/** "unlock my account" → "get your account unlocked" */
function done(sentence: Sentence, at: number): Meant | null {
  const { words } = sentence;
  const verb = words[at]?.lower ?? '';
  const end = clauseEnd(sentence, at);
  if (!DONE_FOR.test(verb)) return null;
  let from = at + 1;
  if (/^(?:me|us)$/.test(words[from]?.lower ?? '')) {
    if (!/^(?:send|resend|book|post|credit|ship|refund)$/.test(verb)) return null;
    from++;
  }
  const first = words[from]?.lower ?? '';
  if (!/^(?:my|our|a|an|another|the)$/.test(first) || words[from]?.fresh) return null;
  let to = from + 1;
  while (to < end && to - from < 6) {
    const lower = words[to]?.lower ?? '';
    if (
      words[to]?.fresh ||
      (PREPOSITIONS.has(lower) && lower !== 'of') ||
      (DETERMINERS.has(lower) && words[to - 1]?.lower !== 'of') ||
      /^(?:and|so|back|if|when|that|today|tomorrow|now|which|who|too|we|i|is|was|has|as|with|please|myself|yourself)$/.test(
        lower,
      )
    )
      break;
    to++;
  }
  if (to - from < 2) return null;
  const thing = turned(sentence, from, to, isBaseVerb);
  if (contentOf(thing.join(' ')) < 1) return null;
  // "the issue", "the problem": nothing is named.
  if (
    /^(?:the|an?) (?:issue|problem|matter|thing|situation|way|link|dm|message|reply|response)s?$/.test(
      thing.join(' ').toLowerCase(),
    )
  )
    return null;
  const rest = turned(sentence, to, Math.min(end, to + 5), isBaseVerb);
  if (/^for you(?: |$)/.test(rest.join(' '))) rest.splice(0, 2);
  const kept = /^(?:and|so|if|when|that|which|who|as|we|i|is|was|has|myself|yourself)$/.test(words[to]?.lower ?? '')
    ? []
    : rest;
  const participle = participleOfBase(verb);
  return {
    phrase: ['get', ...thing, participle === 'sorted' ? 'sorted out' : participle, ...kept],
    from: at,
    to: end,
    given: [participle],
  };
}

/** "my money back", "a refund for my order": got by whoever wants them. */
function got(sentence: Sentence, at: number): Meant | null {
  const end = clauseEnd(sentence, at);
  const said = joinedFrom(sentence, at, end);
  if (
    !/^(?:(?:my|our) (?:\w+ ){0,3}(?:back|refunded|refund|replaced|cancelled|removed|fixed|returned|delivered|unlocked|restored|reinstated|activated|changed|sent|updated)\b|(?:an?|my|another|the|full|some) (?:\w+ ){0,2}(?:refund|replacement|receipt|invoice|callback|call back|exchange|new \w+|copy|appointment|engineer|technician|upgrade|quote|credit|return label|discount|account|statement|voucher)\b)/.test(
      said,
    )
  )
    return null;
  return { phrase: ['get', ...turned(sentence, at, end, isBaseVerb)], from: at, to: end };
}

const WANT = String.raw`(?:i |we |i'm |we're |just |really |only |still |also |simply |desperately |currently |am |are |been |i've been |i've |have been |now |all |be |was |kindly |actually )*`;

/** Ways in which people say what they want, the plainest first. */
const ROWS: readonly AimRow[] = [
  {
    id: 'want to',
    pattern: new RegExp(
      String.raw`\b(?:i|we|i'm|i've|we're|just|all|currently|been|am|^)(?: \| )? ?${WANT}(?:want|wanted|wanting|need|needed|needing|wish|would like|i'd like|we'd like|would love|i'd love|trying|tried|try|hoping|looking|hope|wondering how|attempting|struggling) to (?:just |please |quickly |also |know how to )?`,
    ),
    read: own,
  },
  {
    id: "i'd like to",
    pattern: /\b(?:i'd|we'd) (?:really |just )?(?:like|love|want|need) to (?:just |please |be able to )?/,
    read: own,
  },
  {
    id: 'opening trying',
    pattern:
      /^(?:(?:hi|hello|hey|there|so|good|morning|evening|afternoon|please) (?:\| )?){0,3}(?:trying|need|looking|want|wanting|hoping|tried|attempting) to (?:just )?/,
    read: own,
  },
  {
    id: 'help me',
    pattern: /\b(?:help|assist) (?:me |us )(?:to |please |in |with )?(?:how to )?/,
    read(sentence, at, match) {
      if (!/with $/.test(match[0])) {
        const verb = sentence.words[at]?.lower ?? '';
        if (
          /^(?:get|recover|find|change|cancel|move|set|reset|track|access|log|connect|restore|activate|book|download|unlock|update|return|transfer|open|delete|verify|retrieve|remove|fix|choose|install|link|contact|resolve|sort|locate|order|pay|check|register|sign|add|use|upgrade|switch|reinstate|claim|redeem|understand|reach)$/.test(
            verb,
          )
        )
          return own(sentence, at);
        return null;
      }
      return helpWith(sentence, at);
    },
  },
  {
    id: 'help with',
    pattern: /\b(?:help|assistance|assist|support|advice) (?:(?:with|regarding|about|on|for) |(?=[a-z]{3,}ing ))/,
    read: (sentence, at) => helpWith(sentence, at),
  },
  {
    id: 'speak to',
    pattern:
      /\b(?:can|could|may) (?:i|we) (?:please |just )?(?=(?:speak|talk|chat) (?:to|with) (?:someone|somebody|an?|the|your|anyone))/,
    read: own,
  },
  {
    id: 'can you do',
    pattern:
      /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|you guys) (?:at \w+ |in \w+ )?(?:please |just |kindly |possibly |help |help me |help to |me |be able to |at least |also )*(?=[a-z])/,
    read: done,
  },
  {
    id: 'please do',
    pattern:
      /\b(?:please|kindly|need you to|want you to|would like you to|need someone to|hope you can|can you|could you) (?:can you |could you |just |kindly |please |also |help |help me |help us |to )*(?=[a-z])/,
    read: done,
  },
  {
    id: 'do it',
    pattern:
      /^(?:(?:hi|hello|hey|there|and|so|just) (?:\| )?){0,3}(?=(?:refund|cancel|fix|unlock|reinstate|restore|replace|send|unban|activate|reset|return|release) (?:my|our|me) )/,
    read: done,
  },
  {
    id: 'thing back',
    pattern:
      /\b(?:i|we|i'm|just|all|only|i'd|we'd)(?: just| really| only| would| i| still| all)* (?:want|need|like|requesting|demand|asking for|expect|looking for|after|waiting for|owed) (?=(?:my|our|an?|the|another|full|some) )/,
    read: got,
  },
  {
    id: 'opening want',
    pattern: /^(?:i |we |just |please )*(?:want|need|give me|give us|get me|requesting) (?=(?:my|our|an?|full) )/,
    read: got,
  },
  {
    id: 'get back',
    pattern:
      /\b(?:can|could|how do|how can|when can|when will|may) (?:i|we) (?:please |just |finally )?(?:get|have) (?=(?:my|our|an?|the) )/,
    read: got,
  },
];

/** Help is asked with doing these; "help with anything" and "help with billing" name no deed. */
function isGerund(lower: string): boolean {
  const stem = lower.replace(/ing$/, '');
  return (
    stem !== lower &&
    stem.length > 1 &&
    !/^(?:bill|train|park|shipp|deal|liv|feel|know)$/.test(stem) &&
    (isBaseVerb(stem) || isBaseVerb(`${stem}e`) || isBaseVerb(stem.replace(/(.)\1$/, '$1')))
  );
}

/** "help with my order" → "get help with your order" */
function helpWith(sentence: Sentence, at: number): Meant | null {
  const { words } = sentence;
  const end = clauseEnd(sentence, at);
  const first = words[at]?.lower ?? '';
  if (!/^(?:my|our|an?|the)$/.test(first) && !isGerund(first)) return null;
  const said = turned(sentence, at, end, isBaseVerb);
  if (contentOf(said.join(' ')) < 1) return null;
  return { phrase: ['get', 'help', ...(/ing$/.test(first) ? [] : ['with']), ...said], from: at, to: end };
}

/** What the writer wants to do or to have done: "move your booking to Friday"; silent where it is not plain. */
export function aimIn(reading: Reading): Said | null {
  for (const sentence of sentencesIn(reading)) {
    if (
      /\b(?:without|instead of|rather than|supposed|apparently|they want|you want|you need to|you lot|you people)\b/.test(
        sentence.line,
      )
    ) {
      if (/\b(?:you (?:need|have|ought|guys need) to|you lot|you people|supposed)\b/.test(sentence.line)) continue;
    }
    for (const row of ROWS) {
      const match = row.pattern.exec(sentence.line);
      if (!match || NOT_MEANT.test(sentence.line.slice(0, match.index + (match[0].startsWith('i') ? 0 : 0)))) continue;
      if (/\b(?:don't|didn't|not|never|no longer) (?:really |even |just )?(?:want|need|wanted|trying)\b/.test(match[0]))
        continue;
      const at = wordAt(sentence, match.index + match[0].length);
      const meant = row.read(sentence, at, match);
      if (!meant) continue;
      const text = sayableAs('aim', meant.phrase, sentence, { atLeast: 3, given: [...(meant.given ?? []), 'out'] });
      if (!text || !isPlainAim(text)) continue;
      return {
        gist: { text, kind: 'aim' },
        ...spanOfWords(reading, sentence, wordAt(sentence, match.index), meant.to),
      };
    }
  }
  return null;
}

/** "log in to your account it | says …" */
const NEXT_STATEMENT = /\b(?:account|app|phone|order|card|game|website|site|laptop|email|page) (?:it|i|you|u|they)$/i;

function isPlainAim(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    !/^\S+ (?:it|them|this|that)\b(?! (?:to|from|onto|for|into|back to|on))/.test(text) &&
    !(words.length === 2 && /ing$/.test(words[1] ?? '')) &&
    // "change 23/11": what is changed is missing.
    !/^\S+ \d{1,2}[/.-]\d/.test(text) &&
    // "collect a parcel for your wife and the phone | just rings"
    !/ and (?:the|your|our) [\w-]+$/.test(text) &&
    !NEXT_STATEMENT.test(text) &&
    !(words.length === 2 && isClosed(words[1]?.toLowerCase() ?? '')) &&
    !/\b(?:is|was|keeps|won't|can't|don't|doesn't|says|said|nothing|never|because|we|us to)\b/.test(
      text.toLowerCase(),
    ) &&
    !/\b(?:the|your|our|a) (?:the|your|our|a|to|and)\b|\b(?:it|this|that|them) (?:back|out|up|off)?$/.test(
      text.toLowerCase(),
    )
  );
}
