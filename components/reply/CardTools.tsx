import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { LengthBar } from '@/components/shell/LengthBar';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { text } from '@/lib/queries/text';
import type { RevisionStep } from '@/lib/replies/engine';
import { MoveStrip } from './MoveStrip';
import { RevisionBar } from './RevisionBar';
import type { Revisions } from './useRevisions';
import { WhyThis } from './WhyThis';

export { FrameworkPicker } from './FrameworkPicker';
export { RevisionBar };

interface CardToolsProps {
  suggestion: Suggestion;
  analysis: PostAnalysis | null;
  platform: Platform;
  activeMove: number;
  pointedMove: number | null;
  revisions: Revisions;
  /** The words are on their way or in the box: nothing is changed any more. */
  settled: boolean;
  onActiveMove(index: number): void;
  onPointMove(index: number | null): void;
  onRevise(step: RevisionStep): void;
  onGoBack(): void;
}

/** Below the words of the open suggestion: what each sentence does and why, how long it is, and one-tap changes. */
export function CardTools(props: CardToolsProps) {
  const { suggestion, platform, settled } = props;
  const [whyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <MoveStrip
        moves={suggestion.moves}
        active={props.activeMove}
        pointed={props.pointedMove}
        onActive={props.onActiveMove}
        onPoint={props.onPointMove}
        onRevise={settled ? null : props.onRevise}
        aside={
          <button
            type="button"
            aria-expanded={whyOpen}
            aria-controls={whyOpen ? whyId : undefined}
            onClick={() => setWhyOpen(!whyOpen)}
            className="-me-1 ms-auto inline-flex min-h-6 items-center gap-0.5 rounded-key px-1 font-medium text-meta text-text-3 hover:bg-hover hover:text-text"
          >
            {text('whyThis')}
            <ChevronDown className={clsx('size-3.5', whyOpen && 'rotate-180')} aria-hidden="true" />
          </button>
        }
      />
      {whyOpen && <WhyThis id={whyId} suggestion={suggestion} analysis={props.analysis} />}
      <LengthBar length={suggestion.length} platform={platform} />
      {!settled && (
        <RevisionBar
          revisions={props.revisions}
          platform={platform}
          onRevise={props.onRevise}
          onGoBack={props.onGoBack}
        />
      )}
    </div>
  );
}
