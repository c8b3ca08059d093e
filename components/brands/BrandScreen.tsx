import { FileInput, Lock, Plus } from 'lucide-react';
import { type FormEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ManagedNote } from '@/components/shell/ManagedNote';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input } from '@/components/ui/Field';
import { NavTabs } from '@/components/ui/NavTabs';
import { State } from '@/components/ui/State';
import type { Brand } from '@/lib/domain/brand';
import { type SavedBrand, useBrandActions } from '@/lib/queries/brandActions';
import { useBrands } from '@/lib/queries/brands';
import { faqStartBrand } from '@/lib/queries/faqStart';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { fieldErrorText } from '@/lib/queries/fieldErrorText';
import { isManaged } from '@/lib/queries/managedBrands';
import { type SnippetUndo, useSnippetActions } from '@/lib/queries/snippets';
import { text } from '@/lib/queries/text';
import { LockedBrand, OwnBrand, UndoLine } from './BrandEditorPane';
import { DeleteBrand } from './DeleteBrand';

const ImportDialog = lazy(() => import('@/components/shell/ImportDialog'));

/** All brands, one open: first the one in use. What a page does to that meanwhile, and what is opened here, are two things. */
export default function BrandScreen() {
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Brands onImport={() => setImporting(true)} />
      {/* Beside them: what comes in changes what is drawn there. */}
      <Suspense>{importing && <ImportDialog onClose={() => setImporting(false)} />}</Suspense>
    </>
  );
}

function Brands({ onImport }: { onImport(): void }) {
  const brands = useBrands();
  const actions = useBrandActions();
  const snippets = useSnippetActions();
  const [removed, setRemoved] = useState<{ brand: Brand; snippets: SnippetUndo | null } | null>(null);
  const [openId, setOpenId] = useState(faqStartBrand);
  const shownId = useRef<string | null>(null);
  const active = brands?.active;
  const open = useMemo(() => {
    const byId = (id: string | null) => brands?.all.find((brand) => brand.id === id);
    return byId(openId) ?? byId(shownId.current) ?? active;
  }, [brands, openId, active]);
  useEffect(() => {
    shownId.current = open?.id ?? null;
  }, [open?.id]);
  const [asking, setAsking] = useState<{ brand: Brand; ids: string[] } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [failed, setFailed] = useState<FieldErrors>({});
  if (!brands || !open) return null;
  const { all } = brands;
  const restore = removed && (
    <UndoLine
      words={text('brandRemoved', removed.brand.name)}
      onUndo={() => {
        void actions.restore(removed.brand);
        if (removed.snippets) void snippets.undo(removed.snippets);
        setRemoved(null);
      }}
    />
  );
  const remove = async ({ id }: Brand, undo: SnippetUndo | null = null) => {
    const brand = await actions.remove(id);
    setRemoved(brand && { brand, snippets: undo });
  };
  const askFirst = async (brand: Brand) => {
    const ids = await actions.snippetsOf(brand.id);
    return ids.length > 0 ? setAsking({ brand, ids }) : remove(brand);
  };
  const settleAsked = async (settle: (ids: string[]) => Promise<SnippetUndo | null>) => {
    if (!asking) return;
    setAsking(null);
    const undo = await settle(asking.ids);
    // Where they could not be kept the line above the screen says why; the brand stays with them.
    if (undo) await remove(asking.brand, undo);
  };
  const afterAdding = (result: SavedBrand) => {
    setRemoved(null);
    setFailed(result.ok ? {} : result.errors);
    if (!result.ok) return;
    setAdded(result.brand.id);
    setOpenId(result.brand.id);
  };

  if (all.length === 0) {
    return (
      <div className="flex h-full flex-col">
        <ScreenHead title={text('brandTitle')} />
        <ManagedNote />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <FirstBrand onImport={onImport} />
        </div>
        {restore}
      </div>
    );
  }
  const Pane = isManaged(open) ? LockedBrand : OwnBrand;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="min-h-0 flex-1">
        <Pane
          key={open.id}
          brand={open}
          isNew={open.id === added}
          onDuplicate={(brand) => {
            void actions.duplicate(brand, text('brandCopyOf', brand.name)).then(afterAdding);
          }}
          onDelete={(brand) => void askFirst(brand)}
          actions={
            <Button
              icon={<Plus className="size-4" aria-hidden="true" />}
              onClick={() => void actions.createAnother(text('brandNew')).then(afterAdding)}
            >
              {text('brandAnother')}
            </Button>
          }
          tabs={
            <>
              <ManagedNote />
              {all.length > 1 && (
                <NavTabs label={text('brandOthers')} rows={all} openId={open.id} onOpen={setOpenId}>
                  {(brand) => <BrandTab brand={brand} />}
                </NavTabs>
              )}
              <div className="px-4 empty:hidden">
                <FormError>{fieldErrorText(Object.values(failed)[0])}</FormError>
              </div>
            </>
          }
        />
      </div>
      {restore}
      {asking && (
        <DeleteBrand
          name={asking.brand.name}
          count={asking.ids.length}
          onShare={() => void settleAsked((ids) => snippets.change(ids, { brandId: null }))}
          onDelete={() => void settleAsked((ids) => snippets.remove(ids))}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function BrandTab({ brand }: { brand: Brand }) {
  return (
    <>
      <Avatar name={brand.name} kind="brand" />
      <span dir="auto" className="truncate">
        {brand.name}
      </span>
      {isManaged(brand) && (
        <>
          <Lock className="size-3.5 shrink-0" aria-hidden="true" />
          <span className="sr-only">{text('brandLockedTag')}</span>
        </>
      )}
    </>
  );
}

/** A name is enough to begin; everything else has a default. */
function FirstBrand({ onImport }: { onImport(): void }) {
  const { create } = useBrandActions();
  const [errors, setErrors] = useState<FieldErrors>({});
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('name');
    const result = await create({ name: String(new FormData(event.currentTarget).get('name')) });
    if (result.ok) return;
    setErrors(result.errors);
    if (field instanceof HTMLElement) field.focus();
  };
  return (
    <State
      icon={<Plus />}
      title={text('brandFirst')}
      below={
        <form noValidate className="grid max-w-100 gap-3" onSubmit={(event) => void submit(event)}>
          <Field label={text('brandNameField')} hint={text('brandNameHint')} error={fieldErrorText(errors.name)}>
            {(control) => <Input {...control} name="name" autoComplete="off" />}
          </Field>
          <FormError>{fieldErrorText(errors.storage)}</FormError>
          <div className="flex flex-wrap items-center gap-2">
            <Button look="primary" type="submit">
              {text('brandCreate')}
            </Button>
            <Button
              className="min-h-8"
              icon={<FileInput className="size-4" aria-hidden="true" />}
              aria-haspopup="dialog"
              onClick={onImport}
            >
              {text('welcomeImport')}
            </Button>
          </div>
        </form>
      }
    >
      {text('brandLead')}
    </State>
  );
}
