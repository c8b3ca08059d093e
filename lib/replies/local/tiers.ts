import type { Move } from '@/lib/domain/labels';
import { acknowledgements, fromClauses, fromGist, OURS } from './acknowledgements';
import { type Candidate, candidatesOf, packLines } from './candidate';
import { handedTo, isBarePerson, ownThing, praiseOfGist, saysEnough, toldLines } from './celebrations';
import { findLines, halvesOf, stepsOf } from './enquiryLines';
import { tellsOfHarm } from './hazard';
import type { Material } from './material';
import { SYMPATHY_CLAUSE } from './phrases/acknowledge';
import { ANSWER_ABOUT, ANSWER_OPEN, FIND_ABOUT } from './phrases/answers';
import { ASK_HELP, ASK_OPEN } from './phrases/open';
import { POOLS, type PoolId } from './phrases/pools';
import { CELEBRATE, CELEBRATE_THING, CLOSURE_GIST, GLAD_TO, PASS_ON_TO } from './phrases/praise';
import { inEveryRegister } from './phrases/registers';
import { WISH_TO } from './phrases/wishes';

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

const fromGuide = (move: Move, texts: readonly { id: string; text: string }[] | undefined): Candidate[] =>
  (texts ?? []).map((line) => ({ ...line, move }));

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
