const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as people say them. A time that is no whole number of hours or days is rounded up: late is worse than early. */
export function spokenWithin(minutes: number): string {
  if (minutes < HOUR) return `within ${minutes} minutes`;
  if (minutes === HOUR) return 'within the hour';
  if (minutes < DAY) return `within ${Math.ceil(minutes / HOUR)} hours`;
  const days = Math.ceil(minutes / DAY);
  return days === 1 ? 'within a day' : `within ${days} days`;
}
