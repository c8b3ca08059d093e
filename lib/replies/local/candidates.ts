import type { GistKind } from '@/lib/domain/analysis';
import type { Move } from '@/lib/domain/labels';
import { findLines, halvesOf, stepsOf } from './enquiryLines';
import { tellsOfHarm } from './hazard';
import type { Material } from './material';
import type { Occasion } from './occasions';
import { particularly } from './particulars';
import { ACK_BY_CATEGORY } from './phrases/ackByCategory';
import {
  ACK_MATTER,
  ACK_NEED,
  ACK_SHORT_WAIT,
  ACK_THING,
  ACKNOWLEDGE,
  HELP_MATTER,
  SYMPATHY_CLAUSE,
  TWO_CLAUSES,
} from './phrases/acknowledge';
import { ANSWER_ABOUT, ANSWER_OPEN, FIND_ABOUT } from './phrases/answers';
import { type Line, lines } from './phrases/line';
import { ACK_OPEN, ASK_HELP, ASK_OPEN } from './phrases/open';
import { POOLS, type PoolId } from './phrases/pools';
import {
  CELEBRATE,
  CELEBRATE_CREW,
  CELEBRATE_GIST,
  CELEBRATE_NEW,
  CELEBRATE_THING,
  CLOSURE_GIST,
  GLAD_TO,
  PASS_ON_TO,
} from './phrases/praise';
import { inEveryRegister, numbered } from './phrases/registers';
import { WISH_TO } from './phrases/wishes';
import { isWide } from './situations/situation';
import { isPlainlyTroubled } from './troubledThing';

/** A line that may be said, with what it does and an id that stays the same as long as the line keeps its place. */
export interface Candidate extends Line {
  id: string;
  move: Move;
  /** Said as it stands, without slots or voice. */
  verbatim?: boolean;
}

const inTheirWords = (move: Move, id: string, text: string | null | undefined): Candidate[][] =>
  text ? [[{ id, move, text, verbatim: true }]] : [];

const SAFE_POOL = {
  food: 'safeFood',
  device: 'safeDevice',
  use: 'safeUse',
  gas: 'safeGas',
  'shut in': 'safeShutIn',
  medicine: 'safeMedicine',
  other: 'safeOther',
} as const;

/** Tables never change, so that their candidates are made once. */
const MADE = new Map<string, Candidate[]>();

function candidatesOf(move: Move, key: string, from: readonly Line[] | undefined): Candidate[] {
  const id = `${move}/${key}`;
  const known = MADE.get(id);
  if (known) return known;
  const made = numbered(key, inEveryRegister(key, from ?? [])).map((line) => ({ ...line, move }));
  MADE.set(id, made);
  return made;
}

function packLines(move: Move, key: string, texts: readonly string[] | undefined): Candidate[] {
  return MADE.get(`${move}/${key}`) ?? candidatesOf(move, key, lines(...(texts ?? [])));
}

const fromGuide = (move: Move, texts: readonly { id: string; text: string }[] | undefined): Candidate[] =>
  (texts ?? []).map((line) => ({ ...line, move }));

/** "we charged you twice" states our act; nobody has checked it yet. */
const OURS = /\bwe\b/;

/** The statements of the post, said back. */
function fromClauses(move: Move, { slots }: Material): Candidate[] {
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

function fromGist(move: Move, { gistKind, inTrouble, slots }: Material): Candidate[] {
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
function acknowledgements(move: Move, material: Material): Candidate[][] {
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

/** "the porter", "whoever designed the lid": who it was, without what they did. */
function isBarePerson({ gistKind, slots }: Material): boolean {
  const gist = slots.gist ?? '';
  return /^whoever\b/i.test(gist) || (gistKind === 'deed' && !/ing\b/.test(gist));
}

/** Said back alone, these name nothing. */
const GENERAL =
  /^(?:the|your|a)(?: (?:whole|entire|customer|overall))* (?:service|experience|company|airline|store|shop|brand|help|support|team|staff|holiday|day|time|stuff|things?|products?|fans?|work|job|people|place|correspondence|(?:personal |phone )?call|reply|response|info|update|advice|love|post)$/i;
const NEW = /^your (?:\w+ )?(?:new|first)\b/i;
/** "the acme" is the brand itself. */
const isBrand = (gist: string, brand: string | null | undefined) => {
  const bare = gist.replace(/^the /i, '').toLowerCase();
  return bare.length > 2 && (brand ?? '').toLowerCase().includes(bare);
};
const namesGist = ({ text }: Candidate) => text.includes('{gist}');

/** The lines of a row of the occasions. Those with the gist suit it only where it is what the row is about. */
const toldLines = (move: Move, told: Occasion | null): Candidate[] =>
  told ? packLines(move, `${told.id}.say`, told.lines).filter((line) => !namesGist(line)) : [];

function praiseOfGist(material: Material): Candidate[] {
  const { gistKind, slots, topic } = material;
  const { told } = topic;
  const gist = slots.gist ?? '';
  if (isBarePerson(material)) return candidatesOf('CELEBRATE', 'celebrate.crew', CELEBRATE_CREW);
  if (gistKind !== 'praise')
    return candidatesOf('CELEBRATE', `celebrate.${gistKind}`, gistKind ? CELEBRATE_GIST[gistKind] : []);
  if (GENERAL.test(gist) || isBrand(gist, slots.brand)) return [];
  if (NEW.test(gist)) return candidatesOf('CELEBRATE', 'celebrate.new', CELEBRATE_NEW);
  const own = told?.when.test(gist) ? packLines('CELEBRATE', `${told.id}.say`, told.lines).filter(namesGist) : [];
  return own.length > 0 ? own : candidatesOf('CELEBRATE', 'celebrate.praise', CELEBRATE_GIST.praise);
}

/** Who or what was praised is said already, so that nothing need follow. */
const saysEnough = (material: Material) =>
  material.topic.told !== null || praiseOfGist(material).length > 0 || ownThing(material);

/** Ways to hand it on to those whom the row names. One row is handed on in several ways, each with ids of its own. */
function handedTo(move: Move, told: Occasion | null, way: string, ways: readonly Line[]): Candidate[] {
  const { id, to } = told ?? {};
  if (!to) return [];
  const named = ways.map((line) => ({ ...line, text: line.text.replaceAll('{to}', to) }));
  return candidatesOf(move, `${id}.${way}`, named);
}

/** "the ticket" may be named in passing; what they call theirs is what they are glad of. */
const ownThing = ({ slots }: Material) => slots.thing?.startsWith('your ') ?? false;

/**
 * The lines of a pool in tiers: one of an earlier tier is said if any can be. Which pools are put together from the post, and how, is decided here.
 */
export function tiersOf(pool: PoolId, material: Material): Candidate[][] {
  const { guide, topic, gistKind, facts } = material;
  switch (pool) {
    case 'faqAnswer':
      return inTheirWords('EXPLAIN', `faq.${facts.faq?.entry.id}`, facts.faq?.answer);
    case 'faqLink':
      return inTheirWords('LINK', `faq.${facts.faq?.entry.id}.link`, facts.faq?.link);
    case 'policy':
      return inTheirWords('EXPLAIN', `policy.${facts.policy?.entry.id}`, facts.policy?.text);
    case 'remedy':
      return inTheirWords('REMEDY', `policy.${facts.policy?.entry.id}`, facts.policy?.text);
    case 'policyLink':
      return inTheirWords('LINK', `policy.${facts.policy?.entry.id}.link`, facts.policy?.link);
    case 'dmLink':
      return inTheirWords('LINK', 'dm.link', facts.dmLink);
    case 'ack':
      return acknowledgements('ACK', material);
    case 'ackFeel':
      return acknowledgements('FEEL', material);
    case 'sympathyFor': {
      const { clause } = material.slots;
      return [
        clause && !OURS.test(clause) && tellsOfHarm(clause)
          ? candidatesOf('SYMPATHY', 'sympathy.clause', SYMPATHY_CLAUSE)
          : [],
        candidatesOf('SYMPATHY', 'sympathy', POOLS.sympathy.lines),
      ];
    }
    case 'ackOrLeave':
      return [
        fromClauses('ACK', material),
        fromGist('ACK', material),
        candidatesOf('ACK', 'leaveAck', POOLS.leaveAck.lines),
      ];
    case 'ask':
      return [fromGuide('ASK', guide?.ask)];
    case 'askOpen':
      return [
        fromGuide('ASK', guide?.ask),
        candidatesOf('ASK', 'askOpen', material.asksForHelp && !material.inTrouble ? ASK_HELP : ASK_OPEN),
      ];
    case 'attempt':
      return [fromGuide('EXPLAIN', guide?.attempt)];
    case 'caution':
      return [packLines('SAFE', `${guide?.id}.caution`, guide?.caution ? [guide.caution] : [])];
    case 'safe':
      return [candidatesOf('SAFE', SAFE_POOL[material.hazard], POOLS[SAFE_POOL[material.hazard]].lines)];
    case 'concernAck':
      return [
        fromClauses('ACK', material),
        fromGist('ACK', material),
        candidatesOf('ACK', 'seriousAck', POOLS.seriousAck.lines),
      ];
    case 'safeKnown':
      // "Make sure everyone is safe" says nothing about a wrong label.
      return material.hazard === 'other'
        ? []
        : [candidatesOf('SAFE', SAFE_POOL[material.hazard], POOLS[SAFE_POOL[material.hazard]].lines)];
    case 'celebrate':
      return [
        praiseOfGist(material),
        toldLines('CELEBRATE', topic.told),
        ownThing(material) ? candidatesOf('CELEBRATE', 'celebrate.thing', CELEBRATE_THING) : [],
        candidatesOf('CELEBRATE', 'celebrate', CELEBRATE),
      ];
    case 'thankClosure':
      return [
        gistKind === 'deed' && !isBarePerson(material) ? candidatesOf('THANK', 'closure.gist', CLOSURE_GIST) : [],
        toldLines('THANK', topic.told),
        candidatesOf('THANK', 'thankClosure', POOLS.thankClosure.lines),
      ];
    case 'wishAck': {
      const wishes = candidatesOf('ACK', 'wishAck', POOLS.wishAck.lines);
      const isNamed = ({ text }: Candidate) => text.includes('{wish}');
      // "you want being able to" is no English.
      const isAbility = material.slots.wish?.startsWith('being ') ?? false;
      const takes = ({ text }: Candidate) => !isAbility || !/\b(?:want|like) \{wish\}/.test(text);
      // What is to be done about others is a demand, and no wish for a thing.
      const ofOthers = material.topic.situation?.ofOthers ? toldLines('ACK', topic.told) : [];
      return [
        ...(ofOthers.length > 0 ? [ofOthers] : []),
        wishes.filter((line) => isNamed(line) && takes(line)),
        toldLines('ACK', topic.told),
        wishes.filter((line) => !isNamed(line)),
      ];
    }
    case 'wishAct': {
      const ways = candidatesOf('ACT', 'wishAct', POOLS.wishAct.lines);
      return [handedTo('ACT', topic.told, 'to', inEveryRegister('wishTo', WISH_TO)), ways];
    }
    case 'passOn': {
      const ways = candidatesOf('THANK', 'passOn', POOLS.passOn.lines);
      // Who hears of it is said already: what is left to say is thanks.
      if (isBarePerson(material)) return [ways.filter(({ text }) => /\bthanks?\b/i.test(text))];
      return [handedTo('THANK', topic.told, 'to', inEveryRegister('passOnTo', PASS_ON_TO)), ways];
    }
    case 'warmly': {
      const handed = handedTo('THANK', topic.told, 'to', inEveryRegister('passOnTo', PASS_ON_TO));
      if (isBarePerson(material) || (handed.length === 0 && saysEnough(material))) return [];
      return [handed, candidatesOf('THANK', 'passOn', POOLS.passOn.lines)];
    }
    case 'invite':
      return [
        // "Which colour did you pick?" is no answer to a kind act.
        gistKind === 'deed' ? [] : packLines('INVITE', `${topic.subject?.subject}.cheer`, topic.subject?.cheer),
        candidatesOf('INVITE', 'openInvite', POOLS.openInvite.lines),
      ];
    case 'joke':
      return [toldLines('CELEBRATE', topic.joke)];
    case 'leaveAsk':
      // Who has told why is not asked why.
      return material.slots.clause || material.slots.gist
        ? []
        : [candidatesOf('ASK', 'leaveAsk', POOLS.leaveAsk.lines)];
    case 'lookHere':
      // "I'll check what the latest is" has said already what is done; in trouble the question is not said back.
      return [
        gistKind === 'question' && material.slots.gist && !material.inTrouble
          ? candidatesOf('ACT', 'lookHere.notify', POOLS.notify.lines)
          : candidatesOf('ACT', 'lookHere', POOLS.lookHere.lines),
      ];
    case 'gladOrNot':
      return [
        handedTo('THANK', topic.told, 'glad', GLAD_TO),
        candidatesOf('THANK', 'gladOrNot', POOLS.gladOrNot.lines),
      ];
    case 'enquiryHalf':
      return halvesOf(material);
    case 'enquiryStep':
      return stepsOf(material);
    case 'answerAck':
      return [
        packLines('ACK', `${topic.situation?.id}.ack`, topic.situation?.ack),
        candidatesOf('ACK', 'answer.about', ANSWER_ABOUT),
        candidatesOf('ACK', 'answer.open', ANSWER_OPEN),
      ];
    case 'answerDirect':
      return [
        ...findLines(material),
        candidatesOf('ACT', 'find.about', FIND_ABOUT),
        candidatesOf('ACT', 'answerFind', POOLS.answerFind.lines),
      ];
    default:
      return [candidatesOf(POOLS[pool].move, pool, POOLS[pool].lines)];
  }
}
