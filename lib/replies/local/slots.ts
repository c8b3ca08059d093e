import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import { aboutOf } from './about';
import { clausesOf, secondOf } from './clause';
import type { Guide } from './guides';
import { ofOurLines } from './phrases/ourLines';
import { inSeededOrder, pickIndex } from './seed';
import { troubledThing } from './troubledThing';
import { isAnswerable } from './unanswerable';

export type Slots = Readonly<Record<string, string | null>>;

/** What to send where it is not known what would let someone look the matter up. */
const OPEN_DETAILS = ['a few details', 'the details', 'a little more about it'] as const;
/** What is done about trouble of any kind. A team that nobody names was what readers believed least. */
export const OPEN_ACTS = [
  'look into it',
  'look into it with you',
  'find out what happened',
  'see what I can do',
  "find out what's gone wrong",
] as const;
/** The same where nothing went wrong, so that there is nothing to find out about what happened. */
export const HELPFUL_ACTS = [
  'look into it',
  'look into it with you',
  'see what I can do',
  'help you with it',
  'take it from there with you',
] as const;

/** One of them, by the words of the post. */
export const openDetail = (text: string): string =>
  OPEN_DETAILS[pickIndex(`${text}/detail`, OPEN_DETAILS.length)] ?? OPEN_DETAILS[0];

export const isOpenDetail = (detail: string): boolean =>
  detail === 'the details' || OPEN_DETAILS.some((open) => open === detail);

/** "a lid that cracked" is "the lid that cracked" once it is spoken of again. */
const definite = (text: string) => text.replace(/^an? /, 'the ');

/** "get help with your account" asks for help with "your account". */
const HELP = /^get (?:some )?help (?:with )?(?!on\b|from\b)/;
const needOf = (gist: PostAnalysis['gist']) =>
  gist?.kind === 'aim' && HELP.test(gist.text) ? gist.text.replace(HELP, '') : null;

/** Where a thing does not work, "what happened with it" is trouble with it. */
const FAULTY: ReadonlySet<PostAnalysis['category']> = new Set(['app_site_outage', 'product_defect', 'account_access']);
const troubleOf = (gist: string, { category }: PostAnalysis): string =>
  FAULTY.has(category) ? gist.replace(/^what happened with /, 'the trouble with ') : gist;

/** What a question is about, where it is theirs and stands in the question itself: a thing named in passing would miss the point. */
export function askedAbout(thing: { text: string } | null, text: string): string | null {
  if (!thing || !/^your /.test(thing.text) || thing.text.split(' ').length > 4) return null;
  const head = thing.text.split(' ').at(-1)?.toLowerCase() ?? '';
  return text.split(/(?<=[.!?\n])/).some((sentence) => /\?\s*$/.test(sentence) && sentence.toLowerCase().includes(head))
    ? thing.text
    : null;
}

const HOW_TO = /^how to (?=\w+ )/;

/** The values that lines are filled with. `null` rules a line out. */
export function slotsFor(
  analysis: PostAnalysis,
  brand: Brand,
  guide: Guide | null,
  name: string | null,
  text: string,
  ownThing: { text: string; plural: boolean } | null,
): Slots {
  const { matter, gist } = analysis;
  const thing = troubledThing(matter?.thing ?? null, text) ?? troubledThing(ownThing, text);
  const agree = (one: string, many: string) => (thing ? (thing.plural ? many : one) : null);
  const isSaid = gist && !(gist.kind === 'question' && !isAnswerable(gist.text));
  const [clause = null, clause2 = null] = clausesOf(analysis);
  return {
    thing: thing?.text ?? null,
    bare: thing?.text.replace(/^(?:your|the|an?|that|this) /, '') ?? null,
    is: agree('is', 'are'),
    has: agree('has', 'have'),
    was: agree('was', 'were'),
    it: agree('it', 'they'),
    its: agree('its', 'their'),
    duration: matter?.duration ?? null,
    count: matter?.count ?? null,
    place: matter?.place ?? null,
    person: matter?.person ?? null,
    gist: isSaid ? (gist.kind === 'duration' ? gist.text : troubleOf(definite(gist.text), analysis)) : null,
    need: needOf(gist),
    steps: isSaid && gist.kind === 'question' && HOW_TO.test(gist.text) ? gist.text.replace(HOW_TO, '') : null,
    wish: gist?.kind === 'wish' ? gist.text : null,
    clause,
    clause2: clause && clause2 ? secondOf(clause, clause2) : clause2,
    about: aboutOf(text) ?? askedAbout(thing, text),
    detail: guide?.detail ?? openDetail(text),
    name,
    brand: brand.name,
  };
}

const OPEN_TO_ALL: ReadonlySet<string> = new Set([...OPEN_ACTS, ...HELPFUL_ACTS]);

/**
 * The next steps that suit the matter, in an order of the seed's.
 * @param question what is asked besides, as in the gist's kind `question`: where nobody knows the matter, it is answered
 */
export function actsFor(guide: Guide | null, inTrouble: boolean, question: string | null, seed: string): string[] {
  const acts: readonly string[] = guide?.act ?? (inTrouble ? OPEN_ACTS : HELPFUL_ACTS);
  if (question && acts.every((act) => OPEN_TO_ALL.has(act))) return [`find out ${question}`];
  return inSeededOrder<string>(acts, seed);
}

const SLOT = /\{(\w+)\}/g;
const FROM_POST = /^(?:thing|bare|duration|count|place|person|gist|need|steps|wish|clause2?|about|said)$/;

function capitalised(text: string): string {
  return text
    .replace(/^[a-z](?![A-Z])/, (letter) => letter.toUpperCase())
    .replace(/([.!?]\s+)([a-z])(?![A-Z])/g, (_, end: string, letter: string) => end + letter.toUpperCase());
}

/** A missing name takes its comma along. */
const withoutName = ofOurLines((line: string): string => {
  if (!line.includes('{name}')) return line;
  return line
    .replace(/, \{name\}/g, '')
    .replace(/^(Hi|Hello) \{name\}, (\w)/, (_, _hi, letter: string) => letter.toUpperCase());
});

/**
 * A line with its slots filled, or `null` when one is not known.
 * @returns the text and how many slots that come from the post it uses: the more, the more it is about this post
 */
export function fillLine(line: string, slots: Slots, act: string | null): { text: string; grounded: number } | null {
  let complete = true;
  let grounded = 0;
  const text = (slots.name ? line : withoutName(line)).replace(SLOT, (_, slot: string) => {
    const value = slot === 'act' ? act : (slots[slot] ?? null);
    if (value === null) {
      complete = false;
      return '';
    }
    if (FROM_POST.test(slot)) grounded++;
    return value;
  });
  return complete ? { text: capitalised(text), grounded } : null;
}

/** What the private channel is called where the reply will stand. */
export function inChannelWords(text: string, platform: Platform): string {
  if (platform !== 'facebook') return text;
  return text
    .replace(/\bdirect message/g, 'private message')
    .replace(/\bDM (me|us)\b/g, 'Message $1')
    .replace(/([a-z,;] )Message (me|us)\b/g, '$1message $2')
    .replace(/\b(?:by|[Oo]ver) DM\b/g, (found) => (found.startsWith('O') ? 'By private message' : 'by private message'))
    .replace(/\b([Aa]|[Oo]ne) DM\b/g, '$1 private message')
    .replace(/\byour DM\b/gi, (found) => (found.startsWith('Y') ? 'Your message' : 'your message'))
    .replace(/\bDMs are\b/g, 'inbox is')
    .replace(/^DM\b|(?<=[.!?] )DM\b/g, 'Message me')
    .replace(/\b(if you) DM\b/g, '$1 message me')
    .replace(/\bDM\b/g, 'message');
}
