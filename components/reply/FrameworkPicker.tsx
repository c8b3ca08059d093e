import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { MoveOrder } from '@/lib/domain/moveOrder';
import { orderActName } from '@/lib/queries/names';
import { useFramework } from '@/lib/queries/settings';
import { text } from '@/lib/queries/text';
import { FRAMEWORKS, type FrameworkChoice, OWN_ORDER } from '@/lib/replies/engine';

/** The order replies make their moves in: as planned for the post, or one the team was taught or made itself. Kept for every post. */
export function FrameworkPicker({ own }: { own: MoveOrder | null }) {
  const [chosen, change] = useFramework();
  const noteId = useId();
  if (chosen === undefined) return null;
  const choices: readonly FrameworkChoice[] = own ? [...FRAMEWORKS, OWN_ORDER] : FRAMEWORKS;
  // Another brand may have no order of its own: its replies are as planned.
  const framework = choices.find((one) => one === chosen) ?? null;
  return (
    <>
      <span className="relative -my-0.5 flex items-center">
        <select
          aria-label={text('frameworkLabel')}
          aria-describedby={framework ? noteId : undefined}
          title={text('frameworkTitle')}
          value={framework ?? ''}
          onChange={(event) => void change(choices.find((one) => one === event.target.value) ?? null)}
          className="field-sizing-content h-6 appearance-none rounded-chip bg-bg pe-5.5 ps-1.5 font-medium text-meta text-text-2 hover:bg-hover hover:text-text"
        >
          <option value="">{text('frameworkPlanned')}</option>
          {FRAMEWORKS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          {own && <option value={OWN_ORDER}>{own.name}</option>}
        </select>
        <ChevronDown className="pointer-events-none absolute end-1.5 size-3.5 text-text-3" aria-hidden="true" />
      </span>
      {framework && (
        <p id={noteId} className="order-last basis-full">
          {framework === OWN_ORDER ? own?.acts.map(orderActName).join(', ') : text(`framework_${framework}`)}
        </p>
      )}
    </>
  );
}
