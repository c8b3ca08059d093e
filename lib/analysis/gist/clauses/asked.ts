import type { Clause, Context } from './gates';
import { subjectAt } from './subject';
import { told } from './told';
import { turned } from './turn';
import type { VerbGroup } from './verb';
import { BE, NEGATED, NEGATIONS_AND_MIDDLE, NOT } from './words';

/** "why can't I log in" says that you can't log in. */
export function askedWhy(context: Context, at: number): Clause | null {
  const { view, words, names } = context;
  let index = at;
  const { lower } = words[index] ?? { lower: '' };
  if (!/^(?:why|y)$/.test(lower)) return null;
  index++;
  const verb = words[index];
  if (!verb || !(NEGATED.has(verb.lower) || BE.has(verb.lower) || /^(?:has|have|does|do)$/.test(verb.lower)))
    return null;
  const subject = subjectAt(view, words, index + 1, names);
  if (!subject || !/^(?:writer|thing|person)$/.test(subject.kind) || words[subject.next]?.fresh) return null;
  let main = subject.next;
  let negated = NEGATED.has(verb.lower);
  while (NEGATIONS_AND_MIDDLE.has(words[main]?.lower ?? '')) {
    if (NOT.has(words[main]?.lower ?? '')) negated = true;
    main++;
  }
  if (negated && words[subject.next]?.lower === 'still') return null;
  const does = /^(?:does|do)$/.test(verb.lower);
  let auxiliary = verb.lower;
  let said = `${subject.text} ${subject.kind === 'writer' ? (ARE_YOU[verb.lower] ?? verb.lower) : verb.lower}`;
  if (does && !negated) {
    if (words[main]?.lower !== 'keep' || main !== subject.next) return null;
    said = `${subject.text} ${subject.plural || subject.kind === 'writer' ? 'keep' : 'keeps'}`;
    auxiliary = '';
  } else if (words[main]?.lower === 'been') {
    auxiliary = 'been';
    said += ` ${turned(view, words, subject.next, main)} been`;
    main++;
  } else if (main > subject.next) said += ` ${turned(view, words, subject.next, main)}`;
  const group: VerbGroup = { auxiliary, negated, main, from: main, tense: 'present' };
  return told(context, at, subject, group, said, auxiliary === '' ? main + 1 : main, true);
}

const ARE_YOU: Readonly<Record<string, string>> = { am: 'are', was: 'were', is: 'are', "wasn't": "weren't" };
