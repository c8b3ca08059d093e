import type { Candidate } from './candidates';
import type { Material } from './material';
import { ENQUIRY_ASKED, ENQUIRY_PLAIN, ENQUIRY_PRIVATE } from './phrases/answers';
import type { Line } from './phrases/line';
import { isForm } from './situations/enquiryRows';

/** Longer than this, a question said back leaves no room for what is said about it. */
const LONGEST_SAID_BACK = 80;

/** What the writer asks, by the word it begins with. */
function saidBack({ gistKind, slots }: Material): Record<string, string | null> {
  const gist = gistKind === 'question' && slots.gist && slots.gist.length <= LONGEST_SAID_BACK ? slots.gist : null;
  const by = (word: RegExp) => (gist && word.test(gist) ? gist : null);
  return {
    gist,
    whether: by(/^whether\b/),
    why: by(/^why\b/),
    when: by(/^(?:when|how (?:soon|long))\b/),
    steps: slots.steps ?? null,
  };
}

const SLOT = /\{(\w+)\}/g;

/** Filled in later, with what is known of the post. */
const OF_POST: ReadonlySet<string> = new Set(['about', 'name', 'thing']);

/** The line with what the question says filled in; `null` where it does not say it. */
function filled(text: string, said: Record<string, string | null>): string | null {
  const slots = [...text.matchAll(SLOT)].map(([, slot = '']) => slot);
  return slots.every((slot) => said[slot] || OF_POST.has(slot))
    ? text.replace(SLOT, (slot, name: string) => said[name] ?? slot)
    : null;
}

/** The half of an answer that needs no fact of the brand: what names the question first. */
export function halvesOf(material: Material): Candidate[][] {
  const { asked } = material.topic;
  if (!asked) return [];
  const { id, half } = asked.enquiry;
  const said = { ...saidBack(material), named: asked.named };
  const all = half.flatMap((line, at): Candidate[] => {
    const text = filled(line, said);
    return text ? [{ id: `${id}.half.${at + 1}`, move: 'EXPLAIN', text }] : [];
  });
  const slotsOf = ({ id: of }: Candidate) => half[Number(of.split('.').at(-1)) - 1]?.match(SLOT) ?? [];
  const named = all.filter((line) => slotsOf(line).some((slot) => !OF_POST.has(slot.slice(1, -1))));
  const about = all.filter((line) => !named.includes(line) && slotsOf(line).length > 0);
  return [named, about, all.filter((line) => slotsOf(line).length === 0)];
}

/** Up to this length a question can follow "I'll check". */
const LONGEST_ACT = 64;
const ENDS = ['and answer here', 'and reply here', 'and post it here'] as const;

/** What will be done: about the very question where it can be said back and the half before it does not, else what the row says. */
function actsOf(material: Material, namesIt: boolean): readonly string[] {
  const { gist } = saidBack(material);
  if (!gist || namesIt || gist.length > LONGEST_ACT) return ['{act}'];
  return ENDS.map((end) => `${gist.startsWith('whether') ? 'check' : 'find out'} ${gist} ${end}`);
}

/** What is asked or done next, in one sentence or two that belong together. */
export function stepsOf(material: Material): Candidate[][] {
  const { topic, guide } = material;
  const { asked } = topic;
  if (!asked || !guide) return [];
  const { id, own } = asked.enquiry;
  const inTurn = (lines: readonly Line[], kind: string, move: Candidate['move'], before = '') =>
    lines.map(({ text }, at): Candidate => ({ id: `${id}.${kind}.${at + 1}`, move, text: `${before}${text}` }));
  if (own) return [inTurn(ENQUIRY_PRIVATE, 'private', 'DM')];
  if (isForm(asked.enquiry)) return [guide.ask.map((question): Candidate => ({ ...question, move: 'ASK' }))];
  const [named = []] = halvesOf(material);
  const acts = actsOf(material, named.length > 0);
  const withActs = (lines: readonly Line[]) =>
    acts.flatMap((act) => lines.map((line) => ({ ...line, text: line.text.replace('{act}', () => act) })));
  const [question] = guide.ask;
  return [
    question ? inTurn(withActs(ENQUIRY_ASKED), question.id, 'ASK', `${question.text} `) : [],
    inTurn(withActs(ENQUIRY_PLAIN), 'plain', 'ACT'),
  ];
}
