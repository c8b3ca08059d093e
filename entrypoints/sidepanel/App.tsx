import { lazy, Suspense, useEffect, useState } from 'react';
import { type Handed, ReplyScreen } from '@/components/reply/ReplyScreen';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import { PanelHeader } from '@/components/shell/PanelHeader';
import { PanelNav, type PanelScreen } from '@/components/shell/PanelNav';
import { StorageLine } from '@/components/shell/StorageLine';
import { useDocumentTheme } from '@/components/shell/useDocumentTheme';
import { useKeys } from '@/components/ui/keys';
import { useBrandChoice } from '@/lib/queries/brandChoice';
import { useSnippetSelection } from '@/lib/queries/selectedText';
import { useSingleKeys } from '@/lib/queries/settings';
import { useViewedPage } from '@/lib/queries/viewedPage';
import { openWorkspace } from '@/lib/queries/workspaceTab';

const SnippetPalette = lazy(() => import('@/components/snippets/SnippetPalette'));
const PanelSnippets = lazy(() => import('@/components/snippets/PanelSnippets'));
const PersonPast = lazy(() => import('@/components/history/PersonPast'));
const KeysSheet = lazy(() => import('@/components/shell/KeysSheet'));

export function App() {
  useDocumentTheme();
  const [singleKeys = true] = useSingleKeys();
  const viewed = useViewedPage();
  const choice = useBrandChoice(viewed.page);
  const selection = useSnippetSelection();
  const [screen, setScreen] = useState<PanelScreen>('reply');
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const post = viewed.page.state === 'post' ? viewed.page.post : null;

  // Text kept from the page's context menu is waiting: show where it goes.
  useEffect(() => {
    if (selection.text) setScreen('snippets');
  }, [selection.text]);

  const use = (text: string) => {
    setOver(null);
    setScreen('reply');
    setHanded({ text });
  };
  useKeys({ '/': () => setOver('palette'), '?': () => setOver('keys') }, { singleKeys });

  return (
    <div className="@container flex h-dvh flex-col">
      <PanelHeader
        choice={choice}
        shortcuts={singleKeys}
        onBrand={() => openWorkspace('brand')}
        onSnippets={() => setOver('palette')}
        onHelp={() => setOver('keys')}
      />
      <main className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden">
        <StorageLine />
        {/* Hidden and not removed: what was chosen, ticked and scrolled to is still there on the way back. */}
        <div hidden={screen !== 'reply'}>
          <ErrorBoundary>
            <ReplyScreen
              viewed={viewed}
              brand={choice.brand}
              active={screen === 'reply' && over === null}
              shortcuts={singleKeys}
              handed={handed}
              onHandedTaken={() => setHanded(null)}
              onSnippets={() => setOver('palette')}
              onPerson={() => setScreen('person')}
            />
          </ErrorBoundary>
        </div>
        <ErrorBoundary key={screen}>
          <Suspense>
            {screen === 'snippets' && <PanelSnippets post={post} onUse={use} selection={selection} />}
            {screen === 'person' && <PersonPast post={post} />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <PanelNav screen={screen} onScreen={setScreen} onWorkspace={() => openWorkspace()} />
      <ErrorBoundary>
        <Suspense>
          {over === 'palette' && <SnippetPalette post={post} onUse={use} onClose={() => setOver(null)} />}
          {over === 'keys' && <KeysSheet singleKeys={singleKeys} onClose={() => setOver(null)} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
