import { TrendingUp } from 'lucide-react';
import type { Emerging } from '@/lib/insights/emerging';
import { kindOf } from '@/lib/insights/emerging/terms';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { countText, text } from '@/lib/queries/text';
import { Card } from './Card';
import { emergingTable } from './figureTables';
import { listOf, number, termName, webAddress } from './format';
import { incidentHref } from './issueStart';

/** What is written about clearly more than usual in the last 24 hours, with the posts. Nothing to tell is told too. */
export function EmergingCard({ answer: { insights, posts } }: { answer: InsightsAnswer }) {
  const { state, issues } = insights.emerging;
  return (
    <Card
      wide
      title={text('insightsEmerging')}
      lead={text('insightsEmergingLead')}
      tables={issues.length > 0 ? [emergingTable(insights)] : []}
    >
      {issues.length === 0 && <p className="text-text-2">{text(`insightsEmerging_${state}`)}</p>}
      {issues.length > 0 && (
        <ul className="grid gap-3">
          {issues.map((issue) => (
            <Issue key={issue.lead.term} issue={issue} posts={posts} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface IssueProps {
  issue: Emerging;
  posts: InsightsAnswer['posts'];
}

function Issue({ issue, posts }: IssueProps) {
  const { lead, others, posts: count, evidence } = issue;
  const name = termName(lead.term);
  return (
    <li className="grid gap-1.5 rounded-control bg-caution-soft p-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <TrendingUp className="size-4 shrink-0 text-caution-mark" aria-hidden="true" />
        <h3 dir="auto" className="font-strong">
          {kindOf(lead.term) === 'word' ? `“${name}”` : name}
        </h3>
        <span className="text-text-2">{text('insightsRaised', number(lead.people), number(lead.expected))}</span>
        <span className="flex-1" />
        <a
          href={incidentHref(issue)}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 print:hidden"
        >
          {text('insightsOpenIncident')}
        </a>
      </div>
      {others.length > 0 && (
        <p className="text-meta text-text-2">
          {text('insightsRaisedWith', listOf(others.slice(0, 8).map(({ term }) => termName(term))))}
        </p>
      )}
      <details open={count <= 6}>
        <summary className="flex min-h-6 w-fit items-center text-meta text-text-2">
          {countText('insightsEvidence', count)}
        </summary>
        <ul className="grid gap-1 pt-1">
          {evidence.map(({ postId }) => {
            const post = posts[postId];
            return (
              post && (
                <li key={postId} className="flex flex-wrap gap-x-2">
                  <q dir="auto" className="min-w-0 break-words">
                    {post.quote}
                  </q>
                  <PostLink url={post.permalink} about={post.quote} />
                </li>
              )
            );
          })}
        </ul>
      </details>
    </li>
  );
}

/** To a post on its site; nothing where the page gave no address. */
export function PostLink({ url, about }: { url: string | null; about: string }) {
  const href = webAddress(url);
  if (!href) return null;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={text('insightsOpenPostNamed', about)}
      className="inline-flex min-h-6 items-center text-accent text-meta underline underline-offset-2 print:hidden"
    >
      {text('insightsOpenPost')}
    </a>
  );
}
