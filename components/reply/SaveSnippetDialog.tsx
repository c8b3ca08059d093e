import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, FormError, Input, TextArea } from '@/components/ui/Field';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';

/** The first words of a reply, as a name to start from. */
export function titleFrom(words: string): string {
  const start = words.trim().split(/[.!?\n]/, 1)[0] ?? '';
  return start.length > 60 ? `${start.slice(0, 60).replace(/\s+\S*$/, '')}…` : start;
}

interface SaveSnippetDialogProps {
  body: string;
  onSaved(): void;
  onClose(): void;
}

export default function SaveSnippetDialog({ body, onSaved, onClose }: SaveSnippetDialogProps) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const { save } = useSnippetActions();
  const submit = async (form: FormData) => {
    const result = await save({ title: String(form.get('title')), body: String(form.get('body')), tags: [] });
    if (!result.ok) {
      setErrors(result.errors);
      return;
    }
    onClose();
    onSaved();
  };
  return (
    <Dialog label={text('saveSnippet')} closeLabel={text('close')} titled onClose={onClose}>
      <form
        className="grid gap-3 p-3.5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <Field label={text('snippetName')} error={fieldErrorText(errors.title)}>
          {(control) => <Input {...control} name="title" defaultValue={titleFrom(body)} />}
        </Field>
        <Field label={text('snippetBody')} hint={text('snippetBodyHint')} error={fieldErrorText(errors.body)}>
          {(control) => <TextArea {...control} name="body" rows={6} defaultValue={body} />}
        </Field>
        <FormError>{fieldErrorText(errors.storage)}</FormError>
        <div className="flex gap-1">
          <Button look="primary" type="submit">
            {text('save')}
          </Button>
          <Button className="min-h-8" onClick={onClose}>
            {text('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
