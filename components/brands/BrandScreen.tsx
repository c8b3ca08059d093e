import { useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { useBrandActions } from '@/lib/queries/brandActions';
import { useBrands } from '@/lib/queries/brands';
import { text } from '@/lib/queries/text';
import { BrandForm } from './BrandForm';

/** A brand that is not kept yet. */
function blankBrand(): Brand {
  return { ...UNNAMED_BRAND, id: crypto.randomUUID(), name: '' };
}

export default function BrandScreen() {
  const brands = useBrands();
  const { activate, remove } = useBrandActions();
  const [fresh, setFresh] = useState<Brand | null>(null);
  const [said, setSaid] = useState('');
  if (!brands) return null;
  const { active, all } = brands;
  const first = all.length === 0;
  const shown = fresh ?? (first ? { ...active, id: active.id, name: '' } : active);
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={fresh || first ? text('brandTitle') : active.name}>
        {!fresh && !first && <Button onClick={() => setFresh(blankBrand())}>{text('brandAnother')}</Button>}
      </ScreenHead>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-160 gap-5 p-5">
          <p className="text-text-2">{text('brandLead')}</p>
          <BrandForm
            key={shown.id}
            brand={shown}
            isNew={fresh !== null || first}
            onSaved={async (saved) => {
              if (fresh || first) await activate(saved.id);
              setFresh(null);
              setSaid(text('brandSaved'));
            }}
            onCancel={fresh ? () => setFresh(null) : undefined}
          />
          <p role="status" className="text-good empty:hidden">
            {said}
          </p>
          {all.length > 1 && (
            <section aria-labelledby="brands" className="grid gap-1 border-line border-t pt-4">
              <h2 id="brands" className="font-strong">
                {text('brandOthers')}
              </h2>
              <ul className="grid divide-y divide-line">
                {all.map((brand) => (
                  <li key={brand.id} className="flex flex-wrap items-center gap-2 py-1.5">
                    <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
                      {brand.name}
                    </span>
                    {brand.id === active.id ? (
                      <Tag tone="accent">{text('brandActive')}</Tag>
                    ) : (
                      <>
                        <Button onClick={() => void activate(brand.id)}>{text('brandUse', brand.name)}</Button>
                        <Button
                          look="danger"
                          onClick={async () => {
                            await remove(brand.id);
                            setSaid(text('brandRemoved', brand.name));
                          }}
                        >
                          {text('brandRemove', brand.name)}
                        </Button>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
