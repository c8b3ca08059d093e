import type { Outcome } from '@/lib/domain/interaction';
import type { Category, Move, Sentiment, Strategy } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import {
  type Column,
  type ListColumn,
  listAt,
  numberAt,
  packColumn,
  packLists,
  packNumbers,
  packSparse,
  type SparseColumn,
  spreadOut,
  valueAt,
} from './columns';
import type { Term } from './emerging/terms';
import type { InteractionFact, Praised, SeenFact, Turned, Use } from './facts';
import type { Asked } from './questions';

/** Facts of neighbouring interactions in columns: a browser hands over a few arrays of numbers many times quicker than as many objects. */
export interface PackedReplies {
  postIds: string[];
  brands: Column<string>;
  platforms: Column<Platform>;
  at: Float64Array;
  posted: Column<boolean>;
  uses: Column<Use | null>;
  edits: Float64Array;
  strategies: Column<Strategy | null>;
  moves: Column<readonly Move[]>;
  snippets: Column<string | null>;
  severities: Column<InteractionFact['severity']>;
  categories: Column<Category | null>;
  before: Column<Sentiment | null>;
  after: Column<Sentiment | null>;
  outcomes: Column<Outcome | null>;
  asked: Float64Array;
  answered: Float64Array;
  turned: SparseColumn<Turned>;
}

/** The same of posts seen. */
export interface PackedSeen {
  postIds: string[];
  brands: Column<string>;
  people: Column<string | null>;
  platforms: Column<Platform>;
  at: Float64Array;
  written: Float64Array;
  sentiments: Column<Sentiment>;
  categories: Column<Category | null>;
  products: Column<readonly string[]>;
  terms: ListColumn<Term>;
  asked: SparseColumn<Asked>;
  praised: SparseColumn<Praised>;
}

const listKey = (list: readonly string[]) => list.join('\n');

export function packReplies(facts: readonly InteractionFact[]): PackedReplies {
  const column = <Key extends keyof InteractionFact>(key: Key) => packColumn(facts.map((fact) => fact[key]));
  return {
    postIds: facts.map(({ postId }) => postId),
    brands: column('brandId'),
    platforms: column('platform'),
    at: packNumbers(facts.map(({ at }) => at)),
    posted: column('isPosted'),
    uses: column('use'),
    edits: packNumbers(facts.map(({ edit }) => edit)),
    strategies: column('strategy'),
    moves: packColumn(
      facts.map(({ moves }) => moves),
      listKey,
    ),
    snippets: column('snippetId'),
    severities: column('severity'),
    categories: column('category'),
    before: column('before'),
    after: column('after'),
    outcomes: column('outcome'),
    asked: packNumbers(facts.map(({ asked }) => asked)),
    answered: packNumbers(facts.map(({ answered }) => answered)),
    turned: packSparse(facts.map(({ turned }) => turned)),
  };
}

export function unpackReplies(packed: PackedReplies): InteractionFact[] {
  const turned = spreadOut(packed.turned, packed.postIds.length);
  return packed.postIds.map((postId, row) => ({
    postId,
    brandId: valueAt(packed.brands, row),
    platform: valueAt(packed.platforms, row),
    at: packed.at[row] as number,
    isPosted: valueAt(packed.posted, row),
    use: valueAt(packed.uses, row),
    edit: numberAt(packed.edits, row),
    strategy: valueAt(packed.strategies, row),
    moves: valueAt(packed.moves, row),
    snippetId: valueAt(packed.snippets, row),
    severity: valueAt(packed.severities, row),
    category: valueAt(packed.categories, row),
    before: valueAt(packed.before, row),
    after: valueAt(packed.after, row),
    outcome: valueAt(packed.outcomes, row),
    asked: numberAt(packed.asked, row),
    answered: numberAt(packed.answered, row),
    turned: turned[row] ?? null,
  }));
}

export function packSeen(facts: readonly SeenFact[]): PackedSeen {
  const column = <Key extends keyof SeenFact>(key: Key) => packColumn(facts.map((fact) => fact[key]));
  return {
    postIds: facts.map(({ postId }) => postId),
    brands: column('brandId'),
    people: column('personId'),
    platforms: column('platform'),
    at: packNumbers(facts.map(({ at }) => at)),
    written: packNumbers(facts.map(({ written }) => written)),
    sentiments: column('sentiment'),
    categories: column('category'),
    products: packColumn(
      facts.map(({ products }) => products),
      JSON.stringify,
    ),
    terms: packLists(facts.map(({ terms }) => terms)),
    asked: packSparse(facts.map(({ asked }) => asked)),
    praised: packSparse(facts.map(({ praised }) => praised)),
  };
}

const NO_TERMS: readonly Term[] = [];

/** @param termsSince of posts written before it (milliseconds) the terms stay packed: nothing asks for them, and there are very many */
export function unpackSeen(packed: PackedSeen, termsSince = Number.NEGATIVE_INFINITY): SeenFact[] {
  const length = packed.postIds.length;
  const asked = spreadOut(packed.asked, length);
  const praised = spreadOut(packed.praised, length);
  return packed.postIds.map((postId, row) => ({
    postId,
    brandId: valueAt(packed.brands, row),
    personId: valueAt(packed.people, row),
    platform: valueAt(packed.platforms, row),
    at: packed.at[row] as number,
    written: packed.written[row] as number,
    sentiment: valueAt(packed.sentiments, row),
    category: valueAt(packed.categories, row),
    products: valueAt(packed.products, row),
    terms: (packed.written[row] as number) >= termsSince ? listAt(packed.terms, row) : NO_TERMS,
    asked: asked[row] ?? null,
    praised: praised[row] ?? null,
  }));
}
