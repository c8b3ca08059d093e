import { Pencil } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Key } from '@/components/ui/Key';
import type { Suggestion } from '@/lib/domain/suggestion';
import { countText, text } from '@/lib/queries/text';
import { SuggestionCard, SuggestionRow } from './SuggestionCard';

/** Enter inserts while the focus is inside an element with this attribute. */
export const ENTER_INSERTS = 'data-enter-inserts';

interface SuggestionListProps {
  suggestions: Suggestion[];
  /** Index of the open one. */
  open: number;
  /** Index of the marked sentence of the open one; −1 for none. */
  activeMove: number;
  shortcuts: boolean;
  hasDraft: boolean;
  onOpen(index: number): void;
  onActiveMove(index: number): void;
  onPointMove(index: number | null): void;
  onWrite(): void;
  /** One line above all. */
  caution: ReactNode;
  /** At the end of the open card's head. */
  aside: ReactNode;
  /** Which order the moves come in; beside the heading. */
  order: ReactNode;
  /** The brand's own answer, above the suggestions. */
  own?: ReactNode;
  /** The user's own snippet, after the suggestions; on a post of an incident the brand's own answer as well. */
  besides?: ReactNode;
  /** Below the words of the open card. */
  children: ReactNode;
}

/** One suggestion open, the others as rows in their place. */
export function SuggestionList(props: SuggestionListProps) {
  const { suggestions, shortcuts } = props;
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      {...{ [ENTER_INSERTS]: '' }}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 p-2"
    >
      {props.caution}
      {props.own}
      <div className="flex min-h-6 flex-wrap items-center gap-1.5 px-1.5 text-meta text-text-3">
        <h2 id={headingId} className="font-strong text-text-2">
          {countText('replies', suggestions.length)}
        </h2>
        {props.order}
        {shortcuts && suggestions.length > 1 && (
          <span aria-hidden="true" className="ms-auto flex items-center gap-1 @max-[339px]:hidden">
            {suggestions.map((one, index) => (
              <Key key={one.strategy} name={String(index + 1)} outlined />
            ))}
            {text('toChoose')}
          </span>
        )}
      </div>
      {suggestions.map((suggestion, index) =>
        index === props.open ? (
          <SuggestionCard
            key={suggestion.strategy}
            suggestion={suggestion}
            number={index + 1}
            activeMove={props.activeMove}
            onActiveMove={props.onActiveMove}
            onPointMove={props.onPointMove}
            aside={props.aside}
          >
            {props.children}
          </SuggestionCard>
        ) : (
          <SuggestionRow
            key={suggestion.strategy}
            suggestion={suggestion}
            number={index + 1}
            shortcuts={shortcuts}
            onOpen={() => props.onOpen(index)}
          />
        ),
      )}
      {props.besides}
      <div className="px-1">
        <Button icon={<Pencil className="size-3.5" aria-hidden="true" />} onClick={props.onWrite}>
          {text(props.hasDraft ? 'draftContinue' : 'writeOwn')}
        </Button>
      </div>
    </section>
  );
}
