import { Siren } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { incidentStartHash } from '@/lib/domain/incidentStart';
import { startOf, useSpike } from '@/lib/queries/incidentSpike';
import { text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { spikeWords } from './spikeWords';

/** Many write about the same matter: asks once, and does nothing by itself. */
export function SpikeLine({ brandId }: { brandId: string }) {
  const { spike, putAside } = useSpike(brandId);
  if (!spike) return null;
  const { words } = spike;
  return (
    <section
      aria-label={text('incidentSpikeName')}
      className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-0.5 border-line border-b bg-sunken px-3 py-1.5"
    >
      <Siren className="size-4 shrink-0 text-caution-mark" aria-hidden="true" />
      <p role="status" className="min-w-0 flex-1 basis-44 break-words text-text-2">
        {spikeWords(spike)}{' '}
        {words.length > 0 && <span dir="auto">{text('incidentSpikeWords', words.slice(0, 3).join(', '))}</span>}
      </p>
      <span className="flex gap-1">
        <Button look="edge" onClick={() => openWorkspace(incidentStartHash(startOf(spike)))}>
          {text('incidentSpikeOpen')}
        </Button>
        <Button className="min-h-8" onClick={putAside}>
          {text('incidentSpikeNotNow')}
        </Button>
      </span>
    </section>
  );
}
