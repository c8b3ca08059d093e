import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, Input, TextArea } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';

/** The first words of a reply, as a name to start from. */
export function titleFrom(words: string): string {
  const start = words.trim().split(/[.!?\n]/, 1)[0] ?? '';
  return start.length > 60 ? `${start.slice(0, 60).replace(/\s+\S*$/, '')}…` : start;
}

/** Keeps the shown reply as a snippet. */
export function SaveSnippet({ body, onSaved }: { body: string; onSaved(): void }) {
  const [open, setOpen] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const { save } = useSnippetActions();
  const submit = async (form: FormData) => {
    const result = await save({ title: String(form.get('title')), body: String(form.get('body')), tags: [] });
    if (!result.ok) {
      setErrors(result.errors);
      return;
    }
    setOpen(false);
    onSaved();
  };
  return (
    <>
      <IconButton
        label={text('saveSnippet')}
        aria-haspopup="dialog"
        onClick={() => {
          setErrors({});
          setOpen(true);
        }}
      >
        <BookmarkPlus aria-hidden="true" />
      </IconButton>
      {open && (
        <Dialog label={text('saveSnippet')} closeLabel={text('close')} titled onClose={() => setOpen(false)}>
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
            {errors.storage && <p className="font-medium text-danger text-meta">{fieldErrorText(errors.storage)}</p>}
            <div className="flex gap-1">
              <Button look="primary" type="submit">
                {text('save')}
              </Button>
              <Button className="min-h-8" onClick={() => setOpen(false)}>
                {text('cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
