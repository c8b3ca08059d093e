import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { BackupReminder } from '@/components/shell/BackupReminder';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import { StorageLine } from '@/components/shell/StorageLine';
import { SavingSnippet, type WordsToKeep } from '@/components/shell/savingSnippet';
import { useDocumentTheme } from '@/components/shell/useDocumentTheme';
import { WorkspaceNav } from '@/components/shell/WorkspaceNav';
import { arriving } from '@/components/ui/arriving';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { useBrands } from '@/lib/queries/brands';
import type { WorkspaceScreen } from '@/lib/queries/workspaceTab';

const SCREENS = {
  history: () => import('@/components/history/HistoryScreen'),
  insights: () => import('@/components/insights/InsightsScreen'),
  snippets: () => import('@/components/snippets/SnippetsScreen'),
  brand: () => import('@/components/brands/BrandScreen'),
  incidents: () => import('@/components/incidents/IncidentsScreen'),
  rehearsal: () => import('@/components/practice/RehearsalScreen'),
  settings: () => import('@/components/settings/SettingsScreen'),
  welcome: () => import('@/components/welcome/WelcomeScreen'),
};

const SaveSnippetDialog = arriving(async () => (await import('@/components/snippets/SaveSnippetDialog')).default);

const NAMES = Object.keys(SCREENS) as WorkspaceScreen[];
/** What follows a question mark is for the screen to read. */
const named = (): WorkspaceScreen => {
  const [name] = location.hash.slice(1).split('?');
  return NAMES.find((id) => id === name) ?? 'history';
};

type Loaded = { id: WorkspaceScreen } & ({ Screen: ComponentType } | { fault: unknown });

/**
 * The screen to be drawn; the one before while its code is being loaded. Not React's `lazy`: what that has to wait for is drawn 300 ms later at the
 * earliest, however soon it came.
 */
function useLoaded(id: WorkspaceScreen): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    SCREENS[id]().then(
      ({ default: Screen }) => isWanted && setLoaded({ id, Screen }),
      (fault: unknown) => isWanted && setLoaded({ id, fault }),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return loaded;
}

function Drawn({ loaded }: { loaded: Loaded }) {
  if ('fault' in loaded) throw loaded.fault;
  return <loaded.Screen />;
}

export function App() {
  useDocumentTheme();
  const [screen, setScreen] = useState(named);
  const brands = useBrands();
  const brand = brands?.active ?? UNNAMED_BRAND;
  const [keeping, setKeeping] = useState<WordsToKeep | null>(null);
  useEffect(() => {
    const follow = () => setScreen(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const loaded = useLoaded(screen);
  const isDrawn = loaded !== null;
  // What is opened next is there before it is asked for, and after what is drawn first.
  useEffect(() => {
    if (!isDrawn) return;
    const idle = requestIdleCallback(() => {
      for (const load of [SCREENS.history, SCREENS.insights]) void load().catch(() => {});
    });
    return () => cancelIdleCallback(idle);
  }, [isDrawn]);
  return (
    <div className="@container flex h-dvh max-md:flex-col print:block print:h-auto">
      <WorkspaceNav brand={brand} screen={screen === 'rehearsal' ? 'incidents' : screen} />
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <StorageLine />
        <BackupReminder />
        <div className="min-h-0 flex-1">
          {loaded && (
            <ErrorBoundary key={loaded.id}>
              <Suspense>
                <SavingSnippet value={setKeeping}>
                  <Drawn loaded={loaded} />
                </SavingSnippet>
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </main>
      {keeping && (
        <ErrorBoundary>
          <SaveSnippetDialog
            body={keeping.body}
            viewed={keeping.viewed}
            brand={brands?.all.find(({ id }) => id === keeping.brandId) ?? brand}
            onClose={() => setKeeping(null)}
          />
        </ErrorBoundary>
      )}
    </div>
  );
}
