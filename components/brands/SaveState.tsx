import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { moment } from '@/components/ui/time';
import type { BrandEditing } from '@/lib/queries/brandEditing';
import { messagesLocale, text } from '@/lib/queries/text';

/** Whether what was typed is kept, always in view. Told once by a screen reader, not with every letter. */
export function SaveState({ editing }: { editing: BrandEditing }) {
  const { step, reason, savedAt } = editing;
  if (step === 'waiting' || step === 'saving') {
    return (
      <span className="inline-flex items-center gap-1.5 text-meta text-text-3">
        <LoaderCircle className="size-3.5" aria-hidden="true" />
        {text('brandSaving')}
      </span>
    );
  }
  if (step === 'failed') {
    return (
      <span role="alert" className="inline-flex items-center gap-1.5 font-medium text-danger text-meta">
        <CircleAlert className="size-3.5" aria-hidden="true" />
        {text(reason === 'full' ? 'brandNotSavedFull' : 'brandNotSaved')}
      </span>
    );
  }
  if (step === 'incomplete') {
    return (
      <span role="status" className="inline-flex items-center gap-1.5 font-medium text-caution text-meta">
        <CircleAlert className="size-3.5" aria-hidden="true" />
        {text('brandIncomplete')}
      </span>
    );
  }
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-meta text-text-3">
      <Check className="size-3.5 text-good-mark" aria-hidden="true" />
      {text('brandSavedAt', moment(savedAt, Date.now(), messagesLocale()))}
    </span>
  );
}
