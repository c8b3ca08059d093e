import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import type { PastedList } from '@/lib/brands/lists';
import { keyFor } from '@/lib/queries/names';
import { countText, text } from '@/lib/queries/text';

interface PasteListProps<Row> {
  title: string;
  /** What a line has to look like, with an example. */
  hint: string;
  read(words: string): PastedList<Row>;
  nameOf(row: Row): string;
  detailOf?(row: Row): string;
  onTake(rows: Row[]): void;
  onClose(): void;
}

/** So many rows are enough to see that a list was understood. */
const PREVIEW = 100;

/** A pasted list, and before anything is taken: what was understood of it, and which lines were not. */
export function PasteList<Row>(props: PasteListProps<Row>) {
  const [words, setWords] = useState('');
  const settled = useDeferredValue(words);
  const { read } = props;
  const { rows, faults } = useMemo(() => read(settled), [read, settled]);
  const take = () => {
    const taken = read(words).rows.map(({ row }) => row);
    if (taken.length === 0) return;
    props.onTake(taken);
    props.onClose();
  };
  return (
    <Dialog
      titled
      label={props.title}
      closeLabel={text('close')}
      onClose={props.onClose}
      className="w-[min(40rem,calc(100vw-1rem))]!"
    >
      <form
        className="grid max-h-[calc(100dvh-5rem)] gap-3 overflow-y-auto p-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <Field label={text('pasteListField')} hint={props.hint}>
          {(control) => (
            <TextArea {...control} rows={6} value={words} onChange={(event) => setWords(event.target.value)} />
          )}
        </Field>
        {faults.length > 0 && (
          <Note tone="caution" role="status">
            <p className="font-medium">{countText('pasteLeftOut', faults.length)}</p>
            <ul className="grid max-h-32 gap-0.5 overflow-y-auto text-meta">
              {faults.slice(0, PREVIEW).map(({ line, text: found, fault }) => (
                <li key={`${line} ${found}`} className="break-words">
                  {text('pasteLine', line)} “<bdi>{found}</bdi>”: {text(keyFor('pasteFault', fault))}
                </li>
              ))}
            </ul>
          </Note>
        )}
        {rows.length > 0 && (
          <section aria-label={text('pastePreview')} className="grid gap-1">
            <h3 className="font-medium text-meta text-text-2">{countText('pasteUnderstood', rows.length)}</h3>
            <ul
              aria-label={text('pastePreview')}
              className="max-h-48 divide-y divide-line overflow-y-auto rounded-control px-2.5 shadow-hair"
            >
              {rows.slice(0, PREVIEW).map(({ line, row }) => (
                <li key={`${line} ${props.nameOf(row)}`} dir="auto" className="py-1.5">
                  <p className="break-words font-medium">{props.nameOf(row)}</p>
                  {props.detailOf && <p className="line-clamp-2 text-text-2">{props.detailOf(row)}</p>}
                </li>
              ))}
            </ul>
            {rows.length > PREVIEW && (
              <p className="text-meta text-text-3">{text('pasteMore', rows.length - PREVIEW)}</p>
            )}
          </section>
        )}
        <div className="flex flex-wrap gap-1">
          <Button look={rows.length > 0 ? 'primary' : 'wait'} type="submit">
            {rows.length > 0 ? countText('pasteTake', rows.length) : text('pasteNothing')}
          </Button>
          <Button className="min-h-8" onClick={props.onClose}>
            {text('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
