import type { Facts } from '../context';
import { withAllowed } from '../mayPromise';
import { type ContextRule, type Finding, findingsOf, wholeDraft } from '../rule';
import { sheetText } from '../sheet/lines';

const REMEDY_MESSAGE = 'This promises money or goods. Offer to check, unless it is already agreed.';

const NUMBER_WORDS: readonly [string, string][] = [
  ['one', '1'],
  ['once', '1'],
  ['two', '2'],
  ['twice', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['third', '3'],
  ['second', '2'],
  ['fourth', '4'],
  ['fifth', '5'],
];

/** Numbers of a text, spelled out or not, as digits. */
function numbersIn(text: string): Set<string> {
  const numbers = new Set((text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((number) => number.replace(/,/g, '')));
  const lower = text.toLowerCase();
  for (const [word, digits] of NUMBER_WORDS) if (new RegExp(`\\b${word}\\b`).test(lower)) numbers.add(digits);
  return numbers;
}

const CLAIM =
  /(?:https?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|uk|example|shop|help)\b(?:\/\S*)?)|[£$€]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:%|percent|pounds|dollars|euros)|\+?\d[\d ()-]{7,}\d|\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d+(?:[.,:]\d+)*\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b/gi;
const WEIGHTY = /[£$€%:]|percent|pounds|dollars|euros|am\b|pm\b|day\b/i;

function isSupported(claim: string, facts: Facts, known: ReadonlySet<string>): boolean {
  const said = facts.said.toLowerCase();
  if (said.includes(claim.toLowerCase().trim())) return true;
  const digits = claim.replace(/[^\d.:]/g, '').replace(/^[.:]+|[.:]+$/g, '');
  return digits !== '' && !/[£$€%]/.test(claim) && known.has(digits);
}

/** What the brand has written down itself is agreed, as long as the whole sentence is its own. */
function sentenceAt(draft: string, at: number): string {
  const start = Math.max(
    0,
    ...[...draft.slice(0, at).matchAll(/[.!?]\s+/g)].map(({ index, 0: end }) => index + end.length),
  );
  const length = draft.slice(start).search(/[.!?](?:\s|$)/);
  return length < 0 ? draft.slice(start) : draft.slice(start, start + length + 1);
}

const A_TIME =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?|[a-z]+day|january|february|april|june|july|august|september|october|november|december)$/i;
/** What the writer says they will do is theirs to promise. */
const OWN_PROMISE =
  /\b(?:I|we)(?:['’]ll| will|['’](?:m|re) going to| am going to| are going to)\b|\byou(?:['’]ll| will) hear from (?:me|us)\b/i;

const compact = (text: string) => text.toLowerCase().replace(/[\s-]/g, '');
const PERSONAL =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,62}\w|(?:\+?\d[ -]?){9,19}|\b\d{5,}(?:-?[A-Z])?\b|\b[A-Z]{1,4}-?\d{4,}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g;

export const FACT_RULES: readonly ContextRule[] = [
  {
    id: 'fact.unsupported',
    severity: 'block',
    message: 'This fact is not in the post or the thread. Check it before it stands in public.',
    find: (draft, facts) => {
      const known = numbersIn(facts.said);
      const found: Finding[] = [];
      for (const match of draft.matchAll(CLAIM)) {
        if (isSupported(match[0], facts, known)) continue;
        const span = { start: match.index, end: match.index + match[0].length, fix: null };
        if (A_TIME.test(match[0]) && OWN_PROMISE.test(sentenceAt(draft, match.index))) {
          found.push({
            ...span,
            severity: 'info',
            message: 'A promise with a time. Make sure it can be kept; it will be followed.',
          });
          continue;
        }
        // An amount or a time is a commitment; a bare number or a link may simply be one the writer knows.
        found.push({
          ...span,
          severity: WEIGHTY.test(match[0]) && !/^https?:/i.test(match[0]) ? 'block' : 'warn',
        });
      }
      return found;
    },
    hits: [
      { draft: "You'll get a £20 voucher.", post: 'my order is late' },
      { draft: 'It comes before 12:00.', post: 'my order is late' },
    ],
    misses: [
      { draft: 'Two weeks is too long.', post: "it's been two weeks" },
      { draft: '3 hours is a long time.', post: 'three hours on a platform' },
    ],
  },
  {
    id: 'remedy.unsupported',
    severity: 'block',
    message: REMEDY_MESSAGE,
    find: (draft, facts) =>
      findingsOf(
        /\b(?:(?:i|we)(?:['’]ll| will|['’]ve| have| can)? (?:\w+ )?(?:refund(?:ed)?|reimburse[d]?|compensate[d]?|replace[d]?|credit(?:ed)?) (?:you|your|the|it|this|that|them)|(?:send|give|offer|get|arrange|issue)(?:ing)? (?:you )?(?:a |an |your )?(?:[£$€]\s?\d+ )?(?:full |free |partial )?(?:refund|replacement|voucher|credit|gift card|compensation|discount|new one)|free (?:replacement|voucher|item|of charge)|(?:refund|replacement|voucher) (?:is )?on (?:its|the) way)\b/gi,
        draft,
      )
        .filter(({ start }) => !facts.said.includes(sentenceAt(draft, start)))
        .map((finding) => ({
          ...finding,
          ...withAllowed(REMEDY_MESSAGE, draft.slice(finding.start, finding.end), facts),
        })),
    hits: ["I'll refund you today.", "We'll send a free replacement."],
    misses: [
      "I'll check where your refund is.",
      "You shouldn't have to chase your own refund.",
      {
        draft: 'Sorry about the lid. We replace your lamp when it arrives broken.',
        brand: {
          policies: [
            {
              id: 'p',
              category: null,
              title: 'Broken',
              text: 'We replace your lamp when it arrives broken.',
              mayPromise: '',
              link: '',
              updatedAt: '',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'pii.repeat',
    severity: 'block',
    message: 'This repeats personal data from the post under your name. Take it out.',
    find: (draft, { post, sheet }) => {
      const found: Finding[] = [];
      // A batch number or an error code stands in the post and in the fact sheet.
      const open = sheet ? compact(sheetText(sheet.incident.sheet, sheet.now)) : '';
      for (const datum of new Set((post.match(PERSONAL) ?? []).map((text) => text.trim()))) {
        if (open.includes(compact(datum))) continue;
        const at = draft.toLowerCase().indexOf(datum.toLowerCase());
        if (at >= 0) found.push({ start: at, end: at + datum.length, fix: '' });
        else if (compact(draft).includes(compact(datum))) found.push(...wholeDraft());
      }
      return found;
    },
    hits: [{ draft: "We'll call 07700 900461.", post: 'call me on 07700900461' }],
    misses: [{ draft: 'Call us when you can.', post: 'call me on 07700900461' }],
  },
  {
    id: 'pii.ask-public',
    severity: 'block',
    message: 'This asks for personal data in public. Ask for it in a private message.',
    find: (draft) =>
      /\b(?:dms?|direct message|private(?:ly)?|messag(?:e|ing)|inbox|messenger)\b/i.test(draft)
        ? []
        : findingsOf(
            /\b(?:send|share|post|tell|give|reply with|confirm|what(?:['’]s| is)|let (?:us|me) (?:know|have)|provide)\b[^.!?\n]{0,30}\byour (?:[a-z]+ )?(?:email|phone|number|address|postcode|zip|card|account|date of birth|dob|booking reference|reference|password|full name)\b/gi,
            draft,
          ),
    hits: ['Please reply with your email and phone number.', "What's your order number and your address?"],
    misses: ['DM me your order number.', 'Message us your booking reference.'],
  },
];
