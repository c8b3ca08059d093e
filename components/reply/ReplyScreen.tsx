import { lazy, Suspense } from 'react';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { useBrands } from '@/lib/queries/brands';
import type { ViewedPageControls } from '@/lib/queries/viewedPage';
import { PostReply } from './PostReply';

const PageStates = lazy(() => import('./PageStates'));

/** Words to put into the reply from outside this screen, such as a snippet. A new object each time. */
export interface Handed {
  text: string;
}

export interface ReplyScreenProps {
  viewed: ViewedPageControls;
  /** This screen is in view: only then do its keys work. */
  active: boolean;
  shortcuts: boolean;
  handed: Handed | null;
  onHandedTaken(): void;
  onSnippets(): void;
  onPerson(): void;
}

export function ReplyScreen(props: ReplyScreenProps) {
  const { viewed } = props;
  const brand: Brand = useBrands()?.active ?? UNNAMED_BRAND;
  if (viewed.page.state !== 'post') {
    return (
      <Suspense>
        <PageStates page={viewed.page} viewed={viewed} shortcuts={props.shortcuts} onSnippets={props.onSnippets} />
      </Suspense>
    );
  }
  // Everything typed and chosen belongs to one post: another post starts afresh.
  return <PostReply key={viewed.page.post.id} {...props} page={viewed.page} brand={brand} />;
}
