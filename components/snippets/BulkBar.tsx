import { Download, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Input, Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import type { Brand } from '@/lib/domain/brand';
import { CATEGORIES, type Category } from '@/lib/domain/labels';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { categoryName } from '@/lib/queries/names';
import type { SnippetChange } from '@/lib/queries/snippets';
import { countText, text } from '@/lib/queries/text';
import { tagsFrom } from './tags';

interface BulkBarProps {
  count: number;
  brands: readonly Brand[];
  /** Tags that some of the chosen have. */
  tags: readonly string[];
  onChange(change: SnippetChange): void;
  onDelete(): void;
  onExport(): void;
  onClear(): void;
}

type What = '' | 'addTag' | 'removeTag' | 'category' | 'brand' | 'platform' | 'reviewBy';

const KINDS = [
  ['addTag', 'bulkAddTag'],
  ['removeTag', 'bulkRemoveTag'],
  ['category', 'snippetCategory'],
  ['brand', 'snippetBrand'],
  ['platform', 'snippetPlatform'],
  ['reviewBy', 'snippetReviewBy'],
] as const;

/** What can be done with all that is ticked. Every step can be undone. */
export function BulkBar({ count, brands, tags, onChange, onDelete, onExport, onClear }: BulkBarProps) {
  const [what, setWhat] = useState<What>('');
  const [value, setValue] = useState('');
  const apply = () => {
    const change = changeOf(what, value);
    if (!change) return;
    onChange(change);
    setWhat('');
    setValue('');
  };
  const options: Partial<Record<What, [string, string][]>> = {
    removeTag: tags.map((tag) => [tag, tag]),
    category: [['', text('snippetCategoryAny')], ...CATEGORIES.map((id): [string, string] => [id, categoryName(id)])],
    brand: [['', text('snippetShared')], ...brands.map(({ id, name }): [string, string] => [id, name])],
    platform: [['', text('snippetAllPlatforms')], ...PLATFORMS.map((id): [string, string] => [id, PLATFORM_NAMES[id]])],
  };
  const list = options[what];
  return (
    <section
      aria-label={text('bulkLabel')}
      className="flex shrink-0 flex-wrap items-center gap-1.5 border-line border-b bg-accent-soft px-3 py-1.5"
    >
      <p className="font-strong" role="status">
        {countText('bulkChosen', count)}
      </p>
      <form
        className="flex flex-wrap items-center gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Select
          aria-label={text('bulkWhat')}
          className="max-w-40"
          value={what}
          onChange={(event) => {
            const next = event.target.value as What;
            setWhat(next);
            setValue(next === 'removeTag' ? (tags[0] ?? '') : '');
          }}
        >
          <option value="">{text('bulkWhat')}</option>
          {KINDS.map(([id, key]) => (
            <option key={id} value={id}>
              {text(key)}
            </option>
          ))}
        </Select>
        {list && (
          <Select
            aria-label={text('bulkValue')}
            className="max-w-40"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          >
            {list.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {(what === 'addTag' || what === 'reviewBy') && (
          <Input
            aria-label={text('bulkValue')}
            className="max-w-40"
            type={what === 'reviewBy' ? 'date' : 'text'}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        {what && (
          <Button look="primary" type="submit">
            {text('bulkApply')}
          </Button>
        )}
      </form>
      <span className="flex-1" />
      <Button icon={<Download className="size-4" aria-hidden="true" />} onClick={onExport}>
        {text('snippetExport')}
      </Button>
      <Button look="danger" icon={<Trash2 className="size-4" aria-hidden="true" />} onClick={onDelete}>
        {text('delete')}
      </Button>
      <IconButton label={text('bulkClear')} shortcut="Escape" onClick={onClear}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}

/** `null`: nothing to do yet. */
function changeOf(what: What, value: string): SnippetChange | null {
  switch (what) {
    case 'addTag':
      return tagsFrom(value).length ? { addTags: tagsFrom(value) } : null;
    case 'removeTag':
      return value ? { removeTags: [value] } : null;
    case 'category':
      return { category: (value || null) as Category | null };
    case 'brand':
      return { brandId: value || null };
    case 'platform':
      return { platforms: value ? [value as Platform] : [] };
    case 'reviewBy':
      return { reviewBy: value || null };
    default:
      return null;
  }
}
