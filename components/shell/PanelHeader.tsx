import { CircleHelp, Search } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import type { BrandChoice } from '@/lib/queries/brandChoice';
import { text } from '@/lib/queries/text';
import { BrandSwitcher } from './BrandSwitcher';

interface PanelHeaderProps {
  choice: BrandChoice;
  shortcuts: boolean;
  onBrand(): void;
  onSnippets(): void;
  onHelp(): void;
}

export function PanelHeader({ choice, shortcuts, onBrand, onSnippets, onHelp }: PanelHeaderProps) {
  return (
    <header className="relative flex h-11 shrink-0 items-center gap-1 border-line border-b bg-surface px-2">
      <BrandSwitcher choice={choice} onSetUp={onBrand} />
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
