import { useEffect, useRef, useState } from 'react';
import { type SuggestionsAnswer, type SuggestionsQuestion, useSuggestions } from '@/lib/queries/suggestions';
import { text } from '@/lib/queries/text';

interface Wordings {
  answer: SuggestionsAnswer;
  /** Asked for other words, the open suggestion got the same again. */
  noOther: boolean;
  another(): void;
  /** Back to the words before; `null` while these are the first. @returns whether it led to the first */
  former: (() => boolean) | null;
}

/** What could be answered, in the wording asked for last. Each new wording of the open suggestion is said once it is there. */
export function useWordings(
  question: Omit<SuggestionsQuestion, 'variant'>,
  open: number,
  say: (words: string) => void,
): Wordings {
  const [variant, setVariant] = useState(0);
  const [noOther, setNoOther] = useState(false);
  const answer = useSuggestions({ ...question, variant });
  const { set } = answer;
  const before = useRef<{ set: SuggestionsAnswer['set']; goesOn: boolean } | null>(null);
  const wordsOf = (of: SuggestionsAnswer['set'] | undefined) =>
    of?.suggestions[Math.min(open, of.suggestions.length - 1)]?.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the coming of what was asked for counts
  useEffect(() => {
    const asked = before.current;
    if (!asked || !set || set === asked.set) return;
    before.current = null;
    const words = wordsOf(set);
    const isSame = asked.goesOn && words !== undefined && words === wordsOf(asked.set);
    setNoOther(isSame);
    if (words) say(isSame ? text('revisionRefusal_no_other_wording') : words);
  }, [set]);
  const go = (to: number) => {
    before.current = { set, goesOn: to > variant };
    setNoOther(false);
    setVariant(to);
    return to === 0;
  };
  return {
    answer,
    noOther,
    another: () => go(variant + 1),
    former: variant > 0 ? () => go(variant - 1) : null,
  };
}
