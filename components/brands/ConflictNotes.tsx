import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { BrandEditingControls } from '@/lib/queries/brandEditing';
import { brandFieldName } from '@/lib/queries/names';
import { countText, text } from '@/lib/queries/text';

/** The same thing was changed here and in another window: both are kept until the user says which. */
export function ConflictNotes({ editing }: { editing: BrandEditingControls }) {
  return editing.conflicts.map(({ field, mine, theirs }) => (
    <Note key={field} tone="caution" role="alert">
      <p className="font-medium">{text('brandConflict', brandFieldName(field))}</p>
      <p className="break-words">{text('brandConflictMine', words(mine))}</p>
      <p className="break-words">{text('brandConflictTheirs', words(theirs))}</p>
      <div className="mt-1 flex flex-wrap gap-1">
        <Button look="edge" onClick={() => editing.settle(field, 'mine')}>
          {text('brandKeepMine')}
        </Button>
        <Button look="edge" onClick={() => editing.settle(field, 'theirs')}>
          {text('brandTakeTheirs')}
        </Button>
      </div>
    </Note>
  ));
}

/** Enough of a value to tell two apart. */
function words(value: unknown): string {
  if (Array.isArray(value)) {
    const named = value.map(nameOf).filter(Boolean).join(', ');
    return `${countText('brandRows', value.length)}: ${named}`.slice(0, 200);
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flat().join(' ');
  return String(value ?? '');
}

function nameOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row ?? '');
  const [, name] = Object.entries(row).find(([key, value]) => key !== 'id' && typeof value === 'string' && value) ?? [];
  return String(name ?? '');
}
