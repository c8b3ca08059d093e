import { CircleSlash2, Info, TriangleAlert } from 'lucide-react';
import type { DraftIssue } from '@/lib/domain/draft';
import { countText, text } from '@/lib/queries/text';

const KINDS = {
  block: { Icon: CircleSlash2, mark: 'text-danger-mark', name: 'issueBlock' },
  warn: { Icon: TriangleAlert, mark: 'text-caution-mark', name: 'issueWarn' },
  info: { Icon: Info, mark: 'text-text-3', name: 'issueInfo' },
} as const;
const RANK = { block: 0, warn: 1, info: 2 };

/** What the review of drafts says about a snippet as it will read; it is mended in the draft or in the snippet. */
export function IssueLines({ issues }: { issues: readonly DraftIssue[] }) {
  if (!issues.length) return null;
  const sorted = [...issues].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.start - b.start);
  return (
    <ul aria-label={countText('issues', issues.length)} className="grid gap-0.5">
      {sorted.map((issue) => {
        const { Icon, mark, name } = KINDS[issue.severity];
        return (
          <li key={`${issue.rule} ${issue.start} ${issue.end}`} className="flex gap-1.5 text-meta">
            <Icon className={`mt-px size-3.5 shrink-0 ${mark}`} aria-hidden="true" />
            <span className="sr-only">{text(name)}: </span>
            <span className="min-w-0 break-words">{issue.message}</span>
          </li>
        );
      })}
    </ul>
  );
}
