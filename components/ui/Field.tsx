import { clsx } from 'clsx';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';

const BOX =
  'w-full min-w-0 rounded-control bg-surface px-2.5 text-base text-text placeholder:text-text-3 aria-invalid:shadow-bad not-aria-invalid:shadow-edge';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string;
  className?: string;
  /** Draws the control with the ids and states it needs to belong to this field. */
  children(control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }): ReactNode;
}

/** A label, its control, and below it either what to write or what is wrong. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className={clsx('grid min-w-0 content-start gap-1', className)}>
      <label htmlFor={id} className="font-medium text-meta text-text-2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': error || hint ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {(error || hint) && (
        <p id={noteId} className={clsx('text-meta', error ? 'font-medium text-danger' : 'text-text-3')}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

export function Input({ className, ...rest }: ComponentPropsWithRef<'input'>) {
  return <input dir="auto" className={clsx(BOX, 'h-8', className)} {...rest} />;
}

export function TextArea({ className, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return <textarea dir="auto" className={clsx(BOX, 'resize-y py-2', className)} {...rest} />;
}

export function Select({ className, ...rest }: ComponentPropsWithRef<'select'>) {
  return <select className={clsx(BOX, 'h-8', className)} {...rest} />;
}

/** What is wrong with the whole form, announced at once; nothing when all is well. */
export function FormError({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <p role="alert" className="font-medium text-danger text-meta">
      {children}
    </p>
  );
}
