import { clsx } from 'clsx';
import { type Ref, useImperativeHandle, useRef } from 'react';
import type { DraftIssue } from '@/lib/domain/draft';
import { text } from '@/lib/queries/text';
import { segmentsOf } from './spans';

export interface EditorHandle {
  focus(): void;
  /** Selects the words of an issue. */
  select(start: number, end: number): void;
}

interface ReplyEditorProps {
  value: string;
  issues: DraftIssue[];
  onChange(value: string): void;
  describedBy?: string;
  ref?: Ref<EditorHandle>;
}

/** Same box, same type, same wrapping: the marks behind only line up with the words when both layers agree in all of it. */
const LAYER =
  'col-start-1 row-start-1 m-0 min-h-26 w-full whitespace-pre-wrap break-words rounded-control border-0 px-2.5 py-2 font-sans text-reply leading-6 [overflow-wrap:anywhere]';

/** A real text field; the marks of the review are painted on a copy behind it. It grows with its text. */
export function ReplyEditor({ value, issues, onChange, describedBy, ref }: ReplyEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus() {
      const box = field.current;
      if (!box) return;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    },
    select(start, end) {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    },
  }));
  const spans = issues.map((issue) => ({
    start: issue.start,
    end: issue.end,
    kind: issue.severity === 'block' ? ('block' as const) : ('advice' as const),
  }));
  return (
    <div className="grid rounded-control bg-surface shadow-edge focus-within:outline-2 focus-within:outline-focus">
      <div aria-hidden="true" dir="auto" className={clsx(LAYER, 'pointer-events-none text-transparent')}>
        {segmentsOf(value, spans).map((segment) => (
          <span
            key={segment.start}
            className={
              segment.kinds.includes('block') ? 'issue-mark-block' : segment.kinds.length ? 'issue-mark' : undefined
            }
          >
            {segment.text}
          </span>
        ))}
        {/* A text that ends in a line break needs something on its last line to be as tall as the field. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        dir="auto"
        aria-label={text('yourReply')}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={clsx(LAYER, 'resize-none overflow-hidden bg-transparent text-text outline-none')}
      />
    </div>
  );
}
