import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { isUnsure } from '@/lib/analysis/certainty';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Intent } from '@/lib/domain/labels';
import { categoryName, emotionName, flagName, intentName, sentimentName, speakerName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

export interface Chip {
  /** As in `Evidence.what`. */
  what: string;
  name: string;
  /** Less likely right than not. */
  isUnsure: boolean;
  spans: { start: number; end: number }[];
}

/** Moods that do not go with what the post is for: one of the two was misread, and the reader has to see both to tell which. */
const CONTRADICTED_BY: Record<PostAnalysis['sentiment']['label'], readonly Intent[]> = {
  positive: ['complaint', 'request_help', 'status_request', 'incident_report', 'allegation', 'cancel_churn'],
  neutral: [],
  negative: ['praise', 'thanks_closure'],
};

/** What was understood as chips, the matter first. Labels that repeat another (praise as intent and topic) come once, as sure as the surer of them. */
export function chipsOf(analysis: PostAnalysis): Chip[] {
  const { intent, category, emotion, sentiment, certainty, speaker } = analysis;
  const labels: Omit<Chip, 'spans'>[] = [];
  const add = (what: string, name: string, isUnsure = false) => labels.push({ what, name, isUnsure });
  // A topic already says that it is a complaint about it, and an outage that somebody reports one.
  const isSaidBelow =
    (intent === 'complaint' && category) || (intent === 'incident_report' && analysis.flags.includes('incident'));
  if (!isSaidBelow) {
    add(`intent:${intent}`, intentName(intent), isUnsure(certainty, 'intent'));
  }
  if (category) add(`category:${category}`, categoryName(category), isUnsure(certainty, 'category'));
  if (emotion !== 'neutral') add(`emotion:${emotion}`, emotionName(emotion), isUnsure(certainty, 'emotion'));
  if (!sentiment.confident && CONTRADICTED_BY[sentiment.label].includes(intent)) {
    add(`sentiment:${sentiment.label}`, sentimentName(sentiment.label), true);
  }
  for (const flag of analysis.flags) add(`flag:${flag}`, flagName(flag));
  // A bystander is told by what they write, which the other chips say already.
  if (speaker && speaker !== 'customer' && speaker !== 'bystander') add(`speaker:${speaker}`, speakerName(speaker));
  const chips = new Map<string, Chip>();
  for (const label of labels) {
    const spans = analysis.evidence.filter(({ what }) => what === label.what);
    const known = chips.get(label.name);
    if (known) {
      known.spans.push(...spans);
      known.isUnsure &&= label.isUnsure;
    } else chips.set(label.name, { ...label, spans });
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

/** Who speaks is told by what they say of themselves; the menu has no other answer to it. */
const isCorrectable = (what: string) => !what.startsWith('speaker:');

/** Each claim with the words that caused it: pointing marks them in the post, pressing keeps them marked. A chip without words is no button. */
export function ReadingChips({ chips, postText, active, onActive, onPoint, onCorrect }: ReadingChipsProps) {
  const look =
    'inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-chip px-2 py-0.5 font-medium text-meta text-text';
  return (
    <ul aria-label={text('understood')} className="flex flex-wrap gap-1">
      {chips.map(({ what, name, isUnsure, spans }) => {
        const span = spans[0];
        const words = span ? postText.slice(span.start, span.end) : '';
        return (
          <li
            key={what}
            className={clsx(
              'flex max-w-full rounded-chip',
              active === what && words ? 'bg-accent-soft shadow-chosen' : 'shadow-hair',
            )}
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
                className={clsx(look, active !== what && 'hover:bg-hover')}
              >
                <ChipName name={name} isUnsure={isUnsure} />
                <span
                  dir="auto"
                  className={clsx(
                    'min-w-0 max-w-24 truncate font-normal @max-[339px]:max-w-40',
                    active === what ? 'text-text-2' : 'text-text-3',
                  )}
                >
                  “{words}”
                </span>
              </button>
            ) : (
              <span className={look}>
                <ChipName name={name} isUnsure={isUnsure} />
              </span>
            )}
            {isCorrectable(what) && (
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
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A question mark is often not spoken: the doubt is also told in a word. */
function ChipName({ name, isUnsure }: Pick<Chip, 'name' | 'isUnsure'>) {
  if (!isUnsure) return <span className="shrink-0">{name}</span>;
  return (
    <span className="shrink-0">
      {name}
      <span aria-hidden="true">?</span>
      <span className="sr-only">{text('chipUnsure')}</span>
    </span>
  );
}
