import type { FactSheet, Incident } from './incident';

/** How an incident from a colleague's file stands to the one here, and what stands here once it is taken. */
export type Adoption =
  /** Not here yet. */
  | { how: 'added'; incident: Incident }
  /** Theirs goes on from ours: it replaces ours, which stays among the earlier versions. */
  | { how: 'newer'; incident: Incident }
  /** Both were changed since they were one: the user chooses. `incident` is theirs over ours, as a version of its own. */
  | { how: 'conflict'; incident: Incident; mine: Incident }
  /** Nothing is taken: ours is the same, or goes on from theirs. */
  | { how: 'same'; mine: Incident }
  | { how: 'older'; mine: Incident };

/** An incident of a file as it is to be taken. */
export interface AdoptionWish {
  theirs: Incident;
  /** Where both were changed, theirs is taken. */
  overMine: boolean;
  /** When it is taken, ISO 8601. */
  at: string;
}

/** Earlier sheets kept with an incident: enough to tell who was told what, without growing for ever. */
const MOST_EARLIER = 200;
/** Posts that the user said something of. */
const MOST_SAID = 5000;

/** A sheet as the next version of an incident; the one before is kept. */
export function withSheet(row: Incident, sheet: FactSheet, at: string): Incident {
  const before = { version: row.version, until: at, sheet: row.sheet };
  return {
    ...row,
    sheet,
    version: row.version + 1,
    earlier: [...row.earlier, before].slice(-MOST_EARLIER),
    updatedAt: at,
  };
}

/** JSON with the names in order and without the time of the next update: posting an update moves that on without a new version. */
const wordsOf = ({ nextUpdateAt: _time, ...sheet }: FactSheet) =>
  JSON.stringify(sheet, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
const saysTheSame = (one: FactSheet, other: FactSheet) => wordsOf(one) === wordsOf(other);

/** Whether the sheet of `other` is one of the earlier versions. */
const comesAfter = ({ earlier }: Incident, other: Incident) =>
  earlier.some(({ version, sheet }) => version === other.version && saysTheSame(sheet, other.sheet));

/**
 * What becomes of an incident from a file. What was said here (updates, answers about posts, lessons) is kept in every case.
 * @param mine `null`: not here
 * @param at when it is taken, ISO 8601
 */
export function adoptionOf(mine: Incident | null, theirs: Incident, at: string): Adoption {
  if (!mine) return { how: 'added', incident: theirs };
  if (mine.version === theirs.version && saysTheSame(mine.sheet, theirs.sheet)) return { how: 'same', mine };
  if (comesAfter(mine, theirs)) return { how: 'older', mine };
  const version = Math.max(mine.version, theirs.version) + 1;
  return comesAfter(theirs, mine)
    ? { how: 'newer', incident: joined(mine, theirs, at) }
    : { how: 'conflict', incident: { ...withSheet(mine, theirs.sheet, at), version }, mine };
}

/** What is written for a wish; `null`: nothing. */
export function adopted(mine: Incident | null, { theirs, overMine, at }: AdoptionWish): Incident | null {
  const adoption = adoptionOf(mine, theirs, at);
  if (adoption.how === 'same' || adoption.how === 'older') return null;
  return adoption.how === 'conflict' && !overMine ? null : adoption.incident;
}

/** Theirs with what only we know. The brand is ours: theirs may have another id on their computer. */
function joined(mine: Incident, theirs: Incident, at: string): Incident {
  const updates = [
    ...theirs.updates,
    ...mine.updates.filter(({ id }) => !theirs.updates.some((other) => other.id === id)),
  ];
  const union = (some: string[], others: string[]) => [...new Set([...some, ...others])].slice(-MOST_SAID);
  return {
    ...theirs,
    brandId: mine.brandId,
    updates: updates.sort((a, b) => a.at.localeCompare(b.at)),
    match: { ...theirs.match, yes: union(theirs.match.yes, mine.match.yes), no: union(theirs.match.no, mine.match.no) },
    lessons: theirs.lessons || mine.lessons,
    updatedAt: at,
  };
}
