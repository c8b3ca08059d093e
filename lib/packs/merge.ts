import { signedAsHere } from '@/lib/domain/agentSign';
import type { Brand, Faq, Policy } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { type Adoption, type AdoptionWish, adoptionOf } from '@/lib/domain/incidentAdoption';
import type { Pack, PackBrand, PackChanges, PackFaq, PackList, PackPolicy, PackSnippet } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';
import { find, fold, SnippetFinder, statusOf } from './matching';

/** What is on this machine. */
export interface Existing {
  brands: readonly Brand[];
  snippets: readonly Snippet[];
  incidents?: readonly Incident[];
  /** Brands that can be used but not written to: snippets may be for them. */
  readOnly?: readonly string[];
  /** The brand in use: an incident of a brand that is not here comes to it. */
  brandId?: string | null;
  /** For which brand the rows are taken whose own is not here. */
  home?: Home;
}

/** The id of a brand here or of the pack; `shared`: snippets for all brands, the rest left out; `null`: all of them left out. */
export type Home = string | 'shared' | null;

export type MergeChoice = 'mine' | 'theirs' | 'both';

interface RowBase {
  /** Of the choice; the same for the same pack and the same machine. */
  key: string;
  name: string;
  /** `same`: nothing to choose. `left`: its brand is not here and none was chosen for it, so it is not taken. */
  status: 'new' | 'same' | 'changed' | 'left';
  /** The brand it is for is neither here nor in the pack, or it names none where it has to: the user says for which brand it is. */
  isHomeless?: boolean;
}

export type MergeRow =
  | (RowBase & { kind: 'brand'; mine: Brand | null; theirs: PackBrand })
  /** `brandId`: whose it becomes, as the pack or this machine names them; `null`: every brand's. */
  | (RowBase & {
      kind: 'snippet';
      brandId: string | null;
      /** The same as this machine names it, where that brand is here. */
      brandHere: string | null;
      mine: Snippet | null;
      theirs: PackSnippet;
    })
  /** `brandId`: of whom it becomes part, as the pack or this machine names them; '' while nobody is chosen. */
  | (RowBase & { kind: 'faq'; brandId: string; mine: Faq | null; theirs: PackFaq })
  | (RowBase & { kind: 'policy'; brandId: string; mine: Policy | null; theirs: PackPolicy })
  /** Ours is kept as it is where `how` is `older`; there is nothing to choose then. */
  | (RowBase & { kind: 'incident'; mine: Incident | null; theirs: Incident; how: Adoption['how'] });

/** Rows compared between two breaths. */
const SLICE = 50;

/** What each thing of the pack would change. A row is known by its id, else by its name, question or shortcut. */
export function previewMerge(pack: Pack, existing: Existing): MergeRow[] {
  const slices = previewMergeInSlices(pack, existing);
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value;
}

/** The same in slices of some milliseconds, so that a page can breathe between two of them; each gives the share (0 … 1) that is compared. */
export function* previewMergeInSlices(pack: Pack, existing: Existing): Generator<number, MergeRow[]> {
  const total = existing.snippets.length + pack.faq.length + pack.policies.length + pack.snippets.length;
  let done = 0;
  const isSliceEnd = () => ++done % SLICE === 0;
  const brandRows = pack.brands.map((sent): MergeRow & { kind: 'brand' } => {
    const mine = find<{ id: string; name: string }, Brand>(existing.brands, sent, ({ name }) => fold(name));
    const theirs = signedAsHere(sent, mine);
    return {
      key: `brand:${theirs.id}`,
      kind: 'brand',
      name: theirs.name,
      status: statusOf(mine, theirs),
      mine,
      theirs,
    };
  });
  const mineOf = brandsFor(brandRows, existing);
  const rows: MergeRow[] = [...brandRows];
  for (const [kind, entries] of [
    ['faq', pack.faq],
    ['policy', pack.policies],
  ] as const) {
    for (const theirs of entries) {
      rows.push(entryRow(kind, theirs, existing.home ?? null, mineOf));
      if (isSliceEnd()) yield done / total;
    }
  }
  const known = new SnippetFinder(pack.snippets.map(({ id }) => id));
  for (const snippet of existing.snippets) {
    known.add(snippet);
    if (isSliceEnd()) yield done / total;
  }
  for (const theirs of pack.snippets) {
    rows.push(snippetRow(theirs, existing, mineOf, known));
    if (isSliceEnd()) yield done / total;
  }
  for (const theirs of pack.incidents) rows.push(incidentRow(theirs, existing));
  return rows;
}

/** The brand on this machine that an id stands for; `null` for one that comes with the pack; `undefined`: it is neither here nor there. */
type BrandLookup = (id: string) => Brand | null | undefined;

function brandsFor(rows: readonly (MergeRow & { kind: 'brand' })[], existing: Existing): BrandLookup {
  const byPackId = new Map(rows.map(({ theirs, mine }) => [theirs.id, mine]));
  return (id) => (byPackId.has(id) ? byPackId.get(id) : existing.brands.find((brand) => brand.id === id));
}

function entryRow(kind: 'faq' | 'policy', theirs: PackFaq | PackPolicy, home: Home, mineOf: BrandLookup): MergeRow {
  const named = theirs.brandId === null ? undefined : mineOf(theirs.brandId);
  const isHomeless = named === undefined;
  const brand = isHomeless && home !== null ? mineOf(home) : named;
  const brandId = brand === undefined ? '' : ((isHomeless ? home : theirs.brandId) ?? '');
  const key = `${kind}:${JSON.stringify([theirs.brandId, theirs.id])}`;
  const base = { key, brandId, isHomeless };
  const { brandId: _brand, ...bare } = theirs;
  const statusBeside = (mine: object | null) => (brand === undefined ? 'left' : statusOf(mine, bare));
  if (kind === 'faq') {
    const entry = theirs as PackFaq;
    const mine = find<Faq, Faq>(brand?.faq ?? [], entry, ({ question }) => fold(question));
    return { ...base, kind, name: entry.question, status: statusBeside(mine), mine, theirs: entry };
  }
  const policy = theirs as PackPolicy;
  const mine = find<Policy, Policy>(
    brand?.policies ?? [],
    policy,
    ({ title, category }) => `${category}:${fold(title)}`,
  );
  return { ...base, kind, name: policy.title, status: statusBeside(mine), mine, theirs: policy };
}

function snippetRow(theirs: PackSnippet, existing: Existing, mineOf: BrandLookup, known: SnippetFinder): MergeRow {
  const { home = null, readOnly = [] } = existing;
  const isHere = (id: string) => mineOf(id) !== undefined || readOnly.includes(id);
  const isHomeless = theirs.brandId !== null && !isHere(theirs.brandId);
  const isLeft = isHomeless && (home === null || (home !== 'shared' && !isHere(home)));
  const brandId = !isHomeless ? theirs.brandId : home === 'shared' ? null : home;
  const there = { ...theirs, brandId: brandId === null ? null : (mineOf(brandId)?.id ?? brandId) };
  const mine = isLeft ? null : known.find(there);
  const status = isLeft ? 'left' : statusOf(mine, there);
  return {
    key: `snippet:${theirs.id}`,
    kind: 'snippet',
    name: theirs.title,
    status,
    isHomeless,
    brandId,
    brandHere: there.brandId,
    mine,
    theirs,
  };
}

function incidentRow(theirs: Incident, existing: Existing): MergeRow {
  const mine = existing.incidents?.find(({ id }) => id === theirs.id) ?? null;
  const { how } = adoptionOf(mine, theirs, theirs.updatedAt);
  const status = how === 'added' ? 'new' : how === 'newer' || how === 'conflict' ? 'changed' : 'same';
  return { key: `incident:${theirs.id}`, kind: 'incident', name: theirs.sheet.title, status, mine, theirs, how };
}

const CHOICES: readonly MergeChoice[] = ['mine', 'theirs', 'both'];
const WITHOUT_BOTH: readonly MergeChoice[] = ['mine', 'theirs'];

/** What may be done with a row. An incident has one sheet that holds: two of it would contradict each other. */
export function choicesFor(row: MergeRow): readonly MergeChoice[] {
  return row.kind === 'incident' ? WITHOUT_BOTH : CHOICES;
}

/** What happens to a row of which nothing was said: a new one is taken, and so is an incident that goes on from ours; what is ours stays. */
export function defaultChoice(row: MergeRow): MergeChoice {
  if (row.kind === 'incident' && row.how === 'newer') return 'theirs';
  return row.status === 'new' ? 'theirs' : 'mine';
}

/** The rows that these choices take. `beside`: theirs comes beside mine. */
export function takenRows(
  rows: readonly MergeRow[],
  choices: ReadonlyMap<string, MergeChoice>,
): { row: MergeRow; beside: boolean }[] {
  return rows.flatMap((row) => {
    if (row.status === 'same' || row.status === 'left') return [];
    const wished = choices.get(row.key) ?? defaultChoice(row);
    const choice = choicesFor(row).includes(wished) ? wished : defaultChoice(row);
    return choice === 'mine' ? [] : [{ row, beside: choice === 'both' && row.mine !== null }];
  });
}

const LISTS = { brand: 'brands', faq: 'faq', policy: 'policies', snippet: 'snippets', incident: 'incidents' } as const;

/** A snippet that came without its shortcut, because another one has it. */
export interface LostShortcut {
  title: string;
  shortcut: string;
}

export type RowCounts = Partial<Record<PackList, number>>;

/** How many rows there are of each kind: a question that comes into a brand is a question and no brand. */
export function countRows(rows: readonly MergeRow[]): RowCounts {
  const counts: RowCounts = {};
  for (const { kind } of rows) counts[LISTS[kind]] = (counts[LISTS[kind]] ?? 0) + 1;
  return counts;
}

/**
 * What has to be written for these choices; without a choice `defaultChoice` holds. `mine` for a new row leaves it out. With `both` theirs comes beside mine, with a new id, a name that tells them apart and without the shortcut.
 * @param newId a new id at each call
 */
export function applyMerge(
  rows: readonly MergeRow[],
  choices: ReadonlyMap<string, MergeChoice>,
  existing: Existing,
  newId: () => string,
  now: Date,
): PackChanges & { shortcutsLost: LostShortcut[] } {
  const at = now.toISOString();
  const chosen = takenRows(rows, choices);
  const brands = new Map<string, Brand>();
  const ids = new Map<string, string>();
  for (const row of rows) if (row.kind === 'brand' && row.mine) ids.set(row.theirs.id, row.mine.id);
  const taken = new Set(existing.brands.map(({ name }) => fold(name)));
  for (const { row, beside } of chosen) {
    if (row.kind !== 'brand') continue;
    const { faq = [], policies = [] } = beside ? {} : (row.mine ?? {});
    const id = beside ? newId() : (row.mine?.id ?? freeId(row.theirs.id, brands, newId));
    const name = beside ? freeName(row.theirs.name, taken) : row.theirs.name;
    ids.set(row.theirs.id, id);
    // An older Heard knows no order of moves and leaves it out: that takes none away.
    const order = beside ? undefined : row.mine?.moveOrder;
    brands.set(id, { ...(order && { moveOrder: order }), ...row.theirs, id, name, faq, policies, updatedAt: at });
  }
  const brandOf = (packId: string): Brand | undefined => {
    const id = ids.get(packId) ?? packId;
    return brands.get(id) ?? existing.brands.find((brand) => brand.id === id);
  };
  const snippets: Snippet[] = [];
  const shortcutsLost: LostShortcut[] = [];
  const incidents: AdoptionWish[] = [];
  const shortcuts = new Map(
    existing.snippets.filter(({ shortcut }) => shortcut !== '').map(({ shortcut, id }) => [fold(shortcut), id]),
  );
  for (const { row, beside } of chosen) {
    if (row.kind === 'faq' || row.kind === 'policy') {
      const brand = brandOf(row.brandId);
      if (brand) brands.set(brand.id, withEntry(brand, row, beside, newId, at));
    } else if (row.kind === 'snippet') {
      // Only a brand that can be used and not written to is not found there.
      const brand = row.brandId === null ? null : (brandOf(row.brandId)?.id ?? row.brandId);
      const snippet = snippetFrom({ ...row, theirs: { ...row.theirs, brandId: brand } }, beside, shortcuts, newId, at);
      snippets.push(snippet);
      const { title, shortcut } = row.theirs;
      if (shortcut !== '' && snippet.shortcut === '' && !beside) shortcutsLost.push({ title, shortcut });
    } else if (row.kind === 'incident') {
      // Of a brand that nobody has here it would be seen nowhere: it comes to the one in use.
      const brandId = brandOf(row.theirs.brandId)?.id ?? existing.brandId ?? row.theirs.brandId;
      incidents.push({ theirs: { ...row.theirs, brandId }, overMine: row.how === 'conflict', at });
    }
  }
  return { brands: [...brands.values()], snippets, incidents, shortcutsLost };
}

function freeId(id: string, brands: ReadonlyMap<string, Brand>, newId: () => string): string {
  return id === '' || id === 'unnamed' || brands.has(id) ? newId() : id;
}

const LONGEST_BRAND_NAME = 80;

function freeName(name: string, taken: Set<string>): string {
  for (let count = 2; ; count++) {
    const mark = ` (${count})`;
    const next = name.slice(0, LONGEST_BRAND_NAME - mark.length) + mark;
    if (taken.has(fold(next))) continue;
    taken.add(fold(next));
    return next;
  }
}

type EntryRow = MergeRow & { kind: 'faq' | 'policy' };

function withEntry(brand: Brand, row: EntryRow, beside: boolean, newId: () => string, at: string): Brand {
  const { brandId: _brand, ...bare } = row.theirs;
  const id = beside ? newId() : (row.mine?.id ?? (bare.id || newId()));
  const put = <Entry extends { id: string }>(entries: readonly Entry[], entry: Entry): Entry[] =>
    entries.some((one) => one.id === id) ? entries.map((one) => (one.id === id ? entry : one)) : [...entries, entry];
  return row.kind === 'faq'
    ? { ...brand, faq: put(brand.faq, { ...(bare as Faq), id, updatedAt: at }), updatedAt: at }
    : { ...brand, policies: put(brand.policies, { ...(bare as Policy), id, updatedAt: at }), updatedAt: at };
}

const UNUSED = { usedCount: 0, lastUsedAt: null, keptCount: 0, editedCount: 0 };

/** A shortcut that somebody else here has goes: two snippets cannot share one. */
function snippetFrom(
  { mine, theirs }: { mine: Snippet | null; theirs: PackSnippet },
  beside: boolean,
  shortcuts: Map<string, string>,
  newId: () => string,
  at: string,
): Snippet {
  const id = beside ? newId() : (mine?.id ?? (theirs.id || newId()));
  const counts = mine && !beside ? countsOf(mine) : UNUSED;
  const holder = shortcuts.get(fold(theirs.shortcut));
  const shortcut = theirs.shortcut && (holder === undefined || holder === id) ? theirs.shortcut : '';
  if (shortcut) shortcuts.set(fold(shortcut), id);
  const createdAt = (beside ? null : mine?.createdAt) || theirs.createdAt || at;
  return { ...theirs, ...counts, id, shortcut, createdAt, updatedAt: at };
}

function countsOf({ usedCount, lastUsedAt, keptCount, editedCount }: Snippet) {
  return { usedCount, lastUsedAt, keptCount, editedCount };
}
