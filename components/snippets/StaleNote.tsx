import { staleWords } from '@/components/shell/staleWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { StaleReason } from '@/lib/queries/snippetCare';
import { text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';

interface StaleNoteProps {
  reason: StaleReason;
  body: string;
  now: number;
  /** Other words in the place of some. */
  onFix(words: { start: number; end: number; text: string }): void;
}

/** Why this snippet should be read again, and the one thing that helps. */
export function StaleNote({ reason, body, now, onFix }: StaleNoteProps) {
  const { title, help } = staleWords(reason, now);
  const grave = reason.kind === 'figure_differs' || reason.kind === 'broken_fields';
  // The words may have been changed since they were compared.
  const stands = reason.kind === 'figure_differs' && body.slice(reason.start, reason.end) === reason.says;
  const ofBrand = reason.kind !== 'review_due' && reason.kind !== 'broken_fields';
  return (
    <Note tone={grave ? 'danger' : 'caution'}>
      <p className="font-strong">{title}</p>
      <p className="text-text-2">{help}</p>
      <p className="flex flex-wrap gap-x-4">
        {stands && (
          <Button look="link" onClick={() => onFix({ start: reason.start, end: reason.end, text: reason.policySays })}>
            {text('snippetUseFigure', reason.policySays)}
          </Button>
        )}
        {ofBrand && (
          <Button look="link" onClick={() => openWorkspace('brand')}>
            {text('snippetOpenBrand')}
          </Button>
        )}
      </p>
    </Note>
  );
}
