import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { InsightsAnswer } from '@/lib/queries/insights';
import { messagesLocale, text } from '@/lib/queries/text';
import { Card } from './Card';
import { promiseTable, responseTable } from './figureTables';
import { duration, number, percent } from './format';
import { ResponseChart } from './ResponseChart';

/** How soon people get their first answer, beside the brand's own goals. */
export function ResponseCard({ answer: { insights } }: { answer: InsightsAnswer }) {
  const { all, inHours, withinGoal, points, goal } = insights.responseTimes;
  if (all.n === 0)
    return (
      <Card title={text('insightsResponse')}>
        <p className="text-text-2">{text('insightsResponseEmpty')}</p>
      </Card>
    );
  return (
    <Card
      title={text('insightsResponse')}
      lead={text('insightsResponseLead', duration(all.median), duration(all.p90), number(all.n))}
      tables={[responseTable(insights)]}
    >
      <ResponseChart points={points} goal={goal} />
      <ul className="grid gap-0.5 text-meta text-text-2">
        {all.n < 30 && <li>{text('insightsFewAnswers', number(all.n))}</li>}
        {inHours.n > 0 && <li>{text('insightsInHoursText', duration(inHours.median), duration(inHours.p90))}</li>}
        <li>
          {withinGoal.n === 0
            ? text('insightsNoGoal')
            : text('insightsWithinGoal', number(withinGoal.hits), number(withinGoal.n), percent(withinGoal.value))}
        </li>
      </ul>
    </Card>
  );
}

/** More marks than these would be too thin to count: shares are drawn instead. */
const MOST_MARKS = 60;

export function PromisesCard({ answer: { insights, people, now } }: { answer: InsightsAnswer }) {
  const { inTime, late, broken, overdue, waiting, keptRate, overdueList, acts } = insights.promises;
  const ended = inTime + late + broken;
  if (ended + overdue + waiting === 0)
    return (
      <Card title={text('insightsPromises')}>
        <p className="text-text-2">{text('insightsPromisesEmpty')}</p>
      </Card>
    );
  const slipping = acts.filter(({ slipped, n }) => slipped > 0 && n >= 5).slice(0, 2);
  return (
    <Card title={text('insightsPromises')} lead={text('insightsPromisesLead')} tables={[promiseTable(insights)]}>
      <dl className="flex flex-wrap gap-x-7 gap-y-2">
        <Figure value={text('insightsOfBoth', number(inTime), number(ended))} name={text('insightsKeptInTime')} />
        <Figure value={number(late)} name={text('insightsKeptLate')} />
        <Figure value={number(broken)} name={text('insightsBroken')} />
        <Figure
          value={number(overdue)}
          name={text('insightsOverdue')}
          tone={overdue > 0 ? 'text-caution' : undefined}
        />
      </dl>
      <Marks counts={[inTime, late, overdue, broken]} />
      <p className="text-meta text-text-2">
        {keptRate.isFew
          ? text('insightsKeptFew', number(keptRate.n))
          : text('insightsKeptRate', percent(keptRate.value), percent(keptRate.low), percent(keptRate.high))}{' '}
        {waiting > 0 && text('insightsWaitingText', number(waiting))}
      </p>
      {overdueList.length > 0 && (
        <ul>
          {overdueList.map(({ id, act, personId, dueAt }) => (
            <li key={id} className="flex items-center gap-2 border-line py-1.5 not-last:border-b">
              <span dir="auto" className="min-w-0 flex-1 truncate">
                {personId && people[personId]} <span className="text-text-3">{act}</span>
              </span>
              <Tag tone="danger">{text('insightsWasDue', moment(dueAt ?? '', now, messagesLocale()))}</Tag>
            </li>
          ))}
        </ul>
      )}
      {slipping.length > 0 && (
        <p className="text-meta text-text-3">
          {text('insightsSlips')}{' '}
          {slipping.map(({ act, slipped, n }) => text('insightsSlip', act, number(slipped), number(n))).join(' ')}
        </p>
      )}
    </Card>
  );
}

function Figure({ value, name, tone = '' }: { value: string; name: string; tone?: string | undefined }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-meta text-text-3">{name}</dt>
      <dd className={`font-strong text-[1.25rem] leading-7 tabular-nums ${tone}`}>{value}</dd>
    </div>
  );
}

const LOOKS = [
  'bg-accent-line',
  'bg-caution-mark',
  'border-2 border-danger-mark bg-surface',
  'bg-danger-mark',
] as const;

/** One mark for each promise: in time, late, overdue (a frame), broken. What they are stands above in words. */
function Marks({ counts }: { counts: [number, number, number, number] }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const scale = Math.min(1, MOST_MARKS / Math.max(1, total));
  return (
    <div aria-hidden="true" className="flex flex-wrap gap-0.5 forced-colors:hidden">
      {counts.flatMap((count, kind) =>
        Array.from({ length: count > 0 ? Math.max(1, Math.round(count * scale)) : 0 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are all alike
          <span key={`${kind}-${index}`} className={`h-3 w-2 rounded-[2px] ${LOOKS[kind]}`} />
        )),
      )}
    </div>
  );
}
