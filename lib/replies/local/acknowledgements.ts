import type { GistKind } from '@/lib/domain/analysis';
import type { Move } from '@/lib/domain/labels';
import { type Candidate, candidatesOf, packLines } from './candidate';
import type { Material } from './material';
import { particularly } from './particulars';
import { ACK_BY_CATEGORY } from './phrases/ackByCategory';
import {
  ACK_MATTER,
  ACK_NEED,
  ACK_SHORT_WAIT,
  ACK_THING,
  ACKNOWLEDGE,
  HELP_MATTER,
  TWO_CLAUSES,
} from './phrases/acknowledge';
import { ACK_OPEN } from './phrases/open';
import { POOLS } from './phrases/pools';
import { isWide } from './situations/situation';
import { isPlainlyTroubled } from './troubledThing';

/** "we charged you twice" states our act; nobody has checked it yet. */
export const OURS = /\bwe\b/;

/** The statements of the post, said back. */
export function fromClauses(move: Move, { slots }: Material): Candidate[] {
  const { clause, clause2 } = slots;
  if (!clause) return [];
  if (OURS.test(clause)) return candidatesOf(move, 'ack.our', ACKNOWLEDGE.our_clause);
  const fitsTwo = clause2 && !OURS.test(clause2) && clause.length + clause2.length <= 110;
  return fitsTwo ? candidatesOf(move, 'ack.two', TWO_CLAUSES) : candidatesOf(move, 'ack.clause', ACKNOWLEDGE.clause);
}

/** What somebody wants is not what went wrong: said back to a complaint it would miss the point. */
const WANTED: ReadonlySet<GistKind> = new Set(['aim', 'question', 'wish']);

/** "what happened with your bag" is no subject of a sentence. */
const INDIRECT = /^(?:what|how|whether|why|when|where)\b/;

/** Word of how it stands, which is given and not admired. */
const NEWS = /\b(?:updates?|eta|etr|news)\b(?! (?:to|for|button|log|option))/i;
const SHORT_DELAY = /\bdelay of (?:[1-9]|[12]\d) min/;

export function fromGist(move: Move, { gistKind, inTrouble, slots }: Material): Candidate[] {
  // A post that praises is cheered; one that only names what others praise is not.
  if (move === 'ACK' && gistKind === 'praise') return [];
  if (move === 'ACK' && gistKind === 'wish' && NEWS.test(slots.gist ?? '')) return [];
  if (slots.need) return candidatesOf(move, 'ack.need', ACK_NEED);
  if (gistKind === 'possessive' && INDIRECT.test(slots.gist ?? ''))
    return candidatesOf(move, 'ack.indirect', ACKNOWLEDGE.indirect);
  if (gistKind === 'duration' && SHORT_DELAY.test(slots.gist ?? ''))
    return candidatesOf(move, 'ack.short', ACK_SHORT_WAIT);
  return gistKind && gistKind !== 'clause' && !(inTrouble && WANTED.has(gistKind))
    ? candidatesOf(move, `ack.${gistKind}`, ACKNOWLEDGE[gistKind])
    : [];
}

/** What help can be given with: "Let me help with how you were spoken to" is no offer. */
const CAN_BE_HELPED =
  /^(?:the (?:trouble|error|problem|fault|lockout|hold-up)|not being able to|being (?:kept|locked)|getting|your)\b/;

/** The plain name of the row's matter; to somebody who only asks for help, an offer of it. */
function fromMatter(move: Move, { topic, inTrouble, asksForHelp, text }: Material): Candidate[] {
  const { situation } = topic;
  if (!situation?.matter || !(inTrouble || asksForHelp)) return [];
  const { id, matter } = situation;
  if (!inTrouble && !CAN_BE_HELPED.test(matter)) return [];
  const told = particularly(matter, situation, text);
  const ways = inTrouble ? ACK_MATTER : HELP_MATTER;
  return packLines(
    move,
    `${id}.${inTrouble ? 'matter' : 'help'}`,
    ways.map((line) => line.text.replace('{matter}', told)),
  );
}

/** Ways to say the matter back, what is surest and closest to the post first. */
export function acknowledgements(move: Move, material: Material): Candidate[][] {
  const { topic, inTrouble, asksForHelp, slots, text } = material;
  const ownLines = packLines(move, `${topic.situation?.id}.ack`, topic.situation?.ack);
  // Named beside the trouble, a thing makes a reply about the shirt of whoever was rude.
  const saysThing = slots.thing ? isPlainlyTroubled(slots.thing, text) : false;
  const aboutThing = saysThing ? candidatesOf(move, 'ack.about', ACK_THING) : [];
  // A row of plain words knows less than the name of the thing.
  const isWideBesideThing = topic.situation && isWide(topic.situation) && inTrouble && aboutThing.length > 0;
  const fromSituation = isWideBesideThing ? aboutThing : ownLines;
  const plainly = isWideBesideThing ? [] : fromMatter(move, material);
  const fromPack = packLines(move, `${topic.pack?.problem}.ack`, topic.pack?.ack);
  const naming = fromPack.filter(({ text }) => text.includes('{thing}'));
  const general =
    inTrouble || !asksForHelp
      ? candidatesOf(move, 'open', ACK_OPEN)
      : candidatesOf(move, 'helpAck', POOLS.helpAck.lines);
  const clauses = fromClauses(move, material);
  const gist = fromGist(move, material);
  // Readers prefer the row's own lines with an apology beside them; where a step leaves no room for that, the plain name carries it. What a wide row says is a saying.
  const isNameFirst = (topic.situation && isWide(topic.situation)) || (material.guide?.attempt.length ?? 0) > 0;
  const ofRow = isNameFirst ? [plainly, fromSituation] : [fromSituation, plainly];
  const ofCategory =
    inTrouble && topic.category ? candidatesOf(move, `ack.${topic.category}`, ACK_BY_CATEGORY[topic.category]) : [];
  // The name of a thing alone says less than the matter that a row knows.
  const ofPost = material.gistKind === 'thing' ? [clauses, ...ofRow, gist] : [clauses, gist, ...ofRow];
  return [
    ...(topic.situation?.leads ? [fromSituation] : []),
    // Another card says it from another side: "two weeks without your desk" beside "your desk still hasn't arrived".
    ...(move === 'FEEL' ? [gist, fromSituation, clauses] : ofPost),
    topic.isSure ? naming : [],
    topic.isSure ? fromPack : [],
    ofCategory.filter((line) => saysThing || !line.text.includes('{thing}')),
    aboutThing,
    general,
  ];
}
