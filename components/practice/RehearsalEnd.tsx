import { Flag } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { text } from '@/lib/queries/text';
import type { Answered } from './Rehearsal';

/** How the whole rehearsal went, and what to look at first next time. */
export function RehearsalEnd({ answered, onAgain }: { answered: readonly Answered[]; onAgain(): void }) {
  const mean = Math.round(answered.reduce((sum, { marked }) => sum + marked.score, 0) / Math.max(1, answered.length));
  const missed = new Map<string, number>();
  for (const { marked } of answered) {
    for (const { id, passed } of marked.marks) if (!passed) missed.set(id, (missed.get(id) ?? 0) + 1);
  }
  const [worst] = [...missed].sort((a, b) => b[1] - a[1]);
  return (
    <State
      icon={<Flag />}
      tone="good"
      title={text('rehearsalOver', mean)}
      actions={
        <Button look="primary" onClick={onAgain}>
          {text('rehearsalAgain')}
        </Button>
      }
    >
      {worst
        ? text('rehearsalWorst', text(`rehearsalMark_${worst[0]}` as 'rehearsalMark_facts'), worst[1])
        : text('rehearsalAllRight')}
    </State>
  );
}
