import { stemOf } from '../../grounding';
import { has, isBad, isBe, isVague, type TroubleRow } from './predicate';
import {
  BAD,
  BAD_NOUNS,
  BURDENS,
  CHANGED,
  KEEPS_GOOD,
  LOSES,
  LOSSES,
  NO_GIFT,
  POSITIVE,
  SUFFERED,
  set,
  WRITERS,
} from './vocabulary';

/** What the writer goes through. */
export const ORDEALS: readonly TroubleRow[] = [
  {
    id: 'waiting',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      ((isBe(p) &&
        /^(?:waiting|struggling|chasing|queuing|queueing)$/.test(p.main) &&
        (p.rest.length > 0 || p.hasDuration)) ||
        (isBe(p) &&
          /^(?:trying|sat|sitting|standing|calling|ringing|asking|emailing)$/.test(p.main) &&
          p.hasDuration) ||
        (isBe(p) && p.main === 'on' && p.rest[0] === 'hold') ||
        (/^(?:waited|queued|queueing)$/.test(p.main) && p.rest.length > 0) ||
        (/^(?:sat|stood)$/.test(p.main) && p.hasDuration)),
    examples: [
      ['Been waiting 3 weeks for a refund', "you've been waiting 3 weeks for a refund"],
      ["I've been on hold for over an hour", "you've been on hold for over an hour"],
      ['we waited two hours for a table', 'you waited two hours for a table'],
    ],
  },
  {
    id: 'burden',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'writer' &&
      ((/^(?:had|have)$/.test(p.main) && p.rest[0] === 'to' && BURDENS.has(stemOf(p.rest[1] ?? ''))) ||
        (/^(?:spent|been|spend)$/.test(p.main) &&
          p.hasDuration &&
          p.rest.some((word) => /ing$|^hold$|^phone$/.test(word)))),
    examples: [
      ['I had to pay £40 for a taxi home', 'you had to pay £40 for a taxi home'],
      ['I spent 50 minutes on hold', 'you spent 50 minutes on hold'],
    ],
  },
  {
    id: 'stuck',
    negated: false,
    weight: 8,
    fits: (p) => isBe(p) && (p.main === 'stuck' || p.main === 'locked' || p.main === 'unable'),
    examples: [
      ['im stuck on the payment page', "you're stuck on the payment page"],
      ['Locked out of my account since Sunday', 'you were locked out of your account since Sunday'],
    ],
  },
  {
    id: 'charged',
    negated: false,
    weight: 8,
    fits: (p) => isBe(p) && /^(?:charged|billed)$/.test(p.main) && p.rest.length > 0,
    examples: [['I was charged twice for one ticket', 'you were charged twice for one ticket']],
  },
  {
    id: 'loses',
    negated: false,
    weight: 6,
    fits: (p) => p.subject === 'writer' && !isBe(p) && LOSES.has(stemOf(p.main)) && p.rest.length > 0,
    examples: [['We missed our connection because of you', 'you missed your connection']],
  },
  {
    id: 'got-none',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      /^(?:got|get|received|receive|have|had|found|heard|experience|experienced|face|faced|encounter|encountered)$/.test(
        p.main,
      ) &&
      !has(p.rest, set('idea clue choice doubt time intention')) &&
      (/^(?:no|nothing|nowhere|zero)$/.test(p.rest[0] ?? '') ||
        LOSSES.has(p.rest[0] ?? '') ||
        has(p.rest, NO_GIFT) ||
        (p.main === 'found' && p.rest.includes('in') && has(p.rest, WRITERS)) ||
        (has(p.rest, BAD_NOUNS) && !isVague(p.rest))),
    examples: [
      ['I got the wrong colour', 'you got the wrong colour'],
      ['I experience a lag problem on every call', "you're experiencing a lag problem on every call"],
    ],
  },
  {
    id: 'got-only-some',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      /^(?:got|received|given|sent|have|had)$/.test(p.main) &&
      (p.between.includes('only') || p.rest[0] === 'only') &&
      /\b(?:half|part|some|one|two|three|four|\d{1,2}) of\b|\bhalf (?:my|the|an?|our)\b|\bone (?:sock|shoe|glove|earring|boot|half|part)\b/.test(
        p.rest.join(' '),
      ),
    examples: [
      ['I only received half of my order', 'you only received half of your order'],
      ['I only got two of the five lamps', 'you only got two of the five lamps'],
      ['We bought a rug set, but only got half of the pieces', 'you only got half of the pieces'],
    ],
  },
  {
    id: 'got-another',
    negated: false,
    weight: 7,
    fits: (p) =>
      p.subject === 'writer' &&
      /^(?:got|received|sent|given|delivered)$/.test(p.main) &&
      (p.rest.some(
        (word, at) => word === 'different' && /^(?:completely|totally|entirely|whole)$/.test(p.rest[at - 1] ?? ''),
      ) ||
        /^(?:someone|somebody) else/.test(p.rest.join(' ').replace(/^(?:\w+ )?(?=some)/, '')) ||
        /^(?:two|three|2|3|both) of the same\b/.test(p.rest.join(' '))),
    examples: [
      ['I got a totally different lamp', 'you got a totally different lamp'],
      ['got 2 of the same soap in my box', 'you got 2 of the same soap in your box'],
    ],
  },
  {
    id: 'did-in-vain',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      /^(?:paid|paying|bought|ordered|purchased|booked|asked|emailed|called|rang|phoned|messaged|contacted|reported|returned|sent|cancelled|canceled|raised)$/.test(
        p.main,
      ) &&
      (/^(?:twice|double)$/.test(p.rest[0] ?? '') ||
        (p.rest.includes('times') && !/^(?:ordered|bought|purchased|booked)$/.test(p.main)) ||
        p.rest.includes('twice') ||
        has(p.rest, NO_GIFT)),
    examples: [["I've emailed you four times", "you've had to email us four times"]],
  },
  {
    id: 'told-to',
    negated: false,
    weight: 4,
    fits: (p) => p.subject === 'writer' && isBe(p) && p.main === 'told' && /^(?:to|no)$/.test(p.rest[0] ?? ''),
    examples: [['I was told to wait outside in the rain', 'you were told to wait outside in the rain']],
  },
  {
    id: 'has-trouble',
    negated: false,
    weight: 6,
    fits: (p) =>
      isBe(p) &&
      /^(?:having|getting|experiencing|receiving|facing)$/.test(p.main) &&
      ((isBad(p.rest) && !isVague(p.rest)) || /^(?:no|nowhere|nothing)$/.test(p.rest[0] ?? '')),
    examples: [["I'm having problems with the booking page", "you're having problems with the booking page"]],
  },
  {
    id: 'suffered',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) &&
      /ed$|en$|(?:lost|left|cut|hung|sent|thrown|put|shut|torn|split|reset)$/.test(p.main) &&
      SUFFERED.has(stemOf(p.main)),
    examples: [
      ['our flight was cancelled an hour before boarding', 'your flight was cancelled an hour before boarding'],
      ['my progress got deleted after the update', 'your progress got deleted after the update'],
    ],
  },
  {
    id: 'keeps',
    negated: false,
    weight: 8,
    fits: (p) => {
      const [doing = '', next = ''] = p.rest;
      if (!/^keep(?:s|ing)?$|^kept$/.test(p.main) || !/ing$/.test(doing)) return false;
      if (doing === 'getting' || doing === 'being') return next !== '' && !has(p.rest, POSITIVE);
      if (doing === 'going') return CHANGED.has(next) || has(p.rest, BAD);
      if (doing === 'having') return next === 'to' || has(p.rest, BAD_NOUNS);
      return !KEEPS_GOOD.test(doing) && (p.subject !== 'writer' || doing === 'losing');
    },
    examples: [
      ['the app keeps logging me out', 'the app keeps logging you out'],
      ['i keep getting the same error', 'you keep getting the same error'],
      ['the screen keeps going black', 'the screen keeps going black'],
    ],
  },
  {
    id: 'journey-in-vain',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'writer' &&
      !isBe(p) &&
      /^(?:drove|travelled|walked|cycled|queued|stood|sat)$/.test(p.main) &&
      p.hasDuration,
    examples: [['drove 40 mins for one screw', 'you drove 40 mins for one screw']],
  },
];
