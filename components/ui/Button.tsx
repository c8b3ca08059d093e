import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Key } from './Key';

export type ButtonLook = 'primary' | 'edge' | 'quiet' | 'wait' | 'done' | 'danger' | 'danger-solid' | 'link';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'min-h-8 px-3 bg-accent-solid text-on-accent font-strong hover:bg-accent-solid-hover',
  edge: 'min-h-8 px-2.5 text-text font-medium shadow-edge hover:bg-hover',
  quiet: 'min-h-7 px-2 text-text-2 font-medium hover:bg-hover hover:text-text',
  /** Says what is missing; never disabled, pressing it leads there. */
  wait: 'min-h-8 px-3 bg-accent-soft text-accent font-strong shadow-chosen hover:bg-hover',
  done: 'min-h-8 px-2.5 bg-good-soft text-good font-strong',
  danger: 'min-h-7 px-2 text-danger font-medium hover:bg-danger-soft',
  'danger-solid': 'min-h-8 px-3 bg-danger-solid text-on-accent font-strong',
  link: 'min-h-6 text-accent font-medium hover:underline underline-offset-2',
};

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: ButtonLook;
  icon?: ReactNode;
  /** The key that does the same, drawn at the end and announced through `aria-keyshortcuts`. */
  shortcut?: string;
}

export function Button({ look = 'quiet', icon, shortcut, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={clsx(
        'inline-flex items-center gap-1.5 rounded-control text-start text-base transition-colors duration-90',
        LOOKS[look],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
      {shortcut && <Key name={shortcut} onSolid={look === 'primary'} />}
    </button>
  );
}
