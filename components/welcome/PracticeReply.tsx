import { Pencil } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { Tag } from '@/components/ui/Tag';
import { Tick } from '@/components/ui/Tick';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Post } from '@/lib/domain/post';
import type { Suggestion } from '@/lib/domain/suggestion';
import { categoryName, emotionName, intentName, strategyName } from '@/lib/queries/names';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSuggestions } from '@/lib/queries/suggestions';
import { countText, text } from '@/lib/queries/text';

interface PracticeReplyProps {
  brand: Brand;
  post: Post;
  onInsert(words: string): void;
}

/** The panel's own reading, replies and review, on a post that was made up. Nothing of it is kept. */
export function PracticeReply({ brand, post, onInsert }: PracticeReplyProps) {
  const [thread] = useState([]);
  const { status, analysis, set, error } = useSuggestions({ post, thread, brand, variant: 0 });
  const [open, setOpen] = useState(0);
  const suggestions = set?.suggestions ?? [];
  const chosen = suggestions[Math.min(open, suggestions.length - 1)];
  if (status === 'error') return <Note tone="caution">{text('practiceFailed', error ?? '')}</Note>;
  if (set?.noReply) return <Note>{set.noReply.whatToDo}</Note>;
  if (!analysis || !chosen) return <p className="px-1 text-text-3">{text('thinking')}…</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Understood analysis={analysis} post={post} />
      <section aria-label={countText('replies', suggestions.length)} className="grid gap-2">
        <h3 className="px-1 font-strong text-meta text-text-2">{countText('replies', suggestions.length)}</h3>
        {suggestions.map((suggestion, index) =>
          suggestion === chosen ? (
            <OpenReply
              key={suggestion.strategy}
              suggestion={suggestion}
              context={{ platform: post.platform, post: post.text, brand, thread, analysis }}
              onInsert={onInsert}
            />
          ) : (
            <button
              key={suggestion.strategy}
              type="button"
              onClick={() => setOpen(index)}
              className="grid gap-0.5 rounded-card px-3 py-2 text-start hover:bg-hover"
            >
              <span className="font-strong">{strategyName(suggestion.strategy)}</span>
              <span className="line-clamp-2 text-text-2">{suggestion.text}</span>
            </button>
          ),
        )}
      </section>
    </div>
  );
}

/** What Heard took from the post, each with the words it is from. */
function Understood({ analysis, post }: { analysis: PostAnalysis; post: Post }) {
  const wordsFor = (what: string) => {
    const found = analysis.evidence.find((one) => one.what === what);
    return found ? post.text.slice(found.start, found.end) : '';
  };
  const { intent, category, emotion } = analysis;
  const read = [
    category ? { name: categoryName(category), words: wordsFor(`category:${category}`) } : null,
    emotion === 'neutral' ? null : { name: emotionName(emotion), words: wordsFor(`emotion:${emotion}`) },
    { name: intentName(intent), words: wordsFor(`intent:${intent}`) },
  ].filter((one) => one !== null);
  return (
    <section aria-label={text('practiceUnderstood')} className="grid gap-1 px-1">
      <h3 className="font-strong text-meta text-text-2">{text('practiceUnderstood')}</h3>
      <ul className="flex flex-wrap gap-1">
        {read.map(({ name, words }) => (
          <li key={name}>
            <Tag>
              {name}
              {words && <span className="font-normal text-text-3">“{words}”</span>}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenReplyProps {
  suggestion: Suggestion;
  context: ReviewContext;
  onInsert(words: string): void;
}

function OpenReply({ suggestion, context, onInsert }: OpenReplyProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const headingId = useId();
  const card = useRef<HTMLElement>(null);
  const words = draft ?? suggestion.text;
  // The review looks again when what it is told changes, and not with every drawing.
  const matter = JSON.stringify(context);
  const settled = useMemo<ReviewContext>(() => JSON.parse(matter), [matter]);
  const { issues } = useReview(words, settled);
  const toFix = issues.filter(({ severity }) => severity === 'block').length;
  const toTick = suggestion.requiresTrue.filter((statement) => !ticked.has(statement)).length;
  const missing = [toFix && text('toFix', toFix), toTick && text('toTick', toTick)].filter(Boolean).join(', ');
  const insert = () => {
    if (!words.trim()) return;
    if (toTick) card.current?.querySelector<HTMLElement>('input:not(:checked)')?.focus();
    else if (toFix) setDraft(words);
    else onInsert(words);
  };
  return (
    <section
      ref={card}
      data-card=""
      aria-labelledby={headingId}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card bg-surface p-3 shadow-card"
    >
      <header className="flex flex-wrap items-baseline gap-x-2">
        <h4 id={headingId} className="font-strong">
          {strategyName(suggestion.strategy)}
        </h4>
        <span className="min-w-0 break-words text-meta text-text-3">{suggestion.because}</span>
      </header>
      {draft === null ? (
        <p className="whitespace-pre-line text-pretty break-words text-reply leading-6">{words}</p>
      ) : (
        <TextArea
          rows={5}
          className="text-reply!"
          aria-label={text('editReply')}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
      )}
      {issues.length > 0 && (
        <ul className="grid gap-1">
          {issues.map((issue) => (
            <li key={`${issue.rule} ${issue.start}`}>
              <Note tone={issue.severity === 'block' ? 'danger' : 'caution'}>{issue.message}</Note>
            </li>
          ))}
        </ul>
      )}
      {suggestion.requiresTrue.map((statement) => (
        <Tick
          key={statement}
          checked={ticked.has(statement)}
          onChange={(isTrue) => {
            const next = new Set(ticked);
            if (isTrue) next.add(statement);
            else next.delete(statement);
            setTicked(next);
          }}
        >
          {statement}
        </Tick>
      ))}
      <div className="flex flex-wrap items-center gap-1">
        <Button look={missing ? 'wait' : 'primary'} onClick={insert}>
          {missing ? text('insertWait', missing) : text('insert')}
        </Button>
        {draft === null && (
          <Button
            className="min-h-8"
            icon={<Pencil className="size-3.5" aria-hidden="true" />}
            onClick={() => setDraft(suggestion.text)}
          >
            {text('edit')}
          </Button>
        )}
      </div>
    </section>
  );
}
