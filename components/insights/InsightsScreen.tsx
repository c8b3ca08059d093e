import { clsx } from 'clsx';
import { ChartNoAxesCombined, TriangleAlert } from 'lucide-react';
import { memo, useDeferredValue, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { State } from '@/components/ui/State';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { dateOf } from '@/lib/insights/clock';
import { useBrands } from '@/lib/queries/brands';
import { type InsightsAnswer, useInsights } from '@/lib/queries/insights';
import { text } from '@/lib/queries/text';
import { EffectsCard } from './EffectsCard';
import { EmergingCard } from './EmergingCard';
import { number, percent, periodName } from './format';
import { InsightsHead } from './InsightsHead';
import { SentimentCard, UseCard, WinsCard } from './ReplyCards';
import { reportCsv, reportMarkdown } from './reportText';
import { QuestionsCard, TopicsCard, VolumeCard } from './SeenCards';
import { SummaryCard } from './SummaryCard';
import { PromisesCard, ResponseCard } from './TimeCards';
import { useInsightsQuestion } from './useInsightsQuestion';
import './print.css';

const NO_BRANDS: Brand[] = [];

/** What was seen, answered, promised and what it did. Everything says how many it rests on. */
export default function InsightsScreen() {
  const brands = useBrands();
  // The brands say when the day is open and which questions are answered: nothing is counted before they are known.
  return brands ? <Insights brands={brands.all} /> : null;
}

function Insights({ brands = NO_BRANDS }: { brands: Brand[] }) {
  const { choice, question, isValid, change, renew } = useInsightsQuestion('');
  const { state, done, last, stop, again } = useInsights(question, brands);
  // Drawn in slices: all figures at once would hold the page up for longer than a key may wait.
  const drawn = useDeferredValue(last, null);
  const [exportFailed, setExportFailed] = useState(false);
  const brand = brands.find(({ id }) => id === choice.brandId)?.name ?? text('insightsAllBrands');
  const of = text(
    'insightsBrandAndPlatform',
    brand,
    choice.platform ? PLATFORM_NAMES[choice.platform] : text('insightsAllPlatforms'),
  );
  const isEmpty = last !== null && last.insights.counted.seen + last.insights.counted.replies === 0;
  const take = (kind: 'csv' | 'markdown' | 'print') => {
    if (!last) return;
    setExportFailed(false);
    if (kind === 'print') return print();
    const { firstDay, days } = last.insights.period;
    const name = `heard-insights-${dateOf(firstDay)}-${dateOf(firstDay + days - 1)}`;
    try {
      const made = kind === 'csv' ? reportCsv({ answer: last, of }) : reportMarkdown({ answer: last, of });
      const type = kind === 'csv' ? 'text/csv' : 'text/markdown';
      download(new Blob([made], { type: `${type};charset=utf-8` }), `${name}.${kind === 'csv' ? 'csv' : 'md'}`);
    } catch {
      setExportFailed(true);
    }
  };
  return (
    <div className="flex h-full min-w-0 flex-col print:block print:h-auto">
      <InsightsHead
        choice={choice}
        brands={brands}
        isValid={isValid}
        fact={last ? periodName(last.insights.period) : ''}
        onExport={last && !isEmpty ? take : null}
        onChange={change}
        onRenew={() => {
          renew();
          again();
        }}
      />
      <div className="min-h-0 flex-1 overflow-y-auto print:overflow-visible">
        <Progress state={state} done={done} onStop={stop} />
        {exportFailed && (
          <p role="alert" className="px-5 pt-3 text-danger">
            {text('insightsExportFailed')}
          </p>
        )}
        {state === 'failed' && (
          <State
            icon={<TriangleAlert />}
            tone="caution"
            title={text('insightsFailedTitle')}
            actions={
              <Button look="edge" onClick={again}>
                {text('insightsAgain')}
              </Button>
            }
          >
            {text('insightsFailedText')}
          </State>
        )}
        {state === 'stopped' && (
          <State
            icon={<ChartNoAxesCombined />}
            title={text('insightsStoppedTitle')}
            actions={
              <Button look="edge" onClick={again}>
                {text('insightsAgain')}
              </Button>
            }
          >
            {text('insightsStoppedText')}
          </State>
        )}
        {state !== 'failed' &&
          last &&
          (isEmpty ? (
            <Empty />
          ) : (
            <div
              aria-busy={state === 'working'}
              className={clsx('transition-opacity', state === 'working' && 'opacity-60')}
            >
              {drawn && <Figures answer={drawn} of={of} />}
            </div>
          ))}
      </div>
    </div>
  );
}

function Progress({ state, done, onStop }: { state: string; done: number; onStop(): void }) {
  const isWorking = state === 'working';
  return (
    <div className={clsx('flex items-center gap-3 px-5 pt-3 print:hidden', !isWorking && 'sr-only')}>
      <span role="status" className="text-meta text-text-2">
        {isWorking ? text('insightsCounting') : ''}
      </span>
      {isWorking && (
        <>
          <progress
            aria-label={text('insightsCounting')}
            value={done}
            max={1}
            className="h-1.5 w-40 overflow-hidden rounded-full accent-accent-solid"
          />
          <span className="text-meta text-text-3 tabular-nums">{percent(done)}</span>
          <Button onClick={onStop}>{text('insightsStop')}</Button>
        </>
      )}
    </div>
  );
}

const Empty = () => (
  <State icon={<ChartNoAxesCombined />} title={text('insightsEmptyTitle')}>
    {text('insightsEmptyText')}
  </State>
);

interface FiguresProps {
  answer: InsightsAnswer;
  of: string;
}

/** Drawn again for new figures only: drawing them takes longer than all else on the screen. */
const Figures = memo(function Figures({ answer, of }: FiguresProps) {
  const { insights, rows, tookMs } = answer;
  return (
    <div className="grid gap-3 p-4">
      <h2 className="hidden font-strong text-title print:block">
        {text('insightsReportTitle', of, periodName(insights.period))}
      </h2>
      <p className="text-meta text-text-3">{text('insightsCovers')}</p>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] print:grid-cols-2">
        <SummaryCard answer={answer} of={of} />
        <EmergingCard answer={answer} />
        {/* Two columns of their own, so that a tall card leaves no hole beside it. */}
        <div className="grid min-w-0 content-start gap-3">
          <ResponseCard answer={answer} />
          <EffectsCard answer={answer} />
          <VolumeCard answer={answer} />
          <UseCard answer={answer} />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <PromisesCard answer={answer} />
          <TopicsCard answer={answer} />
          <SentimentCard answer={answer} />
          <QuestionsCard answer={answer} />
        </div>
        <WinsCard answer={answer} />
      </div>
      <p className="text-meta text-text-3 print:hidden" data-took={Math.round(tookMs)}>
        {text('insightsTook', number(rows), number(Math.max(0.1, tookMs / 1000)))}
      </p>
    </div>
  );
});
