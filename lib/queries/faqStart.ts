/** A question that comes again and again, to become an entry of the brand's FAQ. */
export interface FaqStart {
  /** `null`: of no brand that is there now; it goes to the one in use. */
  brandId: string | null;
  question: string;
}

let waiting: FaqStart | null = null;

/** Opens the form of the brand with a new entry that holds the question. Held in memory: somebody's words are no part of an address, which browsers keep. */
export function startFaq(start: FaqStart): void {
  waiting = start;
  location.hash = '#brand';
}

/** The brand that a question waits for; `null`: none does, or it goes to the one in use. */
export function faqStartBrand(): string | null {
  return waiting?.brandId ?? null;
}

/** The question that waits for this brand, handed out once; `null`: none does. */
export function takeFaqStart(brandId: string): string | null {
  if (!waiting || (waiting.brandId ?? brandId) !== brandId) return null;
  const { question } = waiting;
  waiting = null;
  return question;
}
