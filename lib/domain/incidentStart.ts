import * as v from 'valibot';
import { INCIDENT_TEMPLATES } from './incident';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const some = (item: ReturnType<typeof words>, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => v.is(item, one)).slice(0, most) as string[]),
  );

/** What a new incident is filled in with before anybody has typed: from many posts on one matter, or from the insights. Everything may be changed. */
export const incidentStartSchema = v.object({
  /** `null`: to be chosen. */
  template: v.fallback(v.nullable(v.picklist(INCIDENT_TEMPLATES)), null),
  title: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(120)), ''),
  /** As people write, and the brand's products that they name: posts with them are matched. */
  words: some(words(80), 20),
  products: some(words(120), 20),
});
export type IncidentStart = v.InferOutput<typeof incidentStartSchema>;

const SCREEN = 'incidents';

/**
 * The workspace's address (what follows `#`) of a new incident that is filled in. What is too long or too many is left out. Nothing of a post stands in it,
 * because browsers keep addresses.
 */
export function incidentStartHash(start: Partial<IncidentStart>): `incidents?${string}` {
  const { template, title, words, products } = parsed(start);
  const query = new URLSearchParams({ ...(template && { template }), title });
  for (const word of words) query.append('word', word);
  for (const product of products) query.append('product', product);
  return `${SCREEN}?${query}`;
}

/** @param hash of the address, with or without `#`; `null` where it asks for no new incident */
export function incidentStartOf(hash: string): IncidentStart | null {
  const [screen, query] = hash.replace(/^#/, '').split(/\?(.*)/s);
  if (screen !== SCREEN || !query) return null;
  const read = new URLSearchParams(query);
  return parsed({
    template: read.get('template'),
    title: read.get('title'),
    words: read.getAll('word'),
    products: read.getAll('product'),
  });
}

const parsed = (given: Partial<Record<keyof IncidentStart, unknown>>): IncidentStart =>
  v.parse(incidentStartSchema, { template: null, title: '', words: [], products: [], ...given });
