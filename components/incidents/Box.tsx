import type { ComponentProps } from 'react';
import { Section } from '@/components/ui/Section';

interface BoxProps extends Omit<ComponentProps<typeof Section>, 'className'> {
  /** Over both columns. */
  wide?: boolean;
}

/** One box of the room. */
export function Box({ wide, ...section }: BoxProps) {
  return <Section className={`gap-2 px-4 py-3 ${wide ? '@min-[620px]:col-span-2' : ''}`} {...section} />;
}
