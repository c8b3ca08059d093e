import type { Commitment } from '@/lib/domain/commitment';
import type { Range } from './period';
import { type Share, shareOf } from './share';

export interface Promises {
  /** Kept by the time that was named. */
  inTime: number;
  late: number;
  broken: number;
  /** Open past their time, whenever that was. */
  overdue: number;
  /** Open, and their time is still to come or was never named. */
  waiting: number;
  /** Kept of kept and broken. Given up ones count for nothing, open ones not yet. */
  keptRate: Share;
  /** The longest overdue first. */
  overdueList: Commitment[];
  /** What slips: by what was promised, late, broken or overdue of all that were due. */
  acts: { act: string; slipped: number; n: number }[];
}

const LISTED = 5;

/** Promises whose time lay in a period, and those open now. Those without a time are counted only while they are open. */
export class PromiseCount {
  private inTime = 0;
  private late = 0;
  private broken = 0;
  private waiting = 0;
  private readonly overdue: Commitment[] = [];
  private readonly acts = new Map<string, { slipped: number; n: number }>();

  /** @param now milliseconds */
  constructor(
    private readonly range: Range,
    private readonly now: number,
  ) {}

  add(row: Commitment): void {
    const due = row.dueAt === null ? Number.NaN : Date.parse(row.dueAt);
    if (row.state === 'open') {
      if (due < this.now) {
        this.overdue.push(row);
        this.act(row.act, true);
      } else this.waiting++;
      return;
    }
    if (!(due >= this.range.from && due < this.range.to) || row.state === 'dropped') return;
    const isLate = row.closedAt !== null && Date.parse(row.closedAt) > due;
    if (row.state === 'broken') this.broken++;
    else if (isLate) this.late++;
    else this.inTime++;
    this.act(row.act, row.state === 'broken' || isLate);
  }

  result(): Promises {
    const kept = this.inTime + this.late;
    return {
      inTime: this.inTime,
      late: this.late,
      broken: this.broken,
      overdue: this.overdue.length,
      waiting: this.waiting,
      keptRate: shareOf(kept, kept + this.broken),
      overdueList: [...this.overdue].sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '')).slice(0, LISTED),
      acts: [...this.acts]
        .map(([act, counts]) => ({ act, ...counts }))
        .sort((a, b) => b.slipped / b.n - a.slipped / a.n || b.n - a.n || a.act.localeCompare(b.act)),
    };
  }

  private act(act: string, slipped: boolean): void {
    const known = this.acts.get(act) ?? { slipped: 0, n: 0 };
    this.acts.set(act, { slipped: known.slipped + Number(slipped), n: known.n + 1 });
  }
}
