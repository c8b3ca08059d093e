import { Tag as TagIcon, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { tidyTag } from '@/lib/queries/historyActions';
import { countText, text } from '@/lib/queries/text';
import { ExportMenu } from './ExportMenu';

interface BulkBarProps {
  selected: readonly string[];
  /** All that fit the filter. */
  count: number;
  /** Tags in use, to choose from. */
  tags(): readonly string[];
  onSelectAll(): void;
  onClear(): void;
  onTag(tag: string): void;
}

/** What can be done with the selected entries. */
export function BulkBar({ selected, count, tags, onSelectAll, onClear, onTag }: BulkBarProps) {
  const [isTagging, setIsTagging] = useState(false);
  const listId = useId();
  return (
    <section
      aria-label={text('historySelection')}
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-1 border-line border-b bg-accent-soft px-5 py-1"
    >
      <p role="status" className="me-1 font-strong text-accent tabular-nums">
        {countText('historySelected', selected.length)}
      </p>
      {selected.length < count && (
        <Button look="link" onClick={onSelectAll}>
          {countText('historySelectAll', count)}
        </Button>
      )}
      <span className="flex-1" />
      <Popover.Root open={isTagging} onOpenChange={setIsTagging}>
        <Popover.Trigger asChild>
          <Button icon={<TagIcon className="size-4" aria-hidden="true" />}>{text('historyTag')}</Button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            aria-label={text('historyTag')}
            align="end"
            sideOffset={4}
            collisionPadding={8}
            className="z-10 w-72 animate-open rounded-card bg-raised p-2.5 text-base text-text shadow-pop"
          >
            <form
              className="flex items-end gap-1"
              onSubmit={(event) => {
                event.preventDefault();
                const tag = tidyTag(String(new FormData(event.currentTarget).get('tag')));
                if (tag === '') return;
                setIsTagging(false);
                onTag(tag);
              }}
            >
              <Field label={text('historyTagName')} className="flex-1">
                {(control) => <Input {...control} name="tag" maxLength={40} list={listId} autoComplete="off" />}
              </Field>
              <datalist id={listId}>
                {tags().map((tag) => (
                  <option key={tag} value={tag} />
                ))}
              </datalist>
              <Button look="primary" type="submit">
                {text('historyTagAdd')}
              </Button>
            </form>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <ExportMenu ids={() => selected} count={selected.length} label={text('historyExportSelection')} />
      <Button icon={<X className="size-4" aria-hidden="true" />} onClick={onClear}>
        {text('historySelectNone')}
      </Button>
    </section>
  );
}
