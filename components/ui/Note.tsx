import { clsx } from 'clsx';
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';

const TONES = {
  plain: { ground: 'bg-sunken', mark: 'text-text-3', Icon: Info },
  caution: { ground: 'bg-caution-soft', mark: 'text-caution-mark', Icon: TriangleAlert },
  danger: { ground: 'bg-danger-soft', mark: 'text-danger-mark', Icon: OctagonAlert },
  good: { ground: 'bg-good-soft', mark: 'text-good-mark', Icon: CircleCheck },
};

interface NoteProps extends ComponentPropsWithRef<'div'> {
  tone?: keyof typeof TONES;
}

/** A tinted line with an icon: the tone is never carried by colour alone. */
export function Note({ tone = 'plain', className, children, ...rest }: NoteProps) {
  const { ground, mark, Icon } = TONES[tone];
  return (
    <div className={clsx('flex gap-2 rounded-control px-2.5 py-2 text-base', ground, className)} {...rest}>
      <Icon className={clsx('mt-0.5 size-4 shrink-0', mark)} aria-hidden="true" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
