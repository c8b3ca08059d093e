import { Search } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Key } from '@/components/ui/Key';
import type { Post } from '@/lib/domain/post';
import { useSnippetActions, useSnippets } from '@/lib/queries/snippets';
import { countText, text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { FieldsForm } from './FieldsForm';
import { useFilledSnippet } from './useFilledSnippet';

interface SnippetPaletteProps {
  post: Post | null;
  onUse(text: string): void;
  onClose(): void;
}

/** Find, fill in, use: all from the keyboard. The search keeps the focus, the arrows move the choice. */
export default function SnippetPalette({ post, onUse, onClose }: SnippetPaletteProps) {
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState(0);
  const [tried, setTried] = useState(false);
  const found = useSnippets(search);
  const { used } = useSnippetActions();
  const listId = useId();
  const form = useRef<HTMLFormElement>(null);
  const index = Math.min(picked, (found?.length ?? 1) - 1);
  const chosen = found?.[index] ?? null;
  const filled = useFilledSnippet(chosen, post);
  useEffect(() => {
    form.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || !post) return;
    if (filled.unfilled.length) {
      setTried(true);
      const fields = [...(form.current?.querySelectorAll<HTMLInputElement>('[data-field]') ?? [])];
      fields.find((field) => !field.value)?.focus();
      return;
    }
    void used(chosen.id);
    onUse(filled.text);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || !found?.length) return;
    event.preventDefault();
    setPicked((index + step + found.length) % found.length);
    setTried(false);
  };
  return (
    <Dialog label={text('navSnippets')} closeLabel={text('close')} onClose={onClose}>
      <form ref={form} onSubmit={submit} noValidate className="flex max-h-[calc(100dvh-1rem)] flex-col">
        <div className="flex h-11 shrink-0 items-center gap-2 border-line border-b px-3">
          <Search className="size-4 shrink-0 text-text-3" aria-hidden="true" />
          <input
            autoFocus
            type="search"
            role="combobox"
            aria-expanded={Boolean(found?.length)}
            aria-controls={listId}
            aria-activedescendant={chosen ? `${listId}-${index}` : undefined}
            aria-label={text('snippetSearch')}
            placeholder={text('snippetSearch')}
            dir="auto"
            value={search}
            onKeyDown={move}
            onChange={(event) => {
              setSearch(event.target.value);
              setPicked(0);
              setTried(false);
            }}
            className="h-8 min-w-0 flex-1 bg-transparent text-reply outline-none placeholder:text-text-3"
          />
          <Key name="Esc" outlined />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <div
            role="listbox"
            id={listId}
            aria-label={text('snippetListLabel')}
            className="grid grid-cols-[minmax(0,1fr)] p-1"
          >
            {found?.map((snippet, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search field, as a combobox does
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the search field, aria-activedescendant points here
              <div
                key={snippet.id}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={at === index}
                onClick={() => {
                  setPicked(at);
                  setTried(false);
                }}
                className="cursor-pointer rounded-control px-2 py-1.5 hover:bg-hover aria-selected:bg-accent-soft"
              >
                <p dir="auto" className="truncate font-strong">
                  {snippet.title}
                </p>
                <p dir="auto" className={`truncate text-meta ${at === index ? 'text-text-2' : 'text-text-3'}`}>
                  {snippet.body}
                </p>
              </div>
            ))}
          </div>
          {found?.length === 0 && (
            <div className="grid gap-2 px-3.5 pb-3.5">
              <p className="font-strong">{search ? text('snippetsNothing', search) : text('snippetsEmptyTitle')}</p>
              <p className="text-text-2">{text(search ? 'snippetsNothingText' : 'snippetsEmptyText')}</p>
              <div>
                <Button look="edge" onClick={() => openWorkspace('snippets')}>
                  {text('snippetNew')}
                </Button>
              </div>
            </div>
          )}
          {chosen && <FieldsForm filled={filled} tried={tried} />}
        </div>
        {chosen && (
          <footer className="flex shrink-0 flex-wrap items-center gap-2 border-line border-t px-3 py-2">
            {post ? (
              <Button look={filled.unfilled.length ? 'wait' : 'primary'} type="submit" shortcut="Enter">
                {filled.unfilled.length ? countText('snippetFill', filled.unfilled.length) : text('snippetUse')}
              </Button>
            ) : (
              <p className="text-text-2">{text('snippetNoPost')}</p>
            )}
            <span
              aria-hidden="true"
              className="ms-auto flex items-center gap-1 text-meta text-text-3 @max-[279px]:hidden"
            >
              <Key name="↑" outlined />
              <Key name="↓" outlined />
              {text('snippetChooseHint')}
            </span>
          </footer>
        )}
      </form>
    </Dialog>
  );
}
