import type { Brand, Policy } from '@/lib/domain/brand';
import { MOST_TAGS, type Snippet } from '@/lib/domain/snippet';
import { parseBody } from './fieldSyntax';
import { differingFigure, type FigureDifference } from './figures';

/** Why somebody should read a snippet again before it goes out. */
export type StaleReason =
  | { kind: 'review_due' /** `YYYY-MM-DD` */; on: string }
  | { kind: 'policy_changed'; policy: PolicyRef }
  /** "This says 5 days, your policy says 7." */
  | ({ kind: 'figure_differs'; policy: PolicyRef } & FigureDifference)
  /** `{{link:name}}` of which a brand that may use it has no address. */
  | { kind: 'link_empty'; name: string; brandId: string }
  /** Its braces are broken: it cannot be used. */
  | { kind: 'broken_fields' };

export interface PolicyRef {
  id: string;
  brandId: string;
  title: string;
  updatedAt: string;
}

/**
 * What is stale about a snippet, the gravest first; none: it may be used as it is.
 * @param brands all of the user's; a shared snippet is looked at with each of them
 * @param today `YYYY-MM-DD` in the user's time zone; a snippet is stale from the day after its review date
 */
export function staleReasons(snippet: Snippet, brands: readonly Brand[], today: string): StaleReason[] {
  const reasons: StaleReason[] = [];
  const { fields, faults } = parseBody(snippet.body);
  if (faults.length > 0) reasons.push({ kind: 'broken_fields' });
  const users = brands.filter(({ id }) => snippet.brandId === null || snippet.brandId === id);
  for (const brand of users) {
    for (const policy of brand.policies.filter(({ category }) => category !== null && category === snippet.category)) {
      const ref = { id: policy.id, brandId: brand.id, title: policy.title, updatedAt: policy.updatedAt };
      const difference = differingFigure(snippet.body, policy.text);
      if (difference) reasons.push({ kind: 'figure_differs', policy: ref, ...difference });
      else if (changedSince(policy, snippet)) reasons.push({ kind: 'policy_changed', policy: ref });
    }
    const links = new Map(brand.links.map(({ name, url }) => [name.toLowerCase(), url]));
    const names = new Set(fields.flatMap(({ link, fallback }) => (link && fallback === null ? [link] : [])));
    for (const name of names) if (!links.get(name)) reasons.push({ kind: 'link_empty', name, brandId: brand.id });
  }
  if (snippet.reviewBy && snippet.reviewBy < today) reasons.push({ kind: 'review_due', on: snippet.reviewBy });
  return reasons;
}

function changedSince(policy: Policy, snippet: Snippet): boolean {
  return policy.updatedAt > (snippet.readAt ?? snippet.updatedAt);
}

/** Whether it names another figure than a policy of its topic: then it is not offered unasked. */
export function contradictsPolicy(snippet: Snippet, brand: Brand): boolean {
  return staleReasons(snippet, [brand], '').some(({ kind }) => kind === 'figure_differs');
}

export interface SnippetRates {
  used: number;
  lastUsedAt: string | null;
  /** Share (0 … 1) of the uses whose end is known that went out word for word; `null` with fewer than five of them. */
  keptRate: number | null;
  /** How many uses `keptRate` is of. */
  known: number;
}

const FEWEST_FOR_A_RATE = 5;

export function ratesOf({ usedCount, lastUsedAt, keptCount, editedCount }: Snippet): SnippetRates {
  const known = keptCount + editedCount;
  return {
    used: usedCount,
    lastUsedAt,
    keptRate: known < FEWEST_FOR_A_RATE ? null : keptCount / known,
    known,
  };
}

/**
 * One snippet out of several that say the same: the words of `keep`, the tags and notes of all, uses added up. It may be used wherever one of them
 * could be. The caller keeps the result and removes the others, in one step.
 */
export function mergeSnippets(keep: Snippet, others: readonly Snippet[], now: Date): Snippet {
  const all = [keep, ...others.filter(({ id }) => id !== keep.id)];
  const sum = (count: (snippet: Snippet) => number) => all.reduce((total, snippet) => total + count(snippet), 0);
  const anywhere = all.some(({ platforms }) => platforms.length === 0);
  const brands = new Set(all.map(({ brandId }) => brandId));
  const notes = [...new Set(all.map((snippet) => snippet.notes.trim()).filter((note) => note !== ''))].join('\n\n');
  return {
    ...keep,
    shortcut: keep.shortcut || (all.find(({ shortcut }) => shortcut !== '')?.shortcut ?? ''),
    tags: [...new Set(all.flatMap(({ tags }) => tags))].slice(0, MOST_TAGS),
    platforms: anywhere ? [] : [...new Set(all.flatMap(({ platforms }) => platforms))],
    category: keep.category ?? all.find(({ category }) => category)?.category ?? null,
    intent: keep.intent ?? all.find(({ intent }) => intent)?.intent ?? null,
    language: keep.language || (all.find(({ language }) => language)?.language ?? ''),
    brandId: brands.size === 1 ? keep.brandId : null,
    reviewBy: earliest(all.flatMap(({ reviewBy }) => reviewBy ?? [])),
    notes: notes.length <= MOST_NOTES ? notes : keep.notes,
    createdAt: earliest(all.map(({ createdAt }) => createdAt)) ?? keep.createdAt,
    updatedAt: now.toISOString(),
    // Its words are those of `keep`, as old as they were.
    readAt: keep.readAt ?? keep.updatedAt,
    usedCount: sum(({ usedCount }) => usedCount),
    lastUsedAt:
      all
        .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
        .sort()
        .at(-1) ?? null,
    keptCount: sum(({ keptCount }) => keptCount),
    editedCount: sum(({ editedCount }) => editedCount),
  };
}

const MOST_NOTES = 2000;

function earliest(dates: readonly string[]): string | null {
  return [...dates].sort()[0] ?? null;
}
