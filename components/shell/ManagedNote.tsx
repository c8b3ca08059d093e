import { Note } from '@/components/ui/Note';
import { useManagedPack } from '@/lib/queries/managedPack';
import { keyFor } from '@/lib/queries/names';
import { countText, text } from '@/lib/queries/text';

/** More than these are mended in turns. */
const NAMED = 5;

/** Says what is wrong with the pack a company deployed, for whoever can tell them; nothing where all of it is in use. */
export function ManagedNote() {
  const managed = useManagedPack();
  if (managed?.fault) {
    return (
      <Note tone="caution" role="alert" className="mx-3 my-2">
        <p className="font-strong">{text('managedBroken')}</p>
        <p className="text-text-2">
          {text(keyFor('managedFault', managed.fault))} {text('managedHelp')}
        </p>
      </Note>
    );
  }
  if (!managed?.refused.length) return null;
  const names = managed.refused.map(({ list, at, name, field }) =>
    [text('refusedAt', list, at), name && `“${name}”`, field && `(${field})`].filter(Boolean).join(' '),
  );
  return (
    <Note tone="caution" role="note" className="mx-3 my-2">
      <p className="font-strong">{countText('managedRefused', names.length)}</p>
      <p className="break-words text-text-2">
        {names.slice(0, NAMED).join('; ')}
        {names.length > NAMED && `; ${countText('refusedMore', names.length - NAMED)}`}. {text('managedHelp')}
      </p>
    </Note>
  );
}
