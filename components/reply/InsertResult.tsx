import { Check } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { moment } from '@/components/ui/time';
import { useBroughtIntoView } from '@/components/ui/useBroughtIntoView';
import type { InsertMode } from '@/lib/domain/insertion';
import type { InsertionState } from '@/lib/queries/insertion';
import { messagesLocale, text } from '@/lib/queries/text';
import { OTHER_STEPS, refusalWords } from './refusalWords';

interface InsertResultProps {
  state: InsertionState;
  /** The user said so; else the page showed it. */
  postedByHand: boolean;
  /** What stood in the box is shown to be kept: that comes first. */
  isBesideBoxWords: boolean;
  shortcuts: boolean;
  now: number;
  onInsert(mode: InsertMode): void;
  onCopy(): void;
  onUndo(): void;
  onMarkPosted(): void;
  onReload(): void;
  onBack(): void;
}

/** What became of the reply, in place of the buttons that started it: longer than they were, so it is brought into view. */
export function InsertResult(props: InsertResultProps) {
  const root = useBroughtIntoView<HTMLDivElement>(props.isBesideBoxWords ? null : props.state.step);
  return (
    <div ref={root} className="scroll-mb-2 empty:hidden">
      <Result {...props} />
    </div>
  );
}

function Result(props: InsertResultProps) {
  const { state, shortcuts } = props;
  const key = (name: string) => (shortcuts ? name : undefined);
  if (state.step === 'inserted') {
    return (
      <div className="grid animate-open gap-2">
        <Note tone="good">
          <p className="font-strong">{text('insertedTitle')}</p>
          <p className="text-meta text-text-2">{text('insertedText')}</p>
        </Note>
        <div className="flex flex-wrap items-center gap-1">
          <Done>{text('insertedTag')}</Done>
          <Button shortcut={key('U')} onClick={props.onUndo}>
            {text('undo')}
          </Button>
          <Button onClick={props.onMarkPosted}>{text('markPosted')}</Button>
          <Button onClick={props.onBack}>{text('backToReplies')}</Button>
        </div>
      </div>
    );
  }
  if (state.step === 'posted') {
    return (
      <div className="flex animate-open flex-wrap items-center gap-x-2 gap-y-1">
        <Done>{text('postedTag', moment(state.at, props.now, messagesLocale()))}</Done>
        <span className="text-meta text-text-2">{text(props.postedByHand ? 'postedByHandText' : 'postedText')}</span>
        <Button look="link" onClick={props.onBack}>
          {text('backToReplies')}
        </Button>
      </div>
    );
  }
  if (state.step === 'copied') {
    return (
      <div className="grid animate-open gap-2">
        <Note tone="good">
          <p>
            <span className="font-strong">{text('copiedTitle')}</span> {text('copiedText')}
          </p>
        </Note>
        <div className="flex flex-wrap gap-1">
          <Button look="edge" onClick={props.onMarkPosted}>
            {text('markPosted')}
          </Button>
          <Button onClick={props.onBack}>{text('backToReplies')}</Button>
        </div>
      </div>
    );
  }
  if (state.step !== 'refused') return null;
  const { reason } = state;
  const words = refusalWords(reason, state.detail);
  const noInsertion = state.detail !== undefined && state.detail in OTHER_STEPS;
  return (
    <div className="grid animate-open gap-2">
      <Note tone={reason === 'already-there' ? 'plain' : 'caution'}>
        <p className="font-strong">{words.title}</p>
        <p className="text-text-2">{words.help}</p>
      </Note>
      <div className="flex flex-wrap items-center gap-1">
        {!noInsertion && reason === 'not-empty' && (
          <>
            <Button look="edge" onClick={() => props.onInsert('replace')}>
              {text('replaceText')}
            </Button>
            <Button look="edge" onClick={() => props.onInsert('append')}>
              {text('addAfter')}
            </Button>
          </>
        )}
        {!noInsertion && reason === 'no-page' && (
          <Button look="primary" onClick={props.onReload}>
            {text('stateReloadButton')}
          </Button>
        )}
        {!noInsertion && (reason === 'no-box' || reason === 'wrong-box' || reason === 'post-gone') && (
          <Button look="primary" onClick={() => props.onInsert('ask')}>
            {text('tryAgain')}
          </Button>
        )}
        {reason === 'already-there' ? (
          <Button look="edge" onClick={props.onMarkPosted}>
            {text('markPosted')}
          </Button>
        ) : (
          <Button
            look={reason === 'not-taken' || reason === 'read-only' ? 'primary' : 'quiet'}
            className="min-h-8"
            shortcut={key('C')}
            onClick={props.onCopy}
          >
            {text('copy')}
          </Button>
        )}
        {!noInsertion && reason === 'not-taken' && (
          <Button className="min-h-8" onClick={() => props.onInsert('ask')}>
            {text('tryAgain')}
          </Button>
        )}
        <Button className="min-h-8" onClick={props.onBack}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Done({ children }: { children: string }) {
  return (
    <span className="inline-flex min-h-8 items-center gap-1.5 rounded-control bg-good-soft px-2.5 font-strong text-good">
      <Check className="size-4" aria-hidden="true" />
      {children}
    </span>
  );
}
