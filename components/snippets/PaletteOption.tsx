import { Ban, Clock, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { staleLabel } from '@/components/shell/staleWords';
import { Tag } from '@/components/ui/Tag';
import type { Brand } from '@/lib/domain/brand';
import { isManaged } from '@/lib/queries/managedBrands';
import { fitWords } from '@/lib/queries/snippetFit';
import type { RankedSnippet, ReplyPlace } from '@/lib/queries/snippetRanking';
import { text } from '@/lib/queries/text';
import { staleReasons } from '@/lib/snippets/care';
import { readableBody } from '@/lib/snippets/fields';
import { Highlighted } from './Highlighted';

interface PaletteOptionProps {
  id: string;
  ranked: RankedSnippet;
  /** What was searched for; its words are marked. */
  query: string;
  place: ReplyPlace | null;
  /** Who answers: what it says has to agree with their policies. */
  brand: Brand;
  /** `YYYY-MM-DD` */
  today: string;
  /** Why it is not for this post: "For Beta"; '' where it is. */
  notHere: string;
  chosen: boolean;
  onChoose(): void;
}

/** One snippet that was found: its name, what is stale about it or else why it fits, how it begins, and what is typed for it. */
export function PaletteOption(props: PaletteOptionProps) {
  const { id, ranked, query, place, brand, today, notHere, chosen, onChoose } = props;
  const { snippet, because } = ranked;
  const [stale] = useMemo(
    () => (isManaged(snippet) ? [] : staleReasons(snippet, [brand], today)),
    [snippet, brand, today],
  );
  const why = stale || notHere ? '' : fitWords(because, place);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search field, as a combobox does
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the search field, aria-activedescendant points here
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      onClick={onChoose}
      className="cursor-pointer rounded-control px-2 py-1.5 hover:bg-hover aria-selected:bg-accent-soft"
    >
      <p className="flex min-w-0 items-center gap-1.5">
        <bdi className="min-w-0 truncate font-strong">
          <Highlighted words={snippet.title} query={query} />
        </bdi>
        {isManaged(snippet) && (
          <span title={text('fromCompany')} className="shrink-0 text-text-3">
            <Lock className="size-3" aria-hidden="true" />
            <span className="sr-only">{text('fromCompany')}</span>
          </span>
        )}
        {notHere && (
          <Tag tone="caution" className="max-w-[55%]">
            <Ban className="size-3 shrink-0" aria-hidden="true" />
            <span className="truncate">{notHere}</span>
          </Tag>
        )}
        {stale && !notHere && (
          <Tag tone="caution" className="max-w-[55%]">
            <Clock className="size-3 shrink-0" aria-hidden="true" />
            <span className="truncate">{staleLabel(stale)}</span>
          </Tag>
        )}
        {why && (
          <Tag className={chosen ? 'max-w-[55%] bg-surface' : 'max-w-[55%]'}>
            <span className="truncate">{why}</span>
          </Tag>
        )}
        {snippet.shortcut && (
          <span className="ms-auto shrink-0 rounded-key px-1 text-micro text-text-3 shadow-hair @max-[279px]:hidden">
            {snippet.shortcut}
          </span>
        )}
      </p>
      <p dir="auto" className={`truncate text-meta ${chosen ? 'text-text-2' : 'text-text-3'}`}>
        <Highlighted words={readableBody(snippet.body)} query={query} />
      </p>
    </div>
  );
}
