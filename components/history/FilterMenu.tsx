import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

interface FilterMenuProps {
  label: string;
  /** How many values are chosen. */
  chosen: number;
  wide?: boolean;
  children: ReactNode;
}

/** A button that opens what one part of the filter can be set to. Its content is made only while it is open. */
export function FilterMenu({ label, chosen, wide, children }: FilterMenuProps) {
  return (
    <Popover.Root>
      <Popover.Trigger
        className={clsx(
          'inline-flex min-h-7 shrink-0 items-center gap-1 rounded-control px-2 font-medium hover:bg-hover',
          chosen > 0 ? 'bg-accent-soft text-accent shadow-chosen' : 'text-text-2 shadow-hair',
        )}
      >
        {label}
        {chosen > 0 && <span className="tabular-nums">{chosen}</span>}
        <ChevronDown className="size-3.5" aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={clsx(
            'z-10 grid max-h-[min(26rem,var(--radix-popover-content-available-height))] animate-open content-start gap-2 overflow-y-auto rounded-card bg-raised p-2.5 text-base text-text shadow-pop',
            wide ? 'w-80' : 'w-60',
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
