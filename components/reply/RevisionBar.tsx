import { Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useLater } from '@/components/ui/useLater';
import type { Platform } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import type { RevisionStep } from '@/lib/replies/engine';
import { revisionWords } from './revisionWords';
import type { Revisions } from './useRevisions';

const WISHES = ['shorter', 'warmer', 'formal', 'detail', 'name'] as const;

interface RevisionBarProps {
  revisions: Revisions;
  platform: Platform;
  onRevise(step: RevisionStep): void;
  onGoBack(): void;
}

/** One press plans the reply anew with one more wish; below, what became of it and the way back. */
export function RevisionBar({ revisions, platform, onRevise, onGoBack }: RevisionBarProps) {
  const { busy, news, canGoBack } = revisions;
  const late = useLater(busy);
  return (
    <div className="grid gap-0.5">
      <fieldset aria-label={text('reviseLabel')} aria-busy={busy} className="flex flex-wrap gap-1">
        {WISHES.map((kind) => (
          // Not disabled while busy: the focus would be lost.
          <button
            key={kind}
            type="button"
            aria-disabled={busy}
            onClick={() => onRevise({ kind })}
            className="min-h-6 rounded-chip px-1.5 font-medium text-meta text-text-2 shadow-hair hover:bg-hover hover:text-text aria-disabled:cursor-default"
          >
            {text(`revise_${kind}`)}
          </button>
        ))}
      </fieldset>
      {late ? (
        <p className="flex min-h-6 items-center text-meta text-text-3">{text('reviseBusy')}</p>
      ) : (
        (news || canGoBack) && (
          <div className="flex min-h-6 flex-wrap items-center gap-x-2 text-meta text-text-2">
            {news && <p className="min-w-0">{revisionWords(news, platform)}</p>}
            {canGoBack && (
              <Button
                look="link"
                className="text-meta"
                icon={<Undo2 className="size-3.5" aria-hidden="true" />}
                onClick={onGoBack}
              >
                {text('revisionUndo')}
              </Button>
            )}
          </div>
        )
      )}
    </div>
  );
}
