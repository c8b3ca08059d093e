import type { ImportCounts, MergeRow } from '@/lib/queries/packs';
import { countText, messagesLocale, text } from '@/lib/queries/text';

/** "Imported: 1 brand and 38 snippets." */
export function importedLine(counts: ImportCounts): string {
  const list = countsList(counts);
  return list ? text('importDone', list) : text('importNothing');
}

/** "1 brand, 3 questions and 38 snippets"; '' for nothing. */
export function countsList(counts: ImportCounts): string {
  const parts = [
    counts.brands && countText('importBrands', counts.brands),
    counts.policies && countText('importPolicies', counts.policies),
    counts.faq && countText('importFaqs', counts.faq),
    counts.snippets && countText('snippetsCount', counts.snippets),
    counts.incidents && countText('importIncidents', counts.incidents),
  ].filter((part) => typeof part === 'string');
  return new Intl.ListFormat(messagesLocale(), { type: 'conjunction' }).format(parts);
}

/** Theirs, in a line; '' where its name says all. */
export function wordsOf(row: MergeRow): string {
  if (row.kind === 'snippet') return row.theirs.body.slice(0, 200);
  if (row.kind === 'faq') return row.theirs.answer.slice(0, 200);
  if (row.kind === 'policy') return row.theirs.text.slice(0, 200);
  if (row.kind === 'incident' && row.mine)
    return text(
      row.how === 'newer' ? 'importIncidentNewer' : 'importIncidentBoth',
      row.theirs.version,
      row.mine.version,
    );
  return '';
}

const KINDS = {
  brand: 'importKindBrand',
  snippet: 'importKindSnippet',
  faq: 'importKindFaq',
  policy: 'importKindPolicy',
  incident: 'importKindIncident',
} as const;

export function kindName(kind: MergeRow['kind']): string {
  return text(KINDS[kind]);
}
