import { wholeWords } from '@/lib/domain/wholeWords';
import type { Facts } from '../context';
import type { PatternRule } from '../rule';

const PLAIN_WORDS: readonly [RegExp, string | null][] = [
  [/^rest assured,? ?(?:that )?/i, ''],
  [/^kindly$/i, 'please'],
  [/^escalated$/i, 'passed on'],
  [/^escalate$/i, 'pass on'],
  [/^utili[sz]e$/i, 'use'],
  [/^at this (?:time|point in time)$/i, 'now'],
  [/^reach out to$/i, 'ask'],
  [/^going forward,?$/i, 'from now on'],
  [/^valued customer$/i, 'you'],
  [/^touch base$/i, 'talk'],
  [/^circle back$/i, 'come back'],
  [/^(?:ticket|case|query)$/i, 'question'],
];

const OFFENSIVE =
  "confined to a wheelchair|wheelchair[- ]bound|suffers? from|crazy|insane|lame|retarded|hysterical|guys|ladies|gents|sir|madam|ma'am|sweetie|hun|darling|mate|committed suicide|blacklist|man up|tone deaf|spaz|females";

/** Also words for places and things, which may be said back. */
const OF_PLACES = /^(?:ladies|gents)$/i;

/** Where a ticket is what people travel or get in with, and no number of an enquiry. */
const sellsTickets = ({ analysis, brand, said }: Facts) =>
  /\btickets?\b/i.test(said) ||
  ['travel_disruption', 'baggage'].includes(analysis?.category ?? '') ||
  ['travel', 'transport', 'media', 'hospitality'].includes(brand.industry ?? '');

export const WORDING_RULES: readonly PatternRule[] = [
  {
    id: 'tone.jargon',
    severity: 'warn',
    message: 'Office language keeps people at arm’s length. Use the plain word.',
    source: 'research on concrete wording (Packard & Berger 2021)',
    pattern:
      /\brest assured,?\s*(?:that\s+)?|\b(?:escalate(?= (?:your|this|the|it)\b)|escalated|utili[sz]e|(?:your|a|the) (?:ticket|case number)|at this (?:time|point in time)|as per|kindly|pursuant|aforementioned|valued customer|reach out to|touch base|circle back|going forward,?|our records (?:indicate|show)|T&Cs?|terms and conditions|company policy|our policy (?:is|states)|in order to resolve|the relevant (?:team|department))(?!\w)/gi,
    fix: (match) => PLAIN_WORDS.find(([words]) => words.test(match))?.[1] ?? null,
    unless: (match, facts) => /\bticket$/i.test(match) && sellsTickets(facts),
    hits: [
      'Rest assured we have escalated your ticket.',
      'As per company policy...',
      { draft: 'We have updated your ticket.', post: 'my lamp is late' },
    ],
    misses: [
      { draft: 'Which train does it say on your ticket?', post: 'my train was late again, £40 for a ticket' },
      { draft: 'Which train does it say on your ticket?', brand: { industry: 'transport' } },
      { draft: 'Which train does it say on your ticket?', analysis: { category: 'travel_disruption' } },
      "I'm passing this to the person who runs our Hull desk.",
    ],
  },
  {
    id: 'tone.canned',
    severity: 'warn',
    message: 'A stock phrase that everyone has read before. Start with what happened to them.',
    source: 'research on a human voice (van Noort & Willemsen 2012)',
    pattern:
      /\b(?:thank(?:s| you) for (?:reaching out|contacting us|your (?:feedback|patience|message|comment|understanding|support|post|inquiry|enquiry)|bringing this to our attention|getting in touch with us)|your (?:feedback|opinion|satisfaction|business|call) is (?:very )?(?:important|valuable|valued)|we (?:value|appreciate) your (?:feedback|business|patience|loyalty)|we(?:'re| are) (?:always )?here to help|don[’']?t hesitate to|(?:is there )?anything else (?:we|i) can (?:help|assist)|we(?:'d| would) (?:love|like) to (?:look into|hear more|learn more|assist)|we take (?:this|these|all|such)[^.!?\n]{0,25}seriously|have a (?:great|nice|wonderful) day|sorry to hear (?:that|this|about (?:this|that|your)))\b[^.!?\n]{0,25}[.!]?/gi,
    hits: ['Thank you for contacting us. Your feedback is important to us.'],
    misses: ['Two weeks is a long wait for a lamp, Sam.', 'Thank you for getting in touch.'],
  },
  {
    id: 'tone.insensitive',
    severity: 'block',
    message: 'This word guesses who they are, or hurts people reading along. Use their name or "you".',
    source: 'bias-free language (APA); media guidance (Samaritans)',
    pattern: new RegExp(String.raw`\b(?:${OFFENSIVE})\b`, 'gi'),
    fix: (match) =>
      /^guys$/i.test(match) ? 'all' : /^(?:sir|madam|ma'am|sweetie|hun|darling|mate)$/i.test(match) ? '' : null,
    unless: (match, { post }) => OF_PLACES.test(match) && wholeWords([match]).test(post),
    hits: ['Hi guys, sorry!', 'Thanks, sir.', { draft: 'Thanks, ladies.', post: 'my lamp is late' }],
    misses: [
      { draft: 'A lock on the ladies loo should work.', post: 'the ladies loo at platform 2 has no lock' },
      "Hi both, I'm sorry.",
    ],
  },
  {
    id: 'tone.humour',
    severity: 'warn',
    message: 'A joke beside a complaint costs trust. Answer what went wrong.',
    source: 'research on humour in replies (Béal & Grégoire 2022; Shin & Larson 2020)',
    pattern: /\b(?:ha(?:ha)+|lol|lmao|oops|whoops|uh[- ]oh|just kidding|on the bright side)\b[!,.]?|[😂🤣😜😉😅]/giu,
    when: ({ isNegative, hasFlag, sheet }) => isNegative || hasFlag('sarcasm', 'safety') || sheet !== undefined,
    fix: () => '',
    hits: [{ draft: 'haha, our trains are shy!', analysis: { intent: 'complaint', flags: ['sarcasm'] } }],
    misses: [
      {
        draft: 'Hot or iced?',
        analysis: { intent: 'praise', sentiment: { label: 'positive', score: 0.8, confident: true } },
      },
    ],
  },
  {
    id: 'dm.suspicious',
    severity: 'warn',
    message: 'This looks like the links scammers post. Use your own address, written out.',
    source: 'security practice',
    pattern:
      /\b(?:click (?:here|this|the link)|(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly)\/\S+|verify your (?:account|identity) (?:here|at))/gi,
    hits: ['Click here to fix: bit.ly/abc'],
    misses: ['Details: brand.example/help'],
  },
  {
    id: 'hashtag',
    severity: 'info',
    message: 'A hashtag carries the complaint further.',
    source: 'research on public replies (Golmohammadi et al. 2021)',
    pattern: /(?<![\w&])#[A-Za-z]\w+/g,
    fix: (match) => match.slice(1),
    hits: ['Sorry! #LumaHome'],
    misses: ['Order #88'],
  },
  {
    id: 'pii.secret',
    severity: 'block',
    message: 'Never ask for a secret, not even in private. An order reference is enough.',
    source: 'security practice',
    pattern:
      /\b(?:send|share|dm|message|confirm|tell|reply with|give|provide)\b(?![^.!?\n]{0,40}\b(?:no|never|not|without|don't|leave out|leaving out)\b)[^.!?\n]{0,40}\b(?:passwords?|pin(?: number)?|full card number|card (?:number|details)|cvv|security code|one-time code)\b/gi,
    hits: ['DM us your card number.', 'Please send your password.'],
    misses: [
      "We'll never ask for your password.",
      'DM me the email on the account, no password.',
      'Never send a password or code, not even to us.',
    ],
  },
];
