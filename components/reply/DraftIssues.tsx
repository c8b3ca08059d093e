import { CircleSlash2, Info, TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { DraftIssue } from '@/lib/domain/draft';
import { countText, text } from '@/lib/queries/text';

const KINDS = {
  block: { Icon: CircleSlash2, mark: 'text-danger-mark', name: 'issueBlock' },
  warn: { Icon: TriangleAlert, mark: 'text-caution-mark', name: 'issueWarn' },
  info: { Icon: Info, mark: 'text-text-3', name: 'issueInfo' },
} as const;

const RANK = { block: 0, warn: 1, info: 2 };

/** A fix longer than this is not repeated on its button. */
const FIX_SHOWN = 60;

export function fixLabel(fix: string): string {
  const words = fix.trim();
  if (!words) return text('fixRemove');
  return text('fixReplace', words.length > FIX_SHOWN ? `${words.slice(0, FIX_SHOWN).trimEnd()}…` : words);
}

interface DraftIssuesProps {
  id: string;
  issues: DraftIssue[];
  onFix(issue: DraftIssue): void;
  onShow(issue: DraftIssue): void;
}

/** What the review found, the blocking ones first, each with one way on. */
export function DraftIssues({ id, issues, onFix, onShow }: DraftIssuesProps) {
  if (!issues.length) return null;
  const sorted = [...issues].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.start - b.start);
  return (
    <ul id={id} aria-label={countText('issues', issues.length)} className="grid divide-y divide-line">
      {sorted.map((issue) => {
        const { Icon, mark, name } = KINDS[issue.severity];
        return (
          <li
            key={`${issue.rule} ${issue.start} ${issue.end}`}
            data-problem={issue.severity === 'block' ? '' : undefined}
            className="flex gap-2 py-1.5"
          >
            <Icon className={`mt-0.5 size-4 shrink-0 ${mark}`} aria-hidden="true" />
            <div className="min-w-0 flex-1">
              <div className="flex flex-wrap justify-between gap-x-2">
                <p className="min-w-0 flex-1 basis-32 break-words">{issue.message}</p>
                <span className="text-meta text-text-3 leading-5">{text(name)}</span>
              </div>
              {issue.source && <p className="break-words text-meta text-text-3">{text('issueSource', issue.source)}</p>}
              <div className="flex flex-wrap gap-x-3">
                {issue.fix !== null && (
                  <Button look="link" className="break-words" onClick={() => onFix(issue)}>
                    {fixLabel(issue.fix)}
                  </Button>
                )}
                {issue.fix === null && issue.end > issue.start && (
                  <Button look="link" onClick={() => onShow(issue)}>
                    {text('issueShow')}
                  </Button>
                )}
                {issue.fix === null && issue.end <= issue.start && issue.severity === 'block' && (
                  <Button look="link" onClick={() => onShow(issue)}>
                    {text('edit')}
                  </Button>
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
