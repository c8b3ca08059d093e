import { Field, Select } from '@/components/ui/Field';
import { CATEGORIES, type Category } from '@/lib/domain/labels';
import { categoryName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

interface CategorySelectProps {
  value: Category | null;
  onChange(category: Category | null): void;
}

/** What kind of post a snippet answers: by this it is found again before any words are typed. */
export function CategorySelect({ value, onChange }: CategorySelectProps) {
  const sorted = CATEGORIES.map((id) => ({ id, name: categoryName(id) })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Field label={text('snippetCategory')}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange((event.target.value || null) as Category | null)}
        >
          <option value="">{text('snippetCategoryAny')}</option>
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
