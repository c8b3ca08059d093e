import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input, TextArea } from '@/components/ui/Field';
import type { Snippet } from '@/lib/domain/snippet';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';

interface SnippetFormProps {
  /** `null`: a new one, starting with `body`. */
  snippet: Snippet | null;
  body?: string;
  onSaved(id: string): void;
  onCancel?(): void;
  onDelete?(): void;
}

export function SnippetForm({ snippet, body = '', onSaved, onCancel, onDelete }: SnippetFormProps) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const { save } = useSnippetActions();
  const submit = async (element: HTMLFormElement) => {
    const form = new FormData(element);
    const result = await save({
      id: snippet?.id,
      title: String(form.get('title')).trim(),
      body: String(form.get('body')).trim(),
      tags: String(form.get('tags'))
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    });
    if (result.ok) {
      setErrors({});
      onSaved(result.id);
      return;
    }
    setErrors(result.errors);
    const first = ['title', 'body', 'tags'].find((name) => result.errors[name]);
    element.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };
  return (
    <form
      aria-label={text(snippet ? 'snippetEdit' : 'snippetNew')}
      className="grid gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <Field label={text('snippetName')} error={fieldErrorText(errors.title)}>
        {(control) => <Input {...control} name="title" defaultValue={snippet?.title} />}
      </Field>
      <Field label={text('snippetBody')} hint={text('snippetBodyHint')} error={fieldErrorText(errors.body)}>
        {(control) => <TextArea {...control} name="body" rows={6} defaultValue={snippet?.body ?? body} />}
      </Field>
      <Field label={text('snippetTags')} error={fieldErrorText(errors.tags)}>
        {(control) => <Input {...control} name="tags" defaultValue={snippet?.tags.join(', ')} />}
      </Field>
      <FormError>{fieldErrorText(errors.storage)}</FormError>
      <div className="flex flex-wrap gap-1">
        <Button look="primary" type="submit">
          {text('save')}
        </Button>
        {onCancel && (
          <Button className="min-h-8" onClick={onCancel}>
            {text('cancel')}
          </Button>
        )}
        {onDelete && (
          <Button look="danger" className="ms-auto min-h-8" onClick={onDelete}>
            {text('delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
