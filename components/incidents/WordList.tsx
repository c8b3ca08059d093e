import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Input, TextArea } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';

interface WordListProps {
  label: string;
  hint?: string;
  values: readonly string[];
  /** Before each of the words. */
  mark?: ReactNode;
  /** Whole lines, with their commas: one at a time, or pasted one below the other. */
  lines?: boolean;
  /** Characters that one may have. */
  most?: number;
  /** Leaves the label to assistive technology when a heading already says it. */
  hideLabel?: boolean;
  onChange(values: string[]): void;
}

/** Short words, several at once apart by commas; or whole lines. Each can be deleted. What is too long stays in the field to be shortened. */
export function WordList({ label, hint, values, mark, lines, most = 80, hideLabel, onChange }: WordListProps) {
  const labelId = useId();
  const [words, setWords] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const noteId = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const add = () => {
    const known = new Set(values.map((one) => one.toLowerCase()));
    const given = words.split(lines ? /\n+/ : /[,;\n]+/).map((word) => word.trim());
    const kept = given.filter((word) => word.length > most);
    const added = given.filter((word) => word && word.length <= most && !known.has(word.toLowerCase()));
    if (added.length) onChange([...values, ...new Set(added)]);
    setWords(kept.join(lines ? '\n' : ', '));
    setTooLong(kept.length > 0);
  };
  const control = {
    ref: field,
    'aria-label': text('incidentWordAdd', label),
    'aria-invalid': tooLong || undefined,
    'aria-describedby': tooLong ? noteId : undefined,
    autoComplete: 'off',
    value: words,
    onChange: ({ target }: { target: { value: string } }) => {
      setWords(target.value);
      setTooLong(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      add();
    },
    onBlur: () => {
      if (words.trim()) add();
    },
  };
  return (
    <div className="grid content-start gap-1.5">
      <span id={labelId} className={hideLabel ? 'sr-only' : 'font-medium text-meta text-text-2'}>
        {label}
      </span>
      {values.length > 0 && (
        <ul aria-labelledby={labelId} className="flex max-h-40 flex-wrap gap-1 overflow-y-auto p-px">
          {values.map((value) => (
            <li
              key={value}
              dir="auto"
              className="flex min-h-6 min-w-0 items-center gap-1 rounded-chip bg-surface ps-2 font-medium text-meta shadow-hair"
            >
              {mark}
              <span className="min-w-0 break-words">{value}</span>
              <IconButton
                label={text('incidentWordDelete', value)}
                className="size-6!"
                onClick={() => {
                  onChange(values.filter((one) => one !== value));
                  field.current?.focus();
                }}
              >
                <X className="size-3!" aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="flex max-w-80 gap-1">
        {lines ? (
          <TextArea
            {...control}
            rows={1}
            className="field-sizing-content"
            placeholder={text('incidentLinePlaceholder')}
          />
        ) : (
          <Input {...control} placeholder={text('incidentWordPlaceholder')} />
        )}
        <IconButton
          label={text('incidentWordAdd', label)}
          className="size-8!"
          onClick={() => {
            add();
            field.current?.focus();
          }}
        >
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
      {tooLong && (
        <p id={noteId} role="alert" className="font-medium text-danger text-meta">
          {text('incidentWordTooLong', most)}
        </p>
      )}
      {hint && <p className="text-meta text-text-3">{hint}</p>}
    </div>
  );
}
