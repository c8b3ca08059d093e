import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  legend: string;
  titled?: boolean;
  value: Value | '';
  options: readonly { value: Value | ''; label: string }[];
  onChange(value: Value | ''): void;
}

/** One of several, in a column. */
export function Choice<Value extends string>({ legend, titled, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="grid min-w-0">
      <legend className={titled ? 'pb-0.5 font-medium text-meta text-text-3' : 'sr-only'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-6 items-center gap-2">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="size-4 accent-accent-solid"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
