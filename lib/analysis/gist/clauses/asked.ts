import { thirdPersonOf } from '../inflect';
import { isBaseVerb, pastOf } from '../verbs';
import { barredFrom } from './barred';
import { type Clause, type Context, finished } from './gates';
import { passiveOf } from './passive';
import { type Subject, subjectAt } from './subject';
import { told } from './told';
import { weightOfTrouble } from './trouble';
import { turned } from './turn';
import type { VerbGroup } from './verb';
import { BE, NEGATED, NEGATIONS_AND_MIDDLE, NOT } from './words';

const ARE_YOU: Readonly<Record<string, string>> = { am: 'are', was: 'were', is: 'are', "wasn't": "weren't" };
const ASKS = /^(?:has|have|does|do|did)$/;

/** "why can't I log in" says that you can't log in, "why did you cancel my order" that your order was cancelled. */
export function askedWhy(context: Context, at: number): Clause | null {
  const { view, words, names } = context;
  if (!/^(?:why|y)$/.test(words[at]?.lower ?? '')) return null;
  const verb = words[at + 1];
  if (!verb || !(NEGATED.has(verb.lower) || BE.has(verb.lower) || ASKS.test(verb.lower))) return null;
  const subject =
    (/^d/.test(verb.lower) ? subjectBeforeVerb(context, at + 2) : null) ?? subjectAt(view, words, at + 2, names);
  if (!subject || words[subject.next]?.fresh) return null;
  let main = subject.next;
  let negated = NEGATED.has(verb.lower);
  while (NEGATIONS_AND_MIDDLE.has(words[main]?.lower ?? '')) {
    if (NOT.has(words[main]?.lower ?? '')) negated = true;
    main++;
  }
  const group: VerbGroup = { auxiliary: verb.lower, negated, main, from: subject.next, tense: 'present' };
  if (subject.kind === 'agent') return doneByBrand({ ...context, asked: true }, at, group);
  if (subject.kind === 'it') return barredFrom({ ...context, asked: true }, at, group);
  if (!/^(?:writer|thing|person)$/.test(subject.kind)) return null;
  if (/^(?:does|do|did)$/.test(verb.lower) && !negated) return doesSo(context, at, subject, group);
  const said = subject.kind === 'writer' ? (ARE_YOU[verb.lower] ?? verb.lower) : verb.lower;
  const still = NEGATED.has(verb.lower) && words[subject.next]?.lower === 'still';
  let lead = still ? `${subject.text} still ${said}` : `${subject.text} ${said}`;
  const from = still ? subject.next + 1 : subject.next;
  if (words[main]?.lower === 'been') {
    lead += ` ${turned(view, words, from, main)} been`;
    return told(context, at, subject, { ...group, auxiliary: 'been', main: main + 1 }, lead, main + 1, true);
  }
  if (main > from) lead += ` ${turned(view, words, from, main)}`;
  return told(context, at, subject, group, lead, main, true);
}

/** "the app | log me out": before a base form, which may look like one more noun. */
function subjectBeforeVerb({ view, words, names }: Context, from: number): Subject | null {
  for (let verb = from + 2; verb < from + 6; verb++) {
    if (!isBaseVerb(words[verb]?.lower ?? '')) continue;
    const subject = subjectAt(view, words.slice(0, verb), from, names);
    if (subject?.next === verb) return subject;
  }
  return null;
}

/** "why does the app log me out" → "the app logs you out" */
function doesSo(context: Context, at: number, subject: Subject, group: VerbGroup): Clause | null {
  const { view, words } = context;
  const base = words[group.main]?.lower ?? '';
  if (!isBaseVerb(base) && base !== 'keep') return null;
  if (subject.kind === 'writer' && base !== 'keep') return null;
  const plain = subject.plural || subject.kind === 'writer';
  const form = group.auxiliary === 'did' ? pastOf(base) : plain ? base : thirdPersonOf(base);
  const between = turned(view, words, subject.next, group.main);
  const lead = `${subject.text} ${between} ${form}`.replace(/\s+/g, ' ');
  return told(context, at, subject, { ...group, auxiliary: '' }, lead, group.main + 1, true);
}

/** "why are you charging me for this", "why haven't you sent my refund" */
function doneByBrand(context: Context, at: number, group: VerbGroup): Clause | null {
  const { auxiliary } = group;
  const perfect = /^ha/.test(auxiliary);
  const simple = /^d/.test(auxiliary);
  if (/^do(?:es)?$/.test(auxiliary) && !/^keep$/.test(context.words[group.main]?.lower ?? '')) return null;
  const passive = passiveOf(context.view, context.words, {
    ...group,
    auxiliary: simple || perfect ? '' : auxiliary,
    tense: perfect ? 'perfect' : simple ? 'past' : 'present',
  });
  if (!passive) return null;
  const weight = passive.negated
    ? 8
    : weightOfTrouble({ ...passive, between: [], auxiliary: 'was', hasDuration: false }) || 7;
  return finished(context, passive.text, weight, at, passive.end);
}
