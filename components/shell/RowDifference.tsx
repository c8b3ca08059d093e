import { useMemo } from 'react';
import {
  type ChangedEntry,
  differingStretches,
  type FieldDifference,
  rowDifference,
  type Stretch,
} from '@/lib/packs/rowDifference';
import type { ImportPreview, MergeRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';
import { fieldName, valueWords } from './differenceWords';

interface RowDifferenceProps {
  id: string;
  row: MergeRow;
  homes: ImportPreview['homes'];
}

type Words = (field: string, value: unknown) => string;

/** Mine and theirs beside each other, only where they differ. */
export function RowDifference({ id, row, homes }: RowDifferenceProps) {
  const fields = useMemo(() => rowDifference(row), [row]);
  const words: Words = (field, value) => valueWords(field, value, homes);
  return (
    <div id={id} className="grid grid-cols-[minmax(0,1fr)] gap-2 px-2.5 ps-7 pb-2.5">
      {fields.length === 0 && <p className="text-text-2">{text('importOnlyUnseen')}</p>}
      {fields.map((one) => {
        const name = fieldName(row.kind, one.field);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for things to fill in
          <div key={one.field} role="group" aria-label={name}>
            <p className="font-medium text-meta text-text-2">{name}</p>
            {one.kind === 'list' ? (
              <ListSides difference={one} words={words} />
            ) : (
              <Sides difference={one} words={words} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Sides({ difference, words }: { difference: Exclude<FieldDifference, { kind: 'list' }>; words: Words }) {
  const sides = useMemo(
    () => (difference.kind === 'text' ? differingStretches(difference.mine, difference.theirs) : null),
    [difference],
  );
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-2">
      {(['mine', 'theirs'] as const).map((side) => (
        <div key={side} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-text-3">{text(side === 'mine' ? 'importMine' : 'importTheirs')}</dt>
          <dd dir="auto" className="whitespace-pre-line break-words">
            {sides ? <Marked stretches={sides[side]} /> : words(difference.field, difference[side])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  if (stretches.length === 0) return <span className="text-text-3">{text('importNothingThere')}</span>;
  return stretches.map(({ text: words, differs }, place) =>
    differs ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of two texts that do not change
      <mark key={place} className="rounded-[3px] bg-caution-soft text-text underline underline-offset-2">
        {words}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={place}>{words}</span>
    ),
  );
}

/** More than anybody reads before choosing. */
const SHOWN = 12;

function ListSides({ difference, words }: { difference: FieldDifference & { kind: 'list' }; words: Words }) {
  const { field, added, removed, changed } = difference;
  const named = (names: readonly string[]) => names.map((name) => words(field, name));
  const lines: [string, string[]][] = [
    [countText('importAdded', added.length), named(added)],
    [countText('importRemoved', removed.length), named(removed)],
    [countText('importEntriesChanged', changed.length), changed.map((entry) => entryWords(entry, words))],
  ];
  return (
    <ul>
      {lines.map(
        ([count, entries]) =>
          entries.length > 0 && (
            <li key={count} dir="auto" className="break-words">
              <span className="text-text-3">{count}:</span> {entries.slice(0, SHOWN).join(', ')}
              {entries.length > SHOWN && ` ${countText('refusedMore', entries.length - SHOWN)}`}
            </li>
          ),
      )}
    </ul>
  );
}

function entryWords({ name, parts }: ChangedEntry, words: Words): string {
  const side = (of: 'mine' | 'theirs') => parts.map((part) => words(part.field, part[of])).join(', ');
  return text('importEntry', name, side('mine'), side('theirs'));
}
