import { type Clause, type Context, finished, isAsked } from './gates';
import { restAt } from './rest';
import { NO_NAMES, subjectAt } from './subject';
import { turned } from './turn';

/** What nobody has done on purpose. */
const SUFFERED =
  /^(?:suspended|banned|deleted|reset|stolen|hacked|cancell?ed|blocked|locked|removed|terminated|disabled|wiped|lost|damaged|ruined|smashed|scratched|rejected|declined|compromised|closed|delayed|bumped|taken)$/;

/** "we got both of our tents ruined", "had my bag stolen": what was done to a thing of theirs. `null` where nothing was. */
export function sufferedBy(context: Context, at: number): Clause | null {
  const { view, words } = context;
  const lower = (index: number) => words[index]?.lower ?? '';
  let got = at;
  if (/^(?:i|we)$/.test(lower(got))) got++;
  while (/^(?:just|have|'ve|recently|only|once|also)$/.test(lower(got))) got++;
  if (!/^(?:got|had)$/.test(lower(got)) || words[got]?.fresh !== (got === at)) return null;
  if (!/^(?:my|our|all|both)$/.test(lower(got + 1))) return null;
  const subject = subjectAt(view, words, got + 1, NO_NAMES, /^(?:of|for)$/);
  if (subject?.kind !== 'thing' || !/\byour\b/.test(subject.text)) return null;
  if (words[subject.next]?.fresh || !SUFFERED.test(lower(subject.next))) return null;
  const rest = restAt(words, subject.next + 1, { embeds: false, ofThing: false });
  const end = rest && rest.it < 0 ? rest.end : subject.next + 1;
  if (isAsked(context, end)) return null;
  const be = subject.plural || /^(?:all|both) /.test(subject.text) ? 'were' : 'was';
  return finished(context, `${subject.text} ${be} ${turned(view, words, subject.next, end)}`, 8, at, end);
}

export const SUFFERED_EXAMPLES: readonly (readonly [post: string, clause: string | null])[] = [
  ['I got my account suspended for no reason', 'your account was suspended for no reason'],
  ['had my bag stolen on the night bus', 'your bag was stolen on the night bus'],
  ['I got my kettle repaired in a day', null],
  ['we got our tickets today', null],
];
