import { Copy, Lock, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { Brand } from '@/lib/domain/brand';
import { type BrandEditingControls, useBrandEditing } from '@/lib/queries/brandEditing';
import { isManaged } from '@/lib/queries/managedBrands';
import { text } from '@/lib/queries/text';
import { AboutSection, ProductsSection } from './AboutSection';
import { type BrandForm, BrandFormProvider, type Deletion } from './brandForm';
import { ConflictNotes } from './ConflictNotes';
import { ContactsSection, LinksSection } from './ContactsSection';
import { FaqSection } from './FaqSection';
import { MoveOrderSection } from './MoveOrderSection';
import { PoliciesSection } from './PoliciesSection';
import { RoutesSection } from './RoutesSection';
import { SaveState } from './SaveState';
import { TimesSection } from './TimesSection';
import { VoiceSection } from './VoiceSection';

interface BrandEditorPaneProps {
  brand: Brand;
  /** It was added just now: its name is what comes next. */
  isNew: boolean;
  /** More buttons for the head, and what stands under it. */
  actions: ReactNode;
  tabs: ReactNode;
  onDuplicate(brand: Brand): void;
  onDelete(brand: Brand): void;
}

/** A brand of the user's own: saved by itself while it is edited. */
export function OwnBrand(props: BrandEditorPaneProps) {
  const editing = useBrandEditing(props.brand);
  return editing ? <BrandPane {...props} editing={editing} /> : null;
}

const nothing = () => undefined;
const settled = () => Promise.resolve();

/** A brand the company deployed: everything can be read and copied, nothing changed. */
export function LockedBrand(props: BrandEditorPaneProps) {
  const editing: BrandEditingControls = {
    brand: props.brand,
    faults: {},
    step: 'saved',
    reason: null,
    savedAt: props.brand.updatedAt,
    conflicts: [],
    change: nothing,
    flush: settled,
    settle: nothing,
  };
  return <BrandPane {...props} editing={editing} />;
}

function BrandPane(props: BrandEditorPaneProps & { editing: BrandEditingControls }) {
  const { editing } = props;
  const { brand, faults, change, flush } = editing;
  const readOnly = isManaged(brand);
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const fields = useRef<HTMLElement>(null);
  const { isNew } = props;
  useEffect(() => {
    if (!isNew) return;
    const name = fields.current?.querySelector('input');
    name?.focus();
    name?.select();
  }, [isNew]);
  const form = useMemo<BrandForm>(
    () => ({ brand, faults, readOnly, change, deleted: setDeletion }),
    [brand, faults, readOnly, change],
  );
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={brand.name.trim() || text('brandUntitled')}>
        <Button icon={<Copy className="size-4" aria-hidden="true" />} onClick={() => props.onDuplicate(brand)}>
          {text('brandDuplicate')}
        </Button>
        {!readOnly && (
          <Button
            look="danger"
            icon={<Trash2 className="size-4" aria-hidden="true" />}
            onClick={() => void flush().then(() => props.onDelete(brand))}
          >
            {text('brandDeleteThis')}
          </Button>
        )}
        {props.actions}
      </ScreenHead>
      {/* A line of its own height: saving when a field is left must not move what is about to be pressed. */}
      {!readOnly && (
        <div className="flex h-7 shrink-0 items-center overflow-hidden whitespace-nowrap border-line border-b bg-surface px-5">
          <SaveState editing={editing} />
        </div>
      )}
      {props.tabs}
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <BrandFormProvider value={form}>
          <section
            ref={fields}
            aria-label={text('brandTitle')}
            className="grid grid-cols-[minmax(0,1fr)] gap-3 p-4 @max-[479px]:p-2 @min-[860px]:grid-cols-2"
            onBlur={() => void flush()}
          >
            {(readOnly || editing.conflicts.length > 0) && (
              <div className="grid gap-2 @min-[860px]:col-span-2">
                {readOnly && (
                  <Note role="note">
                    <span className="inline-flex items-center gap-1.5">
                      <Lock className="size-3.5" aria-hidden="true" />
                      {text('brandLocked')}
                    </span>
                  </Note>
                )}
                <ConflictNotes editing={editing} />
              </div>
            )}
            <div className="grid content-start gap-3">
              <AboutSection />
              <ContactsSection />
              <RoutesSection />
              <LinksSection />
            </div>
            <div className="grid content-start gap-3">
              <VoiceSection />
              <MoveOrderSection />
              <TimesSection />
            </div>
            <ProductsSection />
            <PoliciesSection />
            <FaqSection />
          </section>
        </BrandFormProvider>
      </div>
      {deletion && (
        <UndoLine
          words={text('brandDeleted', deletion.name || text('brandUntitled'))}
          onUndo={() => {
            deletion.undo();
            setDeletion(null);
          }}
        />
      )}
    </div>
  );
}

/** What was deleted, and the way back, at the foot of the screen. */
export function UndoLine({ words, onUndo }: { words: string; onUndo(): void }) {
  return (
    <div className="border-line border-t bg-surface px-4 py-2">
      <p role="status" className="flex flex-wrap items-center gap-x-2">
        <span className="min-w-0 break-words">{words}</span>
        <Button look="link" onClick={onUndo}>
          {text('undo')}
        </Button>
      </p>
    </div>
  );
}
