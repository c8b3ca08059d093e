import { text } from '@/lib/queries/text';
import { type ClockStep, clockStep } from './clockWords';

const WORDS: Record<Exclude<ClockStep, 'none'>, 'incidentToldTen' | 'incidentToldTwo' | 'incidentToldLate'> = {
  ten: 'incidentToldTen',
  two: 'incidentToldTwo',
  late: 'incidentToldLate',
};

/** Speaks the countdown at ten minutes, at two and when it is late; in between the changing figures are not read out. */
export function ClockTold({ title, msLeft }: { title: string; msLeft: number | null }) {
  const step = clockStep(msLeft);
  return (
    <span role="status" className="sr-only">
      {step === 'none' ? '' : text(WORDS[step], title)}
    </span>
  );
}
