import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input, TextArea } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { type Brand, REGISTERS, UNNAMED_BRAND } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import { useBrandActions } from '@/lib/queries/brandActions';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { text } from '@/lib/queries/text';

interface BrandFormProps {
  brand: Brand;
  isNew: boolean;
  onSaved(brand: Brand): void;
  onCancel?(): void;
}

const lines = (value: FormDataEntryValue | null) =>
  String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The brand as the form says it now. A handle loses its @; empty ones are left out. */
export function brandFrom(form: FormData, brand: Brand, register: Brand['register']): Brand {
  return {
    ...brand,
    id: brand.id === UNNAMED_BRAND.id ? crypto.randomUUID() : brand.id,
    name: String(form.get('name')).trim(),
    handles: PLATFORMS.map((platform) => ({
      platform,
      handle: String(form.get(`handle_${platform}`))
        .trim()
        .replace(/^@/, ''),
    })).filter((one) => one.handle),
    products: lines(form.get('products')),
    register,
    signOff: String(form.get('signOff')).trim(),
    updatedAt: new Date().toISOString(),
  };
}

export function BrandForm({ brand, isNew, onSaved, onCancel }: BrandFormProps) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [register, setRegister] = useState(brand.register);
  const { create } = useBrandActions();
  const submit = async (element: HTMLFormElement) => {
    const next = brandFrom(new FormData(element), brand, register);
    const result = await create(next);
    if (result.ok) {
      setErrors({});
      onSaved(next);
      return;
    }
    setErrors(result.errors);
    const first = ['name', 'handles', 'products', 'signOff'].find((field) => result.errors[field]);
    element.querySelector<HTMLElement>(`[name^=${first === 'handles' ? 'handle_' : first}]`)?.focus();
  };
  return (
    <form
      aria-label={text('brandTitle')}
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <Field label={text('brandNameField')} hint={text('brandNameHint')} error={fieldErrorText(errors.name)}>
        {(control) => <Input {...control} name="name" autoComplete="off" defaultValue={brand.name} />}
      </Field>
      <div className="grid gap-2 sm:grid-cols-3">
        {PLATFORMS.map((platform) => (
          <Field
            key={platform}
            label={text('brandHandle', PLATFORM_NAMES[platform])}
            hint={text('brandHandleHint')}
            error={fieldErrorText(errors.handles)}
          >
            {(control) => (
              <Input
                {...control}
                name={`handle_${platform}`}
                autoComplete="off"
                defaultValue={brand.handles.find((one) => one.platform === platform)?.handle}
              />
            )}
          </Field>
        ))}
      </div>
      <Segmented
        label={text('brandRegister')}
        value={register}
        options={REGISTERS.map((one) => ({ value: one, label: text(`register_${one}`) }))}
        onChange={(next) => setRegister(next)}
      />
      <Field label={text('brandProducts')} hint={text('brandProductsHint')} error={fieldErrorText(errors.products)}>
        {(control) => <TextArea {...control} name="products" rows={4} defaultValue={brand.products.join('\n')} />}
      </Field>
      <Field
        label={text('brandSignOff')}
        hint={text('brandSignOffHint')}
        error={fieldErrorText(errors.signOff)}
        className="max-w-60"
      >
        {(control) => <Input {...control} name="signOff" autoComplete="off" defaultValue={brand.signOff} />}
      </Field>
      <FormError>{fieldErrorText(errors.storage)}</FormError>
      <div className="flex gap-1">
        <Button look="primary" type="submit">
          {text('save')}
        </Button>
        {isNew && onCancel && (
          <Button className="min-h-8" onClick={onCancel}>
            {text('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
