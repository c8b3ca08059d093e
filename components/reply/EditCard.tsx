import { type ReactNode, useId, useRef, useState } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import { UndoLine } from '@/components/shell/UndoLine';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { DraftIssue } from '@/lib/domain/draft';
import type { Platform } from '@/lib/domain/platform';
import type { ReplyLength, Suggestion } from '@/lib/domain/suggestion';
import { strategyName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { applyFix } from '@/lib/review/fix';
import { DraftIssues } from './DraftIssues';
import { type EditorHandle, ReplyEditor } from './ReplyEditor';
import type { ReplyDraft } from './useReplyDraft';

interface EditCardProps {
  draft: ReplyDraft;
  /** The suggestion it began as, when there was one. */
  original: Suggestion | undefined;
  platform: Platform;
  issues: DraftIssue[];
  length: ReplyLength | null;
  shortcuts: boolean;
  onChange(value: string): void;
  onSay(words: string): void;
  onBack(): void;
  /** One-tap changes, below the length. */
  tools: ReactNode;
  /** Ticks and the row of actions. */
  children: ReactNode;
}

/** Writing: the text, how long it is, and what the review says about it. */
export function EditCard(props: EditCardProps) {
  const { draft, original, issues, length } = props;
  const issuesId = useId();
  const editor = useRef<EditorHandle>(null);
  const [fixed, setFixed] = useState<{ before: string; after: string } | null>(null);
  const changed = original ? draft.text !== original.text : false;
  return (
    <section
      data-card=""
      aria-label={text('editReply')}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card bg-surface px-3 pt-2.5 shadow-card"
    >
      <header className="flex min-h-6 flex-wrap items-center gap-x-2">
        <h3 className="font-strong">
          {draft.strategy
            ? strategyName(draft.strategy)
            : text(draft.origin === 'snippet' ? 'historyFromSnippet' : 'historyOwnWords')}
        </h3>
        {changed && <Tag>{text('edited')}</Tag>}
        <Button shortcut="Esc" className="-me-1.5 ms-auto" onClick={props.onBack}>
          {text('back')}
        </Button>
      </header>
      <ReplyEditor
        ref={editor}
        value={draft.text}
        issues={issues}
        describedBy={issues.length ? issuesId : undefined}
        onChange={props.onChange}
      />
      {length && draft.text && <LengthBar length={length} platform={props.platform} />}
      {props.tools}
      <DraftIssues
        id={issuesId}
        issues={issues}
        onFix={(issue) => {
          const after = applyFix(draft.text, issue);
          setFixed({ before: draft.text, after });
          props.onChange(after);
          props.onSay(text('fixDone'));
          editor.current?.focus();
        }}
        onShow={(issue) => editor.current?.select(issue.start, issue.end)}
      />
      {/* The field's own undo knows nothing of words that were set from outside. */}
      {fixed && draft.text === fixed.after && (
        <UndoLine
          className="text-meta"
          words={text('fixDone')}
          onUndo={() => {
            setFixed(null);
            props.onChange(fixed.before);
            props.onSay(text('fixUndone'));
            editor.current?.focus();
          }}
        />
      )}
      {props.children}
    </section>
  );
}
