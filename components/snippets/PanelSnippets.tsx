import { Ban, Braces, Copy, Pencil, Plus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { StaleTag } from '@/components/shell/StaleTag';
import { Button } from '@/components/ui/Button';
import { Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Note } from '@/components/ui/Note';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import type { Brand } from '@/lib/domain/brand';
import type { Snippet } from '@/lib/domain/snippet';
import { useBrands } from '@/lib/queries/brands';
import { isManaged } from '@/lib/queries/managedBrands';
import { useReplyPlace, type ViewedPost } from '@/lib/queries/replyPlace';
import { dropUnsavedNew, unsavedNewSnippet } from '@/lib/queries/snippetDrafts';
import { fitWords, notHereWords } from '@/lib/queries/snippetFit';
import { type RankedSnippet, type ReplyPlace, useFoundSnippets } from '@/lib/queries/snippetRanking';
import { useSnippetShelf } from '@/lib/queries/snippetShelf';
import { copyOf, newSnippet, type SnippetContent, useSnippetActions } from '@/lib/queries/snippets';
import { useStaleReason } from '@/lib/queries/staleSnippet';
import { countText, text } from '@/lib/queries/text';
import { isReady, readableBody } from '@/lib/snippets/fields';
import { CompanyTag } from './CompanyTag';
import { FieldsForm } from './FieldsForm';
import { FilledPreview } from './FilledPreview';
import { focusFirstHole } from './focusFirstHole';
import { Highlighted } from './Highlighted';
import { begunWith, type SnippetWords, wordsOf } from './snippetWords';
import { useFilledSnippet } from './useFilledSnippet';
import { useUndo } from './useUndo';

const PanelEditor = lazy(() => import('./PanelEditor'));

interface PanelSnippetsProps {
  viewed: ViewedPost | null;
  brand: Brand;
  /** A reply is being written: a snippet goes into that one, and begins none. */
  writing?: boolean;
  onUse(words: SnippetWords): void;
}

/** The snippets in the panel: look through, use, write and mend. */
export default function PanelSnippets({ viewed, brand, writing = false, onUse }: PanelSnippetsProps) {
  const [search, setSearch] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [editing, setEditing] = useState<Snippet | SnippetContent | null>(null);
  const place = useReplyPlace(viewed, brand);
  const { snippets } = useSnippetShelf();
  const { found, more } = useFoundSnippets(search, place);
  const actions = useSnippetActions();
  const undoing = useUndo();
  const begin = async () => setEditing((await unsavedNewSnippet()) ?? newSnippet());
  const edit = async (snippet: Snippet) => {
    if (!isManaged(snippet)) return setEditing(snippet);
    const content = copyOf(snippet, text('snippetCopyName', snippet.title));
    undoing.done(text('snippetCopied', content.title), await actions.add([content]));
    setOpenId(content.id);
  };
  if (editing) {
    return (
      <Suspense>
        <PanelEditor
          snippet={snippets?.find(({ id }) => id === editing.id) ?? editing}
          brand={brand}
          onSaved={(saved) => setOpenId(saved.id)}
          onClose={() => setEditing(null)}
          onDelete={async () => {
            setEditing(null);
            await dropUnsavedNew();
            if ('updatedAt' in editing || snippets?.some(({ id }) => id === editing.id)) {
              undoing.done(text('snippetDeleted', editing.title), await actions.remove([editing.id]));
            }
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 p-2">
      <div className="flex flex-wrap items-center gap-x-2 px-1.5">
        <h2 className="font-strong">{text('snippetsTitle')}</h2>
        {snippets && !search && (
          <span className="text-meta text-text-3">{countText('snippetsCount', snippets.length)}</span>
        )}
        <Button className="ms-auto" icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => void begin()}>
          {text('snippetNew')}
        </Button>
      </div>
      {undoing.said && (
        <Note role="status">
          <span className="break-words">{undoing.said}</span>{' '}
          {undoing.canUndo && (
            <Button look="link" onClick={() => void undoing.undo()}>
              {text('undo')}
            </Button>
          )}
        </Note>
      )}
      {(Boolean(snippets?.length) || search) && (
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
            <Button look={search ? 'edge' : 'primary'} onClick={() => void begin()}>
              {text('snippetNew')}
            </Button>
          }
        >
          {text(search ? 'snippetsNothingText' : 'snippetsEmptyText')}
        </State>
      )}
      {found && found.length > 0 && (
        <ul aria-label={text('snippetListLabel')} className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {found.map((ranked) => (
            <SnippetItem
              key={ranked.snippet.id}
              ranked={ranked}
              place={place}
              brand={brand}
              writing={writing}
              query={search}
              open={ranked.snippet.id === openId}
              onOpen={() => setOpenId(ranked.snippet.id === openId ? null : ranked.snippet.id)}
              onEdit={() => void edit(ranked.snippet)}
              onUse={onUse}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p className="px-1.5 text-meta text-text-3">{countText('snippetMore', more)}</p>}
    </div>
  );
}

interface SnippetItemProps {
  ranked: RankedSnippet;
  place: ReplyPlace | null;
  brand: Brand;
  writing: boolean;
  query: string;
  open: boolean;
  onOpen(): void;
  onEdit(): void;
  onUse(words: SnippetWords): void;
}

function SnippetItem(props: SnippetItemProps) {
  const { ranked, place, brand, query, open } = props;
  const { snippet } = ranked;
  const brands = useBrands()?.all;
  const elsewhere = brands ? notHereWords(snippet, place, brands) : '';
  const stale = useStaleReason(snippet, brand);
  const why = elsewhere || stale ? '' : fitWords(ranked.because, place);
  return (
    <li className={open ? 'rounded-card bg-surface shadow-card' : 'rounded-card hover:bg-hover'}>
      <button
        type="button"
        aria-expanded={open}
        onClick={props.onOpen}
        className="grid w-full grid-cols-[minmax(0,1fr)] rounded-card px-3 py-2 text-start"
      >
        <span className="flex min-w-0 items-center gap-1.5">
          <bdi className="min-w-0 truncate font-strong">
            <Highlighted words={snippet.title} query={query} />
          </bdi>
          {isManaged(snippet) && <CompanyTag className="min-w-0 max-w-[50%] shrink" />}
          {elsewhere && (
            <Tag tone="caution" className="max-w-[55%]">
              <Ban className="size-3 shrink-0" aria-hidden="true" />
              <span className="truncate">{elsewhere}</span>
            </Tag>
          )}
          {stale && !elsewhere && <StaleTag reason={stale} />}
          {why && (
            <Tag className="max-w-[55%]">
              <span className="truncate">{why}</span>
            </Tag>
          )}
        </span>
        {!open && (
          <span dir="auto" className="truncate text-meta text-text-3">
            <Highlighted words={readableBody(snippet.body)} query={query} />
          </span>
        )}
      </button>
      {open && <OpenSnippet {...props} snippet={snippet} elsewhere={elsewhere} />}
    </li>
  );
}

function OpenSnippet(props: SnippetItemProps & { snippet: Snippet; elsewhere: string }) {
  const { snippet, place, elsewhere } = props;
  const [tried, setTried] = useState(false);
  /** It was said once that it is for another place; the next press uses it. */
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const filling = useFilledSnippet(snippet, place);
  const { result } = filling;
  const ready = isReady(result);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!place) return;
        if (ready && elsewhere && !asking) return setAsking(true);
        if (ready) return props.onUse(wordsOf(snippet, result));
        setTried(true);
        focusFirstHole(form.current, result);
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-2.5 border-line border-t p-3"
    >
      <FieldsForm filling={filling} tried={tried} />
      <FilledPreview filled={props.writing ? result : begunWith(result, snippet, props.brand)} place={place} />
      {asking && (
        <Note tone="caution" role="status">
          {text('snippetElsewhere', elsewhere)}
        </Note>
      )}
      <div className="flex items-center gap-1">
        {place ? (
          <Button look={ready ? 'primary' : 'wait'} type="submit">
            {ready
              ? text(asking ? 'snippetUseAnyway' : 'snippetUse')
              : result.holes.length
                ? countText('snippetFill', result.holes.length)
                : text('snippetMend')}
          </Button>
        ) : (
          <p className="text-meta text-text-3">{text('snippetNoPost')}</p>
        )}
        <IconButton
          className="ms-auto"
          label={text(isManaged(snippet) ? 'snippetCopyOwn' : 'snippetEdit')}
          onClick={props.onEdit}
        >
          {isManaged(snippet) ? <Copy aria-hidden="true" /> : <Pencil aria-hidden="true" />}
        </IconButton>
      </div>
    </form>
  );
}
