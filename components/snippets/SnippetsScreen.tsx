import { Download, Plus, Upload } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ManagedNote } from '@/components/shell/ManagedNote';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { staleLabel } from '@/components/shell/staleWords';
import { Button } from '@/components/ui/Button';
import { useKeys } from '@/components/ui/keys';
import { Note } from '@/components/ui/Note';
import { State } from '@/components/ui/State';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import { useBrands } from '@/lib/queries/brands';
import { isManaged } from '@/lib/queries/managedBrands';
import { useSingleKeys } from '@/lib/queries/settings';
import { useDuplicates, useStaleSnippets } from '@/lib/queries/snippetCare';
import { dropUnsavedNew, unsavedNewSnippet } from '@/lib/queries/snippetDrafts';
import { useSnippetShelf } from '@/lib/queries/snippetShelf';
import { copyOf, newSnippet, type SnippetContent, useSnippetActions } from '@/lib/queries/snippets';
import { countText, text } from '@/lib/queries/text';
import { BulkBar } from './BulkBar';
import { CompanySnippet } from './CompanySnippet';
import { DuplicatesView } from './DuplicatesView';
import { SnippetEditor } from './SnippetEditor';
import { SnippetFilterBar } from './SnippetFilterBar';
import { SnippetList } from './SnippetList';
import { SnippetsEmpty } from './SnippetsEmpty';
import { TagFolders } from './TagFolders';
import { isNarrowed, NO_FILTERS, type SnippetFilters, useFilteredSnippets, useTagFolders } from './useFilteredSnippets';
import { useSelection } from './useSelection';
import { useUndo } from './useUndo';

const ImportDialog = lazy(() => import('@/components/shell/ImportDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

const NO_BRANDS = { active: UNNAMED_BRAND, all: [] };

/** The reviewing place for snippets: a list that shows which have gone stale, and an editor that shows the reply as a person would read it. */
export default function SnippetsScreen() {
  const { snippets } = useSnippetShelf();
  const brands = useBrands() ?? NO_BRANDS;
  const [singleKeys = true] = useSingleKeys();
  const actions = useSnippetActions();
  const [filters, setFilters] = useState<SnippetFilters>(NO_FILTERS);
  const [duplicates, setDuplicates] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  /** Not saved yet; the editor saves it as soon as it can be. */
  const [fresh, setFresh] = useState<SnippetContent | null>(null);
  const [over, setOver] = useState<'import' | 'export' | null>(null);
  const selection = useSelection();
  const undoing = useUndo();
  const stale = useStaleSnippets(brands.all);
  const { groups } = useDuplicates(duplicates);
  const folders = useTagFolders();
  const found = useFilteredSnippets(filters, stale);
  const search = useRef<HTMLInputElement>(null);
  const [now] = useState(() => Date.now());

  const twice = useMemo(() => new Set(groups?.flatMap((group) => group.snippets.map(({ id }) => id))), [groups]);
  const saved = snippets?.find(({ id }) => id === openId);
  // What was opened stays open until the list has it.
  const lastSaved = useRef<Snippet | null>(null);
  const open = saved ?? (fresh?.id === openId ? fresh : lastSaved.current?.id === openId ? lastSaved.current : null);
  const deletable = (id: string | null) =>
    selection.ids.size > 0
      ? selection.ids
      : new Set(snippets?.filter((one) => one.id === id && !isManaged(one)).map((one) => one.id));
  const own = useMemo(() => snippets?.filter((one) => !isManaged(one)), [snippets]);

  const begin = async () => {
    // What was begun and could not be saved comes back before another one is begun.
    const kept = await unsavedNewSnippet();
    const started = kept ?? newSnippet({ tags: filters.tag ? [filters.tag] : [], category: filters.category || null });
    setFresh(started);
    setOpenId(started.id);
  };
  const copy = async (snippet: Snippet) => {
    const content = copyOf(snippet, text('snippetCopyName', snippet.title));
    undoing.done(text('snippetCopied', content.title), await actions.add([content]));
    setOpenId(content.id);
  };
  /** What is open goes. */
  const leave = () => {
    lastSaved.current = null;
    setOpenId(null);
  };
  const remove = async (ids: ReadonlySet<string>) => {
    if (ids.size === 0) return;
    if (fresh && ids.has(fresh.id) && !saved) {
      await dropUnsavedNew();
      setFresh(null);
      setOpenId(null);
      return;
    }
    const one = ids.size === 1 ? snippets?.find(({ id }) => ids.has(id)) : undefined;
    if (openId && ids.has(openId)) leave();
    selection.clear();
    const undo = await actions.remove([...ids]);
    undoing.done(one ? text('snippetDeleted', one.title) : countText('bulkDeleted', ids.size), undo);
  };
  useKeys(
    {
      n: () => void begin(),
      '/': () => search.current?.focus(),
      Escape: () => (openId ? setOpenId(null) : selection.clear()),
    },
    { singleKeys },
  );
  // What a bulk step is about may be filtered away or deleted elsewhere: ticks of what is gone go too.
  useEffect(() => {
    if (!snippets || !selection.ids.size) return;
    const here = new Set(snippets.map(({ id }) => id));
    for (const id of selection.ids) if (!here.has(id)) selection.toggle(id);
  }, [snippets, selection]);

  const empty = snippets?.length === 0 && !open;
  return (
    <div className="@container flex h-full min-w-0 flex-col">
      <ScreenHead
        title={text('snippetsTitle')}
        fact={snippets ? countText('snippetsCount', snippets.length) : undefined}
      >
        <Button
          icon={<Upload className="size-4" aria-hidden="true" />}
          aria-haspopup="dialog"
          onClick={() => setOver('import')}
        >
          {text('snippetImport')}
        </Button>
        {Boolean(own?.length) && (
          <Button
            icon={<Download className="size-4" aria-hidden="true" />}
            aria-haspopup="dialog"
            onClick={() => setOver('export')}
          >
            {text('snippetExport')}
          </Button>
        )}
        <Button
          look="primary"
          icon={<Plus className="size-4" aria-hidden="true" />}
          shortcut={singleKeys ? 'N' : undefined}
          onClick={() => void begin()}
        >
          {text('snippetNew')}
        </Button>
      </ScreenHead>
      <ManagedNote />
      {!empty && (
        <SnippetFilterBar
          filters={filters}
          brands={brands.all}
          folders={folders}
          staleCount={stale.size}
          duplicates={duplicates}
          searchRef={search}
          onChange={(part) => {
            setFilters({ ...filters, ...part });
            setDuplicates(false);
          }}
          onDuplicates={setDuplicates}
        />
      )}
      {selection.ids.size > 0 && (
        <BulkBar
          count={selection.ids.size}
          brands={brands.all}
          tags={tagsOf(own ?? [], selection.ids)}
          onChange={async (change) => {
            const { size } = selection.ids;
            undoing.done(countText('bulkDone', size), await actions.change([...selection.ids], change));
          }}
          onDelete={() => void remove(selection.ids)}
          onExport={() => setOver('export')}
          onClear={selection.clear}
        />
      )}
      {undoing.said && (
        <div className="border-line border-b px-3 py-2">
          <Note role="status">
            <span className="break-words">{undoing.said}</span>{' '}
            {undoing.canUndo && (
              <Button look="link" onClick={() => void undoing.undo()}>
                {text('undo')}
              </Button>
            )}
          </Note>
        </div>
      )}
      <div className="flex min-h-0 flex-1">
        {empty ? (
          <SnippetsEmpty
            onNew={() => void begin()}
            onImport={() => setOver('import')}
            onStart={async (contents) => undoing.done(text('snippetsStarted'), await actions.add(contents))}
          />
        ) : (
          <>
            {folders.length > 0 && (
              <TagFolders
                folders={folders}
                total={snippets?.length ?? 0}
                tag={filters.tag}
                onTag={(tag) => {
                  setFilters({ ...filters, tag });
                  setDuplicates(false);
                }}
              />
            )}
            <div className={`flex min-w-0 flex-1 flex-col ${open ? '@max-[820px]:hidden' : ''}`}>
              {duplicates ? (
                <DuplicatesView
                  onMerge={async (keep, others) => {
                    if (others.some(({ id }) => id === openId)) leave();
                    undoing.done(text('duplicatesMerged', keep.title), await actions.merge(keep, others));
                  }}
                  onOpen={setOpenId}
                  onBack={() => setDuplicates(false)}
                />
              ) : found?.length === 0 ? (
                <NothingFound
                  filters={filters}
                  onClear={() => setFilters({ ...NO_FILTERS, sort: filters.sort })}
                  onNew={() => void begin()}
                />
              ) : (
                found && (
                  <SnippetList
                    snippets={found}
                    openId={openId}
                    selection={selection}
                    marksOf={(id) => {
                      const [reason] = stale.get(id) ?? [];
                      return { stale: reason ? staleLabel(reason) : '', isDuplicate: twice.has(id) };
                    }}
                    onOpen={setOpenId}
                    onDelete={(id) => void remove(deletable(id))}
                  />
                )
              )}
            </div>
          </>
        )}
        {open && (
          <aside
            aria-label={text('snippetEditorLabel')}
            className="@container w-100 shrink-0 overflow-y-auto border-line border-s bg-surface px-4 py-3 @max-[820px]:w-full @max-[820px]:border-s-0"
          >
            {saved && isManaged(saved) ? (
              <CompanySnippet
                snippet={saved}
                brands={brands.all}
                brand={brands.active}
                onCopy={() => void copy(saved)}
                onClose={() => setOpenId(null)}
              />
            ) : (
              <SnippetEditor
                key={open.id}
                snippet={open}
                brands={brands.all}
                brand={brands.active}
                stale={stale.get(open.id) ?? []}
                allTags={folders.map(({ tag }) => tag)}
                now={now}
                focusName={fresh?.id === open.id}
                onSaved={(row) => {
                  lastSaved.current = row;
                }}
                onDelete={() => void remove(new Set([open.id]))}
                onClose={() => setOpenId(null)}
              />
            )}
          </aside>
        )}
      </div>
      <Suspense>
        {over === 'import' && <ImportDialog onClose={() => setOver(null)} />}
        {over === 'export' && (
          <ExportDialog chosen={selection.ids} total={own?.length ?? 0} onClose={() => setOver(null)} />
        )}
      </Suspense>
    </div>
  );
}

function NothingFound({ filters, onClear, onNew }: { filters: SnippetFilters; onClear(): void; onNew(): void }) {
  const words = filters.search.trim();
  return (
    <State
      icon={<Plus />}
      title={words ? text('snippetsNothing', words) : text('snippetsNoneHere')}
      actions={
        <>
          {isNarrowed(filters) && (
            <Button look="edge" onClick={onClear}>
              {text('snippetClearFilters')}
            </Button>
          )}
          <Button className="min-h-8" onClick={onNew}>
            {text('snippetNew')}
          </Button>
        </>
      }
    >
      {text('snippetsNothingText')}
    </State>
  );
}

function tagsOf(snippets: readonly Snippet[], ids: ReadonlySet<string>): string[] {
  const tags = snippets.filter(({ id }) => ids.has(id)).flatMap((one) => one.tags);
  return [...new Set(tags)].sort();
}
