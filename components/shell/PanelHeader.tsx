import { CircleHelp, Search } from 'lucide-react';
import { Avatar } from '@/components/ui/Avatar';
import { IconButton } from '@/components/ui/IconButton';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { text } from '@/lib/queries/text';

interface PanelHeaderProps {
  brand: Brand;
  shortcuts: boolean;
  onBrand(): void;
  onSnippets(): void;
  onHelp(): void;
}

export function PanelHeader({ brand, shortcuts, onBrand, onSnippets, onHelp }: PanelHeaderProps) {
  const unnamed = brand.id === UNNAMED_BRAND.id;
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-line border-b bg-surface px-2">
      <button
        type="button"
        onClick={onBrand}
        aria-label={unnamed ? undefined : text('brandButton', brand.name)}
        title={unnamed ? undefined : brand.name}
        className="flex h-8 min-w-0 items-center gap-2 rounded-control px-1.5 font-strong hover:bg-hover"
      >
        <Avatar name={unnamed ? text('brandName') : brand.name} kind="brand" />
        <span dir="auto" className="truncate">
          {unnamed ? text('brandUnnamed') : brand.name}
        </span>
      </button>
      <span className="flex-1" />
      <IconButton label={text('searchSnippets')} shortcut={shortcuts ? '/' : undefined} onClick={onSnippets}>
        <Search aria-hidden="true" />
      </IconButton>
      <IconButton label={text('keysAndHelp')} shortcut={shortcuts ? '?' : undefined} onClick={onHelp}>
        <CircleHelp aria-hidden="true" />
      </IconButton>
    </header>
  );
}
