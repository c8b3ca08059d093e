import { Check, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';
import type { Answered } from './Rehearsal';

interface RehearsalMarksProps {
  answered: Answered;
  /** `null` after the last one. */
  onNext: (() => void) | null;
  ref?: Ref<HTMLHeadingElement>;
}

/** What an answer got right and what not, each with its reason; and one that the sheet would give. */
export function RehearsalMarks({ answered, onNext, ref }: RehearsalMarksProps) {
  const { post, answer, marked, good } = answered;
  return (
    <section aria-label={text('rehearsalMarked')} className="grid gap-3">
      <article aria-label={text('postLabel')} className="rounded-card bg-surface px-4 py-3 shadow-card">
        <p className="font-strong">{post.author}</p>
        <p className="text-reply leading-6">{post.text}</p>
      </article>
      <p className="ms-8 rounded-card bg-accent-soft px-4 py-3 text-reply leading-6">
        {answer.trim() === '' ? <span className="text-text-2">{text('rehearsalLeft')}</span> : answer}
      </p>
      <h2 ref={ref} tabIndex={-1} className="font-strong outline-offset-2">
        {text('rehearsalScoreOf', marked.score)}
      </h2>
      <ul className="grid gap-1">
        {marked.marks.map((mark) => (
          <li key={mark.id} className="flex gap-2">
            {mark.passed ? (
              <Check className="mt-0.5 size-4 shrink-0 text-good-mark" aria-hidden="true" />
            ) : (
              <X className="mt-0.5 size-4 shrink-0 text-danger-mark" aria-hidden="true" />
            )}
            <span>
              <span className="sr-only">{text(mark.passed ? 'rehearsalPassed' : 'rehearsalMissed')} </span>
              {mark.text}
            </span>
          </li>
        ))}
      </ul>
      {good && (
        <div className="grid gap-1">
          <h3 className="font-medium text-meta text-text-2">{text('rehearsalGood')}</h3>
          <p className="rounded-control bg-sunken px-3 py-2 text-reply leading-6">{good}</p>
        </div>
      )}
      <p className="text-meta text-text-3">{text('rehearsalEstimate')}</p>
      {onNext && (
        <Button look="primary" className="w-fit" onClick={onNext}>
          {text('rehearsalNext')}
        </Button>
      )}
    </section>
  );
}
