import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import type { Snippet } from '@/lib/domain/snippet';
import { type DuplicateGroup, useDuplicates } from '@/lib/queries/snippetCare';
import { countText, text } from '@/lib/queries/text';
import { readableBody } from '@/lib/snippets/fields';

interface DuplicatesViewProps {
  onMerge(keep: Snippet, others: readonly Snippet[]): void;
  onOpen(id: string): void;
  onBack(): void;
}

/** More groups than that are merged in turns. */
const SHOWN = 100;
/** A table of form letters can be one group of thousands: nobody reads them one by one. */
const MEMBERS = 12;

/** Snippets that say nearly the same, group by group: one is kept, with the tags and the uses of all. */
export function DuplicatesView({ onMerge, onOpen, onBack }: DuplicatesViewProps) {
  const { groups, done } = useDuplicates(true);
  if (!groups) {
    return (
      <div className="grid max-w-96 gap-2 p-5">
        <p role="status" className="text-text-2">
          {text('duplicatesLooking')}…
        </p>
        <progress
          aria-label={text('duplicatesLooking')}
          max={1}
          value={done}
          className="h-2 w-full accent-accent-solid"
        />
      </div>
    );
  }
  if (!groups.length) {
    return (
      <State
        icon={<CopyCheck />}
        tone="good"
        title={text('duplicatesNone')}
        actions={<Button onClick={onBack}>{text('duplicatesBack')}</Button>}
      >
        {text('duplicatesNoneText')}
      </State>
    );
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-3">
      <p className="px-1 pb-2 text-text-2">{text('duplicatesText')}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {groups.slice(0, SHOWN).map((group) => (
          <Group key={group.snippets.map(({ id }) => id).join(' ')} group={group} onMerge={onMerge} onOpen={onOpen} />
        ))}
      </ul>
      {groups.length > SHOWN && (
        <p className="px-1 pt-2 text-meta text-text-3">{countText('duplicatesMore', groups.length - SHOWN)}</p>
      )}
    </div>
  );
}

function Group({
  group,
  onMerge,
  onOpen,
}: { group: DuplicateGroup } & Pick<DuplicatesViewProps, 'onMerge' | 'onOpen'>) {
  const { snippets } = group;
  const [keepId, setKeepId] = useState(snippets[0]?.id);
  const keep = snippets.find(({ id }) => id === keepId) ?? snippets[0];
  if (!keep) return null;
  return (
    <li className="rounded-card bg-surface shadow-card">
      <fieldset className="grid grid-cols-[minmax(0,1fr)]">
        <legend className="sr-only">{text('duplicatesKeep')}</legend>
        {snippets.slice(0, MEMBERS).map((one) => (
          <label key={one.id} className="flex items-start gap-2.5 border-line border-b px-3 py-2">
            <input
              type="radio"
              className="mt-0.5 size-4 shrink-0 accent-accent-solid"
              name={`keep-${snippets[0]?.id}`}
              checked={one.id === keep.id}
              onChange={() => setKeepId(one.id)}
            />
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-center gap-x-2">
                <bdi className="font-medium">{one.title}</bdi>
                {one.id === keep.id && <Tag tone="good">{text('duplicatesKept')}</Tag>}
                <span className="text-meta text-text-3">{countText('snippetUsed', one.usedCount)}</span>
              </span>
              <span dir="auto" className="line-clamp-2 text-meta text-text-2">
                {readableBody(one.body)}
              </span>
            </span>
            <Button
              look="link"
              aria-label={text('snippetEditNamed', one.title)}
              onClick={(event) => {
                event.preventDefault();
                onOpen(one.id);
              }}
            >
              {text('edit')}
            </Button>
          </label>
        ))}
      </fieldset>
      {snippets.length > MEMBERS && (
        <p className="border-line border-b px-3 py-2 text-meta text-text-3">
          {countText('duplicatesMembers', snippets.length - MEMBERS)}
        </p>
      )}
      <div className="flex items-center gap-2 px-3 py-2">
        <Button
          look="edge"
          onClick={() =>
            onMerge(
              keep,
              snippets.filter((one) => one.id !== keep.id),
            )
          }
        >
          {countText('duplicatesMerge', snippets.length)}
        </Button>
        {group.likeness === 1 && <span className="text-meta text-text-3">{text('duplicatesExact')}</span>}
      </div>
    </li>
  );
}
