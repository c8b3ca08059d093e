import { ChevronDown } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { SEGMENTS, type Segment } from '@/lib/domain/analysis';
import { segmentName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { type Correcting, useCorrecting } from './useCorrecting';

interface SegmentChoiceProps extends Omit<Correcting, 'awaited'> {
  /** Who is answered now. */
  segment: Segment;
}

/** Who is answered while something is wrong; another choice is kept for the post, and the replies follow. */
export function SegmentChoice({ segment, ...correcting }: SegmentChoiceProps) {
  const id = useId();
  // It stays where it is: so does the focus.
  const awaited = useRef(0);
  const correct = useCorrecting({ ...correcting, awaited });
  return (
    <span className="flex items-center gap-1">
      <label htmlFor={id}>{text('incidentSegment')}</label>
      <span className="relative flex items-center">
        <select
          id={id}
          value={segment}
          onChange={(event) => {
            const to = SEGMENTS.find((one) => one === event.target.value);
            if (to) void correct({ label: 'segment', to });
          }}
          className="field-sizing-content h-6 appearance-none rounded-chip bg-surface pe-5.5 ps-1.5 font-medium text-text shadow-hair hover:bg-hover"
        >
          {SEGMENTS.map((one) => (
            <option key={one} value={one}>
              {segmentName(one)}
            </option>
          ))}
        </select>
        <ChevronDown className="pointer-events-none absolute end-1.5 size-3.5 text-text-3" aria-hidden="true" />
      </span>
    </span>
  );
}

/** Beside the advice to leave an insult alone: its writer is taken for somebody it happened to. */
export function AnswerAnyway(correcting: Correcting) {
  const correct = useCorrecting(correcting);
  return (
    <Button look="link" onClick={() => void correct({ label: 'segment', to: 'affected' })}>
      {text('incidentAnswerAnyway')}
    </Button>
  );
}
