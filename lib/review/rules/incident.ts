import type { Incident } from '@/lib/domain/incident';
import type { Facts, SheetInForce } from '../context';
import { type ContextRule, type Example, type Finding, findingsOf } from '../rule';
import { asSentence, asUnknown, sheetLines, sheetText } from '../sheet/lines';
import { clockTime, isOverdue, momentWords } from '../sheet/when';
import { bare, contentOf, figuresOf, isDenied, type Sentence, sentencesOf, sharedCount } from '../sheet/words';

const NOW = new Date('2026-11-10T10:20:00.000Z');
const fact = (id: string, text: string) => ({ id, text, source: '', at: null, approvedBy: 'R. Mills' });
const MATCH: Incident['match'] = {
  words: [],
  products: [],
  categories: [],
  codes: [],
  regions: [],
  platforms: [],
  yes: [],
  no: [],
};
const SHEET: Incident['sheet'] = {
  title: 'Checkout not loading',
  cluster: 'accidental',
  startedAt: '2026-11-10T09:50:00.000Z',
  affected: '',
  howToTell: '',
  notAffected: 'Card details are not affected.',
  known: [fact('k1', 'Checkout has been failing for some people since 9:50.')],
  unknown: [fact('u1', 'the cause'), fact('u2', 'whether any payment went through twice')],
  doing: [fact('d1', 'The payments team is working on it.')],
  advice: "Please don't try to pay again for now.",
  workaround: '',
  remedy: 'Delivery is free for baskets that were lost.',
  nextUpdateAt: '2026-11-10T11:00:00.000Z',
  cadenceMinutes: 60,
  timeZone: 'Europe/London',
  page: 'halden.example/status',
  phone: '',
  press: '',
  specialist: '',
  approver: 'R. Mills',
  approvedPhrases: [],
  neverSay: ['hacked'],
  closingText: '',
};
/** What the examples below are judged against. */
const EXAMPLE: Incident = {
  id: 'i1',
  brandId: 'b1',
  state: 'open',
  template: 'outage',
  isRehearsal: false,
  match: MATCH,
  sheet: SHEET,
  version: 2,
  earlier: [
    {
      version: 1,
      until: '2026-11-10T10:10:00.000Z',
      sheet: { ...SHEET, known: [fact('k1', 'All card payments are clear.')] },
    },
  ],
  updates: [],
  openedAt: null,
  closedAt: null,
  lessons: '',
  createdAt: '2026-11-10T09:55:00.000Z',
  updatedAt: '2026-11-10T10:10:00.000Z',
};
const IN_TIME: SheetInForce = { incident: EXAMPLE, now: NOW };
const LATE: SheetInForce = { incident: EXAMPLE, now: new Date('2026-11-10T11:30:00.000Z') };
const CLOSED: SheetInForce = {
  incident: { ...EXAMPLE, state: 'closed', sheet: { ...SHEET, closingText: 'Checkout is working again.' } },
  now: NOW,
};
const against = (draft: string, sheet: SheetInForce = IN_TIME): Example => ({ draft, sheet });

type Check = (draft: string, sheet: SheetInForce, facts: Facts) => Finding[];
/** A correction quotes what was said before: `We told you earlier: "…"` states nothing. */
const QUOTED_PAST = /\b(?:told you|said)\b[^"“”.!?\n]{0,40}["“][^"”\n]{2,500}["”]/gi;
const withoutQuotedPast = (draft: string) => draft.replace(QUOTED_PAST, (quoted) => ' '.repeat(quoted.length));

const withSheet = (check: Check) => (draft: string, facts: Facts) =>
  facts.sheet ? check(withoutQuotedPast(draft), facts.sheet, facts) : [];

const replaced = ({ start, end }: Sentence, fix: string | null): Finding => ({ start, end, fix });
const SAYS_UNKNOWN =
  /\b(?:(?:do(?:n['’]t| not)|can['’]?t|cannot) (?:yet )?(?:know|say|tell|confirm)|not (?:yet )?(?:known|clear|sure)|unknown|unclear|whether|find(?:ing)? out|work(?:ing)? out|check(?:ing)?|look(?:ing)? into|investigat\w+)\b/i;

/** Lines that a sentence of a draft may contradict. */
const STATED = new Set(['known', 'doing', 'affected', 'howToTell', 'notAffected', 'advice', 'workaround', 'remedy']);
/** From this share of common words on, a sentence speaks of the same thing as a line. */
const SAME_MATTER = 0.6;

/** The sheet itself says so, in these words. */
const isOfSheet = ({ text }: Sentence, { sheet }: Incident) =>
  sheetLines(sheet).some((line) => line.kind !== 'unknown' && ` ${bare(line.text)} `.includes(` ${bare(text)} `));

function linesAlike(sentence: Sentence, { incident }: SheetInForce) {
  if (isOfSheet(sentence, incident)) return [];
  const said = contentOf(sentence.text);
  return sheetLines(incident.sheet)
    .filter(({ kind }) => STATED.has(kind))
    .map((line) => {
      const words = contentOf(line.text);
      const shared = sharedCount(said, words);
      return { line, shared, share: shared / Math.max(1, Math.min(said.size, words.size)) };
    })
    .filter(({ shared, share }) => shared >= 2 && share >= SAME_MATTER)
    .sort((a, b) => b.share - a.share);
}

const SOLVED =
  /\b(?:(?:is|are|been|now|all|fully|it['’]s|everything['’]s)(?: all| now| been)? (?:fixed|resolved|sorted|restored|solved|over|working again|back up|back online)|back to normal|all clear|up and running(?: again)?)\b/i;
/** "Next update by 11:00", "we'll post another update". */
const PROMISES_UPDATE = /\b(?:next update\b|(?:we['’]ll|we will|i['’]ll|i will)\b[^.!?]*\bupdates?\b)/i;
const NOT_YET =
  /\b(?:once|when|until|till|as soon as|if|not|isn['’]t|aren['’]t|will|to be|get(?:ting)?|by the time)\b/i;
const BECAUSE =
  /\b(?:because of|due to|caused by|(?:is|was|it['’]s) down to|as a result of|the (?:cause|reason) (?:is|was)|thanks to an?|stems? from|triggered by)\s+([^.!?\n]+)/gi;
const CAUSE_WORDS =
  /\b(?:cyber ?-?attack|ddos|hack(?:ed|ers?)?|power cut|human error|software bug|bad update|failed update|server (?:fault|failure)|supplier error|sabotage|storm|strike)\b/gi;
const REMEDY_WORDS =
  /\b(?:refund\w*|vouchers?|credit(?:ed)? (?:you|your|to)|account credit|compensat\w+|replacements?|free of charge|discounts?|reimburse\w*|money back|pay(?:ing)? (?:you )?back|gift cards?|goodwill)\b/gi;

const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:ing|ed|s)$/, '')
    .slice(0, 7);

function findUnknownStated(draft: string, { incident }: SheetInForce): Finding[] {
  return sentencesOf(draft).flatMap((sentence) => {
    if (SAYS_UNKNOWN.test(sentence.text)) return [];
    const said = contentOf(sentence.text);
    const stated = incident.sheet.unknown.find(({ text }) => {
      const words = contentOf(text);
      return words.size >= 2 && sharedCount(said, words) / words.size >= 0.75;
    });
    return stated && !isOfSheet(sentence, incident) ? [replaced(sentence, asUnknown(stated.text))] : [];
  });
}

function findEarlierLines(draft: string, { incident }: SheetInForce): Finding[] {
  const now = sheetLines(incident.sheet);
  const current = bare(now.map(({ text }) => text).join(' . '));
  const old = incident.earlier
    .flatMap(({ sheet }) => sheetLines(sheet))
    .filter(({ text }) => !current.includes(bare(text)));
  return sentencesOf(draft).flatMap((sentence) => {
    const said = bare(sentence.text);
    const line = old.find(({ text, kind }) => kind !== 'unknown' && bare(text).length > 8 && said.includes(bare(text)));
    if (!line) return [];
    const newer = now.find(({ id }) => id === line.id);
    return [replaced(sentence, newer ? asSentence(newer.text) : '')];
  });
}

const ONE_VOICE = 'one voice in a crisis (CDC CERC; Coombs 2007)';
const PUBLIC_GUIDANCE = 'public-health guidance for crises (CDC CERC)';

/** Checks against the fact sheet of the incident that the post belongs to. Quiet where there is none. */
export const INCIDENT_RULES: readonly ContextRule[] = [
  {
    id: 'incident.never',
    severity: 'block',
    message: 'The fact sheet says never to use these words.',
    source: ONE_VOICE,
    // Also within quotation marks.
    find: (draft, { sheet }) =>
      (sheet?.incident.sheet.neverSay ?? []).flatMap((words) =>
        findingsOf(
          new RegExp(
            String.raw`(?<![\p{L}\p{N}])${words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\p{N}])`,
            'giu',
          ),
          draft,
        ),
      ),
    hits: [against('No, we were not hacked.'), against('We told you earlier: "We were not hacked."')],
    misses: [against('We do not know the cause yet.'), 'We were hacked.'],
  },
  {
    id: 'incident.contradicts',
    severity: 'block',
    message: 'The fact sheet says otherwise.',
    source: ONE_VOICE,
    find: withSheet((draft, sheet) =>
      sentencesOf(draft).flatMap((sentence) => {
        const opposed = linesAlike(sentence, sheet).find(({ line }) => isDenied(line.text) !== isDenied(sentence.text));
        return opposed && !SAYS_UNKNOWN.test(sentence.text) ? [replaced(sentence, asSentence(opposed.line.text))] : [];
      }),
    ),
    hits: [against('Your card details are affected.'), against('Please try to pay again now.')],
    misses: [against('Card details are not affected.'), against("We don't know whether card details are affected.")],
  },
  {
    id: 'incident.number',
    severity: 'block',
    message: 'The fact sheet gives another number or time for this.',
    source: ONE_VOICE,
    find: withSheet((draft, sheet, { post }) => {
      const known = new Set([...figuresOf(sheetText(sheet.incident.sheet, sheet.now)), ...figuresOf(post)]);
      return sentencesOf(draft).flatMap((sentence) => {
        const other = figuresOf(sentence.text).some((figure) => !known.has(figure));
        if (!other) return [];
        const { nextUpdateAt, timeZone } = sheet.incident.sheet;
        if (/\bupdate\b/i.test(sentence.text) && !isOverdue(nextUpdateAt, sheet.now)) {
          const when = momentWords(nextUpdateAt, sheet.now, timeZone);
          return [replaced(sentence, when ? `Next update by ${when}.` : '')];
        }
        const line = linesAlike(sentence, sheet).find(({ line: { text } }) => figuresOf(text).length > 0)?.line;
        return line ? [replaced(sentence, asSentence(line.text))] : [];
      });
    }),
    hits: [against('Checkout has been failing for some people since 8:15.'), against('The next update is at 12:00.')],
    misses: [against('Checkout has been failing since 9:50.'), against('Next update by 11:00 GMT.')],
  },
  {
    id: 'incident.stale-time',
    severity: 'block',
    message: 'The time for this update has passed. Set a new one in the fact sheet first.',
    find: withSheet((draft, { incident, now }) => {
      const { nextUpdateAt, timeZone } = incident.sheet;
      if (incident.state === 'closed' || nextUpdateAt === null || !isOverdue(nextUpdateAt, now)) return [];
      const time = clockTime(new Date(nextUpdateAt), timeZone);
      return sentencesOf(draft)
        .filter(({ text }) => /\bupdate\b/i.test(text) && figuresOf(text).includes(figuresOf(time)[0] ?? ''))
        .map((sentence) => replaced(sentence, ''));
    }),
    hits: [against('Next update by 11:00 GMT.', LATE)],
    misses: [against('Next update by 11:00 GMT.'), against('Checkout has been failing since 9:50.', LATE)],
  },
  {
    id: 'incident.overdue',
    severity: 'block',
    message: 'The promised update is late. Set a new time first: “still working on it” is an update too.',
    source: PUBLIC_GUIDANCE,
    find: withSheet((draft, { incident, now, isGoingOut }) =>
      isGoingOut && incident.state !== 'closed' && isOverdue(incident.sheet.nextUpdateAt, now)
        ? [{ start: draft.length, end: draft.length, fix: null }]
        : [],
    ),
    hits: [against('The payments team is working on it.', { ...LATE, isGoingOut: true })],
    misses: [
      against('The payments team is working on it.', LATE),
      against('The payments team is working on it.', { ...IN_TIME, isGoingOut: true }),
      against('The payments team is working on it.', { ...CLOSED, now: LATE.now, isGoingOut: true }),
    ],
  },
  {
    id: 'incident.closed',
    severity: 'block',
    message: 'The incident is closed: no more updates follow.',
    source: ONE_VOICE,
    find: withSheet((draft, { incident }) =>
      incident.state === 'closed'
        ? sentencesOf(draft)
            .filter(({ text }) => PROMISES_UPDATE.test(text))
            .map((sentence) => replaced(sentence, ''))
        : [],
    ),
    hits: [against('Next update by 11:00 GMT.', CLOSED), against("We'll post another update within the hour.", CLOSED)],
    misses: [
      against('Next update by 11:00 GMT.'),
      against('Checkout is working again.', CLOSED),
      against('Please update the app.', CLOSED),
    ],
  },
  {
    id: 'incident.status',
    severity: 'block',
    message: 'This says that it is over. The incident is still open.',
    source: ONE_VOICE,
    find: withSheet((draft, { incident, now }) => {
      if (incident.state === 'closed') return [];
      const allowed = bare(sheetText(incident.sheet, now));
      const first = incident.sheet.known[0]?.text ?? incident.sheet.doing[0]?.text;
      return sentencesOf(draft).flatMap((sentence) => {
        const said = SOLVED.exec(sentence.text);
        if (!said || NOT_YET.test(sentence.text.slice(0, said.index)) || allowed.includes(bare(sentence.text)))
          return [];
        return [replaced(sentence, first ? asSentence(first) : null)];
      });
    }),
    hits: [against('Checkout is fixed now.'), against('Good, everything is back to normal.')],
    misses: [against('We will tell you once it is fixed.'), against('Checkout is not fixed.')],
  },
  {
    id: 'incident.cause',
    severity: 'block',
    message: 'This gives a cause that is not in the fact sheet.',
    source: PUBLIC_GUIDANCE,
    find: withSheet((draft, { incident, now }) => {
      const allowed = contentOf(sheetText(incident.sheet, now));
      const unknown = incident.sheet.unknown.find(({ text }) => /\b(?:cause|why|reason|how it)\b/i.test(text));
      return sentencesOf(draft).flatMap((sentence) => {
        if (SAYS_UNKNOWN.test(sentence.text)) return [];
        const named = [...sentence.text.matchAll(BECAUSE)].map((match) => match[1] ?? '');
        const causes = [...named, ...(sentence.text.match(CAUSE_WORDS) ?? [])];
        const isInvented = causes.some((cause) => [...contentOf(cause)].slice(0, 4).some((word) => !allowed.has(word)));
        return isInvented ? [replaced(sentence, unknown ? asUnknown(unknown.text) : null)] : [];
      });
    }),
    hits: [against('This is due to a server fault.'), against('It was a cyber attack.')],
    misses: [against("We don't know the cause yet."), against('The payments team is working on it.')],
  },
  {
    id: 'incident.unknown',
    severity: 'block',
    message: 'The fact sheet says that this is not known yet.',
    source: PUBLIC_GUIDANCE,
    find: withSheet(findUnknownStated),
    hits: [against('No payment went through twice.')],
    misses: [against("We don't know yet whether any payment went through twice.")],
  },
  {
    id: 'incident.remedy',
    severity: 'block',
    message: 'The fact sheet offers nothing of the kind.',
    source: ONE_VOICE,
    find: withSheet((draft, { incident, now }) => {
      const allowed = sheetText(incident.sheet, now).toLowerCase();
      const { remedy } = incident.sheet;
      return sentencesOf(draft).flatMap((sentence) => {
        const offers = (sentence.text.match(REMEDY_WORDS) ?? []).filter((word) => !allowed.includes(stem(word)));
        return offers.length > 0 ? [replaced(sentence, remedy ? asSentence(remedy) : '')] : [];
      });
    }),
    hits: [against("We'll send you a voucher."), against('You will get a full refund.')],
    misses: [against('Delivery is free for baskets that were lost.')],
  },
  {
    id: 'incident.version',
    severity: 'block',
    message: 'This line stood in an earlier version of the fact sheet and has changed since.',
    source: ONE_VOICE,
    find: withSheet(findEarlierLines),
    hits: [against('All card payments are clear.')],
    misses: [
      against('Checkout has been failing for some people since 9:50.'),
      against('We told you earlier: "All card payments are clear." That no longer holds.'),
    ],
  },
  {
    id: 'incident.when',
    severity: 'info',
    message: 'People want to know when they hear more. The fact sheet has a time.',
    source: PUBLIC_GUIDANCE,
    find: withSheet((draft, { incident, now }) => {
      const { nextUpdateAt, timeZone } = incident.sheet;
      const when = momentWords(nextUpdateAt, now, timeZone);
      if (!when || isOverdue(nextUpdateAt, now) || incident.state === 'closed') return [];
      return draft.includes(clockTime(new Date(nextUpdateAt ?? ''), timeZone))
        ? []
        : [{ start: draft.length, end: draft.length, fix: ` Next update by ${when}.` }];
    }),
    hits: [against('The payments team is working on it.')],
    misses: [against('The payments team is working on it. Next update by 11:00 GMT.'), against('We are on it.', LATE)],
  },
];
