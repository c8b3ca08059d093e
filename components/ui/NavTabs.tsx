import { clsx } from 'clsx';
import type { ReactNode } from 'react';

interface NavTabsProps<Row> {
  label: string;
  rows: readonly Row[];
  openId: string;
  onOpen(id: string): void;
  /** What stands on the tab of a row. */
  children(row: Row): ReactNode;
  className?: string;
}

/** The things of one kind in a line that scrolls, one of them open. */
export function NavTabs<Row extends { id: string }>(props: NavTabsProps<Row>) {
  const { label, rows, openId, onOpen, children, className } = props;
  return (
    <nav
      aria-label={label}
      className={clsx('flex shrink-0 gap-1 overflow-x-auto border-line border-b bg-surface px-3 py-1.5', className)}
    >
      {rows.map((row) => (
        <button
          key={row.id}
          type="button"
          aria-current={row.id === openId ? 'true' : undefined}
          onClick={() => onOpen(row.id)}
          className={clsx(
            'flex min-h-7 max-w-64 shrink-0 items-center gap-1.5 rounded-control px-2 font-medium',
            row.id === openId ? 'bg-accent-soft text-accent' : 'text-text-2 hover:bg-hover',
          )}
        >
          {children(row)}
        </button>
      ))}
    </nav>
  );
}
