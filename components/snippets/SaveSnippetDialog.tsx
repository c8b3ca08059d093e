import { Braces } from 'lucide-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogButtons } from '@/components/ui/DialogButtons';
import { Field, FormError, Input, TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { withoutSignOff } from '@/lib/domain/agentSign';
import type { Brand } from '@/lib/domain/brand';
import type { Category } from '@/lib/domain/labels';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { useReplyPlace, type ViewedPost } from '@/lib/queries/replyPlace';
import { newSnippet, useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { CategorySelect } from './CategorySelect';
import { personalParts, withField } from './personalParts';
import { tagsFrom } from './tags';

interface SaveSnippetDialogProps {
  /** The reply, or what was selected on a page. */
  body: string;
  viewed: ViewedPost | null;
  brand: Brand;
  onClose(): void;
}

/** Keeps words for the next time: what belongs to one person is offered as a field, the rest is filled in as far as the post tells. */
export default function SaveSnippetDialog({ body, viewed, brand, onClose }: SaveSnippetDialogProps) {
  const place = useReplyPlace(viewed, brand);
  const [words, setWords] = useState(() => withoutSignOff(body, brand.signOff));
  const [category, setCategory] = useState<Category | null>();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [saved, setSaved] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { save } = useSnippetActions();
  const parts = useMemo(() => personalParts(words, place), [words, place]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const result = await save(
      newSnippet({
        title: String(given.get('title')),
        body: words,
        shortcut: String(given.get('shortcut')).trim(),
        tags: tagsFrom(String(given.get('tags'))),
        category: category === undefined ? (place?.analysis?.category ?? null) : category,
      }),
    );
    if (result.ok) return setSaved(result.snippet.title);
    const faults = result.conflict ? {} : result.errors;
    setErrors(faults);
    const first = ['title', 'body', 'shortcut', 'tags'].find((name) => faults[name]);
    form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };
  return (
    <Dialog label={text('saveSnippet')} closeLabel={text('close')} titled onClose={onClose}>
      {saved !== undefined ? (
        <div className="grid gap-3 p-3.5">
          <Note tone="good" role="status">
            {text('snippetSavedNamed', saved)}
          </Note>
          <div className="flex gap-1">
            <Button look="primary" autoFocus onClick={onClose}>
              {text('importFinish')}
            </Button>
            <Button className="min-h-8" onClick={() => openWorkspace('snippets')}>
              {text('snippetOpenAll')}
            </Button>
          </div>
        </div>
      ) : (
        <form
          ref={form}
          className="grid max-h-[calc(100dvh-5rem)] grid-cols-[minmax(0,1fr)] gap-3 overflow-y-auto p-3.5"
          noValidate
          onSubmit={(event) => void submit(event)}
        >
          <Field label={text('snippetName')} error={fieldErrorText(errors.title)}>
            {(control) => <Input {...control} name="title" defaultValue={titleFrom(body)} />}
          </Field>
          <Field label={text('snippetBody')} hint={text('snippetBodyHint')} error={fieldErrorText(errors.body)}>
            {(control) => (
              <TextArea
                {...control}
                name="body"
                rows={5}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
          </Field>
          {parts.length > 0 && (
            <section aria-label={text('snippetParts')} className="grid gap-1 rounded-control bg-sunken px-2.5 py-2">
              <p className="text-meta text-text-2">{text('snippetParts')}</p>
              <ul className="flex flex-wrap gap-1">
                {parts.map((part) => (
                  <li key={part.words} className="max-w-full">
                    <Button
                      look="edge"
                      className="max-w-full bg-surface"
                      icon={<Braces className="size-3.5 shrink-0 text-text-3" aria-hidden="true" />}
                      onClick={() => setWords(withField(words, part))}
                    >
                      <span className="truncate">{text('snippetMakeField', part.words, part.field)}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className="grid gap-3 @min-[320px]:grid-cols-2">
            <Field
              label={text('snippetShortcut')}
              hint={text('snippetShortcutHint')}
              error={fieldErrorText(errors.shortcut)}
            >
              {(control) => <Input {...control} name="shortcut" autoComplete="off" spellCheck={false} />}
            </Field>
            <CategorySelect
              value={category === undefined ? (place?.analysis?.category ?? null) : category}
              onChange={setCategory}
            />
          </div>
          <Field label={text('snippetTags')} error={fieldErrorText(errors.tags)}>
            {(control) => <Input {...control} name="tags" />}
          </Field>
          <FormError>{fieldErrorText(errors.storage)}</FormError>
          <DialogButtons submit={text('save')} cancel={text('cancel')} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}

/** The first words of a reply, as a name to start from. */
export function titleFrom(words: string): string {
  const start = words.trim().split(/[.!?\n]/, 1)[0] ?? '';
  return start.length > 60 ? `${start.slice(0, 60).replace(/\s+\S*$/, '')}…` : start;
}
