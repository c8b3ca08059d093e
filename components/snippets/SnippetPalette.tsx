import { Search } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Key } from '@/components/ui/Key';
import { Note } from '@/components/ui/Note';
import type { Brand } from '@/lib/domain/brand';
import { useBrands } from '@/lib/queries/brands';
import type { ViewedPost } from '@/lib/queries/replyPlace';
import { useReplyPlace } from '@/lib/queries/replyPlace';
import { todayHere } from '@/lib/queries/snippetCare';
import { notHereWords } from '@/lib/queries/snippetFit';
import { useFoundSnippets } from '@/lib/queries/snippetRanking';
import { countText, text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { isReady } from '@/lib/snippets/fields';
import { FieldsForm } from './FieldsForm';
import { FilledPreview } from './FilledPreview';
import { focusFirstHole } from './focusFirstHole';
import { PaletteOption } from './PaletteOption';
import { begunWith, type SnippetWords, wordsOf } from './snippetWords';
import { useFilledSnippet } from './useFilledSnippet';

interface SnippetPaletteProps {
  viewed: ViewedPost | null;
  brand: Brand;
  /** Chosen when it opens: a snippet offered elsewhere that has fields to fill. */
  snippetId?: string | null;
  /** A reply is being written: it goes into that one, and begins none. */
  writing?: boolean;
  /** `more`: the palette stays open for another one. */
  onUse(words: SnippetWords, more: boolean): void;
  onClose(): void;
}

const NO_BRANDS: Brand[] = [];

/** As many as are in view: what lies below them is drawn once these are seen. */
const IN_VIEW = 8;

/** Find, fill in, use: all from the keyboard. The search keeps the focus, the arrows move the choice. */
export default function SnippetPalette(props: SnippetPaletteProps) {
  const { viewed, brand, snippetId = null, writing = false, onUse, onClose } = props;
  const [search, setSearch] = useState('');
  const [pickedId, setPickedId] = useState(snippetId);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  /** Of a snippet for another place: it was said once that it is, and is used on the next press. */
  const [askedId, setAskedId] = useState<string | null>(null);
  const brands = useBrands()?.all ?? NO_BRANDS;
  const [today] = useState(() => todayHere(new Date()));
  const place = useReplyPlace(viewed, brand);
  const { found, more } = useFoundSnippets(search, place);
  const listId = useId();
  const form = useRef<HTMLFormElement>(null);
  const at = found?.findIndex((one) => one.snippet.id === pickedId) ?? -1;
  const index = Math.max(0, at);
  const chosen = found?.[index]?.snippet ?? null;
  const drawn = Math.max(IN_VIEW, index + 1, useDeferredValue(found?.length ?? 0, 0));
  const filling = useFilledSnippet(chosen, place);
  const { result } = filling;
  const ready = isReady(result);
  const elsewhere = chosen ? notHereWords(chosen, place, brands) : '';
  const asking = elsewhere !== '' && askedId === chosen?.id;
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId) form.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [chosenId]);

  const use = (keepOpen: boolean) => {
    if (!chosen || !place) return;
    if (!ready) {
      setTried(true);
      setSaid(result.faults.length ? text('snippetBroken') : countText('snippetFill', result.holes.length));
      focusFirstHole(form.current, result);
      return;
    }
    if (elsewhere && !asking) {
      setAskedId(chosen.id);
      setSaid(text('snippetElsewhere', elsewhere));
      return;
    }
    onUse(wordsOf(chosen, result), keepOpen);
    if (!keepOpen) return;
    setSaid(text('snippetAdded', chosen.title));
    setSearch('');
    setPickedId(null);
    setAskedId(null);
    setTried(false);
    form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    use(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    use(true);
  };
  const move = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    if (last < 0 || event.nativeEvent.isComposing) return;
    const next = {
      ArrowDown: index === last ? 0 : index + 1,
      ArrowUp: index === 0 ? last : index - 1,
      PageDown: Math.min(last, index + 5),
      PageUp: Math.max(0, index - 5),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setPickedId(found?.[next]?.snippet.id ?? null);
    setTried(false);
  };
  return (
    <Dialog label={text('navSnippets')} closeLabel={text('close')} onClose={onClose}>
      <form
        ref={form}
        onSubmit={submit}
        onKeyDown={keys}
        noValidate
        className="flex max-h-[calc(100dvh-1rem)] flex-col"
      >
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
            aria-autocomplete="list"
            placeholder={text('snippetSearch')}
            dir="auto"
            value={search}
            onKeyDown={move}
            onChange={(event) => {
              setSearch(event.target.value);
              setPickedId(null);
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
            className="grid max-h-[min(45dvh,21rem)] grid-cols-[minmax(0,1fr)] overflow-y-auto p-1"
          >
            {found?.slice(0, drawn).map((one, position) => (
              <PaletteOption
                key={one.snippet.id}
                id={`${listId}-${position}`}
                ranked={one}
                query={search}
                place={place}
                brand={brand}
                today={today}
                notHere={notHereWords(one.snippet, place, brands)}
                chosen={position === index}
                onChoose={() => {
                  setPickedId(one.snippet.id);
                  setTried(false);
                }}
              />
            ))}
          </div>
          {more > 0 && <p className="px-3 pb-2 text-meta text-text-3">{countText('snippetMore', more)}</p>}
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
          {chosen && (
            <div className="grid gap-2.5 border-line border-t p-3">
              <FieldsForm key={chosen.id} filling={filling} tried={tried} />
              <FilledPreview filled={writing ? result : begunWith(result, chosen, brand)} place={place} />
              {asking && <Note tone="caution">{text('snippetElsewhere', elsewhere)}</Note>}
            </div>
          )}
        </div>
        {chosen && (
          <footer className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-line border-t px-3 py-2">
            {place ? (
              <>
                <Button look={ready ? 'primary' : 'wait'} type="submit" shortcut="Enter">
                  {ready
                    ? text(asking ? 'snippetUseAnyway' : 'snippetUse')
                    : result.holes.length
                      ? countText('snippetFill', result.holes.length)
                      : text('snippetMend')}
                </Button>
                <Button
                  className="min-h-8"
                  aria-keyshortcuts="Shift+Enter"
                  title={`${text('snippetAddMore')}  Shift+Enter`}
                  onClick={() => use(true)}
                >
                  {text('snippetAddMore')}
                </Button>
              </>
            ) : (
              <p className="text-text-2">{text('snippetNoPost')}</p>
            )}
            <span
              aria-hidden="true"
              className="ms-auto flex items-center gap-1 text-meta text-text-3 @max-[339px]:hidden"
            >
              <Key name="↑" outlined />
              <Key name="↓" outlined />
              {result.asked.length > 0 && <Key name="Tab" outlined />}
            </span>
          </footer>
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </form>
    </Dialog>
  );
}
