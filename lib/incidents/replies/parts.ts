import { withAddressesFor } from '@/lib/domain/channels';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Move } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import { asDoing, asSentence, asUnknown } from '@/lib/review/sheet/lines';
import { isOverdue, momentWords } from '@/lib/review/sheet/when';
import { contentOf, sharedCount } from '@/lib/review/sheet/words';
import { askedIn, aspectsShared } from './asked';
import { CLOSED_TABLE, type ConnectingLine, FRAMES, withName } from './connecting';
import type { Say } from './plans';
import { isGrave } from './posture';

/** One sentence or two that belong together, and where its words come from. */
export interface Part {
  move: Move;
  text: string;
  factIds: string[];
  lineId: string | null;
}

export interface Wording {
  /** Nothing where the sheet has nothing to say. */
  partsOf(say: Say): Part[];
  /** Takes a shorter fact instead of a long one; `false` where there is none. */
  shorten(): boolean;
}

const IS_SENTENCE =
  /\b(?:is|are|was|were|has|have|had|can|will|may|must|do|does|did|isn['’]t|aren['’]t|don['’]t|can['’]t|says?|shows?|stands?|runs?|remains?|stays?|leaves?|covers?|works?|applies|apply|needs?)\b|^(?:please|check|look|call|use|stop|unplug|keep|take|go|see|visit|ask)\b/i;

export const framed = (frame: ConnectingLine, line: string, factIds: string[]): Part => ({
  move: frame.move,
  text: frame.text.replace('{line}', line),
  factIds,
  lineId: frame.id,
});

/** A line in its own words; a mere group of words gets its name before it. */
function stated(text: string, id: string, frame: ConnectingLine | null, move: Move): Part {
  if (frame && !IS_SENTENCE.test(text)) return framed(frame, asSentence(text), [id]);
  return { move, text: asSentence(text), factIds: [id], lineId: null };
}

/** Addressed or told of us, it can stand alone; else "Your tracking says …" would be read as told of this very person. */
const STANDS_ALONE = /^(?:if|we|you can|you will|check|look|see|there|please|everyone|open|enter|go)\b/i;
const howToTell = (text: string): Part =>
  STANDS_ALONE.test(text.trim())
    ? stated(text, 'howToTell', null, 'EXPLAIN')
    : framed(FRAMES.howToTell, asSentence(text), ['howToTell']);

const digits = (text: string) => text.replace(/\D/g, '');
const withoutStop = (text: string) => text.trim().replace(/\.$/, '');

interface Near<Line> {
  line: Line;
  /** Words shared with the post, and what both are after. */
  nearness: number;
}

/** Of the lines of one kind those nearest to what the post says and asks come first; else the order of the sheet holds. */
function byNearness<Line extends { text: string }>(lines: readonly Line[], post: string): Near<Line>[] {
  const words = contentOf(post.slice(0, 4000));
  return lines
    .map((line, index) => ({
      line,
      index,
      nearness: sharedCount(contentOf(line.text), words) + aspectsShared(post, line.text),
    }))
    .sort((a, b) => b.nearness - a.nearness || a.index - b.index);
}

/** So much nearer another fact has to be to come before the sheet's first one, which says what is wrong. */
const CLEARLY_NEARER = 2;

function inOrder<Line extends { text: string }>(lines: readonly Line[], post: string): Near<Line>[] {
  const near = byNearness(lines, post);
  const first = near.find(({ line }) => line === lines[0]);
  const [nearest] = near;
  if (!first || !nearest || nearest.nearness >= first.nearness + CLEARLY_NEARER) return near;
  return [first, ...near.filter((one) => one !== first)];
}

/** With its addresses as they are written there. */
export const onPlace = <Line extends Part>(part: Line, platform: Platform): Line => ({
  ...part,
  text: withAddressesFor(platform, part.text),
});

export function whenPart(sheet: FactSheet, now: Date, withPage: boolean): Part[] {
  if (isOverdue(sheet.nextUpdateAt, now)) return [];
  const when = momentWords(sheet.nextUpdateAt, now, sheet.timeZone);
  if (!when) return [];
  const page = sheet.page.trim();
  if (!withPage || !page) return [framed(FRAMES.when, when, ['nextUpdateAt'])];
  const text = FRAMES.whenAt.text.replace('{line}', when).replace('{page}', page);
  return [{ move: FRAMES.whenAt.move, text, factIds: ['nextUpdateAt', 'page'], lineId: FRAMES.whenAt.id }];
}

export function wordingFor(
  { incident, post, platform, now }: { incident: Incident; post: { text: string }; platform: Platform; now: Date },
  opening: ConnectingLine,
  name: string | null,
): Wording {
  const { sheet } = incident;
  let facts = inOrder(sheet.known, post.text);
  const unknowns = byNearness(sheet.unknown, post.text);
  // Against a false claim the page is the proof and stands by itself; else it is where the next update appears.
  const isProof = sheet.cluster === 'rumour';
  const isBesideTime = !isProof && whenPart(sheet, now, false).length > 0;
  const one = (text: string, id: keyof FactSheet, frame: ConnectingLine | null, move: Move) =>
    text.trim() ? [stated(text, id, frame, move)] : [];
  const connecting = ({ id, move, text }: ConnectingLine): Part => ({
    move,
    text: withName(text, name),
    factIds: [],
    lineId: id,
  });
  const fact = ({ line }: Near<FactSheet['known'][number]>): Part => ({
    move: 'EXPLAIN',
    text: asSentence(line.text),
    factIds: [`known:${line.id}`],
    lineId: null,
  });
  const asked = askedIn(post.text);
  const says: Record<Say, () => Part[]> = {
    open: () => [connecting(opening)],
    fact: () => facts.slice(0, 1).map(fact),
    nearFact: () =>
      facts
        .slice(1)
        .filter(({ nearness }) => nearness > 0)
        .slice(0, 1)
        .map(fact),
    moreFacts: () => facts.slice(1, 3).map(fact),
    unknown: () =>
      unknowns.slice(0, 1).map(({ line: { id, text } }) => ({
        move: 'UNKNOWN',
        text: asUnknown(text),
        factIds: [`unknown:${id}`],
        lineId: 'frame.unknown',
      })),
    doing: () =>
      sheet.doing
        .slice(0, 1)
        .map(({ id, text }) => ({ move: 'ACT', text: asDoing(text), factIds: [`doing:${id}`], lineId: 'frame.doing' })),
    affected: () => one(sheet.affected, 'affected', FRAMES.affected, 'EXPLAIN'),
    howToTell: () => (sheet.howToTell.trim() ? [howToTell(sheet.howToTell)] : []),
    notAffected: () => one(sheet.notAffected, 'notAffected', FRAMES.notAffected, 'EXPLAIN'),
    advice: () => one(sheet.advice, 'advice', null, 'SAFE'),
    // The sheet says nothing on it yet: what holds wherever somebody may be hurt.
    harm: () => (sheet.advice.trim() || sheet.cluster === 'rumour' ? [] : [connecting(CLOSED_TABLE.harm)]),
    workaround: () => one(sheet.workaround, 'workaround', null, 'SAFE'),
    remedy: () => one(sheet.remedy, 'remedy', null, 'REMEDY'),
    // Where the specialists are named with this number, once is enough.
    phone: () =>
      sheet.phone.trim() && !(isGrave(incident) && digits(sheet.specialist).includes(digits(sheet.phone)))
        ? [framed(FRAMES.phone, withoutStop(sheet.phone), ['phone'])]
        : [],
    when: () => whenPart(sheet, now, !isProof),
    // The page already stands beside the time, where there is one.
    page: () =>
      sheet.page.trim() && !isBesideTime
        ? [framed(isProof ? FRAMES.source : FRAMES.page, sheet.page.trim(), ['page'])]
        : [],
    press: () => (sheet.press.trim() ? [framed(FRAMES.press, sheet.press.trim(), ['press'])] : []),
    // They are for where people may come to harm; elsewhere such a contact is for partners or for ourselves.
    specialist: () =>
      sheet.specialist.trim() && isGrave(incident)
        ? [framed(FRAMES.specialist, withoutStop(sheet.specialist), ['specialist'])]
        : [],
    private: () => [connecting(platform === 'x' ? CLOSED_TABLE.privateX : CLOSED_TABLE.privateElsewhere)],
    after: () => [connecting(sheet.cluster === 'rumour' ? CLOSED_TABLE.afterRumour : CLOSED_TABLE.after)],
    // The first question that the sheet can answer.
    asked: () => asked.map((answer) => says[answer]()).find((parts) => parts.length > 0) ?? [],
    closing: () => one(sheet.closingText, 'closingText', null, 'EXPLAIN'),
  };
  return {
    partsOf: (say) => says[say]().map((part) => onPlace(part, platform)),
    shorten() {
      const [longest, ...shorter] = facts;
      const next = shorter.find(({ line }) => line.text.length < (longest?.line.text.length ?? 0));
      if (!next) return false;
      facts = [next, ...shorter.filter((one) => one !== next)];
      return true;
    },
  };
}
