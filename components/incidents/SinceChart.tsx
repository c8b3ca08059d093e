import { moment } from '@/components/ui/time';
import type { Incident } from '@/lib/domain/incident';
import type { Kept } from '@/lib/queries/incidentRecord';
import { messagesLocale, text } from '@/lib/queries/text';

const BARS = 14;
const MINUTE_MS = 60_000;
/** Widths a bar may have, so that its edges are times people know. Minutes. */
const WIDTHS = [5, 10, 15, 30, 60, 120, 240, 720, 1440, 2880, 10_080];

export interface Bar {
  from: number;
  seen: number;
  answered: number;
}

/** Posts of the incident as they came, and how many of them were answered. */
export function barsOf(kept: Kept, incident: Incident, now: number): { bars: Bar[]; seen: number; answered: number } {
  const answered = new Set(
    kept.interactions.filter(({ state }) => state === 'posted' || state === 'inserted').map(({ postId }) => postId),
  );
  const posts = kept.sightings
    .filter(({ incidentId }) => incidentId === incident.id)
    .map(({ createdAt, seenAt, postId }) => ({ at: Date.parse(createdAt ?? seenAt), isAnswered: answered.has(postId) }))
    .filter(({ at }) => !Number.isNaN(at));
  const started = Date.parse(incident.sheet.startedAt ?? incident.openedAt ?? incident.createdAt);
  const end = incident.closedAt ? Date.parse(incident.closedAt) : now;
  const first = Math.min(started, ...posts.map(({ at }) => at));
  const minutes = Math.max(1, (end - first) / MINUTE_MS);
  const width = (WIDTHS.find((one) => minutes / one <= BARS) ?? Math.ceil(minutes / BARS)) * MINUTE_MS;
  const from = Math.floor(first / width) * width;
  const count = Math.min(BARS, Math.max(1, Math.ceil((end - from) / width)));
  const bars: Bar[] = Array.from({ length: count }, (_, index) => ({
    from: from + index * width,
    seen: 0,
    answered: 0,
  }));
  for (const { at, isAnswered } of posts) {
    const bar = bars[Math.min(count - 1, Math.max(0, Math.floor((at - from) / width)))];
    if (!bar) continue;
    bar.seen++;
    if (isAnswered) bar.answered++;
  }
  return { bars, seen: posts.length, answered: posts.filter(({ isAnswered }) => isAnswered).length };
}

const HEIGHT = 64;
const STEP = 26;

/** How many posts came and how many of them were answered. */
export function SinceChart({ kept, incident, now }: { kept: Kept; incident: Incident; now: number }) {
  const { bars, seen, answered } = barsOf(kept, incident, now);
  const most = Math.max(1, ...bars.map((bar) => bar.seen));
  const words = text('incidentChart', seen, answered);
  const first = bars[0];
  const title = first && text('incidentSince', moment(new Date(first.from).toISOString(), now, messagesLocale()));
  return (
    <section className="grid gap-1.5" aria-label={title}>
      <h2 className="font-strong">{title}</h2>
      {seen > 0 && (
        <svg viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`} role="img" aria-label={words} className="w-full max-w-100">
          {bars.map((bar, index) => {
            const [all, done] = [(bar.seen / most) * HEIGHT, (bar.answered / most) * HEIGHT];
            return (
              <g key={bar.from}>
                <rect
                  x={index * STEP}
                  y={HEIGHT - all}
                  width={STEP - 7}
                  height={all}
                  rx="2"
                  className="fill-line-strong opacity-50"
                />
                <rect
                  x={index * STEP}
                  y={HEIGHT - done}
                  width={STEP - 7}
                  height={done}
                  rx="2"
                  className="fill-accent-line"
                />
              </g>
            );
          })}
        </svg>
      )}
      <p className="text-meta text-text-3">{seen === 0 ? text('incidentNoPosts') : words}</p>
    </section>
  );
}
