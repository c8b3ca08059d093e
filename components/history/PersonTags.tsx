import { type FormEvent, useId, useState } from 'react';
import { Input } from '@/components/ui/Field';
import { TagChip } from '@/components/ui/TagChip';
import { keepTags } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';

interface PersonTagsProps {
  id: string;
  tags: readonly string[];
}

/** The user's own words to find somebody by. Enter adds one. */
export function PersonTags({ id, tags }: PersonTagsProps) {
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const fieldId = useId();
  const keep = async (next: readonly string[]) => setFailed(!(await keepTags(id, next)));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void keep([...tags, typed]);
    setTyped('');
  };
  return (
    <form onSubmit={add} className="grid gap-1">
      <label htmlFor={fieldId} className="font-medium text-meta text-text-2">
        {text('personTags')}
      </label>
      <div className="flex flex-wrap items-center gap-1">
        {tags.map((tag) => (
          <TagChip
            key={tag}
            tag={tag}
            removeLabel={text('personTagRemove', tag)}
            onRemove={() => void keep(tags.filter((other) => other !== tag))}
          />
        ))}
        <Input
          id={fieldId}
          className="h-7 w-32 flex-1"
          maxLength={40}
          placeholder={text('personTagAdd')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {failed && (
        <p role="alert" className="text-danger text-meta">
          {text('personNoteFailed')}
        </p>
      )}
    </form>
  );
}
