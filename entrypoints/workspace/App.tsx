import { lazy, Suspense, useEffect, useState } from 'react';
import { BackupReminder } from '@/components/shell/BackupReminder';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import { StorageLine } from '@/components/shell/StorageLine';
import { useDocumentTheme } from '@/components/shell/useDocumentTheme';
import { WorkspaceNav } from '@/components/shell/WorkspaceNav';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { useBrands } from '@/lib/queries/brands';
import type { WorkspaceScreen } from '@/lib/queries/workspaceTab';

const SCREENS = {
  history: lazy(() => import('@/components/history/HistoryScreen')),
  insights: lazy(() => import('@/components/insights/InsightsScreen')),
  snippets: lazy(() => import('@/components/snippets/SnippetsScreen')),
  brand: lazy(() => import('@/components/brands/BrandScreen')),
  incidents: lazy(() => import('@/components/incidents/IncidentsScreen')),
  rehearsal: lazy(() => import('@/components/practice/RehearsalScreen')),
  settings: lazy(() => import('@/components/settings/SettingsScreen')),
  welcome: lazy(() => import('@/components/welcome/WelcomeScreen')),
};

const NAMES = Object.keys(SCREENS) as WorkspaceScreen[];
const named = (): WorkspaceScreen => NAMES.find((id) => location.hash === `#${id}`) ?? 'history';

export function App() {
  useDocumentTheme();
  const [screen, setScreen] = useState(named);
  const brand = useBrands()?.active ?? UNNAMED_BRAND;
  useEffect(() => {
    const follow = () => setScreen(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const Screen = SCREENS[screen];
  return (
    <div className="@container flex h-dvh max-md:flex-col print:block print:h-auto">
      <WorkspaceNav brand={brand} screen={screen} />
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <StorageLine />
        <BackupReminder />
        <div className="min-h-0 flex-1">
          <ErrorBoundary key={screen}>
            <Suspense>
              <Screen />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}
