import { stemOf } from '../../grounding';
import { has, isBad, isBe, isThing, type TroubleRow } from './predicate';
import {
  BAD,
  BAD_NOUNS,
  CAME_LATE,
  CHANGED,
  FAILS,
  KIND_DEEDS,
  LEFT_OUT,
  NO_GIFT,
  ON_ONESELF,
  SENSES,
  SPEECH,
  set,
  TOO,
  WRITERS,
} from './vocabulary';

/** What things and people do wrong, and how things are. */
export const FAILURES: readonly TroubleRow[] = [
  {
    id: 'was-to-be',
    negated: false,
    weight: 4,
    fits: (p) =>
      /^(?:was|were)$/.test(p.auxiliary) &&
      /^(?:supposed|meant|promised|due|scheduled)$/.test(p.main) &&
      p.rest.length > 1,
    examples: [['my parcel was supposed to come on Monday', 'your parcel was supposed to come on Monday']],
  },
  {
    id: 'wrong-thing',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) &&
      /^(?:sent|given|delivered|served|sold|handed)$/.test(p.main) &&
      (has(p.rest, NO_GIFT) || p.rest.includes('without')),
    examples: [['I was sent the wrong size', 'you were sent the wrong size']],
  },
  {
    id: 'is-failing',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) && /ing$/.test(p.main) && FAILS.has(stemOf(p.main)) && (p.subject !== 'writer' || p.main === 'losing'),
    examples: [['The shower is leaking into the hall', 'the shower is leaking into the hall']],
  },
  {
    id: 'is-bad',
    negated: false,
    weight: 7,
    fits: (p) =>
      isBe(p) &&
      p.subject !== 'there' &&
      (BAD.has(p.main) ||
        BAD_NOUNS.has(p.main) ||
        p.main === 'without' ||
        (/^(?:full|covered)$/.test(p.main) && /^(?:of|in)$/.test(p.rest[0] ?? ''))) &&
      !(p.subject === 'writer' && ON_ONESELF.has(p.main)) &&
      !(/^(?:out|off)$/.test(p.main) && p.rest[0] === 'to'),
    examples: [
      ['our room was dirty and loud', 'your room was dirty'],
      ['the site has been down since noon', 'the site has been down since noon'],
    ],
  },
  {
    id: 'is-in-a-bad-way',
    negated: false,
    weight: 5,
    fits: (p) => isBe(p) && isThing(p) && isBad(p.rest),
    examples: [['the soup was stone cold', 'the soup was stone cold']],
  },
  {
    id: 'too-much',
    negated: false,
    weight: 5,
    fits: (p) =>
      isThing(p) &&
      [...p.between, p.main, ...p.rest].some((word, at, all) => word === 'too' && TOO.test(all[at + 1] ?? '')),
    examples: [['the sleeves are too short', 'the sleeves are too short']],
  },
  {
    id: 'still-so',
    negated: false,
    weight: 6,
    fits: (p) =>
      p.between.includes('still') &&
      isBe(p) &&
      (isThing(p)
        ? p.rest.length > 0 || /ing$/.test(p.main)
        : /^(?:getting|paying|missing|without|stuck|receiving|seeing|being)$/.test(p.main)),
    examples: [["I'm still getting bills for the old flat", "you're still getting bills for the old flat"]],
  },
  {
    id: 'fails',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) && !isBe(p) && FAILS.has(stemOf(p.main)) && !/^(?:left|leave|leaves|stuck|sticks)$/.test(p.main),
    examples: [
      ['The app crashes every time I open it', 'the app crashes every time you open it'],
      ['my kettle stopped working after a week', 'your kettle stopped working after a week'],
    ],
  },
  {
    id: 'begins-to-fail',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      /^(?:started|starts|begun|began|begins)$/.test(p.main) &&
      (/ing$/.test(p.rest[0] ?? '') || p.rest[0] === 'to') &&
      (FAILS.has(stemOf(p.rest[p.rest[0] === 'to' ? 1 : 0] ?? '')) ||
        (p.rest.length > 1 && has(p.rest, set('slowly poorly badly weirdly strangely erratically')))),
    examples: [
      ['my lamp has started flickering on and off', 'your lamp has started flickering on and off'],
      ['The kettle started leaking after a week', 'the kettle started leaking after a week'],
      ['The tablet has started running slowly', 'the tablet has started running slowly'],
    ],
  },
  {
    id: 'left-so',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      p.main === 'left' &&
      (has(p.rest, BAD) || p.rest[0] === 'without' || p.rest[0] === 'me' || has(p.rest, LEFT_OUT)),
    examples: [['your driver left my parcel in the rain', 'the driver left your parcel in the rain']],
  },
  {
    id: 'came-bad',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      SENSES.has(p.main) &&
      (isBad(p.rest) ||
        (has(p.rest, CAME_LATE) && !(p.subject === 'person' && p.rest[0] === 'twice')) ||
        (/^(?:went|goes|gone|turned)$/.test(p.main) && (CHANGED.has(p.rest[0] ?? '') || CHANGED.has(p.rest[1] ?? '')))),
    examples: [
      ['My parcel arrived smashed', 'your parcel arrived smashed'],
      ['the plug went brown and soft', 'the plug went brown'],
    ],
  },
  {
    id: 'staff-did',
    negated: false,
    weight: 5,
    fits: (p) =>
      p.subject === 'person' &&
      !isBe(p) &&
      has(p.rest, WRITERS) &&
      !has(p.rest, SPEECH) &&
      !KIND_DEEDS.has(stemOf(p.main)),
    examples: [['Your fitters put a hammer through my ceiling', 'the fitters put a hammer through your ceiling']],
  },
  {
    id: 'takes-long',
    negated: false,
    weight: 5,
    fits: (p) => isThing(p) && /^(?:took|takes|taken|taking)$/.test(p.main) && p.hasDuration,
    examples: [['Your delivery took three weeks', 'the delivery took three weeks']],
  },
  {
    id: 'charges',
    negated: false,
    weight: 7,
    fits: (p) => isThing(p) && !isBe(p) && /^(?:charged|charges)$/.test(p.main) && p.rest.length > 0,
    examples: [['The app charged me for a year', 'the app charged you for a year']],
  },
  {
    id: 'has-bad',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      !(p.subject === 'person' && p.rest.includes('same')) &&
      !isBe(p) &&
      /^(?:has|had|have|shows|gives|gave|got|gets|makes|made|seems|seem)$/.test(p.main) &&
      (/^(?:no|nothing|only)$/.test(p.rest[0] ?? '') || isBad(p.rest)),
    examples: [['The room had no window', 'the room had no window']],
  },
  {
    id: 'instead',
    negated: false,
    weight: 6,
    fits: (p) => p.rest.includes('instead') || (p.rest.includes('without') && p.subject !== 'writer'),
    examples: [['I was given a voucher instead of my money', 'you were given a voucher instead of your money']],
  },
  {
    id: 'run-out',
    negated: false,
    weight: 6,
    fits: (p) =>
      isBe(p) &&
      isThing(p) &&
      ((p.main === 'out' && p.rest[0] === 'of' && /^(?:date|order|stock|service|action)$/.test(p.rest[1] ?? '')) ||
        (p.main === 'sold' && p.rest[0] === 'out') ||
        (p.main === 'past' && p.rest.includes('date'))),
    examples: [
      ['milk out of date again', 'the milk is out of date again'],
      ['the lift is out of order', 'the lift is out of order'],
    ],
  },
  {
    id: 'by-itself',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      (p.rest.includes('itself') || (p.rest.includes('own') && p.rest.includes('its'))) &&
      !/^(?:speaks?|pays?|paid|sells?|justifies|cleans?|corrected|fixed|sorted)$/.test(p.main),
    examples: [['the chat closes itself when I attach a photo', 'the chat closes itself when you attach a photo']],
  },
  {
    id: 'lasted-short',
    negated: false,
    weight: 6,
    fits: (p) => isThing(p) && /^lasted$/.test(p.main) && (p.hasDuration || p.rest.includes('only')),
    examples: [['My kettle lasted three weeks', 'your kettle lasted three weeks']],
  },
  {
    id: 'has-gone',
    negated: false,
    weight: 6,
    fits: (p) =>
      (p.subject === 'thing' && p.main === 'gone' && p.rest.length === 0) ||
      (isThing(p) &&
        /^(?:gone|come|came|went|fell|fallen|pinged|popped|peeled|snapped|dropped|broken|broke)$/.test(p.main) &&
        /^(?:off|out|apart|missing|away|through|loose|undone|bust|down)$/.test(p.rest[0] ?? '') &&
        !(p.rest[0] === 'down' && p.rest[1] === 'well') &&
        !(p.rest[0] === 'out' && /^(?:of|well|great|perfect|beautifully|perfectly|lovely|for)$/.test(p.rest[1] ?? ''))),
    examples: [
      ['two springs have come off since June', 'two springs have come off since June'],
      ['I won the car in the arcade and now it has gone', 'the car has gone'],
    ],
  },
  {
    id: 'shuts-out',
    negated: false,
    weight: 8,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      /^(?:logs?|logged|kicks?|kicked|signs?|signed|locks?|locked|boots?|booted|throws?|threw|cuts?|shuts?|drops?|switches|turns?|turned|freezes)$/.test(
        p.main,
      ) &&
      (/^(?:out|off)$/.test(p.rest[0] ?? '') || (has(p.rest, WRITERS) && has(p.rest, set('out off')))),
    examples: [
      ['why does the app log me out every time', 'the app logs you out every time'],
      ['the back ring cuts out after ten minutes', 'the back ring cuts out after ten minutes'],
    ],
  },
  {
    id: 'was-shut-out',
    negated: false,
    weight: 8,
    fits: (p) =>
      isBe(p) && /^(?:logged|signed|kicked|booted|thrown|timed)$/.test(p.main) && /^(?:out|off)$/.test(p.rest[0] ?? ''),
    examples: [['I was in the middle of a form & suddenly got logged out', 'you suddenly got logged out']],
  },
  {
    id: 'rose',
    negated: false,
    weight: 6,
    fits: (p) =>
      isThing(p) &&
      !isBe(p) &&
      (/^(?:doubled|tripled)$/.test(p.main) ||
        (/^(?:went|goes|gone|jumped|rose|risen|increased|shot|drops|dropped|fell|drains|drained)$/.test(p.main) &&
          ((p.rest[0] === 'up' && (p.rest.length === 1 || !/^(?:to|in|the|and)$/.test(p.rest[1] ?? ''))) ||
            (p.rest[0] === 'from' && p.rest.includes('to'))))),
    examples: [
      ['my fare went from 14 to 31', 'your fare went from 14 to 31'],
      ['my bill has gone up twice', 'your bill has gone up twice'],
      ['the battery goes from 100 to 0 in two hours', 'the battery goes from 100 to 0 in two hours'],
    ],
  },
];
