/** English locales whose names for time zones differ: one knows "BST", another "EDT" or "AEST". */
const LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'] as const;
const UTC = 'UTC';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, made);
  return made;
}

/** Whether the browser knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  if (!timeZone) return false;
  try {
    formatOf('en-GB', timeZone, {});
    return true;
  } catch {
    return false;
  }
}

const zoneOrUtc = (timeZone: string) => (isTimeZone(timeZone) ? timeZone : UTC);

function zoneName(at: Date, timeZone: string): string {
  let name = UTC;
  for (const locale of LOCALES) {
    const part = formatOf(locale, timeZone, { timeZoneName: 'short' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName');
    name = part?.value ?? name;
    if (!/\d/.test(name)) return name;
  }
  return name;
}

const dayOf = (at: Date, timeZone: string) => formatOf('en-CA', timeZone, { dateStyle: 'short' }).format(at);

/** The day after a day of the calendar, both as "2026-03-29". A day of a clock change has 23 or 25 hours, so hours are not counted. */
function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** "18:00", as clocks in the zone show it. */
export function clockTime(at: Date, timeZone: string): string {
  return formatOf('en-GB', zoneOrUtc(timeZone), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/**
 * A moment in words that stay true wherever they are read: "18:00 BST", "09:00 GMT tomorrow", "09:00 GMT on Friday 13 November".
 * An unknown time zone is told in UTC. '' where `at` is no time.
 */
export function momentWords(at: string | null, now: Date, timeZone: string): string {
  const moment = at === null ? null : new Date(at);
  if (!moment || Number.isNaN(moment.getTime())) return '';
  const zone = zoneOrUtc(timeZone);
  const time = `${clockTime(moment, zone)} ${zoneName(moment, zone)}`;
  const day = dayOf(moment, zone);
  if (day === dayOf(now, zone)) return time;
  if (day === dayAfter(dayOf(now, zone))) return `${time} tomorrow`;
  const date = formatOf('en-GB', zone, { weekday: 'long', day: 'numeric', month: 'long' })
    .format(moment)
    .replace(',', '');
  return `${time} on ${date}`;
}

/** Whether the promised time for the next update has passed. */
export function isOverdue(nextUpdateAt: string | null, now: Date): boolean {
  const due = nextUpdateAt === null ? Number.NaN : Date.parse(nextUpdateAt);
  return due <= now.getTime();
}
