import type { ComponentProps } from 'react';
import { Section as Plain } from '@/components/ui/Section';

interface SectionProps extends Omit<ComponentProps<typeof Plain>, 'className'> {
  /** Over both columns. */
  wide?: boolean;
}

/** One box of the brand screen. */
export function Section({ wide, ...section }: SectionProps) {
  return <Plain className={`gap-3 p-4 ${wide ? '@min-[860px]:col-span-2' : ''}`} {...section} />;
}
