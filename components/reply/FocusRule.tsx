import { Check, ChevronsUpDown, Crosshair } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { PageReading } from '@/lib/domain/pageReading';
import { keyFor } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

interface FocusRuleProps {
  /** `null`: the words were pasted. */
  reading: PageReading | null;
  postId: string;
  onPick(postId: string | null): void;
}

/** Why this post is shown, and the way to another one of the page. */
export function FocusRule({ reading, postId, onPick }: FocusRuleProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const others = reading?.posts.filter((post) => !post.isAd || post.id === postId) ?? [];
  const picked = reading === null || reading.focusRule === 'picked';
  const choose = (id: string | null) => {
    setOpen(false);
    onPick(id);
  };
  return (
    <div className="grid text-meta text-text-3">
      <div className="flex min-h-6 items-center gap-x-1.5">
        <Crosshair className="size-3.5 shrink-0" aria-hidden="true" />
        <span className="min-w-0">
          {reading === null ? text('focusPasted') : reading.focusRule && text(keyFor('focus', reading.focusRule))}
        </span>
        {picked && (
          <Button look="link" className="text-meta" onClick={() => choose(null)}>
            {text(reading === null ? 'pasteAnother' : 'followPage')}
          </Button>
        )}
        {others.length > 1 && (
          <Button
            look="link"
            className="ms-auto min-w-6 shrink-0 justify-center text-meta"
            icon={<ChevronsUpDown className="size-3.5" aria-hidden="true" />}
            title={text('choosePost')}
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            <span className="@max-[399px]:sr-only">{text('choosePost')}</span>
          </Button>
        )}
      </div>
      {open && (
        <ul
          id={listId}
          aria-label={text('choosePostList')}
          className="-mx-2 mt-1 grid max-h-56 animate-open overflow-y-auto rounded-control bg-bg p-1 shadow-hair"
        >
          {others.map((post) => (
            <li key={post.id}>
              <button
                type="button"
                aria-current={post.id === postId ? 'true' : undefined}
                onClick={() => choose(post.id)}
                className="group grid w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 rounded-chip px-2 py-1 text-start hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-text-2"
              >
                <span dir="auto" className="truncate font-medium text-base text-text">
                  {post.author.name ?? post.author.handle ?? text('postAuthorUnknown')}
                </span>
                <Check className="row-span-2 hidden size-4 text-accent group-aria-[current]:block" aria-hidden="true" />
                <span dir="auto" className="col-start-1 truncate">
                  {post.text || text('postNoText')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
