import { findPersonalData } from '@/lib/analysis/personalData';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';

/** Words of a reply that belong to one person or one case and should be a field in a snippet. */
export interface PersonalPart {
  words: string;
  /** What goes in their place: `{{first_name|there}}`. */
  field: string;
}

/** What a reference or an address is called where it is asked for. */
const FIELDS: Record<string, string> = { reference: 'order_number' };

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Whole words only: "Al" is no part of "Also". */
const wholeWord = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}_])${literally(words)}(?![\\p{L}\\p{N}_])`, 'gu');

/** What in these words should become a field, each once, in the order it stands there. What already is a field is left alone. */
export function personalParts(body: string, place: ReplyPlace | null): PersonalPart[] {
  // Blanked and not cut: the order of what is found stays.
  const plain = body.replace(/\{\{[\s\S]*?\}\}/g, (field) => '\u0000'.repeat(field.length));
  const named: PersonalPart[] = [];
  const name = place?.analysis?.firstName ?? firstNameOf(place?.post.author.name);
  const full = place?.post.author.name?.trim();
  if (full && full !== name) named.push({ words: full, field: '{{first_name|there}}' });
  if (name) named.push({ words: name, field: '{{first_name|there}}' });
  const handle = place?.post.author.handle?.replace(/^@/, '');
  if (handle) named.push({ words: `@${handle}`, field: '{{handle}}' });
  if (place && place.brand.id !== 'unnamed' && place.brand.name) {
    named.push({ words: place.brand.name, field: '{{brand}}' });
  }
  const known = named.filter(({ words }) => wholeWord(words).test(plain));
  const data = findPersonalData(plain).map(({ kind, start, end }) => ({
    words: plain.slice(start, end),
    field: `{{${FIELDS[kind] ?? kind}}}`,
  }));
  const seen = new Set<string>();
  return [...known, ...data]
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .sort((a, b) => plain.indexOf(a.words) - plain.indexOf(b.words));
}

/** The body with every place of these words made a field. */
export function withField(body: string, { words, field }: PersonalPart): string {
  return body
    .split(/(\{\{[\s\S]*?\}\})/)
    .map((piece) => (piece.startsWith('{{') ? piece : piece.replace(wholeWord(words), () => field)))
    .join('');
}

/** First name as far as the display name gives one: letters only, never a handle. */
function firstNameOf(name: string | null | undefined): string {
  const word = name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) ? word : '';
}
