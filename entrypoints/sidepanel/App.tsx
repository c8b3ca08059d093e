import { lazy, Suspense, useEffect, useState } from 'react';
import { type Handed, ReplyScreen } from '@/components/reply/ReplyScreen';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import { PanelHeader } from '@/components/shell/PanelHeader';
import { PanelNav, type PanelScreen } from '@/components/shell/PanelNav';
import { StorageLine } from '@/components/shell/StorageLine';
import { useDocumentTheme } from '@/components/shell/useDocumentTheme';
import { arriving } from '@/components/ui/arriving';
import { useKeys } from '@/components/ui/keys';
import type { Commitment } from '@/lib/domain/commitment';
import { useBrandChoice } from '@/lib/queries/brandChoice';
import { useSnippetSelection } from '@/lib/queries/selectedText';
import { useSingleKeys } from '@/lib/queries/settings';
import { useViewedPage } from '@/lib/queries/viewedPage';
import { openWorkspace } from '@/lib/queries/workspaceTab';

const palette = () => import('@/components/snippets/SnippetPalette');
const SnippetPalette = arriving(async () => (await palette()).default);
const SaveSnippetDialog = lazy(() => import('@/components/snippets/SaveSnippetDialog'));
const PanelSnippets = lazy(() => import('@/components/snippets/PanelSnippets'));
const PersonPast = lazy(() => import('@/components/history/PersonPast'));
const DueScreen = lazy(() => import('@/components/due/DueScreen'));
const DueCount = arriving(async () => (await import('@/components/due/DueCount')).DueCount, true);
const IncidentBar = arriving(async () => (await import('@/components/shell/IncidentBar')).IncidentBar, true);
const KeysSheet = lazy(() => import('@/components/shell/KeysSheet'));

/** What lies over the screens. */
type Over = { kind: 'palette'; snippetId?: string } | { kind: 'save'; body: string } | { kind: 'keys' };

export function App() {
  useDocumentTheme();
  const [singleKeys = true] = useSingleKeys();
  const viewed = useViewedPage();
  const choice = useBrandChoice(viewed.page);
  const selection = useSnippetSelection();
  const [screen, setScreen] = useState<PanelScreen>('reply');
  const [over, setOver] = useState<Over | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [writing, setWriting] = useState(false);
  const page = viewed.page.state === 'post' ? viewed.page : null;
  const post = page?.post ?? null;

  // Text kept from the page's context menu is waiting: show where it goes.
  useEffect(() => {
    if (selection.text) setOver({ kind: 'save', body: selection.text });
  }, [selection.text]);

  // A key press is answered at once: its code is there before it is wanted, and after what is drawn first.
  useEffect(() => {
    const idle = requestIdleCallback(() => void palette().catch(() => {}), { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, []);

  const use = (words: Handed, more = false) => {
    if (!more) setOver(null);
    setScreen('reply');
    setHanded(words);
  };
  const close = () => setOver(null);
  const find = (snippetId?: string) => setOver({ kind: 'palette', snippetId });
  const answer = async (promise: Commitment) => {
    const { startFollowUp } = await import('@/lib/queries/followUpReply');
    const begun = await startFollowUp(promise, post?.id ?? null);
    if (begun.kind === 'here') setHanded(begun);
    if (begun.kind === 'here' || begun.isOpen) setScreen('reply');
    return begun;
  };
  useKeys({ '/': () => find(), '?': () => setOver({ kind: 'keys' }) }, { singleKeys });

  return (
    <div className="@container flex h-dvh flex-col">
      <PanelHeader
        choice={choice}
        shortcuts={singleKeys}
        onBrand={() => openWorkspace('brand')}
        onSnippets={() => find()}
        onHelp={() => setOver({ kind: 'keys' })}
      />
      <ErrorBoundary>
        <IncidentBar
          brandId={choice.brand.id}
          post={post}
          reading={'reading' in viewed.page && viewed.page.reading ? viewed.page.reading : null}
        />
      </ErrorBoundary>
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
              onWriting={setWriting}
              onSnippets={find}
              onSaveSnippet={(body) => setOver({ kind: 'save', body })}
              onPerson={() => setScreen('person')}
            />
          </ErrorBoundary>
        </div>
        <ErrorBoundary key={screen}>
          <Suspense>
            {screen === 'snippets' && (
              <PanelSnippets viewed={page} brand={choice.brand} writing={writing} onUse={use} />
            )}
            {screen === 'person' && <PersonPast post={post} onAnswer={answer} />}
            {screen === 'due' && <DueScreen onAnswer={answer} />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <PanelNav screen={screen} due={<DueCount />} onScreen={setScreen} onWorkspace={() => openWorkspace()} />
      <ErrorBoundary>
        <Suspense>
          {over?.kind === 'palette' && (
            <SnippetPalette
              viewed={page}
              brand={choice.brand}
              snippetId={over.snippetId}
              writing={writing}
              onUse={use}
              onClose={close}
            />
          )}
          {over?.kind === 'save' && (
            <SaveSnippetDialog
              body={over.body}
              viewed={page}
              brand={choice.brand}
              onClose={() => {
                close();
                void selection.clear();
              }}
            />
          )}
          {over?.kind === 'keys' && <KeysSheet singleKeys={singleKeys} onClose={close} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
