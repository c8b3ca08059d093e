import { Check, Lock, Settings2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import type { BrandChoice } from '@/lib/queries/brandChoice';
import { isManaged } from '@/lib/queries/managedBrands';
import { text } from '@/lib/queries/text';

interface BrandSwitcherMenuProps {
  id: string;
  choice: BrandChoice;
  /** A press on it closes the menu by itself. */
  opener: RefObject<HTMLElement | null>;
  onClose(refocus: boolean): void;
  onSetUp(): void;
}

const ITEM =
  'flex min-h-8 w-full min-w-0 items-center gap-2 rounded-control px-2 text-start font-medium hover:bg-hover focus-visible:bg-hover';

/** Why a brand answers here, in a sentence. */
export function reasonText({ reason, account, all }: Pick<BrandChoice, 'reason' | 'account' | 'all'>): string {
  if (reason === 'account') return text('brandBecauseAccount', account);
  if (reason === 'picked') return text('brandBecausePicked', account);
  if (account && all.length > 0) return text('brandBecauseNobody', account);
  return text(reason === 'only' ? 'brandBecauseOnly' : 'brandBecauseLast');
}

export function BrandSwitcherMenu({ id, choice, opener, onClose, onSetUp }: BrandSwitcherMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const reasonId = useId();
  const closed = useRef(onClose);
  closed.current = onClose;
  useEffect(() => {
    const items = menu.current;
    items?.querySelector<HTMLElement>('[aria-checked=true]')?.focus();
    const pressed = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!items?.contains(target) && !opener.current?.contains(target)) closed.current(false);
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [opener]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    // The panel's own keys do not act while a menu is open.
    event.stopPropagation();
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'Tab') onClose(false);
    else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div
      id={id}
      ref={menu}
      className="absolute start-2 top-10 z-10 grid max-h-[calc(100dvh-4rem)] w-64 max-w-[calc(100%-1rem)] animate-open gap-1 overflow-y-auto rounded-card bg-raised p-1.5 shadow-pop"
    >
      <p id={reasonId} className="break-words px-2 pt-1 pb-0.5 text-meta text-text-2">
        {reasonText(choice)}
      </p>
      <div role="menu" tabIndex={-1} aria-label={text('brandMenu')} aria-describedby={reasonId} onKeyDown={onKeyDown}>
        {choice.all.map((brand) => (
          <button
            key={brand.id}
            type="button"
            role="menuitemradio"
            aria-checked={brand.id === choice.brand.id}
            tabIndex={-1}
            onClick={() => {
              choice.choose(brand.id);
              onClose(true);
            }}
            className={ITEM}
          >
            <Avatar name={brand.name} kind="brand" />
            <span dir="auto" className="min-w-0 flex-1 truncate" title={brand.name}>
              {brand.name}
            </span>
            {isManaged(brand) && (
              <>
                <Lock className="size-3.5 shrink-0 text-text-3" aria-hidden="true" />
                <span className="sr-only">{text('brandLockedTag')}</span>
              </>
            )}
            {brand.id === choice.brand.id && <Check className="size-4 shrink-0 text-accent" aria-hidden="true" />}
          </button>
        ))}
        <hr className="my-1 border-line" />
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose(false);
            onSetUp();
          }}
          className={`${ITEM} text-text-2`}
        >
          <Settings2 className="mx-0.5 size-4 shrink-0" aria-hidden="true" />
          {text('brandMenuEdit')}
        </button>
      </div>
    </div>
  );
}
