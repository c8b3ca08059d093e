import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';

interface ChipsProps<Value> {
  label: string;
  hint?: string;
  values: readonly Value[];
  readOnly: boolean;
  /** How a value is named where it is deleted. */
  nameOf(value: Value): string;
  show?(value: Value): ReactNode;
  onRemove(index: number): void;
  /** Draws the field to add one, in place of the usual single line. */
  adding?: ReactNode;
  /** Adds what was typed; the words stay when it answers with what is wrong. */
  onAdd?(words: string): string | undefined;
  addLabel: string;
}

/** A list of short words: each can be deleted, and one line adds more. */
export function Chips<Value>(props: ChipsProps<Value>) {
  const { label, hint, values, readOnly, nameOf, show = nameOf } = props;
  const labelId = useId();
  const list = useRef<HTMLUListElement>(null);
  const remove = (index: number) => {
    props.onRemove(index);
    // The next word moves under the focus; after the last one the word before, or the field to add, takes over.
    if (index < values.length - 1) return;
    const before = list.current?.querySelectorAll('button')[index - 1];
    (before ?? list.current?.parentElement?.querySelector('input'))?.focus();
  };
  return (
    <div className="grid gap-1.5">
      <span id={labelId} className="font-medium text-meta text-text-2">
        {label}
      </span>
      {values.length > 0 && (
        <ul ref={list} aria-labelledby={labelId} className="flex max-h-52 flex-wrap gap-1 overflow-y-auto p-px">
          {values.map((value, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice until they are saved
              key={index}
              dir="auto"
              className="flex min-h-6 min-w-0 items-center gap-1 rounded-chip bg-surface ps-2 font-medium text-meta shadow-hair"
            >
              <span className="min-w-0 break-words">{show(value)}</span>
              {readOnly ? (
                <span className="w-1.5" />
              ) : (
                <IconButton
                  label={text('brandDelete', nameOf(value))}
                  className="size-6!"
                  onClick={() => remove(index)}
                >
                  <X className="size-3!" aria-hidden="true" />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (props.adding ?? (props.onAdd && <AddLine label={props.addLabel} onAdd={props.onAdd} />))}
      {hint && <p className="text-meta text-text-3">{hint}</p>}
    </div>
  );
}

function AddLine({ label, onAdd }: { label: string; onAdd(words: string): string | undefined }) {
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const add = () => {
    if (words.trim()) {
      const wrong = onAdd(words.trim());
      setFault(wrong);
      if (!wrong) setWords('');
    }
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="grid max-w-80 gap-1">
      <div className="flex gap-1">
        <Input
          ref={field}
          aria-label={label}
          placeholder={label}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? noteId : undefined}
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <IconButton label={text('brandAddWord')} className="size-8!" onClick={add}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
      {fault && (
        <p id={noteId} className="font-medium text-danger text-meta">
          {fault}
        </p>
      )}
    </div>
  );
}
