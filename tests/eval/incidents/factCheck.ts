import type { FactSheet } from '@/lib/domain/incident';
import type { IncidentSuggestion } from '@/lib/incidents';

// Written apart from the code it checks: it shares no function with it, reads the sheet's raw text and keeps its own list of what may be said besides.

const plain = (text: string) =>
  (
    text
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}@£$€%]+/gu) ?? []
  ).join(' ');

const rawLines = (sheet: FactSheet): Record<string, string> => ({
  ...Object.fromEntries(
    (['known', 'unknown', 'doing'] as const).flatMap((kind) =>
      sheet[kind].map(({ id, text }) => [`${kind}:${id}`, text]),
    ),
  ),
  ...Object.fromEntries(
    (
      [
        'affected',
        'howToTell',
        'notAffected',
        'advice',
        'workaround',
        'remedy',
        'page',
        'phone',
        'press',
        'specialist',
        'closingText',
      ] as const
    ).map((field) => [field, sheet[field]]),
  ),
});

/** Told by hand from the ISO time, in the sheet's zone. */
function updateWords(sheet: FactSheet): string[] {
  if (!sheet.nextUpdateAt) return [];
  const at = new Date(sheet.nextUpdateAt);
  const of = (options: Intl.DateTimeFormatOptions) =>
    at.toLocaleString('en-GB', { ...options, timeZone: sheet.timeZone });
  return [
    of({ hour: '2-digit', minute: '2-digit' }),
    of({ weekday: 'long' }),
    of({ day: 'numeric' }),
    of({ month: 'long' }),
    of({ timeZoneName: 'short' }).split(' ').at(-1) ?? '',
    'tomorrow',
  ];
}

/** What may stand around a line of the sheet. */
const AROUND = new Set(
  'we don t know yet not known how to tell affected by phone next update for press enquiries the people talk you can check it news here re our told earlier what now'.split(
    ' ',
  ),
);
/** Words of money, goods and causes: each must stand in the sheet. */
const WEIGHTY =
  /\b(?:refund\w*|vouchers?|credit|compensat\w*|replacement|free|discount|reimburse\w*|caus\w+|due|because|hack\w*|attack|fault|error|flood\w*|bug|supplier|leak\w*|stolen|fixed|resolved|restored|safe|guarantee\w*|promise\w*)\b/gi;

/** What in a reply does not stand in the sheet: '' each time it is all there. */
export function beyondSheet(suggestion: IncidentSuggestion, sheet: FactSheet, name: string | null): string[] {
  const found: string[] = [];
  const lines = rawLines(sheet);
  const update = updateWords(sheet);
  const all = plain([...Object.values(lines), ...update].join(' '));
  const has = (words: string) => ` ${all} `.includes(` ${words} `);

  // Sentence by sentence: the sheet's words as they stand, with nothing around them but a frame; or a line that states nothing.
  for (const { text, factIds, lineId } of suggestion.parts) {
    if (factIds.length === 0) {
      if (lineId === null) found.push(`no source: ${text}`);
      if (/\d|https?:|\.example/.test(text)) found.push(`a connecting line with a fact: ${text}`);
      continue;
    }
    let left = ` ${plain(text)} `;
    for (const id of factIds) {
      const words = id === 'nextUpdateAt' ? '' : plain(lines[id] ?? '');
      if (id !== 'nextUpdateAt' && !left.includes(` ${words} `))
        found.push(`${id} is not said in its own words: ${text}`);
      left = left.replace(` ${words} `, ' ');
    }
    const told = factIds.includes('nextUpdateAt') ? update.map(plain).flatMap((words) => words.split(' ')) : [];
    const more = left.split(' ').filter((word) => word && !AROUND.has(word) && !told.includes(word) && word !== 'on');
    if (more.length > 0) found.push(`besides ${factIds.join(', ')}: ${more.join(' ')}`);
  }

  // Fact by fact over the whole text, whatever its parts say of themselves.
  for (const number of suggestion.text.match(/(?<![\p{L}\p{N}])\d+(?:[.:,]\d+)*/gu) ?? [])
    if (!has(plain(number))) found.push(`number: ${number}`);
  for (const link of suggestion.text.match(/\b[\w.-]+@[\w.-]+\w|\b(?:[\w-]+\.)+(?:example|com|org|uk)(?:\/\w+)*/g) ??
    [])
    if (!Object.values(lines).some((line) => line.includes(link))) found.push(`link: ${link}`);
  for (const [word] of suggestion.text.matchAll(WEIGHTY)) if (!has(plain(word))) found.push(`weighty word: ${word}`);
  for (const match of suggestion.text.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{N}]+/gu))
    if (match[0] !== name && match[0] !== 'DM' && !has(plain(match[0]))) found.push(`name: ${match[0]}`);
  return found;
}
