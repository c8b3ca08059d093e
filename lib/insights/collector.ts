import type { Brand } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import type { Platform } from '@/lib/domain/platform';
import type { Sighting } from '@/lib/domain/sighting';
import { type ZoneClock, zoneClock } from './clock';
import { EffectCount, type Effects } from './effects';
import { EMERGING_MS, EmergingCount, type EmergingReport } from './emerging';
import { type InteractionFact, type SeenFact, seenFact } from './facts';
import { type Period, periodBefore, type Range, rangeOf } from './period';
import { PromiseCount, type Promises } from './promises';
import { type AnsweredByFaq, QuestionCount, type RepeatedQuestion } from './questions';
import { ResponseTimeCount, type ResponseTimes } from './responseTimes';
import { type SuggestionUse, SuggestionUseCount } from './suggestionUse';
import { VolumeCount, type Volumes } from './volumes';
import { WinCount, type Wins } from './wins';

/** What is asked for. */
export interface InsightsQuestion {
  period: Period;
  /** IANA, of whoever looks: a day begins at their midnight. */
  timeZone: string;
  /** Milliseconds. */
  now: number;
  /** `null`: all. */
  brandId: string | null;
  platform: Platform | null;
}

/** What the figures take from elsewhere. */
export interface InsightsSources {
  brands: readonly Brand[];
  isAnswered: AnsweredByFaq;
  /** Takes personal data out of what is quoted. */
  redact(text: string): string;
}

export interface Insights {
  period: Period;
  /** Rows that were counted: what the figures stand on. */
  counted: { seen: number; replies: number; promises: number };
  volumes: Volumes;
  responseTimes: ResponseTimes;
  effects: Effects;
  use: SuggestionUse;
  promises: Promises;
  questions: RepeatedQuestion[];
  emerging: EmergingReport;
  wins: Wins;
}

/** Which rows are needed: interactions by their start, sightings by when they were seen, promises by when they were due. */
export interface Needed {
  interactions: Range;
  sightings: Range;
  promises: Range;
}

export function neededFor({ period, timeZone, now }: InsightsQuestion): Needed {
  const clock = zoneClock(timeZone);
  const current = rangeOf(period, clock);
  const both = { from: rangeOf(periodBefore(period), clock).from, to: current.to };
  return {
    interactions: both,
    sightings: { from: Math.min(both.from, now - EMERGING_MS), to: Math.max(both.to, now) },
    promises: current,
  };
}

/**
 * Folds rows into figures one at a time: no row is kept, so the number of rows does not matter to memory. Interactions come in the order they were
 * begun; sightings and promises in any.
 */
export class InsightsCollector {
  private readonly clock: ZoneClock;
  private readonly range: Range;
  private readonly volumes: VolumeCount;
  private readonly responseTimes: ResponseTimeCount;
  private readonly effects = new EffectCount();
  private readonly use = new SuggestionUseCount();
  private readonly promises: PromiseCount;
  private readonly questions: QuestionCount;
  private readonly emerging: EmergingCount;
  private readonly wins: WinCount;
  private readonly counted = { seen: 0, replies: 0, promises: 0 };

  constructor(
    private readonly question: InsightsQuestion,
    sources: InsightsSources,
  ) {
    const { period, timeZone, now } = question;
    this.clock = zoneClock(timeZone);
    this.range = rangeOf(period, this.clock);
    this.volumes = new VolumeCount(period);
    this.responseTimes = new ResponseTimeCount(period, sources.brands);
    this.promises = new PromiseCount(this.range, now);
    this.questions = new QuestionCount(sources.isAnswered, sources.redact);
    this.emerging = new EmergingCount(now);
    this.wins = new WinCount(sources.redact);
  }

  addInteraction(fact: InteractionFact): void {
    const { at } = fact;
    if (!this.isAsked(fact.brandId, fact.platform)) return;
    const day = this.clock.dayOf(at);
    this.volumes.addInteraction(fact, day);
    this.responseTimes.add(fact, day);
    if (!this.isCurrent(at)) return;
    this.counted.replies++;
    this.effects.add(fact);
    this.use.add(fact);
    this.wins.addInteraction(fact);
  }

  /** A row, or better its fact, for which its words were looked through before. */
  addSighting(row: Sighting | SeenFact): void {
    if (!this.isAsked(row.brandId, row.platform)) return;
    const fact = 'terms' in row ? row : seenFact(row);
    this.emerging.add(fact);
    this.volumes.addSeen(fact, this.clock.dayOf(fact.at));
    if (!this.isCurrent(fact.at)) return;
    this.counted.seen++;
    this.questions.add(fact);
    this.wins.addSeen(fact);
  }

  addPromise(row: Commitment): void {
    if (!this.isAsked(row.brandId, row.platform)) return;
    this.counted.promises++;
    this.promises.add(row);
  }

  result(): Insights {
    return {
      period: this.question.period,
      counted: { ...this.counted },
      volumes: this.volumes.result(),
      responseTimes: this.responseTimes.result(),
      effects: this.effects.result(),
      use: this.use.result(),
      promises: this.promises.result(),
      questions: this.questions.result(),
      emerging: this.emerging.result(),
      wins: this.wins.result(),
    };
  }

  private isAsked(brandId: string, platform: Platform): boolean {
    const { question } = this;
    return (
      (question.brandId === null || question.brandId === brandId) &&
      (question.platform === null || question.platform === platform)
    );
  }

  private isCurrent(at: number): boolean {
    return at >= this.range.from && at < this.range.to;
  }
}
