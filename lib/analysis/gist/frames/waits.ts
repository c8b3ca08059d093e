import { wordTable } from '@/lib/domain/wordTable';
import { nounAfter, restFrom } from '../phrases';
import { type Frame, gerund, lasting, possessive, type Scene, subjectOf } from './frame';

const ON_HOLD =
  'on hold|on the phone|on the line|in (?:a|the|your) (?:phone |chat |call |virtual )?(?:queue|line)|on (?:live )?chat|on the tarmac|on the runway|at the gate';
const NOBODY_DOES = wordTable<string>({
  come: 'coming',
  came: 'coming',
  comes: 'coming',
  call: 'calling',
  called: 'calling',
  calls: 'calling',
  rang: 'ringing',
  answer: 'answering',
  answers: 'answering',
  answered: 'answering',
  answering: 'answering',
  reply: 'replying',
  replies: 'replying',
  replied: 'replying',
  replying: 'replying',
  responds: 'responding',
  responded: 'responding',
  responding: 'responding',
  'turned up': 'turning up',
  'showed up': 'showing up',
  'shows up': 'showing up',
  'picks up': 'picking up',
  'picked up': 'picking up',
  'pick up': 'picking up',
  'picking up': 'picking up',
  knows: 'knowing',
  knew: 'knowing',
  helps: 'helping',
  helped: 'helping',
  help: 'helping',
  'got back': 'getting back',
  'gets back': 'getting back',
  told: 'telling',
  tells: 'telling',
  explained: 'explaining',
  warned: 'warning',
  contacted: 'contacting',
  'showing up': 'showing up',
  phoned: 'phoning',
  emailed: 'emailing',
  bothered: 'bothering',
  apologised: 'apologising',
  collected: 'collecting',
  checked: 'checking',
});

function awaited(scene: Scene, from: number): string | null {
  const { view } = scene;
  const verb = view.tokens[from - 1]?.lower;
  if (verb === 'to') {
    const first = view.tokens[from]?.lower ?? '';
    const rest = restFrom(view, from, 6);
    return rest && /^[a-z]+$/.test(first) && !/^(?:see|hear|find|be|do|have)$/.test(first) ? `to ${rest}` : null;
  }
  const noun = nounAfter(view, from, ['of', 'from', 'on', 'in', 'at', 'for']);
  if (noun && (noun.known || noun.owned || /^(?:an?|the) /.test(noun.text)) && noun.head !== 'time')
    return `for ${noun.text}`;
  if (/^(?:someone|anyone|somebody)$/.test(view.tokens[from]?.lower ?? '')) {
    const rest = restFrom(view, from, 6);
    return rest && / to /.test(rest) ? `for ${rest}` : null;
  }
  return null;
}

export const WAIT_FRAMES: readonly Frame[] = [
  {
    id: 'time on hold',
    rank: 9,
    pattern: new RegExp(String.raw`\b(?<where>${ON_HOLD})\b`, 'gi'),
    say({ where }, { duration, view, at }) {
      if (
        /\b(?:put|place|went|goes|are) (?:it |me |us )?$/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0)) &&
        !duration
      )
        return null;
      if (/\b(?:get|stay|be|even|can'?t|able to) $/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0))) return null;
      const said = (where ?? '').toLowerCase().replace('your', 'the');
      const lead = view.text.slice(0, view.tokens[at]?.start ?? 0);
      // "my account is on hold": no telephone is meant.
      if (
        /\b(?:account|order|card|payment|application|refund|parcel|case|claim|booking|project|life|plans?|\d) (?:\w+ ){0,2}$/i.test(
          lead,
        ) &&
        !duration
      )
        return null;
      if (/\b(?:sorted|fixed|solved|resolved|mended|helped)\b[^.!?]{0,40}$/i.test(lead)) return null;
      if (duration && /day|week|month/.test(duration)) return null;
      if (duration) return lasting(`${duration} ${said}`);
      return said === 'on hold' ? gerund('being left on hold') : null;
    },
    examples: [
      ['40 mins on hold to speak to anyone', '40 minutes on hold'],
      ['been on hold for over an hour', 'over an hour on hold'],
      ['you put me on hold forever', null],
    ],
  },
  {
    id: 'waiting for',
    rank: 7,
    pattern:
      /\b(?<still>still )?(?:wait(?:ed|ing)?|queu(?:ed|ing|eing)) (?:in (?:line |a queue )?)?(?:(?:for )?(?:about |over |nearly |almost |more than |around |at least )*(?:\d[\w.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half an|several)(?: and a half)? (?:mins?|minutes?|hours?|hrs?|days?|weeks?|wks?|months?|years?),? )?(?:for|on|to)\b/gi,
    say(_, scene) {
      const { view, next, duration, at } = scene;
      const before = view.tokens[at - 1]?.lower ?? '';
      if (
        /^(?:can't|cant|cannot|not|worth|don't|if|the|those|people|anyone|others|customers|hips|folk|folks|ones)$/.test(
          before,
        )
      )
        return null;
      if (/\b(?:those|some|most) of us [^.!?]*$/i.test(view.text.slice(0, view.tokens[at]?.start ?? 0))) return null;
      const what = awaited(scene, next);
      if (!what || /^for (?:the |a )?(?:phone|hold|line|tarmac|queue|runway|platform|plane|chat)\b/.test(what))
        return null;
      return duration ? lasting(`${duration} of waiting ${what}`) : gerund(`waiting ${what}`);
    },
    examples: [
      ['waited 40 minutes for a burger and it was cold', '40 minutes of waiting for a burger'],
      ['Still waiting for my refund', 'waiting for your refund'],
      ['been waiting two weeks to hear about it', null],
      ["can't wait for the sale", null],
      ['a bench for those of us with bad hips waiting on a bus', null],
    ],
  },
  {
    id: 'waited',
    rank: 4,
    pattern: /\b(?:waited|waiting|queu(?:ed|ing|eing)|stood|wait of|wait was)\b/gi,
    say(_, { duration }) {
      return duration ? lasting(`a wait of ${duration}`) : null;
    },
    examples: [
      ['I have been waiting 3 hours now', 'a wait of 3 hours'],
      ['waiting for the sun', null],
    ],
  },
  {
    id: 'waited in',
    rank: 7,
    pattern:
      /\b(?:waited|stayed|waiting|sat|been|stuck|took (?:a|the) day off work|stayed off) (?:in|home|at home|work)? ?(?:all (?<part>day|morning|afternoon)|from (?<from>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?) (?:to|till|until|'?til) (?<to>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?))\b/gi,
    say({ part, from, to }) {
      if (from && to) return gerund(`waiting from ${from} to ${to}`);
      return gerund(`waiting in all ${part?.toLowerCase()}`);
    },
    examples: [
      ['We waited from 8 to 1, nobody called.', 'waiting from 8 to 1'],
      ['stayed in all day for your engineer', 'waiting in all day'],
      ['open all day', null],
    ],
  },
  {
    id: 'late by',
    rank: 8,
    pattern:
      /\b(?<time>(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|over an?|over \d+|nearly \d+|almost \d+)[ -]?(?:and a half |\+ )?(?:mins?|minutes?|hours?|hrs?|days?|weeks?)) (?<late>late|delayed|overdue|behind schedule)\b/gi,
    say({ late }, scene) {
      const subject = subjectOf(scene) ?? subjectBeforeBe(scene);
      const { duration } = scene;
      if (!duration) return null;
      const said = late?.toLowerCase() === 'delayed' ? 'late' : late?.toLowerCase();
      return subject && /^(?:your|the) /.test(subject.text) && (subject.known || subject.owned)
        ? possessive(`${subject.text} being ${duration} ${said}`)
        : null;
    },
    examples: [
      ['my train was 40 mins late', 'your train being 40 minutes late'],
      ['flight now 3 hrs late, gate moved twice', 'the flight being 3 hours late'],
      ['an hour late for my own party', null],
    ],
  },
  {
    id: 'delay of',
    rank: 6,
    pattern:
      /\b(?:(?<time>(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight)[ -]?(?:and a half |plus |\+ )?(?:mins?|minutes?|min|hours?|hrs?|hr|days?)) delays?|delayed (?:for |by )?(?:over |nearly |almost |about |another )?(?:\d|an? |two|three|four|five|six))/gi,
    say({ time }, { duration }) {
      const said = duration ?? (time ? spelt(time) : null);
      return said ? lasting(`a delay of ${said}`) : null;
    },
    examples: [
      ['a 2 hour delay and no news', 'a delay of 2 hours'],
      ['delayed for 3 hours now', 'a delay of 3 hours'],
      ['no delay at all', null],
    ],
  },
  {
    id: 'spent trying',
    rank: 6,
    pattern:
      /\b(?:spent|wasted|spend(?:ing)?) (?:over |about |nearly |almost |more than |another |the last )*(?:\d[\w.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|several) ?(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?) trying to (?<verb>[a-z]{2,})\b/gi,
    say({ verb }, { duration, view, next }) {
      const rest = restFrom(view, next, 6);
      return duration && rest !== null
        ? lasting(`${duration} of trying to ${verb?.toLowerCase()}${rest ? ` ${rest}` : ''}`)
        : null;
    },
    examples: [
      ['spent 2 hours trying to reset my password', '2 hours of trying to reset your password'],
      ['it took 3 weeks to decide', null],
    ],
  },
  {
    id: 'trying to',
    rank: 6,
    pattern:
      /\b(?:(?:been|i'm|we're|am|are|keep|kept) |tried |still )?(?:trying|tried) (?:for (?:[\w ]{3,16}) )?to (?<verb>[a-z]+)\b/gi,
    say({ verb }, { view, next, duration }) {
      if (duration && view.text.toLowerCase().includes(`${duration} ago`)) return null;
      const rest = restFrom(view, next, 6);
      if (!duration || rest === null || /^(?:be|do|say|find|see|keep|make)$/i.test(verb ?? '')) return null;
      const what = rest.replace(
        / ?\bfor (?:over |about |nearly |almost )?(?:\d|an? |one|two|three|four|five|six|several).*$/,
        '',
      );
      return lasting(`${duration} of trying to ${verb?.toLowerCase()}${what ? ` ${what}` : ''}`);
    },
    examples: [
      ["I've been trying to change my flight for 3 days", '3 days of trying to change your flight'],
      ['trying to be nice', null],
    ],
  },
  {
    id: 'nobody does',
    rank: 6,
    pattern: new RegExp(
      String.raw`\b(?:nobody|no one|no-one|noone|not one person|not a soul) (?:(?:has|have|had|ever|even|is|was|at \w+|there|could|can|will|would|seems to|wants to|actually|bothered to|bothers to|came or) ){0,2}(?<verb>${Object.keys(
        NOBODY_DOES,
      )
        .sort((a, b) => b.length - a.length)
        .join('|')})\b`,
      'gi',
    ),
    say({ verb }, { view, next, duration }) {
      const doing = NOBODY_DOES[(verb ?? '').toLowerCase()] ?? '';
      if (/^(?:knowing|telling|contacting|warning|bothering|emailing|phoning)$/.test(doing)) {
        const rest = restFrom(view, next, 5);
        if (!rest || !/^(?:you$|you (?:about|that it)|anything|when|how|where|about|to)/.test(rest))
          return doing === 'knowing' && rest === 'anything' ? possessive('nobody knowing anything') : null;
        return possessive(`nobody ${doing} ${rest}`);
      }
      const rest = restFrom(view, next, 4);
      if (duration && /^(?:replying|answering|responding|getting back)$/.test(doing))
        return lasting(`${duration} with nobody ${doing}`);
      return possessive(
        `nobody ${doing}${rest && /^(?:the phone|your |to |back|up|you|for|at the)/.test(rest) ? ` ${rest}` : ''}`,
      );
    },
    examples: [
      ['nobody answers the phone', 'nobody answering the phone'],
      ['no one has replied to my emails', 'nobody replying to your emails'],
      ['nobody knows', null],
    ],
  },
  {
    id: 'no reply',
    rank: 6,
    pattern:
      /\b(?:no|without (?:a|any)|zero|not one|still no|any) (?:single |actual |proper |further |human )?(?<what>reply|replies|response|responses|answer|answers|call ?back|callback|explanation|apology|update|updates|confirmation|refund|communication|information|announcements?|notice|warning|tracking|sign of|word)\b(?! (?:is|was|needed|required|policy|number|yet on))/gi,
    say({ what }, scene) {
      const { view, at, next, duration } = scene;
      const said = (what ?? '').toLowerCase().replace('callback', 'call back');
      if (
        /^any/i.test(view.text.slice(view.tokens[at]?.start ?? 0)) &&
        !/\b(?:without|haven'?t|not|never|didn'?t|hasn'?t|don'?t) (?:\w+ ){0,3}$/i.test(
          view.text.slice(0, view.tokens[at]?.start ?? 0),
        )
      )
        return null;
      if (said === 'sign of' || said === 'word') {
        const noun = said === 'word' ? null : nounAfter(view, next);
        return noun && (noun.owned || noun.known)
          ? duration
            ? lasting(`${duration} with no sign of ${noun.text}`)
            : possessive(`no sign of ${noun.text}`)
          : null;
      }
      const rest = restFrom(view, next, 5);
      const from =
        rest &&
        /^(?:to|from|about|on|for) (?:your|the|anyone|you|us|why|customer)\b/.test(rest) &&
        !/^(?:to|for) you$/.test(rest)
          ? ` ${rest}`
          : '';
      if (duration && !/^(?:notice|warning|announcement)/.test(said)) return lasting(`${duration} with no ${said}`);
      return gerund(`getting no ${said}${from}`);
    },
    examples: [
      ['Emailed twice and no reply', 'getting no reply'],
      ['I DID DM you. 6 days ago. No response', '6 days with no response'],
      ['3 weeks no refund', '3 weeks with no refund'],
      ['no answer needed', null],
    ],
  },
  {
    id: 'where is',
    rank: 5,
    pattern: /\bwhere(?:'s| is| are|s| the hell is| the hell are| tf is| on earth is)(?= (?:my|our|the)\b)/gi,
    say(_, { view, next }) {
      const noun = nounAfter(view, next, ['of', 'from', 'for']);
      return noun && (noun.owned || (noun.known && /order|parcel|delivery|refund/.test(noun.text)))
        ? { text: `where ${noun.text} ${noun.plural ? 'are' : 'is'}`, kind: 'question' }
        : null;
    },
    examples: [
      ['where is my parcel??', 'where your parcel is'],
      ['where are my shoes', 'where your shoes are'],
      ['where is my husband', null],
    ],
  },
];

function spelt(time: string): string {
  return time
    .toLowerCase()
    .replace(/(\d)-?(?=[a-z])/g, '$1 ')
    .replace(/-/g, ' ')
    .replace(/\bmins?\b/, 'minutes')
    .replace(/\bhrs?\b/, 'hours')
    .replace(/^(?!an? |1 |one )(.*(?:hour|minute|day))$/, '$1s')
    .replace(/^((?:an?|1|one) \w+?)s$/, '$1');
}

function subjectBeforeBe(scene: Scene): ReturnType<typeof subjectOf> {
  let at = scene.at;
  while (
    at > 0 &&
    /^(?:is|was|are|were|now|running|being|been|has|over|nearly|almost|about|already|still|arrived|came|departed|left|leaving|arriving)$/.test(
      scene.view.tokens[at - 1]?.lower ?? '',
    ) &&
    !scene.view.tokens[at]?.fresh
  )
    at--;
  return at < scene.at ? subjectOf({ ...scene, at }) : null;
}
