import { clsx } from 'clsx';
import { CornerDownLeft } from 'lucide-react';

interface KeyProps {
  name: string;
  onSolid?: boolean;
  outlined?: boolean;
  /** Shown however narrow the panel is: it is what the line is about. */
  kept?: boolean;
}

/** A key cap. Drawn by the style sheet, so that it is no part of the control's words: the control beside it carries the shortcut for assistive technology. Hidden when the panel is very narrow. */
export function Key({ name, onSolid = false, outlined = false, kept = false }: KeyProps) {
  return (
    <span
      aria-hidden="true"
      data-key={name}
      className={clsx(
        'inline-grid h-4.5 min-w-4.5 shrink-0 place-items-center rounded-key px-1 font-medium font-sans text-micro leading-none',
        !kept && '@max-[279px]:hidden',
        name !== 'Enter' && 'before:content-[attr(data-key)]',
        onSolid ? 'bg-[rgb(0_0_0/0.2)] text-on-accent' : 'text-text-3',
        !onSolid && (outlined ? 'shadow-hair' : 'bg-sunken'),
      )}
    >
      {name === 'Enter' && <CornerDownLeft className="size-3" />}
    </span>
  );
}
