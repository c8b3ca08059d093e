import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Incident } from '@/lib/domain/incident';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import { SEGMENT_ROWS } from '../segment';
import type { Certainty, IncidentMatch, MatchAnswer, MatchEvidence, SeenPost } from '../types';
import { otherCompanyBeside } from './companies';
import { CONCEPTS, DOMAINS, type Domain } from './domains';
import { LOOK_ALIKES } from './lookAlikes';
import { inAnyForm, type PlainText, plainText } from './words';

/** Posts from shortly before the noted start belong too: people notice before the brand does. */
const BEFORE_START_MS = 3 * 60 * 60 * 1000;
/** For so long after closing, posts about it are still answered from its sheet. */
export const AFTER_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface MatchOptions {
  /** The brand's own names and handles: anybody else's are not taken for them. */
  names: readonly string[];
}

export const seenPost = (
  { id, text, platform, createdAt }: Pick<Post, 'id' | 'text' | 'platform' | 'createdAt'>,
  { intent, category, sentiment, flags }: PostAnalysis,
): SeenPost => ({ id, text, platform, createdAt, intent, category, sentiment: sentiment.label, flags });

export const seenSighting = ({ postId, createdAt, seenAt, ...rest }: Sighting): SeenPost => ({
  ...rest,
  id: postId,
  createdAt: createdAt ?? seenAt,
});

interface Hit {
  from: number;
  to: number;
  text: string;
}

function hitsOf(pattern: RegExp, line: string): Hit[] {
  return [...line.matchAll(pattern)].flatMap((match) =>
    match[0] ? [{ from: match.index, to: match.index + match[0].length, text: match[0] }] : [],
  );
}

const isInside = (hit: Hit, masks: readonly Hit[]) => masks.some(({ from, to }) => hit.from < to && from < hit.to);

/** What an incident is looked for by. Made once per incident and version of its match words. */
interface Probe {
  domain: Domain | null;
  vocabulary: ReadonlySet<string>;
  /** The incident's own words that name what it happens to. */
  own: RegExp | null;
  /** Its own words that say what goes wrong. */
  ownSymptoms: RegExp | null;
  concepts: readonly RegExp[];
  codes: RegExp | null;
  regions: RegExp | null;
}

const oneOf = (patterns: readonly string[]) =>
  patterns.length ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'gu') : null;

const says = (pattern: RegExp | null | undefined, text: string) =>
  pattern ? new RegExp(pattern.source, 'u').test(text) : false;

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const probes = new WeakMap<Incident['match'], Probe>();

function probeFor({ match, template }: Incident): Probe {
  const known = probes.get(match);
  if (known) return known;
  const domain = template ? DOMAINS[template] : null;
  const words = [...match.words, ...match.products].map(plain).filter(Boolean);
  const tellTrouble = words.filter((word) => says(domain?.claim, word) || says(domain?.symptom, word));
  const subjects = words.filter((word) => !tellTrouble.includes(word));
  const codes = match.codes.map((code) => code.trim()).filter((code) => code.length >= 3);
  const probe: Probe = {
    domain,
    vocabulary: new Set([...words.flatMap((word) => word.split(' ')), ...(domain?.vocabulary.split(' ') ?? [])]),
    own: oneOf(subjects.map(inAnyForm)),
    ownSymptoms: oneOf(tellTrouble.map(inAnyForm)),
    concepts: CONCEPTS.filter(({ named }) => words.some((word) => named.test(word))).map(({ also }) => also),
    codes: codes.length
      ? new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:${codes.map((code) => literal(code).replace(/(?:\\-|\s)+/g, '[\\s-]?')).join('|')})(?![\p{L}\p{N}])`,
          'giu',
        )
      : null,
    regions: oneOf(match.regions.map(plain).filter(Boolean).map(literal)),
  };
  probes.set(match, probe);
  return probe;
}

function isInForce({ state, closedAt, isRehearsal }: Incident, now: Date): boolean {
  if (isRehearsal || state === 'draft') return false;
  if (state !== 'closed') return true;
  return closedAt !== null && now.getTime() - Date.parse(closedAt) < AFTER_DAYS * DAY_MS;
}

function isOfItsTime({ sheet, closedAt }: Incident, { createdAt }: SeenPost): boolean {
  const at = createdAt === null ? Number.NaN : Date.parse(createdAt);
  if (Number.isNaN(at)) return true;
  const start = sheet.startedAt === null ? Number.NaN : Date.parse(sheet.startedAt);
  if (at < start - BEFORE_START_MS) return false;
  const end = closedAt === null ? Number.NaN : Date.parse(closedAt);
  return !(at > end + AFTER_DAYS * DAY_MS);
}

interface Found {
  subjects: Hit[];
  generals: Hit[];
  symptoms: Hit[];
  claims: Hit[];
  regions: Hit[];
}

function findIn({ line }: PlainText, probe: Probe, masks: readonly Hit[], names: readonly string[]): Found {
  const find = (...patterns: (RegExp | null | undefined)[]) =>
    patterns.flatMap((pattern) => (pattern ? hitsOf(pattern, line).filter((hit) => !isInside(hit, masks)) : []));
  const subjects = find(probe.own, ...probe.concepts);
  return {
    subjects,
    generals: find(
      probe.domain?.subject,
      oneOf(
        names
          .map(plain)
          .filter((name) => name.length > 2)
          .map(literal),
      ),
    ),
    symptoms: find(probe.domain?.symptom, probe.ownSymptoms),
    claims: find(probe.domain?.claim),
    regions: find(probe.regions),
  };
}

/** The other hit may be the very same words: "login" cannot be both what fails and the failing. */
const areApart = (some: readonly Hit[], others: readonly Hit[]) =>
  some.some((one) => others.some((other) => one.from >= other.to || other.from >= one.to));

const distinct = (hits: readonly Hit[]) => new Set(hits.map(({ text }) => text.slice(0, 5))).size;

/** Press, partners, staff and helpers seldom write of anything else while an incident is open. */
const ROLES = SEGMENT_ROWS.filter(({ segment }) => ['press', 'partner', 'employee', 'helper'].includes(segment));

/** Regions are matched where the incident names some: a post from elsewhere is asked about. */
const ELSEWHERE =
  /\b(?:in|to|near|from|around) (?!January|February|March|April|May|June|July|August|September|October|November|December|I\b)\p{Lu}\p{Ll}{2,}/u;

function certaintyOf(found: Found, post: SeenPost, incident: Incident, probe: Probe): Certainty | null {
  const { subjects, generals, symptoms, claims, regions } = found;
  const { domain } = probe;
  const isOfCategory = post.category !== null && incident.match.categories.includes(post.category);
  const isCalm = post.sentiment === 'positive' || post.intent === 'praise';
  if (claims.length > 0 && !domain?.ownWordsOnly) return isCalm ? 'near' : 'sure';
  if (!domain) return distinct(subjects) >= 2 ? 'sure' : subjects.length > 0 ? 'near' : null;
  // Where the incident has places of its own, a place names it as well as a thing does.
  const named = areApart([...subjects, ...regions], symptoms);
  if (named) {
    const isElsewhere = incident.match.regions.length > 0 && regions.length === 0 && ELSEWHERE.test(post.text);
    return isCalm || isElsewhere ? 'near' : 'sure';
  }
  if (!domain.ownWordsOnly && generals.length > 0 && areApart(generals, symptoms)) {
    const isElsewhere = incident.match.regions.length > 0 && regions.length === 0 && ELSEWHERE.test(post.text);
    const isPlain = isOfCategory || (post.sentiment === 'negative' && distinct(symptoms) >= 2);
    return isPlain && !isCalm && !isElsewhere ? 'sure' : isCalm ? null : 'near';
  }
  const speaksUp = ROLES.some(({ pattern }) => pattern.test(post.text));
  if (speaksUp && !isCalm && (subjects.length > 0 || regions.length > 0)) return 'sure';
  const isAsked = post.intent === 'question' || post.intent === 'status_request';
  if (distinct(subjects) >= 2 && isOfCategory && isAsked) return 'sure';
  if (isOfCategory && !isCalm && regions.length > 0 && symptoms.length > 0) return 'sure';
  if (distinct(subjects) >= 2 && (isOfCategory || post.sentiment === 'negative')) return 'near';
  if (isOfCategory && !isCalm && (subjects.length > 0 || symptoms.length > 0)) return 'near';
  if (distinct(symptoms) >= 2 && isAsked) return 'near';
  return null;
}

const ASKED = /(?:^|[.?] )[^.?]*$/;
const DENIES =
  /(?<![\p{L}])(?:not|wont|cant|isnt|arent|wasnt|hasnt|havent|until|when|if|before|still|hope|will|let (?:me|us))(?![\p{L}])/u;

/** "Is it working again?" and "it won't let me back in" do not say that it is solved. */
function isAskedOrDenied(line: string, { from, to }: Hit): boolean {
  const before = ASKED.exec(line.slice(0, from))?.[0] ?? '';
  const end = /[.?]/.exec(line.slice(to))?.[0];
  return end === '?' || DENIES.test(before);
}

const INSULTS =
  /\b(?:clowns?|losers?|muppets?|idiots?|morons?|freaks?|pathetic|criminals|thieves|scum|parasites|go bust|useless|stupid)\b/i;
/** Who laughs at the brand means the incident; who laughs otherwise may be joking. */
const isHostile = ({ intent, text }: SeenPost) => intent === 'abuse' || intent === 'threat' || INSULTS.test(text);

const lower = (certainty: Certainty | null): Certainty | null => (certainty === 'sure' ? 'near' : null);

function matchOne(post: SeenPost, incident: Incident, { names }: MatchOptions): IncidentMatch | null {
  const probe = probeFor(incident);
  const text = plainText(post.text, probe.vocabulary);
  const codes = probe.codes ? hitsOf(probe.codes, post.text) : [];
  const rows = LOOK_ALIKES.map(({ effect, pattern }) => ({ effect, hits: hitsOf(pattern, text.line) }));
  const masks = rows.filter(({ effect }) => effect === 'masks').flatMap(({ hits }) => hits);
  const found = findIn(text, probe, masks, names);
  const isMeant = (hit: Hit) => !isAskedOrDenied(text.line, hit);
  if (rows.some(({ effect, hits }) => effect === 'refuses' && hits.some(isMeant))) return null;
  const { words, products, regions } = incident.match;
  const told = [...found.subjects, ...found.claims, ...found.symptoms];
  const ofOthers = otherCompanyBeside(post.text, text, told, [...names, ...words, ...products, ...regions]);
  if (ofOthers === 'sure') return null;
  let certainty: Certainty | null = codes.length > 0 ? 'sure' : certaintyOf(found, post, incident, probe);
  if (certainty && codes.length === 0) {
    const isOther = probe.domain !== null && hitsOf(probe.domain.otherMatter, text.line).length > 0;
    const isLaughing = rows.some(({ effect, hits }) => effect === 'doubts' && hits.length > 0) && !isHostile(post);
    if (isOther) certainty = lower(certainty);
    if (isLaughing) certainty = lower(certainty);
    if (ofOthers === 'near') certainty = lower(certainty);
  }
  if (!certainty) return null;
  const spans = (what: MatchEvidence['what'], hits: readonly Hit[]) =>
    hits.map(({ from, to }) => ({ what, ...text.spanOf(from, to) }));
  const evidence: MatchEvidence[] = [
    ...codes.map(({ from, to }) => ({ what: 'code' as const, start: from, end: to })),
    ...spans('subject', found.subjects.length ? found.subjects : found.claims.length ? [] : found.generals),
    ...spans('symptom', [...found.claims, ...found.symptoms]),
    ...spans('region', found.regions),
  ];
  return { incident, certainty, evidence: withoutDoubles(evidence) };
}

/** Of spans that overlap the first stays: codes before subjects before symptoms. */
function withoutDoubles(evidence: readonly MatchEvidence[]): MatchEvidence[] {
  const kept: MatchEvidence[] = [];
  for (const span of evidence)
    if (span.end > span.start && !kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

const WEIGHT: Record<MatchEvidence['what'], number> = {
  user: 100,
  code: 8,
  product: 4,
  subject: 3,
  symptom: 2,
  region: 2,
};
const weightOf = ({ certainty, evidence }: IncidentMatch) =>
  (certainty === 'sure' ? 50 : 0) +
  Math.min(
    40,
    evidence.reduce((sum, { what }) => sum + WEIGHT[what], 0),
  );

/**
 * The open incident that a post belongs to, with the words that say so; `null` where none does. What the user said of the post ("yes, it belongs",
 * "no, it does not") overrules the words. Incidents in rehearsal, drafts, and those closed for more than `AFTER_DAYS` are left out.
 */
export function matchIncident(
  post: SeenPost,
  incidents: readonly Incident[],
  now: Date,
  options: MatchOptions = { names: [] },
): MatchAnswer | null {
  const matches: IncidentMatch[] = [];
  for (const incident of incidents) {
    const { match } = incident;
    if (!isInForce(incident, now) || match.no.includes(post.id)) continue;
    if (match.yes.includes(post.id)) {
      matches.push({ incident, certainty: 'sure', evidence: [{ what: 'user', start: 0, end: 0 }] });
      continue;
    }
    if (match.platforms.length > 0 && !match.platforms.includes(post.platform)) continue;
    if (!isOfItsTime(incident, post)) continue;
    const found = matchOne(post, incident, options);
    if (found) matches.push(found);
  }
  const [best, ...others] = matches.sort(
    (a, b) => weightOf(b) - weightOf(a) || a.incident.createdAt.localeCompare(b.incident.createdAt),
  );
  return best ? { ...best, others } : null;
}
