import { Braces, Plus } from 'lucide-react';
import { useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { SearchField } from '@/components/ui/SearchField';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import { useSnippets } from '@/lib/queries/snippets';
import { countText, text } from '@/lib/queries/text';
import { DeletedNote } from './DeletedNote';
import { SnippetForm } from './SnippetForm';
import { useSnippetShelf } from './useSnippetShelf';

/** The reviewing place for snippets: a list, and the form of the chosen one beside it. */
export default function SnippetsScreen() {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | 'new' | null>(null);
  const [said, setSaid] = useState('');
  const found = useSnippets(search.trim());
  const shelf = useSnippetShelf();
  const snippet = found?.find((one) => one.id === chosen) ?? null;
  const open = chosen === 'new' || snippet !== null;
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('snippetsTitle')} fact={found ? countText('snippetsCount', found.length) : undefined}>
        <Button
          look="primary"
          icon={<Plus className="size-4" aria-hidden="true" />}
          onClick={() => {
            setChosen('new');
            setSaid('');
          }}
        >
          {text('snippetNew')}
        </Button>
      </ScreenHead>
      {(search || (found && found.length > 0)) && (
        <SearchField label={text('snippetSearch')} value={search} onChange={setSearch} />
      )}
      {shelf.deleted && (
        <div className="px-5 pt-3">
          <DeletedNote snippet={shelf.deleted} onUndo={() => void shelf.undo()} />
        </div>
      )}
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <div className="min-w-0 flex-1 overflow-y-auto">
          {found?.length === 0 && (
            <State icon={<Braces />} title={search ? text('snippetsNothing', search) : text('snippetsEmptyTitle')}>
              {text(search ? 'snippetsNothingText' : 'snippetsEmptyText')}
            </State>
          )}
          <ul aria-label={text('snippetListLabel')}>
            {found?.map((one) => (
              <li key={one.id} className="border-line border-b">
                <button
                  type="button"
                  aria-current={one.id === chosen ? 'true' : undefined}
                  onClick={() => {
                    setChosen(one.id);
                    setSaid('');
                  }}
                  className="grid w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-5 py-2 text-start outline-offset-[-2px] hover:bg-hover aria-[current]:bg-accent-soft"
                >
                  <span dir="auto" className="truncate font-medium">
                    {one.title}
                  </span>
                  <span className="flex gap-1">
                    {one.tags.slice(0, 2).map((tag) => (
                      <Tag key={tag}>{tag}</Tag>
                    ))}
                  </span>
                  <span dir="auto" className="truncate text-text-3">
                    {one.body}
                  </span>
                  <span className="justify-self-end text-meta text-text-3">
                    {countText('snippetUsed', one.usedCount)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <aside
          aria-label={text(chosen === 'new' ? 'snippetNew' : 'snippetEdit')}
          className="w-95 shrink-0 overflow-y-auto border-line border-s bg-surface px-4.5 py-4 max-md:w-full max-md:border-s-0 max-md:border-t"
        >
          {open ? (
            <SnippetForm
              key={chosen}
              snippet={snippet}
              onSaved={(id) => {
                setChosen(id);
                setSaid(text('snippetSaved'));
              }}
              onCancel={() => setChosen(null)}
              onDelete={
                snippet
                  ? () => {
                      setChosen(null);
                      setSaid('');
                      void shelf.remove(snippet.id);
                    }
                  : undefined
              }
            />
          ) : (
            <p className="text-text-3">{text('snippetPick')}</p>
          )}
          <p role="status" className="pt-3 text-good empty:hidden">
            {said}
          </p>
        </aside>
      </div>
    </div>
  );
}
