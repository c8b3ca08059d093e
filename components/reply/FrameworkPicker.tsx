import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useFramework } from '@/lib/queries/settings';
import { text } from '@/lib/queries/text';
import { FRAMEWORKS } from '@/lib/replies/engine';

/** The order replies make their moves in: as planned for the post, or one the team was taught. Kept for every post. */
export function FrameworkPicker() {
  const [framework, change] = useFramework();
  const noteId = useId();
  if (framework === undefined) return null;
  return (
    <>
      <span className="relative -my-0.5 flex items-center">
        <select
          aria-label={text('frameworkLabel')}
          aria-describedby={framework ? noteId : undefined}
          title={text('frameworkTitle')}
          value={framework ?? ''}
          onChange={(event) => void change(FRAMEWORKS.find((one) => one === event.target.value) ?? null)}
          className="field-sizing-content h-6 appearance-none rounded-chip bg-bg pe-5.5 ps-1.5 font-medium text-meta text-text-2 hover:bg-hover hover:text-text"
        >
          <option value="">{text('frameworkPlanned')}</option>
          {FRAMEWORKS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <ChevronDown className="pointer-events-none absolute end-1.5 size-3.5 text-text-3" aria-hidden="true" />
      </span>
      {framework && (
        <p id={noteId} className="order-last basis-full">
          {text(`framework_${framework}`)}
        </p>
      )}
    </>
  );
}
