import { ASKS_FOR_DM } from '@/lib/domain/privateMessage';
import { remembered } from '@/lib/domain/remembered';
import { privateContactsIn } from '../contacts';
import { figuresIn, KnownFigures } from '../figures';
import { withAllowed } from '../mayPromise';
import { type ContextRule, type Finding, findingsOf, wholeDraft } from '../rule';
import { sentenceAt } from '../sentences';
import { sheetText } from '../sheet/lines';

const REMEDY_MESSAGE = 'This promises money or goods. Offer to check, unless it is already agreed.';

const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const MONTHS = 'january|february|april|june|july|august|september|october|november|december';
/** Facts that are no plain numbers: addresses, telephone numbers, times of the day, days and months. */
const NAMED = new RegExp(
  String.raw`(?:https?:\/\/\S*[^\s.,;:!?)]|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|uk|example|shop|help)\b(?:\/\S*[^\s.,;:!?)])?)|\+?\d(?:[ -]?(?:\(\d+\)[ -]?)?\d){8,}|\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d{1,2}:\d{2}\b|\b(?:${WEEKDAYS}|${MONTHS})\b`,
  'gi',
);
const ADDRESS = /^https?:|\.[a-z]{2,}\b/i;
const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAYS}|${MONTHS})$`, 'i');
const A_CLOCK = /[ap]m$|:/i;
const HALF_PRICE = /\bhalf[- ](?:price|off)\b/gi;
/** What a time is promised with; without such words it may be the time that somebody has waited. */
const AHEAD =
  /\b(?:in|within|inside|under|up to|takes?|taking|another|(?:the )?next|after|by)(?: (?:about|around|the next|just|only|less than))?\s$/i;

/** Whether the words stand in what was said, by themselves: "£20" is not in "£200", nor "5pm" in "15pm". */
function standsIn(said: string, words: string): boolean {
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const after = said.slice(at + words.length, at + words.length + 2);
    if (!/[\p{L}\d£$€]$/u.test(said.slice(0, at)) && !/^(?:[\p{L}\d]|[.,:]\d)/u.test(after)) return true;
  }
  return false;
}

function isNamed(claim: string, said: string): boolean {
  const words = claim.toLowerCase().trim();
  if (ADDRESS.test(words)) return said.includes(words);
  if (DAY_OR_MONTH.test(words)) return new RegExp(`\\b${words.slice(0, 3)}(?:\\b|${words.slice(3, 4)})`).test(said);
  if (A_CLOCK.test(words))
    return standsIn(said.replace(/(?<=\d)\s(?=[ap]m\b)/g, ''), words.replace(/\s/g, '')) || standsIn(said, words);
  return compact(said).includes(compact(words));
}

/** What the writer says they will do is theirs to promise. */
const OWN_PROMISE =
  /\b(?:I|we)(?:['’]ll| will|['’](?:m|re) going to| am going to| are going to)\b|\byou(?:['’]ll| will) hear from (?:me|us)\b|\bour (?:\w+ ){0,2}team(?:['’]ll| will)\b/i;

/** What was said is the same for each draft of an answer. */
const readFor = remembered((text: string) => {
  const said = text.toLowerCase();
  return { said, known: new KnownFigures(said) };
});

/** A place of the draft that nothing said so far bears out. */
interface Claim {
  start: number;
  end: number;
  isTime: boolean;
  isWeighty: boolean;
}

const PRIVATE = /\b(?:dms?|direct message|private(?:ly)?|messag(?:e|ing)|inbox|messenger)\b/i;
const IN_PUBLIC = /\b(?:here|below|post|comments?|publicly)\b/i;
const BY_IT = /^\s*(?:please )?(?:(?:dm|message|send) (?:it|that|them|those|me|us)\b|(?:in|by|via|over) (?:a )?dm\b)/i;

/** The sentence says that it is for a private message, or the one beside it does and this one names no public place. */
function isAskedInPrivate(draft: string, start: number, end: number): boolean {
  const sentence = sentenceAt(draft, start);
  if (PRIVATE.test(sentence)) return true;
  if (IN_PUBLIC.test(sentence)) return false;
  const first = draft.lastIndexOf(sentence, start);
  const rest = draft.slice(first + sentence.length);
  const before = first > 0 ? sentenceAt(draft, draft.slice(0, first).trimEnd().length - 1) : '';
  return (end <= first + sentence.length && BY_IT.test(rest)) || new RegExp(ASKS_FOR_DM, 'i').test(before);
}

const compact = (text: string) => text.toLowerCase().replace(/[\s-]/g, '');
const PERSONAL =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,62}\w|(?:\+?\d[ -]?){9,19}|\b\d{5,}(?:-?[A-Z])?\b|\b[A-Z]{1,4}-?\d{4,}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g;

const personalIn = remembered(
  (post: string): ReadonlySet<string> => new Set((post.match(PERSONAL) ?? []).map((text) => text.trim())),
);

export const FACT_RULES: readonly ContextRule[] = [
  {
    id: 'fact.unsupported',
    severity: 'block',
    message: 'This fact is not in the post or the thread. Check it before it stands in public.',
    source: 'public-health guidance for crises (CDC CERC); Coombs 2007',
    find: (draft, facts) => {
      const figures = figuresIn(draft);
      const named = [...draft.matchAll(NAMED)];
      const halves = [...draft.matchAll(HALF_PRICE)];
      // Most drafts state no such thing, and what was said can be long.
      if (figures.length + named.length + halves.length === 0) return [];
      const { said, known } = readFor(facts.said);
      // Another rule stops those, with a way out.
      const kept = privateContactsIn(draft, facts.brand);
      const isKept = (start: number, end: number) => kept.some((one) => one.start < end && start < one.end);
      const claims: Claim[] = [];
      for (const { 0: words, index: start } of named) {
        if (isNamed(words, said) || isKept(start, start + words.length)) continue;
        const isTime = A_CLOCK.test(words) || DAY_OR_MONTH.test(words);
        const isMonth = isTime && !A_CLOCK.test(words) && !/day$/i.test(words);
        claims.push({
          start,
          end: start + words.length,
          isTime,
          isWeighty: isTime && !isMonth && !ADDRESS.test(words),
        });
      }
      for (const { 0: words, index: start } of halves) {
        if (!/\bhalf[- ](?:price|off)\b|50 ?%/.test(said))
          claims.push({ start, end: start + words.length, isTime: false, isWeighty: true });
      }
      for (const figure of figures) {
        const { kind, start, end, isSpelled } = figure;
        if (named.some(({ 0: words, index }) => start < index + words.length && end > index)) continue;
        if (known.has(figure) || (kind === 'bare' && isSpelled) || isKept(start, end)) continue;
        const isAhead = kind === 'time' && AHEAD.test(draft.slice(0, start));
        // Spelled out, a time that nobody promises is mostly a manner of speaking.
        if (kind === 'time' && !isAhead && (isSpelled || known.hasNumber(figure))) continue;
        claims.push({
          start,
          end,
          isTime: kind === 'time',
          isWeighty: kind === 'money' || kind === 'percent' || isAhead,
        });
      }
      return claims.map(({ start, end, isTime, isWeighty }): Finding => {
        const span = { start, end, fix: null };
        if (isTime && OWN_PROMISE.test(sentenceAt(draft, start))) {
          const message = 'A promise with a time. Make sure it can be kept; it will be followed.';
          return { ...span, severity: 'info', message };
        }
        // An amount or a time is a commitment; a bare number or a link may simply be one the writer knows.
        return { ...span, severity: isWeighty ? 'block' : 'warn' };
      });
    },
    hits: [
      { draft: "You'll get a £20 voucher.", post: 'my order is late' },
      { draft: 'It comes before 12:00.', post: 'my order is late' },
      { draft: "You'll get fifty pounds back tomorrow.", post: 'my desk is late, two weeks now' },
      { draft: "You'll have it in three days.", post: 'my desk is late, called three times' },
      { draft: 'It will arrive within two days.', post: 'my desk is late' },
      { draft: 'Half price on your next order.', post: 'my desk is late' },
      { draft: '£20 goes back to you.', post: 'You charged me £200' },
      { draft: '£14 is coming back.', post: 'charged £145 for a lamp' },
      { draft: 'Call 0800 000 1111.', post: 'nobody answers' },
    ],
    misses: [
      { draft: '20 minutes on hold is long.', post: 'twenty minutes on hold' },
      { draft: '15 calls is far too many.', post: 'called fifteen times' },
      { draft: 'A fortnight is long, and 14 days without a lamp.', post: 'no lamp for two weeks' },
      { draft: 'You paid £45, and $3, all told.', post: 'paid 45 for it and 3 dollars for the post' },
      { draft: 'You were told Monday or Tuesday.', post: 'said Mon or Tue' },
      { draft: 'That £1,200.00 is a lot.', post: 'you owe me 1200 pounds' },
      { draft: 'After 250 days!', post: 'two hundred and fifty days of this' },
      { draft: 'Two minutes with it and you would know. Second to none.', post: 'love it' },
      { draft: 'Up to 3 weeks is too long.', post: 'two or three weeks they say' },
      { draft: 'Half price it was not.', post: 'where is my 50% off' },
      { draft: 'It opens at 5 pm.', post: 'do you open at 5pm' },
      {
        draft: 'All of it is on brand.example/help. Or 0800 000 0000 (free).',
        post: 'see brand.example/help or 0800 0000000',
      },
      { draft: 'Two weeks is too long.', post: "it's been two weeks" },
      { draft: '3 hours is a long time.', post: 'three hours on a platform' },
    ],
  },
  {
    id: 'remedy.unsupported',
    severity: 'block',
    message: REMEDY_MESSAGE,
    source: 'research on making good (Smith, Bolton & Wagner 1999)',
    find: (draft, facts) =>
      findingsOf(
        /\b(?:(?:i|we)(?:['’]ll| will|['’]ve| have| can)? (?:\w+ )?(?:refund(?:ed)?|reimburse[d]?|compensate[d]?|replace[d]?|credit(?:ed)?) (?:you|your|the|it|this|that|them)|(?:send|give|offer|get|arrange|issue)(?:ing)? (?:you )?(?:a |an |your )?(?:[£$€]\s?\d+ )?(?:full |free |partial )?(?:refund|replacement|voucher|credit|gift card|compensation|discount|new one)|free (?:replacement|voucher|item|of charge)|(?:refund|replacement|voucher) (?:is )?on (?:its|the) way)\b/gi,
        draft,
        // What the brand has written down itself is agreed, as long as the whole sentence is its own.
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
    source: 'data protection',
    find: (draft, { post, sheet }) => {
      const found: Finding[] = [];
      // A batch number or an error code stands in the post and in the fact sheet.
      const open = sheet ? compact(sheetText(sheet.incident.sheet, sheet.now)) : '';
      for (const datum of personalIn(post)) {
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
    source: 'data protection; research on public complaints (Golmohammadi et al. 2021)',
    find: (draft) =>
      findingsOf(
        /\b(?:send|share|post|tell|give|reply with|confirm|what(?:['’]s| is)|let (?:us|me) (?:know|have)|provide)\b[^.!?\n]{0,30}\byour (?:[a-z]+ )?(?:email|phone|number|address|postcode|zip|card|account|date of birth|dob|booking reference|reference|password|full name)\b/gi,
        draft,
      ).filter(({ start, end }) => !isAskedInPrivate(draft, start, end)),
    hits: [
      'Please reply with your email and phone number.',
      "What's your order number and your address?",
      "Please post your order number and email here and I'll look. Or use a DM.",
      'DM us if you like. Or just post your order number here.',
    ],
    misses: [
      'DM me your order number.',
      'Message us your booking reference.',
      "What's your order number? DM it to me.",
      'Drop me a DM. Tell me your order number there.',
    ],
  },
];
