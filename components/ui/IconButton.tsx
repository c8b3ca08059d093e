import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'title'> {
  label: string;
  shortcut?: string;
}

export function IconButton({ label, shortcut, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label}  ${shortcut}` : label}
      className={clsx(
        'inline-grid size-7 shrink-0 place-items-center rounded-control text-text-2 hover:bg-hover hover:text-text [&_svg]:size-4',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}
