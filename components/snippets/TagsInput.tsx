import { useId, useState } from 'react';
import { Field, Input } from '@/components/ui/Field';
import { text } from '@/lib/queries/text';
import { tagsFrom } from './tags';

interface TagsInputProps {
  tags: readonly string[];
  /** Offered while typing. */
  known: readonly string[];
  error?: string;
  onChange(tags: string[]): void;
}

/** Tags as words between commas: quick to type, and the folders of the list. */
export function TagsInput({ tags, known, error, onChange }: TagsInputProps) {
  const listId = useId();
  // What is typed keeps its commas and spaces until the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={text('snippetTags')} error={error}>
      {(control) => (
        <>
          <Input
            {...control}
            list={listId}
            value={typed ?? tags.join(', ')}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange(tagsFrom(event.target.value));
            }}
            onBlur={() => setTyped(null)}
          />
          <datalist id={listId}>
            {known.slice(0, 50).map((tag) => (
              <option key={tag} value={[...tags.slice(0, -1), tag].join(', ')} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
