import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { handlesOn, withHandles } from '@/lib/brands/handles';
import { withIndustry } from '@/lib/brands/industries';
import { pastedProducts } from '@/lib/brands/lists';
import { INDUSTRIES, UNNAMED_BRAND } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { keyFor } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { faultAt, useBrandForm, useRowsOf } from './brandForm';
import { Chips } from './Chips';
import { PasteList } from './PasteList';
import { Section } from './Section';

/** Who the brand is: name, handles, trade, products. */
export function AboutSection() {
  const form = useBrandForm();
  const { brand, readOnly, change } = form;
  return (
    <Section title={text('brandAbout')}>
      <Field label={text('brandNameField')} hint={text('brandNameHint')} error={faultAt(form, 'name')}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            readOnly={readOnly}
            value={brand.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-medium text-meta text-text-2">{text('brandHandles')}</legend>
        <div className="grid gap-2 @min-[480px]:grid-cols-3">
          {PLATFORMS.map((platform) => (
            <HandleField key={platform} platform={platform} />
          ))}
        </div>
        <p className="text-meta text-text-3">{text('brandHandlesHint')}</p>
      </fieldset>
      <Field label={text('brandIndustry')} hint={text('brandIndustryHint')} className="max-w-80">
        {(control) => (
          <Select
            {...control}
            disabled={readOnly}
            value={brand.industry ?? ''}
            onChange={({ target }) => {
              const industry = INDUSTRIES.find((one) => one === target.value) ?? null;
              change(withIndustry(brand, industry, UNNAMED_BRAND));
            }}
          >
            <option value="">{text('brandIndustryNone')}</option>
            {INDUSTRIES.map((industry) => (
              <option key={industry} value={industry}>
                {text(`industry_${industry}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Section>
  );
}

/** What is typed stays as it is typed; the brand gets the handles in it. */
function HandleField({ platform }: { platform: Platform }) {
  const form = useBrandForm();
  const { brand, readOnly, change } = form;
  const saved = handlesOn(brand.handles, platform);
  const [typed, setTyped] = useState<string>();
  const index = brand.handles.findIndex((one) => one.platform === platform);
  return (
    <Field label={PLATFORM_NAMES[platform]} error={index < 0 ? undefined : faultAt(form, `handles.${index}.handle`)}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          readOnly={readOnly}
          value={typed ?? saved}
          onChange={({ target }) => {
            setTyped(target.value);
            change({ handles: withHandles(brand.handles, platform, target.value) });
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}

/** The things people write about; replies name them. */
export function ProductsSection() {
  const { brand, readOnly, change } = useBrandForm();
  const products = useRowsOf('products');
  const [pasting, setPasting] = useState(false);
  const add = (words: string): string | undefined => {
    const { rows, faults } = pastedProducts(words, brand.products);
    if (rows.length === 0) return text(keyFor('pasteFault', faults[0]?.fault ?? 'repeated'));
    products.add(...rows.map(({ row }) => row));
    return undefined;
  };
  return (
    <Section
      wide
      title={text('brandProducts')}
      lead={text('brandProductsLead')}
      actions={
        !readOnly && (
          <Button icon={<ClipboardPaste className="size-4" aria-hidden="true" />} onClick={() => setPasting(true)}>
            {text('brandPasteList')}
          </Button>
        )
      }
    >
      <Chips
        label={text('brandProductsList')}
        values={products.rows}
        readOnly={readOnly}
        nameOf={(product) => product}
        onRemove={(index) => products.remove(index, products.rows[index] ?? '')}
        onAdd={add}
        addLabel={text('brandAddProduct')}
      />
      {pasting && (
        <PasteList
          title={text('brandPasteProducts')}
          hint={text('brandPasteProductsHint')}
          read={(words) => pastedProducts(words, brand.products)}
          nameOf={(product) => product}
          onTake={(rows) => change({ products: [...brand.products, ...rows] })}
          onClose={() => setPasting(false)}
        />
      )}
    </Section>
  );
}
