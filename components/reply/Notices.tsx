import { LifeBuoy, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import { text } from '@/lib/queries/text';
import { AlarmDoubt } from './AlarmDoubt';
import { Handover } from './Handover';
import { Helplines } from './Helplines';
import { NoReply } from './NoReply';
import { type Correcting, useCorrecting } from './useCorrecting';

/** A sensitive post: somebody responsible sees it before anything is public. */
function HumanFirst({ post, analysis, brand }: { post: Post; analysis: PostAnalysis; brand: Brand }) {
  return (
    <State icon={<UserRoundCheck />} tone="caution" title={text('humanFirstTitle')}>
      {text('humanFirstText')}
      <Handover post={post} analysis={analysis} brand={brand} />
    </State>
  );
}

/** The way out for a post that was taken for a foreign one. */
function ItIsEnglish(correcting: Correcting) {
  const correct = useCorrecting(correcting);
  return (
    <Button className="-ms-2 justify-self-start" onClick={() => void correct({ label: 'language', to: 'en' })}>
      {text('itIsEnglish')}
    </Button>
  );
}

interface SuggestionsFailedProps {
  onAgain(): void;
  onWrite(): void;
}

function SuggestionsFailed({ onAgain, onWrite }: SuggestionsFailedProps) {
  return (
    <State
      icon={<TriangleAlert />}
      tone="caution"
      title={text('suggestionsFailed')}
      actions={
        <>
          <Button look="primary" onClick={onAgain}>
            {text('tryAgain')}
          </Button>
          <Button className="min-h-8" onClick={onWrite}>
            {text('writeOwn')}
          </Button>
        </>
      }
    >
      {text('suggestionsFailedText')}
    </State>
  );
}

interface DistressProtocolProps {
  platform: Platform;
  brand: Brand;
  now: number;
  /** Who takes over, and a note for them. */
  handover: ReactNode;
  onSnippets(): void;
  onWrite(): void;
  children: ReactNode;
}

/** Somebody may harm themselves: steps for a person, and nothing else on the screen. */
function DistressProtocol({ platform, brand, now, handover, onSnippets, onWrite, children }: DistressProtocolProps) {
  const headingId = useId();
  const steps = [
    {
      title: text('distressStep1'),
      words: text('distressStep1Text'),
      action: handover,
    },
    {
      title: text('distressStep2'),
      words: text('distressStep2Text'),
      action: (
        <>
          <Helplines helplines={brand.helplines} now={now} />
          <div className="mt-1.5 flex flex-wrap gap-1">
            <Button look="edge" onClick={onSnippets}>
              {text('distressStep2Button')}
            </Button>
            <Button className="min-h-8" onClick={onWrite}>
              {text('distressWrite')}
            </Button>
          </div>
        </>
      ),
    },
    { title: text('distressStep3'), words: text('distressStep3Text', PLATFORM_NAMES[platform]) },
  ];
  return (
    <State
      headingId={headingId}
      icon={<LifeBuoy />}
      tone="danger"
      title={text('distressTitle')}
      below={
        <>
          <ol className="grid">
            {steps.map((step, index) => (
              <li key={step.title} className="flex gap-2.5 border-line border-t py-2.5">
                <span
                  aria-hidden="true"
                  className="grid size-5 shrink-0 place-items-center rounded-full bg-sunken font-strong text-micro text-text-2"
                >
                  {index + 1}
                </span>
                <div className="min-w-0 flex-1">
                  <p className="font-strong">{step.title}</p>
                  <p className="text-text-2">{step.words}</p>
                  {step.action}
                </div>
              </li>
            ))}
          </ol>
          {children}
        </>
      }
    >
      {text('distressLead')}
    </State>
  );
}

interface NoticesProps {
  post: Post;
  brand: Brand;
  now: number;
  answer: SuggestionsAnswer;
  distress: boolean;
  awaited: Correcting['awaited'];
  left: boolean;
  shortcuts: boolean;
  onLeave(): void;
  onUnleave(): void;
  onWrite(): void;
  onAgain(): void;
  onSnippets(): void;
  onSay(words: string): void;
}

/** What stands in place of suggestions or above them; few posts need any. */
export function Notices({ post, brand, now, answer, distress, awaited, onSay, ...props }: NoticesProps) {
  const { set, analysis, changes } = answer;
  const correcting = analysis && { post, analysis, changes, awaited, onSay };
  if (distress) {
    return (
      <DistressProtocol
        platform={post.platform}
        brand={brand}
        now={now}
        handover={analysis && <Handover post={post} analysis={analysis} brand={brand} isUrgent />}
        onSnippets={props.onSnippets}
        onWrite={props.onWrite}
      >
        {correcting && <AlarmDoubt {...correcting} alarm="self_harm" />}
      </DistressProtocol>
    );
  }
  return (
    <>
      {set?.noReply && (
        <NoReply
          noReply={set.noReply}
          language={analysis?.language ?? post.language ?? ''}
          left={props.left}
          shortcuts={props.shortcuts}
          onLeave={props.onLeave}
          onUnleave={props.onUnleave}
          onWrite={props.onWrite}
          handover={set.humanFirst && analysis && <Handover post={post} analysis={analysis} brand={brand} />}
        >
          {correcting && set.noReply.reason === 'threat' && <AlarmDoubt {...correcting} alarm="threat" />}
          {correcting && set.noReply.reason === 'language' && <ItIsEnglish {...correcting} />}
        </NoReply>
      )}
      {answer.status === 'error' && <SuggestionsFailed onAgain={props.onAgain} onWrite={props.onWrite} />}
      {set?.humanFirst && set.suggestions.length > 0 && analysis && (
        <HumanFirst post={post} analysis={analysis} brand={brand} />
      )}
    </>
  );
}
