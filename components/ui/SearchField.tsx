import { Search } from 'lucide-react';
import { Input } from './Field';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** The search line above a list, as a landmark of its own. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <search className="border-line border-b bg-surface px-5 py-2">
      <div className="relative max-w-100">
        <Search className="absolute start-2.5 top-2 size-4 text-text-3" aria-hidden="true" />
        <Input
          type="search"
          className="ps-8"
          aria-label={label}
          placeholder={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </search>
  );
}
