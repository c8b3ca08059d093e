import { lazy, Suspense } from 'react';
import type { Brand } from '@/lib/domain/brand';
import type { ViewedPageControls } from '@/lib/queries/viewedPage';
import { PostReply } from './PostReply';

const PageStates = lazy(() => import('./PageStates'));

/** Words to put into the reply from outside this screen, such as a snippet. A new object each time. */
export interface Handed {
  text: string;
  snippetId?: string;
  /** The snippet says itself who answers: no sign-off comes behind it. */
  isSigned?: boolean;
  /** It came ready to be filled in and is no snippet: which words of ours these are. */
  phraseIds?: string[];
}

export interface ReplyScreenProps {
  viewed: ViewedPageControls;
  /** Who answers. */
  brand: Brand;
  /** This screen is in view: only then do its keys work. */
  active: boolean;
  shortcuts: boolean;
  handed: Handed | null;
  onHandedTaken(): void;
  /** Whether words stand in the editor: a snippet goes in there, and begins no reply of its own. */
  onWriting?(writing: boolean): void;
  /** @param snippetId of one that is offered and has fields to fill */
  onSnippets(snippetId?: string): void;
  /** Keeps these words as a snippet. */
  onSaveSnippet(words: string): void;
  onPerson(): void;
}

export function ReplyScreen(props: ReplyScreenProps) {
  const { viewed } = props;
  if (viewed.page.state !== 'post') {
    return (
      <Suspense>
        <PageStates
          page={viewed.page}
          viewed={viewed}
          shortcuts={props.shortcuts}
          onSnippets={() => props.onSnippets()}
        />
      </Suspense>
    );
  }
  const { post } = viewed.page;
  // Everything typed and chosen belongs to one post: another post starts afresh. Pasted words stay the same words wherever they were posted.
  const key = viewed.page.tabId === null ? `pasted:${post.text}` : post.id;
  return <PostReply key={key} {...props} page={viewed.page} />;
}
