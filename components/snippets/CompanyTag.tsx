import { Lock } from 'lucide-react';
import { Tag } from '@/components/ui/Tag';
import { text } from '@/lib/queries/text';

/** Marks what a company deployed: it can be used and copied, not changed. */
export function CompanyTag({ className }: { className?: string }) {
  return (
    <Tag className={className}>
      <Lock className="size-3 shrink-0" aria-hidden="true" />
      <span className="truncate">{text('fromCompany')}</span>
    </Tag>
  );
}
