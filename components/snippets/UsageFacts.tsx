import { dayOf } from '@/components/shell/staleWords';
import { ago } from '@/components/ui/time';
import type { Snippet } from '@/lib/domain/snippet';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { ratesOf } from '@/lib/snippets/care';

/** How often it was used, how often its words went out unchanged, and when it was written. */
export function UsageFacts({ snippet, now }: { snippet: Snippet; now: number }) {
  const { used, lastUsedAt, keptRate, known } = ratesOf(snippet);
  const percent = new Intl.NumberFormat(messagesLocale(), { style: 'percent' });
  const facts: [string, string][] = [
    [
      text('snippetFactUsed'),
      used
        ? [
            countText('snippetUsed', used),
            lastUsedAt && text('snippetLastUsed', ago(lastUsedAt, now, messagesLocale())),
          ]
            .filter(Boolean)
            .join(', ')
        : text('snippetNeverUsed'),
    ],
    [
      text('snippetFactKept'),
      keptRate === null ? text('snippetTooFew') : text('snippetKeptRate', percent.format(keptRate), known),
    ],
    [text('snippetFactChanged'), dayOf(snippet.updatedAt, now)],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-line border-t pt-3 text-meta">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-text-3">{name}</dt>
          <dd className="m-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
