import { wordTable } from '@/lib/domain/wordTable';
import type { View } from '../view';
import { TIMES, UNSAFE_WORD } from '../words';
import type { Word } from './word';
import { MODALS } from './words';

/** The writer becomes "you", the brand "we" and "us". */
const TURNED = wordTable<string>({
  i: 'you',
  me: 'you',
  we: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  you: 'us',
  your: 'our',
  yours: 'ours',
});
/** Left out: swearing that only adds force. */
const FORCE =
  /^(?:fucking|fuckin|fkn|bloody|damn|goddamn|effing|frigging|fricking|please|pls|sodding|flipping|ruddy|stupid|literally)$/;
const NUMBER = /^[£$€]?\d[\d,.]*(?:p|k|m|%|gb|mb|am|pm|min|mins|hrs|h|st|nd|rd|th|kg|g|cm|mm|"|fps|x)?$/i;
/** Things whose number is somebody's own. */
const CODED = /^(?:card|account|code|order|booking|pin|number|ticket|policy|invoice|claim)s?$/;
const DETERMINER = /^(?:this|that|these|those)$/;

/** Whether a word may stand in what is said back at all. */
export function isSafe({ lower, barred, token, repaired }: Word, before = '', after = ''): boolean {
  if (FORCE.test(lower)) return true;
  if (barred || UNSAFE_WORD.test(lower)) return false;
  // "1,500,000": an amount.
  if (repaired?.includes(',')) return true;
  // "error code WS-37368-7", "my 7525 printer": public names of an error and of a model.
  if (/^(?:code|error)$/.test(before) && /^[A-Z]{2,4}-?\d{3,6}(?:-\d{1,2})?$/.test(token.text)) return true;
  if (/^\d{4}$/.test(lower) && /^(?:my|our|the|your)$/.test(before) && /^[a-z]{4,}$/.test(after) && !CODED.test(after))
    return true;
  if (/\d{5,}/.test(lower.replace(/^[£$€]\d+$/, ''))) return false;
  if (/\d{4}/.test(lower) && !/^[£$€]|^(?:19|20)\d\d$|k$|gb$/.test(lower)) return false;
  // "AB12CD": a reference or a postcode, no product.
  return !(/\d/.test(lower) && /\p{Lu}/u.test(token.text) && !NUMBER.test(lower) && token.text.length > 5);
}

const ARE = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
]);

/** Words `from` up to `to` as the brand says them to the writer. */
export function turned(view: View, words: readonly Word[], from: number, to: number): string {
  const said: string[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    const doing = word?.lower === 'flipping' && /^keep/.test(words[index - 1]?.lower ?? '');
    if (!word || (FORCE.test(word.lower) && !doing)) continue;
    const { lower } = word;
    const before = words[index - 1]?.lower ?? '';
    const next = words[index + 1]?.lower ?? '';
    if (/^(?:i|we)$/.test(before) && ARE.has(lower)) said.push(ARE.get(lower) ?? lower);
    else if (Object.hasOwn(TURNED, lower)) said.push(TURNED[lower] ?? lower);
    else if (DETERMINER.test(lower)) said.push(index > from || TIMES.has(next) || index + 1 >= to ? lower : 'the');
    else said.push(word.repaired ?? view.word(word.token));
    if (MODALS.has(lower) && lower.startsWith("'")) said.push(`${said.splice(-2, 1)}${said.pop()}`);
  }
  return said
    .join(' ')
    .replace(/\byou are\b(?! not)/g, "you're")
    .replace(
      /\byou have (?=been|had|had to|got|just|now|still|already|lost|tried|not|never|asked|paid|called|emailed|waited|ordered|spent|received)\b/g,
      "you've ",
    );
}
