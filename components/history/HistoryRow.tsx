import { clsx } from 'clsx';
import { memo, type ReactNode } from 'react';
import { Tag } from '@/components/ui/Tag';
import { moment, span } from '@/components/ui/time';
import type { Interaction } from '@/lib/domain/interaction';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Term } from '@/lib/history/query';
import { wordsOf } from '@/lib/history/words';
import type { HistoryRow as Row } from '@/lib/queries/historyRows';
import { approachName, stateName } from '@/lib/queries/names';
import { messagesLocale, text } from '@/lib/queries/text';
import { Highlighted } from './Highlighted';
import { Mood } from './Mood';
import { PromiseTag, tellingPromise } from './PromiseTag';

/** Of every line of the list, head and rows, so that the columns stand under each other. */
export const COLUMNS =
  'grid grid-cols-[1.5rem_minmax(0,5fr)_minmax(0,3.6fr)_6.5rem_8.25rem] items-center gap-x-3 px-4 @max-xl:grid-cols-[1.5rem_minmax(0,1fr)_auto]';
/** Columns that a narrow list leaves out. */
export const WIDE_ONLY = '@max-xl:hidden';

interface HistoryRowProps {
  id: string;
  /** `undefined`: still being read; `null`: erased meanwhile. */
  row: Row | null | undefined;
  rowIndex: number;
  top: number;
  height: number;
  now: number;
  terms: readonly Term[];
  isActive: boolean;
  isSelected: boolean;
  onActivate(id: string): void;
  onSelect(id: string, upTo: boolean): void;
}

export const rowId = (id: string) => `exchange-${id}`;

/** One exchange: who, what about, what we did, how it went, what is still owed. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps) {
  const { id, row, rowIndex, top, height, isActive, isSelected, onActivate, onSelect } = props;
  const name = row ? nameOf(row.interaction) : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the grid, aria-activedescendant points here
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, a table cannot do that
    <div
      id={rowId(id)}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      aria-current={isActive ? 'true' : undefined}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('label')) return;
        if (event.shiftKey) onSelect(id, true);
        else onActivate(id);
      }}
      className={clsx(
        COLUMNS,
        'absolute inset-x-0 cursor-pointer border-line border-b',
        isActive ? 'bg-accent-soft' : isSelected ? 'bg-sunken' : 'hover:bg-hover',
      )}
      style={{ height, top }}
    >
      <Cell className="grid">
        <label className="-m-1.5 grid size-8 place-items-center">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={text('historySelect', name)}
            checked={isSelected}
            onChange={(event) => onSelect(id, (event.nativeEvent as MouseEvent).shiftKey === true)}
            className="size-4 accent-accent-solid"
          />
        </label>
      </Cell>
      {row ? <Cells {...props} row={row} /> : <Reading isGone={row === null} />}
    </div>
  );
});

function Cells({ row: { interaction: one, promises }, now, terms }: HistoryRowProps & { row: Row }) {
  const locale = messagesLocale();
  const promise = tellingPromise(promises);
  const reply = one.postedText ?? one.text;
  const isLeft = one.state === 'left';
  return (
    <>
      <Cell className="min-w-0">
        <p className="truncate">
          <bdi className="font-medium">
            <Highlighted text={nameOf(one)} terms={terms} />
          </bdi>{' '}
          <span className="text-text-3">{PLATFORM_NAMES[one.post.platform]}</span>
        </p>
        <p dir="auto" className="truncate text-text-3">
          {one.post.text ? <Highlighted text={one.post.text} terms={terms} wordsBefore={3} /> : text('postNoText')}
        </p>
      </Cell>
      <Cell className={clsx('min-w-0', WIDE_ONLY)}>
        <p className="truncate">{isLeft ? text('historyLeft') : approachName(one)}</p>
        <p dir="auto" className="truncate">
          {isFoundIn(reply, terms) ? (
            <span className="text-text-3">
              <Highlighted text={reply} terms={terms} wordsBefore={1} />
            </span>
          ) : (
            <Mood interaction={one} />
          )}
        </p>
      </Cell>
      <Cell className={clsx('flex min-w-0 flex-wrap gap-1 overflow-hidden', WIDE_ONLY)}>
        {promise && <PromiseTag promise={promise} now={now} />}
        {one.incident && <Tag>{text('historySheet', one.incident.version)}</Tag>}
      </Cell>
      <Cell className="grid justify-items-end text-end">
        <span className="whitespace-nowrap tabular-nums">{moment(one.postedAt ?? one.startedAt, now, locale)}</span>
        <span className="whitespace-nowrap text-meta text-text-3 tabular-nums">
          {one.state === 'posted' && one.responseMs !== null
            ? text('historyAfter', span(one.responseMs, locale))
            : stateName(one.state)}
        </span>
      </Cell>
    </>
  );
}

function Reading({ isGone }: { isGone: boolean }) {
  return (
    <Cell className="grid gap-2">
      {isGone ? (
        <span className="text-text-3">{text('historyErased')}</span>
      ) : (
        <>
          <span className="h-2.5 w-2/5 rounded-full bg-sunken" />
          <span className="h-2.5 w-4/5 rounded-full bg-sunken" />
        </>
      )}
    </Cell>
  );
}

function Cell({ className, children }: { className: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the grid
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, a table cannot do that
    <div role="gridcell" className={className}>
      {children}
    </div>
  );
}

export const nameOf = ({ post: { author } }: Interaction) => author.name ?? author.handle ?? text('postAuthorUnknown');

/** The reply is shown in the line when it is what the search found. */
function isFoundIn(reply: string, terms: readonly Term[]): boolean {
  if (terms.length === 0) return false;
  const words = wordsOf(reply).map(({ folded }) => folded);
  return terms.some(({ words: [first], exact }) =>
    words.some((word) => (exact ? word === first : first !== undefined && word.startsWith(first))),
  );
}
