import { useId } from 'react';
import type { VolumePoint } from '@/lib/insights/volumes';
import { text } from '@/lib/queries/text';
import { dayName, number } from './format';
import { useWidth } from './useWidth';

const HEIGHT = 170;
const TOP = 16;
const BOTTOM = 136;
const LEFT = 40;

/** A number of one or two signs that people count in, at least a quarter of `most`. */
function stepFor(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  return [1, 2, 5, 10].map((factor) => factor * size).find((step) => most / step <= 4) ?? size * 10;
}

/** Posts seen as frames and, within them, replies posted as solid bars: told apart without colour. */
export function VolumeChart({ points }: { points: VolumePoint[] }) {
  const id = useId();
  const [ref, width] = useWidth();
  const most = Math.max(1, ...points.map(({ seen, answered }) => Math.max(seen, answered)));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const slot = (width - LEFT) / points.length;
  const bar = Math.min(36, slot * 0.7);
  const y = (count: number) => BOTTOM - ((BOTTOM - TOP) * count) / top;
  const every = Math.ceil(points.length / Math.max(1, Math.floor((width - LEFT) / 52)));
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="w-full text-[11px]"
      >
        <title id={`${id}-t`}>{text('insightsVolumeChart')}</title>
        <desc id={`${id}-d`}>{text('insightsVolumeChartText', number(points.length), number(most))}</desc>
        {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((count) => (
          <g key={count}>
            <line x1={LEFT} x2={width} y1={y(count)} y2={y(count)} className="stroke-line" />
            <text x={LEFT - 8} y={y(count) + 4} textAnchor="end" className="fill-text-3">
              {number(count)}
            </text>
          </g>
        ))}
        {points.map(({ day, seen, answered }, index) => {
          const x = LEFT + slot * (index + 0.5) - bar / 2;
          return (
            <g key={day}>
              <rect
                x={x + 0.5}
                y={y(seen)}
                width={bar - 1}
                height={Math.max(0, BOTTOM - y(seen))}
                rx={2}
                className="fill-accent-soft stroke-accent-line"
              />
              <rect
                x={x + bar * 0.25}
                y={y(answered)}
                width={bar * 0.5}
                height={Math.max(0, BOTTOM - y(answered))}
                rx={1}
                className="fill-accent"
                data-ink=""
              />
              {(points.length - 1 - index) % every === 0 && (
                <text x={x + bar / 2} y={BOTTOM + 18} textAnchor="middle" className="fill-text-3">
                  {dayName(day)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
