import { Braces } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { UndoLine } from '@/components/shell/UndoLine';
import { arriving } from '@/components/ui/arriving';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Tag } from '@/components/ui/Tag';
import { useLater } from '@/components/ui/useLater';
import { offeredChannels } from '@/lib/domain/channels';
import type { SilenceReason, Suggestion } from '@/lib/domain/suggestion';
import type { IncidentSuggestion } from '@/lib/incidents/types';
import { useSheetInForce } from '@/lib/queries/sheetInForce';
import { text } from '@/lib/queries/text';
import type { RevisionStep } from '@/lib/replies/engine';
import { CautionLine } from './CautionLine';
import { FocusRule } from './FocusRule';
import { marksOf } from './marks';
import { PostCard } from './PostCard';
import { chipsOf, ReadingChips } from './ReadingChips';
import { ReplyActions } from './ReplyActions';
import { RequiresTrue } from './RequiresTrue';
import { SaveSnippet } from './SaveSnippet';
import { SuggestionList } from './SuggestionList';
import { type PostReplyProps, useReplySession } from './useReplySession';

// Wanted by nearly every post, but nothing waits for them to be shown first.
const tools = () => import('./CardTools');
const CardTools = arriving(async () => (await tools()).CardTools, true);
const RevisionBar = arriving(async () => (await tools()).RevisionBar, true);
const FrameworkPicker = arriving(async () => (await tools()).FrameworkPicker, true);
const ChannelChips = arriving(async () => (await import('./ChannelChips')).ChannelChips);
const EditCard = arriving(async () => (await import('./EditCard')).EditCard, true);
const PersonLine = arriving(async () => (await import('./PersonLine')).PersonLine, true);
const PostPast = arriving(async () => (await import('./PostPast')).PostPast);
const FaqMatch = arriving(async () => (await import('./FaqMatch')).FaqMatch);
const PolicyMatch = arriving(async () => (await import('./PolicyMatch')).PolicyMatch);
const SnippetCard = arriving(async () => (await import('./SnippetCard')).SnippetCard);
const BoxWords = arriving(async () => (await import('./BoxWords')).BoxWords);
const Helplines = arriving(async () => (await import('./Helplines')).Helplines);
const Notices = arriving(async () => (await import('./Notices')).Notices);
const IncidentOfPost = arriving(async () => (await import('@/components/shell/IncidentOfPost')).IncidentOfPost);
const SegmentChoice = arriving(async () => (await import('./SegmentChoice')).SegmentChoice, true);
const AnswerAnyway = arriving(async () => (await import('./SegmentChoice')).AnswerAnyway);
const ReadingCorrection = arriving(async () => (await import('./ReadingCorrection')).ReadingCorrection);

/** Of the fact sheet that a suggestion was written from; `null` for any other. Its words are approved as they stand: another wording is another opening. */
const sheetVersion = (suggestion: Suggestion | null | undefined): number | null =>
  (suggestion as Partial<IncidentSuggestion> | null | undefined)?.incident?.version ?? null;

/** What is left alone for another reason, like its language, has nothing to do with the sheet of an incident. */
const SHEET_SPEAKS: ReadonlySet<SilenceReason | null> = new Set([null, 'abuse', 'commentary'] as const);

/** Answering one post: what it says, what fits, and the way into the page's own box. */
export function PostReply(props: PostReplyProps) {
  const { shortcuts } = props;
  const { post, reading } = props.page;
  const root = useRef<HTMLDivElement>(null);
  const session = useReplySession(props, root);
  const { pasted, answer, suggestions, chosen, choosing, distress, draft, writing, state, result, say } = session;
  const { analysis, changes, set, incident: wrong } = answer;
  const silence = set?.noReply?.reason ?? null;
  const posted = state.step === 'posted' ? state : null;
  const { activeChip, setActiveChip } = session;
  const [pointedChip, setPointedChip] = useState<string | null>(null);
  const [pointedMove, setPointedMove] = useState<number | null>(null);
  // Once opened it stays: the step after a correction is its to take.
  const [openChip, setOpenChip] = useState<string | null>();
  const awaited = useRef(0);
  const late = useLater(answer.status === 'pending');
  // The time beside the post is of this visit; it does not tick.
  const [now] = useState(() => Date.now());

  const activeMove = pointedMove ?? (activeChip ? -1 : session.activeMove);
  const chips = analysis && !distress ? chipsOf(analysis) : [];
  const alarm = distress ? 'self_harm' : set?.noReply?.reason === 'threat' ? 'threat' : null;
  const pointed = chips.find((chip) => chip.what === (pointedChip ?? (pointedMove === null ? activeChip : null)));
  const marks = marksOf(post, analysis, pointed, choosing ? (chosen?.moves[activeMove]?.because ?? '') : '', alarm);

  const correcting = analysis && { post, analysis, changes, awaited, onSay: say };
  const chooseMove = (move: number) => {
    setActiveChip(null);
    session.setActiveMove(move);
  };
  const revision = {
    revisions: session.revisions,
    platform: post.platform,
    onRevise: (step: RevisionStep) => void session.revise(step),
    onGoBack: session.unrevise,
  };
  const { brand } = props;
  const { thread } = props.page;
  const { pastReplies } = session.answer;
  const sheet = useSheetInForce(wrong?.incident ?? null, wrong?.now ?? null);
  const place = useMemo(
    () => ({ post, thread, analysis, brand, pastReplies, sheet }),
    [post, thread, analysis, brand, pastReplies, sheet],
  );
  const saveSnippet = <SaveSnippet onSave={() => props.onSaveSnippet(session.words)} />;
  const actions = (
    <ReplyActions
      session={session}
      page={props.page}
      shortcuts={shortcuts}
      viewed={props.viewed}
      now={now}
      onSnippets={props.onSnippets}
      onSaveSnippet={props.onSaveSnippet}
    />
  );
  const notices = (distress || set?.noReply || set?.humanFirst || answer.status === 'error') && (
    <Notices
      post={post}
      brand={props.brand}
      now={now}
      answer={answer}
      distress={distress}
      awaited={awaited}
      onSay={say}
      left={session.left}
      shortcuts={shortcuts}
      onLeave={session.leave}
      onUnleave={session.unleave}
      onWrite={() => session.write()}
      onAgain={session.another}
      onSnippets={() => props.onSnippets()}
    />
  );
  const contacts = (
    <ChannelChips
      offered={offeredChannels(brand, post.platform, analysis, set?.humanFirst ?? false, session.words)}
      writing={draft !== null}
      onAdd={session.addContact}
    />
  );
  const ownAnswer = (
    <FaqMatch place={place} suggested={suggestions.map((one) => one.text)} now={now} onUse={session.takeOwn} />
  );
  const ownSnippet = (
    <SnippetCard
      place={place}
      number={suggestions.length + 1}
      active={props.active}
      shortcuts={shortcuts}
      onUse={session.takeOwn}
      onFill={props.onSnippets}
    />
  );
  const ticks = <RequiresTrue statements={session.statements} ticked={session.ticked} onTick={session.tick} />;

  return (
    <div ref={root} className="grid grid-cols-[minmax(0,1fr)]">
      <p role="status" className="sr-only">
        {session.said}
      </p>
      <PostCard
        post={post}
        pasted={pasted}
        marks={marks}
        reveal={pointed !== undefined || alarm !== null}
        compact={draft !== null}
        now={now}
        onPlatform={session.platformPicked}
      >
        {!distress && (
          <div className="grid">
            {!pasted && (
              <div className="min-h-6">
                <PersonLine post={post} now={now} onOpen={props.onPerson} />
              </div>
            )}
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
            onCorrect={setOpenChip}
          />
        )}
        {correcting && (changes.length > 0 || (openChip !== undefined && !distress)) && (
          <ReadingCorrection
            {...correcting}
            what={distress ? null : (openChip ?? null)}
            onClose={() => setOpenChip(null)}
            onUndone={() => session.seek('heading')}
          />
        )}
      </PostCard>

      {reading && !distress && (
        <PostPast
          post={post}
          analysis={analysis}
          reading={reading}
          brand={props.brand}
          incidentId={wrong?.incident?.id ?? null}
          posted={posted}
          now={now}
        />
      )}
      {wrong?.match && !distress && (
        <IncidentOfPost
          post={post}
          incident={wrong}
          blocked={answer.status === 'ready' && sheetVersion(suggestions[0]) === null && SHEET_SPEAKS.has(silence)}
          silent={silence === 'abuse'}
          hasDraft={draft !== null}
          segment={correcting && set?.segment && <SegmentChoice {...correcting} segment={set.segment} />}
          answerAnyway={correcting && <AnswerAnyway {...correcting} />}
          onSay={say}
        />
      )}
      {session.boxWords !== null && (
        <BoxWords words={session.boxWords} onSay={say} onPutAway={session.putBoxWordsAway} />
      )}
      {draft && writing.draft ? (
        <div className="grid gap-2 p-2">
          {writing.aside && (
            <Note>
              {text('draftAside')}{' '}
              <Button look="link" onClick={session.bringBack}>
                {text('draftBringBack')}
              </Button>
            </Note>
          )}
          {distress && (
            <Note>
              <p className="font-strong">{text('helplines')}</p>
              <Helplines helplines={brand.helplines} now={now} onPutIn={session.putIn} />
            </Note>
          )}
          <EditCard
            draft={draft}
            original={chosen}
            platform={post.platform}
            issues={session.issues}
            length={session.length}
            shortcuts={shortcuts}
            onChange={session.change}
            onSay={say}
            onBack={session.back}
            tools={chosen && !result && sheetVersion(chosen) === null && <RevisionBar {...revision} />}
          >
            {!result && contacts}
            {ticks}
            {actions}
          </EditCard>
        </div>
      ) : (
        <>
          {writing.discarded && (
            <UndoLine className="px-3.5 pt-2 text-meta" words={text('draftDiscarded')} onUndo={session.undiscard} />
          )}
          {notices}
          {set?.noReply?.reason === 'language' && !distress && !session.left && (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-2 pb-2">
              {ownAnswer}
              {ownSnippet}
              <div className="px-1">
                <Button
                  icon={<Braces className="size-3.5" aria-hidden="true" />}
                  aria-haspopup="dialog"
                  onClick={() => props.onSnippets()}
                >
                  {text('navSnippets')}
                </Button>
              </div>
            </div>
          )}
          {late && !suggestions.length && !distress && <p className="px-3.5 py-3 text-text-3">{text('thinking')}…</p>}
          {choosing && chosen && !distress && (
            <SuggestionList
              suggestions={suggestions.with(session.opened, chosen)}
              open={session.opened}
              activeMove={activeMove}
              shortcuts={shortcuts}
              hasDraft={Boolean(writing.draft?.text)}
              onOpen={session.choose}
              onActiveMove={chooseMove}
              onPointMove={setPointedMove}
              onWrite={() => session.write()}
              caution={
                analysis &&
                !set?.humanFirst &&
                !posted && (
                  <CautionLine
                    post={post}
                    analysis={analysis}
                    now={now}
                    answeredFromSheet={Boolean(chosen?.incident)}
                  />
                )
              }
              aside={
                <>
                  {sheetVersion(chosen) !== null && (
                    <Tag tone={chosen.incident?.cautions.includes('overdue') ? 'caution' : 'plain'} className="me-1">
                      {chosen.incident?.cautions.includes('overdue')
                        ? text('incidentCardLate')
                        : text('incidentFromSheet', sheetVersion(chosen) ?? 0)}
                    </Tag>
                  )}
                  {saveSnippet}
                </>
              }
              order={<FrameworkPicker own={brand.moveOrder ?? null} />}
              own={
                <>
                  {!sheet && ownAnswer}
                  {brand.policies.length > 0 && <PolicyMatch place={place} onUse={session.takeOwn} />}
                </>
              }
              besides={
                <>
                  {sheet && ownAnswer}
                  {ownSnippet}
                </>
              }
            >
              <CardTools
                {...revision}
                suggestion={chosen}
                analysis={analysis}
                activeMove={activeChip ? -1 : session.activeMove}
                pointedMove={pointedMove}
                settled={result || state.step === 'inserting' || sheetVersion(chosen) !== null}
                onActiveMove={chooseMove}
                onPointMove={setPointedMove}
              />
              {!result && sheetVersion(chosen) === null && contacts}
              {ticks}
              {actions}
            </SuggestionList>
          )}
        </>
      )}
    </div>
  );
}
