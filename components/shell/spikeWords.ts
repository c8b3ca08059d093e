import { countText, text } from '@/lib/queries/text';

/** How many write; that it is more than usual only where somebody can know what is usual. */
export const spikeWords = ({ count, isUsualUnknown }: { count: number; isUsualUnknown?: boolean }): string =>
  isUsualUnknown ? text('incidentSpikeSeveral') : countText('incidentSpike', count);
