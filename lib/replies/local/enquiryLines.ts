import type { Candidate } from './candidate';
import type { Material } from './material';
import {
  CAN_CHECK,
  CHECK_GIST,
  ENQUIRY_ASKED,
  ENQUIRY_PLAIN,
  ENQUIRY_PRIVATE,
  FIND_GIST,
  FIND_OUT,
  FIND_STEPS,
  HELP_STEPS,
  STEPS_NEXT,
} from './phrases/answers';
import type { Line } from './phrases/line';
import { inEveryRegister, numbered } from './phrases/registers';
import type { Spoken } from './phrases/registers/kind';
import { isOfTheirs, isPut } from './situations/enquiry';
import { isForm } from './situations/enquiryRows';

/** Longer than this, a question said back leaves no room for what is said about it. */
const LONGEST_SAID_BACK = 90;

/** What may stand behind the end of a question that was caught whole. */
const ENDS_HERE =
  /^(?:\s*$|\s*[.?!,;:()"\n\u2013\u2014-]|\s+(?:or|and|but|so|because|since|bc|cos|cause|cuz|though|please|pls|plz|ty|thanks|thank|thx|lol|tho|mate|guys|i|i'm|im|i've|it's|its|we|we're|my|if|when|while|just|asking|now|again|today|tonight|then|yet|pub|anyone|either|at all|at the moment|from you|with you|that|which|who|for (?:this|that|it|me|us))\b|\s*[^\p{L}\p{N}\s])/iu;

/** Two-way questions lose their sense with their second half. */
const SECOND_HALF =
  /^((?: now| today| straight away| up front| online)? or) (?!not\b|what\b|nah\b|no\b|something\b)([^.?!,;]{2,40})/i;

/** A second half with a verb of its own can be left away: what it asks is the opposite of the first. */
const OWN_VERB =
  /^(?:do|does|is|are|am|will|would|can|could|should|has|have|did|was|it|its|it's|he|she|they|will|i|im|we|you|u)\b/i;
/** What is left is neither good English nor theirs to hear back. */
const NOT_SAID = /\b(?:(?:dr|mr|mrs)$|dey|abeg|una|wey|e dey|ur|u|pls|plz|lol|wtf|tf|idk|etc|my|me|i)\b/i;

/** The question with its second half, or `null` where it was cut off before its end. */
function wholeQuestion(gist: string, words: string | undefined): string | null {
  if (!words) return gist;
  const end = gist.split(' ').slice(-2).join(' ').toLowerCase();
  const last = gist.split(' ').at(-1)?.toLowerCase() ?? '';
  const text = words.toLowerCase();
  const at = text.includes(end) ? text.indexOf(end) + end.length : text.lastIndexOf(last) + last.length;
  if (!text.includes(last)) return gist;
  const behind = words.slice(at);
  if (!ENDS_HERE.test(behind)) return null;
  const [, or, second = ''] = SECOND_HALF.exec(behind) ?? [];
  if (!or || OWN_VERB.test(second) || gist.includes(' or ')) return gist;
  const whole = `${gist}${or} ${second.trim()}`;
  return second.trim().split(' ').length <= 7 && !NOT_SAID.test(second) && whole.length <= LONGEST_SAID_BACK
    ? whole
    : null;
}

/** The question of the post as it can stand behind "I'll check"; `null` where it cannot be said back whole. */
export function questionSaidBack({ gistKind, slots, topic }: Material): string | null {
  const { gist } = slots;
  if (gistKind !== 'question' || !gist || gist.length > LONGEST_SAID_BACK || NOT_SAID.test(gist)) return null;
  return wholeQuestion(gist, topic.asked?.words);
}

/** What the writer asks, by the word it begins with. */
function saidBack(material: Material): Record<string, string | null> {
  const gist = questionSaidBack(material);
  const by = (word: RegExp) => (gist && word.test(gist) ? gist : null);
  return {
    gist,
    whether: by(/^whether\b/),
    why: by(/^why\b/),
    when: by(/^(?:when|how (?:soon|long))\b/),
    steps: gist ? (material.slots.steps ?? null) : null,
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

/** Where such a thing stands or what decides it, in place of what somebody means to do about it. */
const IS_FACT = /^(?!.*\b(?:I|I'm|I'd|I'll|I've|me|myself|fair|good (?:question|that)|right to ask)\b)/i;

/** The row's half of an answer: first what names the question, then what says something, then the rest. */
function ownHalves(material: Material): Candidate[][] {
  const { asked } = material.topic;
  if (!asked) return [];
  const { id, half } = asked.enquiry;
  const said = { ...saidBack(material), named: asked.named };
  const all = half.flatMap((line, at): (Candidate & { from: string })[] => {
    const text = filled(line, said);
    return text ? [{ id: `${id}.half.${at + 1}`, move: 'EXPLAIN', text, from: line }] : [];
  });
  const slotsIn = (line: string) => [...line.matchAll(SLOT)].map(([, slot = '']) => slot);
  const named = all.filter(({ from }) => slotsIn(from).some((slot) => !OF_POST.has(slot)));
  const about = all.filter(({ from }) => slotsIn(from).includes('about'));
  const plain = all.filter((line) => !named.includes(line) && !about.includes(line));
  return [
    named,
    about,
    plain.filter(({ text }) => IS_FACT.test(text)),
    plain.filter(({ text }) => !IS_FACT.test(text)),
  ].map((lines) => lines.map(({ from: _, ...line }) => line));
}

/** A pool of lines in every register. */
type Pool = readonly [pool: Spoken, lines: readonly Line[]];

const candidates = ([pool, lines]: Pool, id: string, move: Candidate['move'], fill: (text: string) => string) =>
  numbered(id, inEveryRegister(pool, lines)).map((line): Candidate => ({ ...line, move, text: fill(line.text) }));

/** The question in the writer's own terms and what is done about it; without a promise where only a look in private can tell. */
function saidBackLines(material: Material): Candidate[] {
  const gist = questionSaidBack(material);
  const { asked } = material.topic;
  if (!gist || !asked || asked.enquiry.atOnce) return [];
  const { steps } = material.slots;
  const answer: Pool = gist.startsWith('whether') ? ['checkGist', CHECK_GIST] : ['findOut', FIND_OUT];
  const help: Pool | null = steps ? ['helpSteps', HELP_STEPS] : null;
  const lines: Pool = asked.enquiry.own ? ['canCheck', CAN_CHECK] : (help ?? answer);
  return candidates(lines, `${asked.enquiry.id}.said`, 'EXPLAIN', (text) =>
    text.replace('{gist}', () => gist).replace('{steps}', () => steps ?? ''),
  );
}

/** First the question said back; where it cannot be, the half of an answer that needs no fact of the brand. */
export const halvesOf = (material: Material): Candidate[][] => [saidBackLines(material), ...ownHalves(material)];

/** What is done about it on a card that only says so. */
export function findLines(material: Material): Candidate[][] {
  const gist = questionSaidBack(material);
  if (!gist) return [];
  const { steps } = material.slots;
  return [
    steps ? candidates(['find.steps', FIND_STEPS], 'find.steps', 'ACT', (text) => text) : [],
    candidates(['find.gist', FIND_GIST], 'find.gist', 'ACT', (text) => text.replace('{gist}', () => gist)),
  ];
}

/** What is asked or done next: the one thing that decides it, or what to send in private. */
export function stepsOf(material: Material): Candidate[][] {
  const { topic, guide } = material;
  const { asked } = topic;
  if (!asked || !guide) return [];
  const { id, own } = asked.enquiry;
  const form = isForm(asked.enquiry);
  const [question] = guide.ask;
  if (own) return [candidates(['enquiryPrivate', ENQUIRY_PRIVATE], `${id}.private`, 'DM', (text) => text)];
  const isSaid = saidBackLines(material).length > 0;
  // "Could you tell me more?" is for whoever said too little.
  const isFiller = isSaid && (question?.id.startsWith('form-open') ?? false);
  const askedAlone: Candidate[] = question && !isFiller ? [{ ...question, move: 'ASK' }] : [];
  if (isSaid && !question && material.slots.steps)
    return [candidates(['stepsNext', STEPS_NEXT], 'steps.next', 'DM', (text) => text)];
  if (form) {
    if (isOfTheirs(asked)) return [candidates(['enquiryPrivate', ENQUIRY_PRIVATE], `${id}.own`, 'DM', (text) => text)];
    if (question) return [askedAlone];
    // "I can help with that" alone leaves them waiting for what comes next.
    const leavesOpen = id === 'form-how' && !isSaid;
    return leavesOpen ? [candidates(['enquiryPlain', ENQUIRY_PLAIN], `${id}.plain`, 'ACT', (text) => text)] : [];
  }
  if (isSaid) {
    // A row that only stands nearest may be another matter's.
    const facts = isPut(asked.enquiry, asked.words ?? '') ? (ownHalves(material)[2] ?? []) : [];
    return question ? [askedAlone] : [facts.map((line): Candidate => ({ ...line, move: 'ACT' }))];
  }
  return question
    ? [candidates(['enquiryAsked', ENQUIRY_ASKED], question.id, 'ASK', (text) => `${question.text} ${text}`)]
    : [candidates(['enquiryPlain', ENQUIRY_PLAIN], `${id}.plain`, 'ACT', (text) => text)];
}
