import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** One quiet line: what the section is good for. */
  lead?: string;
  actions?: ReactNode;
  /** How it lies among the others of its screen. */
  className?: string;
  children: ReactNode;
}

/** One box of a screen that is made of several. */
export function Section({ title, lead, actions, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className={clsx('grid grid-cols-[minmax(0,1fr)] content-start rounded-card bg-surface shadow-card', className)}
    >
      <header className="flex min-h-7 flex-wrap items-center gap-x-2 gap-y-0.5">
        <h2 id={headingId} className="font-strong">
          {title}
        </h2>
        {lead && <span className="min-w-0 text-meta text-text-3">{lead}</span>}
        {actions && <span className="ms-auto flex flex-wrap items-center gap-1">{actions}</span>}
      </header>
      {children}
    </section>
  );
}
