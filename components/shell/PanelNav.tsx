import { Braces, Clock, ExternalLink, MessageSquareText, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '@/lib/queries/text';

export const PANEL_SCREENS = ['reply', 'snippets', 'person', 'due'] as const;
export type PanelScreen = (typeof PANEL_SCREENS)[number];

const ITEMS = {
  reply: { name: 'navReply', Icon: MessageSquareText },
  snippets: { name: 'navSnippets', Icon: Braces },
  person: { name: 'navPerson', Icon: UserRound },
  due: { name: 'navDue', Icon: Clock },
} as const;

interface PanelNavProps {
  screen: PanelScreen;
  /** The number of promises that wait, beside their screen's name. */
  due?: ReactNode;
  onScreen(screen: PanelScreen): void;
  onWorkspace(): void;
}

const ITEM =
  'my-1 flex min-w-0 items-center justify-center gap-1.5 rounded-control font-medium text-meta text-text-3 hover:bg-hover hover:text-text';

export function PanelNav({ screen, due, onScreen, onWorkspace }: PanelNavProps) {
  return (
    <nav
      aria-label={text('navPanel')}
      className="flex h-11 shrink-0 items-stretch border-line border-t bg-surface px-1"
    >
      {PANEL_SCREENS.map((id) => {
        const { name, Icon } = ITEMS[id];
        const current = id === screen;
        return (
          <button
            key={id}
            type="button"
            aria-current={current ? 'page' : undefined}
            onClick={() => onScreen(id)}
            className={`${ITEM} flex-1 aria-[current]:font-strong aria-[current]:text-text`}
          >
            <Icon
              className={`size-4 shrink-0 @min-[280px]:@max-[379px]:hidden ${current ? 'text-accent' : ''}`}
              aria-hidden="true"
            />
            <span className="truncate @max-[279px]:sr-only">{text(name)}</span>
            {id === 'due' && due}
          </button>
        );
      })}
      <button
        type="button"
        aria-label={text('navWorkspace')}
        title={text('navWorkspace')}
        onClick={onWorkspace}
        className={`${ITEM} w-10 shrink-0`}
      >
        <ExternalLink className="size-4" aria-hidden="true" />
      </button>
    </nav>
  );
}
