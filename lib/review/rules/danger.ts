import type { Helpline } from '@/lib/domain/brand';
import { type ContextRule, wholeDraft } from '../rule';

const SAFE_STEP =
  /\b(?:unplug|switch (?:it )?off|stop (?:using|eating|it)|don['’]t (?:use|eat)|do not (?:use|eat)|keep (?:it|the|everyone|what)|safety|medical|doctor|set it aside|step away|everyone is safe|0800|call our|nearest member of staff|on duty there|emergency number)\b/i;

/** Kept apart from words about money and orders, which have no place there. */
const BUSINESS = /\b(?:account|order|refund|balance|payment|dm us)\b/i;
const KNOWN_HELPLINE = /\b(?:samaritans|116 ?123|988|helpline|crisis|lifeline|emergency|999|112|911)\b/i;
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A helpline everybody knows, or one that the brand has approved, by its name, its number or its address. */
function namesHelpline(draft: string, helplines: readonly Helpline[]): boolean {
  if (KNOWN_HELPLINE.test(draft)) return true;
  const lower = draft.toLowerCase();
  const digits = digitsOf(draft);
  return helplines.some(({ name, contact }) => {
    const number = digitsOf(contact);
    return (
      lower.includes(name.toLowerCase()) ||
      lower.includes(contact.toLowerCase()) ||
      (number.length > 2 && digits.includes(number))
    );
  });
}

const BLUE_HARBOUR: Helpline = { region: 'any', name: 'Blue Harbour', contact: '555 010 0199', checkedAt: null };

/** Where somebody could come to harm: what has to stand in the reply before anything else. */
export const DANGER_RULES: readonly ContextRule[] = [
  {
    id: 'safety.first',
    severity: 'block',
    message: 'Someone could be hurt. Start with what to do to be safe.',
    source: 'crisis communication theory (Coombs 2007); public-health guidance (CDC CERC)',
    find: (draft, { hasFlag, sheet }) => {
      if (!draft.trim() || !hasFlag('safety') || SAFE_STEP.test(draft)) return [];
      // In an incident the fact sheet says what keeps people safe; a false claim is answered by the facts, the press by its contact.
      const { advice = '', cluster, known = [] } = sheet?.incident.sheet ?? {};
      const safe = cluster === 'rumour' ? known.map(({ text }) => text) : [advice].filter(Boolean);
      if (sheet && (hasFlag('press') || safe.some((line) => draft.includes(line.replace(/[.!]$/, ''))))) return [];
      return wholeDraft();
    },
    hits: [{ draft: "I'm sorry about the heater. DM us.", analysis: { flags: ['safety'] } }],
    misses: [
      { draft: 'Please unplug it and call our safety team.', analysis: { flags: ['safety'] } },
      { draft: 'Please tell the nearest member of staff right away.', analysis: { flags: ['safety'] } },
    ],
  },
  {
    id: 'distress.protocol',
    severity: 'block',
    message: 'Someone may be in danger. Only your approved words with a helpline, from a person.',
    source: 'guidance on suicidal content online (NSPA; Samaritans)',
    find: (draft, { hasFlag, brand }) =>
      draft.trim() && hasFlag('self_harm') && (!namesHelpline(draft, brand.helplines) || BUSINESS.test(draft))
        ? wholeDraft()
        : [],
    hits: [
      { draft: 'Sorry! DM us about your account.', analysis: { flags: ['self_harm'] } },
      {
        draft: 'Blue Harbour will look at your refund.',
        brand: { helplines: [BLUE_HARBOUR] },
        analysis: { flags: ['self_harm'] },
      },
    ],
    misses: [
      {
        draft: "I'm glad you said this. Samaritans are free on 116 123.",
        analysis: { flags: ['self_harm'] },
      },
      {
        draft: "I'm glad you wrote this. Blue Harbour are there day and night.",
        brand: { helplines: [BLUE_HARBOUR] },
        analysis: { flags: ['self_harm'] },
      },
      {
        draft: "I'm glad you wrote this. 555-010-0199 is free, at any hour.",
        brand: { helplines: [BLUE_HARBOUR] },
        analysis: { flags: ['self_harm'] },
      },
    ],
  },
];
