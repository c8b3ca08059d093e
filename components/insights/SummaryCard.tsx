import { ClipboardCopy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { summaryOf } from '@/lib/insights/summary';
import { writeClipboard } from '@/lib/queries/clipboard';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { text } from '@/lib/queries/text';
import { Card } from './Card';
import { FaqLink } from './FaqLink';
import { periodName } from './format';
import { summaryMarkdown } from './reportText';
import { sentenceOf, stepOf } from './summaryWords';

/** The period in plain words, ready to be pasted. */
export function SummaryCard({ answer, of }: { answer: InsightsAnswer; of: string }) {
  const { insights } = answer;
  const { lines, next, quotes } = summaryOf(insights);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await writeClipboard(summaryMarkdown({ answer, of }));
      setSaid(text('insightsCopied'));
    } catch {
      setSaid(text('insightsCopyFailed'));
    }
  };
  return (
    <Card
      wide
      title={text('insightsSummary')}
      lead={text('insightsSummaryLead', periodName(insights.period))}
      tools={
        <div className="flex items-center gap-2">
          <span role="status" className="text-meta text-text-3">
            {said}
          </span>
          <Button icon={<ClipboardCopy className="size-4" aria-hidden="true" />} onClick={() => void copy()}>
            {text('insightsCopySummary')}
          </Button>
        </div>
      }
    >
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-2 print:grid-cols-2">
        <ul className="grid list-disc content-start gap-1 ps-4 marker:text-text-3">
          {lines.map((line) => (
            <li key={sentenceOf(line)} className={line.kind === 'emerging' ? 'font-strong' : undefined}>
              {sentenceOf(line)}
            </li>
          ))}
        </ul>
        <div className="grid content-start gap-3">
          {next.length > 0 && (
            <div>
              <h3 className="font-strong text-meta text-text-2">{text('insightsNext')}</h3>
              <ul className="grid gap-1">
                {next.map((step) => {
                  const { words, href, link, question } = stepOf(step);
                  return (
                    <li key={words} className="text-pretty">
                      {words}{' '}
                      {question ? (
                        <FaqLink question={question}>{link}</FaqLink>
                      ) : (
                        <a
                          href={href}
                          className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 print:hidden"
                        >
                          {link}
                        </a>
                      )}
                    </li>
                  );
                })}
              </ul>
            </div>
          )}
          {quotes.length > 0 && (
            <div>
              <h3 className="font-strong text-meta text-text-2">{text('insightsQuotes')}</h3>
              {quotes.map((quote) => (
                <blockquote key={quote} dir="auto" className="my-1 border-accent-line border-s-2 ps-2 text-text-2">
                  {quote}
                </blockquote>
              ))}
            </div>
          )}
        </div>
      </div>
    </Card>
  );
}
