import { BookmarkPlus } from 'lucide-react';
import { useContext, useMemo } from 'react';
import { SavingSnippet } from '@/components/shell/savingSnippet';
import { Button } from '@/components/ui/Button';
import { moment, span } from '@/components/ui/time';
import type { Interaction } from '@/lib/domain/interaction';
import { changedWords, difference } from '@/lib/history/difference';
import type { Term } from '@/lib/history/query';
import { approachName, stateName } from '@/lib/queries/names';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { Highlighted } from './Highlighted';

interface OurReplyProps {
  interaction: Interaction;
  now: number;
  terms: readonly Term[];
}

/** What we answered, when, and what was changed on the way from the suggestion to what was posted. */
export function OurReply({ interaction: one, now, terms }: OurReplyProps) {
  const keep = useContext(SavingSnippet);
  const locale = messagesLocale();
  const reply = one.postedText ?? one.text;
  const offered = one.suggestedText ?? one.text;
  const changes = useMemo(() => difference(offered.trim(), reply.trim()), [offered, reply]);
  const edited = changedWords(changes);
  if (one.state === 'left') return <p className="border-line border-t pt-3.5">{text('historyNoReply')}</p>;
  const when = [
    stateName(one.state),
    moment(one.postedAt ?? one.startedAt, now, locale),
    one.postedBy === 'user' && text('historyPostedByUser'),
    one.responseMs !== null && text('historyAfter', span(one.responseMs, locale)),
    one.agent,
  ].filter(Boolean);
  return (
    <section className="grid gap-1.5 border-line border-t pt-3.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h3 className="font-strong">{approachName(one)}</h3>
        <span className="ms-auto text-meta text-text-3">{when.join(' · ')}</span>
      </div>
      <p dir="auto" className="whitespace-pre-line break-words text-reply">
        <Highlighted text={reply} terms={terms} />
      </p>
      {edited > 0 ? (
        <details className="text-text-2">
          <summary className="min-h-6 content-center text-meta">
            {countText(one.suggestedText === null ? 'historyChangedSince' : 'historyEdited', edited)}
          </summary>
          <p dir="auto" className="whitespace-pre-line break-words pt-1">
            {changes.map(({ kind, text: words }, place) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of two texts that do not change
              if (kind === 'same') return <span key={place}>{words}</span>;
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              if (kind === 'added') return <Added key={place} words={words} />;
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              return <Removed key={place} words={words} />;
            })}
          </p>
        </details>
      ) : (
        one.suggestedText !== null && <p className="text-meta text-text-3">{text('historyAsSuggested')}</p>
      )}
      {one.overridden.length > 0 && (
        <p className="text-caution text-meta">{countText('historyOverridden', one.overridden.length)}</p>
      )}
      {one.incident && <p className="text-meta text-text-3">{text('historySheetUsed', one.incident.version)}</p>}
      {keep && (
        <Button
          className="-ms-2 w-fit"
          icon={<BookmarkPlus className="size-4" aria-hidden="true" />}
          aria-haspopup="dialog"
          onClick={() => keep({ body: reply, viewed: { post: one.post, thread: one.thread }, brandId: one.brandId })}
        >
          {text('saveSnippet')}
        </Button>
      )}
      {one.postedPermalink && (
        <a
          href={one.postedPermalink}
          target="_blank"
          rel="noreferrer"
          className="min-h-6 w-fit content-center font-medium text-accent underline underline-offset-2"
        >
          {text('historyOpenReply')}
        </a>
      )}
    </section>
  );
}

const Added = ({ words }: { words: string }) => (
  <ins className="rounded-[3px] bg-good-soft text-good underline underline-offset-2">
    <span className="sr-only">{text('historyAdded')} </span>
    {words}
  </ins>
);

const Removed = ({ words }: { words: string }) => (
  <del className="text-text-3 line-through">
    <span className="sr-only">{text('historyRemoved')} </span>
    {words}
  </del>
);
