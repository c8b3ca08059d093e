import { clsx } from 'clsx';
import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-sunken text-text-2',
  caution: 'bg-caution-soft text-caution',
  danger: 'bg-danger-soft text-danger',
  good: 'bg-good-soft text-good',
  accent: 'bg-accent-soft text-accent',
};

interface TagProps {
  tone?: keyof typeof TONES;
  className?: string;
  children: ReactNode;
}

export function Tag({ tone = 'plain', className, children }: TagProps) {
  return (
    <span
      className={clsx(
        'inline-flex min-h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-[5px] px-1.5 font-medium text-micro',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
