import type { PostAnalysis } from './analysis';

/** Read as a threat by likeness to threats alone: no words of the post were found to say one. Somebody has to look, and may find a plain question. */
export const isThreatGuessed = ({ intent, evidence }: PostAnalysis): boolean =>
  intent === 'threat' && !evidence.some(({ what }) => what === 'flag:threat');
