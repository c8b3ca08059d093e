import { type ReactNode, useId } from 'react';

interface BoxProps {
  title: string;
  /** One quiet line: what the box is good for. */
  lead?: string;
  actions?: ReactNode;
  /** Over both columns. */
  wide?: boolean;
  children: ReactNode;
}

/** One box of the room. */
export function Box({ title, lead, actions, wide, children }: BoxProps) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className={`grid grid-cols-[minmax(0,1fr)] content-start gap-2 rounded-card bg-surface px-4 py-3 shadow-card ${wide ? '@min-[620px]:col-span-2' : ''}`}
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
