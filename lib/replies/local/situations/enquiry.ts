import { remembered } from '@/lib/domain/remembered';
import { RowIndex, searchedText, standsIn } from '@/lib/domain/search';
import { plainLine } from '../plainWords';
import { mayBeOf, type Sector } from '../sectors';
import { nearbyTo, type PostLabels } from './learned';
import { rowsOfOtherSectors } from './otherSectors';
import type { Question, Situation } from './situation';

/**
 * A plain question that people really ask, and the half of an answer that needs no fact of the brand: where such a thing stands, or what decides it.
 * Patterns are tried on the sentences that ask, with the one before each.
 */
export interface Enquiry extends Pick<Situation, 'id' | 'sectors' | 'when' | 'not' | 'act' | 'hits' | 'misses'> {
  /**
   * One sentence or two, true of every brand that is asked this. May use {named}, what a group `named` of the last pattern of `when` caught,
   * and what the analysis read: {gist} ("what the letter means"), {whether}, {why}, {when} and {steps} ("sort your contacts").
   */
  half: readonly string[];
  /** The one thing that decides the answer, in order of weight. Empty: nothing has to be asked. */
  ask: readonly Question[];
  /** They are on their way: what helps at once stands before what is looked up. */
  atOnce?: true;
  /** The answer hangs on their own order or account: what to send in private, as it follows "DM me". */
  own?: string;
}

/** Of so few words all belong to the question. */
const SHORT = 30;

/** What asks: each sentence with a question mark and the one before it; where there is none, and of a short post, all of it. */
const askedIn = remembered((words: string): string => {
  if (words.split(' ').length <= SHORT) return words;
  const sentences = words.split(/(?<=[.!?])\s+/);
  const asked = sentences.filter(
    (sentence, at) => sentence.includes('?') || (sentences[at + 1]?.includes('?') ?? false),
  );
  return asked.length > 0 ? asked.join(' ') : words;
});

/** A phrase that can stand in a reply: short, plain words, no half of a sentence. */
const CAN_BE_NAMED = /^(?:[\p{L}\p{N}][\p{L}\p{N}'&./-]*)(?: [\p{L}\p{N}][\p{L}\p{N}'&./-]*){0,4}$/u;
const NOT_NAMED =
  /^(?:it|this|that|these|those|they|them|one|ones|any|some|something|anything|there|you|u|i|we|me|us|he|she|my|your|ur|our|his|her)\b|\b(?:i|you|u|we|they|he|she|is|are|was|were|will|can|do|does|it|that|which|who|when|and|or|but|if|the|a|an|my|your|ur|our|please|pls|plz|to|for|of|in|on|at|from|with|by|ever|still|even|yet|just|only|lol)$/i;

function nameable(phrase: string | undefined): string | null {
  const said = phrase?.trim().replace(/^(?:the|your|ur|a|an) (?=\S)/i, '') ?? '';
  return CAN_BE_NAMED.test(said) && said.length <= 40 && !NOT_NAMED.test(said) ? said : null;
}

/** Rows that know only how a question is put. */
const FORM = 'form-';

/** Its patterns hold for what the post asks. */
export function isPut({ when, not }: Pick<Enquiry, 'when' | 'not'>, text: string): boolean {
  const words = plainLine(text);
  const asked = askedIn(words);
  return when.length > 0 && when.every((pattern) => standsIn(pattern, asked)) && !not?.test(words);
}

/** Where nothing else was read of it. */
const PLAIN_QUESTION: PostLabels = { intent: 'question', category: null, certainty: 0 };

export interface Asked {
  enquiry: Enquiry;
  /** What the question is about, in the writer's words and without an article. */
  named: string | null;
  /** The sentences that ask, as they were read. */
  words?: string;
}

const indexes = new WeakMap<readonly Enquiry[], RowIndex<Enquiry>>();

/** The rows whose words may all stand in what a post asks. */
function possibleIn(rows: readonly Enquiry[], text: string): ReadonlySet<Enquiry> {
  const index = indexes.get(rows) ?? new RowIndex(rows, ({ when }) => when);
  indexes.set(rows, index);
  return index.rowsIn(searchedText(askedIn(plainLine(text))));
}

/**
 * Which row a question belongs to: one whose patterns hold, if the post stands near what is written about it; then the row it stands nearest to; then how
 * it is put. `null` where none holds.
 */
export function enquiryOf(
  rows: readonly Enquiry[],
  text: string,
  brand: ReadonlySet<Sector> | null,
  read: PostLabels = PLAIN_QUESTION,
): Asked | null {
  const nearby = nearbyTo(text, read, rowsOfOtherSectors(brand));
  const fitting = rows.filter(({ sectors }) => mayBeOf(sectors, brand));
  const possible = possibleIn(rows, text);
  const isAsked = (row: Enquiry) => possible.has(row) && isPut(row, text);
  const isOfForm = ({ id }: Enquiry) => id.startsWith(FORM);
  const enquiry =
    fitting.find((row) => !isOfForm(row) && nearby.isNear(row.id) && isAsked(row)) ??
    fitting.find(({ id }) => id === nearby.nearest) ??
    fitting.find((row) => isOfForm(row) && isAsked(row));
  if (!enquiry) return null;
  const words = askedIn(plainLine(text));
  const caught = enquiry.when.at(-1)?.exec(words)?.groups?.named;
  return { enquiry, named: nameable(caught), words };
}

/** Who names a matter of theirs, or what they have done, asks about it. */
const OF_THEIRS =
  /\b(?:my|our) (?:\w+ ){0,2}(?:(?:pre-?)?orders?|bookings?|reservations?|flights?|tickets?|trips?|seats?|accounts?|refund|claim|complaint|case|application|parcels?|packages?|delivery|bills?|invoice|policy|appointment|subscription|membership|payments?|plan|contract|points|miles|cards?)\b|\b(?:i|we|i['’]ve|we['’]ve)(?: (?:have|had|just|already|only|was|were|got|been))* (?:ordered|bought|purchased|paid|booked|sent|returned|signed|applied|subscribed|charged|billed|renewed|cancell?ed|opened)\b/i;

/** A look at their order, booking or account may tell. */
export const isOfTheirs = ({ words }: Asked): boolean => OF_THEIRS.test(words ?? '');
