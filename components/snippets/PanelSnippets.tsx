import { Braces, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { State } from '@/components/ui/State';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import type { SnippetSelection } from '@/lib/queries/selectedText';
import { useSnippetActions, useSnippets } from '@/lib/queries/snippets';
import { countText, text } from '@/lib/queries/text';
import { DeletedNote } from './DeletedNote';
import { FieldsForm } from './FieldsForm';
import { SnippetForm } from './SnippetForm';
import { useFilledSnippet } from './useFilledSnippet';
import { useSnippetShelf } from './useSnippetShelf';

interface PanelSnippetsProps {
  post: Post | null;
  /** Text kept from the page's context menu, waiting to become a snippet. */
  selection: SnippetSelection;
  onUse(text: string): void;
}

/** The snippets in the panel: look through, use, write and mend. */
export default function PanelSnippets({ post, selection, onUse }: PanelSnippetsProps) {
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [form, setForm] = useState<Snippet | 'new' | null>(null);
  const found = useSnippets(search);
  const shelf = useSnippetShelf();
  const editing = form ?? (selection.text ? 'new' : null);
  const done = () => {
    setForm(null);
    if (selection.text) void selection.clear();
  };
  if (editing) {
    const snippet = editing === 'new' ? null : editing;
    return (
      <div className="grid gap-3 p-3.5">
        <h2 className="font-strong">{text(snippet ? 'snippetEdit' : 'snippetNew')}</h2>
        <SnippetForm
          snippet={snippet}
          body={selection.text ?? undefined}
          onSaved={(id) => {
            done();
            setOpenId(id);
          }}
          onCancel={done}
          onDelete={
            snippet
              ? () => {
                  done();
                  void shelf.remove(snippet.id);
                }
              : undefined
          }
        />
      </div>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 p-2">
      <div className="flex items-center gap-2 px-1.5">
        <h2 className="font-strong">{text('snippetsTitle')}</h2>
        {found && !search && <span className="text-meta text-text-3">{countText('snippetsCount', found.length)}</span>}
        <Button
          className="ms-auto"
          icon={<Plus className="size-4" aria-hidden="true" />}
          onClick={() => setForm('new')}
        >
          {text('snippetNew')}
        </Button>
      </div>
      {shelf.deleted && <DeletedNote snippet={shelf.deleted} onUndo={() => void shelf.undo()} />}
      {(found?.length || search) && (
        <Input
          type="search"
          aria-label={text('snippetSearch')}
          placeholder={text('snippetSearch')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {found?.length === 0 && (
        <State
          icon={<Braces />}
          title={search ? text('snippetsNothing', search) : text('snippetsEmptyTitle')}
          actions={
            <Button look={search ? 'edge' : 'primary'} onClick={() => setForm('new')}>
              {text('snippetNew')}
            </Button>
          }
        >
          {text(search ? 'snippetsNothingText' : 'snippetsEmptyText')}
        </State>
      )}
      {found && found.length > 0 && (
        <ul aria-label={text('snippetListLabel')} className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {found.map((snippet) => (
            <SnippetItem
              key={snippet.id}
              snippet={snippet}
              post={post}
              open={snippet.id === openId}
              onOpen={() => setOpenId(snippet.id === openId ? null : snippet.id)}
              onEdit={() => setForm(snippet)}
              onUse={onUse}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SnippetItemProps {
  snippet: Snippet;
  post: Post | null;
  open: boolean;
  onOpen(): void;
  onEdit(): void;
  onUse(text: string): void;
}

function SnippetItem({ snippet, post, open, onOpen, onEdit, onUse }: SnippetItemProps) {
  const [tried, setTried] = useState(false);
  const filled = useFilledSnippet(open ? snippet : null, post);
  const { used } = useSnippetActions();
  return (
    <li className={open ? 'rounded-card bg-surface shadow-card' : 'rounded-card hover:bg-hover'}>
      <button
        type="button"
        aria-expanded={open}
        onClick={onOpen}
        className="grid w-full grid-cols-[minmax(0,1fr)] rounded-card px-3 py-2 text-start"
      >
        <span dir="auto" className="truncate font-strong">
          {snippet.title}
        </span>
        {!open && (
          <span dir="auto" className="truncate text-meta text-text-3">
            {snippet.body}
          </span>
        )}
      </button>
      {open && (
        <>
          <FieldsForm filled={filled} tried={tried} />
          <div className="flex items-center gap-1 px-3 pb-3">
            {post ? (
              <Button
                look={filled.unfilled.length ? 'wait' : 'primary'}
                onClick={() => {
                  setTried(true);
                  if (filled.unfilled.length) return;
                  void used(snippet.id);
                  onUse(filled.text);
                }}
              >
                {filled.unfilled.length ? countText('snippetFill', filled.unfilled.length) : text('snippetUse')}
              </Button>
            ) : (
              <p className="text-meta text-text-3">{text('snippetNoPost')}</p>
            )}
            <IconButton className="ms-auto" label={text('snippetEdit')} onClick={onEdit}>
              <Pencil aria-hidden="true" />
            </IconButton>
          </div>
        </>
      )}
    </li>
  );
}
