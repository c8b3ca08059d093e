import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { categoryName, emotionName, flagName, intentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

export interface Chip {
  /** As in `Evidence.what`. */
  what: string;
  name: string;
  spans: { start: number; end: number }[];
}

/** What was understood as chips, the matter first. Labels that repeat another (praise as intent and topic) come once. */
export function chipsOf(analysis: PostAnalysis): Chip[] {
  const labels: [string, string][] = [];
  // A topic already says that it is a complaint about it.
  if (!(analysis.intent === 'complaint' && analysis.category)) {
    labels.push([`intent:${analysis.intent}`, intentName(analysis.intent)]);
  }
  if (analysis.category) labels.push([`category:${analysis.category}`, categoryName(analysis.category)]);
  if (analysis.emotion !== 'neutral') labels.push([`emotion:${analysis.emotion}`, emotionName(analysis.emotion)]);
  for (const flag of analysis.flags) labels.push([`flag:${flag}`, flagName(flag)]);
  const chips = new Map<string, Chip>();
  for (const [what, name] of labels) {
    const spans = analysis.evidence.filter((evidence) => evidence.what === what);
    const known = chips.get(name);
    if (known) known.spans.push(...spans);
    else chips.set(name, { what, name, spans });
  }
  return [...chips.values()];
}

interface ReadingChipsProps {
  chips: Chip[];
  postText: string;
  active: string | null;
  onActive(what: string | null): void;
  /** The pointer or the focus came to a chip, or left (`null`). */
  onPoint(what: string | null): void;
  onCorrect(what: string): void;
}

/** Each claim with the words that caused it: pointing marks them in the post, pressing keeps them marked. A chip without words is no button. */
export function ReadingChips({ chips, postText, active, onActive, onPoint, onCorrect }: ReadingChipsProps) {
  const look =
    'inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-chip px-2 py-0.5 font-medium text-meta text-text';
  return (
    <ul aria-label={text('understood')} className="flex flex-wrap gap-1">
      {chips.map(({ what, name, spans }) => {
        const span = spans[0];
        const words = span ? postText.slice(span.start, span.end) : '';
        return (
          <li
            key={what}
            className="flex max-w-full"
            onPointerEnter={() => onPoint(what)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(what)}
            onBlur={() => onPoint(null)}
          >
            {words ? (
              <button
                type="button"
                aria-pressed={active === what}
                title={text('chipWords', words)}
                onClick={() => onActive(active === what ? null : what)}
                className={clsx(look, active === what ? 'bg-accent-soft shadow-chosen' : 'shadow-hair hover:bg-hover')}
              >
                {name}
                <span
                  dir="auto"
                  className={clsx(
                    'max-w-24 truncate font-normal @max-[339px]:max-w-16',
                    active === what ? 'text-text-2' : 'text-text-3',
                  )}
                >
                  “{words}”
                </span>
              </button>
            ) : (
              <span className={clsx(look, 'shadow-hair')}>{name}</span>
            )}
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={text('correctLabel', name)}
              title={text('correctLabel', name)}
              onClick={() => onCorrect(what)}
              className="grid size-6 shrink-0 place-items-center rounded-chip text-text-3 hover:bg-hover hover:text-text"
            >
              <ChevronDown className="size-3.5" aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
