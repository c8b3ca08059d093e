import { remembered } from '@/lib/domain/remembered';

/** More than a few thousand of them are never taken up for one post, and each try of a reply takes up the same ones. */
const LINES_AT_HAND = 2000;

/** A question about one of our own lines that keeps its latest answers. */
export const ofOurLines = <Answer>(answer: (line: string) => Answer): ((line: string) => Answer) =>
  remembered(answer, LINES_AT_HAND);
