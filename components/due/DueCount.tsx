import { useDueCounts } from '@/lib/queries/commitments';
import { countText } from '@/lib/queries/text';

/** The number beside "Due": what is late or due soon. */
export function DueCount() {
  const { overdue, soon } = useDueCounts();
  const count = overdue + soon;
  if (count === 0) return null;
  return (
    <span className="min-w-4 rounded-full bg-caution-soft px-1 text-center font-strong text-caution text-micro tabular-nums">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{countText('dueCount', count)}</span>
    </span>
  );
}
