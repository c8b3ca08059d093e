import { signedAsHere } from '@/lib/domain/agentSign';
import type { Brand, Faq, Policy } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { type Adoption, type AdoptionWish, adoptionOf } from '@/lib/domain/incidentAdoption';
import type { Pack, PackBrand, PackChanges, PackFaq, PackPolicy, PackSnippet } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';

/** What is on this machine. */
export interface Existing {
  brands: readonly Brand[];
  snippets: readonly Snippet[];
  incidents?: readonly Incident[];
  /** Whom FAQ and policies without a brand belong to; `null`: to nobody, they are not taken. */
  brandId?: string | null;
}

export type MergeChoice = 'mine' | 'theirs' | 'both';

interface RowBase {
  /** Of the choice; the same for the same pack and the same machine. */
  key: string;
  name: string;
  /** `same`: nothing to choose. */
  status: 'new' | 'same' | 'changed';
}

export type MergeRow =
  | (RowBase & { kind: 'brand'; mine: Brand | null; theirs: PackBrand })
  | (RowBase & { kind: 'snippet'; mine: Snippet | null; theirs: PackSnippet })
  /** `brandId`: of whom it becomes part, as the pack names them. */
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
      const row = entryRow(kind, theirs, existing, mineOf);
      if (row) rows.push(row);
      if (isSliceEnd()) yield done / total;
    }
  }
  const known = new SnippetFinder();
  for (const snippet of existing.snippets) {
    known.add(snippet);
    if (isSliceEnd()) yield done / total;
  }
  for (const theirs of pack.snippets) {
    const there = { ...theirs, brandId: mineOf(theirs.brandId)?.id ?? theirs.brandId };
    const mine = known.find(there);
    rows.push({
      key: `snippet:${theirs.id}`,
      kind: 'snippet',
      name: theirs.title,
      status: statusOf(mine, there),
      mine,
      theirs,
    });
    if (isSliceEnd()) yield done / total;
  }
  for (const theirs of pack.incidents) rows.push(incidentRow(theirs, existing));
  return rows;
}

/** The brand on this machine that one of the pack stands for. */
type BrandLookup = (id: string | null) => Brand | null;

function brandsFor(rows: readonly (MergeRow & { kind: 'brand' })[], existing: Existing): BrandLookup {
  const byPackId = new Map(rows.map(({ theirs, mine }) => [theirs.id, mine]));
  return (id) => byPackId.get(id ?? '') ?? existing.brands.find((brand) => brand.id === id) ?? null;
}

function entryRow(
  kind: 'faq' | 'policy',
  theirs: PackFaq | PackPolicy,
  existing: Existing,
  mineOf: BrandLookup,
): MergeRow | null {
  const brandId = theirs.brandId ?? existing.brandId ?? null;
  if (brandId === null) return null;
  const brand = mineOf(brandId);
  const key = `${kind}:${JSON.stringify([brandId, theirs.id])}`;
  const { brandId: _brand, ...bare } = theirs;
  if (kind === 'faq') {
    const entry = theirs as PackFaq;
    const mine = find<Faq, Faq>(brand?.faq ?? [], entry, ({ question }) => fold(question));
    return { key, kind, brandId, name: entry.question, status: statusOf(mine, bare), mine, theirs: entry };
  }
  const policy = theirs as PackPolicy;
  const mine = find<Policy, Policy>(
    brand?.policies ?? [],
    policy,
    ({ title, category }) => `${category}:${fold(title)}`,
  );
  return { key, kind, brandId, name: policy.title, status: statusOf(mine, bare), mine, theirs: policy };
}

function incidentRow(theirs: Incident, existing: Existing): MergeRow {
  const mine = existing.incidents?.find(({ id }) => id === theirs.id) ?? null;
  const { how } = adoptionOf(mine, theirs, theirs.updatedAt);
  const status = how === 'added' ? 'new' : how === 'newer' || how === 'conflict' ? 'changed' : 'same';
  return { key: `incident:${theirs.id}`, kind: 'incident', name: theirs.sheet.title, status, mine, theirs, how };
}

function find<Named extends { id: string }, Mine extends Named>(
  mine: readonly Mine[],
  theirs: Named,
  nameOf: (row: Named) => string,
): Mine | null {
  const name = nameOf(theirs);
  return mine.find(({ id }) => id === theirs.id) ?? mine.find((row) => nameOf(row) === name) ?? null;
}

/** By id, else by shortcut, else by title and words: 10,000 against 10,000 must not take a minute. */
class SnippetFinder {
  private readonly byId = new Map<string, Snippet>();
  private readonly byShortcut = new Map<string, Snippet>();
  private readonly byWords = new Map<string, Snippet>();

  add(snippet: Snippet): void {
    this.byId.set(snippet.id, snippet);
    if (snippet.shortcut !== '') this.byShortcut.set(fold(snippet.shortcut), snippet);
    this.byWords.set(wordsOf(snippet), snippet);
  }

  find(theirs: PackSnippet): Snippet | null {
    return (
      this.byId.get(theirs.id) ??
      this.byShortcut.get(fold(theirs.shortcut)) ??
      this.byWords.get(wordsOf(theirs)) ??
      null
    );
  }
}

function wordsOf({ title, body }: PackSnippet | Snippet): string {
  return `${fold(title)}\n${fold(body)}`;
}

const PLAIN = /^[\x20-\x7e]*$/;

function fold(text: string): string {
  const whole = PLAIN.test(text) ? text : text.normalize('NFKC');
  return whole.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What may differ without anybody having changed anything. */
const NOT_COMPARED = new Set(['id', 'createdAt', 'updatedAt']);

/** Same when all that the pack says is said here too: what only this machine knows (counts) is no difference. */
function statusOf(mine: object | null, theirs: object): MergeRow['status'] {
  if (!mine) return 'new';
  const known = new Map(Object.entries(mine));
  const isSame = Object.entries(theirs).every(
    ([field, value]) => NOT_COMPARED.has(field) || stable(known.get(field)) === stable(value),
  );
  return isSame ? 'same' : 'changed';
}

/** JSON with the names in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
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
): PackChanges {
  const at = now.toISOString();
  const chosen = rows.flatMap((row) => {
    if (row.status === 'same') return [];
    const wished = choices.get(row.key) ?? defaultChoice(row);
    const choice = choicesFor(row).includes(wished) ? wished : defaultChoice(row);
    return choice === 'mine' ? [] : [{ row, beside: choice === 'both' && row.mine !== null }];
  });
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
    brands.set(id, { ...row.theirs, id, name, faq, policies, updatedAt: at });
  }
  const brandOf = (packId: string): Brand | undefined => {
    const id = ids.get(packId) ?? packId;
    return brands.get(id) ?? existing.brands.find((brand) => brand.id === id);
  };
  const snippets: Snippet[] = [];
  const incidents: AdoptionWish[] = [];
  const shortcuts = new Map(
    existing.snippets.filter(({ shortcut }) => shortcut !== '').map(({ shortcut, id }) => [fold(shortcut), id]),
  );
  for (const { row, beside } of chosen) {
    if (row.kind === 'faq' || row.kind === 'policy') {
      const brand = brandOf(row.brandId);
      if (brand) brands.set(brand.id, withEntry(brand, row, beside, newId, at));
    } else if (row.kind === 'snippet') {
      const brand = row.theirs.brandId === null ? null : (brandOf(row.theirs.brandId)?.id ?? null);
      snippets.push(snippetFrom({ ...row, theirs: { ...row.theirs, brandId: brand } }, beside, shortcuts, newId, at));
    } else if (row.kind === 'incident') {
      // Of a brand that nobody has here it would be seen nowhere: it comes to the one in use.
      const brandId = brandOf(row.theirs.brandId)?.id ?? existing.brandId ?? row.theirs.brandId;
      incidents.push({ theirs: { ...row.theirs, brandId }, overMine: row.how === 'conflict', at });
    }
  }
  return { brands: [...brands.values()], snippets, incidents };
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
