import { Clock } from 'lucide-react';
import { Tag } from '@/components/ui/Tag';
import type { StaleReason } from '@/lib/queries/snippetCare';
import { staleLabel } from './staleWords';

/** That a snippet should be read again before it goes out, and why. */
export function StaleTag({ reason, className = 'max-w-[55%]' }: { reason: StaleReason; className?: string }) {
  return (
    <Tag tone="caution" className={className}>
      <Clock className="size-3 shrink-0" aria-hidden="true" />
      <span className="truncate">{staleLabel(reason)}</span>
    </Tag>
  );
}
