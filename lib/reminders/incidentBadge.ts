import { browser } from 'wxt/browser';
import type { Incident } from '@/lib/domain/incident';
import { updateClock } from '@/lib/incidents/clock';

/** Fires each minute while an incident has a time for its next update. */
export const INCIDENT_TICK = 'incident-tick';

const RED = '#b02a20';
const AMBER = '#b06c00';
const MINUTE_MS = 60_000;

/** Firefox still calls it by its old name. */
const icon = () => browser.action ?? (browser as unknown as { browserAction: typeof browser.action }).browserAction;

/**
 * Puts the time until the next promised update on the icon, over what `showDue` just put there: always once it is late or due within ten minutes,
 * before that only where no promise is counted. Without an open incident it leaves the icon alone. To be called right after `showDue`.
 * @param open incidents going on; rehearsals are left out
 * @param now milliseconds
 */
export async function showIncidentClock(open: readonly Incident[], now: number): Promise<void> {
  const clocks = open
    .filter(({ isRehearsal }) => !isRehearsal)
    .map((incident) => ({ incident, clock: updateClock(incident, new Date(now)) }))
    .flatMap(({ incident, clock }) => (clock.msLeft === null ? [] : [{ incident, clock, msLeft: clock.msLeft }]))
    .sort((a, b) => a.msLeft - b.msLeft);
  const [next] = clocks;
  if (!next) {
    await browser.alarms.clear(INCIDENT_TICK);
    return;
  }
  // Made anew each time it would never come round.
  if (!(await browser.alarms.get(INCIDENT_TICK))) await browser.alarms.create(INCIDENT_TICK, { periodInMinutes: 1 });
  const isLate = next.msLeft <= 0;
  const counted = await icon().getBadgeText({});
  if (isLate || next.clock.state === 'soon' || counted === '') {
    await icon().setBadgeText({ text: next.clock.badge });
    await icon().setBadgeBackgroundColor({ color: isLate ? RED : AMBER });
  }
  const minutes = Math.ceil(Math.abs(next.msLeft) / MINUTE_MS);
  const words = browser.i18n.getMessage(isLate ? 'badgeIncidentLate' : 'badgeIncident', [
    next.incident.sheet.title,
    minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`,
  ]);
  await icon().setTitle({ title: `${words}. ${await icon().getTitle({})}` });
}
