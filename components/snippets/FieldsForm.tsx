import { Field, Input } from '@/components/ui/Field';
import { text } from '@/lib/queries/text';
import type { FilledSnippet } from './useFilledSnippet';

interface FieldsFormProps {
  filled: FilledSnippet;
  /** The user tried to use it: holes are marked now. */
  tried: boolean;
}

/** The fields of a snippet and how it will read. */
export function FieldsForm({ filled, tried }: FieldsFormProps) {
  return (
    <div className="grid gap-2.5 border-line border-t p-3">
      {filled.fields.length > 0 && (
        <fieldset className="grid gap-2 @min-[280px]:grid-cols-2">
          <legend className="sr-only">{text('snippetFields')}</legend>
          {filled.fields.map((field) => (
            <Field
              key={field.name}
              label={field.name.replaceAll('_', ' ')}
              error={tried && filled.unfilled.includes(field.name) ? text('snippetFieldEmpty') : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  data-field=""
                  placeholder={field.needed ? undefined : text('fieldOptional')}
                  value={filled.values[field.name] ?? ''}
                  onChange={(event) => filled.setValue(field.name, event.target.value)}
                />
              )}
            </Field>
          ))}
        </fieldset>
      )}
      <div>
        <p className="font-medium text-meta text-text-2">{text('snippetPreview')}</p>
        <p dir="auto" className="mt-1 max-h-44 overflow-y-auto whitespace-pre-line break-words text-reply">
          {filled.preview}
        </p>
      </div>
    </div>
  );
}
