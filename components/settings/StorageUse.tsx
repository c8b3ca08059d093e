import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useStorageUse } from '@/lib/queries/storageUse';
import { messagesLocale, text } from '@/lib/queries/text';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "12 MB" */
export function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(messagesLocale(), {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 && bytes / 1000 ** step < 10 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** How much room the data takes, and whether the browser may clear it by itself. */
export function StorageUse() {
  const { use, keep } = useStorageUse();
  const [refused, setRefused] = useState(false);
  if (!use) return null;
  const { used, available, isPersistent } = use;
  return (
    <div className="grid justify-items-start gap-1">
      {used !== null && (
        <p>{available === null ? sizeText(used) : text('storageUsed', sizeText(used), sizeText(available))}</p>
      )}
      {isPersistent ? (
        <p className="text-good text-meta">{text('storageProtected')}</p>
      ) : (
        <>
          <p className="text-meta text-text-3">{text(refused ? 'storageNotProtected' : 'storageUnprotected')}</p>
          {!refused && (
            <Button look="edge" onClick={() => void keep().then((kept) => setRefused(!kept))}>
              {text('storageProtect')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
