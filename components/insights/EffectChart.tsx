import { useId } from 'react';
import type { Share } from '@/lib/insights/share';
import { text } from '@/lib/queries/text';
import { number, percent } from './format';
import { useWidth } from './useWidth';

export interface EffectRow {
  id: string;
  name: string;
  share: Share;
}

const ROW = 29;
const RIGHT = 108;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Under this many not even a range is drawn: it would reach from side to side. */
const FEWEST = 8;

/** A share with the range in which it likely lies, a row for each. Filled: enough to compare; open and dotted: too few. */
export function EffectChart({ rows, title }: { rows: EffectRow[]; title: string }) {
  const id = useId();
  const [ref, width] = useWidth();
  const left = Math.min(150, width * 0.34);
  const bottom = rows.length * ROW + 4;
  const x = (share: number) => left + (width - left - RIGHT) * share;
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        viewBox={`0 0 ${width} ${bottom + 24}`}
        className="w-full text-[11px]"
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{rows.map(({ name, share }) => rowWords(name, share)).join(' ')}</desc>
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={2} y2={bottom} className="stroke-line" />
            <text x={x(tick)} y={bottom + 18} textAnchor="middle" className="fill-text-3">
              {percent(tick)}
            </text>
          </g>
        ))}
        {rows.map(({ id: row, name, share }, index) => {
          const y = index * ROW + 18;
          const { isFew, n, low, high, value } = share;
          const isDrawn = n >= FEWEST;
          return (
            <g key={row}>
              <text x={0} y={y + 4} className={isFew ? 'fill-text-3 text-[12px]' : 'fill-text text-[12px]'}>
                {name.length > 24 ? `${name.slice(0, 23)}…` : name}
              </text>
              {isDrawn ? (
                <>
                  <line
                    x1={x(low)}
                    x2={x(high)}
                    y1={y}
                    y2={y}
                    className={isFew ? 'stroke-line-strong' : 'stroke-2 stroke-accent-line'}
                    strokeDasharray={isFew ? '2 2' : undefined}
                  />
                  <circle
                    cx={x(value)}
                    cy={y}
                    r={4}
                    className={isFew ? 'fill-surface stroke-line-strong' : 'fill-accent'}
                    data-ink={isFew ? undefined : ''}
                  />
                </>
              ) : (
                <text x={x(0) + 6} y={y + 4} className="fill-text-3">
                  {text('insightsTooFew')}
                </text>
              )}
              {isDrawn && (
                <text
                  x={width - 60}
                  y={y + 4}
                  textAnchor="end"
                  className={isFew ? 'fill-text-3' : 'fill-text text-[12px]'}
                >
                  {isFew ? text('insightsFewShort') : percent(value)}
                </text>
              )}
              <text x={width} y={y + 4} textAnchor="end" className="fill-text-3">
                {text('insightsNOf', number(n))}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function rowWords(name: string, { isFew, n, value, low, high }: Share): string {
  return isFew
    ? text('insightsEffectFew', name, number(n))
    : text('insightsEffectRow', name, percent(value), percent(low), percent(high), number(n));
}
