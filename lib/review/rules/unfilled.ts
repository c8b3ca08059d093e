import { isFieldName, parseBody } from '@/lib/snippets/fieldSyntax';
import type { ContextRule, Finding } from '../rule';

/** Without one nothing is open. */
const BRACKET = /[[{}]/;
/** `[…]` and `{…}` that hold a few words. What is a link in Markdown is none. */
const BRACKETS = /\[([^[\]{}\n]{1,60})\](?!\()|(?<!\{)\{([^[\]{}\n]{1,60})\}(?!\})/g;

/** What people write where something is to be put in by hand, besides the names of fields. "[UPDATE]" and "[1/2]" are meant to stand. */
const HOLES: readonly RegExp[] = [
  /^insert\b/i,
  /^(?:link|url|time|amount|customer|number|phone(?: number)?|e-?mail(?: address)?|address)$/i,
  /^(?:(?:your|their|the|my|our|customer|client|agent|user|first|last|full|company|brand|product|store|order|booking|tracking|case|ticket|phone|reference)(?:['’]s)?[ _-]){1,3}(?:name|numbers?|no|id|date|time|link|url|address|e-?mail|phone|reference)$/i,
];

const isHole = (inside: string) => isFieldName(inside) || HOLES.some((hole) => hole.test(inside.trim()));

/** Where a draft waits for something to be put in: fields as snippets have them, broken ones too, and holes in brackets. */
function openPlaces(draft: string): Finding[] {
  if (!BRACKET.test(draft)) return [];
  const { fields, faults } = parseBody(draft);
  const braces = [
    ...fields.map(({ start, end, fallback }) => ({ start, end, fix: fallback })),
    ...faults.map(({ start, end }) => ({ start, end, fix: null })),
  ];
  const brackets = [...draft.matchAll(BRACKETS)]
    .filter(([, square, curly]) => isHole(square ?? curly ?? ''))
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, fix: null }))
    .filter(({ start, end }) => !braces.some((one) => start < one.end && one.start < end));
  return [...braces, ...brackets].sort((a, b) => a.start - b.start);
}

export const UNFILLED_RULES: readonly ContextRule[] = [
  {
    id: 'unfilled',
    severity: 'block',
    message: 'A field is still empty. Fill it or take it out.',
    find: openPlaces,
    hits: [
      'Hi {{first_name}}, thanks.',
      'Hi {{ first_name | a fallback that is longer than anybody would think of putting there, and then some more }}, hi.',
      'Hi {{first_name, thanks.',
      'Hi first_name}}, thanks.',
      'It comes {{morning/afternoon}}.',
      'Hi {name}, thanks.',
      'Hi [name], thanks.',
      'Your [product] is on its way.',
      'See [link: returns].',
      'It comes on [date].',
      'Hi [Customer’s first name], thanks.',
      'See [insert link here].',
      'Your [order number] is here.',
    ],
    misses: [
      'Hi Sam, thanks.',
      'See the note [1].',
      'Part one [1/2]',
      '[UPDATE] All trains run again.',
      'See [our page](https://brand.example).',
      'Thanks {and sorry}!',
      'Set it in [Settings].',
    ],
  },
];
