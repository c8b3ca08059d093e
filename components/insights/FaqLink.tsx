import type { ReactNode } from 'react';
import type { RepeatedQuestion } from '@/lib/insights/questions';
import { useBrands } from '@/lib/queries/brands';
import { startFaq } from '@/lib/queries/faqStart';
import { isManaged } from '@/lib/queries/managedBrands';

interface FaqLinkProps {
  question: Pick<RepeatedQuestion, 'brandId' | 'example'>;
  label?: string;
  children: ReactNode;
}

/** To the brand's FAQ, with the question in a new entry; none where the company wrote that FAQ. */
export function FaqLink({ question: { brandId, example }, label, children }: FaqLinkProps) {
  const brand = useBrands()?.all.find(({ id }) => id === brandId);
  if (brand && isManaged(brand)) return null;
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to another screen, with something in hand
    <a
      href="#brand"
      aria-label={label}
      onClick={(event) => {
        // Into another tab only the screen is opened: the question waits in this one.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        startFaq({ brandId: brand?.id ?? null, question: example });
      }}
      className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 print:hidden"
    >
      {children}
    </a>
  );
}
