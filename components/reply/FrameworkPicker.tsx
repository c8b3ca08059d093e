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
      <select
        aria-label={text('frameworkLabel')}
        aria-describedby={framework ? noteId : undefined}
        title={text('frameworkLabel')}
        value={framework ?? ''}
        onChange={(event) => void change(FRAMEWORKS.find((one) => one === event.target.value) ?? null)}
        className="-my-0.5 h-6 max-w-32 rounded-chip bg-bg pe-1 ps-1.5 font-medium text-meta text-text-2 shadow-hair hover:bg-hover"
      >
        <option value="">{text('frameworkPlanned')}</option>
        {FRAMEWORKS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {framework && (
        <p id={noteId} className="order-last basis-full">
          {text(`framework_${framework}`)} {text('frameworkStays')}
        </p>
      )}
    </>
  );
}
