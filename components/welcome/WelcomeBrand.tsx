import { CircleCheck, FileInput } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { importedLine } from '@/components/shell/importWords';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input, Select, TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { withHandles } from '@/lib/brands/handles';
import { pastedProducts } from '@/lib/brands/lists';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import { learnInitials } from '@/lib/queries/agentInitials';
import { useBrandActions } from '@/lib/queries/brandActions';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import type { ImportCounts } from '@/lib/queries/packs';
import { text } from '@/lib/queries/text';

interface WelcomeBrandProps {
  /** Set up already, by hand or by a pack. */
  brands: readonly Brand[];
  /** The one in use. */
  active: Brand;
  /** What a pack brought just now. */
  brought: ImportCounts | null;
  skipped: boolean;
  onDone(): void;
  onSkip(): void;
  onImport(): void;
}

const LINK = 'inline-flex min-h-8 items-center rounded-control px-2 font-medium text-accent hover:underline';

/** The four things that make suggestions fit at once, or a pack that brings them. */
export function WelcomeBrand({ brands, active, brought, skipped, onDone, onSkip, onImport }: WelcomeBrandProps) {
  if (brands.length > 0) return <Ready brands={brands} active={active} brought={brought} onImport={onImport} />;
  return (
    <section aria-labelledby="welcome-brand" className="grid gap-3 rounded-card bg-surface p-4 shadow-card">
      {brought && <Brought brought={brought} />}
      <header>
        <h2 id="welcome-brand" className="font-strong">
          {text('welcomeBrand')}
        </h2>
        <p className="text-text-2">{text(skipped ? 'welcomeSkipped' : 'welcomeBrandLead')}</p>
      </header>
      <WelcomeForm onDone={onDone} onSkip={onSkip} onImport={onImport} />
    </section>
  );
}

/** For whom replies are written now. A pack may bring more than one brand: then one of them is chosen. */
function Ready({
  brands,
  active,
  brought,
  onImport,
}: Pick<WelcomeBrandProps, 'brands' | 'active' | 'brought' | 'onImport'>) {
  const { activate } = useBrandActions();
  return (
    <section className="grid gap-2 rounded-card bg-surface p-4 shadow-card">
      {brought && <Brought brought={brought} />}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <CircleCheck className="size-4 shrink-0 text-good-mark" aria-hidden="true" />
        <p role="status" className="min-w-0 flex-1 basis-60 break-words font-medium">
          {text('welcomeReady', active.name)}
        </p>
        <a href="#brand" className={LINK}>
          {text('welcomeMore')}
        </a>
        <Button className="min-h-8" onClick={onImport}>
          {text('welcomeImport')}
        </Button>
      </div>
      {brands.length > 1 && (
        <Field label={text('welcomeAnswerFor')} className="max-w-60">
          {(control) => (
            <Select {...control} value={active.id} onChange={(event) => void activate(event.target.value)}>
              {brands.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </section>
  );
}

function Brought({ brought }: { brought: ImportCounts }) {
  return (
    <Note tone="good" role="status">
      {importedLine(brought)} {Boolean(brought.snippets) && text('welcomeSnippets')}
    </Note>
  );
}

function WelcomeForm({ onDone, onSkip, onImport }: Pick<WelcomeBrandProps, 'onDone' | 'onSkip' | 'onImport'>) {
  const { create } = useBrandActions();
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = brandFrom(new FormData(event.currentTarget));
    const result = await create(typed);
    if (result.ok) {
      await learnInitials(typed.signOff ?? '');
      return onDone();
    }
    setErrors(result.errors);
    const first = ['name', 'signOff'].find((field) => result.errors[field]);
    form.current?.querySelector<HTMLElement>(`[name=${first ?? 'name'}]`)?.focus();
  };
  return (
    <form ref={form} noValidate className="grid gap-3" onSubmit={(event) => void submit(event)}>
      <Field label={text('brandNameField')} hint={text('brandNameHint')} error={fieldErrorText(errors.name)}>
        {(control) => <Input {...control} name="name" autoComplete="off" />}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium text-meta text-text-2">{text('brandHandles')}</legend>
        <div className="grid grid-cols-3 gap-2 @max-[359px]:grid-cols-1">
          {PLATFORMS.map((platform) => (
            <Field key={platform} label={PLATFORM_NAMES[platform]}>
              {(control) => <Input {...control} name={`handle_${platform}`} autoComplete="off" />}
            </Field>
          ))}
        </div>
        <p className="text-meta text-text-3">{fieldErrorText(errors.handles) ?? text('welcomeHandlesHint')}</p>
      </fieldset>
      <Field label={text('brandProducts')} hint={text('welcomeProductsHint')} error={fieldErrorText(errors.products)}>
        {(control) => <TextArea {...control} name="products" rows={2} />}
      </Field>
      <Field
        label={text('brandSignOff')}
        hint={text('brandSignOffHint')}
        error={fieldErrorText(errors.signOff)}
        className="max-w-60"
      >
        {(control) => <Input {...control} name="signOff" autoComplete="off" />}
      </Field>
      <FormError>{fieldErrorText(errors.storage)}</FormError>
      <div className="flex flex-wrap items-center gap-1">
        <Button look="primary" type="submit">
          {text('welcomeSave')}
        </Button>
        <Button className="min-h-8" onClick={onSkip}>
          {text('welcomeSkip')}
        </Button>
        <Button className="min-h-8" icon={<FileInput className="size-4" aria-hidden="true" />} onClick={onImport}>
          {text('welcomeImport')}
        </Button>
      </div>
    </form>
  );
}

function brandFrom(form: FormData): Partial<Brand> & Pick<Brand, 'name'> {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const handles = PLATFORMS.reduce<Brand['handles']>(
    (all, platform) => withHandles(all, platform, typed(`handle_${platform}`)),
    [],
  );
  const products = pastedProducts(typed('products'), []).rows.map(({ row }) => row);
  return { name: typed('name'), handles, products, signOff: typed('signOff') };
}
