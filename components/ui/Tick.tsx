import type { ReactNode, Ref } from 'react';

interface TickProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  describedBy?: string;
  ref?: Ref<HTMLInputElement>;
}

export function Tick({ checked, onChange, children, describedBy, ref }: TickProps) {
  return (
    <label className="flex min-h-6 items-start gap-2 py-0.5">
      <input
        ref={ref}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent-solid"
      />
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}
