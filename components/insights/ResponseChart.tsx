import { useId } from 'react';
import type { ResponseTimes } from '@/lib/insights/responseTimes';
import { text } from '@/lib/queries/text';
import { dayName, duration, number } from './format';
import { useWidth } from './useWidth';

const HEIGHT = 200;
const TOP = 12;
const BOTTOM = 148;
const LEFT = 52;
const RIGHT = 96;
const MINUTE = 60_000;
/** Steps people read times in, milliseconds. */
const STEPS = [1, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 10_080].map((minutes) => minutes * MINUTE);
const GRID_LINES = 5;
/** Words of two lines would touch below this, px. */
const LABEL_GAP = 15;

function stepFor(most: number): number {
  return (
    STEPS.find((step) => most / step <= GRID_LINES) ?? Math.ceil(most / GRID_LINES / (1440 * MINUTE)) * 1440 * MINUTE
  );
}

/** Median as a line, up to the slowest tenth as a shade, the goal as dashes; the count below each point. */
export function ResponseChart({ points, goal }: Pick<ResponseTimes, 'points' | 'goal'>) {
  const id = useId();
  const [ref, width] = useWidth();
  const known = points.flatMap(({ median, p90, ...point }, index) =>
    median === null || p90 === null ? [] : [{ ...point, median, p90, index }],
  );
  const last = known.at(-1);
  if (!last) return null;
  const most = Math.max(...known.map(({ p90 }) => p90), goal ?? 0, MINUTE);
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const room = width - LEFT - RIGHT;
  const x = (index: number) => LEFT + (points.length === 1 ? room / 2 : (room * index) / (points.length - 1));
  const y = (time: number) => BOTTOM - ((BOTTOM - TOP) * time) / top;
  const line = known.map(({ index, median }) => `${x(index)},${y(median)}`);
  const area = [
    ...known.map(({ index, p90 }) => `${x(index)},${y(p90)}`),
    ...known.map(({ index, median }) => `${x(index)},${y(median)}`).reverse(),
  ];
  const every = Math.ceil(points.length / Math.max(1, Math.floor(room / 52)));
  const labels = spread([
    { key: 'p90', at: y(last.p90), words: duration(last.p90), strong: false },
    ...(goal === null
      ? []
      : [{ key: 'goal', at: y(goal), words: text('insightsGoal', duration(goal)), strong: false }]),
    { key: 'median', at: y(last.median), words: duration(last.median), strong: true },
  ]);
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="w-full text-[11px]"
      >
        <title id={`${id}-t`}>{text('insightsResponseChart')}</title>
        <desc id={`${id}-d`}>
          {text('insightsResponseChartText', number(known.length), duration(last.median), duration(last.p90))}
        </desc>
        {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((time) => (
          <g key={time}>
            <line x1={LEFT - 6} x2={width - RIGHT + 6} y1={y(time)} y2={y(time)} className="stroke-line" />
            <text x={LEFT - 12} y={y(time) + 4} textAnchor="end" className="fill-text-3">
              {time === 0 ? 0 : duration(time)}
            </text>
          </g>
        ))}
        <polygon points={area.join(' ')} className="fill-accent-line" opacity={0.18} />
        {known.length > 1 && (
          <polyline
            points={line.join(' ')}
            className="fill-transparent stroke-2 stroke-accent"
            strokeLinejoin="round"
          />
        )}
        {goal !== null && (
          <line
            x1={LEFT - 6}
            x2={width - RIGHT + 6}
            y1={y(goal)}
            y2={y(goal)}
            className="stroke-line-strong"
            strokeDasharray="4 3"
          />
        )}
        <circle cx={x(last.index)} cy={y(last.median)} r={3.5} className="fill-accent" data-ink="" />
        {labels.map(({ key, at, words, strong }) => (
          <text
            key={key}
            x={width - RIGHT + 12}
            y={at + 4}
            className={strong ? 'fill-text font-strong' : 'fill-text-3'}
          >
            {words}
          </text>
        ))}
        <text x={0} y={BOTTOM + 38} className="fill-text-3">
          {text('insightsN')}
        </text>
        {points.map(({ day, n }, index) =>
          (points.length - 1 - index) % every === 0 ? (
            <g key={day} textAnchor="middle" className="fill-text-3">
              <text x={x(index)} y={BOTTOM + 20}>
                {dayName(day)}
              </text>
              <text x={x(index)} y={BOTTOM + 38}>
                {number(n)}
              </text>
            </g>
          ) : null,
        )}
      </svg>
    </div>
  );
}

/** Moves words apart that would stand on each other, from the top down. */
function spread<Label extends { at: number }>(labels: Label[]): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    const above = placed.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    placed.push({ ...label, at: Math.max(label.at, above + LABEL_GAP) });
  }
  return placed;
}
