import { difference } from '@/lib/history/difference';
import { differingFields } from './matching';
import type { MergeRow } from './merge';

/** How one field of a row differs between this machine and the file. `field` is of the row's schema; for an incident of its sheet. */
export type FieldDifference =
  /** Words that somebody wrote; '' for none. */
  | { kind: 'text'; field: string; mine: string; theirs: string }
  /** A choice, a date, a number. */
  | { kind: 'value'; field: string; mine: unknown; theirs: unknown }
  /** What theirs has and mine has not, what mine has and theirs has not, and what both have in other words. */
  | { kind: 'list'; field: string; added: string[]; removed: string[]; changed: ChangedEntry[] };

export interface ChangedEntry {
  /** As it is called here. */
  name: string;
  parts: { field: string; mine: unknown; theirs: unknown }[];
}

/** Strings that stand for something else than themselves. */
const CODES = new Set([
  'brandId',
  'category',
  'cluster',
  'emoji',
  'greeting',
  'industry',
  'intent',
  'language',
  'nextUpdateAt',
  'register',
  'reviewBy',
  'spelling',
  'startedAt',
  'state',
]);

type Entry = Readonly<Record<string, unknown>>;

interface EntryWords {
  /** Two entries that agree in these are one and the same, where they have no id in common. */
  known: readonly string[];
  /** The first of these that says something is what the entry is called. */
  called: readonly string[];
}

const ENTRIES: Readonly<Record<string, EntryWords>> = {
  handles: { known: ['platform', 'handle'], called: ['handle'] },
  preferredWords: { known: ['instead'], called: ['say'] },
  channels: { known: ['kind', 'value'], called: ['label', 'value'] },
  routes: { known: ['topic'], called: ['who'] },
  helplines: { known: ['region', 'name'], called: ['name'] },
  links: { known: ['name'], called: ['name'] },
  known: { known: ['text'], called: ['text'] },
  unknown: { known: ['text'], called: ['text'] },
  doing: { known: ['text'], called: ['text'] },
};

/** What differs between mine and theirs, field by field in the order theirs names them. Empty for a row that is new, and where only dates or the order of entries differ. */
export function rowDifference(row: MergeRow): FieldDifference[] {
  if (!row.mine) return [];
  if (row.kind === 'incident') {
    const { mine, theirs, how } = row;
    const sheets = fieldDifferences({ ...mine.sheet }, { ...theirs.sheet });
    // Where both were changed only the sheet is taken: the state stays as it is here.
    if (how !== 'newer') return sheets;
    return [...fieldDifferences({ state: mine.state }, { state: theirs.state }), ...sheets];
  }
  // A pack may call a brand by another id than this machine does: that alone is no difference.
  if (row.kind === 'snippet') return fieldDifferences({ ...row.mine }, { ...row.theirs, brandId: row.brandHere });
  if (row.kind === 'brand') return fieldDifferences({ ...row.mine }, { ...row.theirs });
  const { brandId: _brand, ...theirs } = row.theirs;
  return fieldDifferences({ ...row.mine }, theirs);
}

function fieldDifferences(mine: Entry, theirs: Entry): FieldDifference[] {
  return differingFields(mine, theirs).flatMap((field): FieldDifference[] => {
    const [was, is] = [mine[field], theirs[field]];
    if (Array.isArray(is) && field !== 'answerTimes') return listDifference(field, Array.isArray(was) ? was : [], is);
    if (typeof is !== 'string' || CODES.has(field)) return [{ kind: 'value', field, mine: was, theirs: is }];
    return [{ kind: 'text', field, mine: typeof was === 'string' ? was : '', theirs: is }];
  });
}

function listDifference(field: string, mine: readonly unknown[], theirs: readonly unknown[]): FieldDifference[] {
  const words = ENTRIES[field];
  const entryOf = (item: unknown): Entry => (words ? (item as Entry) : { text: String(item) });
  const { known, called } = words ?? { known: ['text'], called: ['text'] };
  const nameOf = (entry: Entry) => String(called.map((part) => entry[part]).find((part) => part) ?? '');
  const isKnown = (one: Entry, other: Entry) => known.every((part) => one[part] === other[part]);

  const left = mine.map(entryOf);
  const pairs: [Entry, Entry][] = [];
  /** Those of theirs that have none here yet. */
  const pairBy = (entries: readonly Entry[], isSame: (one: Entry, other: Entry) => boolean) =>
    entries.filter((entry) => {
      const place = left.findIndex((one) => isSame(one, entry));
      const [found] = place < 0 ? [] : left.splice(place, 1);
      if (found) pairs.push([found, entry]);
      return !found;
    });
  // Ids first: an entry that was renamed must not take the place of another one.
  const withoutId = pairBy(theirs.map(entryOf), (one, other) => one.id !== undefined && one.id === other.id);
  const added = pairBy(withoutId, isKnown).map(nameOf);
  const removed = left.map(nameOf);
  const changed = pairs.flatMap(([was, is]): ChangedEntry[] => {
    const parts = differingFields(was, is).map((part) => ({ field: part, mine: was[part], theirs: is[part] }));
    return parts.length > 0 ? [{ name: nameOf(was), parts }] : [];
  });
  return added.length + removed.length + changed.length > 0 ? [{ kind: 'list', field, added, removed, changed }] : [];
}

/** A piece of one of two texts. */
export interface Stretch {
  text: string;
  /** The other text has something else here, or nothing. */
  differs: boolean;
}

/** Characters kept on each side of what differs. */
const AROUND = 48;

/** Two texts side by side, each with what differs from the other, and only the words around it of what both say. */
export function differingStretches(mine: string, theirs: string): { mine: Stretch[]; theirs: Stretch[] } {
  const changes = difference(mine, theirs);
  const side = (own: 'removed' | 'added'): Stretch[] => {
    return changes.flatMap((change, place): Stretch[] => {
      if (change.kind === own) return [{ text: change.text, differs: true }];
      if (change.kind !== 'same') return [];
      return [{ text: around(change.text, place > 0, place < changes.length - 1), differs: false }];
    });
  };
  return { mine: side('removed'), theirs: side('added') };
}

/** Whole words of what both say, next to what differs before and after it. */
function around(text: string, before: boolean, after: boolean): string {
  const most = (before ? AROUND : 0) + (after ? AROUND : 0);
  if (text.length <= most + AROUND / 2) return text;
  const start = before ? text.slice(0, AROUND).replace(/\s*\S*$/, '') : '';
  const end = after ? text.slice(-AROUND).replace(/^\S*\s*/, '') : '';
  return [start, end].filter((words) => words !== '').length === 2
    ? `${start} … ${end}`
    : `${start && `${start} …`}${end && `… ${end}`}`;
}
