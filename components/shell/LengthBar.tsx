import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { ReplyLength } from '@/lib/domain/suggestion';
import { text } from '@/lib/queries/text';

/** A bar with the ideal band and where this reply stands. The band would vanish beside a limit of 8,000, so the bar ends at twice the ideal. */
export function LengthBar({ length, platform }: { length: ReplyLength; platform: Platform }) {
  const { count, limit, ideal } = length;
  const [low, high] = ideal;
  const end = Math.max(1, Math.min(limit, Math.max(high * 2, 1)));
  const at = (value: number) => Math.min(98.6, (value / end) * 100);
  const name = PLATFORM_NAMES[platform];
  const over = count > limit;
  const words = over
    ? text('lengthOver', count - limit, name)
    : text(count < low ? 'lengthShort' : count > high ? 'lengthLong' : 'lengthGood', name);
  const exact = text('lengthTitle', count, limit, low, high);
  return (
    <div className="flex items-center gap-2 text-meta text-text-3 @max-[279px]:flex-wrap" title={exact}>
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        role="img"
        aria-label={exact}
        className="h-2.5 min-w-15 max-w-50 flex-1"
      >
        <rect y="2.5" width="100" height="3" className="fill-line" />
        <rect x={at(low)} y="2.5" width={at(high) - at(low)} height="3" className="fill-accent-line opacity-50" />
        <rect data-ink="" x={at(count)} width="1.4" height="8" className={over ? 'fill-danger-mark' : 'fill-text'} />
      </svg>
      <span className={over ? 'font-strong text-danger' : undefined}>{words}</span>
    </div>
  );
}
