import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Intent } from '@/lib/domain/labels';
import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import { brandWords } from './brandWords';
import { clausesIn, gravest } from './clauses';
import { isAside } from './clauses/asides';
import { isInOwnWords } from './grounding';
import type { MatterFound } from './index';
import { nominalIn } from './nominals';
import { viewOf } from './postView';
import type { View } from './view';

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
  'commentary',
  'misinformation',
]);

/** Flags under which the words may mean the contrary, or must not be repeated. */
const SILENCING: readonly PostAnalysis['flags'][number][] = ['sarcasm', 'self_harm', 'threat', 'spam', 'abuse'];

/** A clause this grave counts as plain as a frame's gist. */
const GRAVE = 7;

/** Frames that name no more than their kind of trouble: what the post tells in its own words says more. */
const GENERIC =
  /^(?:how (?:you|the crew|your \w+) (?:were|was|treated)|the [\w ]+ you (?:got|had)$|what happened with|the (?:delays?|cancellations?|overbooking)$)/;
/** A clause this grave tells of trouble plainly enough to stand for such a frame. */
const TELLING = 5;

const withoutGist = (found: MatterFound): MatterFound => ({
  ...found,
  gist: null,
  plainness: 0,
  evidence: found.evidence.filter(({ what }) => what !== 'gist'),
});

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
  framed: MatterFound,
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
    return framed;
  const view = viewOf(reading, brand.products);
  const found = framed.gist && isAside(framed.gist, view) ? withoutGist(framed) : framed;
  const isPrivate = ({ start, end }: { start: number; end: number }) => {
    const span = reading.spanOf(start, end);
    return personal.some((spot) => spot.start < span.end && span.start < spot.end);
  };
  const clauses = gravest(
    clausesIn(view, reading.plain, brand.products, {
      brand: brandWords(brand.name),
      isName: (word) => grammar.isFirstName(word) || grammar.isOtherName(word),
    }).filter((clause) => !isPrivate(clause) && !isAside(clause, view)),
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
  const isGeneric = found.gist !== null && GENERIC.test(found.gist.text) && first.weight >= TELLING;
  if (found.gist && found.plainness > 1 && !isGeneric && (isOwn || first.weight < GRAVE)) return { ...found, matter };
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
