import type { Gist } from '.';
import { BAD } from './clauses/trouble/vocabulary';
import { isSayable } from './complaint';
import { isGrounded } from './grounding';
import { durationIn } from './measures';
import { isKnownThing } from './nouns';
import { nounAfter, restFrom } from './phrases';
import { polished } from './polish';
import { isRepeatable } from './repeatable';
import { isSound } from './sound';
import type { View } from './view';
import { DETERMINERS, isClosed, PREPOSITIONS, TIMES } from './words';

/** Trouble that is told without a verb: "two wrong orders in a row". */
export interface Nominal {
  gist: Gist;
  start: number;
  end: number;
}

const AGAIN_OR_NEW = /^(?:same|another|wrong|zero|dead|endless|constant|repeated|yet|half)$/;
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|second|third|fourth|fifth|2nd|3rd|4th|several|both|more)$/;
/** Bad things that are no state of anything: "bad back", "poor dog". */
const NO_STATE =
  /^(?:poor|bad|short|sick|ill|double|off|down|twice|late|closed|gone|dead|sore|sorry|worst|worse|crushed|cold|hot)$/;
/** After those it is a state all the same, where the noun is a thing. */
const OF_THINGS = /^(?:late|cold|dead|closed|poor|bad|worse)$/;
const TAIL =
  /^(?:in a row|again|twice|this week|this month|this year|today|every time|every day|every week|each time|so far|now)(?= |$)/;
const OWN_HEADS =
  /^(?:leak|ceiling|fault|error|excuse|excuses|answer|story|letter|warning|smell|noise|bug|glitch|charge|fee|size|colour|color|flavour|address|name|item|items|item's|size|sizes|parts?|door|house|date|dates|price|amount|crack|stain|hole|drip|rattle|mistake|mess|delay|delays|cancellation|replacement|staff|waiter|chips|pizza|curry|rice|steak|eggs|toast|fries|burger|soup|tea|coffee|meat|fish|chicken|bread|fruit|veg|towels|sheets|carpet|trousers|shade|model|seat|seats|platform|gate|tyres)$/;

interface Segment {
  from: number;
  to: number;
}

/** Stretches between marks, of the first sentences. */
function segmentsOf(view: View): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < view.tokens.length && segments.length < 6; ) {
    let to = from + 1;
    while (to < view.tokens.length && !view.tokens[to]?.fresh) to++;
    if (to - from >= 2) segments.push({ from, to });
    from = to;
  }
  return segments;
}

/** "two wrong orders in a row", "same leak", "cold food" */
function badThing(view: View, { from, to }: Segment): string | null {
  const { tokens } = view;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  let at = from;
  while (at < to && /^(?:yet|and|still|also|more)$/.test(lower(at))) at++;
  const said: string[] = [];
  let told = at;
  if (COUNT.test(lower(told))) said.push(lower(told++));
  const counted = told > at;
  let states = 0;
  for (; told < to && (told === at || !tokens[told]?.fresh); told++) {
    const word = lower(told);
    if (!(AGAIN_OR_NEW.test(word) || BAD.has(word))) break;
    if (NO_STATE.test(word) && !OF_THINGS.test(word)) return null;
    said.push(word);
    states++;
  }
  // "fourth surprise fee this year": that there is one more is the trouble.
  const isNth = counted && /^(?:third|fourth|fifth)$/.test(said[0] ?? '') && states === 0;
  if ((states === 0 && !isNth) || told >= to || tokens[told]?.fresh || DETERMINERS.has(lower(told))) return null;
  const noun = nounAfter(view, told, ['of', 'on', 'in', 'for', 'at', 'to', 'from'], true);
  if (!noun || noun.start !== tokens[told]?.start || !(isKnownThing(noun.head) || OWN_HEADS.test(noun.head)))
    return null;
  const lead = counted || said[0] === 'another' ? '' : 'the ';
  if (
    said[0] === 'zero' ||
    (isNth &&
      !/^(?:fee|charge|delay|cancellation|excuse|mistake|error|replacement|leak|letter|bill|fine|complaint|ticket)$/.test(
        noun.head,
      ))
  )
    return null;
  if (isNth) said[0] = `the ${said[0]}`;
  const after = view.index(noun.end);
  const rest = tokens
    .slice(after, to)
    .map((token) => token.lower)
    .join(' ');
  const tail = TAIL.exec(rest)?.[0] ?? '';
  const left = rest.slice(tail.length).trim().split(' ')[0] ?? '';
  if (left && !PREPOSITIONS.has(left) && !TIMES.has(left)) return null;
  return `${lead}${said.join(' ')} ${noun.bare}${tail && !/^(?:now|again|today)$/.test(tail) ? ` ${tail}` : ''}`;
}

/** "3 hours on the tarmac", "4 months for a reply" */
function lostTime(view: View, { from, to }: Segment): string | null {
  const { tokens } = view;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return null;
  const said = `for ${view.text.slice(first.start, last.end)}`;
  const time = durationIn(said);
  if (!time || time.start > 4 + 8) return null;
  if (!/^for (?:over |nearly |almost |about |another )?$/i.test(said.slice(0, time.start))) return null;
  const next = view.index(first.start + time.end - 4);
  const link = tokens[next];
  if (!link || next >= to || link.fresh) return null;
  const waits = /^(?:on|at|in|without|for|to|outside|waiting|with)$/.test(link.lower);
  if (!waits || (link.lower === 'with' && tokens[next + 1]?.lower !== 'no')) return null;
  if (link.lower === 'in' && !/^(?:a|the)$/.test(tokens[next + 1]?.lower ?? '')) return null;
  if (
    link.lower === 'to' &&
    !/^(?:get|reach|load|arrive|deliver|answer|reply|serve|bring|cook|fix|open|speak|talk|be)$/.test(
      tokens[next + 1]?.lower ?? '',
    )
  )
    return null;
  if (link.lower === 'with') return `${time.text} with no ${restFrom(view, next + 2, 5) ?? ''}`.trim();
  const rest = restFrom(view, next, 6);
  return rest && rest.split(' ').length > 1 && !isClosed(rest.split(' ').at(-1) ?? '') ? `${time.text} ${rest}` : null;
}

/** The first trouble of a post that is told without a verb; `null` where there is none. */
export function nominalIn(view: View): Nominal | null {
  const segments = segmentsOf(view);
  for (const [index, segment] of segments.entries()) {
    const time = lostTime(view, segment);
    const thing = time ? null : badThing(view, segment);
    const found = time ?? thing;
    if (!found) continue;
    const following = segments[index + 1];
    const other = thing && following?.from === segment.to ? badThing(view, following) : null;
    const text = polished(other && found.length + other.length < 55 ? `${found} and ${other}` : found);
    if (!text || !isSayable(text) || !isGrounded(text, view.text)) continue;
    if (!isSound(text, view.text) || !isRepeatable(text, view.text)) continue;
    const { tokens } = view;
    const end = other ? following : segment;
    return {
      gist: { text, kind: time ? 'duration' : 'possessive' },
      start: tokens[segment.from]?.start ?? 0,
      end: tokens[(end?.to ?? segment.to) - 1]?.end ?? 0,
    };
  }
  return null;
}

export const NOMINAL_EXAMPLES: readonly (readonly [post: string, gist: string | null])[] = [
  ['Same leak, same ceiling', 'the same leak and the same ceiling'],
  ['3 hours on the tarmac, no water', '3 hours on the tarmac'],
  ['two wrong orders in a row', 'two wrong orders in a row'],
  ['cold food, rude driver', 'the cold food and the rude driver'],
  ['another late delivery @acme', 'another late delivery'],
  ['4 months for a reply', '4 months for a reply'],
  ['Fourth surprise fee this year', 'the fourth surprise fee this year'],
  ['third coffee this week', null],
  ['wrong order came today', null],
  ['cold day in Hull', null],
  ['two weeks in Spain', null],
  ['same here', null],
  ['cancelled my box today', null],
];
