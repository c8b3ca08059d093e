import { X } from 'lucide-react';

interface TagChipProps {
  tag: string;
  /** Accessible name of the button that takes it away. */
  removeLabel: string;
  onRemove(): void;
}

/** A tag that can be taken away. */
export function TagChip({ tag, removeLabel, onRemove }: TagChipProps) {
  return (
    <span className="inline-flex min-h-6 max-w-full items-center gap-0.5 rounded-chip bg-sunken ps-2 text-meta text-text-2">
      <bdi className="truncate">{tag}</bdi>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-6 place-items-center rounded-chip text-text-3 hover:bg-hover hover:text-text"
      >
        <X className="size-3" aria-hidden="true" />
      </button>
    </span>
  );
}
