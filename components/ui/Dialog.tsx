import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './IconButton';

interface DialogProps {
  label: string;
  closeLabel: string;
  onClose(): void;
  /** Draws a heading row with the label and a close button. */
  titled?: boolean;
  className?: string;
  children: ReactNode;
}

/** What the browser itself does first with Esc: it empties a search field. */
const clearsAtEscape = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** A modal over the panel. The browser's own dialog: it holds focus and gives it back; Esc closes it, also where the browser sees no user behind its opening. */
export function Dialog({ label, closeLabel, onClose, titled = false, className, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClose);
  closed.current = onClose;
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    const tell = () => closed.current();
    dialog.addEventListener('close', tell);
    return () => {
      dialog.removeEventListener('close', tell);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (clearsAtEscape(event.target)) return;
    event.preventDefault();
    ref.current?.close();
  };
  return (
    <dialog
      ref={ref}
      aria-label={label}
      onKeyDown={closeAtEscape}
      onClick={(event) => {
        if (event.target === ref.current) ref.current?.close();
      }}
      className={clsx(
        '@container m-auto mt-2 max-h-[calc(100dvh-1rem)] w-[min(26rem,calc(100vw-1rem))] animate-open overflow-hidden rounded-card bg-raised p-0 text-text shadow-pop',
        className,
      )}
    >
      {titled && (
        <div className="flex h-11 items-center gap-2 border-line border-b ps-3.5 pe-2">
          <h2 className="min-w-0 flex-1 truncate font-strong">{label}</h2>
          <IconButton label={closeLabel} onClick={() => ref.current?.close()}>
            <X />
          </IconButton>
        </div>
      )}
      {children}
    </dialog>
  );
}
