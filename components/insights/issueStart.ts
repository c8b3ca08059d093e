import { type IncidentStart, incidentStartHash } from '@/lib/domain/incidentStart';
import type { Category } from '@/lib/domain/labels';
import { TEMPLATE_OF } from '@/lib/incidents/spike';
import type { Emerging } from '@/lib/insights/emerging';
import { kindOf, nameOf, type TermKind } from '@/lib/insights/emerging/terms';
import { messagesLocale } from '@/lib/queries/text';
import { termName } from './format';

/** Words that rose with an issue and go into its incident: the surest. */
const WORDS = 8;

/** What an incident about an issue begins with; everything may be changed there. */
export function startOf({ lead, others }: Emerging): IncidentStart {
  const terms = [lead, ...others].map(({ term }) => term);
  const named = (kind: TermKind) => terms.filter((term) => kindOf(term) === kind).map(nameOf);
  const template = named('category').map((category) => TEMPLATE_OF[category as Category]);
  const name = termName(lead.term);
  return {
    template: template.find(Boolean) ?? null,
    title: name.charAt(0).toLocaleUpperCase(messagesLocale()) + name.slice(1),
    words: named('word').slice(0, WORDS),
    products: named('product'),
  };
}

/** The address of the incident room with that filled in. */
export const incidentHref = (issue: Emerging): string => `#${incidentStartHash(startOf(issue))}`;
