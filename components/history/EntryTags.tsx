import { type FormEvent, useId } from 'react';
import { Input } from '@/components/ui/Field';
import { TagChip } from '@/components/ui/TagChip';
import { tidyTag } from '@/lib/queries/historyActions';
import { text } from '@/lib/queries/text';

interface EntryTagsProps {
  tags: readonly string[];
  onTag(tag: string, wanted: boolean): void;
}

/** The tags of one exchange. Enter adds one. */
export function EntryTags({ tags, onTag }: EntryTagsProps) {
  const id = useId();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tag = tidyTag(String(new FormData(event.currentTarget).get('tag')));
    if (tag !== '') onTag(tag, true);
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={add} className="grid gap-1">
      <label htmlFor={id} className="font-medium text-meta text-text-2">
        {text('historyTags')}
      </label>
      <div className="flex flex-wrap items-center gap-1">
        {tags.map((tag) => (
          <TagChip key={tag} tag={tag} removeLabel={text('historyTagRemove', tag)} onRemove={() => onTag(tag, false)} />
        ))}
        <Input
          id={id}
          name="tag"
          className="h-7 w-32 flex-1"
          maxLength={40}
          autoComplete="off"
          placeholder={text('historyTagName')}
        />
      </div>
    </form>
  );
}
