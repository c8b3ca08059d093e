import { Tag } from '@/components/ui/Tag';
import type { Interaction } from '@/lib/domain/interaction';
import type { Term } from '@/lib/history/query';
import { categoryName, emotionName, flagName, keyFor } from '@/lib/queries/names';
import { countText, text } from '@/lib/queries/text';
import { Highlighted } from './Highlighted';

const TONES = { negative: 'danger', neutral: 'plain', positive: 'good' } as const;

/** What they wrote, what was said before it, and how it was read. */
export function TheirPost({
  interaction: { post, analysis, thread },
  terms,
}: {
  interaction: Interaction;
  terms: readonly Term[];
}) {
  return (
    <section className="grid gap-1.5" aria-label={text('historyPost')}>
      {thread.length > 0 && (
        <details>
          <summary className="min-h-6 content-center text-meta text-text-2">
            {countText('historyThread', thread.length)}
          </summary>
          <ol className="grid gap-1.5 py-1 ps-2.5">
            {thread.map((turn, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns have no id and never change place
              <li key={place} dir="auto" className="break-words text-text-2">
                <span className="font-medium">{text(keyFor('historyTurn', turn.who))}</span> {turn.text}
              </li>
            ))}
          </ol>
        </details>
      )}
      <h3 className="font-medium text-meta text-text-3">{text('historyPost')}</h3>
      <p
        dir="auto"
        className="max-h-60 overflow-y-auto whitespace-pre-line break-words border-line-strong border-s-2 ps-2.5 text-reply"
      >
        {post.text ? <Highlighted text={post.text} terms={terms} /> : text('postNoText')}
      </p>
      {post.quoted && (
        <p dir="auto" className="ms-2.5 break-words text-text-2">
          <span className="font-medium">{post.quoted.author.name ?? post.quoted.author.handle}</span>{' '}
          <Highlighted text={post.quoted.text} terms={terms} />
        </p>
      )}
      {analysis && (
        <p className="flex flex-wrap gap-1">
          {analysis.emotion !== 'neutral' && (
            <Tag tone={TONES[analysis.sentiment.label]}>{emotionName(analysis.emotion)}</Tag>
          )}
          {analysis.category && <Tag>{categoryName(analysis.category)}</Tag>}
          {analysis.flags.map((flag) => (
            <Tag key={flag}>{flagName(flag)}</Tag>
          ))}
        </p>
      )}
    </section>
  );
}
