import { useId } from 'react';
import type { Topic } from '@/lib/insights/volumes';
import { text } from '@/lib/queries/text';
import { change, number, topicName } from './format';
import { useWidth } from './useWidth';

const ROW = 27;

/** Bars of a period; the thin bar below each is the period before. */
export function TopicChart({ topics }: { topics: Topic[] }) {
  const id = useId();
  const [ref, width] = useWidth();
  const left = Math.min(160, width * 0.38);
  const most = Math.max(1, ...topics.map(({ now, before }) => Math.max(now, before)));
  const length = (count: number) => Math.max(count > 0 ? 2 : 0, ((width - left - 84) * count) / most);
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        viewBox={`0 0 ${width} ${topics.length * ROW}`}
        className="w-full text-[12px]"
      >
        <title id={`${id}-t`}>{text('insightsTopicChart')}</title>
        <desc id={`${id}-d`}>
          {topics
            .map(({ category, now, before }) => text('insightsTopicRow', topicName(category), now, before))
            .join(' ')}
        </desc>
        {topics.map(({ category, now, before }, index) => {
          const y = index * ROW;
          return (
            <g key={category ?? ''}>
              <text x={0} y={y + 16} className="fill-text">
                {topicName(category)}
              </text>
              <rect x={left} y={y + 5} width={length(now)} height={8} rx={2} className="fill-accent-line" data-ink="" />
              <rect
                x={left}
                y={y + 15}
                width={length(before)}
                height={4}
                rx={2}
                className="fill-line-strong"
                opacity={0.6}
              />
              <text x={left + Math.max(length(now), length(before)) + 8} y={y + 16} className="fill-text-2">
                {number(now)}
                <tspan dx={5} className="fill-text-3 text-[11px]">
                  {change(now, before)}
                </tspan>
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
