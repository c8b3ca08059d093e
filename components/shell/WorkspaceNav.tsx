import { Braces, Building2, ChartNoAxesCombined, History, Lock, Settings2, Siren } from 'lucide-react';
import { Avatar } from '@/components/ui/Avatar';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { text } from '@/lib/queries/text';
import type { WorkspaceScreen } from '@/lib/queries/workspaceTab';

export const WORKSPACE_SCREENS = [
  'history',
  'insights',
  'snippets',
  'brand',
  'incidents',
  'settings',
] as const satisfies WorkspaceScreen[];

const ITEMS = {
  history: { name: 'navHistory', Icon: History },
  insights: { name: 'navInsights', Icon: ChartNoAxesCombined },
  snippets: { name: 'navSnippets', Icon: Braces },
  brand: { name: 'navBrand', Icon: Building2 },
  incidents: { name: 'incidentsTitle', Icon: Siren },
  settings: { name: 'navSettings', Icon: Settings2 },
} as const;

interface WorkspaceNavProps {
  brand: Brand;
  screen: WorkspaceScreen;
}

/** Links, so that a screen can be reloaded, kept as a bookmark and opened from the panel. On narrow windows a row on top. */
export function WorkspaceNav({ brand, screen }: WorkspaceNavProps) {
  const unnamed = brand.id === UNNAMED_BRAND.id;
  return (
    <nav
      aria-label={text('navWorkspaceName')}
      className="flex shrink-0 gap-0.5 overflow-x-auto border-line bg-sunken p-2 max-md:border-b print:hidden md:w-44 md:flex-col md:border-e"
    >
      <p className="flex h-8 shrink-0 items-center gap-2 px-1.5 font-strong max-md:me-2 md:mb-2" title={brand.name}>
        <Avatar name={unnamed ? text('brandName') : brand.name} kind="brand" />
        <span dir="auto" className="truncate max-md:hidden">
          {unnamed ? text('brandName') : brand.name}
        </span>
      </p>
      {WORKSPACE_SCREENS.map((id) => {
        const { name, Icon } = ITEMS[id];
        return (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === screen ? 'page' : undefined}
            className="group flex h-7 shrink-0 items-center gap-2 rounded-control px-2 font-medium text-text-2 hover:bg-hover aria-[current]:bg-surface aria-[current]:font-strong aria-[current]:text-text aria-[current]:shadow-hair"
          >
            <Icon className="size-4 shrink-0 text-text-3 group-aria-[current]:text-accent" aria-hidden="true" />
            {text(name)}
          </a>
        );
      })}
      <p className="mt-auto flex gap-2 p-2 text-meta text-text-3 max-md:hidden">
        <Lock className="mt-px size-3.5 shrink-0" aria-hidden="true" />
        {text('allLocal')}
      </p>
    </nav>
  );
}
