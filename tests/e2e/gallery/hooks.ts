import { useMemo, useState } from 'react';
import { checkField } from '@/lib/brands/check';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import type { DraftContent } from '@/lib/queries/drafts';
import type { InsertionState } from '@/lib/queries/insertion';
import type { StorageHealth } from '@/lib/queries/storageHealth';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import type { FrameworkId, Revision, RevisionResult } from '@/lib/replies/engine';
import { snippetIndex } from '@/lib/snippets/search';
import { HALDEN } from './brandScene';
import { knownPerson, LATE_PROMISE, LEDGER } from './peopleScene';
import { ANGRY, analysis, BRAND, issuesOf, post, reading, SAFETY, SNIPPETS, silent } from './scenes';

/** Plays every hook of lib/queries for the scene named in the address: `?scene=reply`. */
const asked = new URLSearchParams(location.search);
const scene = asked.get('scene') ?? 'reply';
const later = async () => {};

const DANA = post({
  platform: 'facebook',
  kind: 'comment',
  author: { name: 'Dana Whitcombe', handle: null, url: null },
  text: 'The plug on your Brae lamp melted while it was on. Scorch marks up the wall next to my son’s bed. What are you going to do about it',
});
const GAZ = post({
  author: { name: 'gaz_not_gary', handle: 'gaz4471_', url: null },
  text: 'lol this shop is run by clowns. hope you all go bust 🤡🤡',
});
const J = post({
  author: { name: 'j.', handle: 'quietharbour_j9', url: null },
  text: 'another letter about the sofa finance. i can’t do this any more, i don’t want to be here',
});
const LIEKE = post({
  author: { name: 'Lieke Verwoerd', handle: 'lieke_vw_81', url: null },
  language: 'nl',
  text: 'Al twee weken wacht ik op mijn kast. Niemand antwoordt op mijn mails.',
});
const RTL = post({
  author: { name: 'ليلى الحسن', handle: 'layla_h', url: null },
  language: 'ar',
  text: 'طلبت الأريكة قبل ثلاثة أسابيع ولم تصل بعد. هل من أحد هنا؟',
});
const HOSTILE = post({
  author: {
    name: `<img src=x onerror=alert(1)> ${'Bartholomew-Featherstonehaugh'.repeat(6)}`,
    handle: 'x'.repeat(60),
    url: null,
  },
  text: `<script>alert("hi")</script> ${'Verylongwordwithoutanyspaces'.repeat(12)} and then some.`,
  media: [{ kind: 'image', alt: 'A sofa with one leg missing' }],
  quoted: { author: { name: 'Halden Home', handle: 'HaldenHome', url: null }, text: 'Free delivery this weekend.' },
  truncated: true,
});
const LONG = post({
  text: 'I have waited for this sofa for a long time and nobody tells me anything. '.repeat(420).slice(0, 30_000),
});
const POSTS = { human: DANA, abuse: GAZ, distress: J, language: LIEKE, rtl: RTL, hostile: HOSTILE, long: LONG };
const PAGES: Record<string, ViewedPage> = {
  loading: { state: 'loading' },
  unsupported: { state: 'unsupported' },
  reload: { state: 'reload' },
  unrecognised: {
    state: 'unrecognised',
    reading: reading([], {
      recognised: false,
      warnings: ['post container (article[data-testid="tweet"])', 'time (time[datetime])'],
    }),
  },
  'no-post': { state: 'no-post', reading: reading([]) },
};
const focal = POSTS[scene as keyof typeof POSTS] ?? post();
const page: ViewedPage = PAGES[scene] ?? {
  state: 'post',
  tabId: scene === 'pasted' ? null : 1,
  reading:
    scene === 'pasted'
      ? null
      : reading(
          [
            focal,
            post({
              id: 'p2',
              author: { name: 'Bex Tannahill', handle: 'bextann', url: null },
              text: 'is your checkout down or is it me?',
            }),
          ],
          scene === 'closed' ? { replyBox: { kind: 'none', reason: 'not-open' } } : {},
        ),
  post: focal,
  thread: [],
};

export type { ViewedPage } from '@/lib/queries/viewedPage';
export * from './history';
export const useViewedPage = () => ({ page, pick() {}, refresh() {}, paste() {}, reloadTab() {} });
const BRANDS = [
  BRAND,
  { ...BRAND, id: 'oat', name: 'Oat & Ash' },
  { ...BRAND, id: 'managed:kelso', name: 'Kelso Beds' },
];
export const isManaged = ({ id }: { id: string }) => id.startsWith('managed:');
const inUse = { locked: BRANDS[2] ?? BRAND, bare: { ...UNNAMED_BRAND, id: 'new', name: 'New brand' } };
export const useBrands = () =>
  scene === 'empty'
    ? { active: UNNAMED_BRAND, all: [] }
    : { active: inUse[scene as keyof typeof inUse] ?? HALDEN, all: BRANDS };
export const useBrandChoice = () => {
  const [id, choose] = useState(BRAND.id);
  const brand = BRANDS.find((one) => one.id === id) ?? BRAND;
  const reason = id === BRAND.id ? ('account' as const) : ('picked' as const);
  return { brand, all: BRANDS, reason, account: '@HaldenHome', choose };
};
export const useBrandEditing = (row: Brand) => {
  const [brand, setBrand] = useState(row);
  const [theirs, setTheirs] = useState(scene === 'conflict');
  const name = checkField('name', brand.name, row.name);
  return {
    brand,
    faults: name.faults,
    step: theirs || !name.isWhole ? ('incomplete' as const) : ('saved' as const),
    reason: null,
    savedAt: new Date().toISOString(),
    conflicts: theirs ? [{ field: 'signOff' as const, mine: '^MK', theirs: '^NH' }] : [],
    change: (fields: Partial<Brand>) => setBrand((now) => ({ ...now, ...fields })),
    flush: later,
    settle: () => setTheirs(false),
  };
};
export { SAMPLES } from '@/lib/brands/samples';
export const useVoiceSample = () => ({
  reply:
    'Mara, two weeks without your sofa is far too long, and I’m sorry. Message us your order number and I’ll find out where it is.',
  before: 'Hello Mara, I am sorry about the two weeks without your sofa. Please send us your order number.',
});
export const useBrandActions = () => ({
  create: async () => ({ ok: true as const, brand: BRAND }),
  duplicate: async () => ({ ok: true as const, brand: BRAND }),
  activate: later,
  remove: async () => BRAND,
  restore: later,
});
export const useSuggestions = () => {
  const read = analysis(focal.text);
  const told = {
    human: {
      analysis: analysis(focal.text, {
        emotion: 'fear',
        category: 'safety_hazard',
        flags: ['safety', 'minors'],
        evidence: [{ what: 'category:safety_hazard', start: 4, end: 33 }],
      }),
      set: SAFETY,
    },
    abuse: {
      analysis: analysis(focal.text, {
        intent: 'abuse',
        category: null,
        emotion: 'contempt',
        flags: ['abuse'],
        evidence: [{ what: 'intent:abuse', start: 17, end: 30 }],
      }),
      set: silent('abuse', 'Insults only: nothing to put right, and a reply would show it to more people.'),
    },
    distress: {
      analysis: analysis(focal.text, { intent: 'distress', flags: ['self_harm'], evidence: [] }),
      set: silent('self_harm', 'Get a person now.'),
    },
    language: {
      analysis: analysis(focal.text, {
        language: 'nl',
        intent: 'complaint',
        category: null,
        emotion: 'neutral',
        flags: [],
        evidence: [],
      }),
      set: silent('language', ''),
    },
    rtl: {
      analysis: analysis(focal.text, { language: 'ar', category: null, emotion: 'neutral', flags: [], evidence: [] }),
      set: silent('language', ''),
    },
  }[scene];
  return scene === 'error'
    ? { status: 'error' as const, analysis: null, changes: [], set: null, revise: null, error: 'x' }
    : {
        status: 'ready' as const,
        analysis: told?.analysis ?? read,
        changes: scene === 'corrected' ? [{ label: 'category' as const, to: 'delivery_missing' as const }] : [],
        set: told?.set ?? ANGRY,
        revise: told ? null : revised,
        error: null,
      };
};
/** Sentences can be left out; everything else is refused as the planner would. */
async function revised({ strategy, steps }: Revision): Promise<RevisionResult> {
  const planned = ANGRY.suggestions.find((one) => one.strategy === strategy);
  const last = steps.at(-1);
  if (!planned || last?.kind === 'shorter') return { ok: false, reason: 'cannot_be_shorter' };
  if (last?.kind !== 'drop') return { ok: false, reason: 'no_other_wording' };
  const moves = planned.moves.filter((_, index) => index !== last.move);
  const text = moves.map((one) => one.text).join(' ');
  return { ok: true, suggestion: { ...planned, moves, text, length: { ...planned.length, count: text.length } } };
}
export const useCorrections = () => ({ correct: async () => true, undo: async () => true });
export const useReview = (draft: string) => ({
  issues: issuesOf(draft),
  length: { count: draft.length, limit: 280, ideal: [100, 220] as [number, number] },
});
const STATES: Record<string, InsertionState> = {
  inserted: { step: 'inserted', interactionId: 'a' },
  posted: { step: 'posted', interactionId: 'a', at: new Date().toISOString() },
  copied: { step: 'copied', interactionId: 'a' },
};
const BOX_WORDS =
  'Hi Mara, thanks for telling us. I have looked at the three dates and want to ask you one thing before I';
export const useInsertion = () => {
  const reason = asked.get('refused');
  const [state] = useState<InsertionState>(
    reason ? { step: 'refused', reason: reason as 'no-box', interactionId: 'a' } : (STATES[scene] ?? { step: 'idle' }),
  );
  const [boxWords, setBoxWords] = useState(reason === 'not-restored' ? BOX_WORDS : null);
  const steps = { insert: later, copy: later, undo: later, markPosted: later, markLeft: later, reset() {} };
  return { state, boxWords, putBoxWordsAway: () => setBoxWords(null), ...steps };
};
export const useWriter = () => knownPerson(scene === 'first' || scene === 'distress');
export const usePerson = () => knownPerson(false);
export const NOTE_LIMIT = 4000;
export const keepNote = async (_id: string, note: string) => ({ kind: 'kept' as const, note, noteAt: '' });
export const keepTags = async () => true;
export const keepWriter = async () => 'x:m';
export const forgetPerson = async () => null;
export const useLedger = () => (scene === 'empty' ? { open: [], closed: [] } : LEDGER);
export const useDueClock = () => Date.now();
export const useDueCounts = () => ({ overdue: 1, soon: 1 });
export const usePromisesIn = () => [];
export const endPromise = async () => LATE_PROMISE;
export const movePromise = async () => LATE_PROMISE;
export const undoPromise = later;
export const suggestedOutcome = () => null;
export const keepOutcome = async () => null;
export const noteSeen = later;
export const linkAnswers = async () => 0;
export const startFollowUp = async () => ({ kind: 'drafted' as const, isOpen: false });
export const useMarkPosted = () => later;
const kept = scene === 'empty' ? [] : SNIPPETS;
const shelf = { snippets: kept, index: snippetIndex(kept), version: 1 };
export const useSnippetShelf = () => shelf;
export const useRankedSnippets = () => shelf.snippets.map((snippet) => ({ snippet, score: 0, because: [] }));
export const useFoundSnippets = (search: string) => ({
  found: shelf.index.search(search).map((snippet, at) => ({
    snippet,
    score: 0,
    because: at === 0 && !search ? [{ kind: 'category' as const }] : [],
  })),
  more: 0,
});
export const useReplyPlace = (viewed: { post: typeof focal } | null) =>
  useMemo(
    () => viewed && { post: viewed.post, thread: [], analysis: analysis(viewed.post.text), brand: BRAND },
    [viewed],
  );
const STALE = new Map([['s2', [{ kind: 'review_due' as const, on: '2026-11-01' }]]]);
export const useStaleSnippets = () => STALE;
export const useDuplicates = (wanted: boolean) =>
  wanted ? [{ snippets: SNIPPETS.slice(0, 2), likeness: 0.8 }] : undefined;
export const NEW_SNIPPET = 'new';
export const unsavedNewSnippet = async () => null;
export const dropUnsavedNew = later;
export const useUnsavedSnippet = () => ({ read: async () => null, keep() {}, drop() {} });
export const newSnippet = (known: Partial<Snippet> = {}) => {
  const { createdAt: _c, updatedAt: _u, ...blank } = SNIPPETS[0] as Snippet;
  return { ...blank, id: `new-${known.title}`, title: '', body: '', tags: [], ...known };
};
export const contentOf = (one: Snippet) => ({ ...one });
const step = async () => ({ before: [], added: [] });
export const useSnippetActions = () => ({
  save: async (one: Snippet) => ({ ok: true as const, snippet: one }),
  remove: step,
  change: step,
  merge: step,
  add: step,
  undo: async () => true,
  used: later,
});
export const useFaqAnswer = () => ({ best: null, near: [] });
export const faqReply = () => '';
export const useOwnSnippet = () => {
  const snippet = SNIPPETS[1];
  return snippet && scene === 'reply'
    ? { kind: 'ready' as const, ranked: { snippet, score: 1, because: [] }, text: snippet.body }
    : null;
};
export const readImport = async () => ({ ok: false as const, reason: 'not_pack' as const });
export const writeImport = readImport;
export const undoImport = async () => true;
export const makeExport = async () => null;
export const useDraft = () => {
  const [draft, setDraft] = useState<DraftContent | null>(
    scene === 'editing'
      ? {
          text: 'Three moved deliveries and another day off work lost, Mara. I’m sorry if that caused any inconvenience. I’m calling the depot now and you’ll hear from me by 3 pm today. What’s your phone number?',
          origin: 'edited',
          strategy: 'own_put_right',
        }
      : null,
  );
  return { draft, keep: setDraft, drop: () => setDraft(null) };
};
export const useStorageHealth = () => (asked.get('storage') ?? 'ok') as StorageHealth;
export const useTheme = () => [asked.get('theme') ?? 'system', later] as const;
export const useSingleKeys = () => [true, later] as const;
export const useFramework = () => useState<FrameworkId | null>(asked.get('order') as FrameworkId | null);
export const useSnippetSelection = () => ({ text: null, clear: later });
export const useBackup = () => ({
  exportAll: async () => new Blob(),
  importAll: async () => ({ ok: true as const, counts: {} }),
  wipe: later,
});
export const openWorkspace = () => {};
export { useInsights } from './insights';
