import { ChevronsUpDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { arriving } from '@/components/ui/arriving';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import type { BrandChoice } from '@/lib/queries/brandChoice';
import { text } from '@/lib/queries/text';

const BrandSwitcherMenu = arriving(async () => (await import('./BrandSwitcherMenu')).BrandSwitcherMenu);

interface BrandSwitcherProps {
  choice: BrandChoice;
  /** Leads to where brands are set up. */
  onSetUp(): void;
}

/** The brand that answers, always in view; pressing it shows why and offers the others. */
export function BrandSwitcher({ choice, onSetUp }: BrandSwitcherProps) {
  const { brand, all } = choice;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const unnamed = brand.id === UNNAMED_BRAND.id;
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={unnamed ? undefined : text('brandButton', brand.name)}
        aria-haspopup={unnamed ? undefined : 'menu'}
        aria-expanded={unnamed ? undefined : open}
        aria-controls={open ? menuId : undefined}
        title={unnamed ? undefined : brand.name}
        onClick={() => (unnamed && all.length === 0 ? onSetUp() : setOpen(!open))}
        className="flex h-8 min-w-0 items-center gap-2 rounded-control px-1.5 font-strong hover:bg-hover"
      >
        <Avatar name={unnamed ? text('brandName') : brand.name} kind="brand" />
        <span dir="auto" className="truncate">
          {unnamed ? text('brandUnnamed') : brand.name}
        </span>
        {!unnamed && <ChevronsUpDown className="size-3.5 shrink-0 text-text-3" aria-hidden="true" />}
      </button>
      {open && <BrandSwitcherMenu id={menuId} choice={choice} opener={button} onClose={close} onSetUp={onSetUp} />}
    </>
  );
}
