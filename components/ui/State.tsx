import { clsx } from 'clsx';
import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-sunken text-text-2',
  caution: 'bg-caution-soft text-caution-mark',
  danger: 'bg-danger-soft text-danger-mark',
  good: 'bg-good-soft text-good-mark',
};

interface StateProps {
  icon: ReactNode;
  tone?: keyof typeof TONES;
  title: string;
  children?: ReactNode;
  /** One main action first; the rest quiet. */
  actions?: ReactNode;
  /** What follows the actions: a form, details, steps. */
  below?: ReactNode;
  headingId?: string;
}

/** What a screen shows instead of its content: what happened, what to do, what was kept. */
export function State({ icon, tone = 'plain', title, children, actions, below, headingId }: StateProps) {
  return (
    <section aria-labelledby={headingId} className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3.5 py-4">
      <div className="flex items-start gap-3 @max-[279px]:flex-wrap">
        <span
          aria-hidden="true"
          className={clsx('grid size-9 shrink-0 place-items-center rounded-card [&_svg]:size-5', TONES[tone])}
        >
          {icon}
        </span>
        <div className="min-w-0 flex-1">
          <h2 id={headingId} className="text-balance break-words font-strong text-[0.9375rem] leading-5.5">
            {title}
          </h2>
          {children && <div className="text-pretty break-words text-text-2">{children}</div>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-1">{actions}</div>}
      {below}
    </section>
  );
}
