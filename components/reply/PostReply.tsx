import { Trash2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { type KeyMap, useKeys } from '@/components/ui/keys';
import { Note } from '@/components/ui/Note';
import { useLater } from '@/components/ui/useLater';
import type { Brand } from '@/lib/domain/brand';
import type { InsertMode } from '@/lib/domain/insertion';
import { personIdOf } from '@/lib/domain/personId';
import type { Suggestion } from '@/lib/domain/suggestion';
import { type InsertArgs, useInsertion } from '@/lib/queries/insertion';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSuggestions } from '@/lib/queries/suggestions';
import { text } from '@/lib/queries/text';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { CautionLine } from './CautionLine';
import { EditCard } from './EditCard';
import { FocusRule } from './FocusRule';
import { InsertActions, insertLabel } from './InsertActions';
import { InsertResult } from './InsertResult';
import { marksOf } from './marks';
import { DistressProtocol, HumanFirst, SuggestionsFailed } from './Notices';
import { PersonLine } from './PersonLine';
import { PostCard } from './PostCard';
import { chipsOf, ReadingChips } from './ReadingChips';
import type { ReplyScreenProps } from './ReplyScreen';
import { RequiresTrue } from './RequiresTrue';
import { SaveSnippet } from './SaveSnippet';
import { ENTER_INSERTS, SuggestionList } from './SuggestionList';
import { useAnnouncements } from './useAnnouncements';
import { useReplyDraft } from './useReplyDraft';
import { useSeek } from './useSeek';

const NoReply = lazy(() => import('./NoReply'));
const ReadingCorrection = lazy(() => import('./ReadingCorrection'));

interface PostReplyProps extends ReplyScreenProps {
  page: Extract<ViewedPage, { state: 'post' }>;
  brand: Brand;
}

/** Answering one post: what it says, what fits, and the way into the page's own box. */
export function PostReply(props: PostReplyProps) {
  const { page, brand, shortcuts, handed, onHandedTaken } = props;
  const { post, thread, tabId, reading } = page;
  const pasted = tabId === null;
  const root = useRef<HTMLDivElement>(null);

  const [variant, setVariant] = useState(0);
  const [open, setOpen] = useState(0);
  const [activeMove, setActiveMove] = useState(0);
  const [activeChip, setActiveChip] = useState<string | null>(null);
  const [pointedChip, setPointedChip] = useState<string | null>(null);
  // Once opened it stays: the step after a correction is its to take.
  const [correcting, setCorrecting] = useState<string | null>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [stoppedByIssue, setStoppedByIssue] = useState(false);
  const seek = useSeek(root);
  const [left, setLeft] = useState(false);
  const [markedByHand, setMarkedByHand] = useState(false);
  // The time beside the post is of this visit; it does not tick.
  const [now] = useState(() => Date.now());

  const answer = useSuggestions({ post, thread, brand, variant });
  const { analysis, changes, set } = answer;
  const late = useLater(answer.status === 'pending');
  const writing = useReplyDraft(post.id, personIdOf(post));
  const insertion = useInsertion(tabId, post);
  const { state } = insertion;
  const { said, say, undoBegun } = useAnnouncements(state);

  const suggestions = set?.suggestions ?? [];
  const chosen: Suggestion | undefined = suggestions[Math.min(open, suggestions.length - 1)];
  const draft = writing.editing ? writing.draft : null;
  const distress = set?.noReply?.reason === 'self_harm' || (analysis?.flags.includes('self_harm') ?? false);

  const context = useMemo<ReviewContext>(
    () => ({ platform: post.platform, post: post.text, brand, thread, analysis }),
    [post, brand, thread, analysis],
  );
  const words = draft ? draft.text : (chosen?.text ?? '');
  const { issues, length } = useReview(words, words ? context : null);

  const origin = draft ? suggestions.find((one) => one.strategy === draft.strategy) : chosen;
  const statements = [...(origin?.requiresTrue ?? []), ...(set?.humanFirst ? [text('specialistSeen')] : [])];
  const missing = {
    toFix: issues.filter((issue) => issue.severity === 'block').length,
    toTick: statements.filter((statement) => !ticked.has(statement)).length,
  };

  const args = (mode: InsertMode): InsertArgs => ({
    post,
    analysis,
    brandId: brand.id,
    text: words,
    strategy: draft ? draft.strategy : (chosen?.strategy ?? null),
    origin: draft ? draft.origin : 'suggestion',
    phraseIds: draft ? draft.phraseIds : (chosen?.phraseIds ?? []),
    mode,
  });
  const insert = (mode: InsertMode, anyway = false) => {
    if (!words.trim() || state.step === 'inserting') return;
    if (missing.toTick || (missing.toFix && !anyway)) {
      setStoppedByIssue(missing.toFix > 0);
      say(insertLabel(missing, pasted));
      if (missing.toFix && !draft) edit();
      seek('problem');
      return;
    }
    setMarkedByHand(false);
    // Pasted words have no page and no box: the reply goes to the clipboard.
    void (pasted ? insertion.copy(args(mode)) : insertion.insert(args(mode)));
  };
  const copy = () => {
    if (words.trim()) void insertion.copy(args('ask'));
  };
  const edit = () => {
    if (!chosen) return;
    const kept = writing.draft;
    if (kept && kept.strategy === chosen.strategy) writing.resume();
    else
      writing.start({
        text: chosen.text,
        origin: 'suggestion',
        strategy: chosen.strategy,
        phraseIds: chosen.phraseIds,
      });
    seek('editor');
  };
  const write = (initial = '') => {
    if (writing.draft && !initial) writing.resume();
    else writing.start({ text: initial, origin: initial ? 'snippet' : 'typed', strategy: null, phraseIds: [] });
    seek('editor');
  };
  const back = () => {
    writing.pause();
    say(text('draftKept'));
    seek('heading');
  };
  const discard = () => {
    writing.discard();
    say(text('draftDiscarded'));
    seek('heading');
  };
  const choose = (index: number) => {
    if (!suggestions[index]) return;
    setOpen(index);
    setActiveMove(0);
    setActiveChip(null);
    seek('heading');
  };
  const another = () => {
    setVariant(variant + 1);
    setActiveMove(0);
  };
  const markPosted = () => {
    setMarkedByHand(true);
    void insertion.markPosted();
  };
  const leave = () => {
    void insertion.markLeft({ post, analysis, brandId: brand.id });
    setLeft(true);
    say(text('leftDone'));
  };
  const undo = () => {
    undoBegun();
    void insertion.undo();
  };

  // A snippet chosen elsewhere lands where the caret is, or starts a draft.
  useEffect(() => {
    if (!handed) return;
    onHandedTaken();
    const box = root.current?.querySelector('textarea');
    if (writing.draft?.text && box) {
      const { value, selectionEnd } = box;
      const before = value.slice(0, selectionEnd).trimEnd();
      const after = value.slice(selectionEnd).trimStart();
      writing.change([before, handed.text, after].filter(Boolean).join(' '));
      seek('editor');
    } else write(handed.text);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the step to "posted" counts, a draft begun after it stays
  useEffect(() => {
    // What was posted is no draft any more.
    if (state.step === 'posted' && writing.draft) writing.discard();
  }, [state.step]);

  const choosing = !draft && suggestions.length > 0;
  const keys: KeyMap = {};
  if (props.active) {
    if (draft) keys.Escape = back;
    if (choosing) {
      suggestions.forEach((_, index) => {
        keys[String(index + 1)] = () => choose(index);
      });
      keys.e = edit;
      keys.r = another;
    }
    if (choosing || draft) {
      keys.Enter = () => insert('ask');
      keys.c = copy;
    }
    if (state.step === 'inserted') {
      keys.u = undo;
      delete keys.Enter;
    }
    if (set?.noReply && !draft && !left && !distress && set.noReply.reason !== 'language') keys.l = leave;
  }
  useKeys(keys, { singleKeys: shortcuts, enterWithin: ENTER_INSERTS });

  const chips = analysis && !distress ? chipsOf(analysis) : [];
  const marks = distress
    ? []
    : marksOf(
        post,
        analysis,
        chips.find((chip) => chip.what === pointedChip) ?? chips.find((chip) => chip.what === activeChip),
        choosing ? (chosen?.moves[activeMove]?.because ?? '') : '',
      );

  const result = state.step !== 'idle' && state.step !== 'inserting';
  const boxClosed = reading?.replyBox && reading.replyBox.kind === 'none' && !pasted;
  const saveSnippet = <SaveSnippet body={words} onSaved={() => say(text('snippetSaved'))} />;
  const actions = (
    <div className="sticky bottom-0 z-1 -mx-3 grid gap-1.5 rounded-b-card bg-surface px-3 pt-1 pb-3 before:pointer-events-none before:absolute before:inset-x-0 before:-top-3 before:h-3 before:bg-linear-to-t before:from-surface before:to-transparent">
      {result ? (
        <InsertResult
          state={state}
          postedByHand={markedByHand}
          shortcuts={shortcuts}
          now={now}
          onInsert={(mode) => void insertion.insert(args(mode))}
          onCopy={copy}
          onUndo={undo}
          onMarkPosted={markPosted}
          onReload={props.viewed.reloadTab}
          onBack={insertion.reset}
        />
      ) : (
        <>
          <InsertActions
            missing={missing}
            inserting={state.step === 'inserting'}
            copyOnly={pasted}
            offerAnyway={stoppedByIssue}
            shortcuts={shortcuts}
            onInsert={() => insert('ask')}
            onInsertAnyway={() => insert('ask', true)}
            onEdit={draft ? undefined : edit}
            onAnother={draft ? undefined : another}
            onCopy={copy}
          >
            {draft && (
              <>
                {saveSnippet}
                <IconButton label={text('draftDiscard')} onClick={discard}>
                  <Trash2 aria-hidden="true" />
                </IconButton>
              </>
            )}
          </InsertActions>
          {boxClosed && <p className="text-meta text-text-3">{text('boxNotOpen')}</p>}
        </>
      )}
    </div>
  );
  const ticks = (
    <RequiresTrue
      statements={statements}
      ticked={ticked}
      onTick={(statement, on) => {
        const next = new Set(ticked);
        if (on) next.add(statement);
        else next.delete(statement);
        setTicked(next);
      }}
    />
  );

  return (
    <div ref={root} className="grid grid-cols-[minmax(0,1fr)]">
      <p role="status" className="sr-only">
        {said}
      </p>
      <PostCard post={post} pasted={pasted} marks={marks} compact={draft !== null} now={now}>
        {!distress && (
          <div className="grid">
            {!pasted && <PersonLine post={post} now={now} onOpen={props.onPerson} />}
            <FocusRule reading={reading} postId={post.id} onPick={props.viewed.pick} />
          </div>
        )}
        {chips.length > 0 && (
          <ReadingChips
            chips={chips}
            postText={post.text}
            active={activeChip}
            onActive={setActiveChip}
            onPoint={setPointedChip}
            onCorrect={setCorrecting}
          />
        )}
        {analysis && (changes.length > 0 || (correcting !== undefined && !distress)) && (
          <Suspense>
            <ReadingCorrection
              post={post}
              analysis={analysis}
              changes={changes}
              what={distress ? null : (correcting ?? null)}
              onClose={() => setCorrecting(null)}
              onSay={say}
              onUndone={() => seek('heading')}
            />
          </Suspense>
        )}
      </PostCard>

      {draft && writing.draft ? (
        <div className="grid gap-2 p-2">
          {writing.aside && (
            <Note>
              {text('draftAside')}{' '}
              <Button look="link" onClick={writing.bringBack}>
                {text('draftBringBack')}
              </Button>
            </Note>
          )}
          <EditCard
            draft={draft}
            original={origin}
            platform={post.platform}
            issues={issues}
            length={length}
            shortcuts={shortcuts}
            onChange={(value) => {
              if (result) insertion.reset();
              writing.change(value);
            }}
            onBack={back}
          >
            {ticks}
            {actions}
          </EditCard>
        </div>
      ) : distress ? (
        <DistressProtocol platform={post.platform} onSnippets={props.onSnippets} onWrite={() => write()} />
      ) : (
        <>
          {set?.noReply && (
            <Suspense>
              <NoReply
                noReply={set.noReply}
                language={analysis?.language ?? post.language ?? ''}
                left={left}
                shortcuts={shortcuts}
                onLeave={leave}
                onWrite={() => write()}
              />
            </Suspense>
          )}
          {answer.status === 'error' && <SuggestionsFailed onAgain={another} onWrite={() => write()} />}
          {late && !suggestions.length && <p className="px-3.5 py-3 text-text-3">{text('thinking')}…</p>}
          {set?.humanFirst && suggestions.length > 0 && <HumanFirst />}
          {choosing && chosen && (
            <SuggestionList
              suggestions={suggestions}
              open={suggestions.indexOf(chosen)}
              platform={post.platform}
              activeMove={activeChip ? -1 : activeMove}
              shortcuts={shortcuts}
              hasDraft={Boolean(writing.draft?.text)}
              onOpen={choose}
              onActiveMove={(move) => {
                setActiveChip(null);
                setActiveMove(move);
              }}
              onWrite={() => write()}
              caution={analysis && !set?.humanFirst && <CautionLine analysis={analysis} />}
              aside={saveSnippet}
            >
              {ticks}
              {actions}
            </SuggestionList>
          )}
        </>
      )}
    </div>
  );
}
