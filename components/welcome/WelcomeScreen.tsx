import { ClipboardCheck, MessageSquareText, ScanText } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import { SITE_ADDRESSES } from '@/lib/domain/sites';
import { useBrands } from '@/lib/queries/brands';
import type { ImportCounts } from '@/lib/queries/packs';
import { text } from '@/lib/queries/text';
import { Practice } from './Practice';
import { WelcomeBrand } from './WelcomeBrand';

const ImportDialog = lazy(() => import('@/components/shell/ImportDialog'));

const STEPS = [
  { Icon: ScanText, words: 'welcomeReads' },
  { Icon: MessageSquareText, words: 'welcomeSuggests' },
  { Icon: ClipboardCheck, words: 'welcomeInserts' },
] as const;

/** The first page after installing: who you answer for, and the whole way once, without an account. */
export default function WelcomeScreen() {
  const brands = useBrands();
  const [skipped, setSkipped] = useState(false);
  const [importing, setImporting] = useState(false);
  const [brought, setBrought] = useState<ImportCounts | null>(null);
  const practice = useRef<HTMLElement>(null);
  if (!brands) return null;
  const brand = brands.active;
  const toPractice = () => {
    practice.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    practice.current?.focus({ preventScroll: true });
  };
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('welcomeTitle')} fact={text('welcomeFact')} />
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid max-w-300 grid-cols-[minmax(0,1fr)] gap-4 p-4 @max-[479px]:p-2 @min-[860px]:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <div className="grid content-start gap-4">
            <ul className="grid gap-2 px-1 pt-1">
              {STEPS.map(({ Icon, words }) => (
                <li key={words} className="flex gap-2.5">
                  <Icon className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
                  <span className="text-pretty">{text(words)}</span>
                </li>
              ))}
            </ul>
            <WelcomeBrand
              brands={brand.id === UNNAMED_BRAND.id ? [] : brands.all}
              active={brand}
              brought={brought}
              skipped={skipped}
              onImport={() => setImporting(true)}
              onDone={toPractice}
              onSkip={() => {
                setSkipped(true);
                toPractice();
              }}
            />
            <section aria-labelledby="welcome-next" className="grid gap-1.5 px-1">
              <h2 id="welcome-next" className="font-strong">
                {text('welcomeNext')}
              </h2>
              <p className="text-pretty text-text-2">{text('welcomeNextText')}</p>
              <p className="flex flex-wrap gap-x-4 gap-y-1">
                {PLATFORMS.map((platform) => (
                  <a
                    key={platform}
                    href={SITE_ADDRESSES[platform]}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
                  >
                    {text('welcomeOpenSite', PLATFORM_NAMES[platform])}
                  </a>
                ))}
              </p>
            </section>
          </div>
          <section
            ref={practice}
            tabIndex={-1}
            aria-labelledby="welcome-practice"
            className="min-w-0 self-start rounded-card outline-offset-2"
          >
            <Practice key={brand.id} brand={brand} headingId="welcome-practice" />
          </section>
        </div>
      </div>
      <Suspense>
        {importing && (
          <ImportDialog
            onClose={(taken) => {
              setImporting(false);
              if (!taken) return;
              setBrought(taken);
              if (taken.brands) toPractice();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
