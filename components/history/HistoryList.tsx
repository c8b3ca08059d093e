import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { Tag } from '@/components/ui/Tag';
import { moment, span } from '@/components/ui/time';
import type { Interaction } from '@/lib/domain/interaction';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { approachName, stateName } from '@/lib/queries/names';
import { messagesLocale, text } from '@/lib/queries/text';

const ROW = 56;
const TONES = { posted: 'good', failed: 'caution' } as const;

interface HistoryListProps {
  interactions: Interaction[];
  chosenId: string | null;
  now: number;
  onChoose(id: string): void;
}

/** Only the rows in view exist. The list holds the focus; arrows, Home and End move the choice. */
export function HistoryList({ interactions, chosenId, now, onChoose }: HistoryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const locale = messagesLocale();
  const rows = useVirtualizer({
    count: interactions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const at = interactions.findIndex((one) => one.id === chosenId);
  const move = (event: KeyboardEvent) => {
    const last = interactions.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    const target = next === undefined ? undefined : interactions[next];
    if (!target || next === undefined) return;
    event.preventDefault();
    onChoose(target.id);
    rows.scrollToIndex(next);
  };
  return (
    <div ref={scroller} className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <div
        role="listbox"
        tabIndex={0}
        aria-label={text('historyList')}
        aria-activedescendant={at >= 0 ? `exchange-${chosenId}` : undefined}
        onKeyDown={move}
        className="relative outline-offset-[-2px]"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map((row) => {
          const one = interactions[row.index];
          if (!one) return null;
          const { author, platform } = one.post;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list, aria-activedescendant points here
            <div
              key={one.id}
              id={`exchange-${one.id}`}
              role="option"
              aria-selected={one.id === chosenId}
              aria-posinset={row.index + 1}
              aria-setsize={interactions.length}
              onClick={() => onChoose(one.id)}
              className="absolute inset-x-0 grid cursor-pointer grid-cols-[minmax(0,5fr)_minmax(0,4fr)_10.5rem] items-center gap-x-4 border-line border-b px-5 hover:bg-hover aria-selected:bg-accent-soft max-sm:grid-cols-[minmax(0,1fr)_auto]"
              style={{ height: ROW, top: row.start }}
            >
              <div className="min-w-0">
                <p className="truncate">
                  <bdi className="font-medium">{author.name ?? author.handle ?? text('postAuthorUnknown')}</bdi>{' '}
                  <span className="text-text-3">{PLATFORM_NAMES[platform]}</span>
                </p>
                <p dir="auto" className="truncate text-text-3">
                  {one.post.text || text('postNoText')}
                </p>
              </div>
              <div className="min-w-0 max-sm:hidden">
                <p className="truncate">{approachName(one)}</p>
                <p dir="auto" className="truncate text-text-3">
                  {one.postedText ?? one.text}
                </p>
              </div>
              <div className="grid justify-items-end gap-0.5">
                <span className="whitespace-nowrap tabular-nums">
                  {moment(one.postedAt ?? one.startedAt, now, locale)}
                </span>
                <span className="flex items-center gap-1.5 text-meta text-text-3">
                  {one.responseMs !== null && text('historyAfter', span(one.responseMs, locale))}
                  <Tag tone={one.state === 'posted' || one.state === 'failed' ? TONES[one.state] : 'plain'}>
                    {stateName(one.state)}
                  </Tag>
                </span>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
