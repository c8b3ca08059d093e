import { SENTIMENTS } from '@/lib/domain/labels';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { sentimentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { Card } from './Card';
import { PostLink } from './EmergingCard';
import { pairTable, usageTable } from './figureTables';
import { number, percent } from './format';

/** How people sounded before our reply and in their next message. */
export function SentimentCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { pairs } = insights.effects;
  const all = SENTIMENTS.flatMap((before) => SENTIMENTS.map((after) => pairs[before][after]));
  const total = all.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...all);
  if (total === 0)
    return (
      <Card title={text('insightsPairs')}>
        <p className="text-text-2">{text('insightsPairsEmpty')}</p>
      </Card>
    );
  return (
    <Card title={text('insightsPairs')} lead={text('insightsPairsLead', number(total))} tables={[pairTable(insights)]}>
      <table className="w-full table-fixed text-center">
        <caption className="sr-only">{text('insightsPairs')}</caption>
        <thead>
          <tr className="text-meta text-text-3">
            <th scope="col" className="p-1 text-start font-normal">
              {text('insightsSoundedBefore')}
            </th>
            {SENTIMENTS.map((after) => (
              <th key={after} scope="col" className="p-1 font-normal">
                {text('insightsThen', sentimentName(after))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SENTIMENTS.map((before) => (
            <tr key={before}>
              <th scope="row" className="p-1 text-start font-medium">
                {sentimentName(before)}
              </th>
              {SENTIMENTS.map((after) => (
                <td key={after} className="p-0.5">
                  <span className="relative grid h-9 place-items-center overflow-hidden rounded-chip tabular-nums shadow-hair">
                    <span
                      aria-hidden="true"
                      className="absolute inset-x-0 bottom-0 bg-accent-soft"
                      style={{ height: `${(100 * pairs[before][after]) / most}%` }}
                    />
                    <span className="relative">{number(pairs[before][after])}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {total < 30 && <p className="text-meta text-text-3">{text('insightsFewPairs', number(total))}</p>}
    </Card>
  );
}

const USED = ['kept', 'edited', 'own_instead', 'snippet', 'snippet_edited', 'own', 'left'] as const;

/** What became of suggestions and snippets. */
export function UseCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { counts, keptRate, rejectedRate, medianEdit } = insights.use;
  const most = Math.max(...USED.map((use) => counts[use]));
  if (most === 0)
    return (
      <Card title={text('insightsUse')}>
        <p className="text-text-2">{text('insightsUseEmpty')}</p>
      </Card>
    );
  return (
    <Card
      title={text('insightsUse')}
      lead={
        keptRate.isFew
          ? text('insightsUseFew', number(keptRate.n))
          : text('insightsUseLead', percent(keptRate.value), percent(rejectedRate.value), number(keptRate.n))
      }
      tables={[usageTable(insights)]}
    >
      <ul className="grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1">
        {USED.filter((use) => counts[use] > 0).map((use) => (
          <li key={use} className="col-span-3 grid grid-cols-subgrid items-center">
            <span>{text(`insightsUse_${use}`)}</span>
            <span
              aria-hidden="true"
              className="h-2 rounded-full bg-accent-line"
              style={{ width: `${(100 * counts[use]) / most}%` }}
            />
            <span className="text-end text-text-2 tabular-nums">{number(counts[use])}</span>
          </li>
        ))}
      </ul>
      {medianEdit !== null && (
        <p className="text-meta text-text-2">{text('insightsMedianEdit', percent(medianEdit))}</p>
      )}
    </Card>
  );
}

/** Praise worth passing on, and people who came round. */
export function WinsCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { praised, praise, turned, turnedAround } = insights.wins;
  return (
    <Card wide title={text('insightsWins')} lead={text('insightsWinsLead', number(praised), number(turned))}>
      {praised + turned === 0 && <p className="text-text-2">{text('insightsWinsEmpty')}</p>}
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-2 print:grid-cols-2">
        {praise.length > 0 && (
          <div className="min-w-0">
            <h3 className="font-strong text-meta text-text-2">{text('insightsPraise')}</h3>
            <ul>
              {praise.map(({ postId, quote, platform, permalink }) => (
                <li key={postId} className="border-line py-1.5 not-last:border-b">
                  <q dir="auto" className="break-words">
                    {quote}
                  </q>{' '}
                  <span className="text-meta text-text-3">{PLATFORM_NAMES[platform]}</span>{' '}
                  <PostLink url={permalink} about={quote} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {turnedAround.length > 0 && (
          <div className="min-w-0">
            <h3 className="font-strong text-meta text-text-2">{text('insightsTurned')}</h3>
            <ul>
              {turnedAround.map(({ interactionId, before, after, platform, permalink }) => (
                <li key={interactionId} className="border-line py-1.5 not-last:border-b">
                  <q dir="auto" className="break-words text-text-3">
                    {before}
                  </q>{' '}
                  <span className="text-meta text-text-3">{text('insightsTurnedThen')}</span>{' '}
                  <q dir="auto" className="break-words">
                    {after}
                  </q>{' '}
                  <span className="text-meta text-text-3">{PLATFORM_NAMES[platform]}</span>{' '}
                  <PostLink url={permalink} about={after} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
