import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import type { HistoryFilter, HistoryView } from '@/lib/domain/historyView';
import { useHistoryViews } from '@/lib/queries/historyViews';
import { text } from '@/lib/queries/text';

interface SavedViewsProps {
  filter: HistoryFilter;
  /** Something is asked for that could be saved. */
  isFiltered: boolean;
  onApply(filter: HistoryFilter): void;
}

interface Removed {
  view: HistoryView;
  place: number;
}

/** Filters under a name: open, save, rename, delete and bring back. */
export function SavedViews({ filter, isFiltered, onApply }: SavedViewsProps) {
  const { views = [], save, remove, restore } = useHistoryViews();
  const [isOpen, setIsOpen] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const current = views.find((view) => JSON.stringify(view.filter) === JSON.stringify(filter));
  const add = (name: string) => void save({ id: crypto.randomUUID(), name, filter });
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger className="inline-flex min-h-7 max-w-60 items-center gap-1.5 rounded-control px-2 font-medium text-text-2 hover:bg-hover hover:text-text">
        <Bookmark className="size-4 shrink-0" aria-hidden="true" />
        <span className="truncate">{current?.name ?? text('historyViews')}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={text('historyViews')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-10 grid w-80 max-w-[calc(100vw-1rem)] animate-open gap-2 rounded-card bg-raised p-2.5 text-base text-text shadow-pop"
        >
          {views.length === 0 && <p className="text-text-2">{text('historyViewsEmpty')}</p>}
          <ul className="grid max-h-72 overflow-y-auto">
            {views.map((view, place) =>
              editing === view.id ? (
                <li key={view.id} className="py-0.5">
                  <NameForm
                    label={text('historyViewName')}
                    action={text('save')}
                    name={view.name}
                    onName={(name) => {
                      void save({ ...view, name });
                      setEditing(null);
                    }}
                  />
                </li>
              ) : (
                <li key={view.id} className="flex items-center gap-0.5">
                  <button
                    type="button"
                    aria-current={view === current ? 'true' : undefined}
                    onClick={() => {
                      onApply(view.filter);
                      setIsOpen(false);
                    }}
                    className="min-h-7 min-w-0 flex-1 truncate rounded-control px-2 text-start hover:bg-hover aria-[current]:font-strong aria-[current]:text-accent"
                  >
                    {view.name}
                  </button>
                  <IconButton label={text('historyViewRename', view.name)} onClick={() => setEditing(view.id)}>
                    <Pencil aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={text('historyViewDelete', view.name)}
                    onClick={() => {
                      setRemoved({ view, place });
                      void remove(view.id);
                    }}
                  >
                    <Trash2 aria-hidden="true" />
                  </IconButton>
                </li>
              ),
            )}
          </ul>
          {removed && (
            <p role="status" className="flex flex-wrap items-center gap-x-2 px-2">
              <span className="break-words">{text('historyViewDeleted', removed.view.name)}</span>
              <Button
                look="link"
                onClick={() => {
                  void restore(removed.view, removed.place);
                  setRemoved(null);
                }}
              >
                {text('undo')}
              </Button>
            </p>
          )}
          {isFiltered && !current && (
            <div className="border-line border-t pt-2">
              <NameForm label={text('historyViewSave')} action={text('save')} name="" onName={add} />
            </div>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface NameFormProps {
  label: string;
  action: string;
  name: string;
  onName(name: string): void;
}

function NameForm({ label, action, name, onName }: NameFormProps) {
  return (
    <form
      className="flex items-end gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('name')).trim();
        if (typed !== '') onName(typed.slice(0, 60));
      }}
    >
      <Field label={label} className="flex-1">
        {(control) => <Input {...control} name="name" defaultValue={name} maxLength={60} autoFocus={name !== ''} />}
      </Field>
      <Button look="edge" type="submit">
        {action}
      </Button>
    </form>
  );
}
