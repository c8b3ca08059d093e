import { ArrowLeft, Copy } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Note } from '@/components/ui/Note';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Snippet } from '@/lib/domain/snippet';
import { categoryName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { CompanyTag } from './CompanyTag';
import { EditorPreview } from './EditorPreview';

interface CompanySnippetProps {
  snippet: Snippet;
  brands: readonly Brand[];
  /** The one the preview speaks for when the snippet is shared. */
  brand: Brand;
  onCopy(): void;
  onClose(): void;
}

/** A snippet that a company deployed, for reading: what it says, where it belongs, how it will read. */
export function CompanySnippet({ snippet, brands, brand, onCopy, onClose }: CompanySnippetProps) {
  const { title, body, shortcut, category, tags, platforms, notes, brandId } = snippet;
  const ofBrand = brands.find(({ id }) => id === brandId);
  const facts: [string, string][] = [
    [text('snippetShortcut'), shortcut],
    [text('snippetCategory'), category ? categoryName(category) : ''],
    [text('snippetBrand'), ofBrand?.name ?? text('snippetShared')],
    [text('snippetFolders'), tags.join(', ')],
    [text('snippetPlatforms'), platforms.map((platform) => PLATFORM_NAMES[platform]).join(', ')],
    [text('snippetNotes'), notes],
  ];
  return (
    <section aria-label={title} className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
      <header className="flex min-h-7 items-center gap-1">
        <IconButton label={text('snippetCloseEditor')} className="-ms-1.5" onClick={onClose}>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
        <h2 className="min-w-0 flex-1 truncate font-strong">
          <bdi>{title}</bdi>
        </h2>
        <CompanyTag />
      </header>
      <Note role="note">
        {text('snippetLocked')}{' '}
        <Button look="link" icon={<Copy className="size-3.5" aria-hidden="true" />} onClick={onCopy}>
          {text('snippetCopyOwn')}
        </Button>
      </Note>
      <p
        dir="auto"
        className="max-h-80 overflow-y-auto whitespace-pre-line break-words rounded-control bg-sunken px-2.5 py-2 text-reply leading-6"
      >
        {body}
      </p>
      <EditorPreview content={snippet} brand={ofBrand ?? brand} />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-line border-t pt-3 text-meta">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-text-3">{name}</dt>
              <dd className="m-0 whitespace-pre-line break-words">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
