import type { Interaction } from '@/lib/domain/interaction';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Sighting } from '@/lib/domain/sighting';
import { sheetLines } from '@/lib/review/sheet/lines';
import { momentWords } from '@/lib/review/sheet/when';
import { contentOf, sentencesOf, sharedCount } from '@/lib/review/sheet/words';
import { changedFacts, sheetOf } from './changes';
import type { IncidentRecord } from './types';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Words of people in Markdown: nothing of them becomes a heading, a link, a table cell or HTML. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400)
    .replace(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+\.)/, '\\$1');

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0 ? '' : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function spanWords(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.round(minutes / (24 * 60))} days`;
}

/** The middle one of some times; `null` without any. */
function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const timeOf = ({ createdAt, seenAt }: Sighting) => Date.parse(createdAt ?? seenAt);

function sentimentRow(name: string, sightings: readonly Sighting[]): string[] {
  const share = (label: Sighting['sentiment']) => {
    const count = sightings.filter(({ sentiment }) => sentiment === label).length;
    return sightings.length === 0 ? '' : `${count} (${Math.round((100 * count) / sightings.length)} %)`;
  };
  return [name, String(sightings.length), share('negative'), share('neutral'), share('positive')];
}

/** Below so many posts a share says little. */
const FEW = 30;
const MOST_QUESTIONS = 15;

/** Questions in the posts that no line of the sheet speaks to, the commonest first. */
export function unansweredQuestions({ incident, sightings }: IncidentRecord): { text: string; count: number }[] {
  const lines = sheetLines(incident.sheet)
    .filter(({ kind }) => kind !== 'title')
    .map(({ text }) => contentOf(text));
  const title = contentOf(incident.sheet.title);
  const groups: { text: string; words: Set<string>; count: number }[] = [];
  for (const { text, incidentId } of sightings) {
    if (incidentId !== incident.id) continue;
    for (const sentence of sentencesOf(text).filter(({ text: said }) => said.endsWith('?'))) {
      const words = new Set([...contentOf(sentence.text.replace(/@\w+/g, ''))].filter((word) => !title.has(word)));
      if (words.size < 2 || lines.some((line) => sharedCount(words, line) >= Math.min(2, words.size))) continue;
      const alike = groups.find(
        (group) => sharedCount(group.words, words) / Math.min(group.words.size, words.size) >= 0.6,
      );
      if (alike) alike.count++;
      else groups.push({ text: sentence.text, words, count: 1 });
    }
  }
  return groups
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .slice(0, MOST_QUESTIONS)
    .map(({ text, count }) => ({ text, count }));
}

function timeline(record: IncidentRecord, at: (moment: string | null) => string): string[] {
  const { incident } = record;
  const { sheet, earlier, version } = incident;
  const rows: { at: string; text: string }[] = [];
  if (sheet.startedAt) rows.push({ at: sheet.startedAt, text: 'It began, as far as is known.' });
  if (incident.openedAt) rows.push({ at: incident.openedAt, text: 'The incident was opened.' });
  for (const { at: moment, kind, platform, text } of incident.updates)
    rows.push({ at: moment, text: `${kind}${platform ? ` on ${PLATFORM_NAMES[platform]}` : ''}: "${plain(text)}"` });
  for (const [index, row] of earlier.entries()) {
    const next = sheetOf(incident, earlier[index + 1]?.version ?? version);
    const changes = next ? changedFacts(row.sheet, next) : [];
    const words = changes.map((change) => {
      if (change.factId === 'nextUpdateAt') return 'next update moved';
      return change.change === 'changed'
        ? `"${plain(change.before)}" became "${plain(change.text)}"`
        : `${change.change}: "${plain(change.text)}"`;
    });
    rows.push({ at: row.until, text: `Sheet version ${row.version} gave way to the next. ${words.join('; ')}` });
  }
  if (incident.closedAt) rows.push({ at: incident.closedAt, text: 'The incident was closed.' });
  return rows.sort((a, b) => a.at.localeCompare(b.at)).map((row) => `- ${at(row.at)}: ${row.text}`);
}

function answerRows(ours: readonly Interaction[]): string[][] {
  const times = ours.map(({ responseMs }) => responseMs).filter((ms) => ms !== null);
  const middle = medianOf(times);
  const slowest = times.length > 0 ? Math.max(...times) : null;
  return [
    ['Answers posted', String(ours.length)],
    ['People answered', String(new Set(ours.map(({ personId, postId }) => personId ?? postId)).size)],
    ['Middle time to an answer', middle === null ? 'not known' : spanWords(middle)],
    ['Longest time to an answer', slowest === null ? 'not known' : spanWords(slowest)],
    ['Answers changed before posting', String(ours.filter(({ origin }) => origin === 'edited').length)],
    ['Answers not from the sheet', String(ours.filter(({ incident }) => incident === null).length)],
  ];
}

const corrected = (record: IncidentRecord) =>
  record.incident.earlier.flatMap((row, index) => {
    const next = sheetOf(record.incident, record.incident.earlier[index + 1]?.version ?? record.incident.version);
    return next
      ? changedFacts(row.sheet, next).filter(({ change, factId }) => change !== 'added' && factId.startsWith('known:'))
      : [];
  });

/**
 * The review of an incident as Markdown: what happened when, what was seen and answered, how people felt before, during and after, what was promised, what had to
 * be corrected, and which questions the sheet could not answer. Only posts that were opened are counted, and it says so.
 */
export function incidentReport(record: IncidentRecord, now: Date): string {
  const { incident, interactions, sightings, commitments } = record;
  const { sheet } = incident;
  const at = (moment: string | null) =>
    momentWords(moment, new Date(0), sheet.timeZone).replace(' on ', ', ') || 'not known';
  const start = Date.parse(sheet.startedAt ?? incident.openedAt ?? incident.createdAt);
  const end = incident.closedAt === null ? now.getTime() : Date.parse(incident.closedAt);
  const seen = sightings.filter(({ incidentId }) => incidentId === incident.id);
  const postIds = new Set(seen.map(({ postId }) => postId));
  const ours = interactions.filter(
    (row) =>
      row.state === 'posted' &&
      (row.incident?.id === incident.id || (row.incident === null && postIds.has(row.postId))),
  );
  const answered = new Set(ours.map(({ postId }) => postId));
  // What was answered from the sheet was looked at, even if its reading could not be kept.
  const places = new Map([
    ...seen.map(({ postId, platform }) => [postId, platform] as const),
    ...ours.map(({ postId, post }) => [postId, post.platform] as const),
  ]);
  const ids = new Set(ours.map(({ id }) => id));
  const promises = commitments.filter(({ interactionId }) => ids.has(interactionId));
  const of = (state: string) => promises.filter((promise) => promise.state === state).length;
  const ofBrand = sightings.filter(({ brandId }) => brandId === incident.brandId);
  const within = (from: number, to: number) =>
    ofBrand.filter((sighting) => timeOf(sighting) >= from && timeOf(sighting) < to);
  const phases = [
    sentimentRow('the 7 days before', within(start - 7 * DAY_MS, start)),
    sentimentRow('while it was open', within(start, end)),
    sentimentRow('the 7 days after', within(end, end + 7 * DAY_MS)),
  ];
  const isThin = phases.some(([, count]) => Number(count) < FEW);
  const followUps = ours.flatMap(({ followUp }) => (followUp?.sentiment ? [followUp.sentiment.label] : []));
  const corrections = corrected(record);
  const questions = unansweredQuestions(record);
  const platforms = Object.entries(PLATFORM_NAMES).map(([id, name]) => [
    name,
    String([...places.values()].filter((place) => place === id).length),
    String(ours.filter(({ post }) => post.platform === id).length),
  ]);
  const parts = [
    `# ${plain(sheet.title) || 'Incident'}`,
    `${incident.closedAt ? 'Closed' : 'Open'}. Began ${at(sheet.startedAt)}, ${incident.closedAt ? `closed ${at(incident.closedAt)}` : `this report was made ${at(now.toISOString())}`}. Sheet version ${incident.version}.`,
    '## What happened when',
    timeline(record, at).join('\n') || 'Nothing was noted.',
    '## Posts seen and answers',
    `Only posts that were opened beside Heard are counted: ${places.size} seen, ${answered.size} answered.`,
    table(['Place', 'Posts seen', 'Answers'], platforms),
    table(['', ''], answerRows(ours)),
    '## How people felt',
    `All posts to the brand that were opened, not only those about the incident.${isThin ? ` With fewer than ${FEW} posts in a row its shares say little.` : ''}`,
    table(['When', 'Posts', 'Negative', 'Neutral', 'Positive'], phases),
    followUps.length > 0
      ? `After our answers ${followUps.length} people wrote again: ${followUps.filter((label) => label === 'negative').length} of them negative, ${followUps.filter((label) => label === 'positive').length} positive.`
      : '',
    '## Promises',
    promises.length === 0
      ? 'None was made in answers.'
      : `${promises.length} made: ${of('kept')} kept, ${of('broken')} broken, ${of('open')} open, ${of('dropped')} dropped.`,
    promises
      .filter(({ state }) => state === 'broken' || state === 'open')
      .slice(0, 30)
      .map(({ text, state, dueAt }) => `- ${state}${dueAt ? `, due ${at(dueAt)}` : ''}: "${plain(text)}"`)
      .join('\n'),
    '## Corrections',
    corrections.length === 0
      ? 'No line had to be corrected.'
      : corrections
          .map((change) =>
            change.change === 'changed'
              ? `- "${plain(change.before)}" became "${plain(change.text)}"`
              : `- taken back: "${plain(change.text)}"`,
          )
          .join('\n'),
    '## Questions the sheet could not answer',
    questions.length === 0
      ? 'None was found among the posts seen.'
      : `Candidates for the FAQ:\n\n${questions.map(({ text, count }) => `- ${count > 1 ? `${count} times: ` : ''}${plain(text)}`).join('\n')}`,
    '## What we do otherwise next time',
    incident.lessons.trim()
      ? incident.lessons
          .split(/\n+/)
          .map((part) => plain(part))
          .filter(Boolean)
          .join('\n\n')
      : 'Not written yet.',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
