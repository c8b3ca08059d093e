import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { Input, Select } from '@/components/ui/Field';
import type { Brand } from '@/lib/domain/brand';
import { CATEGORIES, type Category } from '@/lib/domain/labels';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { categoryName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { isNarrowed, NO_FILTERS, type SnippetFilters, type SnippetSort, type TagFolder } from './useFilteredSnippets';

interface SnippetFilterBarProps {
  filters: SnippetFilters;
  brands: readonly Brand[];
  folders: readonly TagFolder[];
  staleCount: number;
  duplicates: boolean;
  searchRef: Ref<HTMLInputElement>;
  onChange(part: Partial<SnippetFilters>): void;
  onDuplicates(on: boolean): void;
}

const SORTS: [SnippetSort, Parameters<typeof text>[0]][] = [
  ['used', 'snippetSortUsed'],
  ['lastUsed', 'snippetSortLast'],
  ['changed', 'snippetSortChanged'],
  ['title', 'snippetSortTitle'],
];

/** What the list is narrowed by; everything in view, nothing in a drawer. */
export function SnippetFilterBar({ filters, onChange, ...props }: SnippetFilterBarProps) {
  return (
    <search className="flex shrink-0 flex-wrap items-center gap-1.5 border-line border-b bg-surface px-3 py-2">
      <div className="relative min-w-40 flex-1 basis-52 @min-[900px]:max-w-72">
        <Search className="absolute start-2.5 top-2 size-4 text-text-3" aria-hidden="true" />
        <Input
          ref={props.searchRef}
          type="search"
          className="ps-8"
          aria-label={text('snippetSearch')}
          placeholder={text('snippetSearchHint')}
          value={filters.search}
          onChange={(event) => onChange({ search: event.target.value })}
        />
      </div>
      {props.folders.length > 0 && (
        <Pick
          className="@min-[1000px]:hidden"
          label={text('snippetFolder')}
          value={filters.tag}
          any={text('snippetAllFolders')}
          options={props.folders.map(({ tag, count }) => [tag, `${tag} (${count})`])}
          onChange={(tag) => onChange({ tag })}
        />
      )}
      {props.brands.length > 0 && (
        <Pick
          label={text('snippetBrand')}
          value={filters.brand}
          any={text('snippetAllBrands')}
          options={[
            ['shared', text('snippetSharedOnly')],
            ...props.brands.map(({ id, name }): [string, string] => [id, name]),
          ]}
          onChange={(brand) => onChange({ brand })}
        />
      )}
      <Pick
        label={text('snippetPlatform')}
        value={filters.platform}
        any={text('snippetAllPlatforms')}
        options={PLATFORMS.map((id): [string, string] => [id, PLATFORM_NAMES[id]])}
        onChange={(platform) => onChange({ platform: platform as Platform | '' })}
      />
      <Pick
        label={text('snippetCategory')}
        value={filters.category}
        any={text('snippetAllCategories')}
        options={CATEGORIES.map((id): [string, string] => [id, categoryName(id)])}
        onChange={(category) => onChange({ category: category as Category | '' })}
      />
      <Toggle on={filters.staleOnly} onToggle={(staleOnly) => onChange({ staleOnly })}>
        {text('snippetNeedsLook')} <b className="tabular-nums">{props.staleCount}</b>
      </Toggle>
      <Toggle on={props.duplicates} onToggle={props.onDuplicates}>
        {text('snippetDuplicates')}
      </Toggle>
      {isNarrowed(filters) && (
        <Button onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}>{text('snippetClearFilters')}</Button>
      )}
      <Pick
        className="ms-auto"
        label={text('snippetSort')}
        value={filters.sort}
        options={SORTS.map(([id, key]): [string, string] => [id, text(key)])}
        onChange={(sort) => onChange({ sort: sort as SnippetSort })}
      />
    </search>
  );
}

interface PickProps {
  label: string;
  value: string;
  /** What stands for no choice; without it there is always one. */
  any?: string;
  options: readonly [value: string, label: string][];
  className?: string;
  onChange(value: string): void;
}

function Pick({ label, value, any, options, className = '', onChange }: PickProps) {
  return (
    <span className={className}>
      <Select
        aria-label={label}
        className={`max-w-36 ${any !== undefined && value ? 'font-medium' : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </span>
  );
}

function Toggle({ on, onToggle, children }: { on: boolean; onToggle(on: boolean): void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => onToggle(!on)}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control px-2.5 font-medium text-text-2 shadow-hair hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent aria-pressed:shadow-chosen"
    >
      {children}
    </button>
  );
}
