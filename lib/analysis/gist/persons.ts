import { wordTable } from '@/lib/domain/wordTable';
import { isAnybody, isSupposed } from './anybody';
import type { Sentence } from './sentences';
import { isClosed } from './words';

const TURNS = wordTable<string>({
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  our: 'your',
  ours: 'yours',
  us: 'you',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  ourselves: 'yourselves',
  am: 'are',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  "you're": "we're",
  "you've": "we've",
  "you'll": "we'll",
  "you'd": "we'd",
});

const AGREEMENT: [RegExp, string][] = [
  [/\byou was\b/g, 'you were'],
  [/\bwe was\b/g, 'we were'],
  [/\byou has\b/g, 'you have'],
];

/** Before "am" a time of the day, and no person. */
const CLOCK = /^\d{1,2}(?:[.:]\d{2})?$/;

const FINITE =
  /^(?:can|could|will|would|do|did|are|were|have|had|should|may|might|don't|didn't|can't|won't|aren't|haven't|still|also|only|currently|even|actually|got|went|had|sent|made|took|said|told|gave|sold|stopped|changed)$/;

/**
 * Words `from` to `to` with the persons turned round: the writer is "you", the brand "we" or "us".
 * @param generic "you" means anybody ("how do you reset your password")
 */
export function turned(
  { words }: Sentence,
  from: number,
  to: number,
  isVerb: (lower: string) => boolean,
  generic = false,
): string[] {
  const said: string[] = [];
  const lowers = words.map(({ lower }) => lower);
  let anybody = generic;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word) break;
    const { lower } = word;
    if (lower === 'you' || lower === "y'all") {
      const next = words[index + 1];
      const named = /^(?:guys|all|lot|folks|people)$/.test(next?.lower ?? '');
      const after = named ? words[index + 2] : next;
      const acts =
        index + (named ? 2 : 1) < to &&
        after !== undefined &&
        (FINITE.test(after.lower) || isVerb(after.lower) || /[^e]ed$/.test(after.lower));
      // "what happens if you have a tattoo" supposes a case; "let me know if you need a pass" asks at its first word.
      const supposed = isSupposed(lowers, index);
      const at = index + (named ? 2 : 1);
      const ofAnybody = at < to && (supposed || index === from) && isAnybody({ lowers, at, supposed: index > from });
      anybody ||= ofAnybody;
      said.push(generic || ofAnybody ? 'you' : acts ? 'we' : 'us');
      if (named) index++;
      continue;
    }
    if (anybody && (lower === 'your' || lower === 'yourself' || lower === 'yours')) said.push(lower);
    else if (/^(?:these|those)$/.test(lower) && index + 1 < to && !isClosed(words[index + 1]?.lower ?? ''))
      said.push('the');
    else if (lower === 'am' && CLOCK.test(lowers[index - 1] ?? '')) said.push(lower);
    else said.push(TURNS[lower] ?? word.said);
  }
  return said;
}

export function agreed(text: string): string {
  return AGREEMENT.reduce((now, [wrong, right]) => now.replace(wrong, right), text);
}
