import { Braces, Trash2, Undo2 } from 'lucide-react';
import { arriving } from '@/components/ui/arriving';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { moment } from '@/components/ui/time';
import { messagesLocale, text } from '@/lib/queries/text';
import { InsertActions } from './InsertActions';
import { SaveSnippet } from './SaveSnippet';
import type { PostReplyProps, ReplySession } from './useReplySession';

const PromiseFound = arriving(async () => (await import('./PromiseFound')).PromiseFound);
const InsertResult = arriving(async () => (await import('./InsertResult')).InsertResult, true);

interface ReplyActionsProps
  extends Pick<PostReplyProps, 'page' | 'shortcuts' | 'viewed' | 'onSnippets' | 'onSaveSnippet'> {
  session: ReplySession;
  now: number;
}

/** What can be done with the words in hand, and what became of them; it stays at the panel's lower edge. */
export function ReplyActions({ session, page, shortcuts, viewed, now, onSnippets, onSaveSnippet }: ReplyActionsProps) {
  const { post, reading } = page;
  const { draft, pasted, result, state } = session;
  const boxClosed = reading?.replyBox && reading.replyBox.kind === 'none' && !pasted;
  return (
    <div className="sticky bottom-0 z-1 -mx-3 grid gap-1.5 rounded-b-card bg-surface px-3 pt-1 pb-3 before:pointer-events-none before:absolute before:inset-x-0 before:-top-3 before:h-3 before:bg-linear-to-t before:from-surface before:to-transparent">
      {result ? (
        <>
          <InsertResult
            state={state}
            postedByHand={session.markedByHand}
            isBesideBoxWords={session.boxWords !== null}
            shortcuts={shortcuts}
            now={now}
            onInsert={session.insertAs}
            onCopy={session.copy}
            onUndo={session.undo}
            onMarkPosted={session.markPosted}
            onReload={viewed.reloadTab}
            onBack={session.putAside}
          />
          {state.step === 'posted' && <PromiseFound interactionId={state.interactionId} post={post} now={now} />}
        </>
      ) : (
        <>
          <InsertActions
            missing={session.missing}
            inserting={state.step === 'inserting'}
            copyOnly={pasted}
            offerAnyway={session.offerAnyway}
            shortcuts={shortcuts}
            onInsert={() => session.insert('ask')}
            onInsertAnyway={() => session.insert('ask', true)}
            onEdit={draft ? undefined : session.edit}
            onAnother={draft ? undefined : session.another}
            onCopy={session.copy}
          >
            {draft && (
              <>
                <IconButton label={text('snippetInsertHere')} aria-haspopup="dialog" onClick={() => onSnippets()}>
                  <Braces aria-hidden="true" />
                </IconButton>
                <SaveSnippet onSave={() => onSaveSnippet(session.words)} />
                <IconButton label={text('draftDiscard')} onClick={session.discard}>
                  <Trash2 aria-hidden="true" />
                </IconButton>
              </>
            )}
          </InsertActions>
          {!draft && session.former && (
            <p className="flex flex-wrap items-center gap-x-2 text-meta text-text-3">
              {session.noOther && text('revisionRefusal_no_other_wording')}
              <Button
                look="link"
                className="text-meta"
                icon={<Undo2 className="size-3.5" aria-hidden="true" />}
                onClick={session.former}
              >
                {text('formerWording')}
              </Button>
            </p>
          )}
          {state.step === 'idle' && state.inserted && (
            <p className="text-meta text-text-3">
              {text('insertedOnce', moment(state.inserted.at, now, messagesLocale()))}{' '}
              <Button look="link" onClick={session.markPosted}>
                {text('markPosted')}
              </Button>
            </p>
          )}
          {boxClosed && <p className="text-meta text-text-3">{text('boxNotOpen')}</p>}
        </>
      )}
    </div>
  );
}
