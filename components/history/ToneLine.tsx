import { sentimentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import type { TonePoint } from './timeline';

const LEVEL = { negative: 18, neutral: 11, positive: 4 } as const;
const MOST = 12;
const STEP = 14;

/** How somebody sounded from post to post: a small line, and the same in words. */
export function ToneLine({ points }: { points: readonly TonePoint[] }) {
  const shown = points.slice(-MOST);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 2) return null;
  const isSame = shown.every(({ sentiment }) => sentiment === first.sentiment);
  const names = [sentimentName(first.sentiment), sentimentName(last.sentiment).toLowerCase()] as const;
  const words = isSame ? text('personToneSame', names[0]) : text('personToneFrom', names[0].toLowerCase(), names[1]);
  const at = shown.map(({ sentiment }, index) => [index * STEP + 4, LEVEL[sentiment]] as const);
  return (
    <section className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3.5 pt-3" aria-label={text('personTone')}>
      <h3 className="font-medium text-meta text-text-2">{text('personTone')}</h3>
      <svg width={(shown.length - 1) * STEP + 8} height="22" aria-hidden="true" className="overflow-visible">
        <line x1="0" x2="100%" y1={LEVEL.neutral} y2={LEVEL.neutral} className="stroke-line" strokeDasharray="2 3" />
        <polyline
          points={at.map((point) => point.join(',')).join(' ')}
          className="fill-none stroke-text-3"
          strokeWidth="1.5"
        />
        {at.map(([x, y], index) => {
          const sentiment = shown[index]?.sentiment ?? 'neutral';
          return <ToneMark key={`${x}`} x={x} y={y} sentiment={sentiment} />;
        })}
      </svg>
      <span className="text-meta text-text-2">{words}</span>
    </section>
  );
}

/** Shape and height say it as well as colour. */
function ToneMark({ x, y, sentiment }: { x: number; y: number; sentiment: TonePoint['sentiment'] }) {
  if (sentiment === 'neutral') return <circle cx={x} cy={y} r="2.5" className="fill-text-3" />;
  const up = sentiment === 'positive';
  const tip = up ? -3.5 : 3.5;
  return (
    <polygon
      points={`${x - 3.5},${y - tip / 1.5} ${x + 3.5},${y - tip / 1.5} ${x},${y + tip}`}
      className={up ? 'fill-good-mark' : 'fill-danger-mark'}
    />
  );
}
