import type { Incident } from '@/lib/domain/incident';
import type { UpdateClock } from './types';

const MINUTE_MS = 60_000;
/** From so long before it is due, the next update needs attention. */
const SOON_MS = 10 * MINUTE_MS;

const STOPPED: UpdateClock = { state: 'stopped', dueAt: null, msLeft: null, elapsed: null, badge: '' };

function badgeOf(msLeft: number): string {
  const minutes = Math.ceil(Math.abs(msLeft) / MINUTE_MS);
  const sign = msLeft < 0 ? '-' : '';
  if (minutes < 60) return `${sign}${minutes}m`;
  if (minutes < 48 * 60) return `${sign}${Math.round(minutes / 60)}h`;
  return `${sign}${Math.round(minutes / (24 * 60))}d`;
}

/** When the last update went out, or the incident began. */
function lastWordAt({ updates, openedAt, createdAt }: Incident, due: number): number {
  const times = [...updates.map(({ at }) => at), openedAt ?? createdAt].map((at) => Date.parse(at));
  return Math.max(...times.filter((at) => at < due), Number.NEGATIVE_INFINITY);
}

/** How the promised next update stands. Counts in real time: a clock that is put forward or back changes nothing. */
export function updateClock(incident: Incident, now: Date): UpdateClock {
  if (incident.state === 'closed' || incident.state === 'draft') return STOPPED;
  const { nextUpdateAt } = incident.sheet;
  const due = nextUpdateAt === null ? Number.NaN : Date.parse(nextUpdateAt);
  if (Number.isNaN(due)) return { ...STOPPED, state: 'none' };
  const msLeft = due - now.getTime();
  const whole = due - lastWordAt(incident, due);
  const elapsed = Number.isFinite(whole) && whole > 0 ? Math.min(1, Math.max(0, 1 - msLeft / whole)) : null;
  const state = msLeft <= 0 ? 'overdue' : msLeft <= SOON_MS ? 'soon' : 'running';
  return { state, dueAt: nextUpdateAt, msLeft, elapsed, badge: badgeOf(msLeft) };
}

/**
 * The incident with an update noted. An update moves the clock on by the cadence, counted from when it went out; where no cadence is set the old time
 * goes, because it has been kept. The closing post ends the clock.
 */
export function withUpdate(incident: Incident, update: Incident['updates'][number]): Incident {
  if (incident.updates.some(({ id }) => id === update.id)) return incident;
  const { cadenceMinutes } = incident.sheet;
  const at = Date.parse(update.at);
  const goesOn = update.kind !== 'closing' && cadenceMinutes !== null && !Number.isNaN(at);
  const nextUpdateAt = goesOn ? new Date(at + (cadenceMinutes ?? 0) * MINUTE_MS).toISOString() : null;
  return {
    ...incident,
    sheet: { ...incident.sheet, nextUpdateAt },
    updates: [...incident.updates, update].sort((a, b) => a.at.localeCompare(b.at)),
  };
}
