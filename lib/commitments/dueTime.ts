import { instantOf, type LocalTime, localTimeAt } from './calendar';
import type { DueCertainty } from './commitment';
import { atomsIn, type PlacedAtom } from './timeWords/atoms';
import type { Posting, TimeAtom } from './timeWords/timeWord';
import { workingDaysAfter } from './workingTime';

/** When something is due and the words that say so. */
export interface DueTime {
  start: number;
  end: number;
  /** Milliseconds since 1970. */
  instant: number;
  certainty: DueCertainty;
}

type AtomOf<Kind extends TimeAtom['kind']> = Extract<TimeAtom, { kind: Kind }>;

/** Between words of one time: "tomorrow[, by ]5pm", "5pm[ on ]Friday". */
const JOINS =
  /^(?:[\s,(-]|\b(?:at|by|on|before|after|in|the|of|and|or|to|any|some|time|from|between|until|till|around|about|no|later|than|latest|sharp)\b){0,8}$/i;
const LONGEST_JOIN = 24;
/** The words before a time that belong to it. */
const LEAD =
  /\b(?:by|before|on|at|in|until|till|after|around|about|no later than|not later than|within|from|over|during|some ?time|any ?time)(?: (?:the|around|about|or before|or by))?\s*$/i;
/** Words that begin with such a word themselves: "send it over in an hour". */
const LED = /^(?:in|within|inside|over|during|by|before|after)\b/i;
/** A time that is no due time: "move it to Tuesday", "your Monday order", "every Friday". */
const NOT_DUE = /\b(?:for|to|since|(?<!\bcare )of|your|our|my|her|his|their|a|an|every|each|last|all|that)\s+$/i;
/** Also no due time when it is a clock time or a weekday: "the 9am train". */
const NOT_DUE_AFTER_THE = /(?<!\b(?:by|on|before)\s+)\bthe\s+$/i;
/** "Friday's delivery". */
const POSSESSED = /^'s\b/i;

function groupsOf(clause: string, atoms: readonly PlacedAtom[]): PlacedAtom[][] {
  const groups: PlacedAtom[][] = [];
  for (const placed of atoms) {
    const group = groups.at(-1);
    const gap = group ? clause.slice(group.at(-1)?.end, placed.start) : '';
    if (group && gap.length <= LONGEST_JOIN && JOINS.test(gap)) group.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function isDueTime(clause: string, group: readonly PlacedAtom[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const before = clause.slice(Math.max(0, first.start - 24), first.start);
  if (NOT_DUE.test(before) || POSSESSED.test(clause.slice(last.end, last.end + 3))) return false;
  const isPoint = first.atom.kind === 'clock' || (first.atom.kind === 'day' && first.atom.weekly === true);
  return !(isPoint && NOT_DUE_AFTER_THE.test(before) && !/^the\b/i.test(clause.slice(first.start)));
}

const FULL_DAY = 24 * 60;
const LAST_MINUTE = FULL_DAY - 1;
const AN_HOUR_OF_HALF_A_DAY = 12 * 60;

/** The time of day that the words name; `null`: none. */
function timeOfDay(atoms: readonly TimeAtom[], { working }: Posting): AtomOf<'clock'> | null {
  const clocks = atoms.filter((atom) => atom.kind === 'clock');
  const part = atoms.find((atom) => atom.kind === 'part');
  const clock = clocks.reduce<AtomOf<'clock'> | null>(
    (late, one) => (late && late.minutes > one.minutes ? late : one),
    null,
  );
  if (clock) {
    // "5 in the morning", "8 tonight": the bare hour was taken as one at work.
    const { minutes } = clock;
    if (part?.name === 'morning' && minutes > AN_HOUR_OF_HALF_A_DAY && minutes < 20 * 60) {
      return { ...clock, minutes: minutes - AN_HOUR_OF_HALF_A_DAY };
    }
    const isLate = part && ['afternoon', 'evening', 'night'].includes(part.name);
    return isLate && minutes < AN_HOUR_OF_HALF_A_DAY ? { ...clock, minutes: minutes + AN_HOUR_OF_HALF_A_DAY } : clock;
  }
  if (part) return { kind: 'clock', minutes: part.minutes, span: true };
  return atoms.some((atom) => atom.kind === 'close') ? { kind: 'clock', minutes: working.closes } : null;
}

/** Without a day: the next such time of the clock. */
function nextOfClock({ minutes, zone }: AtomOf<'clock'>, { instant, timeZone }: Posting): number {
  const where = zone ?? timeZone;
  const { day } = localTimeAt(instant, where);
  const today = instantOf({ day, minutes }, where);
  return today > instant ? today : instantOf({ day: day + 1, minutes }, where);
}

/** The close of today; once it is past the last minute of today, or for "close of business" the next close on a working day. */
function closeOfToday({ local, working }: Posting, onWorkingDay: boolean): LocalTime {
  const isPast = local.minutes >= working.closes;
  if (!onWorkingDay) return { day: local.day, minutes: isPast ? LAST_MINUTE : working.closes };
  const isOpen = working.isWorkingDay(local.day) && !isPast;
  return { day: isOpen ? local.day : workingDaysAfter(local.day, 1, working), minutes: working.closes };
}

function withoutDay(atoms: readonly TimeAtom[], at: Posting): number {
  const part = atoms.find((atom) => atom.kind === 'part');
  const clock = timeOfDay(atoms, at);
  const isClock = atoms.some((atom) => atom.kind === 'clock');
  if (isClock && clock) return nextOfClock(clock, at);
  if (part?.name === 'evening' || part?.name === 'night') {
    const isPast = at.local.minutes >= part.minutes;
    return instantOf({ day: at.local.day, minutes: isPast ? LAST_MINUTE : part.minutes }, at.timeZone);
  }
  if (part && clock) return nextOfClock(clock, at);
  const isOnWorkingDay = atoms.some((atom) => atom.kind === 'close' && atom.working);
  return instantOf(closeOfToday(at, isOnWorkingDay), at.timeZone);
}

function onDay(atoms: readonly TimeAtom[], isBefore: boolean, at: Posting): number {
  const days = atoms.filter((atom) => atom.kind === 'day');
  // "Monday 8 June": the date knows better than the weekday.
  const sure = days.filter((atom) => !atom.weekly);
  const isWeekly = sure.length === 0;
  const named = Math.max(...(isWeekly ? days : sure).map(({ day }) => day));
  const clock = timeOfDay(atoms, at);
  const zone = clock?.zone ?? at.timeZone;
  const due = (day: number) => {
    if (clock) return instantOf({ day, minutes: clock.minutes }, zone);
    if (isBefore) return instantOf({ day: day - 1, minutes: at.working.closes }, zone);
    const local = day === at.local.day && !isWeekly ? closeOfToday(at, false) : { day, minutes: at.working.closes };
    return instantOf(local, zone);
  };
  return isWeekly && due(named) <= at.instant ? due(named + 7) : due(named);
}

function certaintyOf(atoms: readonly TimeAtom[]): DueCertainty {
  const isSpan = (atom: TimeAtom) => 'span' in atom && atom.span === true;
  if (atoms.some(isSpan)) return 'range';
  if (atoms.some(({ kind }) => kind === 'clock' || kind === 'moment')) return 'exact';
  if (atoms.some(({ kind }) => kind === 'part')) return 'range';
  const days = atoms.filter((atom) => atom.kind === 'day');
  const sure = days.filter(({ weekly }) => !weekly);
  return (sure.length || days.length) > 1 ? 'range' : 'day';
}

function instantOfGroup(atoms: readonly TimeAtom[], isBefore: boolean, at: Posting): number {
  const moments = atoms.filter((atom) => atom.kind === 'moment');
  if (moments.length) return Math.max(...moments.map(({ instant }) => instant));
  return atoms.some((atom) => atom.kind === 'day') ? onDay(atoms, isBefore, at) : withoutDay(atoms, at);
}

/**
 * The due times that the words of a clause give, in their order. Of several days or times joined together ("Monday or Tuesday",
 * "between 2 and 4pm") the later is meant. A day without a time is due at the close of business; "before Friday" at that of the day
 * before. Weekdays and clock times are the next such ones; a weekday is today while its time is not past.
 */
export function dueTimesIn(clause: string, at: Posting): DueTime[] {
  return groupsOf(clause, atomsIn(clause, at))
    .filter((group) => isDueTime(clause, group))
    .map((group) => {
      const first = group[0] as PlacedAtom;
      const last = group.at(-1) as PlacedAtom;
      const before = clause.slice(Math.max(0, first.start - 32), first.start);
      const lead = (LED.test(clause.slice(first.start, first.end)) ? null : LEAD.exec(before))?.[0] ?? '';
      const atoms = group.map(({ atom }) => atom);
      return {
        start: first.start - lead.length,
        end: last.end,
        instant: instantOfGroup(atoms, /^before\b/i.test(lead), at),
        certainty: certaintyOf(atoms),
      };
    });
}
