import { ClipboardPaste, Plus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';

interface ListActionsProps {
  addLabel: string;
  onAdd(): void;
  onPaste(): void;
}

/** How rows come into a list of the brand: many at once, or one. */
export function ListActions({ addLabel, onAdd, onPaste }: ListActionsProps) {
  return (
    <>
      <Button icon={<ClipboardPaste className="size-4" aria-hidden="true" />} onClick={onPaste}>
        {text('brandPasteList')}
      </Button>
      <Button icon={<Plus className="size-4" aria-hidden="true" />} onClick={onAdd}>
        {addLabel}
      </Button>
    </>
  );
}
