import { type ComponentPropsWithRef, useMemo } from 'react';
import { Select } from '@/components/ui/Field';
import { languageName } from '@/lib/queries/names';
import { messagesLocale, text } from '@/lib/queries/text';
import { LANGUAGE_CODES, languageCode } from '@/lib/snippets/languages';

interface LanguageSelectProps extends Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange'> {
  /** As stored: a code, or what somebody typed while it was free text. */
  value: string;
  onChange(language: string): void;
}

/** The language of a snippet by its name; what was typed once and nobody can read stays to be seen. */
export function LanguageSelect({ value, onChange, ...control }: LanguageSelectProps) {
  const languages = useMemo(() => {
    const named = LANGUAGE_CODES.map((code) => ({ code, name: languageName(code) || code }));
    return named.sort((a, b) => a.name.localeCompare(b.name, messagesLocale()));
  }, []);
  const known = languageCode(value);
  return (
    <Select {...control} value={known || value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{text('snippetLanguageAny')}</option>
      {!known && value && <option value={value}>{value}</option>}
      {languages.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
