import { Plus, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';

interface WordListProps {
  label: string;
  hint?: string;
  values: readonly string[];
  /** Before each of the words. */
  mark?: ReactNode;
  /** Leaves the label to assistive technology when a heading already says it. */
  hideLabel?: boolean;
  onChange(values: string[]): void;
}

/** Short words: each can be deleted, one line adds more; several at once, apart by commas. */
export function WordList({ label, hint, values, mark, hideLabel, onChange }: WordListProps) {
  const labelId = useId();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const known = new Set(values.map((one) => one.toLowerCase()));
    const added = words
      .split(/[,;\n]+/)
      .map((word) => word.trim().slice(0, 80))
      .filter((word) => word && !known.has(word.toLowerCase()));
    if (added.length) onChange([...values, ...new Set(added)]);
    setWords('');
    field.current?.focus();
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
        <Input
          ref={field}
          aria-label={text('incidentWordAdd', label)}
          placeholder={text('incidentWordPlaceholder')}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
          onBlur={() => words.trim() && add()}
        />
        <IconButton label={text('incidentWordAdd', label)} className="size-8!" onClick={add}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
      {hint && <p className="text-meta text-text-3">{hint}</p>}
    </div>
  );
}
