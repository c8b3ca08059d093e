import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Incident } from '@/lib/domain/incident';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import type { IncidentMatch, MatchAnswer, MatchEvidence, SeenPost } from '../types';
import { otherCompanyBeside } from './companies';
import type { Feature, FeatureValues } from './featureNames';
import { type FeatureReading, featuresOf } from './features';
import { LOOK_ALIKES } from './lookAlikes';
import { findIn, type Hit, hitsOf, probeFor } from './probe';
import { type PostReading, placeOf, readPost } from './reading';
import { LATEST_POSTS, shiftOfShare } from './share';
import { stemOf } from './stems';
import { NEAR_FROM, SURE_FROM, shiftOfAnswers, weightOfFeatures, weightOfTalk } from './weights';
import { plainText } from './words';

export { LATEST_POSTS } from './share';

/** Posts from shortly before the noted start belong too: people notice before the brand does. */
const BEFORE_START_MS = 3 * 60 * 60 * 1000;
/** For so long after closing, posts about it are still answered from its sheet. */
export const AFTER_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface MatchOptions {
  /** The brand's own names and handles: anybody else's are not taken for them. */
  names: readonly string[];
  /** The brand's latest posts: while few of them belong, a post has to say more to be taken for one that does. */
  latest?: readonly SeenPost[];
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

/** By where and when it was written. */
const canBeOf = (incident: Incident, post: SeenPost) =>
  (incident.match.platforms.length === 0 || incident.match.platforms.includes(post.platform)) &&
  isOfItsTime(incident, post);

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

/** What speaks for a post to belong to an incident, and against it. */
export function judgePost(
  post: SeenPost,
  incident: Incident,
  { names }: MatchOptions,
  reading: PostReading,
  isOnlyOne: boolean,
): FeatureReading & { codes: Hit[] } {
  const probe = probeFor(incident, names);
  const text = plainText(post.text, probe.vocabulary);
  const rows = LOOK_ALIKES.map(({ id, effect, pattern }) => ({ id, effect, hits: hitsOf(pattern, text.line) }));
  const masks = rows.filter(({ effect }) => effect === 'masks').flatMap(({ hits }) => hits);
  const isMeant = (hit: Hit) => !isAskedOrDenied(text.line, hit);
  const lookAlikes = new Set(
    rows.filter(({ effect, hits }) => effect !== 'masks' && hits.some(isMeant)).map(({ id }) => id),
  );
  const { words, products, regions } = incident.match;
  const found = findIn(text, probe, masks);
  const told = [
    ...[...found.subjects, ...found.claims, ...found.symptoms].map((hit) => placeOf(text, hit)),
    ...reading.signals.trouble.map((hit) => placeOf(reading.text, hit)),
  ];
  const isMatter = (word: string) => probe.title.has(stemOf(word));
  const otherCompany = otherCompanyBeside(
    post.text,
    text,
    told,
    [...names, ...words, ...products, ...regions, incident.sheet.title],
    isMatter,
  );
  const isLaughing = rows.some(({ effect, hits }) => effect === 'doubts' && hits.length > 0) && !isHostile(post);
  const judged = {
    post,
    incident,
    probe,
    reading,
    text,
    masks,
    found,
    names,
    lookAlikes,
    isLaughing,
    otherCompany,
    isOnlyOne,
  };
  return { ...featuresOf(judged), codes: probe.codes ? hitsOf(probe.codes, post.text) : [] };
}

const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** What a post may share with an incident, and what is said of any incident by whoever is in it. */
const SHARED: readonly Feature[] = [
  'title',
  'own',
  'region',
  'sheetNumber',
  'sheetPairs',
  'categoryAgrees',
  'follows',
  'sharing',
  'news',
  'reach',
  'role',
  'isPress',
  'isHostile',
  'scorn',
];

const MOST_STRANGE = 0.25;
/** Names what the incident happens to and what goes wrong with it, and next to nothing else: "your checkout keeps crashing". */
const saysOutright = ({ squarely, symptom, strange }: FeatureValues) =>
  squarely > 0 && symptom > 0 && strange < MOST_STRANGE;

/**
 * Speaks of what only businesses of other trades have, or to another account, and shares nothing with the sheet, nor says anything that is said while
 * something is wrong. Such a post is never taken without asking.
 */
const isElsewhere = (values: FeatureValues) =>
  values.foreignOnly + values.otherHandle > 0 && SHARED.every((feature) => values[feature] === 0);

/** What the words of a post say alone: log-odds. */
function weigh(...args: Parameters<typeof judgePost>): ReturnType<typeof judgePost> & { logOdds: number } {
  const [, incident, , { phrases, anchored }] = args;
  const judged = judgePost(...args);
  const logOdds = weightOfFeatures(judged.values) + weightOfTalk(phrases, anchored) + shiftOfAnswers(incident.match);
  return { ...judged, logOdds };
}

/** Kept, because the latest posts are the same for one post after another. */
const weighed = new WeakMap<Incident, Map<string, number>>();

function logOddsOfLatest(post: SeenPost, incident: Incident, options: MatchOptions, isOnlyOne: boolean): number {
  const known = weighed.get(incident) ?? new Map<string, number>();
  weighed.set(incident, known);
  const key = `${post.id} ${isOnlyOne}`;
  const logOdds = known.get(key) ?? weigh(post, incident, options, readPost(post), isOnlyOne).logOdds;
  known.set(key, logOdds);
  return logOdds;
}

function shiftOfLatest(post: SeenPost, incident: Incident, options: MatchOptions, isOnlyOne: boolean): number {
  const others = (options.latest ?? []).filter((seen) => seen.id !== post.id && canBeOf(incident, seen));
  return shiftOfShare(others.slice(0, LATEST_POSTS).map((seen) => logOddsOfLatest(seen, incident, options, isOnlyOne)));
}

function matchOne(...args: Parameters<typeof judgePost>): IncidentMatch | null {
  const [post, incident, options, , isOnlyOne] = args;
  const { values, evidence, codes, logOdds } = weigh(...args);
  const alone = chanceOf(logOdds);
  const probability = chanceOf(logOdds + shiftOfLatest(post, incident, options, isOnlyOne));
  const isSaid = probability >= SURE_FROM || (probability >= NEAR_FROM && saysOutright(values));
  const isCode = codes.length > 0 && values.joke === 0;
  const isSure = isCode || (isSaid && !isElsewhere(values));
  const certainty = isSure ? 'sure' : alone >= NEAR_FROM ? 'near' : null;
  if (!certainty) return null;
  const ofCodes = codes.map(({ from, to }) => ({ what: 'code' as const, start: from, end: to }));
  return { incident, certainty, evidence: withoutDoubles([...ofCodes, ...evidence]) };
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
  const inForce = incidents.filter((incident) => isInForce(incident, now));
  const isOnlyOne = inForce.filter(({ state }) => state !== 'closed').length <= 1;
  let reading: PostReading | null = null;
  for (const incident of inForce) {
    const { match } = incident;
    if (match.no.includes(post.id)) continue;
    if (match.yes.includes(post.id)) {
      matches.push({ incident, certainty: 'sure', evidence: [{ what: 'user', start: 0, end: 0 }] });
      continue;
    }
    if (!canBeOf(incident, post)) continue;
    reading ??= readPost(post);
    const found = matchOne(post, incident, options, reading, isOnlyOne && incident.state !== 'closed');
    if (found) matches.push(found);
  }
  const [best, ...others] = matches.sort(
    (a, b) => weightOf(b) - weightOf(a) || a.incident.createdAt.localeCompare(b.incident.createdAt),
  );
  return best ? { ...best, others } : null;
}
