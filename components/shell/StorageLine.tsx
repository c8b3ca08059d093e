import { Note } from '@/components/ui/Note';
import { useLater } from '@/components/ui/useLater';
import { useStorageHealth } from '@/lib/queries/storageHealth';
import { text } from '@/lib/queries/text';

/** One line at the top while the user's data cannot be kept. Nothing while all is well. */
export function StorageLine() {
  const health = useStorageHealth();
  const late = useLater(health === 'opening', 1000);
  if (health === 'ok' || (health === 'opening' && !late)) return null;
  return (
    <div role={health === 'opening' ? 'status' : 'alert'} className="p-2 pb-0">
      <Note tone={health === 'opening' ? 'plain' : 'caution'}>
        {text(`storage_${health}`)}
        {health === 'opening' && '…'}
      </Note>
    </div>
  );
}
