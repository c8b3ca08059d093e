import type { AlreadyDone, Evidence, Matter, PostAnalysis } from '@/lib/domain/analysis';
import { findCues } from '../cue';
import type { Grammar } from '../grammar';
import type { Reading } from '../reading';
import { ALREADY_CUES, COUNT_PATTERN, DURATION_PATTERNS, STAKE_ROWS } from './measures';
import { PROBLEMS, type Problem } from './problems';
import { AMBIGUOUS, MASS, PERSONAL, PLURAL_ONLY, THING_WORDS } from './things';

export type Gist = NonNullable<PostAnalysis['gist']>;

export interface MatterFound {
  matter: Matter;
  problem: Problem | null;
  gist: Gist | null;
  evidence: Evidence[];
}

interface Spot {
  text: string;
  start: number;
  end: number;
}

const LONGEST_GIST = 70;
/** Posts are read for their matter up to here; what matters stands near the top. */
const READ_UP_TO = 4000;

const THING_PATTERN = new RegExp(
  String.raw`\b(?:(?<own>my|our|your|the|this|that|these|those|a|an|new|two|another) )?(?:(?:new|old|own|brand new|whole|entire|latest|first|second|last) )?(?<noun>${[
    ...THING_WORDS,
  ]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[-]/g, '[- ]?'))
    .join('|')})(?<plural>e?s)?\b`,
  'gi',
);
const PLACE =
  /\b(?<at>at|in) (?:the|your) (?<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) (?<kind>store|shop|branch|desk|station|airport|restaurant|location|cafe|café|office|terminal|hotel|depot|gate|counter)\b/;
const RELATIVE =
  /\bmy (?<who>mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|partner|daughter|son|sister|brother|friend|grandmother|grandfather|parents)\b/i;
const UNITS: [RegExp, string][] = [
  [/\bmins?\b/i, 'minutes'],
  [/\bhrs?\b/i, 'hours'],
  [/\bsecs?\b/i, 'seconds'],
  [/\bwks?\b/i, 'weeks'],
  [/\byrs?\b/i, 'years'],
];
const ORDINALS: Record<string, string> = {
  second: 'twice',
  '2nd': 'twice',
  third: 'three times',
  '3rd': 'three times',
  fourth: 'four times',
  '4th': 'four times',
  fifth: 'five times',
  '5th': 'five times',
  sixth: 'six times',
  '6th': 'six times',
};

/** Durations as people write them, in whole words: "40 mins" → "40 minutes". */
export function durationIn(text: string): Spot | null {
  for (const pattern of DURATION_PATTERNS) {
    const match = pattern.exec(text);
    const time = match?.groups?.time;
    if (!match || !time) continue;
    const start = match.index + match[0].indexOf(time);
    let said = time
      .toLowerCase()
      .replace(/(\d)([a-z])/, '$1 $2')
      .replace(/-/g, ' ')
      .replace(/^a couple (?!of)/, 'a couple of ')
      .replace(/^couple of/, 'a couple of');
    for (const [short, long] of UNITS) said = said.replace(short, long);
    if (/^(?:1|an?) (?!few|couple)/.test(said)) said = said.replace(/s$/, '');
    return { text: said, start, end: start + time.length };
  }
  return null;
}

export function countIn(text: string): Spot | null {
  const match = COUNT_PATTERN.exec(text);
  if (!match?.groups) return null;
  const { times, nth, twice, calls } = match.groups;
  const said = twice ? 'twice' : nth ? ORDINALS[nth.toLowerCase()] : `${(times ?? calls ?? '').toLowerCase()} times`;
  return said ? { text: said, start: match.index, end: match.index + match[0].length } : null;
}

interface Thing extends Spot {
  bare: string;
  plural: boolean;
}

function nearest<T extends Spot>(spots: T[], position: number, rank: (spot: T) => number): T | null {
  let best: T | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const distance = spot.end < position ? position - spot.end : Math.max(0, spot.start - position);
    const cost = distance + rank(spot);
    if (cost < bestCost) [best, bestCost] = [spot, cost];
  }
  return best;
}

function thingIn(text: string, position: number, products: readonly string[], grammar: Grammar): Thing | null {
  const things: (Thing & { penalty: number })[] = [];
  for (const match of text.matchAll(THING_PATTERN)) {
    const noun = match.groups?.noun?.toLowerCase() ?? '';
    const own = match.groups?.own?.toLowerCase() ?? '';
    const bare = noun + (match.groups?.plural ?? '').toLowerCase();
    const plural = Boolean(match.groups?.plural) || PLURAL_ONLY.has(noun);
    const penalty = /^(?:my|our)$/.test(own) ? 0 : own === '' ? 45 : 25;
    if (!/^(?:my|our)$/.test(own) && AMBIGUOUS.has(bare)) continue;
    const yours = /^(?:my|our)$/.test(own) || PERSONAL.has(noun);
    things.push({
      text: `${yours ? 'your' : 'the'} ${bare}`,
      bare,
      plural,
      start: match.index,
      end: match.index + match[0].length,
      penalty,
    });
  }
  for (const product of products) {
    const at = product ? text.toLowerCase().indexOf(product.toLowerCase()) : -1;
    if (at >= 0)
      things.push({
        text: `your ${product}`,
        bare: product,
        plural: grammar.isPlural(product),
        start: at,
        end: at + product.length,
        penalty: 0,
      });
  }
  // Only words of the list or of the brand: "my …" with any noun named sodium levels and weekends.
  return nearest(things, position, ({ penalty }) => penalty);
}

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
export function findMatter(reading: Reading, products: readonly string[], grammar: Grammar): MatterFound {
  const text = reading.words.slice(0, READ_UP_TO);
  const evidence: Evidence[] = [];
  const note = (what: string, spot: { start: number; end: number }) =>
    evidence.push({ what, ...reading.spanOf(spot.start, spot.end) });

  let problem: Problem | null = null;
  let problemAt = 0;
  for (const candidate of PROBLEMS) {
    const match = candidate.pattern.exec(text);
    if (!match || candidate.unless?.test(text)) continue;
    problem = candidate;
    problemAt = match.index;
    note(`problem:${candidate.id}`, { start: match.index, end: match.index + match[0].length });
    break;
  }
  const thing = thingIn(text, problemAt, products, grammar);
  if (thing) note('thing', thing);
  const duration = durationIn(text);
  if (duration) note('duration', duration);
  const count = countIn(text);
  if (count) note('count', count);
  const placeMatch = PLACE.exec(text);
  const place = placeMatch?.groups
    ? `${placeMatch.groups.at} the ${placeMatch.groups.name} ${placeMatch.groups.kind}`
    : null;
  if (placeMatch) note('place', { start: placeMatch.index, end: placeMatch.index + placeMatch[0].length });
  let stake: string | null = null;
  for (const row of STAKE_ROWS) {
    const match = row.pattern.exec(text);
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
  let gist: Gist | null = null;
  for (const form of problem?.forms ?? []) {
    const said = filled(form.text, slots);
    if (!said) continue;
    gist = { text: said, kind: form.kind };
    const span = evidence.find(({ what }) => what.startsWith('problem:'));
    if (span) evidence.push({ what: 'gist', start: span.start, end: span.end });
    break;
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
    evidence,
  };
}
