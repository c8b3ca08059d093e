import type { Brand } from '@/lib/domain/brand';
import { type Day, openMinutes, type ZoneClock, zoneClock } from './clock';
import type { InteractionFact } from './facts';
import { bucketIndex, bucketsOf, type Period } from './period';
import { medianOf, quantileOf, type Share, shareOf } from './share';

/** Milliseconds; `null` for none. */
export interface Spread {
  n: number;
  median: number | null;
  p90: number | null;
}

export interface ResponseTimes {
  /** By the clock, nights and weekends counted. */
  all: Spread;
  before: Spread;
  /** Only time in which the brand was open; of brands that say when they are. */
  inHours: Spread;
  /** Within the brand's answer time for the severity of the post; in open hours where it has them. */
  withinGoal: Share;
  /** The goal that applied most often, milliseconds; `null`: none is set. */
  goal: number | null;
  points: ({ day: Day } & Spread)[];
}

type Goals = Pick<Brand, 'id' | 'answerTimes' | 'officeHours'>;

interface Pace {
  minutesOpen: ((from: number, to: number) => number) | null;
  goals: Brand['answerTimes'];
}

const MINUTE_MS = 60_000;

/**
 * Time from a customer's post to our first reply to it. Only replies seen as posted, to posts whose time the page shows. A second reply to the same
 * post is no first answer.
 */
export class ResponseTimeCount {
  private readonly times: number[] = [];
  private readonly timesBefore: number[] = [];
  private readonly open: number[] = [];
  private readonly points: { day: Day; times: number[] }[];
  private readonly answeredPosts = new Set<string>();
  private readonly paces: Map<string, Pace>;
  private readonly goals = new Map<number, number>();
  private within = 0;
  private withGoal = 0;

  constructor(
    private readonly period: Period,
    brands: readonly Goals[],
  ) {
    this.points = bucketsOf(period).map((day) => ({ day, times: [] }));
    const clocks = new Map<string, ZoneClock | null>();
    this.paces = new Map(brands.map((brand) => [brand.id, paceOf(brand, clocks)]));
  }

  /** In the order the replies were begun. */
  add({ postId, brandId, asked, answered, severity, isPosted }: InteractionFact, day: Day): void {
    if (!isPosted || this.answeredPosts.has(postId)) return;
    this.answeredPosts.add(postId);
    if (asked === null || answered === null) return;
    const { firstDay, days } = this.period;
    const time = answered - asked;
    if (day >= firstDay - days && day < firstDay) this.timesBefore.push(time);
    if (day < firstDay || day >= firstDay + days) return;
    this.times.push(time);
    this.points[bucketIndex(this.period, day)]?.times.push(time);
    const pace = this.paces.get(brandId);
    const open = pace?.minutesOpen ? pace.minutesOpen(asked, answered) * MINUTE_MS : null;
    if (open !== null) this.open.push(open);
    const minutes = severity === null ? null : (pace?.goals[severity] ?? null);
    if (minutes === null) return;
    const goal = minutes * MINUTE_MS;
    this.goals.set(goal, (this.goals.get(goal) ?? 0) + 1);
    this.withGoal++;
    if ((open ?? time) <= goal) this.within++;
  }

  result(): ResponseTimes {
    const [goal] = [...this.goals].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return {
      all: spreadOf(this.times),
      before: spreadOf(this.timesBefore),
      inHours: spreadOf(this.open),
      withinGoal: shareOf(this.within, this.withGoal),
      goal: goal?.[0] ?? null,
      points: this.points.map(({ day, times }) => ({ day, ...spreadOf(times) })),
    };
  }
}

const spreadOf = (times: readonly number[]): Spread => ({
  n: times.length,
  median: medianOf(times),
  p90: quantileOf(times, 0.9),
});

function paceOf({ answerTimes, officeHours }: Goals, clocks: Map<string, ZoneClock | null>): Pace {
  if (!officeHours || officeHours.days.length === 0) return { minutesOpen: null, goals: answerTimes };
  const { timeZone } = officeHours;
  if (!clocks.has(timeZone)) clocks.set(timeZone, clockOr(timeZone));
  const clock = clocks.get(timeZone);
  if (!clock) return { minutesOpen: null, goals: answerTimes };
  return { minutesOpen: (from, to) => openMinutes(from, to, officeHours, clock), goals: answerTimes };
}

/** A zone that this browser does not know is as good as none. */
function clockOr(timeZone: string): ZoneClock | null {
  try {
    return zoneClock(timeZone);
  } catch {
    return null;
  }
}
