import type { AlreadyDone, Evidence, Matter, PostAnalysis } from '@/lib/domain/analysis';
import { firstMatch, possibleRows } from '@/lib/domain/search';
import { type Found, findCues } from '../cue';
import type { Reading } from '../reading';
import { complaintsIn, isSayable } from './complaint';
import { isGrounded } from './grounding';
import { ALREADY_CUES, ALREADY_CUES_WHEN_ASKED, asksAgain, countIn, durationIn, STAKE_ROWS } from './measures';
import { READ_UP_TO, viewOf } from './postView';
import { PROBLEMS, type Problem } from './problems';
import { isRepeatable } from './repeatable';
import { isSound } from './sound';
import { thingIn } from './thing';
import { MASS } from './things';

export { type Chosen, gistFor } from './choose';
export { countIn, durationIn } from './measures';
export { withClauses } from './stated';

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

const PLACE =
  /\b(?<at>at|in) (?:the|your) (?<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) (?<kind>store|shop|branch|desk|station|airport|restaurant|location|cafe|café|office|terminal|hotel|depot|gate|counter)\b/;

const RELATIVE =
  /\bmy (?<who>mum|mom|mother|dad|father|nan|gran|grandma|grandad|wife|husband|partner|daughter|son|sister|brother|friend|grandmother|grandfather|parents)\b/i;

/** Troubles whose lines speak of asking so many times. */
const COUNTS_ASKING = new Set(['refund', 'no_reply']);

/** "makes me want to throw my phone", "from my phone": nothing has happened to it. */
const THROWN =
  /\b(?:throw|threw|throwing|chuck|launch|smash|yeet|on|from|with|via|through|using|by|in|off|into|check|checked) (?:the |my |our )?$/i;

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

/** What was already tried, each once; `askedForDm`: the brand has just asked for a private message, and "Done" says that it is sent. */
function triedIn(reading: Reading, askedForDm: boolean): Found[] {
  const found = findCues(reading, ALREADY_CUES);
  if (!askedForDm || found.some(({ cue }) => cue.id === 'messaged')) return found;
  return [...found, ...findCues(reading, ALREADY_CUES_WHEN_ASKED)];
}

/** Finds what a post is about, in parts. Deterministic; silent where it is not sure. */
export function findMatter(reading: Reading, products: readonly string[], askedForDm = false): MatterFound {
  const text = reading.words.slice(0, READ_UP_TO);
  const view = viewOf(reading, products);
  const evidence: Evidence[] = [];
  const note = (what: string, spot: { start: number; end: number }) =>
    evidence.push({ what, ...reading.spanOf(spot.start, spot.end) });

  let problem: Problem | null = null;
  let problemAt = 0;
  for (const { row: candidate, tries } of possibleRows(PROBLEMS, view.searched)) {
    const match = firstMatch(candidate.pattern, view.searched, tries);
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
  const already = triedIn(reading, askedForDm).map(({ cue, start, end }) => {
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
      if (!said || !isSayable(said) || !isSound(said, text) || !isRepeatable(said, text)) continue;
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
      !THROWN.test(text.slice(0, thing.start)) &&
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
