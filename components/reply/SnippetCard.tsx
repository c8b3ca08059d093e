import { Braces } from 'lucide-react';
import { useState } from 'react';
import { StaleTag } from '@/components/shell/StaleTag';
import { Key } from '@/components/ui/Key';
import { useKeys } from '@/components/ui/keys';
import { withSignOff } from '@/lib/domain/agentSign';
import { isManaged } from '@/lib/queries/managedBrands';
import { type OwnSnippet, useOwnSnippet } from '@/lib/queries/ownSnippet';
import { fitWords } from '@/lib/queries/snippetFit';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { useStaleReason } from '@/lib/queries/staleSnippet';
import { countText, text } from '@/lib/queries/text';
import { signsItself } from '@/lib/snippets/fields';
import { OwnCard } from './OwnCard';
import type { Handed } from './ReplyScreen';

interface SnippetCardProps {
  place: ReplyPlace;
  /** The key that opens it: the one after those of the suggestions. */
  number: number;
  active: boolean;
  shortcuts: boolean;
  onUse(words: Handed, insertNow: boolean): void;
  /** Opens the palette with it: there its fields are filled. */
  onFill(snippetId: string): void;
}

/** The user's best-fitting snippet beside the suggestions, with the name and the details of this post in it. */
export function SnippetCard({ place, number, active, shortcuts, onUse, onFill }: SnippetCardProps) {
  const own = useOwnSnippet(place);
  const [open, setOpen] = useState(false);
  const press = () => {
    if (own?.kind === 'asks') onFill(own.ranked.snippet.id);
    else setOpen(true);
  };
  useKeys(active && own ? { [String(number)]: press } : {}, { singleKeys: shortcuts });
  if (!own) return null;
  return (
    <Offered own={own} open={open} number={number} shortcuts={shortcuts} place={place} onUse={onUse} onPress={press} />
  );
}

interface OfferedProps extends Pick<SnippetCardProps, 'place' | 'number' | 'shortcuts' | 'onUse'> {
  own: OwnSnippet;
  open: boolean;
  onPress(): void;
}

function Offered({ own, open, place, number, shortcuts, onUse, onPress }: OfferedProps) {
  const { snippet } = own.ranked;
  const stale = useStaleReason(snippet, place.brand);
  const mark = stale && <StaleTag reason={stale} className="max-w-full shrink-0" />;
  const from = [snippet.title, isManaged(snippet) && text('fromCompany'), fitWords([own.why], place)]
    .filter(Boolean)
    .join(' · ');
  const isSigned = signsItself(snippet.body);
  const words = isSigned ? own.text : withSignOff(own.text, place.brand.signOff);
  const handed = { text: own.text, snippetId: snippet.id, ...(isSigned && { isSigned }) };
  if (open && own.kind === 'ready') {
    return (
      <OwnCard
        label={text('yoursTitle')}
        from={from}
        mark={mark}
        words={words}
        place={place}
        onInsert={() => onUse(handed, true)}
        onEdit={() => onUse(handed, false)}
      />
    );
  }
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcuts ? String(number) : undefined}
      onClick={onPress}
      className="grid w-full gap-0.5 rounded-card px-3 py-2 text-start hover:bg-hover"
    >
      <span className="flex min-w-0 items-center gap-2">
        {shortcuts ? (
          <Key name={String(number)} outlined />
        ) : (
          <Braces className="size-4 text-text-3" aria-hidden="true" />
        )}
        <span className="shrink-0 font-strong text-accent">{text('yoursTitle')}</span>
        <span className="min-w-0 truncate text-meta text-text-3">
          {own.kind === 'asks' ? `${from} · ${countText('snippetFill', own.open)}` : from}
        </span>
      </span>
      {mark && <span className="flex min-w-0">{mark}</span>}
      <span dir="auto" className="line-clamp-2 text-text-2">
        {own.text}
      </span>
    </button>
  );
}
