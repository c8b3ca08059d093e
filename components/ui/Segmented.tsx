import { clsx } from 'clsx';
import { useId } from 'react';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange(value: Value): void;
  /** Leaves the label to assistive technology when a heading already says it. */
  hideLabel?: boolean;
}

/** One of a few, all in view: radio buttons that look like one control. */
export function Segmented<Value extends string>({ label, value, options, onChange, hideLabel }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className={clsx('mb-1 font-medium text-meta text-text-2', hideLabel && 'sr-only')}>{label}</legend>
      <div className="flex w-fit max-w-full flex-wrap gap-0.5 rounded-[9px] bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              'grid min-h-6 place-items-center rounded-control px-2 font-medium text-meta @max-[299px]:px-1 has-focus-visible:outline-2 has-focus-visible:outline-focus',
              option.value === value ? 'bg-surface text-text shadow-hair' : 'text-text-2 hover:text-text',
            )}
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
