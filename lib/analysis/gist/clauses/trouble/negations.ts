import { stemOf } from '../../grounding';
import { CAN } from '../words';
import { has, isBad, isBe, isThing, type TroubleRow } from './predicate';
import { ABLE, HARMLESS_AFTER_NOT, LACKED, NO_LACK, NO_MATTER, WRITER_LACKS } from './vocabulary';

/** What is not so, cannot be done or did not come. */
export const NEGATIONS: readonly TroubleRow[] = [
  {
    id: 'not-able',
    negated: true,
    weight: 8,
    fits: (p) => isBe(p) && ABLE.has(p.main),
    examples: [
      [
        "I haven't been able to open the Lumo app since Friday",
        "you haven't been able to open the Lumo app since Friday",
      ],
    ],
  },
  {
    id: 'not-so',
    negated: true,
    weight: 6,
    fits: (p) =>
      isBe(p) &&
      !ABLE.has(p.main) &&
      !isBad([p.main, ...p.rest]) &&
      (p.subject === 'writer'
        ? /^(?:getting|receiving|given|told|refunded|paid|offered)$/.test(p.main)
        : p.subject !== 'nobody' &&
          (!HARMLESS_AFTER_NOT.has(p.main) || (p.main === 'there' && p.rest.length === 0 && p.subject === 'thing'))),
    examples: [
      ['The heating is not working in room 12.', 'the heating is not working in room 12'],
      ['I was never given a receipt', 'you were never given a receipt'],
      ['I redeemed it but the skin and the coins are not there', 'the skin and the coins are not there'],
    ],
  },
  {
    id: 'cannot',
    negated: true,
    weight: 8,
    fits: (p) =>
      p.subject === 'writer' &&
      CAN.has(p.auxiliary) &&
      (!NO_MATTER.has(stemOf(p.main)) || (p.main === 'see' && p.rest.length > 0)),
    examples: [
      ["I can't log in to my account", "you can't log in to your account"],
      ['Couldnt check in online this morning', "you couldn't check in online this morning"],
    ],
  },
  {
    id: 'without-access',
    negated: true,
    weight: 6,
    fits: (p) =>
      p.subject === 'writer' && !isBe(p) && !CAN.has(p.auxiliary) && p.main === 'have' && LACKED.test(p.rest.join(' ')),
    examples: [["we don't have any hot water", "you don't have any hot water"]],
  },
  {
    id: 'not-received',
    negated: true,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      !CAN.has(p.auxiliary) &&
      p.main !== 'have' &&
      WRITER_LACKS.has(stemOf(p.main)) &&
      !has(p.rest, NO_LACK),
    examples: [
      ["I haven't received my refund yet", "you haven't received your refund yet"],
      ['never got the discount code i was promised', 'you never got the discount code'],
    ],
  },
  {
    id: 'does-not',
    negated: true,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      !/^(?:matter|mean|mind|hurt|care|know|want|think|like|understand|need|have|be|bother|disappoint)$/.test(p.main),
    examples: [
      ["my order still hasn't arrived", "your order still hasn't arrived"],
      ['The lid wont close properly', "the lid won't close properly"],
      ["the app doesn't load my tickets", "the app doesn't load your tickets"],
    ],
  },
  {
    id: 'thing-lacks',
    negated: true,
    weight: 5,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      (/^(?:care|understand|have)$/.test(p.main) || (p.main === 'know' && p.subject === 'person')),
    examples: [["the box didn't have any screws in it", "the box didn't have any screws in it"]],
  },
  {
    id: 'still-not',
    negated: true,
    weight: 7,
    fits: (p) =>
      isBe(p) &&
      p.subject === 'thing' &&
      [...p.between, p.main].includes('still') &&
      /^(?:here|back|in|up|ready|there|with|working|fixed|done|on|open|live|out)$/.test(p.main),
    examples: [['why is my order still not here?', 'your order is still not here']],
  },
];
