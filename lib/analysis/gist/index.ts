import type { AlreadyDone, Evidence, Matter, PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Intent } from '@/lib/domain/labels';
import { findCues } from '../cue';
import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import { firstMatch } from '../search';
import { clausesIn, gravest } from './clauses';
import { complaintsIn, isSayable } from './complaint';
import { isGrounded, isInOwnWords } from './grounding';
import { ALREADY_CUES, asksAgain, countIn, durationIn, type Spot, STAKE_ROWS } from './measures';
import { nominalIn } from './nominals';
import { isKnownThing, isPluralNoun, type Noun, singular, View } from './phrases';
import { PROBLEMS, type Problem } from './problems';
import { AMBIGUOUS, MASS, PERSONAL } from './things';
import { DETERMINERS, isClosed } from './words';

export { type Chosen, gistFor } from './choose';
export { countIn, durationIn } from './measures';

export type Gist = NonNullable<PostAnalysis['gist']>;

export interface MatterFound {
  matter: Matter;
  problem: Problem | null;
  gist: Gist | null;
  /** How plainly the gist is told: 0 none, 1 only the thing is known, up to 10. */
  plainness: number;
  evidence: Evidence[];
}

const LONGEST_GIST = 70;
/** Posts are read for their matter up to here; what matters stands near the top. */
const READ_UP_TO = 4000;

const PLACE =
  /\b(?<at>at|in) (?:the|your) (?<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) (?<kind>store|shop|branch|desk|station|airport|restaurant|location|cafe|café|office|terminal|hotel|depot|gate|counter)\b/;
const RELATIVE =
  /\bmy (?<who>mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|partner|daughter|son|sister|brother|friend|grandmother|grandfather|parents)\b/i;

interface Thing extends Spot {
  plural: boolean;
  bare: string;
  /** "my" or "our" stands before it, or it is a product of the brand. */
  own: boolean;
}

/** Verbs and the like that stand right after a thing more often than a second noun does. */
const AFTER_A_THING =
  /^(?:date|slot|back|away|twice|broken|wrong|cold|smashed|cracked|dead|stone|down|crashed|asap|please|anymore|also|says?|works?|won|cant|wont|doesnt|hasnt|isnt|sucks?|always|never|\d+|after|again|full|due|worth)$/;

/** The determiner that makes a noun phrase the writer's own, wherever in it: "the delivery of my sofa". */
function ownerOf(view: View, head: number, { start }: Noun): string {
  for (let index = head; index >= 0 && (view.tokens[index]?.start ?? -1) >= start; index--)
    if (/^(?:my|our)$/.test(view.tokens[index]?.lower ?? '')) return 'my';
  return '';
}

/** The thing nearest to the trouble; what the writer calls their own wins. Only words of the list or of the brand: "my …" with any noun named sodium levels and weekends. */
function thingIn(view: View, position: number, products: readonly string[]): Thing | null {
  let best: Thing | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (thing: Thing, penalty: number) => {
    const distance = thing.end < position ? position - thing.end : Math.max(0, thing.start - position);
    if (distance + penalty < bestCost) [best, bestCost] = [thing, distance + penalty];
  };
  for (const [index, token] of view.tokens.entries()) {
    if (!isKnownThing(token.lower)) continue;
    const next = view.tokens[index + 1];
    // "my phone number", "flight attendants": the thing is another.
    if (next && !next.fresh && isKnownThing(next.lower)) continue;
    if (
      next &&
      !next.fresh &&
      !isClosed(next.lower) &&
      !DETERMINERS.has(next.lower) &&
      !/(?:ed|ing|es)$/.test(next.lower) &&
      !AFTER_A_THING.test(next.lower)
    )
      continue;
    const noun = view.nounBefore(index + 1, false);
    const own = noun ? /\byour /.test(noun.text) && /^(?:my|our)$/.test(ownerOf(view, index, noun)) : false;
    if (!own && AMBIGUOUS.has(token.lower)) continue;
    const personal = PERSONAL.has(singular(token.lower));
    const text =
      noun && /^(?:your|the) /.test(noun.text) && noun.text.length < 40
        ? noun.text.replace(/ (?:first|second|third|fourth|fifth|last|next|2nd|3rd|4th)(?= )/i, '')
        : `${own || personal ? 'your' : 'the'} ${view.word(token)}`;
    offer(
      {
        text,
        bare: token.lower,
        plural: isPluralNoun(token.lower),
        own,
        start: noun?.start ?? token.start,
        end: token.end,
      },
      own ? 0 : noun ? 25 : 45,
    );
  }
  for (const product of products) {
    const at = product.length > 2 ? view.text.toLowerCase().indexOf(product.toLowerCase()) : -1;
    if (at < 0) continue;
    const noun = view.nounBefore(view.index(at + product.length), false);
    const text = noun && /^your /.test(noun.text) ? noun.text : `your ${product}`;
    offer({ text, bare: product, plural: isPluralNoun(product), own: true, start: at, end: at + product.length }, 0);
  }
  return best;
}

/** Troubles whose lines speak of asking so many times. */
const COUNTS_ASKING = new Set(['refund', 'no_reply']);

/** Fills a form, or `null` when one of its slots is not known or it reads badly. */
function filled(form: string, slots: Record<string, string | null>): string | null {
  let complete = true;
  const text = form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (!value) complete = false;
    return value ?? '';
  });
  return complete && text.length <= LONGEST_GIST ? text : null;
}

/** Finds what a post is about, in parts. Deterministic; silent where it is not sure. */
export function findMatter(reading: Reading, products: readonly string[]): MatterFound {
  const text = reading.words.slice(0, READ_UP_TO);
  const view = new View(text, products);
  const evidence: Evidence[] = [];
  const note = (what: string, spot: { start: number; end: number }) =>
    evidence.push({ what, ...reading.spanOf(spot.start, spot.end) });

  let problem: Problem | null = null;
  let problemAt = 0;
  for (const candidate of PROBLEMS) {
    const match = firstMatch(candidate.pattern, view.searched);
    if (!match || (candidate.unless && firstMatch(candidate.unless, view.searched))) continue;
    problem = candidate;
    problemAt = match.index;
    note(`problem:${candidate.id}`, { start: match.index, end: match.index + match[0].length });
    break;
  }
  const thing = thingIn(view, problemAt, products);
  if (thing) note('thing', thing);
  const duration = durationIn(text);
  if (duration) note('duration', duration);
  const counted = countIn(text);
  // "charged twice" is no number of times that a refund was asked for.
  const count = counted && problem && COUNTS_ASKING.has(problem.id) && !asksAgain(text) ? null : counted;
  if (count) note('count', count);
  const placeMatch = PLACE.exec(text);
  const place = placeMatch?.groups
    ? `${placeMatch.groups.at} the ${placeMatch.groups.name} ${placeMatch.groups.kind}`
    : null;
  if (placeMatch) note('place', { start: placeMatch.index, end: placeMatch.index + placeMatch[0].length });
  let stake: string | null = null;
  for (const row of STAKE_ROWS) {
    const match = firstMatch(row.pattern, view.searched);
    if (!match) continue;
    stake = row.text;
    note('stake', { start: match.index, end: match.index + match[0].length });
    break;
  }
  const relative = RELATIVE.exec(text)?.groups?.who?.toLowerCase() ?? null;
  const already = findCues(reading, ALREADY_CUES).map(({ cue, start, end }) => {
    evidence.push({ what: `already:${cue.id}`, start, end });
    return cue.id as AlreadyDone;
  });
  const slots = {
    thing: thing?.text ?? null,
    bare: thing?.bare ?? null,
    duration: duration?.text ?? null,
    count: count?.text ?? null,
    place,
    relative: relative ? `your ${relative}` : null,
  };
  const [told] = complaintsIn(view, place, products);
  let gist: Gist | null = told?.saying ?? null;
  let plainness = told?.rank ?? 0;
  const problemSpan = problem ? evidence.find(({ what }) => what.startsWith('problem:')) : undefined;
  if (told) note('gist', told);
  else {
    for (const form of problem?.forms ?? []) {
      const said = filled(form.text, slots);
      if (!said || !isSayable(said)) continue;
      gist = { text: said, kind: form.kind };
      plainness = 4;
      if (problemSpan) evidence.push({ what: 'gist', start: problemSpan.start, end: problemSpan.end });
      break;
    }
    // Something is wrong and the thing is theirs, but how it went wrong is not plain: the thing alone is said.
    if (
      !gist &&
      problem &&
      !/\b(?:if|unless|in case)\b[^.!?]*$/i.test(text.slice(0, problemAt)) &&
      thing?.own &&
      isGrounded(thing.text, text, products)
    ) {
      gist = { text: `what happened with ${thing.text}`, kind: 'possessive' };
      plainness = 1;
      note('gist', thing);
    }
  }
  return {
    matter: {
      problem: problem?.id ?? null,
      thing: thing ? { text: thing.text, plural: thing.plural && !MASS.has(thing.bare) } : null,
      duration: duration?.text ?? null,
      count: count?.text ?? null,
      place,
      stake,
      person: null,
      already,
    },
    problem,
    gist,
    plainness,
    evidence,
  };
}

/** Intents that state nothing wrong, or to which nothing is said back. */
const WITHOUT_CLAUSES: ReadonlySet<Intent> = new Set([
  'praise',
  'thanks_closure',
  'spam',
  'abuse',
  'distress',
  'threat',
  'press',
  'suggestion',
]);
/** Flags under which the words may mean the contrary, or must not be repeated. */
const SILENCING: readonly PostAnalysis['flags'][number][] = ['sarcasm', 'self_harm', 'threat', 'spam', 'abuse'];
/** A clause this grave counts as plain as a frame's gist. */
const GRAVE = 7;

/** A headline is said back where nothing plainer is known. */
function withNominal(
  found: MatterFound,
  view: View,
  reading: Reading,
  isPrivate: (spot: { start: number; end: number }) => boolean,
): MatterFound {
  const nominal = found.gist && found.plainness > 1 ? null : nominalIn(view);
  if (!nominal || isPrivate(nominal)) return found;
  return {
    ...found,
    gist: nominal.gist,
    plainness: 5,
    evidence: [
      ...found.evidence.filter(({ what }) => what !== 'gist'),
      { what: 'gist', ...reading.spanOf(nominal.start, nominal.end) },
    ],
  };
}

/**
 * Adds what a post states as wrong, in the person's own words: `matter.clauses`, and the gist where no frame has given one.
 * @param troubled the rules have found trouble in the post
 * @param personal spans of the original post that are never repeated
 */
export function withClauses(
  found: MatterFound,
  reading: Reading,
  brand: Pick<Brand, 'name' | 'products'>,
  grammar: Grammar,
  {
    intent,
    sentiment,
    flags,
    troubled,
    personal,
  }: {
    intent: Intent;
    sentiment: PostAnalysis['sentiment']['label'];
    flags: PostAnalysis['flags'];
    troubled: boolean;
    personal: readonly { start: number; end: number }[];
  },
): MatterFound {
  const complains = !/^(?:commentary|question|wrong_brand)$/.test(intent) || troubled || sentiment === 'negative';
  if (
    sentiment === 'positive' ||
    WITHOUT_CLAUSES.has(intent) ||
    !complains ||
    SILENCING.some((flag) => flags.includes(flag))
  )
    return found;
  const view = new View(reading.words.slice(0, READ_UP_TO), brand.products);
  const isPrivate = ({ start, end }: { start: number; end: number }) => {
    const span = reading.spanOf(start, end);
    return personal.some((spot) => spot.start < span.end && span.start < spot.end);
  };
  const clauses = gravest(
    clausesIn(view, reading.plain, brand.products, {
      brand: new Set(brand.name.toLowerCase().split(/\s+/)),
      isName: (word) => grammar.isFirstName(word) || grammar.isOtherName(word),
    }).filter((clause) => !isPrivate(clause)),
    (clause) => {
      const span = reading.spanOf(clause.start, clause.end);
      return found.evidence.some(({ what, start, end }) => what === 'gist' && start < span.end && span.start < end);
    },
  );
  const [first] = clauses;
  if (!first) return withNominal(found, view, reading, isPrivate);
  const matter = { ...found.matter, clauses: clauses.map(({ text }) => text) };
  // The thing alone says less than what happened to it.
  const isOwn =
    found.gist !== null &&
    isInOwnWords(found.gist.text, reading.words) &&
    !(/\b(?:it|that one|this one)\b/.test(found.gist.text) && !/\bit\b/.test(first.text));
  if (found.gist && found.plainness > 1 && (isOwn || first.weight < GRAVE)) return { ...found, matter };
  return {
    ...found,
    matter,
    gist: { text: first.text, kind: 'clause' },
    plainness: first.weight >= GRAVE ? 6 : 4,
    evidence: [
      ...found.evidence.filter(({ what }) => what !== 'gist'),
      { what: 'gist', ...reading.spanOf(first.start, first.end) },
    ],
  };
}
