import { useQuery } from '@tanstack/react-query';
import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Correction, CorrectionChange } from '@/lib/domain/correction';
import { hashText } from '@/lib/domain/hash';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import type { FrameworkChoice, ReplyRequest, Revision, RevisionResult } from '@/lib/replies/engine';
import { type PostIncident, usePostIncident } from './incidentMatch';
import { useReadiness } from './readiness';
import { useRows } from './rows';
import { useFramework } from './settings';
import { readOnce } from './storing';

export interface SuggestionsQuestion {
  post: Post | null;
  thread: ThreadTurn[];
  brand: Brand;
  /** 0 for the first suggestions; the same number always gives the same words. */
  variant: number;
}

export interface SuggestionsAnswer {
  status: 'idle' | 'pending' | 'ready' | 'error';
  /** With what the user corrected in it. */
  analysis: PostAnalysis | null;
  /** What the user corrected, the last change last. */
  changes: readonly CorrectionChange[];
  set: SuggestionSet | null;
  /** What this person was told before, newest first; empty until it is known. */
  pastReplies: readonly string[];
  /** What is wrong while this is answered; `null` until it is known. */
  incident: PostIncident | null;
  /** Plans one of the suggestions of `set` anew with some wishes; `null` while there is none. Rejects when the planner breaks. */
  revise: ((revision: Revision) => Promise<RevisionResult>) | null;
  /** The technical reason, for the details of an error message. */
  error: string | null;
}

/** So many earlier replies to a person are kept out of the wording of the next. */
const PAST_REPLIES = 20;

/** Answers nobody looks at any more are let go after that. */
const KEPT_MS = 10 * 60 * 1000;

interface Replies {
  /** Of which `set` is the answer: a revision starts from the very same words. */
  request: ReplyRequest;
  set: SuggestionSet;
}

const NO_CHANGES: readonly CorrectionChange[] = [];
const NO_REPLIES: readonly string[] = [];
const NONE = { set: null, pastReplies: NO_REPLIES, revise: null };

/**
 * What was understood in a post and what could be answered. Another variant leaves the former suggestions standing until it is there; another post
 * never does. A correction is in both as soon as it is made.
 */
export function useSuggestions({ post, thread, brand, variant }: SuggestionsQuestion): SuggestionsAnswer {
  useReadiness();
  const matter = post ? matterKey(post, thread, brand) : '';
  const changes = useChanges(post);
  const [framework] = useFramework();
  const reading = useQuery({
    queryKey: ['analysis', matter, changes],
    queryFn: () => (post && changes ? analyse(post, thread, brand, changes) : null),
    enabled: post !== null && changes !== undefined,
    placeholderData: (former, query) => (query?.queryKey[1] === matter ? former : undefined),
    gcTime: KEPT_MS,
  });
  const analysis = reading.data ?? null;
  const incident = usePostIncident(post, analysis, brand);
  const replies = useQuery({
    queryKey: ['suggestions', matter, variant, changes, framework, incident?.key],
    queryFn: () =>
      post && analysis && incident
        ? suggest({ post, thread, brand, variant }, analysis, framework ?? null, incident)
        : null,
    // Nothing is planned from the analysis before the correction, nor in an order the user may not want.
    enabled:
      post !== null &&
      analysis !== null &&
      framework !== undefined &&
      incident !== undefined &&
      !incident.isFormer &&
      !reading.isPlaceholderData,
    placeholderData: (former, query) => (query?.queryKey[1] === matter ? former : undefined),
    gcTime: KEPT_MS,
  });

  if (!post) return { status: 'idle', analysis: null, changes: NO_CHANGES, incident: null, ...NONE, error: null };
  const known = { analysis, changes: changes ?? NO_CHANGES, incident: incident ?? null };
  const fault = reading.error ?? replies.error;
  if (fault) return { status: 'error', ...known, ...NONE, error: fault.message };
  if (!replies.data) return { status: 'pending', ...known, ...NONE, error: null };
  const { request, set } = replies.data;
  const { pastReplies } = request;
  return { status: 'ready', ...known, set, pastReplies, revise: (revision) => revise(request, revision), error: null };
}

/** Everything the words depend on: the post as shown now, the conversation, the brand as saved last. */
function matterKey(post: Post, thread: ThreadTurn[], brand: Brand): string {
  const matters = [post.text, post.author.name, post.language, post.isOwn, thread, brand];
  return `${post.id}:${hashText(JSON.stringify(matters))}`;
}

/** What the user corrected in this post as it stands now; `undefined` while loading. */
function useChanges(post: Post | null): readonly CorrectionChange[] | undefined {
  const row = useRows<Correction | null>(
    `correction:${post?.id ?? ''}`,
    async (db) => (post && (await db.corrections.get(post.id))) ?? null,
    null,
  );
  if (row === undefined) return undefined;
  return row && row.text === post?.text ? row.changes : NO_CHANGES;
}

async function analyse(
  post: Post,
  thread: ThreadTurn[],
  brand: Brand,
  changes: readonly CorrectionChange[],
): Promise<PostAnalysis> {
  const { loadAnalyser } = await import('@/lib/analysis');
  const analyser = await loadAnalyser();
  // A language is corrected before the reading: a post that was taken for a foreign one has no labels to change.
  const language = changes.findLast((change) => change.label === 'language')?.to ?? post.language;
  const read = analyser.analyse({ ...post, language }, thread, brand);
  if (changes.length === 0) return read;
  return (await import('@/lib/analysis/correction')).withCorrections(read, changes);
}

async function suggest(
  { post, thread, brand, variant }: SuggestionsQuestion & { post: Post },
  analysis: PostAnalysis,
  framework: FrameworkChoice | null,
  { match, incident, now, isAnyOpen }: PostIncident,
): Promise<Replies> {
  const [{ localEngine }, past] = await Promise.all([import('@/lib/replies/local'), repliesTo(post)]);
  const request: ReplyRequest = {
    post,
    analysis,
    brand,
    thread,
    pastReplies: past,
    variant,
    framework: framework ?? undefined,
    incident: incident ?? undefined,
    incidentMatter: match?.evidence.some(({ what }) => what !== 'region') ?? false,
    now,
    incidentOpen: isAnyOpen,
  };
  return { request, set: await localEngine.suggest(request) };
}

async function revise(request: ReplyRequest, revision: Revision): Promise<RevisionResult> {
  const { localEngine } = await import('@/lib/replies/local');
  return localEngine.revise(request, revision);
}

async function repliesTo(post: Post): Promise<string[]> {
  const personId = personIdOf(post);
  return personId === null ? [] : readOnce((db, { pastReplies }) => pastReplies(db, personId, PAST_REPLIES), []);
}
