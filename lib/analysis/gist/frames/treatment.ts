import { participleOf } from '../inflect';
import { isRelative } from '../nouns';
import { nounAfter, nounBefore, restFrom } from '../phrases';
import { type Frame, gerund, possessive, type Scene, tail } from './frame';

/** What companies do to people and their things. Past forms. */
const DID =
  'charged|overcharged|undercharged|billed|debited|cancelled|canceled|lost|broke|damaged|smashed|crushed|left|dumped|threw|chucked|tossed|dropped|sent|gave|delivered|moved|changed|ignored|refused|blocked|locked|suspended|disabled|deactivated|banned|bumped|kicked|downgraded|ruined|removed|deleted|stopped|closed|stole|took|delayed|raised|doubled|put up|returned|rejected|declined|denied|cut off|disconnected|transferred|rescheduled|shipped|scratched|opened|misplaced|withdrew|altered|wiped|reset|replaced|gave away|sold|left behind|hung up on|shouted at|yelled at|swore at|laughed at|lied to|accused|followed|searched|insulted|threatened|mocked|singled out|fobbed off|turned away|turned down|kicked out|thrown off|sped past|drove past|passed|separated|split up|uninvited|overbooked';
const PARTICIPLES =
  'charged|overcharged|undercharged|billed|debited|ignored|refused|blocked|locked out|locked|suspended|disabled|deactivated|banned|bumped|kicked|downgraded|disconnected|cut off|transferred|hung up on|shouted at|yelled at|sworn at|laughed at|lied to|accused|followed|searched|insulted|threatened|mocked|singled out|fobbed off|turned away|turned down|denied|given|sent|logged out|signed out|hacked|double charged|passed (?:around|about|from pillar to post)|left|stuck|stranded|hit with|moved|quoted|spoken to|treated|told off|asked for|asked to|forced to|made to|kept waiting|kept|put on hold|stood up|told|promised|scammed';
const SENT = /^(?:sent|gave|delivered|shipped)$/;

/** "me and my sister" → "you and your sister" */
function sufferer(scene: Scene): { who: string; next: number } | null {
  const { view } = scene;
  const first = view.tokens[scene.next];
  if (!first || !/^(?:me|us)$/.test(first.lower) || first.fresh) return null;
  const [and, own, relative] = view.tokens.slice(scene.next + 1, scene.next + 4);
  if (and?.lower === 'and' && own && /^(?:my|our)$/.test(own.lower) && relative && isRelative(relative.lower))
    return { who: `you and your ${relative.lower}`, next: scene.next + 4 };
  return { who: 'you', next: scene.next + 1 };
}

function wasDone(verb: string, scene: Scene): ReturnType<Frame['say']> {
  const { view } = scene;
  const [main = '', ...more] = verb.toLowerCase().split(' ');
  const done = [participleOf(main), ...more].join(' ');
  const person = sufferer(scene);
  if (person) {
    const next = view.tokens[person.next];
    if (main === 'gave' || main === 'sent' || main === 'refused' || main === 'denied') {
      const noun = nounAfter(view, person.next, ['of', 'for', 'from', 'in']);
      if (!noun || next?.fresh) return null;
      return /wrong|different|damaged|broken|faulty|empty|someone|cold|used|expired|half|bill|invoice|letter/.test(
        noun.text,
      ) || /^(?:refused|denied)$/.test(main)
        ? gerund(`being ${done} ${noun.text}`)
        : null;
    }
    if (
      /^(?:left|took|put|moved|changed|stopped|returned|dropped|lost|delivered|opened|passed|broke|shipped|sold|reset|closed)$/.test(
        main,
      ) &&
      more.length === 0
    ) {
      const rest = tail(scene, person.next, 5);
      if (main === 'moved' && rest && /^ (?:to|off|from|out)\b/.test(rest)) return gerund(`being moved${rest}`);
      return main === 'left' &&
        rest &&
        /^ (?:on|waiting|stranded|without|with|at|in|standing|outside|hanging)\b/.test(rest) &&
        !/^ in a\b/.test(rest)
        ? gerund(`being left${rest}`)
        : null;
    }
    const rest = tail(scene, person.next, 6);
    if (rest === null) return null;
    return person.who === 'you' ? gerund(`being ${done}${rest}`) : possessive(`${person.who} being ${done}${rest}`);
  }
  const noun = nounAfter(view, scene.next);
  if (!noun || view.tokens[scene.next]?.fresh || isRelative(noun.head)) return null;
  if (!noun.owned && !noun.known) return null;
  if (
    !/^your /.test(noun.text) &&
    !/^(?:the|a|an) (?:wrong|parcel|package|delivery|order|booking|flight|refund|box|baggage)/.test(noun.text)
  )
    return null;
  if (
    SENT.test(main) &&
    /^your /.test(noun.text) &&
    !/\b(?:to the wrong|to someone|late|next door)\b/.test(restFrom(view, view.index(noun.end), 5) ?? '')
  )
    return null;
  if (/^(?:stopped|passed|opened|accused|followed|sold|took|broke)$/.test(main) && !noun.owned) return null;
  const rest = tail(scene, view.index(noun.end), 5);
  if (rest === null) return null;
  const again = scene.nth ? ` for the ${scene.nth} time` : '';
  const said =
    /^ (?:to|in|on|at|over|by|outside|behind|from|for|without|with|away|twice|again|off|back|under|down|up|next)\b/.test(
      rest,
    )
      ? rest
      : '';
  return possessive(`${noun.text} being ${done}${again || said}`);
}

export const TREATMENT_FRAMES: readonly Frame[] = [
  {
    id: 'you did to me',
    rank: 8,
    pattern: new RegExp(
      String.raw`\b(?:you|u|they|yous|someone|driver|courier|staff|guy|guard|agent|rep|app|airline|company|company's|restaurant|store|shop|crew|team|who|it|he|she|guys|man|woman|lady|manager|engineer|assistant|warehouse|depot|lads|and|then|just|'ve|have|has|had|you've|they've|also|of you|people|lot|[A-Z]\w+) (?:(?:have|has|had|just|also|already|then|only|even|actually|still|now|somehow|never even|literally|again) ){0,2}(?<verb>${DID})\b`,
      'g',
    ),
    say({ verb }, scene) {
      const who = scene.view.tokens[scene.at]?.lower ?? '';
      if (who === 'i' || who === 'we') return null;
      // "it took our driver five minutes": time, and nothing was taken.
      if (/^(?:it|and|then|just|also|that)$/.test(who) && /^took$/i.test(verb ?? '')) return null;
      // "I have moved my booking" and "and lost my keys" are deeds of the writer's own.
      const previous = scene.view.tokens[scene.at - 1]?.lower ?? '';
      if (/^(?:have|has|had|just|also|then|and|'ve|again|now)$/.test(who)) {
        const sentence = scene.view.text.slice(
          Math.max(0, (scene.view.tokens[scene.at]?.start ?? 0) - 60),
          scene.view.tokens[scene.at]?.start ?? 0,
        );
        const agent =
          /\b(i|we|i've|you|they|he|she|driver|courier|staff|guard|agent|airline|team|shop|store)\b(?!.*\b(?:i|we|i've|you|they|he|she|driver|courier|staff|guard|agent|airline|team|shop|store)\b)/i
            .exec(sentence)?.[1]
            ?.toLowerCase();
        if (!agent || /^(?:i|we|i've)$/.test(agent)) return null;
      }
      if (/^(?:i|we|i've|we've)$/.test(previous)) return null;
      return wasDone(verb ?? '', scene);
    },
    examples: [
      ['Your app charged me TWICE for the same booking (£184 each!!)', 'being charged twice for the same booking'],
      ['you lost my bag in Faro', 'your bag being lost in Faro'],
      ['your driver left my parcel in the rain again', 'your parcel being left in the rain'],
      [
        'This is the THIRD time you have moved the delivery of my Lund sofa. I took a day off work again',
        'the delivery of your Lund sofa being moved for the third time',
      ],
      ['you sent me the wrong size', 'being sent the wrong size'],
      ['they hung up on me', 'being hung up on'],
      ['I changed my order yesterday', null],
      ['it took our driver over 5 minutes to find us', null],
      ['you gave me a great deal', null],
    ],
  },
  {
    id: 'was done to',
    rank: 8,
    pattern: new RegExp(
      String.raw`\b(?:i|we|i've|we've|i'm|we're|im|ive|and|just|got|get|getting|keep getting|kept getting|been|being|was|were) (?:(?:just|been|being|was|were|got|get|gets|getting|am|are|have|had|now|again|also|even|constantly|twice|still|all) ){0,3}(?<verb>${PARTICIPLES})\b`,
      'gi',
    ),
    say({ verb }, scene) {
      const { view } = scene;
      const words = view.text
        .slice(view.tokens[scene.at]?.start ?? 0, view.tokens[scene.next - 1]?.end ?? 0)
        .toLowerCase();
      if (!/\b(?:been|being|was|were|got|get|gets|getting|i'm|im|am|are|we're)\b/.test(words)) return null;
      const first = view.tokens[scene.at]?.lower ?? '';
      if (!/^(?:i|we|i've|we've|i'm|we're|im|ive)$/.test(first)) {
        const before = view.tokens[scene.at - 1];
        const opens =
          !before ||
          view.tokens[scene.at]?.fresh ||
          /^(?:i|we|i've|we've|and|just|so|then|after|still|now|again|keep|kept|have|had)$/.test(before.lower);
        if (!opens || nounBefore(view, scene.at)) return null;
      }
      const done = (verb ?? '').toLowerCase().replace('put on hold', 'put on hold');
      const rest = tail(scene, scene.next, 7);
      if (rest === null) return null;
      if (
        /^(?:charged|billed|debited|told|promised|given|sent|asked for|asked to|forced to|made to|hit with|kept|left|treated|spoken to|moved|quoted)$/.test(
          done,
        ) &&
        rest === ''
      )
        return null;
      if (done === 'treated') return /^ (?:like|as|so|with)/.test(rest) ? possessive('how you were treated') : null;
      if (done === 'spoken to') return possessive('how you were spoken to');
      if (
        /^(?:told|promised)$/.test(done) &&
        !/^ (?:to|off|no|nothing|different|the wrong|a different|lies|conflicting)\b/.test(rest)
      )
        return null;
      if (done === 'given' && !/wrong|only|no |different|run ?around|false|half/.test(rest)) return null;
      if (done === 'sent' && !/wrong|to the|bill|letter|round|different|empty/.test(rest)) return null;
      if (done === 'left' && !/^ (?:on|waiting|stranded|without|with no|at|standing|outside|hanging|with)\b/.test(rest))
        return null;
      if (done === 'blocked' && /^ off/.test(rest)) return null;
      return gerund(`being ${done}${rest}`);
    },
    examples: [
      ['I was charged twice for one ticket', 'being charged twice for one ticket'],
      ["I've been locked out of my account", 'being locked out of your account'],
      ['got hung up on after the hold message', 'being hung up on after the hold message'],
      ['being hacked is no fun they say', 'being hacked'],
      ['I was told', null],
      ['my parents were promised a room', null],
    ],
  },
  {
    id: 'rude to',
    rank: 9,
    pattern:
      /\b(?:so |very |really |extremely |incredibly |unbelievably |quite |such )?(?:rude|rudely|disrespectful|aggressive|horrible|nasty|dismissive|abrupt|patroni[sz]ing|condescending|hostile|vile|abusive|snapped|shouted|yelled|swore|laughed|screamed|talked down|barked) (?:to|towards|toward|with|at) (?<whom>me|us|my \w+|our \w+|every\w+|customers?|people|a customer)\b/gi,
    say({ whom }, { place }) {
      const said = (whom ?? '').toLowerCase();
      const where = place ? ` ${place}` : '';
      const relative = /^(?:my|our) (\w+)$/.exec(said)?.[1];
      if (relative) return isRelative(relative) ? possessive(`how your ${relative} was treated${where}`) : null;
      return possessive(
        /^(?:me|us)$/.test(said)
          ? `how you were treated${where}`
          : `how ${/^a /.test(said) ? 'a customer was' : 'people were'} treated${where}`,
      );
    },
    examples: [
      ['your staff at the Hull desk were so rude to my mum', 'how your mum was treated at the Hull desk'],
      ['the guy shouted at us', 'how you were treated'],
      ['rude to my face', null],
    ],
  },
  {
    id: 'followed round',
    rank: 9,
    pattern:
      /\b(?<verb>followed|tailed|watched|trailed) (?<whom>me|us)(?<more> and my (?<relative>\w+))?(?: (?:a?round|about)| the whole time| through)\b/gi,
    say({ verb, more, relative }, { place }) {
      if (more && !isRelative((relative ?? '').toLowerCase())) return null;
      const where = place ? ` ${place.replace(/^(?:in|at) /, 'round ')}` : ' round';
      return gerund(`being ${verb?.toLowerCase()}${where}${relative ? ` with your ${relative.toLowerCase()}` : ''}`);
    },
    examples: [
      [
        'Your security guard in the Ashford store followed me and my sister round the whole time.',
        'being followed round the Ashford store with your sister',
      ],
      ['I followed you', null],
    ],
  },
  {
    id: 'rude staff',
    rank: 4,
    pattern:
      /\b(?:(?:staff|driver|agent|rep|manager|attendants?|crew|waiter|waitress|receptionist|cashier|guard|employees?|assistant|representative|lady|guy|man|woman|person|supervisor|he|she|they|courier|engineer|conductor) (?:\w+ ){0,3}(?:was|were|is|are|being) (?:so |very |really |extremely |incredibly |just |beyond |quite |unbelievably )?(?:rude|nasty|aggressive|dismissive|condescending|hostile|unprofessional|abrupt|patroni[sz]ing|disrespectful|abusive)|(?:rude|aggressive|condescending|hostile|unprofessional|disrespectful) (?:\w+ )?(?:staff|driver|agent|rep|manager|attendants?|crew|waiter|waitress|receptionist|cashier|guard|employees?|assistants?|service|customer service|people|representatives?|supervisor|courier))\b/gi,
    say(_, { place }) {
      return possessive(`how you were treated${place ? ` ${place}` : ''}`);
    },
    examples: [
      ['the driver was so rude', 'how you were treated'],
      ['rude staff at the Leeds branch', 'how you were treated'],
      ['she was lovely', null],
    ],
  },
];
