import { clsx } from 'clsx';
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { text } from '@/lib/queries/text';
import { insertLabel, type Missing } from './missing';

interface InsertActionsProps {
  missing: Missing;
  inserting: boolean;
  /** There is no box to fill: the main button copies. */
  copyOnly: boolean;
  /** The user already pressed Insert and was led to a blocking issue: now a deliberate way past it is offered. */
  offerAnyway: boolean;
  shortcuts: boolean;
  onInsert(): void;
  onInsertAnyway(): void;
  onEdit?(): void;
  onAnother?(): void;
  onCopy(): void;
  children?: ReactNode;
}

export function InsertActions(props: InsertActionsProps) {
  const { missing, inserting, shortcuts } = props;
  const ready = !missing.toFill.length && !missing.toFix && !missing.toTick && !missing.isEmpty;
  // In a narrow row, and sooner while something is missing and the main button is long, the caps make room for it; the keys work all the same.
  const key = (name: string) => (shortcuts ? name : undefined);
  const caps = ready ? '@max-[339px]:[&>[data-key]]:hidden' : '@max-[399px]:[&>[data-key]]:hidden @max-[339px]:px-1';
  return (
    <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1">
      <Button
        look={ready && !inserting ? 'primary' : 'wait'}
        shortcut={ready && !inserting && props.onEdit ? 'Enter' : undefined}
        className="me-1 @max-[339px]:me-0 @max-[339px]:px-2"
        aria-busy={inserting || undefined}
        onClick={props.onInsert}
      >
        {inserting ? text('inserting') : insertLabel(missing, props.copyOnly)}
      </Button>
      {props.offerAnyway && missing.toFix > 0 && !missing.toFill.length && missing.toTick === 0 && (
        <Button look="danger" onClick={props.onInsertAnyway}>
          {text('insertAnyway')}
        </Button>
      )}
      {props.onEdit && (
        <Button shortcut={key('E')} className={clsx('min-h-8', caps)} onClick={props.onEdit}>
          {text('edit')}
        </Button>
      )}
      {props.onAnother && (
        <Button
          shortcut={key('R')}
          className={clsx('min-h-8', caps)}
          aria-label={text('anotherWording')}
          onClick={props.onAnother}
        >
          {text('another')}
        </Button>
      )}
      <span className="ms-auto flex items-center">
        {props.children}
        {!props.copyOnly && (
          <IconButton label={text('copy')} shortcut={key('C')} onClick={props.onCopy}>
            <Copy aria-hidden="true" />
          </IconButton>
        )}
      </span>
    </div>
  );
}
