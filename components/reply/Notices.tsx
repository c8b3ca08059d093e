import { CirclePause, Flag, Globe, LifeBuoy, Pencil, ShieldAlert, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { NoReply as NoReplyReason } from '@/lib/domain/suggestion';
import { messagesLocale, text } from '@/lib/queries/text';

function Hints({ children }: { children: ReactNode }) {
  return <ul className="grid gap-1 border-line border-t pt-3 text-text-2">{children}</ul>;
}

function Hint({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2 [&_svg]:mt-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-text-3">
      {icon}
      <span className="min-w-0">{children}</span>
    </li>
  );
}

/** "Dutch" for `nl`, in the messages' language; '' when nobody knows. */
export function languageName(code: string): string {
  if (!code || code === 'und') return '';
  try {
    const name = new Intl.DisplayNames(messagesLocale(), { type: 'language' }).of(code);
    return name && name !== code ? name : '';
  } catch {
    return '';
  }
}

const REPORTABLE = new Set(['spam', 'abuse', 'threat']);

interface NoReplyProps {
  noReply: NoReplyReason;
  language: string;
  left: boolean;
  shortcuts: boolean;
  onLeave(): void;
  onWrite(): void;
}

/** Silence is an answer: why nothing is drafted, and what to do instead. */
export function NoReply({ noReply, language, left, shortcuts, onLeave, onWrite }: NoReplyProps) {
  const headingId = useId();
  const { reason } = noReply;
  const otherLanguage = reason === 'language';
  return (
    <State
      headingId={headingId}
      icon={otherLanguage ? <Globe /> : reason === 'threat' ? <ShieldAlert /> : <CirclePause />}
      tone={reason === 'threat' ? 'danger' : 'plain'}
      title={
        otherLanguage
          ? text('silence_language', languageName(language) || text('silenceLanguageUnknown'))
          : text(`silence_${reason}`)
      }
      actions={
        left ? null : (
          <>
            {!otherLanguage && (
              <Button look="primary" shortcut={shortcuts ? 'L' : undefined} onClick={onLeave}>
                {text('markLeft')}
              </Button>
            )}
            <Button look={otherLanguage ? 'primary' : 'quiet'} className="min-h-8" onClick={onWrite}>
              {text('distressWrite')}
            </Button>
          </>
        )
      }
      below={
        left ? (
          <p className="text-good">{text('leftDone')}</p>
        ) : (
          REPORTABLE.has(reason) && (
            <Hints>
              <Hint icon={<Flag aria-hidden="true" />}>{text('silenceReport')}</Hint>
              <Hint icon={<Pencil aria-hidden="true" />}>{text('silenceWrite')}</Hint>
            </Hints>
          )
        )
      }
    >
      {otherLanguage ? text('silenceLanguageText') : noReply.whatToDo}
    </State>
  );
}

/** A sensitive post: somebody responsible sees it before anything is public. */
export function HumanFirst() {
  return (
    <State icon={<UserRoundCheck />} tone="caution" title={text('humanFirstTitle')}>
      {text('humanFirstText')}
    </State>
  );
}

interface SuggestionsFailedProps {
  onAgain(): void;
  onWrite(): void;
}

export function SuggestionsFailed({ onAgain, onWrite }: SuggestionsFailedProps) {
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
  onSnippets(): void;
  onWrite(): void;
}

/** Somebody may harm themselves: steps for a person, and nothing else on the screen. */
export function DistressProtocol({ platform, onSnippets, onWrite }: DistressProtocolProps) {
  const headingId = useId();
  const steps = [
    { title: text('distressStep1'), words: text('distressStep1Text') },
    {
      title: text('distressStep2'),
      words: text('distressStep2Text'),
      action: (
        <div className="mt-1.5 flex flex-wrap gap-1">
          <Button look="edge" onClick={onSnippets}>
            {text('distressStep2Button')}
          </Button>
          <Button className="min-h-8" onClick={onWrite}>
            {text('distressWrite')}
          </Button>
        </div>
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
      }
    >
      {text('distressLead')}
    </State>
  );
}
