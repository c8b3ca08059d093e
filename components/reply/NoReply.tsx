import { CirclePause, Flag, Globe, Pencil, ShieldAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { UndoLine } from '@/components/shell/UndoLine';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import type { NoReply as NoReplyReason } from '@/lib/domain/suggestion';
import { languageName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

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

const REPORTABLE = new Set(['spam', 'abuse', 'threat']);

interface NoReplyProps {
  noReply: NoReplyReason;
  language: string;
  left: boolean;
  shortcuts: boolean;
  onLeave(): void;
  onUnleave(): void;
  onWrite(): void;
  /** To whom the post goes, where somebody else takes it from here. */
  handover?: ReactNode;
  /** The way out of a wrong reading, under everything else. */
  children?: ReactNode;
}

/** Silence is an answer: why nothing is drafted, and what to do instead. */
export function NoReply({ noReply, language, left, shortcuts, handover, children, ...props }: NoReplyProps) {
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
        <>
          {!otherLanguage && !left && (
            <Button look="primary" data-left="" shortcut={shortcuts ? 'L' : undefined} onClick={props.onLeave}>
              {text('markLeft')}
            </Button>
          )}
          <Button look={otherLanguage ? 'primary' : 'quiet'} className="min-h-8" onClick={props.onWrite}>
            {text('distressWrite')}
          </Button>
        </>
      }
      below={
        left ? (
          <div data-left="">
            <UndoLine words={text('leftDone')} onUndo={props.onUnleave} />
          </div>
        ) : (
          <>
            {REPORTABLE.has(reason) && (
              <Hints>
                <Hint icon={<Flag aria-hidden="true" />}>{text('silenceReport')}</Hint>
                {reason !== 'threat' && <Hint icon={<Pencil aria-hidden="true" />}>{text('silenceWrite')}</Hint>}
              </Hints>
            )}
            {children}
          </>
        )
      }
    >
      {otherLanguage ? text('silenceLanguageText') : noReply.whatToDo}
      {handover}
    </State>
  );
}
