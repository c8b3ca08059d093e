import { useState } from 'react';
import { Field, Input } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { text } from '@/lib/queries/text';
import type { AskedField } from '@/lib/snippets/fields';
import type { SnippetFilling } from './useFilledSnippet';

interface FieldsFormProps {
  filling: SnippetFilling;
  /** The user tried to use it: holes are marked now. */
  tried: boolean;
}

/** Asks for what neither post, person nor brand tell. What they tell can be changed by pressing it. */
export function FieldsForm({ filling, tried }: FieldsFormProps) {
  const [changing, setChanging] = useState<ReadonlySet<string>>(new Set());
  const { asked, filled } = filling.result;
  const told = filled.filter(
    ({ field, from }, index) =>
      from !== 'fallback' &&
      !asked.some((one) => one.field === field) &&
      filled.findIndex((one) => one.field === field) === index,
  );
  const mended = told.filter(({ field }) => changing.has(field));
  const settled = told.filter(({ field }) => !changing.has(field));
  if (!asked.length && !told.length) return null;
  return (
    <fieldset className="grid gap-2 @min-[280px]:grid-cols-2">
      <legend className="sr-only">{text('snippetFields')}</legend>
      {asked.map((one) => (
        <AskedControl key={one.field} asked={one} filling={filling} tried={tried} />
      ))}
      {mended.map(({ field, value }) => (
        <Field key={field} label={field.replaceAll('_', ' ')}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              placeholder={value}
              value={filling.answers[field] ?? value}
              onChange={(event) => filling.answer(field, event.target.value)}
            />
          )}
        </Field>
      ))}
      {settled.length > 0 && (
        <p className="col-span-full flex flex-wrap items-center gap-x-1 text-meta text-text-3">
          {text('snippetKnown')}
          {settled.map(({ field, value }) => (
            <button
              key={field}
              type="button"
              aria-label={text('snippetChange', field.replaceAll('_', ' '), value)}
              title={field.replaceAll('_', ' ')}
              onClick={() => setChanging(new Set([...changing, field]))}
              className="min-h-6 max-w-full truncate rounded-key px-1 font-medium text-accent hover:bg-hover"
            >
              {value}
            </button>
          ))}
        </p>
      )}
    </fieldset>
  );
}

function AskedControl({ asked, filling, tried }: { asked: AskedField; filling: SnippetFilling; tried: boolean }) {
  const isHole = filling.result.holes.some(({ field }) => field === asked.field);
  const error = tried && isHole ? text('snippetFieldEmpty') : undefined;
  const value = filling.answers[asked.field] ?? '';
  if (asked.kind === 'choice') {
    return (
      <div className="col-span-full grid gap-1" data-field={asked.field}>
        <Segmented
          label={text('snippetChoose')}
          value={value}
          options={asked.choices.map((choice) => ({ value: choice, label: choice }))}
          onChange={(choice) => filling.answer(asked.field, choice)}
        />
        {error && <p className="font-medium text-danger text-meta">{error}</p>}
      </div>
    );
  }
  const why =
    asked.why === 'unknown' ? undefined : text(asked.why === 'personal' ? 'snippetAskPersonal' : 'snippetAskLink');
  return (
    <Field label={asked.label} hint={why} error={error}>
      {(control) => (
        <Input
          {...control}
          data-field={asked.field}
          placeholder={asked.fallback === null ? undefined : asked.fallback || text('fieldOptional')}
          value={value}
          onChange={(event) => filling.answer(asked.field, event.target.value)}
        />
      )}
    </Field>
  );
}
